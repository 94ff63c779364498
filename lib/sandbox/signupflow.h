#pragma once

#include "sandbox/staticpages.h"
#include "sandbox/state.h"

#include <QJsonObject>

namespace gangway::sandbox {

/// The screens by their current_step: the published values, and names of ours for the two before and the one after.
namespace signupstep {
inline const QString login = QStringLiteral("LOGIN");
inline const QString authorization = QStringLiteral("AUTHORIZATION");
inline const QString portfolio = QStringLiteral("BUSINESS_ACCOUNT_SELECTION");
inline const QString waba = QStringLiteral("WABA_PHONE_PROFILE_PICKER");
inline const QString number = QStringLiteral("PHONE_NUMBER_SETUP");
inline const QString verification = QStringLiteral("PHONE_NUMBER_VERIFICATION");
inline const QString permissions = QStringLiteral("PERMISSIONS");
inline const QString success = QStringLiteral("SUCCESS");
} // namespace signupstep

class Happenings;
class WebhookDelivery;

/// Meta's sign-up pages, server side: checks the launch, walks through the screens of Embedded Signup v4, creates what
/// the customer chose, hands out the code. What ends otherwise than well, and what is told twice, late or never, the
/// scenario says ("signup"). The pages themselves are resources/sandbox/signup.*.
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
    /// The customer opens the hosted link in a browser of their own and takes what each screen proposes. Where they
    /// stopped: the last screen when they came through, empty when the page did not open.
    QString follow(const QUrl &hostedLink, const Origins &origins);
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
        bool coexistence = false; ///< asked for, and this configuration gives it
        bool appOnly = false;     ///< features: app_only_install
        bool marketing = false;   ///< features: marketing_messages_lite
        bool needsNumber = false; ///< v2 ends with a verified number only
        QString reference;        ///< the session id that an error report carries
        QString step;             ///< the screen that is shown
        QJsonObject prefill;
        QString portfolioId;      ///< chosen; empty: a new one
        QString portfolioName;
        QString wabaId;
        QString wabaName;
        QString numberId;
        QString preVerifiedId;
        bool withoutNumber = false;
        bool unverified = false;  ///< the code is entered later
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

    // signupflow.cpp
    QJsonObject leave(Session &session) const;
    QJsonObject report(const Session &session) const;
    QString redirectFor(const Session &session) const;
    QString refusalFor(const Session &session) const;
    void handOver(Session &session);
    // signupscreens.cpp
    QJsonObject screen(Session &session, const QString &step);
    void showPortfolios(const Session &session, QJsonObject &shown);
    void showWabas(const Session &session, QJsonObject &shown);
    void showNumbers(const Session &session, QJsonObject &shown);
    QJsonObject choosePortfolio(Session &session, const QJsonObject &data);
    QJsonObject chooseWaba(Session &session, const QJsonObject &data);
    QJsonObject chooseNumber(Session &session, const QJsonObject &data);
    QJsonObject enterCode(Session &session, const QJsonObject &data);
    QString prefilled(const Session &session, const QStringList &path, const QString &fallback) const;
    static QJsonObject proposalOf(const QJsonObject &shown);
    // signupend.cpp
    QJsonObject finish(Session &session);
    void create(Session &session);
    void createNumber(Session &session);
    QJsonObject eventOf(const Session &session) const;
    void tellPartner(const Session &session);
    QStringList sharedWabas(const Session &session) const;
    QString toldHow(const QString &what) const;

    QJsonObject signup() const { return m_scenario.value(QStringLiteral("signup")).toObject(); }

    State &m_state;
    WebhookDelivery &m_delivery;
    Happenings &m_happenings;
    QJsonObject m_scenario;
    QHash<QString, Session> m_sessions;
    QString m_opened; ///< the latest of them
};

QJsonObject signupProblem(const QString &field, const QString &text);

} // namespace gangway::sandbox
