#include "app/customers/casestatus.h"

#include "app/onboarding/stepstatus.h"

#include <QCoreApplication>

#include <array>

namespace gangway::app {

using onboarding::StepId;
using onboarding::StepStatus;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(gangway::app::CaseStatus)
};

bool settled(StepStatus status)
{
    return status == StepStatus::Done || status == StepStatus::Skipped;
}

} // namespace

CaseSummary summaryOf(const store::CaseRecord &record, const std::vector<onboarding::StepView> &steps, const QDateTime &now)
{
    CaseSummary summary;
    std::array<int, stageCount> members{};
    std::array<int, stageCount> missing{};
    bool everythingDone = !steps.empty();
    bool begun = record.facts.tokenStored.value_or(false);
    bool pinWanted = false;
    bool inputWanted = false;
    for (const onboarding::StepView &step : steps) {
        if (step.onDemand) {
            // Nobody waits for it, but what may have happened at Meta must be cleared up.
            if (summary.cause == Cause::None && step.status == StepStatus::Unsettled) {
                summary.cause = Cause::StepUnsettled;
                summary.troubledStep = step.id;
            }
            continue;
        }
        const auto stage = std::size_t(stageOf(step.id));
        ++members[stage];
        if (!settled(step.status)) {
            ++missing[stage];
            everythingDone = false;
        }
        begun = begun || step.status == StepStatus::Done || step.status == StepStatus::Running;
        pinWanted = pinWanted || (step.status == StepStatus::NeedsInput && askOf(step) == Ask::Pin);
        inputWanted = inputWanted || step.status == StepStatus::NeedsInput;
        if (summary.cause == Cause::None && (step.status == StepStatus::Failed || step.status == StepStatus::Unsettled)) {
            summary.cause = step.status == StepStatus::Failed ? Cause::StepFailed : Cause::StepUnsettled;
            summary.troubledStep = step.id;
            summary.error = step.error;
        }
    }
    for (std::size_t i = 0; i < members.size(); ++i) {
        if (members[i] == 0)
            continue;
        ++summary.total;
        if (missing[i] == 0)
            ++summary.done;
    }
    if (steps.empty())
        everythingDone = record.facts.confirmed.value_or(false);

    const store::CaseFacts &facts = record.facts;
    if (summary.cause == Cause::None && !facts.offboardedReason.value_or(QString()).isEmpty())
        summary.cause = Cause::Offboarded;
    if (summary.cause == Cause::None && facts.tokenRefused.value_or(false))
        summary.cause = Cause::TokenRefused;
    if (summary.cause == Cause::None && !facts.accountTrouble.value_or(QString()).isEmpty())
        summary.cause = Cause::AccountRestricted;
    if (summary.cause == Cause::None && everythingDone && facts.canSendMessage == QLatin1String("BLOCKED") && !facts.paymentMethodMissing.value_or(false))
        summary.cause = Cause::SendingBlocked;
    if (summary.cause == Cause::None && facts.tokenExpiresAt && now.daysTo(*facts.tokenExpiresAt) < tokenWarningDays)
        summary.cause = Cause::TokenExpires;
    if (summary.cause == Cause::None && facts.qualityRating == QLatin1String("RED"))
        summary.cause = Cause::LowQuality;
    if (summary.cause == Cause::None && everythingDone && facts.webhooksSubscribed == false)
        summary.cause = Cause::WebhooksRemoved;

    if (summary.cause != Cause::None) {
        summary.status = CaseStatus::NeedsAttention;
        switch (summary.cause) {
        case Cause::StepFailed:
            summary.next = summary.error && summary.error->code == wrongPinCode ? NextStep::FixPin : NextStep::SeeError;
            break;
        case Cause::StepUnsettled: summary.next = NextStep::CheckStep; break;
        case Cause::Offboarded:
        case Cause::AccountRestricted:
        case Cause::SendingBlocked: summary.next = NextStep::SeeError; break;
        case Cause::TokenRefused:
        case Cause::TokenExpires: summary.next = NextStep::RenewToken; break;
        case Cause::LowQuality: summary.next = NextStep::SeeQuality; break;
        case Cause::WebhooksRemoved: summary.next = NextStep::SeeError; break;
        case Cause::None: break;
        }
        return summary;
    }
    if (record.handedOverAt || record.testPassedAt || !record.testSkipReason.isEmpty()) {
        summary.status = CaseStatus::Live;
        summary.next = record.handedOverAt ? NextStep::None : NextStep::HandOver;
    } else if (everythingDone) {
        summary.status = CaseStatus::TestPending;
        summary.next = NextStep::RunTest;
    } else if (begun) {
        summary.status = CaseStatus::Provisioning;
        summary.next = pinWanted ? NextStep::EnterPin : inputWanted ? NextStep::Answer : NextStep::Continue;
    } else {
        summary.status = CaseStatus::InSignup;
        summary.next = NextStep::Resume;
    }
    return summary;
}

