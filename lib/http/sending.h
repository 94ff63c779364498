#pragma once

#include "http/client.h"
#include "http/filesink.h"
#include "http/formbody.h"
#include "http/wirerecorder.h"

#include <QNetworkReply>
#include <QPointer>

namespace gangway::http {

/// One send(): its tries, its timers, its reply. A child of the client, so that the client's end ends it.
class Client::Sending final : public QObject
{
public:
    Sending(Client &client, Request request, QUrl url);
    ~Sending() override { dropReply(); }

    Call<Response> start();

private:
    void abandon();
    void dropReply();
    QNetworkRequest networkRequest() const;
    bool isOnceOnly() const { return m_request.repeat == Repeat::Never; }
    std::optional<Error> prepare();
    QNetworkReply *dispatch();
    void tryOnce();
    void watch(std::chrono::milliseconds wait);
    qint64 deadlineMs() const;
    void moved(qint64 bytes, qint64 total);
    bool certainlyNotSent() const;
    Error timeoutError() const;
    bool isSaving() const;
    bool takeBytes();
    bool saveBytes();
    void finishTry();
    Error transportError(int status) const;
    void endTry(Result<Response> result);
    void report();
    std::optional<std::chrono::milliseconds> waitBeforeNextTry(const Error &error) const;

    Client &m_client;
    const Request m_request;
    const QUrl m_url;
    const WireRecorder m_recorder;
    const QByteArray m_requestId; // the same for every try, so that two tries of one request can be told apart
    Promise<Response> m_promise;
    QPointer<QNetworkReply> m_reply;
    QObject *m_tryGuard = nullptr; // dies with its try and takes the timeout along
    std::unique_ptr<FormBody> m_form;
    std::unique_ptr<FileSink> m_sink;
    WireRecord m_record;
    QByteArray m_body;
    qint64 m_startedMs = 0;
    qint64 m_movedMs = 0;
    int m_tries = 0;
    bool m_isConnecting = false;
    bool m_isEncrypted = false;
    bool m_isSent = false;
};

} // namespace gangway::http
