#pragma once

#include "http/client.h"
#include "messaging/messageservice.h"
#include "store/database.h"
#include "support/fakenam.h"
#include "support/manualclock.h"
#include "support/testmain.h"
#include "vault/sessionvault.h"

#include <QSignalSpy>
#include <QTemporaryDir>

namespace gangway::test {

using messaging::MessageService;
using store::MessageRecord;
using store::MessageStatus;

/// Counts instead of drawing.
class CountingRandomness final : public Randomness
{
public:
    QString newId() override { return QStringLiteral("client-%1").arg(++m_count); }
    Secret newPin() override { return Secret(QByteArrayLiteral("581063")); }

private:
    int m_count = 0;
};

/// Sending and receiving over a fake network, a real database file and a vault in memory.
class MessageServiceTest : public QObject
{
    Q_OBJECT

    const PhoneNumberId m_phone{QStringLiteral("106540352242922")};
    const QString m_contact = QStringLiteral("16505551234");
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<FakeNam> m_nam;
    std::unique_ptr<http::Client> m_client;
    std::unique_ptr<store::Database> m_database;
    std::unique_ptr<SessionVault> m_vault;
    CountingRandomness m_random;
    std::unique_ptr<MessageService> m_service;
    std::vector<MessageRecord> m_inserted;
    std::vector<MessageRecord> m_updated;
    store::CaseRecord m_case;

    whatsapp::GraphClient graph() { return whatsapp::GraphClient(*m_client, QStringLiteral("v25.0")); }

    template <typename T>
    Result<T> answerOf(Call<T> call)
    {
        std::optional<Result<T>> answer;
        call.then(this, [&](Result<T> result) { answer = std::move(result); });
        for (int i = 0; i < 500 && !answer; ++i)
            QTest::qWait(10);
        return answer ? std::move(*answer) : fail(Error::make(Error::Kind::Timeout, QStringLiteral("the test waited in vain")));
    }
    Result<MessageRecord> send(const QString &text) { return answerOf(m_service->sendText(graph(), m_case, m_contact, text)); }

    static FakeAnswer accepted(const QString &id = QStringLiteral("wamid.OUT"))
    {
        return FakeAnswer::json({{QStringLiteral("messaging_product"), QStringLiteral("whatsapp")},
                                 {QStringLiteral("contacts"), QJsonArray{QJsonObject{{QStringLiteral("wa_id"), QStringLiteral("16505551234")}}}},
                                 {QStringLiteral("messages"), QJsonArray{QJsonObject{{QStringLiteral("id"), id}}}}});
    }
    void status(const QString &word, const QString &id = QStringLiteral("wamid.OUT"), const QString &clientId = {},
                const std::optional<Error> &error = {})
    {
        webhooks::StatusUpdate update;
        update.phoneNumberId = m_phone;
        update.id = MessageId(id);
        update.status = word;
        update.opaqueCallbackData = clientId;
        update.at = m_clock->now();
        update.error = error;
        m_service->handle(update);
    }
    void inbound(const QString &id, const QString &text = QStringLiteral("Hello"), const QDateTime &at = {})
    {
        webhooks::InboundMessage message;
        message.phoneNumberId = m_phone;
        message.id = MessageId(id);
        message.from = m_contact;
        message.profileName = QStringLiteral("Sheena");
        message.type = QStringLiteral("text");
        message.text = text;
        message.at = at.isValid() ? at : m_clock->now();
        message.raw = {{QStringLiteral("id"), id}, {QStringLiteral("pin"), QStringLiteral("581063")}};
        m_service->handle(message);
    }
    std::vector<MessageRecord> onDisk() { return store::MessageRepository(*m_database).forCase(m_case.id, 100).value(); }
    void startService()
    {
        m_service = std::make_unique<MessageService>(*m_database, *m_vault, *m_clock, m_random);
        connect(m_service.get(), &MessageService::rowInserted, this, [this](const MessageRecord &row) { m_inserted.push_back(row); });
        connect(m_service.get(), &MessageService::rowUpdated, this, [this](const MessageRecord &row) { m_updated.push_back(row); });
    }

private Q_SLOTS:
    void init()
    {
        GANGWAY_STRICT_LOG();
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock = std::make_unique<ManualClock>();
        m_nam = std::make_unique<FakeNam>(m_clock.get());
        m_client = std::make_unique<http::Client>(*m_nam, *m_clock, QUrl(QStringLiteral("https://graph.facebook.com")), QStringLiteral("test"));
        m_database = std::make_unique<store::Database>();
        QVERIFY(m_database->open(m_folder->filePath(QStringLiteral("gangway.db"))).has_value());
        m_vault = std::make_unique<SessionVault>();
        m_random = {};
        m_inserted.clear();
        m_updated.clear();
        m_case = {};
        m_case.id = CaseId(QStringLiteral("case-1"));
        m_case.profileId = ProfileId(QStringLiteral("profile-1"));
        m_case.facts.phoneNumberId = m_phone;
        m_case.createdAt = m_case.updatedAt = m_clock->now();
        QVERIFY(answerOf(store::CaseRepository(*m_database).save(m_case)).has_value());
        QVERIFY(answerOf(m_vault->store({m_case.id.value(), vaultNames::businessToken}, Secret(QByteArrayLiteral("EAAtoken")))).has_value());
        startService();
    }
    void cleanup()
    {
        m_service.reset();
        m_client.reset();
        m_nam.reset();
        m_database.reset();
    }

