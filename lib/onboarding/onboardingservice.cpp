#include "onboarding/onboardingservice.h"

#include "core/log.h"
#include "onboarding/attemptkeeper.h"

#include <QPointer>

#include <algorithm>

namespace gangway::onboarding {

namespace {
Error notFound(const QString &what)
{
    return Error::make(Error::Kind::Storage, QStringLiteral("no such %1").arg(what));
}

Error vaultTrouble(SecretVault::Availability availability)
{
    const bool isLocked = availability == SecretVault::Availability::Locked;
    return Error::make(Error::Kind::Secret, isLocked ? QStringLiteral("locked") : QStringLiteral("no-backend"));
}

/// Under way when the program ended: everything is there that the remaining steps need.
bool isUnderWay(const store::CaseRecord &record)
{
    return record.facts.tokenStored.value_or(false) && !record.facts.confirmed.value_or(false) && !record.handedOverAt;
}
} // namespace

struct OnboardingService::Private
{
    Private(OnboardingService &service, Parts theParts)
        : q(service), parts(std::move(theParts)), cases(parts.database), attempts(parts.database),
          journal(parts.database), timeline(parts.database)
    {
    }

    OnboardingService &q;
    const Parts parts;
    const store::CaseRepository cases;
    const store::AttemptRepository attempts;
    const store::JournalRepository journal;
    const store::TimelineRepository timeline;
    std::vector<store::CaseRecord> records;
    QHash<CaseId, Runner *> runners;
    QHash<CaseId, AttemptKeeper *> keepers;

    std::vector<store::CaseRecord>::iterator find(const CaseId &id)
    {
        return std::find_if(records.begin(), records.end(), [&id](const store::CaseRecord &record) { return record.id == id; });
    }

    whatsapp::GraphClient graphFor(const store::PartnerProfile &profile) const
    {
        return whatsapp::GraphClient(parts.graphHttp, profile.graphVersion);
    }

    Runner *makeRunner(const store::CaseRecord &record)
    {
        const auto profile = parts.profiles.find(record.profileId);
        if (!profile)
            return nullptr;
        CaseState state;
        state.record = record;
        state.profile = *profile;
        auto *runner = new Runner(std::move(state), parts.database, graphFor(*profile), parts.vault, parts.clock,
                                  parts.randomness, parts.actor, &q);
        const CaseId id = record.id;
        runners.insert(id, runner);
        QObject::connect(runner, &Runner::caseChanged, &q, [this, id, runner] { takeOver(id, runner->state().record); });
        QObject::connect(runner, &Runner::stepChanged, &q, [this, id] { Q_EMIT q.caseChanged(id); });
        return runner;
    }

    void takeOver(const CaseId &id, const store::CaseRecord &record)
    {
        const auto known = find(id);
        if (known == records.end())
            return;
        *known = record;
        std::rotate(records.begin(), known, known + 1); // the newest activity
        Q_EMIT q.caseChanged(id);
    }

    /// The program may have ended when the vault had a code already and the database did not know yet. How old it
    /// is, nobody knows: Meta will say.
    void askVaultForCode(const CaseId &id)
    {
        parts.vault.fetch({id.value(), vaultNames::code}).then(&q, [this, id](const Result<std::optional<Secret>> &code) {
            if (!code || !*code)
                return;
            if (Runner *runner = q.runner(id))
                runner->codeArrived({});
        });
    }

