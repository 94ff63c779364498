#include "whatsapp/messages.h"

// https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/send-messages
namespace gangway::whatsapp::messages {

namespace {

Result<Accepted> decodeAccepted(const JsonReader &reader)
{
    const std::vector<JsonReader> sent = reader.array(QStringLiteral("messages"));
    if (reader.ok() && sent.empty())
        reader.fault(QStringLiteral("messages: empty"));
    Accepted accepted;
    if (!sent.empty()) {
        accepted.id = MessageId(sent.front().id(QStringLiteral("id")));
        accepted.messageStatus = sent.front().optionalString(QStringLiteral("message_status"));
    }
    const std::vector<JsonReader> contacts = reader.optionalArray(QStringLiteral("contacts"));
    if (!contacts.empty()) {
        accepted.waId = contacts.front().optionalId(QStringLiteral("wa_id"));
        accepted.userId = contacts.front().optionalId(QStringLiteral("user_id"));
    }
    return reader.finish(std::move(accepted));
}

/// What was stored may be damaged; what is not even addressed does not leave.
std::optional<Error> faultOf(const QJsonObject &body)
{
    const QString type = body.value(QLatin1String("type")).toString();
    const bool isAddressed = !body.value(QLatin1String("to")).toString().isEmpty()
        || !body.value(QLatin1String("recipient")).toString().isEmpty();
    if (type.isEmpty() || !body.contains(type) || !isAddressed)
        return invalidInput(QStringLiteral("the kept request is no message"));
    return std::nullopt;
}

Error refusalOf(const Fault &fault)
{
    QString why = fault.field + QStringLiteral(": ") + fault.word;
    if (fault.limit > 0)
        why += QStringLiteral(" (%1 of %2)").arg(fault.actual).arg(fault.limit);
    return invalidInput(why);
}

} // namespace

Call<Accepted> send(const GraphClient &graph, const Secret &token, const PhoneNumberId &phone, const OutgoingMessage &message)
{
    if (const std::vector<Fault> faults = faultsOf(message); !faults.empty())
        return Call<Accepted>::failed(refusalOf(faults.front()));
    return sendBody(graph, token, phone, toJson(message));
}

Call<Accepted> sendBody(const GraphClient &graph, const Secret &token, const PhoneNumberId &phone, const QJsonObject &body)
{
    if (auto fault = faultOf(body))
        return Call<Accepted>::failed(std::move(*fault));
    http::Request request;
    request.label = QStringLiteral("messages");
    request.verb = http::Verb::Post;
    request.path = {phone.value(), QStringLiteral("messages")};
    request.json = body;
    request.bearer = token;
    request.repeat = http::Repeat::Never;
    return graph.send(std::move(request), decodeAccepted);
}

Call<Done> markRead(const GraphClient &graph, const Secret &token, const PhoneNumberId &phone, const MessageId &message, bool typing)
{
    http::Request request;
    request.label = QStringLiteral("mark_read");
    request.verb = http::Verb::Post;
    request.path = {phone.value(), QStringLiteral("messages")};
    request.json = QJsonObject{{QStringLiteral("messaging_product"), QStringLiteral("whatsapp")},
                               {QStringLiteral("status"), QStringLiteral("read")},
                               {QStringLiteral("message_id"), message.value()}};
    if (typing)
        request.json->insert(QStringLiteral("typing_indicator"), QJsonObject{{QStringLiteral("type"), QStringLiteral("text")}});
    request.bearer = token;
    request.repeat = http::Repeat::WhenSafe;
    return graph.send(std::move(request), decodeSuccess);
}

} // namespace gangway::whatsapp::messages
