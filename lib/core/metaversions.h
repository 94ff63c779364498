#pragma once

#include <QDate>
#include <QStringList>

#include <vector>

// What Meta has published about its versions, as data: when each came, when it ends, and what it takes.
namespace gangway {

/// One version of Embedded Signup.
/// https://developers.facebook.com/documentation/business-messaging/whatsapp/embedded-signup/versions
struct SignupVersion
{
    QString name;             ///< "v2", …, "v4-public-preview"
    QDate released;
    QDate ends;               ///< invalid: Meta has named no day
    QStringList featureTypes; ///< extras.featureType beyond the empty one
    QStringList features;     ///< extras.features[].name
    /// v4 is chosen by the login configuration: flow and products are settings there, not of the launch.
    bool isFourth() const { return name.startsWith(QLatin1String("v4")); }
    bool hasEnded(const QDate &today) const { return ends.isValid() && today >= ends; }
};
/// Newest first.
const std::vector<SignupVersion> &signupVersions();
/// Null for one that Meta's page does not name.
const SignupVersion *findSignupVersion(const QString &name);

/// One version of the Graph API. https://developers.facebook.com/docs/graph-api/changelog/versions
struct GraphVersion
{
    QString name; ///< "v25.0"
    QDate released;
    QDate ends;   ///< invalid: not named yet; the newest only
    bool hasEnded(const QDate &today) const { return ends.isValid() && today >= ends; }
};
/// Newest first.
const std::vector<GraphVersion> &graphVersions();
const GraphVersion *findGraphVersion(const QString &name);

} // namespace gangway
