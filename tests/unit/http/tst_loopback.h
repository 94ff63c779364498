#pragma once

#include "http/client.h"
#include "http/trust.h"
#include "loopback.h"
#include "support/testcertificate.h"
#include "support/testmain.h"

#include <QSslConfiguration>

/// The client over Qt's real network and a server that misbehaves on purpose.
class TestLoopback : public QObject
{
    Q_OBJECT

    struct Bench
    {
        gangway::SystemClock clock;
        std::unique_ptr<QNetworkAccessManager> nam = gangway::http::makeNetwork();
        QObject guard;
        std::optional<gangway::Result<gangway::http::Response>> answer;
        std::unique_ptr<gangway::http::Client> client;

        explicit Bench(const QUrl &base)
            : client(std::make_unique<gangway::http::Client>(*nam, clock, base, QStringLiteral("gangway/test")))
        {
        }
        bool send(gangway::http::Request request)
        {
            answer.reset();
            client->send(std::move(request)).then(&guard, [this](gangway::Result<gangway::http::Response> r) { answer = std::move(r); });
            return QTest::qWaitFor([this] { return answer.has_value(); }, 20000);
        }
        QByteArray trouble() const { return answer && !*answer ? describe(answer->error()).toUtf8() : QByteArray(); }
    };

    static gangway::http::Request exchange()
    {
        gangway::http::Request request;
        request.path = {QStringLiteral("oauth"), QStringLiteral("access_token")};
        request.query = {{QStringLiteral("code"), QStringLiteral("AQcode")}};
        request.label = QStringLiteral("exchange");
        return request;
    }
    static gangway::http::Request post()
    {
        gangway::http::Request request;
        request.verb = gangway::http::Verb::Post;
        request.path = {QStringLiteral("1"), QStringLiteral("register")};
        request.json = QJsonObject{{QStringLiteral("pin"), QStringLiteral("581063")}};
        request.label = QStringLiteral("register");
        return request;
    }

private Q_SLOTS:
    void init() { GANGWAY_STRICT_LOG(); }

    void qtRepeatsByItself()
    {
        // The reason for OnceOnlyBody: when this fails, Qt has changed and the client may become simpler.
        Loopback server([](QTcpSocket *socket, const QByteArray &) { socket->disconnectFromHost(); });
        QNetworkAccessManager plain;
        QNetworkRequest request(server.url());
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
        std::unique_ptr<QNetworkReply> reply(plain.post(request, QByteArray("{}")));
        QTRY_VERIFY(reply->isFinished());
        QVERIFY2(server.requests.size() > 1, qPrintable(QString::number(server.requests.size())));
    }

