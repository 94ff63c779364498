#include "whatsapp/apps.h"

#include "whatsapp/paging.h"

namespace gangway::whatsapp::apps {

namespace {

Result<AppInfo> decodeApp(const JsonReader &reader)
{
    AppInfo app;
    app.id = AppId(reader.id(QStringLiteral("id")));
    app.name = reader.optionalString(QStringLiteral("name"));
    return reader.finish(std::move(app));
}

Subscription decodeSubscription(const JsonReader &reader)
{
    Subscription subscription;
    subscription.object = reader.string(QStringLiteral("object"));
    subscription.callbackUrl = reader.optionalString(QStringLiteral("callback_url"));
    subscription.active = reader.optionalBoolean(QStringLiteral("active")).value_or(true);
    // {"name","version"} since Graph versions webhooks field by field; bare names before.
    for (const JsonReader &field : reader.optionalArray(QStringLiteral("fields")))
        subscription.fields.append(field.value().isString() ? field.asString() : field.string(QStringLiteral("name")));
    return subscription;
}

} // namespace

Call<AppInfo> fetch(const GraphClient &graph, const Secret &appToken, const AppId &app)
{
    http::Request request;
    request.label = QStringLiteral("app");
    request.verb = http::Verb::Get;
    request.path = {app.value()};
    request.query = {{QStringLiteral("fields"), QStringLiteral("id,name")}};
    request.bearer = appToken;
    request.repeat = http::Repeat::WhenSafe;
    return graph.send(std::move(request), decodeApp);
}

Call<std::vector<Subscription>> listSubscriptions(const GraphClient &graph, const Secret &appToken, const AppId &app)
{
    http::Request request;
    request.label = QStringLiteral("app_subscriptions");
    request.verb = http::Verb::Get;
    request.path = {app.value(), QStringLiteral("subscriptions")};
    request.bearer = appToken;
    request.repeat = http::Repeat::WhenSafe;
    return fetchAll(graph, request, decodeSubscription);
}

} // namespace gangway::whatsapp::apps
