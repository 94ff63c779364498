#include "core/log.h"

namespace gangway {

Q_LOGGING_CATEGORY(lcCore, "gangway.core", QtInfoMsg)
Q_LOGGING_CATEGORY(lcHttp, "gangway.http", QtInfoMsg)
Q_LOGGING_CATEGORY(lcStore, "gangway.store", QtInfoMsg)
Q_LOGGING_CATEGORY(lcVault, "gangway.vault", QtInfoMsg)
Q_LOGGING_CATEGORY(lcSignup, "gangway.signup", QtInfoMsg)
Q_LOGGING_CATEGORY(lcOnboarding, "gangway.onboarding", QtInfoMsg)
Q_LOGGING_CATEGORY(lcWebhooks, "gangway.webhooks", QtInfoMsg)
Q_LOGGING_CATEGORY(lcMessaging, "gangway.messaging", QtInfoMsg)
Q_LOGGING_CATEGORY(lcSandbox, "gangway.sandbox", QtInfoMsg)
Q_LOGGING_CATEGORY(lcApp, "gangway.app", QtInfoMsg)

} // namespace gangway
