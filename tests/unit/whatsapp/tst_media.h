#pragma once

#include "endpointbench.h"
#include "whatsapp/media.h"

#include <QCryptographicHash>
#include <QDir>
#include <QSet>
#include <QTemporaryDir>

#include <sys/stat.h>

/// Files of messages: what Meta takes, and the four requests of a file's life.
class TestMedia : public EndpointTest
{
    Q_OBJECT

    using MediaKind = messages::MediaKind;

    const Secret m_token{"EAAtokentoken"};
    const PhoneNumberId m_phone{QStringLiteral("106540352242922")};
    QTemporaryDir m_folder;

    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    QString fileWith(const char *name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the test cannot write");
        return file.fileName();
    }
    /// No blocks on the disk, only a size.
    QString fileOf(const char *name, qint64 size, const QByteArray &begin = {}) const
    {
        fileWith(name, begin);
        if (!QFile::resize(path(name), size))
            qFatal("the test cannot resize");
        return path(name);
    }
    static QByteArray webp(bool moves)
    {
        return QByteArray("RIFF\x10\x00\x00\x00WEBPVP8X\x0a\x00\x00\x00", 20) + QByteArray(1, moves ? '\x02' : '\x00') + QByteArray(9, '\x00');
    }
    static QString wordOf(const std::optional<media::FileFault> &fault) { return fault ? fault->word : QString(); }
    static QString told(const Result<Done> &answer)
    {
        return answer ? QStringLiteral("ok") : nameOf(answer.error().kind) + u' ' + answer.error().detail;
    }
    QStringList downloads() const
    {
        return QDir(m_folder.path()).entryList({QStringLiteral("got*")}, QDir::Files | QDir::Hidden);
    }

private Q_SLOTS:
    void init()
    {
        GANGWAY_STRICT_LOG();
        QVERIFY(m_folder.isValid());
        for (const QString &name : downloads())
            QFile::remove(m_folder.filePath(name));
    }

