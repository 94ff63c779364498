#include "profiles/configurationcheck.h"

#include "core/metaversions.h"
#include "whatsapp/apps.h"
#include "whatsapp/creditlines.h"
#include "whatsapp/oauth.h"
#include "whatsapp/wabas.h"

#include <QHostAddress>
#include <QRegularExpression>

#include <algorithm>

namespace gangway::profiles {

namespace {

using store::PartnerRole;
using Findings = std::vector<Finding>;

constexpr int tokenWarningDays = 14;
constexpr int versionWarningDays = 90;

Finding finding(CheckId id, Verdict verdict, const char *word = "", const QStringList &details = {})
{
    return {id, verdict, QLatin1String(word), details, std::nullopt};
}

/// What came instead of an answer. Meta's "no" is about the profile; anything else says nothing about it.
Finding unanswered(CheckId id, const Error &error)
{
    const bool refused = error.kind == Error::Kind::Auth || error.kind == Error::Kind::Rejected;
    const char *word = error.kind == Error::Kind::Secret ? "keychain" : refused ? "refused" : "no-answer";
    Finding found = finding(id, refused ? Verdict::Failed : Verdict::Unknown, word);
    found.error = error;
    return found;
}

/// Turns a call into findings: judge(answer), or for each id that there was none.
template <typename T, typename Judge>
Call<Findings> judged(Call<T> call, std::vector<CheckId> ids, Judge judge)
{
    return call.recover([ids = std::move(ids), judge = std::move(judge)](Result<T> answer) {
        if (answer)
            return Call<Findings>::ready(judge(*answer));
        Findings findings;
        for (const CheckId id : ids)
            findings.push_back(unanswered(id, answer.error()));
        return Call<Findings>::ready(std::move(findings));
    });
}

// --- secrets ---

struct Kept
{
    std::optional<Secret> secret;
    std::optional<Error> error;
    bool isThere() const { return secret && !secret->isEmpty(); }
    /// Why there is none.
    Finding missing(CheckId id) const
    {
        return error ? unanswered(id, *error) : finding(id, Verdict::Failed, "secret-missing");
    }
};

Call<Kept> keptSecret(SecretVault &vault, const ProfileId &profile, const QString &name)
{
    return vault.fetch({profile.value(), name}).recover([](Result<std::optional<Secret>> fetched) {
        Kept kept;
        if (fetched)
            kept.secret = std::move(*fetched);
        else
            kept.error = std::move(fetched.error());
        return Call<Kept>::ready(std::move(kept));
    });
}

// --- judging what Meta answered ---

Findings judgeToken(const store::PartnerProfile &profile, const whatsapp::oauth::TokenInfo &info, const QDateTime &now)
{
    Findings findings;
    if (info.expiresAt && *info.expiresAt <= now)
        findings.push_back(finding(CheckId::SystemToken, Verdict::Failed, "expired", {info.expiresAt->toString(Qt::ISODate)}));
    else if (!info.isValid)
        findings.push_back(finding(CheckId::SystemToken, Verdict::Failed, "invalid"));
    else if (info.appId != profile.appId)
        findings.push_back(finding(CheckId::SystemToken, Verdict::Failed, "other-app", {info.appId.value()}));
    else if (info.expiresAt && *info.expiresAt <= now.addDays(tokenWarningDays))
        findings.push_back(finding(CheckId::SystemToken, Verdict::Warning, "expires-soon", {info.expiresAt->toString(Qt::ISODate)}));
    else
        findings.push_back(finding(CheckId::SystemToken, Verdict::Ok, "", {info.expiresAt ? info.expiresAt->toString(Qt::ISODate) : QString()}));
    if (findings.front().verdict == Verdict::Failed) {
        findings.push_back(finding(CheckId::Scopes, Verdict::Skipped, "needs-token"));
        return findings;
    }
    QStringList missing;
    for (const char *scope : {"business_management", "whatsapp_business_management", "whatsapp_business_messaging"}) {
        if (!info.scopes.contains(QLatin1String(scope)))
            missing << QLatin1String(scope);
    }
    findings.push_back(missing.isEmpty() ? finding(CheckId::Scopes, Verdict::Ok) : finding(CheckId::Scopes, Verdict::Failed, "scopes-missing", missing));
    return findings;
}

Findings judgeUsers(const store::PartnerProfile &profile, const std::vector<whatsapp::assignedUsers::SystemUser> &users)
{
    const auto user = std::find_if(users.begin(), users.end(), [&profile](const auto &each) { return each.id == profile.systemUserId; });
    if (user == users.end())
        return {finding(CheckId::SystemUser, Verdict::Failed, "not-listed", {profile.systemUserId.value()})};
    // FINANCE_EDITOR is how Meta's reference of business users writes it.
    static const QStringList able{QStringLiteral("ADMIN"), QStringLiteral("FINANCIAL_EDITOR"), QStringLiteral("FINANCE_EDITOR")};
    static const QStringList unable{QStringLiteral("EMPLOYEE"), QStringLiteral("DEVELOPER"), QStringLiteral("FINANCE_ANALYST"), QStringLiteral("FINANCIAL_ANALYST")};
    const QStringList details{user->name, user->role};
    if (able.contains(user->role))
        return {finding(CheckId::SystemUser, Verdict::Ok, "", details)};
    if (unable.contains(user->role))
        return {finding(CheckId::SystemUser, Verdict::Failed, "role", details)};
    return {finding(CheckId::SystemUser, Verdict::Warning, "role-unknown", details)};
}

Findings judgeCredit(const store::PartnerProfile &profile, const std::vector<whatsapp::creditLines::CreditLine> &lines)
{
    if (lines.empty())
        return {finding(CheckId::CreditLine, Verdict::Failed, "none")};
    if (profile.creditLineId.isEmpty())
        return {finding(CheckId::CreditLine, Verdict::Ok, "first-line", {lines.front().id.value(), lines.front().legalEntityName})};
    QStringList listed;
    for (const auto &line : lines) {
        if (line.id == profile.creditLineId)
            return {finding(CheckId::CreditLine, Verdict::Ok, "", {line.id.value(), line.legalEntityName})};
        listed << line.id.value();
    }
    return {finding(CheckId::CreditLine, Verdict::Failed, "not-listed", {profile.creditLineId.value(), listed.join(QStringLiteral(", "))})};
}

bool isLoopback(const QString &host)
{
    return host == QLatin1String("localhost") || host.endsWith(QLatin1String(".localhost")) || QHostAddress(host).isLoopback();
}

bool isSameAddress(const QUrl &one, const QUrl &other)
{
    const auto plain = [](const QUrl &url) { return url.adjusted(QUrl::NormalizePathSegments | QUrl::StripTrailingSlash); };
    return plain(one) == plain(other);
}

Finding judgeCallback(const store::PartnerProfile &profile, const whatsapp::apps::Subscription &subscription)
{
    const QUrl url(subscription.callbackUrl);
    if (!subscription.active)
        return finding(CheckId::WebhookAddress, Verdict::Failed, "inactive", {subscription.callbackUrl});
    if (url.scheme() != QLatin1String("https") && !profile.builtIn)
        return finding(CheckId::WebhookAddress, Verdict::Failed, "not-https", {subscription.callbackUrl});
    // Meta sends account-level events to the app's own address whatever a WABA's override says.
    if (!profile.webhookCallback.isEmpty() && !isSameAddress(url, profile.webhookCallback))
        return finding(CheckId::WebhookAddress, Verdict::Warning, "other-address",
                       {subscription.callbackUrl, profile.webhookCallback.toString(QUrl::FullyEncoded)});
    return finding(CheckId::WebhookAddress, Verdict::Ok, "", {subscription.callbackUrl});
}

Finding judgeFields(const QStringList &fields, bool coexistence)
{
    QStringList needed{QStringLiteral("messages"), QStringLiteral("account_update")};
    if (coexistence)
        needed << QStringLiteral("history") << QStringLiteral("smb_app_state_sync") << QStringLiteral("smb_message_echoes");
    const QStringList advised{QStringLiteral("account_review_update"), QStringLiteral("account_alerts"), QStringLiteral("business_capability_update"),
                              QStringLiteral("phone_number_name_update"), QStringLiteral("phone_number_quality_update")};
    const auto missing = [&fields](const QStringList &wanted) {
        QStringList absent;
        std::copy_if(wanted.begin(), wanted.end(), std::back_inserter(absent), [&fields](const QString &field) { return !fields.contains(field); });
        return absent;
    };
    if (const QStringList absent = missing(needed); !absent.isEmpty())
        return finding(CheckId::WebhookFields, Verdict::Failed, "fields-missing", absent);
    if (const QStringList absent = missing(advised); !absent.isEmpty())
        return finding(CheckId::WebhookFields, Verdict::Warning, "fields-advised", absent);
    return finding(CheckId::WebhookFields, Verdict::Ok);
}

Findings judgeSubscriptions(const store::PartnerProfile &profile, const std::vector<whatsapp::apps::Subscription> &all, bool coexistence)
{
    const auto ours = std::find_if(all.begin(), all.end(), [](const auto &each) { return each.object == QLatin1String("whatsapp_business_account"); });
    if (ours == all.end())
        return {finding(CheckId::WebhookAddress, Verdict::Failed, "none"), finding(CheckId::WebhookFields, Verdict::Skipped, "needs-address")};
    return {judgeCallback(profile, *ours), judgeFields(ours->fields, coexistence)};
}

// --- rules without network ---

Finding judgeEnd(CheckId id, const QString &name, const QDate &ends, const QDate &today)
{
    const QStringList details{name, ends.toString(Qt::ISODate)};
    if (ends.isValid() && today >= ends)
        return finding(id, Verdict::Failed, "ended", details);
    if (ends.isValid() && today.daysTo(ends) <= versionWarningDays)
        return finding(id, Verdict::Warning, "ends-soon", details);
    return finding(id, Verdict::Ok, "", details);
}

Finding judgeGraphVersion(const QString &name, const QDate &today)
{
    if (const GraphVersion *version = findGraphVersion(name))
        return judgeEnd(CheckId::GraphVersion, name, version->ends, today);
    const auto number = [](const QString &text) { return text.mid(1).section(u'.', 0, 0).toInt(); };
    // Beyond the table's older end all have ended; beyond its newer end nothing was published yet.
    if (number(name) > 0 && number(name) < number(graphVersions().back().name))
        return finding(CheckId::GraphVersion, Verdict::Failed, "ended", {name, QString()});
    return finding(CheckId::GraphVersion, Verdict::Unknown, "not-listed-version", {name, graphVersions().front().name});
}

Finding judgeSignupVersion(const QString &name, const QDate &today)
{
    const SignupVersion *version = findSignupVersion(name);
    if (!version)
        return finding(CheckId::SignupVersion, Verdict::Unknown, "not-listed-version", {name});
    const Finding byEnd = judgeEnd(CheckId::SignupVersion, name, version->ends, today);
    if (byEnd.verdict == Verdict::Ok && name.endsWith(QLatin1String("preview")))
        return finding(CheckId::SignupVersion, Verdict::Warning, "preview", {name});
    return byEnd;
}

Finding judgeAddress(CheckId id, const QUrl &url)
{
    const QString shown = url.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo);
    if (url.scheme() != QLatin1String("https") || url.host().isEmpty())
        return finding(id, Verdict::Failed, "not-https", {shown});
    if (isLoopback(url.host()))
        return finding(id, Verdict::Failed, "loopback", {shown});
    return finding(id, Verdict::Ok, "", {shown});
}

// --- one root, one row: what only fails because of another finding says so ---

const Finding *findingOf(const Findings &findings, CheckId id)
{
    const auto found = std::find_if(findings.begin(), findings.end(), [id](const Finding &each) { return each.id == id; });
    return found == findings.end() ? nullptr : &*found;
}

void settle(Findings &findings)
{
    const auto blame = [&findings](CheckId cause, const char *word, std::initializer_list<CheckId> ids) {
        const Finding *root = findingOf(findings, cause);
        if (!root || root->verdict != Verdict::Failed)
            return;
        for (Finding &each : findings) {
            if (each.word == QLatin1String("refused") && std::find(ids.begin(), ids.end(), each.id) != ids.end())
                each = finding(each.id, Verdict::Skipped, word);
        }
    };
    blame(CheckId::App, "needs-app", {CheckId::SystemToken, CheckId::Scopes, CheckId::WebhookAddress, CheckId::WebhookFields});
    blame(CheckId::SystemToken, "needs-token", {CheckId::Scopes, CheckId::SystemUser, CheckId::CreditLine});
    std::stable_sort(findings.begin(), findings.end(), [](const Finding &one, const Finding &other) { return int(one.id) < int(other.id); });
}

Finding judgeVerifyToken(const store::PartnerProfile &profile, const Kept &token)
{
    if (token.isThere())
        return finding(CheckId::VerifyToken, Verdict::Ok);
    Finding missing = token.missing(CheckId::VerifyToken);
    // Only an override needs it for every customer; the app's own address was verified once and for all.
    if (missing.verdict == Verdict::Failed && profile.webhookCallback.isEmpty())
        missing.verdict = Verdict::Warning;
    return missing;
}

std::vector<Call<Findings>> questions(const whatsapp::GraphClient &graph, const QDateTime &now, const store::PartnerProfile &profile, bool coexistence,
                                      const std::vector<Kept> &secrets)
{
    const Kept &appSecret = secrets[0];
    const Kept &systemToken = secrets[1];
    std::vector<Call<Findings>> calls;
    const bool partner = profile.role == PartnerRole::SolutionPartner;
    if (appSecret.isThere()) {
        const Secret appToken = whatsapp::oauth::appToken(profile.appId, *appSecret.secret);
        calls.push_back(judged(whatsapp::apps::fetch(graph, appToken, profile.appId), {CheckId::App}, [profile](const whatsapp::apps::AppInfo &app) {
            return Findings{app.id == profile.appId ? finding(CheckId::App, Verdict::Ok, "", {app.name})
                                                    : finding(CheckId::App, Verdict::Failed, "other-app", {app.id.value()})};
        }));
        calls.push_back(judged(whatsapp::apps::listSubscriptions(graph, appToken, profile.appId), {CheckId::WebhookAddress, CheckId::WebhookFields},
                               [profile, coexistence](const auto &all) { return judgeSubscriptions(profile, all, coexistence); }));
        if (partner && systemToken.isThere())
            calls.push_back(judged(whatsapp::oauth::inspectToken(graph, appToken, *systemToken.secret), {CheckId::SystemToken, CheckId::Scopes},
                                   [profile, now](const whatsapp::oauth::TokenInfo &info) { return judgeToken(profile, info, now); }));
    }
    if (partner && systemToken.isThere()) {
        calls.push_back(judged(whatsapp::assignedUsers::listSystemUsers(graph, *systemToken.secret, profile.partnerPortfolioId), {CheckId::SystemUser},
                               [profile](const auto &users) { return judgeUsers(profile, users); }));
        calls.push_back(judged(whatsapp::creditLines::list(graph, *systemToken.secret, profile.partnerPortfolioId), {CheckId::CreditLine},
                               [profile](const auto &lines) { return judgeCredit(profile, lines); }));
    }
    return calls;
}

/// What is known before anything is asked.
Findings withoutAsking(const store::PartnerProfile &profile, const QDate &today, const std::vector<Kept> &secrets)
{
    Findings findings = checkByRule(profile, today);
    const bool partner = profile.role == PartnerRole::SolutionPartner;
    if (!secrets[0].isThere()) {
        findings.push_back(secrets[0].missing(CheckId::App));
        findings.push_back(finding(CheckId::WebhookAddress, Verdict::Skipped, "needs-secret"));
        findings.push_back(finding(CheckId::WebhookFields, Verdict::Skipped, "needs-secret"));
    }
    if (partner && !secrets[1].isThere()) {
        findings.push_back(secrets[1].missing(CheckId::SystemToken));
        for (const CheckId id : {CheckId::Scopes, CheckId::SystemUser, CheckId::CreditLine})
            findings.push_back(finding(id, Verdict::Skipped, "needs-token"));
    } else if (partner && !secrets[0].isThere()) {
        for (const CheckId id : {CheckId::SystemToken, CheckId::Scopes})
            findings.push_back(finding(id, Verdict::Skipped, "needs-secret"));
    }
    findings.push_back(judgeVerifyToken(profile, secrets[2]));
    return findings;
}

} // namespace

