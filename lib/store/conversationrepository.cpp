#include "store/conversationrows.h"
#include "store/messagerows.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace gangway::store {

namespace {

const QString conversationSelect = QStringLiteral(
    "SELECT c.id, c.case_id, c.phone_number_id, c.wa_id, c.user_id, c.name, c.count, c.unread, c.failed, c.last_inbound_at, "
    "c.last_at, %1 FROM conversations c LEFT JOIN messages m ON m.conversation_id = c.id AND m.position = c.count - 1 "
    "AND c.count > 0 ");

ConversationRecord conversationFrom(const QSqlQuery &row)
{
    ConversationRecord record;
    record.id = row.value(0).toLongLong();
    record.caseId = CaseId(row.value(1).toString());
    record.phoneNumberId = PhoneNumberId(row.value(2).toString());
    record.waId = row.value(3).toString();
    record.userId = row.value(4).toString();
    record.name = row.value(5).toString();
    record.count = row.value(6).toLongLong();
    record.unread = row.value(7).toLongLong();
    record.failed = row.value(8).toLongLong();
    record.lastInboundAt = optionalTimeFrom(row.value(9).toString());
    record.lastAt = timeFrom(row.value(10).toString());
    if (!row.isNull(11))
        record.last = messageFrom(row, 11);
    return record;
}

Result<QSqlQuery> runWith(QSqlDatabase &db, const QString &sql, const QVariantList &values)
{
    QSqlQuery query(db);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return fail(storageError(query));
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return fail(storageError(query));
    return query;
}

QString selectAll()
{
    return conversationSelect.arg(messageColumns(QStringLiteral("m.")));
}

/// A text within another, for LIKE.
QString within(QString text)
{
    text.replace(u'\\', QStringLiteral("\\\\")).replace(u'%', QStringLiteral("\\%")).replace(u'_', QStringLiteral("\\_"));
    return u'%' + text + u'%';
}

/// What is typed: a number in any writing is one word.
QStringList searchedWords(const QString &typed)
{
    static const QRegularExpression signs(QStringLiteral("[\\s()./+-]+"));
    QString digits = typed;
    digits.remove(signs);
    if (!waIdFrom(digits).isEmpty())
        return {digits};
    QStringList words = folded(typed.left(200)).split(QRegularExpression(QStringLiteral("\\s+")), Qt::SkipEmptyParts);
    for (QString &word : words) {
        if (word.startsWith(u'+') && !waIdFrom(word).isEmpty())
            word = waIdFrom(word);
    }
    return words;
}

struct Condition
{
    QStringList parts;
    QVariantList values;

    void add(const QString &part, const QVariantList &bound = {})
    {
        parts << part;
        values << bound;
    }
    QString text() const { return parts.isEmpty() ? QString() : QStringLiteral("WHERE ") + parts.join(QStringLiteral(" AND ")); }
};

/// Cases are few: their names are compared here, where accents and case can be set aside.
Result<QString> casesWith(QSqlDatabase &db, const QString &word)
{
    auto query = execute(db, QStringLiteral("SELECT id, customer_name, phone, facts FROM cases"));
    if (!query)
        return fail(std::move(query.error()));
    QJsonArray ids;
    while (query->next()) {
        const CaseFacts facts = CaseFacts::fromJson(jsonFrom(query->value(3).toString()));
        QString display = facts.displayPhoneNumber.value_or(QString());
        display.removeIf([](QChar c) { return !c.isDigit(); });
        if (folded(query->value(1).toString() + u' ' + query->value(2).toString() + u' ' + display).contains(word))
            ids.append(query->value(0).toString());
    }
    return QString::fromUtf8(QJsonDocument(ids).toJson(QJsonDocument::Compact));
}

Result<Condition> conditionOf(QSqlDatabase &db, const ConversationFilter &filter)
{
    Condition condition;
    switch (filter.kind) {
    case ConversationFilter::Kind::All: break;
    case ConversationFilter::Kind::WindowOpen:
        condition.add(QStringLiteral("c.last_inbound_at > ?"), {timeText(filter.now.addDays(-1))});
        break;
    case ConversationFilter::Kind::Failed: condition.add(QStringLiteral("c.failed > 0")); break;
    case ConversationFilter::Kind::Unread: condition.add(QStringLiteral("c.unread > 0")); break;
    }
    if (!filter.profileId.isEmpty()) {
        condition.add(QStringLiteral("(c.case_id = '' OR c.case_id IN (SELECT id FROM cases WHERE profile_id = ?))"),
                      {filter.profileId.value()});
    }
    for (const QString &word : searchedWords(filter.words)) {
        auto cases = casesWith(db, word);
        if (!cases)
            return fail(std::move(cases.error()));
        condition.add(QStringLiteral("(c.folded LIKE ? ESCAPE '\\' OR c.name LIKE ? ESCAPE '\\' OR c.case_id IN (SELECT value FROM json_each(?)))"),
                      {within(word), within(word), *cases});
    }
    return condition;
}

Result<std::optional<ConversationRecord>> oneWhere(QSqlDatabase &db, const QString &condition, const QVariantList &values)
{
    return gatherOne<ConversationRecord>(runWith(db, selectAll() + QStringLiteral("WHERE ") + condition + QStringLiteral(" LIMIT 1"), values),
                                         conversationFrom);
}

} // namespace

Result<std::vector<ConversationRecord>> ConversationRepository::list(const ConversationFilter &filter, int limit, int offset) const
{
    return m_database->read<std::vector<ConversationRecord>>([&](QSqlDatabase &db) -> Result<std::vector<ConversationRecord>> {
        auto condition = conditionOf(db, filter);
        if (!condition)
            return fail(std::move(condition.error()));
        return gather<ConversationRecord>(
            runWith(db, selectAll() + condition->text() + QStringLiteral(" ORDER BY c.last_at DESC, c.id DESC LIMIT ? OFFSET ?"),
                    condition->values + QVariantList{limit, offset}),
            conversationFrom);
    });
}

