#include "tst_graph.h"

#include <QMessageAuthenticationCode>
#include <QTemporaryDir>

using namespace gangway;
using namespace gangway::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

void TestSandboxGraph::init()
{
    GANGWAY_STRICT_LOG();
    QVERIFY(f.start());
}

void TestSandboxGraph::exchangesACodeOnce()
{
    const auto signup = f.signUp();
    QVERIFY(signup.code.startsWith(u"AQ"));
    const Answer answer = f.exchange(signup.code);
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.json.value(u"access_token"_s).toString().startsWith(u"EAA"));
    QCOMPARE(answer.json.value(u"token_type"_s).toString(), u"bearer"_s);
    QVERIFY(answer.json.value(u"expires_in"_s).toInt() > 5'000'000);
    QVERIFY(!answer.headers.value("x-fb-trace-id").isEmpty());
    const Answer again = f.exchange(signup.code);
    QCOMPARE(again.status, 400);
    QCOMPARE(again.code(), 100);
    QCOMPARE(again.subcode(), 36009);
    QVERIFY(again.json.value(u"error"_s).toObject().contains(u"fbtrace_id"_s));
}

void TestSandboxGraph::refusesAnExchange_data()
{
    QTest::addColumn<QString>("parameter");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("subcode");
    QTest::newRow("unknown app") << u"client_id"_s << u"99"_s << 101 << 0;
    QTest::newRow("no app") << u"client_id"_s << QString() << 101 << 0;
    QTest::newRow("wrong secret") << u"client_secret"_s << u"0"_s << 1 << 0;
    QTest::newRow("no secret") << u"client_secret"_s << QString() << 1 << 0;
    QTest::newRow("no code") << u"code"_s << QString() << 100 << 0;
    QTest::newRow("cut code") << u"code"_s << u"AQabc"_s << 100 << 0;
    QTest::newRow("code encoded twice") << u"code"_s << u"AQ%2525abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz"_s << 100 << 0;
    QTest::newRow("code of nobody") << u"code"_s << u"AQabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz"_s << 100 << 0;
    QTest::newRow("redirect for an SDK code") << u"redirect_uri"_s << u"https://onboarding.northpier.example/signup"_s << 100 << 36008;
    QTest::newRow("odd grant type") << u"grant_type"_s << u"client_credentials"_s << 100 << 0;
}

void TestSandboxGraph::refusesAnExchange()
{
    QFETCH(QString, parameter);
    QFETCH(QString, value);
    QFETCH(int, code);
    QFETCH(int, subcode);
    const auto signup = f.signUp();
    QHash<QString, QString> parameters{{u"client_id"_s, f.profile().appId.value()}, {u"client_secret"_s, QString::fromLatin1(f.appSecret())}, {u"code"_s, signup.code}};
    parameters.insert(parameter, value);
    QUrlQuery query;
    for (auto it = parameters.cbegin(); it != parameters.cend(); ++it) {
        if (!it->isEmpty())
            query.addQueryItem(it.key(), QString::fromLatin1(QUrl::toPercentEncoding(*it)));
    }
    const Answer answer = f.get(u"/v25.0/oauth/access_token"_s, {}, query);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.code(), code);
    QCOMPARE(answer.subcode(), subcode);
    if (parameter == u"code" && !value.isEmpty())
        QCOMPARE(answer.message(), u"Invalid verification code format."_s);
    QCOMPARE(f.exchange(signup.code, {}).status, 200); // not spent; an empty redirect_uri is none
}

void TestSandboxGraph::codesOfTheFullPageNeedTheirRedirectUri()
{
    const QString redirect = u"https://onboarding.northpier.example/signup?lang=pt"_s;
    auto signup = f.signUp(redirect);
    QVERIFY(signup.redirect.startsWith(redirect + u"&code=AQ"_s));
    QVERIFY(signup.redirect.endsWith(u"&state=a%20b%26c"));
    QCOMPARE(f.exchange(signup.code).subcode(), 36008);
    QCOMPARE(f.exchange(signup.code, redirect + u'/').subcode(), 36008);
    QCOMPARE(f.exchange(signup.code, redirect).status, 200);
}

void TestSandboxGraph::codesLiveThirtySeconds()
{
    const auto first = f.signUp();
    f.clock.advance(29s);
    QCOMPARE(f.exchange(first.code).status, 200);
    const auto second = f.signUp({}, u"+55 21 90000-0118"_s, u"Another"_s);
    f.clock.advance(30s);
    const Answer late = f.exchange(second.code);
    QCOMPARE(late.subcode(), 36007);
    QCOMPARE(f.exchange(first.code).subcode(), 36009); // used says more than expired
}

void TestSandboxGraph::inspectsTokens()
{
    const auto signup = f.signUp();
    const QByteArray token = f.businessToken(signup);
    const QUrlQuery input = SandboxFixture::query({{u"input_token"_s, QString::fromLatin1(token)}});
    for (const QByteArray &viewer : {f.appToken(), f.systemToken()}) {
        const Answer answer = f.get(u"/v25.0/debug_token"_s, viewer, input);
        QCOMPARE(answer.status, 200);
        const QJsonObject data = answer.json.value(u"data"_s).toObject();
        QCOMPARE(data.value(u"app_id"_s).toString(), f.profile().appId.value());
        QVERIFY(data.value(u"is_valid"_s).toBool());
        const QJsonObject granted = data.value(u"granular_scopes"_s).toArray().first().toObject();
        QCOMPARE(granted.value(u"scope"_s).toString(), u"whatsapp_business_management"_s);
        QCOMPARE(granted.value(u"target_ids"_s).toArray().first().toString(), signup.wabaId);
    }
    // The app token also as a parameter, as older clients send it.
    QUrlQuery asParameter = input;
    asParameter.addQueryItem(u"access_token"_s, QString::fromLatin1(QUrl::toPercentEncoding(QString::fromLatin1(f.appToken()))));
    QCOMPARE(f.get(u"/v19.0/debug_token"_s, {}, asParameter).status, 200);
    QCOMPARE(f.get(u"/v25.0/debug_token"_s, token, input).code(), 100);
    QCOMPARE(f.get(u"/v25.0/debug_token"_s, f.profile().appId.value().toLatin1() + "|wrong", input).code(), 190);
    QCOMPARE(f.get(u"/v25.0/debug_token"_s, f.appToken()).code(), 100);
    const Answer unknown = f.get(u"/v25.0/debug_token"_s, f.appToken(), SandboxFixture::query({{u"input_token"_s, u"EAAnonsense"_s}}));
    QCOMPARE(unknown.status, 200);
    QCOMPARE(unknown.json.value(u"data"_s).toObject().value(u"is_valid"_s).toBool(true), false);
}

