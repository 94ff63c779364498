#include "core/call.h"
#include "core/phonenumber.h"
#include "core/randomness.h"
#include "core/redaction.h"
#include "core/secret.h"
#include "support/manualclock.h"
#include "support/testmain.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QUrl>

#include <thread>

using namespace gangway;

class TestCall : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { GANGWAY_STRICT_LOG(); }

    void deliversQueuedAndOnce()
    {
        Promise<int> promise;
        QObject guard;
        int got = 0;
        int times = 0;
        promise.call().then(&guard, [&](Result<int> r) { got = *r; ++times; });
        promise.resolve(7);
        promise.resolve(8);
        QCOMPARE(times, 0);
        QTRY_COMPARE(times, 1);
        QCOMPARE(got, 7);
        QCoreApplication::processEvents();
        QCOMPARE(times, 1);
    }
    void deliversAnAnswerGivenBeforeThen()
    {
        QObject guard;
        bool got = false;
        auto call = Call<int>::ready(3);
        call.then(&guard, [&](Result<int> r) { got = r.has_value() && *r == 3; });
        QVERIFY(!got);
        QTRY_VERIFY(got);
    }
    void forgottenPromiseIsOneError()
    {
        QObject guard;
        int errors = 0;
        {
            Promise<int> promise;
            promise.call().then(&guard, [&](Result<int> r) { errors += r ? 0 : 1; });
        }
        QTRY_COMPARE(errors, 1);
    }
    void dyingGuardAbortsTheProducer()
    {
        Promise<int> promise;
        bool aborted = false;
        promise.onAbort([&] { aborted = true; });
        bool called = false;
        {
            QObject guard;
            promise.call().then(&guard, [&](Result<int>) { called = true; });
        }
        QVERIFY(aborted);
        QVERIFY(promise.isAbandoned());
        promise.resolve(1);
        QCoreApplication::processEvents();
        QVERIFY(!called);
    }
    void guardDyingBetweenAnswerAndDeliveryIsSilent()
    {
        Promise<int> promise;
        bool called = false;
        {
            QObject guard;
            promise.call().then(&guard, [&](Result<int>) { called = true; });
            promise.resolve(1);
        }
        QCoreApplication::processEvents();
        QVERIFY(!called);
    }
    void droppedCallAbortsTheProducer()
    {
        Promise<int> promise;
        bool aborted = false;
        promise.onAbort([&] { aborted = true; });
        { auto call = promise.call(); }
        QVERIFY(aborted);
    }
    void abortAskedTooLateRunsAtOnce()
    {
        Promise<int> promise;
        { auto call = promise.call(); }
        bool aborted = false;
        promise.onAbort([&] { aborted = true; });
        QVERIFY(aborted);
    }
    void mapAndAndThenCarryValuesAndErrors()
    {
        QObject guard;
        QString text;
        Call<int>::ready(20)
            .map([](int v) { return v + 1; })
            .andThen([](int v) { return Call<QString>::ready(QString::number(v * 2)); })
            .then(&guard, [&](Result<QString> r) { text = *r; });
        QTRY_COMPARE(text, QStringLiteral("42"));

        bool ran = false;
        std::optional<Error> error;
        Call<int>::failed(Error::make(Error::Kind::Offline, QStringLiteral("x")))
            .map([&](int v) { ran = true; return v; })
            .then(&guard, [&](Result<int> r) { error = r.error(); });
        QTRY_VERIFY(error.has_value());
        QCOMPARE(error->kind, Error::Kind::Offline);
        QVERIFY(!ran);
    }
    void recoverSeesTheError()
    {
        QObject guard;
        int got = 0;
        Call<int>::failed(Error::make(Error::Kind::Http, {}))
            .recover([](Result<int> r) { return Call<int>::ready(r ? *r : -1); })
            .then(&guard, [&](Result<int> r) { got = *r; });
        QTRY_COMPARE(got, -1);
    }
    void chainAbortsUpstreamWithItsGuard()
    {
        Promise<int> promise;
        bool aborted = false;
        promise.onAbort([&] { aborted = true; });
        {
            QObject guard;
            promise.call().map([](int v) { return v; }).then(&guard, [](Result<int>) {});
        }
        QVERIFY(aborted);
    }
    void whenAllKeepsOrder()
    {
        QObject guard;
        Promise<int> first;
        Promise<int> second;
        std::vector<Call<int>> calls;
        calls.push_back(first.call());
        calls.push_back(second.call());
        std::vector<int> got;
        whenAll(std::move(calls)).then(&guard, [&](Result<std::vector<int>> r) { got = *r; });
        second.resolve(2);
        first.resolve(1);
        QTRY_COMPARE(got, (std::vector<int>{1, 2}));
    }
    void whenAllFailsOnceAndAbortsTheRest()
    {
        QObject guard;
        Promise<int> first;
        Promise<int> second;
        bool aborted = false;
        second.onAbort([&] { aborted = true; });
        std::vector<Call<int>> calls;
        calls.push_back(first.call());
        calls.push_back(second.call());
        int errors = 0;
        whenAll(std::move(calls)).then(&guard, [&](Result<std::vector<int>> r) { errors += r ? 0 : 1; });
        first.reject(Error::make(Error::Kind::Timeout, {}));
        QTRY_COMPARE(errors, 1);
        QTRY_VERIFY(aborted);
    }
    void whenAllOfNothingIsReady()
    {
        QObject guard;
        bool done = false;
        whenAll(std::vector<Call<int>>{}).then(&guard, [&](Result<std::vector<int>> r) { done = r && r->empty(); });
        QTRY_VERIFY(done);
    }
    void resolvesFromAnotherThread()
    {
        for (int round = 0; round < 200; ++round) {
            Promise<int> promise;
            int got = 0;
            QObject guard;
            promise.call().then(&guard, [&](Result<int> r) {
                QCOMPARE(QThread::currentThread(), qApp->thread());
                got = *r;
            });
            std::thread other([promise] { promise.resolve(5); });
            QTRY_COMPARE(got, 5);
            other.join();
        }
    }
    void guardDiesWhileAnotherThreadResolves()
    {
        for (int round = 0; round < 200; ++round) {
            Promise<int> promise;
            auto guard = std::make_unique<QObject>();
            promise.call().then(guard.get(), [](Result<int>) {});
            std::thread other([promise] { promise.resolve(5); });
            guard.reset();
            other.join();
        }
        QCoreApplication::processEvents();
    }
};

