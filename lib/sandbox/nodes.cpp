#include "sandbox/graph.h"
#include "sandbox/happenings.h"

#include <QJsonArray>

// Objects themselves: /<id> without an edge.
namespace gangway::sandbox {

GraphAnswer Graph::readNode(const GraphRequest &request)
{
    const Caller caller = callerOf(request);
    if (caller.error)
        return *caller.error;
    const QString id = request.node();
    if (const Waba *waba = m_state.waba(id)) {
        if (const auto no = refusal(caller, *waba, nullptr))
            return *no;
        if (const auto fault = firstFault(request, {}))
            return GraphError{.message = *fault};
        return select(request, wabaFields(*waba, caller.app),
                      {QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("timezone_id"), QStringLiteral("message_template_namespace")},
                      QStringLiteral("WhatsAppBusinessAccount"));
    }
    if (const Number *number = m_state.number(id)) {
        const Waba *waba = m_state.waba(number->wabaId);
        if (!waba)
            return noSuchObject(request);
        if (const auto no = refusal(caller, *waba, nullptr))
            return *no;
        if (const auto fault = firstFault(request, {}))
            return GraphError{.message = *fault};
        return select(request, numberFields(*number, caller.app),
                      {QStringLiteral("id"), QStringLiteral("display_phone_number"), QStringLiteral("verified_name"),
                       QStringLiteral("quality_rating"), QStringLiteral("code_verification_status")},
                      QStringLiteral("WhatsAppBusinessPhoneNumber"));
    }
    if (const Allocation *allocation = m_state.allocations.contains(id) ? &m_state.allocations.at(id) : nullptr) {
        const CreditLine &line = m_state.creditLines.at(allocation->creditLineId);
        if (!caller.isSystem() || caller.token->portfolioId != line.portfolioId) {
            return GraphError{.status = 403, .code = 200, .message = QStringLiteral("(#200) Reading a credit allocation needs the system user access token of the partner who owns the credit line")};
        }
        if (const auto fault = firstFault(request, {}))
            return GraphError{.message = *fault};
        return select(request, allocationFields(*allocation), {QStringLiteral("id")}, QStringLiteral("ExtendedCreditAllocationConfig"));
    }
    if (const Media *media = livingMedia(id))
        return readMedia(request, *media);
    if (const auto found = m_state.templates.find(id); found != m_state.templates.end()) {
        const Waba *waba = m_state.waba(found->second.wabaId);
        if (!waba || refusal(caller, *waba, nullptr))
            return noSuchObject(request);
        return select(request, templateFields(found->second), {QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("language"), QStringLiteral("status"), QStringLiteral("category"), QStringLiteral("components")},
                      QStringLiteral("MessageTemplate"));
    }
    if (const Portfolio *portfolio = m_state.portfolio(id)) {
        if (!caller.token || caller.token->portfolioId != id)
            return noSuchObject(request);
        return select(request, {{QStringLiteral("id"), id}, {QStringLiteral("name"), portfolio->name}, {QStringLiteral("verification_status"), portfolio->verification}},
                      {QStringLiteral("id"), QStringLiteral("name")}, QStringLiteral("Business"));
    }
    if (const App *app = m_state.app(id)) {
        if (!caller.app || caller.app->id != id)
            return noSuchObject(request);
        if (const auto fault = firstFault(request, {}))
            return GraphError{.message = *fault};
        return select(request, {{QStringLiteral("id"), id}, {QStringLiteral("name"), app->name}, {QStringLiteral("namespace"), QJsonValue()}, {QStringLiteral("link"), QStringLiteral("https://www.facebook.com/games/?app_id=%1").arg(id)}},
                      {QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("link")}, QStringLiteral("Application"));
    }
    return noSuchObject(request);
}

GraphAnswer Graph::writeNode(const GraphRequest &request)
{
    const QList<Rule> rules{{QStringLiteral("pin"), Rule::Kind::Digits, false, 6, 6, {}, QStringLiteral("(#100) Param pin must be a string of 6 digits.")},
                            {QStringLiteral("new_display_name"), Rule::Kind::Text, false, 2, 75},
                            {QStringLiteral("webhook_configuration"), Rule::Kind::Object},
                            {QStringLiteral("search_visibility"), Rule::Kind::OneOf, false, 0, 100, {QStringLiteral("VISIBLE"), QStringLiteral("HIDDEN")}}};
    const auto [caller, waba, number, line, refused] = enterNumber(request, {.task = "MANAGE_PHONE", .rules = rules});
    if (refused)
        return *refused;
    return writeNumber(request, *number, *waba, *caller.app);
}

GraphAnswer Graph::writeNumber(const GraphRequest &request, Number &number, const Waba &waba, const App &app)
{
    if (request.value(QStringLiteral("pin")).isString()) {
        number.pinDigest = State::digest(request.text(QStringLiteral("pin")).toLatin1());
        return GraphAnswer::success();
    }
    if (const QString name = request.text(QStringLiteral("new_display_name")).simplified(); request.value(QStringLiteral("new_display_name")).isString()) {
        if (name.size() < 2)
            return GraphError{.message = QStringLiteral("(#100) Param new_display_name must be at least 2 characters long.")};
        if (number.nameStatus == u"PENDING_REVIEW" || number.newNameStatus == u"PENDING_REVIEW") {
            return GraphError{.message = QStringLiteral("(#100) Invalid parameter"), .subcode = 2388009, .userTitle = QStringLiteral("Cannot edit verified name"),
                              .userMessage = QStringLiteral("The display name cannot be edited while its review is in progress.")};
        }
        number.requestedName = name;
        const bool hasNone = number.nameStatus == u"DECLINED" || number.nameStatus == u"EXPIRED" || number.nameStatus == u"NONE";
        (hasNone ? number.nameStatus : number.newNameStatus) = QStringLiteral("PENDING_REVIEW");
        m_happenings.reviewName(number);
        return GraphAnswer::success();
    }
    if (request.value(QStringLiteral("webhook_configuration")).isObject()) {
        const QJsonObject wanted = request.value(QStringLiteral("webhook_configuration")).toObject();
        const QList<Rule> inner{{QStringLiteral("override_callback_uri"), Rule::Kind::Text, true, 0, 200}, {QStringLiteral("verify_token"), Rule::Kind::Text, false, 1, 1000}};
        if (const auto fault = firstFault(wanted, inner, QStringLiteral("webhook_configuration")))
            return GraphError{.message = *fault};
        const QString uri = wanted.value(QStringLiteral("override_callback_uri")).toString();
        if (uri.isEmpty()) {
            number.overrideCallback.clear();
            return GraphAnswer::success();
        }
        const QString verifyToken = wanted.value(QStringLiteral("verify_token")).toString();
        if (verifyToken.isEmpty())
            return GraphError{.message = QStringLiteral("(#100) The parameter webhook_configuration['verify_token'] is required.")};
        if (!waba.subscriptions.contains(app.id))
            return GraphError{.message = QStringLiteral("(#100) Before override the current callback uri, your app must be subscribed to receive messages for WhatsApp Business Account")};
        verifyCallback(request, uri, Secret::fromString(verifyToken), [this, id = number.id, uri] {
            if (Number *found = m_state.number(id))
                found->overrideCallback = uri;
        });
        return GraphAnswer::deferred();
    }
    if (request.value(QStringLiteral("search_visibility")).isString())
        return GraphAnswer::success();
    return GraphError{.message = QStringLiteral("(#100) Nothing to update: no known parameter was given.")};
}

GraphAnswer Graph::deleteNode(const GraphRequest &request)
{
    const Caller caller = callerOf(request);
    if (caller.error)
        return *caller.error;
    if (const Media *media = livingMedia(request.node()))
        return readMedia(request, *media);
    const auto found = m_state.allocations.find(request.node());
    if (found == m_state.allocations.end())
        return noSuchObject(request);
    if (!caller.isSystem() || m_state.creditLines.at(found->second.creditLineId).portfolioId != caller.token->portfolioId)
        return GraphError{.status = 403, .code = 200, .message = QStringLiteral("(#200) Only the owner of the credit line can revoke an allocation")};
    return revokeAllocation(request, found->second);
}

} // namespace gangway::sandbox
