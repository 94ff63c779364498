#include "webhooks/receiver.h"

#include "core/log.h"
#include "json/jsonreader.h"
#include "webhooks/verification.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QPointer>

#include <deque>

namespace gangway::webhooks {

/// What one request turned out to be; made on the server's thread, without touching the Receiver.
struct Arrival
{
    store::WebhookRecord record;
    std::optional<httpserver::Responder> responder; ///< set: still to be answered, after the commit
    std::optional<bool> verified;       ///< set: it was an address verification
};

namespace {
constexpr int keptRefused = 500;
constexpr qsizetype longestRefusedBody = 64 * 1024;
constexpr std::size_t mostWaiting = 2000;      ///< beyond, Meta is asked to come again
constexpr std::size_t mostRefusedWaiting = 200; ///< beyond, refused ones are answered but not kept
constexpr std::size_t largestCommit = 500;
constexpr int dispatchPage = 100;
constexpr std::chrono::seconds readAgainAfter{5};

using httpserver::HttpRequest;
using httpserver::HttpResponse;
using httpserver::Responder;

/// What the inspector's list shows of a body; empty where it cannot be read.
void readSummary(store::WebhookRecord &record)
{
    const Result<QJsonObject> body = parseJsonObject(record.raw);
    if (!body)
        return;
    const QJsonObject entry = body->value(QLatin1String("entry")).toArray().first().toObject();
    const QJsonObject change = entry.value(QLatin1String("changes")).toArray().first().toObject();
    const QJsonObject value = change.value(QLatin1String("value")).toObject();
    record.field = change.value(QLatin1String("field")).toString().left(100);
    const QString named = value.value(QLatin1String("waba_info")).toObject().value(QLatin1String("waba_id")).toString();
    record.wabaId = (named.isEmpty() ? entry.value(QLatin1String("id")).toString() : named).left(64);
    record.phoneNumberId = value.value(QLatin1String("metadata")).toObject().value(QLatin1String("phone_number_id")).toString().left(64);
}

struct Rules
{
    QString path;
    Secret appSecret;
    Secret verifyToken;
};

std::optional<Arrival> judge(const Rules &rules, const HttpRequest &request, const Responder &responder)
{
    if (request.path != rules.path) {
        responder.respond(HttpResponse::text(404, QByteArrayLiteral("not found")));
        return std::nullopt;
    }
    Arrival arrival;
    if (request.method == "GET") {
        const Verification verification = verifyAddress(request.query, rules.verifyToken);
        responder.respond(verification.response);
        arrival.verified = verification.accepted;
        arrival.record.verdict = verification.accepted ? QStringLiteral("not-needed") : QStringLiteral("refused");
        arrival.record.verdictReason = verification.accepted ? QStringLiteral("address verification")
                                                             : QStringLiteral("wrong verify token");
        arrival.record.raw = verification.record;
    } else if (request.method == "POST") {
        const QString fault = signatureFault(request.body, request.header("x-hub-signature-256"), rules.appSecret);
        arrival.record.raw = request.body;
        if (fault.isEmpty()) {
            arrival.record.verdict = QStringLiteral("valid");
            arrival.responder = responder;
            readSummary(arrival.record);
        } else {
            const bool unsignedBody = !fault.startsWith(QLatin1String("signed"));
            responder.respond(HttpResponse::text(unsignedBody ? 401 : 403, fault.toUtf8()));
            arrival.record.verdict = QStringLiteral("refused");
            arrival.record.verdictReason = fault;
            arrival.record.raw.truncate(longestRefusedBody);
            readSummary(arrival.record);
        }
    } else {
        HttpResponse response = HttpResponse::text(405, QByteArrayLiteral("GET and POST only"));
        response.headers.emplaceBack("Allow", "GET, POST");
        responder.respond(response);
        return std::nullopt;
    }
    arrival.record.digest = QCryptographicHash::hash(arrival.record.raw, QCryptographicHash::Sha256);
    return arrival;
}
} // namespace

struct Receiver::Private
{
    Private(Receiver &receiver, store::Database &database, Clock &clockToUse)
        : self(receiver), webhooks(database), clock(clockToUse)
    {
    }

    Receiver &self;
    store::WebhookRepository webhooks;
    Clock &clock;
    httpserver::HttpServer server;
    std::deque<Arrival> waiting;
    std::size_t refusedWaiting = 0;
    bool writing = false;
    bool telling = false;
    std::optional<qint64> toldUpTo;
    QDateTime lastEventAt;

