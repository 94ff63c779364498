#include "sandbox/webhookdelivery.h"

#include "core/log.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>
#include <QUrlQuery>

// https://developers.facebook.com/docs/graph-api/webhooks/getting-started
namespace gangway::sandbox {

namespace {

// Meta tries at once, then less and less often for days; here the same shape within a minute.
constexpr std::chrono::milliseconds pauses[] = {std::chrono::milliseconds(0), std::chrono::seconds(1), std::chrono::seconds(3),
                                                std::chrono::seconds(8), std::chrono::seconds(20), std::chrono::seconds(40)};

QJsonObject envelope(const QString &entryId, const QString &field, const QJsonObject &value, std::optional<qint64> time)
{
    QJsonObject entry{{QStringLiteral("id"), entryId},
                      {QStringLiteral("changes"), QJsonArray{QJsonObject{{QStringLiteral("value"), value}, {QStringLiteral("field"), field}}}}};
    if (time)
        entry.insert(QStringLiteral("time"), *time);
    return {{QStringLiteral("object"), QStringLiteral("whatsapp_business_account")}, {QStringLiteral("entry"), QJsonArray{entry}}};
}

} // namespace

WebhookDelivery::WebhookDelivery(State &state, QObject *parent) : QObject(parent), m_state(state) {}

WebhookDelivery::~WebhookDelivery() = default;

void WebhookDelivery::setPublicHost(const QString &host, const QUrl &loopback)
{
    m_publicHosts.insert(host.toLower(), loopback);
}

QByteArray WebhookDelivery::encode(const QJsonObject &payload)
{
    const QString text = QString::fromUtf8(QJsonDocument(payload).toJson(QJsonDocument::Compact));
    QByteArray ascii;
    ascii.reserve(text.size());
    for (const QChar c : text) {
        if (c.unicode() < 0x80)
            ascii += char(c.unicode());
        else
            ascii += "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    }
    return ascii;
}

QByteArray WebhookDelivery::signature(const QByteArray &body, const Secret &appSecret)
{
    return "sha256=" + QMessageAuthenticationCode::hash(body, appSecret.reveal(), QCryptographicHash::Sha256).toHex();
}

std::optional<QUrl> WebhookDelivery::reachable(const QString &uri) const
{
    QUrl url(uri, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return std::nullopt;
    const auto played = m_publicHosts.constFind(url.host().toLower());
    if (played != m_publicHosts.constEnd()) {
        url.setScheme(played->scheme());
        url.setHost(played->host());
        url.setPort(played->port());
        return url;
    }
    static const QStringList loopback{QStringLiteral("127.0.0.1"), QStringLiteral("localhost"), QStringLiteral("::1")};
    if (url.scheme() != u"http" || !loopback.contains(url.host()))
        return std::nullopt;
    return url;
}

void WebhookDelivery::send(httpserver::OutgoingRequest request, std::function<void(httpserver::OutgoingReply)> done)
{
    m_sender.send(std::move(request), [this, done = std::move(done)](httpserver::OutgoingReply reply) {
        QMetaObject::invokeMethod(this, [done, reply] { done(reply); }, Qt::QueuedConnection);
    });
}

void WebhookDelivery::verify(const QString &uri, const Secret &verifyToken, std::function<void(bool, const QString &)> done)
{
    const std::optional<QUrl> url = reachable(uri);
    if (!url) {
        done(false, QStringLiteral("the sandbox reaches only http on this machine"));
        return;
    }
    const QByteArray challenge = QByteArray::number(1000000000 + qAbs(m_state.clock().now().toMSecsSinceEpoch() % 1000000000));
    QUrlQuery query(url->query());
    query.addQueryItem(QStringLiteral("hub.mode"), QStringLiteral("subscribe"));
    query.addQueryItem(QStringLiteral("hub.challenge"), QString::fromLatin1(challenge));
    query.addQueryItem(QStringLiteral("hub.verify_token"), QString::fromLatin1(QUrl::toPercentEncoding(QString::fromUtf8(verifyToken.reveal()))));
    httpserver::OutgoingRequest request;
    request.method = QByteArrayLiteral("GET");
    request.url = *url;
    request.url.setQuery(query);
    send(std::move(request), [challenge, done = std::move(done)](const httpserver::OutgoingReply &reply) {
        if (reply.status == 0)
            done(false, reply.fault);
        else if (reply.status != 200)
            done(false, QStringLiteral("HTTP status %1").arg(reply.status));
        else if (reply.body.trimmed() != challenge)
            done(false, QStringLiteral("the challenge was not repeated"));
        else
            done(true, {});
    });
}

void WebhookDelivery::deliver(const QString &wabaId, const QString &numberId, const QString &field, const QJsonObject &value)
{
    const Waba *waba = m_state.waba(wabaId);
    if (!waba)
        return;
    const QByteArray body = encode(envelope(wabaId, field, value, std::nullopt));
    for (auto it = waba->subscriptions.cbegin(); it != waba->subscriptions.cend(); ++it) {
        const App *app = m_state.app(it.key());
        if (!app || !app->fields.contains(field))
            continue;
        const Number *number = m_state.number(numberId);
        QString target = app->callback;
        if (number && !number->overrideCallback.isEmpty())
            target = number->overrideCallback;
        else if (!it->overrideCallback.isEmpty())
            target = it->overrideCallback;
        if (!target.isEmpty())
            post(target, body, signature(body, app->secret), field, 0);
    }
}

void WebhookDelivery::deliverToPartner(const QString &appId, const QString &field, const QJsonObject &value)
{
    const App *app = m_state.app(appId);
    if (!app || app->callback.isEmpty() || !app->fields.contains(field))
        return;
    const QByteArray body = encode(envelope(app->portfolioId, field, value, m_state.clock().now().toSecsSinceEpoch()));
    post(app->callback, body, signature(body, app->secret), field, 0);
}

void WebhookDelivery::post(const QString &uri, const QByteArray &body, const QByteArray &sign, const QString &field, int attempt)
{
    const std::optional<QUrl> url = reachable(uri);
    if (!url) {
        ++m_givenUp;
        return;
    }
    httpserver::OutgoingRequest request;
    request.url = *url;
    request.headers = {{QByteArrayLiteral("Content-Type"), QByteArrayLiteral("application/json")},
                       {QByteArrayLiteral("User-Agent"), QByteArrayLiteral("facebookexternalua")},
                       {QByteArrayLiteral("X-Hub-Signature-256"), sign}};
    request.body = body;
    ++m_underWay;
    send(std::move(request), [this, uri, body, sign, field, attempt](const httpserver::OutgoingReply &reply) {
        --m_underWay;
        Q_EMIT attempted(field, reply.status);
        if (reply.status >= 200 && reply.status < 300) {
            ++m_delivered;
            return;
        }
        if (attempt >= int(std::size(pauses))) {
            ++m_givenUp;
            qCInfo(lcSandbox) << "webhook given up after" << attempt + 1 << "attempts, last status" << reply.status;
            return;
        }
        m_state.clock().after(pauses[attempt], this, [this, uri, body, sign, field, attempt] { post(uri, body, sign, field, attempt + 1); });
    });
}

} // namespace gangway::sandbox
