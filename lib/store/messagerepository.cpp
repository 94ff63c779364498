#include "store/conversationrows.h"
#include "store/messagerows.h"

#include <algorithm>

namespace gangway::store {

namespace {

Result<std::vector<MessageRecord>> messagesOf(Result<QSqlQuery> query)
{
    return gather<MessageRecord>(std::move(query), [](const QSqlQuery &row) { return messageFrom(row); });
}

Result<std::vector<MessageRecord>> newestFirstReversed(Result<QSqlQuery> query)
{
    return messagesOf(std::move(query)).map([](std::vector<MessageRecord> records) {
        std::reverse(records.begin(), records.end());
        return records;
    });
}

} // namespace

Result<std::vector<MessageRecord>> MessageRepository::conversation(const PhoneNumberId &phone, const QString &contact,
                                                                   int limit, qint64 beforeId) const
{
    return m_database->read<std::vector<MessageRecord>>([&](QSqlDatabase &db) {
        const QString waId = waIdFrom(contact);
        return newestFirstReversed(
            execute(db,
                    QStringLiteral("SELECT %1 FROM messages WHERE conversation_id = (SELECT id FROM conversations WHERE "
                                   "phone_number_id = ? AND %2 = ?) AND position >= 0 AND (? = 0 OR id < ?) ORDER BY id DESC LIMIT ?")
                        .arg(messageColumns(), waId.isEmpty() ? QStringLiteral("user_id") : QStringLiteral("wa_id")),
                    {textValue(phone.value()), textValue(waId.isEmpty() ? contact : waId), beforeId, beforeId, limit}));
    });
}

Result<std::vector<MessageRecord>> MessageRepository::forCase(const CaseId &id, int limit) const
{
    return m_database->read<std::vector<MessageRecord>>([&](QSqlDatabase &db) {
        return newestFirstReversed(
            execute(db,
                    QStringLiteral("SELECT %1 FROM messages WHERE case_id = ? AND case_id <> '' AND position >= 0 ORDER BY id DESC LIMIT ?")
                        .arg(messageColumns()),
                    {textValue(id.value()), limit}));
    });
}

Result<std::optional<MessageRecord>> MessageRepository::find(qint64 id) const
{
    return m_database->read<std::optional<MessageRecord>>(
        [id](QSqlDatabase &db) { return findMessage(db, QStringLiteral("id = ?"), id); });
}

Result<std::optional<MessageRecord>> MessageRepository::findByClientId(const QString &clientId) const
{
    return m_database->read<std::optional<MessageRecord>>([&clientId](QSqlDatabase &db) {
        return findMessage(db, QStringLiteral("client_id = ? AND client_id <> ''"), textValue(clientId));
    });
}

Result<std::optional<MessageRecord>> MessageRepository::findByMessageId(const MessageId &id) const
{
    return m_database->read<std::optional<MessageRecord>>([&id](QSqlDatabase &db) {
        return findMessage(db, QStringLiteral("message_id = ? AND message_id <> ''"), textValue(id.value()));
    });
}

Result<std::vector<MessageRecord>> MessageRepository::page(qint64 conversationId, qint64 first, int count) const
{
    first = std::max<qint64>(first, 0);
    count = std::max(count, 0);
    return m_database->read<std::vector<MessageRecord>>([&](QSqlDatabase &db) {
        return messagesOf(execute(db,
                                  QStringLiteral("SELECT %1 FROM messages WHERE conversation_id = ? AND position >= ? AND position < ? "
                                                 "ORDER BY position").arg(messageColumns()),
                                  {conversationId, first, first + count}));
    });
}

Result<std::optional<QDateTime>> MessageRepository::inboundBefore(qint64 conversationId, qint64 position, const QDateTime &since) const
{
    return m_database->read<std::optional<QDateTime>>([&](QSqlDatabase &db) {
        // Reading stops at the first one, or where the time is over.
        return gatherOne<QDateTime>(
            execute(db,
                    QStringLiteral("SELECT at FROM messages WHERE conversation_id = ? AND position >= "
                                   "coalesce((SELECT position FROM messages WHERE conversation_id = ? AND position >= 0 AND position < ? "
                                   "AND at <= ? ORDER BY position DESC LIMIT 1), 0) AND position < ? AND direction = 'inbound' "
                                   "AND at > ? AND type NOT IN ('system', 'edit', 'revoke') ORDER BY position DESC LIMIT 1"),
                    {conversationId, conversationId, position, timeText(since), position, timeText(since)}),
            [](const QSqlQuery &row) { return timeFrom(row.value(0).toString()); });
    });
}

Result<std::vector<MessageRecord>> MessageRepository::unfinished() const
{
    return m_database->read<std::vector<MessageRecord>>([](QSqlDatabase &db) {
        return messagesOf(execute(db, QStringLiteral("SELECT %1 FROM messages WHERE status IN ('waiting', 'sending', 'unsettled') ORDER BY id")
                                          .arg(messageColumns())));
    });
}

Call<MessageRecord> MessageRepository::insert(const MessageRecord &record) const
{
    return m_database->write<MessageRecord>([record](QSqlDatabase &db) {
        return storeMessage(db, record).map([](StoredMessage stored) { return std::move(stored.row); });
    });
}

Call<StoredMessage> MessageRepository::store(const MessageRecord &record) const
{
    return m_database->write<StoredMessage>([record](QSqlDatabase &db) { return storeMessage(db, record); });
}

Call<Done> MessageRepository::update(const MessageRecord &record) const
{
    return m_database->write<Done>([record](QSqlDatabase &db) { return updateMessage(db, record); });
}

Call<Done> MessageRepository::setAttachment(qint64 id, const Attachment &attachment) const
{
    return m_database->write<Done>([id, attachment](QSqlDatabase &db) {
        return change(db, QStringLiteral("UPDATE messages SET attachment = ? WHERE id = ?"), {jsonText(attachment.toJson()), id});
    });
}

Call<Done> MessageRepository::addEvidence(const MessageEvidence &evidence) const
{
    return m_database->write<Done>([evidence](QSqlDatabase &db) {
        return change(db, QStringLiteral("INSERT INTO message_evidence (message_id, received_at, raw) VALUES (?, ?, ?)"),
                      {evidence.messageRow, timeText(evidence.receivedAt), jsonText(evidence.raw)});
    });
}

Result<std::vector<MessageEvidence>> MessageRepository::evidence(qint64 messageRow) const
{
    return m_database->read<std::vector<MessageEvidence>>([messageRow](QSqlDatabase &db) {
        return gather<MessageEvidence>(
            execute(db, QStringLiteral("SELECT id, message_id, received_at, raw FROM message_evidence WHERE message_id = ? ORDER BY id"),
                    {messageRow}),
            [](const QSqlQuery &row) {
                return MessageEvidence{row.value(0).toLongLong(), row.value(1).toLongLong(), timeFrom(row.value(2).toString()),
                                       jsonFrom(row.value(3).toString())};
            });
    });
}

} // namespace gangway::store
