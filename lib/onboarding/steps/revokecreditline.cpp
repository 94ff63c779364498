#include "onboarding/steps/stepcalls.h"
#include "onboarding/steps/steps.h"
#include "whatsapp/creditlines.h"

namespace gangway::onboarding {

namespace {
/// Ends the sharing of the credit line with the customer's portfolio: for all of its accounts, not only for this
/// one. Asks for the customer's name to be typed.
/// https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/share-and-revoke-credit-lines
class RevokeCreditLineStep final : public Step
{
public:
    StepId id() const override { return StepId::RevokeCreditLine; }
    bool isDone(const CaseState &state) const override { return isTrue(state.facts().creditRevoked); }
    bool canStart(const CaseState &state) const override
    {
        return isKnown(state.facts().allocationId) && !isTrue(state.facts().creditRevoked);
    }
    Call<Reconciliation> reconcile(const CaseState &, const StepInput &, StepServices &) const override { return repeatableReconciliation(); }

    Call<Patch> run(const CaseState &state, const StepInput &input, StepServices &services) const override
    {
        const QString wanted = state.record.customerName.simplified();
        if (input.confirmation.simplified().compare(wanted, Qt::CaseInsensitive) != 0 || wanted.isEmpty()) {
            Patch ask = asking(QStringLiteral("confirmation"));
            ask.result.insert(QStringLiteral("type"), wanted);
            return Call<Patch>::ready(ask);
        }
        const AllocationId allocation = state.facts().allocationId.value_or(AllocationId());
        return requireSystemToken(state, services).andThen([&services, allocation](const Secret &system) {
            return whatsapp::creditLines::revoke(services.graph, system, allocation)
                .andThen([&services, system, allocation](Done) {
                    return whatsapp::creditLines::fetchRequestStatus(services.graph, system, allocation);
                })
                .map([allocation](const QString &status) -> Result<Patch> {
                    if (status != QLatin1String("DELETED"))
                        return fail(refusal(refusals::notRevoked, status));
                    Patch patch;
                    patch.facts.creditRevoked = true;
                    patch.result.insert(QStringLiteral("allocation"), allocation.value());
                    return patch;
                });
        });
    }
};
} // namespace

const Step &revokeCreditLineStep()
{
    static const RevokeCreditLineStep step;
    return step;
}

} // namespace gangway::onboarding
