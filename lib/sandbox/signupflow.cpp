#include "sandbox/signupflow.h"

#include "core/phonenumber.h"
#include "sandbox/happenings.h"
#include "sandbox/webhookdelivery.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QRegularExpression>

namespace gangway::sandbox {

namespace {

// The published values of current_step, and two names for the screens before them, which have none.
const QString login = QStringLiteral("LOGIN");
const QString authorization = QStringLiteral("AUTHORIZATION");
const QString portfolioStep = QStringLiteral("BUSINESS_ACCOUNT_SELECTION");
const QString wabaStep = QStringLiteral("WABA_PHONE_PROFILE_PICKER");
const QString numberStep = QStringLiteral("PHONE_NUMBER_SETUP");
const QString verificationStep = QStringLiteral("PHONE_NUMBER_VERIFICATION");
const QString permissionsStep = QStringLiteral("PERMISSIONS");
const QString successStep = QStringLiteral("SUCCESS");

constexpr int maxSessions = 500;
constexpr int maxWrongCodes = 5;

QJsonObject problem(const QString &field, const QString &text)
{
    return {{QStringLiteral("problem"), text}, {QStringLiteral("field"), field}};
}

// The host page has to be on https; pages on this machine may do without.
bool mayHost(const QString &origin)
{
    const QUrl url(origin, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return false;
    return url.scheme() == u"https" || (url.scheme() == u"http" && (url.host() == u"localhost" || url.host() == u"127.0.0.1"));
}

httpserver::HttpResponse wentWrong()
{
    // Meta says no more than this, whatever the cause.
    return messagePage(500, QStringLiteral("Sorry, something went wrong."), QStringLiteral("We're working on getting this fixed as soon as we can."));
}

QString textAt(const QJsonObject &object, const QStringList &path)
{
    QJsonValue value = object;
    for (const QString &name : path)
        value = value.toObject().value(name);
    if (value.isDouble())
        return QString::number(value.toInteger());
    return value.toString().trimmed();
}

} // namespace

SignupFlow::SignupFlow(State &state, WebhookDelivery &delivery, Happenings &happenings)
    : m_state(state), m_delivery(delivery), m_happenings(happenings)
{
}

httpserver::HttpResponse SignupFlow::open(const httpserver::HttpRequest &request, const Origins &origins, bool hosted, QString *app)
{
    const auto parameter = [&request](const QString &name) {
        return QUrl::fromPercentEncoding(request.query.queryItemValue(name, QUrl::FullyEncoded).replace(u'+', u' ').toUtf8());
    };
    const QString appId = parameter(hosted ? QStringLiteral("app_id") : QStringLiteral("client_id"));
    const App *known = m_state.app(appId);
    if (known)
        *app = appId;
    if (!known || known->configurationId != parameter(QStringLiteral("config_id")))
        return wentWrong();
    const QString extrasText = parameter(QStringLiteral("extras"));
    const QJsonDocument extras = QJsonDocument::fromJson(extrasText.toUtf8());
    if (!extrasText.isEmpty() && !extras.isObject())
        return wentWrong();

    Session session;
    session.appId = appId;
    session.hosted = hosted;
    session.prefill = extras.object().value(QStringLiteral("setup")).toObject();
    QString origin;
    if (!hosted) {
        if (parameter(QStringLiteral("response_type")) != u"code" || parameter(QStringLiteral("override_default_response_type")) != u"true")
            return wentWrong();
        session.redirectUri = parameter(QStringLiteral("redirect_uri"));
        session.stateParameter = parameter(QStringLiteral("state"));
        const QUrl redirect(session.redirectUri);
        session.generated = redirect.path().startsWith(QLatin1String("/x/connect/xd_arbiter"))
            && session.redirectUri.startsWith(origins.arbiter + u'/');
        if (session.generated) {
            const QUrlQuery fragment(redirect.fragment(QUrl::FullyEncoded));
            session.callbackId = fragment.queryItemValue(QStringLiteral("cb"));
            const QUrl host(fragment.queryItemValue(QStringLiteral("origin"), QUrl::FullyDecoded));
            origin = host.scheme() + QStringLiteral("://") + host.authority();
            if (!mayHost(origin)) {
                return messagePage(400, QStringLiteral("JSSDK Unknown Host domain"),
                                   QStringLiteral("The domain you are hosting the Facebook Javascript SDK is not in your app's Javascript SDK host domain list."));
            }
        } else if (!mayHost(session.redirectUri) || session.redirectUri.contains(u'#')) {
            return messagePage(400, QStringLiteral("URL blocked"),
                               QStringLiteral("This redirect failed because the redirect URI is not white-listed in the app's client OAuth settings."));
        }
    }
    session.id = QString::fromLatin1(randomText(24));
    session.reference = QString::fromLatin1(State::digest(session.id.toLatin1()).toHex().left(15));
    if (m_sessions.size() >= maxSessions)
        m_sessions.clear();
    Session &stored = m_sessions[session.id] = session;

    const QJsonObject person = m_scenario.value(QStringLiteral("person")).toObject();
    QByteArray html = resourceFile(QStringLiteral("signup.html"));
    html.replace("@CSS@", resourceFile(QStringLiteral("signup.css")));
    html.replace("@JS@", resourceFile(QStringLiteral("signup.js")));
    html.replace("@SESSION@", scriptSafeJson({{QStringLiteral("session"), session.id},
                                              {QStringLiteral("opener"), origin},
                                              {QStringLiteral("callbackId"), session.callbackId},
                                              {QStringLiteral("app"), known->name},
                                              {QStringLiteral("person"), person.value(QStringLiteral("name")).toString(QStringLiteral("Marina Alves"))},
                                              {QStringLiteral("hosted"), hosted},
                                              {QStringLiteral("first"), screen(stored, login)}}));
    return {200, pageHeaders(), html};
}

QString SignupFlow::prefilled(const Session &session, const QStringList &path, const QString &fallback) const
{
    const QString given = textAt(session.prefill, path);
    return given.isEmpty() ? fallback : given;
}

// What a screen shows when it opens.
QJsonObject SignupFlow::screen(Session &session, const QString &step)
{
    session.step = step;
    QJsonObject shown{{QStringLiteral("screen"), step}};
    const QJsonObject defaults = signup();
    if (step == portfolioStep) {
        QJsonArray list;
        for (const auto &[id, portfolio] : m_state.portfolios) {
            const bool partners = std::any_of(m_state.apps.begin(), m_state.apps.end(), [&id = id](const auto &entry) { return entry.second.portfolioId == id; });
            if (!partners)
                list.append(QJsonObject{{QStringLiteral("id"), id}, {QStringLiteral("name"), portfolio.name}});
        }
        const QString wantedName = prefilled(session, {QStringLiteral("business"), QStringLiteral("name")}, {});
        const Portfolio *sameName = wantedName.isEmpty() ? nullptr : m_state.portfolioByName(wantedName);
        QString chosen = textAt(session.prefill, {QStringLiteral("business"), QStringLiteral("id")});
        if (!m_state.portfolio(chosen))
            chosen = sameName ? sameName->id : defaults.value(QStringLiteral("portfolio")).toString();
        shown.insert(QStringLiteral("portfolios"), list);
        shown.insert(QStringLiteral("chosen"), m_state.portfolio(chosen) ? chosen : QString());
        shown.insert(QStringLiteral("name"), wantedName.isEmpty() ? defaults.value(QStringLiteral("portfolioName")).toString(QStringLiteral("Padaria Aurora")) : wantedName);
        shown.insert(QStringLiteral("email"), prefilled(session, {QStringLiteral("business"), QStringLiteral("email")}, defaults.value(QStringLiteral("email")).toString(QStringLiteral("contato@padariaaurora.example"))));
        shown.insert(QStringLiteral("website"), prefilled(session, {QStringLiteral("business"), QStringLiteral("website")}, defaults.value(QStringLiteral("website")).toString(QStringLiteral("https://padariaaurora.example"))));
        shown.insert(QStringLiteral("country"), prefilled(session, {QStringLiteral("business"), QStringLiteral("address"), QStringLiteral("country")}, defaults.value(QStringLiteral("country")).toString(QStringLiteral("BR"))));
    } else if (step == wabaStep) {
        QJsonArray list;
        QString first;
        for (const auto &[id, waba] : m_state.wabas) {
            if (!session.portfolioId.isEmpty() && waba.portfolioId == session.portfolioId) {
                list.append(QJsonObject{{QStringLiteral("id"), id}, {QStringLiteral("name"), waba.name}});
                first = first.isEmpty() ? id : first;
            }
        }
        shown.insert(QStringLiteral("wabas"), list);
        shown.insert(QStringLiteral("chosen"), first);
        shown.insert(QStringLiteral("name"), session.portfolioName);
        shown.insert(QStringLiteral("displayName"), prefilled(session, {QStringLiteral("phone"), QStringLiteral("displayName")}, session.portfolioName));
    } else if (step == numberStep) {
        QJsonArray list;
        QString chosen;
        QString typed = defaults.value(QStringLiteral("number")).toString(QStringLiteral("+55 11 90000-0142"));
        const QString code = textAt(session.prefill, {QStringLiteral("business"), QStringLiteral("phone"), QStringLiteral("code")});
        const QString rest = textAt(session.prefill, {QStringLiteral("business"), QStringLiteral("phone"), QStringLiteral("number")});
        std::optional<PhoneNumber> given;
        if (!code.isEmpty() && !rest.isEmpty()) {
            given = parsePhoneNumber(u'+' + code + u' ' + rest);
            typed = given ? given->international : u'+' + code + u' ' + rest;
        }
        for (const Number *number : m_state.numbersOf(session.wabaId)) {
            list.append(QJsonObject{{QStringLiteral("id"), number->id}, {QStringLiteral("display"), number->display}, {QStringLiteral("name"), number->verifiedName}});
            if (given ? given->waMeDigits() == number->digits : chosen.isEmpty())
                chosen = number->id;
        }
        shown.insert(QStringLiteral("numbers"), list);
        shown.insert(QStringLiteral("chosen"), chosen);
        shown.insert(QStringLiteral("number"), typed);
    } else if (step == verificationStep) {
        session.wrongCodes = 0;
        session.verificationCode = defaults.value(QStringLiteral("code")).toString();
        if (session.verificationCode.size() != 6)
            session.verificationCode = QStringLiteral("%1").arg(QRandomGenerator::system()->bounded(1000000), 6, 10, QLatin1Char('0'));
        shown.insert(QStringLiteral("to"), session.display);
        // The person's other hand: the message that arrives on the phone.
        shown.insert(QStringLiteral("sms"), session.verificationCode.left(3) + u'-' + session.verificationCode.mid(3));
        Q_EMIT m_delivery.verificationCodeSent(session.digits, session.verificationCode.left(3) + u'-' + session.verificationCode.mid(3));
    } else if (step == permissionsStep) {
        const Number *number = m_state.number(session.numberId);
        shown.insert(QStringLiteral("portfolio"), session.portfolioName);
        shown.insert(QStringLiteral("waba"), session.wabaName);
        shown.insert(QStringLiteral("number"), number ? number->display : session.display);
    }
    return shown;
}

httpserver::HttpResponse SignupFlow::act(const httpserver::HttpRequest &request, QString *app, QString *step)
{
    const QJsonObject sent = QJsonDocument::fromJson(request.body).object();
    const auto found = m_sessions.find(sent.value(QStringLiteral("session")).toString());
    const auto answer = [](int status, const QJsonObject &object) {
        httpserver::HttpResponse response = httpserver::HttpResponse::json(status, QJsonDocument(object).toJson(QJsonDocument::Compact));
        response.headers.append({QByteArrayLiteral("Cache-Control"), QByteArrayLiteral("no-store")});
        return response;
    };
    if (found == m_sessions.end())
        return answer(410, problem({}, QStringLiteral("This sign-up is no longer open. Start it again.")));
    Session &session = *found;
    *app = session.appId;
    *step = session.step;
    const QString action = sent.value(QStringLiteral("action")).toString();
    const QJsonObject data = sent.value(QStringLiteral("data")).toObject();

    if (action == u"report") {
        const QJsonObject planned = signup().value(QStringLiteral("error")).toObject();
        return answer(200, {{QStringLiteral("event"),
                             QJsonObject{{QStringLiteral("type"), QStringLiteral("WA_EMBEDDED_SIGNUP")},
                                         {QStringLiteral("event"), QStringLiteral("CANCEL")},
                                         {QStringLiteral("version"), 3},
                                         {QStringLiteral("data"), QJsonObject{{QStringLiteral("error_message"), planned.value(QStringLiteral("message")).toString(QStringLiteral("Something went wrong. Try again later or contact support."))},
                                                                              {QStringLiteral("error_code"), planned.value(QStringLiteral("code")).toString(QStringLiteral("524126"))},
                                                                              {QStringLiteral("session_id"), session.reference},
                                                                              {QStringLiteral("timestamp"), QString::number(m_state.clock().now().toSecsSinceEpoch())}}}}}});
    }
    if (action == u"finish" || action == u"closed") {
        if (!session.finished)
            return answer(409, problem({}, QStringLiteral("The sign-up is not finished yet.")));
        handOver(session);
        return answer(200, {{QStringLiteral("redirect"), redirectFor(session)}});
    }
    if (session.finished || sent.value(QStringLiteral("screen")).toString() != session.step) // pressed twice, or the Back button
        return answer(200, session.finished ? finish(session) : screen(session, session.step));

    if (signup().value(QStringLiteral("cancelAt")).toString() == session.step) {
        return answer(200, {{QStringLiteral("leaves"), true}, {QStringLiteral("step"), session.step}});
    }
    const QJsonObject planned = signup().value(QStringLiteral("error")).toObject();
    if (planned.value(QStringLiteral("at")).toString() == session.step) {
        QJsonObject shown = problem({}, planned.value(QStringLiteral("message")).toString());
        shown.insert(QStringLiteral("report"), true);
        return answer(200, shown);
    }
    QJsonObject next;
    if (session.step == login)
        next = screen(session, authorization);
    else if (session.step == authorization)
        next = screen(session, portfolioStep);
    else if (session.step == portfolioStep)
        next = choosePortfolio(session, data);
    else if (session.step == wabaStep)
        next = chooseWaba(session, data);
    else if (session.step == numberStep)
        next = chooseNumber(session, data);
    else if (session.step == verificationStep)
        next = enterCode(session, data);
    else
        next = finish(session);
    return answer(200, next);
}

QJsonObject SignupFlow::choosePortfolio(Session &session, const QJsonObject &data)
{
    const QString id = data.value(QStringLiteral("portfolio")).toString();
    if (!id.isEmpty()) {
        const Portfolio *portfolio = m_state.portfolio(id);
        if (!portfolio)
            return problem(QStringLiteral("portfolio"), QStringLiteral("This business portfolio does not exist."));
        session.portfolioId = id;
        session.portfolioName = portfolio->name;
        return screen(session, wabaStep);
    }
    const QString name = data.value(QStringLiteral("name")).toString().simplified();
    const QString email = data.value(QStringLiteral("email")).toString().trimmed();
    const QString website = data.value(QStringLiteral("website")).toString().trimmed();
    const QString country = data.value(QStringLiteral("country")).toString().trimmed().toUpper();
    if (name.size() < 2 || name.size() > 100)
        return problem(QStringLiteral("name"), QStringLiteral("The business name needs 2 to 100 characters."));
    if (!email.contains(u'@') || email.size() > 254)
        return problem(QStringLiteral("email"), QStringLiteral("Enter an e-mail address."));
    if (website.isEmpty() || website.size() > 2000)
        return problem(QStringLiteral("website"), QStringLiteral("Enter a website or a profile page."));
    if (country.size() != 2)
        return problem(QStringLiteral("country"), QStringLiteral("Enter the country as two letters."));
    const Portfolio *owned = m_state.portfolioByName(name);
    session.portfolioId = owned ? owned->id : QString();
    session.portfolioName = owned ? owned->name : name;
    session.country = country;
    return screen(session, wabaStep);
}

QJsonObject SignupFlow::chooseWaba(Session &session, const QJsonObject &data)
{
    const QString id = data.value(QStringLiteral("waba")).toString();
    if (!id.isEmpty()) {
        const Waba *waba = m_state.waba(id);
        if (!waba || waba->portfolioId != session.portfolioId)
            return problem(QStringLiteral("waba"), QStringLiteral("This WhatsApp Business account does not belong to the portfolio."));
        session.wabaId = id;
        session.wabaName = waba->name;
    } else {
        const QString name = data.value(QStringLiteral("name")).toString().simplified();
        if (name.size() < 2 || name.size() > 255)
            return problem(QStringLiteral("name"), QStringLiteral("The account name needs 2 to 255 characters."));
        session.wabaId.clear();
        session.wabaName = name;
    }
    const QString displayName = data.value(QStringLiteral("displayName")).toString().simplified();
    if (session.wabaId.isEmpty() && (displayName.size() < 2 || displayName.size() > 75))
        return problem(QStringLiteral("displayName"), QStringLiteral("The display name needs 2 to 75 characters."));
    session.displayName = displayName.isEmpty() ? session.wabaName : displayName;
    return screen(session, numberStep);
}

QJsonObject SignupFlow::chooseNumber(Session &session, const QJsonObject &data)
{
    const QString id = data.value(QStringLiteral("number")).toString();
    session.numberId.clear();
    if (!id.isEmpty()) {
        const Number *number = m_state.number(id);
        if (!number || session.wabaId.isEmpty() || number->wabaId != session.wabaId)
            return problem(QStringLiteral("number"), QStringLiteral("This phone number does not belong to the account."));
        session.numberId = id;
        session.digits = number->digits;
        session.display = number->display;
        return screen(session, number->verification == u"VERIFIED" ? permissionsStep : verificationStep);
    }
    const auto phone = parsePhoneNumber(data.value(QStringLiteral("phone")).toString());
    if (!phone)
        return problem(QStringLiteral("phone"), QStringLiteral("Enter the number with its country code, for example +55 11 90000-0142."));
    session.digits = phone->waMeDigits();
    session.display = phone->international;
    if (const Number *taken = m_state.numberByDigits(session.digits)) {
        const Waba *owner = m_state.waba(taken->wabaId);
        if (!owner || session.portfolioId.isEmpty() || owner->portfolioId != session.portfolioId)
            return problem(QStringLiteral("phone"), QStringLiteral("This phone number is registered to an existing WhatsApp account. Disconnect it there first, or use another number."));
        // Already in the customer's list: signing up again continues with it.
        session.numberId = taken->id;
        session.wabaId = owner->id;
        session.wabaName = owner->name;
    }
    return screen(session, verificationStep);
}

QJsonObject SignupFlow::enterCode(Session &session, const QJsonObject &data)
{
    QString code = data.value(QStringLiteral("code")).toString();
    code.remove(QRegularExpression(QStringLiteral("[\\s-]")));
    if (session.wrongCodes >= maxWrongCodes)
        return problem(QStringLiteral("code"), QStringLiteral("You guessed the code too many times. Wait 12 hours, then continue with the existing accounts."));
    if (code != session.verificationCode) {
        ++session.wrongCodes;
        return problem(QStringLiteral("code"), QStringLiteral("The code is not right. Check the message on the phone."));
    }
    return screen(session, permissionsStep);
}

// Creates what was chosen. Called again (a second press) it tells the same again.
QJsonObject SignupFlow::finish(Session &session)
{
    if (!session.finished) {
        const QDateTime now = m_state.clock().now();
        if (session.portfolioId.isEmpty()) {
            session.portfolioId = m_state.newId(QStringLiteral("portfolio"));
            m_state.portfolios.emplace(session.portfolioId, Portfolio{session.portfolioId, session.portfolioName});
        }
        if (session.wabaId.isEmpty()) {
            Waba waba;
            waba.id = m_state.newId(QStringLiteral("waba"));
            waba.name = session.wabaName;
            waba.country = session.country;
            waba.portfolioId = session.portfolioId;
            waba.templateNamespace = QString::fromLatin1(randomText(32).toLower());
            waba.createdAt = now;
            session.wabaId = waba.id;
            m_state.wabas.emplace(waba.id, waba);
        }
        m_state.waba(session.wabaId)->sharedWith.insert(session.appId);
        m_state.waba(session.wabaId)->sharedAt = now;
        if (session.numberId.isEmpty()) {
            Number number;
            number.id = m_state.newId(QStringLiteral("number"));
            number.digits = session.digits;
            number.display = session.display;
            number.verifiedName = session.displayName;
            number.wabaId = session.wabaId;
            const QString pin = signup().value(QStringLiteral("pin")).toString();
            if (!pin.isEmpty()) // two-step verification of an earlier provider
                number.pinDigest = State::digest(pin.toLatin1());
            session.numberId = number.id;
            m_happenings.nameGiven(m_state.numbers.emplace(number.id, number).first->second);
        }
        m_state.number(session.numberId)->verification = QStringLiteral("VERIFIED");
        m_state.number(session.numberId)->onboardedAt = now;
        session.event = {{QStringLiteral("type"), QStringLiteral("WA_EMBEDDED_SIGNUP")},
                         {QStringLiteral("event"), QStringLiteral("FINISH")},
                         {QStringLiteral("data"), QJsonObject{{QStringLiteral("phone_number_id"), session.numberId},
                                                              {QStringLiteral("waba_id"), session.wabaId},
                                                              {QStringLiteral("business_id"), session.portfolioId}}}};
        if (!session.hosted) {
            Code code;
            code.appId = session.appId;
            code.redirectUri = session.generated ? QString() : session.redirectUri;
            code.portfolioId = session.portfolioId;
            code.wabaIds = {session.wabaId};
            code.issuedAt = now;
            session.code = m_state.issueCode(code);
        }
        session.finished = true;
        session.step = successStep;
        m_delivery.deliverToPartner(session.appId, QStringLiteral("account_update"),
                                    {{QStringLiteral("event"), QStringLiteral("PARTNER_ADDED")},
                                     {QStringLiteral("waba_info"), QJsonObject{{QStringLiteral("waba_id"), session.wabaId}, {QStringLiteral("owner_business_id"), session.portfolioId}}}});
    }
    QJsonObject shown{{QStringLiteral("screen"), successStep}, {QStringLiteral("event"), session.event}};
    if (session.generated) {
        shown.insert(QStringLiteral("message"), QStringLiteral("cb=%1&code=%2").arg(session.callbackId, QString::fromLatin1(session.code.reveal())));
    }
    return shown;
}

// The thirty seconds begin when the code leaves the window, not when the last screen appears.
void SignupFlow::handOver(Session &session)
{
    if (Code *code = m_state.code(session.code.reveal()); code && !code->used)
        code->issuedAt = m_state.clock().now();
}

QString SignupFlow::redirectFor(const Session &session) const
{
    if (session.hosted)
        return {};
    QUrlQuery answer;
    answer.addQueryItem(QStringLiteral("code"), QString::fromLatin1(session.code.reveal()));
    if (!session.stateParameter.isEmpty())
        answer.addQueryItem(QStringLiteral("state"), QString::fromLatin1(QUrl::toPercentEncoding(session.stateParameter)));
    const QString text = answer.toString(QUrl::FullyEncoded);
    if (session.generated)
        return session.redirectUri + (session.redirectUri.contains(u'#') ? u'&' : u'#') + text;
    return session.redirectUri + (session.redirectUri.contains(u'?') ? u'&' : u'?') + text;
}

httpserver::HttpResponse SignupFlow::outcome(const httpserver::HttpRequest &request)
{
    const QString callbackId = request.query.queryItemValue(QStringLiteral("cb"));
    QJsonObject answer;
    for (Session &session : m_sessions) {
        if (!callbackId.isEmpty() && session.callbackId == callbackId && session.finished) {
            handOver(session);
            answer.insert(QStringLiteral("code"), QString::fromLatin1(session.code.reveal()));
        }
    }
    httpserver::HttpResponse response = httpserver::HttpResponse::json(200, QJsonDocument(answer).toJson(QJsonDocument::Compact));
    response.headers.append({QByteArrayLiteral("Access-Control-Allow-Origin"), QByteArrayLiteral("*")});
    response.headers.append({QByteArrayLiteral("Cache-Control"), QByteArrayLiteral("no-store")});
    return response;
}

} // namespace gangway::sandbox
