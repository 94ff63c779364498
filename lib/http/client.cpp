#include "http/client.h"

#include "core/log.h"
#include "http/onceonlybody.h"
#include "http/wirerecorder.h"

#include <QJsonDocument>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QPointer>
#include <QUuid>

namespace gangway::http {

using namespace std::chrono_literals;

namespace {

constexpr qint64 maxAnswerBytes = qint64(32) * 1024 * 1024;
constexpr int maxConnectRetries = 2; // for once-only requests
constexpr std::chrono::milliseconds firstWait = 500ms;
constexpr std::chrono::seconds longestWait = 60s;

Error refused(const QString &why)
{
    return Error::make(Error::Kind::Rejected, QStringLiteral("nothing was sent: %1").arg(why));
}

/// Says why a request cannot be written down, before anything of it leaves.
std::optional<Error> faultOf(const Request &request)
{
    for (const QString &segment : request.path) {
        if (segment.isEmpty() || segment == QLatin1String(".") || segment == QLatin1String(".."))
            return refused(QStringLiteral("a part of the address is empty or a dot"));
    }
    if (request.bearer) {
        for (const char c : request.bearer->reveal()) {
            if (c <= ' ' || c > '~')
                return refused(QStringLiteral("the access token holds a character that no header carries"));
        }
        if (request.bearer->isEmpty())
            return refused(QStringLiteral("the access token is empty"));
    }
    return std::nullopt;
}

QUrl urlOf(const QUrl &base, const Request &request)
{
    // Encoded piece by piece: QUrlQuery leaves a plus sign alone, which servers read as a space, and a path
    // set as plain text would let an id with a slash in it name another endpoint.
    QString path = base.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    for (const QString &segment : request.path)
        path += u'/' + QString::fromLatin1(QUrl::toPercentEncoding(segment));
    QStringList pairs;
    for (const auto &[name, value] : request.query)
        pairs.append(QString::fromLatin1(QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value)));
    QUrl url(base);
    url.setPath(path, QUrl::TolerantMode);
    url.setQuery(pairs.isEmpty() ? QString() : pairs.join(u'&'), QUrl::TolerantMode);
    return url;
}

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

/// One send(): its tries, its timers, its reply. A child of the client, so that the client's end ends it.
class Client::Sending final : public QObject
{
public:
    Sending(Client &client, Request request, QUrl url)
        : QObject(&client), m_client(client), m_request(std::move(request)), m_url(std::move(url)),
          m_recorder(m_request, m_url), m_requestId(QUuid::createUuid().toByteArray(QUuid::WithoutBraces))
    {
    }
    ~Sending() override { dropReply(); }

    Call<Response> start()
    {
        Call<Response> call = m_promise.call();
        m_promise.onAbort([self = QPointer<Sending>(this)] {
            if (self)
                self->abandon();
        });
        tryOnce();
        return call;
    }

private:
    void abandon()
    {
        if (m_reply)
            qCInfo(lcHttp).noquote() << m_record.verb << m_record.label << m_record.url << "abandoned";
        dropReply();
        deleteLater();
    }

    void dropReply()
    {
        delete std::exchange(m_tryGuard, nullptr);
        if (QNetworkReply *reply = std::exchange(m_reply, nullptr).data()) {
            reply->disconnect(this);
            reply->abort(); // closes the socket when the answer is not complete
            reply->deleteLater();
        }
    }

