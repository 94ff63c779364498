#include "http/sending.h"

#include "core/log.h"
#include "http/onceonlybody.h"

#include <QJsonDocument>
#include <QNetworkRequest>
#include <QUuid>

namespace gangway::http {

using namespace std::chrono_literals;

namespace {

constexpr qint64 maxAnswerBytes = qint64(32) * 1024 * 1024;
constexpr qint64 savedPiece = qint64(256) * 1024;
constexpr int maxConnectRetries = 2; // for once-only requests
constexpr std::chrono::milliseconds firstWait = 500ms;
constexpr std::chrono::seconds longestWait = 60s;
constexpr int longestTransfer = 60;  // times the timeout for silence

std::optional<Error> judgeByStatus(const Response &response)
{
    if (response.status >= 200 && response.status < 300)
        return std::nullopt;
    Error error = Error::make(Error::Kind::Http, QStringLiteral("HTTP %1").arg(response.status));
    error.httpStatus = response.status;
    error.traceId = response.traceId;
    return error;
}

/// True when Qt reports a whole HTTP answer, whatever its status, and not trouble of the transport.
bool isAnswer(QNetworkReply::NetworkError error, int status)
{
    if (status < 200)
        return false;
    if (error == QNetworkReply::NoError)
        return true;
    // 1 to 199 are transport and proxy trouble; what lies above mirrors the HTTP status.
    return error >= 200 && error != QNetworkReply::ContentReSendError && error != QNetworkReply::ProtocolFailure
        && error != QNetworkReply::ProtocolUnknownError;
}

/// Trouble that Qt only reports before it has a connection to write to.
bool isConnectTrouble(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return true;
    default:
        return false;
    }
}

} // namespace

Client::Sending::Sending(Client &client, Request request, QUrl url)
    : QObject(&client), m_client(client), m_request(std::move(request)), m_url(std::move(url)),
      m_recorder(m_request, m_url), m_requestId(QUuid::createUuid().toByteArray(QUuid::WithoutBraces))
{
}

Call<Response> Client::Sending::start()
{
    Call<Response> call = m_promise.call();
    m_promise.onAbort([self = QPointer<Sending>(this)] {
        if (self)
            self->abandon();
    });
    tryOnce();
    return call;
}

void Client::Sending::abandon()
{
    if (m_reply)
        qCInfo(lcHttp).noquote() << m_record.verb << m_record.label << m_record.url << "abandoned";
    dropReply();
    deleteLater();
}

void Client::Sending::dropReply()
{
    delete std::exchange(m_tryGuard, nullptr);
    if (QNetworkReply *reply = std::exchange(m_reply, nullptr).data()) {
        reply->disconnect(this);
        if (!m_sink) // deleting ends it as well; within a long answer Qt's abort() can meet the end of the connection
            reply->abort(); // closes the socket when the answer is not complete
        reply->deleteLater();
        if (m_form)
            m_form.release()->setParent(reply); // the network may still be reading from it
    }
    m_form.reset();
    m_sink.reset(); // and the half file with it
}

QNetworkRequest Client::Sending::networkRequest() const
{
    QNetworkRequest request(m_url);
    request.setHeader(QNetworkRequest::UserAgentHeader, m_client.m_userAgent);
    request.setRawHeader("Accept", m_request.saveTo ? "*/*" : "application/json");
    if (m_request.saveTo) // the file itself: its size and digest are those of the bytes on the wire
        request.setRawHeader("Accept-Encoding", "identity");
    request.setRawHeader("X-Request-Id", m_requestId);
    if (m_request.bearer)
        request.setRawHeader("Authorization", "Bearer " + m_request.bearer->reveal());
    if (m_form)
        request.setHeader(QNetworkRequest::ContentTypeHeader, m_form->contentType());
    else if (m_request.json)
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    else if (m_request.verb == Verb::Post) // Qt warns about a POST without one
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/x-www-form-urlencoded"));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    // One request per connection at a time: over HTTP/2 one broken connection breaks every request on it,
    // and Qt restarts streams by rules of their own. Graph gains nothing from multiplexing a few calls.
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    if (isOnceOnly()) {
        // A kept connection may just have been closed by the other side, which Qt notices only after it has
        // written the request. The peer name makes Qt keep these connections apart from the shared ones, and
        // each is closed after its answer: every once-only request has a fresh connection.
        request.setPeerVerifyName(m_url.host());
        request.setRawHeader("Connection", "close");
    }
    return request;
}

/// Opens what the try reads from and writes to.
std::optional<Error> Client::Sending::prepare()
{
    if (m_request.form) {
        m_form = std::make_unique<FormBody>(*m_request.form, isOnceOnly());
        if (auto error = m_form->fault())
            return error;
    }
    if (m_request.saveTo) {
        m_sink = std::make_unique<FileSink>(*m_request.saveTo);
        return m_sink->open();
    }
    return std::nullopt;
}

