#pragma once

#include "serviceharness.h"

#include <QElapsedTimer>

namespace gangway::test {

/// What Meta asks to wait for: order, other people, the end of the wait, and the end of the program.
class SendingLineTest : public ServiceHarness
{
    Q_OBJECT

    bool m_isCut = false;
    const QString m_other = QStringLiteral("5511900000142");

    static FakeAnswer pairLimit() { return FakeAnswer::graphError(400, 131056, 0, QStringLiteral("(#131056) Pair rate limit hit")); }
    QStringList textsSent() const
    {
        QStringList texts;
        for (const SentRequest &request : m_nam->log())
            texts.append(request.json().value(QLatin1String("text")).toObject().value(QLatin1String("body")).toString());
        return texts;
    }
    static QString text(const char *words) { return QString::fromLatin1(words); }

private Q_SLOTS:
    void init()
    {
        GANGWAY_STRICT_LOG();
        setUp();
    }
    void cleanup()
    {
        if (!m_isCut)
            QVERIFY2(m_nam->verifyNothingElse(), qPrintable(m_nam->complaints()));
        m_isCut = false;
        tearDown();
    }

    void oneAfterTheOther()
    {
        m_nam->on("POST", "/messages", accepted(text("wamid.1")).after(std::chrono::seconds(3)));
        m_nam->on("POST", "/messages", accepted(text("wamid.2")));
        m_nam->on("POST", "/messages", accepted(text("wamid.3")));
        for (const char *words : {"one", "two", "three"})
            post(text(words));
        QTRY_COMPARE(statusesOnDisk(), QStringList({text("sending"), text("waiting"), text("waiting")}));
        QTRY_COMPARE(textsSent(), QStringList{text("one")});
        QVERIFY(m_answers.isEmpty());
        m_clock->advance(std::chrono::seconds(3));
        QTRY_COMPARE(statusesOnDisk(), QStringList({text("accepted"), text("accepted"), text("accepted")}));
        QCOMPARE(textsSent(), QStringList({text("one"), text("two"), text("three")}));
        QTRY_COMPARE(m_answers.size(), 3);
        QCOMPARE(m_answers.value(text("three")), text("accepted"));
    }

    void thePairLimitIsWaitedFor()
    {
        for (int i = 0; i < 3; ++i)
            m_nam->on("POST", "/messages", pairLimit());
        post(text("one"));
        QTRY_COMPARE(m_answers.value(text("one")), text("waiting"));
        QTRY_COMPARE(onDisk().front().retryAt, std::optional(m_clock->now().addSecs(1))); // 4^0
        QCOMPARE(onDisk().front().error->code, 131056);
        QCOMPARE(m_service->waitsUntil(conversationId()), std::optional(m_clock->now().addSecs(1)));
        m_clock->advance(std::chrono::milliseconds(999));
        QTest::qWait(20);
        QCOMPARE(m_nam->count(), 1);
        m_clock->advance(std::chrono::milliseconds(1));
        QTRY_COMPARE(m_nam->count(), 2);
        QTRY_COMPARE(onDisk().front().retryAt, std::optional(m_clock->now().addSecs(4))); // 4^1
        m_clock->advance(std::chrono::seconds(4));
        QTRY_COMPARE(m_nam->count(), 3);
        QTRY_COMPARE(onDisk().front().retryAt, std::optional(m_clock->now().addSecs(16)));
        m_nam->on("POST", "/messages", accepted());
        m_clock->advance(std::chrono::seconds(16));
        QTRY_COMPARE(onDisk().front().status, MessageStatus::Accepted);
        const MessageRecord row = onDisk().front();
        QVERIFY(!row.error && !row.retryAt);
        QCOMPARE(int(onDisk().size()), 1);
        // The same message each time: Meta may tell its status by our id.
        for (const SentRequest &request : m_nam->log())
            QCOMPARE(request.json(), m_nam->sent(0).json());
        for (const char *word : {"waiting", "sending", "accepted"})
            QVERIFY(row.statusTimes.contains(QLatin1String(word)));
    }

    void laterOnesQueueAndOthersDoNot()
    {
        m_nam->on("POST", "/messages", pairLimit());
        post(text("one"));
        QTRY_COMPARE(m_answers.value(text("one")), text("waiting"));
        post(text("two"));
        post(text("three"));
        QTRY_COMPARE(m_answers.value(text("three")), text("waiting"));
        QCOMPARE(m_nam->count(), 1);
        QVERIFY(!onDisk().back().retryAt); // nobody knows when; the first one does
        m_nam->on("POST", "/messages", accepted(text("wamid.other")));
        post(text("elsewhere"), m_other);
        QTRY_COMPARE(m_answers.value(text("elsewhere")), text("accepted"));
        for (const char *id : {"wamid.1", "wamid.2", "wamid.3"})
            m_nam->on("POST", "/messages", accepted(text(id)));
        m_clock->advance(std::chrono::seconds(1));
        QTRY_COMPARE(statusesOnDisk(), QStringList({text("accepted"), text("accepted"), text("accepted"), text("accepted")}));
        QCOMPARE(textsSent(), QStringList({text("one"), text("elsewhere"), text("one"), text("two"), text("three")}));
    }

