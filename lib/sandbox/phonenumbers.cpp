#include "core/phonenumber.h"
#include "sandbox/graph.h"
#include "sandbox/happenings.h"
#include "sandbox/webhookdelivery.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QRegularExpression>

// https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/phone-numbers
namespace gangway::sandbox {

namespace {

constexpr int numbersOfNewPortfolios = 2;
constexpr int numbersOfVerifiedPortfolios = 20;
constexpr int wrongCodesAllowed = 5;

QString throughputOf(const Number &number)
{
    return number.isRegistered() ? QStringLiteral("STANDARD") : QStringLiteral("NOT_APPLICABLE");
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
        {QStringLiteral("throughput"), QJsonObject{{QStringLiteral("level"), throughputOf(number)}}},
        {QStringLiteral("last_onboarded_time"), number.onboardedAt.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss+0000"))},
        {QStringLiteral("webhook_configuration"), webhooks},
        {QStringLiteral("whatsapp_business_manager_messaging_limit"), number.messagingLimit},
        {QStringLiteral("messaging_limit_tier"), number.messagingLimit},
        {QStringLiteral("search_visibility"), QStringLiteral("NON_VISIBLE")},
        {QStringLiteral("new_name_status"), number.newNameStatus},
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
    const QList<Rule> rules = pagingRules() + QList<Rule>{{QStringLiteral("filtering")}, {QStringLiteral("display_phone_number")}, {QStringLiteral("sort")}};
    const auto [caller, waba, number, line, refused] = enterWaba(request, {.rules = rules});
    if (refused)
        return *refused;
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
    QList<QJsonObject> rows;
    for (const Number *one : std::as_const(numbers)) {
        if (filter.isEmpty() || one->digits.contains(filter))
            rows.append(numberFields(*one, caller.app));
    }
    return page(request, rows,
                {QStringLiteral("verified_name"), QStringLiteral("code_verification_status"), QStringLiteral("display_phone_number"),
                 QStringLiteral("quality_rating"), QStringLiteral("platform_type"), QStringLiteral("throughput"),
                 QStringLiteral("last_onboarded_time"), QStringLiteral("webhook_configuration"), QStringLiteral("id")},
                QStringLiteral("WhatsAppBusinessPhoneNumber"));
}

GraphAnswer Graph::addNumber(const GraphRequest &request)
{
    const QList<Rule> rules{{QStringLiteral("cc"), Rule::Kind::Digits, true, 1, 3},
                            {QStringLiteral("phone_number"), Rule::Kind::Digits, true, 4, 15},
                            {QStringLiteral("verified_name"), Rule::Kind::Text, true, 2, 75},
                            {QStringLiteral("migrate_phone_number"), Rule::Kind::Boolean},
                            {QStringLiteral("preverified_id"), Rule::Kind::Digits, false, 1, 32}};
    const auto [caller, waba, known, line, refused] = enterWaba(request, {.task = "MANAGE_PHONE", .rules = rules});
    if (refused)
        return *refused;
    // The pages pass the national part beside the calling code, the OpenAPI file the whole number: both are understood.
    const QString code = request.text(QStringLiteral("cc"));
    const QString digits = request.text(QStringLiteral("phone_number"));
    auto phone = parsePhoneNumber(u'+' + code + digits);
    if (!phone && digits.startsWith(code))
        phone = parsePhoneNumber(u'+' + digits);
    if (!phone) {
        return GraphError{.message = QStringLiteral("(#100) Param phone_number is not a valid phone number for the calling code %1.").arg(code),
                          .subcode = 3441051, .userTitle = QStringLiteral("Invalid phone number"),
                          .userMessage = QStringLiteral("The phone number is not valid. Check the country code and the number.")};
    }
    const PreVerified *claimed = nullptr;
    if (const QString id = request.text(QStringLiteral("preverified_id")); !id.isEmpty()) {
        const auto found = m_state.preVerified.find(id);
        if (found == m_state.preVerified.end() || found->second.digits != phone->waMeDigits())
            return GraphError{.message = QStringLiteral("(#100) Param preverified_id is not the id of this phone number")};
        claimed = &found->second;
    }
    if (const Number *taken = m_state.numberByDigits(phone->waMeDigits())) {
        if (taken->wabaId == waba->id) {
            return GraphError{.message = QStringLiteral("(#100) Invalid parameter"), .subcode = 2388012, .userTitle = QStringLiteral("Phone number already added"),
                              .userMessage = QStringLiteral("This phone number is in your WhatsApp Business Account already.")};
        }
        return GraphError{.message = QStringLiteral("(#100) Invalid parameter"), .subcode = 3441030, .userTitle = QStringLiteral("Phone number in use"),
                          .userMessage = QStringLiteral("This phone number is registered to an existing WhatsApp account. Disconnect it there first, or use another number.")};
    }
    const Portfolio *owner = m_state.portfolio(waba->portfolioId);
    const int allowed = owner && owner->verification == u"verified" ? numbersOfVerifiedPortfolios : numbersOfNewPortfolios;
    const auto count = std::count_if(m_state.numbers.begin(), m_state.numbers.end(), [this, &waba = waba](const auto &entry) {
        const Waba *of = m_state.waba(entry.second.wabaId);
        return of && of->portfolioId == waba->portfolioId;
    });
    if (count >= allowed) {
        return GraphError{.message = QStringLiteral("(#100) Invalid parameter"), .subcode = 2388002, .userTitle = QStringLiteral("Cannot add phone number"),
                          .userMessage = QStringLiteral("This business has reached its maximum of %1 phone numbers. Delete one, or verify the business to add more.").arg(allowed)};
    }
    Number number;
    number.id = m_state.newId(QStringLiteral("number"));
    number.digits = phone->waMeDigits();
    number.display = phone->international;
    number.verifiedName = request.text(QStringLiteral("verified_name")).simplified();
    number.wabaId = waba->id;
    number.verification = claimed ? QStringLiteral("VERIFIED") : QStringLiteral("NOT_VERIFIED");
    number.onboardedAt = m_state.clock().now();
    m_happenings.nameGiven(m_state.numbers.emplace(number.id, number).first->second);
    return GraphAnswer::ok({{QStringLiteral("id"), number.id}});
}

GraphAnswer Graph::requestCode(const GraphRequest &request)
{
    const QList<Rule> rules{{QStringLiteral("code_method"), Rule::Kind::OneOf, true, 0, 100, {QStringLiteral("SMS"), QStringLiteral("VOICE")}},
                            {QStringLiteral("language"), Rule::Kind::Text, true, 2, 5}};
    const auto [caller, waba, number, line, refused] = enterNumber(request, {.task = "MANAGE_PHONE", .rules = rules});
    if (refused)
        return *refused;
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
    number->wrongCodes = 0;
    Q_EMIT m_delivery.verificationCodeSent(number->digits, code.left(3) + u'-' + code.mid(3));
    return GraphAnswer::success();
}

GraphAnswer Graph::verifyCode(const GraphRequest &request)
{
    const auto [caller, waba, number, line, refused] = enterNumber(request, {.task = "MANAGE_PHONE", .rules = {{QStringLiteral("code"), Rule::Kind::Digits, true, 6, 6}}});
    if (refused)
        return *refused;
    if (number->verification == u"VERIFIED") {
        return GraphError{.code = 136024, .message = QStringLiteral("(#136024) Verify code error"), .userTitle = QStringLiteral("Already verified"),
                          .userMessage = QStringLiteral("You have already verified the ownership of this phone number.")};
    }
    const bool right = !number->codeDigest.isEmpty() && number->codeDigest == State::digest(request.text(QStringLiteral("code")).toLatin1());
    if (!right || number->wrongCodes >= wrongCodesAllowed) {
        ++number->wrongCodes;
        return GraphError{.code = 136025, .message = QStringLiteral("(#136025) Verify code error"), .userTitle = QStringLiteral("Could not verify the code"),
                          .userMessage = number->wrongCodes > wrongCodesAllowed ? QStringLiteral("The code was guessed too many times. Request another one.")
                                                                                : QStringLiteral("The code is wrong or no longer valid.")};
    }
    number->codeDigest.clear();
    number->verification = QStringLiteral("VERIFIED");
    return GraphAnswer::success();
}

} // namespace gangway::sandbox
