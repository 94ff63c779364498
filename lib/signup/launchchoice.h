#pragma once

#include "store/records.h"

#include <QDate>

namespace gangway::signup {

/// extras.featureType that asks for a number in the WhatsApp Business app and on Cloud API at once.
inline const QString coexistenceFeature = QStringLiteral("whatsapp_business_app_onboarding");
inline const QString appOnlyFeature = QStringLiteral("app_only_install");
inline const QString marketingFeature = QStringLiteral("marketing_messages_lite");

/// The table of core/metaversions.h as a launch needs it, oldest first.
struct VersionInfo
{
    QString name;
    int family = 0;              ///< 2, 3, 4
    bool isNamed = false;        ///< sent as extras.version; v2 is meant by naming none, v4 by its configuration
    QStringList featureTypes;    ///< besides the empty one
    QStringList features;
};
const std::vector<VersionInfo> &versions();
const VersionInfo *versionNamed(QStringView name);

/// What one launch is: the case's choices laid over the profile's.
struct LaunchChoice
{
    store::LaunchWay way = store::LaunchWay::Popup;
    QString esVersion;                 ///< "v4" where neither says one
    QString graphVersion;
    ConfigurationId configurationId;   ///< the coexistence one for coexistence cases, when the profile has it
    QString featureType;               ///< as asked for; see sendsFeatureType
    bool sendsFeatureType = false;
    QStringList features;
    QString solutionId;
    bool isCoexistence = false;
    bool operator==(const LaunchChoice &) const = default;
};
LaunchChoice choiceOf(const store::PartnerProfile &profile, const store::CaseRecord &record,
                      std::optional<store::LaunchWay> way = {});

/// extras for FB.login and its siblings, by the version table. Nothing is sent for what nobody filled in.
QJsonObject extrasFor(const store::PartnerProfile &profile, const store::CaseRecord &record);
/// extras.setup alone. Meta: Embedded Signup, Pre-filling screens.
/// https://developers.facebook.com/documentation/business-messaging/whatsapp/embedded-signup/pre-filled-data
QJsonObject setupFor(const store::PartnerProfile &profile, const store::CaseRecord &record);

/// Why this launch cannot work, as stable words; empty = it can be tried:
/// "no-app-id", "no-configuration", "version-unknown", "graph-version", "feature-type-unknown",
/// "feature-not-in-version", "app-only-with-coexistence", "feature-type-against-coexistence", "redirect-not-https",
/// "hosted-app-only", "solution-id", "portfolio-id", "waba-id", "waba-without-number", "pre-verified-id",
/// "pre-verified-role", "profile-incomplete", "display-name-length", "description-length", "category-unknown",
/// "timezone-format", "text-too-long".
QStringList launchRefusals(const store::PartnerProfile &profile, const store::CaseRecord &record,
                           std::optional<store::LaunchWay> way = {});

/// What may surprise: "version-ended", "coexistence-by-configuration", "feature-type-not-sent",
/// "pre-verified-first-only", "portfolio-details-incomplete", "hosted-by-webhook-only".
QStringList launchWarnings(const store::PartnerProfile &profile, const store::CaseRecord &record, const QDate &today,
                           std::optional<store::LaunchWay> way = {});

// What Meta's form takes.
inline constexpr int maxBusinessName = 100;
inline constexpr int minDisplayName = 2;
inline constexpr int maxDisplayName = 75;
inline constexpr int maxDescription = 512;
/// Ours, for what Meta gives no length: an address has to fit into a link.
inline constexpr int maxPrefillText = 256;

/// Business categories of WhatsApp ("vertical" of the business profile), in Meta's order.
/// https://developers.facebook.com/documentation/business-messaging/whatsapp/business-profiles
const QStringList &categories();
/// "UTC-12:00" to "UTC+14:00", those in use.
const QStringList &timezones();
/// UTC, a sign, two digits of hours to 14, a colon, two of minutes.
bool isTimezone(QStringView text);

} // namespace gangway::signup
