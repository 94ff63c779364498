#pragma once

#include "core/ids.h"
#include "whatsapp/graphclient.h"

namespace gangway::whatsapp {

struct PhoneNumberInfo
{
    PhoneNumberId id;
    QString displayPhoneNumber;
    QString verifiedName;
    QString status;                  ///< open set: CONNECTED, PENDING, …
    QString nameStatus;              ///< APPROVED, PENDING_REVIEW, …
    QString codeVerificationStatus;  ///< VERIFIED, NOT_VERIFIED, EXPIRED
    QString qualityRating;           ///< GREEN, YELLOW, RED, UNKNOWN, NA
    QString platformType;            ///< CLOUD_API once registered
    QString accountMode;
    QString throughputLevel;
    QString messagingLimit;          ///< whatsapp_business_manager_messaging_limit, e.g. TIER_250
    std::optional<bool> isOnBusinessApp;
    bool operator==(const PhoneNumberInfo &) const = default;

    bool isRegisteredOnCloudApi() const { return platformType == QLatin1String("CLOUD_API"); }
};

namespace phoneNumbers {
/// GET /<WABA>/phone_numbers, all pages.
Call<std::vector<PhoneNumberInfo>> list(const GraphClient &graph, const Secret &token, const WabaId &waba);
/// GET /<PHONE>?fields=…; only fields that Meta documents, because one unknown name fails the whole read.
Call<PhoneNumberInfo> fetch(const GraphClient &graph, const Secret &token, const PhoneNumberId &phone);
/// POST /<PHONE>/register. `pin`: six digits. Never repeated: ten calls per number in 72 hours, and wrong
/// PINs lock it. https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers
Call<Done> registerNumber(const GraphClient &graph, const Secret &token, const PhoneNumberId &phone, const Secret &pin, const QString &dataLocalizationRegion = {});
/// POST /<PHONE> {"pin"}: sets or changes the two-step PIN; the old one is not needed. Repeatable.
Call<Done> setPin(const GraphClient &graph, const Secret &token, const PhoneNumberId &phone, const Secret &pin);
/// POST /<PHONE>/request_code. `method` SMS or VOICE, `language` like en_US. Never repeated.
Call<Done> requestCode(const GraphClient &graph, const Secret &token, const PhoneNumberId &phone, const QString &method, const QString &language);
/// POST /<PHONE>/verify_code. Never repeated.
Call<Done> verifyCode(const GraphClient &graph, const Secret &token, const PhoneNumberId &phone, const Secret &code);
} // namespace phoneNumbers

} // namespace gangway::whatsapp
