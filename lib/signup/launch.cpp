#include "signup/launch.h"

#include "core/phonenumber.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrlQuery>

// Outside any namespace, as the macro demands; a static library's resources register only when asked.
static void registerSignupResources()
{
    Q_INIT_RESOURCE(signup);
}

namespace gangway::signup {

namespace {

QByteArray resource(const QString &name)
{
    registerSignupResources();
    QFile file(QStringLiteral(":/signup/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the resource %s is missing from this build", qPrintable(name));
    return file.readAll();
}

/// JSON that stays JSON inside a script element of an HTML page.
QByteArray jsonForHtml(const QJsonObject &object)
{
    QByteArray json = QJsonDocument(object).toJson(QJsonDocument::Compact);
    json.replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026");
    json.replace("\xe2\x80\xa8", "\\u2028").replace("\xe2\x80\xa9", "\\u2029");
    return json;
}

QString cleanLocale(const QString &locale)
{
    static const QRegularExpression shape(QStringLiteral("^[a-z]{2,3}_[A-Z]{2}$"));
    return shape.match(locale).hasMatch() ? locale : QStringLiteral("en_US");
}

/// The SDK's address. QUrl keeps the placeholder's % as %25.
QUrl sdkUrl(const Environment &environment, const QString &locale)
{
    QString text = environment.sdk.toString(QUrl::FullyEncoded);
    text.replace(QLatin1String("%251"), locale).replace(QLatin1String("%1"), locale);
    return QUrl(text);
}

QString language(const QString &locale)
{
    const QString code = locale.section(u'_', 0, 0);
    return code == u"pt" || code == u"es" ? code : QStringLiteral("en");
}

/// As location.origin writes it: host in ASCII, no default port.
QString browserOrigin(QUrl url)
{
    if ((url.scheme() == u"https" && url.port() == 443) || (url.scheme() == u"http" && url.port() == 80))
        url.setPort(-1);
    return url.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery
                        | QUrl::RemoveFragment);
}

QString cut(const QString &text, qsizetype most)
{
    QString result = text.simplified();
    if (result.size() > most) {
        result.truncate(most);
        if (result.back().isHighSurrogate())
            result.chop(1);
    }
    return result;
}

/// Only what the case knows: Meta ignores half an object and skips nothing for what is absent.
QJsonObject setupFor(const store::CaseRecord &record)
{
    QJsonObject business;
    if (const QString name = cut(record.customerName, 100); !name.isEmpty())
        business.insert(QStringLiteral("name"), name);
    if (const QString email = record.email.trimmed(); !email.isEmpty())
        business.insert(QStringLiteral("email"), email);
    if (const QString website = record.website.trimmed(); !website.isEmpty())
        business.insert(QStringLiteral("website"), website);
    if (const auto phone = parsePhoneNumber(record.phone)) {
        business.insert(QStringLiteral("phone"), QJsonObject{{QStringLiteral("code"), phone->countryCode},
                                                             {QStringLiteral("number"), phone->nationalDigits}});
    }
    if (const QString country = record.country.trimmed().toUpper(); country.size() == 2)
        business.insert(QStringLiteral("address"), QJsonObject{{QStringLiteral("country"), country}});
    if (business.isEmpty())
        return {};
    return {{QStringLiteral("business"), business}};
}

} // namespace

QJsonObject extrasFor(const store::PartnerProfile &profile, const store::CaseRecord &record)
{
    const QString version = profile.esVersion.trimmed().isEmpty() ? QStringLiteral("v4") : profile.esVersion.trimmed();
    const bool fourth = version == u"v4" || version.startsWith(QLatin1String("v4-"));

    QJsonObject extras{{QStringLiteral("setup"), setupFor(record)}};
    // v4 itself is selected by the configuration and v2 by naming no version; all others are named.
    if (version != u"v4" && version != u"v2")
        extras.insert(QStringLiteral("version"), version);
    // Meta's pages disagree whether v4 still reads these, so they are sent there only when the profile sets them.
    if (!fourth || !profile.featureType.isEmpty())
        extras.insert(QStringLiteral("featureType"), profile.featureType);
    if (!profile.features.isEmpty()) {
        QJsonArray features;
        for (const QString &name : profile.features)
            features.append(QJsonObject{{QStringLiteral("name"), name}});
        extras.insert(QStringLiteral("features"), features);
    }
    if (!fourth)
        extras.insert(QStringLiteral("sessionInfoVersion"), QStringLiteral("3"));
    return extras;
}

LaunchPlan makeLaunchPlan(const store::PartnerProfile &profile, const store::CaseRecord &record,
                          const AttemptId &attempt, const QString &nonce, const Environment &environment)
{
    LaunchPlan plan;
    plan.attemptId = attempt;
    plan.appId = profile.appId;
    plan.configurationId = profile.configurationId;
    plan.graphVersion = profile.graphVersion;
    plan.sdkLocale = cleanLocale(profile.sdkLocale);
    plan.extras = extrasFor(profile, record);
    plan.pageUrl = environment.isSandbox() ? environment.sandboxPageOrigin : profile.signupOrigin;
    plan.pageUrl.setUserInfo(QString());
    plan.pageUrl.setFragment(QString());
    if (plan.pageUrl.path().isEmpty())
        plan.pageUrl.setPath(QStringLiteral("/"));
    plan.nonce = nonce;
    plan.environment = environment;
    return plan;
}

QString launchPageHtml(const LaunchPlan &plan)
{
    const QString tongue = language(plan.sdkLocale);
    const QJsonObject texts = QJsonDocument::fromJson(resource(QStringLiteral("texts.json"))).object();
    const QJsonObject values{
        {QStringLiteral("nonce"), plan.nonce},
        {QStringLiteral("language"), tongue},
        {QStringLiteral("sdk"), sdkUrl(plan.environment, cleanLocale(plan.sdkLocale)).toString(QUrl::FullyEncoded)},
        {QStringLiteral("sdkPatienceMs"), 20000},
        {QStringLiteral("init"), QJsonObject{{QStringLiteral("appId"), plan.appId.value()},
                                             {QStringLiteral("autoLogAppEvents"), true},
                                             {QStringLiteral("xfbml"), true},
                                             {QStringLiteral("version"), plan.graphVersion}}},
        {QStringLiteral("login"), QJsonObject{{QStringLiteral("config_id"), plan.configurationId.value()},
                                              {QStringLiteral("response_type"), QStringLiteral("code")},
                                              {QStringLiteral("override_default_response_type"), true},
                                              {QStringLiteral("extras"), plan.extras}}},
        {QStringLiteral("texts"), texts.value(tongue).toObject()},
    };
    QByteArray page = resource(QStringLiteral("launch.html"));
    page.replace("@GANGWAY_PLAN@", jsonForHtml(values));
    return QString::fromUtf8(page);
}

QString listenerScript(const LaunchPlan &plan)
{
    const QJsonObject values{
        {QStringLiteral("origin"), browserOrigin(plan.pageUrl)},
        {QStringLiteral("maxChars"), 256 * 1024},
        {QStringLiteral("maxWaiting"), 500},
    };
    QByteArray script = resource(QStringLiteral("listener.js"));
    script.replace("@GANGWAY_LISTENER@", jsonForHtml(values));
    return QString::fromUtf8(script);
}

QUrl hostedLink(const LaunchPlan &plan)
{
    QUrl link = plan.environment.hostedBase;
    link.setPath(QStringLiteral("/messaging/whatsapp/onboard/"));
    const QString extras = QString::fromUtf8(QJsonDocument(plan.extras).toJson(QJsonDocument::Compact));
    const auto encoded = [](const QString &value) { return QString::fromLatin1(QUrl::toPercentEncoding(value)); };
    link.setQuery(QStringLiteral("app_id=%1&config_id=%2&extras=%3")
                      .arg(encoded(plan.appId.value()), encoded(plan.configurationId.value()), encoded(extras)));
    return link;
}

} // namespace gangway::signup
