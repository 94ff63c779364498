#pragma once

#include "core/clock.h"
#include "core/randomness.h"
#include "http/client.h"
#include "messaging/mediaservice.h"
#include "messaging/messageservice.h"
#include "messaging/templateservice.h"
#include "onboarding/listeningservice.h"
#include "onboarding/onboardingservice.h"
#include "profiles/profiles.h"
#include "signup/environment.h"
#include "store/database.h"
#include "vault/secretvault.h"
#include "webhooks/receiver.h"
#include "webhooks/retentionservice.h"

namespace gangway::sandbox {
class Sandbox;
}

namespace gangway::app {

/// What the face may ask for. References only: console.cpp builds and owns; nothing here is ever null but
/// `sandbox`, which exists in sandbox mode only.
struct Services
{
    Clock &clock;
    Randomness &randomness;
    store::Database &database;
    SecretVault &vault;
    http::Client &graphHttp;
    profiles::ProfileService &profiles;
    onboarding::OnboardingService &onboarding;
    webhooks::Receiver &receiver;
    onboarding::ListeningService &listening;
    webhooks::RetentionService &retention;
    messaging::MessageService &messages;
    messaging::MediaService &media;
    messaging::TemplateService &templates;
    signup::Environment environment;
    sandbox::Sandbox *sandbox;
    QString actor;                    ///< the person's login name
    QString language;                 ///< "en", "pt_BR", "es"
};

} // namespace gangway::app
