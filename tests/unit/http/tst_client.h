#pragma once

#include "core/log.h"
#include "http/client.h"
#include "support/fakenam.h"
#include "support/manualclock.h"
#include "support/testmain.h"

#include <QJsonArray>

using namespace gangway;
using namespace gangway::test;
using namespace std::chrono_literals;

using http::Repeat;
using http::Request;
using http::Response;
using http::Verb;

/// The client over a network on paper and a clock that stands still.
class TestClient : public QObject
{
    Q_OBJECT

    struct Bench
    {
        ManualClock clock;
        FakeNam nam{&clock};
        http::Client client{nam, clock, QUrl(QStringLiteral("https://graph.facebook.com")), QStringLiteral("gangway/test")};
        QObject guard;
        std::optional<Result<Response>> answer;
        int answers = 0;

        void send(Request request)
        {
            client.send(std::move(request)).then(&guard, [this](Result<Response> r) { answer = std::move(r); ++answers; });
        }
        /// Lets everything happen that happens without the clock.
        void settle()
        {
            for (int i = 0; i < 20; ++i)
                QCoreApplication::processEvents();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    };

    static Request read()
    {
        Request request;
        request.path = {QStringLiteral("v25.0"), QStringLiteral("1")};
        request.repeat = Repeat::WhenSafe;
        request.label = QStringLiteral("read");
        return request;
    }
    static Request once()
    {
        Request request;
        request.verb = Verb::Post;
        request.path = {QStringLiteral("v25.0"), QStringLiteral("1"), QStringLiteral("register")};
        request.json = QJsonObject{{QStringLiteral("pin"), QStringLiteral("581063")}};
        request.label = QStringLiteral("register");
        return request;
    }

private Q_SLOTS:
    void init() { GANGWAY_STRICT_LOG(); }

    void writesTheRequestDown()
    {
        Bench bench;
        bench.nam.next(FakeAnswer::json({{QStringLiteral("ok"), true}}).with("X-FB-Trace-ID", "Tr4ce"));
        Request request = once();
        request.query = {{QStringLiteral("tasks"), QStringLiteral("['MANAGE']")}, {QStringLiteral("a b"), QStringLiteral("c+d&e=f|g%#ç")}};
        request.bearer = Secret("EAAtoken");
        bench.send(request);
        QCOMPARE(bench.nam.count(), 1); // at once, not after a turn of the loop
        QTRY_COMPARE(bench.answers, 1);
        QVERIFY(bench.answer->has_value());
        const SentRequest &sent = bench.nam.sent(0);
        QCOMPARE(sent.verb, QStringLiteral("POST"));
        QCOMPARE(sent.url.toEncoded(), QByteArray("https://graph.facebook.com/v25.0/1/register?tasks=%5B%27MANAGE%27%5D&a%20b=c%2Bd%26e%3Df%7Cg%25%23%C3%A7"));
        QCOMPARE(sent.json(), *once().json);
        QCOMPARE(sent.bearer(), QByteArray("EAAtoken"));
        QCOMPARE(sent.headers.value("content-type"), QByteArray("application/json"));
        QCOMPARE(sent.headers.value("user-agent"), QByteArray("gangway/test"));
        QCOMPARE(sent.headers.value("x-request-id").size(), 36);
        QCOMPARE((*bench.answer)->traceId, QStringLiteral("Tr4ce"));
        QCOMPARE((*bench.answer)->headers.value("content-type"), QByteArray("application/json; charset=UTF-8"));
        QVERIFY2(bench.nam.verifyNothingElse(), qPrintable(bench.nam.complaints()));
    }
    void anIdCannotNameAnotherEndpoint()
    {
        Bench bench;
        bench.nam.next(FakeAnswer::json({}));
        Request request = read();
        request.path = {QStringLiteral("v25.0"), QStringLiteral("1/2?x=y#z"), QStringLiteral("..x")};
        bench.send(request);
        QTRY_COMPARE(bench.answers, 1);
        QCOMPARE(bench.nam.sent(0).url.toEncoded(), QByteArray("https://graph.facebook.com/v25.0/1%2F2%3Fx%3Dy%23z/..x"));
    }
    void refusesWhatCannotBeWritten_data()
    {
        QTest::addColumn<QStringList>("path");
        QTest::addColumn<QByteArray>("bearer");
        QTest::newRow("empty id") << QStringList{QStringLiteral("v25.0"), QString(), QStringLiteral("x")} << QByteArray("EAA");
        QTest::newRow("dot") << QStringList{QStringLiteral(".")} << QByteArray("EAA");
        QTest::newRow("dots") << QStringList{QStringLiteral(".."), QStringLiteral("x")} << QByteArray("EAA");
        QTest::newRow("header injection") << QStringList{QStringLiteral("1")} << QByteArray("EAA\r\nX-Evil: 1");
        QTest::newRow("blank in token") << QStringList{QStringLiteral("1")} << QByteArray("EAA x");
        QTest::newRow("token not ASCII") << QStringList{QStringLiteral("1")} << QByteArray("EAA\xc3\xa7");
        QTest::newRow("empty token") << QStringList{QStringLiteral("1")} << QByteArray("");
    }
    void refusesWhatCannotBeWritten()
    {
        QFETCH(QStringList, path);
        QFETCH(QByteArray, bearer);
        Bench bench;
        Request request = read();
        request.path = path;
        request.bearer = Secret(bearer);
        bench.send(request);
        QTRY_COMPARE(bench.answers, 1);
        QCOMPARE(bench.answer->error().kind, Error::Kind::Rejected);
        QVERIFY(!bench.answer->error().mayHaveLeft);
        QCOMPARE(bench.nam.count(), 0);
    }

