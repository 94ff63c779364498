#include "sandbox/graph.h"
#include "sandbox/webhookdelivery.h"

#include <QJsonArray>

// https://developers.facebook.com/documentation/business-messaging/whatsapp/embedded-signup/implementation
// https://developers.facebook.com/docs/graph-api/reference/debug_token
namespace gangway::sandbox {

namespace {

constexpr int codeLifeSeconds = 30;
constexpr int tokenLifeSeconds = 5183944; // sixty days less the time that Meta takes

const QStringList &scopes()
{
    static const QStringList list{QStringLiteral("whatsapp_business_management"), QStringLiteral("whatsapp_business_messaging"),
                                  QStringLiteral("business_management"), QStringLiteral("public_profile")};
    return list;
}

bool looksLikeACode(const QString &text)
{
    if (text.size() < 40)
        return false;
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'_';
    });
}

} // namespace

GraphAnswer Graph::exchangeCode(const GraphRequest &request)
{
    const QString clientId = request.text(QStringLiteral("client_id"));
    if (clientId.isEmpty())
        return GraphError{.code = 101, .message = QStringLiteral("Missing client_id parameter.")};
    App *app = m_state.app(clientId);
    if (!app)
        return GraphError{.code = 101, .message = QStringLiteral("Error validating application. Cannot get application info due to a system error.")};
    const QString secret = request.text(QStringLiteral("client_secret"));
    if (secret.isEmpty())
        return GraphError{.code = 1, .message = QStringLiteral("Missing client_secret parameter.")};
    if (!equalInConstantTime(secret.toUtf8(), app->secret.reveal()))
        return GraphError{.code = 1, .message = QStringLiteral("Error validating client secret.")};
    const QString grant = request.text(QStringLiteral("grant_type"));
    if (!grant.isEmpty() && grant != u"authorization_code")
        return GraphError{.code = 100, .message = QStringLiteral("(#100) Param grant_type must be one of {authorization_code} - got \"%1\".").arg(grant.left(40))};
    const QString text = request.text(QStringLiteral("code"));
    if (text.isEmpty())
        return GraphError{.code = 100, .message = QStringLiteral("This authorization code is missing: Missing authorization code")};
    Code *code = looksLikeACode(text) ? m_state.code(text.toLatin1()) : nullptr;
    if (!code || code->appId != clientId)
        return GraphError{.code = 100, .message = QStringLiteral("Invalid verification code format.")};
    if (code->used)
        return GraphError{.code = 100, .message = QStringLiteral("This authorization code has been used."), .subcode = 36009};
    if (code->issuedAt.secsTo(m_state.clock().now()) >= codeLifeSeconds)
        return GraphError{.code = 100, .message = QStringLiteral("This authorization code has expired."), .subcode = 36007};
    // An empty redirect_uri counts as none: Meta's own sample sends it so for codes of FB.login.
    if (request.text(QStringLiteral("redirect_uri")) != code->redirectUri) {
        return GraphError{.code = 100,
                          .message = QStringLiteral("Error validating verification code. Please make sure your redirect_uri is identical to the one you used in the OAuth dialog request"),
                          .subcode = 36008};
    }
    code->used = true;
    Token token;
    token.appId = clientId;
    token.userId = m_state.newId(QStringLiteral("user"));
    token.portfolioId = code->portfolioId;
    token.wabaIds = code->wabaIds;
    for (const auto &[id, waba] : m_state.wabas) { // what the customer shared with this app before stays granted
        if (waba.portfolioId == code->portfolioId && waba.sharedWith.contains(clientId) && !token.wabaIds.contains(id))
            token.wabaIds.append(id);
    }
    token.expiresAt = m_state.clock().now().addSecs(tokenLifeSeconds);
    return GraphAnswer::ok({{QStringLiteral("access_token"), QString::fromLatin1(m_state.issueToken(token).reveal())},
                            {QStringLiteral("token_type"), QStringLiteral("bearer")},
                            {QStringLiteral("expires_in"), tokenLifeSeconds}});
}

