#pragma once

#include "signup/environment.h"
#include "store/records.h"

namespace gangway::signup {

/// Everything one launch needs, fixed when the attempt begins.
struct LaunchPlan
{
    AttemptId attemptId;
    AppId appId;
    ConfigurationId configurationId;
    QString graphVersion;
    QString sdkLocale;
    QJsonObject extras;            ///< the FB.login extras
    QUrl pageUrl;                  ///< the https page the launch page is set with
    QString nonce;                 ///< binds the page's messages to this attempt
    Environment environment;
};

/// extras for FB.login by the version table of Meta's "Versions" page: v4 sends {setup:{…}} only; older versions
/// add version, featureType, features, sessionInfoVersion "3". The pre-fill comes from the case.
QJsonObject extrasFor(const store::PartnerProfile &profile, const store::CaseRecord &record);

LaunchPlan makeLaunchPlan(const store::PartnerProfile &profile, const store::CaseRecord &record,
                          const AttemptId &attempt, const QString &nonce, const Environment &environment);

/// The launch page (from resources/signup/launch.html) with the plan's values filled in as JSON, HTML-safe.
QString launchPageHtml(const LaunchPlan &plan);
/// The listener for the application's isolated world, to run at document creation before any script of the page.
QString listenerScript(const LaunchPlan &plan);
/// Meta's hosted link for the customer's own browser (Meta: Hosted Embedded Signup).
QUrl hostedLink(const LaunchPlan &plan);

} // namespace gangway::signup
