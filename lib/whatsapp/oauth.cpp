#include "whatsapp/oauth.h"

#include <QMessageAuthenticationCode>

namespace gangway::whatsapp::oauth {

namespace {

Result<BusinessToken> decodeBusinessToken(const JsonReader &reader)
{
    BusinessToken answer;
    answer.token = Secret::fromString(reader.string(QStringLiteral("access_token")));
    if (reader.ok() && answer.token.isEmpty())
        reader.fault(QStringLiteral("access_token: empty"));
    if (const auto seconds = reader.optionalInteger(QStringLiteral("expires_in")); seconds && *seconds > 0)
        answer.expiresIn = std::chrono::seconds(*seconds);
    return reader.finish(std::move(answer));
}

/// Unix seconds; 0 and absent mean never.
std::optional<QDateTime> momentOf(const JsonReader &reader, const QString &key)
{
    const auto seconds = reader.optionalInteger(key);
    if (!seconds || *seconds <= 0)
        return std::nullopt;
    return QDateTime::fromSecsSinceEpoch(*seconds, Qt::UTC);
}

Result<TokenInfo> decodeTokenInfo(const JsonReader &reader)
{
    const JsonReader data = reader.object(QStringLiteral("data"));
    TokenInfo info;
    info.isValid = data.boolean(QStringLiteral("is_valid"));
    // A token that Meta cannot read at all belongs to no app.
    info.appId = AppId(info.isValid ? data.id(QStringLiteral("app_id")) : data.optionalId(QStringLiteral("app_id")));
    info.type = data.optionalString(QStringLiteral("type"));
    info.expiresAt = momentOf(data, QStringLiteral("expires_at"));
    info.dataAccessExpiresAt = momentOf(data, QStringLiteral("data_access_expires_at"));
    for (const JsonReader &scope : data.optionalArray(QStringLiteral("scopes")))
        info.scopes.append(scope.asString());
    for (const JsonReader &granular : data.optionalArray(QStringLiteral("granular_scopes"))) {
        QStringList &targets = info.granularScopes[granular.string(QStringLiteral("scope"))];
        for (const JsonReader &target : granular.optionalArray(QStringLiteral("target_ids")))
            targets.append(target.asId());
    }
    return reader.finish(std::move(info));
}

template <typename IdType>
std::vector<IdType> targetsOf(const TokenInfo &info, const QString &scope)
{
    std::vector<IdType> ids;
    for (const QString &target : info.granularScopes.value(scope))
        ids.push_back(IdType(target));
    return ids;
}

} // namespace

std::vector<WabaId> TokenInfo::wabaIds() const
{
    return targetsOf<WabaId>(*this, QStringLiteral("whatsapp_business_management"));
}

std::vector<PortfolioId> TokenInfo::portfolioIds() const
{
    return targetsOf<PortfolioId>(*this, QStringLiteral("business_management"));
}

Secret appToken(const AppId &appId, const Secret &appSecret)
{
    return Secret(appId.value().toUtf8() + '|' + appSecret.reveal());
}

QString appSecretProof(const Secret &token, const Secret &appSecret)
{
    return QString::fromLatin1(
        QMessageAuthenticationCode::hash(token.reveal(), appSecret.reveal(), QCryptographicHash::Sha256).toHex());
}

Call<BusinessToken> fetchBusinessToken(const GraphClient &graph, const Secret &systemToken, const Secret &appSecret,
                                       const PortfolioId &customer, const std::optional<SystemUserId> &systemUser)
{
    // Without a key every program could compute the proof; Meta answers such a one with a puzzling error.
    if (appSecret.isEmpty())
        return Call<BusinessToken>::failed(invalidInput(QStringLiteral("the app secret is empty")));
    http::Request request;
    request.label = QStringLiteral("fetch_token");
    request.verb = http::Verb::Post;
    request.path = {customer.value(), QStringLiteral("system_user_access_tokens")};
    request.query = {{QStringLiteral("appsecret_proof"), appSecretProof(systemToken, appSecret)},
                     {QStringLiteral("fetch_only"), QStringLiteral("true")}};
    if (systemUser)
        request.query.append({QStringLiteral("system_user_id"), systemUser->value()});
    request.bearer = systemToken;
    request.repeat = http::Repeat::WhenSafe;
    return graph.send(std::move(request), decodeBusinessToken);
}

Call<BusinessToken> exchangeCode(const GraphClient &graph, const ExchangeRequest &exchange)
{
    http::Request request;
    request.label = QStringLiteral("exchange");
    request.verb = http::Verb::Get;
    request.path = {QStringLiteral("oauth"), QStringLiteral("access_token")};
    request.query = {{QStringLiteral("client_id"), exchange.appId.value()},
                     {QStringLiteral("client_secret"), QString::fromUtf8(exchange.appSecret.reveal())},
                     {QStringLiteral("code"), QString::fromUtf8(exchange.code.reveal())}};
    if (exchange.redirectUri)
        request.query.append({QStringLiteral("redirect_uri"), *exchange.redirectUri});
    request.repeat = http::Repeat::Never;
    return graph.send(std::move(request), decodeBusinessToken);
}

Call<TokenInfo> inspectToken(const GraphClient &graph, const Secret &appToken, const Secret &inputToken)
{
    http::Request request;
    request.label = QStringLiteral("debug_token");
    request.verb = http::Verb::Get;
    request.path = {QStringLiteral("debug_token")};
    request.query = {{QStringLiteral("input_token"), QString::fromUtf8(inputToken.reveal())}};
    request.bearer = appToken;
    request.repeat = http::Repeat::WhenSafe;
    return graph.send(std::move(request), decodeTokenInfo);
}

} // namespace gangway::whatsapp::oauth
