#include "app/profiles/checkwords.h"

#include "guidance/guidance.h"

#include <QCoreApplication>
#include <QLocale>

namespace gangway::app {

using profiles::CheckId;
using profiles::Finding;
using profiles::Verdict;

namespace {

struct Check
{
    Q_DECLARE_TR_FUNCTIONS(gangway::app::CheckWords)
};

QString dayOf(const QString &iso)
{
    const QDate day = iso.contains(u'T') ? QDateTime::fromString(iso, Qt::ISODate).toLocalTime().date() : QDate::fromString(iso, Qt::ISODate);
    return QLocale().toString(day, QLocale::ShortFormat);
}

/// What is the same for every check.
std::optional<CheckWords> commonWords(const Finding &finding, const QString &language)
{
    const QString &word = finding.word;
    if (finding.error) {
        const guidance::Explanation explained = guidance::explain(*finding.error, {QStringLiteral("profile"), language});
        CheckWords words{(explained.whatHappened + u' ' + explained.why).trimmed(), explained.whatToDo};
        if (word == QLatin1String("refused") && finding.id == CheckId::App) {
            const QString said = finding.error->userMessage.isEmpty() ? finding.error->message : finding.error->userMessage;
            words.found = said.isEmpty() ? Check::tr("Meta refuses this app ID with this secret.") : Check::tr("Meta refuses this app ID with this secret and says: %1").arg(said);
            words.remedy = Check::tr("Compare app ID and app secret with App settings, Basic in the App Dashboard, and replace the secret here.");
        }
        return words;
    }
    if (word == QLatin1String("needs-secret"))
        return CheckWords{Check::tr("Not asked: the app secret is missing."), {}};
    if (word == QLatin1String("needs-app"))
        return CheckWords{Check::tr("Not known: Meta refused the app ID or its secret."), {}};
    if (word == QLatin1String("needs-token"))
        return CheckWords{Check::tr("Not known: the system user token is missing or not valid."), {}};
    if (word == QLatin1String("needs-address"))
        return CheckWords{Check::tr("Not known: the app has no webhook address yet."), {}};
    if (word == QLatin1String("sandbox"))
        return CheckWords{Check::tr("The sandbox needs no page of its own."), {}};
    return std::nullopt;
}

CheckWords appWords(const QString &word, const QString &first)
{
    if (word == QLatin1String("secret-missing"))
        return {Check::tr("The keychain has no app secret for this profile."),
                Check::tr("Copy it from App settings, Basic in the App Dashboard into App secret. Without it no code can be exchanged.")};
    if (word == QLatin1String("other-app"))
        return {Check::tr("Meta answered for another app, %1.").arg(first), Check::tr("Compare the app ID with the App Dashboard.")};
    return {first.isEmpty() ? Check::tr("Meta accepts app ID and secret.") : Check::tr("Meta accepts app ID and secret. The app is called %1.").arg(first), {}};
}

CheckWords tokenWords(const QString &word, const QString &first)
{
    const QString make = Check::tr("Generate a new token for the system user in Business settings, System users, with this app chosen, and replace it here.");
    if (word == QLatin1String("secret-missing"))
        return {Check::tr("The keychain has no system user token for this profile."), make};
    if (word == QLatin1String("invalid"))
        return {Check::tr("Meta says the token is not valid: it was revoked, or is not whole."), make};
    if (word == QLatin1String("expired"))
        return {Check::tr("The token expired on %1.").arg(dayOf(first)), make};
    if (word == QLatin1String("expires-soon"))
        return {Check::tr("The token expires on %1.").arg(dayOf(first)), make + u' ' + Check::tr("Choose Never as its expiration.")};
    if (word == QLatin1String("other-app"))
        return {Check::tr("The token was made for another app, %1.").arg(first), make};
    return {first.isEmpty() ? Check::tr("The token is valid and does not expire.") : Check::tr("The token is valid until %1.").arg(dayOf(first)), {}};
}

CheckWords userWords(const QString &word, const QStringList &details)
{
    const QString change = Check::tr("An admin of your portfolio changes it in Business settings, System users, to Admin or Financial editor.");
    if (word == QLatin1String("not-listed"))
        return {Check::tr("Your portfolio has no system user %1.").arg(details.value(0)), Check::tr("Compare system user ID and portfolio ID with Business settings, System users.")};
    if (word == QLatin1String("role"))
        return {Check::tr("%1 has the role %2. It may not share the credit line.").arg(details.value(0), details.value(1)), change};
    if (word == QLatin1String("role-unknown"))
        return {Check::tr("%1 has the role %2, which Gangway does not know.").arg(details.value(0), details.value(1)),
                Check::tr("Admin and Financial editor are known to work. Watch the first case at Share credit line.")};
    return {Check::tr("%1 has the role %2.").arg(details.value(0), details.value(1)), {}};
}

CheckWords creditWords(const QString &word, const QStringList &details)
{
    if (word == QLatin1String("none"))
        return {Check::tr("Your portfolio has no credit line."), Check::tr("Ask your Meta partner manager for one, or choose Tech Provider as the role: customers then pay Meta themselves.")};
    if (word == QLatin1String("not-listed"))
        return {Check::tr("Your portfolio has no credit line %1. It has %2.").arg(details.value(0), details.value(1)), Check::tr("Take one of these IDs, or leave the field empty for the first.")};
    const QString line = details.value(1).isEmpty() ? details.value(0) : QStringLiteral("%1, %2").arg(details.value(0), details.value(1));
    if (word == QLatin1String("first-line"))
        return {Check::tr("The first line is used: %1.").arg(line), {}};
    return {Check::tr("The line is there: %1.").arg(line), {}};
}

CheckWords addressWords(const QString &word, const QStringList &details)
{
    const QString where = Check::tr("Set it in the App Dashboard under WhatsApp, Configuration.");
    if (word == QLatin1String("none"))
        return {Check::tr("The app has no webhook address for WhatsApp. A finished signup, messages and their states are not told to you."), where};
    if (word == QLatin1String("inactive"))
        return {Check::tr("Meta does not deliver to %1: the subscription is off.").arg(details.value(0)), Check::tr("Verify and save the address again in the App Dashboard under WhatsApp, Configuration.")};
    if (word == QLatin1String("not-https"))
        return {Check::tr("%1 is not HTTPS.").arg(details.value(0)), where};
    if (word == QLatin1String("other-address"))
        return {Check::tr("The app's address is %1, customers' accounts are sent to %2. Meta sends account events such as account_update to the app's address only.")
                    .arg(details.value(0), details.value(1)),
                Check::tr("Let both lead to Gangway's receiver, or set the same address in both places.")};
    return {Check::tr("Meta delivers to %1.").arg(details.value(0)), {}};
}

CheckWords fieldWords(const QString &word, const QStringList &details)
{
    const QString where = Check::tr("Subscribe to them in the App Dashboard under WhatsApp, Configuration, Webhook fields.");
    if (word == QLatin1String("fields-missing"))
        return {Check::tr("The app is not subscribed to %1. Finished signups, messages or the app's history can be missed.").arg(details.join(QStringLiteral(", "))), where};
    if (word == QLatin1String("fields-advised"))
        return {Check::tr("Onboarding works. Reviews, names, quality and limits are noticed later without %1.").arg(details.join(QStringLiteral(", "))), where};
    return {Check::tr("The app is subscribed to all fields that Gangway reads."), {}};
}

CheckWords verifyWords(const Finding &finding)
{
    if (finding.word != QLatin1String("secret-missing"))
        return {Check::tr("Stored in the keychain."), {}};
    return {finding.verdict == Verdict::Failed ? Check::tr("The keychain has none. Meta asks for it when a customer's webhooks are set to your address.")
                                               : Check::tr("The keychain has none, so the receiver cannot answer when Meta verifies the address."),
            Check::tr("Think of a long random text, and type it here and in the App Dashboard.")};
}

CheckWords graphWords(const QString &word, const QStringList &details)
{
    if (word == QLatin1String("ended"))
        return {details.value(1).isEmpty() ? Check::tr("Meta ended %1.").arg(details.value(0)) : Check::tr("Meta ended %1 on %2.").arg(details.value(0), dayOf(details.value(1))),
                Check::tr("Choose a newer version.")};
    if (word == QLatin1String("ends-soon"))
        return {Check::tr("Meta ends %1 on %2.").arg(details.value(0), dayOf(details.value(1))), Check::tr("Choose a newer version before that day.")};
    if (word == QLatin1String("not-listed-version"))
        return {Check::tr("Gangway knows nothing about %1. The newest version it knows is %2.").arg(details.value(0), details.value(1)),
                Check::tr("Meta keeps each version for at least two years. Look it up in Meta's changelog, or choose %1.").arg(details.value(1))};
    return {details.value(1).isEmpty() ? Check::tr("%1 is the newest version that Gangway knows.").arg(details.value(0))
                                       : Check::tr("Meta keeps %1 until %2.").arg(details.value(0), dayOf(details.value(1))), {}};
}

CheckWords signupVersionWords(const QString &word, const QStringList &details)
{
    if (word == QLatin1String("ended"))
        return {Check::tr("Meta ended %1 on %2. Coexistence, marketing messages and sharing without a number fall back to the standard flow without a word.")
                    .arg(details.value(0), dayOf(details.value(1))),
                Check::tr("Make a v4 configuration in Facebook Login for Business, and choose v4 here.")};
    if (word == QLatin1String("ends-soon"))
        return {Check::tr("Meta ends %1 on %2.").arg(details.value(0), dayOf(details.value(1))),
                Check::tr("Make a v4 configuration in Facebook Login for Business, and choose v4 here.")};
    if (word == QLatin1String("preview"))
        return {Check::tr("%1 is a preview: Meta may change it from one day to the next.").arg(details.value(0)), Check::tr("Choose v4 for daily work.")};
    if (word == QLatin1String("not-listed-version"))
        return {Check::tr("Gangway does not know %1.").arg(details.value(0)), Check::tr("Choose v4.")};
    return {details.value(1).isEmpty() ? Check::tr("%1 is current. Meta has named no end.").arg(details.value(0))
                                       : Check::tr("Meta keeps %1 until %2.").arg(details.value(0), dayOf(details.value(1))), {}};
}

CheckWords pageWords(const QString &word, const QString &first)
{
    if (word == QLatin1String("not-https"))
        return {Check::tr("The address is not HTTPS. Meta gives code and IDs to HTTPS pages only."), Check::tr("Take an address of a domain of yours that begins with https://.")};
    if (word == QLatin1String("loopback"))
        return {Check::tr("%1 is this computer. Meta does not accept it outside of tests.").arg(first), Check::tr("Take an address of a domain of yours.")};
    if (word == QLatin1String("page-is-used"))
        return {Check::tr("None is set, so %1 is used.").arg(first), Check::tr("It must stand in Valid OAuth redirect URIs, letter by letter.")};
    return {Check::tr("%1 is HTTPS. Whether its domain stands in both lists, Meta does not let an app read: confirm it below.").arg(first), {}};
}

} // namespace

QString verdictWord(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Ok: return Check::tr("Fine");
    case Verdict::Warning: return Check::tr("Look at it");
    case Verdict::Failed: return Check::tr("Problem");
    case Verdict::Skipped: return Check::tr("Not checked");
    case Verdict::Unknown: break;
    }
    return Check::tr("Not known");
}

