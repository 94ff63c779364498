#include "signup/launch.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrlQuery>

#include <algorithm>

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

/// What may stand in a query without being taken for a part of it.
QString encoded(const QString &value)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(value));
}

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

/// An empty path and "/" are the same page.
QString pathOf(const QUrl &url)
{
    const QString path = url.path(QUrl::FullyEncoded);
    return path.isEmpty() ? QStringLiteral("/") : path;
}

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == u"https" ? 443 : url.scheme() == u"http" ? 80 : -1);
}

} // namespace

LaunchPlan makeLaunchPlan(const store::PartnerProfile &profile, const store::CaseRecord &record,
                          const AttemptId &attempt, const QString &nonce, const Environment &environment,
                          std::optional<store::LaunchWay> way)
{
    const LaunchChoice choice = choiceOf(profile, record, way);
    LaunchPlan plan;
    plan.attemptId = attempt;
    plan.way = choice.way;
    plan.appId = profile.appId;
    plan.configurationId = choice.configurationId;
    plan.graphVersion = choice.graphVersion;
    plan.sdkLocale = cleanLocale(profile.sdkLocale);
    plan.extras = extrasFor(profile, record);
    plan.pageUrl = environment.isSandbox() ? environment.sandboxPageOrigin : profile.signupOrigin;
    plan.pageUrl.setUserInfo(QString());
    plan.pageUrl.setFragment(QString());
    if (plan.pageUrl.path().isEmpty())
        plan.pageUrl.setPath(QStringLiteral("/"));
    if (plan.way == store::LaunchWay::Page) {
        // As it was typed, because Meta compares it with what was registered.
        const QUrl own = profile.redirectUri.isEmpty() ? profile.signupOrigin : profile.redirectUri;
        plan.redirectUri = (environment.isSandbox() ? plan.pageUrl : own).toString(QUrl::FullyEncoded);
    }
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
    link.setQuery(QStringLiteral("app_id=%1&config_id=%2&extras=%3")
                      .arg(encoded(plan.appId.value()), encoded(plan.configurationId.value()), encoded(compact(plan.extras))));
    return link;
}

QUrl dialogUrl(const LaunchPlan &plan)
{
    if (plan.redirectUri.isEmpty())
        return {};
    QUrl dialog = plan.environment.dialogBase;
    dialog.setPath(QStringLiteral("/%1/dialog/oauth").arg(plan.graphVersion));
    // One after the other instead of QString::arg(): a value may hold a "%1".
    QString query = QStringLiteral("client_id=") + encoded(plan.appId.value());
    query += QStringLiteral("&config_id=") + encoded(plan.configurationId.value());
    query += QStringLiteral("&response_type=code&override_default_response_type=true");
    query += QStringLiteral("&redirect_uri=") + encoded(plan.redirectUri);
    query += QStringLiteral("&state=") + encoded(plan.nonce);
    query += QStringLiteral("&extras=") + encoded(compact(plan.extras));
    dialog.setQuery(query);
    return dialog;
}

bool isRedirect(const LaunchPlan &plan, const QUrl &url)
{
    if (plan.redirectUri.isEmpty())
        return false;
    const QUrl redirect = QUrl::fromEncoded(plan.redirectUri.toUtf8(), QUrl::StrictMode);
    if (!redirect.isValid() || redirect.host().isEmpty() || redirect.scheme() != url.scheme() || redirect.host() != url.host()
        || portOf(redirect) != portOf(url) || pathOf(redirect) != pathOf(url) || !url.userInfo().isEmpty())
        return false;
    const auto wanted = QUrlQuery(redirect).queryItems();
    const QUrlQuery there(url);
    return std::all_of(wanted.begin(), wanted.end(),
                       [&there](const auto &item) { return there.allQueryItemValues(item.first).contains(item.second); });
}

} // namespace gangway::signup
