#pragma once

#include <QNetworkProxyFactory>
#include <QProcessEnvironment>

namespace gangway::http {

/// Chooses the proxy from the environment as curl and the browsers of Linux do: https_proxy, http_proxy and
/// all_proxy in lower or upper case (lower wins), no_proxy with host names, domain suffixes, host:port, address
/// ranges and "*". Loopback targets never go through a proxy. Where the environment names none, asks the
/// desktop's own settings through Qt.
/// Does not speak TLS to the proxy itself: Qt cannot; https://proxy:port is used as a plain HTTP proxy.
class EnvironmentProxyFactory final : public QNetworkProxyFactory
{
public:
    explicit EnvironmentProxyFactory(const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment());

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override;

private:
    bool isExempt(const QString &host, int port) const;

    QNetworkProxy m_forHttp;
    QNetworkProxy m_forHttps;
    QStringList m_exempt;
    bool m_isConfigured = false;
};

} // namespace gangway::http
