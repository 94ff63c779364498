#pragma once

#include "support/testmain.h"
#include "whatsapp/graphclient.h"

#include <QJsonDocument>

using namespace gangway;

/// Meta's error envelope against the kinds that callers decide by.
class TestJudge : public QObject
{
    Q_OBJECT

    static http::Response answer(int status, const QByteArray &body)
    {
        http::Response response;
        response.status = status;
        response.body = body;
        return response;
    }

private Q_SLOTS:
    void init() { GANGWAY_STRICT_LOG(); }

    void kinds_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("code");
        QTest::addColumn<bool>("transient");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<bool>("retryable");
        const auto row = [](int status, int code, const char *kind, bool retryable, bool transient = false) {
            QTest::addRow("HTTP %d code %d%s", status, code, transient ? " transient" : "")
                << status << code << transient << QString::fromLatin1(kind) << retryable;
        };
        for (const int code : {0, 10, 102, 190, 200, 250, 299, 131005})
            row(400, code, "Auth", false);
        row(401, 190, "Auth", false);
        row(403, 10, "Auth", false);
        row(500, 3, "Auth", false);
        row(200, 190, "Auth", false);
        for (const int code : {4, 17, 341, 613, 80007, 130429, 131048, 131056, 133016}) {
            row(400, code, "Throttled", true);
            row(429, code, "Throttled", true);
        }
        row(400, 4, "Throttled", true, true);
        row(429, 100, "Throttled", true);
        row(400, 1, "Http", true);
        row(503, 2, "Http", true);
        row(500, 131000, "Http", true);
        row(500, 131016, "Http", true);
        row(503, 133004, "Http", true);
        row(500, 131057, "Http", true);
        row(502, 987654, "Http", true);
        row(400, 987654, "Http", true, true);
        row(400, 100, "Http", true, true);
        row(500, 131045, "Rejected", false);
        row(500, 133000, "Rejected", false);
        for (const int code : {33, 100, 300, 368, 803, 131008, 131009, 131031, 131042, 131047, 133005, 133006, 133008, 133010, 136024, 2593107})
            row(400, code, "Rejected", false);
        row(404, 132001, "Rejected", false);
        row(200, 100, "Rejected", false);
    }
    void kinds()
    {
        QFETCH(int, status);
        QFETCH(int, code);
        QFETCH(bool, transient);
        QFETCH(QString, kind);
        QFETCH(bool, retryable);
        QJsonObject error{{QStringLiteral("message"), QStringLiteral("m")}, {QStringLiteral("code"), code}};
        if (transient)
            error.insert(QStringLiteral("is_transient"), true);
        const auto judged = whatsapp::judgeGraphResponse(answer(status, QJsonDocument(QJsonObject{{QStringLiteral("error"), error}}).toJson()));
        QVERIFY(judged);
        QCOMPARE(nameOf(judged->kind), kind);
        QCOMPARE(judged->code, code);
        QCOMPARE(judged->httpStatus, status);
        QCOMPARE(isRetryable(*judged), retryable);
        QVERIFY(!judged->mayHaveLeft);
    }

    void envelopes_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("kind"); // empty: no error
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("detail");
        const auto row = [](const char *name, int status, const char *body, const char *kind, int code, const char *detail = "") {
            QTest::newRow(name) << status << QByteArray(body) << QString::fromLatin1(kind) << code << QString::fromUtf8(detail);
        };
        row("plain success", 200, R"({"success":true})", "", 0);
        row("201", 201, "{}", "", 0);
        row("2xx without JSON is for the decoder", 200, "EAA", "", 0);
        row("empty error text in a 2xx", 200, R"({"error":""})", "", 0);
        row("null error in a 2xx", 200, R"({"error":null,"id":"1"})", "", 0);
        row("details object", 400, R"({"error":{"code":131056,"error_data":{"messaging_product":"whatsapp","details":"pair"}}})", "Throttled", 131056, "pair");
        row("details text", 400, R"({"error":{"code":100,"error_data":"plain words"}})", "Rejected", 100, "plain words");
        row("details array", 400, R"({"error":{"code":100,"error_data":[1,2]}})", "Rejected", 100);
        row("code as text", 400, R"({"error":{"code":"190"}})", "Auth", 190);
        row("code missing", 400, R"({"error":{"message":"x"}})", "Rejected", 0);
        row("code missing 401", 401, R"({"error":{"message":"x"}})", "Auth", 0);
        row("code missing 429", 429, R"({"error":{"message":"x"}})", "Throttled", 0);
        row("code missing 500", 500, R"({"error":{"message":"x"}})", "Http", 0);
        row("code nonsense", 400, R"({"error":{"code":{}}})", "Rejected", 0);
        row("code out of range", 400, R"({"error":{"code":99999999999}})", "Rejected", 0);
        row("no envelope 400", 400, "Bad Request", "Http", 0, "Bad Request");
        row("no envelope 401", 401, "<html>proxy login</html>", "Http", 0, "<html>proxy login</html>");
        row("no envelope 429", 429, "", "Throttled", 0);
        row("no envelope 502", 502, "<html>\n bad\n gateway", "Http", 0, "<html> bad gateway");
        row("redirect", 302, "", "Http", 0);
        row("error is text", 400, R"({"error":"invalid_request"})", "Http", 0, R"({"error":"invalid_request"})");
        row("array", 400, "[]", "Http", 0, "[]");
        row("token in the message", 400, R"({"error":{"code":190,"error_data":"EAAJBsecretsecret is bad"}})", "Auth", 190, "*** is bad");
    }
    void envelopes()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QString, kind);
        QFETCH(int, code);
        QFETCH(QString, detail);
        const auto judged = whatsapp::judgeGraphResponse(answer(status, body));
        QCOMPARE(judged.has_value(), !kind.isEmpty());
        if (!judged)
            return;
        QCOMPARE(nameOf(judged->kind), kind);
        QCOMPARE(judged->code, code);
        QCOMPARE(judged->detail, detail);
    }
    void everyFieldOfTheEnvelope()
    {
        const auto judged = whatsapp::judgeGraphResponse(answer(400, R"({"error":{"message":"This authorization code has been used.",
            "type":"OAuthException","code":100,"error_subcode":36009,"error_user_title":"Title","error_user_msg":"Text",
            "is_transient":false,"fbtrace_id":"Az8or2yhqkZfEZ-_4Qn_Bam"}})"));
        QVERIFY(judged);
        QCOMPARE(judged->kind, Error::Kind::Rejected);
        QCOMPARE(judged->code, 100);
        QCOMPARE(judged->subcode, 36009);
        QCOMPARE(judged->type, QStringLiteral("OAuthException"));
        QCOMPARE(judged->message, QStringLiteral("This authorization code has been used."));
        QCOMPARE(judged->userTitle, QStringLiteral("Title"));
        QCOMPARE(judged->userMessage, QStringLiteral("Text"));
        QCOMPARE(judged->traceId, QStringLiteral("Az8or2yhqkZfEZ-_4Qn_Bam"));
        QVERIFY(!judged->transient);
    }
    void traceIdFallsBackToTheHeader()
    {
        http::Response response = answer(400, R"({"error":{"code":100}})");
        response.traceId = QStringLiteral("FromHeader");
        QCOMPARE(whatsapp::judgeGraphResponse(response)->traceId, QStringLiteral("FromHeader"));
    }

    void waits_data()
    {
        QTest::addColumn<QByteArray>("retryAfter");
        QTest::addColumn<QByteArray>("usage");
        QTest::addColumn<int>("seconds"); // 0: no wish
        QTest::newRow("none") << QByteArray() << QByteArray() << 0;
        QTest::newRow("seconds") << QByteArray("17") << QByteArray() << 17;
        QTest::newRow("negative") << QByteArray("-5") << QByteArray() << 0;
        QTest::newRow("absurd") << QByteArray("99999999999") << QByteArray() << 0;
        QTest::newRow("words") << QByteArray("soon") << QByteArray() << 0;
        QTest::newRow("date") << QByteArray("Thu, 12 Mar 2026 14:02:00 GMT") << QByteArray() << 120;
        QTest::newRow("date in the past") << QByteArray("Thu, 12 Mar 2026 13:00:00 GMT") << QByteArray() << 0;
        QTest::newRow("usage array") << QByteArray() << QByteArray(R"({"102290129340398":[{"type":"whatsapp","estimated_time_to_regain_access":3},{"type":"whatsapp_business_management","estimated_time_to_regain_access":19}]})") << 1140;
        QTest::newRow("usage object") << QByteArray() << QByteArray(R"({"1":{"estimated_time_to_regain_access":"2"}})") << 120;
        QTest::newRow("usage zero") << QByteArray() << QByteArray(R"({"1":[{"estimated_time_to_regain_access":0}]})") << 0;
        QTest::newRow("usage broken") << QByteArray() << QByteArray(R"({"1":[)") << 0;
        QTest::newRow("usage overflow") << QByteArray() << QByteArray(R"({"1":[{"estimated_time_to_regain_access":900000000000000}]})") << 0;
        QTest::newRow("header first") << QByteArray("5") << QByteArray(R"({"1":[{"estimated_time_to_regain_access":9}]})") << 5;
    }
    void waits()
    {
        QFETCH(QByteArray, retryAfter);
        QFETCH(QByteArray, usage);
        QFETCH(int, seconds);
        http::Response response = answer(400, R"({"error":{"code":80007}})");
        response.headers.insert("date", "Thu, 12 Mar 2026 14:00:00 GMT");
        response.headers.insert("retry-after", retryAfter);
        response.headers.insert("x-business-use-case-usage", usage);
        const auto judged = whatsapp::judgeGraphResponse(response);
        QCOMPARE(judged->retryAfter.value_or(std::chrono::seconds(0)).count(), seconds);
        response.body = R"({"error":{"code":100}})";
        QVERIFY(!whatsapp::judgeGraphResponse(response)->retryAfter);
    }

    void success_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("kind");
        QTest::newRow("true") << QByteArray(R"({"success":true})") << QString();
        QTest::newRow("with more") << QByteArray(R"({"success":true,"id":"1","data":[]})") << QString();
        QTest::newRow("false") << QByteArray(R"({"success":false})") << QStringLiteral("Rejected");
        QTest::newRow("missing") << QByteArray("{}") << QStringLiteral("Decode");
        QTest::newRow("text") << QByteArray(R"({"success":"true"})") << QStringLiteral("Decode");
        QTest::newRow("number") << QByteArray(R"({"success":1})") << QStringLiteral("Decode");
    }
    void success()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, kind);
        const auto decoded = whatsapp::decodeSuccess(JsonReader(QJsonDocument::fromJson(json).object()));
        QCOMPARE(decoded ? QString() : nameOf(decoded.error().kind), kind);
    }
};
