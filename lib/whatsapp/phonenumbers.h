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
    QDateTime lastOnboarded;         ///< invalid when Meta does not say
    bool operator==(const PhoneNumberInfo &) const = default;

    bool isVerified() const { return codeVerificationStatus == QLatin1String("VERIFIED"); }
    bool isRegisteredOnCloudApi() const { return platformType == QLatin1String("CLOUD_API"); }
};

/// What decides about the next registration besides the PIN. Read by itself: the newer names fail the whole read
/// where Meta does not know them, and are then empty.
struct NameReview
{
    QString nameStatus;              ///< name_status
    QString newNameStatus;           ///< new_name_status, of a name asked for later; may be empty
    std::optional<bool> isPinEnabled;
    bool operator==(const NameReview &) const = default;
};

struct NewNumber
{
    QString callingCode;             ///< "55"
    QString nationalNumber;          ///< digits without the calling code
    QString verifiedName;            ///< display name, 2 to 75 characters
    QString preVerifiedId;           ///< may be empty
};

/// Where a number's webhooks go: its own address, its account's, the app's. Empty = not set there.
struct WebhookRouting
{
    QString phoneNumber;
    QString account;
    QString application;
    bool operator==(const WebhookRouting &) const = default;
};

/// The regions Meta takes for data_localization_region.
const QStringList &dataRegions();

namespace phoneNumbers {
/// POST /<WABA>/phone_numbers. Never repeated by itself; the list tells whether it was added.
Call<PhoneNumberId> add(const GraphClient &graph, const Secret &token, const WabaId &waba, const NewNumber &number);
/// POST /<PHONE>/deregister. Never repeated: counts against the ten of 72 hours. Not for coexistence numbers.
Call<Done> deregisterNumber(const GraphClient &graph, const Secret &token, const PhoneNumberId &phone);
/// POST /<PHONE> {"new_display_name"}: 2 to 75 characters; Meta reviews it. Repeatable.
Call<Done> requestDisplayName(const GraphClient &graph, const Secret &token, const PhoneNumberId &phone, const QString &name);
/// Tolerant: asks again without the newer names when Meta refuses them (#100).
Call<NameReview> fetchNameReview(const GraphClient &graph, const Secret &token, const PhoneNumberId &phone);
/// POST /<PHONE> {"webhook_configuration"}: https, at most 200 characters. Repeatable.
Call<Done> overrideWebhook(const GraphClient &graph, const Secret &token, const PhoneNumberId &phone, const QUrl &callback, const Secret &verifyToken);
/// The same with an empty address: back to the account's or the app's.
Call<Done> removeWebhookOverride(const GraphClient &graph, const Secret &token, const PhoneNumberId &phone);
/// GET /<PHONE>?fields=webhook_configuration
Call<WebhookRouting> fetchWebhookRouting(const GraphClient &graph, const Secret &token, const PhoneNumberId &phone);
/// POST /<PHONE>/smb_app_data. `type`: "smb_app_state_sync" or "history". Never repeated: once per onboarding,
/// within 24 hours. Answers with the request id for Meta's support.
/// https://developers.facebook.com/documentation/business-messaging/whatsapp/embedded-signup/onboarding-business-app-users
Call<QString> requestAppData(const GraphClient &graph, const Secret &token, const PhoneNumberId &phone, const QString &type);
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
