#include "store/caserows.h"
#include "store/repositories.h"

namespace gangway::store {

Result<qint64> insertTimeline(QSqlDatabase &db, const TimelineRecord &record)
{
    auto saved = execute(db, QStringLiteral("INSERT INTO timeline (case_id, at, actor, kind, detail) VALUES (?, ?, ?, ?, ?)"),
                         {textValue(record.caseId.value()), timeText(record.at), textValue(record.actor),
                          textValue(record.kind), jsonText(record.detail)});
    if (!saved)
        return fail(std::move(saved.error()));
    return saved->lastInsertId().toLongLong();
}

Result<std::vector<TimelineRecord>> TimelineRepository::forCase(const CaseId &id, int limit) const
{
    return m_database->read<std::vector<TimelineRecord>>([&id, limit](QSqlDatabase &db) {
        return gather<TimelineRecord>(
            execute(db,
                    QStringLiteral("SELECT id, case_id, at, actor, kind, detail FROM timeline WHERE case_id = ? "
                                   "ORDER BY id DESC LIMIT ?"),
                    {textValue(id.value()), limit}),
            [](const QSqlQuery &row) {
                TimelineRecord record;
                record.id = row.value(0).toLongLong();
                record.caseId = CaseId(row.value(1).toString());
                record.at = timeFrom(row.value(2).toString());
                record.actor = row.value(3).toString();
                record.kind = row.value(4).toString();
                record.detail = jsonFrom(row.value(5).toString());
                return record;
            });
    });
}

Call<Done> TimelineRepository::append(const TimelineRecord &record) const
{
    return m_database->write<Done>([record](QSqlDatabase &db) {
        return insertTimeline(db, record).map([](qint64) { return Done(); });
    });
}

} // namespace gangway::store