    void rules()
    {
        // https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/media
        const qint64 mb = 1024 * 1024;
        QSet<QString> known;
        for (const media::Rule &rule : media::rules()) {
            QVERIFY(!rule.suffixes.isEmpty());
            QVERIFY(!known.contains(rule.mimeType));
            known.insert(rule.mimeType);
            switch (rule.kind) {
            case MediaKind::Image: QCOMPARE(rule.maxBytes, 5 * mb); break;
            case MediaKind::Video:
            case MediaKind::Audio: QCOMPARE(rule.maxBytes, 16 * mb); break;
            case MediaKind::Document: QCOMPARE(rule.maxBytes, 100 * mb); break;
            case MediaKind::Sticker: QCOMPARE(rule.maxBytes, qint64(500 * 1024)); break;
            }
        }
        QCOMPARE(known.size(), 18);
    }
    void files_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("mimeType");
        QTest::addColumn<QString>("word");
        QTest::addColumn<qint64>("limit");
        const qint64 mb = 1024 * 1024;
        const auto row = [](const char *name, const QString &file, MediaKind kind, const char *mimeType, const char *word, qint64 limit = 0) {
            QTest::newRow(name) << file << int(kind) << QString::fromLatin1(mimeType) << QString::fromLatin1(word) << limit;
        };
        const QString small = fileWith("small", "x");
        row("fine", small, MediaKind::Image, "image/png", "");
        row("parameters of the type", small, MediaKind::Audio, "Audio/OGG; codecs=opus", "");
        row("gone", path("gone"), MediaKind::Image, "image/png", "missing");
        row("no name", QString(), MediaKind::Image, "image/png", "missing");
        row("a folder", m_folder.path(), MediaKind::Image, "image/png", "unreadable");
        if (mkfifo(qPrintable(path("pipe")), 0600) == 0)
            row("a pipe", path("pipe"), MediaKind::Image, "image/png", "unreadable");
        row("empty", fileWith("empty", ""), MediaKind::Document, "text/plain", "empty");
        row("of another kind", small, MediaKind::Video, "image/png", "type-not-allowed");
        row("unknown type", small, MediaKind::Document, "application/x-sh", "type-not-allowed");
        row("no type", small, MediaKind::Document, "", "type-not-allowed");
        row("largest image", fileOf("i5", 5 * mb), MediaKind::Image, "image/jpeg", "");
        row("larger image", fileOf("i6", 5 * mb + 1), MediaKind::Image, "image/jpeg", "too-large", 5 * mb);
        row("largest video", fileOf("v16", 16 * mb), MediaKind::Video, "video/mp4", "");
        row("larger video", fileOf("v17", 16 * mb + 1), MediaKind::Video, "video/mp4", "too-large", 16 * mb);
        row("larger audio", path("v17"), MediaKind::Audio, "audio/aac", "too-large", 16 * mb);
        row("largest document", fileOf("d100", 100 * mb), MediaKind::Document, "application/pdf", "");
        row("larger document", fileOf("d101", 100 * mb + 1), MediaKind::Document, "application/pdf", "too-large", 100 * mb);
        row("largest sticker", fileOf("s100", 100 * 1024, webp(false)), MediaKind::Sticker, "image/webp", "");
        row("larger sticker", fileOf("s101", 100 * 1024 + 1, webp(false)), MediaKind::Sticker, "image/webp", "too-large", 100 * 1024);
        row("largest moving sticker", fileOf("s500", 500 * 1024, webp(true)), MediaKind::Sticker, "image/webp", "");
        row("larger moving sticker", fileOf("s501", 500 * 1024 + 1, webp(true)), MediaKind::Sticker, "image/webp", "too-large", 500 * 1024);
    }
    void files()
    {
        QFETCH(QString, file);
        QFETCH(int, kind);
        QFETCH(QString, mimeType);
        QFETCH(QString, word);
        QFETCH(qint64, limit);
        const auto fault = media::faultOf(file, MediaKind(kind), mimeType);
        QCOMPARE(wordOf(fault), word);
        QCOMPARE(fault ? fault->limit : 0, limit);
        if (!fault)
            return;
        Bench bench;
        const auto refused = bench.wait(media::upload(bench.graph, m_token, m_phone, file, MediaKind(kind), mimeType));
        QCOMPARE(refused.error().detail, QStringLiteral("media-") + word);
        QCOMPARE(refused.error().kind, Error::Kind::Rejected);
        QCOMPARE(bench.nam.count(), 0);
    }

    void upload()
    {
        Bench bench;
        const auto log = std::make_shared<http::WireLog>();
        const QString file = fileWith("note.txt", "Water it twice a week.");
        bench.nam.next(ok(R"({"id":"1013859600285441"})"));
        const auto uploaded = bench.wait(media::upload(bench.graph.recordingTo(log), m_token, m_phone, file, MediaKind::Document, QStringLiteral("text/plain; charset=utf-8")));
        QVERIFY(uploaded.has_value());
        QCOMPARE(uploaded->id, QStringLiteral("1013859600285441"));
        const test::SentRequest &sent = bench.nam.sent(0);
        QCOMPARE(sent.verb, QStringLiteral("POST"));
        QCOMPARE(sent.path(), QStringLiteral("/v25.0/106540352242922/media"));
        QCOMPARE(sent.bearer(), QByteArray("EAAtokentoken"));
        QVERIFY(sent.headers.value("content-type").startsWith("multipart/form-data; boundary="));
        QVERIFY(sent.body.contains("name=\"messaging_product\"\r\n\r\nwhatsapp\r\n"));
        QVERIFY(sent.body.contains("name=\"type\"\r\n\r\ntext/plain\r\n"));
        QVERIFY(sent.body.contains("name=\"file\"; filename=\"note.txt\"\r\nContent-Type: text/plain\r\n\r\nWater it twice a week.\r\n"));
        QVERIFY(sent.rewindable);
        const QByteArray record = QJsonDocument(log->front().requestBody).toJson();
        QVERIFY(record.contains("note.txt") && !record.contains("Water"));
    }
    void uploadFaults()
    {
        const QString file = fileWith("note.txt", "x");
        const auto outcomeOf = [&](const FakeAnswer &answer) {
            Bench bench;
            bench.nam.always("POST", "/media", answer);
            const QString got = outcome(bench.wait(media::upload(bench.graph, m_token, m_phone, file, MediaKind::Document, QStringLiteral("text/plain"))));
            return got + QStringLiteral(" tries %1").arg(bench.nam.count());
        };
        QCOMPARE(outcomeOf(FakeAnswer::graphError(400, 131053)), QStringLiteral("Rejected tries 1"));
        QCOMPARE(outcomeOf(FakeAnswer::graphError(401, 190)), QStringLiteral("Auth tries 1"));
        QCOMPARE(outcomeOf(FakeAnswer::graphError(500, 2)), QStringLiteral("Http tries 4"));
        QCOMPARE(outcomeOf(FakeAnswer::cutMidBody()), QStringLiteral("Http+left tries 4"));
        QCOMPARE(outcomeOf(ok("{}")), QStringLiteral("Decode+left tries 1"));
        QCOMPARE(outcomeOf(ok(R"({"id":7})")), QStringLiteral("ok tries 1"));
    }

    void info()
    {
        Bench bench;
        bench.nam.next(ok(R"({"messaging_product":"whatsapp","url":"https:\/\/lookaside.fbsbx.com\/a?mid=1","mime_type":"image\/jpeg","sha256":"ab","file_size":"303833","id":"9"})"));
        const auto read = bench.wait(media::fetchInfo(bench.graph, m_token, QStringLiteral("9"), m_phone));
        QCOMPARE(*read, (media::Info{QUrl(QStringLiteral("https://lookaside.fbsbx.com/a?mid=1")), QStringLiteral("image/jpeg"), QStringLiteral("ab"), 303833}));
        QCOMPARE(bench.nam.sent(0).url.toEncoded(), QByteArray("https://graph.facebook.com/v25.0/9?phone_number_id=106540352242922"));
        bench.nam.next(ok(R"({"url":"https:\/\/a.test","file_size":-7})"));
        QCOMPARE(bench.wait(media::fetchInfo(bench.graph, m_token, QStringLiteral("9")))->size, qint64(-1));
        QCOMPARE(bench.nam.sent(1).url.toEncoded(), QByteArray("https://graph.facebook.com/v25.0/9"));
        for (const char *json : {"{}", R"({"url":""})", R"({"url":"nowhere"})", R"({"url":7})"}) {
            bench.nam.next(ok(json));
            QCOMPARE(outcome(bench.wait(media::fetchInfo(bench.graph, m_token, QStringLiteral("9")))), QStringLiteral("Decode+left"));
        }
        QCOMPARE(outcome(bench.wait(media::fetchInfo(bench.graph, m_token, QString()))), QStringLiteral("Rejected"));
        QCOMPARE(outcome(bench.wait(media::fetchInfo(bench.graph, m_token, QStringLiteral("..")))), QStringLiteral("Rejected"));
    }
    void remove()
    {
        Bench bench;
        bench.nam.on("DELETE", "/9", ok(R"({"success":true})"));
        QCOMPARE(outcome(bench.wait(media::remove(bench.graph, m_token, QStringLiteral("9")))), QStringLiteral("ok"));
        bench.nam.on("DELETE", "/9", FakeAnswer::graphError(400, 100));
        QCOMPARE(outcome(bench.wait(media::remove(bench.graph, m_token, QStringLiteral("9")))), QStringLiteral("Rejected"));
    }

    void whereTheTokenGoes_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("goes");
        const auto row = [](const char *url, bool goes) { QTest::newRow(url) << QString::fromLatin1(url) << goes; };
        row("https://lookaside.fbsbx.com/whatsapp_business/attachments/?mid=1&hash=x", true);
        row("https://fbsbx.com/x", true);
        row("https://graph.facebook.com/x", true);
        row("https://mmg.whatsapp.net/x", true);
        row("https://LOOKASIDE.FBSBX.COM:443/x", true);
        row("http://lookaside.fbsbx.com/x", false);
        row("https://lookaside.fbsbx.com:8443/x", false);
        row("https://evilfbsbx.com/x", false);
        row("https://fbsbx.com.evil.test/x", false);
        row("https://evil.test/lookaside.fbsbx.com", false);
        row("https://fbsbx.com@evil.test/x", false);
        row("https://a@lookaside.fbsbx.com/x", false);
        row("https://127.0.0.1/x", false);
        row("ftp://lookaside.fbsbx.com/x", false);
        row("file:///etc/passwd", false);
        row("/relative", false);
        row("", false);
    }
    void whereTheTokenGoes()
    {
        QFETCH(QString, url);
        QFETCH(bool, goes);
        Bench bench;
        if (goes)
            bench.nam.next(FakeAnswer::raw("bytes"));
        const auto answer = bench.wait(media::download(bench.graph, m_token, QUrl(url), path("got")));
        QCOMPARE(told(answer), goes ? QStringLiteral("ok") : QStringLiteral("Rejected media-host"));
        QCOMPARE(bench.nam.count(), goes ? 1 : 0);
        QCOMPARE(downloads().size(), goes ? 1 : 0);
        if (goes)
            QCOMPARE(bench.nam.sent(0).bearer(), QByteArray("EAAtokentoken"));
    }
    void theSandboxsOwnPlace()
    {
        test::ManualClock clock;
        test::FakeNam nam(&clock);
        http::Client client(nam, clock, QUrl(QStringLiteral("http://127.0.0.1:8080")), QStringLiteral("gangway/test"));
        const GraphClient graph(client, QStringLiteral("v25.0"));
        QObject guard;
        std::optional<QString> answer;
        nam.next(FakeAnswer::raw("bytes"));
        media::download(graph, m_token, QUrl(QStringLiteral("http://127.0.0.1:8080/media-bytes/9")), path("got")).then(&guard, [&](Result<Done> r) { answer = told(r); });
        QTRY_VERIFY(answer.has_value());
        QCOMPARE(*answer, QStringLiteral("ok"));
        answer.reset();
        media::download(graph, m_token, QUrl(QStringLiteral("http://127.0.0.1:8081/media-bytes/9")), path("got")).then(&guard, [&](Result<Done> r) { answer = told(r); });
        QTRY_VERIFY(answer.has_value());
        QCOMPARE(*answer, QStringLiteral("Rejected media-host"));
        QCOMPARE(nam.count(), 1);
    }

    void bytes_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("digest");
        QTest::addColumn<QString>("outcome");
        const QByteArray hash = QCryptographicHash::hash("bytes", QCryptographicHash::Sha256);
        const QByteArray other = QCryptographicHash::hash("bites", QCryptographicHash::Sha256);
        QTest::newRow("no digest") << 200 << QByteArray("bytes") << QString() << QStringLiteral("ok");
        QTest::newRow("digits") << 200 << QByteArray("bytes") << QString::fromLatin1(hash.toHex()) << QStringLiteral("ok");
        QTest::newRow("capital digits") << 200 << QByteArray("bytes") << QString::fromLatin1(hash.toHex().toUpper()) << QStringLiteral("ok");
        QTest::newRow("Base64") << 200 << QByteArray("bytes") << QString::fromLatin1(hash.toBase64()) << QStringLiteral("ok");
        QTest::newRow("other digits") << 200 << QByteArray("bytes") << QString::fromLatin1(other.toHex()) << QStringLiteral("Rejected media-digest");
        QTest::newRow("other Base64") << 200 << QByteArray("bytes") << QString::fromLatin1(other.toBase64()) << QStringLiteral("Rejected media-digest");
        QTest::newRow("what is no digest cannot be checked") << 200 << QByteArray("bytes") << QStringLiteral("blue") << QStringLiteral("ok");
        QTest::newRow("nothing") << 200 << QByteArray() << QString() << QStringLiteral("Decode the file came without a byte");
        QTest::newRow("old address") << 404 << QByteArray("{}") << QString() << QStringLiteral("Http {}");
        QTest::newRow("no token") << 401 << QByteArray(R"({"error":{"code":190,"message":"no"}})") << QString() << QStringLiteral("Auth ");
        QTest::newRow("leads elsewhere") << 302 << QByteArray("moved") << QString() << QStringLiteral("Rejected media-host");
    }
    void bytes()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QString, digest);
        QFETCH(QString, outcome);
        Bench bench;
        bench.nam.next(FakeAnswer::raw(body, status, "image/png").with("Location", "https://evil.test/"));
        const auto answer = bench.wait(media::download(bench.graph, m_token, QUrl(QStringLiteral("https://lookaside.fbsbx.com/x")), path("got"), digest));
        QCOMPARE(told(answer), outcome);
        QCOMPARE(bench.nam.count(), 1);
        QCOMPARE(downloads(), answer ? QStringList{QStringLiteral("got")} : QStringList());
        if (!answer && status == 404)
            QCOMPARE(answer.error().httpStatus, 404);
        if (answer) {
            QFile file(path("got"));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QCOMPARE(file.readAll(), body);
        }
    }
    void giants()
    {
        Bench bench;
        bench.nam.next(FakeAnswer::raw("x").with("Content-Length", QByteArray::number(100 * 1024 * 1024 + 1)));
        QCOMPARE(told(bench.wait(media::download(bench.graph, m_token, QUrl(QStringLiteral("https://lookaside.fbsbx.com/x")), path("got")))), QStringLiteral("Rejected media-too-large"));
        QCOMPARE(downloads(), QStringList());
    }
    void noFolder()
    {
        Bench bench;
        const auto answer = bench.wait(media::download(bench.graph, m_token, QUrl(QStringLiteral("https://lookaside.fbsbx.com/x")), path("gone/got")));
        QCOMPARE(answer.error().kind, Error::Kind::Storage);
        QCOMPARE(bench.nam.count(), 0);
    }
};
