#pragma once

#include "core/call.h"
#include "core/clock.h"
#include "http/request.h"

#include <QNetworkAccessManager>
#include <QObject>

namespace gangway::http {

/// Sends Requests below one base URL and answers each exactly once: response, error, timeout or cancelled.
/// Adds the user agent and a request id, runs the retry policy on the clock, classifies transport failures,
/// writes one redacted log line per try. Redirects are not followed (Graph answers none). Answers over 32 MiB
/// are refused, but for those that Request::saveTo sends to the disk. A request with Repeat::Never travels on a connection of its own and is never sent again by Qt.
/// Does not know Meta's error envelope; Request::judge does.
class Client : public QObject
{
    Q_OBJECT
public:
    /// The manager and the clock must outlive the client. `base` such as https://graph.facebook.com.
    Client(QNetworkAccessManager &network, Clock &clock, QUrl base, QString userAgent, QObject *parent = nullptr);

    /// Errors: Offline (nothing was sent), Timeout (mayHaveLeft), Tls, Http (mayHaveLeft when the connection
    /// broke after sending; or what judge said), Decode (over 32 MiB), Cancelled. Rejected without any sending:
    /// a path segment that is empty or a dot, a bearer that no header can carry, a url that is none or would carry the
    /// bearer in the clear to another place than the base, and Storage: a form's file that cannot be read, a folder
    /// that nothing can be saved in.
    /// Of a saved answer, also Storage: it could not be written; Rejected "too-large" and "digest". None is repeated.
    /// Waits between tries are 0.5 s, 1 s, 2 s … or the error's retryAfter; a wish beyond 60 s is not waited
    /// for but handed to the caller at once, because a person had better know than watch a spinner.
    Call<Response> send(Request request);

    const QUrl &base() const { return m_base; }

Q_SIGNALS:
    /// One try ended; for the connection status of the window.
    void exchanged(const gangway::http::WireRecord &record);

private:
    class Sending;

    QNetworkAccessManager &m_network;
    Clock &m_clock;
    QUrl m_base;
    QString m_userAgent;
};

} // namespace gangway::http
