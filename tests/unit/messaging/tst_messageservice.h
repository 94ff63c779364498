#pragma once

#include "serviceharness.h"

namespace gangway::test {

/// What people ask for, what Meta answers, and what comes in from outside.
class MessageServiceTest : public ServiceHarness
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        GANGWAY_STRICT_LOG();
        setUp();
    }
    void cleanup() { tearDown(); }

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
        row("throttled", FakeAnswer::graphError(400, 130429), MessageStatus::Waiting, 130429);
        row("spam limit", FakeAnswer::graphError(400, 131048), MessageStatus::Failed, 131048);
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
            if (!sent)
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

    void pressingSendAgainTwiceSendsOnce()
    {
        m_nam->on("POST", "/messages", FakeAnswer::graphError(400, 131026));
        m_nam->on("POST", "/messages", accepted());
        const auto failed = send(QStringLiteral("Hi"));
        QCOMPARE(failed->status, MessageStatus::Failed);
        auto first = m_service->sendAgain(graph(), m_case, failed->id);
        const auto second = answerOf(m_service->sendAgain(graph(), m_case, failed->id));
        QVERIFY(!second);
        QCOMPARE(second.error().detail, QStringLiteral("not-repeatable"));
        QCOMPARE(answerOf(std::move(first))->status, MessageStatus::Accepted);
        QCOMPARE(m_nam->transcript().size(), 2);
    }

    whatsapp::messages::Template aTemplate() const { return {QStringLiteral("order_ready"), QStringLiteral("pt_BR"), {}}; }
    qint64 aConversation(const QDateTime &lastInbound = {})
    {
        inbound(QStringLiteral("wamid.FIRST"), QStringLiteral("Hello"), lastInbound);
        for (int i = 0; i < 500 && conversationId() == 0; ++i)
            QTest::qWait(2);
        return conversationId();
    }
    messaging::Draft draftOf(whatsapp::messages::Content content) const { return {std::move(content), {}, {}, QStringLiteral("ana"), {}}; }

    void everyKind_data()
    {
        using namespace whatsapp::messages;
        QTest::addColumn<Content>("content");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, Content content, const char *type, const char *words) {
            QTest::newRow(name) << content << QString::fromLatin1(type) << QString::fromUtf8(words);
        };
        row("text", Text{QStringLiteral("Hi"), true}, "text", "Hi");
        row("image", Media{MediaKind::Image, QStringLiteral("media-1"), {}, QStringLiteral("Our shop"), {}, false}, "image", "Our shop");
        row("document", Media{MediaKind::Document, QStringLiteral("media-1"), {}, {}, QStringLiteral("menu.pdf"), false}, "document", "menu.pdf");
        row("location", whatsapp::messages::Location{-23.5, -46.6, QStringLiteral("Shop"), QStringLiteral("Rua 1")}, "location", "Shop\nRua 1");
        row("contacts", Contacts{{ContactCard{QStringLiteral("Ana Silva"), QStringLiteral("Ana"), {}, {}, {}, {{QStringLiteral("+5511900000142"), {}, {}}}}}}, "contacts", "Ana Silva");
        row("buttons", ReplyButtons{{}, QStringLiteral("Shall we?"), {}, {{QStringLiteral("y"), QStringLiteral("Yes")}}}, "interactive", "Shall we?");
        row("list", List{{}, QStringLiteral("Choose"), {}, QStringLiteral("Open"), {{QStringLiteral("A"), {{QStringLiteral("1"), QStringLiteral("One"), {}}}}}}, "interactive", "Choose");
        row("link", LinkButton{{}, QStringLiteral("Look"), {}, QStringLiteral("Open"), QStringLiteral("https://example.com")}, "interactive", "Look\nhttps://example.com");
        row("template", Template{QStringLiteral("order_ready"), QStringLiteral("pt_BR"), {}}, "template", "order_ready");
        row("reaction", Reaction{MessageId(QStringLiteral("wamid.FIRST")), QString::fromUtf8("👍")}, "reaction", "👍");
    }
    void everyKind()
    {
        QFETCH(whatsapp::messages::Content, content);
        QFETCH(QString, type);
        QFETCH(QString, words);
        const qint64 conversation = aConversation();
        m_nam->on("POST", "/messages", FakeAnswer::graphError(400, 131026));
        const auto row = answerOf(m_service->send(graph(), m_case, conversation, draftOf(content)));
        QVERIFY2(row.has_value(), row ? "" : qPrintable(describe(row.error())));
        QCOMPARE(row->type, type);
        QCOMPARE(row->body, words);
        QCOMPARE(row->actor, QStringLiteral("ana"));
        QCOMPARE(row->raw, m_nam->sent(0).json()); // the inspector shows what was sent
        QCOMPARE(row->raw.value(QLatin1String("biz_opaque_callback_data")).toString(), row->clientId);
        QCOMPARE(row->status, MessageStatus::Failed);
        QCOMPARE(row->position >= 0, type != QLatin1String("reaction"));
        // Again, because a person asks for it: the same to the letter, under another client id.
        m_nam->on("POST", "/messages", accepted());
        const auto again = answerOf(m_service->sendAgain(graph(), m_case, row->id));
        QVERIFY2(again.has_value(), again ? "" : qPrintable(describe(again.error())));
        QJsonObject first = m_nam->sent(0).json();
        QJsonObject second = m_nam->sent(1).json();
        QVERIFY(first.take(QStringLiteral("biz_opaque_callback_data")) != second.take(QStringLiteral("biz_opaque_callback_data")));
        QCOMPARE(first, second);
        QCOMPARE(again->body, words);
    }

    void theAnswerIsKept()
    {
        const qint64 conversation = aConversation();
        m_nam->on("POST", "/messages", FakeAnswer::json({{QStringLiteral("contacts"), QJsonArray{QJsonObject{{QStringLiteral("wa_id"), m_contact}}}},
                                                         {QStringLiteral("messages"), QJsonArray{QJsonObject{{QStringLiteral("id"), QStringLiteral("wamid.T")},
                                                                                                             {QStringLiteral("message_status"), QStringLiteral("held_for_quality_assessment")}}}}})
                                           .with("x-fb-trace-id", "TraceOne"));
        messaging::Draft draft = draftOf(aTemplate());
        draft.words = QStringLiteral("Your order is ready.");
        const auto row = answerOf(m_service->send(graph(), m_case, conversation, draft));
        QCOMPARE(row->status, MessageStatus::Accepted);
        QCOMPARE(row->body, draft.words);
        QVERIFY(row->statusTimes.contains(QLatin1String("held_for_quality_assessment")));
        QCOMPARE(row->response.value(QLatin1String("httpStatus")).toInt(), 200);
        QCOMPARE(row->response.value(QLatin1String("traceId")).toString(), QStringLiteral("TraceOne"));
        QVERIFY(row->response.contains(QLatin1String("milliseconds")));
        QCOMPARE(row->response.value(QLatin1String("messages")).toArray().first().toObject().value(QLatin1String("id")).toString(), QStringLiteral("wamid.T"));
        m_nam->on("POST", "/messages", FakeAnswer::graphError(400, 132001, 0, QStringLiteral("(#132001) Template name does not exist")));
        const auto refused = answerOf(m_service->send(graph(), m_case, conversation, draft));
        QCOMPARE(refused->response.value(QLatin1String("httpStatus")).toInt(), 400);
        QCOMPARE(refused->response.value(QLatin1String("error")).toObject().value(QLatin1String("code")).toInt(), 132001);
        QCOMPARE(refused->response.value(QLatin1String("traceId")).toString(), QStringLiteral("AFakeTraceId"));
    }

    void aClosedWindowLetsTemplatesThrough()
    {
        const qint64 conversation = aConversation(m_clock->now().addDays(-1));
        const auto text = answerOf(m_service->send(graph(), m_case, conversation, draftOf(whatsapp::messages::Text{QStringLiteral("Hi"), false})));
        QCOMPARE(text.error().detail, QStringLiteral("window-closed"));
        QVERIFY(m_nam->transcript().isEmpty());
        m_nam->on("POST", "/messages", accepted());
        QCOMPARE(answerOf(m_service->send(graph(), m_case, conversation, draftOf(aTemplate())))->status, MessageStatus::Accepted);
    }

    void draftsThatCannotGoOut()
    {
        const qint64 conversation = aConversation();
        const auto refusal = [&](qint64 where, whatsapp::messages::Content content) {
            const auto row = answerOf(m_service->send(graph(), m_case, where, draftOf(std::move(content))));
            return row ? QString() : row.error().detail;
        };
        using namespace whatsapp::messages;
        QCOMPARE(refusal(conversation, Text{QStringLiteral(" "), false}), QStringLiteral("text-empty"));
        QCOMPARE(refusal(conversation, Text{QString(4097, u'x'), false}), QStringLiteral("text-too-long"));
        QCOMPARE(refusal(conversation, Media{}), QStringLiteral("faulty"));
        QCOMPARE(refusal(conversation, ReplyButtons{}), QStringLiteral("faulty"));
        QCOMPARE(refusal(4711, Text{QStringLiteral("Hi"), false}), QStringLiteral("no-conversation"));
        m_case.facts.phoneNumberId = PhoneNumberId(QStringLiteral("999")); // the conversation is another number's
        QCOMPARE(refusal(conversation, Text{QStringLiteral("Hi"), false}), QStringLiteral("no-conversation"));
        m_case.facts.phoneNumberId.reset();
        QCOMPARE(refusal(conversation, Text{QStringLiteral("Hi"), false}), QStringLiteral("no-number"));
        QVERIFY(m_nam->transcript().isEmpty());
        QCOMPARE(int(onDisk().size()), 1);
    }

    void aRefusedReactionMarksNothing()
    {
        const qint64 conversation = aConversation();
        m_nam->on("POST", "/messages", FakeAnswer::graphError(400, 131026).after(std::chrono::seconds(1)));
        auto call = m_service->send(graph(), m_case, conversation,
                                    draftOf(whatsapp::messages::Reaction{MessageId(QStringLiteral("wamid.FIRST")), QString::fromUtf8("👍")}));
        const auto target = [this] { return store::MessageRepository(*m_database).findByMessageId(MessageId(QStringLiteral("wamid.FIRST"))).value(); };
        QTRY_COMPARE(int(target()->marks.reactions.size()), 1); // shown at once
        QTRY_COMPARE(m_nam->count(), 1);
        m_updated.clear();
        m_clock->advance(std::chrono::seconds(1));
        QCOMPARE(answerOf(std::move(call))->status, MessageStatus::Failed);
        QTRY_VERIFY(target()->marks.reactions.empty());
        QVERIFY(std::any_of(m_updated.begin(), m_updated.end(), [&](const MessageRecord &row) {
            return row.messageId.value() == QLatin1String("wamid.FIRST") && row.marks.reactions.empty();
        }));
    }

    void markRead()
    {
        const FakeAnswer done = FakeAnswer::json({{QStringLiteral("success"), true}});
        const qint64 conversation = aConversation();
        m_nam->on("POST", "/messages", done);
        QVERIFY(answerOf(m_service->markRead(graph(), m_case, conversation)).has_value());
        QCOMPARE(m_nam->sent(0).json().value(QLatin1String("message_id")).toString(), QStringLiteral("wamid.FIRST"));
        QCOMPARE(m_nam->sent(0).json().value(QLatin1String("status")).toString(), QStringLiteral("read"));
        QVERIFY(!m_nam->sent(0).json().contains(QLatin1String("typing_indicator")));
        QVERIFY(answerOf(m_service->markRead(graph(), m_case, conversation)).has_value()); // Meta knows
        QCOMPARE(m_nam->count(), 1);
        // Typing shows for 25 seconds, then it may be said again.
        m_nam->on("POST", "/messages", done);
        for (int i = 0; i < 3; ++i)
            QVERIFY(answerOf(m_service->markRead(graph(), m_case, conversation, true)).has_value());
        QCOMPARE(m_nam->count(), 2);
        QVERIFY(m_nam->sent(1).json().contains(QLatin1String("typing_indicator")));
        m_clock->advance(std::chrono::seconds(25));
        m_nam->on("POST", "/messages", done);
        QVERIFY(answerOf(m_service->markRead(graph(), m_case, conversation, true)).has_value());
        QCOMPARE(m_nam->count(), 3);
        // A newer message is told anew, and so is one that Meta did not hear of.
        inbound(QStringLiteral("wamid.SECOND"));
        QTRY_COMPARE(int(onDisk().size()), 2);
        m_nam->on("POST", "/messages", FakeAnswer::graphError(400, 100));
        QVERIFY(!answerOf(m_service->markRead(graph(), m_case, conversation)));
        m_nam->on("POST", "/messages", done);
        QVERIFY(answerOf(m_service->markRead(graph(), m_case, conversation)).has_value());
        QCOMPARE(m_nam->sent(4).json().value(QLatin1String("message_id")).toString(), QStringLiteral("wamid.SECOND"));
        QCOMPARE(m_nam->count(), 5);
        QCOMPARE(answerOf(m_service->markRead(graph(), m_case, 4711)).error().detail, QStringLiteral("no-conversation"));
    }
    void nothingToMarkRead()
    {
        m_nam->on("POST", "/messages", accepted());
        QVERIFY(send(QStringLiteral("Hi")).has_value());
        QVERIFY(answerOf(m_service->markRead(graph(), m_case, conversationId(), true)).has_value());
        QCOMPARE(m_nam->count(), 1);
        inbound(QStringLiteral("wamid.OLD"), QStringLiteral("Hello"), m_clock->now().addDays(-31)); // Meta: within 30 days
        QTRY_COMPARE(int(onDisk().size()), 2);
        QVERIFY(answerOf(m_service->markRead(graph(), m_case, conversationId())).has_value());
        QCOMPARE(m_nam->count(), 1);
    }
};

} // namespace gangway::test
Q_DECLARE_METATYPE(gangway::whatsapp::messages::Content)
