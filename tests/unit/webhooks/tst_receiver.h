#pragma once

#include "store/database.h"
#include "store/webhookwriter.h"
#include "support/manualclock.h"
#include "support/testmain.h"
#include "webhooks/receiver.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPointer>
#include <QSignalSpy>
#include <QTemporaryDir>

namespace gangway::test {

/// The receiver over real loopback HTTP and a real database file.
class ReceiverTest : public QObject
{
    Q_OBJECT

    struct Answer
    {
        int status = 0;
        QByteArray body;
        QByteArray contentType;
    };

    const Secret m_secret{QByteArrayLiteral("614fc2afde15eee07a26b2fe3eaee9b9")};
    const Secret m_verify{QByteArrayLiteral("only we know+this")};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<store::Database> m_database;
    ManualClock m_clock;
    QNetworkAccessManager m_network;

    webhooks::ReceiverOptions options() const
    {
        webhooks::ReceiverOptions wish;
        wish.appSecret = m_secret;
        wish.verifyToken = m_verify;
        return wish;
    }
    QString file() const { return m_folder->filePath(QStringLiteral("gangway.db")); }
    store::WebhookRepository stored() const { return store::WebhookRepository(*m_database); }

    static QByteArray inbound(const QByteArray &id, const QByteArray &text = "hello")
    {
        QByteArray body = R"({"object":"whatsapp_business_account","entry":[{"id":"524126980791429","changes":[{"field":"messages","value":{"messaging_product":"whatsapp","metadata":{"display_phone_number":"15550783881","phone_number_id":"106540352242922"},"contacts":[{"profile":{"name":"Sheena"},"wa_id":"16505551234"}],"messages":[{"from":"16505551234","id":"ID","timestamp":"1749416383","type":"text","text":{"body":"TEXT"}}]}}]}]})";
        return body.replace("ID", id).replace("TEXT", text);
    }

    QNetworkReply *request(const webhooks::Receiver &receiver, const QByteArray &verb, const QByteArray &body,
                           const QByteArray &signature, const QString &pathAndQuery)
    {
        QNetworkRequest request(QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(receiver.port()).arg(pathAndQuery)));
        request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
        if (!signature.isEmpty())
            request.setRawHeader("X-Hub-Signature-256", signature);
        return m_network.sendCustomRequest(request, verb, body);
    }
    Answer finished(QNetworkReply *reply)
    {
        QSignalSpy done(reply, &QNetworkReply::finished);
        if (!reply->isFinished() && !done.wait(10000))
            return {};
        const Answer answer{reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll(),
                            reply->header(QNetworkRequest::ContentTypeHeader).toByteArray()};
        reply->deleteLater();
        return answer;
    }
    Answer post(const webhooks::Receiver &receiver, const QByteArray &body)
    {
        return finished(request(receiver, "POST", body, webhooks::signatureOf(body, m_secret), QStringLiteral("/webhook")));
    }
    void appendAsIfAnEarlierRunHad(const QByteArray &body)
    {
        store::WebhookRecord record;
        record.receivedAt = m_clock.now();
        record.verdict = QStringLiteral("valid");
        record.raw = body;
        record.digest = QCryptographicHash::hash(body, QCryptographicHash::Sha256);
        bool done = false;
        stored().append({record}).then(this, [&](const Result<std::vector<bool>> &) { done = true; });
        QTRY_VERIFY(done);
    }

    /// Collects what a receiver tells.
    struct Told
    {
        QStringList ids;
        std::vector<store::WebhookRecord> records;
        explicit Told(webhooks::Receiver &receiver)
        {
            QObject::connect(&receiver, &webhooks::Receiver::eventReceived, &receiver, [this](const webhooks::Event &event) {
                if (const auto *message = std::get_if<webhooks::InboundMessage>(&event))
                    ids.append(message->id.value());
                else
                    ids.append(QStringLiteral("?"));
            });
            QObject::connect(&receiver, &webhooks::Receiver::recorded, &receiver,
                             [this](const store::WebhookRecord &record) { records.push_back(record); });
        }
    };

private Q_SLOTS:
    void init()
    {
        GANGWAY_STRICT_LOG();
        m_folder = std::make_unique<QTemporaryDir>();
        m_database = std::make_unique<store::Database>();
        QVERIFY(m_database->open(file()).has_value());
    }
    void cleanup() { m_database.reset(); }

