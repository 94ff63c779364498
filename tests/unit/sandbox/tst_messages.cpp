#include "tst_messages.h"

#include "sandbox/webhookdelivery.h"

using namespace gangway;
using namespace gangway::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {
const QString phone = u"+1 650 555 0134"_s;
const QString waId = u"16505550134"_s;
}

void TestSandboxMessages::init()
{
    GANGWAY_STRICT_LOG();
    QVERIFY(f.start(PartnerRole::TechProvider));
}

TestSandboxMessages::Live TestSandboxMessages::goLive(Receiver *receiver)
{
    if (receiver) {
        QSignalSpy checked(f.sandbox.get(), &Sandbox::webhookTargetChecked);
        f.sandbox->setWebhookTarget(f.profile().appId, receiver->start(), Secret(receiver->verifyToken));
        [&] { QTRY_COMPARE(checked.size(), 1); QVERIFY(checked.first().at(1).toBool()); }();
    }
    Live live{f.signUp(), {}};
    live.token = f.businessToken(live.signup);
    f.post(f.node(live.signup.wabaId, u"subscribed_apps"_s), live.token);
    f.post(f.node(live.signup.numberId, u"register"_s), live.token, {{u"messaging_product"_s, u"whatsapp"_s}, {u"pin"_s, u"581063"_s}});
    if (receiver) {
        [&] { QTRY_COMPARE(receiver->count(), 1); }(); // PARTNER_ADDED
        const std::lock_guard lock(receiver->mutex);
        receiver->posts.clear();
    }
    return live;
}

QJsonObject TestSandboxMessages::text(const QString &to, const QString &body)
{
    return {{u"messaging_product"_s, u"whatsapp"_s}, {u"recipient_type"_s, u"individual"_s}, {u"to"_s, to}, {u"type"_s, u"text"_s},
            {u"text"_s, QJsonObject{{u"body"_s, body}}}, {u"biz_opaque_callback_data"_s, u"client-1"_s}};
}

Answer TestSandboxMessages::send(const Live &live, const QJsonObject &message)
{
    return f.post(f.node(live.signup.numberId, u"messages"_s), live.token, message);
}

void TestSandboxMessages::signsAsMetaDoes()
{
    const QByteArray body = R"({"object":"whatsapp_business_account","entry":[]})";
    QCOMPARE(sandbox::WebhookDelivery::signature(body, Secret("614fc2afde15eee07a26b2fe3eaee9b9")),
             QByteArray("sha256=de8ff577a30e269bac1320063c5de6eac3b269f42f89bb6dc4cec5f702682f8b"));
    QCOMPARE(sandbox::WebhookDelivery::encode({{u"text"_s, u"Olá \U0001F44D"_s}}), QByteArray(R"({"text":"Ol\u00e1 \ud83d\udc4d"})"));
}

