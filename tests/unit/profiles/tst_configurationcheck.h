#pragma once

#include "core/metaversions.h"
#include "profiles/configurationcheck.h"
#include "support/await.h"
#include "support/failingvault.h"
#include "support/fakenam.h"
#include "support/manualclock.h"
#include "support/testmain.h"

#include <QJsonArray>

class TestCheckRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void versionTablesAreInOrder()
    {
        const auto &graph = gangway::graphVersions();
        for (std::size_t i = 1; i < graph.size(); ++i) {
            QVERIFY(graph[i].released < graph[i - 1].released);
            // Meta's promise: two years at least, measured from the next version's coming.
            QVERIFY(graph[i].ends.isValid() && graph[i].released.addYears(2) <= graph[i].ends);
        }
        QVERIFY(!graph.front().ends.isValid());
        for (const auto &version : gangway::signupVersions()) {
            QCOMPARE(version.isFourth(), !version.ends.isValid());
            QVERIFY(!version.featureTypes.contains(QString()));
        }
        QVERIFY(!gangway::findSignupVersion(QStringLiteral("v5")) && !gangway::findGraphVersion(QString()));
    }
    void rules_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QString>("finding");
        const auto row = [](const char *field, const char *value, const QDate &today, const char *finding) {
            QTest::addRow("%s %s %s", field, value, qPrintable(today.toString(Qt::ISODate)))
                << QString::fromLatin1(field) << QString::fromLatin1(value) << today << QString::fromLatin1(finding);
        };
        const QDate day(2026, 11, 21);
        row("graph", "v26.0", day, "graph-version ok  v26.0|");
        row("graph", "v25.0", day, "graph-version ok  v25.0|2028-07-29");
        row("graph", "v25.0", QDate(2028, 4, 29), "graph-version ok  v25.0|2028-07-29");
        row("graph", "v25.0", QDate(2028, 4, 30), "graph-version warning ends-soon v25.0|2028-07-29");
        row("graph", "v25.0", QDate(2028, 7, 28), "graph-version warning ends-soon v25.0|2028-07-29");
        row("graph", "v25.0", QDate(2028, 7, 29), "graph-version failed ended v25.0|2028-07-29");
        row("graph", "v21.0", day, "graph-version warning ends-soon v21.0|2027-01-21");
        row("graph", "v20.0", day, "graph-version failed ended v20.0|2026-09-24");
        row("graph", "v12.0", day, "graph-version failed ended v12.0|");
        row("graph", "v27.0", day, "graph-version unknown not-listed-version v27.0|v26.0");
        row("graph", "", day, "graph-version unknown not-listed-version |v26.0");
        row("es", "v4", day, "signup-version ok  v4|");
        row("es", "v4-public-preview", day, "signup-version warning preview v4-public-preview");
        for (const char *old : {"v2", "v2-public-preview", "v3", "v3-public-preview"})
            row("es", old, QDate(2026, 10, 15), qPrintable(QStringLiteral("signup-version failed ended %1|2026-10-15").arg(QLatin1String(old))));
        row("es", "v3", QDate(2026, 10, 14), "signup-version warning ends-soon v3|2026-10-15");
        row("es", "v3", QDate(2026, 7, 16), "signup-version ok  v3|2026-10-15");
        row("es", "v3-public-preview", QDate(2026, 7, 16), "signup-version warning preview v3-public-preview");
        row("es", "v9", day, "signup-version unknown not-listed-version v9");
        row("page", "https://x.example/a", day, "signup-page ok  https://x.example/a");
        row("page", "http://x.example/a", day, "signup-page failed not-https http://x.example/a");
        row("page", "", day, "signup-page failed not-https ");
        for (const char *host : {"https://localhost/", "https://sub.localhost:8443/", "https://127.0.0.1/", "https://127.9.9.9/", "https://[::1]/"})
            row("page", host, day, qPrintable(QStringLiteral("signup-page failed loopback %1").arg(QLatin1String(host))));
        row("page", "https://localhost.example/", day, "signup-page ok  https://localhost.example/");
        row("page", "https://me:secret@x.example/", day, "signup-page ok  https://x.example/");
        row("redirect", "", day, "redirect-uri ok page-is-used https://x.example/signup");
        row("redirect", "https://x.example/done", day, "redirect-uri ok  https://x.example/done");
        row("redirect", "https://localhost/done", day, "redirect-uri failed loopback https://localhost/done");
    }
    void rules()
    {
        QFETCH(QString, field);
        QFETCH(QString, value);
        QFETCH(QDate, today);
        gangway::store::PartnerProfile profile;
        profile.signupOrigin = QUrl(QStringLiteral("https://x.example/signup"));
        if (field == QLatin1String("graph"))
            profile.graphVersion = value;
        else if (field == QLatin1String("es"))
            profile.esVersion = value;
        else if (field == QLatin1String("page"))
            profile.signupOrigin = QUrl(value);
        else {
            profile.launchWay = gangway::store::LaunchWay::Page;
            profile.redirectUri = QUrl(value);
        }
        QFETCH(QString, finding);
        const QString name = finding.section(u' ', 0, 0);
        QStringList found;
        for (const auto &each : gangway::profiles::checkByRule(profile, today)) {
            if (nameOf(each.id) == name)
                found << QStringList{name, nameOf(each.verdict), each.word, each.details.join(u'|')}.join(u' ');
        }
        QCOMPARE(found, QStringList{finding});
    }
    void theSandboxNeedsNoPage()
    {
        gangway::store::PartnerProfile profile;
        profile.builtIn = true;
        profile.launchWay = gangway::store::LaunchWay::Page;
        profile.signupOrigin = QUrl(QStringLiteral("http://localhost:1/"));
        const auto findings = gangway::profiles::checkByRule(profile, QDate(2026, 3, 12));
        QCOMPARE(findings.size(), 3u);
        QVERIFY(findings.back().verdict == gangway::profiles::Verdict::Skipped);
    }
};

