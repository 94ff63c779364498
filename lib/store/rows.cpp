#include "store/rows.h"

#include <QJsonDocument>
#include <QSqlError>

#include <map>
#include <memory>

namespace gangway::store {

namespace {
using StatementKey = std::pair<QString, QString>; // connection, text
thread_local std::map<StatementKey, std::unique_ptr<QSqlQuery>> preparedStatements;
} // namespace

QString timeText(const QDateTime &time)
{
    if (!time.isValid())
        return QStringLiteral("");
    // QDateTime's own writing of the same text costs ten times this; a receiver writes thousands a second.
    const QDateTime utc = time.toUTC();
    const QDate day = utc.date();
    const QTime clock = utc.time();
    if (day.year() < 0 || day.year() > 9999)
        return utc.toString(Qt::ISODateWithMs);
    char text[] = "0000-00-00T00:00:00.000Z";
    const auto put = [&text](int end, int digits, int number) {
        for (; digits > 0; --digits, number /= 10)
            text[--end] = char('0' + number % 10);
    };
    put(4, 4, day.year());
    put(7, 2, day.month());
    put(10, 2, day.day());
    put(13, 2, clock.hour());
    put(16, 2, clock.minute());
    put(19, 2, clock.second());
    put(23, 3, clock.msec());
    return QString::fromLatin1(text, 24);
}

QString timeText(const std::optional<QDateTime> &time)
{
    return timeText(time.value_or(QDateTime()));
}

QDateTime timeFrom(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs);
}

std::optional<QDateTime> optionalTimeFrom(const QString &text)
{
    const QDateTime time = timeFrom(text);
    return time.isValid() ? std::optional(time) : std::nullopt;
}

QString jsonText(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject jsonFrom(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

QVariant textValue(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

QVariant blobValue(const QByteArray &bytes)
{
    return bytes.isNull() ? QByteArray("") : bytes;
}

Error storageError(const QString &detail)
{
    return Error::make(Error::Kind::Storage, detail);
}

Error storageError(const QSqlQuery &query)
{
    const QSqlError error = query.lastError();
    return storageError(QStringLiteral("failed: %1 %2").arg(error.nativeErrorCode(), error.databaseText()).trimmed());
}

Result<QSqlQuery> execute(QSqlDatabase &db, const QString &sql, std::initializer_list<QVariant> values)
{
    QSqlQuery query(db);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return fail(storageError(query));
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return fail(storageError(query));
    return query;
}

Result<QSqlQuery *> prepared(QSqlDatabase &db, const QString &sql)
{
    std::unique_ptr<QSqlQuery> &query = preparedStatements[{db.connectionName(), sql}];
    if (!query) {
        auto fresh = std::make_unique<QSqlQuery>(db);
        fresh->setForwardOnly(true);
        if (!fresh->prepare(sql))
            return fail(storageError(*fresh));
        query = std::move(fresh);
    }
    return query.get();
}

void dropPrepared()
{
    preparedStatements.clear();
}

Result<Done> executeAgain(QSqlQuery &query, std::initializer_list<QVariant> values)
{
    int position = 0;
    for (const QVariant &value : values)
        query.bindValue(position++, value);
    if (!query.exec())
        return fail(storageError(query));
    return Done();
}

} // namespace gangway::store