void TestSandboxMessages::refusesMessages_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const QByteArray &message, int code) { QTest::newRow(name) << message << code; };
    row("nothing", "{}", 100);
    row("no product", R"({"to":"16505550134","text":{"body":"x"}})", 100);
    row("no recipient", R"({"messaging_product":"whatsapp","type":"text","text":{"body":"x"}})", 100);
    row("no text", R"({"messaging_product":"whatsapp","to":"16505550134","type":"text"})", 100);
    row("empty text", R"({"messaging_product":"whatsapp","to":"16505550134","type":"text","text":{"body":""}})", 100);
    row("long text", R"({"messaging_product":"whatsapp","to":"16505550134","type":"text","text":{"body":")" + QByteArray(4097, 'x') + R"("}})", 100);
    row("unknown key", R"({"messaging_product":"whatsapp","to":"16505550134","type":"text","text":{"body":"x"},"colour":1})", 100);
    row("unknown key inside", R"({"messaging_product":"whatsapp","to":"16505550134","type":"text","text":{"body":"x","colour":1}})", 100);
    row("unknown type", R"({"messaging_product":"whatsapp","to":"16505550134","type":"song","song":{}})", 100);
    row("number for a phone", R"({"messaging_product":"whatsapp","to":16505550134,"type":"text","text":{"body":"x"}})", 100);
    row("letters for a phone", R"({"messaging_product":"whatsapp","to":"someone","type":"text","text":{"body":"x"}})", 131009);
    row("long callback data", R"({"messaging_product":"whatsapp","to":"16505550134","type":"text","text":{"body":"x"},"biz_opaque_callback_data":")" + QByteArray(513, 'x') + R"("})", 100);
    row("image with nothing", R"({"messaging_product":"whatsapp","to":"16505550134","type":"image","image":{}})", 100);
    row("image with both", R"({"messaging_product":"whatsapp","to":"16505550134","type":"image","image":{"id":"1","link":"https://a.example/b"}})", 100);
    row("to itself", R"({"messaging_product":"whatsapp","to":"+55 11 90000-0142","type":"text","text":{"body":"x"}})", 131021);
    row("not on WhatsApp", R"({"messaging_product":"whatsapp","to":"+16505550177","type":"text","text":{"body":"x"}})", 131026);
    row("undeliverable", R"({"messaging_product":"whatsapp","to":"+16505550199","type":"text","text":{"body":"x"}})", 131026);
    row("window closed", R"({"messaging_product":"whatsapp","to":"+16505550134","type":"text","text":{"body":"x"}})", 131047);
    row("unknown template", R"({"messaging_product":"whatsapp","to":"+16505550134","type":"template","template":{"name":"sale","language":{"code":"en_US"}}})", 132001);
    row("template without payment", R"({"messaging_product":"whatsapp","to":"+16505550134","type":"template","template":{"name":"hello_world","language":{"code":"en_US"}}})", 131042);
    row("read what is not there", R"({"messaging_product":"whatsapp","status":"read","message_id":"wamid.x"})", 100);
    row("read with a wrong word", R"({"messaging_product":"whatsapp","status":"seen","message_id":"wamid.x"})", 100);
}

void TestSandboxMessages::refusesMessages()
{
    QFETCH(QByteArray, message);
    QFETCH(int, code);
    const Live live = goLive(nullptr);
    const Answer answer = f.send("POST", f.url(f.node(live.signup.numberId, u"messages"_s)), live.token, message);
    QCOMPARE(answer.code(), code);
    QVERIFY(answer.status >= 400 && answer.status < 500);
    QVERIFY(f.sandbox->state().value(u"messages"_s).toArray().isEmpty());
}

void TestSandboxMessages::windowOpensAndCloses()
{
    const auto signup = f.signUp();
    Live live{signup, f.businessToken(signup)};
    QCOMPARE(send(live, text(phone, u"x"_s)).code(), 133010); // not registered
    f.post(f.node(signup.numberId, u"register"_s), live.token, {{u"messaging_product"_s, u"whatsapp"_s}, {u"pin"_s, u"581063"_s}});
    QCOMPARE(send(live, text(phone, u"x"_s)).code(), 131047);
    f.sandbox->phoneWrites(u"+55 11 90000-0142"_s, u"Oi"_s);
    QCOMPARE(send(live, text(phone, u"x"_s)).status, 200);
    f.clock.advance(std::chrono::hours(23));
    QCOMPARE(send(live, text(phone, u"x"_s)).status, 200);
    f.clock.advance(std::chrono::hours(25)); // the phone's one answer opened it again in between
    QCOMPARE(send(live, text(phone, u"x"_s)).code(), 131047);
}

