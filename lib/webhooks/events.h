#pragma once

#include "core/result.h"
#include "core/ids.h"

#include <QDateTime>
#include <QJsonObject>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace gangway::webhooks {

/// A person wrote to a business number.
struct InboundMessage
{
    PhoneNumberId phoneNumberId;
    QString displayPhoneNumber;
    MessageId id;
    QString from;                ///< wa_id; may be empty
    QString fromUserId;          ///< business-scoped user id; may be empty
    QString username;            ///< may be empty
    QString profileName;
    QString type;                ///< text, image, …; open set
    QString text;                ///< body of text, caption, button text, edited words or a reaction's emoji; may be empty
    QDateTime at;
    MessageId repliesTo;         ///< contextual reply, pressed button; may be empty
    MessageId concerns;          ///< what a reaction, an edit or a revocation is about; else empty
    QString newWaId;             ///< system user_changed_number; else empty
    std::optional<Error> error;  ///< unsupported: why
    QJsonObject raw;
};

/// Meta's price of a message; open sets. Absent parts are empty.
struct Pricing
{
    bool billable = false;
    QString model;               ///< PMP, CBP
    QString type;                ///< regular, free_customer_service, free_entry_point
    QString category;            ///< marketing, utility, …
    bool operator==(const Pricing &) const = default;
};

/// Conversation of a status; since v24.0 of free entry points only.
struct PricedConversation
{
    QString id;
    QString origin;              ///< open set
    QDateTime expires;           ///< may be invalid
    bool operator==(const PricedConversation &) const = default;
};

struct StatusUpdate
{
    PhoneNumberId phoneNumberId;
    MessageId id;
    QString status;              ///< sent, delivered, read, failed, played; open set
    QString recipient;           ///< may be empty
    QString opaqueCallbackData;  ///< may be empty
    QDateTime at;
    std::optional<Error> error;  ///< failed only
    std::optional<Pricing> pricing;
    std::optional<PricedConversation> conversation;
    QJsonObject raw;
};

/// Why and by whom a partner or a coexistence number was disconnected; open sets.
struct Disconnection
{
    QString reason;              ///< ACCOUNT_DISCONNECTED, PRIMARY_INACTIVITY, …
    QString initiatedBy;         ///< USER, SYSTEM
};

/// The outcome of partner-led business verification.
struct Certification
{
    PortfolioId customer;
    QString status;              ///< APPROVED, DISCARDED, FAILED, PENDING, REVOKED; open set
    QStringList reasons;         ///< without Meta's "NONE"
};

struct Restriction
{
    QString type;                ///< RESTRICTED_BIZ_INITIATED_MESSAGING, …; open set
    QDateTime until;             ///< invalid when Meta names no end
    QString remedy;              ///< may be empty
};

struct Ban
{
    QString state;               ///< DISABLE, REINSTATE, SCHEDULE_FOR_DISABLE; open set
    QString date;                ///< as Meta writes it: "April 17, 2025"
};

/// Field account_update. What belongs to other events than the one at hand is empty.
/// https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/account_update
struct AccountUpdate
{
    QString event;               ///< PARTNER_ADDED, MM_LITE_TERMS_SIGNED, …; open set
    WabaId wabaId;               ///< empty when Meta does not name the account
    QString entryId;             ///< the account or the partner's own portfolio, by event; may settle a nameless one
    PortfolioId ownerPortfolio;
    QDateTime at;                ///< when Meta sent it; may be invalid
    QString phoneNumber;         ///< one form of PARTNER_REMOVED names the number instead of the account
    QString solutionId;
    QString partnerAppId;        ///< PARTNER_APP_INSTALLED, PARTNER_APP_UNINSTALLED
    QString adAccountId;         ///< AD_ACCOUNT_LINKED
    QString violationType;       ///< ACCOUNT_VIOLATION
    QString country;             ///< BUSINESS_PRIMARY_LOCATION_COUNTRY_UPDATE
    std::optional<Disconnection> disconnection;
    std::optional<Certification> certification;
    std::vector<Restriction> restrictions;
    std::optional<Ban> ban;
    QJsonObject raw;
};

