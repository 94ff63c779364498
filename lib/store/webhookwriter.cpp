#include "store/webhookwriter.h"

#include "store/database.h"
#include "store/rows.h"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>

namespace gangway::store {

namespace {
using Instant = std::chrono::steady_clock;
using std::chrono::microseconds;

constexpr std::size_t largestBatch = 1000;
constexpr std::size_t largestBatchBytes = 16 * 1024 * 1024;
// Half a commit's time of waiting saves a whole commit for everybody who comes within it. On a disk that is quick,
// overlapping the next batch with this one's commit gains more than a fuller batch.
constexpr microseconds quickCommit{800};
constexpr microseconds longestPatience{5000};

const QString insertText =
    QStringLiteral("INSERT INTO webhooks (received_at, verdict, verdict_reason, field, waba_id, phone_number_id, raw, digest) "
                   "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (digest) WHERE verdict = 'valid' DO NOTHING");
const QString pruneText =
    QStringLiteral("DELETE FROM webhooks WHERE verdict <> 'valid' AND id <= (SELECT id FROM webhooks WHERE verdict <> 'valid' "
                   "ORDER BY id DESC LIMIT 1 OFFSET ?)");
} // namespace

struct WebhookWriter::State : std::enable_shared_from_this<WebhookWriter::State>
{
    struct Item
    {
        WebhookRecord record;
        Stored stored;
        bool isNew = false;
    };

    State(Database &databaseToUse, int refusedToKeep) : database(databaseToUse), kept(refusedToKeep) {}

    Database &database;
    const int kept;
    mutable std::mutex mutex;
    std::condition_variable arrived; ///< for a batch that waits to become fuller
    std::condition_variable idle;
    std::deque<Item> waiting;
    std::size_t waitingBytes = 0;
    std::size_t expected = 1;        ///< how many senders there seem to be
    bool gathering = false;
    bool scheduled = false;          ///< a job of ours is queued at the database, or runs
    std::function<void(const std::optional<Error> &)> batchEnded;

    // Only touched by the job that is scheduled.
    std::vector<Item> batch;
    Instant::time_point begun;
    microseconds commitTime{0};

    void schedule();
    void gather();
    std::optional<Error> write(QSqlDatabase &db);
    void finish(const std::optional<Error> &trouble);
};

void WebhookWriter::State::schedule()
{
    database.enqueue([self = shared_from_this()](QSqlDatabase &db) { return self->write(db); },
                     [self = shared_from_this()](const std::optional<Error> &trouble) { self->finish(trouble); });
}

// Takes what there is, after a moment's patience for those that are probably on their way.
void WebhookWriter::State::gather()
{
    std::unique_lock lock(mutex);
    if (waiting.size() < expected && commitTime > quickCommit) {
        gathering = true;
        const auto until = Instant::now() + std::min(commitTime / 2, longestPatience);
        arrived.wait_until(lock, until, [this] { return waiting.size() >= expected; });
        gathering = false;
    }
    std::size_t bytes = 0;
    while (!waiting.empty() && batch.size() < largestBatch && (batch.empty() || bytes < largestBatchBytes)) {
        const std::size_t size = std::size_t(waiting.front().record.raw.size());
        bytes += size;
        waitingBytes -= size;
        batch.push_back(std::move(waiting.front()));
        waiting.pop_front();
    }
}

std::optional<Error> WebhookWriter::State::write(QSqlDatabase &db)
{
    gather();
    begun = Instant::now();
    auto insert = prepared(db, insertText);
    if (!insert)
        return insert.error();
    bool anyRefused = false;
    for (Item &item : batch) {
        const WebhookRecord &record = item.record;
        anyRefused = anyRefused || record.verdict != QLatin1String("valid");
        auto stored = executeAgain(**insert, {timeText(record.receivedAt), textValue(record.verdict),
                                              textValue(record.verdictReason), textValue(record.field), textValue(record.wabaId),
                                              textValue(record.phoneNumberId), blobValue(record.raw), blobValue(record.digest)});
        if (!stored)
            return std::move(stored.error());
        item.isNew = (*insert)->numRowsAffected() > 0;
    }
    if (anyRefused) {
        auto prune = prepared(db, pruneText);
        if (!prune)
            return prune.error();
        if (auto pruned = executeAgain(**prune, {kept}); !pruned)
            return std::move(pruned.error());
    }
    return std::nullopt;
}

void WebhookWriter::State::finish(const std::optional<Error> &trouble)
{
    std::vector<Item> done;
    std::function<void(const std::optional<Error> &)> tell;
    {
        const std::lock_guard lock(mutex);
        done.swap(batch);
        // A database that is not open never ran the job: nobody may wait for a batch that will not come.
        if (trouble && done.empty()) {
            done.assign(std::make_move_iterator(waiting.begin()), std::make_move_iterator(waiting.end()));
            waiting.clear();
            waitingBytes = 0;
        }
        tell = batchEnded;
    }
    if (!trouble)
        commitTime = std::chrono::duration_cast<microseconds>(Instant::now() - begun);
    const Result<bool> failure = trouble ? Result<bool>(fail(*trouble)) : Result<bool>(false);
    for (const Item &item : done)
        item.stored(trouble ? failure : Result<bool>(item.isNew));
    if (tell)
        tell(trouble);

    {
        const std::lock_guard lock(mutex);
        expected = std::max<std::size_t>(1, std::min(largestBatch, done.size() + waiting.size()));
        if (waiting.empty()) {
            scheduled = false;
            idle.notify_all();
            return;
        }
    }
    schedule(); // still marked as scheduled
}

WebhookWriter::WebhookWriter(Database &database, int refusedToKeep) : m_state(std::make_shared<State>(database, refusedToKeep)) {}

WebhookWriter::~WebhookWriter()
{
    std::unique_lock lock(m_state->mutex);
    m_state->idle.wait(lock, [this] { return !m_state->scheduled; });
}

void WebhookWriter::put(WebhookRecord record, Stored stored)
{
    bool first = false;
    {
        const std::lock_guard lock(m_state->mutex);
        m_state->waitingBytes += std::size_t(record.raw.size());
        m_state->waiting.push_back({std::move(record), std::move(stored), false});
        if (m_state->gathering && m_state->waiting.size() >= m_state->expected)
            m_state->arrived.notify_one();
        first = !std::exchange(m_state->scheduled, true);
    }
    if (first)
        m_state->schedule();
}

void WebhookWriter::onBatch(std::function<void(const std::optional<Error> &)> ended)
{
    const std::lock_guard lock(m_state->mutex);
    m_state->batchEnded = std::move(ended);
}

WebhookWriter::Load WebhookWriter::waiting() const
{
    const std::lock_guard lock(m_state->mutex);
    return {m_state->waiting.size(), m_state->waitingBytes};
}

} // namespace gangway::store
