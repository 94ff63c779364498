#pragma once

#include "httpserver/httpsender.h"
#include "sandbox/state.h"

#include <QObject>

#include <functional>

namespace gangway::sandbox {

/// Meta's webhook sender: verifies callbacks, signs the exact bytes with the app's secret, posts, and tries again
/// later when the receiver does not answer 2xx, across the end of the program. Does not decide what is worth a webhook.
class WebhookDelivery : public QObject
{
    Q_OBJECT
public:
    WebhookDelivery(State &state, QObject *parent);
    ~WebhookDelivery() override;

    /// The receiver that plays https://host for callbacks that name it: on a desk there is no public address.
    void setPublicHost(const QString &host, const QUrl &loopback);

    /// GET with hub.mode, hub.challenge and hub.verify_token, as on every save of an address.
    void verify(const QString &uri, const Secret &verifyToken, std::function<void(bool ok, const QString &why)> done);

    /// One change of a WABA, to every app that is subscribed to it and to the field; follows the overrides.
    /// Only what concerns messages can be overridden; the rest always goes to the app's own address.
    void deliver(const QString &wabaId, const QString &numberId, const QString &field, const QJsonObject &value);
    /// One change in the name of the partner (PARTNER_ADDED): always to the app's own callback.
    void deliverToPartner(const QString &appId, const QString &field, const QJsonObject &value);

    /// What was on its way when the program ended, or waits for an address: tries it now.
    void resume();

    int delivered() const { return m_delivered; }
    int underWay() const { return int(m_state.outbox.size()); }
    int givenUp() const { return m_givenUp; }

    /// ASCII only, as Meta sends it: what is not ASCII is written \uXXXX before signing.
    static QByteArray encode(const QJsonObject &payload);
    static QByteArray signature(const QByteArray &body, const Secret &appSecret);

Q_SIGNALS:
    void verificationCodeSent(const QString &digits, const QString &code);
    void attempted(const QString &field, int status);

private:
    void enqueue(Delivery delivery);
    void post(quint64 row);
    void missed(quint64 row, int status);
    QString targetOf(const Delivery &delivery) const;
    void send(httpserver::OutgoingRequest request, std::function<void(httpserver::OutgoingReply)> done);
    std::optional<QUrl> reachable(const QString &uri) const;

    State &m_state;
    QHash<QString, QUrl> m_publicHosts;
    int m_delivered = 0;
    QSet<quint64> m_sending;
    int m_givenUp = 0;
    httpserver::HttpSender m_sender; // last member: its thread ends before the rest goes
};

} // namespace gangway::sandbox
