#include "sandbox/state.h"

#include <QJsonArray>

// The state as it survives the end of the program: the case data does, so Meta's side has to as well. Tokens, codes and
// PINs stand in it as digests only; the partners' own secrets are built in and not written at all.
namespace gangway::sandbox {

namespace {

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QByteArray unhex(const QJsonValue &value)
{
    return QByteArray::fromHex(value.toString().toLatin1());
}

QString when(const QDateTime &at)
{
    return at.toString(Qt::ISODateWithMs);
}

QDateTime when(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
}

QStringList texts(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array)
        list.append(item.toString());
    return list;
}

QJsonObject stored(const Waba &waba)
{
    QJsonObject subscriptions;
    for (auto it = waba.subscriptions.cbegin(); it != waba.subscriptions.cend(); ++it)
        subscriptions.insert(it.key(), it->overrideCallback);
    QJsonObject users;
    for (auto it = waba.assignedUsers.cbegin(); it != waba.assignedUsers.cend(); ++it)
        users.insert(it.key(), QJsonArray::fromStringList(*it));
    return {{QStringLiteral("id"), waba.id}, {QStringLiteral("name"), waba.name}, {QStringLiteral("currency"), waba.currency},
            {QStringLiteral("timezone"), waba.timezoneId}, {QStringLiteral("country"), waba.country}, {QStringLiteral("portfolio"), waba.portfolioId},
            {QStringLiteral("review"), waba.reviewStatus}, {QStringLiteral("namespace"), waba.templateNamespace}, {QStringLiteral("funding"), waba.fundingId},
            {QStringLiteral("allocation"), waba.allocationId}, {QStringLiteral("card"), waba.paymentMethod},
            {QStringLiteral("shared"), QJsonArray::fromStringList(QStringList(waba.sharedWith.cbegin(), waba.sharedWith.cend()))},
            {QStringLiteral("subscriptions"), subscriptions}, {QStringLiteral("users"), users}, {QStringLiteral("created"), when(waba.createdAt)},
            {QStringLiteral("sharedAt"), when(waba.sharedAt)}, {QStringLiteral("onBehalf"), waba.onBehalf}, {QStringLiteral("marketing"), waba.marketingStatus}, {QStringLiteral("restriction"), waba.restriction},
            {QStringLiteral("hasTemplates"), waba.hasTemplates}};
}

QJsonObject stored(const Portfolio &portfolio)
{
    return {{QStringLiteral("id"), portfolio.id}, {QStringLiteral("name"), portfolio.name}, {QStringLiteral("verification"), portfolio.verification},
            {QStringLiteral("marketingRequests"), QJsonArray::fromStringList(portfolio.marketingRequests)}, {QStringLiteral("marketingTerms"), portfolio.marketingTerms},
            {QStringLiteral("adAccount"), portfolio.adAccountId}, {QStringLiteral("certification"), portfolio.certification},
            {QStringLiteral("certificationReasons"), QJsonArray::fromStringList(portfolio.certificationReasons)}, {QStringLiteral("certificationAt"), when(portfolio.certificationAt)}};
}

Portfolio portfolioFrom(const QJsonObject &data)
{
    Portfolio portfolio;
    portfolio.id = data.value(QStringLiteral("id")).toString();
    portfolio.name = data.value(QStringLiteral("name")).toString();
    portfolio.verification = data.value(QStringLiteral("verification")).toString();
    portfolio.marketingRequests = texts(data.value(QStringLiteral("marketingRequests")));
    portfolio.marketingTerms = data.value(QStringLiteral("marketingTerms")).toBool();
    portfolio.adAccountId = data.value(QStringLiteral("adAccount")).toString();
    portfolio.certification = data.value(QStringLiteral("certification")).toString();
    portfolio.certificationReasons = texts(data.value(QStringLiteral("certificationReasons")));
    portfolio.certificationAt = when(data.value(QStringLiteral("certificationAt")));
    return portfolio;
}

QJsonObject stored(const PreVerified &number)
{
    return {{QStringLiteral("id"), number.id}, {QStringLiteral("portfolio"), number.portfolioId}, {QStringLiteral("digits"), number.digits},
            {QStringLiteral("display"), number.display}, {QStringLiteral("status"), number.status},
            {QStringLiteral("expires"), number.expiresAt ? when(*number.expiresAt) : QString()}};
}

PreVerified preVerifiedFrom(const QJsonObject &data)
{
    PreVerified number{data.value(QStringLiteral("id")).toString(), data.value(QStringLiteral("portfolio")).toString(), data.value(QStringLiteral("digits")).toString(),
                       data.value(QStringLiteral("display")).toString(), data.value(QStringLiteral("status")).toString(), std::nullopt};
    if (const QDateTime expires = when(data.value(QStringLiteral("expires"))); expires.isValid())
        number.expiresAt = expires;
    return number;
}

Waba wabaFrom(const QJsonObject &data)
{
    Waba waba;
    waba.id = data.value(QStringLiteral("id")).toString();
    waba.name = data.value(QStringLiteral("name")).toString();
    waba.currency = data.value(QStringLiteral("currency")).toString();
    waba.timezoneId = data.value(QStringLiteral("timezone")).toString();
    waba.country = data.value(QStringLiteral("country")).toString();
    waba.portfolioId = data.value(QStringLiteral("portfolio")).toString();
    waba.reviewStatus = data.value(QStringLiteral("review")).toString();
    waba.templateNamespace = data.value(QStringLiteral("namespace")).toString();
    waba.fundingId = data.value(QStringLiteral("funding")).toString();
    waba.allocationId = data.value(QStringLiteral("allocation")).toString();
    waba.paymentMethod = data.value(QStringLiteral("card")).toBool();
    const QStringList shared = texts(data.value(QStringLiteral("shared")));
    waba.sharedWith = QSet<QString>(shared.cbegin(), shared.cend());
    const QJsonObject subscriptions = data.value(QStringLiteral("subscriptions")).toObject();
    for (auto it = subscriptions.begin(); it != subscriptions.end(); ++it)
        waba.subscriptions.insert(it.key(), {it->toString(), {}});
    const QJsonObject users = data.value(QStringLiteral("users")).toObject();
    for (auto it = users.begin(); it != users.end(); ++it)
        waba.assignedUsers.insert(it.key(), texts(*it));
    waba.createdAt = when(data.value(QStringLiteral("created")));
    waba.sharedAt = when(data.value(QStringLiteral("sharedAt")));
    waba.onBehalf = data.value(QStringLiteral("onBehalf")).toBool();
    waba.marketingStatus = data.value(QStringLiteral("marketing")).toString(waba.marketingStatus);
    waba.restriction = data.value(QStringLiteral("restriction")).toString();
    waba.hasTemplates = data.value(QStringLiteral("hasTemplates")).toBool();
    return waba;
}

QJsonObject stored(const Number &number)
{
    QJsonArray registrations;
    for (const QDateTime &at : number.registrations)
        registrations.append(when(at));
    return {{QStringLiteral("id"), number.id}, {QStringLiteral("digits"), number.digits}, {QStringLiteral("display"), number.display},
            {QStringLiteral("name"), number.verifiedName}, {QStringLiteral("waba"), number.wabaId}, {QStringLiteral("status"), number.status},
            {QStringLiteral("nameStatus"), number.nameStatus}, {QStringLiteral("verification"), number.verification}, {QStringLiteral("platform"), number.platform},
            {QStringLiteral("quality"), number.qualityRating}, {QStringLiteral("limit"), number.messagingLimit}, {QStringLiteral("app"), number.onBusinessApp},
            {QStringLiteral("pinDigest"), hex(number.pinDigest)}, {QStringLiteral("codeDigest"), hex(number.codeDigest)}, {QStringLiteral("registrations"), registrations},
            {QStringLiteral("blockedUntil"), number.blockedUntil ? when(*number.blockedUntil) : QString()},
            {QStringLiteral("override"), number.overrideCallback}, {QStringLiteral("onboarded"), when(number.onboardedAt)},
            {QStringLiteral("requestedName"), number.requestedName}, {QStringLiteral("newNameStatus"), number.newNameStatus},
            {QStringLiteral("wrongPins"), number.wrongPins}, {QStringLiteral("pinBlockedUntil"), number.pinBlockedUntil ? when(*number.pinBlockedUntil) : QString()},
            {QStringLiteral("region"), number.dataRegion}, {QStringLiteral("wrongCodes"), number.wrongCodes},
            {QStringLiteral("contactsSynced"), number.contactsSynced}, {QStringLiteral("historySynced"), number.historySynced}};
}

Number numberFrom(const QJsonObject &data)
{
    Number number;
    number.id = data.value(QStringLiteral("id")).toString();
    number.digits = data.value(QStringLiteral("digits")).toString();
    number.display = data.value(QStringLiteral("display")).toString();
    number.verifiedName = data.value(QStringLiteral("name")).toString();
    number.wabaId = data.value(QStringLiteral("waba")).toString();
    number.status = data.value(QStringLiteral("status")).toString();
    number.nameStatus = data.value(QStringLiteral("nameStatus")).toString();
    number.verification = data.value(QStringLiteral("verification")).toString();
    number.platform = data.value(QStringLiteral("platform")).toString();
    number.qualityRating = data.value(QStringLiteral("quality")).toString();
    number.messagingLimit = data.value(QStringLiteral("limit")).toString();
    number.onBusinessApp = data.value(QStringLiteral("app")).toBool();
    number.pinDigest = unhex(data.value(QStringLiteral("pinDigest")));
    number.codeDigest = unhex(data.value(QStringLiteral("codeDigest")));
    const QStringList registrations = texts(data.value(QStringLiteral("registrations")));
    for (const QString &at : registrations)
        number.registrations.append(QDateTime::fromString(at, Qt::ISODateWithMs));
    if (const QDateTime until = when(data.value(QStringLiteral("blockedUntil"))); until.isValid())
        number.blockedUntil = until;
    number.overrideCallback = data.value(QStringLiteral("override")).toString();
    number.onboardedAt = when(data.value(QStringLiteral("onboarded")));
    number.requestedName = data.value(QStringLiteral("requestedName")).toString();
    number.newNameStatus = data.value(QStringLiteral("newNameStatus")).toString(number.newNameStatus);
    number.wrongPins = data.value(QStringLiteral("wrongPins")).toInt();
    if (const QDateTime until = when(data.value(QStringLiteral("pinBlockedUntil"))); until.isValid())
        number.pinBlockedUntil = until;
    number.dataRegion = data.value(QStringLiteral("region")).toString();
    number.wrongCodes = data.value(QStringLiteral("wrongCodes")).toInt();
    number.contactsSynced = data.value(QStringLiteral("contactsSynced")).toBool();
    number.historySynced = data.value(QStringLiteral("historySynced")).toBool();
    return number;
}

} // namespace