    void classifiesTrouble_data()
    {
        QTest::addColumn<int>("networkError");
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("mayHaveLeft");
        QTest::addColumn<int>("onceOnlyTries");
        QTest::addColumn<int>("safeTries");
        const auto row = [](const char *name, QNetworkReply::NetworkError error, Error::Kind kind, bool mayHaveLeft, int onceOnly, int safe) {
            QTest::newRow(name) << int(error) << int(kind) << mayHaveLeft << onceOnly << safe;
        };
        row("refused", QNetworkReply::ConnectionRefusedError, Error::Kind::Offline, false, 3, 4);
        row("no such host", QNetworkReply::HostNotFoundError, Error::Kind::Offline, false, 3, 4);
        row("proxy refused", QNetworkReply::ProxyConnectionRefusedError, Error::Kind::Offline, false, 3, 4);
        row("proxy unknown", QNetworkReply::ProxyNotFoundError, Error::Kind::Offline, false, 3, 4);
        row("proxy wants a password", QNetworkReply::ProxyAuthenticationRequiredError, Error::Kind::Offline, false, 3, 4);
        row("handshake", QNetworkReply::SslHandshakeFailedError, Error::Kind::Tls, false, 1, 1);
        row("closed", QNetworkReply::RemoteHostClosedError, Error::Kind::Http, true, 1, 4);
        row("rewind refused", QNetworkReply::ContentReSendError, Error::Kind::Http, true, 1, 4);
        row("socket time-out", QNetworkReply::TimeoutError, Error::Kind::Timeout, true, 1, 4);
        row("unknown", QNetworkReply::UnknownNetworkError, Error::Kind::Http, true, 1, 4);
        row("temporary", QNetworkReply::TemporaryNetworkFailureError, Error::Kind::Http, true, 1, 4);
        row("proxy closed", QNetworkReply::ProxyConnectionClosedError, Error::Kind::Http, true, 1, 4);
        row("proxy time-out", QNetworkReply::ProxyTimeoutError, Error::Kind::Http, true, 1, 4);
        row("protocol", QNetworkReply::ProtocolFailure, Error::Kind::Http, true, 1, 4);
        row("cancelled by others", QNetworkReply::OperationCanceledError, Error::Kind::Cancelled, true, 1, 1);
    }
    void classifiesTrouble()
    {
        QFETCH(int, networkError);
        QFETCH(int, kind);
        QFETCH(bool, mayHaveLeft);
        QFETCH(int, onceOnlyTries);
        QFETCH(int, safeTries);
        for (const bool isOnceOnly : {true, false}) {
            Bench bench;
            bench.nam.always("POST", "/register", FakeAnswer::error(QNetworkReply::NetworkError(networkError)));
            Request request = once();
            request.repeat = isOnceOnly ? Repeat::Never : Repeat::WhenSafe;
            request.wireLog = std::make_shared<http::WireLog>();
            bench.send(request);
            for (int i = 0; i < 40 && bench.answers == 0; ++i) {
                bench.settle();
                bench.clock.advance(500ms);
            }
            QCOMPARE(bench.answers, 1);
            const Error &error = bench.answer->error();
            QCOMPARE(nameOf(error.kind), nameOf(Error::Kind(kind)));
            QCOMPARE(error.mayHaveLeft, mayHaveLeft);
            QCOMPARE(error.httpStatus, 0);
            QCOMPARE(bench.nam.count(), isOnceOnly ? onceOnlyTries : safeTries);
            QCOMPARE(int(request.wireLog->size()), bench.nam.count());
            QCOMPARE(request.wireLog->back().tryNumber, bench.nam.count());
        }
    }
    void aCutBodyIsNeitherAnswerNorRepeatedBlindly()
    {
        Bench bench;
        bench.nam.on("POST", "/register", FakeAnswer::cutMidBody());
        bench.send(once());
        QTRY_COMPARE(bench.answers, 1);
        QCOMPARE(bench.answer->error().kind, Error::Kind::Http);
        QVERIFY(bench.answer->error().mayHaveLeft);
        QCOMPARE(bench.answer->error().httpStatus, 0);
        QVERIFY(bench.answer->error().detail.contains(QStringLiteral("HTTP 200")));
        QVERIFY2(bench.nam.verifyNothingElse(), qPrintable(bench.nam.complaints()));
    }

