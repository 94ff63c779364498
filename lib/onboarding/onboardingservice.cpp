#include "onboarding/onboardingservice.h"

#include "core/log.h"
#include "onboarding/attemptkeeper.h"
#include "whatsapp/wabas.h"

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
    QHash<CaseId, HostedCompletion *> hosted;

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
    void askVaultForCode(const CaseId &id, const QJsonValue &redirect)
    {
        parts.vault.fetch({id.value(), vaultNames::code}).then(&q, [this, id, redirect](const Result<std::optional<Secret>> &code) {
            if (!code || !*code)
                return;
            if (Runner *runner = q.runner(id))
                runner->codeArrived({}, {}, redirect.isString() ? std::optional(redirect.toString()) : std::nullopt);
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
        if (HostedCompletion::isWaiting(newest))
            return false;
        const auto state = signup::signupStateFromName(newest.state);
        if (!newest.endedAt && state && !signup::isTerminal(*state)) {
            const bool hasEvent = newest.evidence.contains(QLatin1String("sessionEvent"));
            const bool hasCode = newest.evidence.contains(QLatin1String("codeArrivedAt"));
            newest.state = signup::nameOf(hasCode ? signup::SignupState::Captured
                                          : hasEvent ? signup::SignupState::NoCode : signup::SignupState::Closed);
            newest.endedAt = parts.clock.now();
            if (!hasCode)
                askVaultForCode(id, newest.evidence.value(QLatin1String("redirectUri")));
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

    /// A hosted attempt of an earlier run goes on waiting.
    void awaitHosted(const CaseId &id)
    {
        const auto known = attempts.forCase(id);
        if (known && !known->empty() && HostedCompletion::isWaiting(known->front()))
            follow(known->front());
    }

    void follow(const store::AttemptRecord &record)
    {
        Runner *runner = q.runner(record.caseId);
        if (!runner)
            return;
        const CaseId id = record.caseId;
        HostedCompletion::Parts its{parts.database, parts.vault, parts.clock, parts.actor,
                                    [this, runner] { return graphFor(runner->state().profile); },
                                    [this, id] { return wabasOfOthers(id); },
                                    [this, id] { return mayBeSomebodyElse(id); }};
        auto *completion = new HostedCompletion(record, *runner, std::move(its), &q);
        if (HostedCompletion *before = hosted.take(id))
            before->deleteLater();
        hosted.insert(id, completion);
        QObject::connect(completion, &HostedCompletion::changed, &q, [this, id] { Q_EMIT q.hostedChanged(id); });
        completion->start();
    }

    QStringList wabasOfOthers(const CaseId &id) const
    {
        QStringList wabas;
        for (const store::CaseRecord &record : records) {
            if (record.id != id && record.facts.wabaId && !record.facts.wabaId->isEmpty())
                wabas.append(record.facts.wabaId->value());
        }
        return wabas;
    }

    /// True while another case of the same profile could be the one that a new account belongs to.
    bool mayBeSomebodyElse(const CaseId &id) const
    {
        const auto mine = std::find_if(records.begin(), records.end(), [&id](const store::CaseRecord &record) { return record.id == id; });
        for (const store::CaseRecord &other : records) {
            if (other.id == id || mine == records.end() || other.profileId != mine->profileId)
                continue;
            if (const HostedCompletion *waiting = hosted.value(other.id); waiting && !waiting->isOver())
                return true;
            const AttemptKeeper *keeper = keepers.value(other.id);
            if (keeper && keeper->session()->launchedAt().isValid() && !signup::isTerminal(keeper->session()->state()))
                return true;
            // A code came, but whose account it is will be read in a moment.
            const Runner *runner = runners.value(other.id);
            if (runner && runner->isRunning() && !other.facts.idsVerified.value_or(false))
                return true;
        }
        return false;
    }

    /// Whatever the attempt before was: it is over.
    void endPrevious(const CaseId &id)
    {
        if (AttemptKeeper *before = keepers.take(id)) {
            before->end();
            before->deleteLater();
        }
        if (HostedCompletion *before = hosted.take(id)) {
            before->end();
            before->deleteLater();
        }
    }

    Call<Attempt> openAttempt(const CaseId &id, std::optional<store::LaunchWay> way,
                              const std::optional<std::vector<whatsapp::WabaEntry>> &known)
    {
        Runner *runner = q.runner(id);
        if (!runner)
            return Call<Attempt>::failed(notFound(QStringLiteral("case")));
        Attempt attempt;
        attempt.plan = signup::makeLaunchPlan(runner->state().profile, runner->newestRecord(),
                                              AttemptId(parts.randomness.newId()), parts.randomness.newId(), parts.environment, way);
        store::AttemptRecord record;
        record.id = attempt.plan.attemptId;
        record.caseId = id;
        record.launchedAt = parts.clock.now();
        record.state = signup::nameOf(signup::SignupState::Ready);
        record.evidence = {{QStringLiteral("way"), store::nameOf(attempt.plan.way)}};
        if (attempt.plan.way == store::LaunchWay::Page)
            record.evidence.insert(QStringLiteral("redirectUri"), attempt.plan.redirectUri);
        if (attempt.plan.way == store::LaunchWay::Hosted) {
            record.evidence.insert(QStringLiteral("link"), QString::fromLatin1(signup::hostedLink(attempt.plan).toEncoded()));
            HostedCompletion::begin(record, known);
        }
        return attempts.save(record).map([self = QPointer(&q), this, id, record, attempt](Done) -> Result<Attempt> {
            Runner *keeperRunner = self ? self->runner(id) : nullptr;
            if (!keeperRunner)
                return fail(Error::make(Error::Kind::Cancelled, QStringLiteral("the case went away")));
            endPrevious(id);
            if (attempt.plan.way == store::LaunchWay::Hosted) {
                follow(record);
                writeTimeline(id, QStringLiteral("signup-link-made"));
                return attempt;
            }
            auto session = std::make_unique<signup::SignupSession>(
                record.id, signup::OriginPolicy(parts.environment, attempt.plan.pageUrl), attempt.plan.nonce, parts.clock);
            Attempt begun = attempt;
            begun.session = session.get();
            keepers.insert(id, new AttemptKeeper(record, std::move(session), *keeperRunner, parts.database, parts.vault,
                                                 parts.clock, parts.actor, &q));
            return begun;
        });
    }

    /// What is shared already, so that it is not taken for the customer's answer. Nothing for a profile without a
    /// portfolio: there only the webhook tells.
    Call<std::optional<std::vector<whatsapp::WabaEntry>>> listShared(const store::PartnerProfile &profile)
    {
        using Known = std::optional<std::vector<whatsapp::WabaEntry>>;
        return parts.vault.fetch({profile.id.value(), vaultNames::systemToken})
            .andThen([self = QPointer(&q), this, profile](const std::optional<Secret> &token) {
                if (!token || token->isEmpty())
                    return Call<Known>::failed(Error::make(Error::Kind::Secret, QStringLiteral("missing %1").arg(vaultNames::systemToken)));
                if (!self || profile.partnerPortfolioId.isEmpty())
                    return Call<Known>::ready(Known());
                return whatsapp::wabas::listShared(graphFor(profile), *token, profile.partnerPortfolioId)
                    .map([](std::vector<whatsapp::WabaEntry> entries) { return Known(std::move(entries)); });
            });
    }

    void writeTimeline(const CaseId &id, const QString &kind, const QJsonObject &detail = {})
    {
        store::TimelineRecord line;
        line.caseId = id;
        line.at = parts.clock.now();
        line.actor = parts.actor;
        line.kind = kind;
        line.detail = detail;
        timeline.append(line).then(&q, [](const Result<Done> &written) {
            if (!written)
                qCWarning(lcOnboarding) << "timeline" << written.error();
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
    qDeleteAll(std::as_const(d->hosted));
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
    for (const store::CaseRecord &record : std::vector(d->records)) {
        if (!d->hosted.contains(record.id))
            d->awaitHosted(record.id);
    }
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
        self->d->writeTimeline(saved.id, QStringLiteral("case-created"), {{QStringLiteral("number"), saved.number}});
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
    // Whoever could still bring a secret goes before the secrets do.
    delete d->keepers.take(id);
    delete d->hosted.take(id);
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
            if (Runner *runner = self->d->runners.take(id))
                runner->deleteLater();
            if (const auto known = self->d->find(id); known != self->d->records.end())
                self->d->records.erase(known);
            Q_EMIT self->casesChanged();
            return Done();
        });
}

Call<OnboardingService::Attempt> OnboardingService::beginAttempt(const CaseId &id, std::optional<store::LaunchWay> way)
{
    using Known = std::optional<std::vector<whatsapp::WabaEntry>>;
    Runner *known = runner(id);
    if (!known)
        return Call<Attempt>::failed(notFound(QStringLiteral("case")));
    const store::PartnerProfile profile = known->state().profile;
    if (const QStringList refusals = signup::launchRefusals(profile, known->newestRecord(), way); !refusals.isEmpty())
        return Call<Attempt>::failed(Error::make(Error::Kind::Rejected, QStringLiteral("launch-refused ") + refusals.first()));
    const bool isHosted = signup::choiceOf(profile, known->newestRecord(), way).way == store::LaunchWay::Hosted;
    const VaultKey appSecret{profile.id.value(), vaultNames::appSecret};
    // Before the customer begins: what the exchange will need in 30 seconds must be there.
    return d->parts.vault.probe()
        .andThen([vault = &d->parts.vault, appSecret](SecretVault::Availability availability) {
            if (availability != SecretVault::Availability::Available)
                return Call<std::optional<Secret>>::failed(vaultTrouble(availability));
            return vault->fetch(appSecret);
        })
        .andThen([self = QPointer(this), profile, appSecret, isHosted](const std::optional<Secret> &secret) {
            if (!secret || secret->isEmpty())
                return Call<Known>::failed(Error::make(Error::Kind::Secret, QStringLiteral("missing %1").arg(appSecret.name)));
            return self && isHosted ? self->d->listShared(profile) : Call<Known>::ready(Known());
        })
        .andThen([self = QPointer(this), id, way](const Known &shared) {
            if (!self)
                return Call<Attempt>::failed(notFound(QStringLiteral("service")));
            return self->d->openAttempt(id, way, shared);
        });
}

signup::SignupSession *OnboardingService::session(const CaseId &id) const
{
    const AttemptKeeper *keeper = d->keepers.value(id);
    return keeper ? keeper->session() : nullptr;
}

HostedCompletion *OnboardingService::hosted(const CaseId &id) const
{
    return d->hosted.value(id);
}

void OnboardingService::partnerAdded(const WabaId &waba, const PortfolioId &owner)
{
    const auto isIts = [&waba](const store::CaseRecord &record) { return record.facts.wabaId == waba; };
    if (waba.isEmpty() || std::any_of(d->records.begin(), d->records.end(), isIts))
        return;
    // Webhooks come for the profile that the receiver listens for.
    const auto current = d->parts.profiles.current();
    const auto waiting = d->hosted.values();
    for (HostedCompletion *each : waiting) {
        const Runner *its = d->runners.value(each->record().caseId);
        if (its && current && its->state().record.profileId == current->id)
            each->partnerAdded(waba, owner);
    }
}

} // namespace gangway::onboarding
