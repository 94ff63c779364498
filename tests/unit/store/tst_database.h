#pragma once

#include "store/repositories.h"
#include "support/await.h"
#include "support/testmain.h"

#include <QProcess>
#include <QSemaphore>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <atomic>
#include <thread>

class TestDatabase : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        GANGWAY_STRICT_LOG();
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(m_dir->isValid());
    }

    void makesAFreshOne()
    {
        const QString file = path("new/folder/gangway.db");
        gangway::store::Database database;
        GANGWAY_OK(database.open(file));
        QCOMPARE(database.schemaVersion(), 4);
        QCOMPARE(database.file(), file);
        QCOMPARE(tables(database), (QStringList{QStringLiteral("attempt_events"), QStringLiteral("attempts"), QStringLiteral("cases"),
                                                QStringLiteral("conversations"), QStringLiteral("journal"), QStringLiteral("message_evidence"),
                                                QStringLiteral("messages"), QStringLiteral("messages_text"), QStringLiteral("profiles"),
                                                QStringLiteral("settings"), QStringLiteral("timeline"), QStringLiteral("webhooks")}));
        QCOMPARE(pragma(database, "journal_mode"), QStringLiteral("wal"));
        const auto durable = gangway::test::await(database.write<QStringList>([](QSqlDatabase &db) -> gangway::Result<QStringList> {
            QStringList values;
            for (const char *name : {"synchronous", "foreign_keys"}) {
                QSqlQuery query(QStringLiteral("PRAGMA %1").arg(QLatin1String(name)), db);
                query.next();
                values << query.value(0).toString();
            }
            return values;
        }));
        QCOMPARE(durable.value(), (QStringList{QStringLiteral("2"), QStringLiteral("1")}));
        // Customers' data is nobody else's business.
        for (const QString &suffix : {QString(), QStringLiteral("-wal")}) {
            const auto others = QFile::permissions(file + suffix) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther);
            QVERIFY2(!others, qPrintable(file + suffix));
        }
        database.close();
        QVERIFY(!QFile::exists(file + QStringLiteral("-wal")));
        QVERIFY(QDir(QFileInfo(file).path()).entryList({QStringLiteral("*before*")}).isEmpty());
    }
    void keepsAcrossOpenings()
    {
        const QString file = path("gangway.db");
        {
            gangway::store::Database database;
            GANGWAY_OK(database.open(file));
            // Nobody waits for this one: it is written all the same.
            (void)gangway::store::SettingRepository(database).setValue(QStringLiteral("key"), QStringLiteral("value"));
        }
        gangway::store::Database database;
        GANGWAY_OK(database.open(file));
        QCOMPARE(gangway::store::SettingRepository(database).value(QStringLiteral("key")).value(), QStringLiteral("value"));
        GANGWAY_OK(database.open(file)); // again: closes and opens
        QCOMPARE(gangway::store::SettingRepository(database).value(QStringLiteral("key")).value(), QStringLiteral("value"));
    }
    void inMemory()
    {
        gangway::store::Database database;
        GANGWAY_OK(database.open(QStringLiteral(":memory:")));
        QCOMPARE(database.schemaVersion(), 4);
        gangway::store::SettingRepository settings(database);
        for (int i = 0; i < 20; ++i)
            (void)settings.setValue(QStringLiteral("key"), QString::number(i));
        // Reads take their turn behind what was written before.
        QCOMPARE(settings.value(QStringLiteral("key")).value(), QStringLiteral("19"));
        gangway::store::Database other;
        GANGWAY_OK(other.open(QStringLiteral(":memory:")));
        QCOMPARE(gangway::store::SettingRepository(other).value(QStringLiteral("key"), QStringLiteral("none")).value(), QStringLiteral("none"));
    }
    void notOpenIsAnError()
    {
        gangway::store::Database database;
        gangway::store::SettingRepository settings(database);
        QVERIFY(!settings.value(QStringLiteral("key")));
        QVERIFY(!gangway::test::await(settings.setValue(QStringLiteral("key"), QStringLiteral("x"))));
        GANGWAY_OK(database.open(path("gangway.db")));
        GANGWAY_OK(gangway::test::await(settings.setValue(QStringLiteral("key"), QStringLiteral("x"))));
        database.close();
        QVERIFY(!settings.value(QStringLiteral("key")));
        QVERIFY(!gangway::test::await(settings.setValue(QStringLiteral("key"), QStringLiteral("y"))));
    }

    void refusesWhatItCannotRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("word");
        QTest::newRow("text") << QByteArray("hello, I am a letter\n") << QStringLiteral("damaged");
        QTest::newRow("zeros") << QByteArray(8192, '\0') << QStringLiteral("damaged");
        QTest::newRow("header only") << QByteArray("SQLite format 3\0", 16) << QStringLiteral("damaged");
        QTest::newRow("header and rubbish") << QByteArray("SQLite format 3\0", 16) + QByteArray(8176, 'x') << QStringLiteral("damaged");
        QTest::newRow("huge zeros") << QByteArray(3 * 1024 * 1024, '\0') << QStringLiteral("damaged");
        QByteArray torn = goodFile();
        for (qsizetype i = 4096; i < torn.size(); ++i)
            torn[i] = char(i * 7);
        QTest::newRow("pages overwritten") << torn << QStringLiteral("damaged");
        QTest::newRow("cut in half") << goodFile().left(goodFile().size() / 2) << QStringLiteral("damaged");
        QTest::newRow("cut within a page") << goodFile().left(goodFile().size() - 1000) << QStringLiteral("damaged");
        QTest::newRow("newer") << changed(QStringLiteral("PRAGMA user_version = 4711")) << QStringLiteral("newer");
        QTest::newRow("another program's") << changed(QStringLiteral("PRAGMA application_id = 12")) << QStringLiteral("damaged");
    }
    void refusesWhatItCannotRead()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, word);
        const QString file = path("gangway.db");
        put(file, bytes);
        gangway::store::Database database;
        const auto opened = database.open(file);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, gangway::Error::Kind::Storage);
        QVERIFY2(opened.error().detail.startsWith(word + u':'), qPrintable(opened.error().detail));
        QCOMPARE(get(file), bytes);
        QVERIFY(!gangway::store::SettingRepository(database).value(QStringLiteral("key")));
        // And the program can go on with another file.
        GANGWAY_OK(database.open(path("other.db")));
    }
    void emptyFileIsAFreshOne()
    {
        put(path("gangway.db"), {});
        gangway::store::Database database;
        GANGWAY_OK(database.open(path("gangway.db")));
        QCOMPARE(database.schemaVersion(), 4);
    }
    void refusesPlaces_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("word");
        QTest::newRow("a folder") << QStringLiteral("%1") << QStringLiteral("unreadable");
        QTest::newRow("below a file") << QStringLiteral("%1/letter/gangway.db") << QStringLiteral("unwritable");
        QTest::newRow("not to be made") << QStringLiteral("/proc/gangway/gangway.db") << QStringLiteral("unwritable");
        QTest::newRow("not to be written") << QStringLiteral("/proc/gangway.db") << QStringLiteral("unwritable");
        QTest::newRow("no bytes") << QStringLiteral("/dev/null/x.db") << QStringLiteral("unwritable");
    }
    void refusesPlaces()
    {
        QFETCH(QString, file);
        QFETCH(QString, word);
        put(path("letter"), "x");
        gangway::store::Database database;
        const auto opened = database.open(file.contains(u'%') ? file.arg(m_dir->path()) : file);
        QVERIFY(!opened);
        QVERIFY2(opened.error().detail.startsWith(word + u':'), qPrintable(opened.error().detail));
    }
    void oneProgramAtATime()
    {
        const QString file = path("gangway.db");
        gangway::store::Database first;
        GANGWAY_OK(first.open(file));
        gangway::store::Database second;
        const auto opened = second.open(file);
        QVERIFY(!opened);
        QVERIFY2(opened.error().detail.startsWith(QStringLiteral("in-use")), qPrintable(opened.error().detail));
        QProcess other;
        other.start(QStringLiteral(STORE_WRITER), {file});
        QVERIFY(other.waitForFinished());
        QCOMPARE(other.exitCode(), 2);
        QVERIFY2(other.readAllStandardError().contains("in-use"), "another process must be refused");
        GANGWAY_OK(gangway::test::await(gangway::store::SettingRepository(first).setValue(QStringLiteral("a"), QStringLiteral("b"))));
        first.close();
        GANGWAY_OK(second.open(file));
    }

    void migratesWithACopyBefore()
    {
        const QString file = path("gangway.db");
        put(path("one/0001-first.sql"), "CREATE TABLE parents (id INTEGER PRIMARY KEY, name TEXT);\n"
                                        "CREATE TABLE children (parent INTEGER REFERENCES parents (id) ON DELETE CASCADE);\n");
        put(path("two/0001-first.sql"), get(path("one/0001-first.sql")));
        // Rebuilding a table that others refer to: their rows stay.
        put(path("two/0002-more.sql"), "-- more\nCREATE TABLE parents2 (id INTEGER PRIMARY KEY, name TEXT, age INTEGER DEFAULT 7);\n"
                                       "INSERT INTO parents2 (id, name)\n  SELECT id, name FROM parents;\n"
                                       "DROP TABLE parents;\nALTER TABLE parents2 RENAME TO parents;\n");
        put(path("three/0001-first.sql"), get(path("two/0001-first.sql")));
        put(path("three/0002-more.sql"), get(path("two/0002-more.sql")));
        put(path("three/0003-bad.sql"), "CREATE TABLE fine (x TEXT);\nCREATE TABLE parents (x TEXT);\n");
        {
            gangway::store::Database database;
            database.setMigrationFolder(path("one"));
            GANGWAY_OK(database.open(file));
            QCOMPARE(database.schemaVersion(), 1);
            GANGWAY_OK(run(database, "INSERT INTO parents VALUES (1, 'Ana')"));
            GANGWAY_OK(run(database, "INSERT INTO children VALUES (1)"));
        }
        {
            gangway::store::Database database;
            database.setMigrationFolder(path("two"));
            GANGWAY_OK(database.open(file));
            QCOMPARE(database.schemaVersion(), 2);
            QCOMPARE(one(database, "SELECT name || age FROM parents"), QStringLiteral("Ana7"));
            QCOMPARE(one(database, "SELECT count(*) FROM children"), QStringLiteral("1"));
            // Foreign keys are on again.
            QVERIFY(!run(database, "INSERT INTO children VALUES (99)"));
        }
        const QString copy = file + QStringLiteral(".before-0002");
        QVERIFY(QFile::exists(copy));
        QVERIFY(!(QFile::permissions(copy) & (QFile::ReadGroup | QFile::ReadOther)));
        {
            gangway::store::Database old;
            old.setMigrationFolder(path("one"));
            GANGWAY_OK(old.open(copy));
            QCOMPARE(one(old, "SELECT name FROM parents"), QStringLiteral("Ana"));
        }
        {
            // A migration that fails undoes itself whole; the file stays at the version before.
            gangway::store::Database database;
            database.setMigrationFolder(path("three"));
            const auto opened = database.open(file);
            QVERIFY(!opened);
            QVERIFY2(opened.error().detail.contains(QStringLiteral("0003-bad.sql")), qPrintable(opened.error().detail));
            database.setMigrationFolder(path("two"));
            GANGWAY_OK(database.open(file));
            QCOMPARE(tables(database), (QStringList{QStringLiteral("children"), QStringLiteral("parents")}));
            QCOMPARE(one(database, "SELECT name FROM parents"), QStringLiteral("Ana"));
        }
        {
            gangway::store::Database older;
            older.setMigrationFolder(path("one"));
            const auto opened = older.open(file);
            QVERIFY(!opened);
            QVERIFY(opened.error().detail.startsWith(QStringLiteral("newer")));
        }
    }
    void opensWhatAKilledProgramWasStillMaking()
    {
        const QString file = path("whole.db");
        {
            gangway::store::Database database;
            GANGWAY_OK(database.open(file));
        }
        // As it lies on the disk in the middle of a transaction, before the write-ahead log is in use.
        const QString cut = path("cut.db");
        {
            QSqlDatabase raw = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("cut"));
            raw.setDatabaseName(file);
            QVERIFY(raw.open());
            QSqlQuery query(raw);
            for (const char *sql : {"PRAGMA journal_mode = DELETE", "PRAGMA cache_size = 1", "PRAGMA synchronous = FULL", "BEGIN",
                                    "CREATE TABLE half (x TEXT)",
                                    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 4000) "
                                    "INSERT INTO half SELECT hex(randomblob(200)) FROM n"})
                QVERIFY2(query.exec(QString::fromLatin1(sql)), sql);
            query.finish();
            QVERIFY(QFileInfo(file + QStringLiteral("-journal")).size() > 0);
            QVERIFY(QFile::copy(file, cut));
            QVERIFY(QFile::copy(file + QStringLiteral("-journal"), cut + QStringLiteral("-journal")));
            raw.rollback();
        }
        QSqlDatabase::removeDatabase(QStringLiteral("cut"));
        gangway::store::Database database;
        GANGWAY_OK(database.open(cut));
        QCOMPARE(one(database, "SELECT count(*) FROM sqlite_master WHERE name = 'half'"), QStringLiteral("0"));
    }
    void migrationsMustBeInOrder()
    {
        put(path("gap/0001-first.sql"), "CREATE TABLE a (x TEXT);\n");
        put(path("gap/0003-third.sql"), "CREATE TABLE b (x TEXT);\n");
        gangway::store::Database database;
        database.setMigrationFolder(path("gap"));
        QVERIFY(!database.open(path("gangway.db")));
        database.setMigrationFolder(path("nowhere"));
        QVERIFY(!database.open(path("gangway.db")));
    }

    void oneFailingWriteUndoesOnlyItself()
    {
        gangway::store::Database database;
        GANGWAY_OK(database.open(path("gangway.db")));
        QSemaphore gate;
        QStringList answers;
        // Holds the writer, so that the next ones share a transaction.
        database.write<gangway::Done>([&gate](QSqlDatabase &) -> gangway::Result<gangway::Done> {
            gate.acquire();
            return gangway::Done();
        }).then(this, [&](const auto &) { answers << QStringLiteral("gate"); });
        std::atomic<int> visible{-1};
        for (int i = 0; i < 5; ++i) {
            database.write<gangway::Done>([i, &visible, &database](QSqlDatabase &db) -> gangway::Result<gangway::Done> {
                QSqlQuery query(db);
                query.exec(QStringLiteral("INSERT INTO settings VALUES ('key%1', 'x')").arg(i));
                if (i == 4) {
                    // Nothing of the group is to be seen before its commit.
                    visible = database.read<int>([](QSqlDatabase &reader) -> gangway::Result<int> {
                        QSqlQuery count(QStringLiteral("SELECT count(*) FROM settings"), reader);
                        count.next();
                        return count.value(0).toInt();
                    }).value_or(-2);
                }
                if (i == 2)
                    return gangway::fail(gangway::Error::make(gangway::Error::Kind::Storage, QStringLiteral("on purpose")));
                return gangway::Done();
            }).then(this, [&answers, i](const gangway::Result<gangway::Done> &r) {
                answers << QString::number(i) + (r ? QStringLiteral(" ok") : QStringLiteral(" ") + r.error().detail);
            });
        }
        gate.release();
        QTRY_COMPARE(answers.size(), 6);
        QCOMPARE(visible, 0); // proves that they did share one
        QCOMPARE(answers, (QStringList{QStringLiteral("gate"), QStringLiteral("0 ok"), QStringLiteral("1 ok"),
                                       QStringLiteral("2 on purpose"), QStringLiteral("3 ok"), QStringLiteral("4 ok")}));
        QCOMPARE(one(database, "SELECT group_concat(key) FROM settings"), QStringLiteral("key0,key1,key3,key4"));
    }
    void aWriteThatEndsTheTransactionFailsTheGroupHonestly()
    {
        gangway::store::Database database;
        GANGWAY_OK(database.open(path("gangway.db")));
        // Stands for SQLite undoing everything by itself, as it does when the disk is full.
        const auto undone = gangway::test::await(database.write<gangway::Done>([](QSqlDatabase &db) -> gangway::Result<gangway::Done> {
            QSqlQuery(db).exec(QStringLiteral("INSERT INTO settings VALUES ('lost', 'x')"));
            QSqlQuery(db).exec(QStringLiteral("ROLLBACK"));
            return gangway::Done();
        }));
        QVERIFY(!undone);
        QCOMPARE(one(database, "SELECT count(*) FROM settings"), QStringLiteral("0"));
        GANGWAY_OK(run(database, "INSERT INTO settings VALUES ('kept', 'x')"));
    }
    void readersDoNotWaitForTheWriter()
    {
        gangway::store::Database database;
        GANGWAY_OK(database.open(path("gangway.db")));
        GANGWAY_OK(run(database, "INSERT INTO settings VALUES ('a', '1')"));
        QSemaphore entered;
        QSemaphore gate;
        bool done = false;
        database.write<gangway::Done>([&](QSqlDatabase &db) -> gangway::Result<gangway::Done> {
            QSqlQuery(db).exec(QStringLiteral("UPDATE settings SET value = '2'"));
            entered.release();
            gate.acquire();
            return gangway::Done();
        }).then(this, [&](const auto &) { done = true; });
        entered.acquire();
        QCOMPARE(one(database, "SELECT value FROM settings"), QStringLiteral("1"));
        gate.release();
        QTRY_VERIFY(done);
        QCOMPARE(one(database, "SELECT value FROM settings"), QStringLiteral("2"));
        // A read connection cannot write.
        const auto cheated = database.read<bool>([](QSqlDatabase &db) -> gangway::Result<bool> {
            return QSqlQuery(db).exec(QStringLiteral("DELETE FROM settings"));
        });
        QCOMPARE(cheated.value(), false);
    }
    void manyThreadsReadWhileOneWrites()
    {
        gangway::store::Database database;
        GANGWAY_OK(database.open(path("gangway.db")));
        GANGWAY_OK(run(database, "INSERT INTO settings VALUES ('a', '0')"));
        GANGWAY_OK(run(database, "INSERT INTO settings VALUES ('b', '0')"));
        std::atomic<bool> stop{false};
        std::atomic<int> reads{0};
        std::atomic<int> wrong{0};
        std::vector<std::thread> threads;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back([&] {
                while (!stop) {
                    // Both rows change in one transaction: no reader may see one without the other.
                    const auto differing = database.read<int>([](QSqlDatabase &db) -> gangway::Result<int> {
                        QSqlQuery query(db);
                        if (!query.exec(QStringLiteral("SELECT count(DISTINCT value) FROM settings")) || !query.next())
                            return gangway::fail(gangway::Error::make(gangway::Error::Kind::Storage, query.lastError().text()));
                        return query.value(0).toInt();
                    });
                    if (!differing || *differing != 1)
                        ++wrong;
                    ++reads;
                }
            });
        }
        int written = 0;
        for (int i = 1; i <= 200; ++i) {
            database.write<gangway::Done>([i](QSqlDatabase &db) -> gangway::Result<gangway::Done> {
                QSqlQuery(db).exec(QStringLiteral("UPDATE settings SET value = '%1' WHERE key = 'a'").arg(i));
                QSqlQuery(db).exec(QStringLiteral("UPDATE settings SET value = '%1' WHERE key = 'b'").arg(i));
                return gangway::Done();
            }).then(this, [&](const gangway::Result<gangway::Done> &r) { written += r ? 1 : 0; });
        }
        QTRY_COMPARE_WITH_TIMEOUT(written, 200, 30000);
        QTRY_VERIFY(reads > 50);
        stop = true;
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(wrong, 0);
        QCOMPARE(one(database, "SELECT min(value) FROM settings"), QStringLiteral("200"));
    }
    // The plug is pulled at some instruction, ten times over: what was answered is there, and the file is sound.
    void survivesAKill()
    {
        const QString file = path("gangway.db");
        for (int round = 0; round < 10; ++round) {
            QFile::remove(file);
            QFile::remove(file + QStringLiteral("-wal"));
            QFile::remove(file + QStringLiteral("-shm"));
            QProcess writer;
            writer.start(QStringLiteral(STORE_WRITER), {file});
            QVERIFY(writer.waitForStarted());
            QByteArray printed;
            while (printed.count('\n') < 20 + 13 * round && writer.waitForReadyRead(10000))
                printed += writer.readAllStandardOutput();
            writer.kill();
            QVERIFY(writer.waitForFinished());
            QCOMPARE(writer.exitStatus(), QProcess::CrashExit);
            printed += writer.readAllStandardOutput();
            const int answered = printed.left(printed.lastIndexOf('\n')).split('\n').last().toInt();
            QVERIFY(answered >= 20);

            gangway::store::Database database; // the dead one's lock is no obstacle
            GANGWAY_OK(database.open(file));
            QCOMPARE(one(database, "PRAGMA quick_check"), QStringLiteral("ok"));
            const auto kept = gangway::store::WebhookRepository(database).after(0, 1000000);
            GANGWAY_OK(kept);
            QVERIFY2(int(kept->size()) >= answered, qPrintable(QStringLiteral("%1 of %2").arg(kept->size()).arg(answered)));
            for (int i = 0; i < answered; ++i)
                QCOMPARE(kept->at(std::size_t(i)).raw.trimmed().toInt(), i + 1);
        }
    }

