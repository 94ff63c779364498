#pragma once

#include "httpserver/httpserver.h"
#include "sandbox/multipart.h"
#include "sandbox/state.h"
#include "sandbox/validation.h"

#include <QJsonObject>

#include <functional>

namespace gangway::sandbox {

class Happenings;
class MediaShelf;
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
    std::optional<MultipartFile> file; ///< of a multipart form
    QByteArray token;
    QString origin;               ///< under which the sandbox was called
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
    Graph(State &state, WebhookDelivery &delivery, SimulatedPhone &phone, Happenings &happenings, MediaShelf &shelf);

    /// The name under which the call is logged ("register", "oauth/access_token", …); empty: no such endpoint.
    QString endpointOf(const GraphRequest &request) const;
    /// The app on whose behalf the call is made; empty when not known.
    QString appOf(const GraphRequest &request) const;
    void handle(const GraphRequest &request);
    /// Where a file can be fetched for the next five minutes, with a token that may see it.
    QString mediaAddress(const QString &id, const QString &origin) const;
    /// The file behind such an address.
    httpserver::HttpResponse mediaBytes(const QString &id, const QUrlQuery &query, const QByteArray &token);

private:
    struct Route;
    static const QList<Route> &routes();
    const Route *routeOf(const GraphRequest &request, bool *knownPath = nullptr) const;

    // oauth.cpp
    GraphAnswer exchangeCode(const GraphRequest &request);
    GraphAnswer debugToken(const GraphRequest &request);
    GraphAnswer fetchBusinessToken(const GraphRequest &request);
    GraphAnswer readAppSubscriptions(const GraphRequest &request);
    GraphAnswer addAppSubscription(const GraphRequest &request);
    // nodes.cpp
    GraphAnswer readNode(const GraphRequest &request);
    GraphAnswer writeNode(const GraphRequest &request);
    GraphAnswer deleteNode(const GraphRequest &request);
    // wabas.cpp
    GraphAnswer readSubscribedApps(const GraphRequest &request);
    GraphAnswer subscribeApp(const GraphRequest &request);
    GraphAnswer unsubscribeApp(const GraphRequest &request);
    GraphAnswer readAssignedUsers(const GraphRequest &request);
    GraphAnswer assignUser(const GraphRequest &request);
    GraphAnswer unassignUser(const GraphRequest &request);
    // portfolios.cpp
    GraphAnswer readSystemUsers(const GraphRequest &request);
    GraphAnswer readClientWabas(const GraphRequest &request);
    GraphAnswer readOwnedWabas(const GraphRequest &request);
    GraphAnswer readPreVerifiedNumbers(const GraphRequest &request);
    GraphAnswer readSubmissions(const GraphRequest &request);
    GraphAnswer onboardToMarketing(const GraphRequest &request);
    // phonenumbers.cpp
    GraphAnswer readPhoneNumbers(const GraphRequest &request);
    GraphAnswer addNumber(const GraphRequest &request);
    GraphAnswer requestCode(const GraphRequest &request);
    GraphAnswer verifyCode(const GraphRequest &request);
    // registration.cpp
    GraphAnswer registerNumber(const GraphRequest &request);
    GraphAnswer deregisterNumber(const GraphRequest &request);
    GraphAnswer requestAppData(const GraphRequest &request);
    // creditlines.cpp
    GraphAnswer readCreditLines(const GraphRequest &request);
    GraphAnswer shareAndAttach(const GraphRequest &request);
    GraphAnswer shareCredit(const GraphRequest &request);
    GraphAnswer attachCredit(const GraphRequest &request);
    GraphAnswer readAllocations(const GraphRequest &request);
    // messages.cpp
    GraphAnswer sendMessage(const GraphRequest &request);
    // media.cpp
    GraphAnswer uploadMedia(const GraphRequest &request);
    GraphAnswer readMedia(const GraphRequest &request, const Media &media);
    const Media *livingMedia(const QString &id) const;
    QString addressHash(const QString &id, const QString &until) const;
    // templates.cpp
    GraphAnswer readTemplates(const GraphRequest &request);
    GraphAnswer createTemplate(const GraphRequest &request);
    GraphAnswer deleteTemplates(const GraphRequest &request);
    QJsonObject templateFields(const Template &one) const;