/// Field history: one chunk of the chats that a business shares from its WhatsApp Business app, or its refusal.
/// The messages are counted, not kept: one webhook may hold thousands.
/// https://developers.facebook.com/documentation/business-messaging/whatsapp/embedded-signup/onboarding-business-app-users
struct HistoryChunk
{
    WabaId wabaId;
    PhoneNumberId phoneNumberId; ///< may be empty
    QDateTime at;                ///< may be invalid
    int phase = -1;              ///< 0: the last day, 1: to day 90, 2: to day 180; -1: not said
    int order = -1;              ///< chunk_order; -1: not said
    int progress = -1;           ///< percent, 100 = the last chunk; -1: not said
    int threads = 0;
    int messages = 0;
    int media = 0;               ///< assets of placeholders that came before, delivered by themselves
    std::optional<Error> error;

    bool isComplete() const { return progress >= 100; }
    /// The business did not share its chats: an answer, not a failure.
    bool isDeclined() const { return error && error->code == 2593109; }
};

struct SyncedContact
{
    QString phoneNumber;
    QString name;                ///< empty when removed
    bool isRemoved = false;
};

/// Field smb_app_state_sync: contacts of the WhatsApp Business app.
struct ContactSync
{
    WabaId wabaId;
    PhoneNumberId phoneNumberId;
    QDateTime at;                ///< may be invalid
    std::vector<SyncedContact> contacts;
};

/// Field smb_message_echoes: what the business itself wrote in its WhatsApp Business app.
struct MessageEcho
{
    WabaId wabaId;
    PhoneNumberId phoneNumberId;
    MessageId id;
    QString from;
    QString to;
    QString type;                ///< open set
    QString text;                ///< as in InboundMessage
    QDateTime at;
    QJsonObject raw;
};

/// Field phone_number_name_update: Meta's word on a display name.
struct NumberNameUpdate
{
    WabaId wabaId;
    QDateTime at;                ///< may be invalid
    QString displayPhoneNumber;
    QString decision;            ///< APPROVED, …; open set
    QString requestedName;
    QString reason;              ///< may be empty
};

/// Field phone_number_quality_update: messaging limit and throughput.
struct NumberQualityUpdate
{
    WabaId wabaId;
    QDateTime at;                ///< may be invalid
    QString displayPhoneNumber;
    QString event;               ///< ONBOARDING, THROUGHPUT_UPGRADE, FLAGGED, …; open set
    QString oldLimit;            ///< TIER_250, …; may be empty
    QString currentLimit;
    QString maxDailyConversations; ///< max_daily_conversations_per_business; may be empty
};

/// Field account_review_update.
struct AccountReviewUpdate
{
    WabaId wabaId;
    QDateTime at;                ///< may be invalid
    QString decision;            ///< APPROVED, REJECTED, …; open set
};

/// Field business_capability_update: limits of the customer's business portfolio.
struct CapabilityUpdate
{
    WabaId wabaId;
    QDateTime at;                ///< may be invalid
    std::optional<qint64> maxPhoneNumbers;
    QString maxDailyConversations; ///< a number or TIER_…, as Meta wrote it; may be empty
};

/// Field message_template_status_update.
struct TemplateStatusUpdate
{
    WabaId wabaId;
    QDateTime at;                ///< may be invalid
    QString templateId;
    QString name;
    QString language;
    QString event;               ///< APPROVED, REJECTED, PAUSED, DISABLED, …; open set
    QString reason;              ///< without Meta's "NONE"
    QString category;            ///< may be empty
    QString disableDate;         ///< as Meta writes it; may be empty
};

/// Field message_template_quality_update.
struct TemplateQualityUpdate
{
    WabaId wabaId;
    QDateTime at;                ///< may be invalid
    QString templateId;
    QString name;
    QString language;
    QString previous;            ///< GREEN, YELLOW, RED, UNKNOWN; open set
    QString current;
};

/// Anything else, kept verbatim.
struct OtherEvent
{
    QString field;
    QString entryId;
    QJsonObject raw;
};

using Event = std::variant<InboundMessage, StatusUpdate, AccountUpdate, HistoryChunk, ContactSync, MessageEcho,
                           NumberNameUpdate, NumberQualityUpdate, AccountReviewUpdate, CapabilityUpdate,
                           TemplateStatusUpdate, TemplateQualityUpdate, OtherEvent>;

/// Decodes a webhook body. Never fails on unknown fields, types or missing optional parts; returns an
/// Error only when the body is no JSON object or has no entry array.
tl::expected<std::vector<Event>, Error> decodeEvents(const QByteArray &raw);

} // namespace gangway::webhooks
