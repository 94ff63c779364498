#pragma once

#include "serviceharness.h"

#include <algorithm>

namespace gangway::test {

/// Webhooks: messages of every kind, and statuses early, late, twice and in any order.
class FromOutsideTest : public ServiceHarness
{
    Q_OBJECT

    static QString text(const char *words) { return QString::fromLatin1(words); }
    static QJsonObject json(const char *written) { return QJsonDocument::fromJson(written).object(); }

    webhooks::InboundMessage received(const char *id, const char *type, const char *raw, const QString &words = {}) const
    {
        webhooks::InboundMessage message = inboundMessage(text(id), words);
        message.type = text(type);
        message.raw = json(raw);
        return message;
    }
    MessageRecord rowOf(const char *id)
    {
        const auto row = store::MessageRepository(*m_database).findByMessageId(MessageId(text(id))).value();
        return row.value_or(MessageRecord());
    }
    /// What the same news leave behind, in this order, with the response after `before` of them.
    MessageRecord endOf(const std::vector<webhooks::StatusUpdate> &news, std::size_t before)
    {
        tearDown();
        setUp();
        m_nam->on("POST", "/messages", accepted().after(std::chrono::seconds(1)));
        post(text("Hi"));
        for (int i = 0; i < 500 && m_nam->count() == 0; ++i)
            QTest::qWait(2);
        for (std::size_t i = 0; i < news.size(); ++i) {
            if (i == before)
                settleResponse();
            m_service->handle(news.at(i));
        }
        if (before >= news.size())
            settleResponse();
        for (int i = 0; i < 500 && !(onDisk().size() == 1 && onDisk().front() == m_service->history(m_case.id)->front() && isSettled()); ++i)
            QTest::qWait(2);
        return onDisk().front();
    }
    bool isSettled() { return onDisk().front().statusTimes.contains(text("accepted")); }
    void settleResponse()
    {
        m_clock->advance(std::chrono::seconds(1));
        for (int i = 0; i < 500 && m_answers.isEmpty(); ++i)
            QTest::qWait(2);
    }

private Q_SLOTS:
    void init()
    {
        GANGWAY_STRICT_LOG();
        setUp();
    }
    void cleanup() { tearDown(); }

    void anyOrderEndsTheSame_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("all") << QStringList({text("sent"), text("delivered"), text("read")});
        QTest::newRow("with one that is not known") << QStringList({text("sent"), text("framed"), text("read")});
        QTest::newRow("played") << QStringList({text("delivered"), text("read"), text("played")});
        QTest::newRow("twice") << QStringList({text("sent"), text("sent"), text("delivered")});
        QTest::newRow("failed") << QStringList({text("sent"), text("failed")});
        QTest::newRow("failed, yet there") << QStringList({text("failed"), text("delivered"), text("sent")});
        QTest::newRow("failed for two reasons") << QStringList({text("failed"), text("failed"), text("sent")});
    }
    void anyOrderEndsTheSame()
    {
        QFETCH(QStringList, words);
        std::vector<webhooks::StatusUpdate> news;
        for (int i = 0; i < words.size(); ++i) {
            Error why = Error::make(Error::Kind::Rejected, {});
            why.code = 131026 + i;
            news.push_back(statusUpdate(words.at(i), text("wamid.OUT"), text("client-1"), words.at(i) == u"failed" ? std::optional(why) : std::nullopt));
            news.back().at = m_clock->now().addSecs(10 + i);
            news.back().raw.insert(text("timestamp"), i);
        }
        std::vector<std::size_t> order(news.size());
        for (std::size_t i = 0; i < order.size(); ++i)
            order[i] = i;
        std::optional<MessageRecord> expected;
        do {
            std::vector<webhooks::StatusUpdate> shuffled;
            for (const std::size_t i : order)
                shuffled.push_back(news[i]);
            for (std::size_t before = 0; before <= news.size(); ++before) {
                MessageRecord row = endOf(shuffled, before);
                QTRY_COMPARE(int(evidenceOf(row.id).size()), int(news.size()));
                row.response.remove(text("milliseconds"));
                if (!expected)
                    expected = row;
                QCOMPARE(row.status, expected->status);
                QCOMPARE(row.statusTimes, expected->statusTimes);
                QCOMPARE(row, *expected);
            }
        } while (std::next_permutation(order.begin(), order.end()));
    }

