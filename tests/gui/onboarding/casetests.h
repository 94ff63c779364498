#pragma once

#include "journey.h"

namespace gangway::test {

/// The frame: typing is stored, pages open in order, a case is found again where it was left.
class CaseTests : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { GANGWAY_STRICT_LOG(); }

    void nextIsClosedWithAReasonUntilThereIsAName()
    {
        Journey j;
        j.window->newCase();
        QVERIFY(!j.nextEnabled());
        QVERIFY(j.label(QStringLiteral("case.hint")).contains(QStringLiteral("name is needed")));
        QVERIFY(j.type(QStringLiteral("customer.name"), QStringLiteral("Padaria Aurora")));
        QVERIFY(j.nextEnabled());
        QCOMPARE(j.label(QStringLiteral("case.name")), QStringLiteral("Padaria Aurora"));
        QVERIFY(j.services.services().onboarding.cases().empty()); // nothing is made before Next
        j.picture(QStringLiteral("customer-new"));
    }

    void aWrongNumberSaysHowToMendItAndHoldsNext()
    {
        Journey j;
        j.window->newCase();
        j.type(QStringLiteral("customer.name"), QStringLiteral("Padaria Aurora"));
        j.type(QStringLiteral("customer.phone"), QStringLiteral("11900000142"));
        QVERIFY(!j.nextEnabled());
        QTest::keyClick(j.find<QLineEdit>(QStringLiteral("customer.phone")), Qt::Key_Tab);
        bool said = false;
        for (const QLabel *label : j.window->findChildren<QLabel *>())
            said = said || (label->isVisible() && label->text() == QStringLiteral("Start with + and the country code."));
        QVERIFY(said);
        auto *phone = j.find<QLineEdit>(QStringLiteral("customer.phone"));
        phone->selectAll();
        QTest::keyClicks(phone, QStringLiteral("+5511900000142"));
        QVERIFY(j.nextEnabled());
    }

    void nextMakesTheCaseOnceAndKeepsEverythingTyped()
    {
        Journey j;
        j.window->newCase();
        j.type(QStringLiteral("customer.name"), QStringLiteral("Padaria Aurora"));
        j.type(QStringLiteral("customer.email"), QStringLiteral("a@b.example"));
        j.type(QStringLiteral("customer.phone"), QStringLiteral("+55 11 90000-0142"));
        QVERIFY(j.click(QStringLiteral("case.next")));
        j.click(QStringLiteral("case.next")); // twice
        QTRY_COMPARE(j.window->currentPage(), store::CasePage::Number);
        QCOMPARE(int(j.services.services().onboarding.cases().size()), 1);
        QTRY_COMPARE(j.record().page, store::CasePage::Number);
        QCOMPARE(j.record().phone, QStringLiteral("+5511900000142"));
        QCOMPARE(j.record().email, QStringLiteral("a@b.example"));
        QVERIFY(j.record().number >= 1001);
    }

    void whatIsTypedIsStoredByItselfAndOnClose()
    {
        Journey j;
        QVERIFY(j.toSignup());
        QTest::mouseClick(j.find<QAbstractButton>(QStringLiteral("case.back")), Qt::LeftButton);
        QCOMPARE(j.window->currentPage(), store::CasePage::Number);
        j.click(QStringLiteral("case.back"));
        j.type(QStringLiteral("customer.contact"), QStringLiteral("Marina"));
        QSignalSpy closed(j.window.get(), &app::CaseWindow::closeRequested);
        QVERIFY(j.click(QStringLiteral("case.close")));
        QCOMPARE(closed.size(), 1);
        const CaseId id = j.window->currentCase();
        QCOMPARE(j.record().contactName, QStringLiteral("Marina"));
        QTRY_COMPARE(store::CaseRepository(j.services.database()).find(id).value()->contactName, QStringLiteral("Marina"));
    }

    void aCaseOpensWhereItWasLeft()
    {
        Journey j;
        QVERIFY(j.toSignup());
        const CaseId first = j.window->currentCase();
        j.window->newCase();
        QCOMPARE(j.window->currentPage(), store::CasePage::Customer);
        QVERIFY(j.window->currentCase().isEmpty());
        j.window->openCase(first);
        QCOMPARE(j.window->currentPage(), store::CasePage::Signup);
        QCOMPARE(j.label(QStringLiteral("case.name")), QStringLiteral("Padaria Aurora"));
    }

    void aNumberOfAnotherCaseIsSaidAndCanBeOpened()
    {
        Journey j;
        QVERIFY(j.toSignup());
        const CaseId first = j.window->currentCase();
        j.window->newCase();
        j.type(QStringLiteral("customer.name"), QStringLiteral("Studio Cobalto"));
        j.type(QStringLiteral("customer.phone"), QStringLiteral("+5511900000142"));
        QTRY_VERIFY(j.find(QStringLiteral("customer.otherCase")));
        QVERIFY(j.click(QStringLiteral("customer.openOther")));
        QCOMPARE(j.window->currentCase(), first);
    }

    void anUnknownCaseIsSaidAndHarmsNothing()
    {
        Journey j;
        j.window->openCase(CaseId(QStringLiteral("no-such-case")));
        QVERIFY(j.find(QStringLiteral("case.trouble")));
    }
};

