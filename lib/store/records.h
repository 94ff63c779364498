#pragma once

#include "core/error.h"
#include "core/ids.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>
#include <QUrl>

#include <optional>
#include <vector>

// What the database holds, as plain structs. No secret is ever a member of one of these.
namespace gangway::store {

enum class PartnerRole { SolutionPartner, TechProvider, TechPartner };
QString nameOf(PartnerRole role);                         ///< "solution-partner", "tech-provider", "tech-partner"
std::optional<PartnerRole> partnerRoleFromName(QStringView name);

/// What kind of number a case is about (the architecture page's "path").
enum class NumberPath { Unknown, Direct, Existing, Coexistence, NoNumberYet, GrantOnly };
QString nameOf(NumberPath path);                          ///< "unknown", "direct", "existing", "coexistence", "no-number", "grant-only"
std::optional<NumberPath> numberPathFromName(QStringView name);

/// How Meta's page is opened. All three end in the same attempt.
enum class LaunchWay {
    Popup,  ///< FB.login opens Meta's window over the launch page
    Page,   ///< Meta's dialog fills the view; the code comes back with the redirect
    Hosted, ///< Meta's hosted page, opened by the customer in a browser of their own
};
QString nameOf(LaunchWay way);                            ///< "popup", "page", "hosted"
std::optional<LaunchWay> launchWayFromName(QStringView name);

/// How a Solution Partner's credit line comes to a WABA; Meta documents both.
enum class CreditMethod {
    ShareAndAttach,  ///< one call with the system token
    ShareThenAttach, ///< share with the portfolio, then attach with the business token
};
QString nameOf(CreditMethod method);                      ///< "share-and-attach", "share-then-attach"
std::optional<CreditMethod> creditMethodFromName(QStringView name);

/// A partner profile. Its secrets (app secret, system token, webhook verify token) are vault keys owned by `id`.
struct PartnerProfile
{
    ProfileId id;
    QString name;
    PartnerRole role = PartnerRole::TechProvider;
    AppId appId;
    ConfigurationId configurationId;
    QString graphVersion = QStringLiteral("v25.0");
    QString esVersion = QStringLiteral("v4");             ///< v2, v2-public-preview, v3, v3-public-preview, v4, v4-public-preview
    QUrl signupOrigin;                                    ///< the https page whose domain Meta allows, e.g. https://onboarding.example/signup
    QString featureType;                                  ///< extras.featureType, empty = default flow
    QStringList features;                                 ///< extras.features[].name
    QString sdkLocale = QStringLiteral("en_US");
    PortfolioId partnerPortfolioId;                       ///< Solution Partner only
    CreditLineId creditLineId;                            ///< Solution Partner only
    SystemUserId systemUserId;                            ///< Solution Partner only
    QString defaultCurrency = QStringLiteral("USD");      ///< Solution Partner only
    QUrl webhookCallback;                                 ///< set: used as override_callback_uri per WABA; empty: the app's own URL
    QString receiverAddress = QStringLiteral("127.0.0.1");
    int receiverPort = 0;                                 ///< loopback port of our receiver; 0 = any free one
    QString receiverPath = QStringLiteral("/webhook");
    // Kept together in one JSON column.
    ConfigurationId coexistenceConfigurationId;           ///< used for coexistence cases when set; empty = configurationId
    bool featureTypeOnV4 = false;                         ///< send extras.featureType with ES v4, too: Meta's pages disagree
    QString solutionId;                                   ///< Multi-Partner Solution, setup.solutionID
    LaunchWay launchWay = LaunchWay::Popup;               ///< what a case begins with
    QUrl redirectUri;                                     ///< full page: a registered https address; empty = signupOrigin
    CreditMethod creditMethod = CreditMethod::ShareAndAttach; ///< Solution Partner only
    QStringList systemUserTasks = {QStringLiteral("MANAGE")}; ///< Solution Partner only
    QString dataLocalizationRegion;                       ///< of register; ISO 3166-1 alpha-2, empty = none
    int weeklyCustomerLimit = 10;                         ///< new customers Meta allows in seven days: 10, or 200
    bool partnerLedVerification = false;                  ///< the partner may verify businesses for Meta
    bool builtIn = false;                                 ///< the sandbox's own; not saved, not editable
    bool operator==(const PartnerProfile &) const = default;
};

/// The choices of one case for the launch of Meta's page, and what the page is filled in with beforehand beyond
/// what the customer form has. Empty = the profile's choice, or nothing to fill in.
/// https://developers.facebook.com/documentation/business-messaging/whatsapp/embedded-signup/pre-filled-data
struct SignupOptions
{
    std::optional<LaunchWay> way;
    QString esVersion;
    QString graphVersion;
    std::optional<QString> featureType;
    std::optional<QStringList> features;                  ///< "marketing_messages_lite", "app_only_install"
    QString solutionId;
    QStringList preVerifiedPhoneIds;                      ///< Meta shows the first only
    WabaId wabaId;                                        ///< an existing account for the pre-verified number
    PortfolioId portfolioId;                              ///< business.id
    QString streetAddress1, streetAddress2, city, state, zipPostal;
    QString timezone;                                     ///< "UTC-03:00"
    QString displayName;                                  ///< 2 to 75 characters
    QString category;                                     ///< vertical of the business profile, e.g. "RETAIL"
    QString description;                                  ///< at most 512 characters
    bool operator==(const SignupOptions &) const = default;

