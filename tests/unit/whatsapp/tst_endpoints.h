#pragma once

#include "endpointbench.h"
#include "whatsapp/creditlines.h"
#include "whatsapp/messages.h"
#include "whatsapp/oauth.h"
#include "whatsapp/phonenumbers.h"
#include "whatsapp/templates.h"
#include "whatsapp/wabas.h"

/// What every endpoint sends and what it makes of every kind of answer.
class TestEndpoints : public EndpointTest
{
    Q_OBJECT

    const Secret m_token{"EAAtoken"};
    const WabaId m_waba{QStringLiteral("102290129340398")};
    const PhoneNumberId m_phone{QStringLiteral("106540352242922")};
    const PortfolioId m_portfolio{QStringLiteral("2729063490586005")};
    const CreditLineId m_line{QStringLiteral("1972385232742146")};

    std::vector<Endpoint> endpoints() const
    {
        const auto phoneFields = "id,display_phone_number,verified_name,status,name_status,code_verification_status,quality_rating,"
                                 "platform_type,account_mode,throughput,whatsapp_business_manager_messaging_limit,is_on_biz_app,"
                                 "last_onboarded_time";
        static const QByteArray listUrl = QByteArray("/v25.0/102290129340398/phone_numbers?fields=") + QByteArray(phoneFields).replace(',', "%2C") + "&limit=100";
        static const QByteArray phoneUrl = QByteArray("/v25.0/106540352242922?fields=") + QByteArray(phoneFields).replace(',', "%2C");
        const char *yes = R"({"success":true})";
        return {
            {"exchange", "GET", "/v25.0/oauth/access_token?client_id=236484624622562&client_secret=s%2Fcr%2Bt&code=AQ%23c%2Bde", "", "", true,
             R"({"access_token":"EAAx"})",
             [](Bench &b) {
                 return outcome(b.wait(oauth::exchangeCode(b.graph, {AppId(QStringLiteral("236484624622562")), Secret("s/cr+t"), Secret("AQ#c+de"), std::nullopt})));
             }},
            {"exchange with redirect", "GET", "/v25.0/oauth/access_token?client_id=1&client_secret=s&code=c&redirect_uri=https%3A%2F%2Fa.test%2F%3Fx%3D1", "", "", true,
             R"({"access_token":"EAAx"})",
             [](Bench &b) {
                 return outcome(b.wait(oauth::exchangeCode(b.graph, {AppId(QStringLiteral("1")), Secret("s"), Secret("c"), QStringLiteral("https://a.test/?x=1")})));
             }},
            {"debug_token", "GET", "/v25.0/debug_token?input_token=EAAinput", "", "1|s", false, R"({"data":{"is_valid":true,"app_id":"1"}})",
             [](Bench &b) { return outcome(b.wait(oauth::inspectToken(b.graph, oauth::appToken(AppId(QStringLiteral("1")), Secret("s")), Secret("EAAinput")))); }},
            {"subscribe", "POST", "/v25.0/102290129340398/subscribed_apps", "", "EAAtoken", false, yes,
             [this](Bench &b) { return outcome(b.wait(subscribedApps::subscribe(b.graph, m_token, m_waba))); }},
            {"override", "POST", "/v25.0/102290129340398/subscribed_apps", R"({"override_callback_uri":"https://hook.test/in","verify_token":"vt"})", "EAAtoken", false, yes,
             [this](Bench &b) { return outcome(b.wait(subscribedApps::overrideCallback(b.graph, m_token, m_waba, {QUrl(QStringLiteral("https://hook.test/in")), Secret("vt")}))); }},
            {"subscribed_apps", "GET", "/v25.0/102290129340398/subscribed_apps", "", "EAAtoken", false, R"({"data":[]})",
             [this](Bench &b) { return outcome(b.wait(subscribedApps::list(b.graph, m_token, m_waba))); }},
            {"unsubscribe", "DELETE", "/v25.0/102290129340398/subscribed_apps", "", "EAAtoken", false, yes,
             [this](Bench &b) { return outcome(b.wait(subscribedApps::unsubscribe(b.graph, m_token, m_waba))); }},
            {"waba", "GET", "/v25.0/102290129340398?fields=id%2Cname%2Ccurrency%2Caccount_review_status%2Cbusiness_verification_status%2Cowner_business_info%2Cprimary_funding_id%2Chealth_status", "", "EAAtoken", false, R"({"id":"1"})",
             [this](Bench &b) { return outcome(b.wait(wabas::fetch(b.graph, m_token, m_waba))); }},
            {"funding", "GET", "/v25.0/102290129340398?fields=primary_funding_id", "", "EAAtoken", false, R"({"id":"1"})",
             [this](Bench &b) { return outcome(b.wait(wabas::fetchPrimaryFundingId(b.graph, m_token, m_waba))); }, false},
            {"assign", "POST", "/v25.0/102290129340398/assigned_users?user=1972555232742222&tasks=%5B%27MANAGE%27%2C%27MANAGE_BILLING%27%5D", "", "EAAtoken", false, yes,
             [this](Bench &b) { return outcome(b.wait(assignedUsers::assign(b.graph, m_token, m_waba, SystemUserId(QStringLiteral("1972555232742222")), {QStringLiteral("MANAGE"), QStringLiteral("MANAGE_BILLING")}))); }},
            {"assigned_users", "GET", "/v25.0/102290129340398/assigned_users?business=2729063490586005", "", "EAAtoken", false, R"({"data":[]})",
             [this](Bench &b) { return outcome(b.wait(assignedUsers::list(b.graph, m_token, m_waba, m_portfolio))); }},
            {"extendedcredits", "GET", "/v25.0/2729063490586005/extendedcredits?fields=id%2Clegal_entity_name", "", "EAAtoken", false, R"({"data":[]})",
             [this](Bench &b) { return outcome(b.wait(creditLines::list(b.graph, m_token, m_portfolio))); }},
            {"share", "POST", "/v25.0/1972385232742146/whatsapp_credit_sharing_and_attach?waba_currency=USD&waba_id=102290129340398", "", "EAAtoken", true, R"({"allocation_config_id":"5"})",
             [this](Bench &b) { return outcome(b.wait(creditLines::shareAndAttach(b.graph, m_token, m_line, m_waba, QStringLiteral("USD")))); }},
            {"receiving", "GET", "/v25.0/58501441721238?fields=receiving_credential", "", "EAAtoken", false, R"({"receiving_credential":{"id":"9"}})",
             [this](Bench &b) { return outcome(b.wait(creditLines::fetchReceivingCredentialId(b.graph, m_token, AllocationId(QStringLiteral("58501441721238"))))); }},
            {"find allocation", "GET", "/v25.0/1972385232742146/owning_credit_allocation_configs?receiving_business_id=2729063490586005&fields=id%2Creceiving_business", "", "EAAtoken", false, R"({"data":[]})",
             [this](Bench &b) { return outcome(b.wait(creditLines::findAllocation(b.graph, m_token, m_line, m_portfolio))); }, false},
            {"phone list", "GET", listUrl.constData(), "", "EAAtoken", false, R"({"data":[]})",
             [this](Bench &b) { return outcome(b.wait(phoneNumbers::list(b.graph, m_token, m_waba))); }},
            {"phone", "GET", phoneUrl.constData(), "", "EAAtoken", false, R"({"id":"1"})",
             [this](Bench &b) { return outcome(b.wait(phoneNumbers::fetch(b.graph, m_token, m_phone))); }},
            {"register", "POST", "/v25.0/106540352242922/register", R"({"messaging_product":"whatsapp","pin":"581063"})", "EAAtoken", true, yes,
             [this](Bench &b) { return outcome(b.wait(phoneNumbers::registerNumber(b.graph, m_token, m_phone, Secret("581063")))); }},
            {"register with region", "POST", "/v25.0/106540352242922/register", R"({"data_localization_region":"BR","messaging_product":"whatsapp","pin":"581063"})", "EAAtoken", true, yes,
             [this](Bench &b) { return outcome(b.wait(phoneNumbers::registerNumber(b.graph, m_token, m_phone, Secret("581063"), QStringLiteral("BR")))); }},
            {"set pin", "POST", "/v25.0/106540352242922", R"({"pin":"000001"})", "EAAtoken", false, yes,
             [this](Bench &b) { return outcome(b.wait(phoneNumbers::setPin(b.graph, m_token, m_phone, Secret("000001")))); }},
            {"request code", "POST", "/v25.0/106540352242922/request_code", R"({"code_method":"SMS","language":"en_US"})", "EAAtoken", true, yes,
             [this](Bench &b) { return outcome(b.wait(phoneNumbers::requestCode(b.graph, m_token, m_phone, QStringLiteral("SMS"), QStringLiteral("en_US")))); }},
            {"verify code", "POST", "/v25.0/106540352242922/verify_code", R"({"code":"123456"})", "EAAtoken", true, yes,
             [this](Bench &b) { return outcome(b.wait(phoneNumbers::verifyCode(b.graph, m_token, m_phone, Secret("123456")))); }},
            {"message", "POST", "/v25.0/106540352242922/messages",
             R"({"biz_opaque_callback_data":"k1","context":{"message_id":"wamid.A"},"messaging_product":"whatsapp","recipient_type":"individual","text":{"body":"Olá","preview_url":false},"to":"+16505551234","type":"text"})",
             "EAAtoken", true, R"({"messages":[{"id":"wamid.B"}]})",
             [this](Bench &b) {
                 messages::OutgoingMessage message;
                 message.recipient = {QStringLiteral("+16505551234"), QStringLiteral("US.1")}; // "to" wins
                 message.content = messages::Text{QStringLiteral("Olá"), false};
                 message.opaqueCallbackData = QStringLiteral("k1");
                 message.replyTo = MessageId(QStringLiteral("wamid.A"));
                 return outcome(b.wait(messages::send(b.graph, m_token, m_phone, message)));
             }},
            {"message to a business-scoped id", "POST", "/v25.0/106540352242922/messages",
             R"({"messaging_product":"whatsapp","recipient":"US.13491208655302741918","recipient_type":"individual","text":{"body":"x","preview_url":true},"type":"text"})",
             "EAAtoken", true, R"({"messages":[{"id":"wamid.B"}]})",
             [this](Bench &b) {
                 messages::OutgoingMessage message;
                 message.recipient.userId = QStringLiteral("US.13491208655302741918");
                 message.content = messages::Text{QStringLiteral("x"), true};
                 return outcome(b.wait(messages::send(b.graph, m_token, m_phone, message)));
             }},
            {"kept message", "POST", "/v25.0/106540352242922/messages", R"({"text":{"body":"x"},"to":"+1650","type":"text"})", "EAAtoken", true,
             R"({"messages":[{"id":"wamid.B"}]})",
             [this](Bench &b) {
                 const QJsonObject body = QJsonDocument::fromJson(R"({"to":"+1650","type":"text","text":{"body":"x"}})").object();
                 return outcome(b.wait(messages::sendBody(b.graph, m_token, m_phone, body)));
             }},
            {"templates", "GET", "/v25.0/102290129340398/message_templates?fields=id%2Cname%2Clanguage%2Cstatus%2Ccategory%2Cparameter_format%2Ccomponents&limit=100", "", "EAAtoken", false,
             R"({"data":[]})", [this](Bench &b) { return outcome(b.wait(templates::list(b.graph, m_token, m_waba))); }},
            {"mark read and type", "POST", "/v25.0/106540352242922/messages", R"({"message_id":"wamid.B","messaging_product":"whatsapp","status":"read","typing_indicator":{"type":"text"}})", "EAAtoken", false, yes,
             [this](Bench &b) { return outcome(b.wait(messages::markRead(b.graph, m_token, m_phone, MessageId(QStringLiteral("wamid.B")), true))); }},
            {"mark read", "POST", "/v25.0/106540352242922/messages", R"({"message_id":"wamid.B","messaging_product":"whatsapp","status":"read"})", "EAAtoken", false, yes,
             [this](Bench &b) { return outcome(b.wait(messages::markRead(b.graph, m_token, m_phone, MessageId(QStringLiteral("wamid.B"))))); }},
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

    void tokens()
    {
        Bench bench;
        const oauth::ExchangeRequest request{AppId(QStringLiteral("1")), Secret("s"), Secret("c"), std::nullopt};
        struct Row { const char *json; std::optional<int> seconds; };
        for (const Row &row : std::initializer_list<Row>{{R"({"access_token":"EAAx","token_type":"bearer","expires_in":5183944})", 5183944},
                                                         {R"({"access_token":"EAAx","expires_in":"5183944"})", 5183944},
                                                         {R"({"access_token":"EAAx"})", std::nullopt},
                                                         {R"({"access_token":"EAAx","expires_in":0})", std::nullopt},
                                                         {R"({"access_token":"EAAx","expires_in":null})", std::nullopt},
                                                         {R"({"access_token":"EAAx","expires_in":"soon"})", std::nullopt}}) {
            bench.nam.next(ok(row.json));
            const auto token = bench.wait(oauth::exchangeCode(bench.graph, request));
            QVERIFY(token.has_value());
            QCOMPARE(token->token.reveal(), QByteArray("EAAx"));
            QCOMPARE(token->expiresIn.has_value(), row.seconds.has_value());
            if (row.seconds)
                QCOMPARE(token->expiresIn->count(), *row.seconds);
        }
        for (const char *json : {R"({"access_token":""})", R"({"access_token":5})", R"({"token":"EAAx"})"}) {
            bench.nam.next(ok(json));
            const auto token = bench.wait(oauth::exchangeCode(bench.graph, request));
            QCOMPARE(outcome(token), QStringLiteral("Decode+left"));
        }
    }
    void theAnswerOfAnExchangeIsNotRecorded()
    {
        Bench bench;
        const auto log = std::make_shared<http::WireLog>();
        bench.nam.next(ok(R"({"access_token":"odd-token-shape","expires_in":5})"));
        QVERIFY(bench.wait(oauth::exchangeCode(bench.graph.recordingTo(log), {AppId(QStringLiteral("1")), Secret("app-s3cret"), Secret("AQcode"), std::nullopt})).has_value());
        QCOMPARE(int(log->size()), 1);
        const QString all = log->front().url + log->front().responseBody;
        QVERIFY2(!all.contains(QStringLiteral("odd-token")) && !all.contains(QStringLiteral("s3cret")) && !all.contains(QStringLiteral("AQcode")), qPrintable(all));
    }
    void tokenInfo()
    {
        Bench bench;
        const Secret app = oauth::appToken(AppId(QStringLiteral("1")), Secret("s"));
        bench.nam.next(ok(R"({"data":{"app_id":670843887433847,"type":"SYSTEM_USER","is_valid":true,"expires_at":0,"data_access_expires_at":1672092840,
            "scopes":["whatsapp_business_management","public_profile"],"granular_scopes":[
            {"scope":"whatsapp_business_management","target_ids":["102289599326934",101569239400667]},
            {"scope":"business_management","target_ids":["2729063490586005"]},{"scope":"whatsapp_business_messaging"}]}})"));
        auto info = bench.wait(oauth::inspectToken(bench.graph, app, Secret("EAAx")));
        QVERIFY(info.has_value());
        QCOMPARE(info->appId.value(), QStringLiteral("670843887433847"));
        QVERIFY(info->isValid);
        QVERIFY(!info->expiresAt);
        QCOMPARE(info->dataAccessExpiresAt->toSecsSinceEpoch(), 1672092840);
        QCOMPARE(info->wabaIds(), (std::vector<WabaId>{WabaId(QStringLiteral("102289599326934")), WabaId(QStringLiteral("101569239400667"))}));
        QCOMPARE(info->portfolioIds(), (std::vector<PortfolioId>{m_portfolio}));
        QVERIFY(info->granularScopes.contains(QStringLiteral("whatsapp_business_messaging")));
        QVERIFY(info->granularScopes.value(QStringLiteral("whatsapp_business_messaging")).isEmpty());

        bench.nam.next(ok(R"({"data":{"error":{"code":190,"message":"x","subcode":460},"is_valid":false,"scopes":[]}})"));
        info = bench.wait(oauth::inspectToken(bench.graph, app, Secret("EAAx")));
        QVERIFY(info.has_value());
        QVERIFY(!info->isValid);
        QVERIFY(info->wabaIds().empty());

        for (const char *json : {R"({"data":[]})", R"({"data":{"app_id":"1"}})", R"({"data":{"is_valid":true}})", R"({"data":{"is_valid":"yes","app_id":"1"}})",
                                 R"({"data":{"is_valid":true,"app_id":"1","scopes":[7]}})",
                                 R"({"data":{"is_valid":true,"app_id":"1","granular_scopes":[{"target_ids":[]}]}})",
                                 R"({"data":{"is_valid":true,"app_id":"1","granular_scopes":[{"scope":"x","target_ids":[1.5]}]}})"}) {
            bench.nam.next(ok(json));
            QCOMPARE(outcome(bench.wait(oauth::inspectToken(bench.graph, app, Secret("EAAx")))), QStringLiteral("Decode+left"));
        }
    }
    void wabaWithHealth()
    {
        Bench bench;
        bench.nam.next(ok(R"({"id":102290129340398,"name":"Lucky Shrub","currency":"USD","account_review_status":"APPROVED",
            "owner_business_info":{"name":"x","id":"2729063490586005"},"primary_funding_id":99,"unheard_of":{},
            "health_status":{"can_send_message":"BLOCKED","entities":[
              {"entity_type":"PHONE_NUMBER","id":"5","can_send_message":"LIMITED","additional_info":["Display name.",7]},
              {"entity_type":"WABA","id":"1","can_send_message":"BLOCKED","errors":[{"error_code":141006,"error_description":"Payment trouble","possible_solution":"Add a valid Payment Method"}]},
              {"entity_type":"APP","id":"2","can_send_message":"AVAILABLE"}, 5]}})"));
        const auto waba = bench.wait(wabas::fetch(bench.graph, m_token, m_waba));
        QVERIFY(waba.has_value());
        QCOMPARE(waba->id, m_waba);
        QCOMPARE(waba->ownerPortfolio, m_portfolio);
        QCOMPARE(waba->primaryFundingId, QStringLiteral("99"));
        QCOMPARE(waba->canSendMessage, QStringLiteral("BLOCKED"));
        QCOMPARE(int(waba->health.size()), 4);
        QCOMPARE(waba->health[0].remarks, QStringList{QStringLiteral("Display name.")});
        QCOMPARE(waba->health[1].remarks, QStringList{QStringLiteral("Payment trouble. Add a valid Payment Method")});
        QCOMPARE(waba->health[1].errorCodes, std::vector<int>{141006});
        QVERIFY(waba->paymentMethodMissing());
        WabaInfo fine = *waba;
        fine.health.erase(fine.health.begin() + 1);
        QVERIFY(!fine.paymentMethodMissing());
    }
    void subscriptions()
    {
        Bench bench;
        bench.nam.next(ok(R"({"data":[{"whatsapp_business_api_data":{"id":"670843887433847","link":"https:\/\/x","name":"Lucky Shrub"},"override_callback_uri":"https:\/\/hook.test"},{"id":5,"name":"flat"}]})"));
        const auto apps = bench.wait(subscribedApps::list(bench.graph, m_token, m_waba));
        QVERIFY(apps.has_value());
        QCOMPARE(int(apps->size()), 2);
        QCOMPARE(apps->at(0), (SubscribedApp{AppId(QStringLiteral("670843887433847")), QStringLiteral("Lucky Shrub"), QStringLiteral("https://hook.test")}));
        QCOMPARE(apps->at(1).id.value(), QStringLiteral("5"));
        bench.nam.next(ok(R"({"data":[{"whatsapp_business_api_data":{"id":"1"}},{"whatsapp_business_api_data":{}}]})"));
        const auto broken = bench.wait(subscribedApps::list(bench.graph, m_token, m_waba));
        QCOMPARE(outcome(broken), QStringLiteral("Decode+left"));
        QVERIFY(broken.error().detail.startsWith(QStringLiteral("data[1].whatsapp_business_api_data.id: ")));
    }
    void pages()
    {
        Bench bench;
        bench.nam.next(ok(R"({"data":[{"id":"1"},{"id":"2"}],"paging":{"cursors":{"before":"A","after":"B=="},"next":"https:\/\/evil.test/?access_token=x"}})"));
        bench.nam.next(FakeAnswer::raw("", 503)); // a page is a safe read
        bench.nam.next(ok(R"({"data":[{"id":3}],"paging":{"cursors":{"before":"B","after":"C"}}})"));
        const auto phones = bench.wait(phoneNumbers::list(bench.graph, m_token, m_waba));
        QVERIFY(phones.has_value());
        QCOMPARE(int(phones->size()), 3);
        QCOMPARE(phones->at(2).id.value(), QStringLiteral("3"));
        QCOMPARE(bench.nam.count(), 3);
        QCOMPARE(bench.nam.sent(2).url.host(), QStringLiteral("graph.facebook.com"));
        QCOMPARE(bench.nam.sent(2).query(QStringLiteral("after")), QStringLiteral("B=="));
        QCOMPARE(bench.nam.sent(2).query(QStringLiteral("limit")), QStringLiteral("100"));
    }
    void pagesThatDoNotEnd()
    {
        Bench bench;
        bench.nam.always("GET", "/phone_numbers", ok(R"({"data":[{"id":"1"}],"paging":{"cursors":{"after":"B"},"next":"https:\/\/x"}})"));
        const auto phones = bench.wait(phoneNumbers::list(bench.graph, m_token, m_waba));
        QCOMPARE(outcome(phones), QStringLiteral("Decode+left"));
        QCOMPARE(bench.nam.count(), 2);
    }
    void phone()
    {
        Bench bench;
        bench.nam.next(ok(R"({"id":"106540352242922","display_phone_number":"+1 631-555-5555","verified_name":"Jaspers Market","status":"CONNECTED","name_status":"APPROVED",
            "code_verification_status":"VERIFIED","quality_rating":"GREEN","platform_type":"CLOUD_API","account_mode":"LIVE","throughput":{"level":"STANDARD"},
            "whatsapp_business_manager_messaging_limit":"TIER_250","is_on_biz_app":false})"));
        const auto phone = bench.wait(phoneNumbers::fetch(bench.graph, m_token, m_phone));
        QVERIFY(phone.has_value());
        QCOMPARE(phone->throughputLevel, QStringLiteral("STANDARD"));
        QCOMPARE(phone->messagingLimit, QStringLiteral("TIER_250"));
        QCOMPARE(phone->isOnBusinessApp, std::optional(false));
        QVERIFY(phone->isRegisteredOnCloudApi());
        bench.nam.next(ok(R"({"id":"1","status":null,"throughput":"STANDARD","quality_rating":{"score":"GREEN"},"is_on_biz_app":"true"})"));
        PhoneNumberInfo bare;
        bare.id = PhoneNumberId(QStringLiteral("1"));
        const auto odd = bench.wait(phoneNumbers::fetch(bench.graph, m_token, m_phone));
        QVERIFY(odd.has_value());
        QCOMPARE(*odd, bare);
    }
    void allocations()
    {
        Bench bench;
        bench.nam.next(ok(R"({"allocation_config_id":58501441721238,"waba_id":"102290129340398"})"));
        const auto shared = bench.wait(creditLines::shareAndAttach(bench.graph, m_token, m_line, m_waba, QStringLiteral("BRL")));
        QCOMPARE(outcome(shared), QStringLiteral("Rejected"));
        QCOMPARE(bench.nam.count(), 0);
        const auto euro = bench.wait(creditLines::shareAndAttach(bench.graph, m_token, m_line, m_waba, QStringLiteral("EUR")));
        QVERIFY(euro.has_value());
        QCOMPARE(*euro, (creditLines::Allocation{AllocationId(QStringLiteral("58501441721238")), m_waba}));

        struct Row { const char *json; const char *id; }; // "" none, "!" a fault
        for (const Row &row : std::initializer_list<Row>{
                 {R"({"id":"58501441721238","receiving_business":{"name":"x","id":"2729063490586005"}})", "58501441721238"},
                 {R"({"id":58501441721238})", "58501441721238"},
                 {R"({"data":[{"id":"7","receiving_business":{"id":"2729063490586005"}}]})", "7"},
                 {R"({"data":[{"id":"6","receiving_business":{"id":"1"}},{"id":"7","receiving_business":{"id":2729063490586005}}]})", "7"},
                 {R"({"data":[{"id":"6","receiving_business":{"id":"1"}}]})", ""},
                 {R"({"data":[]})", ""},
                 {R"({})", ""},
                 {R"({"data":{}})", "!"},
                 {R"({"data":[{"receiving_business":{"id":"2729063490586005"}}]})", "!"},
                 {R"({"data":["7"]})", "!"}}) {
            bench.nam.next(ok(row.json));
            const auto found = bench.wait(creditLines::findAllocation(bench.graph, m_token, m_line, m_portfolio));
            const QString got = !found ? QStringLiteral("!") : *found ? (*found)->value() : QString();
            QVERIFY2(got == QLatin1String(row.id), row.json);
        }
        bench.nam.next(ok(R"({"primary_funding_id":12345})"));
        QCOMPARE(*bench.wait(wabas::fetchPrimaryFundingId(bench.graph, m_token, m_waba)), QStringLiteral("12345"));
        bench.nam.next(ok(R"({"id":"1"})"));
        QCOMPARE(*bench.wait(wabas::fetchPrimaryFundingId(bench.graph, m_token, m_waba)), QString());
    }
    void refusesBeforeSending()
    {
        Bench bench;
        const auto refused = [](const QString &result) { return result == QStringLiteral("Rejected"); };
        for (const char *pin : {"", "12345", "1234567", "12345a", "12 456", "-12345", "\xd9\xa1\xd9\xa2\xd9\xa3"}) {
            QVERIFY2(refused(outcome(bench.wait(phoneNumbers::registerNumber(bench.graph, m_token, m_phone, Secret(pin))))), pin);
            QVERIFY2(refused(outcome(bench.wait(phoneNumbers::setPin(bench.graph, m_token, m_phone, Secret(pin))))), pin);
            QVERIFY2(refused(outcome(bench.wait(phoneNumbers::verifyCode(bench.graph, m_token, m_phone, Secret(pin))))), pin);
        }
        QVERIFY(refused(outcome(bench.wait(phoneNumbers::requestCode(bench.graph, m_token, m_phone, QStringLiteral("PIGEON"), QStringLiteral("en_US"))))));
        for (const char *language : {"", "EN", "en-US", "en_us", "english", "en_US\n", "e"})
            QVERIFY2(refused(outcome(bench.wait(phoneNumbers::requestCode(bench.graph, m_token, m_phone, QStringLiteral("SMS"), QString::fromLatin1(language))))), language);
        for (const char *callback : {"http://hook.test", "hook", "", "https://"}) {
            QVERIFY(refused(outcome(bench.wait(subscribedApps::overrideCallback(bench.graph, m_token, m_waba, {QUrl(QString::fromLatin1(callback)), Secret("v")})))));
        }
        const QUrl longUrl(QStringLiteral("https://hook.test/") + QString(183, u'x'));
        QVERIFY(refused(outcome(bench.wait(subscribedApps::overrideCallback(bench.graph, m_token, m_waba, {longUrl, Secret("v")})))));
        QVERIFY(refused(outcome(bench.wait(subscribedApps::overrideCallback(bench.graph, m_token, m_waba, {QUrl(QStringLiteral("https://hook.test")), Secret()})))));
        QVERIFY(refused(outcome(bench.wait(assignedUsers::assign(bench.graph, m_token, m_waba, SystemUserId(), {QStringLiteral("MANAGE")})))));
        QVERIFY(refused(outcome(bench.wait(assignedUsers::assign(bench.graph, m_token, m_waba, SystemUserId(QStringLiteral("1")), {})))));
        QVERIFY(refused(outcome(bench.wait(creditLines::shareAndAttach(bench.graph, m_token, m_line, WabaId(), QStringLiteral("USD"))))));
        QVERIFY(refused(outcome(bench.wait(subscribedApps::subscribe(bench.graph, m_token, WabaId())))));
        QVERIFY(refused(outcome(bench.wait(subscribedApps::subscribe(bench.graph, Secret(), m_waba)))));
        QCOMPARE(bench.nam.count(), 0);
    }
};
