#pragma once

#include "signup/launch.h"
#include "support/testmain.h"

#include <QJsonDocument>
#include <QUrlQuery>

class LaunchTest : public QObject
{
    Q_OBJECT
    static QByteArray compact(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

    static gangway::store::PartnerProfile profile()
    {
        gangway::store::PartnerProfile profile;
        profile.appId = gangway::AppId(u"21202248997039"_qs);
        profile.configurationId = gangway::ConfigurationId(u"1234"_qs);
        profile.signupOrigin = QUrl(u"https://onboarding.example/signup"_qs);
        return profile;
    }
    static gangway::signup::LaunchPlan plan(const gangway::store::PartnerProfile &partner,
                                            const gangway::store::CaseRecord &record = {},
                                            const gangway::signup::Environment &environment = gangway::signup::Environment::live())
    {
        return gangway::signup::makeLaunchPlan(partner, record, gangway::AttemptId(u"a1"_qs), u"0123456789abcdef"_qs, environment);
    }
    /// The values inside the page, as a browser would read them.
    static QJsonObject injected(const QString &html)
    {
        const QString start = u"<script type=\"application/json\" id=\"gangway-plan\">"_qs;
        const qsizetype from = html.indexOf(start) + start.size();
        return QJsonDocument::fromJson(html.mid(from, html.indexOf(u"</script>"_qs, from) - from).toUtf8()).object();
    }

private Q_SLOTS:
    void init() { GANGWAY_STRICT_LOG(); }

    void extrasByVersion_data()
    {
        QTest::addColumn<QString>("version");
        QTest::addColumn<QString>("featureType");
        QTest::addColumn<QStringList>("features");
        QTest::addColumn<QByteArray>("extras");
        const QString coex = u"whatsapp_business_app_onboarding"_qs;
        const auto row = [](const char *version, const QString &type, const QStringList &features, const char *extras) {
            QTest::addRow("%s %s %d", version, qPrintable(type), int(features.size()))
                << QString::fromLatin1(version) << type << features << QByteArray(extras);
        };
        row("v4", {}, {}, R"({"setup":{}})");
        row("", {}, {}, R"({"setup":{}})");
        row("v4", coex, {}, R"({"setup":{}})"); // its configuration says so
        row("v4", {}, {u"app_only_install"_qs}, R"({"features":[{"name":"app_only_install"}],"setup":{}})");
        row("v4-public-preview", {}, {}, R"({"setup":{},"version":"v4-public-preview"})");
        row("v3", {}, {}, R"({"featureType":"","sessionInfoVersion":"3","setup":{},"version":"v3"})");
        row("v3", coex, {u"marketing_messages_lite"_qs},
            R"({"featureType":"whatsapp_business_app_onboarding","features":[{"name":"marketing_messages_lite"}],"sessionInfoVersion":"3","setup":{},"version":"v3"})");
        row("v3-public-preview", {}, {}, R"({"featureType":"","sessionInfoVersion":"3","setup":{},"version":"v3-public-preview"})");
        row("v2", u"only_waba_sharing"_qs, {}, R"({"featureType":"only_waba_sharing","sessionInfoVersion":"3","setup":{}})");
        row("v2-public-preview", {}, {}, R"({"featureType":"","sessionInfoVersion":"3","setup":{},"version":"v2-public-preview"})");
    }
    void extrasByVersion()
    {
        QFETCH(QString, version);
        QFETCH(QString, featureType);
        QFETCH(QStringList, features);
        gangway::store::PartnerProfile partner = profile();
        partner.esVersion = version;
        partner.featureType = featureType;
        partner.features = features;
        QTEST(compact(gangway::signup::extrasFor(partner, {})), "extras");
    }

    void prefillIsWhatTheCaseKnows()
    {
        gangway::store::CaseRecord record;
        record.customerName = u"  Padaria   Aurora "_qs;
        record.phone = u"+5511900000142"_qs;
        const QByteArray expected1 = R"({"setup":{"business":{"name":"Padaria Aurora","phone":{"code":55,"number":"11900000142"}}}})";
        QCOMPARE(compact(gangway::signup::extrasFor(profile(), record)), expected1);
        record.email = u"ana@aurora.example"_qs;
        record.website = u"https://aurora.example"_qs;
        record.country = u"br"_qs;
        const QByteArray expected2 = R"({"setup":{"business":{"address":{"country":"BR"},"email":"ana@aurora.example","name":"Padaria Aurora",)"
                            R"("phone":{"code":55,"number":"11900000142"},"website":"https://aurora.example"}}})";
        QCOMPARE(compact(gangway::signup::extrasFor(profile(), record)), expected2);
        record = {};
        record.phone = u"not a number"_qs;
        record.country = u"Brazil"_qs;
        const QByteArray expected3 = R"({"setup":{}})";
        QCOMPARE(compact(gangway::signup::extrasFor(profile(), record)), expected3);
        record.customerName = QString(99, u'a') + u"\U0001F600tail"_qs;
        const QString name = gangway::signup::extrasFor(profile(), record)[u"setup"_qs][u"business"_qs][u"name"_qs].toString();
        QCOMPARE(name, QString(99, u'a'));
    }

    void planLiveAndSandbox()
    {
        gangway::store::PartnerProfile partner = profile();
        partner.signupOrigin = QUrl(u"https://user:pw@onboarding.example#x"_qs);
        partner.sdkLocale = u"../evil"_qs;
        const auto live = plan(partner);
        QCOMPARE(live.pageUrl, QUrl(u"https://onboarding.example/"_qs));
        QCOMPARE(live.sdkLocale, u"en_US"_qs);
        QCOMPARE(injected(gangway::signup::launchPageHtml(live))[u"sdk"_qs].toString(), u"https://connect.facebook.net/en_US/sdk.js"_qs);

        gangway::signup::Environment sandbox;
        sandbox.sdk = QUrl(u"http://127.0.0.1:4711/%1/sdk.js"_qs);
        sandbox.sandboxOrigin = u"http://127.0.0.1:4711"_qs;
        sandbox.sandboxPageOrigin = QUrl(u"http://localhost:4711/signup"_qs);
        partner.sdkLocale = u"pt_BR"_qs;
        const auto inside = plan(partner, {}, sandbox);
        QCOMPARE(inside.pageUrl, QUrl(u"http://localhost:4711/signup"_qs));
        QCOMPARE(injected(gangway::signup::launchPageHtml(inside))[u"sdk"_qs].toString(), u"http://127.0.0.1:4711/pt_BR/sdk.js"_qs);
    }

    void pageCarriesTheLoginCall()
    {
        gangway::store::CaseRecord record;
        record.customerName = u"Aurora"_qs;
        const auto values = injected(gangway::signup::launchPageHtml(plan(profile(), record)));
        QCOMPARE(values[u"nonce"_qs].toString(), u"0123456789abcdef"_qs);
        const QByteArray expected4 = R"({"appId":"21202248997039","autoLogAppEvents":true,"version":"v25.0","xfbml":true})";
        QCOMPARE(compact(values[u"init"_qs].toObject()), expected4);
        const QByteArray expected5 = R"({"config_id":"1234","extras":{"setup":{"business":{"name":"Aurora"}}},)"
                            R"("override_default_response_type":true,"response_type":"code"})";
        QCOMPARE(compact(values[u"login"_qs].toObject()), expected5);
    }

    void hostileValuesStayValues_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("script end") << u"</script><script>alert(1)</script>"_qs;
        QTest::newRow("comment") << u"<!-- <script>"_qs;
        QTest::newRow("quotes") << u"\"'`\\"_qs;
        QTest::newRow("entities") << u"&lt;&amp;&quot;"_qs;
        QTest::newRow("line separators") << u"a\u2028b\u2029c"_qs;
        QTest::newRow("placeholder") << u"@GANGWAY_PLAN@"_qs;
    }
    void hostileValuesStayValues()
    {
        QFETCH(QString, name);
        gangway::store::PartnerProfile partner = profile();
        partner.configurationId = gangway::ConfigurationId(name);
        const QString html = gangway::signup::launchPageHtml(plan(partner));
        QCOMPARE(html.count(u"</script>"_qs), 2);
        QCOMPARE(html.count(u"<script"_qs), 2);
        QVERIFY(!html.contains(QChar(0x2028)) && !html.contains(QChar(0x2029)));
        QCOMPARE(injected(html)[u"login"_qs][u"config_id"_qs].toString(), name);
    }

