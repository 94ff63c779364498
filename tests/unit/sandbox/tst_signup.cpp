#include "tst_signup.h"

#include "support/testcertificate.h"

#include <QSslConfiguration>

using namespace gangway;
using namespace gangway::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

void TestSandboxSignup::init()
{
    GANGWAY_STRICT_LOG();
    QVERIFY(f.start());
}

void TestSandboxSignup::servesTheSdk()
{
    const QString base = f.sandbox->graphBase().toString();
    const Answer loader = f.get(u"/pt_BR/sdk.js"_s, {});
    QCOMPARE(loader.status, 200);
    QVERIFY(loader.headers.value("content-type").contains("javascript"));
    QVERIFY(loader.body.contains("\"sdk\":\"" + base.toLatin1()));
    QVERIFY(loader.body.contains("\"locale\":\"pt_BR\""));
    QVERIFY(!loader.body.contains("@ORIGINS@"));
    const Answer bundle = f.get(u"/pt_BR/bundle/sdk.js/"_s, {});
    QCOMPARE(bundle.status, 200);
    QCOMPARE(bundle.headers.value("access-control-allow-origin"), QByteArray("*"));
    QVERIFY(bundle.body.contains("FB.login() called before FB.init()."));
    QVERIFY(!bundle.body.contains("@ORIGINS@"));
    const Answer arbiter = f.get(u"/x/connect/xd_arbiter/?version=46"_s, {});
    QVERIFY(arbiter.body.contains("window.opener.postMessage"));
    QVERIFY(!arbiter.headers.contains("cross-origin-opener-policy"));
}

void TestSandboxSignup::refusesALaunch_data()
{
    QTest::addColumn<QString>("parameter");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QByteArray>("says");
    const QByteArray wrong = "Sorry, something went wrong";
    QTest::newRow("app") << u"client_id"_s << u"99"_s << wrong;
    QTest::newRow("configuration") << u"config_id"_s << u"99"_s << wrong;
    QTest::newRow("response type") << u"response_type"_s << u"token"_s << wrong;
    QTest::newRow("override") << u"override_default_response_type"_s << u"false"_s << wrong;
    QTest::newRow("extras") << u"extras"_s << u"{"_s << wrong;
    QTest::newRow("redirect over http") << u"redirect_uri"_s << u"http://partner.example/"_s << QByteArray("URL blocked");
    QTest::newRow("no redirect") << u"redirect_uri"_s << QString() << QByteArray("URL blocked");
    QTest::newRow("host page over http") << u"redirect_uri"_s << u"SDK"_s << QByteArray("JSSDK Unknown Host domain");
}

