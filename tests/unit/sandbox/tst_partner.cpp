#include "tst_partner.h"

#include <QMessageAuthenticationCode>
#include <QTemporaryDir>

using namespace gangway;
using namespace gangway::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

void TestSandboxPartner::init()
{
    GANGWAY_STRICT_LOG();
    QVERIFY(f.start());
}

void TestSandboxPartner::addScenario(const QJsonObject &data)
{
    QJsonObject whole = Sandbox::scenario(u"direct"_s)->data;
    for (auto it = data.begin(); it != data.end(); ++it)
        whole.insert(it.key(), *it);
    f.sandbox->setScenario({u"test"_s, whole});
}

void TestSandboxPartner::listen(Receiver &receiver, const SandboxFixture::Signup &signup)
{
    QSignalSpy checked(f.sandbox.get(), &Sandbox::webhookTargetChecked);
    f.sandbox->setWebhookTarget(f.profile().appId, receiver.start(), Secret(receiver.verifyToken));
    QTRY_COMPARE(checked.count(), 1);
    QVERIFY(checked.first().at(1).toBool());
    QCOMPARE(f.post(f.node(signup.wabaId, u"subscribed_apps"_s), f.businessToken(signup)).status, 200);
}

QJsonObject TestSandboxPartner::number(const QString &id)
{
    const QJsonArray all = f.sandbox->state().value(u"numbers"_s).toArray();
    for (const QJsonValue &value : all) {
        if (value.toObject().value(u"id"_s) == id)
            return value.toObject();
    }
    return {};
}

QList<QJsonObject> TestSandboxPartner::values(Receiver &receiver, const QString &field)
{
    QList<QJsonObject> found;
    const auto posts = receiver.all();
    for (const auto &post : posts) {
        const QJsonObject change = QJsonDocument::fromJson(post.body).object().value(u"entry"_s).toArray().first().toObject().value(u"changes"_s).toArray().first().toObject();
        if (change.value(u"field"_s) == field)
            found.append(change.value(u"value"_s).toObject());
    }
    return found;
}

void TestSandboxPartner::fetchesTheBusinessToken()
{
    const auto signup = f.signUp();
    const QByteArray token = f.businessToken(signup);
    const QString path = f.node(signup.portfolioId, u"system_user_access_tokens"_s);
    const QString proof = QString::fromLatin1(QMessageAuthenticationCode::hash(f.systemToken(), f.appSecret(), QCryptographicHash::Sha256).toHex());
    const auto asked = [&](const QString &given, const QString &only) {
        return SandboxFixture::query({{u"appsecret_proof"_s, given}, {u"fetch_only"_s, only}});
    };
    const Answer answer = f.post(path, f.systemToken(), {}, asked(proof, u"true"_s));
    QCOMPARE(answer.status, 200);
    const QByteArray fetched = answer.json.value(u"access_token"_s).toString().toLatin1();
    QVERIFY(fetched.startsWith("EAA"));
    QCOMPARE(f.get(f.node(signup.wabaId), fetched).status, 200);
    QCOMPARE(f.post(path, f.systemToken(), {{u"appsecret_proof"_s, proof}, {u"fetch_only"_s, true}}).status, 200);
    QCOMPARE(f.post(path, f.systemToken(), {}, SandboxFixture::query({{u"fetch_only"_s, u"true"_s}})).message(), u"API calls from the server require an appsecret_proof argument"_s);
    QCOMPARE(f.post(path, f.systemToken(), {}, asked(u"00"_s, u"true"_s)).message(), u"Invalid appsecret_proof provided in the API argument"_s);
    QCOMPARE(f.post(path, f.systemToken(), {}, asked(proof, u"false"_s)).code(), 100);
    QCOMPARE(f.post(path, f.systemToken(), {}, SandboxFixture::query({{u"appsecret_proof"_s, proof}})).code(), 100);
    QCOMPARE(f.post(path, token, {}, SandboxFixture::query({{u"fetch_only"_s, u"true"_s}})).code(), 200);
    QCOMPARE(f.post(f.node(u"999"_s, u"system_user_access_tokens"_s), f.systemToken(), {}, asked(proof, u"true"_s)).subcode(), 33);
    addScenario({{u"portfolios"_s, QJsonArray{QJsonObject{{u"id"_s, u"2729063490586099"_s}, {u"name"_s, u"Not ours"_s}}}}});
    QCOMPARE(f.post(f.node(u"2729063490586099"_s, u"system_user_access_tokens"_s), f.systemToken(), {}, asked(proof, u"true"_s)).code(), 200);
}

