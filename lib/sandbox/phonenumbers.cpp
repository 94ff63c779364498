#include "sandbox/graph.h"
#include "sandbox/validation.h"
#include "sandbox/webhookdelivery.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QRegularExpression>

// https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/phone-numbers
namespace gangway::sandbox {

namespace {

constexpr int registrationsPerWindow = 10;
constexpr qint64 registrationWindowSeconds = 72 * 3600;

const QStringList &regions()
{
    static const QStringList list{QStringLiteral("AE"), QStringLiteral("AU"), QStringLiteral("BH"), QStringLiteral("BR"), QStringLiteral("CA"),
                                  QStringLiteral("CH"), QStringLiteral("DE"), QStringLiteral("GB"), QStringLiteral("ID"), QStringLiteral("IN"),
                                  QStringLiteral("JP"), QStringLiteral("KR"), QStringLiteral("SG"), QStringLiteral("ZA")};
    return list;
}

const QString &pinFault()
{
    static const QString text = QStringLiteral("(#100) Param pin must be a string of 6 digits.");
    return text;
}

} // namespace

QJsonObject Graph::numberFields(const Number &number, const App *asker) const
{
    const auto found = m_state.wabas.find(number.wabaId);
    QJsonObject webhooks;
    if (asker && !asker->callback.isEmpty())
        webhooks.insert(QStringLiteral("application"), asker->callback);
    if (found != m_state.wabas.end() && asker) {
        const QString override = found->second.subscriptions.value(asker->id).overrideCallback;
        if (!override.isEmpty())
            webhooks.insert(QStringLiteral("whatsapp_business_account"), override);
    }
    if (!number.overrideCallback.isEmpty())
        webhooks.insert(QStringLiteral("phone_number"), number.overrideCallback);
    QJsonObject all{
        {QStringLiteral("id"), number.id},
        {QStringLiteral("display_phone_number"), number.display},
        {QStringLiteral("verified_name"), number.verifiedName},
        {QStringLiteral("status"), number.status},
        {QStringLiteral("name_status"), number.nameStatus},
        {QStringLiteral("code_verification_status"), number.verification},
        {QStringLiteral("quality_rating"), number.qualityRating},
        {QStringLiteral("quality_score"), QJsonObject{{QStringLiteral("score"), number.qualityRating}}},
        {QStringLiteral("account_mode"), QStringLiteral("LIVE")},
        {QStringLiteral("is_official_business_account"), false},
        {QStringLiteral("is_on_biz_app"), number.onBusinessApp},
        {QStringLiteral("is_pin_enabled"), !number.pinDigest.isEmpty()},
        {QStringLiteral("platform_type"), number.platform},
        {QStringLiteral("throughput"), QJsonObject{{QStringLiteral("level"), number.isRegistered() ? QStringLiteral("STANDARD") : QStringLiteral("NOT_APPLICABLE")}}},
        {QStringLiteral("last_onboarded_time"), number.onboardedAt.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss+0000"))},
        {QStringLiteral("webhook_configuration"), webhooks},
        {QStringLiteral("whatsapp_business_manager_messaging_limit"), number.messagingLimit},
        {QStringLiteral("messaging_limit_tier"), number.messagingLimit},
        {QStringLiteral("search_visibility"), QStringLiteral("NON_VISIBLE")},
        {QStringLiteral("new_name_status"), QStringLiteral("NONE")},
        {QStringLiteral("certificate"), QJsonValue()},
        {QStringLiteral("new_certificate"), QJsonValue()},
        {QStringLiteral("username"), QJsonValue()},
        {QStringLiteral("conversational_automation"), QJsonValue()},
    };
    all.insert(QStringLiteral("health_status"), found == m_state.wabas.end() ? QJsonValue() : QJsonValue(healthOf(found->second, &number, asker)));
    return all;
}

GraphAnswer Graph::readPhoneNumbers(const GraphRequest &request)
{
    const Waba *waba = m_state.waba(request.node());
    const Caller caller = callerOf(request);
    if (caller.error)
        return *caller.error;
    if (!waba)
        return noSuchObject(request);
    if (const auto no = refusal(caller, *waba, nullptr))
        return *no;
    const QList<Rule> rules{{QStringLiteral("limit"), Rule::Kind::Integer, false, 1, 100}, {QStringLiteral("after")}, {QStringLiteral("before")},
                            {QStringLiteral("filtering")}, {QStringLiteral("display_phone_number")}, {QStringLiteral("sort")}};
    if (const auto fault = firstFault(request, rules))
        return GraphError{.message = *fault};
    static const QStringList sorts{QString(), QStringLiteral("last_onboarded_time_ascending"), QStringLiteral("['last_onboarded_time_ascending']"),
                                   QStringLiteral("last_onboarded_time.asc"), QStringLiteral("last_onboarded_time.desc"),
                                   QStringLiteral("creation_time.asc"), QStringLiteral("creation_time.desc")};
    if (!sorts.contains(request.text(QStringLiteral("sort"))))
        return GraphError{.message = QStringLiteral("(#100) Param sort has an unknown value.")};
    QString filter = request.text(QStringLiteral("display_phone_number"));
    filter.remove(QRegularExpression(QStringLiteral("\\D")));
    QList<Number *> numbers = m_state.numbersOf(waba->id);
    const bool descending = request.text(QStringLiteral("sort")).endsWith(QLatin1String("desc"));
    std::stable_sort(numbers.begin(), numbers.end(), [descending](const Number *a, const Number *b) {
        return descending ? a->onboardedAt > b->onboardedAt : a->onboardedAt < b->onboardedAt;
    });
    const int limit = request.value(QStringLiteral("limit")).isUndefined() ? 25 : request.text(QStringLiteral("limit")).toInt();
    const int from = QByteArray::fromBase64(request.text(QStringLiteral("after")).toLatin1()).toInt();
    QJsonArray data;
    int at = 0;
    bool more = false;
    for (const Number *number : std::as_const(numbers)) {
        if (!filter.isEmpty() && !number->digits.contains(filter))
            continue;
        if (at++ < from)
            continue;
        if (data.size() == limit) {
            more = true;
            break;
        }
        const GraphAnswer one = select(request, numberFields(*number, caller.app),
                                       {QStringLiteral("verified_name"), QStringLiteral("code_verification_status"), QStringLiteral("display_phone_number"),
                                        QStringLiteral("quality_rating"), QStringLiteral("platform_type"), QStringLiteral("throughput"),
                                        QStringLiteral("last_onboarded_time"), QStringLiteral("webhook_configuration"), QStringLiteral("id")},
                                       QStringLiteral("WhatsAppBusinessPhoneNumber"));
        if (one.status != 200)
            return one;
        data.append(one.body);
    }
    QJsonObject body{{QStringLiteral("data"), data}};
    if (!data.isEmpty()) {
        const auto cursor = [](int place) { return QString::fromLatin1(QByteArray::number(place).toBase64()); };
        const QString after = cursor(from + int(data.size()));
        QJsonObject paging{{QStringLiteral("cursors"), QJsonObject{{QStringLiteral("before"), cursor(from)}, {QStringLiteral("after"), after}}}};
        if (more)
            paging.insert(QStringLiteral("next"), QStringLiteral("https://graph.facebook.com/v25.0/%1/phone_numbers?limit=%2&after=%3").arg(waba->id).arg(limit).arg(after));
        body.insert(QStringLiteral("paging"), paging);
    }
    return GraphAnswer::ok(body);
}

GraphAnswer Graph::writeNode(const GraphRequest &request)
{
    const Caller caller = callerOf(request);
    if (caller.error)
        return *caller.error;
    Number *number = m_state.number(request.node());
    const Waba *waba = number ? m_state.waba(number->wabaId) : nullptr;
    if (!waba)
        return noSuchObject(request);
    if (const auto no = refusal(caller, *waba, "MANAGE_PHONE"))
        return *no;
    const QList<Rule> rules{{QStringLiteral("pin"), Rule::Kind::Digits, false, 6, 6, {}, pinFault()},
                            {QStringLiteral("new_display_name"), Rule::Kind::Text, false, 2, 75},
                            {QStringLiteral("webhook_configuration"), Rule::Kind::Object},
                            {QStringLiteral("search_visibility"), Rule::Kind::OneOf, false, 0, 100, {QStringLiteral("VISIBLE"), QStringLiteral("HIDDEN")}}};
    if (const auto fault = firstFault(request, rules))
        return GraphError{.message = *fault};
    if (request.value(QStringLiteral("pin")).isString()) {
        number->pinDigest = State::digest(request.text(QStringLiteral("pin")).toLatin1());
        return GraphAnswer::success();
    }
    if (request.value(QStringLiteral("new_display_name")).isString()) {
        number->nameStatus = QStringLiteral("PENDING_REVIEW");
        return GraphAnswer::success();
    }
    if (request.value(QStringLiteral("webhook_configuration")).isObject()) {
        const QJsonObject wanted = request.value(QStringLiteral("webhook_configuration")).toObject();
        const QList<Rule> inner{{QStringLiteral("override_callback_uri"), Rule::Kind::Text, true, 0, 200}, {QStringLiteral("verify_token"), Rule::Kind::Text, false, 1, 1000}};
        if (const auto fault = firstFault(wanted, inner, QStringLiteral("webhook_configuration")))
            return GraphError{.message = *fault};
        const QString uri = wanted.value(QStringLiteral("override_callback_uri")).toString();
        if (uri.isEmpty()) {
            number->overrideCallback.clear();
            return GraphAnswer::success();
        }
        if (!waba->subscriptions.contains(caller.app->id))
            return GraphError{.message = QStringLiteral("(#100) Before override the current callback uri, your app must be subscribed to receive messages for WhatsApp Business Account")};
        verifyCallback(request, uri, Secret::fromString(wanted.value(QStringLiteral("verify_token")).toString()), [this, id = number->id, uri] {
            if (Number *found = m_state.number(id))
                found->overrideCallback = uri;
        });
        return GraphAnswer::deferred();
    }
    if (request.value(QStringLiteral("search_visibility")).isString())
        return GraphAnswer::success();
    return GraphError{.message = QStringLiteral("(#100) Nothing to update: no known parameter was given.")};
}

std::optional<GraphAnswer> Graph::spendRegistration(Number &number)
{
    const QDateTime now = m_state.clock().now();
    if (number.blockedUntil && *number.blockedUntil <= now) {
        number.blockedUntil.reset();
        number.registrations.clear();
    }
    number.registrations.removeIf([&now](const QDateTime &at) { return at.secsTo(now) >= registrationWindowSeconds; });
    if (!number.blockedUntil && number.registrations.size() < registrationsPerWindow) {
        number.registrations.append(now);
        return std::nullopt;
    }
    if (!number.blockedUntil)
        number.blockedUntil = now.addSecs(registrationWindowSeconds);
    return GraphAnswer(GraphError{.code = 133016, .message = QStringLiteral("(#133016) Account register deregister rate limit exceeded"),
                                  .details = QStringLiteral("Registration or deregistration failed because there were too many attempts for this phone number in a short period of time.")});
}

GraphAnswer Graph::registerNumber(const GraphRequest &request)
{
    const Caller caller = callerOf(request);
    if (caller.error)
        return *caller.error;
    Number *number = m_state.number(request.node());
    const Waba *waba = number ? m_state.waba(number->wabaId) : nullptr;
    if (!waba)
        return noSuchObject(request);
    if (const auto no = refusal(caller, *waba, "MANAGE_PHONE"))
        return *no;
    const QList<Rule> rules{{QStringLiteral("messaging_product"), Rule::Kind::OneOf, true, 0, 100, {QStringLiteral("whatsapp")}},
                            {QStringLiteral("pin"), Rule::Kind::Digits, true, 6, 6, {}, pinFault()},
                            {QStringLiteral("data_localization_region"), Rule::Kind::OneOf, false, 0, 100, regions()},
                            {QStringLiteral("backup"), Rule::Kind::Object},
                            {QStringLiteral("tier"), Rule::Kind::OneOf, false, 0, 100, {QStringLiteral("PROD"), QStringLiteral("SANDBOX")}},
                            {QStringLiteral("meta_store_retention_minutes"), Rule::Kind::Integer, false, 60, 60}};
    if (const auto fault = firstFault(request, rules))
        return GraphError{.message = *fault};
    if (number->onBusinessApp)
        return GraphError{.message = QStringLiteral("(#100) Register endpoint is not available for API solution for SMB businesses.")};
    if (auto spent = spendRegistration(*number))
        return *spent;
    if (number->verification != u"VERIFIED") {
        return GraphError{.code = 133006, .message = QStringLiteral("(#133006) Phone number re-verification needed"),
                          .details = QStringLiteral("Phone number needs to be verified before registering.")};
    }
    const QByteArray pin = State::digest(request.text(QStringLiteral("pin")).toLatin1());
    if (!number->pinDigest.isEmpty() && number->pinDigest != pin) {
        return GraphError{.code = 133005, .message = QStringLiteral("(#133005) Two step verification PIN Mismatch"),
                          .details = QStringLiteral("Two-step verification PIN incorrect.")};
    }
    number->pinDigest = pin;
    number->platform = QStringLiteral("CLOUD_API");
    number->status = QStringLiteral("CONNECTED");
    return GraphAnswer::success();
}

GraphAnswer Graph::deregisterNumber(const GraphRequest &request)
{
    const Caller caller = callerOf(request);
    if (caller.error)
        return *caller.error;
    Number *number = m_state.number(request.node());
    const Waba *waba = number ? m_state.waba(number->wabaId) : nullptr;
    if (!waba)
        return noSuchObject(request);
    if (const auto no = refusal(caller, *waba, "MANAGE_PHONE"))
        return *no;
    if (const auto fault = firstFault(request, {}))
        return GraphError{.message = *fault};
    if (number->onBusinessApp)
        return GraphError{.message = QStringLiteral("(#100) Deregister endpoint is not available for API solution for SMB businesses.")};
    if (auto spent = spendRegistration(*number))
        return *spent;
    if (!number->isRegistered())
        return GraphError{.code = 133010, .message = QStringLiteral("(#133010) The account does not exist in Cloud API"),
                          .details = QStringLiteral("Phone number not registered on the WhatsApp Business Platform.")};
    number->platform = QStringLiteral("NOT_APPLICABLE");
    number->status = QStringLiteral("DISCONNECTED");
    return GraphAnswer::success();
}

GraphAnswer Graph::requestCode(const GraphRequest &request)
{
    const Caller caller = callerOf(request);
    if (caller.error)
        return *caller.error;
    Number *number = m_state.number(request.node());
    const Waba *waba = number ? m_state.waba(number->wabaId) : nullptr;
    if (!waba)
        return noSuchObject(request);
    if (const auto no = refusal(caller, *waba, "MANAGE_PHONE"))
        return *no;
    const QList<Rule> rules{{QStringLiteral("code_method"), Rule::Kind::OneOf, true, 0, 100, {QStringLiteral("SMS"), QStringLiteral("VOICE")}},
                            {QStringLiteral("language"), Rule::Kind::Text, true, 2, 5}};
    if (const auto fault = firstFault(request, rules))
        return GraphError{.message = *fault};
    // The pages use "en" as well as "en_US"; the OpenAPI file only the latter.
    static const QRegularExpression language(QStringLiteral("^[a-z]{2}(_[A-Z]{2})?$"));
    if (!language.match(request.text(QStringLiteral("language"))).hasMatch())
        return GraphError{.message = QStringLiteral("(#100) Param language must look like en or en_US.")};
    if (number->verification == u"VERIFIED") {
        return GraphError{.code = 136024, .message = QStringLiteral("(#136024) Request code error"), .userTitle = QStringLiteral("Could not send a code"),
                          .userMessage = QStringLiteral("You have already verified the ownership of this phone number.")};
    }
    const QString code = QStringLiteral("%1").arg(QRandomGenerator::system()->bounded(1000000), 6, 10, QLatin1Char('0'));
    number->codeDigest = State::digest(code.toLatin1());
    Q_EMIT m_delivery.verificationCodeSent(number->digits, code.left(3) + u'-' + code.mid(3));
    return GraphAnswer::success();
}

GraphAnswer Graph::verifyCode(const GraphRequest &request)
{
    const Caller caller = callerOf(request);
    if (caller.error)
        return *caller.error;
    Number *number = m_state.number(request.node());
    const Waba *waba = number ? m_state.waba(number->wabaId) : nullptr;
    if (!waba)
        return noSuchObject(request);
    if (const auto no = refusal(caller, *waba, "MANAGE_PHONE"))
        return *no;
    if (const auto fault = firstFault(request, {{QStringLiteral("code"), Rule::Kind::Digits, true, 6, 6}}))
        return GraphError{.message = *fault};
    if (number->codeDigest.isEmpty() || number->codeDigest != State::digest(request.text(QStringLiteral("code")).toLatin1())) {
        return GraphError{.code = 136025, .message = QStringLiteral("(#136025) Verify code error"), .userTitle = QStringLiteral("Could not verify the code"),
                          .userMessage = QStringLiteral("The code is wrong or no longer valid.")};
    }
    number->codeDigest.clear();
    number->verification = QStringLiteral("VERIFIED");
    return GraphAnswer::success();
}

} // namespace gangway::sandbox
