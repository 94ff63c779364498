#include "onboarding/steps/stepcalls.h"
#include "onboarding/steps/steps.h"
#include "whatsapp/oauth.h"

namespace gangway::onboarding {

namespace {
/// Fetches the business token that exists already: after a sign-up by Meta's hosted link, when ours was lost, or when
/// it has to be renewed. Creates nothing at Meta.
/// https://developers.facebook.com/documentation/business-messaging/whatsapp/embedded-signup/onboarding-customers-as-a-solution-partner
class FetchTokenStep final : public Step
{
public:
    StepId id() const override { return StepId::FetchToken; }
    bool isDone(const CaseState &) const override { return false; }
    bool canStart(const CaseState &state) const override { return isKnown(state.facts().portfolioId) || isKnown(state.facts().wabaId); }
    Call<Reconciliation> reconcile(const CaseState &, const StepInput &, StepServices &) const override { return repeatableReconciliation(); }

    Call<Patch> run(const CaseState &state, const StepInput &, StepServices &services) const override
    {
        const PortfolioId customer = state.facts().portfolioId.value_or(PortfolioId());
        if (customer.isEmpty())
            return Call<Patch>::failed(refusal(refusals::noPortfolio));
        return requireSystemToken(state, services).andThen([&state, &services, customer](const Secret &system) {
            return fetchSecret(services, state.profile.id.value(), vaultNames::appSecret)
                .andThen([&services, customer, system](const Secret &appSecret) {
                    return whatsapp::oauth::fetchBusinessToken(services.graph, system, appSecret, customer);
                })
                .andThen([&state, &services](const whatsapp::oauth::BusinessToken &answer) {
                    const VaultKey key{state.record.id.value(), vaultNames::businessToken};
                    return services.vault.store(key, answer.token).map([&state, expiresIn = answer.expiresIn, now = services.clock.now()](Done) {
                        Patch patch;
                        patch.facts.tokenStored = true;
                        patch.facts.tokenRefused = false;
                        patch.facts.idsVerified = false; // by this token
                        patch.facts.confirmed = false;
                        if (expiresIn)
                            patch.facts.tokenExpiresAt = now.addSecs(expiresIn->count());
                        if (!state.facts().onboardedAt)
                            patch.facts.onboardedAt = now;
                        return patch;
                    });
                });
        });
    }
};
} // namespace

const Step &fetchTokenStep()
{
    static const FetchTokenStep step;
    return step;
}

} // namespace gangway::onboarding