void TestSandboxGraph::tokenKindsDecide_data()
{
    QTest::addColumn<QString>("kind"); // none, nonsense, app, business, system
    QTest::addColumn<QString>("verb");
    QTest::addColumn<QString>("edge"); // W, N, P, L: waba, number, partner, line
    QTest::addColumn<int>("code");     // 0: allowed
    const auto row = [](const char *kind, const char *verb, const char *edge, int code) {
        QTest::addRow("%s %s %s", kind, verb, edge) << QString::fromLatin1(kind) << QString::fromLatin1(verb) << QString::fromLatin1(edge) << code;
    };
    row("none", "GET", "W/phone_numbers", 200);
    row("nonsense", "GET", "W/phone_numbers", 190);
    row("app", "GET", "W/phone_numbers", 200);
    row("business", "GET", "W/phone_numbers", 0);
    row("system", "GET", "W/phone_numbers", 0);
    row("business", "GET", "W", 0);
    row("system", "GET", "W", 0);
    row("business", "GET", "N", 0);
    row("business", "POST", "W/subscribed_apps", 0);
    row("system", "POST", "W/subscribed_apps", 10); // not assigned yet
    row("app", "POST", "W/subscribed_apps", 200);
    row("business", "GET", "P/extendedcredits", 200);
    row("system", "GET", "P/extendedcredits", 0);
    row("business", "GET", "P/client_whatsapp_business_accounts", 200);
    row("system", "GET", "P/client_whatsapp_business_accounts", 0);
    row("business", "POST", "W/assigned_users?user=1972555232742222&tasks=['MANAGE']", 200);
    row("system", "POST", "W/assigned_users?user=1972555232742222&tasks=['MANAGE']", 0);
    row("system", "POST", "W/assigned_users?user=11&tasks=['MANAGE']", 100);
    row("system", "POST", "W/assigned_users?user=1972555232742222&tasks=['DANCE']", 100);
    row("business", "POST", "L/whatsapp_credit_sharing_and_attach?waba_currency=USD&waba_id=W", 200);
    row("system", "POST", "L/whatsapp_credit_sharing_and_attach?waba_currency=USD&waba_id=W", 10);
    row("system", "POST", "L/whatsapp_credit_attach?waba_currency=USD&waba_id=W", 200);
    row("system", "GET", "W/system_users", 0);
    row("business", "GET", "W/system_users", 200);
}

void TestSandboxGraph::tokenKindsDecide()
{
    QFETCH(QString, kind);
    QFETCH(QString, verb);
    QFETCH(QString, edge);
    QFETCH(int, code);
    const auto signup = f.signUp();
    const QByteArray business = f.businessToken(signup);
    const QHash<QString, QByteArray> tokens{{u"none"_s, {}}, {u"nonsense"_s, "EAAnonsense"}, {u"app"_s, f.appToken()}, {u"business"_s, business}, {u"system"_s, f.systemToken()}};
    const QHash<QChar, QString> nodes{{u'W', signup.wabaId}, {u'N', signup.numberId}, {u'P', f.profile().partnerPortfolioId.value()}, {u'L', f.profile().creditLineId.value()}};
    QString path = nodes.value(edge.at(0)) + edge.mid(1);
    if (path.endsWith(u"waba_id=W"))
        path = path.chopped(1) + signup.wabaId;
    const Answer answer = f.send(verb.toLatin1(), QUrl(f.sandbox->graphBase().toString() + u"/v25.0/"_s + path), tokens.value(kind));
    QCOMPARE(answer.code(), code);
    QCOMPARE(answer.status == 200, code == 0);
    if (code == 190)
        QCOMPARE(answer.status, 401);
}

void TestSandboxGraph::businessTokensEndAtTheirAccounts()
{
    const auto one = f.signUp();
    const auto two = f.signUp({}, u"+55 21 90000-0118"_s, u"Another Business"_s);
    QVERIFY(one.wabaId != two.wabaId);
    QVERIFY(one.numberId != two.numberId);
    const QByteArray token = f.businessToken(two);
    QCOMPARE(f.get(f.node(two.wabaId), token).status, 200);
    QCOMPARE(f.get(f.node(one.wabaId), token).code(), 200);
    QCOMPARE(f.post(f.node(one.numberId, u"register"_s), token, {{u"messaging_product"_s, u"whatsapp"_s}, {u"pin"_s, u"123123"_s}}).code(), 200);
    const Answer nothing = f.get(f.node(u"123"_s), token);
    QCOMPARE(nothing.code(), 100);
    QCOMPARE(nothing.subcode(), 33);
    // A customer who signs up again keeps what was granted; the newest account comes first.
    const auto again = f.signUp({}, u"+55 31 90000-0163"_s, u"Another Business"_s);
    QCOMPARE(again.portfolioId, two.portfolioId);
}

void TestSandboxGraph::tokensRunOut()
{
    const auto signup = f.signUp();
    const QByteArray token = f.businessToken(signup);
    f.clock.advance(std::chrono::hours(24 * 61));
    const Answer answer = f.get(f.node(signup.wabaId), token);
    QCOMPARE(answer.status, 401);
    QCOMPARE(answer.code(), 190);
    QCOMPARE(answer.subcode(), 463);
}

