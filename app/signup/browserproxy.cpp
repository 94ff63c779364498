#include "app/signup/browserproxy.h"

#include <QUrl>

namespace gangway::app {

std::optional<ProxyCredentials> proxyCredentials(const QString &proxyHost)
{
    for (const char *name : {"https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY", "http_proxy", "HTTP_PROXY"}) {
        QString text = qEnvironmentVariable(name);
        if (text.isEmpty())
            continue;
        if (!text.contains(QLatin1String("://")))
            text.prepend(QLatin1String("http://"));
        const QUrl proxy(text);
        if (proxy.host().compare(proxyHost, Qt::CaseInsensitive) == 0 && !proxy.userName().isEmpty())
            return ProxyCredentials{proxy.userName(QUrl::FullyDecoded), proxy.password(QUrl::FullyDecoded)};
    }
    return std::nullopt;
}

} // namespace gangway::app
