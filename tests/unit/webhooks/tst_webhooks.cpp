#include "tst_accountevents.h"
#include "tst_corpus.h"
#include "tst_receiver.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace gangway;
using namespace gangway::webhooks;

class SignatureTest : public QObject
{
    Q_OBJECT
    const Secret m_secret{QByteArrayLiteral("614fc2afde15eee07a26b2fe3eaee9b9")};
    const QByteArray m_body = QByteArrayLiteral(R"({"object":"whatsapp_business_account","entry":[]})");
    const QByteArray m_hex = QByteArrayLiteral("de8ff577a30e269bac1320063c5de6eac3b269f42f89bb6dc4cec5f702682f8b");

private Q_SLOTS:
    void init() { GANGWAY_STRICT_LOG(); }

    void knownVector()
    {
        QCOMPARE(signatureOf(m_body, m_secret), "sha256=" + m_hex);
        QCOMPARE(signatureFault(m_body, "sha256=" + m_hex, m_secret), QString());
        QCOMPARE(signatureFault(m_body, "sha256=" + m_hex.toUpper(), m_secret), QString());
        // RFC 4231, test case 2: HMAC-SHA-256 with key "Jefe".
        QCOMPARE(signatureOf("what do ya want for nothing?", Secret(QByteArrayLiteral("Jefe"))),
                 QByteArray("sha256=5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"));
    }

    void faults_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QString>("fault");
        QByteArray oneOff = m_hex;
        oneOff[63] = 'c';
        QTest::newRow("none") << QByteArray() << QStringLiteral("no signature");
        QTest::newRow("bare hex") << m_hex << QStringLiteral("malformed signature");
        QTest::newRow("sha1") << QByteArray("sha1=" + m_hex) << QStringLiteral("malformed signature");
        QTest::newRow("upper scheme") << QByteArray("SHA256=" + m_hex) << QStringLiteral("malformed signature");
        QTest::newRow("too long") << QByteArray("sha256=" + m_hex + "0") << QStringLiteral("malformed signature");
        QTest::newRow("blank") << QByteArray("sha256= " + m_hex.mid(1)) << QStringLiteral("malformed signature");
        QTest::newRow("last digit") << QByteArray("sha256=" + oneOff) << QStringLiteral("signed with another secret");
        QTest::newRow("zeros") << QByteArray("sha256=" + QByteArray(64, '0')) << QStringLiteral("signed with another secret");
    }
    void faults()
    {
        QFETCH(QByteArray, header);
        QFETCH(QString, fault);
        QCOMPARE(signatureFault(m_body, header, m_secret), fault);
    }

    void theRawBytesCount()
    {
        QVERIFY(!signatureFault(m_body + "\n", "sha256=" + m_hex, m_secret).isEmpty());
        const QByteArray escaped = R"({"a":"\u00e9"})";
        QVERIFY(signatureOf(escaped, m_secret) != signatureOf("{\"a\":\"\xc3\xa9\"}", m_secret));
    }

    void anEmptySecretAcceptsNothing()
    {
        QCOMPARE(signatureFault(m_body, signatureOf(m_body, Secret()), Secret()), QStringLiteral("signed with another secret"));
    }
};

class DecodeTest : public QObject
{
    Q_OBJECT

    static std::vector<Event> changed(const QByteArray &field, const QByteArray &value, const QByteArray &entryId = "\"1\"")
    {
        QByteArray body = R"({"object":"whatsapp_business_account","entry":[{"id":ENTRY,"changes":[{"field":"FIELD","value":VALUE}]}]})";
        body.replace("ENTRY", entryId).replace("FIELD", field).replace("VALUE", value);
        auto events = decodeEvents(body);
        return events ? std::move(*events) : std::vector<Event>();
    }
    static QByteArray messageValue(const QByteArray &message, const QByteArray &contacts = R"([{"profile":{"name":"Sheena"},"wa_id":"16505551234"}])")
    {
        return R"({"metadata":{"display_phone_number":"15550783881","phone_number_id":"106540352242922"},"contacts":)" + contacts
            + R"(,"messages":[)" + message + "]}";
    }
    static QByteArray statusValue(const QByteArray &status)
    {
        return R"({"metadata":{"phone_number_id":106540352242922},"statuses":[)" + status + "]}";
    }

private Q_SLOTS:
    void init() { GANGWAY_STRICT_LOG(); }

