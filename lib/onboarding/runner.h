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
    Paused,     ///< no network; goes on by itself
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
};

/// Runs one case's steps: starts every step whose needs are met (independent ones at the same time), writes
/// intent before and outcome after each, merges patches, resumes after a crash. Never repeats a once-only
/// step blindly. The page's only door to provisioning.
class Runner : public QObject
{
    Q_OBJECT
public:
    Runner(CaseState state, store::Database &database, whatsapp::GraphClient graph, SecretVault &vault, Clock &clock,
           Randomness &randomness, QString actor, QObject *parent = nullptr);

    const CaseState &state() const { return m_state; }
    std::vector<StepView> steps() const;   ///< in catalogue order
    StepView view(StepId id) const;
    int doneCount() const;                 ///< done or skipped
    bool isFinished() const;               ///< every row done or skipped
    bool isRunning() const;

    /// Reads the journal, reconciles once-only steps with an intent and no outcome, then starts what can start.
    void start();
    /// Runs a failed, input-needing or repeatable step, alone. Ignored while it is running.
    void submit(StepId id, const StepInput &input = {});
    void skip(StepId id, const QString &reason);
    /// The person's answer to Unsettled: it happened / it did not.
    void settle(StepId id, bool happened);
    /// Facts from outside (sign-up, webhooks, pages); persisted, then merged.
    void mergeFacts(const store::CaseFacts &facts);
    /// A new code arrived: the exchange becomes runnable again, whatever came of the last one.
    void codeArrived();
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
