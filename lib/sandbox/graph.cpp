#include "sandbox/graph.h"

#include "sandbox/webhookdelivery.h"

#include <QJsonArray>

namespace gangway::sandbox {

GraphError::operator GraphAnswer() const
{
    QJsonObject error{{QStringLiteral("message"), message}, {QStringLiteral("type"), type}, {QStringLiteral("code"), code}};
    if (subcode)
        error.insert(QStringLiteral("error_subcode"), subcode);
    if (!details.isEmpty()) {
        error.insert(QStringLiteral("error_data"), QJsonObject{{QStringLiteral("messaging_product"), QStringLiteral("whatsapp")},
                                                               {QStringLiteral("details"), details}});
    }
    if (!userTitle.isEmpty())
        error.insert(QStringLiteral("error_user_title"), userTitle);
    if (!userMessage.isEmpty())
        error.insert(QStringLiteral("error_user_msg"), userMessage);
    if (transient)
        error.insert(QStringLiteral("is_transient"), true);
    return {status, {{QStringLiteral("error"), error}}, false};
}

QJsonValue GraphRequest::value(const QString &name) const
{
    const auto inBody = body.constFind(name);
    if (inBody != body.constEnd())
        return *inBody;
    const auto inQuery = query.constFind(name);
    return inQuery == query.constEnd() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(*inQuery);
}

struct Graph::Route
{
    const char *verb;
    const char *edge;             ///< "" for the node itself; with a '/': the whole path
    const char *endpoint;
    GraphAnswer (Graph::*handler)(const GraphRequest &);
};

const QList<Graph::Route> &Graph::routes()
{
    static const QList<Route> table{
        {"GET", "oauth/access_token", "oauth/access_token", &Graph::exchangeCode},
        {"POST", "oauth/access_token", "oauth/access_token", &Graph::exchangeCode},
        {"GET", "/debug_token", "debug_token", &Graph::debugToken},
        {"GET", "subscriptions", "subscriptions", &Graph::readAppSubscriptions},
        {"POST", "subscriptions", "subscriptions", &Graph::addAppSubscription},
        {"GET", "subscribed_apps", "subscribed_apps", &Graph::readSubscribedApps},
        {"POST", "subscribed_apps", "subscribed_apps", &Graph::subscribeApp},
        {"DELETE", "subscribed_apps", "subscribed_apps", &Graph::unsubscribeApp},
        {"GET", "phone_numbers", "phone_numbers", &Graph::readPhoneNumbers},
        {"GET", "assigned_users", "assigned_users", &Graph::readAssignedUsers},
        {"POST", "assigned_users", "assigned_users", &Graph::assignUser},
        {"DELETE", "assigned_users", "assigned_users", &Graph::unassignUser},
        {"GET", "system_users", "system_users", &Graph::readSystemUsers},
        {"GET", "client_whatsapp_business_accounts", "client_whatsapp_business_accounts", &Graph::readClientWabas},
        {"GET", "owned_whatsapp_business_accounts", "owned_whatsapp_business_accounts", &Graph::readOwnedWabas},
        {"GET", "preverified_numbers", "preverified_numbers", &Graph::readPreVerifiedNumbers},
        {"GET", "self_certified_whatsapp_business_submissions", "self_certified_whatsapp_business_submissions", &Graph::readSubmissions},
        {"POST", "onboard_partners_to_mm_lite", "onboard_partners_to_mm_lite", &Graph::onboardToMarketing},
        {"POST", "system_user_access_tokens", "system_user_access_tokens", &Graph::fetchBusinessToken},
        {"POST", "phone_numbers", "phone_numbers", &Graph::addNumber},
        {"POST", "smb_app_data", "smb_app_data", &Graph::requestAppData},
        {"POST", "register", "register", &Graph::registerNumber},
        {"POST", "deregister", "deregister", &Graph::deregisterNumber},
        {"POST", "request_code", "request_code", &Graph::requestCode},
        {"POST", "verify_code", "verify_code", &Graph::verifyCode},
        {"POST", "messages", "messages", &Graph::sendMessage},
        {"POST", "media", "media", &Graph::uploadMedia},
        {"GET", "message_templates", "message_templates", &Graph::readTemplates},
        {"POST", "message_templates", "message_templates", &Graph::createTemplate},
        {"DELETE", "message_templates", "message_templates", &Graph::deleteTemplates},
        {"GET", "extendedcredits", "extendedcredits", &Graph::readCreditLines},
        {"POST", "whatsapp_credit_sharing_and_attach", "whatsapp_credit_sharing_and_attach", &Graph::shareAndAttach},
        {"POST", "whatsapp_credit_sharing", "whatsapp_credit_sharing", &Graph::shareCredit},
        {"POST", "whatsapp_credit_attach", "whatsapp_credit_attach", &Graph::attachCredit},
        {"GET", "owning_credit_allocation_configs", "owning_credit_allocation_configs", &Graph::readAllocations},
        {"GET", "", "", &Graph::readNode},
        {"POST", "", "", &Graph::writeNode},
        {"DELETE", "", "", &Graph::deleteNode},
    };
    return table;
}

const Graph::Route *Graph::routeOf(const GraphRequest &request, bool *knownPath) const
{
    const bool numeric = isDigits(request.node(), 1, 32);
    for (const Route &route : routes()) {
        const QString edge = QLatin1String(route.edge);
        bool matches = false;
        if (edge.startsWith(u'/'))
            matches = request.path == QStringList{edge.mid(1)};
        else if (edge.contains(u'/'))
            matches = request.path.join(u'/') == edge;
        else if (edge.isEmpty())
            matches = numeric && request.path.size() == 1;
        else
            matches = numeric && request.path.size() == 2 && request.path.at(1) == edge;
        if (!matches)
            continue;
        if (knownPath)
            *knownPath = true;
        if (request.verb == route.verb)
            return &route;
    }
    return nullptr;
}

Graph::Graph(State &state, WebhookDelivery &delivery, SimulatedPhone &phone, Happenings &happenings, MediaShelf &shelf)
    : m_state(state), m_delivery(delivery), m_phone(phone), m_happenings(happenings), m_shelf(shelf)
{
}

QString Graph::endpointOf(const GraphRequest &request) const
{
    const Route *route = routeOf(request);
    if (!route)
        return {};
    if (*route->endpoint)
        return QLatin1String(route->endpoint);
    const QString id = request.node();
    if (m_state.numbers.contains(id)) {
        if (request.verb == "POST") { // one address, three acts
            for (const QString &what : {QStringLiteral("pin"), QStringLiteral("new_display_name"), QStringLiteral("webhook_configuration")}) {
                if (!request.value(what).isUndefined())
                    return what;
            }
        }
        return QStringLiteral("phone_number");
    }
    if (m_state.wabas.contains(id))
        return QStringLiteral("waba");
    if (m_state.allocations.contains(id))
        return QStringLiteral("allocation");
    if (m_state.media.contains(id))
        return QStringLiteral("media");
    if (m_state.templates.contains(id))
        return QStringLiteral("message_template");
    return QStringLiteral("node");
}

QString Graph::appOf(const GraphRequest &request) const
{
    const QString client = request.text(QStringLiteral("client_id"));
    if (!client.isEmpty())
        return m_state.apps.contains(client) ? client : QString();
    const qsizetype bar = request.token.indexOf('|');
    if (bar > 0) {
        const QString id = QString::fromLatin1(request.token.left(bar));
        return m_state.apps.contains(id) ? id : QString();
    }
    const Token *token = m_state.token(request.token);
    return token ? token->appId : QString();
}

void Graph::handle(const GraphRequest &request)
{
    bool knownPath = false;
    const Route *route = routeOf(request, &knownPath);
    if (!route) {
        if (knownPath) {
            request.reply(GraphError{.code = 100, .message = QStringLiteral("Unsupported %1 request. Object with ID '%2' does not support this operation")
                                                                  .arg(QString::fromLatin1(request.verb).toLower(), request.node()),
                                     .type = QStringLiteral("GraphMethodException"), .subcode = 33});
        } else {
            request.reply(GraphError{.code = 2500, .message = QStringLiteral("Unknown path components: /%1").arg(request.path.join(u'/').left(200))});
        }
        return;
    }
    const GraphAnswer answer = (this->*route->handler)(request);
    if (!answer.later)
        request.reply(answer);
}

GraphAnswer Graph::noSuchObject(const GraphRequest &request)
{
    return GraphError{.code = 100,
                      .message = QStringLiteral("Unsupported %1 request. Object with ID '%2' does not exist, cannot be loaded due to missing permissions, "
                                                "or does not support this operation. Please read the Graph API documentation at "
                                                "https://developers.facebook.com/docs/graph-api")
                                     .arg(QString::fromLatin1(request.verb).toLower(), request.node()),
                      .type = QStringLiteral("GraphMethodException"), .subcode = 33};
}

Graph::Caller Graph::callerOf(const GraphRequest &request)
{
    Caller caller;
    if (request.token.isEmpty()) {
        caller.error = GraphError{.status = 403, .code = 200, .message = QStringLiteral("Provide valid app ID")};
        return caller;
    }
    const qsizetype bar = request.token.indexOf('|');
    if (bar > 0) {
        App *app = m_state.app(QString::fromLatin1(request.token.left(bar)));
        if (!app || !equalInConstantTime(app->secret.reveal(), request.token.mid(bar + 1))) {
            caller.error = GraphError{.status = 401, .code = 190, .message = QStringLiteral("Invalid OAuth access token signature.")};
            return caller;
        }
        caller.app = app;
        caller.isApp = true;
        return caller;
    }
    Token *token = m_state.token(request.token);
    if (!token) {
        caller.error = GraphError{.status = 401, .code = 190, .message = QStringLiteral("Invalid OAuth access token - Cannot parse access token")};
        return caller;
    }
    if (token->revoked) {
        caller.error = GraphError{.status = 401, .code = 190, .message = QStringLiteral("Error validating access token: The user has not authorized application %1.").arg(token->appId), .subcode = 458};
        return caller;
    }
    if (token->expiresAt && *token->expiresAt <= m_state.clock().now()) {
        caller.error = GraphError{.status = 401, .code = 190,
                                  .message = QStringLiteral("Error validating access token: Session has expired on %1. The current time is %2.")
                                                 .arg(token->expiresAt->toString(Qt::ISODate), m_state.clock().now().toString(Qt::ISODate)),
                                  .subcode = 463};
        return caller;
    }
    caller.token = token;
    caller.app = m_state.app(token->appId);
    return caller;
}

Graph::Entry Graph::enterWaba(const GraphRequest &request, const Terms &terms)
{
    Entry entry{callerOf(request), m_state.waba(request.node())};
    if (entry.caller.error)
        entry.refused = entry.caller.error;
    else if (!entry.waba)
        entry.refused = noSuchObject(request);
    else if (!terms.systemOnly.isEmpty() && !entry.caller.isSystem())
        entry.refused = GraphError{.status = 403, .code = 200, .message = terms.systemOnly};
    else if (auto no = refusal(entry.caller, *entry.waba, terms.task))
        entry.refused = std::move(no);
    else if (const auto fault = firstFault(request, terms.rules))
        entry.refused = GraphError{.message = *fault};
    return entry;
}

Graph::Entry Graph::enterNumber(const GraphRequest &request, const Terms &terms)
{
    Entry entry{callerOf(request), nullptr, m_state.number(request.node())};
    entry.waba = entry.number ? m_state.waba(entry.number->wabaId) : nullptr;
    if (entry.caller.error)
        entry.refused = entry.caller.error;
    else if (!entry.waba)
        entry.refused = noSuchObject(request);
    else if (auto no = refusal(entry.caller, *entry.waba, terms.task))
        entry.refused = std::move(no);
    else if (const auto fault = firstFault(request, terms.rules))
        entry.refused = GraphError{.message = *fault};
    return entry;
}

Graph::Entry Graph::enterPartner(const GraphRequest &request, const Terms &terms)
{
    Entry entry{callerOf(request)};
    if (entry.caller.error)
        entry.refused = entry.caller.error;
    else if (!entry.caller.isSystem())
        entry.refused = GraphError{.status = 403, .code = 200, .message = terms.systemOnly};
    else if (request.node() != entry.caller.app->portfolioId)
        entry.refused = noSuchObject(request);
    else if (const auto fault = firstFault(request, terms.rules))
        entry.refused = GraphError{.message = *fault};
    return entry;
}

Graph::Entry Graph::enterCustomer(const GraphRequest &request, const Terms &terms)
{
    Entry entry{callerOf(request)};
    if (entry.caller.error) {
        entry.refused = entry.caller.error;
    } else if (!m_state.portfolio(request.node())) {
        entry.refused = noSuchObject(request);
    } else if (!entry.caller.isSystem()) {
        entry.refused = GraphError{.status = 403, .code = 200, .message = terms.systemOnly};
    } else if (const auto fault = firstFault(request, terms.rules)) {
        entry.refused = GraphError{.message = *fault};
    }
    return entry;
}

Graph::Entry Graph::enterApp(const GraphRequest &request, const Terms &terms)
{
    Entry entry{callerOf(request)};
    if (entry.caller.error)
        entry.refused = entry.caller.error;
    else if (!entry.caller.isApp || entry.caller.app->id != request.node())
        entry.refused = GraphError{.code = 15, .message = QStringLiteral("(#15) This method must be called with an app access_token.")};
    else if (const auto fault = firstFault(request, terms.rules))
        entry.refused = GraphError{.message = *fault};
    return entry;
}

Graph::Entry Graph::enterCreditLine(const GraphRequest &request, const Terms &terms)
{
    const auto found = m_state.creditLines.find(request.node());
    Entry entry{callerOf(request), nullptr, nullptr, found == m_state.creditLines.end() ? nullptr : &found->second};
    if (entry.caller.error)
        entry.refused = entry.caller.error;
    else if (!terms.systemOnly.isEmpty() && !entry.caller.isSystem())
        entry.refused = GraphError{.status = 403, .code = 200, .message = terms.systemOnly};
    else if (!entry.line || (entry.caller.isSystem() && entry.line->portfolioId != entry.caller.app->portfolioId))
        entry.refused = noSuchObject(request);
    else if (const auto fault = firstFault(request, terms.rules))
        entry.refused = GraphError{.message = *fault};
    return entry;
}

std::optional<GraphAnswer> Graph::refusal(const Caller &caller, const Waba &waba, const char *task)
{
    if (caller.error)
        return caller.error;
    if (caller.isApp) {
        return GraphAnswer(GraphError{.status = 403, .code = 200,
                                      .message = QStringLiteral("(#200) This endpoint needs a business or system user access token, not an app token")});
    }
    const QString nobody = QStringLiteral("(#200) You do not have permission to access this WhatsApp Business Account");
    if (caller.isBusiness() && !caller.token->wabaIds.contains(waba.id))
        return GraphAnswer(GraphError{.status = 403, .code = 200, .message = nobody});
    if (caller.isSystem()) {
        if (!waba.sharedWith.contains(caller.token->appId))
            return GraphAnswer(GraphError{.status = 403, .code = 200, .message = nobody});
        if (task) {
            const QStringList tasks = waba.assignedUsers.value(caller.token->userId);
            if (!tasks.contains(QStringLiteral("MANAGE")) && !tasks.contains(QStringLiteral("FULL_CONTROL")) && !tasks.contains(QLatin1String(task))) {
                return GraphAnswer(GraphError{.status = 403, .code = 10,
                                              .message = QStringLiteral("(#10) Application does not have permission for this action: the system user is not assigned to this WhatsApp Business Account")});
            }
        }
    }
    return std::nullopt;
}

QJsonObject Graph::pick(const QJsonObject &all, const QStringList &names)
{
    QJsonObject picked;
    for (const QString &name : names) {
        const QJsonValue value = all.value(name);
        if (!value.isNull() && !value.isUndefined()) // known but without a value: Meta leaves it out
            picked.insert(name, value);
    }
    picked.insert(QStringLiteral("id"), all.value(QStringLiteral("id")));
    return picked;
}

GraphAnswer Graph::select(const GraphRequest &request, const QJsonObject &all, const QStringList &defaults, const QString &type)
{
    const QStringList wanted = splitFields(request.text(QStringLiteral("fields")));
    for (const QString &name : wanted) {
        if (!all.contains(name)) {
            return GraphError{.code = 100, .message = QStringLiteral("(#100) Tried accessing nonexisting field (%1) on node type (%2)").arg(name.left(60), type)};
        }
    }
    return GraphAnswer::ok(pick(all, wanted.isEmpty() ? defaults : wanted));
}

const QList<Rule> &Graph::pagingRules()
{
    static const QList<Rule> rules{{QStringLiteral("limit"), Rule::Kind::Integer, false, 1, 100}, {QStringLiteral("after")}, {QStringLiteral("before")}};
    return rules;
}

// Cursors are the place in the list; Meta's are opaque.
GraphAnswer Graph::page(const GraphRequest &request, const QList<QJsonObject> &all, const QStringList &defaults, const QString &type)
{
    const auto cursor = [](qsizetype at) { return QString::fromLatin1(QByteArray::number(at).toBase64()); };
    const int limit = request.value(QStringLiteral("limit")).isUndefined() ? 25 : request.text(QStringLiteral("limit")).toInt();
    const int from = std::max(0, QByteArray::fromBase64(request.text(QStringLiteral("after")).toLatin1()).toInt());
    QJsonArray data;
    for (qsizetype i = from; i < all.size() && data.size() < limit; ++i) {
        const GraphAnswer one = select(request, all.at(i), defaults, type);
        if (one.status != 200)
            return one;
        data.append(one.body);
    }
    QJsonObject body{{QStringLiteral("data"), data}};
    if (!data.isEmpty()) {
        const qsizetype end = from + data.size();
        QJsonObject paging{{QStringLiteral("cursors"), QJsonObject{{QStringLiteral("before"), cursor(from)}, {QStringLiteral("after"), cursor(end)}}}};
        if (end < all.size()) {
            paging.insert(QStringLiteral("next"), QStringLiteral("https://graph.facebook.com/v25.0/%1?limit=%2&after=%3")
                                                      .arg(request.path.join(u'/')).arg(limit).arg(cursor(end)));
        }
        body.insert(QStringLiteral("paging"), paging);
    }
    return GraphAnswer::ok(body);
}

void Graph::verifyCallback(const GraphRequest &request, const QString &uri, const Secret &verifyToken, std::function<void()> accepted)
{
    m_delivery.verify(uri, verifyToken, [reply = request.reply, accepted = std::move(accepted)](bool ok, const QString &why) {
        if (!ok) {
            reply(GraphError{.code = 100,
                             .message = QStringLiteral("(#100) The callback URL or verify token couldn't be validated. Please verify the provided information or try again later. (%1)").arg(why),
                             .subcode = 2200});
            return;
        }
        accepted();
        reply(GraphAnswer::success());
    });
}

} // namespace gangway::sandbox