class TestSecret : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { GANGWAY_STRICT_LOG(); }
    void printsStars()
    {
        const Secret secret(QByteArray("EAAtoken"));
        QString text;
        QDebug(&text) << secret;
        QVERIFY(!text.contains(QStringLiteral("EAA")));
        QVERIFY(text.contains(QStringLiteral("***")));
    }
    void copiesAreIndependent()
    {
        Secret copy;
        {
            const Secret original(QByteArray("581063"));
            copy = original;
        }
        QCOMPARE(copy.reveal(), QByteArray("581063"));
        Secret moved = std::move(copy);
        QCOMPARE(moved.reveal(), QByteArray("581063"));
        QVERIFY(moved == Secret(QByteArray("581063")));
        QVERIFY(!(moved == Secret(QByteArray("581064"))));
    }
    void pinsAreSixDigitsAndNotGuessable()
    {
        SystemRandomness random;
        QSet<QByteArray> seen;
        for (int i = 0; i < 500; ++i) {
            const QByteArray pin = random.newPin().reveal();
            QCOMPARE(pin.size(), 6);
            for (const char c : pin)
                QVERIFY(c >= '0' && c <= '9');
            QVERIFY(pin != "123456" && pin != "000000" && pin != "654321");
            seen.insert(pin);
        }
        QVERIFY(seen.size() > 450);
    }
};

class TestRedaction : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { GANGWAY_STRICT_LOG(); }
    void urls()
    {
        const QString text = redactedUrl(QUrl(QStringLiteral(
            "https://u:p@graph.facebook.com/v25.0/oauth/access_token?client_id=1&client_secret=abc&code=AQx#frag")));
        QVERIFY2(text.contains(QStringLiteral("client_id=1")), qPrintable(text));
        for (const char *secret : {"abc", "AQx", "frag", "u:p"})
            QVERIFY2(!text.contains(QLatin1String(secret)), secret);
    }
    void objects()
    {
        const QJsonObject in{{QStringLiteral("pin"), QStringLiteral("581063")},
                             {QStringLiteral("error"), QJsonObject{{QStringLiteral("code"), 190}}},
                             {QStringLiteral("list"), QJsonArray{QJsonObject{{QStringLiteral("code"), QStringLiteral("AQ")}}}},
                             {QStringLiteral("text"), QStringLiteral("token EAAabcdefghijkl end")}};
        const QJsonObject out = redacted(in);
        QCOMPARE(out.value(QStringLiteral("pin")).toString(), QStringLiteral("***"));
        QCOMPARE(out.value(QStringLiteral("error")).toObject().value(QStringLiteral("code")).toInt(), 190);
        QCOMPARE(out.value(QStringLiteral("list")).toArray().at(0).toObject().value(QStringLiteral("code")).toString(),
                 QStringLiteral("***"));
        QCOMPARE(out.value(QStringLiteral("text")).toString(), QStringLiteral("token *** end"));
    }
};