void TestSandboxGraph::overrideNeedsASubscription()
{
    const auto signup = f.signUp();
    const QByteArray token = f.businessToken(signup);
    const QString path = f.node(signup.wabaId, u"subscribed_apps"_s);
    Receiver receiver;
    const QJsonObject override{{u"override_callback_uri"_s, receiver.start().toString()}, {u"verify_token"_s, u"verify-me"_s}};
    const Answer early = f.post(path, token, override);
    QCOMPARE(early.code(), 100);
    QVERIFY(early.message().startsWith(u"(#100) Before override the current callback uri"));
    QVERIFY(f.get(path, token).data().isEmpty());
    QCOMPARE(f.post(path, token).status, 200);
    QCOMPARE(f.post(path, token, override).status, 200);
    const QJsonObject entry = f.get(path, token).data().first().toObject();
    QCOMPARE(entry.value(u"override_callback_uri"_s), override.value(u"override_callback_uri"_s));
    QCOMPARE(entry.value(u"whatsapp_business_api_data"_s).toObject().value(u"id"_s).toString(), f.profile().appId.value());
    QCOMPARE(f.post(path, token).status, 200); // a plain POST takes the override away
    QVERIFY(!f.get(path, token).data().first().toObject().contains(u"override_callback_uri"_s));
    QCOMPARE(f.send("DELETE", f.url(path), token).status, 200);
    QVERIFY(f.get(path, token).data().isEmpty());
    QCOMPARE(f.send("DELETE", f.url(path), token).code(), 100);
    QCOMPARE(f.sandbox->callCount(u"POST subscribed_apps"_s), 4);
    QCOMPARE(f.sandbox->callCount(u"subscribed_apps"_s), 10);
}

void TestSandboxGraph::overrideIsVerified()
{
    const auto signup = f.signUp();
    const QByteArray token = f.businessToken(signup);
    const QString path = f.node(signup.wabaId, u"subscribed_apps"_s);
    QCOMPARE(f.post(path, token).status, 200);
    Receiver receiver;
    const QUrl url = receiver.start();
    const auto attempt = [&](const QString &uri, const QString &verify) { return f.post(path, token, {{u"override_callback_uri"_s, uri}, {u"verify_token"_s, verify}}); };
    QCOMPARE(attempt(url.toString(), u"wrong"_s).subcode(), 2200);
    QCOMPARE(attempt(u"http://127.0.0.1:1/"_s, u"verify-me"_s).subcode(), 2200);
    QCOMPARE(attempt(u"https://hooks.partner.example/webhook"_s, u"verify-me"_s).subcode(), 2200); // nobody there
    QCOMPARE(f.post(path, token, {{u"override_callback_uri"_s, url.toString()}}).code(), 100);
    QCOMPARE(attempt(url.toString() + QString(200, u'x'), u"verify-me"_s).code(), 100);
    f.sandbox->setPublicHost(u"hooks.partner.example"_s, QUrl(u"http://127.0.0.1:%1"_s.arg(url.port())));
    QCOMPARE(attempt(u"https://hooks.partner.example/webhook"_s, u"verify-me"_s).status, 200);
    QCOMPARE(receiver.verifications, 2);
}

void TestSandboxGraph::appSubscriptionIsVerified()
{
    Receiver receiver;
    const QString path = f.node(f.profile().appId.value(), u"subscriptions"_s);
    const QUrlQuery wanted = SandboxFixture::query({{u"object"_s, u"whatsapp_business_account"_s}, {u"callback_url"_s, receiver.start().toString()},
                                                    {u"verify_token"_s, u"verify-me"_s}, {u"fields"_s, u"messages,security"_s}});
    QCOMPARE(f.post(path, f.systemToken(), {}, wanted).code(), 15);
    // As a form, the way command lines do it.
    const Answer answer = f.send("POST", f.url(path), f.appToken(), wanted.toString(QUrl::FullyEncoded).toLatin1(), "application/x-www-form-urlencoded");
    QCOMPARE(answer.status, 200);
    const QJsonObject entry = f.get(path, f.appToken()).data().first().toObject();
    QCOMPARE(entry.value(u"active"_s).toBool(), true);
    QVERIFY(entry.value(u"fields"_s).toArray().contains(QJsonObject({{u"name"_s, u"security"_s}, {u"version"_s, u"v25.0"_s}})));
}

void TestSandboxGraph::registersWithThePinRules()
{
    const auto existing = Sandbox::scenario(u"existing"_s);
    QVERIFY(existing);
    f.sandbox->setScenario(*existing);
    const auto signup = f.signUp();
    QCOMPARE(signup.numberId, u"106540352242971"_s);
    const QByteArray token = f.businessToken(signup);
    const QString path = f.node(signup.numberId, u"register"_s);
    const auto attempt = [&](const QString &pin) { return f.post(path, token, {{u"messaging_product"_s, u"whatsapp"_s}, {u"pin"_s, pin}}); };
    const Answer mismatch = attempt(u"111222"_s);
    QCOMPARE(mismatch.status, 400);
    QCOMPARE(mismatch.code(), 133005);
    QVERIFY(mismatch.json.value(u"error"_s).toObject().value(u"error_data"_s).toObject().contains(u"details"_s));
    const auto field = [&](const QString &name) { return f.get(f.node(signup.numberId), token, SandboxFixture::query({{u"fields"_s, name}})).json.value(name); };
    QCOMPARE(field(u"platform_type"_s).toString(), u"NOT_APPLICABLE"_s);
    QCOMPARE(attempt(u"581063"_s).status, 200);
    QCOMPARE(field(u"platform_type"_s).toString(), u"CLOUD_API"_s);
    QCOMPARE(field(u"status"_s).toString(), u"CONNECTED"_s);
    // A new PIN needs no old one, and counts from then on.
    QCOMPARE(f.post(f.node(signup.numberId), token, {{u"pin"_s, u"150954"_s}}).status, 200);
    QCOMPARE(attempt(u"581063"_s).code(), 133005);
    QCOMPARE(attempt(u"150954"_s).status, 200);
    QCOMPARE(f.sandbox->callCount(u"register"_s), 4);
    QCOMPARE(f.sandbox->callCount(u"pin"_s), 1);
}

