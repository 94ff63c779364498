#include "onboarding/steps/stepcalls.h"
#include "onboarding/steps/steps.h"
#include "whatsapp/partners.h"

namespace gangway::onboarding {

namespace {
/// Reads how the partner-led business verification of the customer stands, for partners who may do it.
/// https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/partner-led-business-verification
class ReadPartnerVerificationStep final : public Step
{
public:
    StepId id() const override { return StepId::ReadPartnerVerification; }
    bool isDone(const CaseState &) const override { return false; }
    bool canStart(const CaseState &state) const override { return isKnown(state.facts().portfolioId); }
    Call<Reconciliation> reconcile(const CaseState &, const StepInput &, StepServices &) const override { return repeatableReconciliation(); }

    Call<Patch> run(const CaseState &state, const StepInput &, StepServices &services) const override
    {
        if (state.profile.partnerPortfolioId.isEmpty())
            return Call<Patch>::failed(refusal(refusals::profileIncomplete, QStringLiteral("partner_portfolio_id")));
        const PortfolioId customer = state.facts().portfolioId.value_or(PortfolioId());
        return requireSystemToken(state, services)
            .andThen([&state, &services, customer](const Secret &system) {
                return whatsapp::partners::listVerifications(services.graph, system, state.profile.partnerPortfolioId, customer);
            })
            .map([customer](const std::vector<whatsapp::partners::VerificationSubmission> &all) {
                const whatsapp::partners::VerificationSubmission *newest = nullptr;
                for (const auto &one : all) {
                    if (one.customer == customer && (!newest || one.submitted > newest->submitted))
                        newest = &one;
                }
                Patch patch;
                patch.facts.partnerVerification = newest ? newest->status : QString();
                patch.facts.partnerVerificationReasons = newest ? newest->reasons.join(QStringLiteral("; ")) : QString();
                patch.result.insert(QStringLiteral("status"), newest ? newest->status : QString());
                return patch;
            });
    }
};
} // namespace

const Step &readPartnerVerificationStep()
{
    static const ReadPartnerVerificationStep step;
    return step;
}

} // namespace gangway::onboarding
