#pragma once

#include "support/fakenam.h"
#include "support/manualclock.h"
#include "support/testmain.h"
#include "whatsapp/graphclient.h"

using namespace gangway;
using namespace gangway::whatsapp;
using test::FakeAnswer;

/// What the tests of endpoints share: a Graph client before a network that answers as told, and the proof that one
/// endpoint sends exactly what it should and makes the right thing of every kind of answer.
class EndpointTest : public QObject
{
    Q_OBJECT

protected:
    struct Bench
    {
        test::ManualClock clock;
        test::FakeNam nam{&clock};
        http::Client client{nam, clock, QUrl(QStringLiteral("https://graph.facebook.com")), QStringLiteral("gangway/test")};
        GraphClient graph{client, QStringLiteral("v25.0")};
        QObject guard;

        /// The answer of a call, with the clock running ahead through all retries.
        template <typename T>
        Result<T> wait(Call<T> call)
        {
            std::optional<Result<T>> answer;
            call.then(&guard, [&](Result<T> r) { answer = std::move(r); });
            for (int i = 0; i < 2000 && !answer; ++i) {
                QCoreApplication::processEvents();
                clock.advance(std::chrono::milliseconds(100));
            }
            if (!answer)
                return fail(Error::make(Error::Kind::Cancelled, QStringLiteral("test: no answer")));
            return std::move(*answer);
        }
    };

    static FakeAnswer ok(const char *json) { return FakeAnswer::raw(json, 200, "application/json"); }

    /// One endpoint with the least of everything, answering "Kind" or "ok".
    using Probe = std::function<QString(Bench &)>;
    template <typename T>
    static QString outcome(const Result<T> &result)
    {
        return result ? QStringLiteral("ok") : nameOf(result.error().kind) + (result.error().mayHaveLeft ? QStringLiteral("+left") : QString());
    }

    struct Endpoint
    {
        const char *name;
        const char *verb;
        const char *url;        // after the host, as encoded
        const char *body;       // "" for none
        const char *bearer;
        bool isOnceOnly;
        const char *good;       // a good answer
        Probe probe;
        bool promisesSomething = true; // an empty object is a fault
        const char *onBadParameter = "Rejected tries 1";
    };

    static void checkEndpoint(const Endpoint &endpoint)
    {
        {
            Bench bench;
            bench.nam.next(ok(endpoint.good));
            QCOMPARE(endpoint.probe(bench), QStringLiteral("ok"));
            QCOMPARE(bench.nam.count(), 1);
            const test::SentRequest &sent = bench.nam.sent(0);
            QCOMPARE(sent.verb, QString::fromLatin1(endpoint.verb));
            QCOMPARE(sent.url.toEncoded(), QByteArray("https://graph.facebook.com") + endpoint.url);
            QCOMPARE(sent.body, QByteArray(endpoint.body));
            QCOMPARE(sent.bearer(), QByteArray(endpoint.bearer));
            QCOMPARE(sent.rewindable, !endpoint.isOnceOnly);
        }
        const QString many = endpoint.isOnceOnly ? QStringLiteral(" tries 1") : QStringLiteral(" tries 4");
        const QString once = QStringLiteral(" tries 1");
        struct Fault { const char *name; FakeAnswer answer; QString wanted; };
        const std::vector<Fault> faults{
            {"400", FakeAnswer::graphError(400, 100), QString::fromLatin1(endpoint.onBadParameter)},
            {"131009", FakeAnswer::graphError(400, 131009), QStringLiteral("Rejected") + once},
            {"190", FakeAnswer::graphError(401, 190, 463), QStringLiteral("Auth") + once},
            {"80007", FakeAnswer::graphError(429, 80007), QStringLiteral("Throttled") + many},
            {"transient", FakeAnswer::graphError(500, 2, 0, QStringLiteral("m"), true), QStringLiteral("Http") + many},
            {"timeout", FakeAnswer::hanging(), QStringLiteral("Timeout+left") + many},
            {"cut", FakeAnswer::cutMidBody(), QStringLiteral("Http+left") + many},
            {"refused", FakeAnswer::error(QNetworkReply::ConnectionRefusedError), QStringLiteral("Offline") + (endpoint.isOnceOnly ? QStringLiteral(" tries 3") : many)},
            {"not JSON", FakeAnswer::raw("<html>"), QStringLiteral("Decode+left") + once},
            {"empty", FakeAnswer::raw(""), QStringLiteral("Decode+left") + once},
            {"array", FakeAnswer::raw("[]"), QStringLiteral("Decode+left") + once},
            {"bare token", FakeAnswer::raw("EAAx"), QStringLiteral("Decode+left") + once},
            {"true", FakeAnswer::raw("true"), QStringLiteral("Decode+left") + once},
        };
        for (const Fault &fault : faults) {
            Bench bench;
            bench.nam.always(QString::fromLatin1(endpoint.verb), QString(), fault.answer);
            const QString result = endpoint.probe(bench);
            const QString got = result + QStringLiteral(" tries ") + QString::number(bench.nam.count());
            QVERIFY2(got == fault.wanted, qPrintable(QStringLiteral("%1: %2, wanted %3").arg(QLatin1String(fault.name), got, fault.wanted)));
        }
        // A good envelope without the promised field.
        Bench bench;
        bench.nam.next(ok("{}"));
        QCOMPARE(endpoint.probe(bench), endpoint.promisesSomething ? QStringLiteral("Decode+left") : QStringLiteral("ok"));
    }
};
