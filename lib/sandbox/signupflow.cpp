#include "sandbox/signupflow.h"


#include <QJsonArray>
#include <QJsonDocument>

namespace gangway::sandbox {

namespace {

constexpr int maxSessions = 500;

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

} // namespace

QJsonObject signupProblem(const QString &field, const QString &text)
{
    return {{QStringLiteral("problem"), text}, {QStringLiteral("field"), field}};
}

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
    const QString configuration = parameter(QStringLiteral("config_id"));
    const bool forBusinessApp = known && !configuration.isEmpty() && configuration == known->coexistenceConfigurationId;
    if (!known || (!forBusinessApp && known->configurationId != configuration))
        return wentWrong();
    const QString extrasText = parameter(QStringLiteral("extras"));
    const QJsonDocument extras = QJsonDocument::fromJson(extrasText.toUtf8());
    if (!extrasText.isEmpty() && !extras.isObject())
        return wentWrong();

    Session session;
    session.appId = appId;
    session.hosted = hosted;
    session.prefill = extras.object().value(QStringLiteral("setup")).toObject();
    const QString version = extras.object().value(QStringLiteral("version")).toString();
    session.needsNumber = version.startsWith(QLatin1String("v2"));
    const QJsonArray features = extras.object().value(QStringLiteral("features")).toArray();
    for (const QJsonValue &feature : features) {
        const QString name = feature.toObject().value(QStringLiteral("name")).toString();
        session.appOnly = session.appOnly || name == u"app_only_install";
        session.marketing = session.marketing || name == u"marketing_messages_lite";
    }
    const bool asksForBusinessApp = forBusinessApp || extras.object().value(QStringLiteral("featureType")).toString() == u"whatsapp_business_app_onboarding";
    if (asksForBusinessApp && session.appOnly) // not to be had together
        return wentWrong();
    // A configuration that does not give it falls back to the ordinary sign-up, without a word.
    session.coexistence = asksForBusinessApp && signup().value(QStringLiteral("coexistence")).toBool(true);
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
    m_opened = session.id;

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
                                              {QStringLiteral("first"), screen(stored, signupstep::login)}}));
    return {200, pageHeaders(), html};
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
        return answer(410, signupProblem({}, QStringLiteral("This sign-up is no longer open. Start it again.")));
    Session &session = *found;
    *app = session.appId;
    *step = session.step;
    const QString action = sent.value(QStringLiteral("action")).toString();
    const QJsonObject data = sent.value(QStringLiteral("data")).toObject();

    if (action == u"report")
        return answer(200, report(session));
    if (action == u"cancel")
        return answer(200, {{QStringLiteral("redirect"), refusalFor(session)}});
    if (action == u"finish" || action == u"closed") {
        if (!session.finished)
            return answer(409, signupProblem({}, QStringLiteral("The sign-up is not finished yet.")));
        handOver(session);
        return answer(200, leave(session));
    }
    if (session.finished || sent.value(QStringLiteral("screen")).toString() != session.step) // pressed twice, or the Back button
        return answer(200, session.finished ? finish(session) : screen(session, session.step));

    if (signup().value(QStringLiteral("cancelAt")).toString() == session.step) {
        return answer(200, {{QStringLiteral("leaves"), true}, {QStringLiteral("step"), session.step}});
    }
    if (signup().value(QStringLiteral("closeAt")).toString() == session.step)
        return answer(200, {{QStringLiteral("closes"), true}, {QStringLiteral("step"), session.step}});
    const QJsonObject planned = signup().value(QStringLiteral("error")).toObject();
    if (planned.value(QStringLiteral("at")).toString() == session.step) {
        QJsonObject shown = signupProblem({}, planned.value(QStringLiteral("message")).toString());
        shown.insert(QStringLiteral("report"), true);
        return answer(200, shown);
    }
    QJsonObject next;
    if (session.step == signupstep::login)
        next = screen(session, signupstep::authorization);
    else if (session.step == signupstep::authorization)
        next = screen(session, signupstep::portfolio);
    else if (session.step == signupstep::portfolio)
        next = choosePortfolio(session, data);
    else if (session.step == signupstep::waba)
        next = chooseWaba(session, data);
    else if (session.step == signupstep::number)
        next = chooseNumber(session, data);
    else if (session.step == signupstep::verification)
        next = enterCode(session, data);
    else
        next = finish(session);
    return answer(200, next);
}

