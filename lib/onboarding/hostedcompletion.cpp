#include "onboarding/hostedcompletion.h"

#include "core/log.h"
#include "signup/signupsession.h"
#include "whatsapp/phonenumbers.h"

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

/// What two spellings of a number have in common: some countries have digits before the rest that come and go (the
/// 9 of Brazil and Argentina, the 1 of Mexico). Empty for what is too short to tell.
QString lastDigits(const QString &phone)
{
    constexpr int enough = 8;
    QString digits;
    for (const QChar c : phone) {
        if (c.isDigit())
            digits += c;
    }
    return digits.size() < enough ? QString() : digits.right(enough);
}

bool passesBy(const Error &error)
{
    return error.kind == Error::Kind::Offline || error.kind == Error::Kind::Timeout || error.kind == Error::Kind::Throttled;
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

std::vector<WabaEntry> HostedCompletion::offeredNow() const
{
    const QStringList taken = m_parts.takenWabas();
    std::vector<WabaEntry> now = offered();
    std::erase_if(now, [&taken](const WabaEntry &entry) { return taken.contains(entry.id.value()); });
    return now;
}

void HostedCompletion::decide()
{
    if (isOver() || m_isTaking)
        return;
    std::vector<WabaEntry> now = offeredNow();
    if (now.size() == 1 && !m_parts.mayBeSomebodyElse() && !m_otherNumbers.contains(now.front().id.value())) {
        m_candidates.clear();
        compareNumbers(now.front());
        return;
    }
    m_candidates = std::move(now);
}

/// The one new account is taken when it may be the case's: it has the case's number, or none yet, or its numbers
/// cannot be read before the system user was added to it.
void HostedCompletion::compareNumbers(const WabaEntry &entry)
{
    const QString wanted = lastDigits(m_runner.newestRecord().phone);
    if (wanted.isEmpty()) {
        pick(entry);
        return;
    }
    if (m_isComparing)
        return;
    m_isComparing = true;
    m_parts.vault.fetch({profile().id.value(), vaultNames::systemToken})
        .andThen([this, waba = entry.id](const std::optional<Secret> &token) {
            if (!token || token->isEmpty()) {
                return Call<std::vector<whatsapp::PhoneNumberInfo>>::failed(
                    Error::make(Error::Kind::Secret, QStringLiteral("missing %1").arg(vaultNames::systemToken)));
            }
            return whatsapp::phoneNumbers::list(m_parts.graph(), *token, waba);
        })
        .then(this, [this, entry, wanted](const Result<std::vector<whatsapp::PhoneNumberInfo>> &numbers) {
            m_isComparing = false;
            m_numbersTrouble.reset();
            if (isOver() || m_isTaking)
                return;
            if (!numbers && passesBy(numbers.error())) {
                m_numbersTrouble = numbers.error(); // the next look asks again
                Q_EMIT changed();
                return;
            }
            const bool isOther = numbers && !numbers->empty()
                && std::none_of(numbers->begin(), numbers->end(), [&wanted](const whatsapp::PhoneNumberInfo &number) {
                       return lastDigits(number.displayPhoneNumber) == wanted;
                   });
            if (isOther)
                m_otherNumbers.append(entry.id.value());
            // Meanwhile another account may have come, or somebody else began to sign up.
            const std::vector<WabaEntry> now = offeredNow();
            if (!isOther && !m_parts.mayBeSomebodyElse() && now.size() == 1 && now.front().id == entry.id)
                pick(now.front());
            else
                decide();
            Q_EMIT changed();
        });
}

void HostedCompletion::choose(const WabaId &waba)
{
    const auto chosen = std::find_if(m_candidates.begin(), m_candidates.end(), [&waba](const WabaEntry &each) { return each.id == waba; });
    if (isOver() || m_isTaking || chosen == m_candidates.end())
        return;
    pick(*chosen);
}

void HostedCompletion::pick(const WabaEntry &entry)
{
    m_record.evidence.insert(chosenKey, toJson(entry));
    save();
    take(entry.id, entry.ownerPortfolio);
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