    void outcomes_data()
    {
        QTest::addColumn<FakeAnswer>("answer");
        QTest::addColumn<MessageStatus>("expected");
        QTest::addColumn<int>("code");
        const auto row = [](const char *name, const FakeAnswer &answer, MessageStatus expected, int code = 0) {
            QTest::newRow(name) << answer << expected << code;
        };
        row("accepted", accepted(), MessageStatus::Accepted);
        row("window closed", FakeAnswer::graphError(400, 131047), MessageStatus::Failed, 131047);
        row("token", FakeAnswer::graphError(401, 190), MessageStatus::Failed, 190);
        row("throttled", FakeAnswer::graphError(400, 130429), MessageStatus::Failed, 130429);
        row("Meta's own 500", FakeAnswer::graphError(500, 131000), MessageStatus::Failed, 131000);
        row("a gateway's 502", FakeAnswer::raw("<html>bad gateway</html>", 502, "text/html"), MessageStatus::Unsettled);
        row("cut mid-body", FakeAnswer::cutMidBody(), MessageStatus::Unsettled);
        row("not JSON", FakeAnswer::raw("ok"), MessageStatus::Unsettled);
        row("no message id", FakeAnswer::json({{QStringLiteral("messages"), QJsonArray()}}), MessageStatus::Unsettled);
        row("refused connection", FakeAnswer::error(QNetworkReply::ConnectionRefusedError), MessageStatus::Failed);
        row("no such host", FakeAnswer::error(QNetworkReply::HostNotFoundError), MessageStatus::Failed);
    }
    void outcomes()
    {
        QFETCH(FakeAnswer, answer);
        QFETCH(MessageStatus, expected);
        QFETCH(int, code);
        inbound(QStringLiteral("wamid.IN"));
        m_nam->always("POST", "/messages", answer);
        auto call = m_service->sendText(graph(), m_case, m_contact, QStringLiteral("Welcome"));
        // Transport trouble may be tried again by the client where nothing left; its waits run on the clock.
        std::optional<Result<MessageRecord>> sent;
        call.then(this, [&](Result<MessageRecord> result) { sent = std::move(result); });
        for (int i = 0; i < 300 && !sent; ++i) {
            QTest::qWait(10);
            m_clock->advance(std::chrono::milliseconds(500));
        }
        QVERIFY(sent && sent->has_value());
        QCOMPARE((*sent)->status, expected);
        QCOMPARE((*sent)->error.has_value(), expected != MessageStatus::Accepted);
        if (code != 0)
            QCOMPARE((*sent)->error->code, code);
        QCOMPARE((*sent)->messageId.isEmpty(), expected != MessageStatus::Accepted);
        const auto rows = onDisk();
        QCOMPARE(int(rows.size()), 2);
        QCOMPARE(rows.back(), **sent);
        QCOMPARE(m_updated.back(), **sent);
        if (expected == MessageStatus::Unsettled) // never repeated by itself
            QCOMPARE(m_nam->transcript().size(), 1);
    }

    void timeoutLeavesItUnsettled()
    {
        inbound(QStringLiteral("wamid.IN"));
        m_nam->on("POST", "/messages", FakeAnswer::hanging());
        std::optional<Result<MessageRecord>> sent;
        m_service->sendText(graph(), m_case, m_contact, QStringLiteral("Welcome")).then(this, [&](Result<MessageRecord> r) { sent = std::move(r); });
        QTRY_COMPARE(m_nam->transcript().size(), 1);
        m_clock->advance(std::chrono::minutes(2));
        QTRY_VERIFY(sent.has_value());
        QCOMPARE((*sent)->status, MessageStatus::Unsettled);
        QCOMPARE((*sent)->error->kind, Error::Kind::Timeout);
        // The webhook knows better, by our client id.
        status(QStringLiteral("delivered"), QStringLiteral("wamid.LATE"), (*sent)->clientId);
        QTRY_COMPARE(onDisk().back().status, MessageStatus::Delivered);
        QVERIFY(!onDisk().back().error);
        QCOMPARE(onDisk().back().messageId.value(), QStringLiteral("wamid.LATE"));
        QCOMPARE(m_nam->transcript().size(), 1);
    }

