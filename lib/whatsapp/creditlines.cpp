#include "whatsapp/creditlines.h"

#include "whatsapp/paging.h"

// https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/share-and-revoke-credit-lines
namespace gangway::whatsapp::creditLines {

namespace {

CreditLine decodeCreditLine(const JsonReader &reader)
{
    CreditLine line;
    line.id = CreditLineId(reader.id(QStringLiteral("id")));
    line.legalEntityName = reader.optionalString(QStringLiteral("legal_entity_name"));
    return line;
}

Result<Allocation> decodeAllocation(const JsonReader &reader)
{
    Allocation allocation;
    allocation.id = AllocationId(reader.id(QStringLiteral("allocation_config_id")));
    allocation.waba = WabaId(reader.optionalId(QStringLiteral("waba_id")));
    if (!reader.optionalBoolean(QStringLiteral("success")).value_or(true))
        return fail(Error::make(Error::Kind::Rejected, QStringLiteral("Meta answered success: false")));
    return reader.finish(std::move(allocation));
}

Result<QString> decodeReceivingCredential(const JsonReader &reader)
{
    return reader.finish(reader.object(QStringLiteral("receiving_credential")).id(QStringLiteral("id")));
}

Result<AllocationId> decodeShared(const JsonReader &reader)
{
    return decodeAllocation(reader).map([](const Allocation &allocation) { return allocation.id; });
}

Result<QString> decodeRequestStatus(const JsonReader &reader)
{
    return reader.finish(reader.string(QStringLiteral("request_status")));
}

std::optional<Error> faultOfAttachment(const WabaId &waba, const QString &currency)
{
    if (!currencies().contains(currency))
        return invalidInput(QStringLiteral("Meta shares no credit line in this currency"));
    if (waba.isEmpty())
        return invalidInput(QStringLiteral("no WhatsApp Business account is named"));
    return std::nullopt;
}

/// The first entry that is for `customer`; an entry that does not say for whom it is was asked for by the query.
Result<std::optional<AllocationId>> pickAllocation(const QJsonObject &object, const PortfolioId &customer)
{
    const JsonReader reader(object);
    std::vector<JsonReader> entries;
    if (reader.has(QStringLiteral("data")))
        entries = reader.array(QStringLiteral("data"));
    else if (reader.has(QStringLiteral("id")))
        entries.push_back(reader);
    std::optional<AllocationId> found;
    for (const JsonReader &entry : entries) {
        const QString id = entry.id(QStringLiteral("id"));
        const auto receiver = entry.optionalObject(QStringLiteral("receiving_business"));
        const QString receiverId = receiver ? receiver->optionalId(QStringLiteral("id")) : QString();
        if (!found && (receiverId.isEmpty() || receiverId == customer.value()))
            found = AllocationId(id);
    }
    Result<std::optional<AllocationId>> result = reader.finish(std::move(found));
    if (!result)
        result.error().mayHaveLeft = true;
    return result;
}

} // namespace

Call<std::vector<CreditLine>> list(const GraphClient &graph, const Secret &systemToken, const PortfolioId &partner)
{
    http::Request request;
    request.label = QStringLiteral("extendedcredits");
    request.verb = http::Verb::Get;
    request.path = {partner.value(), QStringLiteral("extendedcredits")};
    request.query = {{QStringLiteral("fields"), QStringLiteral("id,legal_entity_name")}};
    request.bearer = systemToken;
    request.repeat = http::Repeat::WhenSafe;
    return fetchAll(graph, request, decodeCreditLine);
}

Call<Allocation> shareAndAttach(const GraphClient &graph, const Secret &systemToken, const CreditLineId &line, const WabaId &waba, const QString &currency)
{
    if (auto fault = faultOfAttachment(waba, currency))
        return Call<Allocation>::failed(std::move(*fault));
    http::Request request;
    request.label = QStringLiteral("share_credit");
    request.verb = http::Verb::Post;
    request.path = {line.value(), QStringLiteral("whatsapp_credit_sharing_and_attach")};
    request.query = {{QStringLiteral("waba_currency"), currency}, {QStringLiteral("waba_id"), waba.value()}};
    request.bearer = systemToken;
    request.repeat = http::Repeat::Never;
    return graph.send(std::move(request), decodeAllocation);
}

Call<AllocationId> share(const GraphClient &graph, const Secret &systemToken, const CreditLineId &line, const PortfolioId &customer)
{
    if (customer.isEmpty())
        return Call<AllocationId>::failed(invalidInput(QStringLiteral("no business is named that the line is shared with")));
    http::Request request;
    request.label = QStringLiteral("share_credit_line");
    request.verb = http::Verb::Post;
    request.path = {line.value(), QStringLiteral("whatsapp_credit_sharing")};
    request.query = {{QStringLiteral("receiving_business_id"), customer.value()}};
    request.bearer = systemToken;
    request.repeat = http::Repeat::Never;
    return graph.send(std::move(request), decodeShared);
}

Call<Allocation> attach(const GraphClient &graph, const Secret &businessToken, const CreditLineId &line, const WabaId &waba, const QString &currency)
{
    if (auto fault = faultOfAttachment(waba, currency))
        return Call<Allocation>::failed(std::move(*fault));
    http::Request request;
    request.label = QStringLiteral("attach_credit");
    request.verb = http::Verb::Post;
    request.path = {line.value(), QStringLiteral("whatsapp_credit_attach")};
    request.query = {{QStringLiteral("waba_currency"), currency}, {QStringLiteral("waba_id"), waba.value()}};
    request.bearer = businessToken;
    request.repeat = http::Repeat::Never;
    return graph.send(std::move(request), decodeAllocation);
}

Call<Done> revoke(const GraphClient &graph, const Secret &systemToken, const AllocationId &allocation)
{
    http::Request request;
    request.label = QStringLiteral("revoke_credit");
    request.verb = http::Verb::Delete;
    request.path = {allocation.value()};
    request.bearer = systemToken;
    request.repeat = http::Repeat::WhenSafe;
    return graph.send(std::move(request), decodeSuccess);
}

Call<QString> fetchRequestStatus(const GraphClient &graph, const Secret &systemToken, const AllocationId &allocation)
{
    http::Request request;
    request.label = QStringLiteral("allocation_status");
    request.verb = http::Verb::Get;
    request.path = {allocation.value()};
    request.query = {{QStringLiteral("fields"), QStringLiteral("receiving_business,request_status")}};
    request.bearer = systemToken;
    request.repeat = http::Repeat::WhenSafe;
    return graph.send(std::move(request), decodeRequestStatus);
}

Call<QString> fetchReceivingCredentialId(const GraphClient &graph, const Secret &systemToken, const AllocationId &allocation)
{
    http::Request request;
    request.label = QStringLiteral("receiving_credential");
    request.verb = http::Verb::Get;
    request.path = {allocation.value()};
    request.query = {{QStringLiteral("fields"), QStringLiteral("receiving_credential")}};
    request.bearer = systemToken;
    request.repeat = http::Repeat::WhenSafe;
    return graph.send(std::move(request), decodeReceivingCredential);
}

Call<std::optional<AllocationId>> findAllocation(const GraphClient &graph, const Secret &systemToken, const CreditLineId &line, const PortfolioId &customer)
{
    http::Request request;
    request.label = QStringLiteral("find_allocation");
    request.verb = http::Verb::Get;
    request.path = {line.value(), QStringLiteral("owning_credit_allocation_configs")};
    request.query = {{QStringLiteral("receiving_business_id"), customer.value()},
                     {QStringLiteral("fields"), QStringLiteral("id,receiving_business")}};
    request.bearer = systemToken;
    request.repeat = http::Repeat::WhenSafe;
    return graph.exchange(std::move(request)).map([customer](const QJsonObject &object) {
        return pickAllocation(object, customer);
    });
}

} // namespace gangway::whatsapp::creditLines
