#pragma once

#include "endpointbench.h"
#include "whatsapp/apps.h"
#include "whatsapp/creditlines.h"
#include "whatsapp/oauth.h"
#include "whatsapp/partners.h"
#include "whatsapp/phonenumbers.h"
#include "whatsapp/wabas.h"

/// The endpoints beyond the main path: tokens fetched again, credit lines, numbers, overrides, what a partner asks.
class TestPartnerEndpoints : public EndpointTest
{
    Q_OBJECT

    const Secret m_token{"EAAtoken"};
    const Secret m_appSecret{"614fc2afde15eee07a26b2fe3eaee9b9"};
    const AppId m_app{QStringLiteral("236484624622562")};
    const WabaId m_waba{QStringLiteral("102290129340398")};
    const PhoneNumberId m_phone{QStringLiteral("106540352242922")};
    const PortfolioId m_portfolio{QStringLiteral("2729063490586005")};
    const PortfolioId m_partner{QStringLiteral("506914307656634")};
    const CreditLineId m_line{QStringLiteral("1972385232742146")};
    const AllocationId m_allocation{QStringLiteral("58501441721238")};
    const QUrl m_hook{QStringLiteral("https://hook.test/in?a=1")};

    static NewNumber newNumber()
    {
        return {QStringLiteral("55"), QStringLiteral("11999990000"), QStringLiteral("Lucky Shrub"), QString()};
    }

