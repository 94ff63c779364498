#pragma once

#include "onboarding/journal.h"
#include "onboarding/runner.h"

#include <QPointer>

namespace gangway::onboarding {

/// One run under way: owns what the step may refer to, and is the guard of its Calls. Deleting it aborts the
/// run down to the socket.
class Execution final : public QObject
{
public:
    Execution(CaseState startState, StepInput startInput, StepServices stepServices, std::shared_ptr<http::WireLog> log,
              QObject *parent)
        : QObject(parent), state(std::move(startState)), input(std::move(startInput)), services(std::move(stepServices)),
          wire(std::move(log)), startedMs(services.clock.monotonicMs())
    {
    }

    const CaseState state;
    const StepInput input;
    StepServices services;
    const std::shared_ptr<http::WireLog> wire;
    const qint64 startedMs;
};

/// What the runner knows about one row.
struct Track
{
    enum class Phase { Idle, Running, Paused };

    const CatalogueRow *row = nullptr;
    Phase phase = Phase::Idle;
    int runs = 0;
    bool openIntent = false;          ///< run `runs` has no outcome in the journal
    WabaId waba;                      ///< what the run under way or paused is about
    PhoneNumberId phone;
    StepInput input;                  ///< of the run under way or paused
    bool byPerson = false;
    std::optional<Outcome> last;      ///< committed
    QJsonObject goodResult;           ///< of the last good run
    std::optional<Outcome> unsaved;   ///< happened, but the journal did not take it yet
    std::optional<Error> trouble;     ///< of the storage or the network, not in the journal
    QPointer<Execution> execution;
    bool held = false;
    int pauses = 0;
    bool askOnResume = false;
    std::optional<Patch> pending;     ///< paused because nothing is decided yet: what the last reading said
    QDateTime waitingSince;           ///< of a track with `pending`
    QDateTime nextTryAt;              ///< of a paused track
    int timer = 0;                    ///< only the timer with this number still counts
};

struct Runner::Private
{
    Private(Runner &runner, store::Database &database, whatsapp::GraphClient graphClient, SecretVault &secretVault,
            Clock &theClock, Randomness &theRandomness, QString person);

    Runner &q;
    store::CaseRepository cases;
    store::AttemptRepository attempts;
    store::JournalRepository journal;
    whatsapp::GraphClient graph;
    SecretVault &vault;
    Clock &clock;
    Randomness &randomness;
    const QString actor;

    store::CaseRecord latest;         ///< as last handed to the writer; m_state is what is committed
    HeldToken heldToken;
    std::optional<Secret> heldCode;   ///< the vault did not take it; kept until it is spent
    std::vector<Track> tracks;
    bool started = false;
    bool wasFinished = false;
    bool asksPendingAfterSave = false; ///< news from outside is on its way to the disk
    struct NextCode
    {
        QDateTime arrivedAt;
        std::optional<Secret> code;
        std::optional<QString> redirectUri;
    };
    std::optional<NextCode> nextCode; ///< came while another one was being exchanged

    Track *find(StepId id);
    const Track *find(StepId id) const;
    StepStatus status(const Track &track) const;
    bool isSettled(const Track &track) const;
    bool needsMet(const Track &track) const;
    bool isReady(const Track &track) const;
    void schedule();
    void checkFinished();

    void begin(Track &track, StepInput input, bool byPerson, bool askFirst);
    void execute(StepId id, bool askFirst);
    void ask(StepId id, std::optional<Error> failure);
    void answered(StepId id, Result<Patch> answer);
    void reconciled(StepId id, const std::optional<Error> &failure, Result<Reconciliation> answer);
    void pause(Track &track, const Error &error, bool askFirst);
    void waitForMeta(Track &track, Patch patch);
    void pauseFor(Track &track, std::chrono::seconds length, bool askFirst);
    void askPendingAgain();
    void countRegistrations();
    void resume(StepId id, bool askFirst);
    void afterExchange(const Outcome &outcome);

    // runnercommit.cpp
    Result<Done> readJournal();
    void readWaitingCode();
    void takeIntent(Track &track, const store::JournalRecord &record);
    void takeOutcome(Track &track, const Outcome &outcome);
    void forgetSupersededFailures();
    bool isAboutOthers(StepId step, const WabaId &waba, const PhoneNumberId &phone) const;
    void dropOutcomesOfOtherIds();
    void abandon(Track &track);
    void conclude(Track &track, Outcome outcome);
    void commit(StepId id);
    void committed(StepId id, const store::CaseRecord &written);
    void saveRecord();
};

} // namespace gangway::onboarding