    QJsonObject toJson() const;                           ///< only what is set
    static SignupOptions fromJson(const QJsonObject &object);
};

/// Everything the steps have learned about a case. A step's patch has the same shape: what is set in it is
/// written over what was known.
struct CaseFacts
{
    std::optional<WabaId> wabaId;
    std::optional<PhoneNumberId> phoneNumberId;
    std::optional<PortfolioId> portfolioId;
    std::optional<QString> finishEvent;                   ///< FINISH, FINISH_ONLY_WABA, … or empty when only the code came
    std::optional<bool> tokenStored;                      ///< the business token is in the vault
    std::optional<QDateTime> tokenExpiresAt;              ///< absent: never, or not known
    std::optional<qint64> exchangeMs;                     ///< from the code's arrival to the stored token
    std::optional<bool> idsVerified;
    std::optional<bool> webhooksSubscribed;
    std::optional<bool> webhooksOverridden;
    std::optional<bool> systemUserAssigned;
    std::optional<QString> creditCurrency;
    std::optional<AllocationId> allocationId;
    std::optional<bool> creditVerified;
    std::optional<bool> pinStored;
    std::optional<bool> numberRegistered;
    std::optional<bool> confirmed;
    std::optional<QString> displayPhoneNumber;            ///< as Meta writes it
    std::optional<QString> verifiedName;
    std::optional<QString> numberStatus;                  ///< CONNECTED, …
    std::optional<QString> nameStatus;
    std::optional<QString> qualityRating;
    std::optional<QString> messagingLimit;
    std::optional<QString> businessVerification;
    std::optional<bool> paymentMethodMissing;
    std::optional<QDateTime> healthCheckedAt;
    std::optional<QString> canSendMessage;                ///< health of the WABA: AVAILABLE, LIMITED, BLOCKED
    std::optional<QString> numberCanSendMessage;          ///< health of the number
    std::optional<QString> healthRemarks;                 ///< Meta's own words, a line each
    std::optional<QString> accountReview;                 ///< APPROVED, PENDING, REJECTED
    std::optional<QString> accountTrouble;                ///< event of account_update that restricts the account; empty = over
    std::optional<QString> accountRestrictions;           ///< its restriction types, or its ban's state, separated by spaces
    std::optional<QDateTime> accountRestrictedUntil;      ///< when the last of them ends; absent or invalid: Meta names no end
    // Token
    std::optional<QDateTime> onboardedAt;                 ///< when Meta ended the sign-up; coexistence's 24 hours count from here
    std::optional<bool> tokenRefused;                     ///< Meta refused it: expired or revoked
    std::optional<QDateTime> tokenCheckedAt;
    // Webhooks
    std::optional<QString> phoneOverride;                 ///< callback of the number's own override; empty = removed
    // Credit line
    std::optional<bool> creditAttached;                   ///< ShareThenAttach: the second half
    std::optional<bool> creditRevoked;
    // Number
    std::optional<bool> numberAdded;                      ///< by us, after a sign-up without a number
    std::optional<bool> deregistered;                     ///< by a person; registering again is theirs to ask for
    std::optional<bool> registerAgain;                    ///< a new display name takes effect with the next registration
    std::optional<bool> numberVerified;                   ///< code_verification_status is VERIFIED
    std::optional<QDateTime> codeRequestedAt;
    std::optional<QString> codeStatus;                    ///< code_verification_status as read
    std::optional<QString> requestedDisplayName;          ///< asked for, not decided yet; empty = decided
    std::optional<QString> nameRejection;                 ///< Meta's reason for declining; empty = none
    std::optional<bool> displayNameReady;                 ///< Meta lets the number be registered under its name
    std::optional<QString> dataRegion;
    std::optional<bool> onBusinessApp;
    std::optional<QString> platformType;
    std::optional<QString> throughput;
    // Coexistence. Requested by us, the rest told by webhooks.
    std::optional<bool> contactsRequested;
    std::optional<QString> contactsRequestId;
    std::optional<qint64> contactsReceived;
    std::optional<bool> historyRequested;
    std::optional<QString> historyRequestId;
    std::optional<qint64> historyProgress;                ///< 0 to 100
    std::optional<qint64> historyPhase;                   ///< 0 to 2
    std::optional<qint64> historyMessages;
    std::optional<bool> historyDeclined;
    std::optional<QString> offboardedReason;              ///< disconnection_info.reason, or the event; empty = connected
    std::optional<QDateTime> offboardedAt;
    // Marketing messages
    std::optional<bool> marketingRequested;
    std::optional<QString> marketingRequestId;
    std::optional<QString> marketingStatus;               ///< marketing_messages_onboarding_status
    std::optional<bool> marketingTermsSigned;
    std::optional<bool> adAccountLinked;
    // Partner-led business verification
    std::optional<QString> partnerVerification;           ///< APPROVED, DISCARDED, FAILED, PENDING, REVOKED
    std::optional<QString> partnerVerificationReasons;    ///< Meta's reasons, separated by "; "
    bool operator==(const CaseFacts &) const = default;

