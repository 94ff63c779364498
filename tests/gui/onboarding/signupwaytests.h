#pragma once

#include "journey.h"
#include "support/signupplayer.h"

#include "app/widgets/banner.h"
#include "app/widgets/segmentedcontrol.h"

#include <QComboBox>
#include <QScrollArea>
#include <QToolButton>

namespace gangway::test {

/// Page 3: the ways to open Meta's page, the options of a launch, and what each ending means.
class SignupWayTests : public QObject
{
    Q_OBJECT
    static app::Banner *banner(Journey &j) { return j.find<app::Banner>(QStringLiteral("signup.banner")); }
    static bool choose(Journey &j, const QString &word)
    {
        auto *ways = j.find<app::SegmentedControl>(QStringLiteral("signup.way"));
        if (!ways)
            return false;
        for (QAbstractButton *button : ways->findChildren<QAbstractButton *>()) {
            if (button->text() == word) {
                QTest::mouseClick(button, Qt::LeftButton);
                return true;
            }
        }
        return false;
    }
    static void play(Journey &j, const signup::LaunchPlan &plan, signup::SignupSession *session, const QString &scenario)
    {
        SignupPlayer player(plan, j.meta().graphBase(), sandbox::Sandbox::scenario(scenario)->data.value(QStringLiteral("journey")).toObject(), session);
        player.start();
        QTRY_VERIFY_WITH_TIMEOUT(player.isFinished(), 10000);
        QVERIFY2(player.trouble().isEmpty(), qPrintable(player.trouble()));
    }

private Q_SLOTS:
    void init() { GANGWAY_STRICT_LOG(); }

    void theWayIsChosenAndExplained()
    {
        Journey j;
        QVERIFY(j.toSignup());
        const QString first = j.label(QStringLiteral("signup.way.text"));
        QVERIFY(choose(j, QStringLiteral("Full page")));
        QVERIFY(j.label(QStringLiteral("signup.way.text")) != first);
        QTRY_COMPARE(j.record().signup.way, std::optional(store::LaunchWay::Page));
        QVERIFY(choose(j, QStringLiteral("Send a link")));
        QTRY_COMPARE(j.record().signup.way, std::optional(store::LaunchWay::Hosted));
        QCOMPARE(j.find<QAbstractButton>(QStringLiteral("signup.launch"))->text(), QStringLiteral("Make the link"));
    }

    void anImpossibleLaunchIsClosedWithTheReason()
    {
        Journey j;
        QVERIFY(j.toSignup());
        QVERIFY(j.click(QStringLiteral("signup.options")));
        QCOMPARE(banner(j)->tone(), app::Theme::Tone::Neutral);
        QVERIFY(!j.find(QStringLiteral("signup.checkConfiguration")));
        QVERIFY(j.click(QStringLiteral("signup.option.marketing"))); // v4 asks for it in its configuration
        // The closed button has its reason beside it, also where the options fill the page.
        QTRY_COMPARE(banner(j)->tone(), app::Theme::Tone::Err);
        QVERIFY2(banner(j)->text().contains(QStringLiteral("does not have the chosen feature")), qPrintable(banner(j)->text()));
        QVERIFY(!j.find<QAbstractButton>(QStringLiteral("signup.launch"))->isEnabled());
        QSignalSpy check(j.window.get(), &app::CaseWindow::configurationWanted);
        QVERIFY(j.click(QStringLiteral("signup.checkConfiguration")));
        QCOMPARE(check.size(), 1);
        QCOMPARE(check.front().front().value<ProfileId>(), j.runner()->state().profile.id);
        j.picture(QStringLiteral("signup-refused"));
        auto *version = j.find<QComboBox>(QStringLiteral("signup.option.version"));
        version->setCurrentText(QStringLiteral("v3"));
        QTRY_VERIFY(j.find<QAbstractButton>(QStringLiteral("signup.launch"))->isEnabled());
        QVERIFY(j.find<app::Banner>(QStringLiteral("signup.warning"))->text().contains(QStringLiteral("15 October 2026")));
        QTRY_COMPARE(j.record().signup.esVersion, QStringLiteral("v3"));
        QVERIFY(j.launch());
        QCOMPARE(j.pane->plan().extras.value(QStringLiteral("version")).toString(), QStringLiteral("v3"));
    }

    void theFullPageBringsTheCodeBack()
    {
        Journey j;
        QVERIFY(j.toSignup());
        QVERIFY(choose(j, QStringLiteral("Full page")));
        QVERIFY(j.launch());
        QCOMPARE(j.pane->plan().way, store::LaunchWay::Page);
        play(j, j.pane->plan(), j.pane->session(), QStringLiteral("full-page"));
        QTRY_VERIFY_WITH_TIMEOUT(j.record().facts.tokenStored.value_or(false), 10000);
        QTRY_VERIFY(banner(j)->title().startsWith(QStringLiteral("Signup captured")));
        QTRY_VERIFY(j.record().facts.phoneNumberId.has_value()); // read from the token
        for (const QLabel *label : j.window->findChildren<QLabel *>())
            QVERIFY(!label->text().contains(j.pane->plan().nonce));
    }

