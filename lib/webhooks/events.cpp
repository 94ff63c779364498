#include "webhooks/events.h"

#include "core/redaction.h"
#include "json/jsonreader.h"

#include <QJsonArray>

// Envelope and fields: https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/messages
// and .../webhooks/reference/account_update. Everything here is what a stranger may send: nothing is promised.
namespace gangway::webhooks {

namespace {

/// Text, or a whole number as text; Meta writes ids and times both ways.
QString textOf(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (!value.isDouble())
        return {};
    const double number = value.toDouble();
    constexpr double exact = 9007199254740992.0; // 2^53: beyond, a JSON number is not the id it was
    return number >= 0 && number <= exact && number == double(qint64(number)) ? QString::number(qint64(number)) : QString();
}

QString text(const QJsonObject &object, const char *key)
{
    return textOf(object.value(QLatin1String(key)));
}

QJsonObject object(const QJsonObject &parent, const char *key)
{
    return parent.value(QLatin1String(key)).toObject();
}

QDateTime timeOf(const QJsonValue &value)
{
    bool isNumber = false;
    const qint64 seconds = textOf(value).toLongLong(&isNumber);
    constexpr qint64 endOfTime = 253402300799; // 9999-12-31
    return isNumber && seconds > 0 && seconds <= endOfTime ? QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC) : QDateTime();
}

/// What a person said in words, whatever the type: body, caption, button or list title, emoji.
QString wordsOf(const QJsonObject &message, const QString &type)
{
    if (type == QLatin1String("text"))
        return text(object(message, "text"), "body");
    if (type == QLatin1String("button"))
        return text(object(message, "button"), "text");
    if (type == QLatin1String("reaction"))
        return text(object(message, "reaction"), "emoji");
    if (type == QLatin1String("system"))
        return text(object(message, "system"), "body");
    if (type == QLatin1String("interactive")) {
        const QJsonObject interactive = object(message, "interactive");
        const QJsonObject reply = interactive.value(text(interactive, "type")).toObject();
        const QString title = text(reply, "title");
        return title.isEmpty() ? text(reply, "body") : title;
    }
    if (type == QLatin1String("location")) {
        const QString name = text(object(message, "location"), "name");
        return name.isEmpty() ? text(object(message, "location"), "address") : name;
    }
    return text(message.value(type).toObject(), "caption");
}

QString profileNameFor(const QJsonArray &contacts, const InboundMessage &message)
{
    for (const QJsonValue &value : contacts) {
        const QJsonObject contact = value.toObject();
        const QString waId = text(contact, "wa_id");
        const QString userId = text(contact, "user_id");
        const bool same = (!waId.isEmpty() && waId == message.from) || (!userId.isEmpty() && userId == message.fromUserId);
        if (same || contacts.size() == 1)
            return text(object(contact, "profile"), "name");
    }
    return {};
}

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

std::optional<Error> errorOf(const QJsonObject &status)
{
    const QJsonArray errors = status.value(QLatin1String("errors")).toArray();
    if (errors.isEmpty() && text(status, "status") != QLatin1String("failed"))
        return std::nullopt;
    const QJsonObject first = errors.isEmpty() ? QJsonObject() : errors.first().toObject();
    const QString details = text(object(first, "error_data"), "details");
    Error error = Error::make(Error::Kind::Rejected, redactedText(details));
    error.code = text(first, "code").toInt();
    const QString message = text(first, "message");
    error.message = redactedText(message.isEmpty() ? text(first, "title") : message);
    return error;
}

class Decoder
{
public:
    std::vector<Event> events;

    void entry(const QJsonValue &value)
    {
        const QJsonObject entry = value.toObject();
        m_entryId = text(entry, "id");
        const QJsonArray changes = entry.value(QLatin1String("changes")).toArray();
        if (changes.isEmpty())
            return other(text(entry, "field"), value);
        for (const QJsonValue &item : changes) {
            const QJsonObject change = item.toObject();
            // One sample of Meta's puts "field" beside "changes" instead of inside.
            const QString field = change.contains(QLatin1String("field")) ? text(change, "field") : text(entry, "field");
            if (field == QLatin1String("messages"))
                messages(change, field, item);
            else if (field == QLatin1String("account_update") && change.value(QLatin1String("value")).isObject())
                accountUpdate(object(change, "value"));
            else
                other(field, item);
        }
    }

private:
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
            InboundMessage message;
            message.phoneNumberId = phone;
            message.displayPhoneNumber = text(metadata, "display_phone_number");
            message.id = MessageId(text(raw, "id"));
            message.from = text(raw, "from");
            message.fromUserId = text(raw, "from_user_id");
            completeSender(contacts, message);
            message.profileName = profileNameFor(contacts, message);
            message.type = text(raw, "type");
            message.text = wordsOf(raw, message.type);
            message.at = timeOf(raw.value(QLatin1String("timestamp")));
            message.raw = raw;
            // Without an id it cannot be told from its redelivery, without a sender it cannot be answered.
            if (message.id.isEmpty() || (message.from.isEmpty() && message.fromUserId.isEmpty()))
                other(field, item);
            else
                events.emplace_back(std::move(message));
        }
        for (const QJsonValue &item : statuses) {
            const QJsonObject raw = item.toObject();
            StatusUpdate status;
            status.phoneNumberId = phone;
            status.id = MessageId(text(raw, "id"));
            status.status = text(raw, "status");
            status.recipient = text(raw, "recipient_id");
            if (status.recipient.isEmpty())
                status.recipient = text(raw, "recipient_user_id");
            status.opaqueCallbackData = text(raw, "biz_opaque_callback_data");
            status.at = timeOf(raw.value(QLatin1String("timestamp")));
            status.error = errorOf(raw);
            status.raw = raw;
            if (status.status.isEmpty() || (status.id.isEmpty() && status.opaqueCallbackData.isEmpty()))
                other(field, item);
            else
                events.emplace_back(std::move(status));
        }
    }

    void accountUpdate(const QJsonObject &value)
    {
        const QJsonObject info = object(value, "waba_info");
        AccountUpdate update;
        update.event = text(value, "event");
        update.wabaId = WabaId(text(info, "waba_id"));
        // For PARTNER_* events entry.id is the partner's own portfolio; for the others it is the account.
        if (update.wabaId.isEmpty() && !update.event.startsWith(QLatin1String("PARTNER_")))
            update.wabaId = WabaId(m_entryId);
        update.ownerPortfolio = PortfolioId(text(info, "owner_business_id"));
        update.raw = value;
        events.emplace_back(std::move(update));
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
