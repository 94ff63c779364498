#include "tst_scenarios.h"

#include "sandbox/journeyprofile.h"

#include <QMessageAuthenticationCode>

using namespace gangway;
using namespace gangway::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using gangway::sandbox::profileFor;
using gangway::sandbox::roleFor;

namespace {

// What may stand in a file, and of what type: s text, n number, b boolean, o object, a array.
using Shape = QHash<QString, QChar>;

const Shape &top()
{
    static const Shape shape{{u"about"_s, u's'}, {u"language"_s, u's'}, {u"person"_s, u'o'}, {u"phones"_s, u'a'}, {u"ids"_s, u'o'}, {u"portfolios"_s, u'a'},
                             {u"preVerified"_s, u'a'}, {u"coexistence"_s, u'o'}, {u"nameReview"_s, u'o'}, {u"happenings"_s, u'a'}, {u"signup"_s, u'o'}, {u"faults"_s, u'a'}, {u"limits"_s, u'o'}, {u"templateReview"_s, u'o'}, {u"journey"_s, u'o'}};
    return shape;
}

const Shape &signupShape()
{
    static const Shape shape{{u"portfolio"_s, u's'}, {u"portfolioName"_s, u's'}, {u"email"_s, u's'}, {u"website"_s, u's'}, {u"country"_s, u's'}, {u"number"_s, u's'}, {u"code"_s, u's'},
                             {u"pin"_s, u's'}, {u"cancelAt"_s, u's'}, {u"closeAt"_s, u's'}, {u"error"_s, u'o'}, {u"finish"_s, u's'}, {u"withoutNumber"_s, u'b'}, {u"verifyLater"_s, u'b'},
                             {u"coexistence"_s, u'b'}, {u"wabas"_s, u'a'}, {u"tell"_s, u'o'}, {u"idsAsNumbers"_s, u'b'}, {u"codeAge"_s, u'n'}, {u"codeUsed"_s, u'b'}};
    return shape;
}

const Shape &journeyShape()
{
    static const Shape shape{{u"role"_s, u's'}, {u"path"_s, u's'}, {u"phone"_s, u's'}, {u"numberAnswers"_s, u'o'}, {u"signup"_s, u'o'}, {u"profile"_s, u'o'}, {u"screens"_s, u'o'},
                             {u"input"_s, u'o'}, {u"actions"_s, u'a'}, {u"expect"_s, u'o'}, {u"conversation"_s, u'a'}};
    return shape;
}

const Shape &expectShape()
{
    static const Shape shape{{u"signup"_s, u's'}, {u"event"_s, u's'}, {u"end"_s, u's'}, {u"steps"_s, u'o'}, {u"calls"_s, u'o'}, {u"facts"_s, u'o'}};
    return shape;
}

QChar typeOf(const QJsonValue &value)
{
    return value.isString() ? u's' : value.isDouble() ? u'n' : value.isBool() ? u'b' : value.isObject() ? u'o' : value.isArray() ? u'a' : u'?';
}

QString misfit(const QJsonObject &object, const Shape &shape, const QString &where)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!shape.contains(it.key()))
            return where + u": unknown \""_s + it.key() + u'"';
        if (shape.value(it.key()) != typeOf(*it))
            return where + u": \""_s + it.key() + u"\" is of another type"_s;
    }
    return {};
}

// One act of a conversation, as lib/sandbox/README.md describes it.
QString conversationMisfit(const QJsonObject &act)
{
    static const Shape phone{{u"act"_s, u's'}, {u"person"_s, u's'}, {u"text"_s, u's'}, {u"kind"_s, u's'}, {u"button"_s, u's'}, {u"emoji"_s, u's'}, {u"on"_s, u'b'}};
    static const Shape desk{{u"act"_s, u's'}, {u"person"_s, u's'}, {u"text"_s, u's'}, {u"kind"_s, u's'}, {u"buttons"_s, u'a'}, {u"label"_s, u's'}, {u"emoji"_s, u's'},
                            {u"name"_s, u's'}, {u"language"_s, u's'}, {u"values"_s, u'o'}};
    static const Shape seen{{u"person"_s, u's'}, {u"type"_s, u's'}, {u"text"_s, u's'}, {u"reaction"_s, u's'}};
    static const Shape heard{{u"person"_s, u's'}, {u"type"_s, u's'}, {u"text"_s, u's'}, {u"status"_s, u's'}, {u"code"_s, u'n'}, {u"window"_s, u's'}, {u"refused"_s, u'n'}};
    if (act.size() != 1)
        return u"an act has one side"_s;
    const QString side = act.begin().key();
    const QJsonObject what = act.begin()->toObject();
    if (side == u"phone") {
        static const QStringList acts{u"write"_s, u"media"_s, u"press"_s, u"react"_s, u"block"_s, u"online"_s};
        return acts.contains(what.value(u"act"_s).toString()) ? misfit(what, phone, side) : u"unknown act of the phone"_s;
    }
    if (side == u"desk") {
        static const QStringList acts{u"text"_s, u"template"_s, u"media"_s, u"interactive"_s, u"reaction"_s};
        return acts.contains(what.value(u"act"_s).toString()) ? misfit(what, desk, side) : u"unknown act of the desk"_s;
    }
    if (side != u"expect" || what.size() != 1)
        return u"unknown side "_s + side;
    return what.contains(u"desk"_s) ? misfit(what.value(u"desk"_s).toObject(), heard, u"expect.desk"_s) : misfit(what.value(u"phone"_s).toObject(), seen, u"expect.phone"_s);
}

} // namespace

