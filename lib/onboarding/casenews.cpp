#include "onboarding/casenews.h"

#include "core/clock.h"
#include "core/log.h"
#include "core/phonenumber.h"
#include "onboarding/onboardingservice.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace gangway::onboarding {

namespace {

using store::CaseFacts;
using store::CaseRecord;

constexpr qsizetype maxCounted = 20'000;

/// Whom an event is about. Empty parts say nothing.
struct Subject
{
    PhoneNumberId phone;
    WabaId waba;
    PortfolioId portfolio;
    QString displayNumber;
    bool isAboutTheNumber = false; ///< of several cases in one account, one is meant
};

qint64 sumOf(const QJsonObject &counts)
{
    qint64 sum = 0;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        sum += qMax<qint64>(0, it.value().toInteger());
    return sum;
}

/// Some webhooks name the limit as a number of people per day, Meta's fields name its tier.
QString tierOf(const QString &limit)
{
    static const QHash<QString, QString> tiers{
        {QStringLiteral("50"), QStringLiteral("TIER_50")},       {QStringLiteral("250"), QStringLiteral("TIER_250")},
        {QStringLiteral("1000"), QStringLiteral("TIER_1K")},     {QStringLiteral("2000"), QStringLiteral("TIER_2K")},
        {QStringLiteral("10000"), QStringLiteral("TIER_10K")},   {QStringLiteral("100000"), QStringLiteral("TIER_100K")},
        {QStringLiteral("-1"), QStringLiteral("TIER_UNLIMITED")}};
    return tiers.value(limit, limit);
}

/// Declined for good, in the words Meta's fields and webhooks use.
bool isRefusal(const QString &decision)
{
    return decision == u"DECLINED" || decision == u"REJECTED";
}

CaseFacts offboarded(const CaseFacts &known, const QString &reason, const QDateTime &at)
{
    CaseFacts facts;
    // Several events tell of one off-boarding; the one with a reason of its own is worth more than the others.
    const QString before = known.offboardedReason.value_or(QString());
    const bool isVague = reason == u"ACCOUNT_OFFBOARDED" || reason == u"PARTNER_REMOVED";
    if (!before.isEmpty() && isVague)
        return facts;
    facts.offboardedReason = reason;
    facts.offboardedAt = at;
    return facts;
}

/// When the last restriction ends; invalid when one of them has no end that Meta names.
QDateTime lastEndOf(const std::vector<webhooks::Restriction> &restrictions)
{
    QDateTime last;
    for (const webhooks::Restriction &restriction : restrictions) {
        if (!restriction.until.isValid())
            return {};
        last = last.isValid() ? qMax(last, restriction.until) : restriction.until;
    }
    return last;
}
} // namespace

struct CaseNews::Private
{
    /// What was counted of a case and when the last word on a subject was said: webhooks are told again after a crash.
    /// Kept as a setting, written before the facts that follow from it.
    struct Ledger
    {
        QJsonObject said;     ///< kind -> time of the newest event
        QJsonObject history;  ///< chunk -> messages
        QJsonObject contacts; ///< batch -> contacts

        static Ledger fromJson(const QByteArray &json)
        {
            const QJsonObject object = QJsonDocument::fromJson(json).object();
            return {object.value(QLatin1String("said")).toObject(), object.value(QLatin1String("history")).toObject(),
                    object.value(QLatin1String("contacts")).toObject()};
        }
        QString toJson() const
        {
            const QJsonObject object{{QStringLiteral("said"), said}, {QStringLiteral("history"), history},
                                     {QStringLiteral("contacts"), contacts}};
            return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
        }
    };

    Private(CaseNews &news, OnboardingService &service, store::Database &database, Clock &theClock)
        : q(news), onboarding(service), timeline(database), settings(database), clock(theClock)
    {
    }

    CaseNews &q;
    OnboardingService &onboarding;
    const store::TimelineRepository timeline;
    const store::SettingRepository settings;
    Clock &clock;
    QHash<CaseId, Ledger> ledgers;

    Ledger &ledgerOf(const CaseId &id)
    {
        const auto known = ledgers.find(id);
        if (known != ledgers.end())
            return *known;
        return *ledgers.insert(id, Ledger::fromJson(settings.value(keyOf(id)).value_or(QString()).toUtf8()));
    }
    static QString keyOf(const CaseId &id) { return QStringLiteral("case-news/") + id.value(); }
    void saveLedger(const CaseId &id)
    {
        settings.setValue(keyOf(id), ledgers.value(id).toJson()).then(&q, [](const Result<Done> &written) {
            if (!written)
                qCWarning(lcOnboarding) << "webhook ledger" << written.error();
        });
    }