QJsonObject State::toStore() const
{
    QJsonArray portfolioList, wabaList, numberList, allocationList, tokenList, codeList;
    for (const auto &[id, portfolio] : portfolios)
        portfolioList.append(stored(portfolio));
    for (const auto &[id, waba] : wabas)
        wabaList.append(stored(waba));
    for (const auto &[id, number] : numbers)
        numberList.append(stored(number));
    for (const auto &[id, allocation] : allocations) {
        allocationList.append(QJsonObject{{QStringLiteral("id"), id}, {QStringLiteral("line"), allocation.creditLineId}, {QStringLiteral("receiver"), allocation.receivingPortfolioId},
                                          {QStringLiteral("credential"), allocation.credentialId}, {QStringLiteral("status"), allocation.status},
                                          {QStringLiteral("wabas"), QJsonArray::fromStringList(allocation.wabaIds)}});
    }
    for (auto it = tokens.cbegin(); it != tokens.cend(); ++it) {
        if (it->kind != Token::Kind::Business)
            continue;
        tokenList.append(QJsonObject{{QStringLiteral("digest"), hex(it.key())}, {QStringLiteral("app"), it->appId}, {QStringLiteral("user"), it->userId},
                                     {QStringLiteral("portfolio"), it->portfolioId}, {QStringLiteral("wabas"), QJsonArray::fromStringList(it->wabaIds)},
                                     {QStringLiteral("expires"), it->expiresAt ? when(*it->expiresAt) : QString()}, {QStringLiteral("revoked"), it->revoked}});
    }
    for (auto it = codes.cbegin(); it != codes.cend(); ++it) {
        codeList.append(QJsonObject{{QStringLiteral("digest"), hex(it.key())}, {QStringLiteral("app"), it->appId}, {QStringLiteral("redirect"), it->redirectUri},
                                    {QStringLiteral("portfolio"), it->portfolioId}, {QStringLiteral("wabas"), QJsonArray::fromStringList(it->wabaIds)}, {QStringLiteral("issued"), when(it->issuedAt)},
                                    {QStringLiteral("used"), it->used}});
    }
    QJsonArray preVerifiedList, outboxList, agendaList;
    for (const auto &[id, number] : preVerified)
        preVerifiedList.append(stored(number));
    for (const auto &[row, delivery] : outbox) {
        outboxList.append(QJsonObject{{QStringLiteral("app"), delivery.appId}, {QStringLiteral("waba"), delivery.wabaId}, {QStringLiteral("number"), delivery.numberId}, {QStringLiteral("body"), QString::fromUtf8(delivery.body)},
                                      {QStringLiteral("field"), delivery.field}, {QStringLiteral("attempt"), delivery.attempt}});
    }
    for (const auto &[row, appointment] : agenda) {
        agendaList.append(QJsonObject{{QStringLiteral("due"), when(appointment.due)}, {QStringLiteral("kind"), appointment.kind}, {QStringLiteral("node"), appointment.node},
                                      {QStringLiteral("data"), appointment.data}});
    }
    QJsonObject callbacks;
    for (const auto &[id, app] : apps)
        callbacks.insert(id, app.callback);
    QJsonObject windowMap;
    for (auto it = windows.cbegin(); it != windows.cend(); ++it)
        windowMap.insert(it.key(), when(*it));
    return {{QStringLiteral("format"), 1}, {QStringLiteral("sequence"), QString::number(m_sequence)}, {QStringLiteral("portfolios"), portfolioList},
            {QStringLiteral("wabas"), wabaList}, {QStringLiteral("numbers"), numberList}, {QStringLiteral("allocations"), allocationList},
            {QStringLiteral("tokens"), tokenList}, {QStringLiteral("codes"), codeList}, {QStringLiteral("conversations"), conversationsToStore()},
            {QStringLiteral("preVerified"), preVerifiedList}, {QStringLiteral("outbox"), outboxList}, {QStringLiteral("agenda"), agendaList},
            {QStringLiteral("happened"), QJsonArray::fromStringList(QStringList(happened.cbegin(), happened.cend()))}, {QStringLiteral("callbacks"), callbacks},
            {QStringLiteral("windows"), windowMap}, {QStringLiteral("answered"), QJsonArray::fromStringList(QStringList(answered.cbegin(), answered.cend()))}};
}

