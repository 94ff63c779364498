#pragma once

#include "store/repositories.h"
#include "store/rows.h"

// Reading, placing and changing messages, shared by the repositories; for lib/store only.
namespace gangway::store {

/// The columns of messageFrom(), each with `prefix` in front ("m.").
QString messageColumns(const QString &prefix = {});
/// Reads them from column `first` on.
MessageRecord messageFrom(const QSqlQuery &row, int first);
inline MessageRecord messageFrom(const QSqlQuery &row)
{
    return messageFrom(row, 0);
}

Result<std::optional<MessageRecord>> findMessage(QSqlDatabase &db, const QString &condition, const QVariant &value);
/// Inserts the row as it is, with conversation, position and marks; the id.
Result<qint64> insertMessageRow(QSqlDatabase &db, const MessageRecord &record);
/// Writes all but time, conversation, position and marks.
Result<Done> rewriteMessageRow(QSqlDatabase &db, const MessageRecord &record);
/// A reaction, an edit, a revocation.
bool isMark(const MessageRecord &record);
/// What it answers, reacts to, edits or revokes: replyTo, or what the raw message says.
MessageId targetOf(const MessageRecord &record);

/// The whole of MessageRepository::store(), within a transaction.
Result<StoredMessage> storeMessage(QSqlDatabase &db, MessageRecord record);
/// The whole of MessageRepository::update(), within a transaction.
Result<Done> updateMessage(QSqlDatabase &db, const MessageRecord &record);

} // namespace gangway::store
