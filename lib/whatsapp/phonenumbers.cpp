#include "whatsapp/phonenumbers.h"

#include "whatsapp/callbackinput.h"
#include "whatsapp/moments.h"
#include "whatsapp/paging.h"

#include <QRegularExpression>

#include <algorithm>

// https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/phone-numbers
namespace gangway::whatsapp {

const QStringList &dataRegions()
{
    static const QStringList regions{
        QStringLiteral("AE"), QStringLiteral("AU"), QStringLiteral("BH"), QStringLiteral("BR"), QStringLiteral("CA"),
        QStringLiteral("CH"), QStringLiteral("DE"), QStringLiteral("GB"), QStringLiteral("ID"), QStringLiteral("IN"),
        QStringLiteral("JP"), QStringLiteral("KR"), QStringLiteral("SG"), QStringLiteral("ZA")};
    return regions;
}

namespace phoneNumbers {

namespace {

// One unknown name fails the whole read, so only what Meta's page lists.
QString phoneFields()
{
    return QStringLiteral("id,display_phone_number,verified_name,status,name_status,code_verification_status,quality_rating,"
                          "platform_type,account_mode,throughput,whatsapp_business_manager_messaging_limit,is_on_biz_app,"
                          "last_onboarded_time");
}

PhoneNumberInfo decodePhone(const JsonReader &reader)
{
    PhoneNumberInfo phone;
    phone.id = PhoneNumberId(reader.id(QStringLiteral("id")));
    phone.displayPhoneNumber = reader.optionalString(QStringLiteral("display_phone_number"));
    phone.verifiedName = reader.optionalString(QStringLiteral("verified_name"));
    phone.status = reader.optionalString(QStringLiteral("status"));
    phone.nameStatus = reader.optionalString(QStringLiteral("name_status"));
    phone.codeVerificationStatus = reader.optionalString(QStringLiteral("code_verification_status"));
    phone.qualityRating = reader.optionalString(QStringLiteral("quality_rating"));
    phone.platformType = reader.optionalString(QStringLiteral("platform_type"));
    phone.accountMode = reader.optionalString(QStringLiteral("account_mode"));
    if (const auto throughput = reader.optionalObject(QStringLiteral("throughput")))
        phone.throughputLevel = throughput->optionalString(QStringLiteral("level"));
    phone.messagingLimit = reader.optionalString(QStringLiteral("whatsapp_business_manager_messaging_limit"));
    phone.isOnBusinessApp = reader.optionalBoolean(QStringLiteral("is_on_biz_app"));
    phone.lastOnboarded = momentOf(reader, QStringLiteral("last_onboarded_time"));
    return phone;
}

Result<PhoneNumberInfo> decodeOnePhone(const JsonReader &reader)
{
    return reader.finish(decodePhone(reader));
}

Result<PhoneNumberId> decodeNewNumber(const JsonReader &reader)
{
    return reader.finish(PhoneNumberId(reader.id(QStringLiteral("id"))));
}

Result<NameReview> decodeNameReview(const JsonReader &reader)
{
    NameReview review;
    review.nameStatus = reader.optionalString(QStringLiteral("name_status"));
    review.newNameStatus = reader.optionalString(QStringLiteral("new_name_status"));
    review.isPinEnabled = reader.optionalBoolean(QStringLiteral("is_pin_enabled"));
    return reader.finish(std::move(review));
}

Result<WebhookRouting> decodeRouting(const JsonReader &reader)
{
    WebhookRouting routing;
    if (const auto configuration = reader.optionalObject(QStringLiteral("webhook_configuration"))) {
        routing.phoneNumber = configuration->optionalString(QStringLiteral("phone_number"));
        routing.account = configuration->optionalString(QStringLiteral("whatsapp_business_account"));
        routing.application = configuration->optionalString(QStringLiteral("application"));
    }
    return reader.finish(std::move(routing));
}

Result<QString> decodeSyncRequestId(const JsonReader &reader)
{
    return reader.finish(reader.id(QStringLiteral("request_id")));
}

bool isDigits(const QString &text, qsizetype atLeast, qsizetype atMost)
{
    return text.size() >= atLeast && text.size() <= atMost
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// Display names have 2 to 75 characters.
/// https://developers.facebook.com/documentation/business-messaging/whatsapp/display-names
bool isDisplayName(const QString &name)
{
    const qsizetype characters = name.trimmed().toUcs4().size();
    return characters >= 2 && characters <= 75;
}

http::Request webhookConfiguration(const Secret &token, const PhoneNumberId &phone, const QJsonObject &configuration)
{
    http::Request request;
    request.verb = http::Verb::Post;
    request.path = {phone.value()};
    request.json = QJsonObject{{QStringLiteral("webhook_configuration"), configuration}};
    request.bearer = token;
    request.repeat = http::Repeat::WhenSafe;
    return request;
}

bool isSixDigits(const Secret &secret)
{
    const QByteArray &text = secret.reveal();
    return text.size() == 6 && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

Call<PhoneNumberId> add(const GraphClient &graph, const Secret &token, const WabaId &waba, const NewNumber &number)
{
    // E.164: at most 15 digits in all, the calling code has one to three of them.
    if (!isDigits(number.callingCode, 1, 3) || number.callingCode.startsWith(u'0')
        || !isDigits(number.nationalNumber, 4, 15 - number.callingCode.size()))
        return Call<PhoneNumberId>::failed(invalidInput(QStringLiteral("the phone number is no calling code and national number in digits")));
    if (!isDisplayName(number.verifiedName))
        return Call<PhoneNumberId>::failed(invalidInput(QStringLiteral("the display name does not have 2 to 75 characters")));
    if (!number.preVerifiedId.isEmpty() && !isNumericId(number.preVerifiedId))
        return Call<PhoneNumberId>::failed(invalidInput(QStringLiteral("the id of the pre-verified number is no number")));
    QJsonObject body{{QStringLiteral("cc"), number.callingCode},
                     {QStringLiteral("phone_number"), number.nationalNumber},
                     {QStringLiteral("verified_name"), number.verifiedName.trimmed()}};
    if (!number.preVerifiedId.isEmpty())
        body.insert(QStringLiteral("preverified_id"), number.preVerifiedId);
    http::Request request;
    request.label = QStringLiteral("add_number");
    request.verb = http::Verb::Post;
    request.path = {waba.value(), QStringLiteral("phone_numbers")};
    request.json = body;
    request.bearer = token;
    request.repeat = http::Repeat::Never;
    return graph.send(std::move(request), decodeNewNumber);
}

Call<Done> deregisterNumber(const GraphClient &graph, const Secret &token, const PhoneNumberId &phone)
{
    http::Request request;
    request.label = QStringLiteral("deregister");
    request.verb = http::Verb::Post;
    request.path = {phone.value(), QStringLiteral("deregister")};
    request.bearer = token;
    request.repeat = http::Repeat::Never;
    return graph.send(std::move(request), decodeSuccess);
}

Call<Done> requestDisplayName(const GraphClient &graph, const Secret &token, const PhoneNumberId &phone, const QString &name)
{
    if (!isDisplayName(name))
        return Call<Done>::failed(invalidInput(QStringLiteral("the display name does not have 2 to 75 characters")));
    http::Request request;
    request.label = QStringLiteral("display_name");
    request.verb = http::Verb::Post;
    request.path = {phone.value()};
    request.json = QJsonObject{{QStringLiteral("new_display_name"), name.trimmed()}};
    request.bearer = token;
    request.repeat = http::Repeat::WhenSafe;
    return graph.send(std::move(request), decodeSuccess);
}

Call<NameReview> fetchNameReview(const GraphClient &graph, const Secret &token, const PhoneNumberId &phone)
{
    http::Request request;
    request.label = QStringLiteral("name_review");
    request.verb = http::Verb::Get;
    request.path = {phone.value()};
    request.query = {{QStringLiteral("fields"), QStringLiteral("name_status,new_name_status,is_pin_enabled")}};
    request.bearer = token;
    request.repeat = http::Repeat::WhenSafe;
    http::Request known = request;
    known.query = {{QStringLiteral("fields"), QStringLiteral("name_status")}};
    return graph.send(std::move(request), decodeNameReview).recover([graph, known](Result<NameReview> review) {
        if (review || !isBadParameter(review.error()))
            return Call<NameReview>::ready(std::move(review));
        return graph.send(known, decodeNameReview);
    });
}

// https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/override
Call<Done> overrideWebhook(const GraphClient &graph, const Secret &token, const PhoneNumberId &phone, const QUrl &callback, const Secret &verifyToken)
{
    if (auto fault = faultOfCallback(callback, verifyToken))
        return Call<Done>::failed(std::move(*fault));
    http::Request request = webhookConfiguration(
        token, phone,
        {{QStringLiteral("override_callback_uri"), callback.toString(QUrl::FullyEncoded)},
         {QStringLiteral("verify_token"), QString::fromUtf8(verifyToken.reveal())}});
    request.label = QStringLiteral("override_number_callback");
    return graph.send(std::move(request), decodeSuccess);
}

Call<Done> removeWebhookOverride(const GraphClient &graph, const Secret &token, const PhoneNumberId &phone)
{
    http::Request request = webhookConfiguration(token, phone, {{QStringLiteral("override_callback_uri"), QString()}});
    request.label = QStringLiteral("remove_number_callback");
    return graph.send(std::move(request), decodeSuccess);
}

Call<WebhookRouting> fetchWebhookRouting(const GraphClient &graph, const Secret &token, const PhoneNumberId &phone)
{
    http::Request request;
    request.label = QStringLiteral("webhook_routing");
    request.verb = http::Verb::Get;
    request.path = {phone.value()};
    request.query = {{QStringLiteral("fields"), QStringLiteral("webhook_configuration")}};
    request.bearer = token;
    request.repeat = http::Repeat::WhenSafe;
    return graph.send(std::move(request), decodeRouting);
}

Call<QString> requestAppData(const GraphClient &graph, const Secret &token, const PhoneNumberId &phone, const QString &type)
{
    if (type != QLatin1String("smb_app_state_sync") && type != QLatin1String("history"))
        return Call<QString>::failed(invalidInput(QStringLiteral("Meta shares contacts (smb_app_state_sync) and history only")));
    http::Request request;
    request.label = QStringLiteral("app_data");
    request.verb = http::Verb::Post;
    request.path = {phone.value(), QStringLiteral("smb_app_data")};
    request.json = QJsonObject{{QStringLiteral("messaging_product"), QStringLiteral("whatsapp")}, {QStringLiteral("sync_type"), type}};
    request.bearer = token;
    request.repeat = http::Repeat::Never;
    return graph.send(std::move(request), decodeSyncRequestId);
}

Call<std::vector<PhoneNumberInfo>> list(const GraphClient &graph, const Secret &token, const WabaId &waba)
{
    http::Request request;
    request.label = QStringLiteral("phone_numbers");
    request.verb = http::Verb::Get;
    request.path = {waba.value(), QStringLiteral("phone_numbers")};
    request.query = {{QStringLiteral("fields"), phoneFields()}, {QStringLiteral("limit"), QStringLiteral("100")}};
    request.bearer = token;
    request.repeat = http::Repeat::WhenSafe;
    return fetchAll(graph, request, decodePhone);
}

Call<PhoneNumberInfo> fetch(const GraphClient &graph, const Secret &token, const PhoneNumberId &phone)
{
    http::Request request;
    request.label = QStringLiteral("phone_number");
    request.verb = http::Verb::Get;
    request.path = {phone.value()};
    request.query = {{QStringLiteral("fields"), phoneFields()}};
    request.bearer = token;
    request.repeat = http::Repeat::WhenSafe;
    return graph.send(std::move(request), decodeOnePhone);
}

Call<Done> registerNumber(const GraphClient &graph, const Secret &token, const PhoneNumberId &phone, const Secret &pin, const QString &dataLocalizationRegion)
{
    if (!isSixDigits(pin)) // Meta counts the attempt even so
        return Call<Done>::failed(invalidInput(QStringLiteral("the PIN does not have six digits")));
    if (!dataLocalizationRegion.isEmpty() && !dataRegions().contains(dataLocalizationRegion))
        return Call<Done>::failed(invalidInput(QStringLiteral("Meta stores no data in this region")));
    QJsonObject body{{QStringLiteral("messaging_product"), QStringLiteral("whatsapp")},
                     {QStringLiteral("pin"), QString::fromLatin1(pin.reveal())}};
    if (!dataLocalizationRegion.isEmpty())
        body.insert(QStringLiteral("data_localization_region"), dataLocalizationRegion);
    http::Request request;
    request.label = QStringLiteral("register");
    request.verb = http::Verb::Post;
    request.path = {phone.value(), QStringLiteral("register")};
    request.json = body;
    request.bearer = token;
    request.repeat = http::Repeat::Never;
    return graph.send(std::move(request), decodeSuccess);
}

Call<Done> setPin(const GraphClient &graph, const Secret &token, const PhoneNumberId &phone, const Secret &pin)
{
    if (!isSixDigits(pin))
        return Call<Done>::failed(invalidInput(QStringLiteral("the PIN does not have six digits")));
    http::Request request;
    request.label = QStringLiteral("set_pin");
    request.verb = http::Verb::Post;
    request.path = {phone.value()};
    request.json = QJsonObject{{QStringLiteral("pin"), QString::fromLatin1(pin.reveal())}};
    request.bearer = token;
    request.repeat = http::Repeat::WhenSafe;
    return graph.send(std::move(request), decodeSuccess);
}

Call<Done> requestCode(const GraphClient &graph, const Secret &token, const PhoneNumberId &phone, const QString &method, const QString &language)
{
    if (method != QLatin1String("SMS") && method != QLatin1String("VOICE"))
        return Call<Done>::failed(invalidInput(QStringLiteral("the code comes by SMS or VOICE only")));
    static const QRegularExpression locale(QRegularExpression::anchoredPattern(QStringLiteral("[a-z]{2,3}(_[A-Z]{2})?")));
    if (!locale.match(language).hasMatch()) // each request counts, also one that Meta cannot read
        return Call<Done>::failed(invalidInput(QStringLiteral("the language is no code such as en or en_US")));
    http::Request request;
    request.label = QStringLiteral("request_code");
    request.verb = http::Verb::Post;
    request.path = {phone.value(), QStringLiteral("request_code")};
    request.json = QJsonObject{{QStringLiteral("code_method"), method}, {QStringLiteral("language"), language}};
    request.bearer = token;
    request.repeat = http::Repeat::Never;
    return graph.send(std::move(request), decodeSuccess);
}

Call<Done> verifyCode(const GraphClient &graph, const Secret &token, const PhoneNumberId &phone, const Secret &code)
{
    if (!isSixDigits(code)) // the SMS shows 123-456, Meta takes 123456
        return Call<Done>::failed(invalidInput(QStringLiteral("the code does not have six digits")));
    http::Request request;
    request.label = QStringLiteral("verify_code");
    request.verb = http::Verb::Post;
    request.path = {phone.value(), QStringLiteral("verify_code")};
    request.json = QJsonObject{{QStringLiteral("code"), QString::fromLatin1(code.reveal())}};
    request.bearer = token;
    request.repeat = http::Repeat::Never;
    return graph.send(std::move(request), decodeSuccess);
}

} // namespace phoneNumbers

} // namespace gangway::whatsapp
