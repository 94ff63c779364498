#include "onboarding/steps/stepcalls.h"
#include "onboarding/steps/steps.h"
#include "whatsapp/oauth.h"

namespace gangway::onboarding {

namespace {
/// Asks Meta whether the customer's business token still works and until when.
/// https://developers.facebook.com/docs/graph-api/reference/debug_token
class CheckTokenStep final : public Step
{
public:
    StepId id() const override { return StepId::CheckToken; }
    bool isDone(const CaseState &) const override { return false; }
    bool canStart(const CaseState &state) const override { return isTrue(state.facts().tokenStored); }
    Call<Reconciliation> reconcile(const CaseState &, const StepInput &, StepServices &) const override { return repeatableReconciliation(); }

    Call<Patch> run(const CaseState &state, const StepInput &, StepServices &services) const override
    {
        return fetchBusinessToken(state, services).andThen([&state, &services](const Secret &token) {
            return fetchSecret(services, state.profile.id.value(), vaultNames::appSecret)
                .andThen([&state, &services, token](const Secret &appSecret) {
                    return whatsapp::oauth::inspectToken(services.graph, whatsapp::oauth::appToken(state.profile.appId, appSecret), token);
                })
                .map([now = services.clock.now()](const whatsapp::oauth::TokenInfo &info) {
                    Patch patch;
                    patch.facts.tokenCheckedAt = now;
                    patch.facts.tokenRefused = !info.isValid;
                    if (info.expiresAt)
                        patch.facts.tokenExpiresAt = *info.expiresAt;
                    patch.result.insert(QStringLiteral("valid"), info.isValid);
                    if (info.expiresAt)
                        patch.result.insert(QStringLiteral("expiresAt"), info.expiresAt->toUTC().toString(Qt::ISODate));
                    return patch;
                });
        });
    }
};
} // namespace

const Step &checkTokenStep()
{
    static const CheckTokenStep step;
    return step;
}

} // namespace gangway::onboarding