QNetworkReply *Client::Sending::dispatch()
{
    const QNetworkRequest request = networkRequest();
    const QByteArray body =
        m_request.json ? QJsonDocument(*m_request.json).toJson(QJsonDocument::Compact) : QByteArray();
    QNetworkAccessManager &network = m_client.m_network;
    if (m_form)
        return network.post(request, m_form.get());
    if (isOnceOnly()) {
        auto *device = new OnceOnlyBody(body);
        QNetworkReply *reply = m_request.verb == Verb::Post
            ? network.post(request, device)
            : network.sendCustomRequest(request, nameOf(m_request.verb).toLatin1(), device);
        device->setParent(reply);
        return reply;
    }
    switch (m_request.verb) {
    case Verb::Get:
        return network.get(request);
    case Verb::Post:
        return network.post(request, body);
    case Verb::Delete:
        return m_request.json ? network.sendCustomRequest(request, "DELETE", body) : network.deleteResource(request);
    }
    Q_UNREACHABLE();
}

void Client::Sending::tryOnce()
{
    ++m_tries;
    m_record = m_recorder.begin(m_client.m_clock.now(), m_tries);
    m_startedMs = m_movedMs = m_client.m_clock.monotonicMs();
    m_body.clear();
    m_isConnecting = m_isEncrypted = m_isSent = false;
    if (auto error = prepare()) {
        endTry(fail(std::move(*error)));
        return;
    }
    m_tryGuard = new QObject(this);
    m_reply = dispatch();
    QNetworkReply *reply = m_reply;
    connect(reply, &QNetworkReply::socketStartedConnecting, this, [this] { m_isConnecting = true; });
    connect(reply, &QNetworkReply::encrypted, this, [this] { m_isEncrypted = true; });
    connect(reply, &QNetworkReply::requestSent, this, [this] { m_isSent = true; });
    if (m_form) {
        connect(reply, &QNetworkReply::uploadProgress, this, [this](qint64 sent, qint64) {
            if (sent > 0)
                moved(m_form->fileBytesWithin(sent), m_form->fileSize());
        });
    }
    connect(reply, &QNetworkReply::readyRead, this, [this] { takeBytes(); });
    connect(reply, &QNetworkReply::finished, this, [this] { finishTry(); });
    watch(m_request.timeout);
}

void Client::Sending::watch(std::chrono::milliseconds wait)
{
    m_client.m_clock.after(wait, m_tryGuard, [this] {
        const std::chrono::milliseconds left(deadlineMs() - m_client.m_clock.monotonicMs());
        if (left > 0ms)
            watch(left);
        else
            endTry(fail(timeoutError()));
    });
}

qint64 Client::Sending::deadlineMs() const
{
    const qint64 timeout = m_request.timeout.count();
    return m_request.timeoutIsForSilence ? qMin(m_movedMs + timeout, m_startedMs + longestTransfer * timeout) : m_startedMs + timeout;
}

/// The last thing its caller does: whoever hears of the progress may drop the Call.
void Client::Sending::moved(qint64 bytes, qint64 total)
{
    m_movedMs = m_client.m_clock.monotonicMs();
    if (m_request.progress)
        m_request.progress(bytes, total);
}

/// Over TLS no byte of a request leaves before the handshake is done, so a try that began with a new
/// connection and never finished the handshake has sent nothing. Without TLS one cannot know.
bool Client::Sending::certainlyNotSent() const
{
    return m_url.scheme() == QLatin1String("https") && m_isConnecting && !m_isEncrypted && !m_isSent;
}

Error Client::Sending::timeoutError() const
{
    Error error = Error::make(Error::Kind::Timeout,
                              QStringLiteral("no complete answer within %1 ms").arg(m_request.timeout.count()));
    error.mayHaveLeft = !certainlyNotSent();
    return error;
}

bool Client::Sending::isSaving() const
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    return m_sink && status >= 200 && status < 300;
}

/// False when the try is over.
bool Client::Sending::takeBytes()
{
    if (isSaving())
        return saveBytes();
    if (m_body.size() + m_reply->bytesAvailable() > maxAnswerBytes) {
        Error error = Error::make(Error::Kind::Decode, QStringLiteral("the answer is larger than 32 MiB"));
        error.mayHaveLeft = true;
        endTry(fail(std::move(error)));
        return false;
    }
    m_body += m_reply->readAll();
    return true;
}

