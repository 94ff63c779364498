#pragma once

#include "journey.h"

#include "app/onboarding/actionsmenu.h"
#include "app/onboarding/handoverstates.h"
#include "app/onboarding/notices.h"
#include "app/onboarding/pinform.h"
#include "app/onboarding/stageblock.h"
#include "app/onboarding/stepforms.h"
#include "app/onboarding/steprow.h"
#include "app/onboarding/syncpanel.h"
#include "app/onboarding/topicview.h"
#include "app/widgets/banner.h"
#include "app/widgets/field.h"
#include "app/widgets/pinfield.h"

#include <QComboBox>
#include <QProgressBar>
#include <QRadioButton>

namespace gangway::test {

/// A step that asks, as the Runner would say it.
inline onboarding::StepView askingView(onboarding::StepId id, const QString &needs, QJsonObject more = {})
{
    onboarding::StepView view;
    view.id = id;
    view.status = onboarding::StepStatus::NeedsInput;
    more.insert(QStringLiteral("needs"), needs);
    view.result = more;
    view.runs = 1;
    return view;
}

inline onboarding::CaseState someCase()
{
    onboarding::CaseState state;
    state.record.id = CaseId(QStringLiteral("c1"));
    state.record.customerName = QStringLiteral("Padaria Aurora");
    state.record.phone = QStringLiteral("+5511900000142");
    state.record.facts.wabaId = WabaId(QStringLiteral("524126980791429"));
    state.record.facts.phoneNumberId = PhoneNumberId(QStringLiteral("106540352242922"));
    state.record.facts.displayPhoneNumber = QStringLiteral("+55 11 90000-0142");
    state.record.facts.tokenStored = true;
    return state;
}

/// A row with its form in a window, as the page would show it.
struct ShownRow
{
    ShownRow(const onboarding::StepView &view, const onboarding::CaseState &state, const QDateTime &now = QDateTime::currentDateTimeUtc())
        : row(*theTheme, view.id, app::StepRow::Shape::Whole, 1, QStringLiteral("en")), submitted(&row, &app::StepRow::submitted)
    {
        row.resize(800, 400);
        row.show(view, state, now);
        row.QWidget::show();
        row.activateWindow();
        [this] { QVERIFY(QTest::qWaitForWindowActive(&row)); }();
        row.tick(now);
    }
    template <typename T>
    T *find(const QString &name) const
    {
        T *found = row.findChild<T *>(name);
        return found && found->isVisible() ? found : nullptr;
    }
    QPushButton *go() const { return find<QPushButton>(QStringLiteral("provision.retry.") + onboarding::nameOf(row.id())); }
    onboarding::StepInput input() const { return submitted.at(0).at(1).value<onboarding::StepInput>(); }

