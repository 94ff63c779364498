#include "onboarding/hostedcompletion.h"

#include "core/log.h"
#include "signup/signupsession.h"

namespace gangway::onboarding {

namespace {

using whatsapp::WabaEntry;

// What the evidence of a hosted attempt holds; read again by later runs of the program.
const QString knownKey = QStringLiteral("known");
const QString offeredKey = QStringLiteral("offered");
const QString chosenKey = QStringLiteral("chosen");

QJsonObject toJson(const WabaEntry &entry)
{
    QJsonObject object{{QStringLiteral("id"), entry.id.value()}};
    if (!entry.name.isEmpty())
        object.insert(QStringLiteral("name"), entry.name.left(300));
    if (!entry.ownerPortfolio.isEmpty())
        object.insert(QStringLiteral("owner"), entry.ownerPortfolio.value());
    return object;
}

WabaEntry entryFrom(const QJsonObject &object)
{
    WabaEntry entry;
    entry.id = WabaId(object.value(QLatin1String("id")).toString());
    entry.name = object.value(QLatin1String("name")).toString();
    entry.ownerPortfolio = PortfolioId(object.value(QLatin1String("owner")).toString());
    return entry;
}

} // namespace

HostedCompletion::HostedCompletion(store::AttemptRecord record, Runner &runner, Parts parts, QObject *parent)
    : QObject(parent), m_record(std::move(record)), m_runner(runner), m_parts(std::move(parts))
{
    connect(&m_runner, &Runner::caseChanged, this, [this] {
        if (!m_merging.isEmpty() && m_runner.state().facts().wabaId == m_merging)
            fetchToken();
    });
}

void HostedCompletion::begin(store::AttemptRecord &record, const std::optional<std::vector<WabaEntry>> &known)
{
    record.state = signup::nameOf(signup::SignupState::LinkSent);
    if (!known)
        return;
    QJsonArray ids;
    for (const WabaEntry &entry : *known)
        ids.append(entry.id.value());
    record.evidence.insert(knownKey, ids);
}

bool HostedCompletion::isWaiting(const store::AttemptRecord &record)
{
    return !record.endedAt && record.state == signup::nameOf(signup::SignupState::LinkSent);
}

QUrl HostedCompletion::link() const
{
    return QUrl::fromEncoded(m_record.evidence.value(QLatin1String("link")).toString().toUtf8());
}

bool HostedCompletion::canPoll() const
{
    return m_record.evidence.contains(knownKey) && !profile().partnerPortfolioId.isEmpty();
}

void HostedCompletion::start()
{
    const WabaEntry chosen = entryFrom(m_record.evidence.value(chosenKey).toObject());
    if (!chosen.id.isEmpty())
        take(chosen.id, chosen.ownerPortfolio); // the program ended on the way
    else
        decide();
    look();
}

void HostedCompletion::look()
{
    if (isOver() || m_isLooking || m_isTaking)
        return;
    if (!canPoll()) {
        decide();
        schedule();
        return;
    }
    m_isLooking = true;
    m_parts.vault.fetch({profile().id.value(), vaultNames::systemToken})
        .andThen([this](const std::optional<Secret> &token) {
            if (!token || token->isEmpty()) {
                return Call<std::vector<WabaEntry>>::failed(
                    Error::make(Error::Kind::Secret, QStringLiteral("missing %1").arg(vaultNames::systemToken)));
            }
            return whatsapp::wabas::listShared(m_parts.graph(), *token, profile().partnerPortfolioId);
        })
        .then(this, [this](const Result<std::vector<WabaEntry>> &answer) { looked(answer); });
}

void HostedCompletion::looked(const Result<std::vector<WabaEntry>> &answer)
{
    m_isLooking = false;
    if (isOver())
        return;
    if (answer) {
        m_trouble.reset();
        m_lookedAt = m_parts.clock.now();
        const QJsonArray known = m_record.evidence.value(knownKey).toArray();
        std::vector<WabaEntry> fresh;
        for (const WabaEntry &entry : *answer) {
            if (!known.contains(QJsonValue(entry.id.value())))
                fresh.push_back(entry);
        }
        offer(fresh);
    } else {
        m_trouble = answer.error();
    }
    decide();
    schedule();
    Q_EMIT changed();
}

void HostedCompletion::partnerAdded(const WabaId &waba, const PortfolioId &owner)
{
    if (isOver() || m_isTaking || !isNumericId(waba.value())
        || m_record.evidence.value(knownKey).toArray().contains(QJsonValue(waba.value())))
        return;
    WabaEntry entry;
    entry.id = waba;
    entry.ownerPortfolio = isNumericId(owner.value()) ? owner : PortfolioId();
    offer({entry});
    decide();
    Q_EMIT changed();
}

/// What was seen once stays offered: webhooks are told once, and a listing may lag behind them.
void HostedCompletion::offer(const std::vector<WabaEntry> &entries)
{
    std::vector<WabaEntry> all = offered();
    bool isNews = false;
    for (const WabaEntry &entry : entries) {
        const auto same = std::find_if(all.begin(), all.end(), [&entry](const WabaEntry &each) { return each.id == entry.id; });
        if (same == all.end()) {
            all.push_back(entry);
            isNews = true;
            continue;
        }
        const WabaEntry before = *same;
        if (same->name.isEmpty())
            same->name = entry.name;
        if (same->ownerPortfolio.isEmpty())
            same->ownerPortfolio = entry.ownerPortfolio;
        isNews = isNews || toJson(before) != toJson(*same);
    }
    if (!isNews)
        return;
    QJsonArray list;
    for (const WabaEntry &entry : all)
        list.append(toJson(entry));
    m_record.evidence.insert(offeredKey, list);
    save();
}

std::vector<WabaEntry> HostedCompletion::offered() const
{
    std::vector<WabaEntry> entries;
    const QJsonArray list = m_record.evidence.value(offeredKey).toArray();
    for (const QJsonValue &item : list)
        entries.push_back(entryFrom(item.toObject()));
    return entries;
}

void HostedCompletion::decide()
{
    if (isOver() || m_isTaking)
        return;
    const QStringList taken = m_parts.takenWabas();
    std::vector<WabaEntry> now;
    for (const WabaEntry &entry : offered()) {
        if (!taken.contains(entry.id.value()))
            now.push_back(entry);
    }
    m_candidates = std::move(now);
    if (m_candidates.size() == 1 && !m_parts.mayBeSomebodyElse())
        choose(m_candidates.front().id);
}

void HostedCompletion::choose(const WabaId &waba)
{
    const auto chosen = std::find_if(m_candidates.begin(), m_candidates.end(), [&waba](const WabaEntry &each) { return each.id == waba; });
    if (isOver() || m_isTaking || chosen == m_candidates.end())
        return;
    m_record.evidence.insert(chosenKey, toJson(*chosen));
    save();
    take(chosen->id, chosen->ownerPortfolio);
}

void HostedCompletion::take(const WabaId &waba, const PortfolioId &owner)
{
    m_isTaking = true;
    if (!owner.isEmpty()) {
        merge(waba, owner);
        return;
    }
    // The token is asked for at the portfolio, so its id is needed, too.
    m_parts.vault.fetch({profile().id.value(), vaultNames::systemToken})
        .andThen([this, waba](const std::optional<Secret> &token) {
            if (!token || token->isEmpty()) {
                return Call<PortfolioId>::failed(
                    Error::make(Error::Kind::Secret, QStringLiteral("missing %1").arg(vaultNames::systemToken)));
            }
            return whatsapp::wabas::fetchOwner(m_parts.graph(), *token, waba);
        })
        .then(this, [this, waba](const Result<PortfolioId> &found) {
            if (isOver())
                return;
            if (found) {
                merge(waba, *found); // without an owner the step itself says what is missing
                return;
            }
            stumble(found.error());
        });
    Q_EMIT changed();
}

void HostedCompletion::stumble(const Error &error)
{
    m_isTaking = false;
    m_trouble = error;
    schedule();
    Q_EMIT changed();
}

void HostedCompletion::merge(const WabaId &waba, const PortfolioId &owner)
{
    m_merging = waba;
    m_trouble.reset();
    store::CaseFacts facts;
    facts.wabaId = waba;
    if (!owner.isEmpty())
        facts.portfolioId = owner;
    facts.finishEvent = QString(); // the hosted page reports none
    facts.onboardedAt = m_parts.clock.now();
    m_runner.mergeFacts(facts);
}

void HostedCompletion::fetchToken()
{
    const WabaId waba = std::exchange(m_merging, {});
    m_runner.submit(StepId::FetchToken);
    m_record.state = signup::nameOf(signup::SignupState::Captured);
    m_record.endedAt = m_parts.clock.now();
    m_candidates.clear();
    save();
    store::TimelineRecord line;
    line.caseId = m_record.caseId;
    line.at = *m_record.endedAt;
    line.actor = QStringLiteral("gangway");
    line.kind = QStringLiteral("signup-finished");
    line.detail = {{QStringLiteral("way"), store::nameOf(store::LaunchWay::Hosted)}, {QStringLiteral("wabaId"), waba.value()}};
    store::TimelineRepository(m_parts.database).append(line).then(this, [](const Result<Done> &written) {
        if (!written)
            qCWarning(lcOnboarding) << "timeline" << written.error();
    });
    Q_EMIT changed();
    Q_EMIT over();
}

void HostedCompletion::end()
{
    if (isOver())
        return;
    m_record.state = signup::nameOf(signup::SignupState::Closed);
    m_record.endedAt = m_parts.clock.now();
    m_merging = {};
    m_candidates.clear();
    ++m_timer;
    save();
    Q_EMIT changed();
    Q_EMIT over();
}

void HostedCompletion::schedule()
{
    const int timer = ++m_timer;
    m_parts.clock.after(pollInterval, this, [this, timer] {
        if (timer != m_timer || isOver())
            return;
        // An account was chosen and its owner could not be read: that again, not the choice.
        const WabaEntry chosen = entryFrom(m_record.evidence.value(chosenKey).toObject());
        if (!chosen.id.isEmpty() && !m_isTaking)
            take(chosen.id, chosen.ownerPortfolio);
        else
            look();
    });
}

void HostedCompletion::save()
{
    store::AttemptRepository(m_parts.database).save(m_record).then(this, [this](const Result<Done> &written) {
        if (written)
            return;
        qCWarning(lcOnboarding) << "attempt" << written.error();
        Q_EMIT m_runner.storageFailed(written.error());
    });
}

} // namespace gangway::onboarding
