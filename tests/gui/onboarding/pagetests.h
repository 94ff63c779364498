#pragma once

#include "journey.h"

#include "app/widgets/banner.h"
#include "app/widgets/pinfield.h"

namespace gangway::test {

/// Page 3 against a browser that the test plays.
class SignupTests : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { GANGWAY_STRICT_LOG(); }

    void aDoubleClickLaunchesOnce()
    {
        Journey j;
        QVERIFY(j.toSignup());
        j.picture(QStringLiteral("signup-ready"));
        auto *launch = j.find<QAbstractButton>(QStringLiteral("signup.launch"));
        QVERIFY(launch);
        QTest::mouseClick(launch, Qt::LeftButton);
        if (auto *again = j.find<QAbstractButton>(QStringLiteral("signup.launch")))
            QTest::mouseClick(again, Qt::LeftButton);
        QTRY_VERIFY(j.pane && j.pane->launches == 1);
        QTest::qWait(50);
        QCOMPARE(j.pane->launches, 1);
        QCOMPARE(j.pane->opens, 1);
        QCOMPARE(int(store::AttemptRepository(j.services.database()).forCase(j.window->currentCase())->size()), 1);
        QVERIFY(banner(j)->title().contains(QStringLiteral("Waiting for the customer")));
        QVERIFY(!j.nextEnabled());
        j.picture(QStringLiteral("signup-waiting"));
    }

    void aFinishedSignupIsCapturedAndExchanged()
    {
        Journey j;
        QVERIFY(j.toSignup());
        QVERIFY(j.signUp());
        QTRY_VERIFY_WITH_TIMEOUT(banner(j)->title().contains(QStringLiteral("Signup captured (FINISH)")), 10000);
        QVERIFY(banner(j)->text().contains(QStringLiteral("Business token stored")));
        QVERIFY(j.nextEnabled());
        const auto *log = j.find(QStringLiteral("signup.log"));
        QVERIFY(log); // opened by itself
        j.picture(QStringLiteral("signup-captured"));
    }

    void theCodeIsNowhereInTheWindow()
    {
        Journey j;
        QVERIFY(j.toSignup());
        QVERIFY(j.launch());
        const auto walk = j.pane->walk(j.network);
        QVERIFY(walk.code.size() > 10);
        j.pane->meta(walk.event);
        j.pane->login(walk.code);
        QTRY_VERIFY(j.record().facts.tokenStored.value_or(false));
        QVERIFY(j.click(QStringLiteral("signup.log.copy")));
        QVERIFY(!QApplication::clipboard()->text().isEmpty());
        QVERIFY(!QApplication::clipboard()->text().contains(walk.code));
        for (const QLabel *label : j.window->findChildren<QLabel *>())
            QVERIFY(!label->text().contains(walk.code));
    }

    void aCancelNamesTheScreenAndMayBeLaunchedAgain()
    {
        Journey j;
        QVERIFY(j.toSignup());
        QVERIFY(j.launch());
        j.pane->cancelAt(QStringLiteral("PHONE_NUMBER_SETUP"));
        QTRY_VERIFY(banner(j)->title().contains(QStringLiteral("left at the phone number screen")));
        QVERIFY(banner(j)->text().contains(QStringLiteral("PHONE_NUMBER_SETUP")));
        QVERIFY(!j.nextEnabled());
        j.picture(QStringLiteral("signup-cancelled"));
        QVERIFY(j.click(QStringLiteral("signup.launch")));
        QTRY_COMPARE(j.pane->launches, 2);
        QVERIFY(banner(j)->title().contains(QStringLiteral("Waiting")));
    }

    void anUnknownScreenIsShownRaw()
    {
        Journey j;
        QVERIFY(j.toSignup());
        QVERIFY(j.launch());
        j.pane->cancelAt(QStringLiteral("BRAND_NEW_SCREEN"));
        QTRY_VERIFY(banner(j)->text().contains(QStringLiteral("BRAND_NEW_SCREEN")));
        QVERIFY(banner(j)->text().contains(QStringLiteral("does not know this screen yet")));
    }