void TestSandboxScenarios::init()
{
    GANGWAY_STRICT_LOG();
    QVERIFY(f.start());
}

void TestSandboxScenarios::names()
{
    const QStringList names = Sandbox::scenarioNames();
    QCOMPARE(names.first(), u"direct"_s);
    QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), names.size());
    for (const char *wanted : {"direct", "existing", "coexistence", "coexistence-declined", "coexistence-plain-finish", "no-number", "unverified-number", "grant-only", "obo-migration",
                               "unknown-finish", "multi-waba", "several-numbers", "cancel", "error-reported", "closed", "code-only", "event-only", "full-page", "hosted", "wrong-pin",
                               "pin-locked", "name-pending", "name-declined", "credit-exists", "share-then-attach", "payment-missing", "token-revoked", "code-expired", "code-used",
                               "lost-answer", "override-refused", "throttled", "marketing", "offboarded", "restricted", "template", "media",
                               "interactive", "failed-delivery", "closed-window", "pair-limit", "user-id-only"})
        QVERIFY2(names.contains(QLatin1String(wanted)), wanted);
    QVERIFY(!Sandbox::scenario(u"../signup"_s));
    QVERIFY(!Sandbox::scenario(QString()));
}

void TestSandboxScenarios::shape_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : Sandbox::scenarioNames())
        QTest::newRow(qPrintable(name)) << name;
}

