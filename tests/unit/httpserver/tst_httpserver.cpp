#include "httpserver/httpsender.h"
#include "httpserver/httpserver.h"
#include "support/testcertificate.h"
#include "support/testmain.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTcpSocket>
#include <QTimer>

#include <atomic>
#include <mutex>
#include <thread>

#include <sys/socket.h>

using namespace gangway;
using namespace gangway::httpserver;
using namespace std::chrono_literals;

namespace {

/// Echoes what it understood, except for paths that ask for something special.
struct TestServer
{
    HttpServer server;
    std::mutex mutex;
    QList<HttpRequest> seen;
    std::vector<Responder> kept;

    quint16 start(ServerOptions options = {})
    {
        const auto port = server.start(options, [this](HttpRequest request, Responder responder) {
            const std::lock_guard lock(mutex);
            seen.append(request);
            if (request.path == QLatin1String("/keep")) {
                kept.push_back(responder);
            } else if (request.path == QLatin1String("/drop")) {
                return;
            } else if (request.path == QLatin1String("/cut-before")) {
                responder.respond(HttpResponse::text(200, "never"), Cut::BeforeAnswer);
            } else if (request.path == QLatin1String("/cut-body")) {
                responder.respond(HttpResponse::text(200, QByteArray(1000, 'q')), Cut::MidBody);
            } else if (request.path == QLatin1String("/thread")) {
                std::thread([responder] { responder.respond(HttpResponse::text(200, "from a thread")); }).detach();
            } else if (request.path == QLatin1String("/big")) {
                responder.respond(HttpResponse::text(200, QByteArray(8 * 1024 * 1024, 'b')));
            } else if (request.path == QLatin1String("/split")) {
                HttpResponse response = HttpResponse::text(200, "x");
                response.headers.append(std::pair(QByteArray("X-Echo"), QByteArray("a\r\nX-Injected: 1")));
                responder.respond(response);
            } else if (request.path == QLatin1String("/empty")) {
                responder.respond({204, {}, {}});
            } else {
                responder.respond(HttpResponse::text(200, request.method + ' ' + request.path.toUtf8() + ' ' + request.body));
                responder.respond(HttpResponse::text(201, "a second answer is ignored"));
            }
        });
        return port ? *port : 0;
    }
    HttpRequest last()
    {
        const std::lock_guard lock(mutex);
        return seen.isEmpty() ? HttpRequest() : seen.last();
    }
    int keptCount()
    {
        const std::lock_guard lock(mutex);
        return int(kept.size());
    }
};

/// What the server said until it closed, or until `expected` occurs so many times.
QByteArray talk(QTcpSocket &socket, const QByteArray &text, const QByteArray &until = {}, int times = 1, int ms = 8000)
{
    if (!text.isEmpty())
        socket.write(text);
    QByteArray got;
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < ms && (until.isEmpty() || got.count(until) < times)) {
        if (!socket.waitForReadyRead(50) && socket.state() != QAbstractSocket::ConnectedState && !socket.bytesAvailable())
            break;
        got += socket.readAll();
    }
    return got + socket.readAll();
}

QByteArray once(quint16 port, const QByteArray &text, const QByteArray &until = {}, int times = 1)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    if (!socket.waitForConnected(3000))
        return "no connection";
    return talk(socket, text, until, times);
}

int statusOf(const QByteArray &answer)
{
    return answer.mid(9, 3).toInt();
}

} // namespace

