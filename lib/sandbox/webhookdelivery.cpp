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
    const auto time = field == u"messages" ? std::nullopt : std::optional(m_state.clock().now().toSecsSinceEpoch());
    const QByteArray body = encode(envelope(wabaId, field, value, time));
    const QStringList subscribed = waba->subscriptions.keys();
    for (const QString &id : subscribed) {
        const App *app = m_state.app(id);
        if (app && app->fields.contains(field))
            enqueue({id, wabaId, numberId, body, field, 0});
    }
}

void WebhookDelivery::deliverToPartner(const QString &appId, const QString &field, const QJsonObject &value)
{
    const App *app = m_state.app(appId);
    if (!app || !app->fields.contains(field))
        return;
    enqueue({appId, {}, {}, encode(envelope(app->portfolioId, field, value, m_state.clock().now().toSecsSinceEpoch())), field, 0});
}

// https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/override
QString WebhookDelivery::targetOf(const Delivery &delivery) const
{
    static const QSet<QString> overridable{
        QStringLiteral("messages"), QStringLiteral("message_echoes"), QStringLiteral("calls"), QStringLiteral("consumer_profile"),
        QStringLiteral("messaging_handovers"), QStringLiteral("group_lifecycle_update"), QStringLiteral("group_participants_update"),
        QStringLiteral("group_settings_update"), QStringLiteral("group_status_update"), QStringLiteral("smb_message_echoes"),
        QStringLiteral("smb_app_state_sync"), QStringLiteral("history"), QStringLiteral("account_settings_update")};
    const App *app = m_state.app(delivery.appId);
    if (!app)
        return {};
    if (overridable.contains(delivery.field)) {
        if (const Number *number = m_state.number(delivery.numberId); number && !number->overrideCallback.isEmpty())
            return number->overrideCallback;
        if (const Waba *waba = m_state.waba(delivery.wabaId)) {
            const QString override = waba->subscriptions.value(delivery.appId).overrideCallback;
            if (!override.isEmpty())
                return override;
        }
    }
    return app->callback;
}

void WebhookDelivery::enqueue(Delivery delivery)
{
    if (targetOf(delivery).isEmpty()) // nobody has ever said where to
        return;
    const quint64 row = m_state.nextInRow();
    m_state.outbox.emplace(row, std::move(delivery));
    post(row);
}

void WebhookDelivery::resume()
{
    std::vector<quint64> rows;
    for (const auto &[row, delivery] : m_state.outbox)
        rows.push_back(row);
    for (const quint64 row : rows)
        post(row);
}

void WebhookDelivery::post(quint64 row)
{
    const auto found = m_state.outbox.find(row);
    if (found == m_state.outbox.end() || m_sending.contains(row))
        return;
    const Delivery &delivery = found->second;
    const std::optional<QUrl> url = reachable(targetOf(delivery));
    const App *app = m_state.app(delivery.appId);
    if (!url || !app) {
        missed(row, 0);
        return;
    }
    httpserver::OutgoingRequest request;
    request.url = *url;
    request.headers = {{QByteArrayLiteral("Content-Type"), QByteArrayLiteral("application/json")},
                       {QByteArrayLiteral("User-Agent"), QByteArrayLiteral("facebookexternalua")},
                       {QByteArrayLiteral("X-Hub-Signature-256"), signature(delivery.body, app->secret)}};
    request.body = delivery.body;
    m_sending.insert(row);
    send(std::move(request), [this, row, field = delivery.field](const httpserver::OutgoingReply &reply) {
        m_sending.remove(row);
        if (reply.status >= 200 && reply.status < 300) {
            m_state.outbox.erase(row);
            ++m_delivered;
        } else {
            missed(row, reply.status);
        }
        Q_EMIT attempted(field, reply.status);
    });
}

void WebhookDelivery::missed(quint64 row, int status)
{
    const auto found = m_state.outbox.find(row);
    if (found == m_state.outbox.end())
        return;
    const int attempt = found->second.attempt++;
    if (attempt >= int(std::size(pauses))) {
        m_state.outbox.erase(found);
        ++m_givenUp;
        qCInfo(lcSandbox) << "webhook given up after" << attempt + 1 << "attempts, last status" << status;
        return;
    }
    m_state.clock().after(pauses[attempt], this, [this, row] { post(row); });
}

} // namespace gangway::sandbox