void TestSandboxScenarios::shape()
{
    QFETCH(QString, name);
    static const QRegularExpression nameShape(u"^[a-z]+(-[a-z]+)*$"_s);
    QVERIFY(nameShape.match(name).hasMatch());
    const auto scenario = Sandbox::scenario(name);
    QVERIFY(scenario);
    const QJsonObject data = scenario->data;
    QVERIFY2(misfit(data, top(), name).isEmpty(), qPrintable(misfit(data, top(), name)));
    const QString about = data.value(u"about"_s).toString();
    QVERIFY(about.size() > 20 && about.size() < 120 && about.endsWith(u'.') && !about.contains(u'\n'));
    QVERIFY(!data.value(u"phones"_s).toArray().isEmpty());
    const QJsonObject signup = data.value(u"signup"_s).toObject();
    QVERIFY2(misfit(signup, signupShape(), u"signup"_s).isEmpty(), qPrintable(misfit(signup, signupShape(), u"signup"_s)));
    const QStringList screens{u"LOGIN"_s, u"AUTHORIZATION"_s, u"BUSINESS_ACCOUNT_SELECTION"_s, u"WABA_PHONE_PROFILE_PICKER"_s, u"PHONE_NUMBER_SETUP"_s, u"PHONE_NUMBER_VERIFICATION"_s, u"PERMISSIONS"_s};
    for (const QString &where : {signup.value(u"cancelAt"_s).toString(), signup.value(u"closeAt"_s).toString(), signup.value(u"error"_s).toObject().value(u"at"_s).toString()})
        QVERIFY2(where.isEmpty() || screens.contains(where), qPrintable(where));
    const QJsonObject tell = signup.value(u"tell"_s).toObject();
    QVERIFY(misfit(tell, {{u"event"_s, u's'}, {u"code"_s, u's'}}, u"tell"_s).isEmpty());
    for (const QJsonValue &how : tell)
        QVERIFY(QStringList({u"once"_s, u"twice"_s, u"late"_s, u"never"_s}).contains(how.toString()));
    for (const QJsonValue &value : data.value(u"happenings"_s).toArray()) {
        const QJsonObject planned = value.toObject();
        QVERIFY(!planned.value(u"after"_s).toString().isEmpty());
        QVERIFY(QStringList({u"revoke-token"_s, u"expire-token"_s, u"offboard"_s, u"restrict"_s, u"lift-restriction"_s, u"add-payment-method"_s, u"certify"_s, u"old-message"_s}).contains(planned.value(u"kind"_s).toString()));
    }
    for (const QJsonValue &value : data.value(u"faults"_s).toArray()) {
        const QString wrong = misfit(value.toObject(), {{u"endpoint"_s, u's'}, {u"call"_s, u'n'}, {u"status"_s, u'n'}, {u"error"_s, u'o'}, {u"body"_s, u's'}, {u"cut"_s, u's'}, {u"hang"_s, u'b'},
                                                        {u"actFirst"_s, u'b'}, {u"dropField"_s, u's'}}, u"fault"_s);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }

    QVERIFY(data.contains(u"journey"_s));
    const QJsonObject journey = data.value(u"journey"_s).toObject();
    QVERIFY2(misfit(journey, journeyShape(), u"journey"_s).isEmpty(), qPrintable(misfit(journey, journeyShape(), u"journey"_s)));
    for (auto it = journeyShape().begin(); it != journeyShape().end(); ++it)
        QVERIFY2(journey.contains(it.key()) || it.key() == u"conversation", qPrintable(it.key()));
    for (const QJsonValue &act : journey.value(u"conversation"_s).toArray())
        QVERIFY2(conversationMisfit(act.toObject()).isEmpty(), qPrintable(conversationMisfit(act.toObject())));
    QVERIFY(QStringList({u"any"_s, u"tech-provider"_s, u"solution-partner"_s}).contains(journey.value(u"role"_s).toString()));
    QVERIFY(QStringList({u"direct"_s, u"existing"_s, u"coexistence"_s, u"no-number"_s, u"grant-only"_s}).contains(journey.value(u"path"_s).toString()));
    const QString phone = journey.value(u"phone"_s).toString();
    QVERIFY(phone.isEmpty() || phone.startsWith(u"+55"));
    static const QHash<QString, QStringList> answers{{u"app"_s, {u"messenger"_s, u"business"_s, u"none-cloud"_s, u"none-new"_s, u"no-number"_s}}, {u"keep"_s, {u"yes"_s, u"no"_s}},
                                                     {u"install-app"_s, {u"yes"_s, u"no"_s}}, {u"history"_s, {u"keep"_s, u"delete"_s}}};
    const QJsonObject given = journey.value(u"numberAnswers"_s).toObject();
    QVERIFY(given.contains(u"app"_s));
    for (auto it = given.begin(); it != given.end(); ++it)
        QVERIFY2(answers.value(it.key()).contains(it->toString()), qPrintable(it.key()));
    const QJsonObject options = journey.value(u"signup"_s).toObject();
    for (auto it = options.begin(); it != options.end(); ++it)
        QVERIFY2(QStringList({u"way"_s, u"features"_s, u"featureType"_s, u"esVersion"_s, u"graphVersion"_s, u"solutionId"_s, u"preVerifiedPhoneIds"_s, u"wabaId"_s, u"portfolioId"_s, u"displayName"_s}).contains(it.key()), qPrintable(it.key()));
    const QJsonObject presses = journey.value(u"screens"_s).toObject();
    for (auto it = presses.begin(); it != presses.end(); ++it) {
        QVERIFY(screens.contains(it.key()));
        QVERIFY(QStringList({u"cancel"_s, u"report"_s, u"close"_s}).contains(it->toString()));
    }
    const QString wrongInput = misfit(journey.value(u"input"_s).toObject(), {{u"pin"_s, u's'}, {u"verificationCode"_s, u's'}, {u"displayName"_s, u's'}, {u"callingCode"_s, u's'},
                                                                             {u"nationalNumber"_s, u's'}, {u"wabaId"_s, u's'}, {u"phoneNumberId"_s, u's'}, {u"codeMethod"_s, u's'}, {u"codeLanguage"_s, u's'}}, u"input"_s);
    QVERIFY2(wrongInput.isEmpty(), qPrintable(wrongInput));
    static const QStringList steps{u"exchange-code"_s, u"verify-ids"_s, u"subscribe-webhooks"_s, u"assign-system-user"_s, u"share-credit-line"_s, u"verify-credit-line"_s, u"register-number"_s,
                                   u"confirm"_s, u"attach-credit-line"_s, u"add-number"_s, u"request-code"_s, u"verify-code"_s, u"await-display-name"_s, u"sync-contacts"_s, u"sync-history"_s,
                                   u"check-token"_s, u"fetch-token"_s, u"override-phone-webhook"_s, u"remove-overrides"_s, u"revoke-credit-line"_s, u"set-pin"_s, u"request-display-name"_s,
                                   u"deregister-number"_s, u"request-marketing-messages"_s, u"read-partner-verification"_s};
    for (const QJsonValue &action : journey.value(u"actions"_s).toArray())
        QVERIFY2(steps.contains(action.toString()), qPrintable(action.toString()));

    const QJsonObject expect = journey.value(u"expect"_s).toObject();
    QVERIFY2(misfit(expect, expectShape(), u"expect"_s).isEmpty(), qPrintable(misfit(expect, expectShape(), u"expect"_s)));
    for (auto it = expectShape().begin(); it != expectShape().end(); ++it)
        QVERIFY2(expect.contains(it.key()), qPrintable(it.key()));
    QVERIFY(QStringList({u"captured"_s, u"cancelled"_s, u"error-reported"_s, u"closed"_s, u"no-code"_s, u"page-refused"_s, u"link-sent"_s}).contains(expect.value(u"signup"_s).toString()));
    QVERIFY(QStringList({u"live"_s, u"provisioned"_s, u"waiting"_s, u"needs-person"_s, u"signup-ended"_s}).contains(expect.value(u"end"_s).toString()));
    const QJsonObject states = expect.value(u"steps"_s).toObject();
    for (auto it = states.begin(); it != states.end(); ++it) {
        QVERIFY2(steps.contains(it.key()), qPrintable(it.key()));
        QVERIFY(QStringList({u"waiting"_s, u"needs-input"_s, u"running"_s, u"done"_s, u"skipped"_s, u"failed"_s, u"unsettled"_s, u"paused"_s, u"not-needed"_s, u"available"_s}).contains(it->toString()));
    }
    for (const QJsonValue &count : expect.value(u"calls"_s).toObject())
        QVERIFY(count.isDouble() && count.toInt() >= 0);
}