    QNetworkRequest networkRequest() const
    {
        QNetworkRequest request(m_url);
        request.setHeader(QNetworkRequest::UserAgentHeader, m_client.m_userAgent);
        request.setRawHeader("Accept", "application/json");
        request.setRawHeader("X-Request-Id", m_requestId);
        if (m_request.bearer)
            request.setRawHeader("Authorization", "Bearer " + m_request.bearer->reveal());
        if (m_request.json)
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

    bool isOnceOnly() const { return m_request.repeat == Repeat::Never; }

    QNetworkReply *dispatch()
    {
        const QNetworkRequest request = networkRequest();
        const QByteArray body =
            m_request.json ? QJsonDocument(*m_request.json).toJson(QJsonDocument::Compact) : QByteArray();
        QNetworkAccessManager &network = m_client.m_network;
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

    void tryOnce()
    {
        ++m_tries;
        m_record = m_recorder.begin(m_client.m_clock.now(), m_tries);
        m_startedMs = m_client.m_clock.monotonicMs();
        m_body.clear();
        m_isConnecting = m_isEncrypted = m_isSent = false;
        m_tryGuard = new QObject(this);
        m_reply = dispatch();
        QNetworkReply *reply = m_reply;
        connect(reply, &QNetworkReply::socketStartedConnecting, this, [this] { m_isConnecting = true; });
        connect(reply, &QNetworkReply::encrypted, this, [this] { m_isEncrypted = true; });
        connect(reply, &QNetworkReply::requestSent, this, [this] { m_isSent = true; });
        connect(reply, &QNetworkReply::readyRead, this, [this] { takeBytes(); });
        connect(reply, &QNetworkReply::finished, this, [this] { finishTry(); });
        m_client.m_clock.after(m_request.timeout, m_tryGuard, [this] { endTry(fail(timeoutError())); });
    }

    /// Over TLS no byte of a request leaves before the handshake is done, so a try that began with a new
    /// connection and never finished the handshake has sent nothing. Without TLS one cannot know.
    bool certainlyNotSent() const
    {
        return m_url.scheme() == QLatin1String("https") && m_isConnecting && !m_isEncrypted && !m_isSent;
    }

    Error timeoutError() const
    {
        Error error = Error::make(Error::Kind::Timeout,
                                  QStringLiteral("no complete answer within %1 ms").arg(m_request.timeout.count()));
        error.mayHaveLeft = !certainlyNotSent();
        return error;
    }

    bool takeBytes()
    {
        if (m_body.size() + m_reply->bytesAvailable() > maxAnswerBytes) {
            Error error = Error::make(Error::Kind::Decode, QStringLiteral("the answer is larger than 32 MiB"));
            error.mayHaveLeft = true;
            endTry(fail(std::move(error)));
            return false;
        }
        m_body += m_reply->readAll();
        return true;
    }

    void finishTry()
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
        response.duration = std::chrono::milliseconds(m_client.m_clock.monotonicMs() - m_startedMs);
        for (const char *name : {"x-fb-trace-id", "x-fb-request-id"}) {
            if (response.traceId.isEmpty())
                response.traceId = QString::fromLatin1(response.headers.value(name));
        }
        m_recorder.addResponse(m_record, response);
        const auto fault = m_request.judge ? m_request.judge(response) : judgeByStatus(response);
        if (fault)
            endTry(fail(*fault));
        else
            endTry(std::move(response));
    }

    Error transportError(int status) const
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

    void endTry(Result<Response> result)
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

    void report()
    {
        qCInfo(lcHttp).noquote() << m_record.verb << m_record.label << m_record.url << m_record.status
                                 << m_record.duration.count() << "ms try" << m_record.tryNumber
                                 << "id" << m_requestId << m_record.traceId << m_record.error;
        if (m_request.wireLog)
            m_request.wireLog->push_back(m_record);
        Q_EMIT m_client.exchanged(m_record);
    }

    std::optional<std::chrono::milliseconds> waitBeforeNextTry(const Error &error) const
    {
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

    Client &m_client;
    const Request m_request;
    const QUrl m_url;
    const WireRecorder m_recorder;
    const QByteArray m_requestId; // the same for every try, so that two tries of one request can be told apart
    Promise<Response> m_promise;
    QPointer<QNetworkReply> m_reply;
    QObject *m_tryGuard = nullptr; // dies with its try and takes the timeout along
    WireRecord m_record;
    QByteArray m_body;
    qint64 m_startedMs = 0;
    int m_tries = 0;
    bool m_isConnecting = false;
    bool m_isEncrypted = false;
    bool m_isSent = false;
};

Client::Client(QNetworkAccessManager &network, Clock &clock, QUrl base, QString userAgent, QObject *parent)
    : QObject(parent), m_network(network), m_clock(clock), m_base(std::move(base)), m_userAgent(std::move(userAgent))
{
}

Call<Response> Client::send(Request request)
{
    if (auto fault = faultOf(request))
        return Call<Response>::failed(std::move(*fault));
    const QUrl url = urlOf(m_base, request);
    return (new Sending(*this, std::move(request), url))->start();
}

} // namespace gangway::http
