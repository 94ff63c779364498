#pragma once

#include "httpserver/httpserver.h"
#include "sandbox/state.h"

#include <QJsonObject>

#include <functional>

namespace gangway::sandbox {

class WebhookDelivery;
class SimulatedPhone;

struct GraphAnswer
{
    int status = 200;
    QJsonObject body;
    bool later = false;           ///< the endpoint will call GraphRequest::reply itself

    static GraphAnswer ok(const QJsonObject &body) { return {200, body, false}; }
    static GraphAnswer success() { return ok({{QStringLiteral("success"), true}}); }
    static GraphAnswer deferred() { return {0, {}, true}; }
};

/// One error in Meta's envelope (https://developers.facebook.com/docs/graph-api/guides/error-handling).
struct GraphError
{
    int status = 400;
    int code = 100;
    QString message;
    QString type = QStringLiteral("OAuthException");
    int subcode = 0;
    QString details = {};         ///< error_data.details, Cloud API only
    QString userTitle = {};
    QString userMessage = {};
    bool transient = false;

    operator GraphAnswer() const; // NOLINT: an error is an answer
};

struct GraphRequest
{
    QByteArray verb;
    QStringList path;             ///< without the version
    QHash<QString, QString> query;
    QJsonObject body;             ///< of JSON or of a form
    bool isForm = false;
    QByteArray token;
    std::function<void(GraphAnswer)> reply;

    /// The parameter from the body, else from the query; undefined when there is none.
    QJsonValue value(const QString &name) const;
    QString text(const QString &name) const { return value(name).toString(); }
    QString node() const { return path.value(0); }
};

/// Meta's Graph API: finds the endpoint, checks whether the token may use it, lets the endpoint's file answer.
/// Knows nothing of HTTP connections, faults or the call log.
class Graph
{
public:
    Graph(State &state, WebhookDelivery &delivery, SimulatedPhone &phone);

    /// The name under which the call is logged ("register", "oauth/access_token", …); empty: no such endpoint.
    QString endpointOf(const GraphRequest &request) const;
    /// The app on whose behalf the call is made; empty when not known.
    QString appOf(const GraphRequest &request) const;
    void handle(const GraphRequest &request);

    // oauth.cpp
    GraphAnswer exchangeCode(const GraphRequest &request);
    GraphAnswer debugToken(const GraphRequest &request);
    GraphAnswer readAppSubscriptions(const GraphRequest &request);
    GraphAnswer addAppSubscription(const GraphRequest &request);
    // wabas.cpp
    GraphAnswer readNode(const GraphRequest &request);
    GraphAnswer readSubscribedApps(const GraphRequest &request);
    GraphAnswer subscribeApp(const GraphRequest &request);
    GraphAnswer unsubscribeApp(const GraphRequest &request);
    GraphAnswer readAssignedUsers(const GraphRequest &request);
    GraphAnswer assignUser(const GraphRequest &request);
    GraphAnswer unassignUser(const GraphRequest &request);
    GraphAnswer readSystemUsers(const GraphRequest &request);
    GraphAnswer readClientWabas(const GraphRequest &request);
    // phonenumbers.cpp
    GraphAnswer readPhoneNumbers(const GraphRequest &request);
    GraphAnswer writeNode(const GraphRequest &request);
    GraphAnswer registerNumber(const GraphRequest &request);
    GraphAnswer deregisterNumber(const GraphRequest &request);
    GraphAnswer requestCode(const GraphRequest &request);
    GraphAnswer verifyCode(const GraphRequest &request);
    // creditlines.cpp
    GraphAnswer readCreditLines(const GraphRequest &request);
    GraphAnswer shareAndAttach(const GraphRequest &request);
    GraphAnswer shareCredit(const GraphRequest &request);
    GraphAnswer attachCredit(const GraphRequest &request);
    GraphAnswer readAllocations(const GraphRequest &request);
    GraphAnswer deleteNode(const GraphRequest &request);
    // messages.cpp
    GraphAnswer sendMessage(const GraphRequest &request);

private:
    struct Route;
    static const QList<Route> &routes();
    const Route *routeOf(const GraphRequest &request, bool *knownPath = nullptr) const;

    /// Who asks. `error` is set when the token is missing, unknown, expired or revoked.
    struct Caller
    {
        Token *token = nullptr;
        App *app = nullptr;
        bool isApp = false;       ///< app token
        std::optional<GraphAnswer> error;
        bool isBusiness() const { return token && token->kind == Token::Kind::Business; }
        bool isSystem() const { return token && token->kind == Token::Kind::System; }
    };
    Caller callerOf(const GraphRequest &request);
    /// May this caller work on the WABA? Business token: granted to it. System token: shared with the app, and,
    /// when `task` is set, the system user is assigned.
    std::optional<GraphAnswer> refusal(const Caller &caller, const Waba &waba, const char *task);
    static GraphAnswer noSuchObject(const GraphRequest &request);
    /// Picks `fields` (default: `defaults`) out of all the fields of a node.
    static GraphAnswer select(const GraphRequest &request, const QJsonObject &all, const QStringList &defaults, const QString &type);
    static QJsonObject pick(const QJsonObject &all, const QStringList &names);

    QJsonObject wabaFields(const Waba &waba, const App *asker) const;
    QJsonObject numberFields(const Number &number, const App *asker) const;
    QJsonObject allocationFields(const Allocation &allocation) const;
    QJsonObject healthOf(const Waba &waba, const Number *number, const App *asker) const;
    GraphAnswer attach(Waba &waba, const CreditLine &line, const QString &currency);
    void verifyCallback(const GraphRequest &request, const QString &uri, const Secret &verifyToken, std::function<void()> accepted);
    std::optional<GraphAnswer> spendRegistration(Number &number);

    State &m_state;
    WebhookDelivery &m_delivery;
    SimulatedPhone &m_phone;
};

} // namespace gangway::sandbox