    /// True when a code came and no exchange was begun with it. An attempt that the end of the program cut short
    /// gets its ending.
    bool hasWaitingCode(const CaseId &id)
    {
        const auto known = attempts.forCase(id);
        if (!known || known->empty())
            return false;
        store::AttemptRecord newest = known->front();
        const auto state = signup::signupStateFromName(newest.state);
        if (!newest.endedAt && state && !signup::isTerminal(*state)) {
            const bool hasEvent = newest.evidence.contains(QLatin1String("sessionEvent"));
            const bool hasCode = newest.evidence.contains(QLatin1String("codeArrivedAt"));
            newest.state = signup::nameOf(hasCode ? signup::SignupState::Captured
                                          : hasEvent ? signup::SignupState::NoCode : signup::SignupState::Closed);
            newest.endedAt = parts.clock.now();
            if (!hasCode)
                askVaultForCode(id);
            attempts.save(newest).then(&q, [](const Result<Done> &saved) {
                if (!saved)
                    qCWarning(lcOnboarding) << "attempt" << saved.error();
            });
        }
        const QString arrivedAt = newest.evidence.value(QLatin1String("codeArrivedAt")).toString();
        if (arrivedAt.isEmpty())
            return false;
        const auto written = journal.forCase(id);
        if (!written)
            return false;
        return std::none_of(written->begin(), written->end(), [&arrivedAt](const store::JournalRecord &record) {
            return record.kind == store::JournalRecord::Kind::Intent && record.step == nameOf(StepId::ExchangeCode)
                && record.payload.value(QLatin1String("codeArrivedAt")).toString() == arrivedAt;
        });
    }

    void useEditedProfiles()
    {
        for (Runner *runner : std::as_const(runners)) {
            if (const auto profile = parts.profiles.find(runner->state().record.profileId))
                runner->setProfile(*profile, graphFor(*profile));
        }
    }

