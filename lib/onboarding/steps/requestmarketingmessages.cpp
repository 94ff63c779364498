#include "onboarding/steps/stepcalls.h"
#include "onboarding/steps/steps.h"
#include "whatsapp/partners.h"
#include "whatsapp/wabas.h"

namespace gangway::onboarding {

namespace {
// "Duplicate Request": the admins have been asked already, by us or another partner. No action is needed.
// https://developers.facebook.com/documentation/business-messaging/whatsapp/support/error-codes
constexpr int duplicateRequest = 1752041;

bool isDuplicate(const Error &error)
{
    return error.code == duplicateRequest || error.subcode == duplicateRequest
        || (error.message + error.userMessage).contains(QLatin1String("already sent this request"));
}

/// Asks the customer's business to accept the terms of the Marketing Messages API: Meta writes to all its admins.
/// https://developers.facebook.com/documentation/business-messaging/whatsapp/marketing-messages/onboard-business-customers
class RequestMarketingMessagesStep final : public Step
{
public:
    StepId id() const override { return StepId::RequestMarketingMessages; }
    bool isDone(const CaseState &state) const override { return isTrue(state.facts().marketingRequested); }
    bool canStart(const CaseState &state) const override { return isKnown(state.facts().portfolioId); }

    Call<Reconciliation> reconcile(const CaseState &state, const StepInput &, StepServices &services) const override
    {
        return withStatus(state, services, requestedPatch({})).map([&state](const Patch &patch) {
            return isTrue(state.facts().marketingTermsSigned) ? happened(patch) : cannotTell(patch);
        });
    }

    Call<Patch> run(const CaseState &state, const StepInput &, StepServices &services) const override
    {
        const PortfolioId customer = state.facts().portfolioId.value_or(PortfolioId());
        if (customer.isEmpty())
            return Call<Patch>::failed(refusal(refusals::noPortfolio));
        const QString solution = state.record.signup.solutionId.isEmpty() ? state.profile.solutionId : state.record.signup.solutionId;
        return beforehand(requireSystemToken(state, services)).andThen([&state, &services, customer, solution](const Secret &system) {
            return onceOnly(whatsapp::partners::requestMarketingMessages(services.graph, system, customer, solution))
                .recover([](const Result<QString> &answer) {
                    if (answer)
                        return Call<Patch>::ready(requestedPatch(*answer));
                    if (!isDuplicate(answer.error()))
                        return Call<Patch>::failed(answer.error());
                    Patch patch = requestedPatch({});
                    patch.result.insert(QStringLiteral("alreadyRequested"), true);
                    return Call<Patch>::ready(patch);
                });
        });
    }

private:
    static Patch requestedPatch(const QString &requestId)
    {
        Patch patch;
        patch.facts.marketingRequested = true;
        if (!requestId.isEmpty()) {
            patch.facts.marketingRequestId = requestId;
            patch.result.insert(QStringLiteral("requestId"), requestId);
        }
        return patch;
    }

    /// The request is made; not being able to read the status changes nothing about it.
    static Call<Patch> withStatus(const CaseState &state, StepServices &services, const Patch &patch)
    {
        return fetchBusinessToken(state, services)
            .andThen([&state, &services](const Secret &token) { return whatsapp::wabas::fetchMarketingStatus(services.graph, token, wabaOf(state)); })
            .recover([patch](const Result<QString> &status) {
                Patch complete = patch;
                if (status && !status->isEmpty())
                    complete.facts.marketingStatus = *status;
                return Call<Patch>::ready(complete);
            });
    }
};
} // namespace

const Step &requestMarketingMessagesStep()
{
    static const RequestMarketingMessagesStep step;
    return step;
}

} // namespace gangway::onboarding