void TestSandboxPartner::addsANumberOnce()
{
    const auto signup = f.signUp();
    const QByteArray token = f.businessToken(signup);
    const QString path = f.node(signup.wabaId, u"phone_numbers"_s);
    const QJsonObject wanted{{u"cc"_s, u"55"_s}, {u"phone_number"_s, u"11900000177"_s}, {u"verified_name"_s, u"Padaria Aurora"_s}};
    const Answer added = f.post(path, token, wanted);
    QCOMPARE(added.status, 200);
    const QString id = added.json.value(u"id"_s).toString();
    const Answer read = f.get(f.node(id), token, SandboxFixture::query({{u"fields"_s, u"display_phone_number,code_verification_status,status"_s}}));
    QCOMPARE(read.json.value(u"display_phone_number"_s).toString(), u"+55 11 90000-0177"_s);
    QCOMPARE(read.json.value(u"code_verification_status"_s).toString(), u"NOT_VERIFIED"_s);
    QCOMPARE(f.post(path, token, wanted).subcode(), 2388012);
    QJsonObject other = wanted;
    other.insert(u"verified_name"_s, u"x"_s);
    QCOMPARE(f.post(path, token, other).code(), 100);
    other = wanted;
    other.insert(u"phone_number"_s, u"123456"_s);
    QCOMPARE(f.post(path, token, other).subcode(), 3441051);
    // The way to the end: code, verification, registration.
    QSignalSpy sms(f.sandbox.get(), &Sandbox::verificationCodeSent);
    QCOMPARE(f.post(f.node(id, u"register"_s), token, {{u"messaging_product"_s, u"whatsapp"_s}, {u"pin"_s, u"581063"_s}}).code(), 133006);
    QCOMPARE(f.post(f.node(id, u"request_code"_s), token, {{u"code_method"_s, u"VOICE"_s}, {u"language"_s, u"pt_BR"_s}}).status, 200);
    QCOMPARE(sms.count(), 1);
    QCOMPARE(f.post(f.node(id, u"verify_code"_s), token, {{u"code"_s, u"000000"_s}}).code(), 136025);
    QCOMPARE(f.post(f.node(id, u"verify_code"_s), token, {{u"code"_s, sms.first().at(1).toString().remove(u'-')}}).status, 200);
    QCOMPARE(f.post(f.node(id, u"request_code"_s), token, {{u"code_method"_s, u"SMS"_s}, {u"language"_s, u"en_US"_s}}).code(), 136024);
    QCOMPARE(f.post(f.node(id, u"register"_s), token, {{u"messaging_product"_s, u"whatsapp"_s}, {u"pin"_s, u"581063"_s}}).status, 200);
}

void TestSandboxPartner::limitsTheNumbersOfNewPortfolios()
{
    const auto signup = f.signUp();
    const QByteArray token = f.businessToken(signup);
    const auto add = [&](const QString &digits) {
        return f.post(f.node(signup.wabaId, u"phone_numbers"_s), token, {{u"cc"_s, u"55"_s}, {u"phone_number"_s, digits}, {u"verified_name"_s, u"Padaria Aurora"_s}});
    };
    QCOMPARE(add(u"11900000177"_s).status, 200);
    QCOMPARE(add(u"11900000178"_s).subcode(), 2388002);
}

