// gangway-receiver as its users meet it: options, files, signals, HTTP, the dump.
#include "store/database.h"
#include "support/receiverprocess.h"
#include "support/testmain.h"
#include "webhooks/intake.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>

#include <csignal>

using namespace gangway;
using test::ReceiverProcess;

class TestReceiverProgram : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ReceiverProcess> m_receiver;

    static QByteArray requestFor(const QByteArray &body, const QByteArray &path = "/webhook")
    {
        return "POST " + path + " HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nX-Hub-Signature-256: "
            + webhooks::signatureOf(body, Secret(ReceiverProcess::secret())) + "\r\nContent-Length: " + QByteArray::number(body.size())
            + "\r\nConnection: close\r\n\r\n" + body;
    }
    static QByteArray talk(quint16 port, const QByteArray &text, const QHostAddress &address = QHostAddress::LocalHost)
    {
        QTcpSocket socket;
        socket.connectToHost(address, port);
        if (!socket.waitForConnected(5000))
            return "no connection";
        socket.write(text);
        QByteArray got;
        while (socket.waitForReadyRead(10000))
            got += socket.readAll();
        return got + socket.readAll();
    }
    static int statusOf(const QByteArray &answer) { return answer.mid(9, 3).toInt(); }
    int post(const QByteArray &body) { return statusOf(talk(m_receiver->port(), requestFor(body))); }
    static QByteArray event(const QByteArray &id)
    {
        QByteArray body = R"({"object":"whatsapp_business_account","entry":[{"id":"524126980791429","changes":[{"field":"messages","value":{"messaging_product":"whatsapp","metadata":{"display_phone_number":"15550783881","phone_number_id":"106540352242922"},"messages":[{"from":"16505551234","id":"ID","timestamp":"1749416383","type":"text","text":{"body":"hi"}}]}}]}]})";
        return body.replace("ID", id);
    }

