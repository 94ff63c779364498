#include "sandbox/graph.h"

#include <QJsonArray>

// https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/share-and-revoke-credit-lines
// Meta publishes no error bodies for these endpoints: the codes here follow the general permission and parameter codes.
namespace gangway::sandbox {

namespace {

const QList<Rule> &attachRules()
{
    static const QList<Rule> rules{
        {QStringLiteral("waba_currency"), Rule::Kind::OneOf, true, 0, 100,
         {QStringLiteral("AUD"), QStringLiteral("EUR"), QStringLiteral("GBP"), QStringLiteral("IDR"), QStringLiteral("INR"), QStringLiteral("USD")}},
        {QStringLiteral("waba_id"), Rule::Kind::Digits, true, 1, 32}};
    return rules;
}

} // namespace

QJsonObject Graph::allocationFields(const Allocation &allocation) const
{
    const auto receiver = m_state.portfolios.find(allocation.receivingPortfolioId);
    return {{QStringLiteral("id"), allocation.id},
            {QStringLiteral("receiving_credential"), allocation.credentialId.isEmpty() ? QJsonValue() : QJsonValue(QJsonObject{{QStringLiteral("id"), allocation.credentialId}})},
            {QStringLiteral("receiving_business"), QJsonObject{{QStringLiteral("name"), receiver == m_state.portfolios.end() ? QString() : receiver->second.name},
                                                               {QStringLiteral("id"), allocation.receivingPortfolioId}}},
            {QStringLiteral("request_status"), allocation.status},
            {QStringLiteral("owning_credential"), QJsonValue()}};
}

GraphAnswer Graph::readCreditLines(const GraphRequest &request)
{
    const auto [caller, waba, number, none, refused] =
        enterPartner(request, {.systemOnly = QStringLiteral("(#200) Credit lines can be read with a system user access token only")});
    if (refused)
        return *refused;
    QJsonArray data;
    for (const auto &[id, line] : m_state.creditLines) {
        if (line.portfolioId != caller.app->portfolioId)
            continue;
        const GraphAnswer one = select(request, {{QStringLiteral("id"), id}, {QStringLiteral("legal_entity_name"), line.legalEntity}},
                                       {QStringLiteral("id"), QStringLiteral("legal_entity_name")}, QStringLiteral("ExtendedCredit"));
        if (one.status != 200)
            return one;
        data.append(one.body);
    }
    return GraphAnswer::ok({{QStringLiteral("data"), data}});
}

// Attaches the line to the WABA, under the allocation that the customer's portfolio has or now gets.
GraphAnswer Graph::attach(Waba &waba, const CreditLine &line, const QString &currency)
{
    if (!waba.fundingId.isEmpty()) {
        return GraphError{.message = QStringLiteral("(#100) A credit line is attached to this WhatsApp Business Account already and cannot be changed")};
    }
    Allocation *allocation = nullptr;
    for (auto &[id, known] : m_state.allocations) {
        if (known.creditLineId == line.id && known.receivingPortfolioId == waba.portfolioId && known.status != u"DELETED")
            allocation = &known;
    }
    if (!allocation) {
        Allocation made;
        made.id = m_state.newId(QStringLiteral("allocation"));
        made.creditLineId = line.id;
        made.receivingPortfolioId = waba.portfolioId;
        allocation = &m_state.allocations.emplace(made.id, made).first->second;
    }
    if (allocation->credentialId.isEmpty())
        allocation->credentialId = m_state.newId(QStringLiteral("credential"));
    allocation->wabaIds.append(waba.id);
    waba.fundingId = allocation->credentialId;
    waba.allocationId = allocation->id;
    waba.currency = currency;
    return GraphAnswer::ok({{QStringLiteral("allocation_config_id"), allocation->id}, {QStringLiteral("waba_id"), waba.id}});
}

GraphAnswer Graph::shareAndAttach(const GraphRequest &request)
{
    const auto [caller, none, number, line, refused] =
        enterCreditLine(request, {.systemOnly = QStringLiteral("(#200) Sharing a credit line needs a system user access token"), .rules = attachRules()});
    if (refused)
        return *refused;
    Waba *waba = m_state.waba(request.text(QStringLiteral("waba_id")));
    if (!waba)
        return GraphError{.message = QStringLiteral("(#100) Param waba_id is not the id of a WhatsApp Business Account")};
    if (const auto no = refusal(caller, *waba, "MANAGE_BILLING"))
        return *no;
    return attach(*waba, *line, request.text(QStringLiteral("waba_currency")));
}

GraphAnswer Graph::shareCredit(const GraphRequest &request)
{
    const auto [caller, waba, number, line, refused] =
        enterCreditLine(request, {.systemOnly = QStringLiteral("(#200) Sharing a credit line needs a system user access token"),
                                  .rules = {{QStringLiteral("receiving_business_id"), Rule::Kind::Digits, true, 1, 32}}});
    if (refused)
        return *refused;
    const QString receiver = request.text(QStringLiteral("receiving_business_id"));
    if (!hasClient(receiver, caller.app->id))
        return GraphError{.status = 403, .code = 200, .message = QStringLiteral("(#200) The receiving business has not shared a WhatsApp Business Account with your business")};
    for (const auto &[id, known] : m_state.allocations) {
        if (known.creditLineId == line->id && known.receivingPortfolioId == receiver && known.status != u"DELETED")
            return GraphAnswer::ok({{QStringLiteral("success"), true}, {QStringLiteral("allocation_config_id"), id}});
    }
    Allocation made;
    made.id = m_state.newId(QStringLiteral("allocation"));
    made.creditLineId = line->id;
    made.receivingPortfolioId = receiver;
    m_state.allocations.emplace(made.id, made);
    return GraphAnswer::ok({{QStringLiteral("success"), true}, {QStringLiteral("allocation_config_id"), made.id}});
}

GraphAnswer Graph::attachCredit(const GraphRequest &request)
{
    const auto [caller, none, number, line, refused] = enterCreditLine(request, {.rules = attachRules()});
    if (refused)
        return *refused;
    Waba *waba = m_state.waba(request.text(QStringLiteral("waba_id")));
    if (!waba)
        return GraphError{.message = QStringLiteral("(#100) Param waba_id is not the id of a WhatsApp Business Account")};
    if (!caller.isBusiness())
        return GraphError{.status = 403, .code = 200, .message = QStringLiteral("(#200) Attaching a credit line needs the business token of the customer")};
    if (const auto no = refusal(caller, *waba, nullptr))
        return *no;
    const bool shared = std::any_of(m_state.allocations.begin(), m_state.allocations.end(), [&line = line, waba](const auto &entry) {
        return entry.second.creditLineId == line->id && entry.second.receivingPortfolioId == waba->portfolioId && entry.second.status != u"DELETED";
    });
    if (!shared)
        return GraphError{.status = 403, .code = 200, .message = QStringLiteral("(#200) This credit line has not been shared with the business of the account")};
    GraphAnswer answer = attach(*waba, *line, request.text(QStringLiteral("waba_currency")));
    if (answer.status == 200)
        answer.body.insert(QStringLiteral("success"), true);
    return answer;
}

GraphAnswer Graph::readAllocations(const GraphRequest &request)
{
    const QList<Rule> rules = pagingRules() + QList<Rule>{{QStringLiteral("receiving_business_id"), Rule::Kind::Digits, true, 1, 32}};
    const auto [caller, waba, number, line, refused] =
        enterCreditLine(request, {.systemOnly = QStringLiteral("(#200) Credit allocations can be read with a system user access token only"), .rules = rules});
    if (refused)
        return *refused;
    QList<QJsonObject> rows;
    for (const auto &[id, allocation] : m_state.allocations) {
        if (allocation.creditLineId == line->id && allocation.status != u"DELETED"
            && allocation.receivingPortfolioId == request.text(QStringLiteral("receiving_business_id")))
            rows.append(allocationFields(allocation));
    }
    return page(request, rows, {QStringLiteral("id"), QStringLiteral("receiving_business")}, QStringLiteral("ExtendedCreditAllocationConfig"));
}

// All of the customer's accounts that were shared with the partner lose the line, not only the one that was meant.
GraphAnswer Graph::revokeAllocation(const GraphRequest &request, Allocation &allocation)
{
    if (const auto fault = firstFault(request, {}))
        return GraphError{.message = *fault};
    allocation.status = QStringLiteral("DELETED");
    for (auto &[id, waba] : m_state.wabas) {
        if (waba.portfolioId == allocation.receivingPortfolioId && waba.allocationId == allocation.id) {
            waba.fundingId.clear();
            waba.allocationId.clear();
        }
    }
    return GraphAnswer::success();
}

bool Graph::hasClient(const QString &portfolioId, const QString &appId) const
{
    return std::any_of(m_state.wabas.begin(), m_state.wabas.end(), [&](const auto &entry) {
        return entry.second.portfolioId == portfolioId && entry.second.sharedWith.contains(appId);
    });
}

} // namespace gangway::sandbox
