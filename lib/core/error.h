#pragma once

#include <QDebug>
#include <QString>

#include <chrono>
#include <optional>

namespace gangway {

/// What went wrong, in the terms in which a caller decides what to do next. Carries no prose for people:
/// guidance::explain() finds that in the error catalogue.
struct Error
{
    /// Answers the one question of every caller: retry, sign in again, fix the input, wait or ask Meta?
    enum class Kind {
        Cancelled, ///< we gave up ourselves; nobody needs to be told
        Offline,   ///< no connection came about; nothing reached the other side
        Timeout,   ///< the request may have left; its answer is unknown
        Tls,       ///< the other side's certificate is not trusted, or the handshake failed
        Throttled, ///< Meta asks to wait
        Http,      ///< an HTTP failure without Meta's envelope, or Meta's own 5xx trouble
        Decode,    ///< the answer is not what the page promises
        Auth,      ///< token refused or permission missing
        Rejected,  ///< Meta understood and said no
        Storage,   ///< the local database
        Secret,    ///< the keychain
    };

    Kind kind = Kind::Http;
    int httpStatus = 0;   ///< 0 when no answer arrived
    int code = 0;         ///< Meta's error.code, 0 when none
    int subcode = 0;      ///< Meta's error.error_subcode, 0 when none
    QString type;         ///< Meta's error.type
    QString traceId;      ///< Meta's fbtrace_id
    QString userTitle;    ///< Meta's error_user_title
    QString userMessage;  ///< Meta's error_user_msg
    QString message;      ///< Meta's error.message
    QString detail;       ///< technical, redacted, for log and support copy
    bool transient = false; ///< Meta's is_transient
    bool mayHaveLeft = false; ///< the request may have reached Meta although no usable answer came
    std::optional<std::chrono::seconds> retryAfter;

    bool operator==(const Error &) const = default;

    static Error make(Kind kind, const QString &detail);
};

/// "Offline", "Auth", …: the stable name used in journal, log and report.
QString nameOf(Error::Kind kind);
std::optional<Error::Kind> errorKindFromString(QStringView name);

/// True when sending the same request again by itself is sensible (transport trouble, throttling, 5xx).
bool isRetryable(const Error &error);
/// True when only a new token helps.
bool needsNewToken(const Error &error);
/// True when the person must change what they typed, or something at Meta, before a retry makes sense.
bool needsInput(const Error &error);
/// One technical line for logs: kind, HTTP status, codes, trace id, detail.
QString describe(const Error &error);

QDebug operator<<(QDebug debug, const Error &error);

} // namespace gangway
