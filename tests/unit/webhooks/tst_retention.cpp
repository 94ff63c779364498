#include "store/repositories.h"
#include "support/await.h"
#include "support/manualclock.h"
#include "support/testmain.h"
#include "webhooks/receiver.h"
#include "webhooks/retentionservice.h"

#include <QSignalSpy>

namespace gangway::test {

/// How long webhooks are kept, how many there are since a moment, and telling a stored one again.
class RetentionTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<store::Database> m_database;
    ManualClock m_clock;

    store::WebhookRepository stored() const { return store::WebhookRepository(*m_database); }
    /// Received `hoursAgo` hours before now, each.
    void fill(const std::vector<int> &hoursAgo, const QString &verdict = QStringLiteral("valid"))
    {
        std::vector<store::WebhookRecord> records;
        for (const int hours : hoursAgo) {
            store::WebhookRecord record;
            record.receivedAt = m_clock.now().addSecs(-3600 * qint64(hours));
            record.verdict = verdict;
            record.raw = QByteArrayLiteral("{}");
            record.digest = QByteArray::number(++m_made);
            records.push_back(record);
        }
        QVERIFY(await(stored().append(records)));
    }
    int m_made = 0;

private Q_SLOTS:
    void init()
    {
        GANGWAY_STRICT_LOG();
        m_database = std::make_unique<store::Database>();
        QVERIFY(m_database->open(QStringLiteral(":memory:")));
    }

    void readsBackwards()
    {
        fill({5, 4, 3, 2, 1});
        const auto page = stored().before(4, 2).value();
        QCOMPARE(page.size(), 2u);
        QCOMPARE(page[0].id, 3);
        QCOMPARE(page[1].id, 2);
        QVERIFY(stored().before(1, 10).value().empty());
        QCOMPARE(stored().find(2).value()->id, 2);
        QVERIFY(!stored().find(6).value());
    }
    void countsSince()
    {
        QCOMPARE(stored().countSince(m_clock.now()).value().all, 0);
        fill({50, 40, 30});
        fill({20, 10}, QStringLiteral("refused"));
        fill({5}, QStringLiteral("not-needed"));
        fill({1, 0});
        const auto since = [&](int hours) { return stored().countSince(m_clock.now().addSecs(-3600 * qint64(hours))).value(); };
        QCOMPARE(since(100).all, 8);
        QCOMPARE(since(100).refused, 2);
        QCOMPARE(since(30).all, 6);
        QCOMPARE(since(12).all, 4);
        QCOMPARE(since(12).refused, 1);
        QCOMPARE(since(0).all, 1);
        QCOMPARE(stored().countSince(m_clock.now().addSecs(1)).value().all, 0);
    }
    void removesInSlicesAndOnlyWhatWasTold()
    {
        fill(std::vector<int>(2500, 24 * 8));
        fill({1, 0});
        const QDateTime limit = m_clock.now().addDays(-7);
        QCOMPARE(await(stored().removeReceivedBefore(limit)).value(), 0); // nothing was told yet
        QVERIFY(await(stored().setDispatchedUpTo(2400)));
        QCOMPARE(await(stored().removeReceivedBefore(limit)).value(), 2400);
        QVERIFY(await(stored().setDispatchedUpTo(2502)));
        QCOMPARE(await(stored().removeReceivedBefore(limit)).value(), 100);
        QCOMPARE(stored().latest(10).value().size(), 2u);
        QCOMPARE(await(stored().removeReceivedBefore(limit)).value(), 0);
    }
    void serviceRemovesAtTheStartDailyAndOnChange()
    {
        fill({24 * 9, 24 * 6, 24});
        QVERIFY(await(stored().setDispatchedUpTo(3)));
        webhooks::RetentionService service(*m_database, m_clock);
        QCOMPARE(service.days(), 7);
        QSignalSpy removed(&service, &webhooks::RetentionService::removed);
        service.start();
        QTRY_COMPARE(removed.size(), 1);
        QCOMPARE(stored().latest(10).value().size(), 2u);
        m_clock.advance(std::chrono::hours(48)); // two days later the second one is too old
        QTRY_COMPARE(stored().latest(10).value().size(), 1u);
        QVERIFY(await(service.setDays(1)));
        QCOMPARE(service.days(), 1);
        QTRY_COMPARE(stored().latest(10).value().size(), 0u);
    }
    void forEverRemovesNothing()
    {
        fill({24 * 900});
        QVERIFY(await(stored().setDispatchedUpTo(1)));
        QVERIFY(await(store::SettingRepository(*m_database).setValue(QStringLiteral("webhooks.keepDays"), QStringLiteral("0"))));
        webhooks::RetentionService service(*m_database, m_clock);
        service.start();
        m_clock.advance(std::chrono::hours(25));
        QVERIFY(await(store::SettingRepository(*m_database).setValue(QStringLiteral("x"), {}))); // whatever was queued is written
        QCOMPARE(stored().latest(10).value().size(), 1u);
        for (const char *nonsense : {"-1", "many", "99999999999", ""}) {
            QVERIFY(await(store::SettingRepository(*m_database).setValue(QStringLiteral("webhooks.keepDays"), QLatin1String(nonsense))));
            QCOMPARE(service.days(), 7);
        }
    }
    void tellsAStoredOneAgain()
    {
        store::WebhookRecord record;
        record.receivedAt = m_clock.now();
        record.verdict = QStringLiteral("valid");
        record.raw = QByteArrayLiteral("{\"entry\":[{\"id\":\"1\",\"changes\":[{\"field\":\"a\",\"value\":{}},{\"field\":\"b\",\"value\":{}}]}]}");
        record.digest = QByteArrayLiteral("1");
        store::WebhookRecord refused = record;
        refused.verdict = QStringLiteral("refused");
        store::WebhookRecord unreadable = record;
        unreadable.raw = QByteArrayLiteral("[]");
        unreadable.digest = QByteArrayLiteral("2");
        QVERIFY(await(stored().append({record, refused, unreadable})));
        webhooks::Receiver receiver(*m_database, m_clock); // need not listen for this
        QSignalSpy told(&receiver, &webhooks::Receiver::eventReceived);
        QSignalSpy recorded(&receiver, &webhooks::Receiver::recorded);
        QCOMPARE(await(receiver.replay(1)).value(), 2);
        QCOMPARE(await(receiver.replay(1)).value(), 2); // as often as wished
        QCOMPARE(told.size(), 4);
        QCOMPARE(await(receiver.replay(2)).error().detail, QStringLiteral("refused"));
        QCOMPARE(await(receiver.replay(3)).error().kind, Error::Kind::Decode);
        QCOMPARE(await(receiver.replay(99)).error().detail, QStringLiteral("not-found"));
        QCOMPARE(told.size(), 4);
        QCOMPARE(recorded.size(), 0);
        QCOMPARE(stored().latest(10).value().size(), 3u);
    }
};

} // namespace gangway::test

GANGWAY_TEST_MAIN(QCoreApplication, gangway::test::RetentionTest)
#include "tst_retention.moc"