void TestSandboxScenarios::idsBelongToOneKind()
{
    // Scenarios follow each other in one sandbox: an id may not be a portfolio in one and an account in another.
    QHash<QString, QString> kinds;
    const auto note = [&kinds](const QString &id, const QString &kind) { return id.isEmpty() || kinds.value(id, kind) == kind ? (kinds.insert(id, kind), true) : false; };
    for (const QString &name : Sandbox::scenarioNames()) {
        for (const QJsonValue &portfolio : Sandbox::scenario(name)->data.value(u"portfolios"_s).toArray()) {
            QVERIFY2(note(portfolio.toObject().value(u"id"_s).toString(), u"portfolio"_s), qPrintable(name));
            for (const QJsonValue &waba : portfolio.toObject().value(u"wabas"_s).toArray()) {
                QVERIFY2(note(waba.toObject().value(u"id"_s).toString(), u"waba"_s), qPrintable(name));
                for (const QJsonValue &number : waba.toObject().value(u"numbers"_s).toArray())
                    QVERIFY2(note(number.toObject().value(u"id"_s).toString(), u"number"_s), qPrintable(name));
            }
        }
    }
    QVERIFY(kinds.size() > 5);
}

void TestSandboxScenarios::finishes_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("event");
    QTest::addColumn<QStringList>("ids");
    const QStringList all{u"business_id"_s, u"phone_number_id"_s, u"waba_id"_s};
    QTest::newRow("direct") << u"direct"_s << u"FINISH"_s << all;
    QTest::newRow("no-number") << u"no-number"_s << u"FINISH_ONLY_WABA"_s << QStringList{u"waba_id"_s};
    QTest::newRow("coexistence") << u"coexistence"_s << u"FINISH_WHATSAPP_BUSINESS_APP_ONBOARDING"_s << QStringList{u"waba_id"_s};
    QTest::newRow("coexistence-plain-finish") << u"coexistence-plain-finish"_s << u"FINISH"_s << all;
    QTest::newRow("grant-only") << u"grant-only"_s << u"FINISH_GRANT_ONLY_API_ACCESS"_s << all;
    QTest::newRow("obo-migration") << u"obo-migration"_s << u"FINISH_OBO_MIGRATION"_s << all;
    QTest::newRow("unknown-finish") << u"unknown-finish"_s << u"FINISH_WITH_SOMETHING_NEW"_s << all;
    QTest::newRow("multi-waba") << u"multi-waba"_s << u"FINISH"_s << QStringList{u"business_id"_s, u"waba_ids"_s};
}