QString statusText(CaseStatus status)
{
    switch (status) {
    case CaseStatus::NeedsAttention: return Words::tr("Needs attention");
    case CaseStatus::InSignup: return Words::tr("In signup");
    case CaseStatus::Provisioning: return Words::tr("Provisioning");
    case CaseStatus::TestPending: return Words::tr("Test pending");
    case CaseStatus::Live: return Words::tr("Live");
    }
    return {};
}

QString statusText(const CaseSummary &summary)
{
    if (summary.status == CaseStatus::Provisioning && summary.total > 0) {
        //: %1 of %2 stages are done
        return Words::tr("Provisioning %1/%2").arg(summary.done).arg(summary.total);
    }
    return statusText(summary.status);
}

QString statusIcon(CaseStatus status)
{
    switch (status) {
    case CaseStatus::NeedsAttention: return QStringLiteral("err");
    case CaseStatus::InSignup: return QStringLiteral("globe");
    case CaseStatus::Provisioning: return QStringLiteral("refresh");
    case CaseStatus::TestPending: return QStringLiteral("messages");
    case CaseStatus::Live: return QStringLiteral("okc");
    }
    return {};
}

Theme::Tone statusTone(CaseStatus status)
{
    switch (status) {
    case CaseStatus::NeedsAttention: return Theme::Tone::Err;
    case CaseStatus::InSignup: return Theme::Tone::Info;
    case CaseStatus::Provisioning: return Theme::Tone::Accent;
    case CaseStatus::TestPending: return Theme::Tone::Warn;
    case CaseStatus::Live: return Theme::Tone::Ok;
    }
    return Theme::Tone::Neutral;
}

QString nextStepText(NextStep step)
{
    switch (step) {
    case NextStep::None: return {};
    case NextStep::SeeError: return Words::tr("See error");
    case NextStep::FixPin: return Words::tr("Fix PIN");
    case NextStep::CheckStep: return Words::tr("Check");
    case NextStep::RenewToken: return Words::tr("Renew token");
    case NextStep::SeeQuality: return Words::tr("See details");
    case NextStep::Resume: return Words::tr("Resume");
    case NextStep::Continue: return Words::tr("Continue");
    case NextStep::EnterPin: return Words::tr("Enter PIN");
    case NextStep::Answer: return Words::tr("Answer");
    case NextStep::RunTest: return Words::tr("Run test");
    case NextStep::HandOver: return Words::tr("Hand over");
    }
    return {};
}

QString nextStepLongText(NextStep step)
{
    switch (step) {
    case NextStep::SeeError: return Words::tr("Open what went wrong");
    case NextStep::FixPin: return Words::tr("Fix registration");
    case NextStep::CheckStep: return Words::tr("Check what happened");
    case NextStep::RenewToken: return Words::tr("Launch the signup again");
    case NextStep::Resume: return Words::tr("Resume onboarding");
    case NextStep::Continue: return Words::tr("Continue provisioning");
    case NextStep::EnterPin: return Words::tr("Enter the PIN");
    case NextStep::Answer: return Words::tr("Answer what the step asks");
    default: return nextStepText(step);
    }
}

QString pathText(store::NumberPath path)
{
    switch (path) {
    case store::NumberPath::Unknown: return Words::tr("Not chosen yet");
    case store::NumberPath::Direct: return Words::tr("Direct");
    case store::NumberPath::Existing: return Words::tr("Existing number");
    case store::NumberPath::Coexistence: return Words::tr("Coexistence");
    case store::NumberPath::NoNumberYet: return Words::tr("No number yet");
    case store::NumberPath::GrantOnly: return Words::tr("Access only");
    }
    return {};
}

QString agoText(const QDateTime &then, const QDateTime &now)
{
    if (!then.isValid())
        return {};
    const qint64 seconds = std::max<qint64>(0, then.secsTo(now));
    if (seconds < 60)
        return Words::tr("now");
    if (seconds < 3600)
        return Words::tr("%1 min").arg(seconds / 60);
    if (seconds < 86400)
        return Words::tr("%1 h").arg(seconds / 3600);
    // English is the source and has no plural rules of its own at run time: one is said apart.
    const int days = int(seconds / 86400);
    return days == 1 ? Words::tr("1 day") : Words::tr("%n days", nullptr, days);
}

QString qualityText(const QString &rating)
{
    if (rating == QLatin1String("GREEN"))
        return Words::tr("High", "quality of a number");
    if (rating == QLatin1String("YELLOW"))
        return Words::tr("Medium", "quality of a number");
    if (rating == QLatin1String("RED"))
        return Words::tr("Low", "quality of a number");
    return Words::tr("Not rated", "quality of a number");
}

Theme::Tone qualityTone(const QString &rating)
{
    if (rating == QLatin1String("GREEN"))
        return Theme::Tone::Ok;
    if (rating == QLatin1String("YELLOW"))
        return Theme::Tone::Warn;
    if (rating == QLatin1String("RED"))
        return Theme::Tone::Err;
    return Theme::Tone::Neutral;
}

} // namespace gangway::app
