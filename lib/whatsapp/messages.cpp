#include "whatsapp/messages.h"

// https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/send-messages
namespace gangway::whatsapp::messages {

namespace {

// Characters as people count them, not UTF-16 units: an emoji is one.
qsizetype characters(const QString &text)
{
    return text.toUcs4().size();
}

std::optional<Error> faultOf(const TextMessage &message)
{
    if (message.to.isEmpty() && message.recipient.isEmpty())
        return invalidInput(QStringLiteral("the message has no recipient"));
    if (message.body.trimmed().isEmpty())
        return invalidInput(QStringLiteral("the message is empty"));
    if (characters(message.body) > maxTextLength)
        return invalidInput(QStringLiteral("the message is longer than %1 characters").arg(maxTextLength));
    if (message.opaqueCallbackData.size() > 512)
        return invalidInput(QStringLiteral("the callback data is longer than 512 characters"));
    return std::nullopt;
}

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
    if (!contacts.empty())
        accepted.waId = contacts.front().optionalId(QStringLiteral("wa_id"));
    return reader.finish(std::move(accepted));
}

} // namespace

Call<Accepted> sendText(const GraphClient &graph, const Secret &token, const PhoneNumberId &phone, const TextMessage &message)
{
    if (auto fault = faultOf(message))
        return Call<Accepted>::failed(std::move(*fault));
    QJsonObject body{{QStringLiteral("messaging_product"), QStringLiteral("whatsapp")},
                     {QStringLiteral("recipient_type"), QStringLiteral("individual")},
                     {QStringLiteral("type"), QStringLiteral("text")},
                     {QStringLiteral("text"), QJsonObject{{QStringLiteral("body"), message.body},
                                                          {QStringLiteral("preview_url"), message.previewUrl}}}};
    if (message.to.isEmpty())
        body.insert(QStringLiteral("recipient"), message.recipient);
    else
        body.insert(QStringLiteral("to"), message.to);
    if (!message.opaqueCallbackData.isEmpty())
        body.insert(QStringLiteral("biz_opaque_callback_data"), message.opaqueCallbackData);
    if (!message.replyToMessageId.isEmpty())
        body.insert(QStringLiteral("context"), QJsonObject{{QStringLiteral("message_id"), message.replyToMessageId}});
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
