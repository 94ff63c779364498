#pragma once

#include <QString>

#include <optional>

namespace gangway::app {

struct ProxyCredentials
{
    QString user;
    QString password;
};

/// Name and password that the proxy environment variables carry for `proxyHost`. Chromium takes the proxy's
/// address from the same variables but leaves the credentials out and asks.
std::optional<ProxyCredentials> proxyCredentials(const QString &proxyHost);

} // namespace gangway::app