private:
    QString path(const char *name) const { return m_dir->filePath(QString::fromUtf8(name)); }
    static QByteArray get(const QString &file)
    {
        QFile bytes(file);
        return bytes.open(QIODevice::ReadOnly) ? bytes.readAll() : QByteArray("(unreadable)");
    }
    static void put(const QString &file, const QByteArray &bytes)
    {
        QDir().mkpath(QFileInfo(file).path());
        QFile out(file);
        QVERIFY(out.open(QIODevice::WriteOnly));
        QCOMPARE(out.write(bytes), bytes.size());
    }
    // A database with a few rows, as bytes, changed by one statement behind Gangway's back.
    static QByteArray changed(const QString &sql)
    {
        QTemporaryDir dir;
        const QString file = dir.filePath(QStringLiteral("good.db"));
        {
            gangway::store::Database database;
            if (!database.open(file))
                return {};
            for (int i = 0; i < 50; ++i)
                (void)gangway::store::SettingRepository(database).setValue(QString::number(i), QString(500, u'x'));
        }
        {
            QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("changed"));
            db.setDatabaseName(file);
            if (!db.open() || !QSqlQuery(db).exec(sql))
                return {};
        }
        QSqlDatabase::removeDatabase(QStringLiteral("changed"));
        return get(file);
    }
    static QByteArray goodFile() { return changed(QStringLiteral("PRAGMA user_version")); }

    static gangway::Result<gangway::Done> run(gangway::store::Database &database, const char *sql)
    {
        return gangway::test::await(database.write<gangway::Done>([sql](QSqlDatabase &db) -> gangway::Result<gangway::Done> {
            QSqlQuery query(db);
            if (!query.exec(QString::fromUtf8(sql)))
                return gangway::fail(gangway::Error::make(gangway::Error::Kind::Storage, query.lastError().text()));
            return gangway::Done();
        }));
    }
    static QString one(const gangway::store::Database &database, const char *sql)
    {
        return database
            .read<QString>([sql](QSqlDatabase &db) -> gangway::Result<QString> {
                QSqlQuery query(QString::fromUtf8(sql), db);
                return query.next() ? query.value(0).toString() : query.lastError().text();
            })
            .value_or(QStringLiteral("(error)"));
    }
    static QString pragma(const gangway::store::Database &database, const char *name)
    {
        return one(database, qPrintable(QStringLiteral("PRAGMA %1").arg(QLatin1String(name))));
    }
    static QStringList tables(const gangway::store::Database &database)
    {
        return one(database, "SELECT group_concat(name) FROM (SELECT name FROM sqlite_master WHERE type = 'table' "
                             "AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'messages_text_%' ORDER BY name)").split(u',');
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};
