#include "onboarding/steps/stepcalls.h"
#include "onboarding/steps/steps.h"
#include "whatsapp/wabas.h"

#include <algorithm>

namespace gangway::onboarding {

namespace {
/// Subscribes our app to the customer's WABA, with the profile's own callback when it has one. Meta refuses an
/// override of an app that is not subscribed yet, so the plain subscription always goes first.
/// https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/override
class SubscribeWebhooksStep final : public Step
{
public:
    StepId id() const override { return StepId::SubscribeWebhooks; }
    bool isDone(const CaseState &state) const override { return isTrue(state.facts().webhooksSubscribed); }
    Call<Reconciliation> reconcile(const CaseState &, const StepInput &, StepServices &) const override { return repeatableReconciliation(); }

    Call<Patch> run(const CaseState &state, const StepInput &, StepServices &services) const override
    {
        const WabaId waba = state.facts().wabaId.value_or(WabaId());
        const QUrl callback = state.profile.webhookCallback;
        return fetchBusinessToken(state, services).andThen([&state, &services, waba, callback](const Secret &token) {
            return whatsapp::subscribedApps::subscribe(services.graph, token, waba)
                .andThen([&state, &services, token, waba, callback](Done) { return overrideCallback(state, services, token, waba, callback); })
                .andThen([&services, token, waba](Done) { return whatsapp::subscribedApps::list(services.graph, token, waba); })
                .map([&state, waba, callback](const std::vector<whatsapp::SubscribedApp> &apps) -> Result<Patch> {
                    const auto own = std::find_if(apps.begin(), apps.end(), [&state](const whatsapp::SubscribedApp &app) {
                        return app.id == state.profile.appId;
                    });
                    if (own == apps.end())
                        return fail(refusal(refusals::notSubscribed, state.profile.appId.value()));
                    const bool overridden = !callback.isEmpty();
                    if (overridden && QUrl(own->overrideCallbackUri) != callback)
                        return fail(refusal(refusals::overrideMissing, own->overrideCallbackUri));
                    Patch patch;
                    patch.facts.webhooksSubscribed = true;
                    patch.facts.webhooksOverridden = overridden;
                    patch.result.insert(QStringLiteral("waba"), waba.value());
                    if (overridden)
                        patch.result.insert(QStringLiteral("callback"), own->overrideCallbackUri);
                    return patch;
                });
        });
    }

private:
    static Call<Done> overrideCallback(const CaseState &state, StepServices &services, const Secret &token,
                                       const WabaId &waba, const QUrl &callback)
    {
        if (callback.isEmpty())
            return Call<Done>::ready(Done());
        return fetchSecret(services, state.profile.id.value(), vaultNames::verifyToken)
            .andThen([&services, token, waba, callback](const Secret &verifyToken) {
                return whatsapp::subscribedApps::overrideCallback(services.graph, token, waba, {callback, verifyToken});
            });
    }
};
} // namespace

const Step &subscribeWebhooksStep()
{
    static const SubscribeWebhooksStep step;
    return step;
}

} // namespace gangway::onboarding