void TestSandboxGraph::registrationBudget()
{
    const auto signup = f.signUp();
    const QByteArray token = f.businessToken(signup);
    const QJsonObject body{{u"messaging_product"_s, u"whatsapp"_s}, {u"pin"_s, u"581063"_s}};
    for (int i = 0; i < 5; ++i) {
        QCOMPARE(f.post(f.node(signup.numberId, u"register"_s), token, body).status, 200);
        QCOMPARE(f.post(f.node(signup.numberId, u"deregister"_s), token).status, 200);
    }
    QCOMPARE(f.post(f.node(signup.numberId, u"register"_s), token, body).code(), 133016);
    f.clock.advance(std::chrono::hours(71));
    QCOMPARE(f.post(f.node(signup.numberId, u"register"_s), token, body).code(), 133016);
    f.clock.advance(std::chrono::hours(2));
    QCOMPARE(f.post(f.node(signup.numberId, u"register"_s), token, body).status, 200);
}

void TestSandboxGraph::unverifiedNumbersAreRefused()
{
    f.sandbox->setScenario({u"own"_s, QJsonDocument::fromJson(R"({"portfolios":[{"id":"900000000000001","name":"Own",
        "wabas":[{"id":"900000000000002","name":"Own","numbers":[{"id":"900000000000003","display":"+55 51 90000-0190","verification":"NOT_VERIFIED"}]}]}],
        "signup":{"portfolio":"900000000000001"}})").object()});
    // The sign-up verifies what it hands over, so a second number of the account is looked at.
    f.sandbox->setScenario({u"own2"_s, QJsonDocument::fromJson(R"({"signup":{"portfolio":"900000000000001","number":"+55 51 90000-0191","code":"123456"}})").object()});
    const auto signup = f.signUp({}, u"+55 51 90000-0191"_s);
    QCOMPARE(signup.wabaId, u"900000000000002"_s);
    const QByteArray token = f.businessToken(signup);
    const QString number = u"900000000000003"_s;
    const QJsonObject body{{u"messaging_product"_s, u"whatsapp"_s}, {u"pin"_s, u"581063"_s}};
    QCOMPARE(f.post(f.node(number, u"register"_s), token, body).code(), 133006);
    QSignalSpy sms(f.sandbox.get(), &Sandbox::verificationCodeSent);
    QCOMPARE(f.post(f.node(number, u"verify_code"_s), token, {{u"code"_s, u"123456"_s}}).code(), 136025);
    QCOMPARE(f.post(f.node(number, u"request_code"_s), token, {{u"code_method"_s, u"SMS"_s}, {u"language"_s, u"en_US"_s}}).status, 200);
    QCOMPARE(sms.size(), 1);
    const QString code = sms.first().at(1).toString();
    QVERIFY(QRegularExpression(u"^\\d{3}-\\d{3}$"_s).match(code).hasMatch());
    QCOMPARE(f.post(f.node(number, u"verify_code"_s), token, {{u"code"_s, code}}).code(), 100); // the hyphen is not part of it
    QCOMPARE(f.post(f.node(number, u"verify_code"_s), token, {{u"code"_s, QString(code).remove(u'-')}}).status, 200);
    QCOMPARE(f.post(f.node(number, u"register"_s), token, body).status, 200);
    QCOMPARE(f.post(f.node(number, u"request_code"_s), token, {{u"code_method"_s, u"VOICE"_s}, {u"language"_s, u"en"_s}}).code(), 136024);
}

void TestSandboxGraph::refusesParameters_data()
{
    QTest::addColumn<QString>("edge");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const char *edge, const char *body) { QTest::newRow(name) << QString::fromLatin1(edge) << QByteArray(body); };
    row("register: no product", "N/register", R"({"pin":"123123"})");
    row("register: other product", "N/register", R"({"messaging_product":"sms","pin":"123123"})");
    row("register: no pin", "N/register", R"({"messaging_product":"whatsapp"})");
    row("register: short pin", "N/register", R"({"messaging_product":"whatsapp","pin":"12345"})");
    row("register: letters", "N/register", R"({"messaging_product":"whatsapp","pin":"12345a"})");
    row("register: number for text", "N/register", R"({"messaging_product":"whatsapp","pin":123456})");
    row("register: unknown key", "N/register", R"({"messaging_product":"whatsapp","pin":"123123","foo":1})");
    row("register: unknown region", "N/register", R"({"messaging_product":"whatsapp","pin":"123123","data_localization_region":"XX"})");
    row("register: not an object", "N/register", "[1]");
    row("register: not JSON", "N/register", "{pin");
    row("deregister: a body", "N/deregister", R"({"pin":"123123"})");
    row("pin: short", "N", R"({"pin":"1"})");
    row("number: unknown key", "N", R"({"colour":"red"})");
    row("request_code: method", "N/request_code", R"({"code_method":"PIGEON","language":"en_US"})");
    row("request_code: language", "N/request_code", R"({"code_method":"SMS","language":"EN"})");
    row("verify_code: hyphen", "N/verify_code", R"({"code":"123-45"})");
    row("subscribe: unknown key", "W/subscribed_apps", R"({"callback":"x"})");
    row("subscribe: token alone", "W/subscribed_apps", R"({"verify_token":"x"})");
}

void TestSandboxGraph::refusesParameters()
{
    QFETCH(QString, edge);
    QFETCH(QByteArray, body);
    const auto signup = f.signUp();
    const QByteArray token = f.businessToken(signup);
    const QString path = f.node((edge.startsWith(u'N') ? signup.numberId : signup.wabaId) + edge.mid(1));
    const Answer answer = f.send("POST", f.url(path), token, body);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.code(), 100);
    QVERIFY(answer.message().startsWith(u"(#100)"));
    // Nothing happened, and a refused parameter does not count against the registration budget.
    const QJsonArray numbers = f.sandbox->state().value(u"numbers"_s).toArray();
    QCOMPARE(numbers.first().toObject().value(u"platform"_s).toString(), u"NOT_APPLICABLE"_s);
    QCOMPARE(numbers.first().toObject().value(u"registrations"_s).toInt(), 0);
}