    std::vector<Endpoint> endpoints() const
    {
        const char *yes = R"({"success":true})";
        static const QByteArray tokenUrl = "/v25.0/2729063490586005/system_user_access_tokens?appsecret_proof="
            + oauth::appSecretProof(Secret("EAAtoken"), Secret("614fc2afde15eee07a26b2fe3eaee9b9")).toLatin1() + "&fetch_only=true";
        static const QByteArray tokenUserUrl = tokenUrl + "&system_user_id=1972555232742222";
        return {
            {"fetch token", "POST", tokenUrl.constData(), "", "EAAtoken", false, R"({"access_token":"EAAbusiness"})",
             [this](Bench &b) { return outcome(b.wait(oauth::fetchBusinessToken(b.graph, m_token, m_appSecret, m_portfolio))); }},
            {"fetch token of a system user", "POST", tokenUserUrl.constData(), "", "EAAtoken", false, R"({"access_token":"EAAbusiness"})",
             [this](Bench &b) { return outcome(b.wait(oauth::fetchBusinessToken(b.graph, m_token, m_appSecret, m_portfolio, SystemUserId(QStringLiteral("1972555232742222"))))); }},
            {"share credit line", "POST", "/v25.0/1972385232742146/whatsapp_credit_sharing?receiving_business_id=2729063490586005", "", "EAAtoken", true,
             R"({"success":true,"allocation_config_id":"5"})",
             [this](Bench &b) { return outcome(b.wait(creditLines::share(b.graph, m_token, m_line, m_portfolio))); }},
            {"attach credit", "POST", "/v25.0/1972385232742146/whatsapp_credit_attach?waba_currency=EUR&waba_id=102290129340398", "", "EAAtoken", true,
             R"({"success":true,"waba_id":"102290129340398","allocation_config_id":"5"})",
             [this](Bench &b) { return outcome(b.wait(creditLines::attach(b.graph, m_token, m_line, m_waba, QStringLiteral("EUR")))); }},
            {"revoke credit", "DELETE", "/v25.0/58501441721238", "", "EAAtoken", false, yes,
             [this](Bench &b) { return outcome(b.wait(creditLines::revoke(b.graph, m_token, m_allocation))); }},
            {"allocation status", "GET", "/v25.0/58501441721238?fields=receiving_business%2Crequest_status", "", "EAAtoken", false, R"({"request_status":"DELETED"})",
             [this](Bench &b) { return outcome(b.wait(creditLines::fetchRequestStatus(b.graph, m_token, m_allocation))); }},
            {"add number", "POST", "/v25.0/102290129340398/phone_numbers", R"({"cc":"55","phone_number":"11999990000","verified_name":"Lucky Shrub"})", "EAAtoken", true,
             R"({"id":"106540352242922"})",
             [this](Bench &b) { return outcome(b.wait(phoneNumbers::add(b.graph, m_token, m_waba, newNumber()))); }},
            {"add pre-verified number", "POST", "/v25.0/102290129340398/phone_numbers", R"({"cc":"55","phone_number":"11999990000","preverified_id":"77","verified_name":"Lucky Shrub"})", "EAAtoken", true,
             R"({"id":106540352242922})",
             [this](Bench &b) {
                 NewNumber number = newNumber();
                 number.preVerifiedId = QStringLiteral("77");
                 number.verifiedName = QStringLiteral("  Lucky Shrub ");
                 return outcome(b.wait(phoneNumbers::add(b.graph, m_token, m_waba, number)));
             }},
            {"deregister", "POST", "/v25.0/106540352242922/deregister", "", "EAAtoken", true, yes,
             [this](Bench &b) { return outcome(b.wait(phoneNumbers::deregisterNumber(b.graph, m_token, m_phone))); }},
            {"display name", "POST", "/v25.0/106540352242922", "{\"new_display_name\":\"Café Sol\"}", "EAAtoken", false, yes,
             [this](Bench &b) { return outcome(b.wait(phoneNumbers::requestDisplayName(b.graph, m_token, m_phone, QStringLiteral(" Café Sol\n")))); }},
            {"name review", "GET", "/v25.0/106540352242922?fields=name_status%2Cnew_name_status%2Cis_pin_enabled", "", "EAAtoken", false, R"({"name_status":"APPROVED"})",
             [this](Bench &b) { return outcome(b.wait(phoneNumbers::fetchNameReview(b.graph, m_token, m_phone))); }, false, "Rejected tries 2"},
            {"override number callback", "POST", "/v25.0/106540352242922",
             R"({"webhook_configuration":{"override_callback_uri":"https://hook.test/in?a=1","verify_token":"vt"}})", "EAAtoken", false, yes,
             [this](Bench &b) { return outcome(b.wait(phoneNumbers::overrideWebhook(b.graph, m_token, m_phone, m_hook, Secret("vt")))); }},
            {"remove number callback", "POST", "/v25.0/106540352242922", R"({"webhook_configuration":{"override_callback_uri":""}})", "EAAtoken", false, yes,
             [this](Bench &b) { return outcome(b.wait(phoneNumbers::removeWebhookOverride(b.graph, m_token, m_phone))); }},
            {"webhook routing", "GET", "/v25.0/106540352242922?fields=webhook_configuration", "", "EAAtoken", false, R"({"webhook_configuration":{"application":"https:\/\/a"},"id":"1"})",
             [this](Bench &b) { return outcome(b.wait(phoneNumbers::fetchWebhookRouting(b.graph, m_token, m_phone))); }, false},
            {"contacts of the app", "POST", "/v25.0/106540352242922/smb_app_data", R"({"messaging_product":"whatsapp","sync_type":"smb_app_state_sync"})", "EAAtoken", true,
             R"({"messaging_product":"whatsapp","request_id":"abc-1"})",
             [this](Bench &b) { return outcome(b.wait(phoneNumbers::requestAppData(b.graph, m_token, m_phone, QStringLiteral("smb_app_state_sync")))); }},
            {"history of the app", "POST", "/v25.0/106540352242922/smb_app_data", R"({"messaging_product":"whatsapp","sync_type":"history"})", "EAAtoken", true,
             R"({"request_id":12})",
             [this](Bench &b) { return outcome(b.wait(phoneNumbers::requestAppData(b.graph, m_token, m_phone, QStringLiteral("history")))); }},
            {"shared accounts", "GET", "/v25.0/506914307656634/client_whatsapp_business_accounts?fields=id%2Cname%2Ccurrency%2Cowner_business_info&sort=creation_time_descending&limit=100", "", "EAAtoken", false,
             R"({"data":[]})",
             [this](Bench &b) { return outcome(b.wait(wabas::listShared(b.graph, m_token, m_partner))); }},
            {"owner", "GET", "/v25.0/102290129340398?fields=owner_business_info", "", "EAAtoken", false, R"({"owner_business_info":{"id":"2729063490586005"}})",
             [this](Bench &b) { return outcome(b.wait(wabas::fetchOwner(b.graph, m_token, m_waba))); }, false},
            {"marketing status", "GET", "/v25.0/102290129340398?fields=marketing_messages_onboarding_status", "", "EAAtoken", false, R"({"marketing_messages_onboarding_status":"ELIGIBLE"})",
             [this](Bench &b) { return outcome(b.wait(wabas::fetchMarketingStatus(b.graph, m_token, m_waba))); }, false, "ok tries 2"},
            {"number health", "GET", "/v25.0/106540352242922?fields=health_status", "", "EAAtoken", false, R"({"health_status":{"can_send_message":"AVAILABLE","entities":[]}})",
             [this](Bench &b) { return outcome(b.wait(wabas::fetchNumberHealth(b.graph, m_token, m_phone))); }, false},
            {"system users", "GET", "/v25.0/506914307656634/system_users", "", "EAAtoken", false, R"({"data":[]})",
             [this](Bench &b) { return outcome(b.wait(assignedUsers::listSystemUsers(b.graph, m_token, m_partner))); }},
            {"app", "GET", "/v25.0/236484624622562?fields=id%2Cname", "", "236484624622562|s", false, R"({"id":"236484624622562","name":"Gangway"})",
             [this](Bench &b) { return outcome(b.wait(apps::fetch(b.graph, oauth::appToken(m_app, Secret("s")), m_app))); }},
            {"app subscriptions", "GET", "/v25.0/236484624622562/subscriptions", "", "236484624622562|s", false, R"({"data":[]})",
             [this](Bench &b) { return outcome(b.wait(apps::listSubscriptions(b.graph, oauth::appToken(m_app, Secret("s")), m_app))); }},
            {"marketing messages", "POST", "/v25.0/2729063490586005/onboard_partners_to_mm_lite", "", "EAAtoken", true, R"({"request_id":"893436979557695"})",
             [this](Bench &b) { return outcome(b.wait(partners::requestMarketingMessages(b.graph, m_token, m_portfolio, QString()))); }},
            {"marketing messages with solution", "POST", "/v25.0/2729063490586005/onboard_partners_to_mm_lite", R"({"solution_id":"303610109049230"})", "EAAtoken", true, R"({"request_id":893436979557695})",
             [this](Bench &b) { return outcome(b.wait(partners::requestMarketingMessages(b.graph, m_token, m_portfolio, QStringLiteral("303610109049230")))); }},
            {"verifications", "GET", "/v25.0/506914307656634/self_certified_whatsapp_business_submissions?fields=client_business_id%2Cverification_status%2Crejection_reasons%2Csubmitted_time&end_business_id=2729063490586005",
             "", "EAAtoken", false, R"({"data":[]})",
             [this](Bench &b) { return outcome(b.wait(partners::listVerifications(b.graph, m_token, m_partner, m_portfolio))); }},
            {"verifications of everybody", "GET", "/v25.0/506914307656634/self_certified_whatsapp_business_submissions?fields=client_business_id%2Cverification_status%2Crejection_reasons%2Csubmitted_time",
             "", "EAAtoken", false, R"({"data":[]})",
             [this](Bench &b) { return outcome(b.wait(partners::listVerifications(b.graph, m_token, m_partner, PortfolioId()))); }},
            {"pre-verified numbers", "GET", "/v25.0/506914307656634/preverified_numbers?fields=id%2Cphone_number%2Ccode_verification_status%2Cverification_expiry_time&limit=100", "", "EAAtoken", false,
             R"({"data":[]})",
             [this](Bench &b) { return outcome(b.wait(partners::listPreVerifiedNumbers(b.graph, m_token, m_partner))); }},
        };
    }

private Q_SLOTS:
    void init() { GANGWAY_STRICT_LOG(); }

