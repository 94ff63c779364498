#pragma once

#include "core/ids.h"
#include "whatsapp/graphclient.h"

namespace gangway::whatsapp::apps {

struct AppInfo
{
    AppId id;
    QString name;
    bool operator==(const AppInfo &) const = default;
};

/// GET /<APP>?fields=id,name with the app token: proves app id and app secret at once.
/// https://developers.facebook.com/docs/graph-api/reference/application
Call<AppInfo> fetch(const GraphClient &graph, const Secret &appToken, const AppId &app);

struct Subscription
{
    QString object;            ///< whatsapp_business_account
    QString callbackUrl;
    bool active = false;
    QStringList fields;
    bool operator==(const Subscription &) const = default;
};

/// GET /<APP>/subscriptions with the app token: which webhook fields the app gets, and where.
/// https://developers.facebook.com/docs/graph-api/reference/app/subscriptions
Call<std::vector<Subscription>> listSubscriptions(const GraphClient &graph, const Secret &appToken, const AppId &app);

} // namespace gangway::whatsapp::apps