QString SignupFlow::follow(const QUrl &hostedLink, const Origins &origins)
{
    constexpr int manyScreens = 20;
    httpserver::HttpRequest request;
    request.query = QUrlQuery(hostedLink.query(QUrl::FullyEncoded));
    QString app;
    m_opened.clear();
    open(request, origins, true, &app);
    if (m_opened.isEmpty())
        return {};
    const QString id = m_opened;
    const auto press = [this, &id, &app](const QString &action, const QJsonObject &shown) {
        httpserver::HttpRequest sent;
        QString step;
        sent.body = QJsonDocument(QJsonObject{{QStringLiteral("session"), id}, {QStringLiteral("action"), action},
                                              {QStringLiteral("screen"), shown.value(QStringLiteral("screen"))},
                                              {QStringLiteral("data"), proposalOf(shown)}}).toJson(QJsonDocument::Compact);
        return QJsonDocument::fromJson(act(sent, &app, &step).body).object();
    };
    QJsonObject shown{{QStringLiteral("screen"), signupstep::login}};
    for (int screens = 0; screens < manyScreens && shown.value(QStringLiteral("screen")) != signupstep::success; ++screens) {
        const QJsonObject answer = press(QStringLiteral("next"), shown);
        if (!answer.contains(QStringLiteral("screen")))
            break; // the scenario lets the customer leave here, or refuses what is proposed
        shown = answer;
    }
    if (shown.value(QStringLiteral("screen")) == signupstep::success)
        press(QStringLiteral("finish"), shown);
    return shown.value(QStringLiteral("screen")).toString();
}

// What the customer sends to Meta about an error. Meta's pages of 2025 call the number error_id, those of 2026 error_code.
QJsonObject SignupFlow::report(const Session &session) const
{
    const QJsonObject planned = signup().value(QStringLiteral("error")).toObject();
    const QJsonObject data{{QStringLiteral("error_message"), planned.value(QStringLiteral("message")).toString(QStringLiteral("Something went wrong. Try again later or contact support."))},
                           {planned.value(QStringLiteral("key")).toString(QStringLiteral("error_code")), planned.value(QStringLiteral("code")).toString(QStringLiteral("524126"))},
                           {QStringLiteral("session_id"), session.reference},
                           {QStringLiteral("timestamp"), QString::number(m_state.clock().now().toSecsSinceEpoch())}};
    return {{QStringLiteral("event"), QJsonObject{{QStringLiteral("type"), QStringLiteral("WA_EMBEDDED_SIGNUP")},
                                                  {QStringLiteral("event"), planned.value(QStringLiteral("event")).toString(QStringLiteral("CANCEL"))},
                                                  {QStringLiteral("version"), 3},
                                                  {QStringLiteral("data"), data}}}};
}

// How the window leaves its last screen.
QJsonObject SignupFlow::leave(Session &session) const
{
    const QString code = toldHow(QStringLiteral("code"));
    QJsonObject answer{{QStringLiteral("tell"), toldHow(QStringLiteral("event"))}, {QStringLiteral("code"), code}};
    if (code != u"never")
        answer.insert(QStringLiteral("redirect"), redirectFor(session));
    return answer;
}

// The thirty seconds begin when the code leaves the window, not when the last screen appears.
void SignupFlow::handOver(Session &session)
{
    Code *code = m_state.code(session.code.reveal());
    if (!code || code->used)
        return;
    // A slow machine, or somebody else's exchange: the scenario may let the code arrive spoilt.
    code->issuedAt = m_state.clock().now().addSecs(-signup().value(QStringLiteral("codeAge")).toInt());
    code->used = signup().value(QStringLiteral("codeUsed")).toBool();
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

// The full page tells a refusal with its redirect; a window of the SDK just goes.
// https://developers.facebook.com/docs/facebook-login/guides/advanced/manual-flow
QString SignupFlow::refusalFor(const Session &session) const
{
    if (session.hosted || session.generated)
        return {};
    QString text = QStringLiteral("error=access_denied&error_code=200&error_description=Permissions+error&error_reason=user_denied");
    if (!session.stateParameter.isEmpty())
        text += QStringLiteral("&state=") + QString::fromLatin1(QUrl::toPercentEncoding(session.stateParameter));
    return session.redirectUri + (session.redirectUri.contains(u'?') ? u'&' : u'?') + text;
}

httpserver::HttpResponse SignupFlow::outcome(const httpserver::HttpRequest &request)
{
    const QString callbackId = request.query.queryItemValue(QStringLiteral("cb"));
    QJsonObject answer;
    for (Session &session : m_sessions) {
        if (!callbackId.isEmpty() && session.callbackId == callbackId && session.finished && !session.code.isEmpty()) {
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