void TestSandboxScenarios::finishes()
{
    QFETCH(QString, name);
    QFETCH(QString, event);
    QFETCH(QStringList, ids);
    f.sandbox->setScenario(*Sandbox::scenario(name));
    const bool coexistence = name.startsWith(u"coexistence");
    QJsonObject extras;
    if (name == u"grant-only")
        extras.insert(u"features"_s, QJsonArray{QJsonObject{{u"name"_s, u"app_only_install"_s}}});
    const auto signup = f.signUp({}, {}, {}, coexistence, extras);
    QCOMPARE(signup.event.value(u"event"_s).toString(), event);
    const QJsonObject told = signup.event.value(u"data"_s).toObject();
    QCOMPARE(told.keys(), ids);
    QCOMPARE(told, signup.event.value(u"data"_s).toObject());
    const Answer exchanged = f.exchange(signup.code);
    QCOMPARE(exchanged.status, 200);
    const QByteArray token = exchanged.json.value(u"access_token"_s).toString().toLatin1();
    const QJsonObject token1 = f.get(u"/v25.0/debug_token"_s, f.appToken(), SandboxFixture::query({{u"input_token"_s, QString::fromLatin1(token)}})).json.value(u"data"_s).toObject();
    const QJsonArray granted = token1.value(u"granular_scopes"_s).toArray().first().toObject().value(u"target_ids"_s).toArray();
    QCOMPARE(granted.size(), name == u"multi-waba" ? 2 : 1);
    const QJsonArray numbers = f.get(f.node(granted.first().toString(), u"phone_numbers"_s), token,
                                     SandboxFixture::query({{u"fields"_s, u"id,is_on_biz_app,platform_type,code_verification_status"_s}})).data();
    QCOMPARE(numbers.size(), name == u"no-number" ? 0 : 1);
    if (!numbers.isEmpty())
        QCOMPARE(numbers.first().toObject().value(u"is_on_biz_app"_s).toBool(), name == u"coexistence");
}

void TestSandboxScenarios::leaves_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("step");
    QTest::newRow("cancel") << u"cancel"_s << u"PHONE_NUMBER_SETUP"_s;
    QTest::newRow("closed") << u"closed"_s << u"BUSINESS_ACCOUNT_SELECTION"_s;
    QTest::newRow("error-reported") << u"error-reported"_s << u"PHONE_NUMBER_SETUP"_s;
    QTest::newRow("error-id") << u"error-id"_s << u"WABA_PHONE_PROFILE_PICKER"_s;
    QTest::newRow("error-event") << u"error-event"_s << u"PERMISSIONS"_s;
}

void TestSandboxScenarios::leaves()
{
    QFETCH(QString, name);
    QFETCH(QString, step);
    f.sandbox->setScenario(*Sandbox::scenario(name));
    auto signup = f.open(f.sdkRedirect());
    QJsonObject last;
    for (int presses = 0; presses < 10; ++presses) {
        QJsonObject data = signup.screen;
        data.insert(u"phone"_s, data.value(u"number"_s));
        data.insert(u"number"_s, data.value(u"chosen"_s));
        data.insert(u"portfolio"_s, data.value(u"chosen"_s));
        data.insert(u"waba"_s, data.value(u"chosen"_s));
        data.insert(u"code"_s, data.value(u"sms"_s));
        last = f.act(signup, data);
        if (!last.contains(u"screen"_s))
            break;
    }
    QCOMPARE(f.at(signup), step);
    QVERIFY(f.sandbox->state().value(u"wabas"_s).toArray().isEmpty());
    if (name == u"cancel") {
        QVERIFY(last.value(u"leaves"_s).toBool());
    } else if (name == u"closed") {
        QVERIFY(last.value(u"closes"_s).toBool());
    } else {
        QVERIFY(last.value(u"report"_s).toBool());
        const QJsonObject event = f.act(signup, {}, u"report"_s).value(u"event"_s).toObject();
        QCOMPARE(event.value(u"event"_s).toString(), name == u"error-event" ? u"ERROR"_s : u"CANCEL"_s);
        QCOMPARE(event.value(u"data"_s).toObject().contains(u"error_id"_s), name == u"error-id");
        QCOMPARE(event.value(u"data"_s).toObject().contains(u"error_code"_s), name != u"error-id");
    }
}

void TestSandboxScenarios::tellsHowOften()
{
    f.sandbox->setScenario(*Sandbox::scenario(u"event-only"_s));
    auto signup = f.signUp();
    QCOMPARE(signup.screen.value(u"tell"_s).toString(), u"once"_s);
    QVERIFY(!signup.screen.contains(u"message"_s));
    QCOMPARE(signup.redirect, QString());
    QVERIFY(f.get(u"/x/signup/outcome?cb=fcallback1"_s, {}).json.isEmpty());
    QCOMPARE(f.sandbox->state().value(u"codesIssued"_s).toInt(), 0);
    f.sandbox->setScenario(*Sandbox::scenario(u"told-twice"_s));
    signup = f.signUp({}, u"+55 11 90000-0143"_s, u"Another"_s);
    QCOMPARE(signup.screen.value(u"tell"_s).toString(), u"twice"_s);
    QCOMPARE(signup.screen.value(u"codeTold"_s).toString(), u"twice"_s);
    f.sandbox->setScenario(*Sandbox::scenario(u"ids-as-numbers"_s));
    signup = f.signUp({}, u"+55 11 90000-0144"_s, u"A third"_s);
    QVERIFY(signup.event.value(u"data"_s).toObject().value(u"waba_id"_s).isDouble());
}