void TestSandboxMessages::aMessageIsSentDeliveredReadAndAnswered()
{
    Receiver receiver;
    const Live live = goLive(&receiver);
    f.sandbox->phoneWrites(u"5511900000142"_s, u"Olá, tudo bem?"_s);
    QTRY_COMPARE(receiver.count(), 1);
    const httpserver::HttpRequest first = receiver.all().first();
    QCOMPARE(first.header("x-hub-signature-256"), sandbox::WebhookDelivery::signature(first.body, Secret(f.appSecret())));
    QCOMPARE(first.header("content-type"), QByteArray("application/json"));
    QVERIFY(!first.body.contains("\xc3"));
    const QJsonObject inbound = receiver.value(0);
    QCOMPARE(inbound.value(u"metadata"_s).toObject().value(u"phone_number_id"_s).toString(), live.signup.numberId);
    QCOMPARE(inbound.value(u"metadata"_s).toObject().value(u"display_phone_number"_s).toString(), u"5511900000142"_s);
    const QJsonObject contact = inbound.value(u"contacts"_s).toArray().first().toObject();
    QCOMPARE(contact.value(u"wa_id"_s).toString(), waId);
    QVERIFY(contact.value(u"user_id"_s).toString().startsWith(u"US."));
    const QJsonObject message = inbound.value(u"messages"_s).toArray().first().toObject();
    QCOMPARE(message.value(u"text"_s).toObject().value(u"body"_s).toString(), u"Olá, tudo bem?"_s);
    QVERIFY(message.value(u"timestamp"_s).isString());

    const Answer accepted = send(live, text(phone, u"Message received, loud and clear."_s));
    QCOMPARE(accepted.status, 200);
    QCOMPARE(accepted.json.value(u"contacts"_s).toArray().first().toObject().value(u"wa_id"_s).toString(), waId);
    QCOMPARE(accepted.json.value(u"contacts"_s).toArray().first().toObject().value(u"input"_s).toString(), phone);
    const QString id = accepted.json.value(u"messages"_s).toArray().first().toObject().value(u"id"_s).toString();
    QVERIFY(id.startsWith(u"wamid."));
    QCOMPARE(receiver.count(), 1);
    const QStringList order{u"sent"_s, u"delivered"_s, u"read"_s};
    const std::chrono::milliseconds pauses[] = {300ms, 300ms, 600ms};
    for (int i = 0; i < 3; ++i) {
        f.clock.advance(pauses[i]);
        QTRY_COMPARE(receiver.count(), 2 + i);
        const QJsonObject status = receiver.value(1 + i).value(u"statuses"_s).toArray().first().toObject();
        QCOMPARE(status.value(u"status"_s).toString(), order.at(i));
        QCOMPARE(status.value(u"id"_s).toString(), id);
        QCOMPARE(status.value(u"recipient_id"_s).toString(), waId);
        QCOMPARE(status.value(u"biz_opaque_callback_data"_s).toString(), u"client-1"_s);
        QCOMPARE(status.contains(u"pricing"_s), i < 2);
    }
    f.clock.advance(600ms);
    QTRY_COMPARE(receiver.count(), 5);
    QCOMPARE(receiver.value(4).value(u"messages"_s).toArray().first().toObject().value(u"text"_s).toObject().value(u"body"_s).toString(), u"Chegou aqui, obrigado!"_s);
    // It answers once: a second message is only delivered and read.
    QCOMPARE(send(live, text(waId, u"Ótimo."_s)).status, 200);
    f.clock.advance(10s);
    QTRY_COMPARE(receiver.count(), 8);
    const QJsonArray messages = f.sandbox->state().value(u"messages"_s).toArray();
    QCOMPARE(messages.size(), 4);
    QCOMPARE(messages.at(1).toObject().value(u"status"_s).toString(), u"read"_s);
    QCOMPARE(f.sandbox->state().value(u"webhooks"_s).toObject().value(u"givenUp"_s).toInt(), 0);
}

void TestSandboxMessages::marksAsRead()
{
    Receiver receiver;
    const Live live = goLive(&receiver);
    f.sandbox->phoneWrites(u"5511900000142"_s, u"one"_s);
    f.sandbox->phoneWrites(u"5511900000142"_s, u"two"_s);
    QTRY_COMPARE(receiver.count(), 2);
    QString id;
    for (int i = 0; i < 2; ++i) {
        const QJsonObject message = receiver.value(i).value(u"messages"_s).toArray().first().toObject();
        if (message.value(u"text"_s).toObject().value(u"body"_s) == u"two"_s)
            id = message.value(u"id"_s).toString();
    }
    const Answer answer = send(live, {{u"messaging_product"_s, u"whatsapp"_s}, {u"status"_s, u"read"_s}, {u"message_id"_s, id},
                                      {u"typing_indicator"_s, QJsonObject{{u"type"_s, u"text"_s}}}});
    QCOMPARE(answer.json.value(u"success"_s).toBool(), true);
    for (const QJsonValue &message : f.sandbox->state().value(u"messages"_s).toArray())
        QCOMPARE(message.toObject().value(u"status"_s).toString(), u"read"_s);
}