    void everyEndpoint_data()
    {
        QTest::addColumn<int>("index");
        const auto all = endpoints();
        for (size_t i = 0; i < all.size(); ++i)
            QTest::newRow(all[i].name) << int(i);
    }
    void everyEndpoint()
    {
        QFETCH(int, index);
        checkEndpoint(endpoints()[size_t(index)]);
    }

    void proof()
    {
        QCOMPARE(oauth::appSecretProof(Secret("EAAJB_EXAMPLE_TOKEN"), m_appSecret),
                 QStringLiteral("8d72257aad4d86f6c5c37a7c5b1cbe4ed6785a5e35920e3fdb9e5e2fd0d9941a"));
        // RFC 4231, test case 2.
        QCOMPARE(oauth::appSecretProof(Secret("what do ya want for nothing?"), Secret("Jefe")),
                 QStringLiteral("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"));
    }
    void secretsStayOutOfTheRecords()
    {
        Bench bench;
        const auto log = std::make_shared<http::WireLog>();
        const GraphClient graph = bench.graph.recordingTo(log);
        bench.nam.next(ok(R"({"access_token":"odd-token-shape"})"));
        const auto token = bench.wait(oauth::fetchBusinessToken(graph, m_token, m_appSecret, m_portfolio));
        QVERIFY(token.has_value());
        QCOMPARE(token->token.reveal(), QByteArray("odd-token-shape"));
        QVERIFY(!token->expiresIn);
        bench.nam.next(ok(R"({"success":true})"));
        QVERIFY(bench.wait(phoneNumbers::overrideWebhook(graph, m_token, m_phone, m_hook, Secret("very-secret-word"))).has_value());
        // Meta may quote what it did not like.
        const QString proof = oauth::appSecretProof(m_token, m_appSecret);
        bench.nam.next(FakeAnswer::graphError(400, 100, 0, QStringLiteral("Invalid appsecret_proof %1 in appsecret_proof=%1").arg(proof)));
        const auto refused = bench.wait(oauth::fetchBusinessToken(graph, m_token, m_appSecret, m_portfolio));
        QCOMPARE(outcome(refused), QStringLiteral("Rejected"));
        QCOMPARE(int(log->size()), 3);
        QString all = refused.error().message;
        for (const http::WireRecord &record : *log)
            all += record.url + record.responseBody + record.error + QString::fromUtf8(QJsonDocument(record.requestBody).toJson());
        QVERIFY2(all.contains(QStringLiteral("system_user_access_tokens")) && all.contains(QStringLiteral("webhook_configuration")), qPrintable(all));
        for (const QString &secret : {proof, QStringLiteral("odd-token"), QStringLiteral("very-secret"), QStringLiteral("EAAtoken"), QStringLiteral("614fc2af")})
            QVERIFY2(!all.contains(secret), qPrintable(all));
    }

