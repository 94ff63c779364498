#include "sandbox/graph.h"
#include "sandbox/happenings.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <limits>

// What is asked about or done for a whole business.
// https://developers.facebook.com/documentation/business-messaging/whatsapp/marketing-messages/onboard-business-customers
namespace gangway::sandbox {

namespace {

QList<Rule> listRules(const QList<Rule> &paging)
{
    return paging
        + QList<Rule>{{QStringLiteral("filtering")}, {QStringLiteral("find")}, {QStringLiteral("business_type")},
                      {QStringLiteral("sort"), Rule::Kind::OneOf, false, 0, 100, {QStringLiteral("creation_time_ascending"), QStringLiteral("creation_time_descending")}}};
}

} // namespace

GraphAnswer Graph::readSystemUsers(const GraphRequest &request)
{
    const Caller caller = callerOf(request);
    if (caller.error)
        return *caller.error;
    if (!caller.isSystem())
        return GraphError{.status = 403, .code = 200, .message = QStringLiteral("(#200) Listing system users needs the access token of an admin system user")};
    // Meta's page names the WABA in the path although its text speaks of the business: both are answered.
    const Waba *waba = m_state.waba(request.node());
    if (!(waba && waba->sharedWith.contains(caller.app->id)) && request.node() != caller.app->portfolioId)
        return noSuchObject(request);
    if (const auto fault = firstFault(request, pagingRules()))
        return GraphError{.message = *fault};
    return page(request,
                {QJsonObject{{QStringLiteral("id"), caller.app->systemUserId}, {QStringLiteral("name"), caller.app->systemUserName}, {QStringLiteral("role"), QStringLiteral("ADMIN")}}},
                {QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("role")}, QStringLiteral("SystemUser"));
}

GraphAnswer Graph::listWabas(const GraphRequest &request, const App &asker, const std::function<bool(const Waba &)> &isIn) const
{
    // filtering=[{"field":"creation_time","operator":"GREATER_THAN","value":"1731617831"}]
    qint64 after = std::numeric_limits<qint64>::min();
    qint64 before = std::numeric_limits<qint64>::max();
    if (const QString text = request.text(QStringLiteral("filtering")); !text.isEmpty()) {
        const QJsonArray filters = QJsonDocument::fromJson(text.toUtf8()).array();
        if (filters.isEmpty())
            return GraphError{.message = QStringLiteral("(#100) Param filtering must be an array.")};
        for (const QJsonValue &value : filters) {
            const QJsonObject filter = value.toObject();
            bool isNumber = false;
            const qint64 bound = filter.value(QStringLiteral("value")).toVariant().toLongLong(&isNumber);
            const QString compare = filter.value(QStringLiteral("operator")).toString();
            if (filter.value(QStringLiteral("field")).toString() != u"creation_time" || !isNumber || (compare != u"GREATER_THAN" && compare != u"LESS_THAN"))
                return GraphError{.message = QStringLiteral("(#100) Filtering is possible by creation_time with GREATER_THAN or LESS_THAN only.")};
            (compare == u"GREATER_THAN" ? after : before) = bound;
        }
    }
    std::vector<const Waba *> wanted;
    for (const auto &[id, waba] : m_state.wabas) {
        const qint64 made = waba.createdAt.toSecsSinceEpoch();
        if (isIn(waba) && made > after && made < before)
            wanted.push_back(&waba);
    }
    const bool ascending = request.text(QStringLiteral("sort")) == u"creation_time_ascending";
    std::stable_sort(wanted.begin(), wanted.end(), [ascending](const Waba *a, const Waba *b) {
        return ascending ? a->createdAt < b->createdAt : a->createdAt > b->createdAt;
    });
    QList<QJsonObject> rows;
    for (const Waba *waba : wanted)
        rows.append(wabaFields(*waba, &asker));
    return page(request, rows,
                {QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("currency"), QStringLiteral("timezone_id"), QStringLiteral("message_template_namespace")},
                QStringLiteral("WhatsAppBusinessAccount"));
}

GraphAnswer Graph::readClientWabas(const GraphRequest &request)
{
    const auto [caller, waba, number, line, refused] =
        enterPartner(request, {.systemOnly = QStringLiteral("(#200) Listing the accounts of clients needs a system user access token"), .rules = listRules(pagingRules())});
    if (refused)
        return *refused;
    return listWabas(request, *caller.app, [app = caller.app](const Waba &one) { return one.sharedWith.contains(app->id); });
}

GraphAnswer Graph::readOwnedWabas(const GraphRequest &request)
{
    const auto [caller, waba, number, line, refused] =
        enterPartner(request, {.systemOnly = QStringLiteral("(#200) Listing accounts needs a system user access token"), .rules = listRules(pagingRules())});
    if (refused)
        return *refused;
    return listWabas(request, *caller.app, [app = caller.app](const Waba &one) { return one.portfolioId == app->portfolioId; });
}

// The page about pre-verified numbers names the fields as on a phone number, the OpenAPI file otherwise: both are there.
GraphAnswer Graph::readPreVerifiedNumbers(const GraphRequest &request)
{
    const QStringList states{QStringLiteral("VERIFIED"), QStringLiteral("NOT_VERIFIED"), QStringLiteral("EXPIRED")};
    const QList<Rule> rules = pagingRules() + QList<Rule>{{QStringLiteral("code_verification_status"), Rule::Kind::OneOf, false, 0, 100, states},
                                                          {QStringLiteral("verification_status"), Rule::Kind::OneOf, false, 0, 100, states},
                                                          {QStringLiteral("availability_status")}, {QStringLiteral("country_code")}};
    const auto [caller, waba, other, line, refused] =
        enterPartner(request, {.systemOnly = QStringLiteral("(#200) Listing pre-verified numbers needs a system user access token"), .rules = rules});
    if (refused)
        return *refused;
    QString wanted = request.text(QStringLiteral("code_verification_status"));
    if (wanted.isEmpty())
        wanted = request.text(QStringLiteral("verification_status"));
    QList<QJsonObject> rows;
    for (const auto &[id, number] : m_state.preVerified) {
        const bool expired = number.expiresAt && *number.expiresAt <= m_state.clock().now();
        const QString status = expired ? QStringLiteral("EXPIRED") : number.status;
        if (number.portfolioId != caller.app->portfolioId || (!wanted.isEmpty() && wanted != status))
            continue;
        rows.append({{QStringLiteral("id"), id},
                     {QStringLiteral("phone_number"), number.digits},
                     {QStringLiteral("display_phone_number"), number.display},
                     {QStringLiteral("code_verification_status"), status},
                     {QStringLiteral("verification_status"), status},
                     {QStringLiteral("availability_status"), m_state.numberByDigits(number.digits) ? QStringLiteral("CLAIMED") : QStringLiteral("AVAILABLE")},
                     {QStringLiteral("code_verification_time"), QJsonValue()},
                     {QStringLiteral("verification_expiry_time"), number.expiresAt ? QJsonValue(number.expiresAt->toSecsSinceEpoch()) : QJsonValue()}});
    }
    return page(request, rows,
                {QStringLiteral("id"), QStringLiteral("phone_number"), QStringLiteral("display_phone_number"), QStringLiteral("code_verification_status"),
                 QStringLiteral("verification_expiry_time")},
                QStringLiteral("WhatsAppBusinessPreVerifiedPhoneNumber"));
}

GraphAnswer Graph::readSubmissions(const GraphRequest &request)
{
    const QList<Rule> rules = pagingRules() + QList<Rule>{{QStringLiteral("end_business_id"), Rule::Kind::Digits, false, 1, 32}};
    const auto [caller, waba, number, line, refused] =
        enterPartner(request, {.systemOnly = QStringLiteral("(#200) Reading verification submissions needs a system user access token"), .rules = rules});
    if (refused)
        return *refused;
    const QString customer = request.text(QStringLiteral("end_business_id"));
    QList<QJsonObject> rows;
    for (const auto &[id, portfolio] : m_state.portfolios) {
        if (portfolio.certification.isEmpty() || !hasClient(id, caller.app->id) || (!customer.isEmpty() && customer != id))
            continue;
        rows.append({{QStringLiteral("id"), id + QStringLiteral("1")},
                     {QStringLiteral("end_business_id"), id},
                     {QStringLiteral("client_business_id"), id},
                     {QStringLiteral("verification_status"), portfolio.certification},
                     {QStringLiteral("status"), portfolio.certification},
                     {QStringLiteral("rejection_reasons"), QJsonArray::fromStringList(portfolio.certificationReasons)},
                     {QStringLiteral("submitted_info"), QJsonValue()},
                     {QStringLiteral("submitted_time"), portfolio.certificationAt.toSecsSinceEpoch()},
                     {QStringLiteral("update_time"), portfolio.certificationAt.toSecsSinceEpoch()}});
    }
    return page(request, rows,
                {QStringLiteral("id"), QStringLiteral("end_business_id"), QStringLiteral("verification_status"), QStringLiteral("rejection_reasons"), QStringLiteral("submitted_time")},
                QStringLiteral("WhatsAppBusinessSelfCertification"));
}

GraphAnswer Graph::onboardToMarketing(const GraphRequest &request)
{
    const auto [caller, none, number, line, refused] =
        enterCustomer(request, {.systemOnly = QStringLiteral("(#200) The app does not have sufficient permissions to send this request: it needs advanced access and the token of the partner's system user"),
                                .rules = {{QStringLiteral("solution_id"), Rule::Kind::Digits, false, 1, 32}}});
    if (refused)
        return *refused;
    Portfolio &customer = *m_state.portfolio(request.node());
    const auto invalidRecipient = [](const QString &why) {
        return GraphError{.message = QStringLiteral("(#100) Invalid parameter"), .userTitle = QStringLiteral("Invalid recipient type"), .userMessage = why};
    };
    if (customer.marketingTerms)
        return invalidRecipient(QStringLiteral("The business has signed the terms of service of the Marketing Messages API already."));
    static const QSet<QString> closed{QStringLiteral("CU"), QStringLiteral("IR"), QStringLiteral("KP"), QStringLiteral("RU"), QStringLiteral("SY")};
    std::vector<Waba *> eligible;
    for (auto &[id, waba] : m_state.wabas) {
        if (waba.portfolioId == customer.id && waba.sharedWith.contains(caller.app->id) && !closed.contains(waba.country) && !waba.marketingStatus.startsWith(u"INELIGIBLE"))
            eligible.push_back(&waba);
    }
    if (eligible.empty())
        return invalidRecipient(QStringLiteral("The business has no WhatsApp Business Account with your business that is eligible for the Marketing Messages API."));
    if (customer.marketingRequests.contains(caller.app->id)) {
        return GraphError{.message = QStringLiteral("(#100) Invalid parameter"), .userTitle = QStringLiteral("Duplicate request"),
                          .userMessage = QStringLiteral("Your business has already sent this request to the business. Wait for its answer.")};
    }
    if (!customer.marketingRequests.isEmpty()) {
        return GraphError{.code = 1752041, .message = QStringLiteral("(#1752041) Duplicate Request"), .userTitle = QStringLiteral("Duplicate Request"),
                          .userMessage = QStringLiteral("A partner has invited this business already. No action is needed.")};
    }
    customer.marketingRequests.append(caller.app->id);
    m_happenings.inviteToMarketing(customer);
    return GraphAnswer::ok({{QStringLiteral("request_id"), m_state.newId(QStringLiteral("request"))}});
}

} // namespace gangway::sandbox