    void textMessage()
    {
        const auto events = changed("messages", messageValue(
            R"({"from":"16505551234","from_user_id":"US.13491208655302741918","id":"wamid.A","timestamp":"1749416383","type":"text","text":{"body":"Does it come in another colour? é"}})"));
        QCOMPARE(int(events.size()), 1);
        const auto &message = std::get<InboundMessage>(events.front());
        QCOMPARE(message.phoneNumberId, PhoneNumberId(QStringLiteral("106540352242922")));
        QCOMPARE(message.displayPhoneNumber, QStringLiteral("15550783881"));
        QCOMPARE(message.id.value(), QStringLiteral("wamid.A"));
        QCOMPARE(message.from, QStringLiteral("16505551234"));
        QCOMPARE(message.fromUserId, QStringLiteral("US.13491208655302741918"));
        QCOMPARE(message.profileName, QStringLiteral("Sheena"));
        QCOMPARE(message.text, QStringLiteral("Does it come in another colour? é"));
        QCOMPARE(message.at, QDateTime::fromSecsSinceEpoch(1749416383, Qt::UTC));
        QCOMPARE(message.raw.value(QLatin1String("type")).toString(), QStringLiteral("text"));
    }

    void words_data()
    {
        QTest::addColumn<QByteArray>("part");
        QTest::addColumn<QString>("words");
        QTest::newRow("button") << QByteArray(R"("type":"button","button":{"payload":"p","text":"Yes"})") << QStringLiteral("Yes");
        QTest::newRow("button reply") << QByteArray(R"("type":"interactive","interactive":{"type":"button_reply","button_reply":{"id":"1","title":"Later"}})") << QStringLiteral("Later");
        QTest::newRow("list reply") << QByteArray(R"("type":"interactive","interactive":{"type":"list_reply","list_reply":{"id":"1","title":"Row"}})") << QStringLiteral("Row");
        QTest::newRow("flow") << QByteArray(R"("type":"interactive","interactive":{"type":"nfm_reply","nfm_reply":{"body":"Sent"}})") << QStringLiteral("Sent");
        QTest::newRow("reaction") << QByteArray(R"("type":"reaction","reaction":{"message_id":"x","emoji":"👍"})") << QStringLiteral("👍");
        QTest::newRow("image") << QByteArray(R"("type":"image","image":{"id":"1","caption":"Our shop"})") << QStringLiteral("Our shop");
        QTest::newRow("image without words") << QByteArray(R"("type":"image","image":{"id":"1"})") << QString();
        QTest::newRow("location") << QByteArray(R"("type":"location","location":{"latitude":1,"longitude":2,"name":"Dock 4"})") << QStringLiteral("Dock 4");
        QTest::newRow("system") << QByteArray(R"("type":"system","system":{"body":"changed number"})") << QStringLiteral("changed number");
        QTest::newRow("unsupported") << QByteArray(R"("type":"unsupported","errors":[{"code":131051}])") << QString();
        QTest::newRow("future type") << QByteArray(R"("type":"hologram","hologram":{"caption":"Hi"})") << QStringLiteral("Hi");
        QTest::newRow("no type") << QByteArray(R"("text":{"body":"lost"})") << QString();
        QTest::newRow("wrong shapes") << QByteArray(R"("type":"text","text":["a"])") << QString();
        QTest::newRow("number for text") << QByteArray(R"("type":"text","text":{"body":42})") << QStringLiteral("42");
    }
    void words()
    {
        QFETCH(QByteArray, part);
        QFETCH(QString, words);
        const auto events = changed("messages", messageValue(R"({"from":"1","id":"wamid.B","timestamp":1749416383,)" + part + "}"));
        QCOMPARE(int(events.size()), 1);
        QCOMPARE(std::get<InboundMessage>(events.front()).text, words);
        QCOMPARE(std::get<InboundMessage>(events.front()).at, QDateTime::fromSecsSinceEpoch(1749416383, Qt::UTC));
    }