void TestSandboxMessages::templatesNeedNoWindowButMoney()
{
    QVERIFY(f.start(PartnerRole::SolutionPartner));
    Receiver receiver;
    const Live live = goLive(&receiver);
    const QJsonObject hello{{u"messaging_product"_s, u"whatsapp"_s}, {u"to"_s, phone}, {u"type"_s, u"template"_s},
                            {u"template"_s, QJsonObject{{u"name"_s, u"hello_world"_s}, {u"language"_s, QJsonObject{{u"code"_s, u"en_US"_s}}}}}};
    QCOMPARE(send(live, hello).code(), 131042);
    f.post(f.node(live.signup.wabaId, u"assigned_users"_s), f.systemToken(), {}, SandboxFixture::query({{u"user"_s, u"1972555232742222"_s}, {u"tasks"_s, u"['MANAGE']"_s}}));
    QCOMPARE(f.post(f.node(f.profile().creditLineId.value(), u"whatsapp_credit_sharing_and_attach"_s), f.systemToken(), {},
                    SandboxFixture::query({{u"waba_currency"_s, u"USD"_s}, {u"waba_id"_s, live.signup.wabaId}})).status, 200);
    const Answer accepted = send(live, hello);
    QCOMPARE(accepted.json.value(u"messages"_s).toArray().first().toObject().value(u"message_status"_s).toString(), u"accepted"_s);
    f.clock.advance(300ms);
    QTRY_COMPARE(receiver.count(), 1);
    QCOMPARE(receiver.value(0).value(u"statuses"_s).toArray().first().toObject().value(u"pricing"_s).toObject().value(u"category"_s).toString(), u"utility"_s);
}

void TestSandboxMessages::addressesByBusinessScopedId()
{
    const Live live = goLive(nullptr);
    f.sandbox->phoneWrites(u"5511900000142"_s, u"Oi"_s);
    QJsonObject message = text(QString(), u"x"_s);
    message.remove(u"to"_s);
    message.insert(u"recipient"_s, u"US.13491208655302741918"_s);
    const Answer answer = send(live, message);
    QCOMPARE(answer.status, 200);
    const QJsonObject contact = answer.json.value(u"contacts"_s).toArray().first().toObject();
    QVERIFY(!contact.contains(u"wa_id"_s));
    QCOMPARE(contact.value(u"user_id"_s).toString(), u"US.13491208655302741918"_s);
}

void TestSandboxMessages::unsubscribedMeansSilent()
{
    Receiver receiver;
    const Live live = goLive(&receiver);
    QCOMPARE(f.send("DELETE", f.url(f.node(live.signup.wabaId, u"subscribed_apps"_s)), live.token).status, 200);
    f.sandbox->phoneWrites(u"5511900000142"_s, u"does anybody hear me"_s);
    QCOMPARE(f.post(f.node(live.signup.wabaId, u"subscribed_apps"_s), live.token).status, 200);
    f.sandbox->phoneWrites(u"5511900000142"_s, u"now"_s);
    QTRY_COMPARE(receiver.count(), 1);
    QVERIFY(receiver.all().first().body.contains("now"));
}

void TestSandboxMessages::failedDeliveriesAreRepeated()
{
    Receiver receiver;
    const Live live = goLive(&receiver);
    {
        const std::lock_guard lock(receiver.mutex);
        receiver.refuseFirst = 3;
    }
    const int before = f.clock.pending();
    f.sandbox->phoneWrites(u"5511900000142"_s, u"again and again"_s);
    for (const auto pause : {0ms, 1000ms, 3000ms}) { // at once, then less and less often
        QTRY_COMPARE(f.clock.pending(), before + 1);
        QCOMPARE(receiver.count(), 0);
        f.clock.advance(pause);
    }
    QTRY_COMPARE(receiver.count(), 1);
    QVERIFY(receiver.all().first().body.contains("again and again"));
}

