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
/// Never moves backwards: Sending < Unsettled < Accepted < Sent < Delivered < Read; Failed is final unless Delivered came first.
enum class MessageStatus { Sending, Unsettled, Accepted, Sent, Delivered, Read, Failed, Received };
QString nameOf(MessageStatus status); ///< "sending", "unsettled", "accepted", "sent", "delivered", "read", "failed", "received"
std::optional<MessageStatus> messageStatusFromName(QStringView name);

struct MessageRecord
{
    qint64 id = 0;                   ///< assigned by the repository
    CaseId caseId;                   ///< may be empty when no case has the number
    PhoneNumberId phoneNumberId;     ///< the business number
    QString contact;                 ///< wa_id or business-scoped user id
    QString contactName;
    Direction direction = Direction::Inbound;
    QString clientId;                ///< ours, = biz_opaque_callback_data; outbound only
    MessageId messageId;             ///< wamid; empty until Meta accepted
    QString type;                    ///< text, image, …
    QString body;                    ///< text, or a short description of what it is
    QDateTime at;                    ///< Meta's timestamp inbound, ours outbound
    MessageStatus status = MessageStatus::Received;
    QJsonObject statusTimes;         ///< status name -> ISO time
    std::optional<Error> error;
    QJsonObject raw;                 ///< request or webhook message, redacted
    bool operator==(const MessageRecord &) const = default;
};

} // namespace gangway::store