QString nameOf(Verdict verdict)
{
    static const char *const names[] = {"ok", "warning", "failed", "skipped", "unknown"};
    return QLatin1String(names[int(verdict)]);
}

QString nameOf(CheckId id)
{
    static const char *const names[] = {"app", "system-token", "scopes", "system-user", "credit-line", "webhook-address", "webhook-fields",
                                        "verify-token", "graph-version", "signup-version", "signup-page", "redirect-uri"};
    return QLatin1String(names[int(id)]);
}

int CheckReport::count(Verdict verdict) const
{
    return int(std::count_if(findings.begin(), findings.end(), [verdict](const Finding &each) { return each.verdict == verdict; }));
}

std::vector<Finding> checkByRule(const store::PartnerProfile &profile, const QDate &today)
{
    Findings findings{judgeGraphVersion(profile.graphVersion, today), judgeSignupVersion(profile.esVersion, today)};
    if (profile.builtIn) {
        findings.push_back(finding(CheckId::SignupPage, Verdict::Skipped, "sandbox"));
        return findings;
    }
    findings.push_back(judgeAddress(CheckId::SignupPage, profile.signupOrigin));
    if (profile.launchWay == store::LaunchWay::Page) {
        if (profile.redirectUri.isEmpty())
            findings.push_back(finding(CheckId::RedirectUri, findings.back().verdict, "page-is-used", findings.back().details));
        else
            findings.push_back(judgeAddress(CheckId::RedirectUri, profile.redirectUri));
    }
    return findings;
}

Call<CheckReport> checkConfiguration(const CheckParts &parts, const store::PartnerProfile &profile, bool coexistence)
{
    std::vector<Call<Kept>> secrets;
    for (const QString &name : {vaultNames::appSecret, vaultNames::systemToken, vaultNames::verifyToken})
        secrets.push_back(keptSecret(parts.vault, profile.id, name));
    const whatsapp::GraphClient graph(parts.graphHttp, profile.graphVersion);
    Clock *clock = &parts.clock;
    const qint64 begun = clock->monotonicMs();
    return whenAll(std::move(secrets)).andThen([graph, clock, begun, profile, coexistence](const std::vector<Kept> &kept) {
        const QDateTime now = clock->now();
        auto known = std::make_shared<Findings>(withoutAsking(profile, now.date(), kept));
        return whenAll(questions(graph, now, profile, coexistence, kept)).map([known, clock, begun, now, id = profile.id](const std::vector<Findings> &answers) {
            CheckReport report{id, now, std::chrono::milliseconds(clock->monotonicMs() - begun), *known};
            for (const Findings &each : answers)
                report.findings.insert(report.findings.end(), each.begin(), each.end());
            settle(report.findings);
            return report;
        });
    });
}

} // namespace gangway::profiles