void TestSandboxGraph::readsFieldsOnlyByTheirNames()
{
    const auto signup = f.signUp();
    const QByteArray token = f.businessToken(signup);
    const Answer plain = f.get(f.node(signup.numberId), token);
    QCOMPARE(plain.json.value(u"display_phone_number"_s).toString(), u"+55 11 90000-0142"_s);
    QVERIFY(!plain.json.contains(u"status"_s));
    const QString all = u"id,display_phone_number,verified_name,status,name_status,code_verification_status,quality_rating,account_mode,"
                        "is_official_business_account,is_on_biz_app,is_pin_enabled,platform_type,throughput,last_onboarded_time,webhook_configuration{application},"
                        "health_status,whatsapp_business_manager_messaging_limit,certificate"_s;
    const Answer some = f.get(f.node(signup.numberId), token, SandboxFixture::query({{u"fields"_s, all}}));
    QCOMPARE(some.status, 200);
    QCOMPARE(some.json.value(u"throughput"_s).toObject().value(u"level"_s).toString(), u"NOT_APPLICABLE"_s);
    QVERIFY(!some.json.contains(u"certificate"_s)); // known, but there is none
    const Answer wrong = f.get(f.node(signup.numberId), token, SandboxFixture::query({{u"fields"_s, u"id,colour"_s}}));
    QCOMPARE(wrong.status, 400);
    QCOMPARE(wrong.code(), 100);
    QVERIFY(wrong.message().contains(u"nonexisting field (colour)"));
    QCOMPARE(f.get(f.node(signup.wabaId, u"phone_numbers"_s), token, SandboxFixture::query({{u"fields"_s, u"id,colour"_s}})).code(), 100);
    QCOMPARE(f.get(f.node(signup.wabaId, u"phone_numbers"_s), token, SandboxFixture::query({{u"limit"_s, u"101"_s}})).code(), 100);
    const Answer list = f.get(f.node(signup.wabaId, u"phone_numbers"_s), token, SandboxFixture::query({{u"fields"_s, u"id"_s}, {u"limit"_s, u"1"_s}}));
    QCOMPARE(list.data().size(), 1);
    QCOMPARE(list.data().first().toObject().value(u"id"_s).toString(), signup.numberId);
}

void TestSandboxGraph::creditNeedsTheSystemUser()
{
    const auto signup = f.signUp();
    const QString share = f.node(f.profile().creditLineId.value(), u"whatsapp_credit_sharing_and_attach"_s);
    const QUrlQuery what = SandboxFixture::query({{u"waba_currency"_s, u"USD"_s}, {u"waba_id"_s, signup.wabaId}});
    QCOMPARE(f.post(share, f.systemToken(), {}, what).code(), 10);
    const QString users = f.node(signup.wabaId, u"assigned_users"_s);
    QCOMPARE(f.post(users, f.systemToken(), {}, SandboxFixture::query({{u"user"_s, u"1972555232742222"_s}, {u"tasks"_s, u"['MANAGE']"_s}})).status, 200);
    const Answer list = f.get(users, f.systemToken(), SandboxFixture::query({{u"business"_s, f.profile().partnerPortfolioId.value()}}));
    QCOMPARE(list.data().first().toObject().value(u"tasks"_s).toArray().first().toString(), u"MANAGE"_s);
    QCOMPARE(f.get(users, f.systemToken()).code(), 100); // business is required
    QCOMPARE(f.post(share, f.systemToken(), {}, SandboxFixture::query({{u"waba_currency"_s, u"BRL"_s}, {u"waba_id"_s, signup.wabaId}})).code(), 100);
    QCOMPARE(f.post(share, f.systemToken(), {}, SandboxFixture::query({{u"waba_currency"_s, u"USD"_s}, {u"waba_id"_s, u"123"_s}})).code(), 100);
    QCOMPARE(f.post(share, f.systemToken(), {}, what).status, 200);
}

void TestSandboxGraph::creditIsAttachedOnceAndVerified()
{
    const auto signup = f.signUp();
    const QByteArray business = f.businessToken(signup);
    QCOMPARE(f.get(f.node(f.profile().partnerPortfolioId.value(), u"extendedcredits"_s), f.systemToken()).data().first().toObject().value(u"id"_s).toString(), f.profile().creditLineId.value());
    f.post(f.node(signup.wabaId, u"assigned_users"_s), f.systemToken(), {}, SandboxFixture::query({{u"user"_s, u"1972555232742222"_s}, {u"tasks"_s, u"['MANAGE']"_s}}));
    const auto funding = [&] { return f.get(f.node(signup.wabaId), business, SandboxFixture::query({{u"fields"_s, u"primary_funding_id,currency"_s}})).json; };
    QVERIFY(!funding().contains(u"primary_funding_id"_s));
    const QString share = f.node(f.profile().creditLineId.value(), u"whatsapp_credit_sharing_and_attach"_s);
    const Answer shared = f.post(share, f.systemToken(), {}, SandboxFixture::query({{u"waba_currency"_s, u"INR"_s}, {u"waba_id"_s, signup.wabaId}}));
    QCOMPARE(shared.json.value(u"allocation_config_id"_s).toString(), u"58501441721238"_s);
    QCOMPARE(shared.json.value(u"waba_id"_s).toString(), signup.wabaId);
    const Answer credential = f.get(f.node(u"58501441721238"_s), f.systemToken(), SandboxFixture::query({{u"fields"_s, u"receiving_credential"_s}}));
    QCOMPARE(credential.json.value(u"receiving_credential"_s).toObject().value(u"id"_s), funding().value(u"primary_funding_id"_s));
    QCOMPARE(funding().value(u"currency"_s).toString(), u"INR"_s);
    QCOMPARE(f.post(share, f.systemToken(), {}, SandboxFixture::query({{u"waba_currency"_s, u"USD"_s}, {u"waba_id"_s, signup.wabaId}})).code(), 100);
    QCOMPARE(funding().value(u"currency"_s).toString(), u"INR"_s);
    const Answer found = f.get(f.node(f.profile().creditLineId.value(), u"owning_credit_allocation_configs"_s), f.systemToken(), SandboxFixture::query({{u"receiving_business_id"_s, signup.portfolioId}}));
    QCOMPARE(found.data().first().toObject().value(u"id"_s).toString(), u"58501441721238"_s);
    QCOMPARE(f.get(f.node(u"58501441721238"_s), business).code(), 200);
}

