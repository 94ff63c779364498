#pragma once

#include "http/client.h"
#include "http/formbody.h"
#include "http/trust.h"
#include "loopback.h"
#include "support/fakenam.h"
#include "support/manualclock.h"
#include "support/testmain.h"

#include <QCryptographicHash>
#include <QTemporaryDir>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

/// Files between the disk and the wire: over Qt's real network to servers that misbehave, and over a network on paper.
class TestTransfer : public QObject
{
    Q_OBJECT

    using Loopback = gangway::test::Loopback;
    using Request = gangway::http::Request;
    using Kind = gangway::Error::Kind;

    struct Bench
    {
        QTemporaryDir folder;
        gangway::SystemClock clock;
        std::unique_ptr<QNetworkAccessManager> nam = gangway::http::makeNetwork();
        QObject guard;
        std::optional<gangway::Result<gangway::http::Response>> answer;
        std::unique_ptr<gangway::http::Client> client;
        std::vector<std::pair<qint64, qint64>> progress;

        explicit Bench(const QUrl &base)
            : client(std::make_unique<gangway::http::Client>(*nam, clock, base, QStringLiteral("gangway/test")))
        {
        }
        QString path(const char *name) const { return folder.filePath(QString::fromLatin1(name)); }
        QString fileWith(const char *name, const QByteArray &bytes) const
        {
            QFile file(path(name));
            if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
                qFatal("the test cannot write");
            return file.fileName();
        }
        QByteArray bytesOf(const char *name) const
        {
            QFile file(path(name));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
        }
        QStringList files() const { return QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot); }

        Request download(const char *name, qint64 maxBytes = 1 << 20)
        {
            Request request;
            request.path = {QStringLiteral("bytes")};
            request.saveTo = gangway::http::SaveTo{path(name), maxBytes, {}};
            request.label = QStringLiteral("download");
            request.timeoutIsForSilence = true;
            request.maxTries = 1;
            request.repeat = gangway::http::Repeat::WhenSafe;
            request.progress = [this](qint64 bytes, qint64 total) { progress.push_back({bytes, total}); };
            return request;
        }
        Request upload(const QString &file)
        {
            Request request;
            request.verb = gangway::http::Verb::Post;
            request.path = {QStringLiteral("media")};
            request.form = gangway::http::Form{{{QStringLiteral("messaging_product"), QStringLiteral("whatsapp")}},
                                               {QStringLiteral("file"), file, QStringLiteral("fern.png"), QStringLiteral("image/png")}};
            request.bearer = gangway::Secret("EAAtokentoken");
            request.label = QStringLiteral("upload");
            request.timeoutIsForSilence = true;
            request.repeat = gangway::http::Repeat::WhenSafe;
            request.progress = [this](qint64 bytes, qint64 total) { progress.push_back({bytes, total}); };
            return request;
        }
        bool send(Request request)
        {
            answer.reset();
            client->send(std::move(request)).then(&guard, [this](gangway::Result<gangway::http::Response> r) { answer = std::move(r); });
            return QTest::qWaitFor([this] { return answer.has_value(); }, 30000);
        }
        QByteArray trouble() const { return answer && !*answer ? describe(answer->error()).toUtf8() : QByteArray("(no error)"); }
    };

    static QByteArray noise(qsizetype size)
    {
        QByteArray bytes(size, Qt::Uninitialized);
        quint32 state = 12345;
        for (char &byte : bytes) {
            state = state * 1664525u + 1013904223u;
            byte = char(state >> 24);
        }
        return bytes;
    }
    static QByteArray sha256(const QByteArray &bytes) { return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256); }
    static void serve(QTcpSocket *socket, const QByteArray &bytes) { socket->write(Loopback::answer(200, bytes)); }