    std::vector<CaseId> casesFor(const Subject &subject) const
    {
        std::vector<CaseId> byNumber;
        std::vector<CaseId> byAccount;
        std::vector<CaseId> byPhone;
        const QString digits = digitsOf(subject.displayNumber);
        for (const CaseRecord &record : onboarding.cases()) {
            const CaseFacts &facts = record.facts;
            if (!subject.phone.isEmpty() && facts.phoneNumberId == subject.phone)
                byNumber.push_back(record.id);
            if (!subject.waba.isEmpty() && facts.wabaId == subject.waba)
                byAccount.push_back(record.id);
            else if (!subject.portfolio.isEmpty() && facts.portfolioId == subject.portfolio)
                byAccount.push_back(record.id);
            if (!digits.isEmpty() && (digitsOf(facts.displayPhoneNumber.value_or(QString())) == digits || digitsOf(record.phone) == digits))
                byPhone.push_back(record.id);
        }
        if (!byNumber.empty())
            return byNumber;
        if (!subject.isAboutTheNumber)
            return byAccount.empty() ? byPhone : byAccount;
        // Of the account's cases the one with this number; a single case needs no number to be meant.
        std::vector<CaseId> both;
        for (const CaseId &id : byPhone) {
            if (byAccount.empty() || std::find(byAccount.begin(), byAccount.end(), id) != byAccount.end())
                both.push_back(id);
        }
        if (!both.empty())
            return both;
        return byAccount.size() == 1 && digits.isEmpty() ? byAccount : std::vector<CaseId>();
    }

    /// False when something newer was said on this subject already.
    bool isNewest(const CaseId &id, const QString &kind, const QDateTime &at)
    {
        Ledger &ledger = ledgerOf(id);
        const QDateTime last = QDateTime::fromString(ledger.said.value(kind).toString(), Qt::ISODateWithMs);
        if (!at.isValid())
            return true;
        if (last.isValid() && at < last)
            return false;
        if (!last.isValid() || at > last) {
            ledger.said.insert(kind, at.toString(Qt::ISODateWithMs));
            saveLedger(id);
        }
        return true;
    }

    /// Merges what is news; writes the line when it is some.
    void merge(const CaseId &id, const CaseFacts &patch, const QString &kind, const QJsonObject &detail)
    {
        Runner *runner = onboarding.runner(id);
        if (!runner)
            return;
        CaseFacts reached = runner->newestRecord().facts;
        const CaseFacts before = reached;
        reached.merge(patch);
        if (reached == before)
            return;
        runner->mergeFacts(patch);
        write(id, kind, detail);
    }

    void write(const CaseId &id, const QString &kind, const QJsonObject &detail)
    {
        store::TimelineRecord line;
        line.caseId = id;
        line.at = clock.now();
        line.actor = QStringLiteral("gangway");
        line.kind = kind;
        line.detail = detail;
        timeline.append(line).then(&q, [](const Result<Done> &written) {
            if (!written)
                qCWarning(lcOnboarding) << "timeline" << written.error();
        });
    }

    const CaseFacts *factsOf(const CaseId &id) const
    {
        const Runner *runner = onboarding.runner(id);
        return runner ? &runner->newestRecord().facts : nullptr;
    }

    void take(const webhooks::AccountUpdate &update);
    void takeForCase(const CaseId &id, const webhooks::AccountUpdate &update);
    void take(const webhooks::HistoryChunk &chunk);
    void take(const webhooks::ContactSync &sync);
    void take(const webhooks::NumberNameUpdate &update);
    void take(const webhooks::NumberQualityUpdate &update);
    void take(const webhooks::AccountReviewUpdate &update);
    void take(const webhooks::CapabilityUpdate &update);
    template <typename Other>
    void take(const Other &) {}
};

void CaseNews::Private::take(const webhooks::AccountUpdate &update)
{
    if (update.event == u"PARTNER_ADDED")
        onboarding.partnerAdded(update.wabaId, update.ownerPortfolio);
    Subject subject;
    subject.waba = update.wabaId;
    subject.displayNumber = update.phoneNumber;
    if (update.certification)
        subject.portfolio = update.certification->customer;
    for (const CaseId &id : casesFor(subject))
        takeForCase(id, update);
}

