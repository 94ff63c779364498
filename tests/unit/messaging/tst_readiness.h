#pragma once

#include "messaging/readiness.h"
#include "messaging/throttling.h"
#include "support/testmain.h"

namespace gangway::test {

/// What is known about a number before anything is sent.
class ReadinessTest : public QObject
{
    Q_OBJECT

    using Kind = messaging::Obstacle::Kind;
    using Facts = store::CaseFacts;
    using Change = std::function<void(store::CaseRecord &)>;
    const QDateTime m_now{QDate(2026, 3, 12), QTime(14, 0), Qt::UTC};

    static store::CaseRecord ready()
    {
        store::CaseRecord record;
        record.id = CaseId(QStringLiteral("case-1"));
        record.path = store::NumberPath::Direct;
        record.facts.tokenStored = true;
        record.facts.phoneNumberId = PhoneNumberId(QStringLiteral("106540352242922"));
        record.facts.numberRegistered = true;
        record.facts.numberStatus = QStringLiteral("CONNECTED");
        record.facts.nameStatus = QStringLiteral("APPROVED");
        record.facts.paymentMethodMissing = false;
        record.facts.canSendMessage = QStringLiteral("AVAILABLE");
        return record;
    }

private Q_SLOTS:
    void init() { GANGWAY_STRICT_LOG(); }

    void nothingInTheWay() { QVERIFY(messaging::obstaclesOf(ready(), m_now).empty()); }