    void textsFollowTheLocale_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("language");
        QTest::newRow("en_US") << u"en_US"_qs << u"en"_qs;
        QTest::newRow("pt_BR") << u"pt_BR"_qs << u"pt"_qs;
        QTest::newRow("pt_PT") << u"pt_PT"_qs << u"pt"_qs;
        QTest::newRow("es_LA") << u"es_LA"_qs << u"es"_qs;
        QTest::newRow("fr_FR") << u"fr_FR"_qs << u"en"_qs;
    }
    void textsFollowTheLocale()
    {
        QFETCH(QString, locale);
        gangway::store::PartnerProfile partner = profile();
        const QJsonObject english = injected(gangway::signup::launchPageHtml(plan(partner)))[u"texts"_qs].toObject();
        partner.sdkLocale = locale;
        const QJsonObject values = injected(gangway::signup::launchPageHtml(plan(partner)));
        QTEST(values[u"language"_qs].toString(), "language");
        const QJsonObject texts = values[u"texts"_qs].toObject();
        QCOMPARE(texts.keys(), english.keys());
        for (const QString &key : texts.keys())
            QVERIFY2(!texts[key].toString().isEmpty(), qPrintable(key));
    }

    void pageNeedsNoInlineHandlers()
    {
        const QString html = gangway::signup::launchPageHtml(plan(profile()));
        QVERIFY(!html.contains(QRegularExpression(u"\\son[a-z]+\\s*=\\s*[\"']"_qs)));
        QVERIFY(!html.contains(u"eval("_qs));
        QVERIFY(html.contains(u"id=\"gangway-launch\""_qs));
        QVERIFY(html.contains(u"window.gangwayLaunch = "_qs));
        QVERIFY(!html.contains(u"@GANGWAY"_qs));
    }

    void listenerIsBoundToTheOrigin_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QByteArray>("origin");
        QTest::newRow("plain") << u"https://onboarding.example/signup?x=1"_qs << QByteArray("https://onboarding.example");
        QTest::newRow("default port") << u"https://onboarding.example:443/"_qs << QByteArray("https://onboarding.example");
        QTest::newRow("port") << u"https://onboarding.example:8443/"_qs << QByteArray("https://onboarding.example:8443");
        QTest::newRow("upper case") << u"https://Onboarding.Example/"_qs << QByteArray("https://onboarding.example");
        QTest::newRow("international") << u"https://b\u00fccher.example/"_qs << QByteArray("https://xn--bcher-kva.example");
    }
    void listenerIsBoundToTheOrigin()
    {
        QFETCH(QString, page);
        gangway::store::PartnerProfile partner = profile();
        partner.signupOrigin = QUrl(page);
        const QString script = gangway::signup::listenerScript(plan(partner));
        const qsizetype from = script.indexOf(u"var plan = "_qs) + 11;
        const auto values = QJsonDocument::fromJson(script.mid(from, script.indexOf(u";\n"_qs, from) - from).toUtf8()).object();
        QTEST(values[u"origin"_qs].toString().toLatin1(), "origin");
        QCOMPARE(values[u"maxChars"_qs].toInt(), 256 * 1024);
        QVERIFY(!script.contains(u"0123456789abcdef"_qs)); // the nonce is the page's affair
    }

    void hostedLinkRoundTrips()
    {
        gangway::store::CaseRecord record;
        record.customerName = u"A & B #1 + \u00e9"_qs;
        const auto launch = plan(profile(), record);
        const QUrl link = gangway::signup::hostedLink(launch);
        QCOMPARE(link.host(), u"business.facebook.com"_qs);
        QCOMPARE(link.path(), u"/messaging/whatsapp/onboard/"_qs);
        const QUrlQuery query(QUrl::fromEncoded(link.toEncoded()));
        QCOMPARE(query.queryItemValue(u"app_id"_qs), u"21202248997039"_qs);
        QCOMPARE(query.queryItemValue(u"config_id"_qs), u"1234"_qs);
        QCOMPARE(QJsonDocument::fromJson(query.queryItemValue(u"extras"_qs, QUrl::FullyDecoded).toUtf8()).object(), launch.extras);
    }
};