void CaseNews::Private::takeForCase(const CaseId &id, const webhooks::AccountUpdate &update)
{
    const CaseFacts *known = factsOf(id);
    if (!known)
        return;
    const QDateTime at = update.at.isValid() ? update.at : clock.now();
    QJsonObject detail{{QStringLiteral("event"), update.event}};
    const auto put = [&detail](const char *key, const QString &text) {
        if (!text.isEmpty())
            detail.insert(QLatin1String(key), text);
    };
    CaseFacts facts;

    const bool isConnection = update.event == u"PARTNER_ADDED" || update.event == u"PARTNER_REMOVED" || update.event == u"ACCOUNT_OFFBOARDED"
        || update.event == u"ACCOUNT_RECONNECTED" || update.event == u"PARTNER_APP_UNINSTALLED" || update.event == u"PARTNER_APP_INSTALLED";
    if (isConnection) {
        if (!isNewest(id, QStringLiteral("connection"), update.at))
            return;
        if (update.event.startsWith(QLatin1String("PARTNER_APP_"))) {
            const Runner *runner = onboarding.runner(id);
            if (!update.partnerAppId.isEmpty() && runner && runner->state().profile.appId.value() != update.partnerAppId)
                return; // another partner's app
        }
        if (update.event == u"PARTNER_REMOVED" || update.event == u"ACCOUNT_OFFBOARDED" || update.event == u"PARTNER_APP_UNINSTALLED") {
            const bool hasReason = update.disconnection && !update.disconnection->reason.isEmpty();
            facts = offboarded(*known, hasReason ? update.disconnection->reason : update.event, at);
            put("reason", facts.offboardedReason.value_or(QString()));
            if (update.disconnection)
                put("initiatedBy", update.disconnection->initiatedBy);
            merge(id, facts, QStringLiteral("webhook-offboarded"), detail);
            return;
        }
        if (!known->offboardedReason.value_or(QString()).isEmpty())
            facts.offboardedReason = QString();
        if (!known->portfolioId && !update.ownerPortfolio.isEmpty())
            facts.portfolioId = update.ownerPortfolio;
        merge(id, facts, QStringLiteral("webhook-connected"), detail);
        return;
    }
    if (update.event == u"MM_LITE_TERMS_SIGNED") {
        facts.marketingTermsSigned = true;
        merge(id, facts, QStringLiteral("webhook-marketing"), detail);
        return;
    }
    if (update.event == u"AD_ACCOUNT_LINKED") {
        facts.adAccountLinked = true;
        put("adAccountId", update.adAccountId);
        merge(id, facts, QStringLiteral("webhook-marketing"), detail);
        return;
    }
    if (update.certification) {
        if (!isNewest(id, QStringLiteral("certification"), update.at))
            return;
        facts.partnerVerification = update.certification->status;
        facts.partnerVerificationReasons = update.certification->reasons.join(QStringLiteral("; "));
        put("status", update.certification->status);
        put("reasons", *facts.partnerVerificationReasons);
        merge(id, facts, QStringLiteral("webhook-verification"), detail);
        return;
    }
    const bool isBan = update.event == u"DISABLED_UPDATE";
    if (!isBan && update.event != u"ACCOUNT_VIOLATION" && update.event != u"ACCOUNT_RESTRICTION" && update.event != u"ACCOUNT_DELETED")
        return;
    if (!isNewest(id, QStringLiteral("account"), update.at))
        return;
    const bool isOver = isBan && update.ban && update.ban->state == u"REINSTATE";
    facts.accountTrouble = isOver ? QString() : update.event;
    if (update.ban) {
        put("state", update.ban->state);
        put("date", update.ban->date);
    }
    put("violation", update.violationType);
    QStringList restrictions;
    for (const webhooks::Restriction &restriction : update.restrictions)
        restrictions.append(restriction.type);
    put("restrictions", restrictions.join(u' '));
    facts.accountRestrictions = isOver ? QString() : update.ban ? update.ban->state : restrictions.join(u' ');
    facts.accountRestrictedUntil = lastEndOf(update.restrictions);
    merge(id, facts, QStringLiteral("webhook-account"), detail);
}

