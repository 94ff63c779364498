#pragma once

#include "core/clock.h"
#include "core/secret.h"
#include "signup/environment.h"
#include "signup/sessionevent.h"
#include "store/records.h"

#include <QObject>

#include <vector>

namespace gangway::signup {

enum class SignupState {
    Ready,          ///< page not launched yet
    Waiting,        ///< the customer is on Meta's page
    CodeOnly,       ///< code captured, session event still missing (ids will be recovered if it never comes)
    EventOnly,      ///< finish event captured, code still missing
    Captured,       ///< code captured and event captured or given up: nothing more will be waited for
    Cancelled,      ///< the customer left
    ErrorReported,  ///< the customer reported an error of Meta's
    Closed,         ///< the window was closed and nothing came
    NoCode,         ///< finished, but the code never came: launch again, ids are kept
    PageRefused,    ///< SDK or page did not load, or Meta refused the domain
};
QString nameOf(SignupState state);
std::optional<SignupState> signupStateFromName(QStringView name);
/// No further change is possible except by a late code or event, which is still taken.
bool isTerminal(SignupState state);

/// How long the missing half is waited for once the other half or the window's close has been seen.
inline constexpr std::chrono::seconds otherHalfPatience{10};

/// Joins code and session event of one attempt in any order. A pure state machine: it is told what the
/// browser saw and tells, by signals, what to persist and what changed. Duplicates are ignored; the same
/// code twice is one code; closing the window after a finish is no cancel; late halves are still taken.
/// Does not: talk to a browser, a database, a vault or the network.
class SignupSession : public QObject
{
    Q_OBJECT
public:
    SignupSession(AttemptId attempt, OriginPolicy policy, QString nonce, Clock &clock, QObject *parent = nullptr);

    const AttemptId &attemptId() const { return m_attempt; }
    SignupState state() const { return m_state; }
    const std::optional<SessionEvent> &sessionEvent() const { return m_event; }
    bool hasCode() const { return !m_code.isEmpty(); }
    /// The code, for the vault; empty Secret when none came.
    const Secret &code() const { return m_code; }
    QDateTime launchedAt() const { return m_launchedAt; }
    QDateTime codeArrivedAt() const { return m_codeArrivedAt; }

    // What the browser saw.
    void pageLoaded(const QUrl &url);
    void pageFailed(const QString &reason);              ///< load error, SDK missing, certificate refused, …
    void launched();
    /// A window message as the listener saw it. Origins that are neither Meta's nor our page's are logged as
    /// ignored, without content. Our own page's messages need the nonce.
    void messageReceived(const QString &origin, const QString &data);
    void popupOpened(const QUrl &url);
    void popupClosed();

    struct LogLine
    {
        QDateTime at;
        QString kind;
        QJsonObject detail;
    };
    const std::vector<LogLine> &log() const { return m_log; }

Q_SIGNALS:
    void stateChanged(gangway::signup::SignupState state);
    /// Once per attempt. Persist at once: it lives 30 seconds and works once.
    void codeCaptured(const gangway::Secret &code);
    /// Once per attempt (the first finishing, cancelling or error event).
    void eventCaptured(const gangway::signup::SessionEvent &event);
    void logged(const QString &kind, const QJsonObject &detail);

private:
    void takeCode(const QString &code, const QString &source);
    void takeEvent(const SessionEvent &event);
    void pageMessage(const QJsonObject &message);
    void reconsider();
    void awaitOtherHalf();
    void setState(SignupState state);
    void write(const QString &kind, const QJsonObject &detail = {});

    AttemptId m_attempt;
    OriginPolicy m_policy;
    QString m_nonce;
    Clock &m_clock;
    SignupState m_state = SignupState::Ready;
    std::optional<SessionEvent> m_event;
    Secret m_code;
    QDateTime m_launchedAt;
    QDateTime m_codeArrivedAt;
    bool m_popupOpen = false;
    bool m_loginAnsweredNull = false;
    bool m_patienceOver = false;
    int m_patienceRun = 0;
    std::vector<LogLine> m_log;
};

} // namespace gangway::signup