/// Page 2, every branch that the specification's table names.
class NumberTests : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { GANGWAY_STRICT_LOG(); }

    void branches_data()
    {
        QTest::addColumn<QStringList>("clicks");
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("timer");
        const auto row = [](const char *name, const QStringList &clicks, const QString &path, bool timer) { QTest::newRow(name) << clicks << path << timer; };
        const QString business = QStringLiteral("number.app.business");
        row("business, together", {business, QStringLiteral("number.keep.yes")}, QStringLiteral("coexistence"), false);
        row("business, change", {business, QStringLiteral("number.keep.no"), QStringLiteral("number.history.keep")}, QStringLiteral("direct"), true);
        row("business, delete", {business, QStringLiteral("number.keep.no"), QStringLiteral("number.history.delete")}, QStringLiteral("direct"), false);
        row("messenger, change", {QStringLiteral("number.app.messenger"), QStringLiteral("number.history.keep"), QStringLiteral("number.install-app.no")}, QStringLiteral("direct"), true);
        row("cloud api before", {QStringLiteral("number.app.none-cloud")}, QStringLiteral("existing"), false);
        row("clean number", {QStringLiteral("number.app.none-new"), QStringLiteral("number.install-app.no")}, QStringLiteral("direct"), false);
        row("clean number, app wanted", {QStringLiteral("number.app.none-new"), QStringLiteral("number.install-app.yes")}, QStringLiteral("coexistence"), false);
        row("no number", {QStringLiteral("number.app.no-number")}, QStringLiteral("no-number"), false);
    }
    void branches()
    {
        QFETCH(QStringList, clicks);
        QFETCH(QString, path);
        QFETCH(bool, timer);
        Journey j;
        QVERIFY(toNumber(j));
        QVERIFY(!j.nextEnabled());
        for (const QString &name : clicks)
            QVERIFY2(j.click(name), qPrintable(name));
        QTRY_COMPARE(store::nameOf(j.record().path), path); // stored after the pause
        QVERIFY(j.nextEnabled());
        QVERIFY(!j.label(QStringLiteral("number.instructions")).isEmpty());
        QCOMPARE(j.find(QStringLiteral("number.timer")) != nullptr, timer);
    }

    void changingAnEarlierAnswerForgetsWhatFollowed()
    {
        Journey j;
        QVERIFY(toNumber(j));
        j.click(QStringLiteral("number.app.business"));
        j.click(QStringLiteral("number.keep.no"));
        j.click(QStringLiteral("number.history.keep"));
        j.picture(QStringLiteral("number"));
        QVERIFY(j.nextEnabled());
        j.click(QStringLiteral("number.app.none-cloud"));
        QVERIFY(!j.find(QStringLiteral("number.keep.no")));
        QTRY_COMPARE(j.record().path, store::NumberPath::Existing);
        QCOMPARE(j.record().numberAnswers.size(), 1);
    }

    void instructionsAreInTheCustomersLanguageAndCopied()
    {
        Journey j;
        QVERIFY(toNumber(j));
        j.click(QStringLiteral("number.app.business"));
        j.click(QStringLiteral("number.keep.no"));
        j.click(QStringLiteral("number.history.keep"));
        const QString english = j.label(QStringLiteral("number.instructions"));
        auto *language = j.find(QStringLiteral("number.language"));
        QVERIFY(language);
        auto words = language->findChildren<QAbstractButton *>();
        QCOMPARE(words.size(), 3);
        QTest::mouseClick(words.first(), Qt::LeftButton);
        const QString portuguese = j.label(QStringLiteral("number.instructions"));
        QVERIFY(portuguese != english);
        QVERIFY(portuguese.contains(QStringLiteral("+55 11 90000-0142")));
        QVERIFY(j.click(QStringLiteral("number.copy")));
        QCOMPARE(QApplication::clipboard()->text(), portuguese);
    }

    void theTimerIsKeptWithTheCase()
    {
        Journey j;
        QVERIFY(toNumber(j));
        j.click(QStringLiteral("number.app.business"));
        j.click(QStringLiteral("number.keep.no"));
        j.click(QStringLiteral("number.history.keep"));
        QVERIFY(j.click(QStringLiteral("number.timer")));
        QTRY_VERIFY(j.record().numberReadyAt.has_value());
        const qint64 wait = QDateTime::currentDateTimeUtc().secsTo(*j.record().numberReadyAt);
        QVERIFY(wait > 7100 && wait <= 7200);
        QVERIFY(j.label(QStringLiteral("number.timerText")).contains(QStringLiteral("about")));
        QVERIFY(j.nextEnabled());
    }

    void noNumberOnTheFirstPageAnswersTheQuestion()
    {
        Journey j;
        j.window->newCase();
        j.type(QStringLiteral("customer.name"), QStringLiteral("Padaria Aurora"));
        QVERIFY(j.click(QStringLiteral("customer.noPhone")));
        QVERIFY(!j.find(QStringLiteral("customer.phone"))->isEnabled());
        j.click(QStringLiteral("case.next"));
        QTRY_COMPARE(j.window->currentPage(), store::CasePage::Number);
        QTRY_VERIFY(j.nextEnabled());
        QTRY_COMPARE(j.record().path, store::NumberPath::NoNumberYet);
    }

private:
    static bool toNumber(Journey &j)
    {
        j.window->newCase();
        j.type(QStringLiteral("customer.name"), QStringLiteral("Padaria Aurora"));
        j.type(QStringLiteral("customer.phone"), QStringLiteral("+55 11 90000-0142"));
        j.click(QStringLiteral("case.next"));
        [&j] { QTRY_COMPARE(j.window->currentPage(), store::CasePage::Number); }();
        return j.window->currentPage() == store::CasePage::Number;
    }
};

} // namespace gangway::test
