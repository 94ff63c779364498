#include "app/onboarding/handoverstates.h"

#include <QCoreApplication>
#include <QLocale>

namespace gangway::app {

namespace {

struct HandoverWords
{
    Q_DECLARE_TR_FUNCTIONS(gangway::app::HandoverStates)
};

using Place = HandoverItem::Standing;
using HandoverTone = Theme::Tone;

/// "Quality high, standard speed, name accepted": what is known of it.
QString numberLine(const store::CaseFacts &facts)
{
    QStringList parts;
    const QString quality = facts.qualityRating.value_or(QString());
    if (quality == QLatin1String("GREEN"))
        parts << HandoverWords::tr("quality high");
    else if (quality == QLatin1String("YELLOW"))
        parts << HandoverWords::tr("quality medium");
    else if (quality == QLatin1String("RED"))
        parts << HandoverWords::tr("quality low");
    else if (!quality.isEmpty())
        parts << HandoverWords::tr("quality not rated yet");
    const QString speed = facts.throughput.value_or(QString());
    if (facts.onBusinessApp.value_or(false))
        parts << HandoverWords::tr("20 messages a second beside the app");
    else if (speed == QLatin1String("HIGH"))
        parts << HandoverWords::tr("up to 1000 messages a second");
    else if (speed == QLatin1String("STANDARD"))
        parts << HandoverWords::tr("up to 80 messages a second");
    const QString status = facts.numberStatus.value_or(QString());
    if (status == QLatin1String("CONNECTED"))
        parts << HandoverWords::tr("number connected");
    else if (!status.isEmpty())
        parts << HandoverWords::tr("number %1").arg(status);
    if (parts.isEmpty())
        return {};
    QString line = parts.join(QStringLiteral(", ")) + u'.';
    line[0] = line.at(0).toUpper();
    return line;
}

QString joined(const QString &first, const QString &second)
{
    return first.isEmpty() ? second : second.isEmpty() ? first : first + u' ' + second;
}

} // namespace

HandoverState healthState(const store::CaseFacts &facts)
{
    const QString account = facts.canSendMessage.value_or(QString());
    const QString number = facts.numberCanSendMessage.value_or(QString());
    const QString remarks = facts.healthRemarks.value_or(QString()).trimmed();
    const QString more = numberLine(facts);
    const auto either = [&](QLatin1String value) { return account == value || number == value; };
    const QString says = remarks.isEmpty() ? QString() : HandoverWords::tr("Meta says: %1").arg(remarks);
    if (either(QLatin1String("BLOCKED"))) {
        return {Place::Open, HandoverTone::Err, QStringLiteral("err"), HandoverWords::tr("Blocked"),
                joined(says.isEmpty() ? HandoverWords::tr("Meta blocks sending. WhatsApp Manager shows why in Overview.") : says, more)};
    }
    if (either(QLatin1String("LIMITED"))) {
        return {Place::Open, HandoverTone::Warn, QStringLiteral("warn"), HandoverWords::tr("Limited"),
                joined(says.isEmpty() ? HandoverWords::tr("Meta limits sending for now.") : says, more)};
    }
    if (either(QLatin1String("AVAILABLE")))
        return {Place::Done, HandoverTone::Ok, QStringLiteral("okc"), HandoverWords::tr("Available"), joined(HandoverWords::tr("Account and number can send."), more)};
    return {Place::Known, HandoverTone::Neutral, {}, HandoverWords::tr("Not read yet"), joined(HandoverWords::tr("Check again asks Meta."), more)};
}

std::optional<HandoverState> nameState(const store::CaseFacts &facts)
{
    const QString name = facts.verifiedName.value_or(QString());
    const QString requested = facts.requestedDisplayName.value_or(QString());
    const QString rejection = facts.nameRejection.value_or(QString());
    const QString status = facts.nameStatus.value_or(QString());
    if (!rejection.isEmpty() || status == QLatin1String("DECLINED")) {
        return HandoverState{Place::Open, HandoverTone::Err, QStringLiteral("err"), HandoverWords::tr("Declined"),
                             rejection.isEmpty() ? HandoverWords::tr("Agree on another name and request it on the Provision page.")
                                                 : HandoverWords::tr("Meta's reason: %1. Agree on another name and request it on the Provision page.").arg(rejection)};
    }
    if (!requested.isEmpty() || status == QLatin1String("PENDING_REVIEW")) {
        return HandoverState{Place::Open, HandoverTone::Warn, QStringLiteral("hour"), HandoverWords::tr("In review"),
                             HandoverWords::tr("Meta reviews “%1”. It takes up to two days.").arg(requested.isEmpty() ? name : requested)};
    }
    if (name.isEmpty() && status.isEmpty())
        return std::nullopt;
    const bool accepted = status == QLatin1String("APPROVED") || status == QLatin1String("AVAILABLE_WITHOUT_REVIEW");
    return HandoverState{accepted ? Place::Done : Place::Known, accepted ? HandoverTone::Ok : HandoverTone::Neutral,
                         accepted ? QStringLiteral("okc") : QString(), accepted ? HandoverWords::tr("Accepted") : status,
                         name.isEmpty() ? QString() : HandoverWords::tr("Customers see “%1”.").arg(name)};
}

std::optional<HandoverState> syncState(const store::CaseFacts &facts, store::NumberPath path)
{
    if (path != store::NumberPath::Coexistence)
        return std::nullopt;
    const QLocale locale;
    const QString contacts = HandoverWords::tr("Contacts received: %1.").arg(locale.toString(facts.contactsReceived.value_or(0)));
    if (facts.historyDeclined.value_or(false))
        return HandoverState{Place::Done, HandoverTone::Neutral, {}, HandoverWords::tr("Chats not shared"), joined(contacts, HandoverWords::tr("The customer did not share the chats."))};
    const qint64 progress = facts.historyProgress.value_or(0);
    if (progress >= 100)
        return HandoverState{Place::Done, HandoverTone::Ok, QStringLiteral("okc"), HandoverWords::tr("Complete"),
                             joined(contacts, HandoverWords::tr("Messages received: %1.").arg(locale.toString(facts.historyMessages.value_or(0))))};
    if (facts.historyRequested.value_or(false))
        return HandoverState{Place::Open, HandoverTone::Warn, QStringLiteral("hour"), HandoverWords::tr("%1 % received").arg(progress),
                             joined(contacts, HandoverWords::tr("Keep Gangway and the WhatsApp Business app open until it is complete."))};
    return HandoverState{Place::Open, HandoverTone::Warn, QStringLiteral("warn"), HandoverWords::tr("Not requested"),
                         HandoverWords::tr("Contacts and chats were not requested. After 24 hours Meta gives them no more.")};
}

std::optional<HandoverState> marketingState(const store::CaseFacts &facts)
{
    const QString status = facts.marketingStatus.value_or(QString());
    if (!facts.marketingRequested.value_or(false) && status.isEmpty())
        return std::nullopt;
    if (status == QLatin1String("ONBOARDED"))
        return HandoverState{Place::Done, HandoverTone::Ok, QStringLiteral("okc"), HandoverWords::tr("Active"), HandoverWords::tr("The customer accepted the terms.")};
    if (facts.marketingTermsSigned.value_or(false)) {
        return HandoverState{Place::Known, HandoverTone::Info, QStringLiteral("hour"), HandoverWords::tr("Terms accepted"),
                             facts.adAccountLinked.value_or(false) ? HandoverWords::tr("The ad account is linked. Fetch the token again to read insights.")
                                                                   : HandoverWords::tr("Meta links an ad account next.")};
    }
    if (status.startsWith(QLatin1String("INELIGIBLE")))
        return HandoverState{Place::Known, HandoverTone::Neutral, {}, HandoverWords::tr("Not possible"), HandoverWords::tr("Meta's reason: %1.").arg(status)};
    if (facts.marketingRequested.value_or(false))
        return HandoverState{Place::Open, HandoverTone::Warn, QStringLiteral("hour"), HandoverWords::tr("Invited"),
                             HandoverWords::tr("Meta wrote to the customer's admins. One of them accepts the terms in the e-mail's link.")};
    return HandoverState{Place::Known, HandoverTone::Neutral, {}, status == QLatin1String("ELIGIBLE") ? HandoverWords::tr("Possible") : status,
                         HandoverWords::tr("Can be asked for on the Provision page, More actions.")};
}

std::optional<HandoverState> partnerVerificationState(const store::CaseFacts &facts, bool offered)
{
    const QString status = facts.partnerVerification.value_or(QString());
    if (status.isEmpty() && !offered)
        return std::nullopt;
    const QString reasons = facts.partnerVerificationReasons.value_or(QString());
    const QString why = reasons.isEmpty() ? QString() : HandoverWords::tr("Meta's reason: %1.").arg(reasons);
    if (status.isEmpty())
        return HandoverState{Place::Known, HandoverTone::Neutral, {}, HandoverWords::tr("Not read yet"), HandoverWords::tr("Read it on the Provision page, More actions.")};
    if (status == QLatin1String("APPROVED"))
        return HandoverState{Place::Done, HandoverTone::Ok, QStringLiteral("okc"), HandoverWords::tr("Approved"), {}};
    if (status == QLatin1String("PENDING"))
        return HandoverState{Place::Known, HandoverTone::Warn, QStringLiteral("hour"), HandoverWords::tr("In review"), HandoverWords::tr("Meta decides within 24 hours.")};
    return HandoverState{Place::Open, HandoverTone::Err, QStringLiteral("err"), status, why};
}

} // namespace gangway::app
