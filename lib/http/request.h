#pragma once

#include "core/result.h"
#include "core/secret.h"

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace gangway::http {

enum class Verb { Get, Post, Delete };
QString nameOf(Verb verb); ///< "GET", "POST", "DELETE"

/// Whether a request may be sent again by the client itself; decided per endpoint, never per call site.
enum class Repeat {
    Never,        ///< once only: exchange, register, messages, credit sharing. Sent again (twice at most) only when no connection came about
    WhenSafe,     ///< reads and idempotent writes: transport trouble, 5xx, throttling and is_transient are retried
};

/// A file of this computer as one part of a form, read from the disk while it is sent.
struct FormFile
{
    QString part;                       ///< name of the part
    QString path;
    QString fileName;                   ///< as the other side gets it
    QString mimeType;
};

/// A multipart/form-data body: plain fields, then one file.
struct Form
{
    QList<std::pair<QString, QString>> fields;
    FormFile file;
};

/// Where the bytes of a 2xx answer go instead of Response::body. The file is there whole or not at all.
struct SaveTo
{
    QString path;                       ///< its folder exists; a file of this name is replaced
    qint64 maxBytes = 0;
    QByteArray sha256;                  ///< the digest itself, not as text; empty: not checked
};

/// What came back. Any HTTP status; judging it is the caller's part (Request::judge).
struct Response
{
    int status = 0;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
    qint64 savedBytes = -1;                ///< how much went to Request::saveTo; -1: nothing is saved
    std::chrono::milliseconds duration{0};
    QString traceId; ///< x-fb-trace-id or x-fb-request-id, empty when Meta sent none
};

/// One line about one exchange on the wire: everything a person may see, nothing secret.
struct WireRecord
{
    QDateTime at;                       ///< when the request left, UTC
    QString label;                      ///< the endpoint's short name, e.g. "register"
    QString verb;
    QString url;                        ///< redacted
    QJsonObject requestBody;            ///< redacted
    int status = 0;                     ///< 0 when no answer arrived
    QString responseBody;               ///< redacted, at most 16 KiB
    QString traceId;
    std::chrono::milliseconds duration{0};
    int tryNumber = 1;                  ///< 1 for the first try
    QString error;                      ///< describe(error), empty on success
};

/// Collects the wire records of one undertaking, e.g. one run of one step.
using WireLog = std::vector<WireRecord>;

/// A request as a value.
struct Request
{
    Verb verb = Verb::Get;
    QStringList path;                                ///< segments below the client's base, encoded by the client
    std::optional<QUrl> url;                         ///< instead of base, path and query: the caller vouches for its host
    QList<std::pair<QString, QString>> query;        ///< plain text, encoded by the client
    std::optional<QJsonObject> json;                 ///< sent as application/json
    std::optional<Form> form;                        ///< instead of json, with POST
    std::optional<SaveTo> saveTo;
    std::optional<Secret> bearer;                    ///< Authorization: Bearer …
    std::chrono::milliseconds timeout{30000};        ///< per try, from send to last byte
    /// True for transfers of files: the timeout counts from the last byte that moved, and a try as a whole may take
    /// 60 times as long.
    bool timeoutIsForSilence = false;
    /// Bytes of the form's file that left, or of the saved file that came; total -1: not known. A new try begins at 0.
    std::function<void(qint64 bytes, qint64 total)> progress;
    Repeat repeat = Repeat::Never;
    int maxTries = 4;                                ///< with Repeat::WhenSafe; waits 0.5 s, 1 s, 2 s … or retryAfter; see Client::send
    QString label;
    /// Says whether a response is a failure; nothing = success. Default: any non-2xx is Error::Kind::Http.
    std::function<std::optional<Error>(const Response &)> judge;
    std::shared_ptr<WireLog> wireLog;                ///< when set, each try appends its record
};

} // namespace gangway::http
