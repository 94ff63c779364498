#include "whatsapp/graphclient.h"

#include "core/redaction.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>
#include <array>
#include <limits>

namespace gangway::whatsapp {

namespace {

// https://developers.facebook.com/documentation/business-messaging/whatsapp/support/error-codes
constexpr std::array authCodes{0, 3, 10, 102, 190, 131005};
constexpr std::array throttlingCodes{4, 17, 341, 613, 80007, 130429, 131048, 131056, 133016};
constexpr std::array serviceCodes{1, 2};
// Answered with HTTP 500 although sending the same again cannot help: the number must be registered or
// deregistered first.
constexpr std::array rejectedInSpiteOf5xx{131045, 133000};

// Meta's longest documented block lasts 72 hours; beyond that a number in a header is nonsense.
constexpr std::chrono::seconds longestBelievableWait = std::chrono::hours(24 * 7);

template <typename List>
bool contains(const List &list, int code)
{
    return std::find(list.begin(), list.end(), code) != list.end();
}

/// A number that cannot be a code is none.
std::optional<int> codeOf(const JsonReader &envelope, const QString &key)
{
    const auto number = envelope.optionalInteger(key);
    if (!number || *number < 0 || *number > std::numeric_limits<int>::max())
        return std::nullopt;
    return int(*number);
}

Error::Kind kindOf(std::optional<int> code, bool transient, int status)
{
    if (code) {
        if (contains(authCodes, *code) || (*code >= 200 && *code <= 299))
            return Error::Kind::Auth;
        if (contains(throttlingCodes, *code))
            return Error::Kind::Throttled;
        if (contains(serviceCodes, *code))
            return Error::Kind::Http;
    }
    if (status == 429)
        return Error::Kind::Throttled;
    if (transient)
        return Error::Kind::Http;
    if (code && contains(rejectedInSpiteOf5xx, *code))
        return Error::Kind::Rejected;
    if (status >= 500)
        return Error::Kind::Http;
    return status == 401 ? Error::Kind::Auth : Error::Kind::Rejected;
}

std::optional<std::chrono::seconds> believable(qint64 seconds)
{
    if (seconds <= 0 || seconds > longestBelievableWait.count())
        return std::nullopt;
    return std::chrono::seconds(seconds);
}

std::optional<QDateTime> httpDate(const QByteArray &text)
{
    const QDateTime read = QLocale::c().toDateTime(QString::fromLatin1(text.trimmed()),
                                                   QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    if (!read.isValid())
        return std::nullopt;
    return QDateTime(read.date(), read.time(), Qt::UTC);
}

std::optional<std::chrono::seconds> retryAfterHeader(const http::Response &response)
{
    const QByteArray text = response.headers.value("retry-after").trimmed();
    bool isNumber = false;
    if (const qint64 seconds = text.toLongLong(&isNumber); isNumber)
        return believable(seconds);
    // A date is measured against the server's own clock, which need not agree with ours.
    const auto until = httpDate(text);
    const auto now = httpDate(response.headers.value("date"));
    return until && now ? believable(now->secsTo(*until)) : std::nullopt;
}

std::optional<std::chrono::seconds> regainAccess(const http::Response &response)
{
    // {"<business or WABA id>":[{"type":"…","estimated_time_to_regain_access":<minutes>}]}, or an object for the array
    qint64 minutes = 0;
    const auto take = [&minutes](const QJsonValue &entry) {
        minutes = std::max(minutes, JsonReader(entry).optionalInteger(QStringLiteral("estimated_time_to_regain_access")).value_or(0));
    };
    const QJsonObject usage = QJsonDocument::fromJson(response.headers.value("x-business-use-case-usage")).object();
    for (const QJsonValue &perBusiness : usage) {
        take(perBusiness);
        for (const QJsonValue &entry : perBusiness.toArray())
            take(entry);
    }
    return minutes > longestBelievableWait.count() ? std::nullopt : believable(minutes * 60);
}

std::optional<std::chrono::seconds> retryAfter(const http::Response &response)
{
    const auto header = retryAfterHeader(response);
    return header ? header : regainAccess(response);
}

Error withoutEnvelope(const http::Response &response)
{
    Error error;
    error.kind = response.status == 429 ? Error::Kind::Throttled : Error::Kind::Http;
    error.transient = response.status >= 500;
    error.detail = redactedText(QString::fromUtf8(response.body.left(200)).simplified());
    return error;
}

Error fromEnvelope(const JsonReader &envelope, int status)
{
    Error error;
    const auto code = codeOf(envelope, QStringLiteral("code"));
    error.code = code.value_or(0);
    error.subcode = codeOf(envelope, QStringLiteral("error_subcode")).value_or(0);
    error.type = envelope.optionalString(QStringLiteral("type"));
    error.traceId = envelope.optionalString(QStringLiteral("fbtrace_id"));
    error.message = redactedText(envelope.optionalString(QStringLiteral("message")));
    error.userTitle = redactedText(envelope.optionalString(QStringLiteral("error_user_title")));
    error.userMessage = redactedText(envelope.optionalString(QStringLiteral("error_user_msg")));
    error.transient = envelope.optionalBoolean(QStringLiteral("is_transient")).value_or(false);
    // An object from the Cloud API, plain text from other parts of Graph.
    const auto data = envelope.optionalObject(QStringLiteral("error_data"));
    error.detail = redactedText(data ? data->optionalString(QStringLiteral("details"))
                                     : envelope.optionalString(QStringLiteral("error_data")));
    error.kind = kindOf(code, error.transient, status);
    if (error.kind == Error::Kind::Http)
        error.transient = true;
    return error;
}

} // namespace

GraphClient::GraphClient(http::Client &http, QString version)
    : m_http(&http), m_version(std::move(version))
{
}

GraphClient GraphClient::recordingTo(std::shared_ptr<http::WireLog> log) const
{
    GraphClient copy = *this;
    copy.m_log = std::move(log);
    return copy;
}

Call<QJsonObject> GraphClient::exchange(http::Request request) const
{
    request.path.prepend(m_version);
    request.judge = judgeGraphResponse;
    request.wireLog = m_log;
    return m_http->send(std::move(request)).map([](const http::Response &response) -> Result<QJsonObject> {
        Result<QJsonObject> object = parseJsonObject(response.body);
        if (!object) {
            object.error().httpStatus = response.status;
            object.error().traceId = response.traceId;
            object.error().mayHaveLeft = true;
        }
        return object;
    });
}

Call<http::Response> GraphClient::sendBeside(http::Request request) const
{
    if (!request.judge)
        request.judge = judgeGraphResponse;
    request.wireLog = m_log;
    return m_http->send(std::move(request));
}

std::optional<Error> judgeGraphResponse(const http::Response &response)
{
    const QJsonValue envelope = QJsonDocument::fromJson(response.body).object().value(QLatin1String("error"));
    if (!envelope.isObject() && response.status >= 200 && response.status < 300)
        return std::nullopt;
    Error error = envelope.isObject() ? fromEnvelope(JsonReader(envelope), response.status) : withoutEnvelope(response);
    error.httpStatus = response.status;
    if (error.traceId.isEmpty())
        error.traceId = response.traceId;
    if (error.kind == Error::Kind::Throttled)
        error.retryAfter = retryAfter(response);
    return error;
}

Result<Done> decodeSuccess(const JsonReader &reader)
{
    const bool success = reader.boolean(QStringLiteral("success"));
    if (reader.ok() && !success)
        return fail(Error::make(Error::Kind::Rejected, QStringLiteral("Meta answered success: false")));
    return reader.finish(Done());
}

bool isBadParameter(const Error &error)
{
    constexpr int badParameter = 100;
    return error.kind == Error::Kind::Rejected && error.code == badParameter;
}

Error invalidInput(const QString &why)
{
    return Error::make(Error::Kind::Rejected, QStringLiteral("nothing was sent: %1").arg(why));
}

} // namespace gangway::whatsapp
