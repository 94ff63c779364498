#include "store/conversationrows.h"

#include <algorithm>

namespace gangway::store {

namespace {

/// What has to be known of a conversation to tell people apart.
struct Row
{
    qint64 id = 0;
    QString waId;
    QString userId;
    QString name;
    QString caseId;
    qint64 count = 0;
    QString lastAt;
    bool operator==(const Row &) const = default;
};

Row rowFrom(const QSqlQuery &row)
{
    return {row.value(0).toLongLong(), row.value(1).toString(), row.value(2).toString(), row.value(3).toString(),
            row.value(4).toString(),   row.value(5).toLongLong(), row.value(6).toString()};
}

Result<std::optional<Row>> rowWhere(QSqlDatabase &db, const QString &condition, std::initializer_list<QVariant> values)
{
    return gatherOne<Row>(execute(db,
                                  QStringLiteral("SELECT id, wa_id, user_id, name, case_id, count, last_at FROM conversations "
                                                 "WHERE %1").arg(condition),
                                  values),
                          rowFrom);
}

Result<Done> save(QSqlDatabase &db, const Row &row)
{
    return change(db, QStringLiteral("UPDATE conversations SET wa_id = ?, user_id = ?, name = ?, case_id = ?, folded = ? WHERE id = ?"),
                  {textValue(row.waId), textValue(row.userId), textValue(row.name), textValue(row.caseId),
                   folded(row.name + u' ' + row.waId + u' ' + row.userId), row.id});
}

Result<qint64> make(QSqlDatabase &db, const Person &person)
{
    auto made = execute(db,
                        QStringLiteral("INSERT INTO conversations (case_id, phone_number_id, wa_id, user_id, name, folded) "
                                       "VALUES (?, ?, ?, ?, ?, ?)"),
                        {textValue(person.caseId.value()), textValue(person.phone.value()), textValue(person.waId),
                         textValue(person.userId), textValue(person.name),
                         folded(person.name + u' ' + person.waId + u' ' + person.userId)});
    if (!made)
        return fail(std::move(made.error()));
    return made->lastInsertId().toLongLong();
}

/// `goes` goes up in `keep`; whose number and user id the one has is for the caller to write.
Result<Done> merge(QSqlDatabase &db, Row &keep, const Row &goes)
{
    if (auto done = change(db,
                           QStringLiteral("UPDATE conversations SET (unread, failed) = (SELECT sum(unread), sum(failed) FROM conversations "
                                          "WHERE id IN (?, ?)) WHERE id = ?"),
                           {keep.id, goes.id, keep.id}); !done)
        return done;
    if (auto done = change(db, QStringLiteral("UPDATE messages SET conversation_id = ? WHERE conversation_id = ?"), {keep.id, goes.id}); !done)
        return done;
    if (auto done = change(db, QStringLiteral("DELETE FROM conversations WHERE id = ?"), {goes.id}); !done)
        return done;
    if (keep.name.isEmpty() || (!goes.name.isEmpty() && goes.lastAt > keep.lastAt))
        keep.name = goes.name;
    if (keep.caseId.isEmpty())
        keep.caseId = goes.caseId;
    keep.count += goes.count;
    keep.lastAt = std::max(keep.lastAt, goes.lastAt);
    return renumber(db, keep.id);
}

} // namespace

Result<Done> change(QSqlDatabase &db, const QString &sql, std::initializer_list<QVariant> values)
{
    auto changed = execute(db, sql, values);
    if (!changed)
        return fail(std::move(changed.error()));
    return Done();
}

QString waIdFrom(const QString &contact)
{
    const QString digits = contact.startsWith(u'+') ? contact.mid(1) : contact;
    const bool isNumber = !digits.isEmpty() && std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return isNumber ? digits : QString();
}

QString folded(const QString &text)
{
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (!c.isMark())
            plain += c;
    }
    return plain.toCaseFolded();
}

Person personOf(const MessageRecord &record)
{
    Person person;
    person.phone = record.phoneNumberId;
    person.caseId = record.caseId;
    person.waId = waIdFrom(record.contact);
    person.userId = record.userId.isEmpty() && person.waId.isEmpty() ? record.contact : record.userId;
    person.name = record.contactName;
    person.at = record.at;
    return person;
}

