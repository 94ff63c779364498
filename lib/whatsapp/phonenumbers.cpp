#include "whatsapp/phonenumbers.h"

#include "whatsapp/paging.h"

#include <algorithm>

// https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/phone-numbers
namespace gangway::whatsapp::phoneNumbers {

namespace {

// One unknown name fails the whole read, so only what Meta's page lists.
QString phoneFields()
{
    return QStringLiteral("id,display_phone_number,verified_name,status,name_status,code_verification_status,quality_rating,"
                          "platform_type,account_mode,throughput,whatsapp_business_manager_messaging_limit,is_on_biz_app");
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
    return phone;
}

Result<PhoneNumberInfo> decodeOnePhone(const JsonReader &reader)
{
    return reader.finish(decodePhone(reader));
}

bool isSixDigits(const Secret &secret)
{
    const QByteArray &text = secret.reveal();
    return text.size() == 6 && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

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

} // namespace gangway::whatsapp::phoneNumbers