    void aReportedErrorGivesItsIdsToCopy()
    {
        Journey j;
        QVERIFY(j.toSignup());
        QVERIFY(j.launch());
        j.pane->reportError(QStringLiteral("Your verified name violates the guidelines."), QStringLiteral("524126"), QStringLiteral("f34b51dab5e0498"));
        QTRY_VERIFY(banner(j)->text().contains(QStringLiteral("violates the guidelines")));
        QVERIFY(banner(j)->text().contains(QStringLiteral("Take the name as on the company's website"))); // what to do about it
        j.picture(QStringLiteral("signup-error"));
        QVERIFY(j.click(QStringLiteral("signup.copySupport")));
        const QString copied = QApplication::clipboard()->text();
        for (const char *line : {"Error ID  524126\n", "Session   f34b51dab5e0498\n", "Reported  2025-04-30 19:23:56 UTC\n"})
            QVERIFY2(copied.contains(QLatin1String(line)), qPrintable(copied));
    }

    void leavingWhileWaitingAsks()
    {
        Journey j;
        QVERIFY(j.toSignup());
        QVERIFY(j.launch());
        QVERIFY(j.click(QStringLiteral("case.back")));
        QVERIFY(j.dialog(QStringLiteral("signup.leave")));
        QVERIFY(j.click(QStringLiteral("signup.leave.no")));
        QTRY_VERIFY(!j.dialog(QStringLiteral("signup.leave")));
        QCOMPARE(j.window->currentPage(), store::CasePage::Signup);
        QVERIFY(j.click(QStringLiteral("case.back")));
        QVERIFY(j.click(QStringLiteral("signup.leave.yes")));
        QTRY_COMPARE(j.window->currentPage(), store::CasePage::Number);
    }

    void withoutABrowserTheLinkIsTheWay()
    {
        Journey j(store::PartnerRole::TechProvider, false);
        QVERIFY(j.toSignup());
        QVERIFY(j.click(QStringLiteral("signup.launch")));
        QTRY_VERIFY(j.find(QStringLiteral("signup.copyLink")));
        QVERIFY(!j.find(QStringLiteral("signup.launch")));
        QVERIFY(j.click(QStringLiteral("signup.copyLink")));
        QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("app_id=")));
        QCOMPARE(int(store::AttemptRepository(j.services.database()).forCase(j.window->currentCase())->size()), 0);
    }

    void theGuideMovesByHand()
    {
        Journey j;
        QVERIFY(j.toSignup());
        QVERIFY(!j.find(QStringLiteral("signup.guide.previous")));
        for (int i = 0; i < 4; ++i)
            QVERIFY(j.click(QStringLiteral("signup.guide.next")));
        QVERIFY(j.click(QStringLiteral("signup.guide.copy")));
        QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("90000-0142")));
        QVERIFY(j.click(QStringLiteral("signup.guide.previous")));
    }

private:
    static app::Banner *banner(Journey &j) { return j.find<app::Banner>(QStringLiteral("signup.banner")); }
};

