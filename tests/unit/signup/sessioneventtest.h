#pragma once

#include "signup/sessionevent.h"
#include "support/testmain.h"

#include <QJsonDocument>

class SessionEventTest : public QObject
{
    Q_OBJECT
    using Event = gangway::signup::SessionEvent;
    using Kind = Event::Kind;

private Q_SLOTS:
    void init() { GANGWAY_STRICT_LOG(); }

    void reads_data()
    {
        QTest::addColumn<QString>("data");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("event");
        QTest::addColumn<QString>("waba");
        QTest::addColumn<QString>("phone");
        QTest::addColumn<QString>("portfolio");
        const auto row = [](const char *name, const char *data, Kind kind, const QString &event, const QString &waba = {},
                            const QString &phone = {}, const QString &portfolio = {}) {
            QTest::newRow(name) << QString::fromUtf8(data) << int(kind) << event << waba << phone << portfolio;
        };
        row("FINISH of v4",
            R"({"type":"WA_EMBEDDED_SIGNUP","event":"FINISH","data":{"phone_number_id":"106540352242922","waba_id":"524126980791429","business_id":"2729063490586005","ad_account_ids":["4052175343162067"],"page_ids":["1"],"dataset_ids":["2"]}})",
            Kind::Finished, u"FINISH"_qs, u"524126980791429"_qs, u"106540352242922"_qs, u"2729063490586005"_qs);
        row("FINISH_ONLY_WABA with version",
            R"({"data":{"phone_number_id":"106540352242922","waba_id":"524126980791429"},"type":"WA_EMBEDDED_SIGNUP","event":"FINISH_ONLY_WABA","version":3})",
            Kind::Finished, u"FINISH_ONLY_WABA"_qs, u"524126980791429"_qs, u"106540352242922"_qs);
        row("coexistence carries the account only",
            R"({"data":{"waba_id":"524126980791429"},"type":"WA_EMBEDDED_SIGNUP","event":"FINISH_WHATSAPP_BUSINESS_APP_ONBOARDING","version":3})",
            Kind::Finished, u"FINISH_WHATSAPP_BUSINESS_APP_ONBOARDING"_qs, u"524126980791429"_qs);
        row("FINISH_OBO_MIGRATION", R"({"type":"WA_EMBEDDED_SIGNUP","event":"FINISH_OBO_MIGRATION"})", Kind::Finished,
            u"FINISH_OBO_MIGRATION"_qs);
        row("FINISH_GRANT_ONLY_API_ACCESS",
            R"({"type":"WA_EMBEDDED_SIGNUP","event":"FINISH_GRANT_ONLY_API_ACCESS","data":{"phone_number_id":"1","waba_id":"2","business_id":"3"}})",
            Kind::Finished, u"FINISH_GRANT_ONLY_API_ACCESS"_qs, u"2"_qs, u"1"_qs, u"3"_qs);
        row("a FINISH_ of the future", R"({"type":"WA_EMBEDDED_SIGNUP","event":"FINISH_ON_THE_MOON","data":{"waba_id":"2"}})",
            Kind::Finished, u"FINISH_ON_THE_MOON"_qs, u"2"_qs);
        row("ids as numbers, beyond JavaScript's",
            R"({"type":"WA_EMBEDDED_SIGNUP","event":"FINISH","data":{"waba_id":9007199254740993,"phone_number_id":12,"business_id":3}})",
            Kind::Finished, u"FINISH"_qs, u"9007199254740993"_qs, u"12"_qs, u"3"_qs);
        row("several accounts", R"({"type":"WA_EMBEDDED_SIGNUP","event":"FINISH","data":{"waba_ids":["7","8"]}})",
            Kind::Finished, u"FINISH"_qs, u"7"_qs);
        row("ids that are none",
            R"({"type":"WA_EMBEDDED_SIGNUP","event":"FINISH","data":{"waba_id":"../me","phone_number_id":-4,"business_id":{"a":1}}})",
            Kind::Finished, u"FINISH"_qs);
        row("an id too long",
            R"({"type":"WA_EMBEDDED_SIGNUP","event":"FINISH","data":{"waba_id":"111111111111111111111111111111111"}})",
            Kind::Finished, u"FINISH"_qs);
        row("data is no object", R"({"type":"WA_EMBEDDED_SIGNUP","event":"FINISH","data":"x"})", Kind::Finished, u"FINISH"_qs);
        row("FINISHED is not FINISH", R"({"type":"WA_EMBEDDED_SIGNUP","event":"FINISHED"})", Kind::ErrorReported, u"FINISHED"_qs);
        row("CANCEL", R"({"data":{"current_step":"PHONE_NUMBER_SETUP"},"type":"WA_EMBEDDED_SIGNUP","event":"CANCEL","version":3})",
            Kind::Cancelled, u"CANCEL"_qs);
        row("CANCEL without data", R"({"type":"WA_EMBEDDED_SIGNUP","event":"CANCEL"})", Kind::Cancelled, u"CANCEL"_qs);
        row("CANCEL with a report", R"({"type":"WA_EMBEDDED_SIGNUP","event":"CANCEL","data":{"error_message":"x"}})",
            Kind::ErrorReported, u"CANCEL"_qs);
        row("ERROR", R"({"type":"WA_EMBEDDED_SIGNUP","event":"ERROR"})", Kind::ErrorReported, u"ERROR"_qs);
        row("unknown", R"({"type":"WA_EMBEDDED_SIGNUP","event":"PAUSE"})", Kind::ErrorReported, u"PAUSE"_qs);
    }
    void reads()
    {
        QFETCH(QString, data);
        const auto event = gangway::signup::readSessionEvent(data);
        QVERIFY(event);
        QTEST(int(event->kind), "kind");
        QTEST(event->event, "event");
        QTEST(event->wabaId ? event->wabaId->value() : QString(), "waba");
        QTEST(event->phoneNumberId ? event->phoneNumberId->value() : QString(), "phone");
        QTEST(event->portfolioId ? event->portfolioId->value() : QString(), "portfolio");
        QCOMPARE(event->raw, QJsonDocument::fromJson(data.toUtf8()).object());
    }

