#pragma once

#include "core/ids.h"
#include "whatsapp/graphclient.h"

#include <QDateTime>
#include <QMap>

namespace gangway::whatsapp::oauth {

struct ExchangeRequest
{
    AppId appId;
    Secret appSecret;
    Secret code;
    /// Only when we built the dialog URL ourselves; byte-identical to the one used there. Codes from
    /// FB.login: none at all.
    std::optional<QString> redirectUri;
};

struct BusinessToken
{
    Secret token;
    std::optional<std::chrono::seconds> expiresIn; ///< absent for configurations that do not expire
};

/// GET /oauth/access_token. Never repeated: a code works once and lives 30 seconds.
/// https://developers.facebook.com/documentation/business-messaging/whatsapp/embedded-signup/implementation
Call<BusinessToken> exchangeCode(const GraphClient &graph, const ExchangeRequest &request);

struct TokenInfo
{
    AppId appId;
    bool isValid = false;
    QString type;
    std::optional<QDateTime> expiresAt;           ///< absent: never
    std::optional<QDateTime> dataAccessExpiresAt;
    QStringList scopes;
    QMap<QString, QStringList> granularScopes;    ///< scope -> target ids, newest first; empty list = all assets

    bool operator==(const TokenInfo &) const = default;
    /// Targets of whatsapp_business_management, newest first.
    std::vector<WabaId> wabaIds() const;
    /// Targets of business_management.
    std::vector<PortfolioId> portfolioIds() const;
};

/// "<APP_ID>|<APP_SECRET>"
Secret appToken(const AppId &appId, const Secret &appSecret);

/// hex(HMAC-SHA256(key = app secret, message = token)): proves to Meta that we have the app secret, too.
/// https://developers.facebook.com/docs/graph-api/guides/secure-requests
QString appSecretProof(const Secret &token, const Secret &appSecret);

/// POST /<CUSTOMER_PORTFOLIO>/system_user_access_tokens with fetch_only: the business token that exists already.
/// Creates nothing. Errors: Rejected when the customer has not given us access. `systemUser` only for app-only
/// installations.
/// https://developers.facebook.com/documentation/business-messaging/whatsapp/embedded-signup/onboarding-customers-as-a-solution-partner
Call<BusinessToken> fetchBusinessToken(const GraphClient &graph, const Secret &systemToken, const Secret &appSecret,
                                       const PortfolioId &customer, const std::optional<SystemUserId> &systemUser = {});

/// GET /debug_token?input_token=…, authorised by the app token. A safe read.
Call<TokenInfo> inspectToken(const GraphClient &graph, const Secret &appToken, const Secret &inputToken);

} // namespace gangway::whatsapp::oauth
