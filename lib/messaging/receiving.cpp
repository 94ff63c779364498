#include "messaging/messageserviceprivate.h"

#include "core/log.h"
#include "core/redaction.h"

#include <QJsonArray>

namespace gangway::messaging {

namespace {
using store::Direction;
using store::MessageRecord;
using store::MessageStatus;

constexpr std::size_t mostEarlyStatuses = 1000;

std::optional<MessageStatus> statusFromMeta(const QString &word)
{
    if (word == QLatin1String("sent"))
        return MessageStatus::Sent;
    if (word == QLatin1String("delivered"))
        return MessageStatus::Delivered;
    if (word == QLatin1String("read") || word == QLatin1String("played"))
        return MessageStatus::Read;
    if (word == QLatin1String("failed"))
        return MessageStatus::Failed;
    return std::nullopt;
}

QString textAt(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

/// What a message answers, reacts to, edits or revokes.
MessageId targetOf(const QString &type, const QJsonObject &raw)
{
    const QJsonObject content = raw.value(type).toObject();
    if (type == QLatin1String("reaction"))
        return MessageId(textAt(content, "message_id"));
    if (type == QLatin1String("edit") || type == QLatin1String("revoke"))
        return MessageId(textAt(content, "original_message_id"));
    return MessageId(textAt(raw.value(QLatin1String("context")).toObject(), "id"));
}

store::Attachment attachmentOf(const QString &type, const QJsonObject &raw)
{
    static const QStringList kinds{QStringLiteral("image"), QStringLiteral("video"), QStringLiteral("audio"),
                                   QStringLiteral("document"), QStringLiteral("sticker")};
    store::Attachment attachment;
    if (!kinds.contains(type))
        return attachment;
    const QJsonObject content = raw.value(type).toObject();
    attachment.mediaId = textAt(content, "id");
    attachment.fileName = textAt(content, "filename");
    attachment.mimeType = textAt(content, "mime_type");
    attachment.sha256 = textAt(content, "sha256");
    return attachment;
}

/// The words to search for, where the decoder's are not all of them.
QString wordsOf(const QString &decoded, const QString &type, const QJsonObject &raw)
{
    QStringList words;
    if (!decoded.isEmpty())
        words.append(decoded);
    const auto add = [&words](const QString &word) {
        if (!word.isEmpty() && !words.contains(word))
            words.append(word);
    };
    if (type == QLatin1String("document")) {
        add(textAt(raw.value(type).toObject(), "filename"));
    } else if (type == QLatin1String("location")) {
        add(textAt(raw.value(type).toObject(), "name"));
        add(textAt(raw.value(type).toObject(), "address"));
    } else if (type == QLatin1String("contacts")) {
        for (const QJsonValue &card : raw.value(type).toArray())
            add(textAt(card.toObject().value(QLatin1String("name")).toObject(), "formatted_name"));
    } else if (type == QLatin1String("order")) {
        add(textAt(raw.value(type).toObject(), "text"));
    }
    return words.join(u'\n');
}
} // namespace

/// Keeps the earliest.
void noteTime(MessageRecord &row, const QString &status, const QDateTime &at)
{
    const QString time = at.toUTC().toString(Qt::ISODateWithMs);
    const QString known = row.statusTimes.value(status).toString();
    if (known.isEmpty() || time < known)
        row.statusTimes.insert(status, time);
}

void apply(const webhooks::StatusUpdate &news, const QDateTime &now, MessageRecord &row)
{
    constexpr qsizetype longestWord = 40;
    if (row.messageId.isEmpty())
        row.messageId = news.id;
    const std::optional<MessageStatus> status = statusFromMeta(news.status);
    const QDateTime at = news.at.isValid() ? news.at : now;
    const QString failed = store::nameOf(MessageStatus::Failed);
    const QString failedBefore = row.statusTimes.value(failed).toString();
    if (!news.status.isEmpty() && news.status.size() <= longestWord)
        noteTime(row, news.status, at); // also a word that is not known here
    if (!status)
        return;
    noteTime(row, store::nameOf(*status), at);
    const MessageStatus before = row.status;
    row.status = advanced(row.status, *status);
    if (row.status != before)
        row.retryAt.reset();
    if (row.status != MessageStatus::Failed) {
        if (row.status != before)
            row.error.reset(); // what was uncertain is settled
    } else if (*status == MessageStatus::Failed) {
        // Of several reasons the first one, by Meta's time, whatever order they come in.
        const Error why = news.error.value_or(Error::make(Error::Kind::Rejected, QString()));
        const QString time = at.toUTC().toString(Qt::ISODateWithMs);
        const bool isFirst = before != MessageStatus::Failed || !row.error || time < failedBefore
            || (time == failedBefore && why.code < row.error->code);
        if (isFirst)
            row.error = why;
    }
}

std::optional<MessageRecord> MessageService::Private::findOutbound(const webhooks::StatusUpdate &news) const
{
    const QString &client = news.opaqueCallbackData;
    for (const Live &entry : live) {
        if (entry.row.direction == Direction::Outbound
            && ((!news.id.isEmpty() && entry.row.messageId == news.id) || (!client.isEmpty() && entry.row.clientId == client)))
            return entry.row;
    }
    std::optional<MessageRecord> found;
    if (!news.id.isEmpty())
        found = messages.findByMessageId(news.id).value_or(std::nullopt);
    if (!found && !client.isEmpty())
        found = messages.findByClientId(client).value_or(std::nullopt);
    if (found && found->direction != Direction::Outbound)
        found.reset();
    return found;
}

void MessageService::Private::receive(const webhooks::InboundMessage &message)
{
    MessageRecord row;
    row.direction = Direction::Inbound;
    row.phoneNumberId = message.phoneNumberId;
    row.contact = message.from.isEmpty() ? message.fromUserId : message.from;
    row.userId = message.fromUserId;
    row.contactName = message.profileName;
    row.messageId = message.id;
    row.type = message.type;
    row.body = wordsOf(message.text, message.type, message.raw);
    row.at = message.at;
    row.status = MessageStatus::Received;
    storeFromOutside(std::move(row), message.raw);
}

/// What the business wrote in its own app: without it half of the chat would be missing.
void MessageService::Private::receive(const webhooks::MessageEcho &echo)
{
    MessageRecord row;
    row.direction = Direction::Outbound;
    row.phoneNumberId = echo.phoneNumberId;
    row.contact = echo.to.isEmpty() ? textAt(echo.raw, "to_user_id") : echo.to;
    row.userId = textAt(echo.raw, "to_user_id");
    row.messageId = echo.id;
    row.type = echo.type;
    row.body = wordsOf(echo.text, echo.type, echo.raw);
    row.at = echo.at;
    row.status = MessageStatus::Sent;
    storeFromOutside(std::move(row), echo.raw);
}

void MessageService::Private::storeFromOutside(MessageRecord row, const QJsonObject &raw)
{
    const QString id = row.messageId.value();
    if (id.isEmpty() || arriving.contains(id))
        return; // one without an id could not be told from its repetition; its webhook is kept all the same
    const auto known = messages.findByMessageId(row.messageId);
    if (known && *known)
        return;
    if (const auto owner = cases.findByPhoneNumberId(row.phoneNumberId); owner && *owner)
        row.caseId = (*owner)->id;
    if (!row.at.isValid())
        row.at = clock.now();
    row.replyTo = targetOf(row.type, raw);
    row.attachment = attachmentOf(row.type, raw);
    noteTime(row, store::nameOf(row.status), row.direction == Direction::Inbound ? clock.now() : row.at);
    row.raw = redacted(raw);
    arriving.insert(id);
    keep(row);
}

/// What Meta was told is received must come to the conversation: a disk that refuses is asked again.
void MessageService::Private::keep(const MessageRecord &row)
{
    static constexpr std::chrono::seconds pause{5};
    messages.store(row).then(&self, [this, row](const Result<store::StoredMessage> &stored) {
        if (!stored) {
            qCWarning(lcMessaging) << "a received message was not stored:" << stored.error();
            clock.after(pause, &self, [this, row] { keep(row); });
            return;
        }
        arriving.remove(row.messageId.value());
        if (!stored->isNew)
            return;
        keepEvidence(stored->row.id, stored->row.raw);
        announce(*stored);
    });
}

void MessageService::Private::receive(const webhooks::StatusUpdate &news)
{
    std::optional<MessageRecord> row = findOutbound(news);
    if (!row) {
        // The response that will name this id may still be under way; else another program sent the message.
        if (isSending() && early.size() < mostEarlyStatuses)
            early.push_back(news);
        return;
    }
    if (row->phoneNumberId != news.phoneNumberId)
        return;
    keepEvidence(row->id, news.raw);
    const MessageRecord before = *row;
    apply(news, clock.now(), *row);
    if (*row == before)
        return;
    const bool waited = before.status == MessageStatus::Waiting;
    change(*row);
    if (waited)
        pump(row->conversationId);
}

/// The same may be told twice, after a crash or by Meta; it is kept once.
void MessageService::Private::keepEvidence(qint64 row, const QJsonObject &raw)
{
    const QJsonObject kept = redacted(raw);
    if (kept.isEmpty())
        return;
    const auto known = messages.evidence(row);
    if (known && std::any_of(known->begin(), known->end(), [&kept](const store::MessageEvidence &e) { return e.raw == kept; }))
        return;
    messages.addEvidence({0, row, clock.now(), kept}).then(&self, [](const Result<Done> &written) {
        if (!written)
            qCWarning(lcMessaging) << "a webhook was not kept beside its message:" << written.error();
    });
}

} // namespace gangway::messaging