    void verifiesTheAddress_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<bool>("accepted");
        const QString good = QStringLiteral("?hub.mode=subscribe&hub.challenge=1158201444&hub.verify_token=only%20we%20know%2Bthis");
        QTest::newRow("good") << good << true;
        QTest::newRow("blank as plus") << QStringLiteral("?hub.mode=subscribe&hub.challenge=1158201444&hub.verify_token=only+we+know%2Bthis") << true;
        QTest::newRow("plus not encoded") << QStringLiteral("?hub.mode=subscribe&hub.challenge=1158201444&hub.verify_token=only%20we%20know+this") << true;
        QTest::newRow("other order") << QStringLiteral("?hub.verify_token=only%20we%20know%2Bthis&hub.mode=subscribe&hub.challenge=1158201444") << true;
        QTest::newRow("wrong token") << QStringLiteral("?hub.mode=subscribe&hub.challenge=1158201444&hub.verify_token=only%20we%20kno") << false;
        QTest::newRow("empty token") << QStringLiteral("?hub.mode=subscribe&hub.challenge=1158201444&hub.verify_token=") << false;
        QTest::newRow("no token") << QStringLiteral("?hub.mode=subscribe&hub.challenge=1158201444") << false;
        QTest::newRow("wrong mode") << QString(good).replace(QStringLiteral("=subscribe"), QStringLiteral("=unsubscribe")) << false;
        QTest::newRow("no challenge") << QString(good).remove(QStringLiteral("hub.challenge=1158201444&")) << false;
        QTest::newRow("huge challenge") << QString(good).replace(QStringLiteral("1158201444"), QString(2000, u'9')) << false;
        QTest::newRow("nothing") << QString() << false;
    }
    void verifiesTheAddress()
    {
        QFETCH(QString, query);
        QFETCH(bool, accepted);
        webhooks::Receiver receiver(*m_database, m_clock);
        QSignalSpy verified(&receiver, &webhooks::Receiver::addressVerified);
        QVERIFY(receiver.start(options()).has_value());
        const Answer answer = finished(request(receiver, "GET", {}, {}, QStringLiteral("/webhook") + query));
        QCOMPARE(answer.status, accepted ? 200 : 403);
        if (accepted) {
            QCOMPARE(answer.body, QByteArray("1158201444"));
            QVERIFY(answer.contentType.startsWith("text/plain"));
        }
        QTRY_COMPARE(verified.count(), 1);
        QCOMPARE(verified.front().front().toBool(), accepted);
        QTRY_COMPARE(int(stored().latest(10)->size()), 1);
        const store::WebhookRecord record = stored().latest(10)->front();
        QCOMPARE(record.verdict, accepted ? QStringLiteral("not-needed") : QStringLiteral("refused"));
        QVERIFY(!record.raw.contains("know"));
    }

    void anEmptyVerifyTokenVerifiesNothing()
    {
        webhooks::Receiver receiver(*m_database, m_clock);
        webhooks::ReceiverOptions wish = options();
        wish.verifyToken = Secret();
        QVERIFY(receiver.start(wish).has_value());
        const Answer answer = finished(request(receiver, "GET", {}, {}, QStringLiteral("/webhook?hub.mode=subscribe&hub.challenge=1&hub.verify_token=")));
        QCOMPARE(answer.status, 403);
    }

    void refusesToStartWithoutASecret()
    {
        webhooks::Receiver receiver(*m_database, m_clock);
        webhooks::ReceiverOptions wish = options();
        wish.appSecret = Secret();
        const auto started = receiver.start(wish);
        QVERIFY(!started && started.error().detail.startsWith(QLatin1String("no-app-secret")));
        QVERIFY(!receiver.isListening());
        wish = options();
        wish.path = QStringLiteral("webhook");
        QVERIFY(!receiver.start(wish).has_value());
    }

    void aPortInUseIsSaid()
    {
        webhooks::Receiver first(*m_database, m_clock);
        QVERIFY(first.start(options()).has_value());
        webhooks::Receiver second(*m_database, m_clock);
        webhooks::ReceiverOptions wish = options();
        wish.server.port = first.port();
        QVERIFY(!second.start(wish).has_value());
        first.stop();
        QVERIFY(second.start(wish).has_value());
        QCOMPARE(second.port(), wish.server.port);
    }

    void storesAnswersTells()
    {
        webhooks::Receiver receiver(*m_database, m_clock);
        Told told(receiver);
        QVERIFY(receiver.start(options()).has_value());
        QVERIFY(!receiver.lastEventAt().isValid());
        const QByteArray body = inbound("wamid.1");
        QCOMPARE(post(receiver, body).status, 200);
        // 200 is only said once the record is on the disk.
        const auto onDisk = stored().latest(10);
        QCOMPARE(int(onDisk->size()), 1);
        QCOMPARE(onDisk->front().raw, body);
        QCOMPARE(onDisk->front().verdict, QStringLiteral("valid"));
        QCOMPARE(onDisk->front().field, QStringLiteral("messages"));
        QCOMPARE(onDisk->front().wabaId, QStringLiteral("524126980791429"));
        QCOMPARE(onDisk->front().phoneNumberId, QStringLiteral("106540352242922"));
        QTRY_COMPARE(told.ids, QStringList{QStringLiteral("wamid.1")});
        QCOMPARE(int(told.records.size()), 1);
        QVERIFY(told.records.front().id > 0);
        QCOMPARE(receiver.lastEventAt(), m_clock.now());
        QTRY_COMPARE(stored().dispatchedUpTo().value(), told.records.front().id);
    }

    void redeliveryChangesNothing()
    {
        webhooks::Receiver receiver(*m_database, m_clock);
        Told told(receiver);
        QVERIFY(receiver.start(options()).has_value());
        const QByteArray body = inbound("wamid.1");
        for (int i = 0; i < 3; ++i)
            QCOMPARE(post(receiver, body).status, 200);
        QCOMPARE(post(receiver, inbound("wamid.2")).status, 200);
        QTRY_COMPARE(told.ids, QStringList({QStringLiteral("wamid.1"), QStringLiteral("wamid.2")}));
        QCOMPARE(int(stored().latest(10)->size()), 2);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("signature");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("reason");
        const QByteArray body = inbound("wamid.1");
        const QByteArray good = webhooks::signatureOf(body, m_secret);
        QTest::newRow("none") << QByteArray() << 401 << QStringLiteral("no signature");
        QTest::newRow("sha1") << QByteArray("sha1=2fd4e1c67a2d28fced849ee1bb76e7391b93eb12") << 401 << QStringLiteral("malformed signature");
        QTest::newRow("short") << good.chopped(1) << 401 << QStringLiteral("malformed signature");
        QTest::newRow("not hex") << QByteArray("sha256=" + QByteArray(64, 'z')) << 401 << QStringLiteral("malformed signature");
        QTest::newRow("huge") << QByteArray("sha256=" + QByteArray(20000, 'a')) << 401 << QStringLiteral("malformed signature");
        QTest::newRow("another secret") << webhooks::signatureOf(body, Secret(QByteArrayLiteral("other"))) << 403 << QStringLiteral("signed with another secret");
        QTest::newRow("another body") << webhooks::signatureOf(body + ' ', m_secret) << 403 << QStringLiteral("signed with another secret");
    }
    void refuses()
    {
        QFETCH(QByteArray, signature);
        QFETCH(int, status);
        QFETCH(QString, reason);
        webhooks::Receiver receiver(*m_database, m_clock);
        Told told(receiver);
        QVERIFY(receiver.start(options()).has_value());
        QCOMPARE(finished(request(receiver, "POST", inbound("wamid.1"), signature, QStringLiteral("/webhook"))).status, status);
        QTRY_COMPARE(int(told.records.size()), 1);
        QCOMPARE(told.records.front().verdict, QStringLiteral("refused"));
        QCOMPARE(told.records.front().verdictReason, reason);
        QVERIFY(told.ids.isEmpty());
        QVERIFY(!receiver.lastEventAt().isValid());
        // The same body, truly signed, is still news.
        QCOMPARE(post(receiver, inbound("wamid.1")).status, 200);
        QTRY_COMPARE(told.ids.size(), 1);
    }

    void otherAddressesAndVerbs()
    {
        webhooks::Receiver receiver(*m_database, m_clock);
        QVERIFY(receiver.start(options()).has_value());
        const QByteArray body = inbound("wamid.1");
        const QByteArray signature = webhooks::signatureOf(body, m_secret);
        QCOMPARE(finished(request(receiver, "POST", body, signature, QStringLiteral("/"))).status, 404);
        QCOMPARE(finished(request(receiver, "POST", body, signature, QStringLiteral("/webhook/x"))).status, 404);
        QCOMPARE(finished(request(receiver, "PUT", body, signature, QStringLiteral("/webhook"))).status, 405);
        QCOMPARE(finished(request(receiver, "DELETE", {}, signature, QStringLiteral("/webhook"))).status, 405);
        // Kept for the inspector with the reason, and told to nobody.
        QTRY_COMPARE(int(stored().latest(10)->size()), 4);
        QCOMPARE(stored().latest(10)->front().verdictReason, QStringLiteral("wrong method"));
        QCOMPARE(stored().latest(10)->front().raw, QByteArray("DELETE /webhook"));
        QCOMPARE(stored().latest(10)->back().verdictReason, QStringLiteral("wrong path"));
        QCOMPARE(stored().latest(10)->back().raw, QByteArray("POST /"));
    }

    void aVerifyTokenSentToTheWrongPlaceIsNotKept()
    {
        webhooks::Receiver receiver(*m_database, m_clock);
        QVERIFY(receiver.start(options()).has_value());
        QCOMPARE(finished(request(receiver, "GET", {}, {}, QStringLiteral("/hook?hub.verify_token=only%20we%20know%2Bthis"))).status, 404);
        QTRY_COMPARE(int(stored().latest(10)->size()), 1);
        QCOMPARE(stored().latest(10)->front().raw, QByteArray("GET /hook"));
    }

    void theSameBodyIsOneEventPerApp()
    {
        const QByteArray body = inbound("wamid.1");
        for (const char *app : {"111", "222", "111", "222"}) {
            webhooks::Receiver receiver(*m_database, m_clock);
            webhooks::ReceiverOptions wish = options();
            wish.appId = QLatin1String(app);
            QVERIFY(receiver.start(wish).has_value());
            QCOMPARE(post(receiver, body).status, 200);
        }
        QCOMPARE(int(stored().latest(10)->size()), 2);
    }

    void thousandsOfEventsAreNotThousandsOfCommits()
    {
        std::atomic<int> commits = 0;
        std::atomic<int> stored = 0;
        store::WebhookWriter writer(*m_database);
        writer.onBatch([&](const std::optional<Error> &trouble) { commits += trouble ? 100000 : 1; });
        for (int i = 0; i < 5000; ++i) {
            store::WebhookRecord record;
            record.receivedAt = m_clock.now();
            record.verdict = QStringLiteral("valid");
            record.raw = QByteArray::number(i % 4000); // some come twice
            record.digest = webhooks::eventDigest(record.raw, {});
            writer.put(record, [&](const Result<bool> &isNew) { stored += isNew && *isNew ? 1 : 0; });
        }
        QTRY_COMPARE(stored.load(), 4000);
        QTRY_VERIFY(writer.waiting().records == 0);
        QVERIFY2(commits.load() < 100, qPrintable(QString::number(commits.load())));
    }

    void tooBigIs413()
    {
        webhooks::Receiver receiver(*m_database, m_clock);
        webhooks::ReceiverOptions wish = options();
        wish.server.maxBodyBytes = 1000;
        QVERIFY(receiver.start(wish).has_value());
        QCOMPARE(post(receiver, inbound("wamid.1", QByteArray(2000, 'x'))).status, 413);
        QTRY_COMPARE(int(stored().latest(10)->size()), 1);
        QCOMPARE(stored().latest(10)->front().verdict, QStringLiteral("refused"));
        QCOMPARE(stored().latest(10)->front().verdictReason, QStringLiteral("body too large"));
        QCOMPARE(stored().latest(10)->front().raw, QByteArray("POST /webhook"));
    }

    void refusedOnesAreBoundedAndCut()
    {
        store::WebhookRecord record;
        record.receivedAt = m_clock.now();
        record.verdict = QStringLiteral("refused");
        record.raw = "old";
        record.digest = "d";
        bool done = false;
        stored().append(std::vector<store::WebhookRecord>(700, record)).then(this, [&](const Result<std::vector<bool>> &) { done = true; });
        QTRY_VERIFY(done);
        webhooks::Receiver receiver(*m_database, m_clock);
        QVERIFY(receiver.start(options()).has_value());
        QCOMPARE(post(receiver, inbound("wamid.1")).status, 200);
        QCOMPARE(finished(request(receiver, "POST", QByteArray(200000, 'x'), {}, QStringLiteral("/webhook"))).status, 401);
        QTRY_COMPARE(int(stored().latest(1000)->size()), 501);
        QCOMPARE(int(stored().latest(1)->front().raw.size()), 64 * 1024);
    }

    void signedRubbishIsKeptAndAcknowledged()
    {
        webhooks::Receiver receiver(*m_database, m_clock);
        Told told(receiver);
        QVERIFY(receiver.start(options()).has_value());
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("a signed webhook cannot be read")));
        QCOMPARE(post(receiver, "this is no JSON").status, 200); // Meta would send it for days otherwise
        QTRY_COMPARE(int(told.records.size()), 1);
        QVERIFY(told.ids.isEmpty());
        QCOMPARE(post(receiver, inbound("wamid.2")).status, 200);
        QTRY_COMPARE(told.ids.size(), 1);
    }

    void whatWasStoredButNotToldIsToldAtTheNextStart()
    {
        appendAsIfAnEarlierRunHad(inbound("wamid.1"));
        appendAsIfAnEarlierRunHad(inbound("wamid.2"));
        {
            webhooks::Receiver receiver(*m_database, m_clock);
            Told told(receiver);
            QVERIFY(receiver.start(options()).has_value());
            QTRY_COMPARE(told.ids, QStringList({QStringLiteral("wamid.1"), QStringLiteral("wamid.2")}));
            QTRY_VERIFY(stored().dispatchedUpTo().value() > 0);
        }
        webhooks::Receiver again(*m_database, m_clock);
        Told told(again);
        QVERIFY(again.start(options()).has_value());
        QCOMPARE(post(again, inbound("wamid.3")).status, 200);
        QTRY_COMPARE(told.ids, QStringList{QStringLiteral("wamid.3")});
    }

    void endingInTheMiddleOfTellingTellsTheRestLater()
    {
        appendAsIfAnEarlierRunHad(inbound("wamid.1"));
        appendAsIfAnEarlierRunHad(inbound("wamid.2"));
        QStringList first;
        QPointer<webhooks::Receiver> receiver = new webhooks::Receiver(*m_database, m_clock);
        connect(receiver, &webhooks::Receiver::eventReceived, this, [&](const webhooks::Event &event) {
            first.append(std::get<webhooks::InboundMessage>(event).id.value());
            delete receiver.data(); // the program dies right here
        });
        QVERIFY(receiver->start(options()).has_value());
        QTRY_VERIFY(!receiver);
        QCOMPARE(first, QStringList{QStringLiteral("wamid.1")});
        webhooks::Receiver again(*m_database, m_clock);
        Told told(again);
        QVERIFY(again.start(options()).has_value());
        QTRY_COMPARE(told.ids, QStringList({QStringLiteral("wamid.1"), QStringLiteral("wamid.2")}));
    }

    void manyAtOnceAreAllToldOnceInOrder()
    {
        webhooks::Receiver receiver(*m_database, m_clock);
        Told told(receiver);
        QVERIFY(receiver.start(options()).has_value());
        std::vector<QNetworkReply *> replies;
        constexpr int count = 250;
        for (int i = 0; i < count; ++i) {
            const QByteArray body = inbound("wamid." + QByteArray::number(i));
            replies.push_back(request(receiver, "POST", body, webhooks::signatureOf(body, m_secret), QStringLiteral("/webhook")));
        }
        for (QNetworkReply *reply : replies)
            QCOMPARE(finished(reply).status, 200);
        QTRY_COMPARE(told.ids.size(), count);
        QCOMPARE(QSet<QString>(told.ids.begin(), told.ids.end()).size(), count);
        for (std::size_t i = 1; i < told.records.size(); ++i)
            QVERIFY(told.records[i - 1].id < told.records[i].id);
        QTRY_COMPARE(stored().dispatchedUpTo().value(), told.records.back().id);
    }

    void whatCannotBeStoredIsNotAcknowledged()
    {
        store::Database closed; // never opened: every write fails
        webhooks::Receiver receiver(closed, m_clock);
        Told told(receiver);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("stored webhooks cannot be read")));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("webhooks were not stored and not acknowledged")));
        QVERIFY(receiver.start(options()).has_value());
        QCOMPARE(post(receiver, inbound("wamid.1")).status, 503);
        QVERIFY(told.ids.isEmpty());
        QVERIFY(!receiver.lastEventAt().isValid());
    }

    void stoppedMeansSilent()
    {
        webhooks::Receiver receiver(*m_database, m_clock);
        QVERIFY(receiver.start(options()).has_value());
        const quint16 port = receiver.port();
        receiver.stop();
        QVERIFY(!receiver.isListening());
        QNetworkReply *reply = m_network.get(QNetworkRequest(QUrl(QStringLiteral("http://127.0.0.1:%1/webhook").arg(port))));
        QCOMPARE(finished(reply).status, 0);
        QVERIFY(receiver.start(options()).has_value()); // and again
        QCOMPARE(post(receiver, inbound("wamid.1")).status, 200);
    }
};

} // namespace gangway::test
