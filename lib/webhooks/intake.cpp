#include "webhooks/intake.h"

#include "core/log.h"
#include "json/jsonwalk.h"
#include "store/database.h"
#include "store/webhookwriter.h"
#include "webhooks/verification.h"

#include <atomic>

namespace gangway::webhooks {

namespace {
constexpr int keptRefused = 500;
constexpr qsizetype longestRefusedBody = 64 * 1024;
constexpr qsizetype longestRequestLine = 1024;
constexpr std::size_t mostWaiting = 4000;       ///< beyond, Meta is asked to come again
constexpr std::size_t mostWaitingBytes = 64 * 1024 * 1024;
constexpr int mostRefusedWaiting = 200;         ///< beyond, refused ones are answered but not kept

using httpserver::HttpRequest;
using httpserver::HttpResponse;
using httpserver::RefusedRequest;
using httpserver::Responder;

/// What the inspector's list shows of a body; empty where it cannot be read. The first entry's first change speaks for
/// all.
void readSummary(store::WebhookRecord &record)
{
    QString entryId;
    QString named;
    JsonWalk walk(record.raw);
    const auto value = [&](const QByteArray &key) {
        if (key == "waba_info") {
            walk.object([&](const QByteArray &member) {
                if (member == "waba_id")
                    named = walk.string();
            });
        } else if (key == "metadata") {
            walk.object([&](const QByteArray &member) {
                if (member == "phone_number_id")
                    record.phoneNumberId = walk.string().left(64);
            });
        }
    };
    const auto change = [&](const QByteArray &key) {
        if (key == "field")
            record.field = walk.string().left(100);
        else if (key == "value")
            walk.object(value);
    };
    const auto entry = [&](const QByteArray &key) {
        if (key == "id") {
            entryId = walk.string();
        } else if (key == "changes") {
            walk.array([&](int index) {
                if (index == 0)
                    walk.object(change);
            });
        }
    };
    walk.object([&](const QByteArray &key) {
        if (key == "entry") {
            walk.array([&](int index) {
                if (index == 0)
                    walk.object(entry);
            });
        }
    });
    record.wabaId = (named.isEmpty() ? entryId : named).left(64);
}

/// For the inspector. Without the query: a verify token may be in it.
QByteArray requestLine(const QByteArray &method, const QByteArray &target)
{
    const qsizetype mark = target.indexOf('?');
    return (method + ' ' + (mark < 0 ? target : target.left(mark))).left(longestRequestLine);
}
} // namespace

struct Intake::Private
{
    Private(store::Database &database, const Clock &clockToUse, News newsToTell)
        : clock(clockToUse), news(std::move(newsToTell)), writer(database, keptRefused)
    {
        writer.onBatch([this](const std::optional<Error> &trouble) {
            if (trouble)
                qCWarning(lcWebhooks) << "webhooks were not stored and not acknowledged:" << *trouble;
            if (news.batch)
                news.batch(!trouble);
        });
    }

    const Clock &clock;
    const News news;
    ReceiverOptions rules;
    std::atomic<int> refusedWaiting = 0;
    store::WebhookWriter writer; // before the server: it ends after it, when nothing is put any more
    httpserver::HttpServer server;