    void obstacles_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<int>("kind"); // -1: none
        QTest::addColumn<bool>("stops");
        const auto row = [](const char *name, Change change, int kind, bool stops = false) { QTest::newRow(name) << change << kind << stops; };
        const auto fact = [&row](const char *name, std::function<void(Facts &)> change, int kind, bool stops = false) {
            row(name, [change](store::CaseRecord &r) { change(r.facts); }, kind, stops);
        };
        const auto status = [&fact](const char *word, int kind, bool stops = false) {
            fact(word, [word](Facts &f) { f.numberStatus = QString::fromLatin1(word); }, kind, stops);
        };
        fact("no token", [](Facts &f) { f.tokenStored.reset(); }, int(Kind::NoToken), true);
        fact("token refused", [](Facts &f) { f.tokenRefused = true; }, int(Kind::NoToken), true);
        fact("token over", [](Facts &f) { f.tokenExpiresAt = QDateTime(QDate(2026, 3, 12), QTime(14, 0), Qt::UTC); }, int(Kind::NoToken), true);
        fact("token good", [](Facts &f) { f.tokenExpiresAt = QDateTime(QDate(2026, 3, 12), QTime(14, 1), Qt::UTC); }, -1);
        fact("no number", [](Facts &f) { f.phoneNumberId.reset(); }, int(Kind::NotRegistered), true);
        fact("deregistered", [](Facts &f) { f.deregistered = true; }, int(Kind::NotRegistered), true);
        fact("not registered", [](Facts &f) { f.numberRegistered.reset(); f.numberStatus = QStringLiteral("PENDING"); }, int(Kind::NotRegistered), true);
        fact("registered since", [](Facts &f) { f.numberStatus = QStringLiteral("PENDING"); }, -1);
        fact("nothing known of it", [](Facts &f) { f.numberRegistered.reset(); f.numberStatus.reset(); }, int(Kind::NotRegistered), true);
        fact("connected by somebody", [](Facts &f) { f.numberRegistered.reset(); }, -1);
        row("coexistence", [](store::CaseRecord &r) { r.path = store::NumberPath::Coexistence; r.facts.numberRegistered.reset(); r.facts.numberStatus.reset(); }, -1);
        status("BANNED", int(Kind::Blocked), true);
        status("RESTRICTED", int(Kind::Restricted));
        status("RATE_LIMITED", int(Kind::NumberLimit));
        status("DISCONNECTED", int(Kind::NotRegistered), true);
        status("MIGRATED", int(Kind::NotRegistered), true);
        status("FLAGGED", -1);
        status("SOMETHING_NEW", -1);
        fact("name in review", [](Facts &f) { f.nameStatus = QStringLiteral("PENDING_REVIEW"); }, int(Kind::DisplayName));
        fact("name declined", [](Facts &f) { f.nameStatus = QStringLiteral("DECLINED"); f.nameRejection = QStringLiteral("NAME_NOT_CLEAR"); }, int(Kind::DisplayName));
        fact("name without review", [](Facts &f) { f.nameStatus = QStringLiteral("AVAILABLE_WITHOUT_REVIEW"); }, -1);
        fact("name by health", [](Facts &f) { f.numberCanSendMessage = QStringLiteral("LIMITED"); f.healthRemarks = QStringLiteral("Your display name has not been approved yet."); }, int(Kind::DisplayName));
        fact("payment", [](Facts &f) { f.paymentMethodMissing = true; f.canSendMessage = QStringLiteral("BLOCKED"); }, int(Kind::Payment));
        fact("blocked", [](Facts &f) { f.canSendMessage = QStringLiteral("BLOCKED"); f.healthRemarks = QStringLiteral("Something is wrong."); }, int(Kind::Blocked), true);
        fact("limited", [](Facts &f) { f.numberCanSendMessage = QStringLiteral("LIMITED"); }, int(Kind::Restricted));
        fact("off-boarded", [](Facts &f) { f.offboardedReason = QStringLiteral("PRIMARY_INACTIVITY"); }, int(Kind::Blocked), true);
        fact("connected again", [](Facts &f) { f.offboardedReason = QString(); }, -1);
        fact("banned account", [](Facts &f) { f.accountTrouble = QStringLiteral("DISABLED_UPDATE"); f.accountRestrictions = QStringLiteral("DISABLE"); }, int(Kind::Blocked), true);
        fact("ban to come", [](Facts &f) { f.accountTrouble = QStringLiteral("DISABLED_UPDATE"); f.accountRestrictions = QStringLiteral("SCHEDULE_FOR_DISABLE"); }, int(Kind::Blocked));
        fact("restricted", [](Facts &f) { f.accountTrouble = QStringLiteral("ACCOUNT_RESTRICTION"); f.accountRestrictions = QStringLiteral("RESTRICTED_BIZ_INITIATED_MESSAGING"); }, int(Kind::Restricted));
        fact("restricted both ways", [](Facts &f) { f.accountTrouble = QStringLiteral("ACCOUNT_RESTRICTION"); f.accountRestrictions = QStringLiteral("RESTRICTED_BIZ_INITIATED_MESSAGING RESTRICTED_CUSTOMER_INITIATED_MESSAGING"); }, int(Kind::Restricted), true);
        fact("restriction over", [](Facts &f) { f.accountTrouble = QStringLiteral("ACCOUNT_RESTRICTION"); f.accountRestrictedUntil = QDateTime(QDate(2026, 3, 12), QTime(13, 0), Qt::UTC); }, -1);
        fact("review", [](Facts &f) { f.accountReview = QStringLiteral("REJECTED"); }, int(Kind::Restricted));
    }
    void obstacles()
    {
        QFETCH(Change, change);
        QFETCH(int, kind);
        QFETCH(bool, stops);
        store::CaseRecord record = ready();
        change(record);
        const auto found = messaging::obstaclesOf(record, m_now);
        QCOMPARE(int(found.size()), kind < 0 ? 0 : 1);
        if (kind < 0)
            return;
        QCOMPARE(int(found.front().kind), kind);
        QCOMPARE(found.front().stops, stops);
    }

    void whatStopsComesFirst()
    {
        store::CaseRecord record = ready();
        record.facts.paymentMethodMissing = true;
        record.facts.nameStatus = QStringLiteral("DECLINED");
        record.facts.offboardedReason = QStringLiteral("PRIMARY_INACTIVITY");
        const auto found = messaging::obstaclesOf(record, m_now);
        QCOMPARE(int(found.size()), 3);
        QVERIFY(found.front().kind == Kind::Blocked && found.front().stops);
        QVERIFY(!found.at(1).stops && !found.at(2).stops);
    }