void TestSandboxPartner::namesAreReviewedBeforeRegistering()
{
    addScenario({{u"nameReview"_s, QJsonObject{{u"given"_s, u"PENDING_REVIEW"_s}, {u"seconds"_s, 60}}}});
    const auto signup = f.signUp();
    Receiver receiver;
    listen(receiver, signup);
    const QByteArray token = f.sandbox ? f.systemToken() : QByteArray();
    QCOMPARE(f.post(f.node(signup.wabaId, u"assigned_users"_s), token, {}, SandboxFixture::query({{u"user"_s, f.profile().systemUserId.value()}, {u"tasks"_s, u"['MANAGE']"_s}})).status, 200);
    const QJsonObject body{{u"messaging_product"_s, u"whatsapp"_s}, {u"pin"_s, u"581063"_s}};
    const Answer early = f.post(f.node(signup.numberId, u"register"_s), token, body);
    QCOMPARE(early.code(), 100);
    QCOMPARE(early.subcode(), 2388001);
    QVERIFY(early.json.value(u"error"_s).toObject().value(u"error_user_msg"_s).toString().contains(u"display name"));
    QCOMPARE(f.post(f.node(signup.numberId), token, {{u"new_display_name"_s, u"Another"_s}}).subcode(), 2388009);
    f.clock.advance(61s);
    QTRY_COMPARE(values(receiver, u"phone_number_name_update"_s).size(), 1);
    const QJsonObject told = values(receiver, u"phone_number_name_update"_s).first();
    QCOMPARE(told.value(u"decision"_s).toString(), u"APPROVED"_s);
    QCOMPARE(told.value(u"requested_verified_name"_s).toString(), u"Padaria Aurora"_s);
    QCOMPARE(f.post(f.node(signup.numberId, u"register"_s), token, body).status, 200);
}

void TestSandboxPartner::anotherNameAfterARefusal()
{
    addScenario({{u"nameReview"_s, QJsonObject{{u"given"_s, u"PENDING_REVIEW"_s}, {u"decision"_s, u"DECLINED"_s}, {u"reason"_s, u"NAME_EMPLOYEE_ISSUE"_s}}}});
    const auto signup = f.signUp();
    Receiver receiver;
    listen(receiver, signup);
    const QByteArray token = f.systemToken();
    f.post(f.node(signup.wabaId, u"assigned_users"_s), token, {}, SandboxFixture::query({{u"user"_s, f.profile().systemUserId.value()}, {u"tasks"_s, u"['MANAGE']"_s}}));
    QCOMPARE(f.post(f.node(signup.numberId, u"register"_s), token, {{u"messaging_product"_s, u"whatsapp"_s}, {u"pin"_s, u"581063"_s}}).subcode(), 2388001);
    f.clock.advance(10s);
    QTRY_COMPARE(values(receiver, u"phone_number_name_update"_s).size(), 1);
    QCOMPARE(values(receiver, u"phone_number_name_update"_s).first().value(u"rejection_reason"_s).toString(), u"NAME_EMPLOYEE_ISSUE"_s);
    QCOMPARE(number(signup.numberId).value(u"nameStatus"_s).toString(), u"DECLINED"_s);
    QCOMPARE(f.post(f.node(signup.numberId, u"register"_s), token, {{u"messaging_product"_s, u"whatsapp"_s}, {u"pin"_s, u"581063"_s}}).subcode(), 2388001);
    QCOMPARE(f.post(f.node(signup.numberId), token, {{u"new_display_name"_s, u"Padaria Aurora Centro"_s}}).status, 200);
    f.clock.advance(10s);
    QTRY_COMPARE(values(receiver, u"phone_number_name_update"_s).size(), 2);
    QCOMPARE(number(signup.numberId).value(u"verifiedName"_s).toString(), u"Padaria Aurora Centro"_s);
    QCOMPARE(number(signup.numberId).value(u"nameStatus"_s).toString(), u"APPROVED"_s);
}

