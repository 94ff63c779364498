#pragma once

#include "core/call.h"
#include "core/clock.h"
#include "store/repositories.h"
#include "webhooks/events.h"
#include "webhooks/intake.h"

#include <QObject>

namespace gangway::webhooks {

/// Receives Meta's webhooks on loopback: answers the address verification, checks the signature over the raw
/// bytes in constant time, stores the event durably, then answers 200, then tells. What was stored but not
/// told when the program ended is told on the next start. Redelivery changes nothing.
class Receiver : public QObject
{
    Q_OBJECT
public:
    Receiver(store::Database &database, Clock &clock, QObject *parent = nullptr);
    ~Receiver() override;

    /// Errors: Rejected "no-app-secret" or "receiver-path"; what the server says when it cannot listen. What an
    /// earlier run stored but did not tell is told in any case, from the event loop.
    Result<quint16> start(const ReceiverOptions &options);
    /// Requests not yet answered are dropped; Meta delivers them again.
    void stop();
    bool isListening() const;
    quint16 port() const;
    QDateTime lastEventAt() const;   ///< invalid when none since start

    /// Decodes a stored webhook once more and tells its events again, to this program only; answers how many. Nothing is
    /// stored and nothing is sent anywhere by this. Errors: Rejected "not-found", or "refused" for what was not accepted
    /// when it came; Decode; Storage.
    Call<int> replay(qint64 webhookId);

Q_SIGNALS:
    /// In the order of arrival, in the receiver's thread, after the commit. After a crash the last ones may be told
    /// again: listeners recognise what they know.
    void eventReceived(const gangway::webhooks::Event &event);
    /// Accepted, refused and address verifications, with their ids, for the inspector. May name an id that
    /// WebhookRepository::latest() gave already.
    void recorded(const gangway::store::WebhookRecord &record);
    void addressVerified(bool accepted);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace gangway::webhooks