    void theRequest()
    {
        inbound(QStringLiteral("wamid.IN"));
        m_nam->on("POST", "/messages", accepted());
        QVERIFY(send(QStringLiteral("Welcome 👋")).has_value());
        QCOMPARE(m_nam->transcript(), QStringList{QStringLiteral("POST /v25.0/106540352242922/messages")});
        const QJsonObject body = m_nam->sent(0).json();
        QCOMPARE(body.value(QLatin1String("to")).toString(), QStringLiteral("+16505551234"));
        QCOMPARE(body.value(QLatin1String("text")).toObject().value(QLatin1String("body")).toString(), QStringLiteral("Welcome 👋"));
        QCOMPARE(body.value(QLatin1String("biz_opaque_callback_data")).toString(), QStringLiteral("client-1"));
        // A person without a number is addressed by the user id.
        m_nam->on("POST", "/messages", accepted(QStringLiteral("wamid.2")));
        QVERIFY(answerOf(m_service->sendText(graph(), m_case, QStringLiteral("US.13491208655302741918"), QStringLiteral("Hi"))).has_value());
        QCOMPARE(m_nam->sent(1).json().value(QLatin1String("recipient")).toString(), QStringLiteral("US.13491208655302741918"));
        QVERIFY(!m_nam->sent(1).json().contains(QLatin1String("to")));
    }

    void theRowIsThereBeforeTheRequestLeaves()
    {
        m_nam->on("POST", "/messages", FakeAnswer::hanging());
        m_service->sendText(graph(), m_case, m_contact, QStringLiteral("Welcome")).then(this, [](const Result<MessageRecord> &) {});
        QVERIFY(m_nam->transcript().isEmpty());
        QTRY_COMPARE(int(m_inserted.size()), 1);
        QCOMPARE(onDisk().back().status, MessageStatus::Sending);
        QTRY_COMPARE(m_nam->transcript().size(), 1);
        // The program ends here; the next one does not know what became of it and does not send again.
        m_service.reset();
        startService();
        const auto rows = m_service->history(m_case.id);
        QCOMPARE(rows->back().status, MessageStatus::Unsettled);
        QVERIFY(rows->back().error->mayHaveLeft);
        QTRY_COMPARE(onDisk().back().status, MessageStatus::Unsettled);
        QCOMPARE(m_nam->transcript().size(), 1);
    }

    void refusedBeforeAnythingIsSent_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("contact");
        QTest::addColumn<bool>("hasNumber");
        QTest::addColumn<QString>("word");
        QTest::newRow("empty") << QString() << m_contact << true << QStringLiteral("text-empty");
        QTest::newRow("blank") << QStringLiteral(" \n\t") << m_contact << true << QStringLiteral("text-empty");
        QTest::newRow("long") << QString(4097, u'x') << m_contact << true << QStringLiteral("text-too-long");
        QTest::newRow("nobody") << QStringLiteral("Hi") << QString() << true << QStringLiteral("no-recipient");
        QTest::newRow("no number") << QStringLiteral("Hi") << m_contact << false << QStringLiteral("no-number");
    }
    void refusedBeforeAnythingIsSent()
    {
        QFETCH(QString, text);
        QFETCH(QString, contact);
        QFETCH(bool, hasNumber);
        QFETCH(QString, word);
        if (!hasNumber)
            m_case.facts.phoneNumberId.reset();
        const auto sent = answerOf(m_service->sendText(graph(), m_case, contact, text));
        QVERIFY(!sent);
        QCOMPARE(sent.error().kind, Error::Kind::Rejected);
        QCOMPARE(sent.error().detail, word);
        QVERIFY(onDisk().empty());
        QVERIFY(m_nam->transcript().isEmpty());
    }

    void aClosedWindowIsKnownHere()
    {
        inbound(QStringLiteral("wamid.IN"));
        QTRY_COMPARE(int(onDisk().size()), 1);
        m_clock->advance(std::chrono::hours(24));
        const auto sent = send(QStringLiteral("Too late"));
        QVERIFY(!sent);
        QCOMPARE(sent.error().detail, QStringLiteral("window-closed"));
        QVERIFY(m_nam->transcript().isEmpty());
        // The person writes again.
        inbound(QStringLiteral("wamid.IN2"));
        QTRY_COMPARE(int(onDisk().size()), 2);
        QCOMPARE(m_service->lastInboundAt(m_case.id), std::optional(m_clock->now()));
        m_nam->on("POST", "/messages", accepted());
        QVERIFY(send(QStringLiteral("In time")).has_value());
    }

