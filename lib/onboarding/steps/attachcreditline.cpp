#include "onboarding/steps/stepcalls.h"
#include "onboarding/steps/steps.h"
#include "whatsapp/creditlines.h"
#include "whatsapp/wabas.h"

namespace gangway::onboarding {

namespace {
/// The second half of sharing in two calls: attaches the shared line to the WABA with the business token. What is
/// attached cannot be changed, so what pays for the WABA is read first.
/// https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/share-and-revoke-credit-lines
class AttachCreditLineStep final : public Step
{
public:
    StepId id() const override { return StepId::AttachCreditLine; }
    bool isDone(const CaseState &state) const override { return isTrue(state.facts().creditAttached); }
    bool canStart(const CaseState &state) const override { return isKnown(state.facts().allocationId); }

    Call<Reconciliation> reconcile(const CaseState &state, const StepInput &, StepServices &services) const override
    {
        return readFunding(state, services).map([](const Funding &funding) {
            if (!funding.payer.isEmpty() && funding.payer == funding.ours)
                return happened(attachedPatch(true));
            return funding.payer.isEmpty() ? didNotHappen() : cannotTell(attachedPatch(true));
        });
    }

    Call<Patch> run(const CaseState &state, const StepInput &input, StepServices &services) const override
    {
        const QString chosen = state.facts().creditCurrency.value_or(QString());
        const QString currency = !input.currency.isEmpty() ? input.currency : chosen.isEmpty() ? state.profile.defaultCurrency : chosen;
        if (!whatsapp::creditLines::currencies().contains(currency))
            return Call<Patch>::failed(refusal(refusals::unknownCurrency, currency));
        return beforehand(readFunding(state, services)).andThen([&state, &services, currency](const Funding &funding) {
            if (!funding.payer.isEmpty() && funding.payer == funding.ours)
                return Call<Patch>::ready(attachedPatch(true));
            if (!funding.payer.isEmpty())
                return Call<Patch>::failed(refusal(refusals::alreadyFunded, funding.payer));
            return beforehand(requireSystemToken(state, services))
                .andThen([&state, &services](const Secret &system) { return beforehand(findCreditLine(state, services, system)); })
                .andThen([&state, &services, currency](const CreditLineId &line) {
                    return beforehand(fetchBusinessToken(state, services)).andThen([&state, &services, currency, line](const Secret &business) {
                        return onceOnly(whatsapp::creditLines::attach(services.graph, business, line, wabaOf(state), currency))
                            .map([currency](const whatsapp::creditLines::Allocation &) {
                                Patch patch = attachedPatch(false);
                                patch.facts.creditCurrency = currency;
                                patch.result.insert(QStringLiteral("currency"), currency);
                                return patch;
                            });
                    });
                });
        });
    }

private:
    struct Funding
    {
        QString ours;  ///< receiving credential of our allocation
        QString payer; ///< what pays for the WABA, empty for nothing
    };

    static Patch attachedPatch(bool wasThere)
    {
        Patch patch;
        patch.facts.creditAttached = true;
        if (wasThere)
            patch.result.insert(QStringLiteral("alreadyAttached"), true);
        return patch;
    }

    static Call<Funding> readFunding(const CaseState &state, StepServices &services)
    {
        return fetchBusinessToken(state, services)
            .andThen([&state, &services](const Secret &business) {
                return whatsapp::wabas::fetchPrimaryFundingId(services.graph, business, wabaOf(state));
            })
            .andThen([&state, &services](const QString &payer) {
                if (payer.isEmpty()) // then the allocation has no credential to compare with either
                    return Call<Funding>::ready(Funding{});
                const AllocationId allocation = state.facts().allocationId.value_or(AllocationId());
                return requireSystemToken(state, services)
                    .andThen([&services, allocation](const Secret &system) {
                        return whatsapp::creditLines::fetchReceivingCredentialId(services.graph, system, allocation);
                    })
                    .map([payer](const QString &ours) { return Funding{ours, payer}; });
            });
    }
};
} // namespace

const Step &attachCreditLineStep()
{
    static const AttachCreditLineStep step;
    return step;
}

} // namespace gangway::onboarding