    void cancelStepAndErrorReport()
    {
        using gangway::signup::readSessionEvent;
        QCOMPARE(readSessionEvent(u"{\"data\":{\"current_step\":\"SOMETHING_NEW\"},\"type\":\"WA_EMBEDDED_SIGNUP\",\"event\":\"CANCEL\"}"_qs)
                     ->currentStep, u"SOMETHING_NEW"_qs);
        for (const QString &key : {u"error_id"_qs, u"error_code"_qs}) {
            for (const QString &value : {u"\"524126\""_qs, u"524126"_qs}) {
                const auto event = readSessionEvent(
                    u"{\"type\":\"WA_EMBEDDED_SIGNUP\",\"event\":\"CANCEL\",\"data\":{\"error_message\":\"Your verified name violates guidelines\","
                    u"\"%1\":%2,\"session_id\":\"f34b51dab5e0498\",\"timestamp\":\"1746041036\"}}"_qs.arg(key, value));
                QVERIFY(event);
                QCOMPARE(event->kind, Kind::ErrorReported);
                QCOMPARE(event->errorId, u"524126"_qs);
                QCOMPARE(event->errorMessage, u"Your verified name violates guidelines"_qs);
                QCOMPARE(event->sessionId, u"f34b51dab5e0498"_qs);
                QCOMPARE(event->timestamp, u"1746041036"_qs);
            }
        }
    }

