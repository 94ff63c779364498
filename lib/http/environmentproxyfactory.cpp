#include "http/environmentproxyfactory.h"

#include "core/log.h"

#include <QHostAddress>
#include <QRegularExpression>
#include <QUrl>

namespace gangway::http {

namespace {

QString valueOf(const QProcessEnvironment &environment, const QString &name)
{
    const QString lower = environment.value(name).trimmed();
    return lower.isEmpty() ? environment.value(name.toUpper()).trimmed() : lower;
}

/// "http://user:password@host:3128", "host:3128", "socks5://host"; NoProxy for anything unreadable.
QNetworkProxy parsed(const QString &text)
{
    if (text.isEmpty())
        return QNetworkProxy(QNetworkProxy::NoProxy);
    const QUrl url(text.contains(QLatin1String("://")) ? text : QStringLiteral("http://") + text);
    const QString scheme = url.scheme().toLower();
    const bool isSocks = scheme.startsWith(QLatin1String("socks"));
    if (!url.isValid() || url.host().isEmpty() || (!isSocks && !scheme.startsWith(QLatin1String("http")))) {
        qCInfo(lcHttp) << "a proxy variable of the environment cannot be read and is ignored";
        return QNetworkProxy(QNetworkProxy::NoProxy);
    }
    const int standardPort = isSocks ? 1080 : scheme == QLatin1String("https") ? 443 : 80;
    return QNetworkProxy(isSocks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, url.host(),
                         quint16(url.port(standardPort)), url.userName(QUrl::FullyDecoded), url.password(QUrl::FullyDecoded));
}

bool isLoopback(const QString &host)
{
    if (host == QLatin1String("localhost") || host.endsWith(QLatin1String(".localhost")))
        return true;
    const QHostAddress address(host);
    return !address.isNull() && address.isLoopback();
}

} // namespace

EnvironmentProxyFactory::EnvironmentProxyFactory(const QProcessEnvironment &environment)
    : m_exempt(valueOf(environment, QStringLiteral("no_proxy")).toLower().split(
          QRegularExpression(QStringLiteral("[,;\\s]+")), Qt::SkipEmptyParts))
{
    const QString all = valueOf(environment, QStringLiteral("all_proxy"));
    const QString http = valueOf(environment, QStringLiteral("http_proxy"));
    const QString https = valueOf(environment, QStringLiteral("https_proxy"));
    m_forHttp = parsed(http.isEmpty() ? all : http);
    m_forHttps = parsed(https.isEmpty() ? all : https);
    m_isConfigured = !all.isEmpty() || !http.isEmpty() || !https.isEmpty();
}

bool EnvironmentProxyFactory::isExempt(const QString &host, int port) const
{
    const QHostAddress address(host);
    for (QString entry : m_exempt) {
        if (entry == QLatin1String("*"))
            return true;
        if (!address.isNull() && entry.contains(u'/')) {
            const auto range = QHostAddress::parseSubnet(entry);
            if (range.second >= 0 && address.isInSubnet(range))
                return true;
            continue;
        }
        const qsizetype colon = entry.lastIndexOf(u':');
        if (colon > 0 && entry.count(u':') == 1) {
            bool isNumber = false;
            const int entryPort = QStringView(entry).mid(colon + 1).toInt(&isNumber);
            if (!isNumber || entryPort != port)
                continue;
            entry.truncate(colon);
        }
        if (entry.startsWith(QLatin1String("*.")))
            entry.remove(0, 1);
        while (entry.startsWith(u'.'))
            entry.remove(0, 1);
        if (entry.isEmpty())
            continue;
        if (host == entry || (address.isNull() && host.endsWith(u'.' + entry)))
            return true;
    }
    return false;
}

QList<QNetworkProxy> EnvironmentProxyFactory::queryProxy(const QNetworkProxyQuery &query)
{
    const QNetworkProxy direct(QNetworkProxy::NoProxy);
    const QString host = query.peerHostName().toLower();
    const QString scheme = query.protocolTag().toLower();
    const bool isHttps = scheme == QLatin1String("https");
    const int port = query.url().isValid() ? query.url().port(isHttps ? 443 : 80) : query.peerPort();
    if (isLoopback(host) || isExempt(host, port))
        return {direct};
    if (!m_isConfigured)
        return systemProxyForQuery(query);
    return {isHttps ? m_forHttps : m_forHttp};
}

} // namespace gangway::http