    void creditLineAnswers()
    {
        Bench bench;
        bench.nam.next(ok(R"({"success":true,"allocation_config_id":58501441721238})"));
        QCOMPARE(*bench.wait(creditLines::share(bench.graph, m_token, m_line, m_portfolio)), m_allocation);
        bench.nam.next(ok(R"({"success":false,"allocation_config_id":"1"})"));
        QCOMPARE(outcome(bench.wait(creditLines::share(bench.graph, m_token, m_line, m_portfolio))), QStringLiteral("Rejected+left"));
        bench.nam.next(ok(R"({"success":true,"waba_id":102290129340398,"allocation_config_id":"58501441721238"})"));
        QCOMPARE(*bench.wait(creditLines::attach(bench.graph, m_token, m_line, m_waba, QStringLiteral("USD"))), (creditLines::Allocation{m_allocation, m_waba}));
        bench.nam.next(ok(R"({"success":"yes"})"));
        QCOMPARE(outcome(bench.wait(creditLines::revoke(bench.graph, m_token, m_allocation))), QStringLiteral("Decode+left"));
        bench.nam.next(ok(R"({"receiving_business":{"name":"x","id":"1"},"request_status":"DELETED","id":"58501441721238"})"));
        QCOMPARE(*bench.wait(creditLines::fetchRequestStatus(bench.graph, m_token, m_allocation)), QStringLiteral("DELETED"));
        bench.nam.next(ok(R"({"request_status":7})"));
        QCOMPARE(outcome(bench.wait(creditLines::fetchRequestStatus(bench.graph, m_token, m_allocation))), QStringLiteral("Decode+left"));
    }

