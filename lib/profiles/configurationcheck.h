#pragma once

#include "core/call.h"
#include "core/clock.h"
#include "http/client.h"
#include "store/records.h"
#include "vault/secretvault.h"

#include <chrono>

namespace gangway::profiles {

enum class Verdict {
    Ok,
    Warning, ///< works today, or works in part
    Failed,  ///< onboarding will not work as the profile is
    Skipped, ///< not looked at, because something it needs is missing
    Unknown, ///< asked, and nothing usable came back; or Meta has published nothing about it
};
QString nameOf(Verdict verdict); ///< "ok", "warning", "failed", "skipped", "unknown"

/// In the order in which a person should look at them.
enum class CheckId {
    App,            ///< the app answers to its id and secret
    SystemToken,    ///< the token is valid, belongs to the app, and how long it lives. Solution Partner only
    Scopes,         ///< of the system token
    SystemUser,     ///< the user's role. Solution Partner only
    CreditLine,     ///< Solution Partner only
    WebhookAddress, ///< the app's own callback
    WebhookFields,
    VerifyToken,
    GraphVersion,
    SignupVersion,
    SignupPage,
    RedirectUri,    ///< only when the profile launches in the full page
};
/// "app", "system-token", "scopes", "system-user", "credit-line", "webhook-address", "webhook-fields",
/// "verify-token", "graph-version", "signup-version", "signup-page", "redirect-uri"
QString nameOf(CheckId id);

/// What one check found. Carries no prose and no secret.
struct Finding
{
    CheckId id = CheckId::App;
    Verdict verdict = Verdict::Unknown;
    /// Stable word for what was found; with the id it finds the sentences for what it means and what helps:
    /// "" (all is well), "no-answer" and "refused" (then `error` is set), "keychain" (likewise), "secret-missing",
    /// "needs-secret", "needs-app", "needs-token", "needs-address", "other-app", "invalid", "expired", "expires-soon", "scopes-missing", "not-listed", "role",
    /// "role-unknown", "none", "first-line", "inactive", "not-https", "other-address", "fields-missing",
    /// "fields-advised", "ended", "ends-soon", "not-listed-version", "preview", "loopback", "page-is-used", "sandbox".
    QString word;
    QStringList details;        ///< names, dates (ISO), addresses, missing fields: in the order the sentence needs
    std::optional<Error> error;
    bool operator==(const Finding &) const = default;
};

struct CheckReport
{
    ProfileId profile;
    QDateTime at;
    std::chrono::milliseconds took{0};
    std::vector<Finding> findings; ///< in the order of CheckId; those that do not concern the role are not there
    int count(Verdict verdict) const;
    bool operator==(const CheckReport &) const = default;
};

/// Asks Meta, with reads alone, whether a profile can work: all questions at the same time, each with its own
/// answer. Never an Error: what cannot be asked is a finding. `coexistence` asks for its webhook fields, too.
/// Everything must outlive the Call.
struct CheckParts
{
    http::Client &graphHttp;
    SecretVault &vault;
    Clock &clock;
};
Call<CheckReport> checkConfiguration(const CheckParts &parts, const store::PartnerProfile &profile, bool coexistence);

/// What needs no network: versions and addresses. `today` in UTC.
std::vector<Finding> checkByRule(const store::PartnerProfile &profile, const QDate &today);

} // namespace gangway::profiles