    void personsWithoutANumber()
    {
        const auto events = changed("messages", messageValue(R"({"from_user_id":"US.1","id":"wamid.C","type":"text","text":{"body":"x"}})",
                                                             R"([{"profile":{"name":"Ana"},"user_id":"US.1"}])"));
        const auto &message = std::get<InboundMessage>(events.at(0));
        QVERIFY(message.from.isEmpty());
        QCOMPARE(message.fromUserId, QStringLiteral("US.1"));
        QCOMPARE(message.profileName, QStringLiteral("Ana"));
        QVERIFY(!message.at.isValid());
        // Ids in contacts only.
        const auto contactOnly = changed("messages", messageValue(R"({"id":"wamid.D","type":"text","text":{"body":"x"}})",
                                                                  R"([{"user_id":"US.9"}])"));
        QCOMPARE(std::get<InboundMessage>(contactOnly.at(0)).fromUserId, QStringLiteral("US.9"));
    }

    void namesGoToTheRightPerson()
    {
        const auto events = changed("messages", messageValue(R"({"from":"2","id":"a","type":"text"},{"from":"3","id":"b","type":"text"})",
            R"([{"profile":{"name":"One"},"wa_id":"1"},{"profile":{"name":"Two"},"wa_id":"2"}])"));
        QCOMPARE(std::get<InboundMessage>(events.at(0)).profileName, QStringLiteral("Two"));
        QCOMPARE(std::get<InboundMessage>(events.at(1)).profileName, QString());
    }

