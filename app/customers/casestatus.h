#pragma once

#include "app/widgets/theme.h"
#include "onboarding/runner.h"

namespace gangway::app {

/// Where a case stands, in order of urgency.
enum class CaseStatus { NeedsAttention, InSignup, Provisioning, TestPending, Live };
inline constexpr int caseStatusCount = 5;

/// The one thing that moves a case on.
enum class NextStep { None, SeeError, FixPin, CheckStep, RenewToken, SeeQuality, Resume, Continue, EnterPin, Answer, RunTest, HandOver };

/// Why a case needs attention.
enum class Cause { None, StepFailed, StepUnsettled, Offboarded, TokenRefused, TokenExpires, AccountRestricted, SendingBlocked, LowQuality, WebhooksRemoved };

/// What the table and the drawer show of a case; worked out, never stored.
struct CaseSummary
{
    CaseStatus status = CaseStatus::InSignup;
    Cause cause = Cause::None;
    NextStep next = NextStep::None;
    int done = 0;                                   ///< of `total` stages of provisioning
    int total = 0;                                  ///< 5 for a Solution Partner, 4 without a credit line
    std::optional<onboarding::StepId> troubledStep; ///< of the cause
    std::optional<Error> error;                     ///< of the cause
    bool operator==(const CaseSummary &) const = default;
};

/// A business token that ends within this time needs a person.
inline constexpr int tokenWarningDays = 7;

/// Pure: the same inputs give the same summary. `steps` as Runner::steps() gives them; empty when the profile of the
/// case is gone, in which case the facts decide alone.
CaseSummary summaryOf(const store::CaseRecord &record, const std::vector<onboarding::StepView> &steps, const QDateTime &now);

// Words and looks.
QString statusText(const CaseSummary &summary);
QString statusText(CaseStatus status);
QString statusIcon(CaseStatus status);
Theme::Tone statusTone(CaseStatus status);
/// For a button in a table row: "Fix PIN". Empty for None.
QString nextStepText(NextStep step);
/// For the button of the drawer: "Fix registration".
QString nextStepLongText(NextStep step);
QString pathText(store::NumberPath path);
/// "3 min", "2 h", "1 day", and "now" below a minute.
QString agoText(const QDateTime &then, const QDateTime &now);
/// Meta's quality_rating as a word; empty when there is no number yet.
QString qualityText(const QString &rating);
Theme::Tone qualityTone(const QString &rating);

} // namespace gangway::app