bool Client::Sending::saveBytes()
{
    const qint64 before = m_sink->size();
    const QVariant length = m_reply->header(QNetworkRequest::ContentLengthHeader);
    if (auto error = m_sink->expect(length.toLongLong())) {
        endTry(fail(std::move(*error)));
        return false;
    }
    while (m_reply->bytesAvailable() > 0) {
        if (auto error = m_sink->take(m_reply->read(savedPiece))) {
            endTry(fail(std::move(*error)));
            return false;
        }
    }
    if (m_sink->size() == before)
        return true;
    const QPointer<Sending> alive(this);
    moved(m_sink->size(), length.isValid() ? length.toLongLong() : -1);
    return alive && m_reply;
}

void Client::Sending::finishTry()
{
    if (!takeBytes())
        return;
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (!isAnswer(m_reply->error(), status)) {
        endTry(fail(transportError(status)));
        return;
    }
    Response response;
    response.status = status;
    for (const auto &[name, value] : m_reply->rawHeaderPairs())
        response.headers.insert(name.toLower(), value);
    response.body = std::move(m_body);
    if (isSaving())
        response.savedBytes = m_sink->size();
    response.duration = std::chrono::milliseconds(m_client.m_clock.monotonicMs() - m_startedMs);
    for (const char *name : {"x-fb-trace-id", "x-fb-request-id"}) {
        if (response.traceId.isEmpty())
            response.traceId = QString::fromLatin1(response.headers.value(name));
    }
    m_recorder.addResponse(m_record, response);
    auto fault = m_request.judge ? m_request.judge(response) : judgeByStatus(response);
    if (!fault && isSaving())
        fault = m_sink->finish();
    if (fault)
        endTry(fail(*fault));
    else
        endTry(std::move(response));
}

Error Client::Sending::transportError(int status) const
{
    const QNetworkReply::NetworkError cause = m_reply->error();
    Error error = Error::make(Error::Kind::Http, m_reply->errorString());
    if (cause == QNetworkReply::SslHandshakeFailedError) {
        error.kind = Error::Kind::Tls;
    } else if (isConnectTrouble(cause)) {
        error.kind = Error::Kind::Offline;
    } else if (cause == QNetworkReply::OperationCanceledError) {
        error.kind = Error::Kind::Cancelled;
        error.mayHaveLeft = true;
    } else if (certainlyNotSent() && status == 0) {
        error.kind = Error::Kind::Offline;
    } else if (cause == QNetworkReply::TimeoutError) {
        error.kind = Error::Kind::Timeout; // of the socket, e.g. a connection attempt that nobody answers
        error.mayHaveLeft = true;
    } else if (cause == QNetworkReply::ContentReSendError) {
        error.detail = QStringLiteral("the connection ended before an answer came");
        error.mayHaveLeft = true;
    } else {
        if (status != 0)
            error.detail = QStringLiteral("the connection ended within the answer (HTTP %1): %2").arg(status).arg(error.detail);
        error.mayHaveLeft = true;
    }
    return error;
}

void Client::Sending::endTry(Result<Response> result)
{
    dropReply();
    if (!result)
        result.error() = m_recorder.scrubbed(std::move(result.error()));
    m_record.duration = std::chrono::milliseconds(m_client.m_clock.monotonicMs() - m_startedMs);
    if (!result)
        m_record.error = describe(result.error());
    report();

    if (const auto wait = result ? std::nullopt : waitBeforeNextTry(result.error())) {
        m_client.m_clock.after(*wait, this, [this] { tryOnce(); });
        return;
    }
    m_promise.resolve(std::move(result));
    deleteLater();
}

void Client::Sending::report()
{
    qCInfo(lcHttp).noquote() << m_record.verb << m_record.label << m_record.url << m_record.status
                             << m_record.duration.count() << "ms try" << m_record.tryNumber
                             << "id" << m_requestId << m_record.traceId << m_record.error;
    if (m_request.wireLog)
        m_request.wireLog->push_back(m_record);
    Q_EMIT m_client.exchanged(m_record);
}

std::optional<std::chrono::milliseconds> Client::Sending::waitBeforeNextTry(const Error &error) const
{
    if (error.kind == Error::Kind::Storage) // of this computer: no matter of waiting half a second
        return std::nullopt;
    if (isOnceOnly()) {
        if (error.kind != Error::Kind::Offline || error.mayHaveLeft || m_tries > maxConnectRetries)
            return std::nullopt;
    } else if (!isRetryable(error) || m_tries >= m_request.maxTries) {
        return std::nullopt;
    }
    if (error.retryAfter) {
        if (*error.retryAfter > longestWait)
            return std::nullopt;
        if (*error.retryAfter > 0s)
            return *error.retryAfter;
    }
    const auto wait = firstWait * (qint64(1) << qMin(m_tries - 1, 10));
    return qMin<std::chrono::milliseconds>(wait, longestWait);
}

} // namespace gangway::http