void TestSandboxPartner::aNewNameComesIntoEffectByRegistering()
{
    const auto signup = f.signUp();
    const QByteArray token = f.businessToken(signup);
    const QJsonObject body{{u"messaging_product"_s, u"whatsapp"_s}, {u"pin"_s, u"581063"_s}};
    QCOMPARE(f.post(f.node(signup.numberId, u"register"_s), token, body).status, 200);
    QCOMPARE(f.post(f.node(signup.numberId), token, {{u"new_display_name"_s, u"x"_s}}).code(), 100);
    QCOMPARE(f.post(f.node(signup.numberId), token, {{u"new_display_name"_s, u"Padaria Aurora Sul"_s}}).status, 200);
    QCOMPARE(number(signup.numberId).value(u"newNameStatus"_s).toString(), u"PENDING_REVIEW"_s);
    QCOMPARE(number(signup.numberId).value(u"platform"_s).toString(), u"CLOUD_API"_s);
    f.clock.advance(10s);
    QCOMPARE(number(signup.numberId).value(u"newNameStatus"_s).toString(), u"APPROVED"_s);
    QCOMPARE(number(signup.numberId).value(u"verifiedName"_s).toString(), u"Padaria Aurora"_s);
    QCOMPARE(f.post(f.node(signup.numberId, u"register"_s), token, body).status, 200);
    QCOMPARE(number(signup.numberId).value(u"verifiedName"_s).toString(), u"Padaria Aurora Sul"_s);
}

void TestSandboxPartner::guessingThePinLocksTheNumber()
{
    addScenario({{u"signup"_s, QJsonObject{{u"number"_s, u"+55 11 90000-0142"_s}, {u"pin"_s, u"581063"_s}}}});
    const auto signup = f.signUp();
    const QByteArray token = f.businessToken(signup);
    const auto registerWith = [&](const QString &pin) {
        return f.post(f.node(signup.numberId, u"register"_s), token, {{u"messaging_product"_s, u"whatsapp"_s}, {u"pin"_s, pin}});
    };
    for (int i = 0; i < 5; ++i)
        QCOMPARE(registerWith(u"11111%1"_s.arg(i)).code(), 133005);
    const Answer locked = registerWith(u"581063"_s);
    QCOMPARE(locked.code(), 133008);
    QVERIFY(locked.json.value(u"error"_s).toObject().value(u"error_data"_s).toObject().value(u"details"_s).toString().contains(u"minutes"));
    f.clock.advance(61min);
    QCOMPARE(registerWith(u"581063"_s).status, 200);
}

void TestSandboxPartner::theRegionStaysWhileRegistered()
{
    const auto signup = f.signUp();
    const QByteArray token = f.businessToken(signup);
    const auto registerIn = [&](const QString &region) {
        QJsonObject body{{u"messaging_product"_s, u"whatsapp"_s}, {u"pin"_s, u"581063"_s}};
        if (!region.isEmpty())
            body.insert(u"data_localization_region"_s, region);
        return f.post(f.node(signup.numberId, u"register"_s), token, body);
    };
    QCOMPARE(registerIn(u"XX"_s).code(), 100);
    QCOMPARE(registerIn(u"BR"_s).status, 200);
    QCOMPARE(number(signup.numberId).value(u"dataRegion"_s).toString(), u"BR"_s);
    QCOMPARE(registerIn({}).status, 200);
    QCOMPARE(registerIn(u"DE"_s).code(), 100);
    QCOMPARE(f.post(f.node(signup.numberId, u"deregister"_s), token).status, 200);
    QCOMPARE(registerIn(u"DE"_s).status, 200);
    QCOMPARE(number(signup.numberId).value(u"dataRegion"_s).toString(), u"DE"_s);
}

