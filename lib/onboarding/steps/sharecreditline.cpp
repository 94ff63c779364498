#include "onboarding/steps/stepcalls.h"
#include "onboarding/steps/steps.h"
#include "whatsapp/creditlines.h"
#include "whatsapp/wabas.h"

namespace gangway::onboarding {

namespace {
/// What reading tells about the credit of a WABA.
struct Sharing
{
    CreditLineId line;
    std::optional<AllocationId> allocation; ///< to the customer's portfolio
    QString fundingId;                      ///< what pays for the WABA, empty for nothing
    QString credentialId;                   ///< of the allocation
    bool portfolioKnown = false;            ///< without it, `allocation` is not known to be none
    bool isAttached() const { return allocation && !credentialId.isEmpty() && credentialId == fundingId; }
};

struct Tokens
{
    Secret system;
    Secret business;
};

/// Shares the Solution Partner's credit line with the customer and attaches it to the WABA. An attached line
/// cannot be changed, so what is there is read before anything is shared.
/// https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/share-and-revoke-credit-lines
class ShareCreditLineStep final : public Step
{
public:
    StepId id() const override { return StepId::ShareCreditLine; }
    bool isDone(const CaseState &state) const override { return isKnown(state.facts().allocationId); }

    Call<Reconciliation> reconcile(const CaseState &state, const StepInput &, StepServices &services) const override
    {
        return tokens(state, services).andThen([this, &state, &services](const Tokens &both) {
            return readSharing(state, services, both).map([&state](const Sharing &sharing) {
                if (sharing.isAttached() || (sharesOnly(state) && sharing.allocation))
                    return happened(sharedPatch(*sharing.allocation, knownCurrency(state)));
                if (sharesOnly(state) && sharing.portfolioKnown)
                    return didNotHappen();
                if (!sharing.allocation && (sharing.portfolioKnown || sharing.fundingId.isEmpty()))
                    return didNotHappen();
                // Shared with the portfolio but not (yet) paying for this WABA, or paid for by what we cannot name.
                return cannotTell(sharedPatch(sharing.allocation.value_or(AllocationId()), knownCurrency(state)));
            });
        });
    }

    Call<Patch> run(const CaseState &state, const StepInput &input, StepServices &services) const override
    {
        const QString currency = input.currency.isEmpty() ? knownCurrency(state) : input.currency;
        if (!whatsapp::creditLines::currencies().contains(currency))
            return Call<Patch>::failed(refusal(refusals::unknownCurrency, currency));
        return beforehand(tokens(state, services)).andThen([this, &state, &services, currency](const Tokens &both) {
            return beforehand(readSharing(state, services, both))
                .andThen([&state, &services, both, currency](const Sharing &sharing) {
                    if (sharing.isAttached() || (sharesOnly(state) && sharing.allocation))
                        return Call<Patch>::ready(sharedPatch(*sharing.allocation, knownCurrency(state), true));
                    // Ours, for all we know, or a line that cannot be replaced.
                    if (!sharing.fundingId.isEmpty() && (sharing.allocation || !sharing.portfolioKnown))
                        return Call<Patch>::failed(refusal(refusals::alreadyFunded, sharing.fundingId));
                    if (sharesOnly(state)) {
                        if (!sharing.portfolioKnown)
                            return Call<Patch>::failed(refusal(refusals::noPortfolio));
                        return onceOnly(whatsapp::creditLines::share(services.graph, both.system, sharing.line, *state.facts().portfolioId))
                            .map([currency](const AllocationId &allocation) { return sharedPatch(allocation, currency); });
                    }
                    const WabaId waba = wabaOf(state);
                    return onceOnly(whatsapp::creditLines::shareAndAttach(services.graph, both.system, sharing.line, waba, currency))
                        .map([currency](const whatsapp::creditLines::Allocation &allocation) {
                            return sharedPatch(allocation.id, currency);
                        });
                });
        });
    }

private:
    /// The other half, attaching, is a step of its own.
    static bool sharesOnly(const CaseState &state) { return state.profile.creditMethod == store::CreditMethod::ShareThenAttach; }

    /// Chosen by the person beforehand, or the profile's.
    static QString knownCurrency(const CaseState &state)
    {
        const QString chosen = state.facts().creditCurrency.value_or(QString());
        return chosen.isEmpty() ? state.profile.defaultCurrency : chosen;
    }

    static Patch sharedPatch(const AllocationId &allocation, const QString &currency, bool wasThere = false)
    {
        Patch patch;
        patch.facts.creditCurrency = currency;
        if (!allocation.isEmpty()) {
            patch.facts.allocationId = allocation;
            patch.result.insert(QStringLiteral("allocation"), allocation.value());
        }
        patch.result.insert(QStringLiteral("currency"), currency);
        if (wasThere)
            patch.result.insert(QStringLiteral("alreadyShared"), true);
        return patch;
    }

    static Call<Tokens> tokens(const CaseState &state, StepServices &services)
    {
        return fetchSystemToken(state, services).andThen([&state, &services](const Secret &system) {
            return fetchBusinessToken(state, services).map([system](const Secret &business) { return Tokens{system, business}; });
        });
    }

    static Call<Sharing> readSharing(const CaseState &state, StepServices &services, const Tokens &both)
    {
        const WabaId waba = state.facts().wabaId.value_or(WabaId());
        const PortfolioId customer = state.facts().portfolioId.value_or(PortfolioId());
        return findCreditLine(state, services, both.system).andThen([&services, both, waba, customer](const CreditLineId &line) {
            auto allocation = customer.isEmpty()
                ? Call<std::optional<AllocationId>>::ready(std::optional<AllocationId>())
                : whatsapp::creditLines::findAllocation(services.graph, both.system, line, customer);
            return allocation.andThen([&services, both, waba, line, known = !customer.isEmpty()](const std::optional<AllocationId> &found) {
                return whatsapp::wabas::fetchPrimaryFundingId(services.graph, both.business, waba)
                    .andThen([&services, both, line, found, known](const QString &fundingId) {
                        Sharing sharing{line, found, fundingId, {}, known};
                        if (!found || fundingId.isEmpty())
                            return Call<Sharing>::ready(sharing);
                        return whatsapp::creditLines::fetchReceivingCredentialId(services.graph, both.system, *found)
                            .map([sharing](const QString &credential) {
                                Sharing complete = sharing;
                                complete.credentialId = credential;
                                return complete;
                            });
                    });
            });
        });
    }
};
} // namespace

const Step &shareCreditLineStep()
{
    static const ShareCreditLineStep step;
    return step;
}

} // namespace gangway::onboarding