Result<FoundConversation> conversationFor(QSqlDatabase &db, const Person &person)
{
    const QVariant phone = textValue(person.phone.value());
    std::optional<Row> byNumber;
    std::optional<Row> byUser;
    if (!person.waId.isEmpty()) {
        auto found = rowWhere(db, QStringLiteral("phone_number_id = ? AND wa_id = ? AND wa_id <> ''"), {phone, person.waId});
        if (!found)
            return fail(std::move(found.error()));
        byNumber = std::move(*found);
    }
    if (!person.userId.isEmpty()) {
        auto found = rowWhere(db, QStringLiteral("phone_number_id = ? AND user_id = ? AND user_id <> ''"), {phone, person.userId});
        if (!found)
            return fail(std::move(found.error()));
        byUser = std::move(*found);
    }
    if (person.waId.isEmpty() && person.userId.isEmpty()) {
        auto found = rowWhere(db, QStringLiteral("phone_number_id = ? AND wa_id = '' AND user_id = ''"), {phone});
        if (!found)
            return fail(std::move(found.error()));
        byUser = std::move(*found);
    }
    if (!byNumber && !byUser)
        return make(db, person).map([](qint64 id) { return FoundConversation{id, 0}; });

    FoundConversation answer;
    const QString at = timeText(person.at);
    Row row;
    if (byNumber && byUser && byNumber->id != byUser->id) {
        const bool isNews = at >= std::max(byNumber->lastAt, byUser->lastAt);
        if (byNumber->userId.isEmpty()) {
            // One was known by number only: the same person. The longer one keeps its rows.
            row = byNumber->count >= byUser->count ? *byNumber : *byUser;
            const Row goes = row == *byNumber ? *byUser : *byNumber;
            if (auto done = merge(db, row, goes); !done)
                return fail(done.error());
            row.waId = isNews || byUser->waId.isEmpty() ? person.waId : byUser->waId;
            row.userId = person.userId;
            answer.merged = goes.id;
        } else {
            // Two people, since their user ids differ: the number went from the one to the other.
            row = *byUser;
            if (isNews) {
                Row former = *byNumber;
                former.waId.clear();
                if (auto done = save(db, former); !done)
                    return fail(done.error());
                row.waId = person.waId;
            }
        }
    } else {
        row = byNumber ? *byNumber : *byUser;
    }
    const Row before = row;
    // A message that comes late does not bring back an older number, user id or name.
    const bool isNews = at >= row.lastAt;
    if (!person.waId.isEmpty() && !byNumber && (row.waId.isEmpty() || isNews))
        row.waId = person.waId;
    if (!person.userId.isEmpty() && !byUser && (row.userId.isEmpty() || isNews))
        row.userId = person.userId;
    if (!person.name.isEmpty() && (row.name.isEmpty() || isNews))
        row.name = person.name;
    if (!person.caseId.isEmpty() && (row.caseId.isEmpty() || isNews))
        row.caseId = person.caseId.value();
    answer.id = row.id;
    if (row == before && !answer.merged && !(byNumber && byUser && row.waId != byUser->waId))
        return answer;
    if (auto done = save(db, row); !done)
        return fail(done.error());
    return answer;
}

Result<FoundConversation> moveToNumber(QSqlDatabase &db, qint64 conversation, const QString &oldWaId, const QString &newWaId)
{
    FoundConversation answer{conversation, 0};
    auto found = rowWhere(db, QStringLiteral("id = ?"), {conversation});
    if (!found)
        return fail(std::move(found.error()));
    // A later message may have told of yet another number.
    if (!*found || newWaId.isEmpty() || (*found)->waId == newWaId || (!oldWaId.isEmpty() && (*found)->waId != oldWaId))
        return answer;
    Row row = **found;
    auto taken = rowWhere(db,
                          QStringLiteral("phone_number_id = (SELECT phone_number_id FROM conversations WHERE id = ?) AND wa_id = ? "
                                         "AND wa_id <> ''"),
                          {conversation, newWaId});
    if (!taken)
        return fail(std::move(taken.error()));
    if (*taken) {
        const Row other = **taken;
        Row keep = row.count >= other.count ? row : other;
        const Row goes = keep == row ? other : row;
        if (auto done = merge(db, keep, goes); !done)
            return fail(done.error());
        // The new number's own user id is the one that is in use.
        keep.userId = other.userId.isEmpty() ? row.userId : other.userId;
        row = keep;
        answer = {keep.id, goes.id};
    }
    row.waId = newWaId;
    if (auto done = save(db, row); !done)
        return fail(done.error());
    return answer;
}

Result<Done> renumber(QSqlDatabase &db, qint64 conversation)
{
    if (auto done = change(db,
                           QStringLiteral("UPDATE messages SET position = place.number FROM (SELECT id, row_number() OVER (ORDER BY at, id) - 1 "
                                          "AS number FROM messages WHERE conversation_id = ? AND position >= 0) AS place "
                                          "WHERE place.id = messages.id AND messages.position <> place.number"),
                           {conversation}); !done)
        return done;
    return change(db,
                  QStringLiteral("UPDATE conversations SET "
                                 "count = (SELECT count(*) FROM messages WHERE conversation_id = ? AND position >= 0), "
                                 "last_at = coalesce((SELECT at FROM messages WHERE conversation_id = ? AND position >= 0 "
                                 "ORDER BY position DESC LIMIT 1), ''), "
                                 "last_inbound_at = coalesce((SELECT max(at) FROM messages WHERE conversation_id = ? "
                                 "AND direction = 'inbound' AND type NOT IN ('system', 'edit', 'revoke')), '') WHERE id = ?"),
                  {conversation, conversation, conversation, conversation});
}

} // namespace gangway::store