    void waitsBetweenTries()
    {
        Bench bench;
        bench.nam.always("GET", "/1", FakeAnswer::raw("oops", 503));
        bench.send(read());
        QList<qint64> times;
        for (int ms = 0; ms < 6000 && bench.answers == 0; ms += 10) {
            bench.settle();
            while (times.size() < bench.nam.count())
                times.append(bench.clock.monotonicMs());
            bench.clock.advance(10ms);
        }
        QCOMPARE(bench.answers, 1);
        QCOMPARE(bench.answer->error().httpStatus, 503);
        QCOMPARE(times.size(), 4);
        const QList<qint64> expected{0, 500, 1500, 3500};
        for (int i = 0; i < 4; ++i)
            QVERIFY2(qAbs(times.at(i) - expected.at(i)) <= 40, qPrintable(QString::number(times.at(i))));
    }
    void heedsRetryAfter_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<bool>("retried");
        QTest::newRow("zero is no wish") << 0 << true;
        QTest::newRow("seven") << 7 << true;
        QTest::newRow("sixty") << 60 << true;
        QTest::newRow("too long to watch") << 61 << false;
        QTest::newRow("three days") << 3 * 24 * 3600 << false;
    }
    void heedsRetryAfter()
    {
        QFETCH(int, seconds);
        QFETCH(bool, retried);
        Bench bench;
        bench.nam.next(FakeAnswer::raw("slow down", 429));
        if (retried)
            bench.nam.next(FakeAnswer::json({}));
        Request request = read();
        request.judge = [seconds](const Response &response) -> std::optional<Error> {
            if (response.status == 200)
                return std::nullopt;
            Error error = Error::make(Error::Kind::Throttled, QStringLiteral("wait"));
            error.retryAfter = std::chrono::seconds(seconds);
            return error;
        };
        bench.send(request);
        bench.settle();
        if (retried) {
            const std::chrono::milliseconds wait = seconds == 0 ? 500ms : std::chrono::milliseconds(1000 * seconds);
            bench.clock.advance(wait - 1ms);
            bench.settle();
            QCOMPARE(bench.nam.count(), 1);
            bench.clock.advance(1ms);
            bench.settle();
        }
        QCOMPARE(bench.answers, 1);
        QCOMPARE(bench.answer->has_value(), retried);
        QVERIFY2(bench.nam.verifyNothingElse(), qPrintable(bench.nam.complaints()));
    }
    void onceOnlyIsNotRepeatedOnStatusOrThrottling_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {400, 401, 403, 404, 429, 500, 502, 503, 302})
            QTest::addRow("%d", status) << status;
    }
    void onceOnlyIsNotRepeatedOnStatusOrThrottling()
    {
        QFETCH(int, status);
        Bench bench;
        bench.nam.next(FakeAnswer::raw("no", status));
        bench.send(once());
        bench.settle();
        bench.clock.advance(120s);
        bench.settle();
        QCOMPARE(bench.answers, 1);
        QCOMPARE(bench.answer->error().httpStatus, status);
        QCOMPARE(bench.nam.count(), 1);
    }
    void safeRetriesEndInSuccess()
    {
        Bench bench;
        bench.nam.next(FakeAnswer::error(QNetworkReply::HostNotFoundError));
        bench.nam.next(FakeAnswer::cutMidBody());
        bench.nam.next(FakeAnswer::json({{QStringLiteral("x"), 1}}));
        bench.send(read());
        for (int i = 0; i < 20 && bench.answers == 0; ++i) {
            bench.settle();
            bench.clock.advance(250ms);
        }
        QCOMPARE(bench.answers, 1);
        QVERIFY(bench.answer->has_value());
        QCOMPARE((*bench.answer)->body, QByteArray("{\"x\":1}")); // nothing left over from the cut try
        QCOMPARE(bench.nam.sent(0).headers.value("x-request-id"), bench.nam.sent(2).headers.value("x-request-id"));
    }

    void timesOutOnTheClock()
    {
        Bench bench;
        bench.nam.on("POST", "/register", FakeAnswer::hanging());
        Request request = once();
        request.timeout = 5s;
        bench.send(request);
        bench.settle();
        bench.clock.advance(4999ms);
        bench.settle();
        QCOMPARE(bench.answers, 0);
        bench.clock.advance(1ms);
        bench.settle();
        QCOMPARE(bench.answers, 1);
        QCOMPARE(bench.answer->error().kind, Error::Kind::Timeout);
        QVERIFY(bench.answer->error().mayHaveLeft);
        QVERIFY(*bench.nam.sent(0).aborted);
        bench.clock.advance(60s);
        bench.settle();
        QCOMPARE(bench.nam.count(), 1);
        QCOMPARE(bench.clock.pending(), 0);
    }
    void eachTryHasItsOwnTimeout()
    {
        Bench bench;
        bench.nam.next(FakeAnswer::hanging());
        bench.nam.next(FakeAnswer::json({}).after(25s));
        bench.send(read());
        bench.settle();
        bench.clock.advance(30s); // the first try is given up
        bench.settle();
        bench.clock.advance(500ms);
        bench.settle();
        QCOMPARE(bench.nam.count(), 2);
        bench.clock.advance(25s);
        bench.settle();
        QCOMPARE(bench.answers, 1);
        QVERIFY(bench.answer->has_value());
        QCOMPARE((*bench.answer)->duration, std::chrono::milliseconds(25s));
    }
    void anAnswerStopsItsTimeout()
    {
        Bench bench;
        bench.nam.next(FakeAnswer::json({}).after(10s));
        bench.send(once());
        bench.clock.advance(10s);
        bench.settle();
        bench.clock.advance(60s);
        bench.settle();
        QCOMPARE(bench.answers, 1);
        QVERIFY(bench.answer->has_value());
    }

    void aDyingGuardClosesTheReply()
    {
        Bench bench;
        bench.nam.next(FakeAnswer::hanging());
        {
            QObject guard;
            bool called = false;
            bench.client.send(once()).then(&guard, [&](Result<Response>) { called = true; });
            bench.settle();
            QVERIFY(!*bench.nam.sent(0).aborted);
            QVERIFY(!called);
        }
        QVERIFY(*bench.nam.sent(0).aborted);
        bench.settle();
        bench.clock.advance(120s);
        bench.settle();
        QCOMPARE(bench.nam.count(), 1);
        QCOMPARE(bench.clock.pending(), 0);
        QVERIFY(bench.client.children().isEmpty());
    }
    void aDyingGuardStopsTheRetries()
    {
        Bench bench;
        bench.nam.next(FakeAnswer::raw("", 500));
        {
            QObject guard;
            bench.client.send(read()).then(&guard, [](Result<Response>) { QFAIL("nobody waits"); });
            bench.settle();
        }
        bench.settle();
        bench.clock.advance(120s);
        bench.settle();
        QCOMPARE(bench.nam.count(), 1);
        QVERIFY(bench.client.children().isEmpty());
    }
    void aDroppedCallIsAborted()
    {
        Bench bench;
        bench.nam.next(FakeAnswer::hanging());
        { const Call<Response> dropped = bench.client.send(once()); }
        QVERIFY(*bench.nam.sent(0).aborted);
    }
    void theEndOfTheClientIsAnAnswer()
    {
        ManualClock clock;
        FakeNam nam;
        nam.next(FakeAnswer::hanging());
        QObject guard;
        std::optional<Result<Response>> answer;
        auto client = std::make_unique<http::Client>(nam, clock, QUrl(QStringLiteral("https://x.test")), QStringLiteral("t"));
        client->send(once()).then(&guard, [&](Result<Response> r) { answer = std::move(r); });
        client.reset();
        QTRY_VERIFY(answer.has_value());
        QCOMPARE(answer->error().kind, Error::Kind::Cancelled);
        QVERIFY(*nam.sent(0).aborted);
    }

    void refusesGiants()
    {
        Bench bench;
        bench.nam.next(FakeAnswer::raw(QByteArray(32 * 1024 * 1024, 'x')));
        bench.send(once());
        QTRY_COMPARE(bench.answers, 1);
        QVERIFY(bench.answer->has_value());
        bench.nam.next(FakeAnswer::raw(QByteArray(32 * 1024 * 1024 + 1, 'x')));
        bench.send(once());
        QTRY_COMPARE(bench.answers, 2);
        QCOMPARE(bench.answer->error().kind, Error::Kind::Decode);
        QVERIFY(bench.answer->error().mayHaveLeft);
        QCOMPARE(bench.nam.count(), 2);
    }

    void recordsWithoutSecrets()
    {
        Bench bench;
        const QByteArray body = R"({"error":{"message":"Malformed access token tok3n-odd-shape, pin 581063","code":190},"access_token":"s3cr3t-answer"})";
        bench.nam.next(FakeAnswer::raw(body, 400, "application/json").with("x-fb-request-id", "Req1"));
        Request request = once();
        request.bearer = Secret("tok3n-odd-shape");
        request.query = {{QStringLiteral("client_secret"), QStringLiteral("614fc2afde15/eee")}, {QStringLiteral("waba_id"), QStringLiteral("102290129340398")}};
        request.wireLog = std::make_shared<http::WireLog>();
        request.judge = [](const Response &response) -> std::optional<Error> {
            return Error::make(Error::Kind::Auth, QString::fromUtf8(response.body));
        };
        std::vector<http::WireRecord> seen;
        connect(&bench.client, &http::Client::exchanged, &bench.guard, [&](const http::WireRecord &record) { seen.push_back(record); });

        static QString logged;
        logged.clear();
        const QtMessageHandler before = qInstallMessageHandler([](QtMsgType, const QMessageLogContext &context, const QString &text) {
            if (QByteArray(context.category) == "gangway.http")
                logged += text + u'\n';
        });
        bench.send(request);
        bench.settle();
        qInstallMessageHandler(before);

        QCOMPARE(bench.answers, 1);
        QCOMPARE(int(request.wireLog->size()), 1);
        QCOMPARE(int(seen.size()), 1);
        const http::WireRecord &record = request.wireLog->front();
        QCOMPARE(record.label, QStringLiteral("register"));
        QCOMPARE(record.verb, QStringLiteral("POST"));
        QCOMPARE(record.status, 400);
        QCOMPARE(record.traceId, QStringLiteral("Req1"));
        QCOMPARE(record.at, bench.clock.now());
        QVERIFY(record.url.contains(QStringLiteral("waba_id=102290129340398")));
        QVERIFY(record.responseBody.contains(QStringLiteral("Malformed access token ***")));
        QCOMPARE(record.requestBody.value(QStringLiteral("pin")).toString(), QStringLiteral("***"));
        QCOMPARE(logged.count(u'\n'), 1);
        const QString everything = record.url + record.responseBody + record.error + logged
            + QString::fromUtf8(QJsonDocument(record.requestBody).toJson()) + describe(bench.answer->error());
        for (const char *secret : {"tok3n-odd-shape", "614fc2afde15", "581063", "s3cr3t-answer"})
            QVERIFY2(!everything.contains(QLatin1String(secret)), secret);
    }
    void recordsBodiesThatAreNotJson_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("recorded");
        QTest::newRow("bare token") << QByteArray("EAAJBsecretsecretsecret") << QStringLiteral("***");
        QTest::newRow("form") << QByteArray("access_token=odd.shape&expires_in=3") << QStringLiteral("access_token=***&expires_in=3");
        QTest::newRow("broken json") << QByteArray("{\"access_token\":\"odd.shape\",") << QStringLiteral("{\"access_token\":\"***\",");
        QTest::newRow("html") << QByteArray("<html>captive portal</html>") << QStringLiteral("<html>captive portal</html>");
        QTest::newRow("long") << QByteArray(100000, 'y') << QString(16 * 1024, u'y');
        QTest::newRow("empty") << QByteArray() << QString();
    }
    void recordsBodiesThatAreNotJson()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, recorded);
        Bench bench;
        bench.nam.next(FakeAnswer::raw(body));
        Request request = once();
        request.wireLog = std::make_shared<http::WireLog>();
        bench.send(request);
        QTRY_COMPARE(bench.answers, 1);
        QCOMPARE(request.wireLog->front().responseBody, recorded);
    }
    void onceOnlyCannotBeRewound()
    {
        Bench bench;
        bench.nam.next(FakeAnswer::json({}));
        bench.nam.next(FakeAnswer::json({}));
        bench.nam.next(FakeAnswer::json({}));
        bench.send(once());
        Request get = read();
        get.repeat = Repeat::Never;
        bench.send(get);
        bench.send(read());
        QTRY_COMPARE(bench.answers, 3);
        QVERIFY(!bench.nam.sent(0).rewindable);
        QVERIFY(!bench.nam.sent(1).rewindable);
        QCOMPARE(bench.nam.sent(1).verb, QStringLiteral("GET"));
        QVERIFY(bench.nam.sent(2).rewindable);
    }

    void theNetworkOnPaperComplains()
    {
        FakeNam nam;
        nam.tolerateUnexpected();
        nam.on("GET", "/expected", FakeAnswer::json({}));
        QVERIFY(!nam.verifyNothingElse());
        QVERIFY(nam.complaints().contains(QStringLiteral("never sent: GET …/expected")));
        std::unique_ptr<QNetworkReply> reply(nam.get(QNetworkRequest(QUrl(QStringLiteral("http://x/other")))));
        QTRY_VERIFY(reply->isFinished());
        QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 404);
        QVERIFY(nam.complaints().contains(QStringLiteral("unexpected request: GET /other")));
    }
};
