#pragma once

#include "core/clock.h"
#include "profiles/profiles.h"
#include "vault/secretvault.h"
#include "webhooks/receiver.h"

#include <QObject>
#include <QUrl>

namespace gangway::onboarding {

/// Keeps the webhook receiver listening for the current profile's app: fetches its secrets, starts the receiver, and
/// tries again by itself when it cannot. Does not receive anything itself and does not know what is received.
class ListeningService : public QObject
{
    Q_OBJECT
public:
    enum class State {
        NoProfile,
        Starting,
        Listening,
        NoSecret,  ///< without the app secret no signature could be checked
        Trouble,   ///< see trouble(); tried again at nextTryAt()
    };
    Q_ENUM(State)
    /// Called after each start, with the port it got.
    using Started = std::function<void(const store::PartnerProfile &profile, quint16 port, const Secret &verifyToken)>;

    ListeningService(webhooks::Receiver &receiver, const profiles::ProfileService &profiles, SecretVault &vault, Clock &clock,
                     QObject *parent = nullptr);

    void onStarted(Started started) { m_started = std::move(started); }
    /// From now on it follows the current profile, too. Stops and starts anew when called again.
    void listen();

    State state() const { return m_state; }
    const std::optional<Error> &trouble() const { return m_trouble; }
    QDateTime nextTryAt() const { return m_nextTryAt; } ///< invalid: not planned
    /// Where it listens, or would: http://address:port/path. Port 0 while none was given.
    QUrl address() const;

Q_SIGNALS:
    void changed();

private:
    void start(const store::PartnerProfile &profile, const Secret &appSecret, const Secret &verifyToken);
    void settle(State state, std::optional<Error> trouble = {});
    void tryLater();

    webhooks::Receiver &m_receiver;
    const profiles::ProfileService &m_profiles;
    SecretVault &m_vault;
    Clock &m_clock;
    Started m_started;
    State m_state = State::Starting; ///< until listen() knows better
    std::optional<Error> m_trouble;
    QDateTime m_nextTryAt;
    int m_attempt = 0;      ///< a newer one makes the answers to an older one void
    bool m_following = false;
};

} // namespace gangway::onboarding