void TestSandboxScenarios::codesArriveSpoilt()
{
    f.sandbox->setScenario(*Sandbox::scenario(u"code-expired"_s));
    QCOMPARE(f.exchange(f.signUp().code).subcode(), 36007);
    f.sandbox->setScenario(*Sandbox::scenario(u"code-used"_s));
    QCOMPARE(f.exchange(f.signUp({}, u"+55 11 90000-0143"_s, u"Another"_s).code).subcode(), 36009);
}

void TestSandboxScenarios::coexistenceNeedsItsConfiguration()
{
    f.sandbox->setScenario(*Sandbox::scenario(u"coexistence"_s));
    QCOMPARE(f.signUp().event.value(u"event"_s).toString(), u"FINISH"_s); // the ordinary configuration
    const auto byFeature = f.signUp({}, u"+55 11 90000-0143"_s, u"Another"_s, false, {{u"featureType"_s, u"whatsapp_business_app_onboarding"_s}});
    QCOMPARE(byFeature.event.value(u"event"_s).toString(), u"FINISH_WHATSAPP_BUSINESS_APP_ONBOARDING"_s);
}

void TestSandboxScenarios::appOnlyExcludesCoexistence()
{
    const QJsonObject extras{{u"features"_s, QJsonArray{QJsonObject{{u"name"_s, u"app_only_install"_s}}}}};
    QCOMPARE(f.get(u"/v25.0/dialog/oauth"_s, {}, f.dialogQuery(f.sdkRedirect(), {}, true, extras)).status, 500);
    QCOMPARE(f.get(u"/v25.0/dialog/oauth"_s, {}, f.dialogQuery(f.sdkRedirect(), {}, false, extras)).status, 200);
}

void TestSandboxScenarios::theFullPageTellsARefusal()
{
    auto signup = f.open(u"https://onboarding.northpier.example/signup"_s);
    const QString back = f.act(signup, {}, u"cancel"_s).value(u"redirect"_s).toString();
    QVERIFY(back.startsWith(u"https://onboarding.northpier.example/signup?error=access_denied"));
    QVERIFY(back.endsWith(u"&state=a%20b%26c"));
    auto popup = f.open(f.sdkRedirect());
    QCOMPARE(f.act(popup, {}, u"cancel"_s).value(u"redirect"_s).toString(), QString());
}

void TestSandboxScenarios::prefillIsShown()
{
    const QJsonObject setup{{u"business"_s, QJsonObject{{u"name"_s, u"Quitanda"_s}, {u"timezone"_s, u"UTC-03:00"_s},
                                                        {u"address"_s, QJsonObject{{u"streetAddress1"_s, u"Rua A, 1"_s}, {u"city"_s, u"Recife"_s}, {u"country"_s, u"BR"_s}}}}},
                            {u"phone"_s, QJsonObject{{u"displayName"_s, u"Quitanda da Rua A"_s}, {u"category"_s, u"GROCERY"_s}, {u"description"_s, u"Frutas"_s}}}};
    auto signup = f.open(f.sdkRedirect(), setup);
    f.act(signup);
    f.act(signup);
    QCOMPARE(signup.screen.value(u"name"_s).toString(), u"Quitanda"_s);
    QCOMPARE(signup.screen.value(u"address"_s).toString(), u"Rua A, 1, Recife"_s);
    QCOMPARE(signup.screen.value(u"timezone"_s).toString(), u"UTC-03:00"_s);
    f.act(signup, signup.screen);
    QCOMPARE(signup.screen.value(u"displayName"_s).toString(), u"Quitanda da Rua A"_s);
    QCOMPARE(signup.screen.value(u"category"_s).toString(), u"GROCERY"_s);
    QCOMPARE(signup.screen.value(u"description"_s).toString(), u"Frutas"_s);
}

