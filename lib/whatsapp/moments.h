#pragma once

#include "json/jsonreader.h"

#include <QDateTime>

namespace gangway::whatsapp {

/// A time as Graph writes it: ISO 8601 with "+0000", or Unix seconds as number or text. Invalid for anything else
/// and for 0; nobody depends on it for more than showing.
inline QDateTime momentOf(const JsonReader &reader, const QString &key)
{
    if (const auto seconds = reader.optionalInteger(key)) {
        constexpr qint64 endOfTime = 253402300799; // 9999-12-31
        return *seconds > 0 && *seconds <= endOfTime ? QDateTime::fromSecsSinceEpoch(*seconds, Qt::UTC) : QDateTime();
    }
    const QDateTime read = QDateTime::fromString(reader.optionalString(key), Qt::ISODate);
    return read.isValid() ? read.toUTC() : QDateTime();
}

} // namespace gangway::whatsapp
