#pragma once

#include "journey.h"

#include "app/widgets/pinfield.h"

#include <QComboBox>

namespace gangway::test {

/// The ways beside the main one, from the sandbox's scenarios to the page: what a person is asked for, and that
/// the answers lead on.
class WayTests : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { GANGWAY_STRICT_LOG(); }

    void anAccountWithoutNumberGetsOne()
    {
        Journey j;
        QVERIFY(play(j, QStringLiteral("no-number")));
        QVERIFY(j.toProvision());
        QTRY_VERIFY_WITH_TIMEOUT(j.find(QStringLiteral("provision.nationalNumber")), 10000);
        QCOMPARE(j.find<QLineEdit>(QStringLiteral("provision.nationalNumber"))->text(), QStringLiteral("11900000142")); // known from page 1
        j.picture(QStringLiteral("provision-add-number"));
        QVERIFY(j.click(QStringLiteral("provision.retry.add-number")));
        QTRY_VERIFY_WITH_TIMEOUT(j.find(QStringLiteral("provision.retry.request-code")), 10000);
        j.picture(QStringLiteral("provision-request-code"));
        QVERIFY(j.click(QStringLiteral("provision.retry.request-code")));
        QVERIFY(enterCode(j, QStringLiteral("provision-code")));
        QTRY_VERIFY_WITH_TIMEOUT(j.runner()->isFinished(), 15000);
        QTRY_VERIFY(j.nextEnabled());
        QCOMPARE(j.meta().callCount(QStringLiteral("verify_code")), 1);
        j.picture(QStringLiteral("provision-number-added"));
    }

    void aNumberThatIsVerifiedLaterIsCalled()
    {
        Journey j;
        QVERIFY(play(j, QStringLiteral("unverified-number")));
        QVERIFY(j.toProvision());
        const QString ask = QStringLiteral("provision.retry.request-code");
        QTRY_VERIFY_WITH_TIMEOUT(j.find(ask), 10000);
        QVERIFY(!j.find(QStringLiteral("provision.step.add-number"))); // it is there, only not verified
        QCOMPARE(j.find<QAbstractButton>(ask)->text(), QStringLiteral("Send SMS"));
        QVERIFY(j.click(QStringLiteral("provision.code.call")));
        QCOMPARE(j.find<QAbstractButton>(ask)->text(), QStringLiteral("Call the number"));
        auto *language = j.find<QComboBox>(QStringLiteral("provision.code.language"));
        language->setCurrentIndex(language->findData(QStringLiteral("es_MX")));
        j.picture(QStringLiteral("provision-call"));
        QVERIFY(j.click(ask));
        QVERIFY(enterCode(j, {}));
        QTRY_VERIFY_WITH_TIMEOUT(j.runner()->isFinished(), 15000);
        QTRY_VERIFY(j.nextEnabled());
        QCOMPARE(j.meta().callCount(QStringLiteral("request_code")), 1);
        QCOMPARE(j.meta().callCount(QStringLiteral("verify_code")), 1);
        const QJsonObject asked = j.runner()->view(onboarding::StepId::RequestCode).result;
        QCOMPARE(asked.value(QStringLiteral("method")).toString(), QStringLiteral("VOICE"));
        QVERIFY(j.record().facts.numberVerified.value_or(false));
    }

    void aCoexistenceThatWasNotGivenIsAPersonsDecision()
    {
        Journey j;
        QVERIFY(play(j, QStringLiteral("coexistence-plain-finish")));
        QVERIFY(toSignupOfCoexistence(j));
        QVERIFY(j.signUp());
        QTRY_VERIFY_WITH_TIMEOUT(j.nextEnabled(), 10000);
        QVERIFY(j.click(QStringLiteral("case.next")));
        const QString go = QStringLiteral("provision.retry.register-number");
        QTRY_VERIFY_WITH_TIMEOUT(j.find(go), 10000);
        QCOMPARE(j.find<QAbstractButton>(go)->text(), QStringLiteral("Register as an ordinary number"));
        QVERIFY(j.find(QStringLiteral("notice.coexistence")));
        QCOMPARE(j.meta().callCount(QStringLiteral("register")), 0);
        j.picture(QStringLiteral("provision-register-anyway"));
        QVERIFY(j.click(QStringLiteral("provision.launchAgain")));
        QTRY_COMPARE(j.window->currentPage(), store::CasePage::Signup);
        QVERIFY(j.click(QStringLiteral("case.next")));
        QTRY_VERIFY(j.find(go));
        QVERIFY(j.click(go));
        QTRY_VERIFY_WITH_TIMEOUT(j.record().facts.numberRegistered.value_or(false), 15000);
        QCOMPARE(j.meta().callCount(QStringLiteral("register")), 1);
    }

