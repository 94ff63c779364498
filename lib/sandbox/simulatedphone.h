#pragma once

#include "sandbox/state.h"

#include <QObject>

namespace gangway::sandbox {

class WebhookDelivery;

/// The people with WhatsApp: write to a business, receive what it sends, read it, answer once. Every act becomes the
/// webhook that Meta would send.
class SimulatedPhone : public QObject
{
    Q_OBJECT
public:
    SimulatedPhone(State &state, WebhookDelivery &delivery, QObject *parent);

    void setDelay(std::chrono::milliseconds delay) { m_delay = delay; }
    /// Who writes; the first contact of the scenario.
    void setOwner(const QString &waId) { m_owner = waId; }

    /// False when no registered business has this number.
    bool write(const QString &businessDigits, const QString &text);
    /// A message that Meta accepted for one of the contacts.
    void receive(const QString &messageId);

private:
    void inbound(const QString &numberId, const QString &waId, const QString &text, const QString &replyTo);
    void status(const QString &messageId, const QString &status);
    QJsonObject metadata(const Number &number) const;

    State &m_state;
    WebhookDelivery &m_delivery;
    std::chrono::milliseconds m_delay{600};
    QString m_owner;
};

} // namespace gangway::sandbox
