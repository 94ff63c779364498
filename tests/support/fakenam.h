#pragma once

#include "core/clock.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPointer>
#include <QTest>
#include <QUrlQuery>

#include <cstring>
#include <memory>
#include <optional>
#include <vector>

namespace gangway::test {

// How to use:
//     ManualClock clock;
//     FakeNam nam(&clock);                                    // the clock only matters for after()
//     http::Client client(nam, clock, QUrl(u"https://graph.facebook.com"_qs), u"test"_qs);
//     nam.on("POST", "/register", FakeAnswer::json({{"success", true}}));          // once
//     nam.always("GET", "/phone_numbers", FakeAnswer::json({{"data", QJsonArray()}}));
//     nam.next(FakeAnswer::error(QNetworkReply::ConnectionRefusedError));           // once, whatever comes
//     ... run, e.g. QTRY_VERIFY(done); drive timers with clock.advance(...)
//     QCOMPARE(nam.transcript(), QStringList({u"POST /v25.0/123/register"_qs}));
//     QCOMPARE(nam.sent(0).json().value(u"pin"_qs).toString(), u"581063"_qs);
//     QVERIFY2(nam.verifyNothingElse(), qPrintable(nam.complaints()));
// A request is answered by the first unused on() whose verb and path end match, else by always(), else by the
// oldest next(). One that nothing matches fails the running test and is answered with HTTP 404.

/// What the other side does with one request. A value; copy it freely.
struct FakeAnswer
{
    enum class Kind { Complete, Error, Hanging, CutMidBody };

    Kind kind = Kind::Complete;
    int status = 200;
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QNetworkReply::NetworkError networkError = QNetworkReply::NoError;
    std::chrono::milliseconds delay{0};

    static FakeAnswer json(const QJsonObject &object, int status = 200)
    {
        return raw(QJsonDocument(object).toJson(QJsonDocument::Compact), status, "application/json; charset=UTF-8");
    }
    /// Meta's envelope, e.g. graphError(400, 100, 36009, u"This authorization code has been used."_qs).
    static FakeAnswer graphError(int status, int code, int subcode = 0, const QString &message = QStringLiteral("(#?) refused"),
                                 bool transient = false)
    {
        QJsonObject error{{QStringLiteral("message"), message},
                          {QStringLiteral("type"), QStringLiteral("OAuthException")},
                          {QStringLiteral("code"), code},
                          {QStringLiteral("fbtrace_id"), QStringLiteral("AFakeTraceId")}};
        if (subcode != 0)
            error.insert(QStringLiteral("error_subcode"), subcode);
        if (transient)
            error.insert(QStringLiteral("is_transient"), true);
        return json({{QStringLiteral("error"), error}}, status);
    }
    static FakeAnswer raw(const QByteArray &body, int status = 200, const QByteArray &contentType = "text/plain")
    {
        FakeAnswer answer;
        answer.status = status;
        answer.body = body;
        answer.headers.append({"Content-Type", contentType});
        return answer;
    }
    /// Trouble of the transport; no HTTP status arrives.
    static FakeAnswer error(QNetworkReply::NetworkError error)
    {
        FakeAnswer answer;
        answer.kind = Kind::Error;
        answer.networkError = error;
        return answer;
    }
    /// Never answers; the client has to give up.
    static FakeAnswer hanging()
    {
        FakeAnswer answer;
        answer.kind = Kind::Hanging;
        return answer;
    }
    /// Status, headers and `part` of the body arrive, then the connection ends.
    static FakeAnswer cutMidBody(const QByteArray &part = "{\"success\":tr", int status = 200)
    {
        FakeAnswer answer = raw(part, status, "application/json");
        answer.kind = Kind::CutMidBody;
        answer.networkError = QNetworkReply::RemoteHostClosedError;
        return answer;
    }
    /// The same, later: by the clock of the FakeNam.
    FakeAnswer after(std::chrono::milliseconds wait) const
    {
        FakeAnswer answer = *this;
        answer.delay = wait;
        return answer;
    }
    FakeAnswer with(const QByteArray &header, const QByteArray &value) const
    {
        FakeAnswer answer = *this;
        answer.headers.append({header, value});
        return answer;
    }
};

/// A request as it reached the network.
struct SentRequest
{
    QString verb;
    QUrl url;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
    bool rewindable = true;                ///< false: Qt could not send it a second time by itself
    std::shared_ptr<bool> aborted = std::make_shared<bool>(false);

