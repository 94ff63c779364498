#include "app/webhooks/proxyconfigs.h"

namespace gangway::app {

namespace {

QString target(const HookRoute &route)
{
    const QString host = route.address.contains(u':') ? u'[' + route.address + u']' : route.address;
    return QStringLiteral("%1:%2").arg(host).arg(route.port);
}

} // namespace

QString nginxConfiguration(const HookRoute &route)
{
    return QStringLiteral("server {\n"
                          "    listen 443 ssl;\n"
                          "    server_name %1;\n"
                          "    ssl_certificate     /etc/letsencrypt/live/%1/fullchain.pem;\n"
                          "    ssl_certificate_key /etc/letsencrypt/live/%1/privkey.pem;\n"
                          "\n"
                          "    location = %2 {\n"
                          "        client_max_body_size 3m;\n"
                          "        access_log off;                     # the verify token is in the query of Meta's GET\n"
                          "        proxy_pass http://%3;   # no gzip, no rewriting: the signature is over the bytes\n"
                          "        proxy_http_version 1.1;\n"
                          "        proxy_set_header Connection \"\";\n"
                          "        proxy_next_upstream off;            # Meta delivers again by itself\n"
                          "    }\n"
                          "    location / { return 404; }\n"
                          "}\n")
        .arg(route.publicHost, route.path, target(route));
}

QString caddyConfiguration(const HookRoute &route)
{
    return QStringLiteral("%1 {\n"
                          "\thandle %2 {\n"
                          "\t\trequest_body {\n"
                          "\t\t\tmax_size 3MiB\n"
                          "\t\t}\n"
                          "\t\treverse_proxy %3\n"
                          "\t}\n"
                          "\thandle {\n"
                          "\t\trespond 404\n"
                          "\t}\n"
                          "}\n")
        .arg(route.publicHost, route.path, target(route));
}

QString tunnelCommand(const HookRoute &route)
{
    const QString there = target(route);
    return QStringLiteral("ssh -N -R %1:%2 user@%3").arg(there, there, route.publicHost);
}

} // namespace gangway::app
