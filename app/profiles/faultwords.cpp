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
        {QStringLiteral("weekly_customer_limit"), QT_TRANSLATE_NOOP("gangway::app::FaultWords", "New customers in seven days")},
        {QStringLiteral("launch_way"), QT_TRANSLATE_NOOP("gangway::app::FaultWords", "Way to launch")},
        {QStringLiteral("coexistence_configuration_id"), QT_TRANSLATE_NOOP("gangway::app::FaultWords", "Configuration ID for coexistence")},
        {QStringLiteral("feature_type_on_v4"), QT_TRANSLATE_NOOP("gangway::app::FaultWords", "Flow variant with v4")},
        {QStringLiteral("features"), QT_TRANSLATE_NOOP("gangway::app::FaultWords", "Features")},
        {QStringLiteral("solution_id"), QT_TRANSLATE_NOOP("gangway::app::FaultWords", "Solution ID")},
        {QStringLiteral("redirect_uri"), QT_TRANSLATE_NOOP("gangway::app::FaultWords", "Redirect address")},
        {QStringLiteral("credit_method"), QT_TRANSLATE_NOOP("gangway::app::FaultWords", "Sharing the credit line")},
        {QStringLiteral("system_user_tasks"), QT_TRANSLATE_NOOP("gangway::app::FaultWords", "Tasks of the system user")},
        {QStringLiteral("data_localization_region"), QT_TRANSLATE_NOOP("gangway::app::FaultWords", "Storage of messages")},
        {QStringLiteral("partner_led_verification"), QT_TRANSLATE_NOOP("gangway::app::FaultWords", "Partner-led verification")},
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
        if (field == QLatin1String("system_user_tasks"))
            return Words::tr("Tick at least one.");
        return Words::tr("This is needed.");
    }
    if (reason == QLatin1String("not-in-version"))
        return field == QLatin1String("features") ? Words::tr("This Embedded Signup version does not know a feature that is ticked. Untick it or choose another version.")
                                                  : Words::tr("This Embedded Signup version does not know this flow. Choose another one, or Standard.");
    if (reason == QLatin1String("not-sent"))
        return Words::tr("v4 takes the flow from the login configuration, so this would have no effect. Choose Standard, or tick the box to send it all the same.");
    if (reason == QLatin1String("not-with-coexistence"))
        return Words::tr("Meta installs the app only or connects a WhatsApp Business app, not both. Choose one of them.");
    if (reason == QLatin1String("no-billing"))
        return Words::tr("No credit line can be shared with these. Tick MANAGE, FULL_CONTROL or MANAGE_BILLING.");
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
        if (field == QLatin1String("signup_origin") || field == QLatin1String("webhook.callback") || field == QLatin1String("redirect_uri"))
            return Words::tr("Leave out user name, password and fragment.");
        if (field == QLatin1String("weekly_customer_limit"))
            return Words::tr("Meta allows 10 or 200.");
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