void TestSandboxSignup::refusesALaunch()
{
    QFETCH(QString, parameter);
    QFETCH(QString, value);
    QFETCH(QByteArray, says);
    if (value == u"SDK")
        value = f.sdkRedirect().replace(u"http%3A%2F%2Flocalhost"_s, u"http%3A%2F%2Fpartner.example"_s);
    QUrlQuery query = f.dialogQuery(f.sdkRedirect());
    query.removeAllQueryItems(parameter);
    if (!value.isEmpty())
        query.addQueryItem(parameter, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    const Answer page = f.get(u"/v25.0/dialog/oauth"_s, {}, query);
    QVERIFY(page.body.contains(says));
    QVERIFY(page.body.contains("Sandbox, not Meta"));
    QVERIFY(!page.body.contains("es-session"));
}

void TestSandboxSignup::walksThroughTheScreens()
{
    auto signup = f.open(f.sdkRedirect());
    QStringList seen{f.at(signup)};
    f.act(signup);
    seen += f.at(signup);
    f.act(signup);
    seen += f.at(signup);
    QCOMPARE(signup.screen.value(u"name"_s).toString(), u"Padaria Aurora"_s);
    QCOMPARE(signup.screen.value(u"portfolios"_s).toArray().size(), 0); // the partners' own are not offered
    f.act(signup, signup.screen);
    seen += f.at(signup);
    f.act(signup, signup.screen);
    seen += f.at(signup);
    f.act(signup, {{u"phone"_s, u"+55 11 90000 0142"_s}});
    seen += f.at(signup);
    QCOMPARE(signup.screen.value(u"sms"_s).toString(), u"123-456"_s);
    f.act(signup, {{u"code"_s, u"123456"_s}});
    seen += f.at(signup);
    QCOMPARE(signup.screen.value(u"number"_s).toString(), u"+55 11 90000-0142"_s);
    QVERIFY(f.sandbox->state().value(u"wabas"_s).toArray().isEmpty()); // nothing before the last confirmation
    f.act(signup);
    seen += f.at(signup);
    QCOMPARE(seen, QStringList({u"LOGIN"_s, u"AUTHORIZATION"_s, u"BUSINESS_ACCOUNT_SELECTION"_s, u"WABA_PHONE_PROFILE_PICKER"_s, u"PHONE_NUMBER_SETUP"_s,
                                u"PHONE_NUMBER_VERIFICATION"_s, u"PERMISSIONS"_s, u"SUCCESS"_s}));
    const QJsonObject event = signup.screen.value(u"event"_s).toObject();
    QCOMPARE(event.value(u"type"_s).toString(), u"WA_EMBEDDED_SIGNUP"_s);
    QCOMPARE(event.value(u"event"_s).toString(), u"FINISH"_s);
    QCOMPARE(event.value(u"data"_s).toObject(), QJsonObject({{u"phone_number_id"_s, u"106540352242922"_s}, {u"waba_id"_s, u"524126980791429"_s}, {u"business_id"_s, u"2729063490586005"_s}}));
    const QString redirect = f.act(signup, {}, u"finish"_s).value(u"redirect"_s).toString();
    QVERIFY(redirect.startsWith(f.sdkRedirect() + u"&code=AQ"_s));
    QVERIFY(signup.screen.value(u"message"_s).toString().startsWith(u"cb=fcallback1&code=AQ"));
    const QJsonObject number = f.sandbox->state().value(u"numbers"_s).toArray().first().toObject();
    QCOMPARE(number.value(u"display"_s).toString(), u"+55 11 90000-0142"_s);
    QCOMPARE(number.value(u"verifiedName"_s).toString(), u"Padaria Aurora"_s);
}

void TestSandboxSignup::takesThePrefill()
{
    auto signup = f.open(f.sdkRedirect(), {{u"business"_s, QJsonObject{{u"name"_s, u"Café Serra"_s}, {u"email"_s, u"oi@cafeserra.example"_s}, {u"website"_s, u"https://cafeserra.example"_s},
                                                                       {u"phone"_s, QJsonObject{{u"code"_s, 55}, {u"number"_s, u"31900000163"_s}}},
                                                                       {u"address"_s, QJsonObject{{u"country"_s, u"PT"_s}}}}},
                                           {u"phone"_s, QJsonObject{{u"displayName"_s, u"Serra"_s}}}});
    f.act(signup);
    f.act(signup);
    QCOMPARE(signup.screen.value(u"name"_s).toString(), u"Café Serra"_s);
    QCOMPARE(signup.screen.value(u"email"_s).toString(), u"oi@cafeserra.example"_s);
    QCOMPARE(signup.screen.value(u"country"_s).toString(), u"PT"_s);
    f.act(signup, signup.screen);
    QCOMPARE(signup.screen.value(u"displayName"_s).toString(), u"Serra"_s);
    f.act(signup, signup.screen);
    QCOMPARE(signup.screen.value(u"number"_s).toString(), u"+55 31 90000-0163"_s);
}

void TestSandboxSignup::complainsOnTheScreen_data()
{
    QTest::addColumn<int>("presses"); // before the bad one, with what is offered
    QTest::addColumn<QJsonObject>("data");
    QTest::addColumn<QString>("field");
    const QJsonObject business{{u"name"_s, u"A Business"_s}, {u"email"_s, u"a@b.example"_s}, {u"website"_s, u"x"_s}, {u"country"_s, u"BR"_s}};
    const auto without = [](QJsonObject object, const QString &name) { object.remove(name); return object; };
    QTest::newRow("no name") << 2 << without(business, u"name"_s) << u"name"_s;
    QTest::newRow("no email") << 2 << without(business, u"email"_s) << u"email"_s;
    QTest::newRow("no website") << 2 << without(business, u"website"_s) << u"website"_s;
    QTest::newRow("unknown portfolio") << 2 << QJsonObject{{u"portfolio"_s, u"42"_s}} << u"portfolio"_s;
    QTest::newRow("no display name") << 3 << QJsonObject{{u"name"_s, u"Some name"_s}} << u"displayName"_s;
    QTest::newRow("foreign account") << 3 << QJsonObject{{u"waba"_s, u"42"_s}} << u"waba"_s;
    QTest::newRow("no number") << 4 << QJsonObject{} << u"phone"_s;
    QTest::newRow("number without country") << 4 << QJsonObject{{u"phone"_s, u"11 90000-0142"_s}} << u"phone"_s;
    QTest::newRow("foreign number") << 4 << QJsonObject{{u"number"_s, u"42"_s}} << u"number"_s;
}

void TestSandboxSignup::complainsOnTheScreen()
{
    QFETCH(int, presses);
    QFETCH(QJsonObject, data);
    QFETCH(QString, field);
    auto signup = f.open(f.sdkRedirect());
    for (int i = 0; i < presses; ++i)
        f.act(signup, signup.screen);
    const QString before = f.at(signup);
    const QJsonObject answer = f.act(signup, data);
    QVERIFY(!answer.value(u"problem"_s).toString().isEmpty());
    QCOMPARE(answer.value(u"field"_s).toString(), field);
    QCOMPARE(f.at(signup), before);
}

void TestSandboxSignup::refusesANumberOfSomebodyElse()
{
    f.signUp();
    auto signup = f.open(f.sdkRedirect(), {{u"business"_s, QJsonObject{{u"name"_s, u"Somebody Else"_s}}}});
    for (int i = 0; i < 4; ++i)
        f.act(signup, i == 2 ? QJsonObject{{u"name"_s, u"Somebody Else"_s}, {u"email"_s, u"a@b.example"_s}, {u"website"_s, u"x"_s}, {u"country"_s, u"BR"_s}} : signup.screen);
    QCOMPARE(f.at(signup), u"PHONE_NUMBER_SETUP"_s);
    const QJsonObject answer = f.act(signup, {{u"phone"_s, u"+55 11 90000-0142"_s}});
    QVERIFY(answer.value(u"problem"_s).toString().contains(u"existing WhatsApp account"));
    // The same business may: it continues with the number it has.
    const auto again = f.signUp();
    QCOMPARE(again.numberId, u"106540352242922"_s);
    QCOMPARE(f.sandbox->state().value(u"numbers"_s).toArray().size(), 1);
}

void TestSandboxSignup::wrongCodesRunOut()
{
    auto signup = f.open(f.sdkRedirect());
    for (int i = 0; i < 4; ++i)
        f.act(signup, signup.screen);
    f.act(signup, {{u"phone"_s, u"+55 11 90000-0142"_s}});
    for (int i = 0; i < 5; ++i)
        QVERIFY(f.act(signup, {{u"code"_s, u"000000"_s}}).contains(u"problem"_s));
    QVERIFY(f.act(signup, {{u"code"_s, u"123456"_s}}).value(u"problem"_s).toString().contains(u"too many times"));
}

void TestSandboxSignup::existingNumberSkipsTheVerification()
{
    f.sandbox->setScenario(*Sandbox::scenario(u"existing"_s));
    auto signup = f.open(f.sdkRedirect());
    f.act(signup);
    f.act(signup);
    QCOMPARE(signup.screen.value(u"chosen"_s).toString(), u"2729063490586007"_s);
    f.act(signup, {{u"portfolio"_s, signup.screen.value(u"chosen"_s)}});
    QCOMPARE(signup.screen.value(u"chosen"_s).toString(), u"524126980791471"_s);
    f.act(signup, {{u"waba"_s, signup.screen.value(u"chosen"_s)}});
    QCOMPARE(signup.screen.value(u"chosen"_s).toString(), u"106540352242971"_s);
    f.act(signup, {{u"number"_s, signup.screen.value(u"chosen"_s)}});
    QCOMPARE(f.at(signup), u"PERMISSIONS"_s);
}

void TestSandboxSignup::cancelScenarioLeaves()
{
    f.sandbox->setScenario(*Sandbox::scenario(u"cancel"_s));
    auto signup = f.open(f.sdkRedirect());
    for (int i = 0; i < 4; ++i)
        f.act(signup, signup.screen);
    const QJsonObject answer = f.act(signup, {{u"phone"_s, u"+55 11 90000-0142"_s}});
    QVERIFY(answer.value(u"leaves"_s).toBool());
    QCOMPARE(answer.value(u"step"_s).toString(), u"PHONE_NUMBER_SETUP"_s);
    QVERIFY(f.sandbox->state().value(u"wabas"_s).toArray().isEmpty());
}

void TestSandboxSignup::errorScenarioReports()
{
    f.sandbox->setScenario(*Sandbox::scenario(u"error-reported"_s));
    auto signup = f.open(f.sdkRedirect());
    for (int i = 0; i < 4; ++i)
        f.act(signup, signup.screen);
    const QJsonObject shown = f.act(signup, {{u"phone"_s, u"+55 11 90000-0142"_s}});
    QVERIFY(shown.value(u"report"_s).toBool());
    QVERIFY(shown.value(u"problem"_s).toString().contains(u"verified name"));
    const QJsonObject event = f.act(signup, {}, u"report"_s).value(u"event"_s).toObject();
    QCOMPARE(event.value(u"event"_s).toString(), u"CANCEL"_s);
    const QJsonObject data = event.value(u"data"_s).toObject();
    QCOMPARE(data.value(u"error_code"_s).toString(), u"524126"_s);
    QCOMPARE(data.value(u"error_message"_s).toString(), shown.value(u"problem"_s).toString());
    QCOMPARE(data.value(u"session_id"_s).toString().size(), 15);
    QCOMPARE(data.value(u"timestamp"_s).toString(), QString::number(f.clock.now().toSecsSinceEpoch()));
}

void TestSandboxSignup::theCodesTimeBeginsWhenItLeaves()
{
    auto signup = f.open(f.sdkRedirect());
    for (int i = 0; i < 4; ++i)
        f.act(signup, signup.screen);
    f.act(signup, {{u"phone"_s, u"+55 11 90000-0142"_s}});
    f.act(signup, {{u"code"_s, u"123456"_s}});
    f.act(signup);
    QCOMPARE(f.at(signup), u"SUCCESS"_s);
    f.clock.advance(10min); // the person reads the last screen
    const QString redirect = f.act(signup, {}, u"finish"_s).value(u"redirect"_s).toString();
    f.clock.advance(20s);
    QCOMPARE(f.exchange(redirect.section(u"&code="_s, 1).section(u'&', 0, 0)).status, 200);
}

void TestSandboxSignup::closingOnTheLastScreenCounts()
{
    auto signup = f.open(f.sdkRedirect());
    const QString asks = u"/x/signup/outcome?cb=fcallback1"_s;
    QVERIFY(f.get(asks, {}).json.isEmpty());
    for (int i = 0; i < 4; ++i)
        f.act(signup, signup.screen);
    f.act(signup, {{u"phone"_s, u"+55 11 90000-0142"_s}});
    f.act(signup, {{u"code"_s, u"123456"_s}});
    QVERIFY(f.get(asks, {}).json.isEmpty());
    f.act(signup);
    const Answer outcome = f.get(asks, {});
    QCOMPARE(outcome.headers.value("access-control-allow-origin"), QByteArray("*"));
    QCOMPARE(f.exchange(outcome.json.value(u"code"_s).toString()).status, 200);
    QVERIFY(f.get(u"/x/signup/outcome?cb="_s, {}).json.isEmpty());
}

void TestSandboxSignup::pressingTwiceCreatesOnce()
{
    auto signup = f.open(f.sdkRedirect());
    const auto stale = signup;
    for (int i = 0; i < 4; ++i)
        f.act(signup, signup.screen);
    f.act(signup, {{u"phone"_s, u"+55 11 90000-0142"_s}});
    auto old = stale;
    QCOMPARE(f.act(old).value(u"screen"_s).toString(), u"PHONE_NUMBER_VERIFICATION"_s); // the page catches up
    QVERIFY(f.act(signup, {}, u"finish"_s).contains(u"problem"_s));                      // too early
    f.act(signup, {{u"code"_s, u"123456"_s}});
    auto twice = signup;
    f.act(signup);
    f.act(twice);
    QCOMPARE(twice.screen.value(u"event"_s), signup.screen.value(u"event"_s));
    QCOMPARE(f.sandbox->state().value(u"wabas"_s).toArray().size(), 1);
    QCOMPARE(f.sandbox->state().value(u"codesIssued"_s).toInt(), 1);
    SandboxFixture::Signup nobody{u"nobody"_s, {}, {}, {}, {}, {}, {}};
    QVERIFY(f.act(nobody).contains(u"problem"_s));
}

void TestSandboxSignup::hostedLinkHasNoCode()
{
    const Answer page = f.get(u"/messaging/whatsapp/onboard/"_s, {}, SandboxFixture::query({{u"app_id"_s, f.profile().appId.value()}, {u"config_id"_s, f.profile().configurationId.value()}}));
    auto signup = f.opened(page);
    for (int i = 0; i < 4; ++i)
        f.act(signup, signup.screen);
    f.act(signup, {{u"phone"_s, u"+55 11 90000-0142"_s}});
    f.act(signup, {{u"code"_s, u"123456"_s}});
    f.act(signup);
    QCOMPARE(f.at(signup), u"SUCCESS"_s);
    QVERIFY(!signup.screen.contains(u"message"_s));
    QCOMPARE(f.act(signup, {}, u"finish"_s).value(u"redirect"_s).toString(), QString());
    QCOMPARE(f.sandbox->state().value(u"codesIssued"_s).toInt(), 0);
    const Answer clients = f.get(f.node(f.profile().partnerPortfolioId.value(), u"client_whatsapp_business_accounts"_s), f.systemToken());
    QCOMPARE(clients.data().size(), 1); // how the program finds out
    QVERIFY(f.get(u"/messaging/whatsapp/onboard/"_s, {}).body.contains("Sorry, something went wrong"));
}

void TestSandboxSignup::escapesWhatItShows()
{
    Sandbox &sandbox = *f.sandbox;
    sandbox.setScenario({u"hostile"_s, QJsonObject{{u"person"_s, QJsonObject{{u"name"_s, u"</script><script>alert(1)</script>"_s}}}}});
    const Answer page = f.get(u"/v25.0/dialog/oauth"_s, {}, f.dialogQuery(f.sdkRedirect()));
    QVERIFY(!page.body.contains("alert(1)</script>"));
    QVERIFY(page.body.contains("\\u003cscript\\u003ealert(1)"));
    QVERIFY(page.headers.value("content-security-policy").contains("default-src 'none'"));
}

void TestSandboxSignup::namesMetasHostsUnderTls()
{
    const auto certificate = TestCertificate::make({"DNS:*.facebook.com", "DNS:connect.facebook.net", "IP:127.0.0.1"});
    f.sandbox = std::make_unique<Sandbox>(f.clock);
    sandbox::SandboxOptions options;
    options.tlsCertificateChainPem = certificate.chainPem;
    options.tlsPrivateKeyPem = certificate.privateKeyPem;
    QVERIFY(f.sandbox->start(options));
    const auto get = [&](const QByteArray &host, const QString &path) {
        QNetworkRequest request(f.url(path));
        QSslConfiguration ssl = QSslConfiguration::defaultConfiguration();
        ssl.setCaCertificates(QSslCertificate::fromData(certificate.authorityPem));
        request.setSslConfiguration(ssl);
        request.setRawHeader("Host", host);
        const std::unique_ptr<QNetworkReply> reply(f.network.get(request));
        [&] { QTRY_VERIFY(reply->isFinished()); }();
        return std::pair(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll());
    };
    const auto [sdkStatus, sdk] = get("connect.facebook.net", u"/en_US/sdk.js"_s);
    QCOMPARE(sdkStatus, 200);
    QVERIFY(sdk.contains("https://staticxx.facebook.com"));
    QVERIFY(sdk.contains("https://www.facebook.com"));
    QCOMPARE(get("graph.facebook.com", u"/v25.0/debug_token"_s).first, 403);
    QCOMPARE(get("graph.facebook.com", u"/en_US/sdk.js"_s).first, 400);
    QCOMPARE(get("www.facebook.com", u"/v25.0/debug_token"_s).first, 404);
    QCOMPARE(get("business.facebook.com", u"/messaging/whatsapp/onboard/"_s).first, 500);
    QVERIFY(get("127.0.0.1:1234", u"/en_US/sdk.js"_s).second.contains("https://127.0.0.1:1234"));
}

void TestSandboxSignup::environmentFitsTheServer()
{
    const signup::Environment environment = f.sandbox->environment();
    QCOMPARE(environment.sandboxOrigin, u"http://127.0.0.1:%1"_s.arg(f.sandbox->port()));
    QCOMPARE(environment.sandboxPageOrigin, QUrl(u"http://localhost:%1/signup"_s.arg(f.sandbox->port())));
    QCOMPARE(environment.dialogBase, f.sandbox->graphBase());
    QString sdk = environment.sdk.toString(QUrl::FullyEncoded);
    sdk.replace(u"%251"_s, u"es_ES"_s).replace(u"%1"_s, u"es_ES"_s);
    QCOMPARE(f.send("GET", QUrl(sdk)).status, 200);
    f.sandbox->stop();
    QCOMPARE(f.sandbox->port(), 0);
    QVERIFY(f.sandbox->start({}));
}
