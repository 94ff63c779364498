#include "support/testmain.h"
#include "support/testservices.h"

#include "app/profiles/profilespage.h"
#include "app/widgets/banner.h"
#include "app/widgets/secretfield.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollArea>
#include <QScrollBar>
#include <QTranslator>

using namespace gangway;
using namespace gangway::app;
using gangway::test::TestServices;

namespace {

Theme *theTheme = nullptr;
const QString secretText = QStringLiteral("614fc2afde15eee07a26b2fe3eaee9b9");

/// Every text a good third longer, as Portuguese and Spanish are.
class LongerWords : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        const QString text = QString::fromUtf8(source);
        QString more;
        while (more.size() * 20 < text.size() * 7)
            more += QStringLiteral("mais ").left(int(text.size() * 7 / 20 - more.size()) + 1);
        return text + u' ' + more.trimmed();
    }
};

struct Desk
{
    Desk() = default;
    explicit Desk(const TestServices::Wish &wish) : services(wish) {}
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
    /// As a person chooses it: by the keyboard, from what is on offer.
    bool choose(const QString &name, const QString &value)
    {
        auto *box = find<QComboBox>(name);
        const int index = box ? box->findData(value) : -1;
        if (index < 0)
            return false;
        box->setFocus();
        while (box->currentIndex() != index) {
            const int before = box->currentIndex();
            QTest::keyClick(box, before < index ? Qt::Key_Down : Qt::Key_Up);
            if (box->currentIndex() == before)
                return false;
        }
        return true;
    }
    QString checkRow(const char *id) const
    {
        const auto *row = find(QStringLiteral("profiles.check.%1").arg(QLatin1String(id)));
        return row ? row->accessibleName() : QString();
    }
    /// Visible labels and buttons that do not show their whole text.
    QStringList cutTexts() const
    {
        QStringList cut;
        for (const QLabel *label : page->findChildren<QLabel *>()) {
            if (!label->isVisible() || label->text().isEmpty() || label->inherits("gangway::app::ElidedLabel"))
                continue;
            const bool whole = label->wordWrap() ? label->height() >= label->heightForWidth(label->width()) : label->width() >= label->sizeHint().width();
            if (!whole)
                cut << label->text();
        }
        for (const QAbstractButton *button : page->findChildren<QAbstractButton *>()) {
            if (button->isVisible() && !button->text().isEmpty() && button->width() < button->sizeHint().width())
                cut << button->text();
        }
        for (const QScrollArea *area : page->findChildren<QScrollArea *>()) {
            if (area->isVisible() && area->widget()->minimumSizeHint().width() > area->viewport()->width())
                cut << QStringLiteral("%1 is %2 wide and has %3").arg(area->objectName()).arg(area->widget()->minimumSizeHint().width()).arg(area->viewport()->width());
        }
        return cut;
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
    bool typeSecret(const QString &text = secretText)
    {
        auto *secret = find<SecretField>(QStringLiteral("profiles.appSecret"));
        if (!secret)
            return false;
        QTest::mouseClick(secret->findChild<QAbstractButton *>(QStringLiteral("secret.change")), Qt::LeftButton);
        QTest::keyClicks(secret->findChild<QLineEdit *>(QStringLiteral("secret.edit")), text);
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

    void theAdvancedPartOpensByItselfForAFault()
    {
        Desk desk;
        desk.open();
        QVERIFY(desk.fill());
        QVERIFY(!desk.find(QStringLiteral("profiles.features")));
        QVERIFY(desk.click(QStringLiteral("profiles.advanced")));
        QVERIFY(desk.find(QStringLiteral("profiles.features")));
        QVERIFY(desk.type(QStringLiteral("profiles.solution_id"), QStringLiteral("12 3")));
        QVERIFY(desk.click(QStringLiteral("profiles.advanced")));
        QVERIFY(!desk.find(QStringLiteral("profiles.solution_id")));
        QVERIFY(!desk.find<QAbstractButton>(QStringLiteral("profiles.save"))->isEnabled());
        QTest::keyClick(desk.page.get(), Qt::Key_S, Qt::ControlModifier);
        QVERIFY(desk.find(QStringLiteral("profiles.solution_id")));
        QVERIFY(desk.find(QStringLiteral("profiles.solution_id"))->hasFocus());
        QVERIFY(desk.says(QStringLiteral("Digits only. Remove the spaces.")));
    }

    void onlyWhatTheVersionKnowsIsOnOffer()
    {
        Desk desk;
        desk.open();
        QVERIFY(desk.fill());
        QVERIFY(desk.click(QStringLiteral("profiles.advanced")));
        QVERIFY(desk.find(QStringLiteral("profiles.features.app_only_install")));
        QVERIFY(!desk.find(QStringLiteral("profiles.features.marketing_messages_lite")));
        QVERIFY(desk.find(QStringLiteral("profiles.feature_type_on_v4")));
        auto *types = desk.find<QComboBox>(QStringLiteral("profiles.feature_type"));
        QCOMPARE(types->count(), 2); // standard and coexistence
        QVERIFY(desk.choose(QStringLiteral("profiles.es_version"), QStringLiteral("v2")));
        QVERIFY(!desk.find(QStringLiteral("profiles.features.app_only_install")));
        QVERIFY(desk.find(QStringLiteral("profiles.features.marketing_messages_lite")));
        QVERIFY(!desk.find(QStringLiteral("profiles.feature_type_on_v4")));
        QCOMPARE(types->count(), 4);
        QVERIFY(desk.choose(QStringLiteral("profiles.feature_type"), QStringLiteral("only_waba_sharing")));
        QVERIFY(desk.find<QAbstractButton>(QStringLiteral("profiles.save"))->isEnabled());
        // Back to v4: what is chosen stays to be seen, with the reason why it cannot be.
        QVERIFY(desk.choose(QStringLiteral("profiles.es_version"), QStringLiteral("v4")));
        QVERIFY(desk.says(QStringLiteral("This Embedded Signup version does not know this flow. Choose another one, or Standard.")));
        QVERIFY(!desk.find<QAbstractButton>(QStringLiteral("profiles.save"))->isEnabled());
        shots(desk, QStringLiteral("profiles-advanced"));
        QVERIFY(desk.choose(QStringLiteral("profiles.feature_type"), QStringLiteral("whatsapp_business_app_onboarding")));
        QVERIFY(desk.says(QStringLiteral("v4 takes the flow from the login configuration, so this would have no effect. Choose Standard, or tick the box to send it all the same.")));
        QVERIFY(desk.click(QStringLiteral("profiles.feature_type_on_v4")));
        QVERIFY(desk.find<QAbstractButton>(QStringLiteral("profiles.save"))->isEnabled());
        QVERIFY(desk.click(QStringLiteral("profiles.features.app_only_install")));
        QVERIFY(desk.says(QStringLiteral("Meta installs the app only or connects a WhatsApp Business app, not both. Choose one of them.")));
    }

    void everyOptionIsSavedAndShownAgain()
    {
        Desk desk;
        desk.open();
        QVERIFY(desk.click(QStringLiteral("profiles.role.solution-partner")));
        QVERIFY(desk.fill());
        QVERIFY(desk.click(QStringLiteral("profiles.advanced")));
        desk.find<QScrollArea>(QStringLiteral("profiles.editor"))->verticalScrollBar()->setValue(0);
        for (const auto &[name, text] : {std::pair("partner_portfolio_id", "506914307656634"), {"system_user_id", "100081234567890"}, {"solution_id", "303610109049230"},
                                         {"coexistence_configuration_id", "109388421171"}, {"redirect_uri", "https://onboarding.northpier.example/done"}})
            QVERIFY2(desk.type(QStringLiteral("profiles.%1").arg(QLatin1String(name)), QLatin1String(text)), name);
        for (const auto &[name, value] : {std::pair("weekly_customer_limit", "200"), {"launch_way", "hosted"}, {"credit_method", "share-then-attach"}, {"data_localization_region", "BR"}})
            QVERIFY2(desk.choose(QStringLiteral("profiles.%1").arg(QLatin1String(name)), QLatin1String(value)), name);
        QVERIFY(desk.click(QStringLiteral("profiles.partner_led_verification")));
        QVERIFY(desk.click(QStringLiteral("profiles.features.app_only_install")));
        QVERIFY(desk.click(QStringLiteral("profiles.system_user_tasks.MANAGE")));
        QVERIFY(desk.says(QStringLiteral("Tick at least one.")));
        QVERIFY(desk.click(QStringLiteral("profiles.system_user_tasks.MESSAGING")));
        QVERIFY(desk.says(QStringLiteral("No credit line can be shared with these. Tick MANAGE, FULL_CONTROL or MANAGE_BILLING.")));
        QVERIFY(desk.click(QStringLiteral("profiles.system_user_tasks.MANAGE_BILLING")));
        QVERIFY(desk.click(QStringLiteral("profiles.save")));
        QTRY_COMPARE(int(desk.services.services().profiles.all().size()), 1);
        const store::PartnerProfile saved = desk.services.services().profiles.all().front();
        QCOMPARE(saved.weeklyCustomerLimit, 200);
        QVERIFY(saved.launchWay == store::LaunchWay::Hosted && saved.creditMethod == store::CreditMethod::ShareThenAttach);
        QCOMPARE(saved.dataLocalizationRegion, QStringLiteral("BR"));
        QVERIFY(saved.partnerLedVerification);
        QCOMPARE(saved.features, QStringList{QStringLiteral("app_only_install")});
        QCOMPARE(saved.systemUserTasks, (QStringList{QStringLiteral("MANAGE_BILLING"), QStringLiteral("MESSAGING")}));
        QCOMPARE(saved.solutionId, QStringLiteral("303610109049230"));
        QCOMPARE(saved.redirectUri.host(), QStringLiteral("onboarding.northpier.example"));
        QCOMPARE(saved.coexistenceConfigurationId.value(), QStringLiteral("109388421171"));
        QTRY_VERIFY(!desk.page->hasUnsavedChanges());
        // Ticked and unticked again is no change.
        QVERIFY(desk.click(QStringLiteral("profiles.features.app_only_install")));
        QVERIFY(desk.page->hasUnsavedChanges());
        QVERIFY(desk.click(QStringLiteral("profiles.features.app_only_install")));
        QVERIFY(!desk.page->hasUnsavedChanges());
        desk.page.reset();
        desk.open();
        QVERIFY(!desk.page->hasUnsavedChanges());
        QVERIFY(desk.click(QStringLiteral("profiles.advanced")));
        QVERIFY(desk.find<QCheckBox>(QStringLiteral("profiles.system_user_tasks.MESSAGING"))->isChecked());
        QVERIFY(!desk.find<QCheckBox>(QStringLiteral("profiles.system_user_tasks.MANAGE"))->isChecked());
        QCOMPARE(desk.find<QComboBox>(QStringLiteral("profiles.launch_way"))->currentData().toString(), QStringLiteral("hosted"));
    }

    void theCheckAsksTheSandbox()
    {
        TestServices::Wish wish;
        wish.sandbox = true;
        Desk desk(wish);
        // The sandbox's own Solution Partner, as if it were one of ours.
        store::PartnerProfile profile = *desk.services.services().profiles.find(ProfileId(QStringLiteral("sandbox-solution-partner")));
        const ProfileId builtIn = profile.id;
        profile.id = ProfileId(QStringLiteral("mine"));
        profile.builtIn = false;
        profile.name = QStringLiteral("Northpier Messaging");
        profile.signupOrigin = QUrl(QStringLiteral("https://onboarding.northpier.example/signup"));
        QHash<QString, Secret> secrets;
        for (const QString &name : {vaultNames::appSecret, vaultNames::systemToken})
            secrets.insert(name, *TestServices::await(desk.services.vault().fetch({builtIn.value(), name})));
        TestServices::await(desk.services.services().profiles.save(profile, secrets));
        desk.services.services().profiles.setCurrent(profile.id);
        desk.open();
        QCOMPARE(desk.find<QLabel>(QStringLiteral("profiles.check.when"))->text(), QStringLiteral("Not checked yet. Reads only: nothing is changed at Meta."));
        QVERIFY(desk.click(QStringLiteral("profiles.check")));
        QVERIFY(!desk.find<QAbstractButton>(QStringLiteral("profiles.check"))->isEnabled());
        QTRY_VERIFY(desk.find<QAbstractButton>(QStringLiteral("profiles.check"))->isEnabled());
        QCOMPARE(desk.checkRow("app"), QStringLiteral("App ID and secret, Fine"));
        QCOMPARE(desk.checkRow("system-token"), QStringLiteral("System user token, Fine"));
        QCOMPARE(desk.checkRow("credit-line"), QStringLiteral("Credit line, Fine"));
        QCOMPARE(desk.checkRow("verify-token"), QStringLiteral("Webhook verify token, Look at it"));
        QCOMPARE(desk.checkRow("webhook-address"), QStringLiteral("Webhook address, Problem")); // no receiver listens in this test
        QCOMPARE(desk.checkRow("redirect-uri"), QString());
        QVERIFY(desk.find<QLabel>(QStringLiteral("profiles.check.webhook-address.remedy")));
        QVERIFY(!store::SettingRepository(desk.services.database()).value(QStringLiteral("profiles.check/mine")).value().isEmpty());
        shots(desk, QStringLiteral("profiles-check"));

        // A wrong secret: one problem, and what hangs on it says so.
        QVERIFY(desk.typeSecret(QString(secretText).replace(u'6', u'7')));
        QVERIFY(desk.click(QStringLiteral("profiles.save")));
        QTRY_COMPARE(desk.checkRow("app"), QStringLiteral("App ID and secret, Problem")); // saving checks
        QCOMPARE(desk.checkRow("webhook-address"), QStringLiteral("Webhook address, Not checked"));
        shots(desk, QStringLiteral("profiles-check-secret"));
        // Nothing on the page, in the settings or in the report has a secret.
        for (const QLabel *label : desk.page->findChildren<QLabel *>())
            QVERIFY(!label->text().contains(secretText));
        // The next window remembers when.
        desk.page.reset();
        desk.open();
        QVERIFY(desk.find<QLabel>(QStringLiteral("profiles.check.when"))->text().startsWith(QStringLiteral("Last check")));
        QVERIFY(!desk.find(QStringLiteral("profiles.check.app")));
    }

    void theCheckIsForSavedProfiles()
    {
        Desk desk;
        desk.open();
        QVERIFY(!desk.find<QAbstractButton>(QStringLiteral("profiles.check"))->isEnabled());
        const auto profile = desk.services.addProfile(store::PartnerRole::TechProvider, QStringLiteral("Cais Digital"));
        TestServices::await(desk.services.vault().remove({profile.id.value(), vaultNames::appSecret}));
        desk.page->check(profile.id); // as another page asks for it; without an app secret nothing is sent
        QTRY_COMPARE(desk.checkRow("app"), QStringLiteral("App ID and secret, Problem"));
        QCOMPARE(desk.checkRow("system-user"), QString());
        // Narrow pages have it behind a tab, and that tab in front.
        desk.page->resize(952, 560);
        QTRY_VERIFY(desk.find(QStringLiteral("profiles.checks")));
        QVERIFY(!desk.find(QStringLiteral("profiles.editor")));
    }

    void longerWordsAreNotCut()
    {
        LongerWords longer;
        QCoreApplication::installTranslator(&longer);
        {
            Desk desk;
            const auto profile = desk.services.addProfile(store::PartnerRole::SolutionPartner, QStringLiteral("Northpier Messaging"));
            TestServices::await(desk.services.vault().remove({profile.id.value(), vaultNames::appSecret}));
            desk.open();
            QVERIFY(desk.click(QStringLiteral("profiles.advanced")));
            QVERIFY(desk.click(QStringLiteral("profiles.check")));
            QTRY_VERIFY(!desk.checkRow("app").isEmpty());
            for (const QSize size : {QSize(1208, 720), QSize(952, 560)}) {
                desk.page->resize(size);
                QCoreApplication::sendPostedEvents();
                QTRY_COMPARE(desk.cutTexts().join(u'/'), QString());
                desk.page->check(profile.id); // its tab in front
                QTRY_COMPARE(desk.cutTexts().join(u'/'), QString());
            }
            shots(desk, QStringLiteral("profiles-long"));
        }
        QCoreApplication::removeTranslator(&longer);
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
                const QString file = QStringLiteral("%1/%2-%3%4").arg(folder, name).arg(size.width()).arg(dark ? QStringLiteral("-dark") : QString());
                desk.page->grab().save(file + QStringLiteral(".png"));
                for (QScrollArea *area : desk.page->findChildren<QScrollArea *>())
                    area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
                desk.page->grab().save(file + QStringLiteral("-end.png"));
                for (QScrollArea *area : desk.page->findChildren<QScrollArea *>())
                    area->verticalScrollBar()->setValue(0);
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