    void aPauseOfTheNumberIsForAll()
    {
        m_nam->on("POST", "/messages", FakeAnswer::graphError(400, 130429));
        post(text("one"));
        QTRY_COMPARE(m_answers.value(text("one")), text("waiting"));
        post(text("elsewhere"), m_other);
        QTRY_COMPARE(m_answers.value(text("elsewhere")), text("waiting"));
        QCOMPARE(m_nam->count(), 1);
        QCOMPARE(onDisk().back().retryAt, std::optional(m_clock->now().addSecs(1)));
        QVERIFY(!m_service->waitsUntil(conversationId())); // not a matter of this person
        m_nam->on("POST", "/messages", accepted(text("wamid.1")));
        m_nam->on("POST", "/messages", accepted(text("wamid.2")));
        m_clock->advance(std::chrono::seconds(1));
        QTRY_COMPARE(statusesOnDisk(), QStringList({text("accepted"), text("accepted")}));
    }

    void metasOwnWordForThePause()
    {
        m_nam->on("POST", "/messages", FakeAnswer::graphError(400, 80007).with("Retry-After", "300"));
        post(text("one"));
        QTRY_COMPARE(m_answers.value(text("one")), text("waiting"));
        QCOMPARE(onDisk().front().retryAt, std::optional(m_clock->now().addSecs(300)));
    }
    void aPauseLongerThanAMessageWaitsFailsAtOnce()
    {
        m_nam->on("POST", "/messages", FakeAnswer::graphError(400, 80007).with("Retry-After", "7200"));
        post(text("one"));
        QTRY_COMPARE(m_answers.value(text("one")), text("failed"));
        QTRY_COMPARE(onDisk().front().status, MessageStatus::Failed);
        QCOMPARE(onDisk().front().error->code, 80007);
    }

    void theLongestWait()
    {
        m_nam->always("POST", "/messages", pairLimit());
        post(text("one"));
        QTRY_COMPARE(m_answers.value(text("one")), text("waiting"));
        for (int i = 0; i < 400 && onDisk().front().status != MessageStatus::Failed; ++i) {
            m_clock->advance(std::chrono::minutes(1));
            QTest::qWait(5);
        }
        const MessageRecord row = onDisk().front();
        QCOMPARE(row.status, MessageStatus::Failed);
        QCOMPARE(row.error->code, 131056);
        QVERIFY(!row.retryAt);
        QVERIFY2(m_nam->count() >= 5 && m_nam->count() <= 10, qPrintable(QString::number(m_nam->count()))); // 4^X grows fast
        QVERIFY(row.at.secsTo(QDateTime::fromString(row.statusTimes.value(QLatin1String("failed")).toString(), Qt::ISODateWithMs)) <= 3600);
    }

    void cancelled()
    {
        m_nam->on("POST", "/messages", pairLimit());
        for (const char *words : {"one", "two", "three"})
            post(text(words));
        QTRY_COMPARE(m_answers.size(), 3);
        const auto rows = onDisk();
        const auto gone = answerOf(m_service->cancelWaiting(rows.at(1).id));
        QVERIFY(gone && gone->status == MessageStatus::Failed);
        QCOMPARE(gone->error->kind, Error::Kind::Cancelled);
        const auto first = answerOf(m_service->cancelWaiting(rows.at(0).id)); // the next one waits for the same pause
        QCOMPARE(first->status, MessageStatus::Failed);
        QTRY_COMPARE(onDisk().back().retryAt, std::optional(m_clock->now().addSecs(1)));
        for (const qint64 id : {rows.at(0).id, qint64(4711)})
            QCOMPARE(answerOf(m_service->cancelWaiting(id)).error().detail, text("not-waiting"));
        m_nam->on("POST", "/messages", accepted());
        m_clock->advance(std::chrono::seconds(1));
        QTRY_COMPARE(onDisk().back().status, MessageStatus::Accepted);
        QCOMPARE(textsSent(), QStringList({text("one"), text("three")}));
        // A person may still send it.
        m_nam->on("POST", "/messages", accepted(text("wamid.again")));
        const auto again = answerOf(m_service->sendAgain(graph(), m_case, rows.at(0).id));
        QCOMPARE(again->status, MessageStatus::Accepted);
        QCOMPARE(textsSent().last(), text("one"));
    }

    void theWindowClosesMeanwhile()
    {
        inbound(text("wamid.IN"));
        QTRY_COMPARE(int(onDisk().size()), 1);
        m_clock->advance(std::chrono::hours(24) - std::chrono::seconds(10));
        m_nam->on("POST", "/messages", FakeAnswer::graphError(400, 4));
        post(text("one"));
        QTRY_COMPARE(m_answers.value(text("one")), text("waiting"));
        m_clock->advance(std::chrono::minutes(1));
        QTRY_COMPARE(onDisk().back().status, MessageStatus::Failed);
        QCOMPARE(onDisk().back().error->detail, text("window-closed"));
        QCOMPARE(m_nam->count(), 1);
    }

