#include "support/testmain.h"
#include "support/testservices.h"

#include "app/profiles/profilespage.h"
#include "app/widgets/banner.h"
#include "app/widgets/secretfield.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>

using namespace gangway;
using namespace gangway::app;
using gangway::test::TestServices;

namespace {

Theme *theTheme = nullptr;
const QString secretText = QStringLiteral("614fc2afde15eee07a26b2fe3eaee9b9");

struct Desk
{
    TestServices services;
    std::unique_ptr<ProfilesPage> page;

    void open()
    {
        page = std::make_unique<ProfilesPage>(services.services(), *theTheme);
        page->resize(1208, 720);
        page->show();
        page->activateWindow();
        [this] { QVERIFY(QTest::qWaitForWindowActive(page.get())); }();
    }
    template <typename T = QWidget>
    T *find(const QString &name) const
    {
        for (T *each : page->findChildren<T *>(name)) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    bool click(const QString &name)
    {
        auto *button = find<QAbstractButton>(name);
        if (!button || !button->isEnabled())
            return false;
        QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(8, button->height() / 2));
        return true;
    }
    bool type(const QString &name, const QString &text)
    {
        auto *edit = find<QLineEdit>(name);
        if (!edit)
            return false;
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
        return true;
    }
    QString reason() const { return find<QLabel>(QStringLiteral("profiles.reason"))->accessibleName(); }
    bool says(const QString &sentence) const
    {
        for (const QLabel *label : page->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text() == sentence)
                return true;
        }
        return false;
    }
    bool fill()
    {
        return type(QStringLiteral("profiles.name"), QStringLiteral("Northpier Messaging")) && type(QStringLiteral("profiles.app_id"), QStringLiteral("236484624622562"))
            && type(QStringLiteral("profiles.configuration_id"), QStringLiteral("109388421170"))
            && type(QStringLiteral("profiles.signup_origin"), QStringLiteral("https://onboarding.northpier.example/signup"));
    }
    bool typeSecret()
    {
        auto *secret = find<SecretField>(QStringLiteral("profiles.appSecret"));
        if (!secret)
            return false;
        QTest::mouseClick(secret->findChild<QAbstractButton *>(QStringLiteral("secret.change")), Qt::LeftButton);
        QTest::keyClicks(secret->findChild<QLineEdit *>(QStringLiteral("secret.edit")), secretText);
        return secret->hasPending();
    }
};

} // namespace