class TestConfigurationCheck : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        GANGWAY_STRICT_LOG();
        m_clock = std::make_unique<gangway::test::ManualClock>();
        m_nam = std::make_unique<gangway::test::FakeNam>(m_clock.get());
        m_http = std::make_unique<gangway::http::Client>(*m_nam, *m_clock, QUrl(QStringLiteral("https://graph.facebook.com")), QStringLiteral("test"));
        m_vault = std::make_unique<gangway::test::FailingVault>();
        m_profile = gangway::store::PartnerProfile();
        m_profile.id = gangway::ProfileId(QStringLiteral("p1"));
        m_profile.role = gangway::store::PartnerRole::SolutionPartner;
        m_profile.appId = gangway::AppId(QStringLiteral("236484624622562"));
        m_profile.signupOrigin = QUrl(QStringLiteral("https://onboarding.northpier.example/signup"));
        m_profile.partnerPortfolioId = gangway::PortfolioId(QStringLiteral("506914307656634"));
        m_profile.creditLineId = gangway::CreditLineId(QStringLiteral("1972385232742146"));
        m_profile.systemUserId = gangway::SystemUserId(QStringLiteral("1972555232742222"));
    }

    void allIsWell()
    {
        keepSecrets();
        answerAll();
        const auto report = run();
        QCOMPARE(words(report), (QStringList{
            QStringLiteral("app ok  Northpier"), QStringLiteral("system-token ok  "), QStringLiteral("scopes ok  "),
            QStringLiteral("system-user ok  My System User|ADMIN"), QStringLiteral("credit-line ok  1972385232742146|Northpier Ltd"),
            QStringLiteral("webhook-address ok  https://hooks.northpier.example/w"), QStringLiteral("webhook-fields ok  "),
            QStringLiteral("verify-token ok  "), QStringLiteral("graph-version ok  v25.0|2028-07-29"), QStringLiteral("signup-version ok  v4|"),
            QStringLiteral("signup-page ok  https://onboarding.northpier.example/signup")}));
        QCOMPARE(report.count(gangway::profiles::Verdict::Ok), 11);
        QCOMPARE(report.at, m_clock->now());
        // Reads only, and each with the token it belongs to.
        QCOMPARE(m_nam->count(), 5);
        for (const auto &sent : m_nam->log()) {
            QCOMPARE(sent.verb, QStringLiteral("GET"));
            const bool partner = sent.path().endsWith(QLatin1String("system_users")) || sent.path().endsWith(QLatin1String("extendedcredits"));
            QCOMPARE(sent.bearer(), partner ? QByteArray("EAAsystem") : QByteArray("236484624622562|appsecret"));
        }
    }
    void questionsAreAskedTogether()
    {
        keepSecrets();
        std::vector<QString> paths{QStringLiteral("/236484624622562"), QStringLiteral("/subscriptions"), QStringLiteral("/debug_token"),
                                   QStringLiteral("/system_users"), QStringLiteral("/extendedcredits")};
        for (const QString &path : paths)
            m_nam->always(QStringLiteral("GET"), path, answerFor(path).after(std::chrono::seconds(1)));
        QObject guard;
        std::optional<gangway::Result<gangway::profiles::CheckReport>> report;
        checkConfiguration(parts(), m_profile, false).then(&guard, [&report](auto answer) { report = std::move(answer); });
        QTRY_COMPARE(m_nam->count(), 5); // before any of them was answered
        QVERIFY(!report);
        m_clock->advance(std::chrono::seconds(1));
        QTRY_VERIFY(report);
        QCOMPARE((*report)->took.count(), 1000);
    }
    // One thing wrong at Meta each, and the one row that must say so.
    void oneTrouble_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<QStringList>("findings");
        const auto row = [](const char *title, const char *path, const char *json, int status, const QStringList &findings) {
            QTest::newRow(title) << QString::fromLatin1(path) << QByteArray(json).replace('\'', '"') << status << findings;
        };
        const char *refused = "{'error':{'message':'no','type':'OAuthException','code':200,'fbtrace_id':'T'}}";
        row("wrong secret", "/236484624622562", "{'error':{'message':'Error validating application.','type':'OAuthException','code':101}}", 400,
            {QStringLiteral("app failed refused ")});
        row("another app", "/236484624622562", "{'id':'9','name':'Other'}", 200, {QStringLiteral("app failed other-app 9")});
        row("invalid token", "/debug_token", "{'data':{'is_valid':false,'scopes':[]}}", 200,
            {QStringLiteral("system-token failed invalid "), QStringLiteral("scopes skipped needs-token ")});
        row("expired token", "/debug_token", "{'data':{'app_id':'236484624622562','is_valid':false,'expires_at':1765090000}}", 200,
            {QStringLiteral("system-token failed expired 2025-12-07T06:46:40Z"), QStringLiteral("scopes skipped needs-token ")});
        row("token of another app", "/debug_token", "{'data':{'app_id':'7','is_valid':true,'scopes':['business_management']}}", 200,
            {QStringLiteral("system-token failed other-app 7"), QStringLiteral("scopes skipped needs-token ")});
        row("token that expires", "/debug_token", // a week after the clock's day
            "{'data':{'app_id':'236484624622562','is_valid':true,'expires_at':1773928800,'scopes':['business_management','whatsapp_business_management','whatsapp_business_messaging']}}", 200,
            {QStringLiteral("system-token warning expires-soon 2026-03-19T14:00:00Z")});
        row("scopes", "/debug_token", "{'data':{'app_id':'236484624622562','is_valid':true,'expires_at':0,'scopes':['whatsapp_business_management']}}", 200,
            {QStringLiteral("scopes failed scopes-missing business_management|whatsapp_business_messaging")});
        row("employee", "/system_users", "{'data':[{'id':'1972555232742222','name':'U','role':'EMPLOYEE'}]}", 200, {QStringLiteral("system-user failed role U|EMPLOYEE")});
        row("financial editor", "/system_users", "{'data':[{'id':1972555232742222,'name':'U','role':'FINANCIAL_EDITOR'}]}", 200, {});
        row("new role", "/system_users", "{'data':[{'id':'1972555232742222','name':'U','role':'WIZARD'}]}", 200, {QStringLiteral("system-user warning role-unknown U|WIZARD")});
        row("nobody", "/system_users", "{'data':[]}", 200, {QStringLiteral("system-user failed not-listed 1972555232742222")});
        row("users refused", "/system_users", refused, 403, {QStringLiteral("system-user failed refused ")});
        row("no line", "/extendedcredits", "{'data':[]}", 200, {QStringLiteral("credit-line failed none ")});
        row("another line", "/extendedcredits", "{'data':[{'id':'5'},{'id':6}]}", 200, {QStringLiteral("credit-line failed not-listed 1972385232742146|5, 6")});
        row("line refused", "/extendedcredits", refused, 403, {QStringLiteral("credit-line failed refused ")});
        row("line undecodable", "/extendedcredits", "[]", 200, {QStringLiteral("credit-line unknown no-answer ")});
        row("no webhooks", "/subscriptions", "{'data':[{'object':'page','callback_url':'https://x.example','active':true,'fields':[{'name':'messages'}]}]}", 200,
            {QStringLiteral("webhook-address failed none "), QStringLiteral("webhook-fields skipped needs-address ")});
        row("inactive", "/subscriptions", "{'data':[{'object':'whatsapp_business_account','callback_url':'https://x.example','active':false,'fields':[{'name':'messages'}]}]}", 200,
            {QStringLiteral("webhook-address failed inactive https://x.example"), QStringLiteral("webhook-fields failed fields-missing account_update")});
        row("plain http", "/subscriptions", "{'data':[{'object':'whatsapp_business_account','callback_url':'http://x.example','active':true,'fields':['messages','account_update','account_alerts']}]}", 200,
            {QStringLiteral("webhook-address failed not-https http://x.example"),
             QStringLiteral("webhook-fields warning fields-advised account_review_update|business_capability_update|phone_number_name_update|phone_number_quality_update")});
    }
    void oneTrouble()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        QFETCH(QStringList, findings);
        keepSecrets();
        answerAll();
        m_nam->always(QStringLiteral("GET"), path, gangway::test::FakeAnswer::raw(body, status, "application/json"));
        QStringList troubled;
        for (const QString &word : words(run())) {
            if (!word.contains(QLatin1String(" ok ")))
                troubled << word;
        }
        QCOMPARE(troubled, findings);
    }
    void coexistenceWantsItsFields()
    {
        keepSecrets();
        answerAll();
        const auto fields = [this] { return words(run(true)).filter(QStringLiteral("webhook-fields")); };
        QCOMPARE(fields(), QStringList{QStringLiteral("webhook-fields failed fields-missing history|smb_app_state_sync|smb_message_echoes")});
    }
    void anOverrideThatIsNotTheAppsAddressIsSaid()
    {
        keepSecrets();
        answerAll();
        m_profile.webhookCallback = QUrl(QStringLiteral("https://hooks.northpier.example/w/"));
        QCOMPARE(words(run()).filter(QStringLiteral("webhook-address")), QStringList{QStringLiteral("webhook-address ok  https://hooks.northpier.example/w")});
        m_profile.webhookCallback = QUrl(QStringLiteral("https://other.example/w"));
        QCOMPARE(words(run()).filter(QStringLiteral("webhook-address")),
                 QStringList{QStringLiteral("webhook-address warning other-address https://hooks.northpier.example/w|https://other.example/w")});
    }
    void oneCauseIsOneRow()
    {
        keepSecrets();
        const auto no = gangway::test::FakeAnswer::graphError(400, 190, 0, QStringLiteral("Invalid OAuth access token signature."));
        for (const char *path : {"/236484624622562", "/subscriptions", "/debug_token"})
            m_nam->always("GET", path, no);
        for (const char *path : {"/system_users", "/extendedcredits"})
            m_nam->always("GET", path, answerFor(QLatin1String(path)));
        const auto report = run();
        QCOMPARE(report.count(gangway::profiles::Verdict::Failed), 1);
        QCOMPARE(report.count(gangway::profiles::Verdict::Skipped), 4);
        QVERIFY(report.findings.front().error && report.findings.front().error->code == 190);
    }
    void noNetworkSaysNothingAboutTheProfile()
    {
        keepSecrets();
        m_nam->tolerateUnexpected();
        for (const char *path : {"/236484624622562", "/subscriptions", "/debug_token", "/system_users", "/extendedcredits"})
            m_nam->always("GET", path, gangway::test::FakeAnswer::error(QNetworkReply::HostNotFoundError));
        QObject guard;
        std::optional<gangway::Result<gangway::profiles::CheckReport>> report;
        checkConfiguration(parts(), m_profile, false).then(&guard, [&report](auto answer) { report = std::move(answer); });
        QTRY_VERIFY_WITH_TIMEOUT((m_clock->advance(std::chrono::seconds(5)), report.has_value()), 10000);
        QCOMPARE((*report)->count(gangway::profiles::Verdict::Failed), 0);
        QCOMPARE((*report)->count(gangway::profiles::Verdict::Unknown), 7);
    }
    void missingSecretsAreFindingsOfTheirOwn()
    {
        auto report = run();
        QCOMPARE(m_nam->count(), 0);
        QCOMPARE(words(report).mid(0, 8), (QStringList{
            QStringLiteral("app failed secret-missing "), QStringLiteral("system-token failed secret-missing "), QStringLiteral("scopes skipped needs-token "),
            QStringLiteral("system-user skipped needs-token "), QStringLiteral("credit-line skipped needs-token "),
            QStringLiteral("webhook-address skipped needs-secret "), QStringLiteral("webhook-fields skipped needs-secret "),
            QStringLiteral("verify-token warning secret-missing ")}));
        m_profile.webhookCallback = QUrl(QStringLiteral("https://x.example/w"));
        QVERIFY(words(run()).contains(QStringLiteral("verify-token failed secret-missing ")));
        // A locked keychain is no missing secret.
        m_vault->setFault(gangway::test::FailingVault::Fault::Locked);
        report = run();
        QCOMPARE(words(report).filter(QStringLiteral(" unknown keychain")).size(), 3);
        QVERIFY(report.findings.front().error);
    }
    void aTechProviderHasNoSystemToken()
    {
        keepSecrets();
        m_profile.role = gangway::store::PartnerRole::TechProvider;
        for (const char *path : {"/236484624622562", "/subscriptions"})
            m_nam->always("GET", path, answerFor(QLatin1String(path)));
        QCOMPARE(words(run()).filter(QRegularExpression(QStringLiteral("^(system|scopes|credit)"))), QStringList());
        QCOMPARE(m_nam->count(), 2);
    }
    void closingThePageAbortsTheQuestions()
    {
        keepSecrets();
        for (const char *path : {"/236484624622562", "/subscriptions", "/debug_token", "/system_users", "/extendedcredits"})
            m_nam->always("GET", path, gangway::test::FakeAnswer::hanging());
        auto guard = std::make_unique<QObject>();
        checkConfiguration(parts(), m_profile, false).then(guard.get(), [](const auto &) { QFAIL("nobody asked any more"); });
        QTRY_COMPARE(m_nam->count(), 5);
        guard.reset();
        for (const auto &sent : m_nam->log())
            QTRY_VERIFY(*sent.aborted);
    }