void TestSandboxGraph::creditByTheTwoSteps()
{
    const auto signup = f.signUp();
    const QByteArray business = f.businessToken(signup);
    const QString line = f.profile().creditLineId.value();
    const QUrlQuery what = SandboxFixture::query({{u"waba_currency"_s, u"EUR"_s}, {u"waba_id"_s, signup.wabaId}});
    QCOMPARE(f.post(f.node(line, u"whatsapp_credit_attach"_s), business, {}, what).code(), 200); // not shared yet
    QCOMPARE(f.get(f.node(signup.wabaId), business, SandboxFixture::query({{u"fields"_s, u"owner_business_info"_s}})).json.value(u"owner_business_info"_s).toObject().value(u"id"_s).toString(), signup.portfolioId);
    const Answer shared = f.post(f.node(line, u"whatsapp_credit_sharing"_s), f.systemToken(), {}, SandboxFixture::query({{u"receiving_business_id"_s, signup.portfolioId}}));
    QVERIFY(shared.json.value(u"success"_s).toBool());
    const Answer attached = f.post(f.node(line, u"whatsapp_credit_attach"_s), business, {}, what);
    QCOMPARE(attached.json.value(u"allocation_config_id"_s), shared.json.value(u"allocation_config_id"_s));
    QCOMPARE(f.post(f.node(line, u"whatsapp_credit_sharing"_s), f.systemToken(), {}, SandboxFixture::query({{u"receiving_business_id"_s, u"42"_s}})).code(), 200);
}

void TestSandboxGraph::revokingTakesTheFundingAway()
{
    creditByTheTwoSteps();
    const QString allocation = f.sandbox->state().value(u"allocations"_s).toArray().first().toObject().value(u"id"_s).toString();
    QCOMPARE(f.send("DELETE", f.url(f.node(allocation)), f.systemToken()).status, 200);
    const Answer after = f.get(f.node(allocation), f.systemToken(), SandboxFixture::query({{u"fields"_s, u"receiving_business,request_status"_s}}));
    QCOMPARE(after.json.value(u"request_status"_s).toString(), u"DELETED"_s);
    QCOMPARE(f.sandbox->state().value(u"wabas"_s).toArray().first().toObject().value(u"fundingId"_s).toString(), QString());
}

void TestSandboxGraph::missingPaymentMethodIsInTheHealth()
{
    QVERIFY(f.start(PartnerRole::TechProvider));
    const auto signup = f.signUp();
    const QByteArray token = f.businessToken(signup);
    const QJsonObject health = f.get(f.node(signup.wabaId), token, SandboxFixture::query({{u"fields"_s, u"health_status"_s}})).json.value(u"health_status"_s).toObject();
    QCOMPARE(health.value(u"can_send_message"_s).toString(), u"BLOCKED"_s);
    bool mentioned = false;
    for (const QJsonValue &entity : health.value(u"entities"_s).toArray()) {
        for (const QJsonValue &error : entity.toObject().value(u"errors"_s).toArray())
            mentioned = mentioned || (entity.toObject().value(u"entity_type"_s) == u"WABA"_s && error.toObject().value(u"possible_solution"_s).toString().contains(u"payment method"));
    }
    QVERIFY(mentioned);
    // A Tech Provider has no credit line and no system token.
    QVERIFY(!Sandbox::builtInSecrets(PartnerRole::TechProvider).contains(vaultNames::systemToken));
    QVERIFY(f.profile().creditLineId.isEmpty());
}

void TestSandboxGraph::listsClients()
{
    QStringList made;
    for (int i = 0; i < 3; ++i) {
        made.prepend(f.signUp({}, u"+55 11 90000-020%1"_s.arg(i), u"Business %1"_s.arg(i)).wabaId);
        f.clock.advance(1s);
    }
    const QString path = f.node(f.profile().partnerPortfolioId.value(), u"client_whatsapp_business_accounts"_s);
    const Answer first = f.get(path, f.systemToken(), SandboxFixture::query({{u"limit"_s, u"2"_s}}));
    QCOMPARE(first.data().size(), 2);
    QCOMPARE(first.data().at(0).toObject().value(u"id"_s).toString(), made.at(0));
    const QString after = first.json.value(u"paging"_s).toObject().value(u"cursors"_s).toObject().value(u"after"_s).toString();
    QVERIFY(first.json.value(u"paging"_s).toObject().contains(u"next"_s));
    const Answer second = f.get(path, f.systemToken(), SandboxFixture::query({{u"limit"_s, u"2"_s}, {u"after"_s, after}}));
    QCOMPARE(second.data().size(), 1);
    QCOMPARE(second.data().at(0).toObject().value(u"id"_s).toString(), made.at(2));
    QVERIFY(!second.json.value(u"paging"_s).toObject().contains(u"next"_s));
    QCOMPARE(f.get(f.node(u"42"_s, u"client_whatsapp_business_accounts"_s), f.systemToken()).subcode(), 33);
}

void TestSandboxGraph::playsFaults()
{
    const auto signup = f.signUp();
    const QByteArray token = f.businessToken(signup);
    const QString path = f.node(signup.wabaId);
    Fault fault;
    fault.endpoint = u"waba"_s;
    fault.call = 2;
    fault.status = 429;
    fault.error = {{u"code"_s, 80007}, {u"message"_s, u"(#80007) Rate limit issues"_s}, {u"type"_s, u"OAuthException"_s}};
    f.sandbox->addFault(fault);
    QCOMPARE(f.get(path, token).status, 200);
    const Answer limited = f.get(path, token);
    QCOMPARE(limited.status, 429);
    QCOMPARE(limited.code(), 80007);
    QVERIFY(limited.json.value(u"error"_s).toObject().contains(u"fbtrace_id"_s));
    QCOMPARE(f.get(path, token).status, 200);

    f.sandbox->clearFaults();
    fault = {};
    fault.endpoint = u"GET waba"_s;
    fault.status = 200;
    fault.body = "<html>maintenance</html>";
    f.sandbox->addFault(fault);
    QCOMPARE(f.get(path, token).body, fault.body);
    QCOMPARE(f.get(path, token).body, fault.body); // 0: every call

    f.sandbox->clearFaults();
    fault = {};
    fault.endpoint = u"waba"_s;
    fault.cut = httpserver::Cut::BeforeAnswer;
    fault.call = 1;
    f.sandbox->addFault(fault);
    fault.cut = httpserver::Cut::MidBody;
    fault.actFirst = true;
    fault.call = 2;
    f.sandbox->addFault(fault);
    for (int i = 0; i < 2; ++i) {
        const httpserver::OutgoingReply cut = f.sendOnce("GET", f.url(path), token);
        QCOMPARE(cut.status, 0);
        QVERIFY(!cut.fault.isEmpty());
    }
    QCOMPARE(f.get(path, token).status, 200);

    f.sandbox->clearFaults();
    fault = {};
    fault.endpoint = u"debug_token"_s;
    fault.dropField = u"data.app_id"_s;
    f.sandbox->addFault(fault);
    const QJsonObject data = f.get(u"/v25.0/debug_token"_s, f.appToken(), SandboxFixture::query({{u"input_token"_s, QString::fromLatin1(token)}})).json.value(u"data"_s).toObject();
    QVERIFY(data.contains(u"is_valid"_s));
    QVERIFY(!data.contains(u"app_id"_s));
}

