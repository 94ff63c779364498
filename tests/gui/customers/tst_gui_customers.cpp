#include "app/customers/customerdrawer.h"
#include "app/customers/customerrowdelegate.h"
#include "app/customers/customerspage.h"
#include "app/customers/customertablemodel.h"
#include "app/customers/timelinewords.h"
#include "app/onboarding/stepstatus.h"
#include "app/widgets/banner.h"
#include "support/testmain.h"
#include "support/testservices.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>

using namespace gangway;
using namespace gangway::app;
using onboarding::StepId;
using onboarding::StepStatus;

namespace {

Theme *theTheme = nullptr;
const QDateTime noon(QDate(2026, 3, 12), QTime(12, 0), Qt::UTC);

std::vector<onboarding::StepView> stepsOf(store::PartnerRole role, int done)
{
    std::vector<StepId> ids{StepId::ExchangeCode, StepId::VerifyIds, StepId::SubscribeWebhooks};
    if (role == store::PartnerRole::SolutionPartner)
        ids.insert(ids.end(), {StepId::AssignSystemUser, StepId::ShareCreditLine, StepId::VerifyCreditLine});
    ids.insert(ids.end(), {StepId::RegisterNumber, StepId::Confirm});
    std::vector<onboarding::StepView> views;
    for (std::size_t i = 0; i < ids.size(); ++i) {
        onboarding::StepView view;
        view.id = ids[i];
        view.status = int(i) < done ? StepStatus::Done : StepStatus::Waiting;
        views.push_back(view);
    }
    return views;
}

store::CaseRecord named(const QString &name, int minutesAgo = 0)
{
    store::CaseRecord record;
    record.id = CaseId(name.toLower());
    record.customerName = name;
    record.createdAt = record.updatedAt = noon.addSecs(-60 * minutesAgo);
    return record;
}

} // namespace