Result<qint64> ConversationRepository::count(const ConversationFilter &filter) const
{
    return m_database->read<qint64>([&](QSqlDatabase &db) -> Result<qint64> {
        auto condition = conditionOf(db, filter);
        if (!condition)
            return fail(std::move(condition.error()));
        return gatherOne<qint64>(runWith(db, QStringLiteral("SELECT count(*) FROM conversations c ") + condition->text(), condition->values),
                                 [](const QSqlQuery &row) { return row.value(0).toLongLong(); })
            .map([](const std::optional<qint64> &count) { return count.value_or(0); });
    });
}

Result<std::optional<ConversationRecord>> ConversationRepository::find(qint64 id) const
{
    return m_database->read<std::optional<ConversationRecord>>([id](QSqlDatabase &db) { return oneWhere(db, QStringLiteral("c.id = ?"), {id}); });
}

Result<std::optional<ConversationRecord>> ConversationRepository::findMatching(qint64 id, const ConversationFilter &filter) const
{
    return m_database->read<std::optional<ConversationRecord>>([&](QSqlDatabase &db) -> Result<std::optional<ConversationRecord>> {
        auto condition = conditionOf(db, filter);
        if (!condition)
            return fail(std::move(condition.error()));
        condition->add(QStringLiteral("c.id = ?"), {id});
        return oneWhere(db, condition->parts.join(QStringLiteral(" AND ")), condition->values);
    });
}

Result<std::optional<ConversationRecord>> ConversationRepository::findFor(const PhoneNumberId &phone, const QString &waId,
                                                                          const QString &userId) const
{
    return m_database->read<std::optional<ConversationRecord>>([&](QSqlDatabase &db) -> Result<std::optional<ConversationRecord>> {
        const QString number = waIdFrom(waId);
        if (!number.isEmpty()) {
            auto found = oneWhere(db, QStringLiteral("c.phone_number_id = ? AND c.wa_id = ?"), {textValue(phone.value()), number});
            if (!found || *found)
                return found;
        }
        if (userId.isEmpty())
            return std::optional<ConversationRecord>();
        return oneWhere(db, QStringLiteral("c.phone_number_id = ? AND c.user_id = ?"), {textValue(phone.value()), userId});
    });
}

Result<std::vector<ConversationRecord>> ConversationRepository::forCase(const CaseId &id, int limit) const
{
    return m_database->read<std::vector<ConversationRecord>>([&](QSqlDatabase &db) {
        return gather<ConversationRecord>(
            runWith(db, selectAll() + QStringLiteral("WHERE c.case_id = ? AND c.case_id <> '' ORDER BY c.last_at DESC, c.id DESC LIMIT ?"),
                    {textValue(id.value()), limit}),
            conversationFrom);
    });
}

Result<ConversationExtent> ConversationRepository::extent(qint64 id) const
{
    return m_database->read<ConversationExtent>([id](QSqlDatabase &db) {
        return gatherOne<ConversationExtent>(
                   execute(db,
                           QStringLiteral("SELECT coalesce((SELECT count FROM conversations WHERE id = ?), 0), "
                                          "coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'messages'), 0)"),
                           {id}),
                   [](const QSqlQuery &row) { return ConversationExtent{row.value(0).toLongLong(), row.value(1).toLongLong()}; })
            .map([](const std::optional<ConversationExtent> &extent) { return extent.value_or(ConversationExtent()); });
    });
}

Call<ConversationRecord> ConversationRepository::ensure(const PhoneNumberId &phone, const CaseId &caseId, const QString &waId,
                                                        const QString &userId, const QString &name) const
{
    return m_database->write<ConversationRecord>([=](QSqlDatabase &db) -> Result<ConversationRecord> {
        Person person;
        person.phone = phone;
        person.caseId = caseId;
        person.waId = waIdFrom(waId);
        // Not a number: then it can only be a user id.
        person.userId = userId.isEmpty() && person.waId.isEmpty() ? waId : userId;
        person.name = name;
        if (person.waId.isEmpty() && person.userId.isEmpty())
            return fail(storageError(QStringLiteral("failed: a conversation with nobody")));
        auto found = conversationFor(db, person);
        if (!found)
            return fail(std::move(found.error()));
        auto record = oneWhere(db, QStringLiteral("c.id = ?"), {found->id});
        if (!record)
            return fail(std::move(record.error()));
        return (*record).value();
    });
}

Call<Done> ConversationRepository::markSeen(qint64 id) const
{
    return m_database->write<Done>([id](QSqlDatabase &db) {
        return change(db, QStringLiteral("UPDATE conversations SET unread = 0, failed = 0 WHERE id = ?"), {id});
    });
}

Result<qint64> ConversationRepository::unreadTotal(const ProfileId &profile) const
{
    return m_database->read<qint64>([&](QSqlDatabase &db) {
        return gatherOne<qint64>(execute(db,
                                         QStringLiteral("SELECT coalesce(sum(c.unread), 0) FROM conversations c WHERE c.unread > 0 AND (? = '' OR "
                                                        "c.case_id = '' OR c.case_id IN (SELECT id FROM cases WHERE profile_id = ?))"),
                                         {textValue(profile.value()), textValue(profile.value())}),
                                 [](const QSqlQuery &row) { return row.value(0).toLongLong(); })
            .map([](const std::optional<qint64> &sum) { return sum.value_or(0); });
    });
}

} // namespace gangway::store
