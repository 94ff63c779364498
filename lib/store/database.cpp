#include "store/database.h"

#include "core/log.h"
#include "store/migrations.h"
#include "store/rows.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QSqlError>
#include <QThread>

#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

// A static library's resources are only linked in when somebody asks for them; outside any namespace.
static void initMigrations()
{
    Q_INIT_RESOURCE(migrations);
}

namespace gangway::store {

namespace {

const QString memoryName = QStringLiteral(":memory:");
constexpr qint64 alwaysCheckedBytes = 64 * 1024 * 1024;
constexpr std::size_t largestGroup = 1000;

QString newConnectionName()
{
    static std::atomic<quint64> counter{0};
    return QStringLiteral("gangway-%1").arg(++counter);
}

// Connections belong to the thread that made them. A thread that ends takes its own away; a name that the
// Database took away before is no harm.
struct ReadersOfThread
{
    QHash<quint64, QString> nameByDatabase;
    ~ReadersOfThread()
    {
        for (const QString &name : std::as_const(nameByDatabase))
            QSqlDatabase::removeDatabase(name);
    }
};
thread_local ReadersOfThread readersOfThread;

Result<Done> runPlain(QSqlDatabase &db, const QString &sql)
{
    auto query = execute(db, sql);
    if (!query)
        return fail(std::move(query.error()));
    return Done();
}

Result<QVariant> pragma(QSqlDatabase &db, const QString &sql)
{
    auto query = execute(db, sql);
    if (!query)
        return fail(std::move(query.error()));
    return query->next() ? query->value(0) : QVariant();
}

Error worded(QLatin1String word, const QString &what)
{
    return storageError(QStringLiteral("%1: %2").arg(word, what));
}

} // namespace

struct Database::Private
{
    struct Job
    {
        std::function<std::optional<Error>(QSqlDatabase &)> work;
        std::function<void(std::optional<Error>)> done;
        bool isRead = false; // in-memory databases: outside any transaction
    };

    const quint64 id = [] {
        static std::atomic<quint64> counter{0};
        return ++counter;
    }();
    QString migrationFolder = QStringLiteral(":/migrations");
    QString file;
    int schemaVersion = 0;
    bool inMemory = false;
    bool readOnly = false;

    mutable std::mutex mutex;
    std::condition_variable wake;
    std::deque<Job> queue;
    bool isOpen = false;
    bool stopping = false;
    std::thread writer;
    std::thread::id writerId;
    mutable QSet<QString> readers;