    void onceOnlyReachesTheWireOnce_data()
    {
        QTest::addColumn<bool>("isPost");
        QTest::addColumn<bool>("tls");
        QTest::addColumn<QByteArray>("answer"); // then the server closes
        QTest::addColumn<bool>("warm");         // a kept connection exists already
        for (const bool isPost : {false, true}) {
            for (const bool tls : {false, true}) {
                for (const bool warm : {false, true}) {
                    const QByteArray name = QByteArray(isPost ? "POST" : "GET") + (tls ? " tls" : " plain") + (warm ? " warm" : " cold");
                    QTest::newRow(name + ", no byte") << isPost << tls << QByteArray() << warm;
                    QTest::newRow(name + ", half a status line") << isPost << tls << QByteArray("HTTP/1.1 20") << warm;
                    QTest::newRow(name + ", half a header") << isPost << tls << QByteArray("HTTP/1.1 200 OK\r\nContent-Le") << warm;
                    QTest::newRow(name + ", half a body") << isPost << tls << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{\"acc") << warm;
                    QTest::newRow(name + ", half a chunk") << isPost << tls << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n20\r\n{\"acc") << warm;
                }
            }
        }
    }
    void onceOnlyReachesTheWireOnce()
    {
        QFETCH(bool, isPost);
        QFETCH(bool, tls);
        QFETCH(QByteArray, answer);
        QFETCH(bool, warm);
        Loopback server([answer](QTcpSocket *socket, const QByteArray &request) {
            if (request.startsWith("GET /warm")) {
                socket->write(Loopback::answer(200, "{}"));
                return;
            }
            socket->write(answer);
            socket->disconnectFromHost();
        });
        const TrustFor trust(tls ? &server : nullptr);
        Bench bench(server.url());
        if (warm) {
            gangway::http::Request read;
            read.path = {QStringLiteral("warm")};
            read.repeat = gangway::http::Repeat::WhenSafe;
            QVERIFY(bench.send(read));
            QVERIFY2(bench.answer->has_value(), bench.trouble().constData());
            server.requests.clear();
        }
        QVERIFY(bench.send(isPost ? post() : exchange()));
        QVERIFY(!bench.answer->has_value());
        QCOMPARE(nameOf(bench.answer->error().kind), QStringLiteral("Http"));
        QVERIFY(bench.answer->error().mayHaveLeft);
        QTest::qWait(30); // a second sending would need no longer on loopback
        QCOMPARE(int(server.requests.size()), 1);
        QVERIFY(server.requests.front().startsWith(isPost ? "POST /1/register HTTP/1.1\r\n" : "GET /oauth/access_token?code=AQcode HTTP/1.1\r\n"));
        QCOMPARE(server.connections, warm ? 2 : 1); // a connection of its own
    }
    void onceOnlySucceeds_data()
    {
        QTest::addColumn<bool>("isPost");
        QTest::addColumn<bool>("tls");
        QTest::newRow("GET") << false << false;
        QTest::newRow("POST") << true << false;
        QTest::newRow("GET tls") << false << true;
        QTest::newRow("POST tls") << true << true;
    }
    void onceOnlySucceeds()
    {
        QFETCH(bool, isPost);
        QFETCH(bool, tls);
        // Keeps the connection open although asked not to: the next once-only request has to cope.
        Loopback server([](QTcpSocket *socket, const QByteArray &) { socket->write(Loopback::answer(200, "{\"ok\":1}")); });
        const TrustFor trust(tls ? &server : nullptr);
        Bench bench(server.url());
        for (int i = 0; i < 3; ++i) {
            QVERIFY(bench.send(isPost ? post() : exchange()));
            QVERIFY2(bench.answer->has_value(), bench.trouble().constData());
            QCOMPARE((*bench.answer)->body, QByteArray("{\"ok\":1}"));
        }
        QCOMPARE(int(server.requests.size()), 3);
        QVERIFY(server.requests.front().endsWith(isPost ? "{\"pin\":\"581063\"}" : "\r\n\r\n"));
        QVERIFY(server.requests.front().toLower().contains("connection: close"));
    }
    void safeReadsSurviveAClosedConnection()
    {
        Loopback server([&](QTcpSocket *socket, const QByteArray &) {
            if (server_requests(socket) % 2 == 1)
                socket->write(Loopback::answer(200, "{}"));
            else
                socket->disconnectFromHost();
        });
        Bench bench(server.url());
        gangway::http::Request read;
        read.path = {QStringLiteral("x")};
        read.repeat = gangway::http::Repeat::WhenSafe;
        for (int i = 0; i < 3; ++i) {
            QVERIFY(bench.send(read));
            QVERIFY2(bench.answer->has_value(), bench.trouble().constData());
        }
    }