    Call<Attempt> openAttempt(const CaseId &id)
    {
        Runner *runner = q.runner(id);
        if (!runner)
            return Call<Attempt>::failed(notFound(QStringLiteral("case")));
        store::AttemptRecord record;
        record.id = AttemptId(parts.randomness.newId());
        record.caseId = id;
        record.launchedAt = parts.clock.now();
        record.state = signup::nameOf(signup::SignupState::Ready);
        return attempts.save(record).map([self = QPointer(&q), this, id, record](Done) -> Result<Attempt> {
            Runner *keeperRunner = self ? self->runner(id) : nullptr;
            if (!keeperRunner)
                return fail(Error::make(Error::Kind::Cancelled, QStringLiteral("the case went away")));
            if (AttemptKeeper *before = keepers.take(id)) {
                before->end();
                before->deleteLater();
            }
            const CaseState &state = keeperRunner->state();
            const QString nonce = parts.randomness.newId();
            Attempt attempt;
            attempt.plan = signup::makeLaunchPlan(state.profile, state.record, record.id, nonce, parts.environment);
            auto session = std::make_unique<signup::SignupSession>(
                record.id, signup::OriginPolicy(parts.environment, attempt.plan.pageUrl), nonce, parts.clock);
            attempt.session = session.get();
            keepers.insert(id, new AttemptKeeper(record, std::move(session), *keeperRunner, parts.database, parts.vault,
                                                 parts.clock, parts.actor, &q));
            return attempt;
        });
    }
};

OnboardingService::OnboardingService(Parts parts, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(*this, std::move(parts)))
{
    connect(&d->parts.profiles, &profiles::ProfileService::changed, this, [this] { d->useEditedProfiles(); });
}

OnboardingService::~OnboardingService()
{
    qDeleteAll(std::as_const(d->keepers)); // they refer to the runners
    qDeleteAll(std::as_const(d->runners));
}

Result<Done> OnboardingService::load()
{
    Result<std::vector<store::CaseRecord>> all = d->cases.all();
    if (!all)
        return fail(all.error());
    const Result<std::vector<CaseId>> open = d->journal.casesWithOpenIntents();
    if (!open)
        return fail(open.error());
    d->records = std::move(*all);
    Q_EMIT casesChanged();
    std::vector<CaseId> toResume = *open;
    for (const store::CaseRecord &record : d->records) {
        if (d->hasWaitingCode(record.id) || isUnderWay(record))
            toResume.push_back(record.id);
    }
    for (const CaseId &id : toResume)
        runner(id);
    return Done();
}

const std::vector<store::CaseRecord> &OnboardingService::cases() const
{
    return d->records;
}

Call<store::CaseRecord> OnboardingService::createCase(const store::CaseRecord &draft)
{
    store::CaseRecord record = draft;
    if (record.id.isEmpty())
        record.id = CaseId(d->parts.randomness.newId());
    record.createdAt = d->parts.clock.now();
    record.updatedAt = record.createdAt;
    return d->cases.save(record).map([self = QPointer(this)](const store::CaseRecord &saved) {
        if (!self)
            return saved;
        self->d->records.insert(self->d->records.begin(), saved);
        store::TimelineRecord line;
        line.caseId = saved.id;
        line.at = saved.createdAt;
        line.actor = self->d->parts.actor;
        line.kind = QStringLiteral("case-created");
        line.detail = {{QStringLiteral("number"), saved.number}};
        self->d->timeline.append(line).then(self, [](const Result<Done> &written) {
            if (!written)
                qCWarning(lcOnboarding) << "timeline" << written.error();
        });
        Q_EMIT self->casesChanged();
        return saved;
    });
}

Runner *OnboardingService::runner(const CaseId &id)
{
    Runner *runner = d->runners.value(id);
    if (!runner) {
        const auto record = d->find(id);
        if (record == d->records.end())
            return nullptr;
        runner = d->makeRunner(*record);
    }
    if (runner)
        runner->start(); // again where the journal could not be read before
    return runner;
}

Call<Done> OnboardingService::removeCase(const CaseId &id)
{
    if (d->find(id) == d->records.end())
        return Call<Done>::failed(notFound(QStringLiteral("case")));
    if (const Runner *runner = d->runners.value(id); runner && runner->isRunning())
        return Call<Done>::failed(Error::make(Error::Kind::Rejected, QStringLiteral("running")));
    const auto forget = [vault = &d->parts.vault, id](const QString &name) { return vault->remove({id.value(), name}); };
    // The secrets first: a case without its token can be removed again, a token without its case cannot.
    return forget(vaultNames::businessToken)
        .andThen([forget](Done) { return forget(vaultNames::pin); })
        .andThen([forget](Done) { return forget(vaultNames::code); })
        .andThen([self = QPointer(this), id](Done) {
            return self ? self->d->cases.remove(id) : Call<Done>::failed(notFound(QStringLiteral("service")));
        })
        .map([self = QPointer(this), id](Done) {
            if (!self)
                return Done();
            if (AttemptKeeper *keeper = self->d->keepers.take(id))
                delete keeper;
            if (Runner *runner = self->d->runners.take(id))
                runner->deleteLater();
            if (const auto known = self->d->find(id); known != self->d->records.end())
                self->d->records.erase(known);
            Q_EMIT self->casesChanged();
            return Done();
        });
}

Call<OnboardingService::Attempt> OnboardingService::beginAttempt(const CaseId &id)
{
    Runner *known = runner(id);
    if (!known)
        return Call<Attempt>::failed(notFound(QStringLiteral("case")));
    const VaultKey appSecret{known->state().profile.id.value(), vaultNames::appSecret};
    // Before the customer begins: what the exchange will need in 30 seconds must be there.
    return d->parts.vault.probe()
        .andThen([vault = &d->parts.vault, appSecret](SecretVault::Availability availability) {
            if (availability != SecretVault::Availability::Available)
                return Call<std::optional<Secret>>::failed(vaultTrouble(availability));
            return vault->fetch(appSecret);
        })
        .andThen([self = QPointer(this), id, appSecret](const std::optional<Secret> &secret) {
            if (!secret || secret->isEmpty())
                return Call<Attempt>::failed(Error::make(Error::Kind::Secret, QStringLiteral("missing %1").arg(appSecret.name)));
            if (!self)
                return Call<Attempt>::failed(notFound(QStringLiteral("service")));
            return self->d->openAttempt(id);
        });
}

signup::SignupSession *OnboardingService::session(const CaseId &id) const
{
    const AttemptKeeper *keeper = d->keepers.value(id);
    return keeper ? keeper->session() : nullptr;
}

} // namespace gangway::onboarding
