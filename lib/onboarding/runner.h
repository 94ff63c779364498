#pragma once

#include "onboarding/catalogue.h"
#include "store/repositories.h"

#include <QHash>
#include <QObject>

namespace gangway::onboarding {

enum class StepStatus {
    Waiting,    ///< needs another step first
    NeedsInput, ///< a person must type something
    Running,
    Done,
    Skipped,    ///< does not apply, or skipped by a person
    Failed,     ///< see StepView::error; retried alone
    Unsettled,  ///< Meta did not answer and reading could not tell: a person checks, then chooses
    Paused,     ///< no network, or Meta reviews something; goes on by itself at StepView::nextTryAt
    NotNeeded,  ///< no part of this case's way; not in steps()
    Available,  ///< on demand, never run or run to its end: can be started
};
QString nameOf(StepStatus status);

/// What a page shows of a step.
struct StepView
{
    StepId id;
    StepStatus status = StepStatus::Waiting;
    std::optional<Error> error;
    QJsonObject result;                    ///< Patch::result of the last good run
    int runs = 0;
    qint64 durationMs = 0;                 ///< of the last run
    QString traceId;                       ///< of its last request
    QDateTime at;                          ///< end of the last run
    std::vector<http::WireRecord> wire;    ///< of the last run, redacted
    QString skipReason;
    bool canRunAgain = false;              ///< safe to repeat although done
    bool canSkip = false;
    bool onDemand = false;
    QDateTime nextTryAt;                   ///< of a paused step
};

/// Runs one case's steps: starts every step whose needs are met (independent ones at the same time), writes
/// intent before and outcome after each, merges patches, resumes after a crash. Never repeats a once-only
/// step blindly. The page's only door to provisioning.
class Runner : public QObject
{
    Q_OBJECT
public:
    /// The references must outlive the runner.
    Runner(CaseState state, store::Database &database, whatsapp::GraphClient graph, SecretVault &vault, Clock &clock,
           Randomness &randomness, QString actor, QObject *parent = nullptr);
    ~Runner() override;                    ///< aborts what runs; it is resumed by the next start()

    const CaseState &state() const { return m_state; }
    /// The record with the changes that are still on their way to the disk; state().record has what arrived there.
    const store::CaseRecord &newestRecord() const;
    /// The way of this case in catalogue order: what applies and starts by itself, and what a person started besides.
    std::vector<StepView> steps() const;
    /// What a person may start now besides the way: status Available, or why not (Waiting).
    std::vector<StepView> actions() const;
    StepView view(StepId id) const;
    int doneCount() const;                 ///< steps of the way that are done or skipped
    bool isFinished() const;               ///< the whole way is done or skipped
    bool isRunning() const;

    /// Reads the journal, reconciles once-only steps with an intent and no outcome, then starts what can start.
    void start();
    /// Runs a failed, input-needing or repeatable step, alone. Ignored while it is running or waits for other
    /// steps, for a once-only step that is done, for the exchange without a code (launch the sign-up again), and
    /// for a refused PIN without another one. A paused step tries again at once.
    void submit(StepId id, const StepInput &input = {});
    void skip(StepId id, const QString &reason);
    /// The person's answer to Unsettled: it happened / it did not.
    void settle(StepId id, bool happened);
    /// Facts from outside (sign-up, webhooks, pages); persisted, then merged.
    void mergeFacts(const store::CaseFacts &facts);
    /// A new code arrived: the exchange becomes runnable again, whatever came of the last one. `code` only when
    /// the vault could not keep it.
    /// `redirectUri`: that of the dialog we built ourselves, byte for byte.
    void codeArrived(const QDateTime &arrivedAt, const std::optional<Secret> &code = {},
                     const std::optional<QString> &redirectUri = {});
    /// While true, the step is not started by itself (VerifyIds, while the ids are still expected).
    void holdBack(StepId id, bool hold);
    /// The profile was edited: the next runs use it. The role stays what it was when the case was opened.
    void setProfile(const store::PartnerProfile &profile, const whatsapp::GraphClient &graph);
    /// Other fields of the record (page, handover, …); persisted. facts are not taken from it.
    void updateRecord(const std::function<void(store::CaseRecord &)> &change);

Q_SIGNALS:
    void stepChanged(gangway::onboarding::StepId id);
    void caseChanged();
    void finished();                       ///< the last row became done or skipped
    /// The journal could not be written: nothing was sent.
    void storageFailed(const gangway::Error &error);

private:
    struct Private;
    std::unique_ptr<Private> d;
    CaseState m_state;
    friend struct Private;
};

} // namespace gangway::onboarding
