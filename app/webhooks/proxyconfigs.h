#pragma once

#include <QString>

namespace gangway::app {

/// Where Meta's requests come in and where they go.
struct HookRoute
{
    QString publicHost;     ///< hooks.northpier.example
    QString address;        ///< of the receiver: 127.0.0.1, ::1
    int port = 0;
    QString path;           ///< /webhook
};

// Working configurations for a proxy in front of the receiver, for exactly one route. The README has the same.
QString nginxConfiguration(const HookRoute &route);
QString caddyConfiguration(const HookRoute &route);
/// ssh -R from a desk to a server of one's own.
QString tunnelCommand(const HookRoute &route);

} // namespace gangway::app
