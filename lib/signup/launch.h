#pragma once

#include "signup/environment.h"
#include "signup/launchchoice.h"
#include "store/records.h"

namespace gangway::signup {

/// Everything one launch needs, fixed when the attempt begins.
struct LaunchPlan
{
    AttemptId attemptId;
    store::LaunchWay way = store::LaunchWay::Popup;
    AppId appId;
    ConfigurationId configurationId;
    QString graphVersion;
    QString sdkLocale;
    QJsonObject extras;            ///< the FB.login extras
    QUrl pageUrl;                  ///< the https page the launch page is set with
    QString nonce;                 ///< binds the page's messages to this attempt; the full page's state
    /// Full page: what the dialog is told and the exchange must repeat, byte for byte. Empty for the other ways.
    QString redirectUri;
    Environment environment;
};

LaunchPlan makeLaunchPlan(const store::PartnerProfile &profile, const store::CaseRecord &record,
                          const AttemptId &attempt, const QString &nonce, const Environment &environment,
                          std::optional<store::LaunchWay> way = {});

/// The launch page (from resources/signup/launch.html) with the plan's values filled in as JSON, HTML-safe.
QString launchPageHtml(const LaunchPlan &plan);
/// The listener for the application's isolated world, to run at document creation before any script of the page.
QString listenerScript(const LaunchPlan &plan);
/// Meta's hosted link for the customer's own browser (Meta: Hosted Embedded Signup).
QUrl hostedLink(const LaunchPlan &plan);
/// Meta's dialog as a page of its own: what the SDK would open, with our redirect_uri and state. Without a
/// redirectUri nothing.
/// https://developers.facebook.com/docs/facebook-login/guides/advanced/manual-flow
QUrl dialogUrl(const LaunchPlan &plan);
/// True where the dialog comes back to: same scheme, host, port and path, and what the redirect's own query says.
/// Such an address carries the code: it is neither loaded nor shown nor logged.
bool isRedirect(const LaunchPlan &plan, const QUrl &url);

} // namespace gangway::signup
