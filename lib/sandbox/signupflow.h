#pragma once

#include "sandbox/staticpages.h"
#include "sandbox/state.h"

#include <QJsonObject>

namespace gangway::sandbox {

class Happenings;
class WebhookDelivery;

/// Meta's sign-up pages, server side: checks the launch, walks through the screens of Embedded Signup v4, creates what
/// the customer chose, hands out the code. The pages themselves are resources/sandbox/signup.*.
/// https://developers.facebook.com/documentation/business-messaging/whatsapp/embedded-signup/default-flow
class SignupFlow
{
public:
    SignupFlow(State &state, WebhookDelivery &delivery, Happenings &happenings);

    void setScenario(const QJsonObject &data) { m_scenario = data; }

    /// GET /<version>/dialog/oauth, or the hosted page. `app` receives the app id for the log.
    httpserver::HttpResponse open(const httpserver::HttpRequest &request, const Origins &origins, bool hosted, QString *app);
    /// POST: one press of a button. Body and answer are JSON.
    httpserver::HttpResponse act(const httpserver::HttpRequest &request, QString *app, QString *step);
    /// GET ?cb=…: what the SDK asks when the window closed without a word.
    httpserver::HttpResponse outcome(const httpserver::HttpRequest &request);

private:
    struct Session
    {
        QString id;
        QString appId;
        QString redirectUri;
        QString stateParameter;
        QString callbackId;       ///< "cb" of the generated redirect_uri
        bool generated = false;   ///< the redirect_uri is the SDK's
        bool hosted = false;
        QString reference;        ///< the session id that an error report carries
        QString step;             ///< the screen that is shown
        QJsonObject prefill;
        QString portfolioId;      ///< chosen; empty: a new one
        QString portfolioName;
        QString wabaId;
        QString wabaName;
        QString numberId;
        QString digits;
        QString display;
        QString country;
        QString displayName;
        QString verificationCode;
        int wrongCodes = 0;
        bool finished = false;
        QJsonObject event;
        Secret code;
    };

    QJsonObject screen(Session &session, const QString &step);
    QJsonObject choosePortfolio(Session &session, const QJsonObject &data);
    QJsonObject chooseWaba(Session &session, const QJsonObject &data);
    QJsonObject chooseNumber(Session &session, const QJsonObject &data);
    QJsonObject enterCode(Session &session, const QJsonObject &data);
    QJsonObject finish(Session &session);
    QString redirectFor(const Session &session) const;
    void handOver(Session &session);
    QJsonObject signup() const { return m_scenario.value(QStringLiteral("signup")).toObject(); }
    QString prefilled(const Session &session, const QStringList &path, const QString &fallback) const;

    State &m_state;
    WebhookDelivery &m_delivery;
    Happenings &m_happenings;
    QJsonObject m_scenario;
    QHash<QString, Session> m_sessions;
};

} // namespace gangway::sandbox