    // The steps of opening; all run on the writer thread.
    Result<Done> inspect(const QString &path, bool readThrough = true) const;
    Result<Done> prepare(QSqlDatabase &db);
    Result<Done> migrate(QSqlDatabase &db);
    void run(const std::function<void(Result<Done>)> &opened);
    void serve(QSqlDatabase &db);
    void commitGroup(QSqlDatabase &db, std::vector<Job> &group);
};

// Looks at the file without changing it: a header, a sound structure, a schema we know.
Result<Done> Database::Private::inspect(const QString &path, bool readThrough) const
{
    QFile bytes(path);
    if (!bytes.open(QIODevice::ReadOnly))
        return fail(worded(QLatin1String("unreadable"), bytes.errorString()));
    const qint64 size = bytes.size();
    if (size == 0)
        return Done();
    if (!bytes.read(16).startsWith("SQLite format 3"))
        return fail(worded(QLatin1String("damaged"), QStringLiteral("not a database")));
    bytes.close();

    const QString name = newConnectionName();
    const Result<Done> verdict = [&]() -> Result<Done> {
        QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        // A program that was killed while it made the database left a rollback journal: SQLite has to play that back
        // before anybody can read, and will not do so read-only.
        if (QFileInfo(path + QStringLiteral("-journal")).size() == 0)
            db.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
        db.setDatabaseName(path);
        if (!db.open())
            return fail(worded(QLatin1String("unreadable"), db.lastError().text()));
        const auto asDamage = [](Error error) { return worded(QLatin1String("damaged"), error.detail); };
        auto tables = pragma(db, QStringLiteral("SELECT count(*) FROM sqlite_master")).map_error(asDamage);
        if (!tables)
            return fail(std::move(tables.error()));
        const auto version = pragma(db, QStringLiteral("PRAGMA user_version")).map_error(asDamage);
        const auto owner = pragma(db, QStringLiteral("PRAGMA application_id")).map_error(asDamage);
        if (!version || !owner)
            return fail(version ? owner.error() : version.error());
        if (tables->toInt() > 0 && owner->toInt() != applicationId)
            return fail(worded(QLatin1String("damaged"), QStringLiteral("the database of another program")));
        const auto migrations = readMigrations(migrationFolder);
        if (!migrations)
            return fail(migrations.error());
        if (version->toInt() > migrations->back().number) {
            return fail(worded(QLatin1String("newer"), QStringLiteral("schema %1, this program knows %2")
                                   .arg(version->toInt()).arg(migrations->back().number)));
        }
        // A big file is read through only when the last run did not end as it should.
        if (!readThrough)
            return Done();
        if (size <= alwaysCheckedBytes || QFileInfo::exists(path + QStringLiteral("-wal"))) {
            const auto sound = pragma(db, QStringLiteral("PRAGMA quick_check(1)")).map_error(asDamage);
            if (!sound)
                return fail(sound.error());
            if (sound->toString() != QLatin1String("ok"))
                return fail(worded(QLatin1String("damaged"), sound->toString().simplified()));
        }
        return Done();
    }();
    QSqlDatabase::removeDatabase(name);
    return verdict;
}

Result<Done> Database::Private::prepare(QSqlDatabase &db)
{
    if (!inMemory) {
        const auto mode = pragma(db, QStringLiteral("PRAGMA journal_mode = WAL"));
        if (!mode)
            return fail(worded(QLatin1String("unwritable"), mode.error().detail));
        if (mode->toString() != QLatin1String("wal"))
            return fail(worded(QLatin1String("unwritable"), QStringLiteral("no write-ahead log on this file system")));
    }
    for (const QString &sql : {QStringLiteral("PRAGMA synchronous = FULL"), QStringLiteral("PRAGMA foreign_keys = ON"),
                               QStringLiteral("BEGIN IMMEDIATE"), QStringLiteral("ROLLBACK")}) {
        if (auto done = runPlain(db, sql); !done)
            return fail(worded(QLatin1String("unwritable"), done.error().detail));
    }
    return migrate(db);
}

Result<Done> Database::Private::migrate(QSqlDatabase &db)
{
    const auto version = pragma(db, QStringLiteral("PRAGMA user_version"));
    if (!version)
        return fail(version.error());
    schemaVersion = version->toInt();
    const auto migrations = readMigrations(migrationFolder);
    if (!migrations)
        return fail(migrations.error());
    const bool isNew = schemaVersion == 0;
    for (const Migration &migration : *migrations) {
        if (migration.number <= schemaVersion)
            continue;
        if (!isNew && !inMemory) {
            const QString copy = QStringLiteral("%1.before-%2").arg(file).arg(migration.number, 4, 10, QLatin1Char('0'));
            if (auto copied = copyTo(db, copy); !copied)
                return copied;
            qCInfo(lcStore) << "copied the database to" << copy << "before its next schema";
        }
        if (auto applied = apply(db, migration); !applied)
            return applied;
        schemaVersion = migration.number;
    }
    return Done();
}

void Database::Private::run(const std::function<void(Result<Done>)> &opened)
{
    const QString lockName = newConnectionName();
    const QString name = newConnectionName();
    {
        // Held until the end of this block, that is, of the thread. SQLite's own lock on an empty database is
        // one the operating system drops when the process dies, so there is no stale lock to argue about.
        QSqlDatabase lock;
        QSqlDatabase db;
        const Result<Done> outcome = [&]() -> Result<Done> {
            if (!inMemory) {
                lock = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), lockName);
                lock.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=500"));
                lock.setDatabaseName(file + QStringLiteral(".lock"));
                if (!lock.open())
                    return fail(worded(QLatin1String("unwritable"), lock.lastError().text()));
                if (auto locked = execute(lock, QStringLiteral("BEGIN EXCLUSIVE")); !locked) {
                    const bool busy = locked.error().detail.startsWith(QLatin1String("failed: 5 "));
                    return fail(worded(busy ? QLatin1String("in-use") : QLatin1String("unwritable"),
                                       locked.error().detail));
                }
                if (auto seen = inspect(file); !seen)
                    return seen;
            }
            db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
            db.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
            db.setDatabaseName(file);
            if (!db.open())
                return fail(worded(QLatin1String("unwritable"), db.lastError().text()));
            return prepare(db);
        }();
        opened(outcome);
        if (outcome)
            serve(db);
        dropPrepared();
    }
    QSqlDatabase::removeDatabase(name);
    QSqlDatabase::removeDatabase(lockName);
}

