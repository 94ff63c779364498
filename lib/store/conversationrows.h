#pragma once

#include "store/records.h"
#include "store/rows.h"

// Finding, making and joining conversations within a transaction; for lib/store only.
namespace gangway::store {

/// Who a message is exchanged with.
struct Person
{
    PhoneNumberId phone;             ///< the business number
    CaseId caseId;
    QString waId;
    QString userId;
    QString name;
    QDateTime at;                    ///< of the message; invalid: older than any
};

/// A contact of digits is a wa_id, anything else a business-scoped user id.
Person personOf(const MessageRecord &record);
/// Digits without the plus sign, or empty.
QString waIdFrom(const QString &contact);
/// For searching: without case, accents and signs.
QString folded(const QString &text);

struct FoundConversation
{
    qint64 id = 0;
    qint64 merged = 0;               ///< went up in it
};
/// The conversation with this person, made when there is none; two that turn out to be one person become one. What is
/// newly known about the person is written down.
Result<FoundConversation> conversationFor(QSqlDatabase &db, const Person &person);
/// The person has another number now: the conversation goes with it, into the one of that number if there is one.
Result<FoundConversation> moveToNumber(QSqlDatabase &db, qint64 conversation, const QString &oldWaId, const QString &newWaId);

/// Gives the places anew, by time and id, and counts what follows from them.
Result<Done> renumber(QSqlDatabase &db, qint64 conversation);
/// Runs one statement for its effect.
Result<Done> change(QSqlDatabase &db, const QString &sql, std::initializer_list<QVariant> values);

} // namespace gangway::store
