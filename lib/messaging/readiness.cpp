#include "messaging/readiness.h"

#include <QSet>

#include <algorithm>

namespace gangway::messaging {

namespace {
using Hurdle = Obstacle::Kind;

QString known(const std::optional<QString> &fact)
{
    return fact.value_or(QString());
}

bool isTrue(const std::optional<bool> &fact)
{
    return fact.value_or(false);
}

Error told(int code, const QString &words)
{
    Error error = Error::make(Error::Kind::Rejected, {});
    error.code = code;
    error.message = words;
    return error;
}

/// Meta's sentences about the account or number that name a thing.
QString remarksNaming(const store::CaseFacts &facts, const char *word)
{
    QStringList found;
    const QStringList lines = known(facts.healthRemarks).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (line.contains(QLatin1String(word), Qt::CaseInsensitive))
            found.append(line);
    }
    return found.join(u'\n');
}

void lookAtToken(const store::CaseFacts &facts, const QDateTime &now, std::vector<Obstacle> &found)
{
    const bool expired = facts.tokenExpiresAt && *facts.tokenExpiresAt <= now;
    if (isTrue(facts.tokenStored) && !isTrue(facts.tokenRefused) && !expired)
        return;
    Obstacle obstacle{Hurdle::NoToken, true, {}, {}};
    if (isTrue(facts.tokenRefused) || expired) {
        obstacle.evidence = Error::make(Error::Kind::Auth, {});
        obstacle.evidence->code = 190;
    }
    found.push_back(obstacle);
}

/// https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/phone-numbers
void lookAtNumber(const store::CaseRecord &record, std::vector<Obstacle> &found)
{
    const store::CaseFacts &facts = record.facts;
    const QString status = known(facts.numberStatus);
    const Error evidence = told(0, status);
    if (!facts.phoneNumberId || facts.phoneNumberId->isEmpty() || isTrue(facts.deregistered)) {
        found.push_back({Hurdle::NotRegistered, true, {}, {}});
        return;
    }
    if (status == QLatin1String("BANNED")) {
        found.push_back({Hurdle::Blocked, true, {}, evidence});
    } else if (status == QLatin1String("RESTRICTED")) {
        found.push_back({Hurdle::Restricted, false, {}, evidence});
    } else if (status == QLatin1String("RATE_LIMITED")) {
        found.push_back({Hurdle::NumberLimit, false, {}, evidence});
    } else if (status == QLatin1String("DELETED") || status == QLatin1String("MIGRATED") || status == QLatin1String("DISCONNECTED")) {
        found.push_back({Hurdle::NotRegistered, true, {}, evidence});
    } else if (status == QLatin1String("CONNECTED") || status == QLatin1String("FLAGGED") || isTrue(facts.numberRegistered)) {
        // In use. What was read before the registration is old news.
    } else {
        // These come registered: by the customer's own app, or by whoever had the number before.
        const bool comesRegistered = record.path == store::NumberPath::Coexistence || record.path == store::NumberPath::GrantOnly
            || known(facts.platformType) == QLatin1String("CLOUD_API");
        if (!comesRegistered)
            found.push_back({Hurdle::NotRegistered, true, {}, status.isEmpty() ? std::nullopt : std::optional(told(133010, status))});
        else if (!status.isEmpty())
            found.push_back({Hurdle::NotRegistered, false, {}, evidence}); // a word that is not known here: Meta decides
    }
}

void lookAtName(const store::CaseFacts &facts, std::vector<Obstacle> &found)
{
    static const QSet<QString> troubled{QStringLiteral("DECLINED"), QStringLiteral("REJECTED"), QStringLiteral("EXPIRED"),
                                        QStringLiteral("NONE"), QStringLiteral("PENDING_REVIEW")};
    const QString status = known(facts.nameStatus);
    const QString remark = remarksNaming(facts, "display name");
    const bool isTroubled = troubled.contains(status) || !remark.isEmpty() || facts.displayNameReady == false;
    if (!isTroubled || (status == QLatin1String("APPROVED") && remark.isEmpty()))
        return;
    Obstacle obstacle{Hurdle::DisplayName, false, {}, {}};
    const QString words = !remark.isEmpty() ? remark : known(facts.nameRejection).isEmpty() ? status : known(facts.nameRejection);
    if (!words.isEmpty())
        obstacle.evidence = told(0, words);
    found.push_back(obstacle);
}

/// https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/account_update
void lookAtAccount(const store::CaseFacts &facts, const QDateTime &now, std::vector<Obstacle> &found)
{
    if (isTrue(facts.paymentMethodMissing)) {
        // Answers within the window cost nothing and go out; everything else is refused.
        const QString remark = remarksNaming(facts, "payment");
        found.push_back({Hurdle::Payment, false, {}, remark.isEmpty() ? std::nullopt : std::optional(told(131042, remark))});
    }
    const QString trouble = known(facts.accountTrouble);
    if (!known(facts.offboardedReason).isEmpty()) {
        found.push_back({Hurdle::Blocked, true, {}, told(0, *facts.offboardedReason)});
    } else if (trouble == QLatin1String("ACCOUNT_DELETED") || trouble == QLatin1String("DISABLED_UPDATE")) {
        const bool isScheduled = known(facts.accountRestrictions) == QLatin1String("SCHEDULE_FOR_DISABLE");
        found.push_back({Hurdle::Blocked, !isScheduled, {}, told(0, trouble)});
    } else if (trouble == QLatin1String("ACCOUNT_RESTRICTION") || trouble == QLatin1String("ACCOUNT_VIOLATION")) {
        std::optional<QDateTime> until = facts.accountRestrictedUntil;
        if (until && !until->isValid())
            until.reset();
        const bool isOver = until && *until <= now;
        const QStringList types = known(facts.accountRestrictions).split(u' ', Qt::SkipEmptyParts);
        const bool both = types.contains(QStringLiteral("RESTRICTED_BIZ_INITIATED_MESSAGING"))
            && types.contains(QStringLiteral("RESTRICTED_CUSTOMER_INITIATED_MESSAGING"));
        if (!isOver)
            found.push_back({Hurdle::Restricted, both, until, told(0, types.isEmpty() ? trouble : types.join(u' '))});
    }
    if (known(facts.accountReview) == QLatin1String("REJECTED"))
        found.push_back({Hurdle::Restricted, false, {}, told(0, QStringLiteral("REJECTED"))});
}

/// https://developers.facebook.com/documentation/business-messaging/whatsapp/support/health-status
void lookAtHealth(const store::CaseFacts &facts, std::vector<Obstacle> &found)
{
    const auto says = [&facts](const char *word) {
        return known(facts.canSendMessage) == QLatin1String(word) || known(facts.numberCanSendMessage) == QLatin1String(word);
    };
    // What is said above explains it better.
    const bool isExplained = std::any_of(found.begin(), found.end(), [](const Obstacle &o) {
        return o.kind == Hurdle::Payment || o.kind == Hurdle::DisplayName || o.kind == Hurdle::Blocked || o.kind == Hurdle::Restricted
            || (o.kind == Hurdle::NotRegistered && o.stops);
    });
    if (isExplained)
        return;
    const std::optional<Error> evidence = known(facts.healthRemarks).isEmpty() ? std::nullopt : std::optional(told(0, *facts.healthRemarks));
    if (says("BLOCKED"))
        found.push_back({Hurdle::Blocked, true, {}, evidence});
    else if (says("LIMITED"))
        found.push_back({Hurdle::Restricted, false, {}, evidence});
}
} // namespace

std::vector<Obstacle> obstaclesOf(const store::CaseRecord &record, const QDateTime &now)
{
    std::vector<Obstacle> found;
    lookAtToken(record.facts, now, found);
    lookAtNumber(record, found);
    lookAtName(record.facts, found);
    lookAtAccount(record.facts, now, found);
    lookAtHealth(record.facts, found);
    std::stable_partition(found.begin(), found.end(), [](const Obstacle &o) { return o.stops; });
    return found;
}

std::optional<Obstacle> pairLimit(const std::optional<QDateTime> &waitsUntil, const QDateTime &now)
{
    if (!waitsUntil || *waitsUntil <= now)
        return std::nullopt;
    return Obstacle{Hurdle::PairLimit, false, waitsUntil, {}};
}

} // namespace gangway::messaging
