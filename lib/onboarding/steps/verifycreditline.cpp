#include "onboarding/steps/stepcalls.h"
#include "onboarding/steps/steps.h"
#include "whatsapp/creditlines.h"
#include "whatsapp/wabas.h"

namespace gangway::onboarding {

namespace {
/// Proves that the shared line pays for the WABA: the allocation's receiving credential is its primary funding.
/// https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/share-and-revoke-credit-lines
class VerifyCreditLineStep final : public Step
{
public:
    StepId id() const override { return StepId::VerifyCreditLine; }
    bool isDone(const CaseState &state) const override { return isTrue(state.facts().creditVerified); }
    Call<Reconciliation> reconcile(const CaseState &, const StepInput &, StepServices &) const override { return repeatableReconciliation(); }

    Call<Patch> run(const CaseState &state, const StepInput &, StepServices &services) const override
    {
        if (!isKnown(state.facts().allocationId))
            return Call<Patch>::failed(refusal(refusals::noAllocation));
        const AllocationId allocation = *state.facts().allocationId;
        const WabaId waba = state.facts().wabaId.value_or(WabaId());
        return fetchSystemToken(state, services).andThen([&state, &services, allocation, waba](const Secret &system) {
            return whatsapp::creditLines::fetchReceivingCredentialId(services.graph, system, allocation)
                .andThen([&state, &services, allocation, waba](const QString &credential) {
                    return fetchBusinessToken(state, services)
                        .andThen([&services, waba](const Secret &business) {
                            return whatsapp::wabas::fetchPrimaryFundingId(services.graph, business, waba);
                        })
                        .map([allocation, credential](const QString &funding) -> Result<Patch> {
                            if (funding.isEmpty() || funding != credential)
                                return fail(refusal(refusals::creditMismatch, funding));
                            Patch patch;
                            patch.facts.creditVerified = true;
                            patch.result.insert(QStringLiteral("allocation"), allocation.value());
                            return patch;
                        });
                });
        });
    }
};
} // namespace

const Step &verifyCreditLineStep()
{
    static const VerifyCreditLineStep step;
    return step;
}

} // namespace gangway::onboarding
