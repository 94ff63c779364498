#pragma once

#include "core/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

#include <memory>
#include <optional>
#include <vector>

namespace gangway {

/// Parses bytes from outside into an object. Errors (kind Decode): empty, not JSON, not an object, deeper
/// nesting or more bytes than `maxBytes`.
Result<QJsonObject> parseJsonObject(const QByteArray &bytes, qsizetype maxBytes = 16 * 1024 * 1024);

/// Reads promised and optional fields of a JSON value and keeps the path of the first thing that was wrong
/// ("data[2].id: expected string"). Unknown keys are nobody's business. After the first error every further
/// read returns a default, so a decode function reads straight through and asks once, in finish().
class JsonReader
{
public:
    explicit JsonReader(const QJsonValue &value);

    /// The member as a reader; missing or of another type makes its reads fail (promised) or default.
    JsonReader object(const QString &key) const;             ///< promised object
    std::optional<JsonReader> optionalObject(const QString &key) const; ///< nothing when absent or null
    /// The members of a promised / optional array, each with its own path.
    std::vector<JsonReader> array(const QString &key) const;
    std::vector<JsonReader> optionalArray(const QString &key) const;

    QString string(const QString &key) const;                ///< promised
    QString optionalString(const QString &key, const QString &fallback = {}) const;
    /// An id: promised text or whole number, always returned as text. JSON numbers above 2^53 are refused.
    QString id(const QString &key) const;
    QString optionalId(const QString &key) const;
    qint64 integer(const QString &key) const;                ///< promised; a number or digits as text
    std::optional<qint64> optionalInteger(const QString &key) const;
    bool boolean(const QString &key) const;
    std::optional<bool> optionalBoolean(const QString &key) const;
    bool has(const QString &key) const;

    const QJsonValue &value() const { return m_value; }
    QString asString() const;                                ///< this value itself, promised text
    QString asId() const;                                    ///< this value itself, text or whole number

    /// Records an error found by the caller, e.g. an unknown enum where none is allowed.
    void fault(const QString &what) const;
    bool ok() const;
    /// The value when nothing was wrong, else an Error of kind Decode naming the path.
    template <typename T>
    Result<T> finish(T decoded) const
    {
        if (ok())
            return decoded;
        return fail(error());
    }
    Error error() const;

private:
    struct Trouble { QString first; };
    JsonReader(QJsonValue value, QString path, std::shared_ptr<Trouble> trouble);
    QJsonValue member(const QString &key) const;
    QString pathOf(const QString &key) const;

    QJsonValue m_value;
    QString m_path;
    std::shared_ptr<Trouble> m_trouble;
};

} // namespace gangway