private Q_SLOTS:
    void init() { GANGWAY_STRICT_LOG(); }

    void savesWhatComes_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<bool>("chunked");
        for (const int size : {1, 70000, 3000000}) {
            QTest::addRow("%d", size) << size << false;
            QTest::addRow("%d chunked", size) << size << true;
        }
    }
    void savesWhatComes()
    {
        QFETCH(int, size);
        QFETCH(bool, chunked);
        const QByteArray bytes = noise(size);
        Loopback server([&](QTcpSocket *socket, const QByteArray &) {
            if (!chunked)
                return serve(socket, bytes);
            socket->write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
            for (qsizetype at = 0; at < bytes.size(); at += 50000) {
                const QByteArray piece = bytes.mid(at, 50000);
                socket->write(QByteArray::number(piece.size(), 16) + "\r\n" + piece + "\r\n");
            }
            socket->write("0\r\n\r\n");
        });
        Bench bench(server.url());
        bench.fileWith("fern.png", "what was there before");
        Request request = bench.download("fern.png", size);
        request.saveTo->sha256 = sha256(bytes);
        request.wireLog = std::make_shared<gangway::http::WireLog>();
        QVERIFY(bench.send(request));
        QVERIFY2(bench.answer->has_value(), bench.trouble().constData());
        QCOMPARE(bench.bytesOf("fern.png"), bytes);
        QCOMPARE((*bench.answer)->savedBytes, qint64(size));
        QVERIFY((*bench.answer)->body.isEmpty());
        QCOMPARE(bench.files(), QStringList{QStringLiteral("fern.png")});
        QCOMPARE(QFile::permissions(bench.path("fern.png")) & (QFileDevice::ReadGroup | QFileDevice::ReadOther), QFileDevice::Permissions());
        QVERIFY(!bench.progress.empty());
        QCOMPARE(bench.progress.back(), std::make_pair(qint64(size), chunked ? qint64(-1) : qint64(size)));
        QVERIFY(std::is_sorted(bench.progress.begin(), bench.progress.end()));
        QCOMPARE(request.wireLog->front().responseBody, QStringLiteral("{\"file\":{\"name\":\"fern.png\",\"size\":%1}}").arg(size));
        QVERIFY(server.requests.front().toLower().contains("accept-encoding: identity"));
    }

    void leavesNothingBehind_data()
    {
        QTest::addColumn<QByteArray>("answer"); // then the server closes
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<QByteArray>("digest");
        const QByteArray ok = "HTTP/1.1 200 OK\r\n";
        QTest::newRow("cut") << QByteArray(ok + "Content-Length: 1000\r\n\r\nabc") << QStringLiteral("Http ") << QByteArray();
        QTest::newRow("cut in a chunk") << QByteArray(ok + "Transfer-Encoding: chunked\r\n\r\n20\r\nabc") << QStringLiteral("Http ") << QByteArray();
        QTest::newRow("no byte") << QByteArray() << QStringLiteral("Http ") << QByteArray();
        QTest::newRow("wrong digest") << Loopback::answer(200, "abc") << QStringLiteral("Rejected digest") << sha256("abd");
        QTest::newRow("digest of more") << Loopback::answer(200, "abc") << QStringLiteral("Rejected digest") << sha256("abcd");
        QTest::newRow("promises too much") << QByteArray(ok + "Content-Length: 5000\r\n\r\n" + QByteArray(10, 'x')) << QStringLiteral("Rejected too-large") << QByteArray();
        QTest::newRow("too much without a promise") << QByteArray(ok + "Transfer-Encoding: chunked\r\n\r\n1000\r\n" + QByteArray(4096, 'x') + "\r\n0\r\n\r\n")
                                                    << QStringLiteral("Rejected too-large") << QByteArray();
        QTest::newRow("till the end of the connection, too much") << QByteArray(ok + "\r\n" + QByteArray(4096, 'x')) << QStringLiteral("Rejected too-large") << QByteArray();
        QTest::newRow("old address") << Loopback::answer(404, "{}") << QStringLiteral("Http HTTP 404") << QByteArray();
        QTest::newRow("redirect") << Loopback::answer(302, "moved", "Location: http://127.0.0.1:1/x\r\n") << QStringLiteral("Http HTTP 302") << QByteArray();
        QTest::newRow("packed although asked not to") << Loopback::answer(200, QByteArray::fromHex("1f8b0800000000000003"), "Content-Encoding: gzip\r\n")
                                                      << QStringLiteral("Rejected digest") << sha256("");
    }
    void leavesNothingBehind()
    {
        QFETCH(QByteArray, answer);
        QFETCH(QString, outcome);
        QFETCH(QByteArray, digest);
        Loopback server([&](QTcpSocket *socket, const QByteArray &) {
            socket->write(answer);
            socket->disconnectFromHost();
        });
        Bench bench(server.url());
        Request request = bench.download("fern.png", 1000);
        request.saveTo->sha256 = digest;
        QVERIFY(bench.send(request));
        QVERIFY(!bench.answer->has_value());
        const gangway::Error &error = bench.answer->error();
        const QString got = nameOf(error.kind) + u' ' + error.detail;
        QVERIFY2(got.startsWith(outcome), qPrintable(got));
        QCOMPARE(bench.files(), QStringList());
        // What was there before stays as it was.
        bench.fileWith("fern.png", "older");
        QVERIFY(bench.send(request));
        QVERIFY(!bench.answer->has_value());
        QCOMPARE(bench.bytesOf("fern.png"), QByteArray("older"));
        QCOMPARE(bench.files(), QStringList{QStringLiteral("fern.png")});
    }
    void aCutDownloadIsTriedAgain()
    {
        const QByteArray bytes = noise(100000);
        int tries = 0;
        Loopback server([&](QTcpSocket *socket, const QByteArray &) {
            const QByteArray whole = Loopback::answer(200, bytes);
            socket->write(++tries == 1 ? whole.left(50000) : whole);
            if (tries == 1)
                socket->disconnectFromHost();
        });
        Bench bench(server.url());
        Request request = bench.download("fern.png");
        request.maxTries = 2;
        request.saveTo->sha256 = sha256(bytes);
        QVERIFY(bench.send(request));
        QVERIFY2(bench.answer->has_value(), bench.trouble().constData());
        QCOMPARE(bench.bytesOf("fern.png"), bytes);
        QCOMPARE(tries, 2);
    }
    void aRefusalIsReadAndNotSaved()
    {
        Loopback server([](QTcpSocket *socket, const QByteArray &) { socket->write(Loopback::answer(401, R"({"error":{"code":190}})")); });
        Bench bench(server.url());
        Request request = bench.download("fern.png");
        QByteArray judged;
        request.judge = [&](const gangway::http::Response &response) -> std::optional<gangway::Error> {
            judged = response.body;
            gangway::Error error;
            error.httpStatus = response.savedBytes == -1 ? response.status : -1;
            return error;
        };
        QVERIFY(bench.send(request));
        QCOMPARE(judged, QByteArray(R"({"error":{"code":190}})"));
        QCOMPARE(bench.answer->error().httpStatus, 401);
        QCOMPARE(bench.files(), QStringList());
    }

    void noPlaceToSave_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("no folder") << QStringLiteral("gone/fern.png");
        QTest::newRow("a file in place of the folder") << QStringLiteral("file/fern.png");
        QTest::newRow("a folder in place of the file") << QStringLiteral("folder");
    }
    void noPlaceToSave()
    {
        QFETCH(QString, path);
        Loopback server([](QTcpSocket *socket, const QByteArray &) { serve(socket, "abc"); });
        Bench bench(server.url());
        bench.fileWith("file", "x");
        QVERIFY(QDir(bench.folder.path()).mkdir(QStringLiteral("folder")));
        Request request = bench.download("x");
        request.saveTo->path = bench.folder.filePath(path);
        request.maxTries = 4;
        QVERIFY(bench.send(request));
        QCOMPARE(bench.answer->error().kind, Kind::Storage);
        QVERIFY(!bench.answer->error().mayHaveLeft);
        QCOMPARE(int(server.requests.size()), 0);
        QCOMPARE(bench.files().size(), 2);
    }
    void theDiskIsFull()
    {
        // A limit on the size of files refuses to write in the middle, as a full disk does.
        const QByteArray bytes = noise(2000000);
        Loopback server([&](QTcpSocket *socket, const QByteArray &) { serve(socket, bytes); });
        Bench bench(server.url());
        rlimit before{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        const auto ignored = std::signal(SIGXFSZ, SIG_IGN);
        rlimit small = before;
        small.rlim_cur = 500000;
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
        Request request = bench.download("fern.png", 10000000);
        request.maxTries = 4;
        const bool answered = bench.send(request);
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
        std::signal(SIGXFSZ, ignored);
        QVERIFY(answered);
        QVERIFY(!bench.answer->has_value());
        QCOMPARE(bench.answer->error().kind, Kind::Storage);
        QCOMPARE(int(server.requests.size()), 1);
        QCOMPARE(bench.files(), QStringList());
    }
    void aDroppedDownloadEnds()
    {
        Loopback server([](QTcpSocket *socket, const QByteArray &) {
            socket->write("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n" + QByteArray(500, 'x'));
        });
        Bench bench(server.url());
        auto guard = std::make_unique<QObject>();
        Request request = bench.download("fern.png");
        request.progress = [&](qint64, qint64) { guard.reset(); }; // whoever watches may lose interest right there
        bench.client->send(request).then(guard.get(), [](gangway::Result<gangway::http::Response>) { QFAIL("nobody waits"); });
        QTRY_VERIFY(!guard);
        QTRY_COMPARE(server.closedByPeer, 1);
        QCOMPARE(bench.files(), QStringList());
    }
    void aSilentDownloadTimesOut()
    {
        Loopback server([](QTcpSocket *socket, const QByteArray &) {
            socket->write("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n" + QByteArray(500, 'x'));
        });
        Bench bench(server.url());
        Request request = bench.download("fern.png");
        request.timeout = std::chrono::milliseconds(150);
        QVERIFY(bench.send(request));
        QCOMPARE(bench.answer->error().kind, Kind::Timeout);
        QTRY_COMPARE(server.closedByPeer, 1);
        QCOMPARE(bench.files(), QStringList());
    }
    void aSlowDownloadMayTakeLong()
    {
        // Ten pieces, each well within the silence that is allowed, all together far beyond it.
        int pieces = 0;
        Loopback server([&](QTcpSocket *socket, const QByteArray &) {
            socket->write("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n");
            auto *timer = new QTimer(socket);
            connect(timer, &QTimer::timeout, socket, [&pieces, socket, timer] {
                socket->write("x");
                socket->flush();
                if (++pieces == 10)
                    timer->stop();
            });
            timer->start(100);
        });
        Bench bench(server.url());
        Request request = bench.download("fern.png");
        request.timeout = std::chrono::milliseconds(600);
        QVERIFY(bench.send(request));
        QVERIFY2(bench.answer->has_value(), bench.trouble().constData());
        QCOMPARE(bench.bytesOf("fern.png"), QByteArray(10, 'x'));
        QVERIFY((*bench.answer)->duration > request.timeout);
    }

    void uploadsStraightFromTheDisk()
    {
        const QByteArray bytes = noise(5000000);
        Loopback server([](QTcpSocket *socket, const QByteArray &) { serve(socket, "{\"id\":\"1\"}"); });
        Bench bench(server.url());
        Request request = bench.upload(bench.fileWith("fern.png", bytes));
        request.form->fields.append({QStringLiteral("odd \"name\"\r\n"), QStringLiteral("va\"lue")});
        request.form->file.fileName = QStringLiteral("fó\"n\r\nX: y.png");
        request.wireLog = std::make_shared<gangway::http::WireLog>();
        QVERIFY(bench.send(request));
        QVERIFY2(bench.answer->has_value(), bench.trouble().constData());
        QCOMPARE(int(server.requests.size()), 1);
        const QByteArray sent = server.requests.front();
        const qsizetype end = sent.indexOf("\r\n\r\n");
        const QByteArray head = sent.left(end);
        const qsizetype at = head.indexOf("boundary=") + 9;
        const QByteArray boundary = head.mid(at, head.indexOf("\r\n", at) - at);
        QVERIFY(boundary.size() > 20);
        QVERIFY(head.contains("Authorization: Bearer EAAtokentoken"));
        const QByteArray wanted = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"messaging_product\"\r\n\r\nwhatsapp\r\n--" + boundary
            + "\r\nContent-Disposition: form-data; name=\"odd %22name%22%0D%0A\"\r\n\r\nva\"lue\r\n--" + boundary
            + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"fó%22n%0D%0AX: y.png\"\r\nContent-Type: image/png\r\n\r\n" + bytes + "\r\n--" + boundary + "--\r\n";
        QVERIFY(sent.mid(end + 4) == wanted);
        QVERIFY(bench.progress.size() > 1);
        QVERIFY(std::is_sorted(bench.progress.begin(), bench.progress.end()));
        QCOMPARE(bench.progress.back(), std::make_pair(qint64(bytes.size()), qint64(bytes.size())));
        // The record: what, not the bytes.
        const QJsonObject record = request.wireLog->front().requestBody;
        QCOMPARE(record.value(QStringLiteral("messaging_product")).toString(), QStringLiteral("whatsapp"));
        QCOMPARE(record.value(QStringLiteral("file")).toObject().value(QStringLiteral("size")).toInt(), int(bytes.size()));
        QVERIFY(QJsonDocument(record).toJson().size() < 1000);
    }
    void aBrokenUploadBeginsAnew_data()
    {
        QTest::addColumn<bool>("isOnceOnly");
        QTest::newRow("safe") << false;
        QTest::newRow("once only") << true;
    }
    void aBrokenUploadBeginsAnew()
    {
        QFETCH(bool, isOnceOnly);
        const QByteArray bytes = noise(300000);
        int tries = 0;
        Loopback server([&](QTcpSocket *socket, const QByteArray &) {
            ++tries;
            if (tries == 1 || isOnceOnly)
                socket->disconnectFromHost();
            else
                serve(socket, "{}");
        });
        Bench bench(server.url());
        Request request = bench.upload(bench.fileWith("fern.png", bytes));
        request.repeat = isOnceOnly ? gangway::http::Repeat::Never : gangway::http::Repeat::WhenSafe;
        QVERIFY(bench.send(request));
        QCOMPARE(bench.answer->has_value(), !isOnceOnly);
        QTest::qWait(30); // a second sending would need no longer on loopback
        QCOMPARE(tries > 1, !isOnceOnly);
        for (const QByteArray &sent : server.requests)
            QVERIFY(sent.contains(bytes));
        if (isOnceOnly)
            QVERIFY(bench.answer->error().mayHaveLeft);
    }
    void aDroppedUploadEnds()
    {
        // More than any socket buffers, to a server that does not read.
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        QTcpSocket *taken = nullptr;
        connect(&server, &QTcpServer::newConnection, &server, [&] {
            taken = server.nextPendingConnection();
            taken->setReadBufferSize(1);
        });
        QUrl url(QStringLiteral("http://127.0.0.1"));
        url.setPort(server.serverPort());
        Bench bench(url);
        QFile big(bench.path("big.bin"));
        QVERIFY(big.open(QIODevice::WriteOnly) && big.resize(60000000)); // no blocks: costs nothing
        big.close();
        auto guard = std::make_unique<QObject>();
        bench.client->send(bench.upload(big.fileName())).then(guard.get(), [](gangway::Result<gangway::http::Response>) { QFAIL("nobody waits"); });
        QTRY_VERIFY(taken);
        QTRY_VERIFY(!bench.progress.empty());
        guard.reset();
        taken->setReadBufferSize(0);
        QTRY_COMPARE(taken->state(), QAbstractSocket::UnconnectedState);
        QVERIFY(bench.progress.back().first < 60000000);
    }
    void aFileThatShrinksEndsTheUpload()
    {
        const QByteArray bytes = noise(4000000);
        Loopback server([](QTcpSocket *socket, const QByteArray &) { serve(socket, "{}"); });
        Bench bench(server.url());
        const QString file = bench.fileWith("fern.png", bytes);
        Request request = bench.upload(file);
        request.maxTries = 1;
        bench.answer.reset();
        bench.client->send(request).then(&bench.guard, [&](gangway::Result<gangway::http::Response> r) { bench.answer = std::move(r); });
        QVERIFY(QFile::resize(file, 100)); // the size was promised already, the bytes are not read yet
        QTRY_VERIFY_WITH_TIMEOUT(bench.answer.has_value(), 30000);
        QVERIFY(!bench.answer->has_value());
        QCOMPARE(int(server.requests.size()), 0); // never whole
    }
    void noFileToSend_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("gone") << QStringLiteral("gone.png");
        QTest::newRow("a folder") << QStringLiteral(".");
        QTest::newRow("a pipe") << QStringLiteral("pipe");
    }
    void noFileToSend()
    {
        QFETCH(QString, name);
        Loopback server([](QTcpSocket *socket, const QByteArray &) { serve(socket, "{}"); });
        Bench bench(server.url());
        QCOMPARE(mkfifo(qPrintable(bench.path("pipe")), 0600), 0);
        QVERIFY(bench.send(bench.upload(bench.folder.filePath(name))));
        QCOMPARE(bench.answer->error().kind, Kind::Storage);
        QCOMPARE(int(server.requests.size()), 0);
    }
    void theFormReadsInAnyPieces()
    {
        QTemporaryDir folder;
        const QByteArray bytes = noise(1000);
        QFile file(folder.filePath(QStringLiteral("x")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        const gangway::http::Form form{{{QStringLiteral("a"), QStringLiteral("b")}}, {QStringLiteral("file"), file.fileName(), QStringLiteral("x"), QStringLiteral("a/b")}};
        gangway::http::FormBody body(form, false);
        QVERIFY(!body.fault());
        const QByteArray whole = body.readAll();
        QCOMPARE(qint64(whole.size()), body.size());
        QVERIFY(body.reset());
        for (const int piece : {1, 7, 64, 999}) {
            QVERIFY(body.seek(0));
            QByteArray read;
            for (QByteArray next = body.read(piece); !next.isEmpty(); next = body.read(piece))
                read += next;
            QVERIFY(read == whole);
        }
        gangway::http::FormBody once(form, true);
        QVERIFY(once.read(10).size() == 10);
        QVERIFY(!once.reset() && !once.seek(0));
        QCOMPARE(once.fileBytesWithin(0), qint64(0));
        QCOMPARE(once.fileBytesWithin(once.size()), qint64(bytes.size()));
    }

    void whereTheTokenMayGo_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("goes");
        QTest::newRow("another host, encrypted") << QStringLiteral("https://lookaside.fbsbx.com/x") << true; // the caller vouches
        QTest::newRow("own base") << QStringLiteral("http://127.0.0.1:8080/x") << true;
        QTest::newRow("own base, another port") << QStringLiteral("http://127.0.0.1:8081/x") << false;
        QTest::newRow("another host in the clear") << QStringLiteral("http://lookaside.fbsbx.com/x") << false;
        QTest::newRow("with a name and a password") << QStringLiteral("https://a:b@lookaside.fbsbx.com/x") << false;
        QTest::newRow("a file") << QStringLiteral("file:///etc/passwd") << false;
        QTest::newRow("no host") << QStringLiteral("https:///x") << false;
        QTest::newRow("nothing") << QString() << false;
    }
    void whereTheTokenMayGo()
    {
        QFETCH(QString, url);
        QFETCH(bool, goes);
        gangway::test::ManualClock clock;
        gangway::test::FakeNam nam(&clock);
        if (goes)
            nam.next(gangway::test::FakeAnswer::raw("abc"));
        gangway::http::Client client(nam, clock, QUrl(QStringLiteral("http://127.0.0.1:8080")), QStringLiteral("gangway/test"));
        Request request;
        request.url = QUrl(url);
        request.bearer = gangway::Secret("EAAtoken");
        QObject guard;
        std::optional<bool> ok;
        client.send(request).then(&guard, [&](gangway::Result<gangway::http::Response> r) { ok = r.has_value(); });
        QTRY_VERIFY(ok.has_value());
        QCOMPARE(*ok, goes);
        QCOMPARE(nam.count(), goes ? 1 : 0);
        if (goes)
            QCOMPARE(nam.sent(0).url, QUrl(url));
    }
    void silenceEndsATransferOnTime()
    {
        gangway::test::ManualClock clock;
        gangway::test::FakeNam nam(&clock);
        nam.next(gangway::test::FakeAnswer::hanging());
        gangway::http::Client client(nam, clock, QUrl(QStringLiteral("https://graph.facebook.com")), QStringLiteral("gangway/test"));
        Request request;
        request.timeout = std::chrono::seconds(10);
        request.timeoutIsForSilence = true;
        QObject guard;
        std::optional<Kind> ended;
        client.send(request).then(&guard, [&](gangway::Result<gangway::http::Response> r) { ended = r.error().kind; });
        clock.advance(std::chrono::milliseconds(9999));
        QCoreApplication::processEvents();
        QVERIFY(!ended);
        clock.advance(std::chrono::milliseconds(1));
        QTRY_VERIFY(ended.has_value());
        QCOMPARE(*ended, Kind::Timeout);
    }
    void aTrickleEndsSomeTime()
    {
        // A byte now and then keeps a transfer alive for 60 silences, not for ever.
        Loopback server([](QTcpSocket *socket, const QByteArray &) {
            socket->write("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n");
            auto *timer = new QTimer(socket);
            connect(timer, &QTimer::timeout, socket, [socket] { socket->write("x"); });
            timer->start(10);
        });
        Bench bench(server.url());
        Request request = bench.download("fern.png");
        request.timeout = std::chrono::milliseconds(50);
        QVERIFY(bench.send(request));
        QVERIFY(!bench.answer->has_value());
        QCOMPARE(bench.answer->error().kind, Kind::Timeout);
        QCOMPARE(bench.files(), QStringList());
    }
};
