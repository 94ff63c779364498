#include "store/caserows.h"
#include "store/conversationrows.h"
#include "store/repositories.h"

#include <algorithm>

namespace gangway::store {

namespace {

constexpr int firstCaseNumber = 1001;
const QString lastNumberKey = QStringLiteral("cases.lastNumber");

const QString caseColumns = QStringLiteral(
    "id, number, profile_id, customer_name, contact_name, email, website, country, customer_language, notes, phone, "
    "path, number_answers, page, facts, handover, test_skip_reason, test_passed_at, handed_over_at, number_ready_at, "
    "created_at, updated_at, signup");

CaseRecord caseFrom(const QSqlQuery &row)
{
    CaseRecord record;
    int column = 0;
    const auto text = [&] { return row.value(column++).toString(); };
    record.id = CaseId(text());
    record.number = text().toInt();
    record.profileId = ProfileId(text());
    record.customerName = text();
    record.contactName = text();
    record.email = text();
    record.website = text();
    record.country = text();
    record.customerLanguage = text();
    record.notes = text();
    record.phone = text();
    record.path = numberPathFromName(text()).value_or(NumberPath::Unknown);
    record.numberAnswers = jsonFrom(text());
    record.page = CasePage(std::clamp(text().toInt(), int(CasePage::Customer), int(CasePage::Handover)));
    record.facts = CaseFacts::fromJson(jsonFrom(text()));
    record.handover = jsonFrom(text());
    record.testSkipReason = text();
    record.testPassedAt = optionalTimeFrom(text());
    record.handedOverAt = optionalTimeFrom(text());
    record.numberReadyAt = optionalTimeFrom(text());
    record.createdAt = timeFrom(text());
    record.updatedAt = timeFrom(text());
    record.signup = SignupOptions::fromJson(jsonFrom(text()));
    return record;
}

// A number that was said on the phone once is never given to another case, also not after a removal.
Result<int> takeNextNumber(QSqlDatabase &db)
{
    auto known = execute(db, QStringLiteral("SELECT max(coalesce((SELECT max(number) FROM cases), 0), "
                                            "coalesce((SELECT CAST(value AS INTEGER) FROM settings WHERE key = ?), 0))"),
                         {lastNumberKey});
    if (!known)
        return fail(std::move(known.error()));
    known->next();
    const int number = std::max(known->value(0).toInt() + 1, firstCaseNumber);
    known->finish();
    auto noted = execute(db, QStringLiteral("INSERT OR REPLACE INTO settings (key, value) VALUES (?, ?)"),
                         {lastNumberKey, QString::number(number)});
    if (!noted)
        return fail(std::move(noted.error()));
    return number;
}

} // namespace

Result<CaseRecord> saveCase(QSqlDatabase &db, CaseRecord record)
{
    if (record.id.isEmpty())
        return fail(storageError(QStringLiteral("failed: a case without an id")));
    auto known = gatherOne<int>(execute(db, QStringLiteral("SELECT number FROM cases WHERE id = ?"), {record.id.value()}),
                                [](const QSqlQuery &row) { return row.value(0).toInt(); });
    if (!known)
        return fail(std::move(known.error()));
    if (*known) {
        record.number = **known;
    } else if (record.number == 0) {
        const Result<int> next = takeNextNumber(db);
        if (!next)
            return fail(next.error());
        record.number = *next;
    }
    const CaseFacts &facts = record.facts;
    // An update in place: REPLACE would delete the row first and, with it, all that belongs to the case.
    static const QString sql = [] {
        const QStringList columns = (caseColumns + QStringLiteral(", phone_number_id, waba_id")).split(QStringLiteral(", "));
        QStringList marks;
        QStringList updates;
        for (const QString &column : columns) {
            marks << QStringLiteral("?");
            if (column != QLatin1String("id") && column != QLatin1String("number"))
                updates << QStringLiteral("%1 = excluded.%1").arg(column);
        }
        return QStringLiteral("INSERT INTO cases (%1) VALUES (%2) ON CONFLICT (id) DO UPDATE SET %3")
            .arg(columns.join(QStringLiteral(", ")), marks.join(QStringLiteral(", ")), updates.join(QStringLiteral(", ")));
    }();
    auto saved = execute(
        db, sql,
        {record.id.value(), record.number, textValue(record.profileId.value()), textValue(record.customerName),
         textValue(record.contactName), textValue(record.email), textValue(record.website), textValue(record.country),
         textValue(record.customerLanguage), textValue(record.notes), textValue(record.phone), nameOf(record.path),
         jsonText(record.numberAnswers), int(record.page), jsonText(facts.toJson()), jsonText(record.handover),
         textValue(record.testSkipReason), timeText(record.testPassedAt), timeText(record.handedOverAt),
         timeText(record.numberReadyAt), timeText(record.createdAt), timeText(record.updatedAt),
         jsonText(record.signup.toJson()),
         textValue(facts.phoneNumberId.value_or(PhoneNumberId()).value()), textValue(facts.wabaId.value_or(WabaId()).value())});
    if (!saved)
        return fail(std::move(saved.error()));
    return record;
}

Result<std::vector<CaseRecord>> CaseRepository::all() const
{
    return m_database->read<std::vector<CaseRecord>>([](QSqlDatabase &db) {
        return gather<CaseRecord>(
            execute(db, QStringLiteral("SELECT %1 FROM cases ORDER BY updated_at DESC, number DESC").arg(caseColumns)),
            caseFrom);
    });
}

Result<std::optional<CaseRecord>> CaseRepository::find(const CaseId &id) const
{
    return m_database->read<std::optional<CaseRecord>>([&id](QSqlDatabase &db) {
        return gatherOne<CaseRecord>(
            execute(db, QStringLiteral("SELECT %1 FROM cases WHERE id = ?").arg(caseColumns), {textValue(id.value())}),
            caseFrom);
    });
}

Result<std::optional<CaseRecord>> CaseRepository::findByPhoneNumberId(const PhoneNumberId &id) const
{
    if (id.isEmpty())
        return std::optional<CaseRecord>();
    return m_database->read<std::optional<CaseRecord>>([&id](QSqlDatabase &db) {
        return gatherOne<CaseRecord>(
            execute(db,
                    QStringLiteral("SELECT %1 FROM cases WHERE phone_number_id = ? AND phone_number_id <> '' "
                                   "ORDER BY updated_at DESC, number DESC LIMIT 1")
                        .arg(caseColumns),
                    {id.value()}),
            caseFrom);
    });
}

Result<std::vector<CaseRecord>> CaseRepository::findByPhone(const QString &e164) const
{
    if (e164.isEmpty())
        return std::vector<CaseRecord>();
    return m_database->read<std::vector<CaseRecord>>([&e164](QSqlDatabase &db) {
        return gather<CaseRecord>(
            execute(db,
                    QStringLiteral("SELECT %1 FROM cases WHERE phone = ? AND phone <> '' ORDER BY updated_at DESC, number DESC")
                        .arg(caseColumns),
                    {e164}),
            caseFrom);
    });
}

Call<CaseRecord> CaseRepository::save(const CaseRecord &record) const
{
    return m_database->write<CaseRecord>([record](QSqlDatabase &db) { return saveCase(db, record); });
}

Call<Done> CaseRepository::remove(const CaseId &id) const
{
    return m_database->write<Done>([id](QSqlDatabase &db) -> Result<Done> {
        if (id.isEmpty())
            return Done();
        // A conversation may hold messages of another case, which had the number before or has it now: those stay.
        auto touched = gather<qint64>(execute(db,
                                              QStringLiteral("SELECT id FROM conversations WHERE case_id = ? UNION "
                                                             "SELECT conversation_id FROM messages WHERE case_id = ?"),
                                              {id.value(), id.value()}),
                                      [](const QSqlQuery &row) { return row.value(0).toLongLong(); });
        if (!touched)
            return fail(std::move(touched.error()));
        // Attempts, journal and timeline go by their foreign keys.
        for (const QString &sql : {QStringLiteral("DELETE FROM messages WHERE case_id = ? AND case_id <> ''"),
                                   QStringLiteral("UPDATE conversations SET case_id = '' WHERE case_id = ? AND case_id <> ''"),
                                   QStringLiteral("DELETE FROM cases WHERE id = ?")}) {
            if (auto done = change(db, sql, {id.value()}); !done)
                return done;
        }
        for (const qint64 conversation : *touched) {
            if (auto done = renumber(db, conversation); !done)
                return done;
            if (auto done = change(db,
                                   QStringLiteral("UPDATE conversations SET unread = min(unread, count), failed = min(failed, count) "
                                                  "WHERE id = ?"),
                                   {conversation}); !done)
                return done;
            if (auto done = change(db,
                                   QStringLiteral("DELETE FROM conversations WHERE id = ? AND NOT EXISTS "
                                                  "(SELECT 1 FROM messages WHERE conversation_id = conversations.id)"),
                                   {conversation}); !done)
                return done;
        }
        return Done();
    });
}

} // namespace gangway::store
