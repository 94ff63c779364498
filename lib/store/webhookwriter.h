#pragma once

#include "store/records.h"

#include "core/result.h"

#include <functional>
#include <memory>

namespace gangway::store {

class Database;

/// Writes webhooks as they pour in, many to a commit. Those that arrive while a commit is on its way to the disk share
/// the next one; before it begins, it waits a fraction of the last commit's time for those who are about to come
/// again, since a sender that was just answered usually has more. What is refused is kept up to a number.
/// Needs no event loop. Does not answer anybody by itself and does not read.
class WebhookWriter
{
public:
    /// After the COMMIT, or with the error of a batch that was not written. false: the same body was stored before.
    /// Runs on the database's writer thread, or inside put() when the database is not open.
    using Stored = std::function<void(const Result<bool> &isNew)>;

    explicit WebhookWriter(Database &database, int refusedToKeep = 500);
    ~WebhookWriter(); ///< returns when everything that was put has had its answer; not from a Stored
    WebhookWriter(const WebhookWriter &) = delete;
    WebhookWriter &operator=(const WebhookWriter &) = delete;

    /// From any thread.
    void put(WebhookRecord record, Stored stored);
    /// Runs on the writer thread after the answers of each batch; with the trouble when it was not written.
    void onBatch(std::function<void(const std::optional<Error> &trouble)> ended);

    /// How many wait for a commit, and how many bytes they hold: for whoever has to say "busy".
    struct Load
    {
        std::size_t records = 0;
        std::size_t bytes = 0;
    };
    Load waiting() const;

private:
    struct State;
    std::shared_ptr<State> m_state;
};

} // namespace gangway::store
