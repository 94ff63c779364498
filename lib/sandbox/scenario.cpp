#include "sandbox/scenario.h"

#include "core/log.h"
#include "core/phonenumber.h"
#include "core/secret.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

// Q_INIT_RESOURCE must stand outside of any namespace.
static void initSandboxResources()
{
    Q_INIT_RESOURCE(sandbox);
}

namespace gangway::sandbox {

void loadResources()
{
    static const bool once = [] {
        initSandboxResources();
        return true;
    }();
    Q_UNUSED(once);
}

QStringList Sandbox::scenarioNames()
{
    loadResources();
    QStringList names;
    const auto files = QDir(QStringLiteral(":/sandbox/scenarios")).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (const QString &file : files)
        names.append(file.chopped(5));
    names.sort(); // by name: with its ending, a longer one would come before its beginning
    if (names.removeAll(QStringLiteral("direct")) > 0)
        names.prepend(QStringLiteral("direct")); // the default first
    return names;
}

std::optional<Scenario> Sandbox::scenario(const QString &name)
{
    loadResources();
    if (!scenarioNames().contains(name))
        return std::nullopt;
    QFile file(QStringLiteral(":/sandbox/scenarios/%1.json").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (!document.isObject()) {
        qCWarning(lcSandbox) << "scenario" << name << "is not JSON:" << error.errorString();
        return std::nullopt;
    }
    return Scenario{name, document.object()};
}

namespace {

QString ownOrNewId(const QJsonObject &data, const QString &kind, State &state)
{
    const QString own = data.value(QStringLiteral("id")).toString();
    return own.isEmpty() || state.idTaken(own) ? state.newId(kind) : own;
}

void addNumber(const QJsonObject &data, const Waba &waba, State &state)
{
    const auto phone = parsePhoneNumber(data.value(QStringLiteral("display")).toString());
    if (!phone || state.numberByDigits(phone->waMeDigits()))
        return;
    Number number;
    number.id = ownOrNewId(data, QStringLiteral("number"), state);
    number.digits = phone->waMeDigits();
    number.display = phone->international;
    number.wabaId = waba.id;
    number.verifiedName = data.value(QStringLiteral("verifiedName")).toString(waba.name);
    number.status = data.value(QStringLiteral("status")).toString(number.status);
    number.nameStatus = data.value(QStringLiteral("nameStatus")).toString(number.nameStatus);
    number.verification = data.value(QStringLiteral("verification")).toString(number.verification);
    number.platform = data.value(QStringLiteral("platform")).toString(number.platform);
    number.qualityRating = data.value(QStringLiteral("qualityRating")).toString(number.qualityRating);
    number.messagingLimit = data.value(QStringLiteral("messagingLimit")).toString(number.messagingLimit);
    number.onBusinessApp = data.value(QStringLiteral("onBusinessApp")).toBool();
    const QString pin = data.value(QStringLiteral("pin")).toString();
    if (!pin.isEmpty())
        number.pinDigest = State::digest(pin.toLatin1());
    const QJsonValue guesses = data.value(QStringLiteral("pinGuessesLeft"));
    if (guesses.isDouble() && guesses.toInt() <= 0) { // guessed too often elsewhere, before the customer came to us
        number.wrongPins = 5;
        number.pinBlockedUntil = state.clock().now().addSecs(qint64(data.value(QStringLiteral("pinBlockedMinutes")).toInt(60)) * 60);
    }
    number.onboardedAt = state.clock().now();
    state.numbers.emplace(number.id, number);
}

void shareWithAll(const QString &wabaId, State &state)
{
    for (const auto &[id, app] : state.apps)
        state.wabas.at(wabaId).sharedWith.insert(id);
    state.wabas.at(wabaId).sharedAt = state.clock().now();
}

// An earlier onboarding got as far as sharing the credit line with the portfolio, or attaching it to the account.
void shareCredit(const QString &wabaId, bool attached, State &state)
{
    Waba &waba = state.wabas.at(wabaId);
    for (const auto &[id, line] : state.creditLines) {
        Allocation allocation;
        allocation.id = state.newId(QStringLiteral("allocation"));
        allocation.creditLineId = id;
        allocation.receivingPortfolioId = waba.portfolioId;
        allocation.credentialId = state.newId(QStringLiteral("credential"));
        if (attached) {
            allocation.wabaIds = {wabaId};
            waba.fundingId = allocation.credentialId;
            waba.allocationId = allocation.id;
        }
        state.allocations.emplace(allocation.id, allocation);
    }
}

} // namespace

void applyWorld(const QJsonObject &scenario, State &state)
{
    const QJsonObject ids = scenario.value(QStringLiteral("ids")).toObject();
    for (auto it = ids.begin(); it != ids.end(); ++it) {
        const QJsonArray list = it->toArray();
        for (const QJsonValue &id : list)
            state.promiseId(it.key(), id.toString());
    }
    const QJsonArray people = scenario.value(QStringLiteral("phones")).toArray();
    for (const QJsonValue &value : people) {
        const QJsonObject person = value.toObject();
        Contact contact;
        contact.waId = person.value(QStringLiteral("waId")).toString();
        contact.userId = person.value(QStringLiteral("userId")).toString();
        contact.name = person.value(QStringLiteral("name")).toString();
        contact.undeliverable = person.value(QStringLiteral("undeliverable")).toBool();
        const QJsonArray answers = person.value(QStringLiteral("answers")).toArray();
        for (const QJsonValue &answer : answers)
            contact.answers.append(answer.toString());
        contact.failsWith = person.value(QStringLiteral("failsWith")).toInt();
        contact.online = person.value(QStringLiteral("online")).toBool(true);
        contact.readReceipts = person.value(QStringLiteral("readReceipts")).toBool(true);
        contact.readsWhenOpened = person.value(QStringLiteral("readsWhenOpened")).toBool();
        if (!contact.key().isEmpty())
            state.contacts.insert_or_assign(contact.key(), contact);
    }
    const QJsonArray verified = scenario.value(QStringLiteral("preVerified")).toArray();
    for (const QJsonValue &value : verified) {
        const QJsonObject data = value.toObject();
        const auto phone = parsePhoneNumber(data.value(QStringLiteral("display")).toString());
        const QString id = data.value(QStringLiteral("id")).toString();
        if (!phone || id.isEmpty() || state.idTaken(id))
            continue;
        for (const auto &[appId, app] : state.apps) {
            if (app.systemUserId.isEmpty()) // Solution Partners only
                continue;
            PreVerified number{id, app.portfolioId, phone->waMeDigits(), phone->international, data.value(QStringLiteral("status")).toString(QStringLiteral("VERIFIED")), std::nullopt};
            number.expiresAt = state.clock().now().addDays(data.value(QStringLiteral("days")).toInt(90));
            state.preVerified.emplace(id, number);
        }
    }
    const QJsonArray portfolios = scenario.value(QStringLiteral("portfolios")).toArray();
    for (const QJsonValue &value : portfolios) {
        const QJsonObject data = value.toObject();
        const QString id = data.value(QStringLiteral("id")).toString();
        if (id.isEmpty() || state.portfolio(id))
            continue;
        Portfolio portfolio;
        portfolio.id = id;
        portfolio.name = data.value(QStringLiteral("name")).toString();
        portfolio.verification = data.value(QStringLiteral("verification")).toString(portfolio.verification);
        portfolio.certification = data.value(QStringLiteral("certification")).toString();
        portfolio.certificationAt = state.clock().now();
        const QJsonArray reasons = data.value(QStringLiteral("certificationReasons")).toArray();
        for (const QJsonValue &reason : reasons)
            portfolio.certificationReasons.append(reason.toString());
        state.portfolios.emplace(id, portfolio);
        const QJsonArray wabas = data.value(QStringLiteral("wabas")).toArray();
        for (const QJsonValue &wabaValue : wabas) {
            const QJsonObject wabaData = wabaValue.toObject();
            Waba waba;
            waba.id = ownOrNewId(wabaData, QStringLiteral("waba"), state);
            waba.name = wabaData.value(QStringLiteral("name")).toString();
            waba.currency = wabaData.value(QStringLiteral("currency")).toString();
            waba.country = wabaData.value(QStringLiteral("country")).toString();
            waba.paymentMethod = wabaData.value(QStringLiteral("paymentMethod")).toBool();
            waba.portfolioId = id;
            waba.onBehalf = wabaData.value(QStringLiteral("onBehalf")).toBool();
            waba.marketingStatus = wabaData.value(QStringLiteral("marketingStatus")).toString(waba.marketingStatus);
            waba.templateNamespace = QString::fromLatin1(randomText(32).toLower());
            waba.createdAt = state.clock().now();
            const Waba &stored = state.wabas.emplace(waba.id, waba).first->second;
            if (wabaData.value(QStringLiteral("shared")).toBool()) // with every partner: an earlier sign-up
                shareWithAll(stored.id, state);
            if (const QString credit = wabaData.value(QStringLiteral("credit")).toString(); !credit.isEmpty())
                shareCredit(stored.id, credit == u"attached", state);
            const QJsonArray numbers = wabaData.value(QStringLiteral("numbers")).toArray();
            for (const QJsonValue &number : numbers)
                addNumber(number.toObject(), stored, state);
        }
    }
}

QList<Fault> faultsOf(const QJsonObject &scenario)
{
    QList<Fault> faults;
    const QJsonArray list = scenario.value(QStringLiteral("faults")).toArray();
    for (const QJsonValue &value : list) {
        const QJsonObject data = value.toObject();
        Fault fault;
        fault.endpoint = data.value(QStringLiteral("endpoint")).toString();
        if (fault.endpoint.isEmpty())
            continue;
        fault.call = data.value(QStringLiteral("call")).toInt();
        fault.status = data.value(QStringLiteral("status")).toInt(400);
        fault.error = data.value(QStringLiteral("error")).toObject();
        fault.body = data.value(QStringLiteral("body")).toString().toUtf8();
        const QString cut = data.value(QStringLiteral("cut")).toString();
        if (cut == u"before-answer")
            fault.cut = httpserver::Cut::BeforeAnswer;
        else if (cut == u"mid-body")
            fault.cut = httpserver::Cut::MidBody;
        fault.hang = data.value(QStringLiteral("hang")).toBool();
        fault.actFirst = data.value(QStringLiteral("actFirst")).toBool();
        fault.dropField = data.value(QStringLiteral("dropField")).toString();
        faults.append(fault);
    }
    return faults;
}

QString phoneOwnerOf(const QJsonObject &scenario)
{
    const QJsonObject first = scenario.value(QStringLiteral("phones")).toArray().first().toObject();
    const QString waId = first.value(QStringLiteral("waId")).toString();
    return waId.isEmpty() ? first.value(QStringLiteral("userId")).toString() : waId;
}

SendLimits limitsOf(const QJsonObject &scenario)
{
    const QJsonObject limits = scenario.value(QStringLiteral("limits")).toObject();
    return {limits.value(QStringLiteral("pairBurst")).toInt(), limits.value(QStringLiteral("pairSeconds")).toInt(6), limits.value(QStringLiteral("perSecond")).toInt()};
}

} // namespace gangway::sandbox
