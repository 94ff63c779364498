#include "webhooks/events.h"

#include "json/jsonreader.h"
#include "webhooks/accountevents.h"
#include "webhooks/wire.h"

#include <QJsonArray>

// https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/messages
// Everything here is what a stranger may send: nothing is promised.
namespace gangway::webhooks {

using wire::object;
using wire::text;
using wire::timeOf;

namespace {

/// Some events carry the person's ids in contacts only.
void completeSender(const QJsonArray &contacts, InboundMessage &message)
{
    if (contacts.size() != 1)
        return;
    const QJsonObject contact = contacts.first().toObject();
    if (message.from.isEmpty())
        message.from = text(contact, "wa_id");
    if (message.fromUserId.isEmpty())
        message.fromUserId = text(contact, "user_id");
}

QJsonObject contactOf(const QJsonArray &contacts, const InboundMessage &message)
{
    for (const QJsonValue &value : contacts) {
        const QJsonObject contact = value.toObject();
        const QString waId = text(contact, "wa_id");
        const QString userId = text(contact, "user_id");
        const bool same = (!waId.isEmpty() && waId == message.from) || (!userId.isEmpty() && userId == message.fromUserId);
        if (same || contacts.size() == 1)
            return contact;
    }
    return {};
}

/// The message that a reaction, an edit or a revocation is about.
MessageId concernOf(const QJsonObject &raw, const QString &type)
{
    if (type == QLatin1String("reaction"))
        return MessageId(text(object(raw, "reaction"), "message_id"));
    if (type == QLatin1String("edit") || type == QLatin1String("revoke"))
        return MessageId(text(raw.value(type).toObject(), "original_message_id"));
    return MessageId();
}

InboundMessage inboundOf(const QJsonObject &raw, const QJsonArray &contacts)
{
    InboundMessage message;
    message.id = MessageId(text(raw, "id"));
    message.from = text(raw, "from");
    message.fromUserId = text(raw, "from_user_id");
    completeSender(contacts, message);
    const QJsonObject contact = contactOf(contacts, message);
    message.profileName = text(object(contact, "profile"), "name");
    message.username = text(object(contact, "profile"), "username");
    if (message.username.isEmpty())
        message.username = text(contact, "username");
    message.type = text(raw, "type");
    message.text = wire::wordsOf(raw, message.type);
    message.at = timeOf(raw.value(QLatin1String("timestamp")));
    message.repliesTo = MessageId(text(object(raw, "context"), "id"));
    message.concerns = concernOf(raw, message.type);
    if (message.type == QLatin1String("system"))
        message.newWaId = text(object(raw, "system"), "wa_id");
    if (const QJsonArray errors = raw.value(QLatin1String("errors")).toArray(); !errors.isEmpty())
        message.error = wire::errorOf(errors);
    message.raw = raw;
    return message;
}

std::optional<Error> failureOf(const QJsonObject &status)
{
    const QJsonArray errors = status.value(QLatin1String("errors")).toArray();
    if (errors.isEmpty() && text(status, "status") != QLatin1String("failed"))
        return std::nullopt;
    return wire::errorOf(errors);
}

StatusUpdate statusOf(const QJsonObject &raw)
{
    StatusUpdate status;
    status.id = MessageId(text(raw, "id"));
    status.status = text(raw, "status");
    status.recipient = text(raw, "recipient_id");
    if (status.recipient.isEmpty())
        status.recipient = text(raw, "recipient_user_id");
    status.opaqueCallbackData = text(raw, "biz_opaque_callback_data");
    status.at = timeOf(raw.value(QLatin1String("timestamp")));
    status.error = failureOf(raw);
    if (const QJsonObject price = object(raw, "pricing"); !price.isEmpty())
        status.pricing = Pricing{price.value(QLatin1String("billable")).toBool(), text(price, "pricing_model"), text(price, "type"), text(price, "category")};
    if (const QJsonObject talk = object(raw, "conversation"); !talk.isEmpty())
        status.conversation = PricedConversation{text(talk, "id"), text(object(talk, "origin"), "type"), timeOf(talk.value(QLatin1String("expiration_timestamp")))};
    status.raw = raw;
    return status;
}

class Decoder
{
public:
    std::vector<Event> events;

