#include "store/messagerows.h"

#include "store/conversationrows.h"

#include <array>

// Where a message goes: its conversation, its place there, or the message that it marks.
namespace gangway::store {

namespace {

const QString markTypes = QStringLiteral("('reaction', 'edit', 'revoke')");

Result<qint64> oneNumber(QSqlDatabase &db, const QString &sql, std::initializer_list<QVariant> values)
{
    return gatherOne<qint64>(execute(db, sql, values), [](const QSqlQuery &row) { return row.value(0).toLongLong(); })
        .map([](const std::optional<qint64> &number) { return number.value_or(-1); });
}

QString textAt(const QJsonObject &object, const char *outer, const char *inner)
{
    return object.value(QLatin1String(outer)).toObject().value(QLatin1String(inner)).toString();
}

QString emojiOf(const MessageRecord &record)
{
    const QString emoji = textAt(record.raw, "reaction", "emoji");
    return emoji.isEmpty() && !record.raw.contains(QLatin1String("reaction")) ? record.body : emoji;
}

QString newWordingOf(const MessageRecord &record)
{
    if (!record.body.isEmpty())
        return record.body;
    const QJsonObject message = record.raw.value(QLatin1String("edit")).toObject().value(QLatin1String("message")).toObject();
    const QJsonObject content = message.value(message.value(QLatin1String("type")).toString()).toObject();
    const QString body = content.value(QLatin1String("body")).toString();
    return body.isEmpty() ? content.value(QLatin1String("caption")).toString() : body;
}

/// Only the writer edits and revokes; both sides react.
bool mayMark(const MessageRecord &mark, const MessageRecord &target)
{
    return !isMark(target) && mark.phoneNumberId == target.phoneNumberId
        && (mark.type == QLatin1String("reaction") || mark.direction == target.direction);
}

bool opensWindow(const MessageRecord &record)
{
    static constexpr std::array silent{"system", "edit", "revoke"};
    return record.direction == Direction::Inbound
        && std::none_of(silent.begin(), silent.end(), [&record](const char *type) { return record.type == QLatin1String(type); });
}

/// All that marks the message, read anew: whatever the order in which it came, the newest counts.
Result<MessageMarks> marksOf(QSqlDatabase &db, const MessageRecord &target)
{
    MessageMarks marks;
    if (target.messageId.isEmpty())
        return marks;
    auto rows = gather<MessageRecord>(
        execute(db,
                QStringLiteral("SELECT %1 FROM messages WHERE reply_to = ? AND reply_to <> '' AND type IN %2 AND status <> 'failed' "
                               "ORDER BY at, id").arg(messageColumns(), markTypes),
                {target.messageId.value()}),
        [](const QSqlQuery &row) { return messageFrom(row); });
    if (!rows)
        return fail(std::move(rows.error()));
    std::array<std::optional<ReactionMark>, 2> bySide;
    for (const MessageRecord &row : *rows) {
        if (!mayMark(row, target))
            continue;
        const bool business = row.direction == Direction::Outbound;
        if (row.type == QLatin1String("reaction")) {
            bySide[business] = ReactionMark{business, emojiOf(row), row.at};
        } else if (row.type == QLatin1String("edit")) {
            marks.editedAt = row.at;
            marks.editedText = newWordingOf(row);
        } else {
            marks.revokedAt = row.at;
        }
    }
    for (const auto &mark : bySide) {
        if (mark && !mark->emoji.isEmpty())
            marks.reactions.push_back(*mark);
    }
    return marks;
}

/// The target as it is now, with its marks written down.
Result<MessageRecord> writeMarks(QSqlDatabase &db, MessageRecord target)
{
    auto marks = marksOf(db, target);
    if (!marks)
        return fail(std::move(marks.error()));
    target.marks = std::move(*marks);
    auto done = change(db, QStringLiteral("UPDATE messages SET marks = ? WHERE id = ?"), {jsonText(target.marks.toJson()), target.id});
    if (!done)
        return fail(std::move(done.error()));
    return target;
}

Result<std::optional<MessageRecord>> targetRow(QSqlDatabase &db, const MessageRecord &mark)
{
    if (!isMark(mark) || mark.replyTo.isEmpty())
        return std::optional<MessageRecord>();
    auto target = findMessage(db, QStringLiteral("message_id = ? AND message_id <> ''"), textValue(mark.replyTo.value()));
    if (target && *target && !mayMark(mark, **target))
        target->reset();
    return target;
}

Result<Done> noteInbound(QSqlDatabase &db, const MessageRecord &record)
{
    if (!opensWindow(record))
        return Done();
    return change(db, QStringLiteral("UPDATE conversations SET last_inbound_at = max(last_inbound_at, ?) WHERE id = ?"),
                  {timeText(record.at), record.conversationId});
}

/// Rows that came before the message they mark lose their place.
Result<int> absorb(QSqlDatabase &db, const MessageRecord &target)
{
    if (target.messageId.isEmpty())
        return 0;
    auto early = gather<MessageRecord>(
        execute(db,
                QStringLiteral("SELECT %1 FROM messages WHERE reply_to = ? AND reply_to <> '' AND type IN %2 AND position >= 0 "
                               "ORDER BY position DESC").arg(messageColumns(), markTypes),
                {target.messageId.value()}),
        [](const QSqlQuery &row) { return messageFrom(row); });
    if (!early)
        return fail(std::move(early.error()));
    int absorbed = 0;
    for (const MessageRecord &row : *early) {
        if (!mayMark(row, target))
            continue;
        auto moved = change(db, QStringLiteral("UPDATE messages SET position = -1 WHERE id = ?"), {row.id}).and_then([&](Done) {
            return change(db, QStringLiteral("UPDATE messages SET position = position - 1 WHERE conversation_id = ? AND position > ?"),
                          {row.conversationId, row.position});
        });
        if (!moved)
            return fail(std::move(moved.error()));
        auto counted = change(db, QStringLiteral("UPDATE conversations SET count = count - 1, unread = max(0, unread - ?), last_at = coalesce((SELECT at "
                                             "FROM messages WHERE conversation_id = ? AND position >= 0 ORDER BY position DESC LIMIT 1), '') "
                                             "WHERE id = ?"),
                              {row.direction == Direction::Inbound ? 1 : 0, row.conversationId, row.conversationId});
        if (!counted)
            return fail(std::move(counted.error()));
        ++absorbed;
    }
    return absorbed;
}

/// Opens a gap where the row belongs by time, and says where. Most come at the end: read from there.
Result<Done> place(QSqlDatabase &db, StoredMessage &stored)
{
    MessageRecord &row = stored.row;
    auto count = oneNumber(db, QStringLiteral("SELECT count FROM conversations WHERE id = ?"), {row.conversationId});
    if (!count)
        return fail(std::move(count.error()));
    auto before = oneNumber(db,
                            QStringLiteral("SELECT position FROM messages WHERE conversation_id = ? AND position >= 0 AND at <= ? "
                                           "ORDER BY position DESC LIMIT 1"),
                            {row.conversationId, timeText(row.at)});
    if (!before)
        return fail(std::move(before.error()));
    row.position = *before + 1;
    stored.movedOthers = row.position < *count;
    if (!stored.movedOthers)
        return Done();
    return change(db, QStringLiteral("UPDATE messages SET position = position + 1 WHERE conversation_id = ? AND position >= ?"),
                  {row.conversationId, row.position});
}

Result<std::optional<MessageRecord>> known(QSqlDatabase &db, const MessageRecord &record)
{
    // An outbound row with a client id is one that we are about to send; without, the business wrote elsewhere.
    if (record.messageId.isEmpty() || (record.direction == Direction::Outbound && !record.clientId.isEmpty()))
        return std::optional<MessageRecord>();
    return findMessage(db,
                       QStringLiteral("message_id = ? AND message_id <> '' AND direction = '%1'")
                           .arg(record.direction == Direction::Inbound ? QStringLiteral("inbound") : QStringLiteral("outbound")),
                       textValue(record.messageId.value()));
}

/// system: the person has another number.
QString newNumberOf(const MessageRecord &record)
{
    if (record.type != QLatin1String("system") || record.direction != Direction::Inbound)
        return {};
    const QJsonObject system = record.raw.value(QLatin1String("system")).toObject();
    const QString type = system.value(QLatin1String("type")).toString();
    if (type != QLatin1String("user_changed_number") && type != QLatin1String("customer_changed_number"))
        return {};
    const QString number = system.value(QLatin1String("wa_id")).toString();
    return waIdFrom(number.isEmpty() ? system.value(QLatin1String("new_wa_id")).toString() : number);
}

Result<Done> countRow(QSqlDatabase &db, const MessageRecord &row, bool newest)
{
    const bool failed = row.direction == Direction::Outbound && row.status == MessageStatus::Failed;
    return change(db,
                  QStringLiteral("UPDATE conversations SET count = count + 1, unread = unread + ?, failed = failed + ?, "
                                 "last_at = CASE WHEN ? THEN ? ELSE last_at END WHERE id = ?"),
                  {row.direction == Direction::Inbound ? 1 : 0, failed ? 1 : 0, newest, timeText(row.at), row.conversationId});
}

Result<qint64> conversationOf(QSqlDatabase &db, const MessageRecord &record, qint64 &merged)
{
    if (record.conversationId != 0 && record.direction == Direction::Outbound) {
        auto named = oneNumber(db, QStringLiteral("SELECT id FROM conversations WHERE id = ? AND phone_number_id = ?"),
                               {record.conversationId, textValue(record.phoneNumberId.value())});
        if (!named || *named > 0)
            return named;
    }
    return conversationFor(db, personOf(record)).map([&merged](const FoundConversation &found) {
        merged = found.merged;
        return found.id;
    });
}

} // namespace

bool isMark(const MessageRecord &record)
{
    return record.type == QLatin1String("reaction") || record.type == QLatin1String("edit") || record.type == QLatin1String("revoke");
}

MessageId targetOf(const MessageRecord &record)
{
    if (!record.replyTo.isEmpty())
        return record.replyTo;
    for (const auto &[outer, inner] : {std::pair("reaction", "message_id"), std::pair("edit", "original_message_id"),
                                       std::pair("revoke", "original_message_id"), std::pair("context", "id"),
                                       std::pair("context", "message_id")}) {
        if (const QString id = textAt(record.raw, outer, inner); !id.isEmpty())
            return MessageId(id);
    }
    return {};
}

Result<StoredMessage> storeMessage(QSqlDatabase &db, MessageRecord record)
{
    auto same = known(db, record);
    if (!same)
        return fail(std::move(same.error()));
    StoredMessage stored;
    if (*same) {
        stored.row = std::move(**same);
        return stored;
    }
    stored.isNew = true;
    record.replyTo = targetOf(record);
    auto conversation = conversationOf(db, record, stored.mergedConversation);
    if (!conversation)
        return fail(std::move(conversation.error()));
    record.conversationId = *conversation;
    record.position = -1;
    record.marks = {};
    auto target = targetRow(db, record);
    if (!target)
        return fail(std::move(target.error()));
    stored.row = std::move(record);
    MessageRecord &row = stored.row;

    if (!*target) {
        // What marks this one and is here already makes room first.
        auto absorbed = absorb(db, row);
        if (!absorbed)
            return fail(std::move(absorbed.error()));
        stored.absorbed = *absorbed;
        if (auto done = place(db, stored); !done)
            return fail(std::move(done.error()));
    }
    auto id = insertMessageRow(db, row);
    if (!id)
        return fail(std::move(id.error()));
    row.id = *id;
    if (*target) {
        auto marked = writeMarks(db, std::move(**target));
        if (!marked)
            return fail(std::move(marked.error()));
        stored.marked = std::move(*marked);
    } else {
        if (auto done = countRow(db, row, !stored.movedOthers); !done)
            return fail(std::move(done.error()));
        if (!row.messageId.isEmpty()) {
            auto marked = writeMarks(db, row);
            if (!marked)
                return fail(std::move(marked.error()));
            row = std::move(*marked);
        }
    }
    if (auto done = noteInbound(db, row); !done)
        return fail(std::move(done.error()));
    if (const QString number = newNumberOf(row); !number.isEmpty()) {
        auto moved = moveToNumber(db, row.conversationId, waIdFrom(row.contact), number);
        if (!moved)
            return fail(std::move(moved.error()));
        if (moved->merged != 0) {
            stored.mergedConversation = moved->merged;
            auto again = findMessage(db, QStringLiteral("id = ?"), row.id);
            if (!again)
                return fail(std::move(again.error()));
            row = again->value_or(row);
        }
    }
    return stored;
}

Result<Done> updateMessage(QSqlDatabase &db, const MessageRecord &record)
{
    auto found = findMessage(db, QStringLiteral("id = ?"), record.id);
    if (!found)
        return fail(std::move(found.error()));
    if (!*found)
        return fail(storageError(QStringLiteral("failed: no message %1").arg(record.id)));
    const MessageRecord &before = **found;
    if (auto done = rewriteMessageRow(db, record); !done)
        return done;
    MessageRecord now = record;
    now.conversationId = before.conversationId;
    now.position = before.position;
    now.at = before.at;
    const bool fails = record.status == MessageStatus::Failed && before.status != MessageStatus::Failed;
    const bool recovers = record.status != MessageStatus::Failed && before.status == MessageStatus::Failed;
    if ((fails || recovers) && now.direction == Direction::Outbound && now.position >= 0) {
        auto counted = change(db, QStringLiteral("UPDATE conversations SET failed = max(0, failed + ?) WHERE id = ?"),
                              {fails ? 1 : -1, now.conversationId});
        if (!counted)
            return counted;
    }
    if (isMark(now) && record.status != before.status) {
        auto target = targetRow(db, now);
        if (!target)
            return fail(std::move(target.error()));
        if (*target) {
            if (auto marked = writeMarks(db, std::move(**target)); !marked)
                return fail(std::move(marked.error()));
        }
    }
    // A reaction may have been faster than the answer that told the id.
    if (!now.messageId.isEmpty() && before.messageId.isEmpty() && now.position >= 0) {
        if (auto marked = writeMarks(db, now); !marked)
            return fail(std::move(marked.error()));
    }
    return Done();
}

} // namespace gangway::store
