#pragma once

#include "core/result.h"

#include <QSqlDatabase>
#include <QString>
#include <QStringList>

#include <vector>

namespace gangway::store {

/// One numbered step of the schema, read from a file NNNN-name.sql.
struct Migration
{
    int number = 0;
    QString name;
    QStringList statements;
};

/// The migrations of a folder (":/migrations"), ascending. Errors: a number twice, a gap, an unreadable file.
Result<std::vector<Migration>> readMigrations(const QString &folder);

/// Splits SQL text: a statement ends with ";" at the end of a line, a trigger with a line that reads "END;".
/// Lines that begin with "--" are dropped.
QStringList splitStatements(const QString &sql);

/// Runs one migration in one transaction, foreign keys checked at its end, and sets PRAGMA user_version.
Result<Done> apply(QSqlDatabase &db, const Migration &migration);

/// A complete copy of the open database in a new file readable by its owner only; replaces an older copy.
Result<Done> copyTo(QSqlDatabase &db, const QString &file);

/// Makes the database known as ours, so that another program's SQLite file is never taken for one.
inline constexpr int applicationId = 0x47574159; // "GWAY"

} // namespace gangway::store