    void assetListsOfV4()
    {
        using gangway::signup::readSessionEvent;
        const auto event = readSessionEvent(QStringLiteral(
            R"({"type":"WA_EMBEDDED_SIGNUP","event":"FINISH","data":{"phone_number_id":"1","waba_id":"2","business_id":"3",)"
            R"("ad_account_ids":["4052175343162067"],"page_ids":["1791141545170328",5],"dataset_ids":["524126980791429"],)"
            R"("catalog_ids":["6","6","x",null,{},-1],"instagram_account_ids":"7","waba_ids":["2","8"]}})"));
        QVERIFY(event);
        QCOMPARE(event->adAccountIds, QStringList{u"4052175343162067"_qs});
        QCOMPARE(event->pageIds, (QStringList{u"1791141545170328"_qs, u"5"_qs}));
        QCOMPARE(event->datasetIds, QStringList{u"524126980791429"_qs});
        QCOMPARE(event->catalogIds, QStringList{u"6"_qs}); // each once, only what can be an id
        QCOMPARE(event->instagramAccountIds, QStringList{u"7"_qs});
        QCOMPARE(event->wabaIds, (QStringList{u"2"_qs, u"8"_qs}));
        QVERIFY(event->version.isEmpty());
    }
    void listsDoNotGrowWithoutEnd()
    {
        QStringList many;
        for (int i = 0; i < 5000; ++i)
            many.append(u"\"%1\""_qs.arg(i));
        const auto event = gangway::signup::readSessionEvent(
            u"{\"type\":\"WA_EMBEDDED_SIGNUP\",\"event\":\"FINISH\",\"data\":{\"page_ids\":[%1]}}"_qs.arg(many.join(u',')));
        QVERIFY(event);
        QCOMPARE(event->pageIds.size(), 100);
    }
    void shapesOfOlderVersions()
    {
        using gangway::signup::readSessionEvent;
        const auto third = readSessionEvent(u"{\"data\":{\"waba_id\":5241,\"phone_number_id\":1065},\"type\":\"WA_EMBEDDED_SIGNUP\",\"event\":\"FINISH\",\"version\":3}"_qs);
        QVERIFY(third);
        QCOMPARE(third->version, u"3"_qs);
        QCOMPARE(third->wabaId->value(), u"5241"_qs);
        const auto asText = readSessionEvent(u"{\"type\":\"WA_EMBEDDED_SIGNUP\",\"event\":\"FINISH\",\"version\":\"2\",\"data\":\"{\\\"waba_id\\\":\\\"5\\\"}\"}"_qs);
        QVERIFY(asText);
        QCOMPARE(asText->wabaId->value(), u"5"_qs);
        for (const QString &data : {u"null"_qs, u"[]"_qs, u"4"_qs, u"\"no json\""_qs}) {
            const auto empty = readSessionEvent(u"{\"type\":\"WA_EMBEDDED_SIGNUP\",\"event\":\"FINISH\",\"data\":%1}"_qs.arg(data));
            QVERIFY(empty);
            QCOMPARE(empty->kind, Kind::Finished);
            QVERIFY(!empty->wabaId);
        }
    }
    void finishesByName()
    {
        using gangway::signup::Finish;
        using gangway::signup::finishOf;
        QCOMPARE(finishOf(u"FINISH"), Finish::Standard);
        QCOMPARE(finishOf(u"FINISH_ONLY_WABA"), Finish::OnlyWaba);
        QCOMPARE(finishOf(u"FINISH_WHATSAPP_BUSINESS_APP_ONBOARDING"), Finish::Coexistence);
        QCOMPARE(finishOf(u"FINISH_OBO_MIGRATION"), Finish::OboMigration);
        QCOMPARE(finishOf(u"FINISH_GRANT_ONLY_API_ACCESS"), Finish::GrantOnly);
        QCOMPARE(finishOf(u"FINISH_ON_THE_MOON"), Finish::Unknown);
        QCOMPARE(finishOf(u""), Finish::Unknown);
    }

    void rawHoldsNoSecretAndStaysSmall()
    {
        const auto event = gangway::signup::readSessionEvent(
            u"{\"type\":\"WA_EMBEDDED_SIGNUP\",\"event\":\"FINISH\",\"code\":\"AQC-secret\",\"data\":{\"access_token\":\"EAAsecret\"}}"_qs);
        QVERIFY(event);
        QVERIFY(!QJsonDocument(event->raw).toJson().contains("secret"));
        const auto large = gangway::signup::readSessionEvent(
            u"{\"type\":\"WA_EMBEDDED_SIGNUP\",\"event\":\"FINISH\",\"data\":{\"waba_id\":\"5\",\"x\":\"%1\"}}"_qs.arg(QString(100000, u'x')));
        QVERIFY(large);
        QCOMPARE(large->wabaId->value(), u"5"_qs);
        QVERIFY(QJsonDocument(large->raw).toJson().size() < 300);
    }

