#include "sandbox/graph.h"
#include "sandbox/webhookdelivery.h"

#include <QJsonArray>
#include <QUrl>

// https://developers.facebook.com/documentation/business-messaging/whatsapp/whatsapp-business-accounts
namespace gangway::sandbox {

namespace {

const QStringList &tasks()
{
    static const QStringList list{
        QStringLiteral("MANAGE"), QStringLiteral("DEVELOP"), QStringLiteral("MANAGE_TEMPLATES"), QStringLiteral("MANAGE_PHONE"),
        QStringLiteral("VIEW_COST"), QStringLiteral("MANAGE_EXTENSIONS"), QStringLiteral("VIEW_PHONE_ASSETS"),
        QStringLiteral("MANAGE_PHONE_ASSETS"), QStringLiteral("VIEW_TEMPLATES"), QStringLiteral("VIEW_INSIGHTS"),
        QStringLiteral("RECEIVE_INCOMING_MESSAGES"), QStringLiteral("MANAGE_BILLING"), QStringLiteral("MANAGE_USERS"),
        QStringLiteral("MESSAGING"), QStringLiteral("FULL_CONTROL")};
    return list;
}

// Known to Meta, without a value here: reading it is no fault and gives nothing.
const QStringList &emptyWabaFields()
{
    static const QStringList list{QStringLiteral("on_behalf_of_business_info"), QStringLiteral("purchase_order_number"),
                                  QStringLiteral("primary_business_location"), QStringLiteral("analytics"),
                                  QStringLiteral("message_templates"), QStringLiteral("username_suggestions")};
    return list;
}

// The older name of the status knows fewer words.
QString marketingLite(const QString &status)
{
    if (status == u"ELIGIBLE" || status == u"ONBOARDED")
        return status;
    return status.startsWith(u"INELIGIBLE") ? QStringLiteral("INELIGIBLE") : QStringLiteral("ELIGIBLE");
}

QJsonObject healthEntity(const QString &type, const QString &id, const QString &can)
{
    return {{QStringLiteral("entity_type"), type}, {QStringLiteral("id"), id}, {QStringLiteral("can_send_message"), can}};
}

} // namespace

QJsonObject Graph::healthOf(const Waba &waba, const Number *number, const App *asker) const
{
    QJsonArray entities;
    bool blocked = false;
    bool limited = false;
    if (number) {
        QJsonObject entity = healthEntity(QStringLiteral("PHONE_NUMBER"), number->id,
                                          number->isRegistered() ? QStringLiteral("AVAILABLE") : QStringLiteral("BLOCKED"));
        if (!number->isRegistered()) {
            blocked = true;
            entity.insert(QStringLiteral("errors"),
                          QJsonArray{QJsonObject{{QStringLiteral("error_code"), 141000},
                                                 {QStringLiteral("error_description"), QStringLiteral("This phone number is not registered.")},
                                                 {QStringLiteral("possible_solution"), QStringLiteral("Register the phone number with the Cloud API.")}}});
        }
        const bool nameOpen = number->nameStatus == u"PENDING_REVIEW" || number->nameStatus == u"DECLINED";
        if (nameOpen && number->isRegistered()) {
            limited = true;
            entity.insert(QStringLiteral("can_send_message"), QStringLiteral("LIMITED"));
            entity.insert(QStringLiteral("additional_info"),
                          QJsonArray{QStringLiteral("Your display name has not been approved yet. Your message limit will increase after the display name is approved.")});
        }
        entities.append(entity);
    }
    QJsonObject account = healthEntity(QStringLiteral("WABA"), waba.id, QStringLiteral("AVAILABLE"));
    if (waba.fundingId.isEmpty() && !waba.paymentMethod) {
        blocked = true;
        account.insert(QStringLiteral("can_send_message"), QStringLiteral("BLOCKED"));
        account.insert(QStringLiteral("errors"),
                       QJsonArray{QJsonObject{{QStringLiteral("error_code"), 141006},
                                              {QStringLiteral("error_description"), QStringLiteral("There is an issue with this account's payments.")},
                                              {QStringLiteral("possible_solution"), QStringLiteral("There was an error with the payment method. Please add a new payment method to the account.")}}});
    } else if (!waba.restriction.isEmpty()) {
        blocked = true;
        account.insert(QStringLiteral("can_send_message"), QStringLiteral("BLOCKED"));
        account.insert(QStringLiteral("errors"),
                       QJsonArray{QJsonObject{{QStringLiteral("error_code"), 141005},
                                              {QStringLiteral("error_description"), QStringLiteral("The WhatsApp Business Account is restricted: %1.").arg(waba.restriction)},
                                              {QStringLiteral("possible_solution"), QStringLiteral("Look at Business Support Home and request a review there.")}}});
    }
    entities.append(account);
    entities.append(healthEntity(QStringLiteral("BUSINESS"), waba.portfolioId, QStringLiteral("AVAILABLE")));
    if (asker)
        entities.append(healthEntity(QStringLiteral("APP"), asker->id, QStringLiteral("AVAILABLE")));
    return {{QStringLiteral("can_send_message"), blocked ? QStringLiteral("BLOCKED") : limited ? QStringLiteral("LIMITED") : QStringLiteral("AVAILABLE")},
            {QStringLiteral("entities"), entities}};
}

QJsonObject Graph::wabaFields(const Waba &waba, const App *asker) const
{
    const auto owner = m_state.portfolios.find(waba.portfolioId);
    const bool hasOwner = owner != m_state.portfolios.end();
    QJsonObject all{
        {QStringLiteral("id"), waba.id},
        {QStringLiteral("name"), waba.name},
        {QStringLiteral("timezone_id"), waba.timezoneId},
        {QStringLiteral("message_template_namespace"), waba.templateNamespace},
        {QStringLiteral("account_review_status"), waba.reviewStatus},
        {QStringLiteral("business_verification_status"), hasOwner ? owner->second.verification : QStringLiteral("not_verified")},
        {QStringLiteral("ownership_type"), waba.onBehalf ? QStringLiteral("ON_BEHALF_OF") : QStringLiteral("CLIENT_OWNED")},
        {QStringLiteral("status"), QStringLiteral("ACTIVE")},
        {QStringLiteral("is_enabled_for_insights"), false},
        {QStringLiteral("marketing_messages_lite_api_status"), marketingLite(waba.marketingStatus)},
        {QStringLiteral("marketing_messages_onboarding_status"), waba.marketingStatus},
        {QStringLiteral("disable_marketing_messages_on_cloud_api"), false},
        {QStringLiteral("creation_time"), waba.createdAt.toSecsSinceEpoch()},
        {QStringLiteral("health_status"), healthOf(waba, nullptr, asker)},
        {QStringLiteral("country"), waba.country.isEmpty() ? QJsonValue() : QJsonValue(waba.country)},
        {QStringLiteral("currency"), waba.currency.isEmpty() ? QJsonValue() : QJsonValue(waba.currency)},
        {QStringLiteral("primary_funding_id"), waba.fundingId.isEmpty() ? QJsonValue() : QJsonValue(waba.fundingId)},
        {QStringLiteral("owner_business_info"), hasOwner ? QJsonValue(QJsonObject{{QStringLiteral("name"), owner->second.name}, {QStringLiteral("id"), owner->second.id}}) : QJsonValue()},
        {QStringLiteral("owner_business"), hasOwner ? QJsonValue(QJsonObject{{QStringLiteral("name"), owner->second.name}, {QStringLiteral("id"), owner->second.id}}) : QJsonValue()},
    };
    QJsonArray subscribed;
    for (auto it = waba.subscriptions.cbegin(); it != waba.subscriptions.cend(); ++it)
        subscribed.append(QJsonObject{{QStringLiteral("whatsapp_business_api_data"), QJsonObject{{QStringLiteral("id"), it.key()}}}});
    all.insert(QStringLiteral("subscribed_apps"), QJsonObject{{QStringLiteral("data"), subscribed}});
    QJsonArray numbers;
    for (const Number *number : m_state.numbersOf(waba.id))
        numbers.append(pick(numberFields(*number, asker), {QStringLiteral("display_phone_number"), QStringLiteral("verified_name"), QStringLiteral("quality_rating")}));
    all.insert(QStringLiteral("phone_numbers"), QJsonObject{{QStringLiteral("data"), numbers}});
    for (const QString &name : emptyWabaFields())
        all.insert(name, QJsonValue());
    return all;
}

GraphAnswer Graph::readSubscribedApps(const GraphRequest &request)
{
    const auto [caller, waba, number, line, refused] = enterWaba(request, {.task = "DEVELOP"});
    if (refused)
        return *refused;
    QJsonArray data;
    for (auto it = waba->subscriptions.cbegin(); it != waba->subscriptions.cend(); ++it) {
        const App *app = m_state.app(it.key());
        QJsonObject entry{{QStringLiteral("whatsapp_business_api_data"),
                           QJsonObject{{QStringLiteral("id"), it.key()},
                                       {QStringLiteral("link"), QStringLiteral("https://www.facebook.com/games/?app_id=%1").arg(it.key())},
                                       {QStringLiteral("name"), app ? app->name : QString()}}}};
        if (!it->overrideCallback.isEmpty())
            entry.insert(QStringLiteral("override_callback_uri"), it->overrideCallback);
        data.append(entry);
    }
    return GraphAnswer::ok({{QStringLiteral("data"), data}});
}

GraphAnswer Graph::subscribeApp(const GraphRequest &request)
{
    const QList<Rule> rules{{QStringLiteral("override_callback_uri"), Rule::Kind::Text, false, 0, 200},
                            {QStringLiteral("verify_token"), Rule::Kind::Text, false, 1, 1000}};
    const auto [caller, waba, number, line, refused] = enterWaba(request, {.task = "DEVELOP", .rules = rules});
    if (refused)
        return *refused;
    const QString uri = request.text(QStringLiteral("override_callback_uri"));
    const QString verifyToken = request.text(QStringLiteral("verify_token"));
    const QString appId = caller.app->id;
    if (uri.isEmpty() && verifyToken.isEmpty()) {
        waba->subscriptions[appId] = {}; // without a body also the way to drop an override
        return GraphAnswer::success();
    }
    if (uri.isEmpty() || verifyToken.isEmpty()) {
        return GraphError{.message = QStringLiteral("(#100) The parameters override_callback_uri and verify_token are required together.")};
    }
    if (!waba->subscriptions.contains(appId)) {
        return GraphError{.message = QStringLiteral("(#100) Before override the current callback uri, your app must be subscribed to receive messages for WhatsApp Business Account")};
    }
    verifyCallback(request, uri, Secret::fromString(verifyToken), [this, id = waba->id, appId, uri, verifyToken] {
        Waba *found = m_state.waba(id);
        if (found && found->subscriptions.contains(appId))
            found->subscriptions[appId] = {uri, Secret::fromString(verifyToken)};
    });
    return GraphAnswer::deferred();
}

GraphAnswer Graph::unsubscribeApp(const GraphRequest &request)
{
    const auto [caller, waba, number, line, refused] = enterWaba(request, {.task = "DEVELOP"});
    if (refused)
        return *refused;
    if (waba->subscriptions.remove(caller.app->id) == 0)
        return GraphError{.message = QStringLiteral("(#100) Your app is not subscribed to this WhatsApp Business Account")};
    return GraphAnswer::success();
}

GraphAnswer Graph::readAssignedUsers(const GraphRequest &request)
{
    const QList<Rule> rules{{QStringLiteral("business"), Rule::Kind::Digits, true, 1, 32},
                            {QStringLiteral("limit"), Rule::Kind::Integer, false, 1, 100},
                            {QStringLiteral("after")}, {QStringLiteral("before")}};
    const auto [caller, waba, number, line, refused] = enterWaba(request, {.rules = rules});
    if (refused)
        return *refused;
    QJsonArray data;
    for (auto it = waba->assignedUsers.cbegin(); it != waba->assignedUsers.cend(); ++it) {
        for (const auto &[id, app] : m_state.apps) {
            if (app.systemUserId == it.key() && app.portfolioId == request.text(QStringLiteral("business"))) {
                data.append(QJsonObject{{QStringLiteral("id"), it.key()}, {QStringLiteral("name"), app.systemUserName},
                                        {QStringLiteral("tasks"), QJsonArray::fromStringList(*it)}});
            }
        }
    }
    return GraphAnswer::ok({{QStringLiteral("data"), data}});
}

GraphAnswer Graph::assignUser(const GraphRequest &request)
{
    const QList<Rule> rules{{QStringLiteral("user"), Rule::Kind::Digits, true, 1, 32}, {QStringLiteral("tasks"), Rule::Kind::Array, true}};
    const auto [caller, waba, number, line, refused] = enterWaba(request, {.systemOnly = QStringLiteral("(#200) Assigning users needs the access token of an admin system user"), .rules = rules});
    if (refused)
        return *refused;
    const QStringList wanted = readList(request.value(QStringLiteral("tasks")));
    for (const QString &task : wanted) {
        if (!tasks().contains(task)) {
            return GraphError{.message = QStringLiteral("(#100) Param tasks[0] must be one of {%1} - got \"%2\".").arg(tasks().join(QStringLiteral(", ")), task.left(40))};
        }
    }
    const QString user = request.text(QStringLiteral("user"));
    if (user != caller.app->systemUserId)
        return GraphError{.message = QStringLiteral("(#100) Param user must be a system user of the business that the access token belongs to")};
    waba->assignedUsers[user] = wanted;
    return GraphAnswer::success();
}

GraphAnswer Graph::unassignUser(const GraphRequest &request)
{
    const auto [caller, waba, number, line, refused] = enterWaba(request, {.systemOnly = QStringLiteral("(#200) Removing users needs the access token of an admin system user"), .rules = {{QStringLiteral("user"), Rule::Kind::Digits, true, 1, 32}}});
    if (refused)
        return *refused;
    if (waba->assignedUsers.remove(request.text(QStringLiteral("user"))) == 0)
        return GraphError{.message = QStringLiteral("(#100) This user is not assigned to the WhatsApp Business Account")};
    return GraphAnswer::success();
}

} // namespace gangway::sandbox
