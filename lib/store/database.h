#pragma once

#include "core/call.h"

#include <QObject>
#include <QSqlDatabase>
#include <QString>

#include <functional>
#include <memory>

namespace gangway::store {

/// The one SQLite file (WAL, synchronous=FULL, foreign keys on). All writes run one after the other on a
/// writer thread; what was queued while a transaction ran shares the next one, each write in a SAVEPOINT of its
/// own, so that a failing one undoes nobody else's. Reads run at once on a connection of the calling thread.
/// Migrations are the numbered files :/migrations/NNNN-*.sql; before one runs on a database that is not new, it
/// is copied to <file>.before-NNNN.
/// ":memory:" keeps everything in memory (one connection, reads wait for the writer).
///
/// One program at a time: a lock that the operating system drops with the process is held on <file>.lock.
class Database : public QObject
{
    Q_OBJECT
public:
    using Work = std::function<void(QSqlDatabase &)>;

    explicit Database(QObject *parent = nullptr);
    ~Database() override; ///< finishes pending writes, closes

    /// Errors (kind Storage): not writable, not a database, damaged, or written by a newer Gangway; the file is
    /// left as it was. detail says which, beginning with "unreadable", "damaged", "newer", "unwritable" or
    /// "in-use" (another Gangway has it open). Folders that are missing are made. May be called again.
    Result<Done> open(const QString &file);
    /// For looking on while another process has the file open: takes no lock, changes nothing, writes are Errors.
    /// Errors: "unreadable", "damaged", "newer". Does not check the whole file for damage.
    Result<Done> openForReading(const QString &file);
    /// Finishes pending writes and closes; later reads and writes are Errors.
    void close();
    /// Where the migrations come from; before open(). A test brings older and newer ones.
    void setMigrationFolder(const QString &folder);
    QString file() const;
    int schemaVersion() const;

    /// Runs fn inside a transaction on the writer thread; an Error rolls back. The Call is answered after COMMIT
    /// reached the disk. The write happens even when nobody waits for the answer. fn must neither begin nor end
    /// a transaction, nor refer to anything that may be gone by then.
    template <typename T>
    Call<T> write(std::function<Result<T>(QSqlDatabase &)> fn)
    {
        Promise<T> promise;
        Call<T> call = promise.call();
        auto outcome = std::make_shared<std::optional<Result<T>>>();
        enqueue([fn = std::move(fn), outcome](QSqlDatabase &db) {
                    outcome->emplace(fn(db));
                    return outcome->value().has_value() ? std::optional<Error>() : outcome->value().error();
                },
                [promise, outcome](std::optional<Error> trouble) {
                    if (trouble)
                        promise.reject(std::move(*trouble));
                    else
                        promise.resolve(std::move(**outcome));
                });
        return call;
    }

    /// Runs fn at once on a read connection of this thread.
    template <typename T>
    Result<T> read(const std::function<Result<T>(QSqlDatabase &)> &fn) const
    {
        std::optional<Result<T>> outcome;
        if (std::optional<Error> trouble = withReader([&](QSqlDatabase &db) { outcome.emplace(fn(db)); }))
            return fail(std::move(*trouble));
        return std::move(*outcome);
    }

    /// The bare form of write(): `done` runs on the writer thread after the COMMIT, or at once when the database is
    /// not open for writing. For the few who have no event loop or cannot afford the way through one.
    void enqueue(std::function<std::optional<Error>(QSqlDatabase &)> work, std::function<void(std::optional<Error>)> done);

private:
    std::optional<Error> withReader(const Work &work) const;

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace gangway::store
