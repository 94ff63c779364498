#include "store/repositories.h"

#include "store/rows.h"

namespace gangway::store {

namespace {

constexpr qint64 mostCountedOneByOne = 20000;

/// The first id at or after a place, and when it was received.
Result<std::optional<std::pair<qint64, QDateTime>>> firstFrom(QSqlDatabase &db, qint64 id)
{
    return gatherOne<std::pair<qint64, QDateTime>>(
        execute(db, QStringLiteral("SELECT id, received_at FROM webhooks WHERE id >= ? ORDER BY id LIMIT 1"), {id}),
        [](const QSqlQuery &row) { return std::pair(row.value(0).toLongLong(), timeFrom(row.value(1).toString())); });
}

} // namespace

// Ids rise with the time of arrival, so that the place is found by halving instead of by an index that every event
// would have to be written into.
Result<WebhookCount> WebhookRepository::countSince(const QDateTime &time) const
{
    return m_database->read<WebhookCount>([&time](QSqlDatabase &db) -> Result<WebhookCount> {
        auto bounds = execute(db, QStringLiteral("SELECT (SELECT MIN(id) FROM webhooks), (SELECT MAX(id) FROM webhooks)"));
        if (!bounds)
            return fail(std::move(bounds.error()));
        WebhookCount count;
        if (!bounds->next() || bounds->value(0).isNull())
            return count;
        qint64 low = bounds->value(0).toLongLong();
        const qint64 last = bounds->value(1).toLongLong();
        qint64 high = last + 1;
        while (low < high) {
            const qint64 middle = low + (high - low) / 2;
            const auto found = firstFrom(db, middle);
            if (!found)
                return fail(found.error());
            if (!*found || (*found)->second >= time)
                high = middle;
            else
                low = (*found)->first + 1;
        }
        const auto number = [&](const QString &which) -> Result<qint64> {
            auto row = execute(db, QStringLiteral("SELECT COUNT(*) FROM webhooks WHERE id >= ? %1").arg(which), {low});
            if (!row)
                return fail(std::move(row.error()));
            return row->next() ? row->value(0).toLongLong() : 0;
        };
        count.all = last + 1 - low;
        if (count.all <= mostCountedOneByOne) {
            const auto exact = number({});
            if (!exact)
                return fail(exact.error());
            count.all = *exact;
        }
        // The first condition is that of the index over what was not accepted.
        const auto refused = number(QStringLiteral("AND verdict <> 'valid' AND verdict = 'refused'"));
        if (!refused)
            return fail(refused.error());
        count.refused = *refused;
        return count;
    });
}

} // namespace gangway::store
