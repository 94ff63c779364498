#pragma once

#include "onboarding/runner.h"

namespace gangway::app {

/// "Register number": the step as people name it.
QString titleOf(onboarding::StepId id);
/// What it will do, before it ran: "Reads back number status, credit line and webhooks".
QString purposeOf(onboarding::StepId id, const onboarding::CaseState &state);
/// One line about where the step is: what it did, why it waits, why it was skipped.
QString statusLine(const onboarding::StepView &view, const onboarding::CaseState &state);
/// For a step whose answer was lost: what to look at before choosing.
QString checkAdvice(onboarding::StepId id);
/// The two answers to "did it happen?".
QString happenedWord(onboarding::StepId id);
QString didNotHappenWord(onboarding::StepId id);
/// Meta's code for "the two-step verification PIN is not the one of the number".
inline constexpr int wrongPinCode = 133005;
/// True when a person may type a PIN for this step now.
bool wantsPin(const onboarding::StepView &view);

} // namespace gangway::app