void TestSandboxScenarios::preVerifiedNumbersNeedNoCode()
{
    f.sandbox->setScenario(*Sandbox::scenario(u"pre-verified"_s));
    auto signup = f.open(f.sdkRedirect(), {{u"preVerifiedPhone"_s, QJsonObject{{u"ids"_s, QJsonArray{u"770010002000301"_s, u"99"_s}}}}});
    for (int i = 0; i < 4; ++i)
        f.act(signup, signup.screen);
    QCOMPARE(f.at(signup), u"PHONE_NUMBER_SETUP"_s);
    QCOMPARE(signup.screen.value(u"chosen"_s).toString(), u"verified-770010002000301"_s);
    f.act(signup, {{u"number"_s, signup.screen.value(u"chosen"_s)}});
    QCOMPARE(f.at(signup), u"PERMISSIONS"_s);
    f.act(signup);
    const QJsonObject number = f.sandbox->state().value(u"numbers"_s).toArray().first().toObject();
    QCOMPARE(number.value(u"display"_s).toString(), u"+55 11 90000-0188"_s);
    QCOMPARE(number.value(u"verification"_s).toString(), u"VERIFIED"_s);
}

void TestSandboxScenarios::lockedNumbersStayLocked()
{
    f.sandbox->setScenario(*Sandbox::scenario(u"pin-locked"_s));
    const auto signup = f.signUp();
    const Answer answer = f.post(f.node(signup.numberId, u"register"_s), f.businessToken(signup), {{u"messaging_product"_s, u"whatsapp"_s}, {u"pin"_s, u"581063"_s}});
    QCOMPARE(answer.code(), 133008);
}

void TestSandboxScenarios::theCreditLineIsThereAlready()
{
    f.sandbox->setScenario(*Sandbox::scenario(u"credit-exists"_s));
    const auto signup = f.signUp();
    const auto fields = [](const QString &names) { return SandboxFixture::query({{u"fields"_s, names}}); };
    const QString funding = f.get(f.node(signup.wabaId), f.businessToken(signup), fields(u"primary_funding_id"_s)).json.value(u"primary_funding_id"_s).toString();
    QUrlQuery query = fields(u"id,receiving_business"_s);
    query.addQueryItem(u"receiving_business_id"_s, signup.portfolioId);
    const QJsonArray found = f.get(f.node(f.profile().creditLineId.value(), u"owning_credit_allocation_configs"_s), f.systemToken(), query).data();
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().toObject().value(u"id"_s).toString(), u"58501441721238"_s);
    QCOMPARE(f.get(f.node(u"58501441721238"_s), f.systemToken(), fields(u"receiving_credential"_s)).json.value(u"receiving_credential"_s).toObject().value(u"id"_s).toString(), funding);
}

void TestSandboxScenarios::hostedTellsThePartner()
{
    Receiver receiver;
    QSignalSpy checked(f.sandbox.get(), &Sandbox::webhookTargetChecked);
    f.sandbox->setWebhookTarget(f.profile().appId, receiver.start(), Secret(receiver.verifyToken));
    QTRY_COMPARE(checked.count(), 1);
    const Answer page = f.get(u"/messaging/whatsapp/onboard/"_s, {}, SandboxFixture::query({{u"app_id"_s, f.profile().appId.value()}, {u"config_id"_s, f.profile().configurationId.value()}}));
    auto signup = f.opened(page);
    for (int i = 0; i < 4; ++i)
        f.act(signup, signup.screen);
    f.act(signup, {{u"phone"_s, u"+55 11 90000-0142"_s}});
    f.act(signup, {{u"code"_s, u"123456"_s}});
    f.act(signup);
    QCOMPARE(f.at(signup), u"SUCCESS"_s);
    QTRY_COMPARE(receiver.count(), 1);
    QCOMPARE(receiver.value(0).value(u"event"_s).toString(), u"PARTNER_ADDED"_s);
    const QString waba = receiver.value(0).value(u"waba_info"_s).toObject().value(u"waba_id"_s).toString();
    const QString owner = receiver.value(0).value(u"waba_info"_s).toObject().value(u"owner_business_id"_s).toString();
    const QString proof = QString::fromLatin1(QMessageAuthenticationCode::hash(f.systemToken(), f.appSecret(), QCryptographicHash::Sha256).toHex());
    const Answer token = f.post(f.node(owner, u"system_user_access_tokens"_s), f.systemToken(), {{u"appsecret_proof"_s, proof}, {u"fetch_only"_s, true}});
    QCOMPARE(token.status, 200);
    QCOMPARE(f.get(f.node(waba, u"phone_numbers"_s), token.json.value(u"access_token"_s).toString().toLatin1()).data().size(), 1);
}