    void theEndIsTold()
    {
        store::CaseRecord record = ready();
        record.facts.accountTrouble = QStringLiteral("ACCOUNT_RESTRICTION");
        record.facts.accountRestrictedUntil = m_now.addDays(3);
        QCOMPARE(messaging::obstaclesOf(record, m_now).front().until, std::optional(m_now.addDays(3)));
        record.facts.accountRestrictedUntil = QDateTime(); // no end
        QCOMPARE(messaging::obstaclesOf(record, m_now).front().until, std::optional<QDateTime>());
        QVERIFY(!messaging::pairLimit(std::nullopt, m_now));
        QVERIFY(!messaging::pairLimit(m_now, m_now));
        QCOMPARE(messaging::pairLimit(m_now.addSecs(4), m_now)->until, std::optional(m_now.addSecs(4)));
    }

    void pauses_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QList<int>>("seconds"); // after the 1st, 2nd, … refusal; empty: it does not wait
        const int throttled = int(Error::Kind::Throttled);
        const int http = int(Error::Kind::Http);
        const int rejected = int(Error::Kind::Rejected);
        QTest::newRow("pair limit") << 131056 << throttled << QList<int>{1, 4, 16, 64, 256, 1024, 1024};
        QTest::newRow("throughput") << 130429 << throttled << QList<int>{1, 2, 4, 8, 16, 32, 60, 60};
        QTest::newRow("account's calls") << 80007 << throttled << QList<int>{60, 120, 240, 480, 900, 900};
        QTest::newRow("app's calls") << 4 << throttled << QList<int>{60, 120, 240, 480, 900, 900};
        QTest::newRow("user's calls") << 17 << throttled << QList<int>{60};
        QTest::newRow("custom limit") << 613 << throttled << QList<int>{60};
        QTest::newRow("maintenance") << 131057 << http << QList<int>{60, 120, 240, 480, 600, 600};
        QTest::newRow("maintenance of the number") << 2494100 << rejected << QList<int>{60};
        QTest::newRow("429 without more") << 0 << throttled << QList<int>{60};
        QTest::newRow("spam limit") << 131048 << throttled << QList<int>{};
        QTest::newRow("registrations") << 133016 << throttled << QList<int>{};
        QTest::newRow("ecosystem") << 131049 << rejected << QList<int>{};
        QTest::newRow("misclassified") << 131064 << rejected << QList<int>{};
        QTest::newRow("Meta's trouble") << 131000 << http << QList<int>{};
        QTest::newRow("service") << 131016 << http << QList<int>{};
        QTest::newRow("server") << 133004 << http << QList<int>{};
        QTest::newRow("unknown error") << 1 << http << QList<int>{};
        QTest::newRow("window") << 131047 << rejected << QList<int>{};
        QTest::newRow("undeliverable") << 131026 << rejected << QList<int>{};
        QTest::newRow("token") << 190 << int(Error::Kind::Auth) << QList<int>{};
        QTest::newRow("gateway") << 0 << http << QList<int>{};
    }
    void pauses()
    {
        QFETCH(int, code);
        QFETCH(int, kind);
        QFETCH(QList<int>, seconds);
        Error error = Error::make(Error::Kind(kind), {});
        error.code = code;
        const messaging::ThrottleRule *rule = messaging::throttleRuleFor(error);
        QCOMPARE(rule != nullptr, !seconds.isEmpty());
        for (int i = 0; i < seconds.size(); ++i)
            QCOMPARE(qint64(messaging::pauseAfter(*rule, error, i + 1).count()), qint64(seconds.at(i)));
        if (!rule)
            return;
        QVERIFY(messaging::pauseAfter(*rule, error, 1000) == rule->longest); // and never overflows
        error.retryAfter = std::chrono::hours(1);
        QVERIFY(messaging::pauseAfter(*rule, error, 1) == std::chrono::hours(1)); // Meta's own word is longer
        error.mayHaveLeft = true;
        QVERIFY(!messaging::throttleRuleFor(error)); // whoever may have taken it does not get it again
    }
    void onlyThePairLimitIsAboutOnePerson()
    {
        for (const messaging::ThrottleRule &rule : messaging::throttleRules())
            QCOMPARE(rule.scope == messaging::ThrottleRule::Scope::Person, rule.code == 131056);
    }
};

} // namespace gangway::test
Q_DECLARE_METATYPE(std::function<void(gangway::store::CaseRecord &)>)
