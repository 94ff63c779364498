#pragma once

#include <QString>
#include <QUrl>

namespace gangway::signup {

/// Where Meta's side of the sign-up lives. Live: Meta's own names. Sandbox: loopback.
struct Environment
{
    QUrl sdk;                      ///< the loader, with %1 for the locale: https://connect.facebook.net/%1/sdk.js
    QUrl dialogBase;               ///< https://www.facebook.com
    QUrl hostedBase;               ///< https://business.facebook.com
    /// Live: empty, and only https on facebook.com and its subdomains counts as Meta. Sandbox: the one exact
    /// origin (scheme, host, port) that plays Meta.
    QString sandboxOrigin;
    /// Sandbox: the origin the launch page is set with instead of the profile's.
    QUrl sandboxPageOrigin;

    static Environment live();
    bool isSandbox() const { return !sandboxOrigin.isEmpty(); }
};

/// Decides whose words count. Compares scheme, host and port of a parsed origin; never by ending of the text.
class OriginPolicy
{
public:
    OriginPolicy(const Environment &environment, const QUrl &pageOrigin);
    /// https and host == facebook.com or *.facebook.com; or the sandbox's exact origin.
    bool isMeta(const QString &origin) const;
    /// Our own launch page (scheme, host and port equal).
    bool isOwnPage(const QString &origin) const;
    /// Where the main frame of pane and popup may go: Meta's hosts, the SDK's CDN, our own page, about:blank.
    bool mayNavigate(const QUrl &url) const;

private:
    Environment m_environment;
    QUrl m_page;
};

} // namespace gangway::signup
