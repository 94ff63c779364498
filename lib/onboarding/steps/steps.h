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
const Step &attachCreditLineStep();
const Step &addNumberStep();
const Step &requestCodeStep();
const Step &verifyCodeStep();
const Step &awaitDisplayNameStep();
const Step &syncContactsStep();
const Step &syncHistoryStep();
const Step &checkTokenStep();
const Step &fetchTokenStep();
const Step &overridePhoneWebhookStep();
const Step &removeOverridesStep();
const Step &revokeCreditLineStep();
const Step &setPinStep();
const Step &requestDisplayNameStep();
const Step &deregisterNumberStep();
const Step &requestMarketingMessagesStep();
const Step &readPartnerVerificationStep();

} // namespace gangway::onboarding