private Q_SLOTS:
    void init()
    {
        GANGWAY_STRICT_LOG();
        m_folder = std::make_unique<QTemporaryDir>();
        m_receiver = std::make_unique<ReceiverProcess>(QStringLiteral(GANGWAY_RECEIVER), m_folder->path());
    }
    void cleanup()
    {
        m_receiver.reset();
        m_folder.reset();
    }

    void helpAndVersion()
    {
        const auto help = m_receiver->run({QStringLiteral("--help")});
        QCOMPARE(help.code, 0);
        for (const char *option : {"--listen", "--path", "--database", "--app-secret-file", "--verify-token-file", "--dump"})
            QVERIFY2(help.out.contains(option), option);
        QVERIFY(m_receiver->run({QStringLiteral("--version")}).out.startsWith("gangway-receiver "));
    }

    void optionsThatCannotBeUsed_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("says");
        const QStringList good{QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0"), QStringLiteral("--database"), QStringLiteral("d"),
                                   QStringLiteral("--app-secret-file"), QStringLiteral("s"), QStringLiteral("--verify-token-file"), QStringLiteral("v")};
        const auto without = [good](int at) { QStringList l = good; l.removeAt(at); l.removeAt(at); return l; };
        const auto with = [good](int at, const char *value) { QStringList l = good; l[at] = QLatin1String(value); return l; };
        QTest::newRow("nothing") << QStringList() << QByteArray("--database");
        QTest::newRow("no address") << without(0) << QByteArray("--listen");
        QTest::newRow("no database") << without(2) << QByteArray("--database");
        QTest::newRow("no secret") << without(4) << QByteArray("--app-secret-file");
        QTest::newRow("no token") << without(6) << QByteArray("--verify-token-file");
        for (const char *address : {"8440", "127.0.0.1", "127.0.0.1:", "127.0.0.1:port", "127.0.0.1:70000", "127.0.0.1:-1", "0.0.0.0:8440", "192.168.1.4:8440", "[::]:8440", ":8440", "example.com:80"})
            QTest::newRow(address) << with(1, address) << QByteArray("--listen");
        QTest::newRow("path") << good + QStringList{QStringLiteral("--path"), QStringLiteral("webhook")} << QByteArray("--path");
        QTest::newRow("path with query") << good + QStringList{QStringLiteral("--path"), QStringLiteral("/w?x=1")} << QByteArray("--path");
        QTest::newRow("twice") << good + QStringList{QStringLiteral("--database"), QStringLiteral("other")} << QByteArray("more than once");
        QTest::newRow("unknown") << good + QStringList{QStringLiteral("--bogus")} << QByteArray("bogus");
        QTest::newRow("a word") << good + QStringList{QStringLiteral("word")} << QByteArray("word");
        QTest::newRow("dump with more") << good + QStringList{QStringLiteral("--dump")} << QByteArray("--dump");
        QTest::newRow("dump of nothing") << QStringList{QStringLiteral("--dump")} << QByteArray("--database");
    }
    void optionsThatCannotBeUsed()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, says);
        const auto run = m_receiver->run(arguments);
        QCOMPARE(run.code, 2);
        QVERIFY2(run.err.startsWith("gangway-receiver: ") && run.err.contains(says) && run.err.count('\n') == 1, run.err.constData());
        QVERIFY(run.out.isEmpty());
    }

    void secretFilesThatCannotBeUsed()
    {
        const QString secret = m_receiver->file(QStringLiteral("secret"));
        const auto refused = [&](const QByteArray &says) {
            const auto run = m_receiver->run(m_receiver->arguments());
            return run.code == 5 && run.err.contains(says) && run.err.contains("--app-secret-file") && !run.err.contains(ReceiverProcess::secret())
                && !QFile::exists(m_receiver->database());
        };
        QFile(secret).setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadOther);
        QVERIFY(refused("chmod"));
        m_receiver->writeSecret(QStringLiteral("secret"), "\n");
        QVERIFY(refused("empty"));
        m_receiver->writeSecret(QStringLiteral("secret"), "one\ntwo\n");
        QVERIFY(refused("more than one line"));
        m_receiver->writeSecret(QStringLiteral("secret"), QByteArray(100000, 'x'));
        QVERIFY(refused("longer"));
        QVERIFY(QFile::remove(secret));
        QVERIFY(refused("no such file"));
        QVERIFY(QDir().mkdir(secret));
        QVERIFY(refused("folder"));
    }

    void databasesThatCannotBeUsed()
    {
        QFile foreign(m_receiver->database());
        QVERIFY(foreign.open(QIODevice::WriteOnly));
        foreign.write("this is no database, it is a text");
        foreign.close();
        auto run = m_receiver->run(m_receiver->arguments());
        QCOMPARE(run.code, 4);
        QVERIFY(run.err.contains("damaged"));
        QCOMPARE(m_receiver->dump().code, 4);
        QVERIFY(foreign.remove());
        run = m_receiver->dump();
        QCOMPARE(run.code, 4);
        QVERIFY(run.err.contains("no such file"));
        QVERIFY(!foreign.exists()); // looking makes nothing
    }

    void aPortThatIsTaken()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        QStringList arguments = m_receiver->arguments();
        arguments[1] = QStringLiteral("127.0.0.1:%1").arg(other.serverPort());
        const auto run = m_receiver->run(arguments);
        QCOMPARE(run.code, 3);
        QVERIFY2(run.err.contains("cannot listen"), run.err.constData());
    }

    void receivesAndDumps()
    {
        QVERIFY(m_receiver->start());
        QVERIFY(m_receiver->hello().startsWith("gangway-receiver: listening on http://127.0.0.1:"));
        QVERIFY(talk(m_receiver->port(), "GET /webhook?hub.mode=subscribe&hub.challenge=1158201444&hub.verify_token=only%20we%20know HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
                    .endsWith("\r\n\r\n1158201444"));
        QCOMPARE(statusOf(talk(m_receiver->port(), "GET /webhook?hub.mode=subscribe&hub.challenge=1&hub.verify_token=x HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")), 403);
        const QByteArray first = event("wamid.1");
        QCOMPARE(post(first), 200);
        QCOMPARE(post(event("wamid.2")), 200);
        QCOMPARE(post(first), 200); // delivered again
        QByteArray forged = requestFor(first);
        QCOMPARE(statusOf(talk(m_receiver->port(), forged.replace("wamid.1", "wamid.9"))), 403);
        const QByteArray wrongVerb = talk(m_receiver->port(), requestFor(first).replace("POST ", "PUT "));
        QCOMPARE(statusOf(wrongVerb), 405);
        QVERIFY(wrongVerb.contains("\r\nAllow: GET, POST\r\n"));
        QCOMPARE(statusOf(talk(m_receiver->port(), requestFor(first, "/"))), 404);
        QCOMPARE(statusOf(talk(m_receiver->port(), "POST /webhook HTTP/1.1\r\nHost: a\r\nContent-Length: 3145729\r\n\r\n")), 413);

        const auto dump = m_receiver->dump(); // while the receiver runs
        QVERIFY2(dump.code == 0, dump.err.constData());
        const auto events = ReceiverProcess::objects(dump.out);
        QCOMPARE(events.size(), 2);
        QCOMPARE(events[0].keys(), QStringList({QStringLiteral("field"), QStringLiteral("id"), QStringLiteral("phone_number_id"), QStringLiteral("raw"),
                                                QStringLiteral("received_at"), QStringLiteral("waba_id")}));
        QCOMPARE(events[0][QStringLiteral("raw")].toString().toUtf8(), first);
        QCOMPARE(events[0][QStringLiteral("field")].toString(), QStringLiteral("messages"));
        QCOMPARE(events[0][QStringLiteral("waba_id")].toString(), QStringLiteral("524126980791429"));
        QCOMPARE(events[0][QStringLiteral("phone_number_id")].toString(), QStringLiteral("106540352242922"));
        QVERIFY(QDateTime::fromString(events[0][QStringLiteral("received_at")].toString(), Qt::ISODateWithMs).isValid());
        QVERIFY(events[0][QStringLiteral("id")].toInt() < events[1][QStringLiteral("id")].toInt());

        QCOMPARE(m_receiver->end(), 0);
        QCOMPARE(m_receiver->dump().out, dump.out);
        QVERIFY(m_receiver->start()); // and goes on where it was
        QCOMPARE(post(first), 200);
        QCOMPARE(m_receiver->dump().out, dump.out);
        QVERIFY(m_receiver->process().readAllStandardError().isEmpty());
    }

    void bodiesComeBackByteForByte()
    {
        QVERIFY(m_receiver->start());
        QByteArray allBytes;
        for (int i = 0; i < 256; ++i)
            allBytes += char(i);
        const QList<QByteArray> bodies{
            "{\"a\":\"\\u00e9\\/ \\ud83d\\ude00\"}", // escapes stay as they were sent
            "{\"a\":\"\xC3\xA9 \xF0\x9F\x98\x80 \xEF\xBF\xBD\",  \"b\" : 1.0}\r\n",
            "\xEF\xBB\xBF{}",                       // a byte order mark
            QByteArray("\0\x01\x1f\x7f\"\\/", 7),
            "\xEF\xBF\xBE",                         // a noncharacter is still UTF-8
            allBytes,
            "\xC0\xAF \xED\xA0\x80 \xF4\x90\x80\x80 \xE2\x82", // too long, a surrogate, too large, cut off
            "",
            QByteArray(3 * 1024 * 1024, 'm'),
        };
        for (const QByteArray &body : bodies)
            QCOMPARE(post(body), 200);
        const auto dump = m_receiver->dump();
        QCOMPARE(dump.code, 0);
        const auto events = ReceiverProcess::objects(dump.out);
        QCOMPARE(events.size(), bodies.size());
        for (qsizetype i = 0; i < bodies.size(); ++i) {
            const bool isText = i != 5 && i != 6;
            QCOMPARE(events[i].contains(QStringLiteral("raw_base64")), !isText);
            if (isText)
                QCOMPARE(events[i][QStringLiteral("raw")].toString().toUtf8(), bodies[i]);
            else
                QCOMPARE(QByteArray::fromBase64(events[i][QStringLiteral("raw_base64")].toString().toLatin1()), bodies[i]);
        }
    }

    void oneWriterAtATime()
    {
        QVERIFY(m_receiver->start());
        auto second = m_receiver->run(m_receiver->arguments());
        QCOMPARE(second.code, 4);
        QVERIFY2(second.err.contains("another program has this database open"), second.err.constData());
        store::Database console; // what the console would meet
        const auto opened = console.open(m_receiver->database());
        QVERIFY(!opened && opened.error().detail.startsWith(QLatin1String("in-use")));
        QCOMPARE(post(event("wamid.1")), 200);
        QCOMPARE(m_receiver->end(), 0);
        QVERIFY(console.open(m_receiver->database()).has_value());
    }

    void endsOnSignals_data()
    {
        QTest::addColumn<int>("number");
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGINT") << SIGINT;
        QTest::newRow("SIGHUP") << SIGHUP;
    }
    void endsOnSignals()
    {
        QFETCH(int, number);
        QVERIFY(m_receiver->start());
        QTcpSocket idle; // must hold nothing up
        idle.connectToHost(QHostAddress::LocalHost, m_receiver->port());
        QVERIFY(idle.waitForConnected());
        QCOMPARE(post(event("wamid.1")), 200);
        ::kill(pid_t(m_receiver->id()), number);
        QVERIFY(m_receiver->process().waitForFinished(4000));
        QCOMPARE(m_receiver->process().exitStatus(), QProcess::NormalExit);
        QCOMPARE(m_receiver->process().exitCode(), 0);
        QVERIFY(!QFile::exists(m_receiver->database() + QStringLiteral("-wal"))); // folded back
    }

    void aRequestUnderWayIsAnsweredBeforeTheEnd()
    {
        QVERIFY(m_receiver->start());
        const QByteArray request = requestFor(event("wamid.1")).replace("Connection: close\r\n", "");
        QTcpSocket slow;
        slow.connectToHost(QHostAddress::LocalHost, m_receiver->port());
        QVERIFY(slow.waitForConnected());
        // Up to the middle of the body; the answer to Expect says that the receiver has the header.
        const qsizetype middle = request.size() - 40;
        slow.write(QByteArray(request.left(middle)).replace("Host: a\r\n", "Host: a\r\nExpect: 100-continue\r\n"));
        QVERIFY(slow.waitForReadyRead(5000));
        QVERIFY(slow.readAll().startsWith("HTTP/1.1 100"));
        m_receiver->process().terminate();
        // New ones are turned away from now on.
        QTRY_VERIFY_WITH_TIMEOUT(talk(m_receiver->port(), "GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n") == "no connection", 4000);
        slow.write(request.mid(middle));
        QByteArray answer;
        while (slow.waitForReadyRead(5000))
            answer += slow.readAll();
        QCOMPARE(statusOf(answer), 200);
        QVERIFY(answer.contains("Connection: close"));
        QVERIFY(m_receiver->process().waitForFinished(5000));
        QCOMPARE(m_receiver->process().exitCode(), 0);
        QCOMPARE(ReceiverProcess::objects(m_receiver->dump().out).size(), 1);
    }

    void otherPathsAndAddresses()
    {
        QVERIFY(m_receiver->start({QStringLiteral("--path"), QStringLiteral("/hooks/whatsapp")}));
        QVERIFY(m_receiver->hello().endsWith("/hooks/whatsapp"));
        QCOMPARE(post(event("wamid.1")), 404);
        QCOMPARE(statusOf(talk(m_receiver->port(), requestFor(event("wamid.1"), "/hooks/whatsapp"))), 200);
    }
};

GANGWAY_TEST_MAIN(QCoreApplication, TestReceiverProgram)
#include "tst_receiverprogram.moc"
