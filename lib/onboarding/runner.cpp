#include "onboarding/runner.h"

#include "core/log.h"
#include "onboarding/runnerprivate.h"

#include <algorithm>
#include <array>

namespace gangway::onboarding {

namespace {
using std::chrono::seconds;

// How long to wait before the network is tried again; the last one repeats.
constexpr std::array pauseLengths{seconds(2), seconds(3), seconds(5), seconds(10), seconds(20), seconds(30)};

constexpr std::array statusNames{"waiting", "needs-input", "running", "done", "skipped", "failed", "unsettled", "paused", "not-needed",
                                 "available"};

// Wrong PIN, too many guesses, guessed too fast.
// https://developers.facebook.com/documentation/business-messaging/whatsapp/support/error-codes
constexpr std::array pinRefusals{133005, 133008, 133009};

bool refusesPin(const std::optional<Error> &error)
{
    return error && std::find(pinRefusals.begin(), pinRefusals.end(), error->code) != pinRefusals.end();
}

bool isOnDemand(const Track &track)
{
    return track.row->start == Start::OnDemand;
}

/// Not repeated by the program once its request may have left.
bool isGuarded(const Track &track)
{
    return track.row->policy != Policy::Repeatable;
}

bool isSkippedByPath(const CatalogueRow &row, const CaseState &state)
{
    const auto &paths = row.skippedOnPaths;
    return std::find(paths.begin(), paths.end(), effectivePath(state)) != paths.end();
}

/// The program ended between a request and its answer.
Error lostAnswer()
{
    Error error = Error::make(Error::Kind::Cancelled, QStringLiteral("the program ended before the answer came"));
    error.mayHaveLeft = true;
    return error;
}

bool isKind(const Track &track, Outcome::Kind kind)
{
    return track.last && track.last->kind == kind;
}
} // namespace

QString nameOf(StepStatus status)
{
    return QString::fromLatin1(statusNames.at(std::size_t(status)));
}

Runner::Private::Private(Runner &runner, store::Database &database, whatsapp::GraphClient graphClient,
                         SecretVault &secretVault, Clock &theClock, Randomness &theRandomness, QString person)
    : q(runner), cases(database), attempts(database), journal(database), graph(std::move(graphClient)),
      vault(secretVault), clock(theClock), randomness(theRandomness), actor(std::move(person))
{
}

Runner::Runner(CaseState state, store::Database &database, whatsapp::GraphClient graph, SecretVault &vault,
               Clock &clock, Randomness &randomness, QString actor, QObject *parent)
    : QObject(parent),
      d(std::make_unique<Private>(*this, database, std::move(graph), vault, clock, randomness, std::move(actor))),
      m_state(std::move(state))
{
    d->latest = m_state.record;
    for (const CatalogueRow *row : rowsFor(m_state)) {
        Track track;
        track.row = row;
        d->tracks.push_back(std::move(track));
    }
}

Runner::~Runner()
{
    // While the services and the held token they refer to still exist.
    for (Track &track : d->tracks)
        delete track.execution.data();
}

Track *Runner::Private::find(StepId id)
{
    const auto found = std::find_if(tracks.begin(), tracks.end(), [id](const Track &track) { return track.row->id == id; });
    return found == tracks.end() ? nullptr : &*found;
}

const Track *Runner::Private::find(StepId id) const
{
    return const_cast<Private *>(this)->find(id);
}

StepStatus Runner::Private::status(const Track &track) const
{
    if (track.phase == Track::Phase::Running)
        return StepStatus::Running;
    if (track.phase == Track::Phase::Paused)
        return StepStatus::Paused;
    if (track.row->applies && !track.row->applies(q.m_state))
        return StepStatus::NotNeeded;
    if (isSkippedByPath(*track.row, q.m_state))
        return StepStatus::Skipped;
    if (track.trouble)
        return StepStatus::Failed;
    const bool isDone = track.row->step->isDone(q.m_state);
    if (track.last) {
        switch (track.last->kind) {
        case Outcome::Kind::Skipped:
            return StepStatus::Skipped;
        case Outcome::Kind::Unsettled:
            return StepStatus::Unsettled;
        case Outcome::Kind::Failed:
            return StepStatus::Failed;
        case Outcome::Kind::Happened: {
            // Where the facts can tell, they do: they may have been withdrawn since. Else the person's word stays.
            CaseState told = q.m_state;
            told.codeWaiting = false;
            told.record.facts = track.last->patch.facts;
            if (!track.row->step->isDone(told) || (isOnDemand(track) && isDone))
                return StepStatus::Done;
            break;
        }
        case Outcome::Kind::NeedsInput:
            return isDone ? StepStatus::Done : StepStatus::NeedsInput;
        case Outcome::Kind::Done:
            if (isOnDemand(track))
                return StepStatus::Done;
            break;
        case Outcome::Kind::Postponed:
        case Outcome::Kind::DidNotHappen:
            break;
        }
    }
    for (const StepId other : track.row->skippedWith) {
        const Track *with = find(other);
        if (with && isKind(*with, Outcome::Kind::Skipped) && with->phase == Track::Phase::Idle)
            return StepStatus::Skipped;
    }
    if (isOnDemand(track))
        return needsMet(track) && track.row->step->canStart(q.m_state) ? StepStatus::Available : StepStatus::Waiting;
    return isDone ? StepStatus::Done : StepStatus::Waiting;
}

bool Runner::Private::isSettled(const Track &track) const
{
    const StepStatus now = status(track);
    return now == StepStatus::Done || now == StepStatus::Skipped || now == StepStatus::NotNeeded;
}

bool Runner::Private::needsMet(const Track &track) const
{
    return std::all_of(track.row->needs.begin(), track.row->needs.end(), [this](StepId need) {
        const Track *other = find(need);
        return !other || isSettled(*other);
    });
}

bool Runner::Private::isReady(const Track &track) const
{
    return !isOnDemand(track) && status(track) == StepStatus::Waiting && !track.held && needsMet(track) && track.row->step->canStart(q.m_state);
}

void Runner::Private::schedule()
{
    if (!started)
        return;
    for (Track &track : tracks) {
        if (isReady(track))
            begin(track, {}, false, false);
    }
    checkFinished();
}

void Runner::Private::checkFinished()
{
    const bool isFinishedNow = q.isFinished();
    if (isFinishedNow && !wasFinished)
        Q_EMIT q.finished();
    wasFinished = isFinishedNow;
}

void Runner::Private::begin(Track &track, StepInput input, bool byPerson, bool askFirst)
{
    const StepId id = track.row->id;
    track.phase = Track::Phase::Running;
    track.input = std::move(input);
    if (id == StepId::ExchangeCode && !track.input.code)
        track.input.code = heldCode;
    track.byPerson = byPerson;
    track.trouble.reset();
    track.pauses = 0;
    track.pending.reset();
    ++track.runs;

    store::JournalRecord intent;
    intent.caseId = latest.id;
    intent.step = nameOf(id);
    intent.run = track.runs;
    intent.kind = store::JournalRecord::Kind::Intent;
    intent.at = clock.now();
    intent.payload = toJson(track.input);
    track.waba = q.m_state.facts().wabaId.value_or(WabaId());
    track.phone = q.m_state.facts().phoneNumberId.value_or(PhoneNumberId());
    intent.payload.insert(QStringLiteral("aboutWaba"), track.waba.value());
    intent.payload.insert(QStringLiteral("aboutPhone"), track.phone.value());
    if (id == StepId::ExchangeCode) {
        intent.payload.insert(QStringLiteral("codeArrivedAt"), q.m_state.codeArrivedAt.toString(Qt::ISODateWithMs));
        if (q.m_state.codeRedirectUri)
            intent.payload.insert(QStringLiteral("redirectUri"), *q.m_state.codeRedirectUri);
        forgetSupersededFailures();
    }
    if (id == StepId::RegisterNumber || id == StepId::DeregisterNumber)
        countRegistrations(); // another case may have spent some
    Q_EMIT q.stepChanged(id);
    // Nothing leaves before the intent is on the disk.
    journal.append(intent).then(&q, [this, id, askFirst](Result<qint64> written) {
        Track &now = *find(id);
        if (!written) {
            qCWarning(lcOnboarding) << "journal" << nameOf(id) << written.error();
            --now.runs;
            now.phase = Track::Phase::Idle;
            now.trouble = written.error();
            Q_EMIT q.stepChanged(id);
            Q_EMIT q.storageFailed(written.error());
            return;
        }
        now.openIntent = true;
        execute(id, askFirst);
    });
}

void Runner::Private::execute(StepId id, bool askFirst)
{
    Track &track = *find(id);
    track.phase = Track::Phase::Running;
    track.trouble.reset();
    track.nextTryAt = {};
    const auto wire = std::make_shared<http::WireLog>();
    track.execution = new Execution(q.m_state, track.input,
                                    StepServices{graph.recordingTo(wire), vault, clock, randomness, heldToken}, wire, &q);
    if (askFirst) {
        ask(id, std::nullopt);
        return;
    }
    Execution *execution = track.execution;
    track.row->step->run(execution->state, execution->input, execution->services)
        .then(execution, [this, id](Result<Patch> answer) { answered(id, std::move(answer)); });
}

void Runner::Private::ask(StepId id, std::optional<Error> failure)
{
    Track &track = *find(id);
    Execution *execution = track.execution;
    track.row->step->reconcile(execution->state, execution->input, execution->services)
        .then(execution, [this, id, failure](Result<Reconciliation> answer) { reconciled(id, failure, std::move(answer)); });
}

void Runner::Private::answered(StepId id, Result<Patch> answer)
{
    Track &track = *find(id);
    if (answer && answer->askAgainAfter) {
        waitForMeta(track, std::move(*answer));
        return;
    }
    if (answer) {
        Outcome outcome;
        outcome.kind = answer->needsInput() ? Outcome::Kind::NeedsInput
            : answer->isPostponed()         ? Outcome::Kind::Postponed
                                            : Outcome::Kind::Done;
        outcome.patch = std::move(*answer);
        conclude(track, std::move(outcome));
        return;
    }
    const Error error = answer.error();
    const bool onceOnly = isGuarded(track);
    if (error.kind == Error::Kind::Offline && !(onceOnly && error.mayHaveLeft)) {
        pause(track, error, false);
        return;
    }
    if (onceOnly && error.mayHaveLeft && track.row->step->readingHelpsAfterFailure()) {
        ask(id, error);
        return;
    }
    Outcome outcome;
    outcome.kind = Outcome::Kind::Failed;
    outcome.error = error;
    conclude(track, std::move(outcome));
}

void Runner::Private::reconciled(StepId id, const std::optional<Error> &failure, Result<Reconciliation> answer)
{
    Track &track = *find(id);
    Outcome outcome;
    if (!answer) {
        if (answer.error().kind == Error::Kind::Offline) {
            pause(track, answer.error(), true);
            return;
        }
        // Still open: whoever runs it again asks again first.
        outcome.kind = Outcome::Kind::Failed;
        outcome.error = failure ? *failure : answer.error();
        outcome.askFirst = true;
        conclude(track, std::move(outcome));
        return;
    }
    outcome.patch = answer->patch;
    switch (answer->verdict) {
    case Reconciliation::Verdict::Happened:
        outcome.kind = Outcome::Kind::Done;
        break;
    case Reconciliation::Verdict::Unknown:
        outcome.kind = Outcome::Kind::Unsettled;
        outcome.error = failure ? *failure : lostAnswer();
        break;
    case Reconciliation::Verdict::DidNotHappen:
        if (!failure) {
            // Asked because of an intent without an outcome: the run goes on where it was.
            Execution *execution = track.execution;
            track.row->step->run(execution->state, execution->input, execution->services)
                .then(execution, [this, id](Result<Patch> result) { answered(id, std::move(result)); });
            return;
        }
        outcome.kind = Outcome::Kind::Failed;
        outcome.error = failure;
        break;
    }
    conclude(track, std::move(outcome));
}

void Runner::Private::pause(Track &track, const Error &error, bool askFirst)
{
    track.trouble = error;
    const std::size_t step = std::min(std::size_t(track.pauses++), pauseLengths.size() - 1);
    pauseFor(track, pauseLengths.at(step), askFirst);
}

/// Nothing is decided yet. What was read is news all the same; the intent stays open, so that a restart asks on.
void Runner::Private::waitForMeta(Track &track, Patch patch)
{
    const seconds length = *patch.askAgainAfter;
    const store::CaseFacts news = patch.facts;
    if (!track.waitingSince.isValid())
        track.waitingSince = clock.now();
    patch.result.insert(QStringLiteral("since"), track.waitingSince.toUTC().toString(Qt::ISODate));
    track.pending = std::move(patch);
    track.pauses = 0;
    pauseFor(track, length, false);
    if (news != store::CaseFacts()) {
        latest.facts.merge(withdrawingWhatDependsOnIds(latest.facts, news));
        saveRecord();
    }
}

void Runner::Private::pauseFor(Track &track, seconds length, bool askFirst)
{
    const StepId id = track.row->id;
    if (track.execution)
        track.execution->deleteLater();
    track.execution.clear();
    track.phase = Track::Phase::Paused;
    track.askOnResume = askFirst;
    track.nextTryAt = clock.now().addSecs(length.count());
    const int timer = ++track.timer;
    clock.after(length, &q, [this, id, timer, askFirst] {
        if (find(id)->timer == timer)
            resume(id, askFirst);
    });
    Q_EMIT q.stepChanged(id);
}

/// News from outside: whoever waits for Meta looks again at once.
void Runner::Private::askPendingAgain()
{
    for (Track &track : tracks) {
        if (track.phase == Track::Phase::Paused && track.pending)
            resume(track.row->id, track.askOnResume);
    }
}

void Runner::Private::resume(StepId id, bool askFirst)
{
    Track &track = *find(id);
    if (track.phase != Track::Phase::Paused)
        return;
    if (isAboutOthers(id, track.waba, track.phone)) {
        ++track.timer;
        abandon(track);
        return;
    }
    if (!needsMet(track)) { // e.g. the ids have to be compared again first
        pauseFor(track, pauseLengths.front(), askFirst);
        return;
    }
    ++track.timer;
    execute(id, askFirst);
    Q_EMIT q.stepChanged(id);
}

void Runner::Private::afterExchange(const Outcome &outcome)
{
    const bool isSpent = outcome.kind == Outcome::Kind::Done
        || (outcome.error && (outcome.error->mayHaveLeft || outcome.error->kind == Error::Kind::Rejected));
    q.m_state.codeWaiting = heldToken.token || !isSpent;
    if (isSpent)
        heldCode.reset();
}

std::vector<StepView> Runner::steps() const
{
    std::vector<StepView> views;
    for (const Track &track : d->tracks) {
        const bool wasAsked = track.runs > 0 || track.phase != Track::Phase::Idle;
        if (isOnDemand(track) ? wasAsked : d->status(track) != StepStatus::NotNeeded)
            views.push_back(view(track.row->id));
    }
    return views;
}

std::vector<StepView> Runner::actions() const
{
    std::vector<StepView> views;
    for (const Track &track : d->tracks) {
        if (isOnDemand(track) && d->status(track) != StepStatus::NotNeeded)
            views.push_back(view(track.row->id));
    }
    return views;
}

StepView Runner::view(StepId id) const
{
    StepView view;
    view.id = id;
    const Track *track = d->find(id);
    if (!track) {
        view.status = StepStatus::Skipped; // not a step of this role
        return view;
    }
    view.status = d->status(*track);
    view.runs = track->runs;
    view.result = track->goodResult;
    if (track->last) {
        view.durationMs = track->last->durationMs;
        view.at = track->last->at;
        view.wire = track->last->wire;
        view.skipReason = track->last->reason;
        if (view.status == StepStatus::Failed || view.status == StepStatus::Unsettled)
            view.error = track->last->error;
        if (view.status == StepStatus::NeedsInput)
            view.result = track->last->patch.result;
        if (!view.wire.empty())
            view.traceId = view.wire.back().traceId;
        if (view.error && !view.error->traceId.isEmpty())
            view.traceId = view.error->traceId;
    }
    if (track->trouble)
        view.error = track->trouble;
    if (track->pending)
        view.result = track->pending->result;
    view.nextTryAt = track->nextTryAt;
    view.onDemand = isOnDemand(*track);
    view.canRunAgain = view.status == StepStatus::Done && track->row->policy != Policy::OnceOnly && d->needsMet(*track)
        && track->row->step->canStart(m_state);
    view.canSkip = track->row->skippable && view.status != StepStatus::Running && view.status != StepStatus::Done
        && view.status != StepStatus::Skipped;
    return view;
}

int Runner::doneCount() const
{
    return int(std::count_if(d->tracks.begin(), d->tracks.end(), [this](const Track &track) {
        const StepStatus status = d->status(track);
        return !isOnDemand(track) && (status == StepStatus::Done || status == StepStatus::Skipped);
    }));
}

bool Runner::isFinished() const
{
    return std::all_of(d->tracks.begin(), d->tracks.end(),
                       [this](const Track &track) { return isOnDemand(track) || d->isSettled(track); });
}

bool Runner::isRunning() const
{
    return std::any_of(d->tracks.begin(), d->tracks.end(),
                       [](const Track &track) { return track.phase == Track::Phase::Running; });
}

void Runner::start()
{
    if (d->started)
        return;
    if (const Result<Done> read = d->readJournal(); !read) {
        Q_EMIT storageFailed(read.error());
        return;
    }
    d->readWaitingCode();
    d->countRegistrations();
    d->started = true;
    d->wasFinished = isFinished();
    for (Track &track : d->tracks) {
        if (!track.openIntent)
            continue;
        if (d->isAboutOthers(track.row->id, track.waba, track.phone))
            d->abandon(track);
        else
            d->execute(track.row->id, isGuarded(track));
    }
    d->schedule();
}

void Runner::submit(StepId id, const StepInput &input)
{
    Track *track = d->find(id);
    if (!track || !d->started || isSkippedByPath(*track->row, m_state) || track->phase == Track::Phase::Running)
        return;
    if (track->unsaved) {
        // It is done; only the journal does not know.
        ++track->timer;
        track->phase = Track::Phase::Running;
        d->commit(id);
        return;
    }
    if (track->phase == Track::Phase::Paused) {
        d->resume(id, track->askOnResume);
        return;
    }
    const StepStatus now = d->status(*track);
    if (now == StepStatus::Unsettled || now == StepStatus::NotNeeded
        || (track->row->policy == Policy::OnceOnly && now == StepStatus::Done))
        return;
    if (!d->needsMet(*track) || !track->row->step->canStart(m_state))
        return;
    // The same PIN again only brings the number nearer to its lock.
    if (now == StepStatus::Failed && track->last && refusesPin(track->last->error) && !input.pin)
        return;
    const bool askFirst = isGuarded(*track) && track->last && track->last->askFirst;
    d->begin(*track, input, true, askFirst);
}

void Runner::skip(StepId id, const QString &reason)
{
    Track *track = d->find(id);
    if (!track || !d->started || reason.trimmed().isEmpty() || !view(id).canSkip || track->unsaved)
        return;
    ++track->timer; // a paused run does not come back
    track->byPerson = true;
    Outcome outcome;
    outcome.kind = Outcome::Kind::Skipped;
    outcome.reason = reason.trimmed();
    d->conclude(*track, std::move(outcome));
}

void Runner::settle(StepId id, bool happened)
{
    Track *track = d->find(id);
    if (!track || !d->started || d->status(*track) != StepStatus::Unsettled)
        return;
    track->byPerson = true;
    Outcome outcome;
    outcome.kind = happened ? Outcome::Kind::Happened : Outcome::Kind::DidNotHappen;
    if (happened)
        outcome.patch = track->last->patch;
    d->conclude(*track, std::move(outcome));
}

void Runner::mergeFacts(const store::CaseFacts &facts)
{
    d->latest.facts.merge(withdrawingWhatDependsOnIds(d->latest.facts, facts));
    d->asksPendingAfterSave = true;
    d->saveRecord();
}

const store::CaseRecord &Runner::newestRecord() const
{
    return d->latest;
}

void Runner::updateRecord(const std::function<void(store::CaseRecord &)> &change)
{
    store::CaseRecord changed = d->latest;
    change(changed);
    changed.facts = d->latest.facts;
    changed.id = d->latest.id;
    changed.number = d->latest.number;
    d->latest = std::move(changed);
    d->saveRecord();
}

void Runner::codeArrived(const QDateTime &arrivedAt, const std::optional<Secret> &code, const std::optional<QString> &redirectUri)
{
    Track *track = d->find(StepId::ExchangeCode);
    if (track->phase == Track::Phase::Running || track->unsaved) {
        d->nextCode = Private::NextCode{arrivedAt, code, redirectUri};
        return;
    }
    m_state.codeWaiting = true;
    m_state.codeArrivedAt = arrivedAt;
    m_state.codeRedirectUri = redirectUri;
    d->heldToken = {}; // of an older code
    d->heldCode = code;
    ++track->timer;
    track->phase = Track::Phase::Idle;
    StepInput input;
    input.code = code;
    if (d->started)
        d->begin(*track, input, false, false);
}

void Runner::setProfile(const store::PartnerProfile &profile, const whatsapp::GraphClient &graph)
{
    const store::PartnerRole role = m_state.profile.role;
    m_state.profile = profile;
    m_state.profile.role = role;
    d->graph = graph;
}

void Runner::holdBack(StepId id, bool hold)
{
    Track *track = d->find(id);
    if (!track || track->held == hold)
        return;
    track->held = hold;
    if (!hold)
        d->schedule();
}

} // namespace gangway::onboarding
