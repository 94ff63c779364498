#include "whatsapp/wabas.h"

#include "whatsapp/callbackinput.h"
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

/// Meta ends some of its texts with a full stop and some not.
QString asSentences(const QStringList &texts)
{
    QString all;
    for (const QString &each : texts) {
        const QString text = each.trimmed();
        if (text.isEmpty())
            continue;
        if (!all.isEmpty())
            all += QStringLiteral(".!?:").contains(all.back()) ? QStringLiteral(" ") : QStringLiteral(". ");
        all += text;
    }
    return all;
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
        const QString remark = asSentences({error.optionalString(QStringLiteral("error_description")),
                                            error.optionalString(QStringLiteral("possible_solution"))});
        if (!remark.isEmpty())
            entity.remarks.append(remark);
        if (const auto code = error.optionalInteger(QStringLiteral("error_code")); code && qAbs(*code) <= INT_MAX)
            entity.errorCodes.push_back(int(*code));
    }
    return entity;
}

std::vector<HealthEntity> decodeHealthEntities(const JsonReader &health)
{
    std::vector<HealthEntity> entities;
    for (const JsonReader &entity : health.optionalArray(QStringLiteral("entities")))
        entities.push_back(decodeHealthEntity(entity));
    return entities;
}

PortfolioId ownerOf(const JsonReader &reader)
{
    const auto owner = reader.optionalObject(QStringLiteral("owner_business_info"));
    return owner ? PortfolioId(owner->optionalId(QStringLiteral("id"))) : PortfolioId();
}

Result<WabaInfo> decodeWaba(const JsonReader &reader)
{
    WabaInfo waba;
    waba.id = WabaId(reader.id(QStringLiteral("id")));
    waba.name = reader.optionalString(QStringLiteral("name"));
    waba.currency = reader.optionalString(QStringLiteral("currency"));
    waba.accountReviewStatus = reader.optionalString(QStringLiteral("account_review_status"));
    waba.businessVerificationStatus = reader.optionalString(QStringLiteral("business_verification_status"));
    waba.ownerPortfolio = ownerOf(reader);
    waba.primaryFundingId = reader.optionalId(QStringLiteral("primary_funding_id"));
    if (const auto health = reader.optionalObject(QStringLiteral("health_status"))) {
        waba.canSendMessage = health->optionalString(QStringLiteral("can_send_message"));
        waba.health = decodeHealthEntities(*health);
    }
    return reader.finish(std::move(waba));
}

WabaEntry decodeWabaEntry(const JsonReader &reader)
{
    WabaEntry entry;
    entry.id = WabaId(reader.id(QStringLiteral("id")));
    entry.name = reader.optionalString(QStringLiteral("name"));
    entry.currency = reader.optionalString(QStringLiteral("currency"));
    entry.ownerPortfolio = ownerOf(reader);
    return entry;
}

Result<PortfolioId> decodeOwner(const JsonReader &reader)
{
    return reader.finish(ownerOf(reader));
}

Result<QString> decodeMarketingStatus(const JsonReader &reader)
{
    return reader.finish(reader.optionalString(QStringLiteral("marketing_messages_onboarding_status")));
}

Result<QString> decodeOlderMarketingStatus(const JsonReader &reader)
{
    return reader.finish(reader.optionalString(QStringLiteral("marketing_messages_lite_api_status")));
}

Result<NumberHealth> decodeNumberHealth(const JsonReader &reader)
{
    NumberHealth health;
    if (const auto status = reader.optionalObject(QStringLiteral("health_status"))) {
        health.canSendMessage = status->optionalString(QStringLiteral("can_send_message"));
        health.entities = decodeHealthEntities(*status);
    }
    return reader.finish(std::move(health));
}

