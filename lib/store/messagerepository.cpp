#include "store/repositories.h"

#include "store/errorjson.h"
#include "store/rows.h"

#include <algorithm>

namespace gangway::store {

namespace {

const QString messageColumns = QStringLiteral(
    "id, case_id, phone_number_id, contact, contact_name, direction, client_id, message_id, type, body, at, status, "
    "status_times, error, raw");

MessageRecord messageFrom(const QSqlQuery &row)
{
    MessageRecord record;
    record.id = row.value(0).toLongLong();
    int column = 1;
    const auto text = [&] { return row.value(column++).toString(); };
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
    record.statusTimes = jsonFrom(text());
    if (const QString error = text(); !error.isEmpty())
        record.error = errorFromJson(jsonFrom(error));
    record.raw = jsonFrom(text());
    return record;
}

QString directionName(Direction direction)
{
    return direction == Direction::Inbound ? QStringLiteral("inbound") : QStringLiteral("outbound");
}

QVariant errorValue(const std::optional<Error> &error)
{
    return error ? jsonText(toJson(*error)) : QStringLiteral("");
}

Result<std::vector<MessageRecord>> newestFirstReversed(Result<QSqlQuery> query)
{
    return gather<MessageRecord>(std::move(query), messageFrom).map([](std::vector<MessageRecord> records) {
        std::reverse(records.begin(), records.end());
        return records;
    });
}

Result<std::optional<MessageRecord>> findWhere(QSqlDatabase &db, const QString &condition, const QString &value)
{
    return gatherOne<MessageRecord>(
        execute(db, QStringLiteral("SELECT %1 FROM messages WHERE %2 LIMIT 1").arg(messageColumns, condition),
                {textValue(value)}),
        messageFrom);
}

} // namespace

Result<std::vector<MessageRecord>> MessageRepository::conversation(const PhoneNumberId &phone, const QString &contact,
                                                                   int limit, qint64 beforeId) const
{
    return m_database->read<std::vector<MessageRecord>>([&](QSqlDatabase &db) {
        return newestFirstReversed(
            execute(db,
                    QStringLiteral("SELECT %1 FROM messages WHERE phone_number_id = ? AND contact = ? "
                                   "AND (? = 0 OR id < ?) ORDER BY id DESC LIMIT ?")
                        .arg(messageColumns),
                    {textValue(phone.value()), textValue(contact), beforeId, beforeId, limit}));
    });
}

Result<std::vector<MessageRecord>> MessageRepository::forCase(const CaseId &id, int limit) const
{
    return m_database->read<std::vector<MessageRecord>>([&](QSqlDatabase &db) {
        return newestFirstReversed(
            execute(db,
                    QStringLiteral("SELECT %1 FROM messages WHERE case_id = ? AND case_id <> '' ORDER BY id DESC LIMIT ?")
                        .arg(messageColumns),
                    {textValue(id.value()), limit}));
    });
}

Result<std::optional<MessageRecord>> MessageRepository::findByClientId(const QString &clientId) const
{
    return m_database->read<std::optional<MessageRecord>>([&clientId](QSqlDatabase &db) {
        return findWhere(db, QStringLiteral("client_id = ? AND client_id <> ''"), clientId);
    });
}

Result<std::optional<MessageRecord>> MessageRepository::findByMessageId(const MessageId &id) const
{
    return m_database->read<std::optional<MessageRecord>>([&id](QSqlDatabase &db) {
        return findWhere(db, QStringLiteral("message_id = ? AND message_id <> ''"), id.value());
    });
}

Call<MessageRecord> MessageRepository::insert(const MessageRecord &record) const
{
    return m_database->write<MessageRecord>([record](QSqlDatabase &db) -> Result<MessageRecord> {
        if (record.direction == Direction::Inbound && !record.messageId.isEmpty()) {
            auto known = findWhere(db, QStringLiteral("message_id = ? AND message_id <> '' AND direction = 'inbound'"),
                                   record.messageId.value());
            if (!known)
                return fail(std::move(known.error()));
            if (*known)
                return **known;
        }
        auto inserted = execute(
            db,
            QStringLiteral("INSERT INTO messages (case_id, phone_number_id, contact, contact_name, direction, client_id, "
                           "message_id, type, body, at, status, status_times, error, raw) "
                           "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
            {textValue(record.caseId.value()), textValue(record.phoneNumberId.value()), textValue(record.contact),
             textValue(record.contactName), directionName(record.direction), textValue(record.clientId),
             textValue(record.messageId.value()), textValue(record.type), textValue(record.body), timeText(record.at),
             nameOf(record.status), jsonText(record.statusTimes), errorValue(record.error), jsonText(record.raw)});
        if (!inserted)
            return fail(std::move(inserted.error()));
        MessageRecord stored = record;
        stored.id = inserted->lastInsertId().toLongLong();
        return stored;
    });
}

Call<Done> MessageRepository::update(const MessageRecord &record) const
{
    return m_database->write<Done>([record](QSqlDatabase &db) -> Result<Done> {
        auto updated = execute(
            db,
            QStringLiteral("UPDATE messages SET case_id = ?, phone_number_id = ?, contact = ?, contact_name = ?, "
                           "direction = ?, client_id = ?, message_id = ?, type = ?, body = ?, at = ?, status = ?, "
                           "status_times = ?, error = ?, raw = ? WHERE id = ?"),
            {textValue(record.caseId.value()), textValue(record.phoneNumberId.value()), textValue(record.contact),
             textValue(record.contactName), directionName(record.direction), textValue(record.clientId),
             textValue(record.messageId.value()), textValue(record.type), textValue(record.body), timeText(record.at),
             nameOf(record.status), jsonText(record.statusTimes), errorValue(record.error), jsonText(record.raw),
             record.id});
        if (!updated)
            return fail(std::move(updated.error()));
        if (updated->numRowsAffected() != 1)
            return fail(storageError(QStringLiteral("failed: no message %1").arg(record.id)));
        return Done();
    });
}

} // namespace gangway::store
