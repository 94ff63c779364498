#include "core/log.h"
#include "onboarding/runnerprivate.h"

namespace gangway::onboarding {

namespace {
constexpr std::chrono::seconds saveAgainAfter{5};

/// True when the ids a step worked on are no longer the case's: what it found out is about something else.
bool workedOnOtherIds(const Execution &execution, const store::CaseFacts &now)
{
    const store::CaseFacts &then = execution.state.facts();
    return then.wabaId != now.wabaId || then.phoneNumberId != now.phoneNumberId;
}
/// Steps that also use the system token do not say which of the two Meta refused.
bool usesBusinessTokenOnly(StepId id)
{
    switch (id) {
    case StepId::VerifyIds:
    case StepId::SubscribeWebhooks:
    case StepId::RegisterNumber:
    case StepId::Confirm:
    case StepId::AddNumber:
    case StepId::RequestCode:
    case StepId::VerifyCode:
    case StepId::AwaitDisplayName:
    case StepId::SyncContacts:
    case StepId::SyncHistory:
    case StepId::OverridePhoneWebhook:
    case StepId::RemoveOverrides:
    case StepId::SetPin:
    case StepId::RequestDisplayName:
    case StepId::DeregisterNumber:
        return true;
    case StepId::ExchangeCode:
    case StepId::AssignSystemUser:
    case StepId::ShareCreditLine:
    case StepId::AttachCreditLine:
    case StepId::VerifyCreditLine:
    case StepId::RevokeCreditLine:
    case StepId::CheckToken:
    case StepId::FetchToken:
    case StepId::RequestMarketingMessages:
    case StepId::ReadPartnerVerification:
        break;
    }
    return false;
}
} // namespace

Result<Done> Runner::Private::readJournal()
{
    const Result<std::vector<store::JournalRecord>> records = journal.forCase(latest.id);
    if (!records)
        return fail(records.error());
    for (const store::JournalRecord &record : *records) {
        const auto id = stepFromName(record.step);
        Track *track = id ? find(*id) : nullptr;
        if (!track)
            continue; // of another role, or of a newer Gangway
        if (record.kind == store::JournalRecord::Kind::Intent)
            takeIntent(*track, record);
        else
            takeOutcome(*track, outcomeFromJson(record.payload, record.at));
    }
    dropOutcomesOfOtherIds();
    return Done();
}

void Runner::Private::takeIntent(Track &track, const store::JournalRecord &record)
{
    track.runs = std::max(track.runs, record.run);
    track.openIntent = true;
    track.input = inputFromJson(record.payload);
    track.waba = WabaId(record.payload.value(QLatin1String("aboutWaba")).toString());
    track.phone = PhoneNumberId(record.payload.value(QLatin1String("aboutPhone")).toString());
    if (track.row->id == StepId::ExchangeCode) {
        const QJsonValue redirectUri = record.payload.value(QLatin1String("redirectUri"));
        q.m_state.codeRedirectUri = redirectUri.isString() ? std::optional(redirectUri.toString()) : std::nullopt;
        q.m_state.codeArrivedAt =
            QDateTime::fromString(record.payload.value(QLatin1String("codeArrivedAt")).toString(), Qt::ISODateWithMs);
        forgetSupersededFailures();
    }
}

void Runner::Private::takeOutcome(Track &track, const Outcome &outcome)
{
    track.openIntent = false;
    track.last = outcome;
    if (outcome.kind == Outcome::Kind::Done || outcome.kind == Outcome::Kind::Happened)
        track.goodResult = outcome.patch.result;
}

/// What is known about one account or number says nothing about another. The first two steps are about the sign-up.
bool Runner::Private::isAboutOthers(StepId step, const WabaId &waba, const PhoneNumberId &phone) const
{
    if (step == StepId::ExchangeCode || step == StepId::VerifyIds || step == StepId::CheckToken || step == StepId::FetchToken)
        return false;
    const WabaId nowWaba = latest.facts.wabaId.value_or(WabaId());
    const PhoneNumberId nowPhone = latest.facts.phoneNumberId.value_or(PhoneNumberId());
    return (!waba.isEmpty() && !nowWaba.isEmpty() && waba != nowWaba) || (!phone.isEmpty() && !nowPhone.isEmpty() && phone != nowPhone);
}

void Runner::Private::dropOutcomesOfOtherIds()
{
    for (Track &track : tracks) {
        if (track.phase == Track::Phase::Idle && !track.unsaved && track.last
            && isAboutOthers(track.row->id, track.last->waba, track.last->phone)) {
            track.last.reset();
            track.goodResult = {};
            track.trouble.reset();
        }
    }
}

/// A run about ids that are no longer the case's: whatever came of it, it is not this case's business any more.
void Runner::Private::abandon(Track &track)
{
    Outcome outcome;
    outcome.kind = Outcome::Kind::DidNotHappen;
    conclude(track, std::move(outcome));
}

/// A new token is a new chance for everything that may be repeated.
void Runner::Private::forgetSupersededFailures()
{
    for (Track &track : tracks) {
        if (track.row->policy == Policy::Repeatable && track.last
            && (track.last->kind == Outcome::Kind::Failed || track.last->kind == Outcome::Kind::NeedsInput))
            track.last.reset();
    }
}

/// A code that came and for which no exchange was begun still waits, even if the vault turns out not to have it:
/// then the exchange says so.
void Runner::Private::readWaitingCode()
{
    const auto known = attempts.forCase(latest.id);
    if (!known)
        return;
    for (const store::AttemptRecord &attempt : *known) {
        const QDateTime arrivedAt =
            QDateTime::fromString(attempt.evidence.value(QLatin1String("codeArrivedAt")).toString(), Qt::ISODateWithMs);
        if (!arrivedAt.isValid())
            continue;
        const QDateTime begun = q.m_state.codeArrivedAt;
        if (!begun.isValid() || arrivedAt > begun) {
            q.m_state.codeArrivedAt = arrivedAt;
            q.m_state.codeWaiting = true;
            const QJsonValue redirectUri = attempt.evidence.value(QLatin1String("redirectUri"));
            q.m_state.codeRedirectUri = redirectUri.isString() ? std::optional(redirectUri.toString()) : std::nullopt;
            if (Track *track = find(StepId::ExchangeCode); track->last)
                track->last.reset();
        }
        return;
    }
}

void Runner::Private::conclude(Track &track, Outcome outcome)
{
    const StepId id = track.row->id;
    const bool isOfARun = track.execution || outcome.kind != Outcome::Kind::Skipped;
    const store::CaseFacts &about = q.m_state.facts();
    outcome.waba = isOfARun ? track.waba : about.wabaId.value_or(WabaId());
    outcome.phone = isOfARun ? track.phone : about.phoneNumberId.value_or(PhoneNumberId());
    track.pending.reset();
    track.nextTryAt = {};
    track.waitingSince = {};
    outcome.at = clock.now();
    bool isStale = false;
    if (track.execution) {
        outcome.durationMs = clock.monotonicMs() - track.execution->startedMs;
        outcome.wire = *track.execution->wire;
        isStale = id != StepId::ExchangeCode && workedOnOtherIds(*track.execution, latest.facts);
        track.execution->deleteLater();
        track.execution.clear();
    }
    track.phase = Track::Phase::Running; // until the journal has it

    if (isStale) {
        outcome.patch.facts = {};
    } else if (outcome.kind == Outcome::Kind::Done) {
        CaseState reached = q.m_state;
        reached.codeWaiting = false;
        reached.record.facts = latest.facts;
        reached.record.facts.merge(withdrawingWhatDependsOnIds(latest.facts, outcome.patch.facts));
        if (track.row->start == Start::ByItself && !track.row->step->isDone(reached)) { // would be started again for ever
            outcome.kind = Outcome::Kind::Failed;
            outcome.error = Error::make(Error::Kind::Decode, QStringLiteral("the step ended without its result"));
        }
    }
    // Whoever else fails now for the same reason should not have to be read: the token is what is wrong.
    if (outcome.error && outcome.error->code == 190 && usesBusinessTokenOnly(id))
        outcome.patch.facts.tokenRefused = true;
    track.unsaved = std::move(outcome);
    commit(id);
}

void Runner::Private::countRegistrations()
{
    const PhoneNumberId phone = latest.facts.phoneNumberId.value_or(PhoneNumberId());
    if (phone.isEmpty()) {
        q.m_state.registrations = 0;
        return;
    }
    const auto calls = journal.callsForNumber(phone, {nameOf(StepId::RegisterNumber), nameOf(StepId::DeregisterNumber)},
                                              {QStringLiteral("register"), QStringLiteral("deregister")},
                                              clock.now().addSecs(-std::chrono::seconds(registrationWindow).count()));
    if (calls)
        q.m_state.registrations = *calls;
    else
        qCWarning(lcOnboarding) << "registrations" << calls.error();
}

void Runner::Private::commit(StepId id)
{
    Track &track = *find(id);
    const Outcome &outcome = *track.unsaved;

    store::JournalRecord record;
    record.caseId = latest.id;
    record.step = nameOf(id);
    record.run = track.runs;
    record.kind = store::JournalRecord::Kind::Outcome;
    record.at = outcome.at;
    record.payload = toJson(outcome);

    if (outcome.kind != Outcome::Kind::Unsettled) {
        latest.facts.merge(withdrawingWhatDependsOnIds(latest.facts, outcome.patch.facts));
    }
    latest.updatedAt = clock.now();

    store::TimelineRecord line;
    line.caseId = latest.id;
    line.at = outcome.at;
    line.actor = track.byPerson ? actor : QStringLiteral("gangway");
    line.kind = timelineKindOf(outcome);
    line.detail = timelineDetailOf(id, track.runs, outcome);

    journal.appendOutcome(record, latest, line).then(&q, [this, id, written = latest](Result<Done> result) {
        if (result) {
            committed(id, written);
            return;
        }
        qCWarning(lcOnboarding) << "journal" << nameOf(id) << result.error();
        Track &now = *find(id);
        now.phase = Track::Phase::Idle;
        now.trouble = result.error();
        const int timer = ++now.timer;
        clock.after(saveAgainAfter, &q, [this, id, timer] {
            Track &waiting = *find(id);
            if (waiting.timer != timer || !waiting.unsaved)
                return;
            waiting.phase = Track::Phase::Running;
            commit(id);
        });
        Q_EMIT q.stepChanged(id);
        Q_EMIT q.storageFailed(result.error());
    });
}

void Runner::Private::committed(StepId id, const store::CaseRecord &written)
{
    Track &track = *find(id);
    if (!track.unsaved)
        return;
    const Outcome outcome = std::move(*track.unsaved);
    track.unsaved.reset();
    track.trouble.reset();
    track.phase = Track::Phase::Idle;
    track.input = {};
    q.m_state.record = written;
    takeOutcome(track, outcome);
    dropOutcomesOfOtherIds();
    if (id == StepId::VerifyIds || id == StepId::AddNumber || id == StepId::RegisterNumber || id == StepId::DeregisterNumber)
        countRegistrations();
    if (id == StepId::ExchangeCode)
        afterExchange(outcome);
    if (id == StepId::FetchToken && outcome.kind == Outcome::Kind::Done)
        forgetSupersededFailures();
    Q_EMIT q.stepChanged(id);
    Q_EMIT q.caseChanged();
    if (id == StepId::ExchangeCode && nextCode) {
        const NextCode next = *std::exchange(nextCode, std::nullopt);
        q.codeArrived(next.arrivedAt, next.code, next.redirectUri);
    }
    schedule();
}

void Runner::Private::saveRecord()
{
    latest.updatedAt = clock.now();
    cases.save(latest).then(&q, [this, written = latest](Result<store::CaseRecord> saved) {
        if (!saved) {
            qCWarning(lcOnboarding) << "case" << saved.error();
            Q_EMIT q.storageFailed(saved.error());
            return;
        }
        q.m_state.record = written;
        dropOutcomesOfOtherIds();
        Q_EMIT q.caseChanged();
        if (std::exchange(asksPendingAfterSave, false))
            askPendingAgain();
        schedule();
    });
}

} // namespace gangway::onboarding