assignedUsers::SystemUser decodeSystemUser(const JsonReader &reader)
{
    assignedUsers::SystemUser user;
    user.id = SystemUserId(reader.id(QStringLiteral("id")));
    user.name = reader.optionalString(QStringLiteral("name"));
    user.role = reader.optionalString(QStringLiteral("role"));
    return user;
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
    if (auto fault = faultOfCallback(target.callback, target.verifyToken))
        return Call<Done>::failed(std::move(*fault));
    http::Request request;
    request.label = QStringLiteral("override_callback");
    request.verb = http::Verb::Post;
    request.path = {waba.value(), QStringLiteral("subscribed_apps")};
    request.json = QJsonObject{{QStringLiteral("override_callback_uri"), target.callback.toString(QUrl::FullyEncoded)},
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

Call<std::vector<WabaEntry>> listShared(const GraphClient &graph, const Secret &systemToken, const PortfolioId &partner)
{
    http::Request request;
    request.label = QStringLiteral("client_wabas");
    request.verb = http::Verb::Get;
    request.path = {partner.value(), QStringLiteral("client_whatsapp_business_accounts")};
    request.query = {{QStringLiteral("fields"), QStringLiteral("id,name,currency,owner_business_info")},
                     {QStringLiteral("sort"), QStringLiteral("creation_time_descending")},
                     {QStringLiteral("limit"), QStringLiteral("100")}};
    request.bearer = systemToken;
    request.repeat = http::Repeat::WhenSafe;
    return fetchAll(graph, request, decodeWabaEntry);
}

Call<PortfolioId> fetchOwner(const GraphClient &graph, const Secret &token, const WabaId &waba)
{
    http::Request request;
    request.label = QStringLiteral("owner");
    request.verb = http::Verb::Get;
    request.path = {waba.value()};
    request.query = {{QStringLiteral("fields"), QStringLiteral("owner_business_info")}};
    request.bearer = token;
    request.repeat = http::Repeat::WhenSafe;
    return graph.send(std::move(request), decodeOwner);
}

Call<QString> fetchMarketingStatus(const GraphClient &graph, const Secret &token, const WabaId &waba)
{
    http::Request request;
    request.label = QStringLiteral("marketing_status");
    request.verb = http::Verb::Get;
    request.path = {waba.value()};
    request.query = {{QStringLiteral("fields"), QStringLiteral("marketing_messages_onboarding_status")}};
    request.bearer = token;
    request.repeat = http::Repeat::WhenSafe;
    http::Request older = request;
    older.query = {{QStringLiteral("fields"), QStringLiteral("marketing_messages_lite_api_status")}};
    return graph.send(std::move(request), decodeMarketingStatus).recover([graph, older](Result<QString> newer) {
        if (newer || !isBadParameter(newer.error()))
            return Call<QString>::ready(std::move(newer));
        return graph.send(older, decodeOlderMarketingStatus).recover([](Result<QString> answer) {
            if (!answer && isBadParameter(answer.error()))
                return Call<QString>::ready(QString());
            return Call<QString>::ready(std::move(answer));
        });
    });
}

Call<NumberHealth> fetchNumberHealth(const GraphClient &graph, const Secret &token, const PhoneNumberId &phone)
{
    http::Request request;
    request.label = QStringLiteral("number_health");
    request.verb = http::Verb::Get;
    request.path = {phone.value()};
    request.query = {{QStringLiteral("fields"), QStringLiteral("health_status")}};
    request.bearer = token;
    request.repeat = http::Repeat::WhenSafe;
    return graph.send(std::move(request), decodeNumberHealth);
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

Call<std::vector<SystemUser>> listSystemUsers(const GraphClient &graph, const Secret &systemToken, const PortfolioId &partner)
{
    http::Request request;
    request.label = QStringLiteral("system_users");
    request.verb = http::Verb::Get;
    request.path = {partner.value(), QStringLiteral("system_users")};
    request.bearer = systemToken;
    request.repeat = http::Repeat::WhenSafe;
    return fetchAll(graph, request, decodeSystemUser);
}

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
