#include "profiles/profiles.h"
#include "support/await.h"
#include "support/failingvault.h"
#include "support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>

#include "unit/profiles/tst_configurationcheck.h"

using namespace gangway;
using namespace gangway::profiles;
using namespace gangway::test;

namespace {

const char *const appSecretCanary = "canary-app-secret-7c1e";

store::PartnerProfile solutionPartner()
{
    store::PartnerProfile profile;
    profile.id = ProfileId(QStringLiteral("p1"));
    profile.name = QStringLiteral("Northpier");
    profile.role = store::PartnerRole::SolutionPartner;
    profile.appId = AppId(QStringLiteral("236484624622562"));
    profile.configurationId = ConfigurationId(QStringLiteral("109388421170"));
    profile.graphVersion = QStringLiteral("v24.0");
    profile.esVersion = QStringLiteral("v3");
    profile.signupOrigin = QUrl(QStringLiteral("https://onboarding.northpier.example/signup"));
    profile.featureType = QStringLiteral("whatsapp_business_app_onboarding");
    profile.features = {QStringLiteral("marketing_messages_lite")};
    profile.sdkLocale = QStringLiteral("pt_BR");
    profile.partnerPortfolioId = PortfolioId(QStringLiteral("2729063490586005"));
    profile.creditLineId = CreditLineId(QStringLiteral("1972385232742146"));
    profile.systemUserId = SystemUserId(QStringLiteral("100002222333344"));
    profile.defaultCurrency = QStringLiteral("EUR");
    profile.webhookCallback = QUrl(QStringLiteral("https://hooks.northpier.example/w"));
    profile.receiverAddress = QStringLiteral("::1");
    profile.receiverPort = 8443;
    profile.receiverPath = QStringLiteral("/hooks/meta");
    profile.coexistenceConfigurationId = ConfigurationId(QStringLiteral("109388421171"));
    profile.featureTypeOnV4 = true;
    profile.solutionId = QStringLiteral("303610109049230");
    profile.launchWay = store::LaunchWay::Page;
    profile.redirectUri = QUrl(QStringLiteral("https://onboarding.northpier.example/done?x=1"));
    profile.creditMethod = store::CreditMethod::ShareThenAttach;
    profile.systemUserTasks = {QStringLiteral("MANAGE_BILLING"), QStringLiteral("MESSAGING")};
    profile.dataLocalizationRegion = QStringLiteral("BR");
    profile.weeklyCustomerLimit = 200;
    profile.partnerLedVerification = true;
    return profile;
}

store::PartnerProfile techProvider()
{
    store::PartnerProfile profile;
    profile.id = ProfileId(QStringLiteral("p2"));
    profile.name = QStringLiteral("Cais Digital");
    profile.appId = AppId(QStringLiteral("1"));
    profile.configurationId = ConfigurationId(QStringLiteral("2"));
    profile.signupOrigin = QUrl(QStringLiteral("https://cais.example"));
    return profile;
}

QJsonObject file(const store::PartnerProfile &profile)
{
    return QJsonDocument::fromJson(writeExport(profile)).object();
}

// JSON with ' for ", because moc 6.4 loses its way in raw strings.
QByteArray quoted(QByteArray json)
{
    return json.replace('\'', '"');
}

QStringList words(const std::vector<FieldFault> &faults)
{
    QStringList list;
    for (const FieldFault &fault : faults)
        list << fault.field + u':' + fault.reason;
    list.sort();
    return list;
}

QStringList faultsIn(const QByteArray &json)
{
    const auto imported = readImport(json);
    return imported ? QStringList() : words(imported.error());
}

} // namespace

