#include "webhooks/wire.h"

#include "core/redaction.h"

namespace gangway::webhooks::wire {

QString textOf(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (!value.isDouble())
        return {};
    const double number = value.toDouble();
    constexpr double exact = 9007199254740992.0; // 2^53: beyond, a JSON number is not the id it was
    return number >= 0 && number <= exact && number == double(qint64(number)) ? QString::number(qint64(number)) : QString();
}

QString text(const QJsonObject &object, const char *key)
{
    return textOf(object.value(QLatin1String(key)));
}

QJsonObject object(const QJsonObject &parent, const char *key)
{
    return parent.value(QLatin1String(key)).toObject();
}

std::optional<qint64> number(const QJsonObject &object, const char *key, qint64 most)
{
    bool isNumber = false;
    const qint64 read = text(object, key).toLongLong(&isNumber);
    return isNumber && read >= 0 && read <= most ? std::optional(read) : std::nullopt;
}

QDateTime timeOf(const QJsonValue &value)
{
    const QString written = textOf(value);
    bool isNumber = false;
    const qint64 seconds = written.toLongLong(&isNumber);
    constexpr qint64 endOfTime = 253402300799; // 9999-12-31
    if (isNumber)
        return seconds > 0 && seconds <= endOfTime ? QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC) : QDateTime();
    const QDateTime read = QDateTime::fromString(written, Qt::ISODate);
    return read.isValid() ? read.toUTC() : QDateTime();
}

QString wordsOf(const QJsonObject &message, const QString &type)
{
    if (type == QLatin1String("text"))
        return text(object(message, "text"), "body");
    if (type == QLatin1String("button"))
        return text(object(message, "button"), "text");
    if (type == QLatin1String("reaction"))
        return text(object(message, "reaction"), "emoji");
    if (type == QLatin1String("system"))
        return text(object(message, "system"), "body");
    if (type == QLatin1String("edit")) {
        const QJsonObject edited = object(object(message, "edit"), "message");
        const QString inner = text(edited, "type");
        return inner == type ? QString() : wordsOf(edited, inner); // an edit of an edit is none of Meta's
    }
    if (type == QLatin1String("order"))
        return text(object(message, "order"), "text");
    if (type == QLatin1String("interactive")) {
        const QJsonObject interactive = object(message, "interactive");
        const QJsonObject reply = interactive.value(text(interactive, "type")).toObject();
        const QString title = text(reply, "title");
        return title.isEmpty() ? text(reply, "body") : title;
    }
    if (type == QLatin1String("location")) {
        const QString name = text(object(message, "location"), "name");
        return name.isEmpty() ? text(object(message, "location"), "address") : name;
    }
    return text(message.value(type).toObject(), "caption");
}

Error errorOf(const QJsonArray &errors)
{
    const QJsonObject first = errors.isEmpty() ? QJsonObject() : errors.first().toObject();
    const QString details = text(object(first, "error_data"), "details");
    Error error = Error::make(Error::Kind::Rejected, redactedText(details));
    error.code = text(first, "code").toInt();
    const QString message = text(first, "message");
    error.message = redactedText(message.isEmpty() ? text(first, "title") : message);
    return error;
}

} // namespace gangway::webhooks::wire