    void isNone_data()
    {
        QTest::addColumn<QString>("data");
        QTest::newRow("empty") << QString();
        QTest::newRow("text") << u"hello"_qs;
        QTest::newRow("the word alone") << u"WA_EMBEDDED_SIGNUP"_qs;
        QTest::newRow("array") << u"[\"WA_EMBEDDED_SIGNUP\"]"_qs;
        QTest::newRow("cut off") << u"{\"type\":\"WA_EMBEDDED_SIGNUP\",\"event\":\"FINI"_qs;
        QTest::newRow("other type") << u"{\"type\":\"WA_EMBEDDED_SIGNUP_2\",\"event\":\"FINISH\"}"_qs;
        QTest::newRow("type is a number") << u"{\"type\":4,\"event\":\"FINISH\",\"x\":\"WA_EMBEDDED_SIGNUP\"}"_qs;
        QTest::newRow("no event") << u"{\"type\":\"WA_EMBEDDED_SIGNUP\"}"_qs;
        QTest::newRow("event is an object") << u"{\"type\":\"WA_EMBEDDED_SIGNUP\",\"event\":{}}"_qs;
        QTest::newRow("too large") << u"{\"type\":\"WA_EMBEDDED_SIGNUP\",\"event\":\"FINISH\",\"x\":\"%1\"}"_qs.arg(QString(300000, u'x'));
        QTest::newRow("deep") << QString(200000, u'[') + u"WA_EMBEDDED_SIGNUP"_qs;
    }
    void isNone()
    {
        QFETCH(QString, data);
        QVERIFY(!gangway::signup::readSessionEvent(data));
    }

    void crossWindow_data()
    {
        QTest::addColumn<QString>("data");
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("error");
        const auto row = [](const char *name, const QString &data, const QString &code, bool error = false) {
            QTest::newRow(name) << data << code << error;
        };
        row("plain", u"cb=f1&domain=x&origin=y&relation=opener&frame=f1&code=AQC_x-1"_qs, u"AQC_x-1"_qs);
        row("code first", u"code=AQ1&cb=f1"_qs, u"AQ1"_qs);
        row("hash", u"#cb=f1&code=AQ1"_qs, u"AQ1"_qs);
        row("question mark", u"?cb=f1&code=AQ1"_qs, u"AQ1"_qs);
        row("address with fragment", u"https://staticxx.facebook.com/x/connect/xd_arbiter/?version=46#cb=f1&code=AQ1"_qs, u"AQ1"_qs);
        row("address with query", u"https://staticxx.facebook.com/x/?cb=f1&code=AQ1"_qs, u"AQ1"_qs);
        row("Facebook's tail", u"cb=f1&code=AQ1#_=_"_qs, u"AQ1"_qs);
        row("percent", u"cb=f1&code=AQ%231%2B"_qs, u"AQ#1+"_qs);
        row("no cb", u"frame=f1&code=AQ1"_qs, {});
        row("empty code", u"cb=f1&code="_qs, {});
        row("no code", u"cb=f1&frame=1"_qs, {});
        row("error", u"cb=f1&error=access_denied&error_reason=user_denied"_qs, {}, true);
        row("error beside a code", u"cb=f1&error=access_denied&code=AQ1"_qs, {}, true);
        row("other message", u"{\"method\":\"ready\"}"_qs, {});
        row("empty", {}, {});
        row("huge", u"cb=f1&code="_qs + QString(300000, u'a'), {});
    }
    void crossWindow()
    {
        QFETCH(QString, data);
        bool error = true;
        QTEST(gangway::signup::readCrossWindowCode(data, &error), "code");
        QTEST(error, "error");
        gangway::signup::readCrossWindowCode(data);
    }
};