    void entry(const QJsonValue &value)
    {
        const QJsonObject entry = value.toObject();
        m_entryId = text(entry, "id");
        m_entryTime = timeOf(entry.value(QLatin1String("time")));
        const QJsonArray changes = entry.value(QLatin1String("changes")).toArray();
        if (changes.isEmpty())
            return other(text(entry, "field"), value);
        for (const QJsonValue &item : changes) {
            const QJsonObject change = item.toObject();
            // One sample of Meta's puts "field" beside "changes" instead of inside.
            const QString field = change.contains(QLatin1String("field")) ? text(change, "field") : text(entry, "field");
            if (field == QLatin1String("messages"))
                messages(change, field, item);
            else
                account(change, field, item);
        }
    }

private:
    void account(const QJsonObject &change, const QString &field, const QJsonValue &verbatim)
    {
        const QJsonValue value = change.value(QLatin1String("value"));
        std::vector<Event> read = value.isObject() ? decodeAccountChange({m_entryId, m_entryTime}, field, value.toObject())
                                                   : std::vector<Event>();
        if (read.empty())
            return other(field, verbatim);
        for (Event &event : read)
            events.emplace_back(std::move(event));
    }

    void messages(const QJsonObject &change, const QString &field, const QJsonValue &verbatim)
    {
        const QJsonObject value = object(change, "value");
        const QJsonObject metadata = object(value, "metadata");
        const PhoneNumberId phone(text(metadata, "phone_number_id"));
        const QJsonArray contacts = value.value(QLatin1String("contacts")).toArray();
        const QJsonArray inbound = value.value(QLatin1String("messages")).toArray();
        const QJsonArray statuses = value.value(QLatin1String("statuses")).toArray();
        if (phone.isEmpty() || (inbound.isEmpty() && statuses.isEmpty()))
            return other(field, verbatim);
        for (const QJsonValue &item : inbound) {
            const QJsonObject raw = item.toObject();
            InboundMessage message = inboundOf(raw, contacts);
            message.phoneNumberId = phone;
            message.displayPhoneNumber = text(metadata, "display_phone_number");
            // Without an id it cannot be told from its redelivery, without a sender it cannot be answered.
            if (message.id.isEmpty() || (message.from.isEmpty() && message.fromUserId.isEmpty()))
                other(field, item);
            else
                events.emplace_back(std::move(message));
        }
        for (const QJsonValue &item : statuses) {
            const QJsonObject raw = item.toObject();
            StatusUpdate status = statusOf(raw);
            status.phoneNumberId = phone;
            if (status.status.isEmpty() || (status.id.isEmpty() && status.opaqueCallbackData.isEmpty()))
                other(field, item);
            else
                events.emplace_back(std::move(status));
        }
    }

    void other(const QString &field, const QJsonValue &verbatim)
    {
        OtherEvent event;
        event.field = field;
        event.entryId = m_entryId;
        event.raw = verbatim.isObject() ? verbatim.toObject() : QJsonObject{{QStringLiteral("value"), verbatim}};
        events.emplace_back(std::move(event));
    }

    QString m_entryId;
    QDateTime m_entryTime;
};

} // namespace

tl::expected<std::vector<Event>, Error> decodeEvents(const QByteArray &raw)
{
    Result<QJsonObject> body = parseJsonObject(raw);
    if (!body)
        return fail(std::move(body.error()));
    const QJsonValue entries = body->value(QLatin1String("entry"));
    if (!entries.isArray())
        return fail(Error::make(Error::Kind::Decode, QStringLiteral("entry: expected a list")));
    Decoder decoder;
    for (const QJsonValue &entry : entries.toArray())
        decoder.entry(entry);
    return std::move(decoder.events);
}

} // namespace gangway::webhooks
