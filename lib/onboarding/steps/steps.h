#pragma once

#include "onboarding/step.h"

// The steps there are. Each is stateless and lives as long as the program.
namespace gangway::onboarding {

const Step &exchangeCodeStep();
const Step &verifyIdsStep();
const Step &subscribeWebhooksStep();
const Step &assignSystemUserStep();
const Step &shareCreditLineStep();
const Step &verifyCreditLineStep();
const Step &registerNumberStep();
const Step &confirmStep();

} // namespace gangway::onboarding