    QString path() const { return url.path(QUrl::FullyEncoded); }
    /// A decoded query value, empty when absent.
    QString query(const QString &name) const { return QUrlQuery(url).queryItemValue(name, QUrl::FullyDecoded); }
    bool hasQuery(const QString &name) const { return QUrlQuery(url).hasQueryItem(name); }
    QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    QByteArray bearer() const
    {
        const QByteArray value = headers.value("authorization");
        return value.startsWith("Bearer ") ? value.mid(7) : QByteArray();
    }
};

class FakeReply final : public QNetworkReply
{
public:
    FakeReply(const QNetworkRequest &request, QNetworkAccessManager::Operation operation, FakeAnswer answer,
              std::shared_ptr<bool> aborted, QObject *parent)
        : QNetworkReply(parent), m_answer(std::move(answer)), m_aborted(std::move(aborted))
    {
        setRequest(request);
        setUrl(request.url());
        setOperation(operation);
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    void abort() override
    {
        if (isFinished())
            return;
        *m_aborted = true;
        conclude(QNetworkReply::OperationCanceledError, QStringLiteral("Operation canceled"));
    }
    qint64 bytesAvailable() const override { return m_arrived.size() - m_read + QNetworkReply::bytesAvailable(); }
    bool isSequential() const override { return true; }

    /// Lets the scripted answer arrive.
    void play()
    {
        if (isFinished() || m_answer.kind == FakeAnswer::Kind::Hanging)
            return;
        if (m_answer.kind == FakeAnswer::Kind::Error) {
            conclude(m_answer.networkError, QStringLiteral("scripted network error %1").arg(int(m_answer.networkError)));
            return;
        }
        setAttribute(QNetworkRequest::HttpStatusCodeAttribute, m_answer.status);
        for (const auto &[name, value] : m_answer.headers)
            setRawHeader(name, value);
        m_arrived = m_answer.body;
        const QPointer<FakeReply> alive(this);
        Q_EMIT metaDataChanged();
        if (alive && !m_arrived.isEmpty())
            Q_EMIT readyRead();
        if (!alive || isFinished())
            return;
        if (m_answer.kind == FakeAnswer::Kind::CutMidBody)
            conclude(m_answer.networkError, QStringLiteral("Connection closed"));
        else
            conclude(errorOfStatus(m_answer.status), QStringLiteral("server replied: %1").arg(m_answer.status));
    }

protected:
    qint64 readData(char *data, qint64 max) override
    {
        const qint64 count = qMin(max, qint64(m_arrived.size()) - m_read);
        if (count <= 0)
            return isFinished() ? -1 : 0;
        std::memcpy(data, m_arrived.constData() + m_read, size_t(count));
        m_read += count;
        return count;
    }

private:
    static NetworkError errorOfStatus(int status)
    {
        if (status < 400)
            return NoError;
        switch (status) { // as QNetworkAccessManager maps them
        case 400: return ProtocolInvalidOperationError;
        case 401: return AuthenticationRequiredError;
        case 403: return ContentAccessDenied;
        case 404: return ContentNotFoundError;
        case 405: return ContentOperationNotPermittedError;
        case 409: return ContentConflictError;
        case 410: return ContentGoneError;
        case 500: return InternalServerError;
        case 501: return OperationNotImplementedError;
        case 503: return ServiceUnavailableError;
        default: return status >= 500 ? UnknownServerError : UnknownContentError;
        }
    }
    void conclude(NetworkError error, const QString &text)
    {
        setFinished(true);
        const QPointer<FakeReply> alive(this);
        if (error != NoError) {
            setError(error, text);
            Q_EMIT errorOccurred(error);
        }
        if (alive)
            Q_EMIT finished();
    }

    FakeAnswer m_answer;
    std::shared_ptr<bool> m_aborted;
    QByteArray m_arrived;
    qint64 m_read = 0;
};

/// A network that exists on paper: logs every request and answers by script. Never touches a socket.
/// Answers arrive through the event loop, never from inside the call that sends.
class FakeNam final : public QNetworkAccessManager
{
public:
    explicit FakeNam(Clock *clock = nullptr) : m_clock(clock) {}

    /// Answers one request whose verb is `verb` and whose path ends with `pathEnd`.
    void on(const char *verb, const char *pathEnd, FakeAnswer answer) { on(QString::fromLatin1(verb), QString::fromLatin1(pathEnd), std::move(answer)); }
    void on(const QString &verb, const QString &pathEnd, FakeAnswer answer) { m_once.push_back({verb, pathEnd, std::move(answer)}); }
    /// Answers every such request that no on() is left for.
    void always(const char *verb, const char *pathEnd, FakeAnswer answer) { always(QString::fromLatin1(verb), QString::fromLatin1(pathEnd), std::move(answer)); }
    void always(const QString &verb, const QString &pathEnd, FakeAnswer answer)
    {
        m_always.insert(m_always.begin(), {verb, pathEnd, std::move(answer)}); // the newest counts
    }
    /// Answers one request, whatever it is.
    void next(FakeAnswer answer) { m_fifo.push_back(std::move(answer)); }