GraphAnswer Graph::debugToken(const GraphRequest &request)
{
    const Caller caller = callerOf(request);
    if (caller.error)
        return *caller.error;
    if (caller.isBusiness()) {
        return GraphError{.code = 100, .message = QStringLiteral("(#100) You must provide an app access token, or a user access token that is an owner or developer of the app")};
    }
    if (const auto fault = firstFault(request, {{QStringLiteral("input_token"), Rule::Kind::Text, true, 1}}))
        return GraphError{.message = *fault};
    const QByteArray input = request.text(QStringLiteral("input_token")).toUtf8();
    const Token *token = m_state.token(input);
    if (!token) {
        return GraphAnswer::ok({{QStringLiteral("data"),
                                 QJsonObject{{QStringLiteral("error"), QJsonObject{{QStringLiteral("code"), 190},
                                                                                   {QStringLiteral("message"), QStringLiteral("Invalid OAuth access token - Cannot parse access token")}}},
                                             {QStringLiteral("is_valid"), false},
                                             {QStringLiteral("scopes"), QJsonArray()}}}});
    }
    if (token->appId != caller.app->id)
        return GraphError{.code = 100, .message = QStringLiteral("(#100) The App_id in the input_token did not match the Viewing App")};
    const QDateTime now = m_state.clock().now();
    const bool valid = !token->revoked && (!token->expiresAt || *token->expiresAt > now);
    QJsonObject data{{QStringLiteral("app_id"), token->appId},
                     {QStringLiteral("application"), caller.app->name},
                     {QStringLiteral("type"), QStringLiteral("SYSTEM_USER")},
                     {QStringLiteral("data_access_expires_at"), token->expiresAt ? now.addDays(90).toSecsSinceEpoch() : 0},
                     {QStringLiteral("expires_at"), token->expiresAt ? token->expiresAt->toSecsSinceEpoch() : 0},
                     {QStringLiteral("is_valid"), valid},
                     {QStringLiteral("scopes"), QJsonArray::fromStringList(scopes())},
                     {QStringLiteral("user_id"), token->userId}};
    if (!valid) {
        data.insert(QStringLiteral("error"), QJsonObject{{QStringLiteral("code"), 190},
                                                         {QStringLiteral("subcode"), token->revoked ? 458 : 463},
                                                         {QStringLiteral("message"), QStringLiteral("Error validating access token: it has expired or was withdrawn")}});
    }
    if (token->kind == Token::Kind::Business) {
        QJsonArray granular;
        for (const QString &scope : {QStringLiteral("whatsapp_business_management"), QStringLiteral("whatsapp_business_messaging")})
            granular.append(QJsonObject{{QStringLiteral("scope"), scope}, {QStringLiteral("target_ids"), QJsonArray::fromStringList(token->wabaIds)}});
        granular.append(QJsonObject{{QStringLiteral("scope"), QStringLiteral("business_management")},
                                    {QStringLiteral("target_ids"), QJsonArray{token->portfolioId}}});
        data.insert(QStringLiteral("granular_scopes"), granular);
    }
    return GraphAnswer::ok({{QStringLiteral("data"), data}});
}

