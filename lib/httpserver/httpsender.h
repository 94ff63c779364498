#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>

namespace gangway::httpserver {

/// One request to a server on this machine.
struct OutgoingRequest
{
    QByteArray method = QByteArrayLiteral("POST");
    QUrl url;                                 ///< http, and a host that is an IP literal or "localhost"
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    std::chrono::milliseconds timeout{10000}; ///< for all of it: connect, send, receive
};

struct OutgoingReply
{
    int status = 0;      ///< 0: no usable answer, see fault
    QByteArray body;
    QString fault;       ///< technical, empty when an answer came
};

/// Sends plain HTTP to loopback on a thread of its own: the webhooks that the sandbox delivers, and the load
/// that a test driver makes. Does not resolve names, speak TLS, follow redirects or reuse connections: requests
/// to the world go through lib/http.
class HttpSender
{
public:
    using Finished = std::function<void(OutgoingReply)>;

    HttpSender();
    ~HttpSender(); ///< drops what is under way; no callback runs afterwards
    /// From any thread. `finished` runs once, on the sender's thread.
    void send(OutgoingRequest request, Finished finished);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace gangway::httpserver