void TestSandboxPartner::overridesTheWebhookOfANumber()
{
    const auto signup = f.signUp();
    Receiver receiver;
    listen(receiver, signup);
    Receiver own;
    const QString uri = own.start().toString();
    const QByteArray token = f.systemToken();
    f.post(f.node(signup.wabaId, u"assigned_users"_s), token, {}, SandboxFixture::query({{u"user"_s, f.profile().systemUserId.value()}, {u"tasks"_s, u"['MANAGE']"_s}}));
    const auto set = [&](const QJsonObject &configuration) { return f.post(f.node(signup.numberId), token, {{u"webhook_configuration"_s, configuration}}); };
    const auto routing = [&] {
        return f.get(f.node(signup.numberId), token, SandboxFixture::query({{u"fields"_s, u"webhook_configuration"_s}})).json.value(u"webhook_configuration"_s).toObject();
    };
    QCOMPARE(set({{u"override_callback_uri"_s, uri}}).code(), 100);
    own.verifyToken = "other";
    QCOMPARE(set({{u"override_callback_uri"_s, uri}, {u"verify_token"_s, u"verify-me"_s}}).code(), 100);
    QVERIFY(!routing().contains(u"phone_number"_s));
    own.verifyToken = "verify-me";
    QCOMPARE(set({{u"override_callback_uri"_s, uri}, {u"verify_token"_s, u"verify-me"_s}}).status, 200);
    QCOMPARE(routing().value(u"phone_number"_s).toString(), uri);
    QVERIFY(routing().contains(u"application"_s));
    QCOMPARE(set({{u"override_callback_uri"_s, u""_s}}).status, 200);
    QVERIFY(!routing().contains(u"phone_number"_s));
}

void TestSandboxPartner::appDataOnceAndWithinADay()
{
    addScenario({{u"portfolios"_s, QJsonArray{QJsonObject{{u"id"_s, u"2729063490586055"_s}, {u"name"_s, u"Floricultura"_s},
                   {u"wabas"_s, QJsonArray{QJsonObject{{u"id"_s, u"524126980791455"_s}, {u"name"_s, u"Floricultura"_s}, {u"numbers"_s, QJsonArray{
                       QJsonObject{{u"id"_s, u"106540352242955"_s}, {u"display"_s, u"+55 11 90000-0155"_s}, {u"onBusinessApp"_s, true}, {u"platform"_s, u"CLOUD_API"_s}, {u"status"_s, u"CONNECTED"_s}}}}}}}}}},
                 {u"signup"_s, QJsonObject{{u"portfolio"_s, u"2729063490586055"_s}}}});
    const auto signup = f.signUp();
    QCOMPARE(signup.numberId, u"106540352242955"_s);
    const QByteArray token = f.businessToken(signup);
    const auto ask = [&](const QString &type) {
        return f.post(f.node(signup.numberId, u"smb_app_data"_s), token, {{u"messaging_product"_s, u"whatsapp"_s}, {u"sync_type"_s, type}});
    };
    QCOMPARE(ask(u"everything"_s).code(), 100);
    const Answer contacts = ask(u"smb_app_state_sync"_s);
    QCOMPARE(contacts.status, 200);
    QVERIFY(!contacts.json.value(u"request_id"_s).toString().isEmpty());
    QCOMPARE(ask(u"smb_app_state_sync"_s).code(), 2593107);
    QCOMPARE(f.post(f.node(signup.numberId, u"register"_s), token, {{u"messaging_product"_s, u"whatsapp"_s}, {u"pin"_s, u"581063"_s}}).code(), 100);
    f.clock.advance(24h);
    QCOMPARE(ask(u"history"_s).code(), 2593108);
    f.sandbox->setScenario(*Sandbox::scenario(u"direct"_s));
    const auto plain = f.signUp({}, u"+55 21 90000-0118"_s, u"Plain"_s);
    QCOMPARE(f.post(f.node(plain.numberId, u"smb_app_data"_s), f.businessToken(plain), {{u"messaging_product"_s, u"whatsapp"_s}, {u"sync_type"_s, u"history"_s}}).code(), 100);
}

