#include "store/messagerows.h"

#include "store/errorjson.h"

namespace gangway::store {

namespace {

const QString columnNames = QStringLiteral(
    "id, case_id, phone_number_id, contact, contact_name, direction, client_id, message_id, type, body, at, status, "
    "status_times, error, raw, conversation_id, position, user_id, reply_to, response, attachment, marks, actor, retry_at");

QString directionName(Direction direction)
{
    return direction == Direction::Inbound ? QStringLiteral("inbound") : QStringLiteral("outbound");
}

QVariant errorValue(const std::optional<Error> &error)
{
    return error ? jsonText(toJson(*error)) : QStringLiteral("");
}

} // namespace

QString messageColumns(const QString &prefix)
{
    return prefix.isEmpty() ? columnNames : prefix + QString(columnNames).replace(QStringLiteral(", "), QStringLiteral(", ") + prefix);
}

MessageRecord messageFrom(const QSqlQuery &row, int first)
{
    MessageRecord record;
    int column = first;
    const auto text = [&] { return row.value(column++).toString(); };
    const auto number = [&] { return row.value(column++).toLongLong(); };
    const auto json = [&] { // most are empty: no parser for those
        const QString written = text();
        return written.size() <= 2 ? QJsonObject() : jsonFrom(written);
    };
    record.id = number();
    record.caseId = CaseId(text());
    record.phoneNumberId = PhoneNumberId(text());
    record.contact = text();
    record.contactName = text();
    record.direction = text() == QLatin1String("inbound") ? Direction::Inbound : Direction::Outbound;
    record.clientId = text();
    record.messageId = MessageId(text());
    record.type = text();
    record.body = text();
    record.at = timeFrom(text());
    record.status = messageStatusFromName(text()).value_or(MessageStatus::Unsettled);
    record.statusTimes = json();
    if (const QString error = text(); !error.isEmpty())
        record.error = errorFromJson(jsonFrom(error));
    record.raw = json();
    record.conversationId = number();
    record.position = number();
    record.userId = text();
    record.replyTo = MessageId(text());
    record.response = json();
    record.attachment = Attachment::fromJson(json());
    record.marks = MessageMarks::fromJson(json());
    record.actor = text();
    record.retryAt = optionalTimeFrom(text());
    return record;
}

Result<std::optional<MessageRecord>> findMessage(QSqlDatabase &db, const QString &condition, const QVariant &value)
{
    return gatherOne<MessageRecord>(
        execute(db, QStringLiteral("SELECT %1 FROM messages WHERE %2 LIMIT 1").arg(columnNames, condition), {value}),
        [](const QSqlQuery &row) { return messageFrom(row); });
}

Result<qint64> insertMessageRow(QSqlDatabase &db, const MessageRecord &record)
{
    auto inserted = execute(
        db,
        QStringLiteral("INSERT INTO messages (case_id, phone_number_id, contact, contact_name, direction, client_id, "
                       "message_id, type, body, at, status, status_times, error, raw, conversation_id, position, user_id, "
                       "reply_to, response, attachment, marks, actor, retry_at) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {textValue(record.caseId.value()), textValue(record.phoneNumberId.value()), textValue(record.contact),
         textValue(record.contactName), directionName(record.direction), textValue(record.clientId),
         textValue(record.messageId.value()), textValue(record.type), textValue(record.body), timeText(record.at),
         nameOf(record.status), jsonText(record.statusTimes), errorValue(record.error), jsonText(record.raw),
         record.conversationId, record.position, textValue(record.userId), textValue(record.replyTo.value()),
         jsonText(record.response), jsonText(record.attachment.toJson()), jsonText(record.marks.toJson()),
         textValue(record.actor), timeText(record.retryAt)});
    if (!inserted)
        return fail(std::move(inserted.error()));
    return inserted->lastInsertId().toLongLong();
}

Result<Done> rewriteMessageRow(QSqlDatabase &db, const MessageRecord &record)
{
    auto updated = execute(
        db,
        QStringLiteral("UPDATE messages SET case_id = ?, phone_number_id = ?, contact = ?, contact_name = ?, "
                       "direction = ?, client_id = ?, message_id = ?, type = ?, body = ?, status = ?, "
                       "status_times = ?, error = ?, raw = ?, user_id = ?, reply_to = ?, response = ?, attachment = ?, "
                       "actor = ?, retry_at = ? WHERE id = ?"),
        {textValue(record.caseId.value()), textValue(record.phoneNumberId.value()), textValue(record.contact),
         textValue(record.contactName), directionName(record.direction), textValue(record.clientId),
         textValue(record.messageId.value()), textValue(record.type), textValue(record.body), nameOf(record.status),
         jsonText(record.statusTimes), errorValue(record.error), jsonText(record.raw), textValue(record.userId),
         textValue(record.replyTo.value()), jsonText(record.response), jsonText(record.attachment.toJson()),
         textValue(record.actor), timeText(record.retryAt), record.id});
    if (!updated)
        return fail(std::move(updated.error()));
    if (updated->numRowsAffected() != 1)
        return fail(storageError(QStringLiteral("failed: no message %1").arg(record.id)));
    return Done();
}

} // namespace gangway::store