    void afterARestart()
    {
        m_nam->on("POST", "/messages", pairLimit());
        for (const char *words : {"one", "two"})
            post(text(words));
        QTRY_COMPARE(m_answers.size(), 2);
        QTRY_COMPARE(onDisk().front().retryAt, std::optional(m_clock->now().addSecs(1)));
        cutThePower();
        QCOMPARE(m_service->waitsUntil(conversationId()), std::optional(m_clock->now().addSecs(1)));
        post(text("three")); // behind those of before
        QTRY_COMPARE(int(onDisk().size()), 3);
        QTest::qWait(20);
        QCOMPARE(m_nam->count(), 1);
        for (const char *id : {"wamid.1", "wamid.2", "wamid.3"})
            m_nam->on("POST", "/messages", accepted(text(id)));
        m_clock->advance(std::chrono::seconds(1));
        QTRY_COMPARE(statusesOnDisk(), QStringList({text("accepted"), text("accepted"), text("accepted")}));
        QCOMPARE(textsSent(), QStringList({text("one"), text("one"), text("two"), text("three")}));
        QCOMPARE(m_nam->sent(0).json(), m_nam->sent(1).json());
        resume(); // twice changes nothing
        QTest::qWait(20);
        QCOMPARE(m_nam->count(), 4);
    }
    void afterALongNight()
    {
        m_nam->on("POST", "/messages", pairLimit());
        for (const char *words : {"one", "two"})
            post(text(words));
        QTRY_COMPARE(m_answers.size(), 2);
        m_service.reset();
        m_clock->advance(std::chrono::hours(9));
        cutThePower();
        QTRY_COMPARE(statusesOnDisk(), QStringList({text("failed"), text("failed")}));
        QCOMPARE(onDisk().front().error->detail, text("waited-too-long"));
        QCOMPARE(onDisk().back().error->detail, text("waited-too-long"));
        QCOMPARE(m_nam->count(), 1);
    }
    void theCaseIsGone()
    {
        m_nam->on("POST", "/messages", pairLimit());
        post(text("one"));
        QTRY_COMPARE(m_answers.size(), 1);
        m_service.reset();
        startService();
        m_service->resume([](const CaseId &) { return std::nullopt; });
        QTRY_COMPARE(onDisk().front().status, MessageStatus::Failed);
        QCOMPARE(onDisk().front().error->detail, text("case-gone"));
    }

    /// The power goes at every point of sending two messages, the first of which is asked to wait: nothing is lost,
    /// nothing goes out twice without a person, and the order stays.
    void powerCuts_data()
    {
        QTest::addColumn<int>("events");
        for (int events = 0; events <= 14; ++events)
            QTest::addRow("after %d events", events) << events;
    }
    void powerCuts()
    {
        QFETCH(int, events);
        m_isCut = true;
        m_nam->on("POST", "/messages", pairLimit());
        m_nam->always("POST", "/messages", accepted(text("wamid.OUT")));
        post(text("one"));
        post(text("two"));
        // Rows on the disk, requests, answers: the cut falls after each of them in turn.
        const auto happened = [this] { return int(m_inserted.size() + m_updated.size()) + m_nam->count() + int(m_answers.size()); };
        QElapsedTimer patience;
        patience.start();
        while (happened() < events && patience.elapsed() < 3000) {
            QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
            m_clock->advance(std::chrono::milliseconds(5));
        }
        m_service.reset();
        QVERIFY(answerOf(store::SettingRepository(*m_database).setValue(text("flush"), text("1"))).has_value()); // what was queued is written
        const auto before = onDisk();
        const int sentBefore = m_nam->count();
        startService();
        resume();
        const auto isOver = [this] {
            const QStringList now = statusesOnDisk(); // read once: a row goes to and fro between the two
            return !now.contains(text("waiting")) && !now.contains(text("sending"));
        };
        for (patience.start(); !isOver() && patience.elapsed() < 5000;) {
            QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
            m_clock->advance(std::chrono::milliseconds(50));
        }
        const auto after = onDisk();
        QCOMPARE(after.size(), before.size());
        QStringList expected;
        for (std::size_t i = 0; i < after.size(); ++i) {
            QCOMPARE(after.at(i).body, before.at(i).body);
            // What may have left waits for a person; what certainly did not goes out.
            const bool mayHaveLeft = before.at(i).status == MessageStatus::Sending;
            QCOMPARE(store::nameOf(after.at(i).status), mayHaveLeft ? text("unsettled") : text("accepted"));
            if (before.at(i).status == MessageStatus::Waiting)
                expected.append(after.at(i).body);
        }
        QStringList sent = textsSent().mid(sentBefore);
        sent.removeDuplicates(); // the one that Meta asked to wait was sent again
        QCOMPARE(sent, expected);
    }
};

} // namespace gangway::test