    void deliversTheBodyOfARefusal_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("header");
        QTest::newRow("401 as Graph says it") << 401 << QByteArray("WWW-Authenticate: OAuth \"Facebook Platform\" \"invalid_token\" \"gone\"\r\n");
        QTest::newRow("401 Bearer") << 401 << QByteArray("WWW-Authenticate: Bearer realm=\"x\"\r\n");
        QTest::newRow("401 Basic") << 401 << QByteArray("WWW-Authenticate: Basic realm=\"x\"\r\n");
        QTest::newRow("401 bare") << 401 << QByteArray();
        for (const int status : {400, 403, 404, 405, 409, 418, 429, 500, 503, 599})
            QTest::addRow("%d", status) << status << QByteArray();
        QTest::newRow("redirect") << 302 << QByteArray("Location: https://elsewhere.test/\r\n");
    }
    void deliversTheBodyOfARefusal()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, header);
        const QByteArray body = R"({"error":{"code":190}})";
        Loopback server([&](QTcpSocket *socket, const QByteArray &) { socket->write(Loopback::answer(status, body, header)); });
        Bench bench(server.url());
        for (const bool isOnceOnly : {true, false}) {
            gangway::http::Request request = isOnceOnly ? post() : exchange();
            request.repeat = isOnceOnly ? gangway::http::Repeat::Never : gangway::http::Repeat::WhenSafe;
            request.maxTries = 1;
            QByteArray judged;
            request.judge = [&](const gangway::http::Response &response) -> std::optional<gangway::Error> {
                judged = response.body;
                gangway::Error error;
                error.httpStatus = response.status;
                return error;
            };
            QVERIFY(bench.send(request));
            QCOMPARE(judged, body);
            QCOMPARE(bench.answer->error().httpStatus, status);
        }
        QCOMPARE(int(server.requests.size()), 2);
    }

    void nobodyListens()
    {
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        QUrl url(QStringLiteral("http://127.0.0.1"));
        url.setPort(closed.serverPort());
        closed.close();
        Bench bench(url);
        gangway::http::Request request = post();
        request.wireLog = std::make_shared<gangway::http::WireLog>();
        QVERIFY(bench.send(request)); // 0.5 s and 1 s between the three tries
        QCOMPARE(bench.answer->error().kind, gangway::Error::Kind::Offline);
        QVERIFY(!bench.answer->error().mayHaveLeft);
        QCOMPARE(int(request.wireLog->size()), 3);
    }
    void aDyingGuardClosesTheSocket()
    {
        Loopback server([](QTcpSocket *, const QByteArray &) {});
        Bench bench(server.url());
        {
            QObject guard;
            bench.client->send(post()).then(&guard, [](gangway::Result<gangway::http::Response>) { QFAIL("nobody waits"); });
            QTRY_COMPARE(int(server.requests.size()), 1);
            QCOMPARE(server.closedByPeer, 0);
        }
        QTRY_COMPARE(server.closedByPeer, 1);
        QCOMPARE(int(server.requests.size()), 1);
    }
    void aSilentServerTimesOut()
    {
        Loopback server([](QTcpSocket *, const QByteArray &) {});
        Bench bench(server.url());
        gangway::http::Request request = post();
        request.timeout = std::chrono::milliseconds(150);
        QVERIFY(bench.send(request));
        QCOMPARE(bench.answer->error().kind, gangway::Error::Kind::Timeout);
        QVERIFY(bench.answer->error().mayHaveLeft);
        QTRY_COMPARE(server.closedByPeer, 1);
    }
    void aStrangersCertificateIsRefused()
    {
        const auto made = gangway::test::TestCertificate::make({"DNS:localhost", "IP:127.0.0.1"});
        Loopback server([](QTcpSocket *socket, const QByteArray &) { socket->write(Loopback::answer(200, "{}")); });
        server.useTls(made.chainPem, made.privateKeyPem);
        Bench bench(server.url());
        QVERIFY(bench.send(post()));
        QCOMPARE(bench.answer->error().kind, gangway::Error::Kind::Tls);
        QVERIFY(!bench.answer->error().mayHaveLeft);
        QCOMPARE(int(server.requests.size()), 0);
    }
    void aCertificateForAnotherNameIsRefused()
    {
        Loopback server([](QTcpSocket *socket, const QByteArray &) { socket->write(Loopback::answer(200, "{}")); });
        const TrustFor trust(&server, {"DNS:graph.facebook.com"});
        Bench bench(server.url());
        for (const bool isOnceOnly : {true, false}) {
            gangway::http::Request request = post();
            request.repeat = isOnceOnly ? gangway::http::Repeat::Never : gangway::http::Repeat::WhenSafe;
            QVERIFY(bench.send(request));
            QCOMPARE(bench.answer->error().kind, gangway::Error::Kind::Tls);
        }
        QCOMPARE(int(server.requests.size()), 0);
    }
    void aHandshakeThatEndsEarlySentNothing()
    {
        // The server takes the connection and drops it without a word of TLS.
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        connect(&server, &QTcpServer::newConnection, &server, [&server] { server.nextPendingConnection()->abort(); });
        QUrl url(QStringLiteral("https://127.0.0.1"));
        url.setPort(server.serverPort());
        Bench bench(url);
        QVERIFY(bench.send(post()));
        QVERIFY2(!bench.answer->error().mayHaveLeft, bench.trouble().constData());
    }
    void keepsNoCookies()
    {
        Loopback server([&](QTcpSocket *socket, const QByteArray &) {
            socket->write(Loopback::answer(200, "{}", "Set-Cookie: fr=1; Path=/\r\n"));
        });
        Bench bench(server.url());
        QVERIFY(bench.send(post()));
        QVERIFY(bench.send(exchange()));
        QVERIFY(!server.requests.back().toLower().contains("cookie:"));
    }

private:
    using Loopback = gangway::test::Loopback;

    /// How many requests have been seen on all connections of the server that owns this socket.
    static int server_requests(QTcpSocket *socket) { return int(static_cast<Loopback *>(socket->parent())->requests.size()); }

    /// Gives a server a certificate and makes the process trust its authority while this lives.
    class TrustFor
    {
    public:
        explicit TrustFor(Loopback *server, const QByteArrayList &names = {"IP:127.0.0.1", "DNS:localhost"})
            : m_before(QSslConfiguration::defaultConfiguration())
        {
            if (!server)
                return;
            const auto made = gangway::test::TestCertificate::make(names);
            server->useTls(made.chainPem, made.privateKeyPem);
            QSslConfiguration trusting = m_before;
            trusting.setCaCertificates(QSslCertificate::fromData(made.authorityPem, QSsl::Pem));
            QSslConfiguration::setDefaultConfiguration(trusting);
        }
        ~TrustFor() { QSslConfiguration::setDefaultConfiguration(m_before); }

    private:
        QSslConfiguration m_before;
    };
};