void TestSandboxMessages::overridesAreFollowed()
{
    Receiver app, waba, number;
    const Live live = goLive(&app);
    const QUrl wabaUrl = waba.start();
    QCOMPARE(f.post(f.node(live.signup.wabaId, u"subscribed_apps"_s), live.token, {{u"override_callback_uri"_s, wabaUrl.toString()}, {u"verify_token"_s, u"verify-me"_s}}).status, 200);
    f.sandbox->phoneWrites(u"5511900000142"_s, u"to the account"_s);
    QTRY_COMPARE(waba.count(), 1);
    const QJsonObject configuration{{u"webhook_configuration"_s, QJsonObject{{u"override_callback_uri"_s, number.start().toString()}, {u"verify_token"_s, u"verify-me"_s}}}};
    QCOMPARE(f.post(f.node(live.signup.numberId), live.token, configuration).status, 200);
    const QJsonObject read = f.get(f.node(live.signup.numberId), live.token, SandboxFixture::query({{u"fields"_s, u"webhook_configuration"_s}})).json;
    QCOMPARE(read.value(u"webhook_configuration"_s).toObject().value(u"whatsapp_business_account"_s).toString(), wabaUrl.toString());
    f.sandbox->phoneWrites(u"5511900000142"_s, u"to the number"_s);
    QTRY_COMPARE(number.count(), 1);
    QCOMPARE(waba.count(), 1);
    QCOMPARE(app.count(), 0);
}

void TestSandboxMessages::partnerAddedGoesToTheApp()
{
    QVERIFY(f.start(PartnerRole::SolutionPartner));
    Receiver receiver;
    QSignalSpy checked(f.sandbox.get(), &Sandbox::webhookTargetChecked);
    f.sandbox->setWebhookTarget(f.profile().appId, receiver.start(), Secret("verify-me"));
    QTRY_COMPARE(checked.size(), 1);
    const auto signup = f.signUp();
    QTRY_COMPARE(receiver.count(), 1);
    const QJsonObject entry = QJsonDocument::fromJson(receiver.all().first().body).object().value(u"entry"_s).toArray().first().toObject();
    QCOMPARE(entry.value(u"id"_s).toString(), f.profile().partnerPortfolioId.value());
    QVERIFY(entry.value(u"time"_s).isDouble());
    QCOMPARE(entry.value(u"changes"_s).toArray().first().toObject().value(u"field"_s).toString(), u"account_update"_s);
    QCOMPARE(receiver.value(0).value(u"event"_s).toString(), u"PARTNER_ADDED"_s);
    QCOMPARE(receiver.value(0).value(u"waba_info"_s).toObject().value(u"waba_id"_s).toString(), signup.wabaId);
    QCOMPARE(receiver.value(0).value(u"waba_info"_s).toObject().value(u"owner_business_id"_s).toString(), signup.portfolioId);
}

void TestSandboxMessages::webhookTargetIsCheckedFirst()
{
    Receiver receiver;
    const QUrl url = receiver.start();
    QSignalSpy checked(f.sandbox.get(), &Sandbox::webhookTargetChecked);
    f.sandbox->setWebhookTarget(f.profile().appId, url, Secret("wrong"));
    for (int i = 0; i < 2; ++i) {
        QTRY_COMPARE(f.clock.pending(), 1);
        f.clock.advance(400ms);
    }
    QTRY_COMPARE(checked.size(), 1);
    QVERIFY(!checked.first().at(1).toBool());
    QCOMPARE(receiver.verifications, 3);
    f.sandbox->setWebhookTarget(AppId(u"1"_s), url, Secret("verify-me"));
    QTRY_COMPARE(checked.size(), 2);
    QVERIFY(!checked.last().at(1).toBool());
    f.sandbox->setWebhookTarget(f.profile().appId, url, Secret("verify-me"));
    QTRY_COMPARE(checked.size(), 3);
    QVERIFY(checked.last().at(1).toBool());
}

void TestSandboxMessages::thePhoneReachesNobody()
{
    f.sandbox->phoneWrites(u"+55 11 90000-0142"_s, u"no such number"_s);
    const auto signup = f.signUp();
    f.sandbox->phoneWrites(u"+55 11 90000-0142"_s, u"not registered yet"_s);
    QVERIFY(f.sandbox->state().value(u"messages"_s).toArray().isEmpty());
}
