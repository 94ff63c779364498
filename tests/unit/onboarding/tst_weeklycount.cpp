#include "onboarding/weeklycount.h"
#include "support/testmain.h"

#include <QTest>

using namespace gangway;
using namespace gangway::onboarding;

namespace {

const QDateTime now(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC);

store::PartnerProfile profileOf(const QString &id, const QString &app)
{
    store::PartnerProfile profile;
    profile.id = ProfileId(id);
    profile.appId = AppId(app);
    return profile;
}

store::CaseRecord caseOf(int number, const QDateTime &at, const QString &portfolio = {}, const QString &waba = {}, const QString &profile = QStringLiteral("p"))
{
    store::CaseRecord record;
    record.id = CaseId(QString::number(number));
    record.number = number;
    record.customerName = QStringLiteral("Customer %1").arg(number);
    record.profileId = ProfileId(profile);
    record.facts.onboardedAt = at;
    if (!portfolio.isEmpty())
        record.facts.portfolioId = PortfolioId(portfolio);
    if (!waba.isEmpty())
        record.facts.wabaId = WabaId(waba);
    return record;
}

QList<int> numbers(const WeeklyCount &count)
{
    QList<int> list;
    for (const WeeklyCount::Entry &entry : count.entries)
        list << entry.caseNumber;
    return list;
}

} // namespace

class TestWeeklyCount : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { GANGWAY_STRICT_LOG(); }

    void nobody()
    {
        store::CaseRecord unfinished = caseOf(1, now);
        unfinished.facts.onboardedAt.reset();
        const WeeklyCount count = weeklyCount({unfinished}, {m_profile}, m_profile, now);
        QCOMPARE(count.used(), 0);
        QCOMPARE(count.left(), 10);
        QVERIFY(!count.nextFree && !count.isTight());
    }
    void theWindowRolls_data()
    {
        QTest::addColumn<QDateTime>("at");
        QTest::addColumn<bool>("counts");
        QTest::newRow("now") << now << true;
        QTest::newRow("a second less than seven days") << now.addDays(-7).addSecs(1) << true;
        QTest::newRow("seven days") << now.addDays(-7) << false;
        QTest::newRow("a month") << now.addDays(-30) << false;
        QTest::newRow("a clock that was wrong") << now.addDays(1) << true;
        QTest::newRow("another time zone") << now.addDays(-7).addSecs(1).toOffsetFromUtc(-3 * 3600) << true;
    }
    void theWindowRolls()
    {
        QFETCH(QDateTime, at);
        QTEST(weeklyCount({caseOf(1, at)}, {m_profile}, m_profile, now).used() == 1, "counts");
    }
    void oneCustomerIsOneSlot()
    {
        // Two cases of a portfolio, one of them also of a WABA that a third one names without its portfolio.
        const std::vector<store::CaseRecord> cases{
            caseOf(3, now.addDays(-1), {}, QStringLiteral("w1")), caseOf(2, now.addDays(-2), QStringLiteral("b1"), QStringLiteral("w1")),
            caseOf(1, now.addDays(-3), QStringLiteral("b1"), QStringLiteral("w2")), caseOf(4, now.addDays(-4), QStringLiteral("b2")),
            caseOf(5, now.addDays(-5)), caseOf(6, now.addDays(-6))};
        const WeeklyCount count = weeklyCount(cases, {m_profile}, m_profile, now);
        QCOMPARE(numbers(count), (QList<int>{6, 5, 4, 1}));
        QCOMPARE(*count.nextFree, now.addDays(1));
        QCOMPARE(count.entries.back().customerName, QStringLiteral("Customer 1"));
    }
    void aCaseJoinsWhatWasApart()
    {
        const std::vector<store::CaseRecord> cases{caseOf(1, now, QStringLiteral("b1")), caseOf(2, now.addDays(-1), {}, QStringLiteral("w1")),
                                                   caseOf(3, now.addDays(-2), QStringLiteral("b1"), QStringLiteral("w1"))};
        QCOMPARE(numbers(weeklyCount(cases, {m_profile}, m_profile, now)), QList<int>{3});
    }
    void anOldCustomerIsNotNew()
    {
        const std::vector<store::CaseRecord> cases{caseOf(1, now.addDays(-100), QStringLiteral("b1")), caseOf(2, now.addDays(-1), QStringLiteral("b1"))};
        const WeeklyCount count = weeklyCount(cases, {m_profile}, m_profile, now);
        QCOMPARE(count.used(), 0);
        QVERIFY(!count.nextFree);
    }
    void theAppCountsAndNotTheProfile()
    {
        const auto twin = profileOf(QStringLiteral("twin"), QStringLiteral("1"));
        const auto other = profileOf(QStringLiteral("other"), QStringLiteral("2"));
        const std::vector<store::CaseRecord> cases{caseOf(1, now), caseOf(2, now, {}, {}, QStringLiteral("twin")), caseOf(3, now, {}, {}, QStringLiteral("other")),
                                                   caseOf(4, now, {}, {}, QStringLiteral("deleted"))};
        QCOMPARE(numbers(weeklyCount(cases, {m_profile, twin, other}, m_profile, now)), (QList<int>{1, 2}));
        QCOMPARE(numbers(weeklyCount(cases, {m_profile, twin, other}, other, now)), QList<int>{3});
        // Two profiles without an app have nothing in common.
        const auto bare = profileOf(QStringLiteral("bare"), {});
        QCOMPARE(numbers(weeklyCount({caseOf(1, now, {}, {}, QStringLiteral("bare")), caseOf(2, now, {}, {}, QStringLiteral("bare2"))},
                                     {bare, profileOf(QStringLiteral("bare2"), {})}, bare, now)),
                 QList<int>{1});
    }
    void warnsBeforeTheLastTwo_data()
    {
        QTest::addColumn<int>("limit");
        QTest::addColumn<int>("used");
        QTest::addColumn<int>("left");
        QTest::addColumn<bool>("tight");
        QTest::newRow("7 of 10") << 10 << 7 << 3 << false;
        QTest::newRow("8 of 10") << 10 << 8 << 2 << true;
        QTest::newRow("10 of 10") << 10 << 10 << 0 << true;
        QTest::newRow("12 of 10") << 10 << 12 << 0 << true; // some were not new to Meta, or the limit was lowered
        QTest::newRow("12 of 200") << 200 << 12 << 188 << false;
        QTest::newRow("198 of 200") << 200 << 198 << 2 << true;
    }
    void warnsBeforeTheLastTwo()
    {
        QFETCH(int, limit);
        QFETCH(int, used);
        std::vector<store::CaseRecord> cases;
        for (int i = 0; i < used; ++i)
            cases.push_back(caseOf(i, now.addSecs(-i)));
        store::PartnerProfile profile = m_profile;
        profile.weeklyCustomerLimit = limit;
        const WeeklyCount count = weeklyCount(cases, {profile}, profile, now);
        QCOMPARE(count.used(), used);
        QTEST(count.left(), "left");
        QTEST(count.isTight(), "tight");
        QCOMPARE(*count.nextFree, now.addSecs(-(used - 1)).addDays(7));
    }

private:
    const store::PartnerProfile m_profile = profileOf(QStringLiteral("p"), QStringLiteral("1"));
};

GANGWAY_TEST_MAIN(QCoreApplication, TestWeeklyCount)
#include "tst_weeklycount.moc"
