#include "app/profiles/faultwords.h"

#include <QCoreApplication>

namespace gangway::app {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(gangway::app::FaultWords)
};
} // namespace

QString fieldWord(const QString &field)
{
    static const QHash<QString, const char *> words = {
        {QStringLiteral("name"), QT_TRANSLATE_NOOP("gangway::app::FaultWords", "Profile name")},
        {QStringLiteral("role"), QT_TRANSLATE_NOOP("gangway::app::FaultWords", "Role at Meta")},
        {QStringLiteral("app_id"), QT_TRANSLATE_NOOP("gangway::app::FaultWords", "App ID")},
        {QStringLiteral("configuration_id"), QT_TRANSLATE_NOOP("gangway::app::FaultWords", "Login configuration ID")},
        {QStringLiteral("graph_version"), QT_TRANSLATE_NOOP("gangway::app::FaultWords", "Graph API version")},
        {QStringLiteral("es_version"), QT_TRANSLATE_NOOP("gangway::app::FaultWords", "Embedded Signup version")},
        {QStringLiteral("signup_origin"), QT_TRANSLATE_NOOP("gangway::app::FaultWords", "Page address")},
        {QStringLiteral("feature_type"), QT_TRANSLATE_NOOP("gangway::app::FaultWords", "Flow variant")},
        {QStringLiteral("sdk_locale"), QT_TRANSLATE_NOOP("gangway::app::FaultWords", "Page language")},
        {QStringLiteral("partner_portfolio_id"), QT_TRANSLATE_NOOP("gangway::app::FaultWords", "Your portfolio ID")},
        {QStringLiteral("credit_line_id"), QT_TRANSLATE_NOOP("gangway::app::FaultWords", "Extended credit line ID")},
        {QStringLiteral("system_user_id"), QT_TRANSLATE_NOOP("gangway::app::FaultWords", "System user ID")},
        {QStringLiteral("default_currency"), QT_TRANSLATE_NOOP("gangway::app::FaultWords", "Default currency")},
        {QStringLiteral("webhook.callback"), QT_TRANSLATE_NOOP("gangway::app::FaultWords", "Webhook address")},
        {QStringLiteral("webhook.listen_address"), QT_TRANSLATE_NOOP("gangway::app::FaultWords", "Receiver address")},
        {QStringLiteral("webhook.listen_port"), QT_TRANSLATE_NOOP("gangway::app::FaultWords", "Receiver port")},
        {QStringLiteral("webhook.path"), QT_TRANSLATE_NOOP("gangway::app::FaultWords", "Receiver path")},
    };
    const auto it = words.constFind(field);
    return it == words.constEnd() ? field : Words::tr(*it);
}

QString faultSentence(const QString &field, const QString &reason, const QString &typed)
{
    if (reason == QLatin1String("digits-only"))
        return typed.contains(u' ') ? Words::tr("Digits only. Remove the spaces.") : Words::tr("Digits only.");
    if (reason == QLatin1String("missing")) {
        if (field == QLatin1String("name"))
            return Words::tr("Give the profile a name.");
        if (field == QLatin1String("app_id"))
            return Words::tr("Type the app ID from the top of the App Dashboard.");
        if (field == QLatin1String("configuration_id"))
            return Words::tr("Type the ID from Facebook Login for Business, Configurations.");
        if (field == QLatin1String("signup_origin"))
            return Words::tr("Type the address of the signup page.");
        return Words::tr("This is needed.");
    }
    if (reason == QLatin1String("not-https"))
        return Words::tr("Start with https:// and a host name.");
    if (reason == QLatin1String("too-long"))
        return Words::tr("This is too long.");
    if (reason == QLatin1String("unknown-value")) {
        if (field == QLatin1String("graph_version"))
            return Words::tr("Write it like v25.0.");
        if (field == QLatin1String("sdk_locale"))
            return Words::tr("Write it like en_US.");
        if (field == QLatin1String("webhook.path"))
            return Words::tr("Start with / and use letters, digits, dots and hyphens.");
        if (field == QLatin1String("webhook.listen_address"))
            return Words::tr("Type localhost or an IP address.");
        if (field == QLatin1String("signup_origin") || field == QLatin1String("webhook.callback"))
            return Words::tr("Leave out user name, password and fragment.");
        return Words::tr("Gangway does not know this value.");
    }
    if (reason == QLatin1String("wrong-type"))
        return Words::tr("The file has another kind of value here.");
    if (reason == QLatin1String("unknown-key"))
        return Words::tr("A profile has no such field. Check the spelling.");
    if (reason == QLatin1String("duplicate-key"))
        return Words::tr("The file says this twice.");
    if (reason == QLatin1String("solution-partner-only"))
        return Words::tr("Only a Solution Partner has this.");
    if (reason == QLatin1String("too-large"))
        return Words::tr("The file is larger than a profile can be.");
    if (reason == QLatin1String("not-json"))
        return Words::tr("The file is not JSON.");
    return reason;
}

} // namespace gangway::app