    void statuses_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("status");
        QTest::addColumn<int>("code");
        QTest::newRow("sent") << QByteArray(R"({"id":"wamid.S","status":"sent","timestamp":"1750030073","recipient_id":"16505551234","biz_opaque_callback_data":"abc"})") << QStringLiteral("sent") << -1;
        QTest::newRow("read, number ids") << QByteArray(R"({"id":"wamid.S","status":"read","timestamp":1750030073,"recipient_id":16505551234,"biz_opaque_callback_data":"abc"})") << QStringLiteral("read") << -1;
        QTest::newRow("failed") << QByteArray(R"({"id":"wamid.S","status":"failed","timestamp":"1750030073","recipient_id":"16505551234","biz_opaque_callback_data":"abc","errors":[{"code":131050,"title":"Stopped","message":"Stopped","error_data":{"details":"User stopped"}}]})") << QStringLiteral("failed") << 131050;
        QTest::newRow("failed without reason") << QByteArray(R"({"id":"wamid.S","status":"failed","timestamp":"1750030073","recipient_id":"16505551234","biz_opaque_callback_data":"abc"})") << QStringLiteral("failed") << 0;
        QTest::newRow("new word") << QByteArray(R"({"id":"wamid.S","status":"framed","timestamp":"1750030073","recipient_id":"16505551234","biz_opaque_callback_data":"abc"})") << QStringLiteral("framed") << -1;
    }
    void statuses()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, status);
        QFETCH(int, code);
        const auto events = changed("messages", statusValue(json));
        QCOMPARE(int(events.size()), 1);
        const auto &update = std::get<StatusUpdate>(events.front());
        QCOMPARE(update.status, status);
        QCOMPARE(update.recipient, QStringLiteral("16505551234"));
        QCOMPARE(update.opaqueCallbackData, QStringLiteral("abc"));
        QCOMPARE(update.phoneNumberId.value(), QStringLiteral("106540352242922"));
        QCOMPARE(update.at, QDateTime::fromSecsSinceEpoch(1750030073, Qt::UTC));
        QCOMPARE(update.error.has_value(), code >= 0);
        if (code >= 0)
            QCOMPARE(update.error->code, code);
        if (code > 0)
            QCOMPARE(update.error->detail, QStringLiteral("User stopped"));
    }

    void accountUpdates()
    {
        const auto added = changed("account_update", R"({"event":"PARTNER_ADDED","waba_info":{"waba_id":"495709166956424","owner_business_id":942647313864044}})", "\"35602282435505\"");
        const auto &partner = std::get<AccountUpdate>(added.at(0));
        QCOMPARE(partner.event, QStringLiteral("PARTNER_ADDED"));
        QCOMPARE(partner.wabaId.value(), QStringLiteral("495709166956424"));
        QCOMPARE(partner.ownerPortfolio.value(), QStringLiteral("942647313864044"));
        // entry.id is the partner's portfolio there, never an account; elsewhere it is the account.
        QVERIFY(std::get<AccountUpdate>(changed("account_update", R"({"event":"PARTNER_REMOVED","phone_number":"1"})").at(0)).wabaId.isEmpty());
        QCOMPARE(std::get<AccountUpdate>(changed("account_update", R"({"event":"ACCOUNT_DELETED"})", "77").at(0)).wabaId.value(), QStringLiteral("77"));
    }

    void everythingElseIsKeptVerbatim()
    {
        const auto events = changed("phone_number_quality_update", R"({"event":"ONBOARDING","nested":{"a":[1,2,{"b":null}]}})");
        const auto &other = std::get<OtherEvent>(events.at(0));
        QCOMPARE(other.field, QStringLiteral("phone_number_quality_update"));
        QCOMPARE(other.entryId, QStringLiteral("1"));
        QCOMPARE(other.raw.value(QLatin1String("value")).toObject().value(QLatin1String("nested")).toObject().value(QLatin1String("a")).toArray().size(), 3);
        // The sample that has "field" beside "changes".
        const auto beside = decodeEvents(R"({"entry":[{"id":"1","field":"account_update","changes":[{"value":{"event":"PARTNER_APP_INSTALLED","waba_info":{"waba_id":"5"}}}]}]})");
        QCOMPARE(std::get<AccountUpdate>(beside->at(0)).wabaId.value(), QStringLiteral("5"));
    }

    void manyEntriesAndChanges()
    {
        const QByteArray change = R"({"field":"messages","value":)" + messageValue(R"({"from":"1","id":"m","type":"text"})") + "}";
        const QByteArray status = R"({"field":"messages","value":)" + statusValue(R"({"id":"s","status":"sent"})") + "}";
        const auto events = decodeEvents(R"({"entry":[{"id":"1","changes":[)" + change + "," + status + R"(]},{"id":"2","changes":[)" + change + "]}]}");
        QCOMPARE(int(events->size()), 3);
        QVERIFY(std::holds_alternative<InboundMessage>(events->at(0)));
        QVERIFY(std::holds_alternative<StatusUpdate>(events->at(1)));
        QVERIFY(std::holds_alternative<InboundMessage>(events->at(2)));
        // Messages and statuses in one change.
        const auto both = changed("messages", R"({"metadata":{"phone_number_id":"1"},"messages":[{"from":"1","id":"m"}],"statuses":[{"id":"s","status":"read"}]})");
        QCOMPARE(int(both.size()), 2);
    }

    void refusedBodies_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("not json") << QByteArray("hello");
        QTest::newRow("array") << QByteArray("[]");
        QTest::newRow("number") << QByteArray("7");
        QTest::newRow("cut") << QByteArray(R"({"entry":[{"id":)");
        QTest::newRow("no entry") << QByteArray("{}");
        QTest::newRow("entry is text") << QByteArray(R"({"entry":"x"})");
        QTest::newRow("nul bytes") << QByteArray("{\0}", 3);
        QTest::newRow("deep") << QByteArray(R"({"entry":)" + QByteArray(100000, '[') + QByteArray(100000, ']') + "}");
    }
    void refusedBodies()
    {
        QFETCH(QByteArray, body);
        const auto events = decodeEvents(body);
        QVERIFY(!events);
        QCOMPARE(events.error().kind, Error::Kind::Decode);
    }

    void hostileBodiesBecomeOtherEvents_data()
    {
        QTest::addColumn<QByteArray>("entry");
        QTest::addColumn<int>("count");
        QTest::newRow("no entries") << QByteArray("") << 0;
        QTest::newRow("entry is a number") << QByteArray("7") << 1;
        QTest::newRow("entry is null") << QByteArray("null") << 1;
        QTest::newRow("entry without changes") << QByteArray(R"({"id":"1"})") << 1;
        QTest::newRow("changes is an object") << QByteArray(R"({"id":"1","changes":{}})") << 1;
        QTest::newRow("change is text") << QByteArray(R"({"id":"1","changes":["x"]})") << 1;
        QTest::newRow("value is text") << QByteArray(R"({"id":"1","changes":[{"field":"messages","value":"x"}]})") << 1;
        QTest::newRow("account value is text") << QByteArray(R"({"id":"1","changes":[{"field":"account_update","value":"x"}]})") << 1;
        QTest::newRow("no metadata") << QByteArray(R"({"id":"1","changes":[{"field":"messages","value":{"messages":[{"from":"1","id":"m"}]}}]})") << 1;
        QTest::newRow("message without id") << QByteArray(R"({"id":"1","changes":[{"field":"messages","value":{"metadata":{"phone_number_id":"1"},"messages":[{"from":"1"}]}}]})") << 1;
        QTest::newRow("message without sender") << QByteArray(R"({"id":"1","changes":[{"field":"messages","value":{"metadata":{"phone_number_id":"1"},"messages":[{"id":"m"}]}}]})") << 1;
        QTest::newRow("message is a list") << QByteArray(R"({"id":"1","changes":[{"field":"messages","value":{"metadata":{"phone_number_id":"1"},"messages":[[1]]}}]})") << 1;
        QTest::newRow("status without status") << QByteArray(R"({"id":"1","changes":[{"field":"messages","value":{"metadata":{"phone_number_id":"1"},"statuses":[{"id":"m"}]}}]})") << 1;
        QTest::newRow("huge number id") << QByteArray(R"({"id":"1","changes":[{"field":"messages","value":{"metadata":{"phone_number_id":1e300},"statuses":[{"id":"m","status":"read"}]}}]})") << 1;
        QTest::newRow("negative and fractional ids") << QByteArray(R"({"id":-1.5,"changes":[{"field":"messages","value":{"metadata":{"phone_number_id":-4},"statuses":[{"id":"m","status":"read"}]}}]})") << 1;
    }
    void hostileBodiesBecomeOtherEvents()
    {
        QFETCH(QByteArray, entry);
        QFETCH(int, count);
        const auto events = decodeEvents(R"({"entry":[)" + entry + "]}");
        QVERIFY(events.has_value());
        QCOMPARE(int(events->size()), count);
        for (const Event &event : *events)
            QVERIFY(std::holds_alternative<OtherEvent>(event));
    }

    void strangeTimes_data()
    {
        QTest::addColumn<QByteArray>("timestamp");
        for (const char *text : {"\"\"", "\"soon\"", "-5", "0", "1e300", "null", "[]", "\"99999999999999999999\"", "1.5"})
            QTest::newRow(text) << QByteArray(text);
    }
    void strangeTimes()
    {
        QFETCH(QByteArray, timestamp);
        const auto events = changed("messages", messageValue(R"({"from":"1","id":"m","type":"text","timestamp":)" + timestamp + "}"));
        QVERIFY(!std::get<InboundMessage>(events.at(0)).at.isValid());
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    return gangway::test::runAll<SignatureTest, DecodeTest, gangway::test::AccountEventsTest, gangway::test::CorpusTest,
                                 gangway::test::ReceiverTest>(argc, argv);
}
#include "tst_webhooks.moc"