class TestHttpServer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { GANGWAY_STRICT_LOG(); }

    void readsARequest()
    {
        TestServer server;
        const quint16 port = server.start();
        QVERIFY(port != 0);
        QCOMPARE(server.server.port(), port);
        QVERIFY(server.server.isListening());
        const QByteArray answer = once(port, "POST /a%20b/%C3%A9?x=1&y=%26 HTTP/1.1\r\nHost: Graph.Facebook.com:443\r\nX-Two: 1\r\nX-Two: 2\r\n"
                                             "Content-Length: 5\r\nConnection: close\r\n\r\nhello");
        QCOMPARE(statusOf(answer), 200);
        QVERIFY(answer.endsWith("POST /a b/\xc3\xa9 hello"));
        QVERIFY(answer.contains("Connection: close"));
        const HttpRequest request = server.last();
        QCOMPARE(request.target, QByteArray("/a%20b/%C3%A9?x=1&y=%26"));
        QCOMPARE(request.query.queryItemValue(QStringLiteral("y"), QUrl::FullyDecoded), QStringLiteral("&"));
        QCOMPARE(request.header("x-two"), QByteArray("2"));
        QCOMPARE(request.host(), QStringLiteral("graph.facebook.com"));
    }

    void refusesWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("sent");
        QTest::addColumn<int>("status");
        QTest::newRow("nonsense") << QByteArray("hello there\r\n\r\n") << 400;
        QTest::newRow("control bytes") << QByteArray("\x01\x02\x03\x04\r\n\r\n") << 400;
        QTest::newRow("header without colon") << QByteArray("GET / HTTP/1.1\r\nHost a\r\n\r\n") << 400;
        QTest::newRow("no host") << QByteArray("GET / HTTP/1.1\r\n\r\n") << 400;
        QTest::newRow("two hosts") << QByteArray("GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n") << 400;
        QTest::newRow("bad length") << QByteArray("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: -3\r\n\r\n") << 400;
        QTest::newRow("length and chunks") << QByteArray("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n") << 400;
        QTest::newRow("bad chunk") << QByteArray("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n\r\n") << 400;
        QTest::newRow("large header") << QByteArray("GET / HTTP/1.1\r\nHost: a\r\nX: " + QByteArray(70 * 1024, 'h') + "\r\n\r\n") << 431;
        QTest::newRow("large body announced") << QByteArray("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 4000000\r\n\r\n") << 413;
        QTest::newRow("absurd length") << QByteArray("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999999999999999999\r\n\r\n") << 400;
        QTest::newRow("unknown expectation") << QByteArray("POST / HTTP/1.1\r\nHost: a\r\nExpect: magic\r\nContent-Length: 3\r\n\r\n") << 417;
        QTest::newRow("two lengths") << QByteArray("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\nabcd") << 400;
        QTest::newRow("zero byte in a header") << QByteArray("GET / HTTP/1.1\r\nHost: a\r\nX: a\0b\r\n\r\n", 37) << 400;
        QTest::newRow("blank before the colon") << QByteArray("GET / HTTP/1.1\r\nHost : a\r\n\r\n") << 400;
        QTest::newRow("many headers") << QByteArray("GET / HTTP/1.1\r\nHost: a\r\n" + QByteArray("X-Y: z\r\n").repeated(20000) + "\r\n") << 431;
        QTest::newRow("huge target") << QByteArray("GET /" + QByteArray(100 * 1024, 'p') + " HTTP/1.1\r\nHost: a\r\n\r\n") << 431;
        QTest::newRow("huge chunk announced") << QByteArray("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nfffffff\r\n") << 413;
        QTest::newRow("absurd chunk") << QByteArray("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffffffffff\r\n") << 400;
        QTest::newRow("unknown transfer coding") << QByteArray("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: gzip\r\nContent-Length: 3\r\n\r\nabc") << 501;
        QTest::newRow("http 3") << QByteArray("GET / HTTP/3.0\r\nHost: a\r\n\r\n") << 505;
    }
    void refusesWhatIsWrong()
    {
        QFETCH(QByteArray, sent);
        QFETCH(int, status);
        TestServer server;
        const quint16 port = server.start();
        const QByteArray answer = once(port, sent);
        QCOMPARE(statusOf(answer), status);
        QVERIFY(answer.contains("Connection: close"));
        QCOMPARE(server.seen.size(), 0);
        QCOMPARE(statusOf(once(port, "GET /next HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")), 200);
    }

    void refusesALongBodyWhoseLengthWasNotAnnounced()
    {
        TestServer server;
        ServerOptions options;
        options.maxBodyBytes = 10000;
        const quint16 port = server.start(options);
        QByteArray text = "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n";
        for (int i = 0; i < 20; ++i)
            text += "3e8\r\n" + QByteArray(1000, 'c') + "\r\n";
        QCOMPARE(statusOf(once(port, text)), 413);
        QCOMPARE(server.seen.size(), 0);
    }
    void aRefusalArrivesThoughTheSenderIsStillSending()
    {
        TestServer server;
        ServerOptions options;
        options.maxBodyBytes = 1000;
        const quint16 port = server.start(options);
        const QByteArray answer = once(port, "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3000000\r\n\r\n" + QByteArray(3000000, 'z'));
        QCOMPARE(statusOf(answer), 413);
    }
    void bodyOfExactlyTheLimitPasses()
    {
        TestServer server;
        ServerOptions options;
        options.maxBodyBytes = 1000;
        const quint16 port = server.start(options);
        const QByteArray head = "POST / HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: ";
        QCOMPARE(statusOf(once(port, head + "1000\r\n\r\n" + QByteArray(1000, 'z'))), 200);
        QCOMPARE(statusOf(once(port, head + "1001\r\n\r\n" + QByteArray(1001, 'z'))), 413);
    }
    void readsChunks()
    {
        TestServer server;
        const quint16 port = server.start();
        const QByteArray answer = once(port, "POST /c HTTP/1.1\r\nHost: a\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n");
        QVERIFY(answer.endsWith("POST /c abcde"));
    }

    void aPostWithoutLengthHasNoBody()
    {
        TestServer server;
        const quint16 port = server.start();
        QVERIFY(once(port, "POST /n HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n").endsWith("POST /n "));
        QCOMPARE(server.seen.size(), 1);
    }
    void chunkExtensionsAndTrailersAreReadOver()
    {
        TestServer server;
        const quint16 port = server.start();
        const QByteArray answer = once(port, "POST /c HTTP/1.1\r\nHost: a\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n"
                                             "3;name=value\r\nabc\r\n0\r\nX-Trailer: t\r\n\r\n");
        QVERIFY(answer.endsWith("POST /c abc"));
    }
    void tellsWhatItRefused()
    {
        HttpServer server;
        std::mutex mutex;
        QList<RefusedRequest> refused;
        const auto port = server.start({}, [](HttpRequest, Responder r) { r.respond(HttpResponse::text(200, "ok")); },
                                       [&](RefusedRequest request) {
                                           const std::lock_guard lock(mutex);
                                           refused.append(request);
                                       });
        QVERIFY(port.has_value());
        QCOMPARE(statusOf(once(*port, "POST /big?x=1 HTTP/1.1\r\nHost: a\r\nContent-Length: 4000000\r\n\r\n")), 413);
        QCOMPARE(statusOf(once(*port, "hello there\r\n\r\n")), 400);
        QCOMPARE(statusOf(once(*port, "GET /fine HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")), 200);
        const std::lock_guard lock(mutex);
        QCOMPARE(refused.size(), 2);
        QCOMPARE(refused[0].status, 413);
        QCOMPARE(refused[0].method, QByteArray("POST"));
        QCOMPARE(refused[0].target, QByteArray("/big?x=1"));
        QCOMPARE(refused[0].reason, QByteArray("body too large"));
        QCOMPARE(refused[1].status, 400);
    }
    void survivesRubbish()
    {
        // The same rubbish every time: a sound request, damaged at random places, cut, doubled, or plain noise.
        TestServer server;
        ServerOptions options;
        options.headerTimeout = 1s;
        options.bodyTimeout = 1s;
        const quint16 port = server.start(options);
        const QByteArray sound = "POST /w?a=%20b HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n";
        quint32 state = 20260312;
        const auto next = [&state](quint32 below) {
            state = state * 1664525 + 1013904223;
            return (state >> 8) % below;
        };
        std::vector<std::unique_ptr<QTcpSocket>> sockets;
        for (int i = 0; i < 400; ++i) {
            QByteArray text = sound;
            for (quint32 damage = next(6); damage > 0; --damage)
                text[qsizetype(next(quint32(text.size())))] = char(next(256));
            if (next(3) == 0)
                text.truncate(qsizetype(next(quint32(text.size()))));
            if (next(5) == 0)
                text += text;
            auto socket = std::make_unique<QTcpSocket>();
            socket->connectToHost(QHostAddress::LocalHost, port);
            QVERIFY(socket->waitForConnected(3000));
            socket->write(text);
            socket->flush();
            if (next(2) == 0)
                socket->abort();
            else
                sockets.push_back(std::move(socket));
        }
        QCOMPARE(statusOf(once(port, "GET /still HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")), 200);
        sockets.clear();
        QCOMPARE(statusOf(once(port, "GET /still HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")), 200);
    }
    void halfOpenCrowdsDoNotKeepOthersOut()
    {
        TestServer server;
        ServerOptions options;
        options.headerTimeout = 2s;
        const quint16 port = server.start(options);
        std::vector<std::unique_ptr<QTcpSocket>> crowd;
        for (int i = 0; i < 300; ++i) {
            crowd.push_back(std::make_unique<QTcpSocket>());
            crowd.back()->connectToHost(QHostAddress::LocalHost, port);
            QVERIFY(crowd.back()->waitForConnected(3000));
            crowd.back()->write("POST /w HTTP/1.1\r\nHo");
            crowd.back()->flush();
        }
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(statusOf(once(port, "GET /in HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")), 200);
        QVERIFY(timer.elapsed() < 1500);
        for (const auto &socket : crowd)
            QTRY_COMPARE_WITH_TIMEOUT(socket->state(), QAbstractSocket::UnconnectedState, 6000);
    }
    void aTrickledBodyDoesNotExtendTheTime()
    {
        TestServer server;
        ServerOptions options;
        options.bodyTimeout = 1s;
        const quint16 port = server.start(options);
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, port);
        QVERIFY(socket.waitForConnected());
        socket.write("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1000\r\n\r\n");
        QTimer trickle;
        connect(&trickle, &QTimer::timeout, &socket, [&] { socket.write("y"); });
        trickle.start(100);
        QTRY_COMPARE_WITH_TIMEOUT(socket.state(), QAbstractSocket::UnconnectedState, 4000);
        QCOMPARE(server.seen.size(), 0);
    }
    void finishAnswersWhatHasBegun()
    {
        TestServer server;
        const quint16 port = server.start();
        QTcpSocket idle, busy;
        idle.connectToHost(QHostAddress::LocalHost, port);
        busy.connectToHost(QHostAddress::LocalHost, port);
        QVERIFY(idle.waitForConnected() && busy.waitForConnected());
        QCOMPARE(statusOf(talk(idle, "GET /1 HTTP/1.1\r\nHost: a\r\n\r\n", "GET /1")), 200);
        busy.write("GET /keep HTTP/1.1\r\nHost: a\r\n\r\n");
        QTRY_COMPARE(server.keptCount(), 1);
        std::thread finishing([&] { server.server.finish(10s); });
        QTRY_COMPARE(idle.state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(once(port, "GET /new HTTP/1.1\r\nHost: a\r\n\r\n"), QByteArray("no connection"));
        server.kept.front().respond(HttpResponse::text(200, "in the end"));
        const QByteArray answer = talk(busy, {});
        QVERIFY(answer.endsWith("in the end"));
        QVERIFY(answer.contains("Connection: close"));
        busy.disconnectFromHost();
        finishing.join();
        QVERIFY(!server.server.isListening());
    }
    void finishDoesNotWaitForEver()
    {
        TestServer server;
        const quint16 port = server.start();
        QTcpSocket busy;
        busy.connectToHost(QHostAddress::LocalHost, port);
        QVERIFY(busy.waitForConnected());
        busy.write("GET /keep HTTP/1.1\r\nHost: a\r\n\r\n");
        QTRY_COMPARE(server.keptCount(), 1);
        QElapsedTimer timer;
        timer.start();
        server.server.finish(200ms);
        QVERIFY(timer.elapsed() < 3000);
        QVERIFY(!server.server.isListening());
    }

    void dropsSlowSenders_data()
    {
        QTest::addColumn<QByteArray>("sent");
        QTest::newRow("silent") << QByteArray();
        QTest::newRow("half a header") << QByteArray("GET / HTTP/1.1\r\nHo");
        QTest::newRow("half a body") << QByteArray("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\nabc");
    }
    void dropsSlowSenders()
    {
        QFETCH(QByteArray, sent);
        TestServer server;
        ServerOptions options;
        options.headerTimeout = 1s;
        options.bodyTimeout = 1s;
        const quint16 port = server.start(options);
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, port);
        QVERIFY(socket.waitForConnected());
        socket.write(sent);
        QElapsedTimer timer;
        timer.start();
        QTRY_COMPARE_WITH_TIMEOUT(socket.state(), QAbstractSocket::UnconnectedState, 5000);
        QVERIFY(timer.elapsed() > 500);
        QCOMPARE(server.seen.size(), 0);
    }
    void aTrickleDoesNotExtendTheTime()
    {
        TestServer server;
        ServerOptions options;
        options.headerTimeout = 1s;
        const quint16 port = server.start(options);
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, port);
        QVERIFY(socket.waitForConnected());
        socket.write("GET / HTTP/1.1\r\nX: ");
        QTimer trickle;
        connect(&trickle, &QTimer::timeout, &socket, [&] { socket.write("y"); });
        trickle.start(100);
        QTRY_COMPARE_WITH_TIMEOUT(socket.state(), QAbstractSocket::UnconnectedState, 4000);
    }
    void dropsIdleConnectionsAfterAnAnswer()
    {
        TestServer server;
        ServerOptions options;
        options.idleTimeout = 1s;
        const quint16 port = server.start(options);
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, port);
        QVERIFY(socket.waitForConnected());
        QCOMPARE(statusOf(talk(socket, "GET /1 HTTP/1.1\r\nHost: a\r\n\r\n", "GET /1 ")), 200);
        QTRY_COMPARE_WITH_TIMEOUT(socket.state(), QAbstractSocket::UnconnectedState, 4000);
    }

    void keepsAConnectionAlive()
    {
        TestServer server;
        const quint16 port = server.start();
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, port);
        QVERIFY(socket.waitForConnected());
        for (int i = 0; i < 5; ++i) {
            const QByteArray path = "/round" + QByteArray::number(i);
            QVERIFY(talk(socket, "GET " + path + " HTTP/1.1\r\nHost: a\r\n\r\n", "GET " + path).contains("keep-alive"));
        }
        QCOMPARE(socket.state(), QAbstractSocket::ConnectedState);
        QCOMPARE(server.seen.size(), 5);
    }
    void pipelinedRequestsWaitForTheFirst()
    {
        TestServer server;
        const quint16 port = server.start();
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, port);
        QVERIFY(socket.waitForConnected());
        socket.write("GET /keep HTTP/1.1\r\nHost: a\r\n\r\nPOST /two HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\nhi"
                     "GET /three HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
        QTRY_COMPARE(server.keptCount(), 1);
        QCOMPARE(server.seen.size(), 1);
        server.kept.front().respond(HttpResponse::text(200, "first"));
        const QByteArray answer = talk(socket, {});
        QCOMPARE(answer.count("HTTP/1.1 200"), 3);
        QVERIFY(answer.indexOf("first") < answer.indexOf("POST /two hi"));
        QVERIFY(answer.indexOf("POST /two hi") < answer.indexOf("GET /three"));
    }
    void http10ClosesUnlessAsked()
    {
        TestServer server;
        const quint16 port = server.start();
        const QByteArray answer = once(port, "GET /old HTTP/1.0\r\n\r\n");
        QVERIFY(answer.startsWith("HTTP/1.0 200"));
        QVERIFY(answer.contains("Connection: close"));
        QVERIFY(once(port, "GET /old HTTP/1.0\r\nConnection: keep-alive\r\n\r\n", "GET /old").contains("keep-alive"));
    }
    void headHasLengthButNoBody()
    {
        TestServer server;
        const quint16 port = server.start();
        const QByteArray answer = once(port, "HEAD /h HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
        QVERIFY(answer.contains("Content-Length: 8"));
        QVERIFY(answer.endsWith("\r\n\r\n"));
        QVERIFY(!once(port, "GET /empty HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n").contains("Content-Length"));
    }
    void saysContinue()
    {
        TestServer server;
        const quint16 port = server.start();
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, port);
        QVERIFY(socket.waitForConnected());
        QCOMPARE(statusOf(talk(socket, "POST /e HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 3\r\nConnection: close\r\n\r\n", "\r\n\r\n")), 100);
        QCOMPARE(server.seen.size(), 0);
        const QByteArray answer = talk(socket, "abc");
        QCOMPARE(statusOf(answer), 200);
        QVERIFY(answer.endsWith("POST /e abc"));
    }
    void anAnswerCannotBeSplit()
    {
        TestServer server;
        const quint16 port = server.start();
        QVERIFY(!once(port, "GET /split HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n").contains("\r\nX-Injected"));
    }
    void halfOpenSenderGetsItsAnswer()
    {
        // The peer closes its sending side after the request, as `nc` does.
        TestServer server;
        const quint16 port = server.start();
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, port);
        QVERIFY(socket.waitForConnected());
        socket.write("GET /keep HTTP/1.1\r\nHost: a\r\n\r\n");
        QVERIFY(socket.waitForBytesWritten());
        QTRY_COMPARE(server.keptCount(), 1);
        ::shutdown(int(socket.socketDescriptor()), SHUT_WR);
        server.kept.front().respond(HttpResponse::text(200, "still here"));
        QVERIFY(talk(socket, {}).endsWith("still here"));
    }
    void aVanishedPeerHarmsNobody()
    {
        TestServer server;
        const quint16 port = server.start();
        {
            QTcpSocket socket;
            socket.connectToHost(QHostAddress::LocalHost, port);
            QVERIFY(socket.waitForConnected());
            socket.write("GET /keep HTTP/1.1\r\nHost: a\r\n\r\n");
            QVERIFY(socket.waitForBytesWritten());
            QTRY_COMPARE(server.keptCount(), 1);
            socket.abort();
        }
        server.kept.front().respond(HttpResponse::text(200, QByteArray(1024 * 1024, 'x')));
        QCOMPARE(statusOf(once(port, "GET /next HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")), 200);
    }
    void limitsConnections()
    {
        TestServer server;
        ServerOptions options;
        options.maxConnections = 2;
        const quint16 port = server.start(options);
        QTcpSocket one, two;
        one.connectToHost(QHostAddress::LocalHost, port);
        two.connectToHost(QHostAddress::LocalHost, port);
        QVERIFY(one.waitForConnected() && two.waitForConnected());
        QCOMPARE(statusOf(talk(one, "GET /1 HTTP/1.1\r\nHost: a\r\n\r\n", "GET /1")), 200);
        QCOMPARE(statusOf(talk(two, "GET /2 HTTP/1.1\r\nHost: a\r\n\r\n", "GET /2")), 200);
        QCOMPARE(statusOf(once(port, {})), 503);
        one.disconnectFromHost();
        QTRY_COMPARE(statusOf(once(port, "GET /3 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")), 200);
    }

    void cutsOnPurpose()
    {
        TestServer server;
        const quint16 port = server.start();
        QCOMPARE(once(port, "GET /cut-before HTTP/1.1\r\nHost: a\r\n\r\n"), QByteArray());
        const QByteArray half = once(port, "GET /cut-body HTTP/1.1\r\nHost: a\r\n\r\n");
        QVERIFY(half.contains("Content-Length: 1000"));
        QCOMPARE(half.count('q'), 500);

        QNetworkAccessManager nam;
        for (const char *path : {"/cut-before", "/cut-body"}) {
            const std::unique_ptr<QNetworkReply> reply(nam.get(QNetworkRequest(
                QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(port).arg(QLatin1String(path))))));
            QTRY_VERIFY(reply->isFinished());
            QCOMPARE(reply->error(), QNetworkReply::RemoteHostClosedError);
        }
    }
    void aDroppedResponderIs500()
    {
        TestServer server;
        const quint16 port = server.start();
        QCOMPARE(statusOf(once(port, "GET /drop HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")), 500);
    }
    void answersFromAnotherThread()
    {
        TestServer server;
        const quint16 port = server.start();
        QVERIFY(once(port, "GET /thread HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n").endsWith("from a thread"));
    }
    void sendsLongAnswers()
    {
        TestServer server;
        const quint16 port = server.start();
        const QByteArray answer = once(port, "GET /big HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
        QCOMPARE(answer.count('b'), 8 * 1024 * 1024 + answer.left(answer.indexOf("\r\n\r\n")).count('b'));
    }

    void stopsWhileRequestsArePending()
    {
        TestServer server;
        const quint16 port = server.start();
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, port);
        QVERIFY(socket.waitForConnected());
        socket.write("GET /keep HTTP/1.1\r\nHost: a\r\n\r\n");
        QTRY_COMPARE(server.keptCount(), 1);
        server.server.stop();
        QVERIFY(!server.server.isListening());
        QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
        server.kept.front().respond(HttpResponse::text(200, "too late")); // must only be harmless
        server.kept.clear();
        server.server.stop();
        QVERIFY(server.start() != 0); // and starts again
    }
    void aResponderMayOutliveTheServer()
    {
        std::vector<Responder> kept;
        {
            TestServer server;
            const quint16 port = server.start();
            QTcpSocket socket;
            socket.connectToHost(QHostAddress::LocalHost, port);
            QVERIFY(socket.waitForConnected());
            socket.write("GET /keep HTTP/1.1\r\nHost: a\r\n\r\n");
            QTRY_COMPARE(server.keptCount(), 1);
            kept.swap(server.kept);
        }
        kept.front().respond(HttpResponse::text(200, "too late"));
    }
    void saysWhyItCannotStart()
    {
        TestServer first;
        const quint16 port = first.start();
        HttpServer second;
        ServerOptions options;
        options.port = port;
        const auto busy = second.start(options, [](HttpRequest, Responder) {});
        QVERIFY(!busy);
        QCOMPARE(busy.error().kind, Error::Kind::Http);
        QVERIFY(busy.error().detail.contains(QLatin1String("cannot bind")));
        options.port = 0;
        options.tlsCertificateChainPem = "no certificate";
        options.tlsPrivateKeyPem = "no key";
        QVERIFY(!second.start(options, [](HttpRequest, Responder) {}));
        const auto a = test::TestCertificate::make({"DNS:localhost"});
        const auto b = test::TestCertificate::make({"DNS:localhost"});
        options.tlsCertificateChainPem = a.chainPem;
        options.tlsPrivateKeyPem = b.privateKeyPem;
        QVERIFY(!second.start(options, [](HttpRequest, Responder) {}));
        options.tlsCertificateChainPem.clear();
        options.tlsPrivateKeyPem.clear();
        options.address = QStringLiteral("not an address");
        QVERIFY(!second.start(options, [](HttpRequest, Responder) {}));
        QVERIFY(!second.isListening());
    }

    void speaksTls()
    {
        const auto certificate = test::TestCertificate::make({"DNS:localhost", "IP:127.0.0.1", "DNS:graph.facebook.com"});
        TestServer server;
        ServerOptions options;
        options.headerTimeout = 1s;
        options.tlsCertificateChainPem = certificate.chainPem;
        options.tlsPrivateKeyPem = certificate.privateKeyPem;
        const quint16 port = server.start(options);
        QVERIFY(port != 0);
        QSslConfiguration trust = QSslConfiguration::defaultConfiguration();
        trust.setCaCertificates(QSslCertificate::fromData(certificate.authorityPem));
        QNetworkAccessManager nam;
        for (int round = 0; round < 2; ++round) { // the second one on the same connection
            QNetworkRequest request(QUrl(QStringLiteral("https://localhost:%1/tls").arg(port)));
            request.setSslConfiguration(trust);
            request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("text/plain"));
            const std::unique_ptr<QNetworkReply> reply(nam.post(request, "secret"));
            QTRY_VERIFY(reply->isFinished());
            QCOMPARE(reply->error(), QNetworkReply::NoError);
            QCOMPARE(reply->readAll(), QByteArray("POST /tls secret"));
        }
        // Who speaks plainly to it, or never shakes hands, is dropped.
        QVERIFY(!once(port, "GET / HTTP/1.1\r\nHost: a\r\n\r\n").contains("HTTP/"));
        QTcpSocket silent;
        silent.connectToHost(QHostAddress::LocalHost, port);
        QVERIFY(silent.waitForConnected());
        QTRY_COMPARE_WITH_TIMEOUT(silent.state(), QAbstractSocket::UnconnectedState, 4000);
    }

    void manyAtOnce()
    {
        TestServer server;
        const quint16 port = server.start();
        std::atomic<int> good = 0;
        {
            HttpSender sender;
            std::atomic<int> done = 0;
            for (int i = 0; i < 200; ++i) {
                OutgoingRequest request;
                request.url = QUrl(QStringLiteral("http://127.0.0.1:%1/n?i=%2").arg(port).arg(i));
                request.body = QByteArray(i, 'm');
                sender.send(request, [&, i](OutgoingReply reply) {
                    if (reply.status == 200 && reply.body == "POST /n " + QByteArray(i, 'm'))
                        ++good;
                    ++done;
                });
            }
            QTRY_COMPARE_WITH_TIMEOUT(done.load(), 200, 20000);
        }
        QCOMPARE(good.load(), 200);
    }
    void senderSaysWhatWentWrong()
    {
        TestServer server;
        const quint16 port = server.start();
        std::mutex mutex;
        QHash<QString, OutgoingReply> replies;
        HttpSender sender;
        const auto send = [&](const QString &name, const QString &url) {
            OutgoingRequest request;
            request.url = QUrl(url);
            request.timeout = 500ms;
            sender.send(request, [&, name](OutgoingReply reply) {
                const std::lock_guard lock(mutex);
                replies.insert(name, reply);
            });
        };
        const QString base = QStringLiteral("http://127.0.0.1:%1").arg(port);
        send(QStringLiteral("slow"), base + QStringLiteral("/keep"));
        send(QStringLiteral("cut"), base + QStringLiteral("/cut-body"));
        send(QStringLiteral("refused"), QStringLiteral("http://127.0.0.1:1/"));
        send(QStringLiteral("name"), QStringLiteral("http://example.com/"));
        send(QStringLiteral("https"), QStringLiteral("https://127.0.0.1/"));
        QTRY_VERIFY([&] { const std::lock_guard lock(mutex); return replies.size() == 5; }());
        for (auto it = replies.cbegin(); it != replies.cend(); ++it) {
            QVERIFY2(it->status == 0, qPrintable(it.key()));
            QVERIFY2(!it->fault.isEmpty(), qPrintable(it.key()));
        }
    }
};

GANGWAY_TEST_MAIN(QCoreApplication, TestHttpServer)
#include "tst_httpserver.moc"
