#include "app/customers/customerspage.h"
#include "app/messages/messagespage.h"
#include "app/onboarding/casewindow.h"
#include "app/profiles/profilespage.h"
#include "app/settings/settingspage.h"
#include "app/shell/firstrunpage.h"
#include "app/shell/mainwindow.h"
#include "app/shell/navrail.h"
#include "app/shell/profileswitcher.h"
#include "app/shell/searchfield.h"
#include "app/widgets/banner.h"
#include "app/widgets/segmentedcontrol.h"
#include "app/widgets/styling.h"
#include "support/testmain.h"
#include "support/testservices.h"
#include "vault/switchablevault.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QToolButton>

using namespace gangway;
using namespace gangway::app;

namespace {

Theme *theTheme = nullptr;

store::CaseRecord found(const QString &name, const QString &phone, int number)
{
    store::CaseRecord record;
    record.id = CaseId(name);
    record.customerName = name;
    record.phone = phone;
    record.number = number;
    return record;
}

/// A keychain as a computer without one has it.
class NoKeychain final : public SecretVault
{
public:
    NoKeychain() { setAvailability(Availability::NoBackend); }
    Call<Done> store(const VaultKey &, const Secret &) override { return Call<Done>::failed(trouble()); }
    Call<std::optional<Secret>> fetch(const VaultKey &) override { return Call<std::optional<Secret>>::failed(trouble()); }
    Call<Done> remove(const VaultKey &) override { return Call<Done>::failed(trouble()); }
    Call<Availability> probe() override { return Call<Availability>::ready(Availability::NoBackend); }

private:
    static Error trouble() { return Error::make(Error::Kind::Secret, QStringLiteral("no-backend")); }
};

} // namespace

class TestSearch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { GANGWAY_STRICT_LOG(); }

    void findsByGroup()
    {
        store::CaseRecord padaria = found(QStringLiteral("Padaria Aurora"), QStringLiteral("+5511900000142"), 1042);
        padaria.facts.wabaId = WabaId(QStringLiteral("524126980791429"));
        const std::vector<store::CaseRecord> cases{padaria, found(QStringLiteral("Óptica Farol"), QStringLiteral("+34910000126"), 1043)};
        const std::vector<SearchAction> actions{{QStringLiteral("new"), QStringLiteral("New onboarding")}};
        const auto groups = [&](const QString &text) {
            QList<SearchHit::Group> all;
            for (const SearchHit &hit : searchHits(text, cases, actions))
                all << hit.group;
            return all;
        };
        using G = SearchHit::Group;
        QCOMPARE(groups(QStringLiteral("optica")), QList<G>{G::Customers});
        QCOMPARE(groups(QStringLiteral("90000-0142")), QList<G>{G::Numbers});
        QCOMPARE(groups(QStringLiteral("52412698")), QList<G>{G::Ids});
        QCOMPARE(groups(QStringLiteral("1042")), QList<G>{G::Ids});
        QCOMPARE(groups(QStringLiteral("onboarding")), QList<G>{G::Actions});
        QCOMPARE(groups(QString()), QList<G>{G::Actions});
        QVERIFY(groups(QStringLiteral("nothing of that kind")).isEmpty());
        QVERIFY(groups(QString(200, u'x')).isEmpty());
    }
    void groupsAreShort()
    {
        std::vector<store::CaseRecord> cases;
        for (int i = 0; i < 50; ++i)
            cases.push_back(found(QStringLiteral("Loja %1").arg(i), QStringLiteral("+5511900000142"), 1001 + i));
        QCOMPARE(int(searchHits(QStringLiteral("loja"), cases, {}).size()), hitsPerGroup);
    }
};

class TestMainWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { GANGWAY_STRICT_LOG(); }
    void cleanup()
    {
        m_window.reset();
        m_services.reset();
    }

    void firstRunLeadsToProfiles()
    {
        start(false);
        QVERIFY(m_window->findChild<FirstRunPage *>()->isVisible());
        QVERIFY(!button("nav.onboard")->isEnabled());
        for (const char *name : {"nav.customers", "nav.profiles", "nav.settings"})
            QVERIFY(button(name)->isEnabled());
        QVERIFY(!m_window->findChild<EnvironmentBadge *>()->isVisible());
        QVERIFY(!m_window->findChild<SearchField *>()->isEnabled());
        click("firstRun.connect");
        QVERIFY(m_window->findChild<ProfilesPage *>()->isVisible());
    }
    void firstProfileOpensTheTable()
    {
        start(false);
        m_services->addProfile(store::PartnerRole::TechProvider);
        QTRY_VERIFY(m_window->findChild<CustomersPage *>()->isVisible());
        QVERIFY(button("nav.onboard")->isEnabled());
        QVERIFY(m_window->findChild<EnvironmentBadge *>()->isVisible());
        QVERIFY(!m_window->findChild<QFrame *>(QStringLiteral("shell.sandboxLine")));
        QCOMPARE(m_window->findChild<EnvironmentBadge *>()->accessibleName(), QStringLiteral("LIVE"));
    }
    void sandboxIsMarked()
    {
        start(true);
        QVERIFY(m_window->findChild<CustomersPage *>()->isVisible());
        QCOMPARE(m_window->findChild<EnvironmentBadge *>()->accessibleName(), QStringLiteral("SANDBOX"));
        auto *line = m_window->findChild<QFrame *>(QStringLiteral("shell.sandboxLine"));
        QVERIFY(line->isVisible());
        QCOMPARE(line->height(), 3);
    }
    void scenarioIsChosenInTheBar()
    {
        start(false);
        QVERIFY(!m_window->findChild<QToolButton *>(QStringLiteral("sandbox.scenario")));
        cleanup();
        start(true);
        auto *button = m_window->findChild<QToolButton *>(QStringLiteral("sandbox.scenario"));
        QVERIFY(button && button->isVisible());
        QVERIFY(button->accessibleName().contains(QStringLiteral("direct")));
        auto *action = button->menu()->findChild<QAction *>(QStringLiteral("sandbox.scenario.wrong-pin"));
        QVERIFY(action && action->text().contains(QLatin1String("PIN")) && !action->isChecked());
        action->trigger();
        QCOMPARE(m_services->services().sandbox->scenarioNow().name, QStringLiteral("wrong-pin"));
        QVERIFY(button->accessibleName().contains(QStringLiteral("wrong-pin")));
        QVERIFY(action->isChecked());
        QVERIFY(!button->menu()->findChild<QAction *>(QStringLiteral("sandbox.scenario.direct"))->isChecked());
    }
    void railLeadsEverywhere()
    {
        start(true);
        click("nav.settings");
        QVERIFY(m_window->findChild<SettingsPage *>()->isVisible());
        click("nav.profiles");
        QVERIFY(m_window->findChild<ProfilesPage *>()->isVisible());
        click("nav.onboard");
        QVERIFY(m_window->findChild<CaseWindow *>()->isVisible());
        click("nav.messages");
        QVERIFY(m_window->findChild<MessagesPage *>()->isVisible());
        click("nav.customers");
        QVERIFY(m_window->findChild<CustomersPage *>()->isVisible());
        QVERIFY(button("nav.customers")->isChecked());
    }
    void shortcutsLeadEverywhere()
    {
        start(true);
        QTest::keyClick(m_window.get(), Qt::Key_Comma, Qt::ControlModifier);
        QCOMPARE(m_window->currentSection(), QStringLiteral("settings"));
        QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(m_window->currentSection(), QStringLiteral("messages"));
        QTest::keyClick(m_window.get(), Qt::Key_5, Qt::ControlModifier);
        QCOMPARE(m_window->currentSection(), QStringLiteral("profiles"));
        QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(m_window->currentSection(), QStringLiteral("customers"));
        QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(m_window->currentSection(), QStringLiteral("onboard"));
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        QVERIFY(m_window->findChild<SearchField *>()->hasFocus());
        QTest::keyClick(m_window.get(), Qt::Key_F6);
        QVERIFY(m_window->focusWidget());
        QVERIFY(!m_window->findChild<SearchField *>()->hasFocus());
    }
    void searchOpensACase()
    {
        start(true);
        store::CaseRecord draft;
        draft.customerName = QStringLiteral("Padaria Aurora");
        draft.profileId = m_services->services().profiles.current()->id;
        const store::CaseRecord saved = test::TestServices::await(m_services->services().onboarding.createCase(draft));
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        auto *field = m_window->findChild<SearchField *>();
        QTest::keyClicks(field, QStringLiteral("auro"));
        auto *results = m_window->findChild<QListWidget *>(QStringLiteral("shell.search.results"));
        QTRY_VERIFY(results && results->isVisible());
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(m_window->currentSection(), QStringLiteral("onboard"));
        QCOMPARE(m_window->findChild<CaseWindow *>()->currentCase(), saved.id);
        QVERIFY(!results->isVisible());
        // Escape closes the list first.
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(field, QStringLiteral("zzz"));
        QVERIFY(results->isVisible());
        QTest::keyClick(field, Qt::Key_Return); // nothing found: nothing happens
        QVERIFY(results->isVisible());
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!results->isVisible());
    }
    void quittingWhileChatsArriveAsks()
    {
        start(true);
        store::CaseRecord draft;
        draft.customerName = QStringLiteral("Padaria Aurora");
        draft.profileId = m_services->services().profiles.current()->id;
        draft.path = store::NumberPath::Coexistence;
        const store::CaseRecord saved = test::TestServices::await(m_services->services().onboarding.createCase(draft));
        store::CaseFacts facts;
        facts.onboardedAt = QDateTime::currentDateTimeUtc();
        facts.contactsRequested = true;
        facts.historyRequested = true;
        facts.historyProgress = 40;
        auto *runner = m_services->services().onboarding.runner(saved.id);
        QVERIFY(runner);
        runner->mergeFacts(facts);
        const auto known = [this] { return m_services->services().onboarding.cases().front().facts.historyProgress.value_or(0); };
        QTRY_COMPARE(known(), 40);
        const auto dialog = [this] {
            auto *found = m_window->findChild<QDialog *>(QStringLiteral("shell.quitInSync"));
            return found && found->isVisible() ? found : nullptr;
        };
        m_window->close();
        QTRY_VERIFY(dialog());
        m_window->close(); // asked once
        QCOMPARE(m_window->findChildren<QDialog *>(QStringLiteral("shell.quitInSync")).size(), 1);
        click("shell.quitInSync.no");
        QTRY_VERIFY(!dialog());
        QVERIFY(m_window->isVisible());
        m_window->close();
        QTRY_VERIFY(dialog());
        click("shell.quitInSync.yes");
        QTRY_VERIFY(!m_window->isVisible());
    }
    void switcherChangesTheProfile()
    {
        start(true);
        auto *switcher = m_window->findChild<ProfileSwitcher *>();
        const auto all = m_services->services().profiles.all();
        QCOMPARE(int(all.size()), 2);
        const auto other = all.front().id == m_services->services().profiles.current()->id ? all.back() : all.front();
        QAction *action = nullptr;
        for (QAction *candidate : switcher->menu()->actions()) {
            if (candidate->objectName() == QStringLiteral("shell.profile.%1").arg(other.id.value()))
                action = candidate;
        }
        QVERIFY(action);
        action->trigger();
        QCOMPARE(m_services->services().profiles.current()->id, other.id);
        QVERIFY(switcher->accessibleName().contains(other.name));
    }
    void settingsTakeEffectAndStay()
    {
        start(true);
        click("nav.settings");
        auto *scheme = m_window->findChild<SegmentedControl *>(QStringLiteral("settings.theme"));
        QTest::mouseClick(scheme->findChild<QAbstractButton *>(QStringLiteral("segment.2")), Qt::LeftButton);
        QVERIFY(theTheme->isDark());
        QTest::mouseClick(scheme->findChild<QAbstractButton *>(QStringLiteral("segment.1")), Qt::LeftButton);
        QVERIFY(!theTheme->isDark());
        const store::SettingRepository settings(m_services->database());
        QTRY_COMPARE(settings.value(QStringLiteral("theme")).value(), QStringLiteral("light"));
        auto *language = m_window->findChild<QComboBox *>(QStringLiteral("settings.language"));
        language->setFocus();
        QTest::keyClick(language, Qt::Key_End);
        QTRY_COMPARE(settings.value(QStringLiteral("language")).value(), QStringLiteral("es"));
        QTRY_VERIFY(m_window->findChild<Banner *>(QStringLiteral("settings.notice"))->isVisible());
    }
    void webhooksHaveAPlaceAndATime()
    {
        start(true);
        click("nav.webhooks");
        QCOMPARE(m_window->currentSection(), QStringLiteral("webhooks"));
        QVERIFY(m_window->findChild<QWidget *>(QStringLiteral("page.webhooks"))->isVisible());
        click("nav.customers");
        QTest::mouseClick(m_window->findChild<QLabel *>(QStringLiteral("shell.status.receiver")), Qt::LeftButton);
        QCOMPARE(m_window->currentSection(), QStringLiteral("webhooks"));
        click("nav.settings");
        auto *days = m_window->findChild<QComboBox *>(QStringLiteral("settings.keepWebhooks"));
        QCOMPARE(days->currentData().toInt(), webhooks::RetentionService::usualDays);
        days->setFocus();
        QTest::keyClick(days, Qt::Key_End);
        QTRY_COMPARE(m_services->services().retention.days(), webhooks::RetentionService::forEver);
    }
    void placeIsRemembered()
    {
        start(true);
        m_window->resize(1100, 700);
        m_window->close();
        QTRY_VERIFY(!m_window->isVisible());
        QTRY_VERIFY(!store::SettingRepository(m_services->database()).value(QStringLiteral("window.geometry")).value().isEmpty());
        m_window.reset();
        showWindow(m_services->services());
        QCOMPARE(m_window->size(), QSize(1100, 700));
    }
    void noKeychainOffersMemory()
    {
        m_services = std::make_unique<test::TestServices>(test::TestServices::Wish{true});
        NoKeychain keychain;
        SwitchableVault vault(keychain);
        test::TestServices::await(vault.probe());
        const Services &s = m_services->services();
        const Services services{s.clock, s.randomness, s.database, vault, s.graphHttp, s.profiles, s.onboarding, s.receiver,
                                s.listening, s.retention, s.messages, s.media, s.templates, s.environment, s.sandbox, s.actor, s.language};
        showWindow(services);
        auto *banner = m_window->findChild<Banner *>(QStringLiteral("shell.vaultBanner"));
        QVERIFY(banner->isVisible());
        auto *status = m_window->findChild<QLabel *>(QStringLiteral("shell.status.keychain"));
        QCOMPARE(status->text(), QStringLiteral("No keychain"));
        click("shell.useMemory");
        QVERIFY(vault.isSessionOnly());
        QTRY_VERIFY(!banner->isVisible());
        QTRY_VERIFY(status->text().contains(QStringLiteral("memory")));
        m_window.reset();
    }
    void smallestWindowCutsNothing()
    {
        start(true);
        m_window->resize(1024, 640);
        for (const char *section : {"customers", "onboard", "profiles", "settings"}) {
            m_window->go(QLatin1String(section));
            QCoreApplication::processEvents();
            QCOMPARE(m_window->size(), QSize(1024, 640));
            QVERIFY2(m_window->minimumSizeHint().width() <= 1024,
                     qPrintable(QStringLiteral("%1 wants %2").arg(QLatin1String(section)).arg(m_window->minimumSizeHint().width())));
            QVERIFY2(m_window->minimumSizeHint().height() <= 640,
                     qPrintable(QStringLiteral("%1 wants %2").arg(QLatin1String(section)).arg(m_window->minimumSizeHint().height())));
        }
    }
    void everyControlHasANameAndIsBigEnough()
    {
        start(true);
        for (const char *section : {"customers", "profiles", "settings"}) {
            m_window->go(QLatin1String(section));
            for (const QAbstractButton *control : m_window->findChildren<QAbstractButton *>()) {
                if (!control->isVisible())
                    continue;
                QVERIFY2(!control->accessibleName().isEmpty() || !control->text().isEmpty(), qPrintable(control->objectName()));
                if (!qobject_cast<const QToolButton *>(control) || !control->parentWidget()->inherits("QLineEdit"))
                    QVERIFY2(control->height() >= 22, qPrintable(control->objectName() + control->text()));
            }
        }
    }
    void pictures()
    {
        const QString folder = qEnvironmentVariable("GANGWAY_SHOTS");
        const auto shot = [&](const QString &name) {
            QCoreApplication::processEvents();
            const QImage image = m_window->grab().toImage();
            QVERIFY(!image.isNull());
            if (!folder.isEmpty()) {
                QDir().mkpath(folder);
                QVERIFY(image.save(folder + u'/' + name + QStringLiteral(".png")));
            }
        };
        start(false);
        shot(QStringLiteral("window-first-run"));
        m_window->resize(1024, 640);
        shot(QStringLiteral("window-first-run-small"));
        cleanup();
        for (const bool dark : {false, true}) {
            theTheme->setScheme(dark ? Theme::Scheme::Dark : Theme::Scheme::Light);
            const QString suffix = dark ? QStringLiteral("-dark") : QString();
            start(true);
            shot(QStringLiteral("window-empty") + suffix);
            m_window->go(QStringLiteral("settings"));
            shot(QStringLiteral("window-settings") + suffix);
            m_window->go(QStringLiteral("profiles"));
            shot(QStringLiteral("window-profiles") + suffix);
            m_window->go(QStringLiteral("onboard"));
            shot(QStringLiteral("window-onboard") + suffix);
            cleanup();
        }
        theTheme->setScheme(Theme::Scheme::Light);
    }

private:
    void start(bool sandbox)
    {
        m_services = std::make_unique<test::TestServices>(test::TestServices::Wish{sandbox});
        showWindow(m_services->services());
    }
    void showWindow(const Services &services)
    {
        m_window = std::make_unique<MainWindow>(services, *theTheme, [](QWidget *) -> SignupPane * { return nullptr; });
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    QAbstractButton *button(const char *name) const { return m_window->findChild<QAbstractButton *>(QLatin1String(name)); }
    void click(const char *name)
    {
        QAbstractButton *target = button(name);
        QVERIFY2(target && target->isVisible() && target->isEnabled(), name);
        QTest::mouseClick(target, Qt::LeftButton);
    }

    std::unique_ptr<test::TestServices> m_services;
    std::unique_ptr<MainWindow> m_window;
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    Theme theme(Theme::Scheme::Light);
    theme.apply(application);
    theTheme = &theme;
    return gangway::test::runAll<TestSearch, TestMainWindow>(argc, argv);
}

#include "tst_gui_shell.moc"