    void withoutATokenNothingIsSent()
    {
        QVERIFY(answerOf(m_vault->remove({m_case.id.value(), vaultNames::businessToken})).has_value());
        const auto sent = send(QStringLiteral("Hi"));
        QCOMPARE(sent->status, MessageStatus::Failed);
        QCOMPARE(sent->error->detail, QStringLiteral("no-token"));
        QVERIFY(m_nam->transcript().isEmpty());
    }

    void closingThePageDoesNotStopTheSending()
    {
        m_nam->on("POST", "/messages", accepted());
        {
            QObject page;
            m_service->sendText(graph(), m_case, m_contact, QStringLiteral("Hi")).then(&page, [](const Result<MessageRecord> &) { QFAIL("the page is gone"); });
        }
        QTRY_VERIFY(!onDisk().empty() && onDisk().back().status == MessageStatus::Accepted);
    }

    void ticks_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<MessageStatus>("end");
        const auto row = [](const char *words, MessageStatus end) {
            QTest::newRow(words) << QString::fromLatin1(words).split(u' ', Qt::SkipEmptyParts) << end;
        };
        row("sent delivered read", MessageStatus::Read);
        row("read delivered sent", MessageStatus::Read);
        row("delivered", MessageStatus::Delivered);
        row("delivered sent", MessageStatus::Delivered);
        row("played", MessageStatus::Read);
        row("failed", MessageStatus::Failed);
        row("sent failed", MessageStatus::Failed);
        row("failed sent", MessageStatus::Failed);
        row("delivered failed", MessageStatus::Delivered);
        row("sent sent sent", MessageStatus::Sent);
        row("framed", MessageStatus::Accepted);
    }
    void ticks()
    {
        QFETCH(QStringList, words);
        QFETCH(MessageStatus, end);
        m_nam->on("POST", "/messages", accepted());
        QVERIFY(send(QStringLiteral("Hi")).has_value());
        Error why = Error::make(Error::Kind::Rejected, {});
        why.code = 131026;
        for (const QString &word : words)
            status(word, QStringLiteral("wamid.OUT"), {}, word == QLatin1String("failed") ? std::optional(why) : std::nullopt);
        QTRY_COMPARE(onDisk().back().status, end);
        QTRY_COMPARE(m_service->history(m_case.id)->back(), onDisk().back()); // nothing half-written is left
        const MessageRecord row = onDisk().back();
        QCOMPARE(row.error.has_value(), end == MessageStatus::Failed);
        if (end == MessageStatus::Failed)
            QCOMPARE(row.error->code, 131026);
        for (const QString &word : words) {
            if (word != QLatin1String("framed"))
                QVERIFY(row.statusTimes.contains(word == QLatin1String("played") ? QStringLiteral("read") : word));
        }
    }

    void aWebhookMayBeFasterThanTheResponse_data()
    {
        QTest::addColumn<QString>("clientId");
        QTest::newRow("by client id") << QStringLiteral("client-1");
        QTest::newRow("by message id only") << QString();
    }
    void aWebhookMayBeFasterThanTheResponse()
    {
        QFETCH(QString, clientId);
        FakeAnswer answer = accepted();
        answer.delay = std::chrono::seconds(5);
        m_nam->on("POST", "/messages", answer);
        std::optional<Result<MessageRecord>> sent;
        m_service->sendText(graph(), m_case, m_contact, QStringLiteral("Hi")).then(this, [&](Result<MessageRecord> r) { sent = std::move(r); });
        QTRY_COMPARE(m_nam->transcript().size(), 1);
        status(QStringLiteral("sent"), QStringLiteral("wamid.OUT"), clientId);
        status(QStringLiteral("delivered"), QStringLiteral("wamid.OUT"), clientId);
        status(QStringLiteral("read"), QStringLiteral("wamid.OTHER"), {}); // another program's message
        m_clock->advance(std::chrono::seconds(6));
        QTRY_VERIFY(sent.has_value());
        QCOMPARE((*sent)->status, MessageStatus::Delivered);
        QCOMPARE((*sent)->messageId.value(), QStringLiteral("wamid.OUT"));
        QTRY_COMPARE(onDisk().back().status, MessageStatus::Delivered);
        for (const char *word : {"accepted", "sent", "delivered"})
            QVERIFY(onDisk().back().statusTimes.contains(QLatin1String(word)));
    }

    void aLostAnswerDoesNotUndoWhatAWebhookSaid()
    {
        m_nam->on("POST", "/messages", FakeAnswer::hanging());
        std::optional<Result<MessageRecord>> sent;
        m_service->sendText(graph(), m_case, m_contact, QStringLiteral("Hi")).then(this, [&](Result<MessageRecord> r) { sent = std::move(r); });
        QTRY_COMPARE(m_nam->transcript().size(), 1);
        status(QStringLiteral("delivered"), QStringLiteral("wamid.OUT"), QStringLiteral("client-1"));
        m_clock->advance(std::chrono::minutes(2));
        QTRY_VERIFY(sent.has_value());
        QCOMPARE((*sent)->status, MessageStatus::Delivered);
        QVERIFY(!(*sent)->error);
    }

    void statusesOfOthersAreIgnored()
    {
        m_nam->on("POST", "/messages", accepted());
        QVERIFY(send(QStringLiteral("Hi")).has_value());
        inbound(QStringLiteral("wamid.IN"));
        QTRY_COMPARE(int(onDisk().size()), 2);
        const auto before = onDisk();
        status(QStringLiteral("read"), QStringLiteral("wamid.NOBODY"), QStringLiteral("client-77"));
        status(QStringLiteral("read"), QStringLiteral("wamid.IN")); // an inbound message has no ticks
        webhooks::StatusUpdate elsewhere;
        elsewhere.phoneNumberId = PhoneNumberId(QStringLiteral("999"));
        elsewhere.id = MessageId(QStringLiteral("wamid.OUT"));
        elsewhere.status = QStringLiteral("read");
        m_service->handle(elsewhere);
        m_service->handle(webhooks::OtherEvent{});
        m_service->handle(webhooks::AccountUpdate{});
        QTest::qWait(50);
        QCOMPARE(onDisk(), before);
    }

    void inboundIsStoredOnce()
    {
        for (int i = 0; i < 3; ++i)
            inbound(QStringLiteral("wamid.IN"));
        QTRY_COMPARE(int(onDisk().size()), 1);
        inbound(QStringLiteral("wamid.IN"));
        m_service.reset();
        startService(); // told again after a crash
        inbound(QStringLiteral("wamid.IN"));
        inbound(QStringLiteral("wamid.IN2"), QStringLiteral("Second"));
        QTRY_COMPARE(int(onDisk().size()), 2);
        QCOMPARE(int(m_inserted.size()), 2);
        const MessageRecord row = onDisk().front();
        QCOMPARE(row.caseId, m_case.id);
        QCOMPARE(row.contact, m_contact);
        QCOMPARE(row.contactName, QStringLiteral("Sheena"));
        QCOMPARE(row.status, MessageStatus::Received);
        QVERIFY(row.raw.value(QLatin1String("pin")).toString() != QLatin1String("581063"));
    }

    void inboundOfAnUnknownNumberIsKept()
    {
        webhooks::InboundMessage message;
        message.phoneNumberId = PhoneNumberId(QStringLiteral("555"));
        message.id = MessageId(QStringLiteral("wamid.X"));
        message.fromUserId = QStringLiteral("US.1");
        message.type = QStringLiteral("image");
        m_service->handle(message);
        QTRY_COMPARE(int(m_inserted.size()), 1);
        QVERIFY(m_inserted.front().caseId.isEmpty());
        QCOMPARE(m_inserted.front().contact, QStringLiteral("US.1"));
        QCOMPARE(m_inserted.front().at, m_clock->now()); // no timestamp: ours
    }

    void sendAgain()
    {
        m_nam->on("POST", "/messages", FakeAnswer::graphError(400, 131026));
        m_nam->on("POST", "/messages", accepted());
        const auto failed = send(QStringLiteral("Hi"));
        QCOMPARE(failed->status, MessageStatus::Failed);
        const auto again = answerOf(m_service->sendAgain(graph(), m_case, failed->id));
        QCOMPARE(again->status, MessageStatus::Accepted);
        QVERIFY(again->id != failed->id);
        QVERIFY(again->clientId != failed->clientId);
        QCOMPARE(again->body, QStringLiteral("Hi"));
        QCOMPARE(int(onDisk().size()), 2);
        for (const qint64 id : {again->id, qint64(4711)}) {
            const auto refused = answerOf(m_service->sendAgain(graph(), m_case, id));
            QVERIFY(!refused);
            QCOMPARE(refused.error().detail, QStringLiteral("not-repeatable"));
        }
        QCOMPARE(m_nam->transcript().size(), 2);
    }
};

} // namespace gangway::test