    void nameReview()
    {
        Bench bench;
        bench.nam.next(ok(R"({"name_status":"APPROVED","new_name_status":"PENDING_REVIEW","is_pin_enabled":true,"id":"1"})"));
        QCOMPARE(*bench.wait(phoneNumbers::fetchNameReview(bench.graph, m_token, m_phone)),
                 (NameReview{QStringLiteral("APPROVED"), QStringLiteral("PENDING_REVIEW"), true}));
        bench.nam.next(FakeAnswer::graphError(400, 100, 0, QStringLiteral("(#100) Tried accessing nonexisting field (new_name_status)")));
        bench.nam.next(ok(R"({"name_status":"DECLINED"})"));
        QCOMPARE(*bench.wait(phoneNumbers::fetchNameReview(bench.graph, m_token, m_phone)), (NameReview{QStringLiteral("DECLINED"), QString(), std::nullopt}));
        QCOMPARE(bench.nam.sent(2).query(QStringLiteral("fields")), QStringLiteral("name_status"));
        QCOMPARE(bench.nam.sent(2).bearer(), QByteArray("EAAtoken"));
        bench.nam.next(ok(R"({"name_status":["APPROVED"],"is_pin_enabled":"true"})"));
        QCOMPARE(*bench.wait(phoneNumbers::fetchNameReview(bench.graph, m_token, m_phone)), NameReview());
    }
    void marketingStatus()
    {
        Bench bench;
        bench.nam.next(ok(R"({"marketing_messages_onboarding_status":"PENDING_VALID_PAYMENT_METHOD","id":"1"})"));
        QCOMPARE(*bench.wait(wabas::fetchMarketingStatus(bench.graph, m_token, m_waba)), QStringLiteral("PENDING_VALID_PAYMENT_METHOD"));
        bench.nam.next(FakeAnswer::graphError(400, 100));
        bench.nam.next(ok(R"({"marketing_messages_lite_api_status":"ONBOARDED"})"));
        QCOMPARE(*bench.wait(wabas::fetchMarketingStatus(bench.graph, m_token, m_waba)), QStringLiteral("ONBOARDED"));
        QCOMPARE(bench.nam.sent(2).query(QStringLiteral("fields")), QStringLiteral("marketing_messages_lite_api_status"));
        bench.nam.next(FakeAnswer::graphError(400, 100));
        bench.nam.next(FakeAnswer::graphError(400, 100));
        QCOMPARE(*bench.wait(wabas::fetchMarketingStatus(bench.graph, m_token, m_waba)), QString());
        bench.nam.next(FakeAnswer::graphError(400, 100));
        bench.nam.next(FakeAnswer::graphError(401, 190));
        QCOMPARE(outcome(bench.wait(wabas::fetchMarketingStatus(bench.graph, m_token, m_waba))), QStringLiteral("Auth"));
    }
    void routing()
    {
        Bench bench;
        bench.nam.next(ok(R"({"webhook_configuration":{"phone_number":"https:\/\/p","whatsapp_business_account":"https:\/\/w","application":"https:\/\/a"},"id":"1"})"));
        QCOMPARE(*bench.wait(phoneNumbers::fetchWebhookRouting(bench.graph, m_token, m_phone)),
                 (WebhookRouting{QStringLiteral("https://p"), QStringLiteral("https://w"), QStringLiteral("https://a")}));
        for (const char *json : {R"({"webhook_configuration":{}})", R"({"webhook_configuration":null})", R"({"webhook_configuration":[{"application":"x"}],"id":"1"})",
                                 R"({"webhook_configuration":{"application":{"url":"x"}}})"}) {
            bench.nam.next(ok(json));
            QCOMPARE(*bench.wait(phoneNumbers::fetchWebhookRouting(bench.graph, m_token, m_phone)), WebhookRouting());
        }
    }
    void requestIds()
    {
        Bench bench;
        bench.nam.next(ok(R"({"messaging_product":"whatsapp","request_id":"abc-1"})"));
        QCOMPARE(*bench.wait(phoneNumbers::requestAppData(bench.graph, m_token, m_phone, QStringLiteral("history"))), QStringLiteral("abc-1"));
        bench.nam.next(ok(R"({"request_id":893436979557695})"));
        QCOMPARE(*bench.wait(partners::requestMarketingMessages(bench.graph, m_token, m_portfolio, QString())), QStringLiteral("893436979557695"));
        bench.nam.next(ok(R"({"request_id":""})"));
        QCOMPARE(outcome(bench.wait(partners::requestMarketingMessages(bench.graph, m_token, m_portfolio, QString()))), QStringLiteral("Decode+left"));
        // Both documented ways of saying that there is a request already leave the code readable.
        bench.nam.next(FakeAnswer::graphError(400, 1752041, 0, QStringLiteral("Duplicate Request")));
        const auto twice = bench.wait(partners::requestMarketingMessages(bench.graph, m_token, m_portfolio, QString()));
        QCOMPARE(outcome(twice), QStringLiteral("Rejected"));
        QCOMPARE(twice.error().code, 1752041);
    }