class TestFaults : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { GANGWAY_STRICT_LOG(); }

    void completeOnesHaveNone()
    {
        QCOMPARE(words(faultsOf(solutionPartner())), QStringList());
        QCOMPARE(words(faultsOf(techProvider())), QStringList());
        store::PartnerProfile partner = solutionPartner();
        partner.creditLineId = CreditLineId(); // looked up later
        QCOMPARE(words(faultsOf(partner)), QStringList());
        store::PartnerProfile sandbox;
        sandbox.builtIn = true;
        sandbox.signupOrigin = QUrl(QStringLiteral("http://localhost:1/signup"));
        QCOMPARE(words(faultsOf(sandbox)), QStringList());
    }
    void anEmptyOneLacksEverything()
    {
        store::PartnerProfile empty;
        QCOMPARE(words(faultsOf(empty)), (QStringList{QStringLiteral("app_id:missing"), QStringLiteral("configuration_id:missing"),
                                                      QStringLiteral("name:missing"), QStringLiteral("signup_origin:missing")}));
        empty.role = store::PartnerRole::SolutionPartner;
        QVERIFY(words(faultsOf(empty)).contains(QStringLiteral("partner_portfolio_id:missing")));
        QVERIFY(words(faultsOf(empty)).contains(QStringLiteral("system_user_id:missing")));
        QVERIFY(!words(faultsOf(empty)).contains(QStringLiteral("credit_line_id:missing")));
    }
    // One change to a complete file each, and the one fault it must give.
    void oneFault_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("fault");
        const auto row = [](const char *field, const QJsonValue &value, const char *reason) {
            const QByteArray shown = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact).left(60);
            QTest::addRow("%s %s", field, shown.constData())
                << QString::fromLatin1(field) << value
                << (*reason ? QStringLiteral("%1:%2").arg(QLatin1String(field), QLatin1String(reason)) : QString());
        };
        const auto text = [](const char *utf8) { return QJsonValue(QString::fromUtf8(utf8)); };
        row("name", text(""), "missing");
        row("name", text("   "), "missing");
        row("name", text("a\nb"), "unknown-value");
        row("name", text("São João 🥖"), "");
        row("name", QString(120, u'x'), "");
        row("name", QString(121, u'x'), "too-long");
        row("name", QString(5000, u'x'), "too-long");
        row("name", 5, "wrong-type");
        row("name", QJsonValue::Null, "wrong-type");
        row("role", text("boss"), "unknown-value");
        row("role", QJsonArray(), "wrong-type");
        for (const char *id : {"app_id", "configuration_id", "partner_portfolio_id", "system_user_id"}) {
            row(id, text(""), "missing");
            row(id, text("1093 8842 1170"), "digits-only");
            row(id, text("12x"), "digits-only");
            row(id, text("-1"), "digits-only");
            row(id, text("١٢٣"), "digits-only");
            row(id, QString(33, u'1'), "too-long");
            row(id, 236484624622562.0, "wrong-type");
            row(id, QJsonObject(), "wrong-type");
        }
        row("credit_line_id", text(""), "");
        row("credit_line_id", text("x"), "digits-only");
        row("graph_version", text("v25.0"), "");
        row("graph_version", text(""), "missing");
        for (const char *version : {"25.0", "v25", "v25.1", "v5.0", "V25.0", "v25.0 ", "v25.0/../x", "v25.0\n", "latest"})
            row("graph_version", text(version), "unknown-value");
        row("es_version", text("v3-public-preview"), "");
        row("es_version", text("v5"), "unknown-value");
        row("es_version", 4, "wrong-type");
        row("signup_origin", text(""), "missing");
        row("signup_origin", text("https://x.example:8443/a?b=c"), "");
        for (const char *url : {"http://x.example/", "x.example", "ftp://x.example", "https://", "https:///x", "javascript:alert(1)",
                                "//x.example", "https://exa mple", "https://[::1", "HTTPS"})
            row("signup_origin", text(url), "not-https");
        row("signup_origin", text("https://user:password@x.example/"), "unknown-value");
        row("signup_origin", text("https://x.example/#token"), "unknown-value");
        row("signup_origin", QStringLiteral("https://x.example/") + QString(2100, u'x'), "too-long");
        row("feature_type", text(""), "");
        row("feature_type", text("Only Waba"), "unknown-value");
        row("features", QJsonArray(), "");
        row("features", QJsonArray{QStringLiteral("app_only_install")}, "not-with-coexistence"); // the file's flow is coexistence
        row("features", QJsonArray{QStringLiteral("of_tomorrow"), QStringLiteral("of_tomorrow")}, "");
        row("feature_type", text("only_waba_sharing"), "not-in-version"); // v2 alone knows it
        row("feature_type", text("of_tomorrow"), "");
        row("feature_type_on_v4", 1, "wrong-type");
        row("feature_type_on_v4", false, "");
        row("coexistence_configuration_id", text(""), "");
        row("coexistence_configuration_id", text("1 2"), "digits-only");
        row("solution_id", text("x"), "digits-only");
        row("solution_id", QString(33, u'1'), "too-long");
        row("launch_way", text("hosted"), "");
        row("launch_way", text("carrier pigeon"), "unknown-value");
        row("launch_way", QJsonValue::Null, "wrong-type");
        row("redirect_uri", text(""), "");
        row("redirect_uri", text("http://x.example/"), "not-https");
        row("redirect_uri", text("https://x.example/#a"), "unknown-value");
        row("credit_method", text("share-and-attach"), "");
        row("credit_method", text(""), "unknown-value");
        row("system_user_tasks", QJsonArray(), "missing");
        row("system_user_tasks", QJsonArray{QStringLiteral("MANAGE")}, "");
        row("system_user_tasks", QJsonArray{QStringLiteral("MESSAGING")}, "no-billing");
        row("system_user_tasks", QJsonArray{QStringLiteral("manage")}, "unknown-value");
        row("system_user_tasks", text("MANAGE"), "wrong-type");
        row("data_localization_region", text(""), "");
        row("data_localization_region", text("US"), "unknown-value");
        row("data_localization_region", text("br"), "unknown-value");
        row("weekly_customer_limit", 10, "");
        row("weekly_customer_limit", 11, "unknown-value");
        row("weekly_customer_limit", -10, "unknown-value");
        row("weekly_customer_limit", 1e300, "unknown-value");
        row("weekly_customer_limit", text("10"), "wrong-type");
        row("partner_led_verification", text("yes"), "wrong-type");
        row("features", QJsonArray{QStringLiteral("a b")}, "unknown-value");
        row("features", QJsonArray{1}, "wrong-type");
        row("features", text("app_only_install"), "wrong-type");
        QJsonArray many;
        for (int i = 0; i < 33; ++i)
            many.append(QStringLiteral("x%1").arg(i));
        row("features", many, "too-long");
        row("sdk_locale", text("es_LA"), "");
        row("sdk_locale", text("pt-BR"), "unknown-value");
        row("sdk_locale", text("../../evil"), "unknown-value");
        row("default_currency", text("BRL"), "unknown-value");
        row("default_currency", text("usd"), "unknown-value");
        row("default_currency", text("INR"), "");
        row("webhook", text("x"), "wrong-type");
        row("secrets", QJsonArray(), "wrong-type");
        row("aap_id", text("1"), "unknown-key");
        row("builtIn", true, "unknown-key");
    }
    void oneFault()
    {
        QFETCH(QString, field);
        QFETCH(QJsonValue, value);
        QFETCH(QString, fault);
        QJsonObject object = file(solutionPartner());
        object.insert(field, value);
        const QStringList found = faultsIn(QJsonDocument(object).toJson());
        // A wrong role also makes its fields look out of place: the fault itself must be named.
        if (field == QLatin1String("role"))
            QVERIFY2(found.contains(fault), qPrintable(found.join(u' ')));
        else
            QCOMPARE(found, fault.isEmpty() ? QStringList() : QStringList{fault});
    }
    // What one version knows and another does not.
    void launchCombinations_data()
    {
        QTest::addColumn<QString>("version");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("feature");
        QTest::addColumn<bool>("onV4");
        QTest::addColumn<QStringList>("faults");
        const auto row = [](const char *version, const char *type, const char *feature, bool onV4, const QStringList &faults) {
            QTest::addRow("%s %s %s %d", version, type, feature, onV4)
                << QString::fromLatin1(version) << QString::fromLatin1(type) << QString::fromLatin1(feature) << onV4 << faults;
        };
        const QStringList typeFault{QStringLiteral("feature_type:not-in-version")};
        const QStringList featureFault{QStringLiteral("features:not-in-version")};
        row("v4", "", "", false, {});
        row("v4", "", "app_only_install", false, {});
        row("v4", "", "marketing_messages_lite", false, featureFault); // a product of the configuration there
        row("v4", "whatsapp_business_app_onboarding", "", false, {QStringLiteral("feature_type:not-sent")});
        row("v4", "whatsapp_business_app_onboarding", "", true, {});
        row("v4", "only_waba_sharing", "", true, typeFault);
        row("v4-public-preview", "", "app_only_install", false, {});
        row("v3", "whatsapp_business_app_onboarding", "marketing_messages_lite", false, {});
        row("v3", "whatsapp_business_app_onboarding", "app_only_install", false, {QStringLiteral("features:not-with-coexistence")});
        row("v3", "marketing_messages_lite", "", false, typeFault);
        row("v3-public-preview", "", "app_only_install", false, {});
        row("v2", "only_waba_sharing", "marketing_messages_lite", false, {});
        row("v2", "", "app_only_install", false, featureFault);
        row("v2-public-preview", "marketing_messages_lite", "app_only_install", false, {});
        row("v9", "only_waba_sharing", "app_only_install", false, {QStringLiteral("es_version:unknown-value")});
    }
    void launchCombinations()
    {
        QFETCH(QString, version);
        QFETCH(QString, type);
        QFETCH(QString, feature);
        QFETCH(bool, onV4);
        store::PartnerProfile profile = techProvider();
        profile.esVersion = version;
        profile.featureType = type;
        if (!feature.isEmpty())
            profile.features = {feature};
        profile.featureTypeOnV4 = onV4;
        QTEST(words(faultsOf(profile)), "faults");
    }
    void nestedFaults_data()
    {
        QTest::addColumn<QByteArray>("nested");
        QTest::addColumn<QStringList>("faults");
        const auto row = [](const char *json, const QStringList &faults) { QTest::newRow(json) << quoted(json) << faults; };
        row("'webhook':{}", {});
        row("'webhook':{'callback':'','listen_address':'localhost','listen_port':0,'path':'/'}", {});
        row("'webhook':{'callback':'http://x.example'}", {QStringLiteral("webhook.callback:not-https")});
        row("'webhook':{'listen_address':'my host'}", {QStringLiteral("webhook.listen_address:unknown-value")});
        row("'webhook':{'listen_address':''}", {QStringLiteral("webhook.listen_address:missing")});
        row("'webhook':{'listen_port':65536}", {QStringLiteral("webhook.listen_port:unknown-value")});
        row("'webhook':{'listen_port':-1}", {QStringLiteral("webhook.listen_port:unknown-value")});
        row("'webhook':{'listen_port':80.5}", {QStringLiteral("webhook.listen_port:unknown-value")});
        row("'webhook':{'listen_port':1e300}", {QStringLiteral("webhook.listen_port:unknown-value")});
        row("'webhook':{'listen_port':'80'}", {QStringLiteral("webhook.listen_port:wrong-type")});
        row("'webhook':{'path':'webhook'}", {QStringLiteral("webhook.path:unknown-value")});
        row("'webhook':{'path':'/a?b'}", {QStringLiteral("webhook.path:unknown-value")});
        row("'webhook':{'port':80}", {QStringLiteral("webhook.port:unknown-key")});
        row("'secrets':{'app_secret':''}", {QStringLiteral("secrets.app_secret:missing")});
        row("'secrets':{'app_secret':1}", {QStringLiteral("secrets.app_secret:wrong-type")});
        row("'secrets':{'pin':'123456'}", {QStringLiteral("secrets.pin:unknown-key")});
        row("'secrets':{'app_secret':'a','app_secret':'b'}", {QStringLiteral("secrets.app_secret:duplicate-key")});
        row("'webhook':{'path':'/a','p\\u0061th':'/b'}", {QStringLiteral("webhook.path:duplicate-key")});
        row("'webhook':{},'webhook':{'path':'/x'}", {QStringLiteral("webhook:duplicate-key")});
        row("'name':'second'", {QStringLiteral("name:duplicate-key")});
        row("'features':['name','name']", {});
    }
    void nestedFaults()
    {
        QFETCH(QByteArray, nested);
        QFETCH(QStringList, faults);
        const QByteArray json = quoted("{'name':'a \\'quoted\\' name','role':'solution-partner','app_id':'1','configuration_id':'2',"
                                "'signup_origin':'https://x.example','partner_portfolio_id':'3','system_user_id':'4',")
            + nested + '}';
        QCOMPARE(faultsIn(json), faults);
    }
    void solutionPartnerOnly()
    {
        QJsonObject object = file(techProvider());
        QCOMPARE(faultsIn(QJsonDocument(object).toJson()), QStringList());
        for (const char *field : {"partner_portfolio_id", "credit_line_id", "system_user_id", "default_currency"})
            object.insert(QLatin1String(field), QStringLiteral("1"));
        object.insert(QStringLiteral("credit_method"), QStringLiteral("share-and-attach"));
        object.insert(QStringLiteral("system_user_tasks"), QJsonArray{QStringLiteral("MANAGE")});
        object.insert(QStringLiteral("partner_led_verification"), false);
        object.insert(QStringLiteral("secrets"), QJsonObject{{QStringLiteral("system_token"), QStringLiteral("t")}});
        QCOMPARE(faultsIn(QJsonDocument(object).toJson()),
                 (QStringList{QStringLiteral("credit_line_id:solution-partner-only"),
                              QStringLiteral("credit_method:solution-partner-only"),
                              QStringLiteral("default_currency:solution-partner-only"),
                              QStringLiteral("partner_led_verification:solution-partner-only"),
                              QStringLiteral("partner_portfolio_id:solution-partner-only"),
                              QStringLiteral("secrets.system_token:solution-partner-only"),
                              QStringLiteral("system_user_id:solution-partner-only"),
                              QStringLiteral("system_user_tasks:solution-partner-only")}));
    }
    void notAProfile_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("fault");
        const QString notJson = QStringLiteral(":not-json");
        QTest::newRow("empty") << QByteArray() << notJson;
        QTest::newRow("spaces") << QByteArray("  \n") << notJson;
        QTest::newRow("text") << QByteArray("hello") << notJson;
        QTest::newRow("array") << QByteArray("[]") << notJson;
        QTest::newRow("half") << quoted("{'name':'x'") << notJson;
        QTest::newRow("two") << QByteArray("{}{}") << notJson;
        QTest::newRow("deep objects") << QByteArray("{\"a\":").repeated(100000) + '1' + QByteArray("}").repeated(100000) << notJson;
        QTest::newRow("deep arrays") << QByteArray("{\"features\":") + QByteArray(500000, '[') + QByteArray(500000, ']') + '}' << notJson;
        QTest::newRow("open brackets") << QByteArray(1000000, '[') << notJson;
        QTest::newRow("not UTF-8") << QByteArray("{\"name\":\"\xff\xfe\"}") << notJson;
        QTest::newRow("UTF-16") << QByteArray("\xff\xfe{\0}\0", 6) << notJson;
        QTest::newRow("NUL") << QByteArray("{\"name\":\"x\"}\0", 13) << notJson;
        QTest::newRow("too large") << QByteArray("{}") + QByteArray(1024 * 1024, ' ') << QStringLiteral(":too-large");
    }
    void notAProfile()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, fault);
        QCOMPARE(faultsIn(bytes), QStringList{fault});
    }
    void manyUnknownKeys()
    {
        QByteArray json = "{";
        for (int i = 0; i < 20000; ++i)
            json += "\"k" + QByteArray::number(i) + QByteArray(20, 'x') + "\":{\"n\":[1]},";
        json += "\"" + QByteArray(5000, 'y') + "\":1}";
        const auto imported = readImport(json);
        QVERIFY(!imported);
        QVERIFY(imported.error().size() > 20000);
        for (const FieldFault &fault : imported.error())
            QVERIFY(fault.field.size() <= 64);
    }
    void faultsNameNoSecret()
    {
        const QByteArray json = quoted(QByteArray("{'secrets':{'app_secret':'") + appSecretCanary + "','app_secret':'" + appSecretCanary + "'}}");
        const QStringList faults = faultsIn(json);
        QVERIFY(faults.contains(QStringLiteral("secrets.app_secret:duplicate-key")));
        QVERIFY(!faults.join(u' ').contains(QLatin1String(appSecretCanary)));
    }
    void exportComesBack()
    {
        for (const store::PartnerProfile &profile : {solutionPartner(), techProvider()}) {
            const auto imported = readImport(writeExport(profile));
            QVERIFY2(imported.has_value(), imported ? "" : qPrintable(words(imported.error()).join(u' ')));
            store::PartnerProfile expected = profile;
            expected.id = ProfileId();
            QVERIFY(imported->profile == expected);
            QVERIFY(imported->secrets.isEmpty());
            QVERIFY(!file(profile).contains(QStringLiteral("secrets")));
        }
        QVERIFY(readImport("\xEF\xBB\xBF" + writeExport(techProvider()))); // as Notepad saves it
    }
    void secretsComeApart()
    {
        QJsonObject object = file(solutionPartner());
        object.insert(QStringLiteral("secrets"), QJsonObject{{QStringLiteral("app_secret"), QLatin1String(appSecretCanary)},
                                                             {QStringLiteral("system_token"), QStringLiteral("token")},
                                                             {QStringLiteral("webhook_verify_token"), QStringLiteral("verify")}});
        const auto imported = readImport(QJsonDocument(object).toJson());
        QVERIFY(imported);
        QCOMPARE(imported->secrets.size(), 3);
        QVERIFY(imported->secrets.value(vaultNames::appSecret) == Secret(appSecretCanary));
        QVERIFY(imported->secrets.value(vaultNames::systemToken) == Secret("token"));
        QVERIFY(imported->secrets.value(vaultNames::verifyToken) == Secret("verify"));
        QVERIFY(!writeExport(imported->profile).contains(appSecretCanary));
    }
};

