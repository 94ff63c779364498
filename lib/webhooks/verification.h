#pragma once

#include "core/secret.h"
#include "httpserver/httpserver.h"

namespace gangway::webhooks {

/// Answers Meta's address verification (GET with hub.mode, hub.challenge, hub.verify_token): 200 and the bare
/// challenge when the token is ours, 403 otherwise. Never accepts an empty token.
/// https://developers.facebook.com/docs/graph-api/webhooks/getting-started
struct Verification
{
    bool accepted = false;
    httpserver::HttpResponse response;
    QByteArray record; ///< the query without the token, for the inspector
};
Verification verifyAddress(const QUrlQuery &query, const Secret &verifyToken);

} // namespace gangway::webhooks