class TestError : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { GANGWAY_STRICT_LOG(); }
    void decides_data()
    {
        using Kind = Error::Kind;
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("code");
        QTest::addColumn<bool>("transient");
        QTest::addColumn<bool>("retry");
        QTest::addColumn<bool>("token");
        QTest::addColumn<bool>("input");
        const auto row = [](const char *name, Kind kind, int status, int code, bool transient, bool retry, bool token, bool input) {
            QTest::newRow(name) << int(kind) << status << code << transient << retry << token << input;
        };
        row("cancelled", Kind::Cancelled, 0, 0, false, false, false, false);
        row("offline", Kind::Offline, 0, 0, false, true, false, false);
        row("timeout", Kind::Timeout, 0, 0, false, true, false, false);
        row("tls", Kind::Tls, 0, 0, false, false, false, false);
        row("throttled", Kind::Throttled, 400, 80007, false, true, false, false);
        row("500", Kind::Http, 500, 2, true, true, false, false);
        row("404 without envelope", Kind::Http, 404, 0, false, false, false, false);
        row("not what was promised", Kind::Decode, 200, 0, false, false, false, false);
        row("token", Kind::Auth, 401, 190, false, false, true, false);
        row("permission", Kind::Auth, 403, 200, false, false, false, false);
        row("wrong pin", Kind::Rejected, 400, 133005, false, false, false, true);
        row("refused for now", Kind::Rejected, 400, 131000, true, true, false, false);
        row("database", Kind::Storage, 0, 0, false, true, false, false);
        row("keychain", Kind::Secret, 0, 0, false, true, false, false);
    }
    void decides()
    {
        QFETCH(int, kind);
        QFETCH(int, status);
        QFETCH(int, code);
        QFETCH(bool, transient);
        Error error = Error::make(Error::Kind(kind), {});
        error.httpStatus = status;
        error.code = code;
        error.transient = transient;
        QTEST(isRetryable(error), "retry");
        QTEST(needsNewToken(error), "token");
        QTEST(needsInput(error), "input");
        QCOMPARE(errorKindFromString(nameOf(error.kind)), std::optional(error.kind));
    }
};

class TestPhoneNumber : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { GANGWAY_STRICT_LOG(); }
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("e164");
        QTest::addRow("spaces") << QStringLiteral("+55 11 90000-0142") << QStringLiteral("+5511900000142");
        QTest::addRow("brackets") << QStringLiteral("+1 (650) 555-0134") << QStringLiteral("+16505550134");
        QTest::addRow("no plus") << QStringLiteral("11 90000-0142") << QString();
        QTest::addRow("empty") << QString() << QString();
        QTest::addRow("short") << QStringLiteral("+55 1") << QString();
        QTest::addRow("words") << QStringLiteral("+hello") << QString();
        QTest::addRow("huge") << QStringLiteral("+") + QString(5000, u'5') << QString();
    }
    void reads()
    {
        QFETCH(QString, text);
        QFETCH(QString, e164);
        const auto number = parsePhoneNumber(text);
        QCOMPARE(number ? number->e164 : QString(), e164);
    }
    void formats()
    {
        const auto number = parsePhoneNumber(QStringLiteral("+5511900000142"));
        QVERIFY(number);
        QCOMPARE(number->international, QStringLiteral("+55 11 90000-0142"));
        QCOMPARE(number->countryCode, 55);
        QCOMPARE(number->nationalDigits, QStringLiteral("11900000142"));
        QCOMPARE(number->waMeDigits(), QStringLiteral("5511900000142"));
    }
};

GANGWAY_TEST_MAIN(QCoreApplication, TestCall, TestSecret, TestRedaction, TestError, TestPhoneNumber)
#include "tst_core.moc"
