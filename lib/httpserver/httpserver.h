#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QUrlQuery>

#include <chrono>
#include <functional>
#include <memory>

namespace gangway::httpserver {

struct HttpRequest
{
    QByteArray method;                        ///< upper case
    QByteArray target;                        ///< as sent, path and query
    QString path;                             ///< decoded
    QUrlQuery query;
    QHash<QByteArray, QByteArray> headers;    ///< names in lower case; of repeated names the last
    QByteArray body;                          ///< raw bytes
    QByteArray header(const QByteArray &lowerCaseName) const { return headers.value(lowerCaseName); }
    QString host() const;                     ///< Host header without port, lower case
};

struct HttpResponse
{
    int status = 200;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    static HttpResponse json(int status, const QByteArray &body);
    static HttpResponse text(int status, const QByteArray &body);
};

/// A request that never reached the handler: malformed, too large, too much of something.
struct RefusedRequest
{
    int status = 400;
    QByteArray method;                        ///< empty when it did not get that far
    QByteArray target;                        ///< as sent, path and query; may be empty
    QByteArray reason;                        ///< "body too large", "malformed request", ...
};

/// How to fail on purpose, for the sandbox: what happens to the connection instead of a plain answer.
enum class Cut { None, BeforeAnswer, MidBody };

/// Answers one request, once, from any thread; dropping it unanswered sends 500.
class Responder
{
public:
    using Send = std::function<void(HttpResponse, Cut)>;
    explicit Responder(Send send);
    void respond(HttpResponse response, Cut cut = Cut::None) const;

private:
    struct State;
    std::shared_ptr<State> m_state;
};

struct ServerOptions
{
    QString address = QStringLiteral("127.0.0.1"); ///< IPv4 or IPv6 literal
    quint16 port = 0;                          ///< 0 = any free one
    qint64 maxBodyBytes = 3 * 1024 * 1024;     ///< beyond: 413
    qint64 maxHeaderBytes = 64 * 1024;         ///< beyond: 431
    std::chrono::seconds headerTimeout{10};    ///< a sender slower than this is dropped
    std::chrono::seconds bodyTimeout{30};
    std::chrono::seconds idleTimeout{60};      ///< keep-alive
    int maxConnections = 512;
    QByteArray tlsCertificateChainPem;         ///< with tlsPrivateKeyPem: speak TLS
    QByteArray tlsPrivateKeyPem;
};

/// One small HTTP/1.1 server over Boost.Beast on a thread of its own: size limits, time-outs, keep-alive,
/// TLS. The handler runs on the server's thread and must not block; it may keep the Responder and answer
/// later from another thread. Does not know routes, files or web frameworks.
class HttpServer
{
public:
    using Handler = std::function<void(HttpRequest, Responder)>;
    using Refused = std::function<void(RefusedRequest)>;

    HttpServer();
    ~HttpServer(); ///< stops
    /// Errors (kind Http): address in use, unusable certificate.
    /// `refused` hears, on the server's thread, of what was answered without the handler.
    Result<quint16> start(const ServerOptions &options, Handler handler, Refused refused = {});
    /// Takes no new connections, closes idle ones, lets requests under way get their answers for so long; then stop().
    void finish(std::chrono::milliseconds patience);
    /// Drops all connections, joins the thread; harmless when not started. Not from the handler. Responders still
    /// out there say nothing afterwards.
    void stop();
    bool isListening() const;
    quint16 port() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace gangway::httpserver