    app::StepRow row;
    QSignalSpy submitted;
};

/// The forms of steps that ask: what they want, when they let go, what they hand over.
class FormTests : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<onboarding::StepInput>(); }
    void init() { GANGWAY_STRICT_LOG(); }

    void everyStepHasWords()
    {
        QSet<QString> titles;
        int steps = 0;
        for (const onboarding::CatalogueRow &row : onboarding::catalogue()) {
            const app::StepText words = app::textOf(row.id);
            ++steps;
            for (const QString &text : {words.title, words.purpose, words.done, words.past, words.advice, words.happened, words.didNotHappen})
                QVERIFY2(!text.isEmpty(), qPrintable(onboarding::nameOf(row.id)));
            QVERIFY2(!titles.contains(words.title), qPrintable(words.title));
            titles.insert(words.title);
            QCOMPARE(words.stage == app::Stage::Besides, row.start == onboarding::Start::OnDemand);
        }
        QCOMPARE(steps, 25);
    }

    void oneOfSeveralIsChosen_data()
    {
        QTest::addColumn<QString>("needs");
        QTest::addColumn<QString>("button");
        QTest::newRow("number") << "phone" << "provision.number.2";
        QTest::newRow("account") << "waba" << "provision.account.2";
    }
    void oneOfSeveralIsChosen()
    {
        QFETCH(QString, needs);
        QFETCH(QString, button);
        const QJsonArray candidates{QJsonObject{{QStringLiteral("id"), QStringLiteral("1")}, {QStringLiteral("name"), QStringLiteral("First")}},
                                    QJsonObject{{QStringLiteral("id"), QStringLiteral("2")}, {QStringLiteral("name"), QStringLiteral("Second")}}};
        ShownRow shown(askingView(onboarding::StepId::VerifyIds, needs, {{QStringLiteral("candidates"), candidates}}), someCase());
        QVERIFY(shown.go() && !shown.go()->isEnabled());
        auto *second = shown.find<QRadioButton>(button);
        QVERIFY(second);
        QVERIFY(second->accessibleName().contains(QStringLiteral("Second")));
        second->click();
        QVERIFY(shown.go()->isEnabled());
        shown.go()->click();
        QCOMPARE(shown.submitted.size(), 1);
        const onboarding::StepInput input = shown.input();
        QCOMPARE(needs == QLatin1String("phone") ? input.phoneNumberId->value() : input.wabaId->value(), QStringLiteral("2"));
    }

    void aNumberIsCheckedWhileItIsTyped()
    {
        onboarding::CaseState state = someCase();
        state.record.phone.clear();
        ShownRow shown(askingView(onboarding::StepId::AddNumber, QStringLiteral("number")), state);
        auto *code = shown.find<QLineEdit>(QStringLiteral("provision.callingCode"));
        auto *number = shown.find<QLineEdit>(QStringLiteral("provision.nationalNumber"));
        auto *name = shown.find<QLineEdit>(QStringLiteral("provision.displayName"));
        QVERIFY(code && number && name);
        QCOMPARE(name->text(), QStringLiteral("Padaria Aurora"));
        QVERIFY(!shown.go()->isEnabled());
        QTest::keyClicks(code, QStringLiteral("55x")); // letters are not taken
        QCOMPARE(code->text(), QStringLiteral("55"));
        number->setFocus();
        QTest::keyClicks(number, QStringLiteral("12"));
        QTest::keyClick(number, Qt::Key_Tab);
        QVERIFY(!shown.go()->isEnabled());
        bool said = false;
        for (const app::Field *field : shown.row.findChildren<app::Field *>())
            said = said || field->fault().contains(QStringLiteral("numbering plan"));
        QVERIFY(said);
        number->clear();
        QTest::keyClicks(number, QStringLiteral("11 90000-0142"));
        QVERIFY(shown.go()->isEnabled());
        name->clear();
        QTest::keyClicks(name, QStringLiteral("P"));
        QVERIFY(!shown.go()->isEnabled());
        QTest::keyClicks(name, QStringLiteral("adaria"));
        QTest::keyClick(name, Qt::Key_Return); // Enter submits
        QCOMPARE(shown.submitted.size(), 1);
        QCOMPARE(shown.input().callingCode, QStringLiteral("55"));
        QCOMPARE(shown.input().nationalNumber, QStringLiteral("11900000142"));
        QCOMPARE(shown.input().displayName, QStringLiteral("Padaria"));
    }

    void aCodeIsAskedForBySmsOrCall()
    {
        onboarding::CaseState state = someCase();
        state.record.customerLanguage = QStringLiteral("pt_BR");
        ShownRow shown(askingView(onboarding::StepId::RequestCode, QStringLiteral("code-request")), state);
        auto *language = shown.find<QComboBox>(QStringLiteral("provision.code.language"));
        QVERIFY(language);
        QCOMPARE(language->currentData().toString(), QStringLiteral("pt_BR")); // the customer's own
        QCOMPARE(shown.go()->text(), QStringLiteral("Send SMS"));
        shown.find<QRadioButton>(QStringLiteral("provision.code.call"))->click();
        QCOMPARE(shown.go()->text(), QStringLiteral("Call the number"));
        language->setCurrentIndex(language->findData(QStringLiteral("es_ES")));
        shown.go()->click();
        QCOMPARE(shown.input().codeMethod, QStringLiteral("VOICE"));
        QCOMPARE(shown.input().codeLanguage, QStringLiteral("es_ES"));
    }

    void theCodeIsTypedOrPasted()
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        ShownRow shown(askingView(onboarding::StepId::VerifyCode, QStringLiteral("code"),
                                  {{QStringLiteral("sentTo"), QStringLiteral("+55 11 90000-0142")}, {QStringLiteral("requestedAt"), now.toString(Qt::ISODate)}}),
                       someCase(), now);
        auto *code = shown.find<app::PinField>(QStringLiteral("provision.code"));
        auto *resend = shown.find<QPushButton>(QStringLiteral("provision.code.resend"));
        QVERIFY(code && resend);
        QVERIFY(!resend->isEnabled());
        QVERIFY(!shown.find<QLabel>(QStringLiteral("provision.code.sandbox")));
        shown.row.showSandboxCode(QStringLiteral("123-456"));
        QVERIFY(shown.find<QLabel>(QStringLiteral("provision.code.sandbox"))->text().contains(QStringLiteral("123-456")));
        shown.row.tick(now.addSecs(61));
        QVERIFY(resend->isEnabled());
        resend->click();
        QCOMPARE(shown.submitted.at(0).at(0).value<onboarding::StepId>(), onboarding::StepId::RequestCode);
        shown.submitted.clear();
        QApplication::clipboard()->setText(QStringLiteral("123-456"));
        auto *edit = code->findChild<QLineEdit *>();
        edit->setFocus();
        QTest::keySequence(edit, QKeySequence::Paste);
        QVERIFY(code->isComplete());
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(shown.submitted.size(), 1);
        QVERIFY(*shown.input().verificationCode == Secret::fromString(QStringLiteral("123456")));
        QVERIFY(!code->isComplete()); // gone from the form
    }

    void aDeclinedNameSaysWhyAndTakesAnother()
    {
        onboarding::CaseState state = someCase();
        state.record.facts.nameRejection = QStringLiteral("NAME_NOT_RELATED");
        ShownRow shown(askingView(onboarding::StepId::AwaitDisplayName, QStringLiteral("display-name")), state);
        bool said = false;
        for (const QLabel *label : shown.row.findChildren<QLabel *>())
            said = said || label->text().contains(QStringLiteral("NAME_NOT_RELATED"));
        QVERIFY(said);
        auto *name = shown.find<QLineEdit>(QStringLiteral("provision.newName"));
        QVERIFY(name && !shown.go()->isEnabled());
        QTest::keyClicks(name, QString(80, u'x'));
        QCOMPARE(name->text().size(), 75);
        QVERIFY(shown.go()->isEnabled());
        shown.go()->click();
        QCOMPARE(shown.input().displayName.size(), 75);
    }

    void aConfirmationMustBeTypedExactly()
    {
        ShownRow shown(askingView(onboarding::StepId::RevokeCreditLine, QStringLiteral("confirmation"),
                                  {{QStringLiteral("type"), QStringLiteral("Padaria Aurora")}, {QStringLiteral("covers"), 3}}), someCase());
        bool said = false;
        for (const QLabel *label : shown.row.findChildren<QLabel *>())
            said = said || label->text().contains(QStringLiteral("all 3 accounts"));
        QVERIFY(said);
        auto *text = shown.find<QLineEdit>(QStringLiteral("provision.confirmation"));
        QTest::keyClicks(text, QStringLiteral("Padaria"));
        QVERIFY(!shown.go()->isEnabled());
        QTest::keyClick(text, Qt::Key_Return);
        QCOMPARE(shown.submitted.size(), 0);
        QTest::keyClicks(text, QStringLiteral(" Aurora"));
        QVERIFY(shown.go()->isEnabled());
        shown.go()->click();
        QCOMPARE(shown.input().confirmation, QStringLiteral("Padaria Aurora"));
    }

    void aNewPinAsksForNoOldOne()
    {
        onboarding::StepView view = askingView(onboarding::StepId::SetPin, QStringLiteral("pin"));
        ShownRow shown(view, someCase());
        QVERIFY(!shown.find<QRadioButton>(QStringLiteral("provision.pin.existing")));
        QTest::keyClicks(shown.find<app::PinField>(QStringLiteral("provision.pin"))->findChild<QLineEdit *>(), QStringLiteral("426819"));
        QVERIFY(shown.go()->isEnabled());
        shown.go()->click();
        QVERIFY(*shown.input().pin == Secret::fromString(QStringLiteral("426819")));
    }

    void theBudgetIsCountedAndRefusesWhenSpent_data()
    {
        QTest::addColumn<int>("used");
        QTest::addColumn<bool>("retry");
        QTest::newRow("some") << 3 << true;
        QTest::newRow("nearly") << 8 << true;
        QTest::newRow("spent") << 10 << false;
    }
    void theBudgetIsCountedAndRefusesWhenSpent()
    {
        QFETCH(int, used);
        QFETCH(bool, retry);
        onboarding::CaseState state = someCase();
        state.registrations = used;
        onboarding::StepView view;
        view.id = onboarding::StepId::RegisterNumber;
        view.status = onboarding::StepStatus::Failed;
        view.error = Error{};
        view.error->kind = Error::Kind::Rejected;
        view.error->code = 133010;
        ShownRow shown(view, state);
        auto *budget = shown.find<QLabel>(QStringLiteral("provision.budget.register-number"));
        QVERIFY(budget);
        QVERIFY(budget->text().startsWith(QStringLiteral("%1 of 10").arg(used)));
        QCOMPARE(budget->text().contains(QStringLiteral("locks the number for 72 hours")), !retry);
        QCOMPARE(shown.go()->isEnabled(), retry);
    }

    void aReviewIsWaitedForAndCanBeLookedAtNow()
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        onboarding::StepView view;
        view.id = onboarding::StepId::AwaitDisplayName;
        view.status = onboarding::StepStatus::Paused;
        view.result = {{QStringLiteral("waitingFor"), QStringLiteral("display-name")}, {QStringLiteral("since"), now.addSecs(-7200).toString(Qt::ISODate)}};
        view.nextTryAt = now.addSecs(1800);
        ShownRow shown(view, someCase(), now);
        const QString line = shown.find<QLabel>(QStringLiteral("provision.line.await-display-name"))->text();
        QVERIFY2(line.contains(QStringLiteral("since")) && line.contains(QStringLiteral("Next check at")), qPrintable(line));
        QCOMPARE(shown.go()->text(), QStringLiteral("Check now"));
        shown.go()->click();
        QCOMPARE(shown.submitted.size(), 1);
    }
};