    void theOrderOfArrivalIsNotTheOrderOfEvents()
    {
        m_nam->on("POST", "/messages", accepted());
        QVERIFY(send(text("Hi")).has_value());
        webhooks::StatusUpdate late = statusUpdate(text("sent"));
        late.at = m_clock->now().addSecs(-5);
        status(text("read"));
        m_service->handle(late);
        QTRY_VERIFY(onDisk().back().statusTimes.contains(text("sent")));
        QCOMPARE(onDisk().back().status, MessageStatus::Read);
        QCOMPARE(onDisk().back().statusTimes.value(text("sent")).toString(), late.at.toString(Qt::ISODateWithMs));
    }

    void evidenceIsKeptOnce()
    {
        m_nam->on("POST", "/messages", accepted());
        const auto row = send(text("Hi"));
        const webhooks::StatusUpdate news = statusUpdate(text("sent"));
        m_service->handle(news);
        QTRY_COMPARE(int(evidenceOf(row->id).size()), 1);
        cutThePower();
        m_service->handle(news); // told again
        m_service->handle(statusUpdate(text("delivered")));
        QTRY_COMPARE(int(evidenceOf(row->id).size()), 2);
        QCOMPARE(evidenceOf(row->id).front().raw, news.raw);
        inbound(text("wamid.IN"));
        QTRY_COMPARE(int(onDisk().size()), 2);
        const MessageRecord in = rowOf("wamid.IN");
        QTRY_COMPARE(int(evidenceOf(in.id).size()), 1);
        QVERIFY(evidenceOf(in.id).front().raw.value(text("pin")).toString() != text("581063"));
    }

    void aStatusForAWaitingMessageEndsTheWait()
    {
        m_nam->on("POST", "/messages", FakeAnswer::graphError(400, 131056));
        post(text("one"));
        QTRY_COMPARE(m_answers.size(), 1);
        status(text("delivered"), text("wamid.OUT"), text("client-1")); // Meta took it after all
        QTRY_COMPARE(onDisk().front().status, MessageStatus::Delivered);
        m_clock->advance(std::chrono::minutes(5));
        QTest::qWait(20);
        QCOMPARE(m_nam->count(), 1);
        QVERIFY(!onDisk().front().retryAt && !onDisk().front().error);
    }