void Database::Private::serve(QSqlDatabase &db)
{
    for (;;) {
        std::vector<Job> group;
        {
            std::unique_lock lock(mutex);
            wake.wait(lock, [this] { return stopping || !queue.empty(); });
            if (queue.empty())
                return;
            while (!queue.empty() && group.size() < largestGroup) {
                // A read of an in-memory database runs by itself, in its turn.
                if (queue.front().isRead && !group.empty())
                    break;
                const bool read = queue.front().isRead;
                group.push_back(std::move(queue.front()));
                queue.pop_front();
                if (read)
                    break;
            }
        }
        if (group.front().isRead)
            group.front().done(group.front().work(db));
        else
            commitGroup(db, group);
    }
}

void Database::Private::commitGroup(QSqlDatabase &db, std::vector<Job> &group)
{
    std::vector<std::optional<Error>> outcomes(group.size());
    const auto runKept = [&db](const QString &sql) -> Result<Done> {
        auto statement = prepared(db, sql);
        if (!statement)
            return fail(std::move(statement.error()));
        return executeAgain(**statement, {});
    };
    const auto attempt = [&]() -> std::optional<Error> {
        if (auto begun = runKept(QStringLiteral("BEGIN IMMEDIATE")); !begun)
            return begun.error();
        for (std::size_t i = 0; i < group.size(); ++i) {
            if (auto saved = runKept(QStringLiteral("SAVEPOINT one")); !saved)
                return saved.error();
            outcomes[i] = group[i].work(db);
            // Some errors (disk full) make SQLite undo the whole transaction: then nobody's write stands.
            if (outcomes[i]) {
                if (auto undone = runKept(QStringLiteral("ROLLBACK TO one")); !undone)
                    return outcomes[i];
            }
            if (auto released = runKept(QStringLiteral("RELEASE one")); !released)
                return released.error();
        }
        if (auto committed = runKept(QStringLiteral("COMMIT")); !committed)
            return committed.error();
        return std::nullopt;
    };
    if (const std::optional<Error> trouble = attempt()) {
        (void)runPlain(db, QStringLiteral("ROLLBACK"));
        for (std::optional<Error> &outcome : outcomes) {
            if (!outcome)
                outcome = trouble;
        }
    }
    for (std::size_t i = 0; i < group.size(); ++i)
        group[i].done(std::move(outcomes[i]));
}

Database::Database(QObject *parent) : QObject(parent), d(std::make_unique<Private>())
{
    initMigrations();
}

Database::~Database()
{
    close();
}

void Database::setMigrationFolder(const QString &folder)
{
    d->migrationFolder = folder;
}