QString verdictIcon(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Ok: return QStringLiteral("okc");
    case Verdict::Warning: return QStringLiteral("warn");
    case Verdict::Failed: return QStringLiteral("err");
    case Verdict::Skipped: return QStringLiteral("minus");
    case Verdict::Unknown: break;
    }
    return QStringLiteral("info");
}

Theme::Tone verdictTone(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Ok: return Theme::Tone::Ok;
    case Verdict::Warning: return Theme::Tone::Warn;
    case Verdict::Failed: return Theme::Tone::Err;
    case Verdict::Skipped: return Theme::Tone::Neutral;
    case Verdict::Unknown: break;
    }
    return Theme::Tone::Info;
}

QString checkTitle(CheckId id)
{
    switch (id) {
    case CheckId::App: return Check::tr("App ID and secret");
    case CheckId::SystemToken: return Check::tr("System user token");
    case CheckId::Scopes: return Check::tr("Permissions of the token");
    case CheckId::SystemUser: return Check::tr("Role of the system user");
    case CheckId::CreditLine: return Check::tr("Credit line");
    case CheckId::WebhookAddress: return Check::tr("Webhook address");
    case CheckId::WebhookFields: return Check::tr("Webhook fields");
    case CheckId::VerifyToken: return Check::tr("Webhook verify token");
    case CheckId::GraphVersion: return Check::tr("Graph API version");
    case CheckId::SignupVersion: return Check::tr("Embedded Signup version");
    case CheckId::SignupPage: return Check::tr("Page address");
    case CheckId::RedirectUri: break;
    }
    return Check::tr("Redirect address");
}

