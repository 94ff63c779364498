#include "tst_player.h"

#include "support/signupplayer.h"

using namespace gangway;
using namespace gangway::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

void TestSignupPlayer::init()
{
    GANGWAY_STRICT_LOG();
}

void TestSignupPlayer::plays_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("role");
    for (const QString &name : Sandbox::scenarioNames()) {
        const QString role = Sandbox::scenario(name)->data.value(u"journey"_s).toObject().value(u"role"_s).toString();
        if (role != u"tech-provider")
            QTest::addRow("%s solution-partner", qPrintable(name)) << name << int(PartnerRole::SolutionPartner);
        if (role != u"solution-partner")
            QTest::addRow("%s tech-provider", qPrintable(name)) << name << int(PartnerRole::TechProvider);
    }
}

void TestSignupPlayer::plays()
{
    QFETCH(QString, name);
    QFETCH(int, role);
    QVERIFY(f.start(PartnerRole(role)));
    const auto scenario = Sandbox::scenario(name);
    f.sandbox->setScenario(*scenario);
    const QJsonObject journey = scenario->data.value(u"journey"_s).toObject();
    const QJsonObject expect = journey.value(u"expect"_s).toObject();
    const store::PartnerProfile profile = profileOf(journey, f.profile());
    const store::CaseRecord record = caseOf(scenario->data, profile.id);
    QCOMPARE(signup::launchRefusals(profile, record), QStringList());
    const auto plan = signup::makeLaunchPlan(profile, record, AttemptId(u"attempt-1"_s), u"nonce-1"_s, f.sandbox->environment());
    const bool hosted = plan.way == store::LaunchWay::Hosted;
    signup::SignupSession session(plan.attemptId, signup::OriginPolicy(plan.environment, plan.pageUrl), plan.nonce, f.clock);
    QSignalSpy codes(&session, &signup::SignupSession::codeCaptured);
    QSignalSpy events(&session, &signup::SignupSession::eventCaptured);
    SignupPlayer player(plan, f.sandbox->graphBase(), journey, hosted ? nullptr : &session);
    player.start();
    QTRY_VERIFY_WITH_TIMEOUT(player.isFinished(), 10000);
    QVERIFY2(player.trouble().isEmpty(), qPrintable(player.trouble()));
    if (hosted) {
        QCOMPARE(codes.count() + events.count(), 0);
        QCOMPARE(f.sandbox->state().value(u"wabas"_s).toArray().size(), 1);
        return;
    }
    f.clock.advance(11s); // the halves that never come
    QCOMPARE(signup::nameOf(session.state()), expect.value(u"signup"_s).toString());
    QCOMPARE(session.sessionEvent() ? session.sessionEvent()->event : QString(), expect.value(u"event"_s).toString());
    const bool captured = expect.value(u"signup"_s).toString() == u"captured";
    QCOMPARE(codes.count(), captured ? 1 : 0);
    QVERIFY(events.count() <= 1);
    QCOMPARE(session.hasCode(), captured);
    const QJsonObject facts = expect.value(u"facts"_s).toObject();
    if (captured && session.sessionEvent() && session.sessionEvent()->wabaId && facts.contains(u"wabaId"_s) && name != u"multi-waba")
        QCOMPARE(session.sessionEvent()->wabaId->value(), facts.value(u"wabaId"_s).toString());
    if (captured && !name.startsWith(u"code-") && journey.value(u"signup"_s).toObject().value(u"way"_s) != u"page"_s)
        QCOMPARE(f.exchange(QString::fromLatin1(session.code().reveal())).status, 200);
    if (captured && plan.way == store::LaunchWay::Page)
        QCOMPARE(f.exchange(QString::fromLatin1(session.code().reveal()), plan.redirectUri).status, 200);
}