void TestSandboxScenarios::customerFollowsTheHostedLink()
{
    const auto link = [this](const QString &app) {
        QUrl url = f.sandbox->environment().hostedBase;
        url.setPath(u"/messaging/whatsapp/onboard/"_s);
        url.setQuery(SandboxFixture::query({{u"app_id"_s, app}, {u"config_id"_s, f.profile().configurationId.value()}}));
        return url;
    };
    const auto wabas = [this] { return f.sandbox->state().value(u"wabas"_s).toArray().size(); };
    f.sandbox->setScenario(*Sandbox::scenario(u"hosted"_s));
    QTest::ignoreMessage(QtInfoMsg, "the customer's link leads nowhere: no app of this sandbox has it");
    f.sandbox->customerFollows(link(u"1"_s));
    f.clock.advance(10s);
    f.sandbox->customerFollows(QUrl());
    QTest::ignoreMessage(QtInfoMsg, "the customer's link leads nowhere: no app of this sandbox has it");
    f.clock.advance(10s);
    QCOMPARE(wabas(), 0);

    f.sandbox->customerFollows(link(f.profile().appId.value()));
    QCOMPARE(wabas(), 0); // a person takes a moment
    f.clock.advance(10s);
    QCOMPARE(wabas(), 1);
    QCOMPARE(f.sandbox->state().value(u"numbers"_s).toArray().size(), 1);

    // A customer who leaves on the way has created nothing.
    f.sandbox->setScenario(*Sandbox::scenario(u"cancel"_s));
    f.sandbox->customerFollows(link(f.profile().appId.value()));
    f.clock.advance(10s);
    QCOMPARE(wabas(), 1);
}

void TestSandboxScenarios::profileOfAJourney()
{
    const store::PartnerProfile own = Sandbox::builtInProfile(store::PartnerRole::SolutionPartner);
    QCOMPARE(profileFor(Sandbox::scenario(u"direct"_s)->data, own), own);
    store::PartnerProfile wanted = own;
    wanted.creditMethod = store::CreditMethod::ShareThenAttach;
    QCOMPARE(profileFor(Sandbox::scenario(u"share-then-attach"_s)->data, own), wanted);
    const auto with = [&own](const QJsonObject &overrides) {
        return profileFor({{u"journey"_s, QJsonObject{{u"profile"_s, overrides}}}}, own);
    };
    // What is of another type, or means nothing, changes nothing.
    QCOMPARE(with({{u"graphVersion"_s, 25}, {u"features"_s, u"x"_s}, {u"launchWay"_s, u"by-post"_s}, {u"featureTypeOnV4"_s, u"yes"_s}, {u"id"_s, u"other"_s}}), own);
    const store::PartnerProfile changed = with({{u"launchWay"_s, u"hosted"_s}, {u"features"_s, QJsonArray{u"app_only_install"_s}}, {u"partnerLedVerification"_s, true}});
    QCOMPARE(changed.launchWay, store::LaunchWay::Hosted);
    QCOMPARE(changed.features, QStringList{u"app_only_install"_s});
    QVERIFY(changed.partnerLedVerification);
    QCOMPARE(roleFor(Sandbox::scenario(u"direct"_s)->data), std::nullopt);
    QCOMPARE(roleFor(Sandbox::scenario(u"hosted"_s)->data), std::optional(store::PartnerRole::SolutionPartner));
    QCOMPARE(roleFor(Sandbox::scenario(u"payment-missing"_s)->data), std::optional(store::PartnerRole::TechProvider));
}

void TestSandboxScenarios::happeningsFollowCalls()
{
    f.sandbox->setScenario(*Sandbox::scenario(u"token-revoked"_s));
    const auto signup = f.signUp();
    const QByteArray token = f.businessToken(signup);
    QCOMPARE(f.get(f.node(signup.wabaId), token).status, 200);
    f.get(u"/v25.0/debug_token"_s, f.appToken(), SandboxFixture::query({{u"input_token"_s, QString::fromLatin1(token)}}));
    const Answer refused = f.get(f.node(signup.wabaId), token);
    QCOMPARE(refused.code(), 190);
    QCOMPARE(refused.subcode(), 458);
    f.get(u"/v25.0/debug_token"_s, f.appToken(), SandboxFixture::query({{u"input_token"_s, QString::fromLatin1(token)}}));
    const QString proof = QString::fromLatin1(QMessageAuthenticationCode::hash(f.systemToken(), f.appSecret(), QCryptographicHash::Sha256).toHex());
    const Answer fetched = f.post(f.node(signup.portfolioId, u"system_user_access_tokens"_s), f.systemToken(), {{u"appsecret_proof"_s, proof}, {u"fetch_only"_s, true}});
    const QByteArray fresh = fetched.json.value(u"access_token"_s).toString().toLatin1();
    QCOMPARE(f.get(f.node(signup.wabaId), fresh).status, 200);
    f.get(u"/v25.0/debug_token"_s, f.appToken(), SandboxFixture::query({{u"input_token"_s, QString::fromLatin1(fresh)}}));
    QCOMPARE(f.get(f.node(signup.wabaId), fresh).status, 200); // once only
}