class TestCaseStatus : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { GANGWAY_STRICT_LOG(); }

    void newCaseIsInSignup()
    {
        const CaseSummary s = summaryOf(named(QStringLiteral("A")), stepsOf(store::PartnerRole::TechProvider, 0), noon);
        QCOMPARE(s.status, CaseStatus::InSignup);
        QCOMPARE(s.next, NextStep::Resume);
    }
    void provisioningCountsStages_data()
    {
        QTest::addColumn<bool>("partner");
        QTest::addColumn<int>("stepsDone");
        QTest::addColumn<QString>("text");
        QTest::newRow("tech provider, code only") << false << 1 << QStringLiteral("Provisioning 0/4");
        QTest::newRow("tech provider, ids too") << false << 2 << QStringLiteral("Provisioning 1/4");
        QTest::newRow("tech provider, webhooks") << false << 3 << QStringLiteral("Provisioning 2/4");
        QTest::newRow("partner, system user") << true << 4 << QStringLiteral("Provisioning 2/5");
        QTest::newRow("partner, credit line") << true << 6 << QStringLiteral("Provisioning 3/5");
        QTest::newRow("partner, registered") << true << 7 << QStringLiteral("Provisioning 4/5");
    }
    void provisioningCountsStages()
    {
        QFETCH(bool, partner);
        QFETCH(int, stepsDone);
        QFETCH(QString, text);
        const auto role = partner ? store::PartnerRole::SolutionPartner : store::PartnerRole::TechProvider;
        QCOMPARE(statusText(summaryOf(named(QStringLiteral("A")), stepsOf(role, stepsDone), noon)), text);
    }
    void failureComesFirst()
    {
        auto steps = stepsOf(store::PartnerRole::TechProvider, 3);
        steps[3].status = StepStatus::Failed;
        steps[3].error = Error::make(Error::Kind::Rejected, {});
        steps[3].error->code = wrongPinCode;
        store::CaseRecord record = named(QStringLiteral("A"));
        record.testPassedAt = noon; // however far the case got once
        CaseSummary s = summaryOf(record, steps, noon);
        QCOMPARE(s.status, CaseStatus::NeedsAttention);
        QCOMPARE(s.next, NextStep::FixPin);
        QCOMPARE(*s.troubledStep, StepId::RegisterNumber);
        steps[3].error->code = 100;
        QCOMPARE(summaryOf(record, steps, noon).next, NextStep::SeeError);
        steps[3].status = StepStatus::Unsettled;
        s = summaryOf(record, steps, noon);
        QCOMPARE(s.cause, Cause::StepUnsettled);
        QCOMPARE(s.next, NextStep::CheckStep);
    }
    void pausedAndInputKeepTheChip()
    {
        auto steps = stepsOf(store::PartnerRole::TechProvider, 3);
        steps[3].status = StepStatus::Paused;
        QCOMPARE(summaryOf(named(QStringLiteral("A")), steps, noon).status, CaseStatus::Provisioning);
        steps[3].status = StepStatus::NeedsInput;
        QCOMPARE(summaryOf(named(QStringLiteral("A")), steps, noon).next, NextStep::EnterPin);
    }
    void testThenLiveThenNothing()
    {
        const auto steps = stepsOf(store::PartnerRole::TechProvider, 5);
        store::CaseRecord record = named(QStringLiteral("A"));
        QCOMPARE(summaryOf(record, steps, noon).status, CaseStatus::TestPending);
        record.testSkipReason = QStringLiteral("no phone at hand");
        QCOMPARE(summaryOf(record, steps, noon).status, CaseStatus::Live);
        QCOMPARE(summaryOf(record, steps, noon).next, NextStep::HandOver);
        record.handedOverAt = noon;
        QCOMPARE(summaryOf(record, steps, noon).next, NextStep::None);
    }
    void tokenAndQualityNeedAttention()
    {
        store::CaseRecord record = named(QStringLiteral("A"));
        record.handedOverAt = noon;
        record.facts.tokenExpiresAt = noon.addDays(8);
        const auto steps = stepsOf(store::PartnerRole::TechProvider, 5);
        QCOMPARE(summaryOf(record, steps, noon).status, CaseStatus::Live);
        record.facts.tokenExpiresAt = noon.addDays(6);
        QCOMPARE(summaryOf(record, steps, noon).cause, Cause::TokenExpires);
        record.facts.tokenExpiresAt.reset();
        record.facts.qualityRating = QStringLiteral("RED");
        QCOMPARE(summaryOf(record, steps, noon).cause, Cause::LowQuality);
    }
    void whatMetaTookAwayNeedsAttention_data()
    {
        QTest::addColumn<std::function<void(store::CaseFacts &)>>("change");
        QTest::addColumn<int>("cause");
        using Change = std::function<void(store::CaseFacts &)>;
        QTest::newRow("off") << Change([](store::CaseFacts &f) { f.offboardedReason = QStringLiteral("ACCOUNT_DISCONNECTED"); }) << int(Cause::Offboarded);
        QTest::newRow("token") << Change([](store::CaseFacts &f) { f.tokenRefused = true; }) << int(Cause::TokenRefused);
        QTest::newRow("restricted") << Change([](store::CaseFacts &f) { f.accountTrouble = QStringLiteral("ACCOUNT_RESTRICTION"); }) << int(Cause::AccountRestricted);
        QTest::newRow("blocked") << Change([](store::CaseFacts &f) { f.confirmed = true; f.canSendMessage = QStringLiteral("BLOCKED"); }) << int(Cause::SendingBlocked);
        QTest::newRow("no payment method is the customer's") << Change([](store::CaseFacts &f) {
            f.confirmed = true;
            f.canSendMessage = QStringLiteral("BLOCKED");
            f.paymentMethodMissing = true;
        }) << int(Cause::None);
        QTest::newRow("over") << Change([](store::CaseFacts &f) { f.offboardedReason = QString(); f.accountTrouble = QString(); }) << int(Cause::None);
    }
    void whatMetaTookAwayNeedsAttention()
    {
        QFETCH(std::function<void(store::CaseFacts &)>, change);
        QFETCH(int, cause);
        store::CaseRecord record;
        record.facts.tokenStored = true;
        change(record.facts);
        const CaseSummary summary = summaryOf(record, {}, QDateTime::currentDateTimeUtc());
        QCOMPARE(int(summary.cause), cause);
        QCOMPARE(summary.status == CaseStatus::NeedsAttention, cause != int(Cause::None));
    }
    void withoutItsProfileTheFactsDecide()
    {
        store::CaseRecord record = named(QStringLiteral("A"));
        QCOMPARE(summaryOf(record, {}, noon).status, CaseStatus::InSignup);
        record.facts.tokenStored = true;
        QCOMPARE(statusText(summaryOf(record, {}, noon)), QStringLiteral("Provisioning"));
        record.facts.confirmed = true;
        QCOMPARE(summaryOf(record, {}, noon).status, CaseStatus::TestPending);
    }
    void agesInWords_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("future") << -5 << QStringLiteral("now");
        QTest::newRow("seconds") << 59 << QStringLiteral("now");
        QTest::newRow("minutes") << 3599 << QStringLiteral("59 min");
        QTest::newRow("hours") << 7200 << QStringLiteral("2 h");
        QTest::newRow("one day") << 86400 << QStringLiteral("1 day");
        QTest::newRow("days") << 3 * 86400 << QStringLiteral("3 days");
    }
    void agesInWords()
    {
        QFETCH(int, seconds);
        QFETCH(QString, text);
        QCOMPARE(agoText(noon.addSecs(-seconds), noon), text);
    }
    void everyStatusAndStepHasWords()
    {
        for (int i = 0; i < caseStatusCount; ++i) {
            QVERIFY(!statusText(CaseStatus(i)).isEmpty());
            QVERIFY(QFile::exists(QStringLiteral(":/icons/%1.svg").arg(statusIcon(CaseStatus(i)))));
        }
        for (int i = 1; i <= int(NextStep::HandOver); ++i)
            QVERIFY(!nextStepText(NextStep(i)).isEmpty() && !nextStepLongText(NextStep(i)).isEmpty());
    }
    void timelineKindsHaveIcons()
    {
        for (const char *kind : {"case-created", "step-done", "step-failed", "step-unsettled", "step-skipped", "step-settled", "step-needs-input",
                                 "signup-opened", "signup-launched", "signup-finished", "signup-cancelled", "something-new"}) {
            store::TimelineRecord line;
            line.kind = QLatin1String(kind);
            line.actor = QStringLiteral("ana");
            line.detail = {{QStringLiteral("step"), nameOf(StepId::RegisterNumber)}};
            const TimelineWords words = wordsOf(line);
            QVERIFY2(!words.sentence.isEmpty(), kind);
            QVERIFY2(QFile::exists(QStringLiteral(":/icons/%1.svg").arg(words.icon)), kind);
            QVERIFY2(words.detail.contains(QStringLiteral("by ana")), kind);
        }
    }
};

class TestCustomerModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { GANGWAY_STRICT_LOG(); }

    void behavesAsAModel()
    {
        CustomerTableModel model;
        CustomerFilterModel filter;
        QAbstractItemModelTester modelTester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QAbstractItemModelTester filterTester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        filter.setSourceModel(&model);
        const auto row = [](const store::CaseRecord &record) { return CustomerRow{record, summaryOf(record, {}, noon)}; };
        model.setRows({row(named(QStringLiteral("A"), 5)), row(named(QStringLiteral("B"), 3))}, noon);
        QCOMPARE(filter.index(0, 0).data().toString(), QStringLiteral("B")); // newest activity first
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        store::CaseRecord renamed = named(QStringLiteral("A"), 1);
        renamed.customerName = QStringLiteral("Anna");
        model.setRows({row(renamed), row(named(QStringLiteral("B"), 3))}, noon);
        QCOMPARE(reset.count(), 0);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(filter.index(0, 0).data().toString(), QStringLiteral("Anna"));
        model.setRows({row(renamed)}, noon);
        QCOMPARE(filter.rowCount(), 1);
        model.setNow(noon.addSecs(3600));
        QCOMPARE(model.index(0, CustomerTableModel::Activity).data().toString(), QStringLiteral("1 h"));
        model.setRows({}, noon);
        model.setNow(noon);
        QCOMPARE(filter.rowCount(), 0);
    }
    void filtersCombine()
    {
        CustomerTableModel model;
        CustomerFilterModel filter;
        filter.setSourceModel(&model);
        store::CaseRecord first = named(QStringLiteral("Clínica Ipê Azul"));
        first.path = store::NumberPath::Coexistence;
        first.phone = QStringLiteral("+5521900000118");
        first.facts.wabaId = WabaId(QStringLiteral("524126980791502"));
        first.number = 1043;
        store::CaseRecord second = named(QStringLiteral("Padaria Aurora"));
        second.path = store::NumberPath::Direct;
        second.handedOverAt = noon;
        model.setRows({{first, summaryOf(first, {}, noon)}, {second, summaryOf(second, {}, noon)}}, noon);
        const auto shown = [&](const QString &search) {
            filter.setSearch(search);
            return filter.rowCount();
        };
        QCOMPARE(shown(QStringLiteral("clinica IPE")), 1); // no accents, no case, any order
        QCOMPARE(shown(QStringLiteral("azul clinica")), 1);
        QCOMPARE(shown(QStringLiteral("5521900000118")), 1);
        QCOMPARE(shown(QStringLiteral("+55 21 90000-0118")), 1);
        QCOMPARE(shown(QStringLiteral("524126980791502")), 1);
        QCOMPARE(shown(QStringLiteral("1043")), 1);
        QCOMPARE(shown(QStringLiteral("aurroa")), 0);
        QCOMPARE(shown(QStringLiteral("   ")), 2);
        filter.setStatuses({int(CaseStatus::Live)});
        QCOMPARE(filter.rowCount(), 1);
        filter.setPath(store::NumberPath::Coexistence);
        QCOMPARE(filter.rowCount(), 0);
        filter.setStatuses({int(CaseStatus::Live), int(CaseStatus::InSignup)});
        QCOMPARE(filter.rowCount(), 1);
    }
    void rowIsOneSentence()
    {
        CustomerTableModel model;
        store::CaseRecord record = named(QStringLiteral("Padaria Aurora"), 3);
        record.path = store::NumberPath::Direct;
        model.setRows({{record, summaryOf(record, {}, noon)}}, noon);
        QCOMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("Padaria Aurora, In signup, Direct, 3 min, next step: Resume"));
    }
    void csvIsSafeForSpreadsheets()
    {
        CustomerTableModel model;
        store::CaseRecord record = named(QStringLiteral("=HYPERLINK(\"http://evil\")"));
        record.contactName = QStringLiteral("Ana, \"the boss\"\nSilva");
        record.email = QStringLiteral("@ana");
        record.phone = QStringLiteral("+5521900000118");
        model.setRows({{record, summaryOf(record, {}, noon)}}, noon);
        QVERIFY(model.toCsv({0}).startsWith("\xEF\xBB\xBF"));
        const QString csv = QString::fromUtf8(model.toCsv({0}));
        QVERIFY(csv.contains(QStringLiteral("\"'=HYPERLINK(\"\"http://evil\"\")\"")));
        QVERIFY(csv.contains(QStringLiteral("\"Ana, \"\"the boss\"\"\nSilva\"")));
        QVERIFY(csv.contains(QStringLiteral("'@ana")));
        QVERIFY(csv.contains(QStringLiteral(",+5521900000118,")));
    }
};

class TestCustomersPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        GANGWAY_STRICT_LOG();
        m_services = std::make_unique<test::TestServices>();
        m_profile = m_services->addProfile();
    }
    void cleanup()
    {
        m_page.reset();
        m_services.reset();
    }

    void emptyOffersTheFirstOnboarding()
    {
        open();
        auto *button = m_page->findChild<QPushButton *>(QStringLiteral("customers.empty.newOnboarding"));
        QVERIFY(button->isVisible());
        QSignalSpy asked(m_page.get(), &CustomersPage::newOnboarding);
        QTest::mouseClick(button, Qt::LeftButton);
        QTest::mouseClick(m_page->findChild<QPushButton *>(QStringLiteral("customers.newOnboarding")), Qt::LeftButton);
        QCOMPARE(asked.count(), 2);
    }
    void countsFacetsAndFilters()
    {
        fill();
        open();
        QCOMPARE(label("customers.count"), QStringLiteral("6"));
        QCOMPARE(label("customers.shown"), QStringLiteral("6 of 6 shown"));
        auto *live = facet(int(CaseStatus::Live));
        QCOMPARE(live->text(), QStringLiteral("Live 2"));
        QTest::mouseClick(live, Qt::LeftButton);
        QCOMPARE(label("customers.shown"), QStringLiteral("2 of 6 shown"));
        QTest::mouseClick(facet(int(CaseStatus::InSignup)), Qt::LeftButton, Qt::ControlModifier);
        QCOMPARE(label("customers.shown"), QStringLiteral("4 of 6 shown"));
        QTest::mouseClick(facet(-1), Qt::LeftButton);
        QCOMPARE(label("customers.shown"), QStringLiteral("6 of 6 shown"));
        QVERIFY(facet(-1)->isChecked());
        auto *search = m_page->findChild<QLineEdit *>(QStringLiteral("customers.search"));
        QTest::keyClicks(search, QStringLiteral("nobody at all"));
        auto *clear = m_page->findChild<QPushButton *>(QStringLiteral("customers.clearFilters"));
        QVERIFY(clear->isVisible());
        QTest::mouseClick(clear, Qt::LeftButton);
        QVERIFY(table()->isVisible());
        QCOMPARE(label("customers.shown"), QStringLiteral("6 of 6 shown"));
        auto *menu = m_page->findChild<QMenu *>(QStringLiteral("customers.path.menu"));
        menu->actions().at(1)->trigger(); // Direct
        QCOMPARE(label("customers.shown"), QStringLiteral("3 of 6 shown"));
    }
    void theWeekIsCountedAndWarnedOf()
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const auto onboard = [&](int from, int to) {
            for (int i = from; i <= to; ++i) {
                store::CaseRecord record = named(QStringLiteral("Customer & %1").arg(i));
                record.profileId = m_profile.id;
                record.facts.onboardedAt = now.addDays(-6).addSecs(60 * i);
                record.facts.portfolioId = PortfolioId(QString::number(1000 + i));
                m_services->storeCase(record);
            }
            m_services->load();
        };
        onboard(1, 7);
        open();
        auto *week = m_page->findChild<QToolButton *>(QStringLiteral("customers.weekly"));
        auto *banner = m_page->findChild<Banner *>(QStringLiteral("customers.weekly.banner"));
        QCOMPARE(week->text(), QStringLiteral("7 of 10 this week"));
        QVERIFY(week->accessibleName().startsWith(QStringLiteral("7 of 10 new customers this week. Next free ")));
        QVERIFY(!banner->isVisible());
        onboard(8, 8);
        m_page->refresh();
        QVERIFY(banner->isVisible());
        QVERIFY(banner->tone() == Theme::Tone::Warn);
        QVERIFY(banner->text().contains(QStringLiteral("Customer & 1"))); // who used them, the oldest first
        QVERIFY(banner->text().contains(QStringLiteral("and 5 more")));
        onboard(9, 9);
        m_page->refresh();
        QCOMPARE(banner->title(), QStringLiteral("One more new customer this week."));
        onboard(10, 10);
        m_page->refresh();
        QCOMPARE(banner->title(), QStringLiteral("All 10 new customers of the last seven days are used."));
        QVERIFY(banner->tone() == Theme::Tone::Err);
        // Who used them, each a way to its case; and launching stays possible: Meta decides.
        auto *menu = m_page->findChild<QMenu *>(QStringLiteral("customers.weekly.menu"));
        QCOMPARE(menu->actions().size(), 13); // two sentences and a line
        QSignalSpy opened(m_page.get(), &CustomersPage::openCase);
        menu->actions().at(3)->trigger();
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.front().front().value<CaseId>(), CaseId(QStringLiteral("customer & 1")));
        QVERIFY(m_page->findChild<QPushButton *>(QStringLiteral("customers.newOnboarding"))->isEnabled());
        // Two hundred after the verifications.
        m_profile.weeklyCustomerLimit = 200;
        test::TestServices::await(m_services->services().profiles.save(m_profile, {}));
        QTRY_COMPARE(week->text(), QStringLiteral("10 of 200 this week"));
        QVERIFY(!banner->isVisible());
        // Another app starts from nothing.
        store::PartnerProfile other = m_profile;
        other.id = ProfileId(QStringLiteral("other"));
        other.appId = AppId(QStringLiteral("5"));
        test::TestServices::await(m_services->services().profiles.save(other, {}));
        m_services->services().profiles.setCurrent(other.id);
        QTRY_COMPARE(week->text(), QStringLiteral("0 of 200 this week"));
    }
    void rememberedFacetsComeBack()
    {
        fill();
        open();
        QTest::mouseClick(facet(int(CaseStatus::Live)), Qt::LeftButton);
        m_page.reset();
        QTRY_COMPARE(store::SettingRepository(m_services->database()).value(QStringLiteral("customers.facets")).value(),
                     QString::number(int(CaseStatus::Live)));
        open();
        QVERIFY(facet(int(CaseStatus::Live))->isChecked());
        QCOMPARE(label("customers.shown"), QStringLiteral("2 of 6 shown"));
    }
    void keyboardDoesEverything()
    {
        fill();
        open();
        QSignalSpy opened(m_page.get(), &CustomersPage::openCase);
        table()->setFocus(Qt::TabFocusReason);
        QTest::keyClick(table(), Qt::Key_Down);
        QCOMPARE(table()->currentIndex().row(), 1);
        QTest::keyClick(table(), Qt::Key_Up);
        QTest::keyClick(table(), Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.last().first().value<CaseId>().value(), table()->currentIndex().data(CustomerTableModel::CaseIdRole).toString());
        auto *drawer = m_page->findChild<CustomerDrawer *>();
        QVERIFY(!drawer->isVisible());
        QTest::keyClick(table(), Qt::Key_Space);
        QVERIFY(drawer->isVisible());
        QTest::keyClick(table(), Qt::Key_Down);
        QCOMPARE(drawer->caseId().value(), table()->currentIndex().data(CustomerTableModel::CaseIdRole).toString());
        QTest::keyClick(table(), Qt::Key_Space);
        QVERIFY(!drawer->isVisible());
        QTest::keyClick(table(), Qt::Key_Space);
        QTest::keyClick(table(), Qt::Key_Escape);
        QVERIFY(!drawer->isVisible());
        QTest::keyClick(table(), Qt::Key_Right); // to the button
        QCOMPARE(table()->currentIndex().column(), int(CustomerTableModel::Next));
        QTest::keyClick(table(), Qt::Key_Space);
        QCOMPARE(opened.count(), 2);
        QTest::keyClick(table(), Qt::Key_Left);
        QTest::keyClick(table(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(opened.count(), 3);
    }
    void copyTakesTheWabaId()
    {
        fill();
        open();
        select(QStringLiteral("Padaria Aurora"));
        table()->setFocus();
        QGuiApplication::clipboard()->setText(QStringLiteral("before"));
        QTest::keySequence(table(), QKeySequence::Copy);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("524126980791429"));
        select(QStringLiteral("Livraria Maré")); // has none: the clipboard stays
        QTest::keySequence(table(), QKeySequence::Copy);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("524126980791429"));
    }
    void buttonInTheRowIsOneClick()
    {
        fill();
        open();
        QSignalSpy opened(m_page.get(), &CustomersPage::openCase);
        select(QStringLiteral("Livraria Maré"));
        const QModelIndex index = table()->currentIndex().siblingAtColumn(CustomerTableModel::Next);
        const QRect button = m_page->findChild<CustomerRowDelegate *>()->buttonRect(index, table()->visualRect(index));
        QVERIFY(!button.isEmpty());
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, button.center());
        QCOMPARE(opened.count(), 1);
        select(QStringLiteral("Verde Vale Pet")); // nothing to do: no button
        const QModelIndex none = table()->currentIndex().siblingAtColumn(CustomerTableModel::Next);
        QVERIFY(m_page->findChild<CustomerRowDelegate *>()->buttonRect(none, table()->visualRect(none)).isEmpty());
    }
    void drawerTellsCauseAndTimeline()
    {
        fill();
        open();
        select(QStringLiteral("Padaria Aurora"));
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_Space);
        auto *drawer = m_page->findChild<CustomerDrawer *>();
        auto *cause = drawer->findChild<Banner *>(QStringLiteral("customers.drawer.cause"));
        QVERIFY(cause->isVisible());
        QVERIFY(!cause->title().isEmpty());
        QVERIFY(!cause->text().isEmpty());
        auto *action = drawer->findChild<QPushButton *>(QStringLiteral("customers.drawer.action"));
        QCOMPARE(action->text(), nextStepLongText(NextStep::RenewToken));
        QSignalSpy opened(m_page.get(), &CustomersPage::openCase);
        QTest::mouseClick(action, Qt::LeftButton);
        QCOMPARE(opened.count(), 1);
        auto *more = drawer->findChild<QPushButton *>(QStringLiteral("customers.drawer.more"));
        QCOMPARE(more->isVisible(), true); // it has a token
        QSignalSpy actions(m_page.get(), &CustomersPage::openActions);
        QTest::mouseClick(more, Qt::LeftButton);
        QCOMPARE(actions.count(), 1);
        QTest::mouseClick(drawer->findChild<QToolButton *>(QStringLiteral("customers.drawer.close")), Qt::LeftButton);
        QVERIFY(!drawer->isVisible());
    }
    void narrowWindowLaysTheDrawerOver()
    {
        fill();
        open();
        m_page->resize(1280 - 72, 700);
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_Space);
        const int beside = table()->width();
        m_page->resize(1024 - 72, 560);
        auto *drawer = m_page->findChild<CustomerDrawer *>();
        QVERIFY(!drawer->isVisible()); // does not cover the table unasked
        QTest::keyClick(table(), Qt::Key_Space);
        QVERIFY(drawer->isVisible());
        QCOMPARE(table()->width(), 1024 - 72);
        QCOMPARE(drawer->geometry().right(), m_page->width() - 1);
        QVERIFY(beside < table()->width());
    }
    void exportWritesWhatIsShown()
    {
        fill();
        open();
        QTest::mouseClick(facet(int(CaseStatus::Live)), Qt::LeftButton);
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("list.csv"));
        QCOMPARE(m_page->exportTo(file), QString());
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray bytes = written.readAll();
        QCOMPARE(bytes.count("\r\n"), 3); // head and two rows
        QVERIFY(bytes.contains("Verde Vale Pet"));
        QVERIFY(!bytes.contains("Padaria"));
        QVERIFY(!m_page->exportTo(folder.filePath(QStringLiteral("no/such/folder.csv"))).isEmpty());
    }
    void newCasesAppearByThemselves()
    {
        open();
        store::CaseRecord draft;
        draft.customerName = QStringLiteral("Nova Loja");
        draft.profileId = m_profile.id;
        test::TestServices::await(m_services->services().onboarding.createCase(draft));
        QTRY_COMPARE(label("customers.count"), QStringLiteral("1"));
        QVERIFY(table()->isVisible());
    }
    void pictures()
    {
        fill();
        const QString folder = qEnvironmentVariable("GANGWAY_SHOTS");
        for (const bool dark : {false, true}) {
            theTheme->setScheme(dark ? Theme::Scheme::Dark : Theme::Scheme::Light);
            open();
            m_page->resize(1208, 720);
            select(QStringLiteral("Padaria Aurora"));
            table()->setFocus(Qt::TabFocusReason);
            QTest::keyClick(table(), Qt::Key_Space);
            const QImage image = m_page->grab().toImage();
            QCOMPARE(image.pixelColor(4, 4), Theme::colorOf(Theme::Token::Surface, dark));
            if (!folder.isEmpty()) {
                QDir().mkpath(folder);
                QVERIFY(image.save(folder + (dark ? QStringLiteral("/customers-dark.png") : QStringLiteral("/customers-light.png"))));
            }
            m_page.reset();
        }
        theTheme->setScheme(Theme::Scheme::Light);
    }