/// What holds for the whole case: banners, the coexistence panel, the states of the handover list.
class NoticeTests : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { GANGWAY_STRICT_LOG(); }

    void noticesFollowTheFacts_data()
    {
        QTest::addColumn<std::function<void(onboarding::CaseState &)>>("change");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("topic");
        const auto row = [](const char *name, const char *id, const char *topic, std::function<void(onboarding::CaseState &)> change) {
            QTest::newRow(name) << change << QString::fromLatin1(id) << QString::fromLatin1(topic);
        };
        row("fine", "", "", [](onboarding::CaseState &) {});
        row("refused", "token", "token-revoked", [](onboarding::CaseState &s) { s.record.facts.tokenRefused = true; });
        row("over", "token", "token-expired", [](onboarding::CaseState &s) { s.record.facts.tokenExpiresAt = moment().addDays(-1); });
        row("ends soon", "token", "token-expired", [](onboarding::CaseState &s) { s.record.facts.tokenExpiresAt = moment().addDays(3); });
        row("ends later", "", "", [](onboarding::CaseState &s) { s.record.facts.tokenExpiresAt = moment().addDays(50); });
        row("off", "offboarded", "offboarded-PRIMARY_INACTIVITY", [](onboarding::CaseState &s) { s.record.facts.offboardedReason = QStringLiteral("PRIMARY_INACTIVITY"); });
        row("not given", "coexistence", "coexistence-not-given", [](onboarding::CaseState &s) {
            s.record.path = store::NumberPath::Coexistence;
            s.record.facts.finishEvent = QStringLiteral("FINISH");
        });
        row("window lost", "syncLost", "sync-window-lost", [](onboarding::CaseState &s) {
            coexistence(s);
            s.record.facts.onboardedAt = moment().addSecs(-25 * 3600);
        });
        row("declined history", "historyDeclined", "history-declined", [](onboarding::CaseState &s) {
            coexistence(s);
            s.record.facts.historyDeclined = true;
        });
        row("restricted", "account", "", [](onboarding::CaseState &s) { s.record.facts.accountTrouble = QStringLiteral("ACCOUNT_RESTRICTION"); });
        row("no payment", "payment", "payment-method", [](onboarding::CaseState &s) { s.record.facts.paymentMethodMissing = true; });
        row("blocked", "blocked", "", [](onboarding::CaseState &s) { s.record.facts.canSendMessage = QStringLiteral("BLOCKED"); });
        row("own address", "accountUpdate", "partner-webhook-account-update", [](onboarding::CaseState &s) {
            s.profile.webhookCallback = QUrl(QStringLiteral("https://customer.example/hooks"));
        });
        row("name declined", "name", "display-name-declined", [](onboarding::CaseState &s) { s.record.facts.nameRejection = QStringLiteral("X"); });
    }
    void noticesFollowTheFacts()
    {
        QFETCH(std::function<void(onboarding::CaseState &)>, change);
        QFETCH(QString, id);
        QFETCH(QString, topic);
        onboarding::CaseState state = someCase();
        change(state);
        const auto notices = app::noticesFor(state, moment());
        QCOMPARE(int(notices.size()), id.isEmpty() ? 0 : 1);
        if (id.isEmpty())
            return;
        QCOMPARE(notices.front().id, id);
        QCOMPARE(notices.front().topic, topic);
        app::NoticeList list(*theTheme);
        list.show(notices, [](onboarding::StepId) { return true; });
        auto *banner = list.findChild<app::Banner *>(QStringLiteral("notice.") + id);
        QVERIFY(banner);
        QVERIFY(!banner->title().isEmpty() && !banner->text().isEmpty());
        if (topic.isEmpty())
            return;
        QSignalSpy asked(&list, &app::NoticeList::topicAsked);
        auto *how = list.findChild<QPushButton *>(QStringLiteral("notice.%1.topic").arg(id));
        QVERIFY(how);
        how->click();
        QCOMPARE(asked.size(), 1);
        QWidget window;
        window.show();
        QDialog *dialog = app::showTopic(*theTheme, topic, QStringLiteral("en"), QStringLiteral("pt_BR"), false, &window);
        QVERIFY2(dialog, qPrintable(topic)); // the guidance has it
        auto *copy = dialog->findChild<QPushButton *>(QStringLiteral("topic.copy"));
        copy->click();
        QVERIFY(!QApplication::clipboard()->text().isEmpty());
        dialog->close();
    }

    void theCreditLinePaysForAPartnersCustomer()
    {
        onboarding::CaseState state = someCase();
        state.profile.role = store::PartnerRole::SolutionPartner;
        state.record.facts.paymentMethodMissing = true;
        state.record.facts.allocationId = AllocationId(QStringLiteral("58501441721238"));
        QVERIFY(app::noticesFor(state, moment()).empty());
        state.record.facts.creditRevoked = true;
        QCOMPARE(app::noticesFor(state, moment()).front().id, QStringLiteral("payment"));
    }

    void theSyncPanelCountsDownAndSaysWhenNothingComes()
    {
        onboarding::CaseState state = someCase();
        coexistence(state);
        state.record.facts.onboardedAt = moment();
        app::SyncPanel panel(*theTheme);
        panel.resize(700, 200);
        panel.QWidget::show();
        const auto text = [&panel](const char *name) {
            auto *label = panel.findChild<QLabel *>(QStringLiteral("provision.sync.") + QLatin1String(name));
            return label->isVisible() ? label->text() : QString();
        };
        onboarding::StepView contacts;
        contacts.id = onboarding::StepId::SyncContacts;
        onboarding::StepView history;
        history.id = onboarding::StepId::SyncHistory;
        panel.show({contacts, history}, state, moment());
        QVERIFY(text("before").contains(QStringLiteral("once each")));
        QVERIFY(text("left").startsWith(QStringLiteral("24:00")));
        panel.tick(moment().addSecs(3600));
        QVERIFY2(text("left").startsWith(QStringLiteral("23:00")), qPrintable(text("left")));

        contacts.status = history.status = onboarding::StepStatus::Done;
        contacts.at = history.at = moment();
        state.record.facts.contactsRequested = state.record.facts.historyRequested = true;
        panel.show({contacts, history}, state, moment().addSecs(60));
        QVERIFY(text("silent").isEmpty());
        QVERIFY(app::isSyncUnderWay(state.facts(), moment()));
        panel.show({contacts, history}, state, moment().addSecs(600));
        QVERIFY2(text("silent").contains(QStringLiteral("10 min since the request")), qPrintable(text("silent")));

        state.record.facts.contactsReceived = 214;
        state.record.facts.historyProgress = 55;
        state.record.facts.historyPhase = 1;
        state.record.facts.historyMessages = 1234;
        panel.show({contacts, history}, state, moment().addSecs(660));
        QVERIFY(text("silent").isEmpty());
        QVERIFY(text("contacts").contains(QStringLiteral("214")));
        QVERIFY2(text("history").contains(QStringLiteral("55 %")) && text("history").contains(QStringLiteral("part 2 of 3")), qPrintable(text("history")));
        QCOMPARE(panel.findChild<QProgressBar *>(QStringLiteral("provision.sync.progress"))->value(), 55);

        state.record.facts.historyProgress = 100;
        QVERIFY(!app::isSyncUnderWay(state.facts(), moment()));
        state.record.facts.historyProgress = 20;
        state.record.facts.historyDeclined = true;
        QVERIFY(!app::isSyncUnderWay(state.facts(), moment()));
    }

    void theHandoverShowsHealthWithMetasRemarks()
    {
        using Standing = app::HandoverItem::Standing;
        store::CaseFacts facts;
        QCOMPARE(app::healthState(facts).standing, Standing::Known);
        facts.canSendMessage = QStringLiteral("AVAILABLE");
        facts.qualityRating = QStringLiteral("GREEN");
        facts.throughput = QStringLiteral("STANDARD");
        QCOMPARE(app::healthState(facts).standing, Standing::Done);
        QVERIFY(app::healthState(facts).text.contains(QStringLiteral("80 messages")));
        facts.numberCanSendMessage = QStringLiteral("LIMITED"); // the worst of the two counts
        facts.healthRemarks = QStringLiteral("Your display name has not been approved yet.");
        QCOMPARE(app::healthState(facts).tone, app::Theme::Tone::Warn);
        QVERIFY(app::healthState(facts).text.contains(QStringLiteral("has not been approved")));
        facts.canSendMessage = QStringLiteral("BLOCKED");
        QCOMPARE(app::healthState(facts).tone, app::Theme::Tone::Err);

        QVERIFY(!app::marketingState({}));
        facts.marketingStatus = QStringLiteral("BRAND_NEW"); // an open set
        QCOMPARE(app::marketingState(facts)->chip, QStringLiteral("BRAND_NEW"));
        QVERIFY(!app::partnerVerificationState({}, false));
        QVERIFY(app::partnerVerificationState({}, true));
        facts.requestedDisplayName = QStringLiteral("Aurora");
        QVERIFY(app::nameState(facts)->text.contains(QStringLiteral("Aurora")));
        QVERIFY(!app::syncState(facts, store::NumberPath::Direct));
        QVERIFY(app::syncState(facts, store::NumberPath::Coexistence));
    }