private:
    gangway::profiles::CheckParts parts() { return {*m_http, *m_vault, *m_clock}; }
    gangway::profiles::CheckReport run(bool coexistence = false)
    {
        return gangway::test::await(checkConfiguration(parts(), m_profile, coexistence)).value_or(gangway::profiles::CheckReport());
    }
    static QStringList words(const gangway::profiles::CheckReport &report)
    {
        QStringList list;
        for (const auto &each : report.findings)
            list << QStringList{nameOf(each.id), nameOf(each.verdict), each.word, each.details.join(u'|')}.join(u' ');
        return list;
    }
    void keepSecrets()
    {
        using namespace gangway;
        GANGWAY_OK(test::await(m_vault->store({m_profile.id.value(), vaultNames::appSecret}, Secret("appsecret"))));
        GANGWAY_OK(test::await(m_vault->store({m_profile.id.value(), vaultNames::systemToken}, Secret("EAAsystem"))));
        GANGWAY_OK(test::await(m_vault->store({m_profile.id.value(), vaultNames::verifyToken}, Secret("verify"))));
    }
    static gangway::test::FakeAnswer answerFor(const QString &path)
    {
        const auto json = [](const char *text) {
            return gangway::test::FakeAnswer::raw(QByteArray(text).replace('\'', '"'), 200, "application/json");
        };
        if (path.endsWith(QLatin1String("subscriptions")))
            return json("{'data':[{'object':'whatsapp_business_account','callback_url':'https://hooks.northpier.example/w','active':true,'fields':["
                        "{'name':'messages','version':'v25.0'},{'name':'account_update','version':'v25.0'},{'name':'account_review_update'},{'name':'account_alerts'},"
                        "{'name':'business_capability_update'},{'name':'phone_number_name_update'},{'name':'phone_number_quality_update'}]}]}");
        if (path.endsWith(QLatin1String("debug_token")))
            return json("{'data':{'app_id':'236484624622562','is_valid':true,'expires_at':0,'type':'SYSTEM_USER',"
                        "'scopes':['business_management','whatsapp_business_management','whatsapp_business_messaging','public_profile']}}");
        if (path.endsWith(QLatin1String("system_users")))
            return json("{'data':[{'id':'1','name':'Other','role':'EMPLOYEE'},{'id':'1972555232742222','name':'My System User','role':'ADMIN'}]}");
        if (path.endsWith(QLatin1String("extendedcredits")))
            return json("{'data':[{'id':'1972385232742146','legal_entity_name':'Northpier Ltd'}]}");
        return json("{'id':'236484624622562','name':'Northpier'}");
    }
    void answerAll()
    {
        for (const char *path : {"/236484624622562", "/subscriptions", "/debug_token", "/system_users", "/extendedcredits"})
            m_nam->always("GET", path, answerFor(QLatin1String(path)));
    }

    std::unique_ptr<gangway::test::ManualClock> m_clock;
    std::unique_ptr<gangway::test::FakeNam> m_nam;
    std::unique_ptr<gangway::http::Client> m_http;
    std::unique_ptr<gangway::test::FailingVault> m_vault;
    gangway::store::PartnerProfile m_profile;
};
