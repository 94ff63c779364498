#pragma once

#include "signup/launch.h"
#include "support/testmain.h"

#include <QJsonDocument>
#include <QUrlQuery>

/// What a launch is made of: the case's choices over the profile's, and what cannot be.
class LaunchChoiceTest : public QObject
{
    Q_OBJECT
    using Profile = gangway::store::PartnerProfile;
    using Record = gangway::store::CaseRecord;
    using Way = gangway::store::LaunchWay;
    static QByteArray compact(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

    static Profile profile(const QString &version = u"v4"_qs)
    {
        Profile profile;
        profile.appId = gangway::AppId(u"21202248997039"_qs);
        profile.configurationId = gangway::ConfigurationId(u"1234"_qs);
        profile.signupOrigin = QUrl(u"https://onboarding.example/signup"_qs);
        profile.partnerPortfolioId = gangway::PortfolioId(u"66"_qs);
        profile.role = gangway::store::PartnerRole::SolutionPartner;
        profile.esVersion = version;
        return profile;
    }
    static Record coexistence()
    {
        Record record;
        record.path = gangway::store::NumberPath::Coexistence;
        return record;
    }

private Q_SLOTS:
    void init() { GANGWAY_STRICT_LOG(); }

    void coexistenceByVersion_data()
    {
        QTest::addColumn<QString>("version");
        QTest::addColumn<bool>("onV4");
        QTest::addColumn<QByteArray>("extras");
        QTest::newRow("v2") << u"v2"_qs << false
            << QByteArray(R"({"featureType":"whatsapp_business_app_onboarding","sessionInfoVersion":"3","setup":{}})");
        QTest::newRow("v3") << u"v3"_qs << false
            << QByteArray(R"({"featureType":"whatsapp_business_app_onboarding","sessionInfoVersion":"3","setup":{},"version":"v3"})");
        QTest::newRow("v3 preview") << u"v3-public-preview"_qs << true
            << QByteArray(R"({"featureType":"whatsapp_business_app_onboarding","sessionInfoVersion":"3","setup":{},"version":"v3-public-preview"})");
        QTest::newRow("v4") << u"v4"_qs << false << QByteArray(R"({"setup":{}})");
        QTest::newRow("v4, asked for in words, too") << u"v4"_qs << true
            << QByteArray(R"({"featureType":"whatsapp_business_app_onboarding","setup":{}})");
        QTest::newRow("v4 preview") << u"v4-public-preview"_qs << true
            << QByteArray(R"({"featureType":"whatsapp_business_app_onboarding","setup":{},"version":"v4-public-preview"})");
    }
    void coexistenceByVersion()
    {
        QFETCH(QString, version);
        QFETCH(bool, onV4);
        Profile partner = profile(version);
        partner.featureTypeOnV4 = onV4;
        QTEST(compact(gangway::signup::extrasFor(partner, coexistence())), "extras");
        QVERIFY(gangway::signup::launchRefusals(partner, coexistence()).isEmpty());
        // Other cases of the same profile are ordinary ones.
        QVERIFY(!compact(gangway::signup::extrasFor(partner, {})).contains("whatsapp_business_app_onboarding"));
    }
    void coexistenceHasItsConfiguration()
    {
        Profile partner = profile();
        QCOMPARE(gangway::signup::choiceOf(partner, coexistence()).configurationId.value(), u"1234"_qs);
        QCOMPARE(gangway::signup::launchWarnings(partner, coexistence(), QDate(2026, 1, 1)), QStringList{u"coexistence-by-configuration"_qs});
        partner.coexistenceConfigurationId = gangway::ConfigurationId(u"777"_qs);
        QCOMPARE(gangway::signup::choiceOf(partner, coexistence()).configurationId.value(), u"777"_qs);
        QCOMPARE(gangway::signup::choiceOf(partner, {}).configurationId.value(), u"1234"_qs);
        QVERIFY(gangway::signup::launchWarnings(partner, coexistence(), QDate(2026, 1, 1)).isEmpty());
        const auto plan = gangway::signup::makeLaunchPlan(partner, coexistence(), {}, u"n"_qs, gangway::signup::Environment::live());
        QCOMPARE(plan.configurationId.value(), u"777"_qs);
    }

    void theCaseHasTheLastWord()
    {
        Profile partner = profile(u"v3"_qs);
        partner.featureType = gangway::signup::coexistenceFeature;
        partner.features = {u"marketing_messages_lite"_qs};
        partner.solutionId = u"1"_qs;
        partner.launchWay = Way::Hosted;
        Record record;
        auto choice = gangway::signup::choiceOf(partner, record);
        QCOMPARE(choice.way, Way::Hosted);
        QCOMPARE(choice.features, partner.features);
        QCOMPARE(choice.solutionId, u"1"_qs);
        record.signup.esVersion = u"v4"_qs;
        record.signup.graphVersion = u"v26.0"_qs;
        record.signup.featureType = QString();
        record.signup.features = QStringList();
        record.signup.solutionId = u"2"_qs;
        record.signup.way = Way::Page;
        choice = gangway::signup::choiceOf(partner, record);
        QCOMPARE(choice.way, Way::Page);
        QCOMPARE(choice.esVersion, u"v4"_qs);
        QCOMPARE(choice.graphVersion, u"v26.0"_qs);
        QVERIFY(choice.features.isEmpty() && choice.featureType.isEmpty());
        QCOMPARE(gangway::signup::choiceOf(partner, record, Way::Popup).way, Way::Popup);
        QCOMPARE(compact(gangway::signup::extrasFor(partner, record)), QByteArray(R"({"setup":{"solutionID":"2"}})"));
        const auto plan = gangway::signup::makeLaunchPlan(partner, record, {}, u"n"_qs, gangway::signup::Environment::live());
        QCOMPARE(plan.graphVersion, u"v26.0"_qs);
        QCOMPARE(plan.way, Way::Page);
    }

    void appOnlyInstallWithSolution()
    {
        // The example of Meta's page about it.
        Profile partner = profile(u"v3"_qs);
        partner.features = {u"app_only_install"_qs};
        partner.solutionId = u"900"_qs;
        QCOMPARE(compact(gangway::signup::extrasFor(partner, {})),
                 QByteArray(R"({"featureType":"","features":[{"name":"app_only_install"}],"sessionInfoVersion":"3","setup":{"solutionID":"900"},"version":"v3"})"));
    }

    void wholePrefill()
    {
        Record record;
        record.customerName = u"Padaria Aurora"_qs;
        record.email = u"ana@aurora.example"_qs;
        record.website = u"https://aurora.example"_qs;
        record.country = u"br"_qs;
        record.phone = u"+5511900000142"_qs;
        auto &options = record.signup;
        options.portfolioId = gangway::PortfolioId(u"2729063490586005"_qs);
        options.streetAddress1 = u" Rua das Flores 12 "_qs;
        options.streetAddress2 = u"Sala 3"_qs;
        options.city = u"São Paulo"_qs;
        options.state = u"SP"_qs;
        options.zipPostal = u"01000-000"_qs;
        options.timezone = u"UTC-03:00"_qs;
        options.displayName = u"Aurora"_qs;
        options.category = u"RESTAURANT"_qs;
        options.description = u"Bread since 1972"_qs;
        options.preVerifiedPhoneIds = {u"106540352242922"_qs};
        options.wabaId = gangway::WabaId(u"102290129340398"_qs);
        options.solutionId = u"55"_qs;
        const QByteArray expected = R"({"business":{"address":{"city":"São Paulo","country":"BR","state":"SP","streetAddress1":"Rua das Flores 12",)"
            R"("streetAddress2":"Sala 3","zipPostal":"01000-000"},"email":"ana@aurora.example","id":2729063490586005,"name":"Padaria Aurora",)"
            R"("phone":{"code":55,"number":"11900000142"},"timezone":"UTC-03:00","website":"https://aurora.example"},)"
            R"("phone":{"category":"RESTAURANT","description":"Bread since 1972","displayName":"Aurora"},"preVerifiedPhone":{"ids":["106540352242922"]},)"
            R"("solutionID":"55","whatsAppBusinessAccount":{"ids":["102290129340398"]}})";
        QCOMPARE(compact(gangway::signup::setupFor(profile(), record)), expected);
        QVERIFY(gangway::signup::launchRefusals(profile(), record).isEmpty());
        // Beyond what a page's script can count to, an id goes as text.
        options.portfolioId = gangway::PortfolioId(u"98765432109876543210"_qs);
        QCOMPARE(gangway::signup::setupFor(profile(), record)[u"business"_qs][u"id"_qs], QJsonValue(u"98765432109876543210"_qs));
    }

    void refusals_data()
    {
        QTest::addColumn<QString>("version");
        QTest::addColumn<QString>("change");
        QTest::addColumn<QStringList>("words");
        const auto row = [](const char *version, const char *change, const QStringList &words = {}) {
            QTest::addRow("%s %s", version, change) << QString::fromLatin1(version) << QString::fromLatin1(change) << words;
        };
        for (const char *version : {"v2", "v2-public-preview", "v3", "v3-public-preview", "v4", "v4-public-preview"})
            row(version, "nothing");
        row("", "nothing");
        row("v5", "nothing", {u"version-unknown"_qs});
        row("v4", "app", {u"no-app-id"_qs});
        row("v4", "configuration", {u"no-configuration"_qs});
        row("v4", "graph", {u"graph-version"_qs});
        row("v2", "marketing");
        row("v3", "marketing");
        row("v4", "marketing", {u"feature-not-in-version"_qs});
        row("v2", "apponly", {u"feature-not-in-version"_qs});
        row("v2-public-preview", "apponly");
        row("v4", "apponly");
        row("v3", "apponly coexistence", {u"app-only-with-coexistence"_qs});
        row("v4", "apponly coexistence", {u"app-only-with-coexistence"_qs});
        row("v4", "unknownfeature", {u"feature-not-in-version"_qs});
        row("v3", "onlywaba", {u"feature-type-unknown"_qs});
        row("v2", "onlywaba");
        row("v2", "onlywaba coexistence", {u"feature-type-against-coexistence"_qs});
        row("v4", "onlywaba", {u"feature-type-unknown"_qs});
        row("v4", "page");
        row("v4", "page http", {u"redirect-not-https"_qs});
        row("v4", "page fragment", {u"redirect-not-https"_qs});
        row("v4", "page builtin http");
        row("v4", "hosted");
        row("v4", "hosted apponly", {u"hosted-app-only"_qs});
        row("v4", "preverified");
        row("v4", "preverified tech", {u"pre-verified-role"_qs});
        row("v4", "badpreverified", {u"pre-verified-id"_qs});
        row("v4", "waba", {u"waba-without-number"_qs});
        row("v4", "badids", {u"solution-id"_qs, u"portfolio-id"_qs, u"waba-id"_qs, u"waba-without-number"_qs});
        row("v4", "displayname", {u"profile-incomplete"_qs});
        row("v4", "form");
        row("v4", "form shortname", {u"display-name-length"_qs});
        row("v4", "form longdescription", {u"description-length"_qs});
        row("v4", "form badcategory", {u"category-unknown"_qs});
        row("v4", "badtimezone", {u"timezone-format"_qs});
        row("v4", "longstreet", {u"text-too-long"_qs});
    }
    void refusals()
    {
        QFETCH(QString, version);
        QFETCH(QString, change);
        Profile partner = profile(version);
        Record record;
        auto &options = record.signup;
        for (const QString &word : change.split(u' ')) {
            if (word == u"app") partner.appId = {};
            else if (word == u"configuration") partner.configurationId = {};
            else if (word == u"graph") options.graphVersion = u"25"_qs;
            else if (word == u"marketing") partner.features = {u"marketing_messages_lite"_qs};
            else if (word == u"apponly") options.features = QStringList{u"app_only_install"_qs};
            else if (word == u"unknownfeature") options.features = QStringList{u"fly"_qs};
            else if (word == u"onlywaba") options.featureType = u"only_waba_sharing"_qs;
            else if (word == u"coexistence") record.path = gangway::store::NumberPath::Coexistence;
            else if (word == u"page") options.way = Way::Page;
            else if (word == u"hosted") options.way = Way::Hosted;
            else if (word == u"http") partner.redirectUri = QUrl(u"http://onboarding.example/back"_qs);
            else if (word == u"fragment") partner.redirectUri = QUrl(u"https://onboarding.example/back#x"_qs);
            else if (word == u"builtin") partner.builtIn = true;
            else if (word == u"tech") partner.role = gangway::store::PartnerRole::TechProvider;
            else if (word == u"preverified") options.preVerifiedPhoneIds = {u"5"_qs};
            else if (word == u"badpreverified") options.preVerifiedPhoneIds = {u"5"_qs, u"../me"_qs};
            else if (word == u"waba") options.wabaId = gangway::WabaId(u"5"_qs);
            else if (word == u"badids") {
                options.solutionId = u"x"_qs;
                options.portfolioId = gangway::PortfolioId(u"x"_qs);
                options.wabaId = gangway::WabaId(u"x"_qs);
            } else if (word == u"displayname") options.displayName = u"Aurora"_qs;
            else if (word == u"form") {
                options.displayName = u"Aurora"_qs;
                options.category = u"RETAIL"_qs;
                options.description = QString(512, u'x');
            } else if (word == u"shortname") options.displayName = u"A"_qs;
            else if (word == u"longdescription") options.description = QString(513, u'x');
            else if (word == u"badcategory") options.category = u"Bakery"_qs;
            else if (word == u"badtimezone") options.timezone = u"America/Sao_Paulo"_qs;
            else if (word == u"longstreet") options.streetAddress1 = QString(300, u'x');
            else QCOMPARE(word, u"nothing"_qs);
        }
        QTEST(gangway::signup::launchRefusals(partner, record), "words");
    }

    void oldVersionsEndedButAreOnlyWarnedOf()
    {
        const Profile third = profile(u"v3"_qs);
        QVERIFY(gangway::signup::launchWarnings(third, {}, QDate(2026, 10, 14)).isEmpty());
        QCOMPARE(gangway::signup::launchWarnings(third, {}, QDate(2026, 10, 15)), QStringList{u"version-ended"_qs});
        QVERIFY(gangway::signup::launchRefusals(third, {}).isEmpty());
        QVERIFY(gangway::signup::launchWarnings(profile(), {}, QDate(2030, 1, 1)).isEmpty());
    }
    void otherWarnings()
    {
        Profile partner = profile();
        partner.partnerPortfolioId = {};
        partner.featureType = u"only_waba_sharing"_qs;
        Record record;
        record.signup.portfolioId = gangway::PortfolioId(u"5"_qs);
        record.signup.preVerifiedPhoneIds = {u"1"_qs, u"2"_qs};
        QCOMPARE(gangway::signup::launchWarnings(partner, record, QDate(2026, 1, 1), Way::Hosted),
                 (QStringList{u"feature-type-not-sent"_qs, u"pre-verified-first-only"_qs, u"portfolio-details-incomplete"_qs,
                              u"hosted-by-webhook-only"_qs}));
    }

    void dialogAddressRoundTrips()
    {
        Record record;
        record.customerName = u"A & B #1 + \u00e9 %1 %2"_qs;
        Profile partner = profile();
        partner.redirectUri = QUrl(u"https://onboarding.example/back?from=meta"_qs);
        const auto plan = gangway::signup::makeLaunchPlan(partner, record, {}, u"0123"_qs, gangway::signup::Environment::live(), Way::Page);
        QCOMPARE(plan.redirectUri, u"https://onboarding.example/back?from=meta"_qs);
        const QUrl dialog = gangway::signup::dialogUrl(plan);
        QCOMPARE(dialog.toString(QUrl::RemoveQuery), u"https://www.facebook.com/v25.0/dialog/oauth"_qs);
        const QUrlQuery query(QUrl::fromEncoded(dialog.toEncoded()));
        const auto value = [&query](const QString &name) { return query.queryItemValue(name, QUrl::FullyDecoded); };
        QCOMPARE(value(u"client_id"_qs), u"21202248997039"_qs);
        QCOMPARE(value(u"config_id"_qs), u"1234"_qs);
        QCOMPARE(value(u"response_type"_qs), u"code"_qs);
        QCOMPARE(value(u"override_default_response_type"_qs), u"true"_qs);
        QCOMPARE(value(u"redirect_uri"_qs), plan.redirectUri);
        QCOMPARE(value(u"state"_qs), u"0123"_qs);
        QCOMPARE(QJsonDocument::fromJson(value(u"extras"_qs).toUtf8()).object(), plan.extras);
        QVERIFY(!query.hasQueryItem(u"scope"_qs));
        // The popup has no redirect of ours.
        const auto popup = gangway::signup::makeLaunchPlan(partner, record, {}, u"0123"_qs, gangway::signup::Environment::live());
        QVERIFY(popup.redirectUri.isEmpty() && gangway::signup::dialogUrl(popup).isEmpty());
        QVERIFY(!gangway::signup::isRedirect(popup, QUrl(u"https://onboarding.example/back?from=meta&code=1"_qs)));
    }

    void redirectsAreKnown_data()
    {
        QTest::addColumn<QString>("redirect");
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("is");
        const QString back = u"https://onboarding.example/back"_qs;
        const auto row = [](const char *name, const QString &redirect, const QString &address, bool is) {
            QTest::newRow(name) << redirect << address << is;
        };
        row("with code", back, back + u"?code=1&state=2#_=_"_qs, true);
        row("bare", back, back, true);
        row("default port", back, u"https://onboarding.example:443/back?code=1"_qs, true);
        row("own query", back + u"?a=b"_qs, back + u"?a=b&code=1"_qs, true);
        row("own query missing", back + u"?a=b"_qs, back + u"?code=1"_qs, false);
        row("no path", u"https://onboarding.example"_qs, u"https://onboarding.example/?code=1"_qs, true);
        row("longer path", back, back + u"/more?code=1"_qs, false);
        row("other host", back, u"https://onboarding.example.evil/back?code=1"_qs, false);
        row("user", back, u"https://onboarding.example@evil.example/back?code=1"_qs, false);
        row("with user", back, u"https://x@onboarding.example/back?code=1"_qs, false);
        row("plain http", back, u"http://onboarding.example/back?code=1"_qs, false);
        row("other port", back, u"https://onboarding.example:8443/back"_qs, false);
        row("Meta's page", back, u"https://www.facebook.com/dialog?redirect_uri=https://onboarding.example/back"_qs, false);
    }
    void redirectsAreKnown()
    {
        QFETCH(QString, redirect);
        QFETCH(QString, address);
        gangway::signup::LaunchPlan plan;
        plan.redirectUri = redirect;
        QTEST(gangway::signup::isRedirect(plan, QUrl(address)), "is");
    }

    void listsAreWellFormed()
    {
        for (const QString &zone : gangway::signup::timezones())
            QVERIFY2(gangway::signup::isTimezone(zone), qPrintable(zone));
        for (const char *zone : {"UTC-03:00", "UTC+05:45", "UTC+00:00", "UTC+14:00", "UTC-12:00", "UTC-09:30", "UTC+12:45"})
            QVERIFY2(gangway::signup::timezones().contains(QLatin1String(zone)), zone);
        QVERIFY(!gangway::signup::isTimezone(u"UTC"));
        QVERIFY(!gangway::signup::isTimezone(u"UTC+15:00"));
        QCOMPARE(gangway::signup::categories().size(), 21);
        QCOMPARE(gangway::signup::categories().first(), u"OTHER"_qs);
    }
};
