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
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QStringLiteral("");
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