CheckWords wordsOf(const Finding &finding, const QString &language)
{
    if (const auto common = commonWords(finding, language))
        return *common;
    const QString first = finding.details.value(0);
    switch (finding.id) {
    case CheckId::App: return appWords(finding.word, first);
    case CheckId::SystemToken: return tokenWords(finding.word, first);
    case CheckId::Scopes:
        if (finding.word == QLatin1String("scopes-missing"))
            return {Check::tr("The token lacks %1.").arg(finding.details.join(QStringLiteral(", "))),
                    Check::tr("Generate a new token with these permissions in Business settings, System users, and replace it here.")};
        return {Check::tr("The token has all three permissions that onboarding needs."), {}};
    case CheckId::SystemUser: return userWords(finding.word, finding.details);
    case CheckId::CreditLine: return creditWords(finding.word, finding.details);
    case CheckId::WebhookAddress: return addressWords(finding.word, finding.details);
    case CheckId::WebhookFields: return fieldWords(finding.word, finding.details);
    case CheckId::VerifyToken: return verifyWords(finding);
    case CheckId::GraphVersion: return graphWords(finding.word, finding.details);
    case CheckId::SignupVersion: return signupVersionWords(finding.word, finding.details);
    case CheckId::SignupPage:
    case CheckId::RedirectUri: break;
    }
    return pageWords(finding.word, first);
}

} // namespace gangway::app