    void mediaComesWithItsFile()
    {
        m_service->handle(received("wamid.D", "document", R"({"document":{"id":"media-1","filename":"menu.pdf","mime_type":"application/pdf",
            "sha256":"c2hh","caption":"Our menu"},"context":{"id":"wamid.Q"}})", text("Our menu")));
        QTRY_COMPARE(int(onDisk().size()), 1);
        const MessageRecord row = rowOf("wamid.D");
        QCOMPARE(row.attachment.mediaId, text("media-1"));
        QCOMPARE(row.attachment.fileName, text("menu.pdf"));
        QCOMPARE(row.attachment.mimeType, text("application/pdf"));
        QCOMPARE(row.attachment.sha256, text("c2hh"));
        QCOMPARE(row.body, text("Our menu\nmenu.pdf"));
        QCOMPARE(row.replyTo.value(), text("wamid.Q"));
    }

    void wordsToSearchFor_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("raw");
        QTest::addColumn<QString>("words");
        QTest::newRow("location") << QByteArray("location") << QByteArray(R"({"location":{"latitude":1,"longitude":2,"name":"Shop","address":"Rua 1"}})") << text("Shop\nRua 1");
        QTest::newRow("contacts") << QByteArray("contacts") << QByteArray(R"({"contacts":[{"name":{"formatted_name":"Ana Silva"}},{"name":{"formatted_name":"Bia"}}]})") << text("Ana Silva\nBia");
        QTest::newRow("order") << QByteArray("order") << QByteArray(R"({"order":{"catalog_id":"1","text":"Two please","product_items":[]}})") << text("Two please");
        QTest::newRow("of tomorrow") << QByteArray("hologram") << QByteArray(R"({"hologram":7})") << QString();
    }
    void wordsToSearchFor()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, raw);
        QFETCH(QString, words);
        m_service->handle(received("wamid.W", type.constData(), raw.constData()));
        QTRY_COMPARE(int(onDisk().size()), 1);
        QCOMPARE(onDisk().front().body, words);
        QCOMPARE(onDisk().front().type, QString::fromLatin1(type));
        QCOMPARE(onDisk().front().raw, json(raw.constData()));
    }

    void reactionsMarkTheirTarget()
    {
        m_nam->on("POST", "/messages", accepted());
        const auto sent = send(text("Hi"));
        QVERIFY(sent.has_value());
        m_service->handle(received("wamid.R", "reaction", R"({"reaction":{"message_id":"wamid.OUT","emoji":"👍"}})", QString::fromUtf8("👍")));
        status(text("delivered")); // in the same moment: the tick does not wipe the mark
        status(text("read"));
        QTRY_COMPARE(rowOf("wamid.OUT").status, MessageStatus::Read);
        QTRY_COMPARE(int(rowOf("wamid.OUT").marks.reactions.size()), 1);
        QCOMPARE(rowOf("wamid.OUT").marks.reactions.front().emoji, QString::fromUtf8("👍"));
        QCOMPARE(rowOf("wamid.R").position, qint64(-1));
        QTRY_VERIFY(std::any_of(m_updated.begin(), m_updated.end(), [&](const MessageRecord &row) {
            return row.id == sent->id && row.marks.reactions.size() == 1;
        }));
        // A reaction opens the window as any message does.
        QCOMPARE(m_service->lastInboundAt(m_case.id), std::optional(m_clock->now()));
    }

    void editsAndRevocations()
    {
        inbound(text("wamid.IN"), text("Helo"));
        QTRY_COMPARE(int(onDisk().size()), 1);
        m_service->handle(received("wamid.E", "edit", R"({"edit":{"original_message_id":"wamid.IN","message":{"type":"text","text":{"body":"Hello"}}}})"));
        QTRY_COMPARE(rowOf("wamid.IN").marks.editedText, text("Hello"));
        m_service->handle(received("wamid.V", "revoke", R"({"revoke":{"original_message_id":"wamid.IN"}})"));
        QTRY_VERIFY(rowOf("wamid.IN").marks.revokedAt.isValid());
        QCOMPARE(rowOf("wamid.IN").body, text("Helo"));
    }

    void aPersonWithoutANumber()
    {
        webhooks::InboundMessage message = inboundMessage(text("wamid.U"));
        message.from.clear();
        message.fromUserId = text("US.13491208655302741918");
        m_service->handle(message);
        QTRY_COMPARE(int(onDisk().size()), 1);
        const MessageRecord row = onDisk().front();
        QCOMPARE(row.contact, message.fromUserId);
        QCOMPARE(row.userId, message.fromUserId);
        m_nam->on("POST", "/messages", accepted(text("wamid.1")));
        QVERIFY(answerOf(m_service->send(graph(), m_case, row.conversationId, {whatsapp::messages::Text{text("Hi"), false}, {}, {}, {}, {}})).has_value());
        QCOMPARE(m_nam->sent(0).json().value(text("recipient")).toString(), message.fromUserId);
        // Meta names the number later: the same person, the same conversation, addressed by number from now on.
        message.id = MessageId(text("wamid.U2"));
        message.from = m_contact;
        m_service->handle(message);
        QTRY_COMPARE(int(onDisk().size()), 3);
        QCOMPARE(onDisk().back().conversationId, row.conversationId);
        m_nam->on("POST", "/messages", accepted(text("wamid.2")));
        QVERIFY(answerOf(m_service->send(graph(), m_case, row.conversationId, {whatsapp::messages::Text{text("Hi"), false}, {}, {}, {}, {}})).has_value());
        QCOMPARE(m_nam->sent(1).json().value(text("to")).toString(), text("+16505551234"));
    }

    void theNumberChanges()
    {
        inbound(text("wamid.IN"));
        QTRY_COMPARE(int(onDisk().size()), 1);
        const qint64 conversation = onDisk().front().conversationId;
        m_service->handle(received("wamid.S", "system", R"({"system":{"body":"User A changed from 16505551234 to 16505559999","wa_id":"16505559999","type":"user_changed_number"}})",
                                   text("User A changed from 16505551234 to 16505559999")));
        QTRY_COMPARE(int(onDisk().size()), 2);
        m_nam->on("POST", "/messages", accepted());
        QVERIFY(answerOf(m_service->send(graph(), m_case, conversation, {whatsapp::messages::Text{text("Hi"), false}, {}, {}, {}, {}})).has_value());
        QCOMPARE(m_nam->sent(0).json().value(text("to")).toString(), text("+16505559999"));
    }

    void whatTheBusinessWroteOnItsPhone()
    {
        inbound(text("wamid.IN"));
        webhooks::MessageEcho echo;
        echo.phoneNumberId = m_phone;
        echo.id = MessageId(text("wamid.ECHO"));
        echo.from = text("15550783881");
        echo.to = m_contact;
        echo.type = text("text");
        echo.text = text("From the counter");
        echo.at = m_clock->now().addSecs(1);
        echo.raw = json(R"({"from":"15550783881","to":"16505551234","id":"wamid.ECHO","type":"text","text":{"body":"From the counter"}})");
        m_service->handle(echo);
        m_service->handle(echo);
        QTRY_COMPARE(int(onDisk().size()), 2);
        const MessageRecord row = rowOf("wamid.ECHO");
        QVERIFY(row.direction == store::Direction::Outbound);
        QCOMPARE(row.status, MessageStatus::Sent);
        QCOMPARE(row.actor, QString());
        QCOMPARE(row.clientId, QString());
        QCOMPARE(row.body, text("From the counter"));
        QCOMPARE(row.raw, echo.raw);
        QCOMPARE(row.conversationId, rowOf("wamid.IN").conversationId);
        status(text("read"), text("wamid.ECHO"));
        QTRY_COMPARE(rowOf("wamid.ECHO").status, MessageStatus::Read);
        QCOMPARE(answerOf(m_service->sendAgain(graph(), m_case, row.id)).error().detail, text("not-repeatable"));
        m_service.reset();
        startService();
        m_service->handle(echo); // told again after a crash
        QTest::qWait(30);
        QCOMPARE(int(onDisk().size()), 2);
    }

    void withoutAnIdNothingIsKeptTwice()
    {
        webhooks::InboundMessage message = inboundMessage({});
        m_service->handle(message);
        webhooks::MessageEcho echo;
        echo.phoneNumberId = m_phone;
        m_service->handle(echo);
        QTest::qWait(30);
        QVERIFY(onDisk().empty());
    }

    void whoOwnsTheNumber()
    {
        inbound(text("wamid.IN"));
        QTRY_COMPARE(int(m_inserted.size()), 1);
        QCOMPARE(m_inserted.front().caseId, m_case.id);
        QCOMPARE(m_inserted.front().contactName, text("Sheena"));
        QVERIFY(conversationId() != 0);
        const auto conversation = store::ConversationRepository(*m_database).find(conversationId()).value();
        QCOMPARE(conversation->unread, qint64(1));
        QCOMPARE(conversation->lastInboundAt, std::optional(m_clock->now()));
    }
};

} // namespace gangway::test
