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
    LinkSent,       ///< Meta's hosted link is with the customer; the end is looked for on Meta's side, for days
};
QString nameOf(SignupState state);
std::optional<SignupState> signupStateFromName(QStringView name);
/// No further change is possible except by a late code or event, which is still taken, and by loading the page
/// again after PageRefused.
bool isTerminal(SignupState state);

/// What the dialog of the full page answered instead of a code. Meta's words, for the evidence.
struct DialogError
{
    QString error;                 ///< access_denied, …; or error_code where there is only a number
    QString reason;                ///< user_denied, …
    QString message;
    bool isDenial() const { return error == u"access_denied" || reason == u"user_denied"; }
    bool operator==(const DialogError &) const = default;
};

/// How long the missing half is waited for once the other half or the window's close has been seen.
inline constexpr std::chrono::seconds otherHalfPatience{10};
/// How long a finish event waits for its code while Meta's window is still open: the customer may be reading the
/// last screen, but a window that never closes must not keep the attempt waiting for ever.
inline constexpr std::chrono::seconds openWindowPatience{120};

/// Joins code and session event of one attempt in any order. A pure state machine: it is told what the
/// browser saw and tells, by signals, what to persist and what changed. Duplicates are ignored; the same
/// code twice is one code; closing the window after a finish is no cancel; late halves are still taken. A
/// customer who reported an error, or began to leave, may still go on and finish: the stronger event
/// (finished, then error, then cancelled) replaces the weaker one, never the other way round.
/// Does not: talk to a browser, a database, a vault or the network. Must not be deleted from a slot of its own.
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
    const std::optional<DialogError> &dialogError() const { return m_dialogError; }
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
    /// The full page came back to our redirect address, which was not loaded. Takes the code or the error out of
    /// it when the state is this attempt's nonce; nothing of the address is logged. No session event can follow: a
    /// page of ours is not there to hear it.
    void redirected(const QUrl &url);
    /// Something else worth a line of the log, e.g. "navigation-refused" with {"host"}. Never pass content.
    void note(const QString &kind, const QJsonObject &detail = {});

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
    /// The first finishing, cancelling or error event; again only when a stronger one replaces it.
    void eventCaptured(const gangway::signup::SessionEvent &event);
    void logged(const QString &kind, const QJsonObject &detail);

private:
    void takeCode(const QString &code, const QString &source);
    void takeEvent(const SessionEvent &event);
    void pageMessage(const QString &data);
    void metaMessage(const QString &data);
    void ignore(const QString &origin, const QString &reason);
    void seeEnd();
    void reconsider();
    void wait(std::chrono::seconds patience);
    void waitOver();
    void setState(SignupState state);
    void write(const QString &kind, const QJsonObject &detail = {});
    bool hasFinished() const;

    AttemptId m_attempt;
    OriginPolicy m_policy;
    QString m_nonce;
    Clock &m_clock;
    SignupState m_state = SignupState::Ready;
    std::optional<SessionEvent> m_event;
    std::optional<DialogError> m_dialogError;
    Secret m_code;
    QDateTime m_launchedAt;
    QDateTime m_codeArrivedAt;
    int m_popups = 0;
    bool m_endSeen = false;        ///< the window closed, or FB.login answered without a code
    bool m_isBack = false;         ///< the full page's redirect has been seen
    bool m_refused = false;        ///< the page or the SDK failed and did not come back
    bool m_patienceOver = false;
    int m_patienceRun = 0;         ///< a timer of an older run means nothing
    int m_ignored = 0;
    std::vector<LogLine> m_log;
};

} // namespace gangway::signup
