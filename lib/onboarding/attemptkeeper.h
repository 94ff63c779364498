#pragma once

#include "onboarding/runner.h"
#include "signup/signupsession.h"

namespace gangway::onboarding {

/// Joins one sign-up session to its case: persists what the session reports the moment it does, brings the code
/// into the vault and on to the exchange, the claimed ids to the case. Owns the session. Does not judge ids
/// and does not talk to Meta.
class AttemptKeeper final : public QObject
{
    Q_OBJECT
public:
    /// The record is saved already. All references outlive the keeper.
    AttemptKeeper(store::AttemptRecord record, std::unique_ptr<signup::SignupSession> session, Runner &runner,
                  store::Database &database, SecretVault &vault, Clock &clock, const QString &actor, QObject *parent);

    signup::SignupSession *session() const { return m_session.get(); }
    /// Another attempt takes over: this one is marked as ended.
    void end();

private:
    void takeState(signup::SignupState state);
    void holdIds();
    void takeEvent(const signup::SessionEvent &event);
    void takeCode(const Secret &code);
    void keepCode(const Secret &code);
    void handOver(const std::optional<Secret> &code);
    void takeLine(const QString &kind, const QJsonObject &detail);
    void saveAttempt();
    void writeTimeline(const QString &kind, const QJsonObject &detail = {});
    void report(const Result<Done> &written);

    store::AttemptRecord m_record;
    std::unique_ptr<signup::SignupSession> m_session;
    Runner &m_runner;
    store::AttemptRepository m_attempts;
    store::TimelineRepository m_timeline;
    SecretVault &m_vault;
    Clock &m_clock;
    QString m_actor;
    QDateTime m_codeArrivedAt;
    bool m_isHandedOver = false;
};

} // namespace gangway::onboarding