    void handle(const HttpRequest &request, const Responder &responder);
    void verify(const HttpRequest &request, const Responder &responder);
    void accept(const HttpRequest &request, const Responder &responder);
    void keepRefused(store::WebhookRecord record);
    void refuse(const QString &reason, const QByteArray &raw);
};

void Intake::Private::handle(const HttpRequest &request, const Responder &responder)
{
    if (request.path != rules.path) {
        responder.respond(HttpResponse::text(404, QByteArrayLiteral("not found\n")));
        refuse(QStringLiteral("wrong path"), requestLine(request.method, request.target));
    } else if (request.method == "GET") {
        verify(request, responder);
    } else if (request.method == "POST") {
        accept(request, responder);
    } else {
        HttpResponse response = HttpResponse::text(405, QByteArrayLiteral("GET and POST only\n"));
        response.headers.emplaceBack("Allow", "GET, POST");
        responder.respond(response);
        refuse(QStringLiteral("wrong method"), requestLine(request.method, request.target));
    }
}

void Intake::Private::verify(const HttpRequest &request, const Responder &responder)
{
    const Verification verification = verifyAddress(request.query, rules.verifyToken);
    responder.respond(verification.response);
    store::WebhookRecord record;
    record.verdict = verification.accepted ? QStringLiteral("not-needed") : QStringLiteral("refused");
    record.verdictReason = verification.accepted ? QStringLiteral("address verification") : QStringLiteral("wrong verify token");
    record.raw = verification.record;
    keepRefused(std::move(record));
    if (news.verified)
        news.verified(verification.accepted);
}

void Intake::Private::accept(const HttpRequest &request, const Responder &responder)
{
    store::WebhookRecord record;
    record.raw = request.body;
    const QString fault = signatureFault(request.body, request.header("x-hub-signature-256"), rules.appSecret);
    if (!fault.isEmpty()) {
        const bool unsignedBody = !fault.startsWith(QLatin1String("signed"));
        responder.respond(HttpResponse::text(unsignedBody ? 401 : 403, fault.toUtf8() + '\n'));
        record.verdict = QStringLiteral("refused");
        record.verdictReason = fault;
        record.raw.truncate(longestRefusedBody);
        readSummary(record);
        keepRefused(std::move(record));
        return;
    }
    const auto load = writer.waiting();
    if (load.records >= mostWaiting || load.bytes >= mostWaitingBytes) {
        responder.respond(HttpResponse::text(503, QByteArrayLiteral("busy\n")));
        return;
    }
    record.verdict = QStringLiteral("valid");
    record.receivedAt = clock.now();
    record.digest = eventDigest(record.raw, rules.appId);
    readSummary(record);
    writer.put(std::move(record), [this, responder, at = record.receivedAt](const Result<bool> &stored) {
        responder.respond(stored ? HttpResponse::text(200, QByteArrayLiteral("ok\n"))
                                 : HttpResponse::text(503, QByteArrayLiteral("not stored\n")));
        if (stored && news.accepted)
            news.accepted(at);
    });
}

void Intake::Private::keepRefused(store::WebhookRecord record)
{
    if (refusedWaiting.fetch_add(1) >= mostRefusedWaiting) {
        --refusedWaiting;
        return;
    }
    record.receivedAt = clock.now();
    record.digest = eventDigest(record.raw, rules.appId);
    writer.put(std::move(record), [this](const Result<bool> &) { --refusedWaiting; });
}

void Intake::Private::refuse(const QString &reason, const QByteArray &raw)
{
    store::WebhookRecord record;
    record.verdict = QStringLiteral("refused");
    record.verdictReason = reason;
    record.raw = raw;
    keepRefused(std::move(record));
}

Intake::Intake(store::Database &database, const Clock &clock, News news)
    : d(std::make_unique<Private>(database, clock, std::move(news)))
{
}

Intake::~Intake()
{
    stop();
}

Result<quint16> Intake::start(const ReceiverOptions &options)
{
    stop();
    if (options.appSecret.isEmpty())
        return fail(Error::make(Error::Kind::Rejected, QStringLiteral("no-app-secret: nothing could be checked")));
    if (!options.path.startsWith(u'/'))
        return fail(Error::make(Error::Kind::Rejected, QStringLiteral("receiver-path: it begins with a slash")));
    d->rules = options;
    return d->server.start(
        options.server, [this](const HttpRequest &request, const Responder &responder) { d->handle(request, responder); },
        [this](const RefusedRequest &request) {
            d->refuse(QString::fromLatin1(request.reason), requestLine(request.method, request.target));
        });
}

void Intake::finish(std::chrono::milliseconds patience)
{
    d->server.finish(patience);
}

void Intake::stop()
{
    d->server.stop();
}

bool Intake::isListening() const
{
    return d->server.isListening();
}

quint16 Intake::port() const
{
    return d->server.port();
}

} // namespace gangway::webhooks
