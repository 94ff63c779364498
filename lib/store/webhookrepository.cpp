#include "store/repositories.h"

#include "store/rows.h"

namespace gangway::store {

namespace {

const QString dispatchedKey = QStringLiteral("webhooks.dispatchedUpTo");
const QString webhookColumns =
    QStringLiteral("id, received_at, verdict, verdict_reason, field, waba_id, phone_number_id, raw, digest");

WebhookRecord webhookFrom(const QSqlQuery &row)
{
    WebhookRecord record;
    record.id = row.value(0).toLongLong();
    record.receivedAt = timeFrom(row.value(1).toString());
    record.verdict = row.value(2).toString();
    record.verdictReason = row.value(3).toString();
    record.field = row.value(4).toString();
    record.wabaId = row.value(5).toString();
    record.phoneNumberId = row.value(6).toString();
    record.raw = row.value(7).toByteArray();
    record.digest = row.value(8).toByteArray();
    return record;
}

} // namespace

Call<std::vector<bool>> WebhookRepository::append(const std::vector<WebhookRecord> &records) const
{
    return m_database->write<std::vector<bool>>([records](QSqlDatabase &db) -> Result<std::vector<bool>> {
        QSqlQuery insert(db);
        if (!insert.prepare(QStringLiteral("INSERT INTO webhooks (received_at, verdict, verdict_reason, field, waba_id, "
                                           "phone_number_id, raw, digest) VALUES (?, ?, ?, ?, ?, ?, ?, ?) "
                                           "ON CONFLICT (digest) WHERE verdict = 'valid' DO NOTHING")))
            return fail(storageError(insert));
        std::vector<bool> isNew;
        isNew.reserve(records.size());
        for (const WebhookRecord &record : records) {
            auto stored = executeAgain(insert, {timeText(record.receivedAt), textValue(record.verdict),
                                                textValue(record.verdictReason), textValue(record.field),
                                                textValue(record.wabaId), textValue(record.phoneNumberId),
                                                blobValue(record.raw), blobValue(record.digest)});
            if (!stored)
                return fail(std::move(stored.error()));
            isNew.push_back(insert.numRowsAffected() > 0);
        }
        return isNew;
    });
}

Result<std::vector<WebhookRecord>> WebhookRepository::latest(int limit) const
{
    return m_database->read<std::vector<WebhookRecord>>([limit](QSqlDatabase &db) {
        return gather<WebhookRecord>(
            execute(db, QStringLiteral("SELECT %1 FROM webhooks ORDER BY id DESC LIMIT ?").arg(webhookColumns), {limit}),
            webhookFrom);
    });
}

Result<std::vector<WebhookRecord>> WebhookRepository::after(qint64 id, int limit) const
{
    return m_database->read<std::vector<WebhookRecord>>([id, limit](QSqlDatabase &db) {
        return gather<WebhookRecord>(
            execute(db, QStringLiteral("SELECT %1 FROM webhooks WHERE id > ? ORDER BY id LIMIT ?").arg(webhookColumns),
                    {id, limit}),
            webhookFrom);
    });
}

Result<std::vector<WebhookRecord>> WebhookRepository::before(qint64 id, int limit) const
{
    return m_database->read<std::vector<WebhookRecord>>([id, limit](QSqlDatabase &db) {
        return gather<WebhookRecord>(
            execute(db, QStringLiteral("SELECT %1 FROM webhooks WHERE id < ? ORDER BY id DESC LIMIT ?").arg(webhookColumns),
                    {id, limit}),
            webhookFrom);
    });
}

Result<std::optional<WebhookRecord>> WebhookRepository::find(qint64 id) const
{
    return m_database->read<std::optional<WebhookRecord>>([id](QSqlDatabase &db) {
        return gatherOne<WebhookRecord>(
            execute(db, QStringLiteral("SELECT %1 FROM webhooks WHERE id = ?").arg(webhookColumns), {id}), webhookFrom);
    });
}

namespace {
/// A part at a time, so that the receiver's commits are not kept waiting.
constexpr int removedAtOnce = 2000;

Call<qint64> removeOld(Database &database, const QString &time, qint64 soFar)
{
    return database
        .write<qint64>([time](QSqlDatabase &db) -> Result<qint64> {
            // They lie in the order of arrival: reading ends at the first that stays for its age.
            auto removed = execute(db,
                                   QStringLiteral("DELETE FROM webhooks WHERE id IN (SELECT id FROM webhooks WHERE received_at < ? "
                                                  "AND id < coalesce((SELECT id FROM webhooks WHERE received_at >= ? ORDER BY id LIMIT 1), "
                                                  "9223372036854775807) AND (verdict <> 'valid' OR id <= coalesce((SELECT CAST(value AS INTEGER) "
                                                  "FROM settings WHERE key = ?), 0)) ORDER BY id LIMIT ?)"),
                                   {time, time, dispatchedKey, removedAtOnce});
            if (!removed)
                return fail(std::move(removed.error()));
            return removed->numRowsAffected();
        })
        .andThen([&database, time, soFar](qint64 removed) {
            if (removed < removedAtOnce)
                return Call<qint64>::ready(soFar + removed);
            return removeOld(database, time, soFar + removed);
        });
}
} // namespace

Call<qint64> WebhookRepository::removeReceivedBefore(const QDateTime &time) const
{
    if (!time.isValid())
        return Call<qint64>::ready(0);
    return removeOld(*m_database, timeText(time), 0);
}

Call<Done> WebhookRepository::keepNewestUnsigned(int count) const
{
    return m_database->write<Done>([count](QSqlDatabase &db) -> Result<Done> {
        auto removed = execute(db,
                               QStringLiteral("DELETE FROM webhooks WHERE verdict <> 'valid' AND id <= (SELECT id FROM webhooks "
                                              "WHERE verdict <> 'valid' ORDER BY id DESC LIMIT 1 OFFSET ?)"),
                               {count});
        if (!removed)
            return fail(std::move(removed.error()));
        return Done();
    });
}

Result<qint64> WebhookRepository::dispatchedUpTo() const
{
    return SettingRepository(*m_database).value(dispatchedKey).map([](const QString &text) { return text.toLongLong(); });
}

Call<Done> WebhookRepository::setDispatchedUpTo(qint64 id) const
{
    return SettingRepository(*m_database).setValue(dispatchedKey, QString::number(id));
}

} // namespace gangway::store