    const std::vector<SentRequest> &log() const { return m_log; }
    int count() const { return int(m_log.size()); }
    const SentRequest &sent(int index) const { return m_log.at(size_t(index)); }
    /// "POST /v25.0/123/register", in the order of sending.
    QStringList transcript() const
    {
        QStringList lines;
        for (const SentRequest &request : m_log)
            lines.append(request.verb + u' ' + request.path());
        return lines;
    }
    int countOf(const QString &verb, const QString &pathEnd) const
    {
        int found = 0;
        for (const SentRequest &request : m_log)
            found += request.verb == verb && request.path().endsWith(pathEnd) ? 1 : 0;
        return found;
    }
    void clearLog() { m_log.clear(); }

    /// True when every request was expected and every on() and next() was used.
    bool verifyNothingElse() const { return complaints().isEmpty(); }
    QString complaints() const
    {
        QStringList lines = m_unexpected;
        for (const Rule &rule : m_once)
            lines.append(QStringLiteral("never sent: %1 …%2").arg(rule.verb, rule.pathEnd));
        if (!m_fifo.empty())
            lines.append(QStringLiteral("%1 answers of next() were never fetched").arg(m_fifo.size()));
        return lines.join(u'\n');
    }

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *outgoing) override
    {
        SentRequest sent;
        sent.verb = verbOf(operation, request);
        sent.url = request.url();
        for (const QByteArray &name : request.rawHeaderList())
            sent.headers.insert(name.toLower(), request.rawHeader(name));
        if (outgoing) {
            sent.body = outgoing->readAll();
            sent.rewindable = outgoing->reset();
        }
        m_log.push_back(sent);

        auto *reply = new FakeReply(request, operation, answerFor(sent), sent.aborted, this);
        const std::chrono::milliseconds delay = m_lastDelay;
        if (m_clock && delay.count() > 0)
            m_clock->after(delay, reply, [reply] { reply->play(); });
        else
            QMetaObject::invokeMethod(reply, [reply] { reply->play(); }, Qt::QueuedConnection);
        return reply;
    }

private:
    struct Rule
    {
        QString verb;
        QString pathEnd;
        FakeAnswer answer;
        bool fits(const SentRequest &request) const { return request.verb == verb && request.path().endsWith(pathEnd); }
    };

    static QString verbOf(Operation operation, const QNetworkRequest &request)
    {
        switch (operation) {
        case HeadOperation: return QStringLiteral("HEAD");
        case GetOperation: return QStringLiteral("GET");
        case PutOperation: return QStringLiteral("PUT");
        case PostOperation: return QStringLiteral("POST");
        case DeleteOperation: return QStringLiteral("DELETE");
        default: return QString::fromLatin1(request.attribute(QNetworkRequest::CustomVerbAttribute).toByteArray());
        }
    }
    FakeAnswer answerFor(const SentRequest &request)
    {
        FakeAnswer answer = choose(request);
        m_lastDelay = answer.delay;
        return answer;
    }
    FakeAnswer choose(const SentRequest &request)
    {
        for (auto it = m_once.begin(); it != m_once.end(); ++it) {
            if (it->fits(request)) {
                FakeAnswer answer = it->answer;
                m_once.erase(it);
                return answer;
            }
        }
        for (const Rule &rule : m_always) {
            if (rule.fits(request))
                return rule.answer;
        }
        if (!m_fifo.empty()) {
            FakeAnswer answer = m_fifo.front();
            m_fifo.erase(m_fifo.begin());
            return answer;
        }
        const QString complaint = QStringLiteral("unexpected request: %1 %2").arg(request.verb, request.path());
        m_unexpected.append(complaint);
        if (!m_toleratesUnexpected)
            QTest::qFail(qPrintable(complaint), __FILE__, __LINE__);
        return FakeAnswer::raw("unexpected request", 404);
    }

public:
    /// Only for testing this class: records unexpected requests without failing the running test.
    void tolerateUnexpected() { m_toleratesUnexpected = true; }

private:
    Clock *m_clock;
    std::vector<Rule> m_once;
    std::vector<Rule> m_always;
    std::vector<FakeAnswer> m_fifo;
    std::vector<SentRequest> m_log;
    QStringList m_unexpected;
    std::chrono::milliseconds m_lastDelay{0};
    bool m_toleratesUnexpected = false;
};

} // namespace gangway::test