    void accountsOfCustomers()
    {
        Bench bench;
        bench.nam.next(ok(R"({"data":[{"id":1906385232743451,"name":"My account","currency":"USD","timezone_id":"1","owner_business_info":{"name":"x","id":2729063490586005}}],
            "paging":{"cursors":{"before":"A","after":"B"},"next":"https:\/\/x"}})"));
        bench.nam.next(ok(R"({"data":[{"id":"2","owner_business_info":"?"}],"paging":{"cursors":{"after":"C"}}})"));
        const auto accounts = bench.wait(wabas::listShared(bench.graph, m_token, m_partner));
        QVERIFY(accounts.has_value());
        QCOMPARE(*accounts, (std::vector<WabaEntry>{{WabaId(QStringLiteral("1906385232743451")), QStringLiteral("My account"), QStringLiteral("USD"), m_portfolio},
                                                    {WabaId(QStringLiteral("2")), QString(), QString(), PortfolioId()}}));
        QCOMPARE(bench.nam.sent(1).query(QStringLiteral("sort")), QStringLiteral("creation_time_descending"));
        bench.nam.next(ok(R"({"data":[{"name":"no id"}]})"));
        QCOMPARE(outcome(bench.wait(wabas::listShared(bench.graph, m_token, m_partner))), QStringLiteral("Decode+left"));
        bench.nam.next(ok(R"({"owner_business_info":{"name":"x","id":"2729063490586005"},"id":"1"})"));
        QCOMPARE(*bench.wait(wabas::fetchOwner(bench.graph, m_token, m_waba)), m_portfolio);
        bench.nam.next(ok(R"({"id":"1"})"));
        QVERIFY(bench.wait(wabas::fetchOwner(bench.graph, m_token, m_waba))->isEmpty());
    }
    void healthOfANumber()
    {
        Bench bench;
        bench.nam.next(ok(R"({"health_status":{"can_send_message":"LIMITED","entities":[
            {"entity_type":"PHONE_NUMBER","id":106540352242922,"can_send_message":"LIMITED","additional_info":["Your display name has not been approved yet."]},
            {"entity_type":"WABA","id":"1","can_send_message":"BLOCKED","errors":[{"error_code":"141006","error_description":"d","possible_solution":"s"}]}]},"id":"1"})"));
        const auto health = bench.wait(wabas::fetchNumberHealth(bench.graph, m_token, m_phone));
        QVERIFY(health.has_value());
        QCOMPARE(health->canSendMessage, QStringLiteral("LIMITED"));
        QCOMPARE(int(health->entities.size()), 2);
        QCOMPARE(health->entities[0].id, m_phone.value());
        QCOMPARE(health->entities[1].errorCodes, std::vector<int>{141006});
        QCOMPARE(health->entities[1].remarks, QStringList{QStringLiteral("d. s")});
        bench.nam.next(ok(R"({"health_status":[]})"));
        QCOMPARE(*bench.wait(wabas::fetchNumberHealth(bench.graph, m_token, m_phone)), NumberHealth());
    }
    void systemUsers()
    {
        Bench bench;
        bench.nam.next(ok(R"({"data":[{"id":1972555232742222,"name":"My System User","role":"EMPLOYEE"},{"id":"2"}]})"));
        QCOMPARE(*bench.wait(assignedUsers::listSystemUsers(bench.graph, m_token, m_partner)),
                 (std::vector<assignedUsers::SystemUser>{{SystemUserId(QStringLiteral("1972555232742222")), QStringLiteral("My System User"), QStringLiteral("EMPLOYEE")},
                                                         {SystemUserId(QStringLiteral("2")), QString(), QString()}}));
        bench.nam.next(ok(R"({"data":[{"role":"ADMIN"}]})"));
        QCOMPARE(outcome(bench.wait(assignedUsers::listSystemUsers(bench.graph, m_token, m_partner))), QStringLiteral("Decode+left"));
    }
    void appAndItsSubscriptions()
    {
        Bench bench;
        const Secret appToken = oauth::appToken(m_app, Secret("s"));
        bench.nam.next(ok(R"({"id":236484624622562})"));
        QCOMPARE(*bench.wait(apps::fetch(bench.graph, appToken, m_app)), (apps::AppInfo{m_app, QString()}));
        bench.nam.next(ok(R"({"data":[{"object":"whatsapp_business_account","callback_url":"https:\/\/hook.test","active":false,
            "fields":[{"name":"messages","version":"v25.0"},"account_update"]},{"object":"user"}]})"));
        QCOMPARE(*bench.wait(apps::listSubscriptions(bench.graph, appToken, m_app)),
                 (std::vector<apps::Subscription>{{QStringLiteral("whatsapp_business_account"), QStringLiteral("https://hook.test"), false,
                                                   {QStringLiteral("messages"), QStringLiteral("account_update")}},
                                                  {QStringLiteral("user"), QString(), true, {}}}));
        for (const char *json : {R"({"data":[{"fields":[]}]})", R"({"data":[{"object":"user","fields":[7]}]})", R"({"data":{"object":"user"}})"}) {
            bench.nam.next(ok(json));
            QCOMPARE(outcome(bench.wait(apps::listSubscriptions(bench.graph, appToken, m_app))), QStringLiteral("Decode+left"));
        }
    }
    void verificationsAndNumbersOfThePartner()
    {
        Bench bench;
        bench.nam.next(ok(R"({"data":[{"client_business_id":2729063490586005,"verification_status":"FAILED","rejection_reasons":["LEGAL_NAME_NOT_MATCHING","NONE"],
            "submitted_time":"2024-11-04T19:59:21+0000","id":"1"},{"verification_status":"PENDING","submitted_time":"yesterday"}]})"));
        const auto submissions = bench.wait(partners::listVerifications(bench.graph, m_token, m_partner, m_portfolio));
        QVERIFY(submissions.has_value());
        QCOMPARE(*submissions, (std::vector<partners::VerificationSubmission>{
                                   {m_portfolio, QStringLiteral("FAILED"), {QStringLiteral("LEGAL_NAME_NOT_MATCHING")}, QDateTime({2024, 11, 4}, {19, 59, 21}, Qt::UTC)},
                                   {m_portfolio, QStringLiteral("PENDING"), {}, QDateTime()}}));
        bench.nam.next(ok(R"({"data":[{"client_business_id":"1"}]})"));
        QCOMPARE(outcome(bench.wait(partners::listVerifications(bench.graph, m_token, m_partner, m_portfolio))), QStringLiteral("Decode+left"));

        bench.nam.next(ok(R"({"data":[{"id":1,"phone_number":"15550783881","code_verification_status":"VERIFIED","verification_expiry_time":1737000000},
            {"id":"2","display_phone_number":"+44 20 1234 5678","verification_status":"EXPIRED"}]})"));
        QCOMPARE(*bench.wait(partners::listPreVerifiedNumbers(bench.graph, m_token, m_partner)),
                 (std::vector<partners::PreVerifiedNumber>{
                     {QStringLiteral("1"), QStringLiteral("15550783881"), QStringLiteral("VERIFIED"), QDateTime::fromSecsSinceEpoch(1737000000, Qt::UTC)},
                     {QStringLiteral("2"), QStringLiteral("+44 20 1234 5678"), QStringLiteral("EXPIRED"), QDateTime()}}));
    }
    void lastOnboarded_data()
    {
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<qint64>("seconds");
        QTest::newRow("Graph's form") << QByteArray(R"("2023-08-22T19:05:53+0000")") << qint64(1692731153);
        QTest::newRow("with colon") << QByteArray(R"("2023-08-22T16:05:53-03:00")") << qint64(1692731153);
        QTest::newRow("Z") << QByteArray(R"("2023-08-22T19:05:53Z")") << qint64(1692731153);
        QTest::newRow("seconds") << QByteArray("1692731153") << qint64(1692731153);
        QTest::newRow("seconds as text") << QByteArray(R"("1692731153")") << qint64(1692731153);
        for (const char *odd : {"0", "-5", "null", "{}", R"("")", R"("soon")", "999999999999999", "1.5", "true"})
            QTest::newRow(odd) << QByteArray(odd) << qint64(0);
    }
    void lastOnboarded()
    {
        QFETCH(QByteArray, written);
        QFETCH(qint64, seconds);
        Bench bench;
        const QByteArray json = R"({"id":"1","last_onboarded_time":)" + written + "}";
        bench.nam.next(ok(json.constData()));
        const auto phone = bench.wait(phoneNumbers::fetch(bench.graph, m_token, m_phone));
        QVERIFY(phone.has_value());
        QCOMPARE(phone->lastOnboarded.isValid(), seconds != 0);
        if (seconds != 0)
            QCOMPARE(phone->lastOnboarded, QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC));
    }

    void refusesBeforeSending()
    {
        Bench bench;
        const auto refused = [](const QString &result) { return result == QStringLiteral("Rejected"); };
        struct Row { const char *cc; const char *number; QString name; const char *preVerified; };
        const QString name = QStringLiteral("Lucky Shrub");
        for (const Row &row : std::initializer_list<Row>{{"", "11999990000", name, ""}, {"+55", "11999990000", name, ""}, {"5555", "11999990000", name, ""}, {"0", "11999990000", name, ""},
                                                         {"55", "", name, ""}, {"55", "119", name, ""}, {"55", "11999990000123", name, ""}, {"55", "11 99999", name, ""}, {"55", "\xd9\xa1\xd9\xa2\xd9\xa3\xd9\xa4", name, ""},
                                                         {"55", "11999990000", QString(), ""}, {"55", "11999990000", QStringLiteral(" L "), ""}, {"55", "11999990000", QString(76, u'L'), ""},
                                                         {"55", "11999990000", name, "abc"}, {"55", "11999990000", name, "1/2"}}) {
            const NewNumber number{QString::fromUtf8(row.cc), QString::fromUtf8(row.number), row.name, QString::fromUtf8(row.preVerified)};
            QVERIFY2(refused(outcome(bench.wait(phoneNumbers::add(bench.graph, m_token, m_waba, number)))), qPrintable(number.callingCode + number.nationalNumber + number.verifiedName));
        }
        for (const QString &display : {QString(), QStringLiteral("x"), QStringLiteral("  x  "), QString(76, u'x'), QStringLiteral("👍").repeated(76)})
            QVERIFY(refused(outcome(bench.wait(phoneNumbers::requestDisplayName(bench.graph, m_token, m_phone, display)))));
        for (const char *callback : {"http://hook.test", "hook", "", "https://"})
            QVERIFY(refused(outcome(bench.wait(phoneNumbers::overrideWebhook(bench.graph, m_token, m_phone, QUrl(QString::fromLatin1(callback)), Secret("v"))))));
        QVERIFY(refused(outcome(bench.wait(phoneNumbers::overrideWebhook(bench.graph, m_token, m_phone, QUrl(QStringLiteral("https://hook.test/") + QString(183, u'x')), Secret("v"))))));
        QVERIFY(refused(outcome(bench.wait(phoneNumbers::overrideWebhook(bench.graph, m_token, m_phone, m_hook, Secret())))));
        for (const char *type : {"", "History", "contacts", "smb_app_state_sync "})
            QVERIFY(refused(outcome(bench.wait(phoneNumbers::requestAppData(bench.graph, m_token, m_phone, QString::fromLatin1(type))))));
        for (const char *region : {"US", "br", "Brazil", " "})
            QVERIFY(refused(outcome(bench.wait(phoneNumbers::registerNumber(bench.graph, m_token, m_phone, Secret("581063"), QString::fromLatin1(region))))));
        QVERIFY(refused(outcome(bench.wait(creditLines::share(bench.graph, m_token, m_line, PortfolioId())))));
        QVERIFY(refused(outcome(bench.wait(creditLines::attach(bench.graph, m_token, m_line, m_waba, QStringLiteral("BRL"))))));
        QVERIFY(refused(outcome(bench.wait(creditLines::attach(bench.graph, m_token, m_line, WabaId(), QStringLiteral("USD"))))));
        QVERIFY(refused(outcome(bench.wait(creditLines::revoke(bench.graph, m_token, AllocationId())))));
        QVERIFY(refused(outcome(bench.wait(creditLines::revoke(bench.graph, m_token, AllocationId(QStringLiteral("..")))))));
        QVERIFY(refused(outcome(bench.wait(oauth::fetchBusinessToken(bench.graph, m_token, Secret(), m_portfolio)))));
        QVERIFY(refused(outcome(bench.wait(oauth::fetchBusinessToken(bench.graph, m_token, m_appSecret, PortfolioId())))));
        QVERIFY(refused(outcome(bench.wait(oauth::fetchBusinessToken(bench.graph, Secret(), m_appSecret, m_portfolio)))));
        QVERIFY(refused(outcome(bench.wait(partners::requestMarketingMessages(bench.graph, m_token, m_portfolio, QStringLiteral("my solution"))))));
        QCOMPARE(bench.nam.count(), 0);

        QCOMPARE(int(dataRegions().size()), 14);
        for (const QString &region : dataRegions()) {
            bench.nam.next(ok(R"({"success":true})"));
            QCOMPARE(outcome(bench.wait(phoneNumbers::registerNumber(bench.graph, m_token, m_phone, Secret("581063"), region))), QStringLiteral("ok"));
        }
        bench.nam.next(ok(R"({"success":true})"));
        QCOMPARE(outcome(bench.wait(phoneNumbers::requestDisplayName(bench.graph, m_token, m_phone, QStringLiteral("👍").repeated(75)))), QStringLiteral("ok"));
    }
};