Result<Done> Database::open(const QString &file)
{
    close();
    d->inMemory = file == memoryName;
    d->readOnly = false;
    d->file = d->inMemory ? file : QFileInfo(file).absoluteFilePath();
    d->schemaVersion = 0;
    if (!d->inMemory) {
        const QFileInfo info(d->file);
        if (info.isDir())
            return fail(worded(QLatin1String("unreadable"), QStringLiteral("it is a folder")));
        const QDir folder = info.absoluteDir();
        if (!folder.exists()) {
            if (!QDir().mkpath(folder.path()))
                return fail(worded(QLatin1String("unwritable"), QStringLiteral("the folder cannot be made")));
            QFile::setPermissions(folder.path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
        }
        if (!info.exists()) {
            // Customers' names and numbers: nobody else's business. SQLite gives its other files the same rights.
            QFile created(d->file);
            if (!created.open(QIODevice::WriteOnly | QIODevice::NewOnly))
                return fail(worded(QLatin1String("unwritable"), created.errorString()));
            created.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        }
    }

    std::optional<Result<Done>> outcome;
    {
        std::unique_lock lock(d->mutex);
        d->stopping = false;
        std::condition_variable answered;
        d->writer = std::thread([this, &outcome, &answered] {
            d->run([this, &outcome, &answered](Result<Done> opened) {
                const std::lock_guard guard(d->mutex);
                d->isOpen = opened.has_value();
                d->writerId = std::this_thread::get_id();
                outcome = std::move(opened);
                answered.notify_all(); // under the mutex: `answered` lives on the waiting stack
            });
        });
        answered.wait(lock, [&outcome] { return outcome.has_value(); });
    }
    if (!*outcome)
        close();
    return std::move(*outcome);
}

Result<Done> Database::openForReading(const QString &file)
{
    close();
    d->inMemory = false;
    d->readOnly = true;
    d->file = QFileInfo(file).absoluteFilePath();
    const QFileInfo info(d->file);
    if (!info.exists())
        return fail(worded(QLatin1String("unreadable"), QStringLiteral("there is no such file")));
    if (!info.isFile())
        return fail(worded(QLatin1String("unreadable"), QStringLiteral("it is not a file")));
    if (info.size() == 0)
        return fail(worded(QLatin1String("unreadable"), QStringLiteral("it is empty")));
    if (auto seen = d->inspect(d->file, false); !seen)
        return seen;
    const std::lock_guard lock(d->mutex);
    d->stopping = false;
    d->isOpen = true;
    return Done();
}

void Database::close()
{
    {
        const std::lock_guard lock(d->mutex);
        d->stopping = true;
        d->isOpen = false;
    }
    // Readers first, so that the writer's connection is the last and folds the log back into the file.
    for (const QString &name : std::exchange(d->readers, {}))
        QSqlDatabase::removeDatabase(name);
    d->wake.notify_all();
    if (d->writer.joinable())
        d->writer.join();
}

QString Database::file() const
{
    return d->file;
}

int Database::schemaVersion() const
{
    return d->schemaVersion;
}

void Database::enqueue(std::function<std::optional<Error>(QSqlDatabase &)> work,
                       std::function<void(std::optional<Error>)> done)
{
    {
        const std::lock_guard lock(d->mutex);
        if (d->isOpen && !d->readOnly) {
            d->queue.push_back({std::move(work), std::move(done), false});
            d->wake.notify_one();
            return;
        }
    }
    done(worded(QLatin1String("failed"), QStringLiteral("the database is not open for writing")));
}

std::optional<Error> Database::withReader(const Work &work) const
{
    const auto notOpen = [] { return worded(QLatin1String("failed"), QStringLiteral("the database is not open")); };
    if (d->inMemory) {
        std::mutex mutex;
        std::condition_variable answered;
        bool done = false;
        {
            const std::lock_guard lock(d->mutex);
            if (!d->isOpen)
                return notOpen();
            Q_ASSERT_X(d->writerId != std::this_thread::get_id(), "Database::read", "use the database given to write()");
            d->queue.push_back({[&work](QSqlDatabase &db) {
                                    work(db);
                                    return std::optional<Error>();
                                },
                                [&](const std::optional<Error> &) {
                                    const std::lock_guard inner(mutex);
                                    done = true;
                                    answered.notify_all();
                                },
                                true});
            d->wake.notify_one();
        }
        std::unique_lock lock(mutex);
        answered.wait(lock, [&done] { return done; });
        return std::nullopt;
    }

    QString name = readersOfThread.nameByDatabase.value(d->id);
    {
        const std::lock_guard lock(d->mutex);
        if (!d->isOpen)
            return notOpen();
        if (!d->readers.contains(name)) {
            name = newConnectionName();
            d->readers.insert(name);
        }
    }
    readersOfThread.nameByDatabase.insert(d->id, name);
    QSqlDatabase db = QSqlDatabase::contains(name) ? QSqlDatabase::database(name)
                                                   : QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
    if (!db.isOpen()) {
        db.setConnectOptions(d->readOnly ? QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000")
                                         : QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
        db.setDatabaseName(d->file);
        if (!db.open())
            return worded(QLatin1String("failed"), db.lastError().text());
        if (auto done = runPlain(db, QStringLiteral("PRAGMA query_only = ON")); !done)
            return done.error();
    }
    work(db);
    return std::nullopt;
}

} // namespace gangway::store
