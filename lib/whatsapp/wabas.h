#pragma once

#include "core/ids.h"
#include "whatsapp/graphclient.h"

namespace gangway::whatsapp {

struct SubscribedApp
{
    AppId id;
    QString name;
    QString overrideCallbackUri; ///< empty when the app's own URL is used
    bool operator==(const SubscribedApp &) const = default;
};

struct WebhookOverride
{
    QUrl callback;      ///< https, at most 200 characters
    Secret verifyToken;
};

namespace subscribedApps {
/// POST /<WABA>/subscribed_apps without a body. Repeatable.
Call<Done> subscribe(const GraphClient &graph, const Secret &token, const WabaId &waba);
/// The same with an override; Meta refuses it with (#100) unless subscribe() was done before.
Call<Done> overrideCallback(const GraphClient &graph, const Secret &token, const WabaId &waba, const WebhookOverride &target);
Call<std::vector<SubscribedApp>> list(const GraphClient &graph, const Secret &token, const WabaId &waba);
Call<Done> unsubscribe(const GraphClient &graph, const Secret &token, const WabaId &waba);
} // namespace subscribedApps

struct HealthEntity
{
    QString type;            ///< PHONE_NUMBER, WABA, BUSINESS, APP
    QString id;
    QString canSendMessage;  ///< AVAILABLE, LIMITED, BLOCKED
    QStringList remarks;     ///< additional_info and "description: possible_solution" of errors
    std::vector<int> errorCodes;
    bool operator==(const HealthEntity &) const = default;
};

struct WabaInfo
{
    WabaId id;
    QString name;
    QString currency;
    QString accountReviewStatus;
    QString businessVerificationStatus;
    PortfolioId ownerPortfolio;       ///< owner_business_info.id, may be empty
    QString primaryFundingId;         ///< may be empty
    QString canSendMessage;           ///< overall health, may be empty
    std::vector<HealthEntity> health;
    bool operator==(const WabaInfo &) const = default;
    /// Meta names a missing payment method only in the text of a WABA entity's error (Meta: Health status).
    bool paymentMethodMissing() const;
};

/// One line of a WABA listing.
struct WabaEntry
{
    WabaId id;
    QString name;
    QString currency;
    PortfolioId ownerPortfolio;       ///< may be empty
    bool operator==(const WabaEntry &) const = default;
};

struct NumberHealth
{
    QString canSendMessage;
    std::vector<HealthEntity> entities;
    bool operator==(const NumberHealth &) const = default;
};

namespace wabas {
/// GET /<PARTNER_PORTFOLIO>/client_whatsapp_business_accounts, all pages, newest first. System token.
Call<std::vector<WabaEntry>> listShared(const GraphClient &graph, const Secret &systemToken, const PortfolioId &partner);
/// GET /<WABA>?fields=owner_business_info; empty when Meta does not say.
Call<PortfolioId> fetchOwner(const GraphClient &graph, const Secret &token, const WabaId &waba);
/// GET /<WABA>?fields=marketing_messages_onboarding_status, or, where Meta does not know that name, the older
/// marketing_messages_lite_api_status. Empty when neither is known.
Call<QString> fetchMarketingStatus(const GraphClient &graph, const Secret &token, const WabaId &waba);
/// GET /<PHONE>?fields=health_status
Call<NumberHealth> fetchNumberHealth(const GraphClient &graph, const Secret &token, const PhoneNumberId &phone);
/// GET /<WABA>?fields=…,health_status
Call<WabaInfo> fetch(const GraphClient &graph, const Secret &token, const WabaId &waba);
/// GET /<WABA>?fields=primary_funding_id; empty text when none is attached.
Call<QString> fetchPrimaryFundingId(const GraphClient &graph, const Secret &token, const WabaId &waba);
} // namespace wabas

struct AssignedUser
{
    SystemUserId id;
    QString name;
    QStringList tasks;
    bool operator==(const AssignedUser &) const = default;
};

namespace assignedUsers {
struct SystemUser
{
    SystemUserId id;
    QString name;
    QString role;             ///< ADMIN, EMPLOYEE, FINANCIAL_EDITOR, …; open set
    bool operator==(const SystemUser &) const = default;
};
/// GET /<PARTNER_PORTFOLIO>/system_users
Call<std::vector<SystemUser>> listSystemUsers(const GraphClient &graph, const Secret &systemToken, const PortfolioId &partner);
/// POST /<WABA>/assigned_users?user=…&tasks=['MANAGE'] with an admin system token. Idempotent.
Call<Done> assign(const GraphClient &graph, const Secret &systemToken, const WabaId &waba, const SystemUserId &user, const QStringList &tasks);
/// GET /<WABA>/assigned_users?business=<partner portfolio>
Call<std::vector<AssignedUser>> list(const GraphClient &graph, const Secret &systemToken, const WabaId &waba, const PortfolioId &partner);
} // namespace assignedUsers

} // namespace gangway::whatsapp
