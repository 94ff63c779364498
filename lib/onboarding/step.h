#pragma once

#include "core/call.h"
#include "core/clock.h"
#include "core/randomness.h"
#include "store/records.h"
#include "vault/secretvault.h"
#include "whatsapp/graphclient.h"

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
};
QString nameOf(StepId id);                       ///< "exchange-code", …: stable, used in journal and report
std::optional<StepId> stepFromName(QStringView name);

/// The case as a step sees it.
struct CaseState
{
    store::CaseRecord record;
    store::PartnerProfile profile;
    const store::CaseFacts &facts() const { return record.facts; }
};

/// What a person typed for a step.
struct StepInput
{
    std::optional<Secret> pin;       ///< six digits
    bool setNewPin = false;          ///< RegisterNumber: set `pin` as the new two-step PIN first
    QString currency;                ///< ShareCreditLine
    std::optional<WabaId> wabaId;            ///< VerifyIds: chosen among several
    std::optional<PhoneNumberId> phoneNumberId;
};

/// What a step changes: facts to write over, and what it wants to say about its result (shown verbatim as ids
/// only; sentences are the face's business).
struct Patch
{
    store::CaseFacts facts;
    QJsonObject result;              ///< e.g. {"waba":"…"}; never a secret
};

/// What a step may use. References outlive the call.
struct StepServices
{
    whatsapp::GraphClient graph;     ///< records into the run's wire log
    SecretVault &vault;
    Clock &clock;
    Randomness &randomness;
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

/// One unit of provisioning. Stateless: everything it knows comes in, everything it learns goes out.
class Step
{
public:
    virtual ~Step() = default;
    virtual StepId id() const = 0;
    /// True when the facts say there is nothing left to do.
    virtual bool isDone(const CaseState &state) const = 0;
    /// Asks Meta whether a run with a lost answer happened.
    virtual Call<Reconciliation> reconcile(const CaseState &state, StepServices &services) const = 0;
    virtual Call<Patch> run(const CaseState &state, const StepInput &input, StepServices &services) const = 0;
};

} // namespace gangway::onboarding
