#include "signup/environment.h"

namespace gangway::signup {

namespace {

struct Origin
{
    QString scheme;
    QString host;
    int port = -1;
    bool operator==(const Origin &) const = default;
};

int defaultPort(const QString &scheme)
{
    if (scheme == u"https")
        return 443;
    return scheme == u"http" ? 80 : -1;
}

Origin originOf(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty())
        return {};
    const QString scheme = url.scheme().toLower();
    return {scheme, url.host().toLower(), url.port(defaultPort(scheme))};
}

/// A serialised origin as browsers write it (ASCII, scheme://host[:port]); anything else is no origin. The text
/// is checked before QUrl sees it, because QUrl maps look-alike letters and percent-encoded hosts to plain ones.
Origin parseOrigin(const QString &text)
{
    if (text.isEmpty() || text.size() > 300)
        return {};
    for (const QChar c : text) {
        const bool plain = (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9')
            || c == u'.' || c == u'-' || c == u':' || c == u'/' || c == u'[' || c == u']' || c == u'_';
        if (!plain)
            return {};
    }
    const QUrl url(text, QUrl::StrictMode);
    if (!url.path().isEmpty())
        return {};
    return originOf(url);
}

bool isHostOf(const QString &host, QLatin1String domain)
{
    if (host == domain)
        return true;
    return host.size() > domain.size() + 1 && host.endsWith(domain) && host.at(host.size() - domain.size() - 1) == u'.';
}

} // namespace

Environment Environment::live()
{
    Environment environment;
    environment.sdk = QUrl(QStringLiteral("https://connect.facebook.net/%1/sdk.js"));
    environment.dialogBase = QUrl(QStringLiteral("https://www.facebook.com"));
    environment.hostedBase = QUrl(QStringLiteral("https://business.facebook.com"));
    return environment;
}

OriginPolicy::OriginPolicy(const Environment &environment, const QUrl &pageOrigin)
    : m_environment(environment), m_page(pageOrigin)
{
}

bool OriginPolicy::isMeta(const QString &origin) const
{
    const Origin theirs = parseOrigin(origin);
    if (theirs.host.isEmpty())
        return false;
    if (m_environment.isSandbox())
        return theirs == parseOrigin(m_environment.sandboxOrigin);
    return theirs.scheme == u"https" && theirs.port == 443 && isHostOf(theirs.host, QLatin1String("facebook.com"));
}

bool OriginPolicy::isOwnPage(const QString &origin) const
{
    const Origin theirs = parseOrigin(origin);
    return !theirs.host.isEmpty() && theirs == originOf(m_page);
}

bool OriginPolicy::mayNavigate(const QUrl &url) const
{
    if (url == QUrl(QStringLiteral("about:blank")))
        return true;
    const Origin target = originOf(url);
    if (target.host.isEmpty())
        return false;
    if (target == originOf(m_page))
        return true;
    if (m_environment.isSandbox())
        return target == parseOrigin(m_environment.sandboxOrigin);
    if (target.scheme != u"https" || target.port != 443)
        return false;
    // Login, two-factor checks, terms and help pages of the flow live on these names of Meta's.
    for (const QLatin1String domain : {QLatin1String("facebook.com"), QLatin1String("meta.com"),
                                       QLatin1String("whatsapp.com"), QLatin1String("instagram.com")}) {
        if (isHostOf(target.host, domain))
            return true;
    }
    return target.host == u"connect.facebook.net";
}

} // namespace gangway::signup
