#pragma once

#include "app/onboarding/stepwords.h"
#include "onboarding/runner.h"

namespace gangway::app {

/// What a step asks a person for, from the "needs" of its result.
enum class Ask { Nothing, Pin, Phone, Account, NewNumber, CodeRequest, Code, DisplayName, Confirmation, RegisterAgain, RegisterAnyway };
Ask askOf(const onboarding::StepView &view);

/// One line about where the step is: what it did, why it waits, why it was skipped.
QString statusLine(const onboarding::StepView &view, const onboarding::CaseState &state, const QDateTime &now);
/// Meta's code for "the two-step verification PIN is not the one of the number"
/// (https://developers.facebook.com/docs/whatsapp/cloud-api/support/error-codes).
inline constexpr int wrongPinCode = 133005;

/// Register and deregister share one budget; from here on the person is warned.
inline constexpr int budgetWarning = 8;
/// "3 of 10 register and deregister calls in 72 hours used", and what that means when few or none are left.
QString budgetLine(int used);
inline bool budgetSpent(int used)
{
    return used >= onboarding::registrationBudget;
}

/// "14:02" of today, "12 March, 14:02" of another day; in the computer's time zone.
QString momentWord(const QDateTime &at, const QDateTime &now);
/// "23:58" for hours and minutes, never negative.
QString hoursWord(std::chrono::seconds left);

} // namespace gangway::app