    struct Recipient
    {
        Contact *contact = nullptr;
        std::optional<GraphAnswer> refused = {};
    };
    Recipient recipientOf(const GraphRequest &request, const Number &number);
    GraphAnswer markRead(const GraphRequest &request, const Number &number);
    std::optional<GraphError> overLimit(const Number &number, const QString &person);
    static GraphAnswer accepted(const GraphRequest &request, const Contact &contact, const QString &id, bool isTemplate);

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

    /// The judgement that comes before every endpoint's own work, in Meta's order: token, object, permission,
    /// parameters. Either `refused` is set, or what the endpoint asked for is.
    struct Entry
    {
        Caller caller;
        Waba *waba = nullptr;
        Number *number = nullptr;
        CreditLine *line = nullptr;
        std::optional<GraphAnswer> refused = {};
    };
    /// Who may come in, beyond having access to the object.
    struct Terms
    {
        const char *task = nullptr;       ///< that the system user needs on the WABA
        QString systemOnly = {};          ///< what to say to any other token; empty: others may, too
        QList<Rule> rules = {};
    };
    Entry enterWaba(const GraphRequest &request, const Terms &terms);
    Entry enterNumber(const GraphRequest &request, const Terms &terms);
    /// The caller's own portfolio, with a system token.
    Entry enterPartner(const GraphRequest &request, const Terms &terms);
    /// A customer's portfolio with an account that is shared with the caller's app, with a system token.
    Entry enterCustomer(const GraphRequest &request, const Terms &terms);
    /// The caller's own app, with the app token.
    Entry enterApp(const GraphRequest &request, const Terms &terms);
    Entry enterCreditLine(const GraphRequest &request, const Terms &terms);
    /// May this caller work on the WABA? Business token: granted to it. System token: shared with the app, and,
    /// when `task` is set, the system user is assigned.
    std::optional<GraphAnswer> refusal(const Caller &caller, const Waba &waba, const char *task);
    static GraphAnswer noSuchObject(const GraphRequest &request);
    /// Picks `fields` (default: `defaults`) out of all the fields of a node.
    static GraphAnswer select(const GraphRequest &request, const QJsonObject &all, const QStringList &defaults, const QString &type);
    static QJsonObject pick(const QJsonObject &all, const QStringList &names);
    /// One page of a list, by limit and cursor.
    static GraphAnswer page(const GraphRequest &request, const QList<QJsonObject> &all, const QStringList &defaults, const QString &type);
    static const QList<Rule> &pagingRules();

    QJsonObject wabaFields(const Waba &waba, const App *asker) const;
    QJsonObject numberFields(const Number &number, const App *asker) const;
    QJsonObject allocationFields(const Allocation &allocation) const;
    QJsonObject healthOf(const Waba &waba, const Number *number, const App *asker) const;
    GraphAnswer listWabas(const GraphRequest &request, const App &asker, const std::function<bool(const Waba &)> &isIn) const;
    GraphAnswer writeNumber(const GraphRequest &request, Number &number, const Waba &waba, const App &app);
    /// Has this business shared an account with the app?
    bool hasClient(const QString &portfolioId, const QString &appId) const;
    GraphAnswer revokeAllocation(const GraphRequest &request, Allocation &allocation);
    std::optional<GraphAnswer> judgePin(Number &number, const QString &pin);
    GraphAnswer attach(Waba &waba, const CreditLine &line, const QString &currency);
    void verifyCallback(const GraphRequest &request, const QString &uri, const Secret &verifyToken, std::function<void()> accepted);
    std::optional<GraphAnswer> spendRegistration(Number &number);

    State &m_state;
    WebhookDelivery &m_delivery;
    SimulatedPhone &m_phone;
    Happenings &m_happenings;
    MediaShelf &m_shelf;
    QHash<QString, QList<QDateTime>> m_sent; ///< by number: the last second's
    QHash<QString, QDateTime> m_paid;        ///< "<number id>/<person>": used up until then
};

} // namespace gangway::sandbox