    void aDenialOnTheFullPageIsACancel()
    {
        Journey j;
        QVERIFY(j.toSignup());
        QVERIFY(choose(j, QStringLiteral("Full page")));
        QVERIFY(j.launch());
        j.pane->session()->redirected(QUrl(j.pane->plan().redirectUri + QStringLiteral("?error=access_denied&error_description=Permissions+error&state=") + j.pane->plan().nonce));
        QTRY_VERIFY(banner(j)->title().contains(QStringLiteral("left before the end")));
        QVERIFY(banner(j)->text().contains(QStringLiteral("access_denied")));
        QVERIFY(j.find(QStringLiteral("signup.launch")));
    }

    void anEventWithoutCodeOffersTheFullPage()
    {
        ManualClock clock;
        Journey j(store::PartnerRole::TechProvider, true, &clock);
        QVERIFY(j.toSignup());
        QVERIFY(j.launch());
        const auto walk = j.pane->walk(j.network);
        j.pane->meta(walk.event);
        j.pane->close();
        clock.advance(std::chrono::seconds(11));
        QTRY_VERIFY(banner(j)->title().contains(QStringLiteral("the code never came")));
        const auto waba = j.record().facts.wabaId;
        QVERIFY(waba);
        j.picture(QStringLiteral("signup-no-code"));
        QVERIFY(j.click(QStringLiteral("signup.fullPage")));
        QTRY_VERIFY(j.pane && j.pane->plan().way == store::LaunchWay::Page);
        QCOMPARE(j.record().facts.wabaId, waba);
        QVERIFY(!j.record().signup.way); // the case's own choice stays
        QCOMPARE(int(store::AttemptRepository(j.services.database()).forCase(j.window->currentCase())->size()), 2);
    }

    void theLinkIsShownAndItsEndIsFound()
    {
        Journey j(store::PartnerRole::SolutionPartner);
        QVERIFY(j.toSignup());
        QVERIFY(choose(j, QStringLiteral("Send a link")));
        QVERIFY(j.click(QStringLiteral("signup.launch")));
        QTRY_VERIFY_WITH_TIMEOUT(j.find(QStringLiteral("signup.hosted.link")), 10000);
        QCOMPARE(j.panesAsked, 0); // no browser is needed
        const QString link = j.find<QLineEdit>(QStringLiteral("signup.hosted.link"))->text();
        QVERIFY(link.contains(QStringLiteral("/messaging/whatsapp/onboard/")));
        QVERIFY(j.click(QStringLiteral("signup.hosted.copy")));
        QCOMPARE(QApplication::clipboard()->text(), link);
        QVERIFY(j.click(QStringLiteral("signup.hosted.mail")));
        QVERIFY(QApplication::clipboard()->text().contains(link));
        QVERIFY(!j.nextEnabled());
        j.picture(QStringLiteral("signup-link"));
        // Leaving is free; coming back shows it again.
        QVERIFY(j.click(QStringLiteral("case.back")));
        QCOMPARE(j.window->currentPage(), store::CasePage::Number);
        QVERIFY(j.click(QStringLiteral("case.next")));
        QTRY_VERIFY(j.find(QStringLiteral("signup.hosted.link")));

        const auto &profile = j.runner()->state().profile;
        const auto plan = signup::makeLaunchPlan(profile, j.record(), AttemptId(QStringLiteral("x")), QStringLiteral("n"),
                                                 j.services.services().environment, store::LaunchWay::Hosted);
        play(j, plan, nullptr, QStringLiteral("hosted"));
        QVERIFY(j.click(QStringLiteral("signup.hosted.look")));
        QTRY_VERIFY_WITH_TIMEOUT(j.record().facts.tokenStored.value_or(false), 10000);
        QTRY_VERIFY(banner(j)->title().startsWith(QStringLiteral("Signup captured")));
        QTRY_VERIFY(j.nextEnabled());
    }

    void waitingForTheLinkCanBeStopped()
    {
        Journey j(store::PartnerRole::SolutionPartner);
        QVERIFY(j.toSignup());
        QVERIFY(choose(j, QStringLiteral("Send a link")));
        QVERIFY(j.click(QStringLiteral("signup.launch")));
        QTRY_VERIFY_WITH_TIMEOUT(j.find(QStringLiteral("signup.stopWaiting")), 10000);
        QVERIFY(j.click(QStringLiteral("signup.stopWaiting")));
        QTRY_VERIFY(j.find(QStringLiteral("signup.launch")));
        QVERIFY(!j.find(QStringLiteral("signup.hosted.link")));
    }

