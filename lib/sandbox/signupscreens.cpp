#include "core/phonenumber.h"
#include "sandbox/signupflow.h"
#include "sandbox/webhookdelivery.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QRegularExpression>

// What each screen shows when it opens, and what becomes of what the customer enters.
// https://developers.facebook.com/documentation/business-messaging/whatsapp/embedded-signup/pre-filled-data
namespace gangway::sandbox {

namespace {

constexpr int maxWrongCodes = 5;

QString textAt(const QJsonObject &object, const QStringList &path)
{
    QJsonValue value = object;
    for (const QString &name : path)
        value = value.toObject().value(name);
    if (value.isDouble())
        return QString::number(value.toInteger());
    return value.toString().trimmed();
}

// Meta's page and its example disagree about the name of the list.
QString firstIdAt(const QJsonObject &object, const QString &group)
{
    const QJsonObject inner = object.value(group).toObject();
    for (const QString &name : {QStringLiteral("ids"), QStringLiteral("id")}) {
        const QJsonValue value = inner.value(name);
        const QString id = value.isArray() ? value.toArray().first().toVariant().toString() : value.toVariant().toString();
        if (!id.isEmpty())
            return id;
    }
    return {};
}

} // namespace

QString SignupFlow::prefilled(const Session &session, const QStringList &path, const QString &fallback) const
{
    const QString given = textAt(session.prefill, path);
    return given.isEmpty() ? fallback : given;
}

QJsonObject SignupFlow::screen(Session &session, const QString &step)
{
    session.step = step;
    QJsonObject shown{{QStringLiteral("screen"), step}};
    if (step == signupstep::portfolio) {
        showPortfolios(session, shown);
    } else if (step == signupstep::waba) {
        showWabas(session, shown);
    } else if (step == signupstep::number) {
        showNumbers(session, shown);
    } else if (step == signupstep::verification) {
        session.wrongCodes = 0;
        session.verificationCode = signup().value(QStringLiteral("code")).toString();
        if (session.verificationCode.size() != 6)
            session.verificationCode = QStringLiteral("%1").arg(QRandomGenerator::system()->bounded(1000000), 6, 10, QLatin1Char('0'));
        shown.insert(QStringLiteral("to"), session.display);
        shown.insert(QStringLiteral("inApp"), session.coexistence);
        shown.insert(QStringLiteral("mayWait"), !session.needsNumber && !session.coexistence);
        shown.insert(QStringLiteral("later"), signup().value(QStringLiteral("verifyLater")).toBool());
        // The person's other hand: the message that arrives on the phone.
        const QString sms = session.verificationCode.left(3) + u'-' + session.verificationCode.mid(3);
        shown.insert(QStringLiteral("sms"), sms);
        Q_EMIT m_delivery.verificationCodeSent(session.digits, sms);
    } else if (step == signupstep::permissions) {
        const Number *number = m_state.number(session.numberId);
        shown.insert(QStringLiteral("portfolio"), session.portfolioName);
        shown.insert(QStringLiteral("waba"), session.wabaName);
        shown.insert(QStringLiteral("number"), number ? number->display : session.display);
        shown.insert(QStringLiteral("appOnly"), session.appOnly);
        shown.insert(QStringLiteral("marketing"), session.marketing);
    }
    return shown;
}

void SignupFlow::showPortfolios(const Session &session, QJsonObject &shown)
{
    const QJsonObject defaults = signup();
    QJsonArray list;
    for (const auto &[id, portfolio] : m_state.portfolios) {
        const bool partners = std::any_of(m_state.apps.begin(), m_state.apps.end(), [&id = id](const auto &entry) { return entry.second.portfolioId == id; });
        if (!partners)
            list.append(QJsonObject{{QStringLiteral("id"), id}, {QStringLiteral("name"), portfolio.name}});
    }
    const QString business = QStringLiteral("business");
    const QString wantedName = prefilled(session, {business, QStringLiteral("name")}, {});
    const Portfolio *sameName = wantedName.isEmpty() ? nullptr : m_state.portfolioByName(wantedName);
    QString chosen = textAt(session.prefill, {business, QStringLiteral("id")});
    if (!m_state.portfolio(chosen))
        chosen = sameName ? sameName->id : defaults.value(QStringLiteral("portfolio")).toString();
    shown.insert(QStringLiteral("portfolios"), list);
    shown.insert(QStringLiteral("chosen"), m_state.portfolio(chosen) ? chosen : QString());
    shown.insert(QStringLiteral("name"), wantedName.isEmpty() ? defaults.value(QStringLiteral("portfolioName")).toString(QStringLiteral("Padaria Aurora")) : wantedName);
    shown.insert(QStringLiteral("email"), prefilled(session, {business, QStringLiteral("email")}, defaults.value(QStringLiteral("email")).toString(QStringLiteral("contato@padariaaurora.example"))));
    shown.insert(QStringLiteral("website"), prefilled(session, {business, QStringLiteral("website")}, defaults.value(QStringLiteral("website")).toString(QStringLiteral("https://padariaaurora.example"))));
    const QString address = QStringLiteral("address");
    shown.insert(QStringLiteral("country"), prefilled(session, {business, address, QStringLiteral("country")}, defaults.value(QStringLiteral("country")).toString(QStringLiteral("BR"))));
    QStringList lines;
    for (const QString &part : {QStringLiteral("streetAddress1"), QStringLiteral("streetAddress2"), QStringLiteral("city"), QStringLiteral("state"), QStringLiteral("zipPostal")}) {
        if (const QString text = textAt(session.prefill, {business, address, part}); !text.isEmpty())
            lines.append(text);
    }
    shown.insert(QStringLiteral("address"), lines.join(QStringLiteral(", ")));
    shown.insert(QStringLiteral("timezone"), textAt(session.prefill, {business, QStringLiteral("timezone")}));
}

void SignupFlow::showWabas(const Session &session, QJsonObject &shown)
{
    QJsonArray list;
    QString chosen;
    const QString wanted = firstIdAt(session.prefill, QStringLiteral("whatsAppBusinessAccount"));
    for (const auto &[id, waba] : m_state.wabas) {
        if (session.portfolioId.isEmpty() || waba.portfolioId != session.portfolioId)
            continue;
        list.append(QJsonObject{{QStringLiteral("id"), id}, {QStringLiteral("name"), waba.name}});
        if (chosen.isEmpty() || id == wanted)
            chosen = id;
    }
    const QString phone = QStringLiteral("phone");
    shown.insert(QStringLiteral("wabas"), list);
    shown.insert(QStringLiteral("chosen"), chosen);
    shown.insert(QStringLiteral("name"), session.portfolioName);
    shown.insert(QStringLiteral("displayName"), prefilled(session, {phone, QStringLiteral("displayName")}, session.portfolioName));
    shown.insert(QStringLiteral("category"), prefilled(session, {phone, QStringLiteral("category")}, QStringLiteral("OTHER")));
    shown.insert(QStringLiteral("description"), textAt(session.prefill, {phone, QStringLiteral("description")}));
}

void SignupFlow::showNumbers(const Session &session, QJsonObject &shown)
{
    QJsonArray list;
    QString chosen;
    QString typed = signup().value(QStringLiteral("number")).toString(QStringLiteral("+55 11 90000-0142"));
    const QString business = QStringLiteral("business");
    const QString code = textAt(session.prefill, {business, QStringLiteral("phone"), QStringLiteral("code")});
    const QString rest = textAt(session.prefill, {business, QStringLiteral("phone"), QStringLiteral("number")});
    std::optional<PhoneNumber> given;
    if (!code.isEmpty() && !rest.isEmpty()) {
        given = parsePhoneNumber(u'+' + code + u' ' + rest);
        typed = given ? given->international : u'+' + code + u' ' + rest;
    }
    // Only the first pre-verified number is shown.
    const auto verified = m_state.preVerified.find(firstIdAt(session.prefill, QStringLiteral("preVerifiedPhone")));
    const App *app = m_state.app(session.appId);
    if (verified != m_state.preVerified.end() && app && verified->second.portfolioId == app->portfolioId && verified->second.status == u"VERIFIED"
        && (!verified->second.expiresAt || *verified->second.expiresAt > m_state.clock().now()) && !m_state.numberByDigits(verified->second.digits)) {
        chosen = QStringLiteral("verified-") + verified->first;
        list.append(QJsonObject{{QStringLiteral("id"), chosen}, {QStringLiteral("display"), verified->second.display}, {QStringLiteral("name"), QStringLiteral("Offered by ") + app->name}});
    }
    for (const Number *number : m_state.numbersOf(session.wabaId)) {
        list.append(QJsonObject{{QStringLiteral("id"), number->id}, {QStringLiteral("display"), number->display}, {QStringLiteral("name"), number->verifiedName}});
        if (given ? given->waMeDigits() == number->digits : chosen.isEmpty())
            chosen = number->id;
    }
    const bool mayWait = !session.needsNumber && !session.coexistence;
    if (mayWait && signup().value(QStringLiteral("withoutNumber")).toBool())
        chosen = QStringLiteral("later");
    shown.insert(QStringLiteral("mayWait"), mayWait);
    shown.insert(QStringLiteral("inApp"), session.coexistence);
    shown.insert(QStringLiteral("numbers"), list);
    shown.insert(QStringLiteral("chosen"), chosen);
    shown.insert(QStringLiteral("number"), typed);
}

/// What a customer enters who leaves everything as the page has it.
QJsonObject SignupFlow::proposalOf(const QJsonObject &shown)
{
    const QString step = shown.value(QStringLiteral("screen")).toString();
    const QJsonValue chosen = shown.value(QStringLiteral("chosen"));
    QJsonObject data = shown;
    if (step == signupstep::portfolio) {
        data.insert(QStringLiteral("portfolio"), chosen);
    } else if (step == signupstep::waba) {
        data.insert(QStringLiteral("waba"), chosen);
    } else if (step == signupstep::number) {
        data.insert(QStringLiteral("phone"), shown.value(QStringLiteral("number")));
        data.insert(QStringLiteral("number"), chosen);
    } else if (step == signupstep::verification) {
        data.insert(QStringLiteral("code"), shown.value(QStringLiteral("sms")));
    }
    return data;
}

QJsonObject SignupFlow::choosePortfolio(Session &session, const QJsonObject &data)
{
    const QString id = data.value(QStringLiteral("portfolio")).toString();
    if (!id.isEmpty()) {
        const Portfolio *portfolio = m_state.portfolio(id);
        if (!portfolio)
            return signupProblem(QStringLiteral("portfolio"), QStringLiteral("This business portfolio does not exist."));
        session.portfolioId = id;
        session.portfolioName = portfolio->name;
        return screen(session, signupstep::waba);
    }
    const QString name = data.value(QStringLiteral("name")).toString().simplified();
    const QString email = data.value(QStringLiteral("email")).toString().trimmed();
    const QString website = data.value(QStringLiteral("website")).toString().trimmed();
    const QString country = data.value(QStringLiteral("country")).toString().trimmed().toUpper();
    if (name.size() < 2 || name.size() > 100)
        return signupProblem(QStringLiteral("name"), QStringLiteral("The business name needs 2 to 100 characters."));
    if (!email.contains(u'@') || email.size() > 254)
        return signupProblem(QStringLiteral("email"), QStringLiteral("Enter an e-mail address."));
    if (website.isEmpty() || website.size() > 2000)
        return signupProblem(QStringLiteral("website"), QStringLiteral("Enter a website or a profile page."));
    if (country.size() != 2)
        return signupProblem(QStringLiteral("country"), QStringLiteral("Enter the country as two letters."));
    const Portfolio *owned = m_state.portfolioByName(name);
    session.portfolioId = owned ? owned->id : QString();
    session.portfolioName = owned ? owned->name : name;
    session.country = country;
    return screen(session, signupstep::waba);
}

QJsonObject SignupFlow::chooseWaba(Session &session, const QJsonObject &data)
{
    const QString id = data.value(QStringLiteral("waba")).toString();
    if (!id.isEmpty()) {
        const Waba *waba = m_state.waba(id);
        if (!waba || waba->portfolioId != session.portfolioId)
            return signupProblem(QStringLiteral("waba"), QStringLiteral("This WhatsApp Business account does not belong to the portfolio."));
        session.wabaId = id;
        session.wabaName = waba->name;
    } else {
        const QString name = data.value(QStringLiteral("name")).toString().simplified();
        if (name.size() < 2 || name.size() > 255)
            return signupProblem(QStringLiteral("name"), QStringLiteral("The account name needs 2 to 255 characters."));
        session.wabaId.clear();
        session.wabaName = name;
    }
    const QString displayName = data.value(QStringLiteral("displayName")).toString().simplified();
    if (session.wabaId.isEmpty() && (displayName.size() < 2 || displayName.size() > 75))
        return signupProblem(QStringLiteral("displayName"), QStringLiteral("The display name needs 2 to 75 characters."));
    session.displayName = displayName.isEmpty() ? session.wabaName : displayName;
    return screen(session, signupstep::number);
}

QJsonObject SignupFlow::chooseNumber(Session &session, const QJsonObject &data)
{
    const QString id = data.value(QStringLiteral("number")).toString();
    session.numberId.clear();
    session.preVerifiedId.clear();
    session.withoutNumber = false;
    if (id == u"later") {
        if (session.needsNumber || session.coexistence)
            return signupProblem(QStringLiteral("number"), QStringLiteral("This sign-up needs a phone number."));
        session.withoutNumber = true;
        session.display.clear();
        return screen(session, signupstep::permissions);
    }
    if (id.startsWith(QLatin1String("verified-"))) {
        const auto found = m_state.preVerified.find(id.mid(9));
        if (found == m_state.preVerified.end() || m_state.numberByDigits(found->second.digits))
            return signupProblem(QStringLiteral("number"), QStringLiteral("This phone number is no longer offered."));
        session.preVerifiedId = found->first;
        session.digits = found->second.digits;
        session.display = found->second.display;
        return screen(session, signupstep::permissions);
    }
    if (!id.isEmpty()) {
        const Number *number = m_state.number(id);
        if (!number || session.wabaId.isEmpty() || number->wabaId != session.wabaId)
            return signupProblem(QStringLiteral("number"), QStringLiteral("This phone number does not belong to the account."));
        session.numberId = id;
        session.digits = number->digits;
        session.display = number->display;
        const bool proven = number->verification == u"VERIFIED" && !(session.coexistence && !number->onBusinessApp);
        return screen(session, proven ? signupstep::permissions : signupstep::verification);
    }
    const auto phone = parsePhoneNumber(data.value(QStringLiteral("phone")).toString());
    if (!phone)
        return signupProblem(QStringLiteral("phone"), QStringLiteral("Enter the number with its country code, for example +55 11 90000-0142."));
    session.digits = phone->waMeDigits();
    session.display = phone->international;
    if (const Number *taken = m_state.numberByDigits(session.digits)) {
        const Waba *owner = m_state.waba(taken->wabaId);
        if (!owner || session.portfolioId.isEmpty() || owner->portfolioId != session.portfolioId)
            return signupProblem(QStringLiteral("phone"), QStringLiteral("This phone number is registered to an existing WhatsApp account. Disconnect it there first, or use another number."));
        // Already in the customer's list: signing up again continues with it.
        session.numberId = taken->id;
        session.wabaId = owner->id;
        session.wabaName = owner->name;
    }
    return screen(session, signupstep::verification);
}

QJsonObject SignupFlow::enterCode(Session &session, const QJsonObject &data)
{
    session.unverified = data.value(QStringLiteral("later")).toBool() && !session.needsNumber && !session.coexistence;
    if (session.unverified)
        return screen(session, signupstep::permissions);
    QString code = data.value(QStringLiteral("code")).toString();
    code.remove(QRegularExpression(QStringLiteral("[\\s-]")));
    if (session.wrongCodes >= maxWrongCodes)
        return signupProblem(QStringLiteral("code"), QStringLiteral("You guessed the code too many times. Wait 12 hours, then continue with the existing accounts."));
    if (code != session.verificationCode) {
        ++session.wrongCodes;
        return signupProblem(QStringLiteral("code"), QStringLiteral("The code is not right. Check the message on the phone."));
    }
    return screen(session, signupstep::permissions);
}

} // namespace gangway::sandbox