void TestSandboxGraph::actsFirstAndThenFails()
{
    const auto signup = f.signUp();
    const QByteArray token = f.businessToken(signup);
    Fault fault;
    fault.endpoint = u"register"_s;
    fault.actFirst = true;
    fault.cut = httpserver::Cut::BeforeAnswer;
    f.sandbox->addFault(fault);
    const auto lost = f.sendOnce("POST", f.url(f.node(signup.numberId, u"register"_s)), token, R"({"messaging_product":"whatsapp","pin":"581063"})");
    QCOMPARE(lost.status, 0);
    QCOMPARE(f.sandbox->state().value(u"numbers"_s).toArray().first().toObject().value(u"platform"_s).toString(), u"CLOUD_API"_s);
    QCOMPARE(f.sandbox->callCount(u"register"_s), 1);

    Fault late;
    late.endpoint = u"oauth/access_token"_s;
    late.actFirst = true;
    late.status = 500;
    f.sandbox->addFault(late);
    const auto second = f.signUp({}, u"+55 21 90000-0118"_s, u"Another"_s);
    QCOMPARE(f.exchange(second.code).status, 500);
    f.sandbox->clearFaults();
    QCOMPARE(f.exchange(second.code).subcode(), 36009); // it was spent all the same
}

void TestSandboxGraph::hangsUntilReleased()
{
    const auto signup = f.signUp();
    const QByteArray token = f.businessToken(signup);
    Fault fault;
    fault.endpoint = u"waba"_s;
    fault.hang = true;
    f.sandbox->addFault(fault);
    httpserver::HttpSender sender;
    std::atomic<int> status = -1;
    sender.send({"GET", f.url(f.node(signup.wabaId)), {{"Authorization", "Bearer " + token}}, {}}, [&](httpserver::OutgoingReply reply) { status = reply.status; });
    QTRY_COMPARE(f.sandbox->callCount(u"waba"_s), 1);
    QCOMPARE(f.get(u"/v25.0/debug_token"_s, f.appToken()).code(), 100); // others are served meanwhile
    QCOMPARE(status.load(), -1);
    f.sandbox->clearFaults();
    QTRY_COMPARE(status.load(), 0);
}

void TestSandboxGraph::scenarioFilesBringFaults()
{
    f.sandbox->setScenario({u"faulty"_s, QJsonDocument::fromJson(R"({"signup":{"code":"123456"},"faults":[{"endpoint":"oauth/access_token","call":1,"status":503,
        "error":{"code":2,"message":"An unexpected error has occurred","type":"OAuthException","is_transient":true}},{"nonsense":1}]})").object()});
    const auto signup = f.signUp();
    const Answer first = f.exchange(signup.code);
    QCOMPARE(first.status, 503);
    QCOMPARE(first.code(), 2);
    QCOMPARE(f.exchange(signup.code).status, 200);
    f.sandbox->setScenario(*Sandbox::scenario(u"direct"_s)); // takes them away again
    QCOMPARE(f.exchange(u"AQ"_s).status, 400);
    QCOMPARE(Sandbox::scenarioNames().first(), u"direct"_s);
    for (const QString &name : Sandbox::scenarioNames())
        QVERIFY2(Sandbox::scenario(name), qPrintable(name));
    QVERIFY(!Sandbox::scenario(u"no such one"_s));
    QVERIFY(!Sandbox::scenario(u"../signup"_s));
}

void TestSandboxGraph::addsLatencyByTheClock()
{
    f.sandbox = std::make_unique<Sandbox>(f.clock);
    sandbox::SandboxOptions options;
    options.latency = 2s;
    QVERIFY(f.sandbox->start(options));
    const std::unique_ptr<QNetworkReply> reply(f.network.get(QNetworkRequest(f.url(u"/v25.0/debug_token"_s))));
    QTRY_COMPARE(f.sandbox->callCount(u"debug_token"_s), 1);
    f.clock.advance(1999ms);
    QVERIFY(!reply->isFinished());
    f.clock.advance(1ms);
    QTRY_VERIFY(reply->isFinished());
}