/// Page 4.
class ProvisionTests : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { GANGWAY_STRICT_LOG(); }

    void allStepsOfARoleRunByThemselves_data()
    {
        QTest::addColumn<int>("role");
        QTest::addColumn<int>("rows");
        QTest::newRow("tech provider") << int(store::PartnerRole::TechProvider) << 5;
        QTest::newRow("solution partner") << int(store::PartnerRole::SolutionPartner) << 8;
    }
    void allStepsOfARoleRunByThemselves()
    {
        QFETCH(int, role);
        QFETCH(int, rows);
        Journey j{store::PartnerRole(role)};
        QVERIFY(j.toProvision());
        QTRY_VERIFY_WITH_TIMEOUT(j.runner()->isFinished(), 15000);
        QTRY_VERIFY(j.nextEnabled());
        int shown = 0;
        for (const auto &view : j.runner()->steps())
            shown += j.find(QStringLiteral("provision.step.") + onboarding::nameOf(view.id)) ? 1 : 0;
        QCOMPARE(shown, rows);
        QCOMPARE(j.meta().callCount(QStringLiteral("register")), 1);
        const auto *currency = j.find(QStringLiteral("provision.currency"));
        QCOMPARE(currency != nullptr, role == int(store::PartnerRole::SolutionPartner));
        if (currency)
            QVERIFY(!currency->isEnabled()); // shared: fixed
        j.picture(role == int(store::PartnerRole::SolutionPartner) ? QStringLiteral("provision-sp") : QStringLiteral("provision-tp"));
    }

    void aWrongPinIsAskedForAndWaits()
    {
        ManualClock clock;
        Journey j(store::PartnerRole::TechProvider, true, &clock);
        sandbox::Fault fault;
        fault.endpoint = QStringLiteral("register");
        fault.call = 1;
        fault.error = {{QStringLiteral("message"), QStringLiteral("(#133005) Two step verification PIN Mismatch")},
                       {QStringLiteral("type"), QStringLiteral("OAuthException")},
                       {QStringLiteral("code"), 133005},
                       {QStringLiteral("fbtrace_id"), QStringLiteral("AhT5nQm2VxLc8RsYw3Kd0W")}};
        j.meta().addFault(fault);
        QVERIFY(j.toProvision());
        QTRY_VERIFY_WITH_TIMEOUT(j.find<app::PinField>(QStringLiteral("provision.pin")), 10000);
        QVERIFY(!j.nextEnabled());
        QVERIFY(j.label(QStringLiteral("case.hint")).startsWith(QStringLiteral("Fix step")));
        auto *retry = j.find<QAbstractButton>(QStringLiteral("provision.retry.register-number"));
        QVERIFY(retry && !retry->isEnabled());
        auto *pin = j.find<app::PinField>(QStringLiteral("provision.pin"));
        QWidget *edit = pin->focusProxy() ? pin->focusProxy() : pin->findChild<QLineEdit *>();
        QTest::keyClicks(edit, QStringLiteral("581"));
        j.picture(QStringLiteral("provision-pin"));
        QTest::keyClicks(edit, QStringLiteral("063"));
        QVERIFY(pin->isComplete());
        QVERIFY(!retry->isEnabled()); // 30 s after a wrong PIN
        clock.advance(std::chrono::seconds(31));
        QTRY_VERIFY(retry->isEnabled());
        QTest::mouseClick(retry, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(j.runner()->isFinished(), 10000);
        QCOMPARE(j.meta().callCount(QStringLiteral("register")), 2);
        const auto kept = TestServices::await(j.services.vault().fetch({j.window->currentCase().value(), vaultNames::pin}));
        QVERIFY(kept && *kept == Secret::fromString(QStringLiteral("581063")));
        for (const QLabel *label : j.window->findChildren<QLabel *>())
            QVERIFY(!label->text().contains(QStringLiteral("581063")));
    }

    void aNewPinIsConfirmedFirst()
    {
        Journey j;
        sandbox::Fault fault;
        fault.endpoint = QStringLiteral("register");
        fault.call = 1;
        fault.error = {{QStringLiteral("message"), QStringLiteral("mismatch")}, {QStringLiteral("type"), QStringLiteral("OAuthException")}, {QStringLiteral("code"), 133005}};
        j.meta().addFault(fault);
        QVERIFY(j.toProvision());
        QTRY_VERIFY_WITH_TIMEOUT(j.find(QStringLiteral("provision.pin.new")), 10000);
        QVERIFY(j.click(QStringLiteral("provision.pin.new")));
        QVERIFY(j.dialog(QStringLiteral("provision.newPin")));
        QVERIFY(!j.click(QStringLiteral("provision.newPin.yes"))); // closed until ticked
        QVERIFY(j.click(QStringLiteral("provision.newPin.check")));
        QVERIFY(j.click(QStringLiteral("provision.newPin.yes")));
        auto *pin = j.find<app::PinField>(QStringLiteral("provision.pin"));
        QTest::keyClicks(pin->findChild<QLineEdit *>(), QStringLiteral("426819"));
        auto *retry = j.find<QAbstractButton>(QStringLiteral("provision.retry.register-number"));
        QVERIFY(retry);
        QVERIFY(pin->isComplete());
        QTRY_VERIFY(retry->isEnabled()); // a new PIN has no waiting time
        QVERIFY(j.click(retry->objectName()));
        QTRY_VERIFY_WITH_TIMEOUT(j.runner()->isFinished(), 10000);
    }

    void aFailedStepSaysWhyAndIsRetriedAlone()
    {
        Journey j;
        sandbox::Fault fault;
        fault.endpoint = QStringLiteral("POST subscribed_apps");
        fault.call = 1;
        fault.error = {{QStringLiteral("message"), QStringLiteral("(#200) Permissions error")}, {QStringLiteral("type"), QStringLiteral("OAuthException")}, {QStringLiteral("code"), 200}};
        j.meta().addFault(fault);
        QVERIFY(j.toProvision());
        QTRY_VERIFY_WITH_TIMEOUT(j.find(QStringLiteral("provision.detail.subscribe-webhooks")), 10000);
        j.picture(QStringLiteral("provision-failed"));
        QVERIFY(j.click(QStringLiteral("provision.support.subscribe-webhooks")));
        const QString support = QApplication::clipboard()->text();
        QVERIFY(support.contains(QStringLiteral("200")));
        const int exchanges = j.meta().callCount(QStringLiteral("oauth/access_token"));
        QTest::keyClick(j.window.get(), Qt::Key_R, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(j.runner()->isFinished(), 10000);
        QCOMPARE(j.meta().callCount(QStringLiteral("oauth/access_token")), exchanges);
        QVERIFY(!j.find(QStringLiteral("provision.detail.subscribe-webhooks")));
    }
};

/// Pages 5 and 6.
class TestAndHandoverTests : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { GANGWAY_STRICT_LOG(); }

    void theRoundTripTicksTheChecks()
    {
        Journey j;
        QVERIFY(j.listen());
        QVERIFY(toTest(j));
        QVERIFY(!j.nextEnabled());
        QVERIFY(!j.find(QStringLiteral("test.composer"))->isEnabled()); // closed until the person writes
        QCOMPARE(j.find<QLineEdit>(QStringLiteral("test.link"))->text().left(27), QStringLiteral("https://wa.me/5511900000142"));
        j.picture(QStringLiteral("test-waiting"));
        QVERIFY(j.click(QStringLiteral("test.sandboxPhonePanel")));
        auto *phone = j.window->window()->findChild<QWidget *>(QStringLiteral("phone.panel"));
        QVERIFY(phone && phone->isVisible());
        phone->close();
        QVERIFY(j.click(QStringLiteral("test.sandboxPhone")));
        QTRY_VERIFY_WITH_TIMEOUT(ticked(j, QStringLiteral("received")), 10000);
        QVERIFY(!ticked(j, QStringLiteral("sent")));
        QTRY_VERIFY(j.find(QStringLiteral("test.composer"))->isEnabled());
        QVERIFY(!j.click(QStringLiteral("test.send"))); // nothing typed
        QVERIFY(j.type(QStringLiteral("test.composer"), QStringLiteral("Loud and clear")));
        QVERIFY(j.click(QStringLiteral("test.send")));
        QTRY_VERIFY_WITH_TIMEOUT(ticked(j, QStringLiteral("delivered")), 10000);
        QTRY_VERIFY_WITH_TIMEOUT(ticked(j, QStringLiteral("read")), 10000);
        QVERIFY(ticked(j, QStringLiteral("sent")));
        QTRY_VERIFY(j.record().testPassedAt.has_value());
        QVERIFY(j.find(QStringLiteral("test.passed")));
        QVERIFY(j.nextEnabled());
        QVERIFY(j.find<QPlainTextEdit>(QStringLiteral("test.composer"))->toPlainText().isEmpty());
        j.picture(QStringLiteral("test-passed"));

        // A new test starts from nothing; what was proved stays proved, and the next round is ticked by its own messages.
        QVERIFY(j.find(QStringLiteral("test.again")));
        const qint64 second = QDateTime::currentSecsSinceEpoch(); // Meta's times have whole seconds: wait for another one
        QTRY_VERIFY(QDateTime::currentSecsSinceEpoch() > second);
        QVERIFY(j.click(QStringLiteral("test.again")));
        QTRY_VERIFY(!ticked(j, QStringLiteral("received")));
        QVERIFY(j.nextEnabled());
        QVERIFY(!j.find(QStringLiteral("test.composer"))->isEnabled());
        QVERIFY(j.click(QStringLiteral("test.sandboxPhone")));
        QTRY_VERIFY_WITH_TIMEOUT(ticked(j, QStringLiteral("received")), 10000);
        QVERIFY(!ticked(j, QStringLiteral("delivered")));
        QTRY_VERIFY(j.find(QStringLiteral("test.composer"))->isEnabled());
        QVERIFY(j.type(QStringLiteral("test.composer"), QStringLiteral("Once more")));
        QVERIFY(j.click(QStringLiteral("test.send")));
        QTRY_VERIFY_WITH_TIMEOUT(ticked(j, QStringLiteral("delivered")), 10000);

        QVERIFY(j.click(QStringLiteral("case.next")));
        QCOMPARE(j.window->currentPage(), store::CasePage::Handover);
        j.picture(QStringLiteral("handover-tp"));
        QVERIFY(j.click(QStringLiteral("handover.copyText")));
        const QString report = QApplication::clipboard()->text();
        QVERIFY(report.contains(QStringLiteral("Padaria Aurora")));
        const auto token = TestServices::await(j.services.vault().fetch({j.window->currentCase().value(), vaultNames::businessToken}));
        const auto pin = TestServices::await(j.services.vault().fetch({j.window->currentCase().value(), vaultNames::pin}));
        QVERIFY(token && pin);
        QVERIFY(!report.contains(QString::fromLatin1(token->reveal())));
        QVERIFY(!report.contains(QString::fromLatin1(pin->reveal())));
        QVERIFY(j.click(QStringLiteral("handover.told")));
        QTRY_COMPARE(j.record().handover.value(QStringLiteral("told")).toObject().value(QStringLiteral("by")).toString(), QStringLiteral("tester"));
        QSignalSpy closed(j.window.get(), &app::CaseWindow::closeRequested);
        QVERIFY(j.click(QStringLiteral("handover.finish")));
        QTRY_VERIFY(j.record().handedOverAt.has_value());
        QCOMPARE(closed.size(), 1);
    }

    void aRefusedReplyStaysWithItsReason()
    {
        Journey j;
        QVERIFY(j.listen());
        QVERIFY(toTest(j));
        j.click(QStringLiteral("test.sandboxPhone"));
        QTRY_VERIFY_WITH_TIMEOUT(j.find(QStringLiteral("test.composer"))->isEnabled(), 10000);
        sandbox::Fault fault;
        fault.endpoint = QStringLiteral("messages");
        fault.call = 1;
        fault.error = {{QStringLiteral("message"), QStringLiteral("(#131031) Business Account locked")}, {QStringLiteral("type"), QStringLiteral("OAuthException")}, {QStringLiteral("code"), 131031}};
        j.meta().addFault(fault);
        j.type(QStringLiteral("test.composer"), QStringLiteral("Hello"));
        QVERIFY(j.click(QStringLiteral("test.send")));
        QTRY_VERIFY_WITH_TIMEOUT(j.find(QStringLiteral("test.sendAgain")), 10000);
        QVERIFY(!ticked(j, QStringLiteral("sent")));
        QVERIFY(!j.record().testPassedAt);
        j.picture(QStringLiteral("test-failed"));
        QVERIFY(j.click(QStringLiteral("test.sendAgain")));
        QTRY_VERIFY_WITH_TIMEOUT(ticked(j, QStringLiteral("delivered")), 10000);
    }

    void skippingAsksForAReason()
    {
        Journey j;
        QVERIFY(toTest(j));
        QVERIFY(j.click(QStringLiteral("test.skip")));
        QVERIFY(j.dialog(QStringLiteral("test.skipDialog")));
        QVERIFY(!j.click(QStringLiteral("test.skipDialog.yes")));
        j.type(QStringLiteral("test.skipDialog.text"), QStringLiteral("no phone at hand"));
        QVERIFY(j.click(QStringLiteral("test.skipDialog.yes")));
        QTRY_COMPARE(j.record().testSkipReason, QStringLiteral("no phone at hand"));
        QVERIFY(j.nextEnabled());
        QVERIFY(j.click(QStringLiteral("case.next")));
        QVERIFY(j.click(QStringLiteral("handover.copyText")));
        QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("no phone at hand")));
    }

    void waitingTooLongSaysWhatToCheck()
    {
        ManualClock clock;
        Journey j(store::PartnerRole::TechProvider, true, &clock);
        QVERIFY(toTest(j));
        QVERIFY(!j.find(QStringLiteral("test.trouble")));
        clock.advance(std::chrono::seconds(61));
        QTRY_VERIFY(j.find(QStringLiteral("test.trouble")));
        QVERIFY(j.find<app::Banner>(QStringLiteral("test.trouble"))->text().contains(QStringLiteral("receiver is not running")));
    }

private:
    static bool ticked(Journey &j, const QString &check)
    {
        const auto *row = j.find(QStringLiteral("test.check.") + check);
        return row && row->property("ticked").toBool();
    }
    static bool toTest(Journey &j)
    {
        if (!j.toProvision())
            return false;
        [&j] { QTRY_VERIFY_WITH_TIMEOUT(j.runner()->isFinished(), 15000); }();
        [&j] { QTRY_VERIFY(j.nextEnabled()); }();
        return j.click(QStringLiteral("case.next")) && j.window->currentPage() == store::CasePage::Test;
    }
};

} // namespace gangway::test
