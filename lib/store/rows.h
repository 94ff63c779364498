#pragma once

#include "core/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QSqlError>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <initializer_list>
#include <optional>
#include <vector>

// How values travel between records and rows; for lib/store only.
namespace gangway::store {

/// ISO 8601 in UTC with milliseconds; empty for an invalid time.
QString timeText(const QDateTime &time);
QString timeText(const std::optional<QDateTime> &time);
QDateTime timeFrom(const QString &text);
std::optional<QDateTime> optionalTimeFrom(const QString &text);

QString jsonText(const QJsonObject &object);
/// An unreadable text gives an empty object.
QJsonObject jsonFrom(const QString &text);

/// Text that binds as '' instead of NULL when it is null.
QVariant textValue(const QString &text);
QVariant blobValue(const QByteArray &bytes);

/// Prepares and runs one statement with positional values.
Result<QSqlQuery> execute(QSqlDatabase &db, const QString &sql, std::initializer_list<QVariant> values = {});
/// Runs a prepared statement once more.
Result<Done> executeAgain(QSqlQuery &query, std::initializer_list<QVariant> values);

Error storageError(const QString &detail);
Error storageError(const QSqlQuery &query);

/// The statement, prepared once for this connection in this thread and kept: for what runs thousands of times a
/// second on the writer thread.
Result<QSqlQuery *> prepared(QSqlDatabase &db, const QString &sql);
/// Forgets the statements of prepared(); before the connection is taken away.
void dropPrepared();

/// The rows of a query, each made by `make(query)`.
template <typename Record, typename Make>
Result<std::vector<Record>> gather(Result<QSqlQuery> query, Make make)
{
    if (!query)
        return fail(std::move(query.error()));
    std::vector<Record> records;
    while (query->next())
        records.push_back(make(*query));
    if (query->lastError().isValid())
        return fail(storageError(*query));
    return records;
}

/// The first row, or nothing.
template <typename Record, typename Make>
Result<std::optional<Record>> gatherOne(Result<QSqlQuery> query, Make make)
{
    if (!query)
        return fail(std::move(query.error()));
    if (query->next())
        return std::optional<Record>(make(*query));
    if (query->lastError().isValid())
        return fail(storageError(*query));
    return std::optional<Record>();
}

} // namespace gangway::store