    void merge(const CaseFacts &patch);
    QJsonObject toJson() const;                           ///< only what is set
    static CaseFacts fromJson(const QJsonObject &object); ///< unknown keys are ignored
};

/// The six pages of a case, in order.
enum class CasePage { Customer, Number, Signup, Provision, Test, Handover };

struct CaseRecord
{
    CaseId id;
    int number = 0;                  ///< the short one people say on the phone; assigned by the repository
    ProfileId profileId;
    QString customerName;
    QString contactName;
    QString email;
    QString website;
    QString country;                 ///< ISO 3166-1 alpha-2
    QString customerLanguage = QStringLiteral("en"); ///< en, pt_BR, es
    QString notes;
    QString phone;                   ///< E.164 with +, empty when there is none yet
    NumberPath path = NumberPath::Unknown;
    SignupOptions signup;
    QJsonObject numberAnswers;       ///< guidance question id -> answer id
    CasePage page = CasePage::Customer; ///< the furthest page reached
    CaseFacts facts;
    QJsonObject handover;            ///< check id -> {by, at}; "language"
    QString testSkipReason;          ///< set: the test was skipped
    std::optional<QDateTime> testPassedAt;
    std::optional<QDateTime> handedOverAt;
    std::optional<QDateTime> numberReadyAt; ///< end of the wait after "change number"
    QDateTime createdAt;
    QDateTime updatedAt;
    bool operator==(const CaseRecord &) const = default;
};

/// One launch of the sign-up flow.
struct AttemptRecord
{
    AttemptId id;
    CaseId caseId;
    QDateTime launchedAt;
    QString state;                   ///< signup::nameOf(SignupState)
    QJsonObject evidence;            ///< session event, cancel step, error report; never the code
    std::optional<QDateTime> endedAt;
    bool operator==(const AttemptRecord &) const = default;
};

struct AttemptEvent
{
    qint64 id = 0;
    AttemptId attemptId;
    QDateTime at;
    QString kind;                    ///< "page-loaded", "sdk-ready", "launched", "session-event", "login-response", …
    QJsonObject detail;              ///< what the event log shows; never the code, never unknown payloads
    bool operator==(const AttemptEvent &) const = default;
};

/// One line of the journal: what a step was about to do, or what came of it.
struct JournalRecord
{
    enum class Kind { Intent, Outcome };
    qint64 id = 0;
    CaseId caseId;
    QString step;                    ///< onboarding::nameOf(StepId)
    int run = 0;                     ///< 1, 2, … per case and step
    Kind kind = Kind::Intent;
    QDateTime at;
    QJsonObject payload;             ///< intent: input without secrets; outcome: result, patch, error, wire records
    bool operator==(const JournalRecord &) const = default;
};

/// One line of a case's audit timeline.
struct TimelineRecord
{
    qint64 id = 0;
    CaseId caseId;
    QDateTime at;
    QString actor;                   ///< the person's login name, or "gangway"
    QString kind;                    ///< "case-created", "step-done", "step-failed", "signup-finished", …
    QJsonObject detail;
    bool operator==(const TimelineRecord &) const = default;
};

struct WebhookRecord
{
    qint64 id = 0;
    QDateTime receivedAt;
    QString verdict;                 ///< "valid", "refused", "not-needed"
    QString verdictReason;           ///< empty for valid
    QString field;                   ///< of the first change; empty when unreadable
    QString wabaId;
    QString phoneNumberId;
    QByteArray raw;                  ///< the body byte for byte, as signed
    QByteArray digest;               ///< SHA-256 of raw, or of the app's id and raw; unique among accepted ones
    bool operator==(const WebhookRecord &) const = default;
};

enum class Direction { Inbound, Outbound };
/// Never moves backwards: Waiting < Sending < Unsettled < Accepted < Sent < Delivered < Read; Failed is final unless
/// the person's phone has the message, whichever is told first. Waiting: Meta refused it for now and named a pause, or
/// an earlier one to the same person is not through yet.
enum class MessageStatus { Waiting, Sending, Unsettled, Accepted, Sent, Delivered, Read, Failed, Received };
/// "waiting", "sending", "unsettled", "accepted", "sent", "delivered", "read", "failed", "received"
QString nameOf(MessageStatus status);
std::optional<MessageStatus> messageStatusFromName(QStringView name);

/// A file that belongs to a message.
struct Attachment
{
    QString mediaId;                 ///< Meta's; 30 days for ours, 7 for received ones
    QString file;                    ///< on this computer, below the data folder or where the person chose it; empty: not here
    QString fileName;                ///< as people see it; may be empty
    QString mimeType;
    QString sha256;                  ///< as Meta says it; may be empty
    qint64 size = -1;                ///< bytes; -1: not known
    bool operator==(const Attachment &) const = default;
    bool isEmpty() const { return *this == Attachment{}; }
    QJsonObject toJson() const;
    static Attachment fromJson(const QJsonObject &object);
};

/// Somebody's emoji on a message.
struct ReactionMark
{
    bool fromBusiness = false;
    QString emoji;
    QDateTime at;
    bool operator==(const ReactionMark &) const = default;
};

/// What happened to a message after it was written.
struct MessageMarks
{
    std::vector<ReactionMark> reactions; ///< one per side at most
    QDateTime editedAt;              ///< invalid: never
    QString editedText;              ///< the newest wording; the first one stays in `body`
    QDateTime revokedAt;             ///< the writer deleted it; invalid: never
    bool operator==(const MessageMarks &) const = default;
    QJsonObject toJson() const;
    static MessageMarks fromJson(const QJsonObject &object);
};

struct MessageRecord
{
    qint64 id = 0;                   ///< assigned by the repository
    CaseId caseId;                   ///< may be empty when no case has the number
    PhoneNumberId phoneNumberId;     ///< the business number
    QString contact;                 ///< wa_id, or the business-scoped user id where Meta names no number
    QString contactName;
    Direction direction = Direction::Inbound;
    QString clientId;                ///< ours, = biz_opaque_callback_data; outbound only
    MessageId messageId;             ///< wamid; empty until Meta accepted
    QString type;                    ///< text, image, …
    QString body;                    ///< the words that can be searched: text, caption, button or list title, file or place name; may be empty
    QDateTime at;                    ///< Meta's timestamp inbound, ours outbound
    MessageStatus status = MessageStatus::Received;
    QJsonObject statusTimes;         ///< status name -> ISO time
    std::optional<Error> error;
    QJsonObject raw;                 ///< outbound: the request body as sent; inbound: the webhook's message, redacted
    qint64 conversationId = 0;       ///< assigned by the repository
    qint64 position = -1;            ///< place in the conversation, 0 = oldest, without gaps; -1: not a row of its own (a reaction, an edit)
    QString userId;                  ///< business-scoped user id; may be empty
    MessageId replyTo;               ///< what it answers, reacts to, edits or revokes; may be empty
    QJsonObject response;            ///< outbound: Meta's answer, redacted; with "httpStatus", "traceId", "milliseconds"
    Attachment attachment;
    MessageMarks marks;
    QString actor;                   ///< outbound: the person who sent it
    std::optional<QDateTime> retryAt; ///< Waiting only: when it goes out by itself
    bool operator==(const MessageRecord &) const = default;
};

/// A webhook that concerned one message, for its inspector. Outlives the webhook's own record.
struct MessageEvidence
{
    qint64 id = 0;
    qint64 messageRow = 0;           ///< MessageRecord::id
    QDateTime receivedAt;
    QJsonObject raw;                 ///< the message or status object, redacted
    bool operator==(const MessageEvidence &) const = default;
};

/// One business number and one person. A person is known by phone (wa_id), by a business-scoped user id, or by both;
/// two conversations that turn out to be one person become one.
struct ConversationRecord
{
    qint64 id = 0;
    CaseId caseId;                   ///< may be empty
    PhoneNumberId phoneNumberId;
    QString waId;
    QString userId;
    QString name;                    ///< the person's profile name; may be empty
    qint64 count = 0;                ///< rows, = the highest position + 1
    qint64 unread = 0;
    qint64 failed = 0;               ///< outbound rows that are Failed and newer than the last look
    std::optional<QDateTime> lastInboundAt; ///< opens the window
    QDateTime lastAt;                ///< of the newest row
    std::optional<MessageRecord> last; ///< the newest row
    bool operator==(const ConversationRecord &) const = default;

    QString contact() const { return waId.isEmpty() ? userId : waId; }
};

struct ConversationFilter
{
    enum class Kind { All, WindowOpen, Failed, Unread };
    Kind kind = Kind::All;
    QDateTime now;                   ///< for WindowOpen: inbound within the last 24 hours before
    QString words;                   ///< in the person's name, number or user id, the customer's name or number
    ProfileId profileId;             ///< empty: all; else cases of this profile, and numbers without a case
};

struct SearchHit
{
    qint64 messageRow = 0;
    qint64 conversationId = 0;
    qint64 position = 0;
    QDateTime at;
    QString snippet;                 ///< the words around the hit; hits between U+2068 and U+2069
};

} // namespace gangway::store