void TestSandboxPartner::historyComesInChunks()
{
    f.sandbox->setScenario(*Sandbox::scenario(u"coexistence"_s));
    const auto signup = f.signUp(f.sdkRedirect(), {}, {}, true);
    Receiver receiver;
    listen(receiver, signup);
    const QByteArray token = f.systemToken();
    f.post(f.node(signup.wabaId, u"assigned_users"_s), token, {}, SandboxFixture::query({{u"user"_s, f.profile().systemUserId.value()}, {u"tasks"_s, u"['MANAGE']"_s}}));
    const QString numberId = f.get(f.node(signup.wabaId, u"phone_numbers"_s), token).data().first().toObject().value(u"id"_s).toString();
    for (const QString &type : {u"smb_app_state_sync"_s, u"history"_s})
        QCOMPARE(f.post(f.node(numberId, u"smb_app_data"_s), token, {{u"messaging_product"_s, u"whatsapp"_s}, {u"sync_type"_s, type}}).status, 200);
    for (int i = 0; i < 20; ++i)
        f.clock.advance(1s);
    QTRY_COMPARE(values(receiver, u"history"_s).size(), 4);
    QTRY_COMPARE(values(receiver, u"smb_app_state_sync"_s).size(), 1);
    QVERIFY(values(receiver, u"smb_app_state_sync"_s).first().value(u"state_sync"_s).toArray().size() >= 2);
    QSet<int> progress, phases;
    for (const QJsonObject &value : values(receiver, u"history"_s)) {
        const QJsonObject chunk = value.value(u"history"_s).toArray().first().toObject();
        progress.insert(chunk.value(u"metadata"_s).toObject().value(u"progress"_s).toInt());
        phases.insert(chunk.value(u"metadata"_s).toObject().value(u"phase"_s).toInt());
        QVERIFY(!chunk.value(u"threads"_s).toArray().isEmpty());
    }
    QVERIFY(progress.contains(100));
    QCOMPARE(progress.size(), 4);
    QCOMPARE(phases, (QSet<int>{0, 1, 2}));
}

void TestSandboxPartner::aDeclinedHistoryIsToldByWebhook()
{
    f.sandbox->setScenario(*Sandbox::scenario(u"coexistence-declined"_s));
    const auto signup = f.signUp(f.sdkRedirect(), {}, {}, true);
    Receiver receiver;
    listen(receiver, signup);
    const QByteArray token = f.systemToken();
    f.post(f.node(signup.wabaId, u"assigned_users"_s), token, {}, SandboxFixture::query({{u"user"_s, f.profile().systemUserId.value()}, {u"tasks"_s, u"['MANAGE']"_s}}));
    const QString numberId = f.get(f.node(signup.wabaId, u"phone_numbers"_s), token).data().first().toObject().value(u"id"_s).toString();
    QCOMPARE(f.post(f.node(numberId, u"smb_app_data"_s), token, {{u"messaging_product"_s, u"whatsapp"_s}, {u"sync_type"_s, u"history"_s}}).status, 200);
    f.clock.advance(5s);
    QTRY_COMPARE(values(receiver, u"history"_s).size(), 1);
    const QJsonObject error = values(receiver, u"history"_s).first().value(u"history"_s).toArray().first().toObject().value(u"errors"_s).toArray().first().toObject();
    QCOMPARE(error.value(u"code"_s).toInt(), 2593109);
}