void CaseNews::Private::take(const webhooks::HistoryChunk &chunk)
{
    Subject subject;
    subject.phone = chunk.phoneNumberId;
    subject.waba = chunk.wabaId;
    subject.isAboutTheNumber = true;
    for (const CaseId &id : casesFor(subject)) {
        const CaseFacts *known = factsOf(id);
        if (!known)
            continue;
        CaseFacts facts;
        if (chunk.isDeclined()) {
            facts.historyDeclined = true;
            merge(id, facts, QStringLiteral("webhook-history-declined"), {{QStringLiteral("code"), chunk.error->code}});
            continue;
        }
        if (chunk.error) {
            write(id, QStringLiteral("webhook-history-error"), {{QStringLiteral("code"), chunk.error->code}});
            continue;
        }
        if (chunk.messages > 0) {
            Ledger &ledger = ledgerOf(id);
            const QString key = chunk.phase < 0 && chunk.order < 0
                ? chunk.at.toString(Qt::ISODateWithMs) : QStringLiteral("%1:%2").arg(chunk.phase).arg(chunk.order);
            if (!ledger.history.contains(key) && ledger.history.size() < maxCounted) {
                ledger.history.insert(key, chunk.messages);
                saveLedger(id);
            }
            facts.historyMessages = qMax(known->historyMessages.value_or(0), sumOf(ledger.history));
        }
        if (chunk.progress >= 0)
            facts.historyProgress = qMax<qint64>(known->historyProgress.value_or(0), qMin(100, chunk.progress));
        if (chunk.phase >= 0)
            facts.historyPhase = qMax<qint64>(known->historyPhase.value_or(0), qMin(2, chunk.phase));
        // A line for what a person would want to know; one per chunk would bury the rest.
        const bool isMilestone = (facts.historyProgress == 100 && known->historyProgress != 100)
            || (facts.historyPhase && facts.historyPhase != known->historyPhase);
        if (isMilestone) {
            merge(id, facts, QStringLiteral("webhook-history"),
                  {{QStringLiteral("progress"), facts.historyProgress.value_or(0)},
                   {QStringLiteral("phase"), facts.historyPhase.value_or(0)},
                   {QStringLiteral("messages"), facts.historyMessages.value_or(known->historyMessages.value_or(0))}});
            continue;
        }
        CaseFacts reached = *known;
        reached.merge(facts);
        if (reached != *known)
            onboarding.runner(id)->mergeFacts(facts);
    }
}

void CaseNews::Private::take(const webhooks::ContactSync &sync)
{
    Subject subject;
    subject.phone = sync.phoneNumberId;
    subject.waba = sync.wabaId;
    subject.isAboutTheNumber = true;
    // The people in it are the customer's: a digest tells one batch from another without keeping them.
    QCryptographicHash digest(QCryptographicHash::Sha256);
    digest.addData(sync.at.toString(Qt::ISODateWithMs).toUtf8());
    int added = 0;
    for (const webhooks::SyncedContact &contact : sync.contacts) {
        digest.addData(contact.phoneNumber.toUtf8() + (contact.isRemoved ? "-" : "+"));
        added += contact.isRemoved ? 0 : 1;
    }
    if (added == 0)
        return;
    const QString key = QString::fromLatin1(digest.result().toHex().left(16));
    for (const CaseId &id : casesFor(subject)) {
        const CaseFacts *known = factsOf(id);
        Ledger &ledger = ledgerOf(id);
        if (!known)
            continue;
        if (!ledger.contacts.contains(key) && ledger.contacts.size() < maxCounted) {
            ledger.contacts.insert(key, added);
            saveLedger(id);
        }
        const bool isFirst = known->contactsReceived.value_or(0) == 0;
        CaseFacts facts;
        facts.contactsReceived = qMax(known->contactsReceived.value_or(0), sumOf(ledger.contacts));
        if (isFirst) {
            merge(id, facts, QStringLiteral("webhook-contacts"), {{QStringLiteral("contacts"), *facts.contactsReceived}});
            continue;
        }
        if (facts.contactsReceived != known->contactsReceived)
            onboarding.runner(id)->mergeFacts(facts);
    }
}

