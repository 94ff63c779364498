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
    bool builtIn = false;                                 ///< the sandbox's own; not saved, not editable
    bool operator==(const PartnerProfile &) const = default;
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
    QByteArray digest;               ///< SHA-256 of raw; unique among accepted ones
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