void TestSandboxGraph::logAndStateShowNoSecret()
{
    QSignalSpy calls(f.sandbox.get(), &Sandbox::called);
    const auto signup = f.signUp();
    const QByteArray token = f.businessToken(signup);
    f.post(f.node(signup.numberId, u"register"_s), token, {{u"messaging_product"_s, u"whatsapp"_s}, {u"pin"_s, u"739154"_s}});
    f.get(u"/v25.0/debug_token"_s, {}, SandboxFixture::query({{u"input_token"_s, QString::fromLatin1(token)}, {u"access_token"_s, QString::fromLatin1(f.appToken())}}));
    const QByteArray shown = QJsonDocument(f.sandbox->callLog()).toJson() + QJsonDocument(f.sandbox->state()).toJson();
    for (const QByteArray &secret : {token, signup.code.toLatin1(), f.appSecret(), f.systemToken(), f.secret(vaultNames::verifyToken), QByteArray("739154"),
                                     token.toHex(), QCryptographicHash::hash(token, QCryptographicHash::Sha256).toHex()})
        QVERIFY2(!shown.contains(secret), secret.constData());
    QCOMPARE(calls.size(), f.sandbox->callLog().size());
    const QJsonArray log = f.sandbox->callLog();
    const auto exchange = std::find_if(log.begin(), log.end(), [](const QJsonValue &entry) { return entry.toObject().value(u"endpoint"_s) == u"oauth/access_token"_s; });
    QVERIFY(exchange != log.end());
    const QJsonObject entry = (*exchange).toObject();
    QCOMPARE(entry.value(u"status"_s).toInt(), 200);
    QCOMPARE(entry.value(u"verb"_s).toString(), u"GET"_s);
    QCOMPARE(entry.value(u"path"_s).toString(), u"/v25.0/oauth/access_token"_s);
    QCOMPARE(entry.value(u"app"_s).toString(), f.profile().appId.value());
    const QJsonObject number = f.sandbox->state().value(u"numbers"_s).toArray().first().toObject();
    QVERIFY(number.value(u"pinSet"_s).toBool());
    QCOMPARE(log.last().toObject().value(u"endpoint"_s).toString(), u"debug_token"_s);
    QCOMPARE(log.at(log.size() - 2).toObject().value(u"node"_s).toString(), signup.numberId);
}

void TestSandboxGraph::answersUnknownPathsLikeMeta()
{
    QCOMPARE(f.get(u"/v25.0/hello/world"_s, f.systemToken()).code(), 2500);
    QCOMPARE(f.get(u"/v18.0/debug_token"_s, f.appToken()).code(), 2500);
    QCOMPARE(f.get(u"/v26.0/debug_token"_s, f.appToken()).code(), 100);
    const Answer verb = f.send("DELETE", f.url(u"/v25.0/123/register"_s), f.systemToken());
    QCOMPARE(verb.code(), 100);
    QCOMPARE(verb.subcode(), 33);
    QCOMPARE(f.send("POST", f.url(u"/v25.0/123/register"_s), f.systemToken(), "<xml/>", "text/xml").code(), 100);
    QCOMPARE(f.get(u"/"_s, {}).code(), 2500);
}

void TestSandboxGraph::checksAppSecretProof()
{
    // Meta's recipe: hex(HMAC-SHA256(key = app secret, message = token)).
    const QByteArray proof = QMessageAuthenticationCode::hash(f.systemToken(), f.appSecret(), QCryptographicHash::Sha256).toHex();
    const QString path = f.node(f.profile().partnerPortfolioId.value(), u"extendedcredits"_s);
    QCOMPARE(f.get(path, f.systemToken(), SandboxFixture::query({{u"appsecret_proof"_s, QString::fromLatin1(proof)}})).status, 200);
    const Answer wrong = f.get(path, f.systemToken(), SandboxFixture::query({{u"appsecret_proof"_s, u"00"_s}}));
    QCOMPARE(wrong.code(), 100);
    QVERIFY(wrong.message().startsWith(u"Invalid appsecret_proof"));
}

void TestSandboxGraph::remembersAcrossARestart()
{
    QTemporaryDir folder;
    sandbox::SandboxOptions options;
    options.stateFile = folder.filePath(u"sandbox.json"_s);
    f.sandbox = std::make_unique<Sandbox>(f.clock);
    QVERIFY(f.sandbox->start(options));
    const auto signup = f.signUp();
    const QByteArray token = f.businessToken(signup);
    f.post(f.node(signup.wabaId, u"subscribed_apps"_s), token);
    QCOMPARE(f.post(f.node(signup.numberId, u"register"_s), token, {{u"messaging_product"_s, u"whatsapp"_s}, {u"pin"_s, u"739154"_s}}).status, 200);
    const auto pending = f.signUp({}, u"+55 21 90000-0118"_s, u"Another"_s); // its code is not exchanged yet
    f.sandbox->phoneWrites(u"5511900000142"_s, u"Oi"_s);
    const QJsonObject before = f.sandbox->state();

    // As after a crash: the file is what the last answer left, no farewell.
    QVERIFY(QFile::copy(options.stateFile, folder.filePath(u"copy.json"_s)));
    f.sandbox.reset();
    QFile written(options.stateFile);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray text = written.readAll();
    for (const QByteArray &secret : {token, signup.code.toLatin1(), QByteArray("739154"), f.appSecret(), f.systemToken()})
        QVERIFY(!text.contains(secret));
    QCOMPARE(written.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());

    f.sandbox = std::make_unique<Sandbox>(f.clock);
    QVERIFY(f.sandbox->start(options));
    for (const QString &part : {u"wabas"_s, u"numbers"_s, u"portfolios"_s, u"messages"_s, u"tokensIssued"_s})
        QCOMPARE(f.sandbox->state().value(part), before.value(part));
    QCOMPARE(f.get(f.node(signup.wabaId), token).status, 200);
    QCOMPARE(f.post(f.node(signup.numberId, u"register"_s), token, {{u"messaging_product"_s, u"whatsapp"_s}, {u"pin"_s, u"111222"_s}}).code(), 133005);
    QCOMPARE(f.exchange(signup.code).subcode(), 36009);
    QCOMPARE(f.exchange(pending.code).status, 200);

    f.sandbox = std::make_unique<Sandbox>(f.clock);
    options.stateFile = folder.filePath(u"copy.json"_s);
    QVERIFY(f.sandbox->start(options));
    QCOMPARE(f.get(f.node(signup.wabaId), token).status, 200);
    QCOMPARE(f.exchange(pending.code).status, 200);
    f.sandbox.reset(); // before the folder
}

void TestSandboxGraph::setsADamagedStateFileAside()
{
    QTemporaryDir folder;
    sandbox::SandboxOptions options;
    options.stateFile = folder.filePath(u"sandbox.json"_s);
    QFile file(options.stateFile);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{ half");
    file.close();
    f.sandbox = std::make_unique<Sandbox>(f.clock);
    QVERIFY(f.sandbox->start(options));
    QVERIFY(QFile::exists(options.stateFile + u".damaged"_s));
    QCOMPARE(f.businessToken(f.signUp()).left(3), QByteArray("EAA"));
    QVERIFY(QFile::exists(options.stateFile));
    f.sandbox.reset();
}