void TestSandboxPartner::marketingIsAskedForOnce()
{
    const auto signup = f.signUp();
    Receiver receiver;
    listen(receiver, signup);
    const QString path = f.node(signup.portfolioId, u"onboard_partners_to_mm_lite"_s);
    QCOMPARE(f.post(path, f.appToken()).code(), 200);
    QCOMPARE(f.post(path, f.systemToken(), {{u"solution_id"_s, u"abc"_s}}).code(), 100);
    const Answer asked = f.post(path, f.systemToken());
    QCOMPARE(asked.status, 200);
    QVERIFY(!asked.json.value(u"request_id"_s).toString().isEmpty());
    const Answer again = f.post(path, f.systemToken());
    QCOMPARE(again.code(), 100);
    QVERIFY(again.json.value(u"error"_s).toObject().value(u"error_user_msg"_s).toString().startsWith(u"Your business has already sent this request"));
    f.clock.advance(5s);
    QTRY_VERIFY(values(receiver, u"account_update"_s).size() >= 2);
    QStringList events;
    for (const QJsonObject &value : values(receiver, u"account_update"_s))
        events.append(value.value(u"event"_s).toString());
    QVERIFY(events.contains(u"MM_LITE_TERMS_SIGNED"_s));
    QVERIFY(events.contains(u"AD_ACCOUNT_LINKED"_s));
    QCOMPARE(f.get(f.node(signup.wabaId), f.systemToken(), SandboxFixture::query({{u"fields"_s, u"marketing_messages_onboarding_status"_s}})).json.value(u"marketing_messages_onboarding_status"_s).toString(),
             u"PENDING_VALID_PAYMENT_METHOD"_s);
    const Answer signedAlready = f.post(path, f.systemToken());
    QCOMPARE(signedAlready.json.value(u"error"_s).toObject().value(u"error_user_title"_s).toString(), u"Invalid recipient type"_s);
    addScenario({{u"portfolios"_s, QJsonArray{QJsonObject{{u"id"_s, u"2729063490586066"_s}, {u"name"_s, u"Nobody's"_s}}}}});
    QCOMPARE(f.post(f.node(u"2729063490586066"_s, u"onboard_partners_to_mm_lite"_s), f.systemToken()).json.value(u"error"_s).toObject().value(u"error_user_title"_s).toString(), u"Invalid recipient type"_s);
}

void TestSandboxPartner::listsForPartnersOnly()
{
    const auto signup = f.signUp();
    const QByteArray business = f.businessToken(signup);
    const QString partner = f.profile().partnerPortfolioId.value();
    for (const QString &edge : {u"preverified_numbers"_s, u"self_certified_whatsapp_business_submissions"_s, u"owned_whatsapp_business_accounts"_s, u"system_users"_s}) {
        QCOMPARE(f.get(f.node(partner, edge), business).code(), 200);
        QCOMPARE(f.get(f.node(signup.portfolioId, edge), f.systemToken()).subcode(), 33);
        QCOMPARE(f.get(f.node(partner, edge), f.systemToken()).status, 200);
    }
    const Answer app = f.get(f.node(f.profile().appId.value()), f.appToken(), SandboxFixture::query({{u"fields"_s, u"id,name"_s}}));
    QCOMPARE(app.json.value(u"name"_s).toString(), u"Sandbox Partner"_s);
    addScenario({{u"preVerified"_s, QJsonArray{QJsonObject{{u"id"_s, u"770010002000301"_s}, {u"display"_s, u"+55 11 90000-0188"_s}},
                                               QJsonObject{{u"id"_s, u"770010002000302"_s}, {u"display"_s, u"+55 11 90000-0189"_s}, {u"status"_s, u"NOT_VERIFIED"_s}}}}});
    QCOMPARE(f.get(f.node(partner, u"preverified_numbers"_s), f.systemToken()).data().size(), 2);
    const QJsonArray verified = f.get(f.node(partner, u"preverified_numbers"_s), f.systemToken(), SandboxFixture::query({{u"code_verification_status"_s, u"VERIFIED"_s}})).data();
    QCOMPARE(verified.size(), 1);
    QCOMPARE(verified.first().toObject().value(u"id"_s).toString(), u"770010002000301"_s);
}