class TestProfileService : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        GANGWAY_STRICT_LOG();
        m_vault = std::make_unique<FailingVault>();
        m_database = std::make_unique<store::Database>();
        GANGWAY_OK(m_database->open(QStringLiteral(":memory:")));
        m_service = std::make_unique<ProfileService>(*m_database, *m_vault);
        GANGWAY_OK(m_service->load());
    }

    void startsWithNone()
    {
        QVERIFY(m_service->all().empty());
        QVERIFY(!m_service->current());
        QVERIFY(!m_service->find(ProfileId(QStringLiteral("p1"))));
    }
    void savesAndLoads()
    {
        QSignalSpy changed(m_service.get(), &ProfileService::changed);
        QSignalSpy currentChanged(m_service.get(), &ProfileService::currentChanged);
        GANGWAY_OK(await(m_service->save(solutionPartner(), {{vaultNames::appSecret, Secret(appSecretCanary)}})));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(currentChanged.size(), 1); // the first one is the current one
        QVERIFY(m_service->current() == solutionPartner());
        GANGWAY_OK(await(m_service->save(techProvider(), {})));
        QVERIFY((m_service->all() == std::vector{techProvider(), solutionPartner()})); // by name
        QCOMPARE(await(m_service->storedSecrets(solutionPartner().id)).value(), QStringList{vaultNames::appSecret});
        QCOMPARE(await(m_service->storedSecrets(techProvider().id)).value(), QStringList());

        m_service->setCurrent(solutionPartner().id);
        QVERIFY(m_service->current() == solutionPartner());
        m_service->setCurrent(ProfileId(QStringLiteral("nobody")));
        QVERIFY(m_service->current() == solutionPartner());

        ProfileService later(*m_database, *m_vault);
        GANGWAY_OK(later.load());
        QVERIFY(later.all() == m_service->all());
        QVERIFY(later.current() == solutionPartner());
    }
    void otherRolesKeepNothingOfASolutionPartner()
    {
        store::PartnerProfile profile = solutionPartner();
        profile.role = store::PartnerRole::TechProvider;
        GANGWAY_OK(await(m_service->save(profile, {})));
        const auto saved = m_service->find(profile.id);
        QVERIFY(saved->partnerPortfolioId.isEmpty() && saved->creditLineId.isEmpty() && saved->systemUserId.isEmpty());
        QVERIFY(saved->creditMethod == store::CreditMethod::ShareAndAttach && saved->systemUserTasks == QStringList{QStringLiteral("MANAGE")});
        QVERIFY(!saved->partnerLedVerification);
    }
    void secretsOfASaveAreReplacedAndRemoved()
    {
        GANGWAY_OK(await(m_service->save(solutionPartner(), {{vaultNames::appSecret, Secret("a")}, {vaultNames::verifyToken, Secret("v")}})));
        GANGWAY_OK(await(m_service->save(solutionPartner(), {{vaultNames::appSecret, Secret("b")}, {vaultNames::verifyToken, Secret()}})));
        QCOMPARE(secret(vaultNames::appSecret), QByteArray("b"));
        QCOMPARE(await(m_service->storedSecrets(solutionPartner().id)).value(), QStringList{vaultNames::appSecret});
        QVERIFY(!await(m_service->save(solutionPartner(), {{QStringLiteral("shoe-size"), Secret("44")}})));
    }
    // Three secrets and a row: whichever fails, the old profile is there with its old secrets.
    void failingSaveLeavesTheOldProfile_data()
    {
        QTest::addColumn<int>("failFetch");
        QTest::addColumn<int>("failStore");
        QTest::addColumn<bool>("failRow");
        for (int i = 1; i <= 3; ++i) {
            QTest::addRow("fetch %d", i) << i << 0 << false;
            QTest::addRow("store %d", i) << 0 << i << false;
        }
        QTest::addRow("row") << 0 << 0 << true;
    }
    void failingSaveLeavesTheOldProfile()
    {
        QFETCH(int, failFetch);
        QFETCH(int, failStore);
        QFETCH(bool, failRow);
        GANGWAY_OK(await(m_service->save(solutionPartner(), {{vaultNames::appSecret, Secret("a")}, {vaultNames::systemToken, Secret("s")}})));
        QSignalSpy changed(m_service.get(), &ProfileService::changed);
        if (failFetch)
            m_vault->failFetch(failFetch, FailingVault::Fault::Locked);
        if (failStore)
            m_vault->failStore(failStore, FailingVault::Fault::Denied);
        if (failRow)
            m_database->close();
        store::PartnerProfile edited = solutionPartner();
        edited.name = QStringLiteral("Edited");
        const auto saved = await(m_service->save(edited, {{vaultNames::appSecret, Secret("a2")}, {vaultNames::systemToken, Secret("s2")},
                                                          {vaultNames::verifyToken, Secret("v2")}}));
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, failRow ? Error::Kind::Storage : Error::Kind::Secret);
        QCOMPARE(changed.size(), 0);
        QVERIFY(m_service->find(edited.id) == solutionPartner());
        QCOMPARE(secret(vaultNames::appSecret), QByteArray("a"));
        QCOMPARE(secret(vaultNames::systemToken), QByteArray("s"));
        QCOMPARE(secret(vaultNames::verifyToken), QByteArray("(none)"));
        if (!failRow) {
            QVERIFY(store::ProfileRepository(*m_database).find(edited.id).value() == solutionPartner());
            GANGWAY_OK(await(m_service->save(edited, {{vaultNames::appSecret, Secret("a2")}})));
            QCOMPARE(secret(vaultNames::appSecret), QByteArray("a2"));
        }
    }
    void savesToTheEndWhenTheEditorCloses()
    {
        {
            QObject editor;
            m_service->save(solutionPartner(), {{vaultNames::appSecret, Secret("a")}}).then(&editor, [](const Result<Done> &) {
                QFAIL("the editor is gone");
            });
        }
        QTRY_COMPARE(m_service->all().size(), 1u);
        QCOMPARE(secret(vaultNames::appSecret), QByteArray("a"));
    }
    void builtInOnes()
    {
        store::PartnerProfile sandbox = techProvider();
        sandbox.id = ProfileId(QStringLiteral("sandbox-tech-provider"));
        GANGWAY_OK(await(m_service->save(solutionPartner(), {})));
        m_service->addBuiltIn(sandbox);
        GANGWAY_OK(m_service->load());
        sandbox.builtIn = true;
        QVERIFY((m_service->all() == std::vector{sandbox, solutionPartner()}));
        m_service->setCurrent(sandbox.id);
        for (const bool flag : {true, false}) {
            store::PartnerProfile disguised = sandbox;
            disguised.builtIn = flag;
            QVERIFY(await(m_service->save(disguised, {})).error().detail.startsWith(QStringLiteral("built-in")));
        }
        QVERIFY(await(m_service->remove(sandbox.id)).error().detail.startsWith(QStringLiteral("built-in")));
        QCOMPARE(store::ProfileRepository(*m_database).all().value().size(), 1u);
        // Next time without the sandbox: its profile is gone, the choice falls on what there is.
        ProfileService later(*m_database, *m_vault);
        GANGWAY_OK(later.load());
        QVERIFY(later.current() == solutionPartner());
    }
    void removes()
    {
        GANGWAY_OK(await(m_service->save(solutionPartner(), {{vaultNames::appSecret, Secret("a")}, {vaultNames::systemToken, Secret("s")}})));
        GANGWAY_OK(await(m_service->save(techProvider(), {})));
        m_service->setCurrent(solutionPartner().id);
        QSignalSpy currentChanged(m_service.get(), &ProfileService::currentChanged);

        // The keychain says no: the profile stays, to be removed again.
        m_vault->failRemove(2, FailingVault::Fault::Locked);
        QCOMPARE(await(m_service->remove(solutionPartner().id)).error().kind, Error::Kind::Secret);
        QVERIFY(m_service->find(solutionPartner().id));
        QVERIFY(store::ProfileRepository(*m_database).find(solutionPartner().id).value());

        // A case needs it: nothing is touched.
        GANGWAY_OK(await(m_service->save(solutionPartner(), {{vaultNames::appSecret, Secret("a")}})));
        store::CaseRecord record;
        record.id = CaseId(QStringLiteral("c1"));
        record.profileId = solutionPartner().id;
        GANGWAY_OK(await(store::CaseRepository(*m_database).save(record)));
        QVERIFY(await(m_service->remove(solutionPartner().id)).error().detail.startsWith(QStringLiteral("has-cases")));
        QCOMPARE(secret(vaultNames::appSecret), QByteArray("a"));

        GANGWAY_OK(await(store::CaseRepository(*m_database).remove(record.id)));
        GANGWAY_OK(await(m_service->remove(solutionPartner().id)));
        QVERIFY(!m_service->find(solutionPartner().id));
        QCOMPARE(m_vault->size(), 0);
        QCOMPARE(currentChanged.size(), 1);
        QVERIFY(m_service->current() == techProvider());
    }
    void imports()
    {
        ImportedProfile imported;
        imported.profile = solutionPartner();
        imported.profile.id = ProfileId();
        imported.secrets = {{vaultNames::appSecret, Secret("a")}, {vaultNames::verifyToken, Secret("v")}};
        const ProfileId first = await(m_service->import(imported)).value();
        QVERIFY(!first.isEmpty());

        // The same app and name again: replaced, under its id; secrets left out stay.
        imported.profile.graphVersion = QStringLiteral("v25.0");
        imported.secrets = {{vaultNames::appSecret, Secret("b")}};
        QCOMPARE(await(m_service->import(imported)).value(), first);
        QCOMPARE(m_service->all().size(), 1u);
        QCOMPARE(m_service->find(first)->graphVersion, QStringLiteral("v25.0"));
        QCOMPARE(await(m_service->storedSecrets(first)).value().size(), 2);
        QVERIFY(await(m_vault->fetch({first.value(), vaultNames::appSecret})).value() == Secret("b"));

        imported.profile.name = QStringLiteral("Another");
        QVERIFY(await(m_service->import(imported)).value() != first);
        QCOMPARE(m_service->all().size(), 2u);

        m_vault->setFault(FailingVault::Fault::NoBackend);
        imported.profile.name = QStringLiteral("Third");
        QVERIFY(!await(m_service->import(imported)));
        QCOMPARE(m_service->all().size(), 2u);
    }

private:
    QByteArray secret(const QString &name)
    {
        const auto found = await(m_vault->fetch({solutionPartner().id.value(), name}));
        return found && *found ? (*found)->reveal() : QByteArray("(none)");
    }

    std::unique_ptr<FailingVault> m_vault;
    std::unique_ptr<store::Database> m_database;
    std::unique_ptr<ProfileService> m_service;
};

GANGWAY_TEST_MAIN(QCoreApplication, TestFaults, TestProfileService, TestCheckRules, TestConfigurationCheck)
#include "tst_profiles.moc"