private:
    static QDateTime moment() { return QDateTime(QDate(2026, 3, 12), QTime(14, 0), Qt::UTC); }
    static void coexistence(onboarding::CaseState &state)
    {
        state.record.path = store::NumberPath::Coexistence;
        state.record.facts.finishEvent = QStringLiteral("FINISH_WHATSAPP_BUSINESS_APP_ONBOARDING");
    }
};

/// What a person asks for besides the way, from the menu to the sandbox and back.
class ActionTests : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { GANGWAY_STRICT_LOG(); }

    void theMenuSaysWhatEachDoesAndWhyNot()
    {
        Journey j;
        QVERIFY(ready(j));
        QVERIFY(j.click(QStringLiteral("provision.actions")));
        QTRY_VERIFY(j.find(QStringLiteral("provision.actions.menu")));
        auto *check = j.find<QAbstractButton>(QStringLiteral("provision.action.check-token"));
        QVERIFY(check && check->isEnabled());
        QVERIFY(!check->accessibleDescription().isEmpty());
        QVERIFY(!j.find(QStringLiteral("provision.action.revoke-credit-line"))); // no row of a Tech Provider
        picture(j.find(QStringLiteral("provision.actions.menu")), QStringLiteral("actions-menu"));
        QTest::keyClick(j.find(QStringLiteral("provision.actions.menu")), Qt::Key_Escape);
        QTRY_VERIFY(!j.find(QStringLiteral("provision.actions.menu")));
    }

    void readingStartsAtOnce()
    {
        Journey j;
        QVERIFY(ready(j));
        QVERIFY(choose(j, QStringLiteral("check-token")));
        QTRY_VERIFY_WITH_TIMEOUT(j.find(QStringLiteral("provision.step.check-token")), 5000);
        QTRY_VERIFY(j.label(QStringLiteral("provision.line.check-token")).contains(QStringLiteral("token works")));
        QVERIFY(j.nextEnabled()); // nobody waits for it
        j.picture(QStringLiteral("provision-besides"));
    }

    void aNewPinGoesToMetaAndTheKeychain()
    {
        Journey j;
        QVERIFY(ready(j));
        QVERIFY(choose(j, QStringLiteral("set-pin")));
        QTRY_VERIFY(j.dialog(QStringLiteral("provision.ask.set-pin")));
        QVERIFY(!j.click(QStringLiteral("provision.ask.set-pin.yes")));
        auto *pin = j.dialog(QStringLiteral("provision.ask.set-pin"))->findChild<app::PinField *>(QStringLiteral("provision.pin"));
        QTest::keyClicks(pin->findChild<QLineEdit *>(), QStringLiteral("426819"));
        picture(j.dialog(QStringLiteral("provision.ask.set-pin")), QStringLiteral("ask-pin"));
        QVERIFY(j.click(QStringLiteral("provision.ask.set-pin.yes")));
        QTRY_COMPARE_WITH_TIMEOUT(j.runner()->view(onboarding::StepId::SetPin).status, onboarding::StepStatus::Done, 5000);
        const auto kept = TestServices::await(j.services.vault().fetch({j.window->currentCase().value(), vaultNames::pin}));
        QVERIFY(kept && *kept == Secret::fromString(QStringLiteral("426819")));
    }

    void deregisteringIsMeantAndCanBeUndone()
    {
        Journey j;
        QVERIFY(ready(j));
        QVERIFY(choose(j, QStringLiteral("deregister-number")));
        auto *dialog = j.dialog(QStringLiteral("provision.ask.deregister-number"));
        QVERIFY(dialog);
        bool budget = false;
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            budget = budget || label->text().contains(QStringLiteral("1 of 10 register"));
        QVERIFY(budget);
        picture(dialog, QStringLiteral("ask-deregister"));
        QVERIFY(!j.click(QStringLiteral("provision.ask.deregister-number.yes")));
        QTest::keyClicks(j.find<QLineEdit>(QStringLiteral("provision.confirmation")), QStringLiteral("0142"));
        QVERIFY(j.click(QStringLiteral("provision.ask.deregister-number.yes")));
        QTRY_VERIFY_WITH_TIMEOUT(j.record().facts.deregistered.value_or(false), 5000);
        QCOMPARE(j.meta().callCount(QStringLiteral("deregister")), 1);
        QTRY_VERIFY_WITH_TIMEOUT(j.find(QStringLiteral("provision.retry.register-number")), 5000);
        j.picture(QStringLiteral("provision-deregistered"));
        QVERIFY(j.click(QStringLiteral("provision.retry.register-number")));
        QTRY_VERIFY_WITH_TIMEOUT(j.record().facts.numberRegistered.value_or(false), 5000);
        QCOMPARE(j.meta().callCount(QStringLiteral("register")), 2);
    }

    void revokingTheLineWantsTheCustomersName()
    {
        Journey j{store::PartnerRole::SolutionPartner};
        QVERIFY(ready(j));
        QVERIFY(choose(j, QStringLiteral("revoke-credit-line")));
        auto *dialog = j.dialog(QStringLiteral("provision.ask.revoke-credit-line"));
        QVERIFY(dialog);
        bool all = false;
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            all = all || label->text().contains(QStringLiteral("ALL accounts"));
        QVERIFY(all);
        picture(dialog, QStringLiteral("ask-revoke"));
        auto *text = j.find<QLineEdit>(QStringLiteral("provision.confirmation"));
        QTest::keyClicks(text, QStringLiteral("Padaria Auror"));
        QTest::keyClick(text, Qt::Key_Return);
        QVERIFY(j.dialog(QStringLiteral("provision.ask.revoke-credit-line"))); // not yet
        QTest::keyClicks(text, QStringLiteral("a"));
        QTest::keyClick(text, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(j.record().facts.creditRevoked.value_or(false), 5000);
        QVERIFY(choose(j, QString()));
        QVERIFY(!j.find<QAbstractButton>(QStringLiteral("provision.action.revoke-credit-line"))->isEnabled());
    }

    void theDialogCanBeLeftWithoutHarm()
    {
        Journey j;
        QVERIFY(ready(j));
        QVERIFY(choose(j, QStringLiteral("request-marketing-messages")));
        QVERIFY(j.dialog(QStringLiteral("provision.ask.request-marketing-messages")));
        QVERIFY(j.click(QStringLiteral("provision.ask.request-marketing-messages.no")));
        QTRY_VERIFY(!j.dialog(QStringLiteral("provision.ask.request-marketing-messages")));
        QCOMPARE(j.runner()->view(onboarding::StepId::RequestMarketingMessages).runs, 0);
    }

    void whatHoldsForTheCaseIsABanner()
    {
        Journey j;
        QVERIFY(ready(j));
        store::CaseFacts facts;
        facts.canSendMessage = QStringLiteral("BLOCKED");
        facts.paymentMethodMissing = true;
        facts.healthRemarks = QStringLiteral("No payment method is attached to the account.");
        facts.tokenExpiresAt = QDateTime::currentDateTimeUtc().addDays(3);
        j.runner()->mergeFacts(facts);
        QTRY_VERIFY(j.find<app::Banner>(QStringLiteral("notice.payment")));
        QTRY_VERIFY(j.find<app::Banner>(QStringLiteral("notice.token")));
        j.picture(QStringLiteral("provision-notices"));
        QVERIFY(j.click(QStringLiteral("notice.payment.topic")));
        QTRY_VERIFY(j.dialog(QStringLiteral("topic")));
        picture(j.dialog(QStringLiteral("topic")), QStringLiteral("topic"));
        QVERIFY(j.click(QStringLiteral("topic.close")));
        QVERIFY(j.click(QStringLiteral("notice.payment.action"))); // asks Meta again
        QTRY_VERIFY_WITH_TIMEOUT(j.runner()->view(onboarding::StepId::Confirm).runs > 1, 5000);
    }

private:
    static bool ready(Journey &j)
    {
        if (!j.toProvision())
            return false;
        [&j] { QTRY_VERIFY_WITH_TIMEOUT(j.runner()->isFinished(), 15000); }();
        [&j] { QTRY_VERIFY(j.nextEnabled()); }();
        return j.runner()->isFinished();
    }
    /// Opens the menu and presses an action; with an empty name only opens it.
    static bool choose(Journey &j, const QString &step)
    {
        if (!j.click(QStringLiteral("provision.actions")))
            return false;
        [&j] { QTRY_VERIFY(j.find(QStringLiteral("provision.actions.menu"))); }();
        if (step.isEmpty())
            return true;
        auto *row = j.find<QAbstractButton>(QStringLiteral("provision.action.") + step);
        if (!row || !row->isEnabled())
            return false;
        row->click();
        return true;
    }
    static void picture(QWidget *widget, const QString &name)
    {
        const QString folder = qEnvironmentVariable("GANGWAY_SHOTS");
        if (widget && !folder.isEmpty())
            widget->grab().save(QStringLiteral("%1/%2.png").arg(folder, name));
    }
};

} // namespace gangway::test