void TestSandboxPartner::accountWebhooksIgnoreOverrides()
{
    addScenario({{u"happenings"_s, QJsonArray{QJsonObject{{u"after"_s, u"register"_s}, {u"kind"_s, u"restrict"_s}}}}});
    const auto signup = f.signUp();
    Receiver receiver, own;
    QSignalSpy checked(f.sandbox.get(), &Sandbox::webhookTargetChecked);
    f.sandbox->setWebhookTarget(f.profile().appId, receiver.start(), Secret(receiver.verifyToken));
    QTRY_COMPARE(checked.count(), 1);
    const QByteArray token = f.businessToken(signup);
    QCOMPARE(f.post(f.node(signup.wabaId, u"subscribed_apps"_s), token).status, 200);
    QCOMPARE(f.post(f.node(signup.wabaId, u"subscribed_apps"_s), token, {{u"override_callback_uri"_s, own.start().toString()}, {u"verify_token"_s, u"verify-me"_s}}).status, 200);
    QCOMPARE(f.post(f.node(signup.numberId, u"register"_s), token, {{u"messaging_product"_s, u"whatsapp"_s}, {u"pin"_s, u"581063"_s}}).status, 200);
    QTRY_COMPARE(values(receiver, u"account_update"_s).size(), 1);
    QCOMPARE(values(receiver, u"account_update"_s).first().value(u"event"_s).toString(), u"ACCOUNT_RESTRICTION"_s);
    f.sandbox->phoneWrites(u"+55 11 90000-0142"_s, u"hello"_s);
    QTRY_COMPARE(values(own, u"messages"_s).size(), 1);
    QCOMPARE(values(own, u"account_update"_s).size(), 0);
}

void TestSandboxPartner::theAgendaOutlivesTheProgram()
{
    QTemporaryDir folder;
    sandbox::SandboxOptions options;
    options.stateFile = folder.filePath(u"world.json"_s);
    f.sandbox = std::make_unique<Sandbox>(f.clock);
    QVERIFY(f.sandbox->start(options));
    f.sandbox->setScenario(*Sandbox::scenario(u"coexistence"_s));
    const auto signup = f.signUp(f.sdkRedirect(), {}, {}, true);
    {
        Receiver dead;
        listen(dead, signup);
    }
    const QByteArray token = f.systemToken();
    f.post(f.node(signup.wabaId, u"assigned_users"_s), token, {}, SandboxFixture::query({{u"user"_s, f.profile().systemUserId.value()}, {u"tasks"_s, u"['MANAGE']"_s}}));
    const QString numberId = f.get(f.node(signup.wabaId, u"phone_numbers"_s), token).data().first().toObject().value(u"id"_s).toString();
    QCOMPARE(f.post(f.node(numberId, u"smb_app_data"_s), token, {{u"messaging_product"_s, u"whatsapp"_s}, {u"sync_type"_s, u"history"_s}}).status, 200);
    f.clock.advance(700ms); // the first chunk finds nobody
    QTRY_VERIFY(f.sandbox->state().value(u"webhooks"_s).toObject().value(u"underWay"_s).toInt() > 0);

    f.sandbox = std::make_unique<Sandbox>(f.clock);
    QVERIFY(f.sandbox->start(options));
    f.sandbox->setScenario(*Sandbox::scenario(u"coexistence"_s));
    Receiver receiver;
    QSignalSpy checked(f.sandbox.get(), &Sandbox::webhookTargetChecked);
    f.sandbox->setWebhookTarget(f.profile().appId, receiver.start(), Secret(receiver.verifyToken));
    QTRY_COMPARE(checked.count(), 1);
    for (int i = 0; i < 20; ++i)
        f.clock.advance(1s);
    QTRY_COMPARE(values(receiver, u"history"_s).size(), 4);
    QCOMPARE(f.post(f.node(numberId, u"smb_app_data"_s), token, {{u"messaging_product"_s, u"whatsapp"_s}, {u"sync_type"_s, u"history"_s}}).code(), 2593107);
}
