#include "onboarding/steps/stepcalls.h"
#include "onboarding/steps/steps.h"
#include "whatsapp/wabas.h"

#include <algorithm>

namespace gangway::onboarding {

namespace {
/// Gives the Solution Partner's system user the task MANAGE on the customer's WABA: without it Meta refuses to
/// share the credit line.
/// https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/share-and-revoke-credit-lines
class AssignSystemUserStep final : public Step
{
public:
    StepId id() const override { return StepId::AssignSystemUser; }
    bool isDone(const CaseState &state) const override { return isTrue(state.facts().systemUserAssigned); }
    Call<Reconciliation> reconcile(const CaseState &, const StepInput &, StepServices &) const override { return repeatableReconciliation(); }

    Call<Patch> run(const CaseState &state, const StepInput &, StepServices &services) const override
    {
        const WabaId waba = state.facts().wabaId.value_or(WabaId());
        const SystemUserId user = state.profile.systemUserId;
        const PortfolioId partner = state.profile.partnerPortfolioId;
        if (user.isEmpty())
            return Call<Patch>::failed(refusal(refusals::profileIncomplete, QStringLiteral("system_user_id")));
        if (partner.isEmpty())
            return Call<Patch>::failed(refusal(refusals::profileIncomplete, QStringLiteral("partner_portfolio_id")));
        return fetchSystemToken(state, services).andThen([&state, &services, waba, user, partner](const Secret &token) {
            return whatsapp::assignedUsers::assign(services.graph, token, waba, user, state.profile.systemUserTasks)
                .andThen([&services, token, waba, partner](Done) {
                    return whatsapp::assignedUsers::list(services.graph, token, waba, partner);
                })
                .map([user, wanted = state.profile.systemUserTasks](const std::vector<whatsapp::AssignedUser> &users) -> Result<Patch> {
                    const bool assigned = std::any_of(users.begin(), users.end(), [&](const whatsapp::AssignedUser &one) {
                        const bool hasAll = std::all_of(wanted.begin(), wanted.end(), [&one](const QString &task) { return one.tasks.contains(task); });
                        return one.id == user && (hasAll || one.tasks.contains(QStringLiteral("FULL_CONTROL")));
                    });
                    if (!assigned)
                        return fail(refusal(refusals::notAssigned, user.value()));
                    Patch patch;
                    patch.facts.systemUserAssigned = true;
                    patch.result.insert(QStringLiteral("systemUser"), user.value());
                    return patch;
                });
        });
    }
};
} // namespace

const Step &assignSystemUserStep()
{
    static const AssignSystemUserStep step;
    return step;
}

} // namespace gangway::onboarding
