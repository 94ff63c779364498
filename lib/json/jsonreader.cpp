#include "json/jsonreader.h"

#include <QJsonDocument>

#include <cmath>

namespace gangway {

namespace {

// The largest whole number that every JSON implementation carries exactly; ids above it were rounded somewhere.
constexpr qint64 exactLimit = qint64(1) << 53;

QString typeName(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
        return QStringLiteral("null");
    case QJsonValue::Bool:
        return QStringLiteral("boolean");
    case QJsonValue::Double:
        return QStringLiteral("number");
    case QJsonValue::String:
        return QStringLiteral("string");
    case QJsonValue::Array:
        return QStringLiteral("array");
    case QJsonValue::Object:
        return QStringLiteral("object");
    case QJsonValue::Undefined:
        break;
    }
    return QStringLiteral("nothing");
}

std::optional<qint64> wholeNumber(const QJsonValue &value)
{
    if (!value.isDouble())
        return std::nullopt;
    const qint64 whole = value.toInteger();
    // toInteger() answers 0 for a fraction or a value out of range, which then differs from the double.
    if (double(whole) != value.toDouble() || whole > exactLimit || whole < -exactLimit)
        return std::nullopt;
    return whole;
}

std::optional<qint64> integerOf(const QJsonValue &value)
{
    if (!value.isString())
        return wholeNumber(value);
    const QString text = value.toString();
    const qsizetype digits = text.startsWith(u'-') ? text.size() - 1 : text.size();
    if (digits < 1 || digits > 18)
        return std::nullopt;
    for (const QChar c : QStringView(text).last(digits)) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
    }
    return text.toLongLong();
}

/// Text as it is; a whole number as its digits; nothing for anything else, the empty text included.
std::optional<QString> idOf(const QJsonValue &value)
{
    if (value.isString()) {
        const QString text = value.toString();
        return text.isEmpty() ? std::nullopt : std::optional(text);
    }
    if (const auto number = wholeNumber(value))
        return QString::number(*number);
    return std::nullopt;
}

QString describeIdTrouble(const QJsonValue &value)
{
    if (value.isString())
        return QStringLiteral("expected an id, found an empty string");
    if (value.isDouble())
        return QStringLiteral("expected an id, found a number that is not whole or too large to be exact");
    return QStringLiteral("expected an id, found %1").arg(typeName(value));
}

} // namespace

Result<QJsonObject> parseJsonObject(const QByteArray &bytes, qsizetype maxBytes)
{
    if (bytes.size() > maxBytes) {
        return fail(Error::make(Error::Kind::Decode, QStringLiteral("%1 bytes of JSON, at most %2 are read")
                                                         .arg(bytes.size()).arg(maxBytes)));
    }
    if (bytes.trimmed().isEmpty())
        return fail(Error::make(Error::Kind::Decode, QStringLiteral("empty where a JSON object was promised")));
    QJsonParseError trouble;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &trouble);
    if (trouble.error != QJsonParseError::NoError) {
        return fail(Error::make(Error::Kind::Decode, QStringLiteral("not JSON: %1 at byte %2")
                                                         .arg(trouble.errorString()).arg(trouble.offset)));
    }
    if (!document.isObject())
        return fail(Error::make(Error::Kind::Decode, QStringLiteral("a JSON array where an object was promised")));
    return document.object();
}

JsonReader::JsonReader(const QJsonValue &value)
    : JsonReader(value, QString(), std::make_shared<Trouble>())
{
}

JsonReader::JsonReader(QJsonValue value, QString path, std::shared_ptr<Trouble> trouble)
    : m_value(std::move(value)), m_path(std::move(path)), m_trouble(std::move(trouble))
{
}

QJsonValue JsonReader::member(const QString &key) const
{
    return m_value.isObject() ? m_value.toObject().value(key) : QJsonValue(QJsonValue::Undefined);
}

QString JsonReader::pathOf(const QString &key) const
{
    return m_path.isEmpty() ? key : m_path + u'.' + key;
}

void JsonReader::fault(const QString &what) const
{
    if (ok())
        m_trouble->first = m_path.isEmpty() ? what : QStringLiteral("%1: %2").arg(m_path, what);
}

JsonReader JsonReader::object(const QString &key) const
{
    const JsonReader inner(member(key), pathOf(key), m_trouble);
    if (!inner.m_value.isObject())
        inner.fault(QStringLiteral("expected object, found %1").arg(typeName(inner.m_value)));
    return inner;
}

std::optional<JsonReader> JsonReader::optionalObject(const QString &key) const
{
    JsonReader inner(member(key), pathOf(key), m_trouble);
    if (!inner.m_value.isObject())
        return std::nullopt;
    return inner;
}

std::vector<JsonReader> JsonReader::array(const QString &key) const
{
    const QJsonValue value = member(key);
    if (!value.isArray())
        JsonReader(value, pathOf(key), m_trouble).fault(QStringLiteral("expected array, found %1").arg(typeName(value)));
    return optionalArray(key);
}

std::vector<JsonReader> JsonReader::optionalArray(const QString &key) const
{
    const QJsonArray items = member(key).toArray();
    std::vector<JsonReader> readers;
    readers.reserve(size_t(items.size()));
    for (qsizetype i = 0; i < items.size(); ++i)
        readers.push_back(JsonReader(items.at(i), QStringLiteral("%1[%2]").arg(pathOf(key)).arg(i), m_trouble));
    return readers;
}

QString JsonReader::string(const QString &key) const
{
    return JsonReader(member(key), pathOf(key), m_trouble).asString();
}

QString JsonReader::optionalString(const QString &key, const QString &fallback) const
{
    const QJsonValue value = member(key);
    return value.isString() ? value.toString() : fallback;
}

QString JsonReader::id(const QString &key) const
{
    return JsonReader(member(key), pathOf(key), m_trouble).asId();
}

QString JsonReader::optionalId(const QString &key) const
{
    return idOf(member(key)).value_or(QString());
}

qint64 JsonReader::integer(const QString &key) const
{
    const QJsonValue value = member(key);
    const auto number = integerOf(value);
    if (!number) {
        const QString found = value.isString() || value.isDouble() ? QStringLiteral("another %1").arg(typeName(value))
                                                                   : typeName(value);
        JsonReader(value, pathOf(key), m_trouble).fault(QStringLiteral("expected whole number, found %1").arg(found));
    }
    return number.value_or(0);
}

std::optional<qint64> JsonReader::optionalInteger(const QString &key) const
{
    return integerOf(member(key));
}

bool JsonReader::boolean(const QString &key) const
{
    const QJsonValue value = member(key);
    if (!value.isBool())
        JsonReader(value, pathOf(key), m_trouble).fault(QStringLiteral("expected boolean, found %1").arg(typeName(value)));
    return value.toBool();
}

std::optional<bool> JsonReader::optionalBoolean(const QString &key) const
{
    const QJsonValue value = member(key);
    return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
}

bool JsonReader::has(const QString &key) const
{
    return !member(key).isUndefined();
}

QString JsonReader::asString() const
{
    if (!m_value.isString())
        fault(QStringLiteral("expected string, found %1").arg(typeName(m_value)));
    return m_value.toString();
}

QString JsonReader::asId() const
{
    const auto id = idOf(m_value);
    if (!id)
        fault(describeIdTrouble(m_value));
    return id.value_or(QString());
}

bool JsonReader::ok() const
{
    return m_trouble->first.isEmpty();
}

Error JsonReader::error() const
{
    return Error::make(Error::Kind::Decode, m_trouble->first);
}

} // namespace gangway
