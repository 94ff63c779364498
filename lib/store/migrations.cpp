#include "store/migrations.h"

#include "store/rows.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace gangway::store {

QStringList splitStatements(const QString &sql)
{
    QStringList statements;
    QString current;
    for (const QString &line : sql.split(u'\n')) {
        const QString trimmed = line.trimmed();
        if (trimmed.startsWith(QLatin1String("--")) || (trimmed.isEmpty() && current.isEmpty()))
            continue;
        current += line + u'\n';
        const bool trigger = current.trimmed().startsWith(QLatin1String("CREATE TRIGGER"), Qt::CaseInsensitive);
        const bool ends = trigger ? trimmed.compare(QLatin1String("END;"), Qt::CaseInsensitive) == 0
                                  : trimmed.endsWith(u';');
        if (ends) {
            statements.append(current.trimmed());
            current.clear();
        }
    }
    if (!current.trimmed().isEmpty())
        statements.append(current.trimmed());
    return statements;
}

Result<std::vector<Migration>> readMigrations(const QString &folder)
{
    std::vector<Migration> migrations;
    const QDir dir(folder);
    const QStringList names = dir.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        Migration migration;
        bool ok = false;
        migration.number = name.section(u'-', 0, 0).toInt(&ok);
        migration.name = name;
        QFile file(dir.filePath(name));
        if (!ok || migration.number != int(migrations.size()) + 1 || !file.open(QIODevice::ReadOnly))
            return fail(storageError(QStringLiteral("failed: migration %1 is out of order or unreadable").arg(name)));
        migration.statements = splitStatements(QString::fromUtf8(file.readAll()));
        migrations.push_back(std::move(migration));
    }
    if (migrations.empty())
        return fail(storageError(QStringLiteral("failed: no migrations in %1").arg(folder)));
    return migrations;
}

Result<Done> apply(QSqlDatabase &db, const Migration &migration)
{
    const auto run = [&db](const QString &sql) -> Result<Done> {
        return execute(db, sql).map([](const QSqlQuery &) { return Done(); });
    };
    const auto steps = [&]() -> Result<Done> {
        for (const QString &statement : migration.statements) {
            if (auto done = run(statement); !done)
                return done;
        }
        auto broken = execute(db, QStringLiteral("PRAGMA foreign_key_check"));
        if (!broken)
            return fail(std::move(broken.error()));
        if (broken->next())
            return fail(storageError(QStringLiteral("failed: a reference points nowhere")));
        broken->finish();
        if (auto done = run(QStringLiteral("PRAGMA application_id = %1").arg(applicationId)); !done)
            return done;
        if (auto done = run(QStringLiteral("PRAGMA user_version = %1").arg(migration.number)); !done)
            return done;
        return run(QStringLiteral("COMMIT"));
    };

    // A table that is rebuilt under its own name would take its referring rows with it.
    if (auto done = run(QStringLiteral("PRAGMA foreign_keys = OFF")); !done)
        return done;
    Result<Done> outcome = run(QStringLiteral("BEGIN IMMEDIATE")).and_then([&](Done) { return steps(); });
    if (!outcome) {
        (void)run(QStringLiteral("ROLLBACK"));
        Error error = outcome.error();
        error.detail = QStringLiteral("unwritable: migration %1: %2").arg(migration.name, error.detail);
        outcome = fail(std::move(error));
    }
    if (auto done = run(QStringLiteral("PRAGMA foreign_keys = ON")); !done)
        return done;
    return outcome;
}

Result<Done> copyTo(QSqlDatabase &db, const QString &file)
{
    const QString part = file + QStringLiteral(".part");
    QFile::remove(part);
    QFile empty(part);
    if (!empty.open(QIODevice::WriteOnly) || !empty.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return fail(storageError(QStringLiteral("unwritable: backup: %1").arg(empty.errorString())));
    empty.close();
    auto copied = execute(db, QStringLiteral("VACUUM INTO ?"), {part});
    if (!copied) {
        QFile::remove(part);
        copied.error().detail.prepend(QStringLiteral("unwritable: backup: "));
        return fail(std::move(copied.error()));
    }
    copied->finish();
    QFile::remove(file);
    if (!QFile::rename(part, file))
        return fail(storageError(QStringLiteral("unwritable: backup: cannot rename")));
    return Done();
}

} // namespace gangway::store
