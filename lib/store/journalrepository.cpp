#include "store/caserows.h"
#include "store/repositories.h"

namespace gangway::store {

Result<qint64> insertJournal(QSqlDatabase &db, const JournalRecord &record)
{
    const bool intent = record.kind == JournalRecord::Kind::Intent;
    auto saved = execute(db,
                         QStringLiteral("INSERT INTO journal (case_id, step, run, kind, at, payload) VALUES (?, ?, ?, ?, ?, ?)"),
                         {textValue(record.caseId.value()), textValue(record.step), record.run,
                          intent ? QStringLiteral("intent") : QStringLiteral("outcome"), timeText(record.at),
                          jsonText(record.payload)});
    if (!saved)
        return fail(std::move(saved.error()));
    return saved->lastInsertId().toLongLong();
}

Result<std::vector<JournalRecord>> JournalRepository::forCase(const CaseId &id) const
{
    return m_database->read<std::vector<JournalRecord>>([&id](QSqlDatabase &db) {
        return gather<JournalRecord>(
            execute(db,
                    QStringLiteral("SELECT id, case_id, step, run, kind, at, payload FROM journal WHERE case_id = ? ORDER BY id"),
                    {textValue(id.value())}),
            [](const QSqlQuery &row) {
                JournalRecord record;
                record.id = row.value(0).toLongLong();
                record.caseId = CaseId(row.value(1).toString());
                record.step = row.value(2).toString();
                record.run = row.value(3).toInt();
                record.kind = row.value(4).toString() == QLatin1String("intent") ? JournalRecord::Kind::Intent
                                                                                 : JournalRecord::Kind::Outcome;
                record.at = timeFrom(row.value(5).toString());
                record.payload = jsonFrom(row.value(6).toString());
                return record;
            });
    });
}

Call<qint64> JournalRepository::append(const JournalRecord &record) const
{
    return m_database->write<qint64>([record](QSqlDatabase &db) { return insertJournal(db, record); });
}

Call<Done> JournalRepository::appendOutcome(const JournalRecord &record, const CaseRecord &patched,
                                            const TimelineRecord &line) const
{
    return m_database->write<Done>([record, patched, line](QSqlDatabase &db) -> Result<Done> {
        // The case first, so that the other two have something to refer to.
        if (auto saved = saveCase(db, patched); !saved)
            return fail(std::move(saved.error()));
        if (auto noted = insertJournal(db, record); !noted)
            return fail(std::move(noted.error()));
        if (auto told = insertTimeline(db, line); !told)
            return fail(std::move(told.error()));
        return Done();
    });
}

Result<std::vector<CaseId>> JournalRepository::casesWithOpenIntents() const
{
    return m_database->read<std::vector<CaseId>>([](QSqlDatabase &db) {
        return gather<CaseId>(
            execute(db, QStringLiteral("SELECT DISTINCT i.case_id FROM journal i WHERE i.kind = 'intent' AND NOT EXISTS "
                                       "(SELECT 1 FROM journal o WHERE o.case_id = i.case_id AND o.step = i.step "
                                       "AND o.run = i.run AND o.kind = 'outcome') ORDER BY i.case_id")),
            [](const QSqlQuery &row) { return CaseId(row.value(0).toString()); });
    });
}

Result<int> JournalRepository::callsForNumber(const PhoneNumberId &phone, const QStringList &steps, const QStringList &labels,
                                              const QDateTime &since) const
{
    struct Line
    {
        QString step;
        bool isIntent = false;
        bool isOpen = false;
        QJsonObject payload;
    };
    const auto lines = m_database->read<std::vector<Line>>([&](QSqlDatabase &db) {
        return gather<Line>(
            execute(db,
                    QStringLiteral("SELECT j.step, j.kind, NOT EXISTS (SELECT 1 FROM journal o WHERE o.case_id = j.case_id AND o.step = j.step "
                                   "AND o.run = j.run AND o.kind = 'outcome'), j.payload FROM journal j JOIN cases c ON c.id = j.case_id "
                                   "WHERE j.at > ? AND c.phone_number_id = ?"),
                    {timeText(since), textValue(phone.value())}),
            [](const QSqlQuery &row) {
                return Line{row.value(0).toString(), row.value(1).toString() == QLatin1String("intent"), row.value(2).toBool(),
                            jsonFrom(row.value(3).toString())};
            });
    });
    if (!lines)
        return fail(lines.error());
    int calls = 0;
    for (const Line &line : *lines) {
        if (!steps.contains(line.step))
            continue;
        if (line.isIntent) {
            calls += line.isOpen ? 1 : 0;
            continue;
        }
        const QJsonArray wire = line.payload.value(QLatin1String("wire")).toArray();
        for (const QJsonValue &value : wire) {
            const QJsonObject record = value.toObject();
            const bool isOfNumber = record.value(QLatin1String("url")).toString().contains(u'/' + phone.value() + u'/');
            // Offline: no connection came about, so Meta counted nothing.
            const bool left = !record.value(QLatin1String("error")).toString().startsWith(QLatin1String("Offline"));
            if (isOfNumber && left && labels.contains(record.value(QLatin1String("label")).toString()))
                ++calls;
        }
    }
    return calls;
}

} // namespace gangway::store