private:
    void open()
    {
        m_page = std::make_unique<CustomersPage>(m_services->services(), *theTheme);
        m_page->resize(1208, 720);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    void fill()
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const auto add = [&](const QString &name, int minutes, const QString &phone, store::NumberPath path, auto change) {
            store::CaseRecord record;
            record.profileId = m_profile.id;
            record.customerName = name;
            record.phone = phone;
            record.path = path;
            record.createdAt = now.addDays(-1);
            record.updatedAt = now.addSecs(-60 * minutes);
            change(record);
            m_services->storeCase(record);
        };
        const auto provisioned = [](store::CaseRecord &r) {
            r.facts.tokenStored = true;
            r.facts.idsVerified = true;
            r.facts.webhooksSubscribed = true;
            r.facts.systemUserAssigned = true;
            r.facts.creditCurrency = QStringLiteral("USD");
            r.facts.allocationId = AllocationId(QStringLiteral("1"));
            r.facts.creditVerified = true;
            r.facts.numberRegistered = true;
            r.facts.confirmed = true;
            r.facts.phoneNumberId = PhoneNumberId(QStringLiteral("106540352242922"));
            r.facts.qualityRating = QStringLiteral("GREEN");
            r.facts.wabaId = WabaId(QStringLiteral("102290129340398"));
        };
        add(QStringLiteral("Padaria Aurora"), 3, QStringLiteral("+5511900000142"), store::NumberPath::Direct, [&](store::CaseRecord &r) {
            provisioned(r);
            r.facts.wabaId = WabaId(QStringLiteral("524126980791429"));
            r.facts.portfolioId = PortfolioId(QStringLiteral("2729063490586005"));
            r.facts.tokenExpiresAt = now.addDays(3);
            r.testPassedAt = now;
        });
        add(QStringLiteral("Livraria Maré"), 38, QStringLiteral("+5581900000175"), store::NumberPath::Existing, [](store::CaseRecord &) {});
        add(QStringLiteral("Ateliê Pedra Lisa"), 180, QString(), store::NumberPath::NoNumberYet, [](store::CaseRecord &) {});
        add(QStringLiteral("Mercado Juá"), 120, QStringLiteral("+5562900000155"), store::NumberPath::Coexistence, provisioned);
        add(QStringLiteral("Óptica Farol"), 1500, QStringLiteral("+34910000126"), store::NumberPath::Direct, [&](store::CaseRecord &r) {
            provisioned(r);
            r.testPassedAt = now;
        });
        add(QStringLiteral("Verde Vale Pet"), 3000, QStringLiteral("+5551900000101"), store::NumberPath::Direct, [&](store::CaseRecord &r) {
            provisioned(r);
            r.facts.qualityRating = QStringLiteral("YELLOW");
            r.testPassedAt = r.handedOverAt = now;
        });
        m_services->load();
    }
    void select(const QString &name)
    {
        for (int row = 0; row < table()->model()->rowCount(); ++row) {
            if (table()->model()->index(row, 0).data().toString() == name)
                table()->setCurrentIndex(table()->model()->index(row, 0));
        }
        QCOMPARE(table()->currentIndex().siblingAtColumn(0).data().toString(), name);
    }
    QTableView *table() const { return m_page->findChild<QTableView *>(QStringLiteral("customers.table")); }
    QToolButton *facet(int id) const { return m_page->findChild<QToolButton *>(QStringLiteral("customers.facet.%1").arg(id)); }
    QString label(const char *name) const { return m_page->findChild<QLabel *>(QLatin1String(name))->text(); }

    std::unique_ptr<test::TestServices> m_services;
    store::PartnerProfile m_profile;
    std::unique_ptr<CustomersPage> m_page;
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    Theme theme(Theme::Scheme::Light);
    theme.apply(application);
    theTheme = &theme;
    return gangway::test::runAll<TestCaseStatus, TestCustomerModel, TestCustomersPage>(argc, argv);
}

#include "tst_gui_customers.moc"
