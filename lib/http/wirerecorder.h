#pragma once

#include "http/request.h"

namespace gangway::http {

/// Turns one try into the record that people may see. Redacts by field name and, behind that, by value: every
/// secret that the request carried is struck out of whatever came back, because servers like to quote.
/// Of files it tells name and size, never a byte. Knows nothing of Meta's error envelope.
class WireRecorder
{
public:
    WireRecorder(const Request &request, const QUrl &url);

    /// The record of a try that has just begun.
    WireRecord begin(const QDateTime &at, int tryNumber) const;
    void addResponse(WireRecord &record, const Response &response) const;
    /// Strikes the request's own secrets, tokens and codes out of every text of the error.
    Error scrubbed(Error error) const;
    QString scrubbed(const QString &text) const;

private:
    WireRecord m_blank;
    QStringList m_secrets; // longest first
    QString m_savedName;
};

/// The largest response text kept in a record, in characters.
inline constexpr qsizetype maxRecordedBody = 16 * 1024;

} // namespace gangway::http
