#include "store/repositories.h"

#include "store/rows.h"

namespace gangway::store {

Result<std::vector<AttemptRecord>> AttemptRepository::forCase(const CaseId &id) const
{
    return m_database->read<std::vector<AttemptRecord>>([&id](QSqlDatabase &db) {
        return gather<AttemptRecord>(
            execute(db,
                    QStringLiteral("SELECT id, case_id, launched_at, state, evidence, ended_at FROM attempts "
                                   "WHERE case_id = ? ORDER BY launched_at DESC, id DESC"),
                    {textValue(id.value())}),
            [](const QSqlQuery &row) {
                AttemptRecord record;
                record.id = AttemptId(row.value(0).toString());
                record.caseId = CaseId(row.value(1).toString());
                record.launchedAt = timeFrom(row.value(2).toString());
                record.state = row.value(3).toString();
                record.evidence = jsonFrom(row.value(4).toString());
                record.endedAt = optionalTimeFrom(row.value(5).toString());
                return record;
            });
    });
}

Result<std::vector<AttemptEvent>> AttemptRepository::events(const AttemptId &id) const
{
    return m_database->read<std::vector<AttemptEvent>>([&id](QSqlDatabase &db) {
        return gather<AttemptEvent>(
            execute(db,
                    QStringLiteral("SELECT id, attempt_id, at, kind, detail FROM attempt_events "
                                   "WHERE attempt_id = ? ORDER BY id"),
                    {textValue(id.value())}),
            [](const QSqlQuery &row) {
                AttemptEvent event;
                event.id = row.value(0).toLongLong();
                event.attemptId = AttemptId(row.value(1).toString());
                event.at = timeFrom(row.value(2).toString());
                event.kind = row.value(3).toString();
                event.detail = jsonFrom(row.value(4).toString());
                return event;
            });
    });
}

Call<Done> AttemptRepository::save(const AttemptRecord &record) const
{
    return m_database->write<Done>([record](QSqlDatabase &db) -> Result<Done> {
        // An update in place: REPLACE would take the attempt's events with it.
        auto saved = execute(db,
                             QStringLiteral("INSERT INTO attempts (id, case_id, launched_at, state, evidence, ended_at) "
                                            "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET "
                                            "case_id = excluded.case_id, launched_at = excluded.launched_at, "
                                            "state = excluded.state, evidence = excluded.evidence, "
                                            "ended_at = excluded.ended_at"),
                             {textValue(record.id.value()), textValue(record.caseId.value()), timeText(record.launchedAt),
                              textValue(record.state), jsonText(record.evidence), timeText(record.endedAt)});
        if (!saved)
            return fail(std::move(saved.error()));
        return Done();
    });
}

Call<Done> AttemptRepository::append(const AttemptEvent &event) const
{
    return m_database->write<Done>([event](QSqlDatabase &db) -> Result<Done> {
        auto saved = execute(db, QStringLiteral("INSERT INTO attempt_events (attempt_id, at, kind, detail) VALUES (?, ?, ?, ?)"),
                             {textValue(event.attemptId.value()), timeText(event.at), textValue(event.kind),
                              jsonText(event.detail)});
        if (!saved)
            return fail(std::move(saved.error()));
        return Done();
    });
}

} // namespace gangway::store