// The token that the exchange once gave out. Kept as a digest only, it cannot be told again: another text with the same
// rights and the same end is.
GraphAnswer Graph::fetchBusinessToken(const GraphRequest &request)
{
    const QList<Rule> rules{{QStringLiteral("fetch_only"), Rule::Kind::Boolean, true}, {QStringLiteral("system_user_id"), Rule::Kind::Digits, false, 1, 32}};
    const auto [caller, waba, number, line, refused] =
        enterCustomer(request, {.systemOnly = QStringLiteral("(#200) Fetching a business token needs the access token of the partner's system user"), .rules = rules});
    if (refused)
        return *refused;
    if (request.text(QStringLiteral("appsecret_proof")).isEmpty()) { // a wrong one was refused before
        return GraphError{.message = QStringLiteral("API calls from the server require an appsecret_proof argument"), .type = QStringLiteral("GraphMethodException")};
    }
    if (request.value(QStringLiteral("fetch_only")).toVariant().toString() != u"true")
        return GraphError{.message = QStringLiteral("(#100) Param fetch_only must be true: business tokens come into being in Embedded Signup only.")};
    const QString customer = request.node();
    if (!hasClient(customer, caller.app->id))
        return GraphError{.status = 403, .code = 200, .message = QStringLiteral("(#200) The business has not given your app access to its assets")};
    const Token *known = nullptr;
    for (const Token &token : std::as_const(m_state.tokens)) {
        const bool fits = token.kind == Token::Kind::Business && token.appId == caller.app->id && token.portfolioId == customer;
        if (fits && !token.revoked && (!token.expiresAt || *token.expiresAt > m_state.clock().now()) && (!known || token.expiresAt > known->expiresAt))
            known = &token;
    }
    Token token;
    if (known) {
        token = *known;
    } else {
        token.appId = caller.app->id;
        token.userId = m_state.newId(QStringLiteral("user"));
        token.portfolioId = customer;
        token.expiresAt = m_state.clock().now().addSecs(tokenLifeSeconds);
    }
    std::vector<const Waba *> shared;
    for (const auto &[id, account] : m_state.wabas) {
        if (account.portfolioId == customer && account.sharedWith.contains(caller.app->id))
            shared.push_back(&account);
    }
    std::stable_sort(shared.begin(), shared.end(), [](const Waba *a, const Waba *b) { return a->sharedAt > b->sharedAt; });
    for (const Waba *account : shared) {
        if (!token.wabaIds.contains(account->id))
            token.wabaIds.append(account->id);
    }
    return GraphAnswer::ok({{QStringLiteral("access_token"), QString::fromLatin1(m_state.issueToken(token).reveal())}});
}

GraphAnswer Graph::readAppSubscriptions(const GraphRequest &request)
{
    const auto [caller, waba, number, line, refused] = enterApp(request, {.rules = pagingRules()});
    if (refused)
        return *refused;
    QJsonArray fields;
    QStringList names(caller.app->fields.cbegin(), caller.app->fields.cend());
    names.sort();
    for (const QString &name : std::as_const(names))
        fields.append(QJsonObject{{QStringLiteral("name"), name}, {QStringLiteral("version"), QStringLiteral("v25.0")}});
    QJsonArray data;
    if (!caller.app->callback.isEmpty()) {
        data.append(QJsonObject{{QStringLiteral("object"), QStringLiteral("whatsapp_business_account")},
                                {QStringLiteral("callback_url"), caller.app->callback},
                                {QStringLiteral("active"), true},
                                {QStringLiteral("fields"), fields}});
    }
    return GraphAnswer::ok({{QStringLiteral("data"), data}});
}

GraphAnswer Graph::addAppSubscription(const GraphRequest &request)
{
    const QList<Rule> rules{{QStringLiteral("object"), Rule::Kind::OneOf, true, 0, 100, {QStringLiteral("whatsapp_business_account")}},
                            {QStringLiteral("callback_url"), Rule::Kind::Text, true, 8, 2000},
                            {QStringLiteral("verify_token"), Rule::Kind::Text, true, 1, 1000},
                            {QStringLiteral("fields"), Rule::Kind::Array, true},
                            {QStringLiteral("include_values"), Rule::Kind::Boolean}};
    const auto [caller, waba, number, line, refused] = enterApp(request, {.rules = rules});
    if (refused)
        return *refused;
    const QString uri = request.text(QStringLiteral("callback_url"));
    const Secret verifyToken = Secret::fromString(request.text(QStringLiteral("verify_token")));
    const QStringList fields = readList(request.value(QStringLiteral("fields")));
    verifyCallback(request, uri, verifyToken, [this, id = caller.app->id, uri, verifyToken, fields] {
        if (App *app = m_state.app(id)) {
            app->callback = uri;
            app->verifyToken = verifyToken;
            app->fields.unite(QSet<QString>(fields.cbegin(), fields.cend()));
        }
    });
    return GraphAnswer::deferred();
}

} // namespace gangway::sandbox