    void everyEndingSaysWhatItMeans_data()
    {
        QTest::addColumn<QString>("event");
        QTest::addColumn<QString>("title");
        QTest::newRow("grant only") << QStringLiteral("FINISH_GRANT_ONLY_API_ACCESS") << QStringLiteral("Access granted");
        QTest::newRow("migration") << QStringLiteral("FINISH_OBO_MIGRATION") << QStringLiteral("Account moved");
        QTest::newRow("unknown") << QStringLiteral("FINISH_ON_THE_MOON") << QStringLiteral("does not know");
        QTest::newRow("coexistence") << QStringLiteral("FINISH_WHATSAPP_BUSINESS_APP_ONBOARDING") << QStringLiteral("app and system together");
    }
    void everyEndingSaysWhatItMeans()
    {
        QFETCH(QString, event);
        QFETCH(QString, title);
        Journey j;
        QVERIFY(j.toSignup());
        QVERIFY(j.launch());
        auto walk = j.pane->walk(j.network);
        walk.event.insert(QStringLiteral("event"), event);
        j.pane->meta(walk.event);
        j.pane->login(walk.code);
        j.pane->close();
        QTRY_VERIFY_WITH_TIMEOUT(banner(j)->title().contains(title), 10000);
        QVERIFY(banner(j)->title().contains(event));
        if (event.endsWith(QStringLiteral("MOON")))
            j.picture(QStringLiteral("signup-unknown-ending"));
    }

    void coexistenceThatWasNotGivenIsCalledOut()
    {
        Journey j;
        QVERIFY(j.toSignup());
        QTRY_COMPARE(j.record().path, store::NumberPath::Direct); // what was answered on the page before is stored
        j.runner()->updateRecord([](store::CaseRecord &record) { record.path = store::NumberPath::Coexistence; });
        QTRY_COMPARE(j.runner()->state().record.path, store::NumberPath::Coexistence);
        QVERIFY(j.launch());
        auto walk = j.pane->walk(j.network);
        walk.event.insert(QStringLiteral("event"), QStringLiteral("FINISH"));
        j.pane->meta(walk.event);
        j.pane->login(walk.code);
        j.pane->close();
        QTRY_VERIFY_WITH_TIMEOUT(banner(j)->title().contains(QStringLiteral("Coexistence was not given")), 10000);

        QVERIFY(j.find(QStringLiteral("signup.launch")));
        j.picture(QStringLiteral("signup-coexistence-not-given"));
    }

    void moreDetailsAreCheckedWhileTyping()
    {
        Journey j;
        j.window->newCase();
        QVERIFY(j.type(QStringLiteral("customer.name"), QStringLiteral("Padaria Aurora")));
        QVERIFY(!j.find(QStringLiteral("customer.displayName")));
        QVERIFY(j.click(QStringLiteral("customer.more")));
        QVERIFY(j.type(QStringLiteral("customer.displayName"), QStringLiteral("A")));
        QVERIFY(said(j, QStringLiteral("2 to 75 characters")));
        QVERIFY(said(j, QStringLiteral("only together")));
        QVERIFY(j.type(QStringLiteral("customer.displayName"), QStringLiteral("urora")));
        j.find<QComboBox>(QStringLiteral("customer.category"))->setCurrentIndex(4);
        QVERIFY(j.type(QStringLiteral("customer.description"), QStringLiteral("Bread")));
        QVERIFY(!said(j, QStringLiteral("only together")));
        j.find<QComboBox>(QStringLiteral("customer.timezone"))->setCurrentText(QStringLiteral("UTC-03:00"));
        QVERIFY(j.type(QStringLiteral("customer.portfolioId"), QStringLiteral("12x")));
        QVERIFY(said(j, QStringLiteral("digits only")));
        QVERIFY(j.type(QStringLiteral("customer.city"), QStringLiteral("Sao Paulo")));
        j.picture(QStringLiteral("customer-more"));
        for (auto *scroll : j.window->findChildren<QScrollArea *>()) {
            if (scroll->isVisible())
                scroll->ensureWidgetVisible(j.find(QStringLiteral("customer.portfolioId")), 0, 200);
        }
        j.picture(QStringLiteral("customer-more-end"));
        QVERIFY(j.click(QStringLiteral("case.next")));
        QTRY_COMPARE(j.window->currentPage(), store::CasePage::Number);
        QCOMPARE(j.record().signup.displayName, QStringLiteral("Aurora"));
        QCOMPARE(j.record().signup.city, QStringLiteral("Sao Paulo"));
        QCOMPARE(j.record().signup.timezone, QStringLiteral("UTC-03:00"));
        QCOMPARE(j.record().signup.category, signup::categories().at(3));
    }

private:
    static bool said(Journey &j, const QString &words)
    {
        for (const QLabel *label : j.window->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(words))
                return true;
        }
        return false;
    }
};

} // namespace gangway::test
