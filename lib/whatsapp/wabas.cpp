#include "whatsapp/wabas.h"

#include "whatsapp/paging.h"

namespace gangway::whatsapp {

namespace {

SubscribedApp decodeSubscribedApp(const JsonReader &reader)
{
    // Meta's sample wraps id and name; accept them unwrapped too.
    const auto wrapped = reader.optionalObject(QStringLiteral("whatsapp_business_api_data"));
    const JsonReader &app = wrapped ? *wrapped : reader;
    SubscribedApp subscribed;
    subscribed.id = AppId(app.id(QStringLiteral("id")));
    subscribed.name = app.optionalString(QStringLiteral("name"));
    subscribed.overrideCallbackUri = reader.optionalString(QStringLiteral("override_callback_uri"));
    return subscribed;
}

AssignedUser decodeAssignedUser(const JsonReader &reader)
{
    AssignedUser user;
    user.id = SystemUserId(reader.id(QStringLiteral("id")));
    user.name = reader.optionalString(QStringLiteral("name"));
    for (const JsonReader &task : reader.optionalArray(QStringLiteral("tasks")))
        user.tasks.append(task.asString());
    return user;
}

HealthEntity decodeHealthEntity(const JsonReader &reader)
{
    HealthEntity entity;
    entity.type = reader.optionalString(QStringLiteral("entity_type"));
    entity.id = reader.optionalId(QStringLiteral("id"));
    entity.canSendMessage = reader.optionalString(QStringLiteral("can_send_message"));
    for (const JsonReader &info : reader.optionalArray(QStringLiteral("additional_info"))) {
        if (info.value().isString())
            entity.remarks.append(info.asString());
    }
    for (const JsonReader &error : reader.optionalArray(QStringLiteral("errors"))) {
        QStringList parts{error.optionalString(QStringLiteral("error_description")),
                          error.optionalString(QStringLiteral("possible_solution"))};
        parts.removeAll(QString());
        if (!parts.isEmpty())
            entity.remarks.append(parts.join(QStringLiteral(": ")));
        if (const auto code = error.optionalInteger(QStringLiteral("error_code")); code && qAbs(*code) <= INT_MAX)
            entity.errorCodes.push_back(int(*code));
    }
    return entity;
}

Result<WabaInfo> decodeWaba(const JsonReader &reader)
{
    WabaInfo waba;
    waba.id = WabaId(reader.id(QStringLiteral("id")));
    waba.name = reader.optionalString(QStringLiteral("name"));
    waba.currency = reader.optionalString(QStringLiteral("currency"));
    waba.accountReviewStatus = reader.optionalString(QStringLiteral("account_review_status"));
    waba.businessVerificationStatus = reader.optionalString(QStringLiteral("business_verification_status"));
    if (const auto owner = reader.optionalObject(QStringLiteral("owner_business_info")))
        waba.ownerPortfolio = PortfolioId(owner->optionalId(QStringLiteral("id")));
    waba.primaryFundingId = reader.optionalId(QStringLiteral("primary_funding_id"));
    if (const auto health = reader.optionalObject(QStringLiteral("health_status"))) {
        waba.canSendMessage = health->optionalString(QStringLiteral("can_send_message"));
        for (const JsonReader &entity : health->optionalArray(QStringLiteral("entities")))
            waba.health.push_back(decodeHealthEntity(entity));
    }
    return reader.finish(std::move(waba));
}

Result<QString> decodePrimaryFundingId(const JsonReader &reader)
{
    return reader.finish(reader.optionalId(QStringLiteral("primary_funding_id")));
}

} // namespace

bool WabaInfo::paymentMethodMissing() const
{
    for (const HealthEntity &entity : health) {
        if (entity.type != QLatin1String("WABA") || entity.errorCodes.empty())
            continue;
        for (const QString &remark : entity.remarks) {
            if (remark.contains(QLatin1String("payment method"), Qt::CaseInsensitive))
                return true;
        }
    }
    return false;
}

// https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/whatsapp-business-account/subscribed-apps-api
namespace subscribedApps {

Call<Done> subscribe(const GraphClient &graph, const Secret &token, const WabaId &waba)
{
    http::Request request;
    request.label = QStringLiteral("subscribe");
    request.verb = http::Verb::Post;
    request.path = {waba.value(), QStringLiteral("subscribed_apps")};
    request.bearer = token;
    request.repeat = http::Repeat::WhenSafe;
    return graph.send(std::move(request), decodeSuccess);
}

Call<Done> overrideCallback(const GraphClient &graph, const Secret &token, const WabaId &waba, const WebhookOverride &target)
{
    const QString callback = target.callback.toString(QUrl::FullyEncoded);
    if (target.callback.scheme() != QLatin1String("https") || target.callback.host().isEmpty() || callback.size() > 200)
        return Call<Done>::failed(invalidInput(QStringLiteral("the callback is no https address of at most 200 characters")));
    if (target.verifyToken.isEmpty())
        return Call<Done>::failed(invalidInput(QStringLiteral("the verify token is empty")));
    http::Request request;
    request.label = QStringLiteral("override_callback");
    request.verb = http::Verb::Post;
    request.path = {waba.value(), QStringLiteral("subscribed_apps")};
    request.json = QJsonObject{{QStringLiteral("override_callback_uri"), callback},
                               {QStringLiteral("verify_token"), QString::fromUtf8(target.verifyToken.reveal())}};
    request.bearer = token;
    request.repeat = http::Repeat::WhenSafe;
    return graph.send(std::move(request), decodeSuccess);
}

Call<std::vector<SubscribedApp>> list(const GraphClient &graph, const Secret &token, const WabaId &waba)
{
    http::Request request;
    request.label = QStringLiteral("subscribed_apps");
    request.verb = http::Verb::Get;
    request.path = {waba.value(), QStringLiteral("subscribed_apps")};
    request.bearer = token;
    request.repeat = http::Repeat::WhenSafe;
    return fetchAll(graph, request, decodeSubscribedApp);
}

Call<Done> unsubscribe(const GraphClient &graph, const Secret &token, const WabaId &waba)
{
    http::Request request;
    request.label = QStringLiteral("unsubscribe");
    request.verb = http::Verb::Delete;
    request.path = {waba.value(), QStringLiteral("subscribed_apps")};
    request.bearer = token;
    request.repeat = http::Repeat::WhenSafe;
    return graph.send(std::move(request), decodeSuccess);
}

} // namespace subscribedApps

// https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/whatsapp-business-account/whatsapp-business-account-api
namespace wabas {

Call<WabaInfo> fetch(const GraphClient &graph, const Secret &token, const WabaId &waba)
{
    http::Request request;
    request.label = QStringLiteral("waba");
    request.verb = http::Verb::Get;
    request.path = {waba.value()};
    request.query = {{QStringLiteral("fields"),
                      QStringLiteral("id,name,currency,account_review_status,business_verification_status,"
                                     "owner_business_info,primary_funding_id,health_status")}};
    request.bearer = token;
    request.repeat = http::Repeat::WhenSafe;
    return graph.send(std::move(request), decodeWaba);
}

Call<QString> fetchPrimaryFundingId(const GraphClient &graph, const Secret &token, const WabaId &waba)
{
    http::Request request;
    request.label = QStringLiteral("primary_funding_id");
    request.verb = http::Verb::Get;
    request.path = {waba.value()};
    request.query = {{QStringLiteral("fields"), QStringLiteral("primary_funding_id")}};
    request.bearer = token;
    request.repeat = http::Repeat::WhenSafe;
    return graph.send(std::move(request), decodePrimaryFundingId);
}

} // namespace wabas

// https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/whatsapp-business-account/assigned-users-api
namespace assignedUsers {

Call<Done> assign(const GraphClient &graph, const Secret &systemToken, const WabaId &waba, const SystemUserId &user, const QStringList &tasks)
{
    if (user.isEmpty() || tasks.isEmpty())
        return Call<Done>::failed(invalidInput(QStringLiteral("no system user or no task is named")));
    http::Request request;
    request.label = QStringLiteral("assign_user");
    request.verb = http::Verb::Post;
    request.path = {waba.value(), QStringLiteral("assigned_users")};
    request.query = {{QStringLiteral("user"), user.value()},
                     {QStringLiteral("tasks"), QStringLiteral("['%1']").arg(tasks.join(QStringLiteral("','")))}};
    request.bearer = systemToken;
    request.repeat = http::Repeat::WhenSafe;
    return graph.send(std::move(request), decodeSuccess);
}

Call<std::vector<AssignedUser>> list(const GraphClient &graph, const Secret &systemToken, const WabaId &waba, const PortfolioId &partner)
{
    http::Request request;
    request.label = QStringLiteral("assigned_users");
    request.verb = http::Verb::Get;
    request.path = {waba.value(), QStringLiteral("assigned_users")};
    request.query = {{QStringLiteral("business"), partner.value()}};
    request.bearer = systemToken;
    request.repeat = http::Repeat::WhenSafe;
    return fetchAll(graph, request, decodeAssignedUser);
}

} // namespace assignedUsers

} // namespace gangway::whatsapp