class ProfileTests : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { GANGWAY_STRICT_LOG(); }

    void saveIsClosedUntilEveryFieldIsRight()
    {
        Desk desk;
        desk.open();
        QVERIFY(!desk.find<QAbstractButton>(QStringLiteral("profiles.save"))->isEnabled());
        QVERIFY(desk.fill());
        QVERIFY(desk.find<QAbstractButton>(QStringLiteral("profiles.save"))->isEnabled());
        desk.type(QStringLiteral("profiles.configuration_id"), QStringLiteral("1093 8842 1170"));
        QVERIFY(!desk.find<QAbstractButton>(QStringLiteral("profiles.save"))->isEnabled());
        QCOMPARE(desk.reason(), QStringLiteral("Fix 1 field to save"));
    }

    void aFieldIsCheckedWhenItIsLeftAndThenAtEachKey()
    {
        Desk desk;
        desk.open();
        desk.fill();
        const QString sentence = QStringLiteral("Digits only. Remove the spaces.");
        desk.type(QStringLiteral("profiles.app_id"), QStringLiteral("12 34"));
        QVERIFY(!desk.says(sentence)); // still typing
        auto *edit = desk.find<QLineEdit>(QStringLiteral("profiles.app_id"));
        QTest::keyClick(edit, Qt::Key_Tab);
        QVERIFY(desk.says(sentence));
        shots(desk, QStringLiteral("profiles-fault"));
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, QStringLiteral("1"));
        QVERIFY(!desk.says(sentence)); // mended at once
    }

    void secretsGoToTheVaultAndNowhereElse()
    {
        Desk desk;
        desk.open();
        QVERIFY(desk.fill());
        QVERIFY(desk.typeSecret());
        QVERIFY(desk.click(QStringLiteral("profiles.save")));
        QTRY_COMPARE(int(desk.services.services().profiles.all().size()), 1);
        const ProfileId id = desk.services.services().profiles.all().front().id;
        QTRY_VERIFY(TestServices::await(desk.services.vault().fetch({id.value(), vaultNames::appSecret})).has_value());
        QVERIFY(*TestServices::await(desk.services.vault().fetch({id.value(), vaultNames::appSecret})) == Secret::fromString(secretText));
        QTRY_VERIFY(desk.find<SecretField>(QStringLiteral("profiles.appSecret"))->isStored());
        QVERIFY(!desk.find<SecretField>(QStringLiteral("profiles.appSecret"))->hasPending());
        for (const QLabel *label : desk.page->findChildren<QLabel *>())
            QVERIFY(!label->text().contains(secretText));
        for (const QLineEdit *edit : desk.page->findChildren<QLineEdit *>())
            QVERIFY(!edit->text().contains(secretText));
        QVERIFY(!profiles::writeExport(desk.services.services().profiles.all().front()).contains(secretText.toUtf8()));
        QFile database(desk.services.database().file());
        QVERIFY(database.open(QIODevice::ReadOnly));
        QVERIFY(!database.readAll().contains(secretText.toUtf8()));
        shots(desk, QStringLiteral("profiles"));
    }

    void theRoleShowsWhatOnlyASolutionPartnerHas()
    {
        Desk desk;
        desk.open();
        QVERIFY(!desk.find(QStringLiteral("profiles.credit_line_id")));
        QVERIFY(desk.click(QStringLiteral("profiles.role.solution-partner")));
        QVERIFY(desk.find(QStringLiteral("profiles.credit_line_id")));
        QVERIFY(desk.find(QStringLiteral("profiles.systemToken")));
        desk.fill();
        QVERIFY(!desk.find<QAbstractButton>(QStringLiteral("profiles.save"))->isEnabled()); // portfolio and system user are missing
        QVERIFY(desk.click(QStringLiteral("profiles.role.tech-provider")));
        QVERIFY(desk.find<QAbstractButton>(QStringLiteral("profiles.save"))->isEnabled());
    }

    void leavingWithChangesAsks()
    {
        Desk desk;
        desk.services.addProfile(store::PartnerRole::TechProvider, QStringLiteral("Cais Digital"));
        desk.open();
        desk.type(QStringLiteral("profiles.name"), QStringLiteral("Cais"));
        bool went = false;
        desk.page->askToLeave([&went] { went = true; });
        QVERIFY(!went);
        QVERIFY(desk.find<QDialog>(QStringLiteral("profiles.leave")));
        QVERIFY(desk.click(QStringLiteral("profiles.leave.no")));
        QTRY_VERIFY(!desk.find<QDialog>(QStringLiteral("profiles.leave")));
        QVERIFY(!went);
        QCOMPARE(desk.find<QLineEdit>(QStringLiteral("profiles.name"))->text(), QStringLiteral("Cais"));
        desk.page->askToLeave([&went] { went = true; });
        QVERIFY(desk.click(QStringLiteral("profiles.leave.discard")));
        QVERIFY(went);
        QCOMPARE(desk.find<QLineEdit>(QStringLiteral("profiles.name"))->text(), QStringLiteral("Cais Digital"));
        went = false;
        desk.type(QStringLiteral("profiles.name"), QStringLiteral("Cais Novo"));
        desk.page->askToLeave([&went] { went = true; });
        QVERIFY(desk.click(QStringLiteral("profiles.leave.yes")));
        QTRY_VERIFY(went);
        QCOMPARE(desk.services.services().profiles.all().front().name, QStringLiteral("Cais Novo"));
    }

    void deletingAProfileWithCasesWantsItsName()
    {
        Desk desk;
        const auto profile = desk.services.addProfile(store::PartnerRole::TechProvider, QStringLiteral("Cais Digital"));
        store::CaseRecord record;
        record.profileId = profile.id;
        record.customerName = QStringLiteral("Oficina Trilho");
        record.createdAt = record.updatedAt = QDateTime::currentDateTimeUtc();
        desk.services.storeCase(record);
        desk.services.load();
        desk.open();
        QVERIFY(desk.click(QStringLiteral("profiles.delete")));
        QVERIFY(!desk.click(QStringLiteral("profiles.deleteDialog.yes")));
        desk.type(QStringLiteral("profiles.deleteDialog.text"), QStringLiteral("Cais"));
        QVERIFY(!desk.click(QStringLiteral("profiles.deleteDialog.yes")));
        desk.type(QStringLiteral("profiles.deleteDialog.text"), QStringLiteral("Cais Digital"));
        QVERIFY(desk.click(QStringLiteral("profiles.deleteDialog.yes")));
        QTRY_VERIFY(desk.services.services().profiles.all().empty());
        QVERIFY(desk.services.services().onboarding.cases().empty());
        QVERIFY(!TestServices::await(desk.services.vault().fetch({profile.id.value(), vaultNames::appSecret})).has_value());
    }

    void duplicatingTakesNoSecret()
    {
        Desk desk;
        desk.services.addProfile(store::PartnerRole::TechProvider, QStringLiteral("Cais Digital"));
        desk.open();
        QVERIFY(desk.click(QStringLiteral("profiles.duplicate")));
        QCOMPARE(desk.find<QLineEdit>(QStringLiteral("profiles.name"))->text(), QStringLiteral("Cais Digital copy"));
        QVERIFY(desk.click(QStringLiteral("profiles.save")));
        QTRY_COMPARE(int(desk.services.services().profiles.all().size()), 2);
        for (const auto &profile : desk.services.services().profiles.all()) {
            if (profile.name.endsWith(QStringLiteral("copy")))
                QVERIFY(!TestServices::await(desk.services.vault().fetch({profile.id.value(), vaultNames::appSecret})).has_value());
        }
    }

    void aBadFileChangesNothingAndNamesTheFields()
    {
        Desk desk;
        desk.services.addProfile(store::PartnerRole::TechProvider, QStringLiteral("Cais Digital"));
        desk.open();
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("p.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"name":"X","role":"tech-provider","app_id":"12 3","colour":"red"})");
        file.close();
        desk.page->importFrom(file.fileName());
        auto *trouble = desk.find<Banner>(QStringLiteral("profiles.trouble"));
        QVERIFY(trouble);
        QVERIFY(trouble->text().contains(QStringLiteral("App ID")));
        QVERIFY(trouble->text().contains(QStringLiteral("colour")));
        QCOMPARE(int(desk.services.services().profiles.all().size()), 1);
        desk.page->importFrom(folder.filePath(QStringLiteral("missing.json")));
        QVERIFY(desk.find<Banner>(QStringLiteral("profiles.trouble"))->title().contains(QStringLiteral("cannot be read")));
    }

    void confirmationsAreKeptWithNameAndDate()
    {
        Desk desk;
        desk.services.addProfile(store::PartnerRole::TechProvider, QStringLiteral("Cais Digital"));
        desk.open();
        QVERIFY(desk.click(QStringLiteral("profiles.dashboard.js-sdk")));
        const QString key = QStringLiteral("dashboard/%1/js-sdk").arg(desk.services.services().profiles.all().front().id.value());
        QTRY_VERIFY(store::SettingRepository(desk.services.database()).value(key).value().endsWith(QStringLiteral("|tester")));
        Desk *again = &desk;
        again->page.reset();
        again->open();
        QVERIFY(again->find<QCheckBox>(QStringLiteral("profiles.dashboard.js-sdk"))->isChecked());
    }

private:
    static void shots(Desk &desk, const QString &name)
    {
        const QString folder = qEnvironmentVariable("GANGWAY_SHOTS");
        if (folder.isEmpty())
            return;
        QDir().mkpath(folder);
        for (const bool dark : {false, true}) {
            theTheme->setScheme(dark ? Theme::Scheme::Dark : Theme::Scheme::Light);
            for (const QSize size : {QSize(1208, 720), QSize(952, 560)}) {
                desk.page->resize(size);
                QTest::qWait(30);
                desk.page->grab().save(QStringLiteral("%1/%2-%3%4.png").arg(folder, name).arg(size.width()).arg(dark ? QStringLiteral("-dark") : QString()));
            }
        }
        theTheme->setScheme(Theme::Scheme::Light);
        desk.page->resize(1208, 720);
    }
};

#include "tst_gui_profiles.moc"

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    Theme theme(Theme::Scheme::Light);
    theme.apply(app);
    theTheme = &theme;
    return test::runAll<ProfileTests>(argc, argv);
}
