#include "store/errorjson.h"

namespace gangway::store {

QJsonObject toJson(const Error &error)
{
    QJsonObject object{{QStringLiteral("kind"), nameOf(error.kind)}};
    const auto number = [&object](const QString &key, int value) {
        if (value != 0)
            object.insert(key, value);
    };
    const auto text = [&object](const QString &key, const QString &value) {
        if (!value.isEmpty())
            object.insert(key, value);
    };
    number(QStringLiteral("httpStatus"), error.httpStatus);
    number(QStringLiteral("code"), error.code);
    number(QStringLiteral("subcode"), error.subcode);
    text(QStringLiteral("type"), error.type);
    text(QStringLiteral("traceId"), error.traceId);
    text(QStringLiteral("userTitle"), error.userTitle);
    text(QStringLiteral("userMessage"), error.userMessage);
    text(QStringLiteral("message"), error.message);
    text(QStringLiteral("detail"), error.detail);
    if (error.transient)
        object.insert(QStringLiteral("transient"), true);
    if (error.mayHaveLeft)
        object.insert(QStringLiteral("mayHaveLeft"), true);
    if (error.retryAfter)
        object.insert(QStringLiteral("retryAfter"), qint64(error.retryAfter->count()));
    return object;
}

Error errorFromJson(const QJsonObject &object)
{
    Error error;
    error.kind = errorKindFromString(object.value(QLatin1String("kind")).toString()).value_or(Error::Kind::Http);
    error.httpStatus = object.value(QLatin1String("httpStatus")).toInt();
    error.code = object.value(QLatin1String("code")).toInt();
    error.subcode = object.value(QLatin1String("subcode")).toInt();
    error.type = object.value(QLatin1String("type")).toString();
    error.traceId = object.value(QLatin1String("traceId")).toString();
    error.userTitle = object.value(QLatin1String("userTitle")).toString();
    error.userMessage = object.value(QLatin1String("userMessage")).toString();
    error.message = object.value(QLatin1String("message")).toString();
    error.detail = object.value(QLatin1String("detail")).toString();
    error.transient = object.value(QLatin1String("transient")).toBool();
    error.mayHaveLeft = object.value(QLatin1String("mayHaveLeft")).toBool();
    if (object.contains(QLatin1String("retryAfter")))
        error.retryAfter = std::chrono::seconds(object.value(QLatin1String("retryAfter")).toInteger());
    return error;
}

} // namespace gangway::store
