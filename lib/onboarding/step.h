#pragma once

#include "core/call.h"
#include "core/clock.h"
#include "core/randomness.h"
#include "store/records.h"
#include "vault/secretvault.h"
#include "whatsapp/graphclient.h"

#include <chrono>
#include <vector>

namespace gangway::onboarding {

enum class StepId {
    ExchangeCode,
    VerifyIds,
    SubscribeWebhooks,
    AssignSystemUser,
    ShareCreditLine,
    VerifyCreditLine,
    RegisterNumber,
    Confirm,
    AttachCreditLine,       ///< second half of CreditMethod::ShareThenAttach
    AddNumber,              ///< the sign-up ended without a number
    RequestCode,            ///< SMS or call with a code for a number that is not verified yet
    VerifyCode,
    AwaitDisplayName,       ///< Meta reviews the name: read again until it is decided
    SyncContacts,           ///< coexistence
    SyncHistory,            ///< coexistence, after the contacts
    // On demand: no part of the way, asked for by a person.
    CheckToken,
    FetchToken,             ///< the business token that exists already, with the system token
    OverridePhoneWebhook,
    RemoveOverrides,
    RevokeCreditLine,
    SetPin,
    RequestDisplayName,
    DeregisterNumber,
    RequestMarketingMessages,
    ReadPartnerVerification,
};
QString nameOf(StepId id);                       ///< "exchange-code", …: stable, used in journal and report
std::optional<StepId> stepFromName(QStringView name);

/// The case as a step sees it.
struct CaseState
{
    store::CaseRecord record;
    store::PartnerProfile profile;
    bool codeWaiting = false;        ///< a code came and was not used up yet
    QDateTime codeArrivedAt;         ///< of the latest code; it lives 30 seconds
    /// Byte for byte the redirect_uri of the dialog that brought the code; none for codes of FB.login.
    std::optional<QString> codeRedirectUri;
    int registrations = 0;           ///< register and deregister requests for this number in the last 72 hours
    const store::CaseFacts &facts() const { return record.facts; }
};

/// A code of Embedded Signup is refused after this.
/// https://developers.facebook.com/documentation/business-messaging/whatsapp/embedded-signup/implementation
inline constexpr std::chrono::seconds codeLifetime{30};

/// Register and deregister together may be called this often per number in the window; the next one locks the
/// number for as long.
/// https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/registration
inline constexpr int registrationBudget = 10;
inline constexpr std::chrono::hours registrationWindow{72};

/// Contacts and history of a coexistence number can be asked for this long after the sign-up.
/// https://developers.facebook.com/documentation/business-messaging/whatsapp/embedded-signup/onboarding-business-app-users
inline constexpr std::chrono::hours syncWindow{24};

/// True when the case was to be a coexistence one and Meta ended it as an ordinary sign-up.
bool coexistenceWasNotGiven(const CaseState &state);

/// What the case turned out to be: the event with which Meta ended the sign-up knows better than the plan.
store::NumberPath effectivePath(const CaseState &state);

/// `patch` completed so that nothing stays that was true of another WABA or number: where its ids differ from
/// the known ones, the facts that hang on them are withdrawn.
store::CaseFacts withdrawingWhatDependsOnIds(const store::CaseFacts &known, store::CaseFacts patch);

/// What a person typed for a step.
struct StepInput
{
    std::optional<Secret> pin;       ///< six digits
    bool setNewPin = false;          ///< RegisterNumber: set `pin` as the new two-step PIN first
    QString currency;                ///< ShareCreditLine
    QString callingCode;             ///< AddNumber
    QString nationalNumber;          ///< AddNumber
    QString displayName;             ///< AddNumber, RequestDisplayName: 2 to 75 characters
    QString codeMethod;              ///< RequestCode: SMS or VOICE
    QString codeLanguage;            ///< RequestCode: en_US, pt_BR, …
    std::optional<Secret> verificationCode; ///< VerifyCode: six digits, a hyphen in between does not matter
    QString dataRegion;              ///< RegisterNumber; empty = the profile's
    QUrl callback;                   ///< OverridePhoneWebhook; empty = the profile's
    QString confirmation;            ///< RevokeCreditLine, DeregisterNumber: what the person typed
    std::optional<WabaId> wabaId;            ///< VerifyIds: chosen among several
    std::optional<PhoneNumberId> phoneNumberId; ///< VerifyIds: chosen among several
    bool pinWasTyped = false;        ///< a run begun before the program ended: the PIN is in the vault
    std::optional<Secret> code;      ///< ExchangeCode: from memory, when the vault did not take it in time
};

/// A token that Meta handed over and the vault would not take yet. The code that brought it is spent, so it is
/// kept in memory until the vault does.
struct HeldToken
{
    std::optional<Secret> token;
    std::optional<std::chrono::seconds> expiresIn;
    QDateTime receivedAt;
};

/// What a step changes: facts to write over, and what it wants to say about its result (shown verbatim as ids
/// only; sentences are the face's business). A result with "needs" says that the step did nothing yet and asks for
/// that input: "pin", "phone", "waba" (both with "candidates"), "number", "code-request", "code", "display-name",
/// "confirmation" (with "type", the text to type), "register-again" (after a deregistration), "register-anyway" (the
/// number was to stay in the WhatsApp Business app); both are answered by any confirmation.
struct Patch
{
    store::CaseFacts facts;
    QJsonObject result;              ///< e.g. {"waba":"…"}; never a secret

    /// Set: nothing is decided yet, ask again after this. The result then has "waitingFor" and "since".
    std::optional<std::chrono::seconds> askAgainAfter;

    bool needsInput() const { return result.contains(QLatin1String("needs")); }
    /// Meta wants something else first, which the facts now show: the step waits for it. "postponedBy" says what.
    bool isPostponed() const { return result.contains(QLatin1String("postponedBy")); }
};

/// What a step may use. References outlive the call.
struct StepServices
{
    whatsapp::GraphClient graph;     ///< records into the run's wire log
    SecretVault &vault;
    Clock &clock;
    Randomness &randomness;
    HeldToken &heldToken;
};

/// What reading told about a once-only step whose answer was lost.
struct Reconciliation
{
    enum class Verdict {
        Happened,     ///< it was done: take the patch
        DidNotHappen, ///< safe to run again
        Unknown,      ///< reading cannot tell: a person decides
    };
    Verdict verdict = Verdict::Unknown;
    Patch patch;
};

/// One unit of provisioning. Stateless: everything it knows comes in, everything it learns goes out. The state
/// and the services passed in outlive the Call that comes back. A once-only step sends its once-only request
/// last and marks its Error mayHaveLeft exactly when that request may have reached Meta.
class Step
{
public:
    virtual ~Step() = default;
    virtual StepId id() const = 0;
    /// True when the facts say there is nothing left to do.
    virtual bool isDone(const CaseState &state) const = 0;
    /// True when it has what it needs besides the steps before it.
    virtual bool canStart(const CaseState &state) const;
    /// Asks Meta whether a run with a lost answer happened. With Verdict::Unknown the patch is what to take
    /// when the person says that it did.
    /// `input` is that of the lost run, without its secrets.
    virtual Call<Reconciliation> reconcile(const CaseState &state, const StepInput &input, StepServices &services) const = 0;
    /// False when the answer itself was the good, so that reading cannot bring it back after a failed run.
    virtual bool readingHelpsAfterFailure() const;
    virtual Call<Patch> run(const CaseState &state, const StepInput &input, StepServices &services) const = 0;
};

} // namespace gangway::onboarding