    void take(Arrival arrival);
    void write();
    void written(std::vector<Arrival> batch, const Result<std::vector<bool>> &stored);
    void tell();
};

Receiver::Receiver(store::Database &database, Clock &clock, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(*this, database, clock))
{
}

Receiver::~Receiver()
{
    stop();
}

Result<quint16> Receiver::start(const ReceiverOptions &options)
{
    stop();
    // What the last run stored but did not tell is told even when the port is taken.
    QMetaObject::invokeMethod(this, [this] { d->tell(); }, Qt::QueuedConnection);
    if (options.appSecret.isEmpty())
        return fail(Error::make(Error::Kind::Rejected, QStringLiteral("no-app-secret: nothing could be checked")));
    if (!options.path.startsWith(u'/'))
        return fail(Error::make(Error::Kind::Rejected, QStringLiteral("receiver-path: it begins with a slash")));
    const auto rules = std::make_shared<const Rules>(Rules{options.path, options.appSecret, options.verifyToken});
    return d->server.start(options.server, [this, rules](const HttpRequest &request, const Responder &responder) {
        // On the server's thread. `this` outlives it: stop() joins the thread, and posts to a dead object are dropped.
        if (std::optional<Arrival> arrival = judge(*rules, request, responder)) {
            auto shared = std::make_shared<Arrival>(std::move(*arrival));
            QMetaObject::invokeMethod(this, [this, shared] { d->take(std::move(*shared)); }, Qt::QueuedConnection);
        }
    });
}

void Receiver::stop()
{
    d->server.stop();
}

bool Receiver::isListening() const
{
    return d->server.isListening();
}

quint16 Receiver::port() const
{
    return d->server.port();
}

QDateTime Receiver::lastEventAt() const
{
    return d->lastEventAt;
}

void Receiver::Private::take(Arrival arrival)
{
    arrival.record.receivedAt = clock.now();
    const std::optional<bool> verified = arrival.verified;
    if (arrival.responder && waiting.size() >= mostWaiting) {
        arrival.responder->respond(HttpResponse::text(503, QByteArrayLiteral("busy")));
        return;
    }
    if (!arrival.responder) {
        if (refusedWaiting < mostRefusedWaiting) {
            ++refusedWaiting;
            waiting.push_back(std::move(arrival));
        }
    } else {
        waiting.push_back(std::move(arrival));
    }
    write();
    if (verified)
        Q_EMIT self.addressVerified(*verified);
}

void Receiver::Private::write()
{
    if (writing || waiting.empty())
        return;
    std::vector<Arrival> batch;
    std::vector<store::WebhookRecord> records;
    while (!waiting.empty() && batch.size() < largestCommit) {
        records.push_back(waiting.front().record);
        batch.push_back(std::move(waiting.front()));
        waiting.pop_front();
        if (!batch.back().responder)
            --refusedWaiting;
    }
    writing = true;
    auto shared = std::make_shared<std::vector<Arrival>>(std::move(batch));
    webhooks.append(records).then(&self, [this, shared](const Result<std::vector<bool>> &stored) {
        writing = false;
        written(std::move(*shared), stored);
    });
}

void Receiver::Private::written(std::vector<Arrival> batch, const Result<std::vector<bool>> &stored)
{
    bool anyRefused = false;
    for (const Arrival &arrival : batch) {
        anyRefused = anyRefused || !arrival.responder;
        if (!arrival.responder)
            continue;
        if (stored) {
            lastEventAt = arrival.record.receivedAt;
            arrival.responder->respond(HttpResponse::text(200, QByteArrayLiteral("ok")));
        } else {
            arrival.responder->respond(HttpResponse::text(503, QByteArrayLiteral("not stored")));
        }
    }
    if (!stored)
        qCWarning(lcWebhooks) << "webhooks were not stored and not acknowledged:" << stored.error();
    write();
    if (!stored)
        return;
    if (anyRefused) {
        webhooks.keepNewestUnsigned(keptRefused).then(&self, [](const Result<Done> &kept) {
            if (!kept)
                qCWarning(lcWebhooks) << "refused webhooks were not pruned:" << kept.error();
        });
    }
    tell();
}

void Receiver::Private::tell()
{
    if (telling)
        return;
    telling = true;
    const QPointer<Receiver> alive(&self); // a listener may end us
    if (!toldUpTo) {
        const Result<qint64> stored = webhooks.dispatchedUpTo();
        if (stored)
            toldUpTo = *stored;
    }
    bool readable = toldUpTo.has_value();
    while (readable) {
        const auto page = webhooks.after(*toldUpTo, dispatchPage);
        readable = page.has_value();
        if (!page || page->empty())
            break;
        for (const store::WebhookRecord &record : *page) {
            Q_EMIT self.recorded(record);
            if (!alive)
                return;
            if (record.verdict == QLatin1String("valid")) {
                const auto events = decodeEvents(record.raw);
                if (!events)
                    qCWarning(lcWebhooks) << "a signed webhook cannot be read:" << events.error();
                for (const Event &event : events ? *events : std::vector<Event>()) {
                    Q_EMIT self.eventReceived(event);
                    if (!alive)
                        return;
                }
            }
            toldUpTo = record.id;
        }
        // After the listeners' own writes, which were queued first: a crash in between tells again, never too little.
        webhooks.setDispatchedUpTo(*toldUpTo).then(&self, [](const Result<Done> &stored) {
            if (!stored)
                qCWarning(lcWebhooks) << "what was told is not noted and will be told again:" << stored.error();
        });
    }
    telling = false;
    if (!readable) {
        qCWarning(lcWebhooks) << "stored webhooks cannot be read; trying again";
        clock.after(readAgainAfter, &self, [this] { tell(); });
    }
}

} // namespace gangway::webhooks