bool State::fromStore(const QJsonObject &store)
{
    if (store.value(QStringLiteral("format")).toInt() != 1)
        return false;
    const auto each = [&store](const QString &name, auto fn) {
        const QJsonArray list = store.value(name).toArray();
        for (const QJsonValue &value : list)
            fn(value.toObject());
    };
    m_sequence = std::max(m_sequence, store.value(QStringLiteral("sequence")).toString().toULongLong());
    each(QStringLiteral("portfolios"), [this](const QJsonObject &data) {
        const Portfolio portfolio = portfolioFrom(data);
        portfolios.insert_or_assign(portfolio.id, portfolio);
    });
    each(QStringLiteral("wabas"), [this](const QJsonObject &data) {
        const Waba waba = wabaFrom(data);
        wabas.insert_or_assign(waba.id, waba);
    });
    each(QStringLiteral("numbers"), [this](const QJsonObject &data) {
        const Number number = numberFrom(data);
        numbers.insert_or_assign(number.id, number);
    });
    each(QStringLiteral("allocations"), [this](const QJsonObject &data) {
        Allocation allocation{data.value(QStringLiteral("id")).toString(), data.value(QStringLiteral("line")).toString(), data.value(QStringLiteral("receiver")).toString(),
                              data.value(QStringLiteral("credential")).toString(), data.value(QStringLiteral("status")).toString(), texts(data.value(QStringLiteral("wabas")))};
        if (creditLines.contains(allocation.creditLineId))
            allocations.insert_or_assign(allocation.id, allocation);
    });
    each(QStringLiteral("tokens"), [this](const QJsonObject &data) {
        Token token;
        token.appId = data.value(QStringLiteral("app")).toString();
        token.userId = data.value(QStringLiteral("user")).toString();
        token.portfolioId = data.value(QStringLiteral("portfolio")).toString();
        token.wabaIds = texts(data.value(QStringLiteral("wabas")));
        if (const QDateTime expires = when(data.value(QStringLiteral("expires"))); expires.isValid())
            token.expiresAt = expires;
        token.revoked = data.value(QStringLiteral("revoked")).toBool();
        if (apps.contains(token.appId))
            tokens.insert(unhex(data.value(QStringLiteral("digest"))), token);
    });
    each(QStringLiteral("codes"), [this](const QJsonObject &data) {
        codes.insert(unhex(data.value(QStringLiteral("digest"))),
                     Code{data.value(QStringLiteral("app")).toString(), data.value(QStringLiteral("redirect")).toString(), data.value(QStringLiteral("portfolio")).toString(),
                          texts(data.value(QStringLiteral("wabas"))), when(data.value(QStringLiteral("issued"))), data.value(QStringLiteral("used")).toBool()});
    });
    conversationsFromStore(store.value(QStringLiteral("conversations")).toObject(), store.value(QStringLiteral("messages")).toArray());
    each(QStringLiteral("preVerified"), [this](const QJsonObject &data) {
        const PreVerified number = preVerifiedFrom(data);
        preVerified.insert_or_assign(number.id, number);
    });
    each(QStringLiteral("outbox"), [this](const QJsonObject &data) {
        outbox.emplace(nextInRow(), Delivery{data.value(QStringLiteral("app")).toString(), data.value(QStringLiteral("waba")).toString(), data.value(QStringLiteral("number")).toString(),
                                             data.value(QStringLiteral("body")).toString().toUtf8(), data.value(QStringLiteral("field")).toString(),
                                             data.value(QStringLiteral("attempt")).toInt()});
    });
    each(QStringLiteral("agenda"), [this](const QJsonObject &data) {
        agenda.emplace(nextInRow(), Appointment{when(data.value(QStringLiteral("due"))), data.value(QStringLiteral("kind")).toString(),
                                                data.value(QStringLiteral("node")).toString(), data.value(QStringLiteral("data")).toObject()});
    });
    const QStringList before = texts(store.value(QStringLiteral("happened")));
    happened.unite(QSet<QString>(before.cbegin(), before.cend()));
    // Until the program says where it listens now: what is due in between is kept for it.
    const QJsonObject callbacks = store.value(QStringLiteral("callbacks")).toObject();
    for (auto &[id, app] : apps) {
        if (app.callback.isEmpty())
            app.callback = callbacks.value(id).toString();
    }
    const QJsonObject windowMap = store.value(QStringLiteral("windows")).toObject();
    for (auto it = windowMap.begin(); it != windowMap.end(); ++it)
        windows.insert(it.key(), when(*it));
    const QStringList answers = texts(store.value(QStringLiteral("answered")));
    answered.unite(QSet<QString>(answers.cbegin(), answers.cend()));
    return true;
}

} // namespace gangway::sandbox
