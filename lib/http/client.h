#pragma once

#include "core/call.h"
#include "core/clock.h"
#include "http/request.h"

#include <QNetworkAccessManager>
#include <QObject>

namespace gangway::http {

/// Sends Requests below one base URL and answers each exactly once: response, error, timeout or cancelled.
/// Adds the user agent, runs the retry policy on the clock, classifies transport failures, writes one
/// redacted log line per try. Redirects are not followed (Graph answers none). Answers over 32 MiB are refused.
/// Does not know Meta's error envelope; Request::judge does.
class Client : public QObject
{
    Q_OBJECT
public:
    /// The manager and the clock must outlive the client. `base` such as https://graph.facebook.com.
    Client(QNetworkAccessManager &network, Clock &clock, QUrl base, QString userAgent, QObject *parent = nullptr);

    /// Errors: Offline (nothing was sent), Timeout (mayHaveLeft), Tls, Http (mayHaveLeft when the connection
    /// broke after sending; or what judge said), Cancelled.
    Call<Response> send(Request request);

    const QUrl &base() const { return m_base; }

Q_SIGNALS:
    /// One try ended; for the connection status of the window.
    void exchanged(const gangway::http::WireRecord &record);

private:
    struct Sending;
    void tryOnce(const std::shared_ptr<Sending> &sending);

    QNetworkAccessManager &m_network;
    Clock &m_clock;
    QUrl m_base;
    QString m_userAgent;
};

} // namespace gangway::http