void CaseNews::Private::take(const webhooks::NumberNameUpdate &update)
{
    Subject subject;
    subject.waba = update.wabaId;
    subject.displayNumber = update.displayPhoneNumber;
    subject.isAboutTheNumber = true;
    for (const CaseId &id : casesFor(subject)) {
        const CaseFacts *known = factsOf(id);
        if (!known || update.decision.isEmpty() || !isNewest(id, QStringLiteral("name"), update.at))
            continue;
        CaseFacts facts;
        facts.nameStatus = update.decision;
        const QString requested = known->requestedDisplayName.value_or(QString());
        const bool isAboutAnother = !requested.isEmpty() && !update.requestedName.isEmpty() && update.requestedName != requested;
        if (isAboutAnother) {
            // A late word about the name before.
        } else if (update.decision == u"APPROVED") {
            facts.requestedDisplayName = QString();
            if (!requested.isEmpty() && known->numberRegistered.value_or(false))
                facts.registerAgain = true; // only then does the new name show
            facts.nameRejection = QString();
            facts.displayNameReady = true;
            if (!update.requestedName.isEmpty())
                facts.verifiedName = update.requestedName;
        } else if (isRefusal(update.decision)) {
            // The name stays asked for: whoever waits for it reads the refusal and asks the person for another one.
            const bool hasReason = !update.reason.isEmpty() && update.reason != u"NONE";
            facts.nameRejection = hasReason ? update.reason : update.decision;
            // A number in use keeps the name it has.
            if (!known->numberRegistered.value_or(false))
                facts.displayNameReady = false;
        }
        QJsonObject detail{{QStringLiteral("decision"), update.decision}};
        if (!update.requestedName.isEmpty())
            detail.insert(QStringLiteral("name"), update.requestedName);
        if (!update.reason.isEmpty())
            detail.insert(QStringLiteral("reason"), update.reason);
        merge(id, facts, QStringLiteral("webhook-name"), detail);
    }
}

void CaseNews::Private::take(const webhooks::NumberQualityUpdate &update)
{
    Subject subject;
    subject.waba = update.wabaId;
    subject.displayNumber = update.displayPhoneNumber;
    subject.isAboutTheNumber = true;
    for (const CaseId &id : casesFor(subject)) {
        if (!isNewest(id, QStringLiteral("quality"), update.at))
            continue;
        CaseFacts facts;
        const QString limit = tierOf(update.currentLimit.isEmpty() ? update.maxDailyConversations : update.currentLimit);
        if (!limit.isEmpty() && limit != u"TIER_NOT_SET")
            facts.messagingLimit = limit;
        if (update.event == u"FLAGGED")
            facts.qualityRating = QStringLiteral("RED");
        else if (update.event == u"UNFLAGGED")
            facts.qualityRating = QStringLiteral("UNKNOWN"); // better than red; how much, the next reading says
        QJsonObject detail{{QStringLiteral("event"), update.event}};
        if (!limit.isEmpty())
            detail.insert(QStringLiteral("limit"), limit);
        merge(id, facts, QStringLiteral("webhook-quality"), detail);
    }
}

void CaseNews::Private::take(const webhooks::AccountReviewUpdate &update)
{
    Subject subject;
    subject.waba = update.wabaId;
    for (const CaseId &id : casesFor(subject)) {
        if (update.decision.isEmpty() || !isNewest(id, QStringLiteral("review"), update.at))
            continue;
        CaseFacts facts;
        facts.accountReview = update.decision;
        merge(id, facts, QStringLiteral("webhook-review"), {{QStringLiteral("decision"), update.decision}});
    }
}

void CaseNews::Private::take(const webhooks::CapabilityUpdate &update)
{
    Subject subject;
    subject.waba = update.wabaId;
    for (const CaseId &id : casesFor(subject)) {
        if (update.maxDailyConversations.isEmpty() || !isNewest(id, QStringLiteral("quality"), update.at))
            continue;
        CaseFacts facts;
        facts.messagingLimit = tierOf(update.maxDailyConversations);
        merge(id, facts, QStringLiteral("webhook-quality"), {{QStringLiteral("limit"), *facts.messagingLimit}});
    }
}

CaseNews::CaseNews(OnboardingService &onboarding, store::Database &database, Clock &clock, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(*this, onboarding, database, clock))
{
}

CaseNews::~CaseNews() = default;

void CaseNews::handle(const webhooks::Event &event)
{
    std::visit([this](const auto &each) { d->take(each); }, event);
}

} // namespace gangway::onboarding