    void aNameInReviewIsWaitedFor()
    {
        Journey j;
        QVERIFY(play(j, QStringLiteral("name-pending")));
        QVERIFY(j.toProvision());
        const QString look = QStringLiteral("provision.retry.await-display-name");
        QTRY_VERIFY_WITH_TIMEOUT(j.find(look), 10000);
        QCOMPARE(j.find<QAbstractButton>(look)->text(), QStringLiteral("Check now"));
        QVERIFY(j.label(QStringLiteral("provision.line.await-display-name")).contains(QStringLiteral("Next check at")));
        QVERIFY(!j.nextEnabled());
        j.picture(QStringLiteral("provision-review"));
        // The sandbox decides after some seconds; a person looks now and then.
        const auto looked = [&j, &look] {
            if (auto *button = j.find<QAbstractButton>(look))
                button->click();
            return j.runner()->isFinished();
        };
        QTRY_VERIFY_WITH_TIMEOUT(looked(), 20000);
    }

    void coexistenceShowsWhatArrives()
    {
        Journey j;
        QVERIFY(play(j, QStringLiteral("coexistence")));
        QVERIFY(toSignupOfCoexistence(j));
        QVERIFY(j.signUp());
        QTRY_VERIFY_WITH_TIMEOUT(j.nextEnabled(), 10000);
        QVERIFY(j.click(QStringLiteral("case.next")));
        QTRY_VERIFY_WITH_TIMEOUT(j.find(QStringLiteral("provision.sync")), 10000);
        QTRY_VERIFY_WITH_TIMEOUT(j.record().facts.historyRequested.value_or(false), 15000);
        QTRY_VERIFY(!j.find(QStringLiteral("provision.sync.before")));
        QTRY_VERIFY(j.find(QStringLiteral("provision.sync.progress")));
        QVERIFY(!j.find(QStringLiteral("provision.step.register-number"))
                || j.runner()->view(onboarding::StepId::RegisterNumber).status == onboarding::StepStatus::Skipped);
        QCOMPARE(j.meta().callCount(QStringLiteral("register")), 0);
        QVERIFY(j.find(QStringLiteral("provision.topic.coexistence-offboarding")));
        j.picture(QStringLiteral("provision-coexistence"));
    }

private:
    static bool play(Journey &j, const QString &name)
    {
        const auto scenario = sandbox::Sandbox::scenario(name);
        if (!scenario)
            return false;
        j.meta().setScenario(*scenario);
        return true;
    }
    /// A number that stays in the WhatsApp Business app, standing on the sign-up page.
    static bool toSignupOfCoexistence(Journey &j)
    {
        j.window->newCase();
        if (!j.type(QStringLiteral("customer.name"), QStringLiteral("Padaria Aurora"))
            || !j.type(QStringLiteral("customer.phone"), QStringLiteral("+55 11 90000-0142")) || !j.click(QStringLiteral("case.next")))
            return false;
        [&j] { QTRY_COMPARE(j.window->currentPage(), store::CasePage::Number); }();
        return j.click(QStringLiteral("number.app.business")) && j.click(QStringLiteral("number.keep.yes")) && j.click(QStringLiteral("case.next"))
            && j.window->currentPage() == store::CasePage::Signup;
    }
    /// The code that the sandbox's phone shows, typed as a person would.
    static bool enterCode(Journey &j, const QString &picture)
    {
        [&j] { QTRY_VERIFY_WITH_TIMEOUT(j.find(QStringLiteral("provision.code.sandbox")), 10000); }();
        static const QRegularExpression digits(QStringLiteral("(\\d{3})-(\\d{3})"));
        const auto shown = digits.match(j.label(QStringLiteral("provision.code.sandbox")));
        auto *code = j.find<app::PinField>(QStringLiteral("provision.code"));
        if (!shown.hasMatch() || !code)
            return false;
        if (!picture.isEmpty())
            j.picture(picture);
        auto *edit = code->findChild<QLineEdit *>();
        QTest::keyClicks(edit, shown.captured(1) + shown.captured(2));
        QTest::keyClick(edit, Qt::Key_Return);
        return true;
    }
};

} // namespace gangway::test
