#include "onboarding/steps/stepcalls.h"
#include "onboarding/steps/steps.h"
#include "whatsapp/phonenumbers.h"
#include "whatsapp/wabas.h"

namespace gangway::onboarding {

namespace {
constexpr int longestCallback = 200;

/// Sends the webhooks of this one number to an address of its own, and reads back that Meta does.
/// https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/override
class OverridePhoneWebhookStep final : public Step
{
public:
    StepId id() const override { return StepId::OverridePhoneWebhook; }
    bool isDone(const CaseState &) const override { return false; }
    bool canStart(const CaseState &state) const override { return isKnown(state.facts().phoneNumberId); }
    Call<Reconciliation> reconcile(const CaseState &, const StepInput &, StepServices &) const override { return repeatableReconciliation(); }

    Call<Patch> run(const CaseState &state, const StepInput &input, StepServices &services) const override
    {
        const QUrl callback = input.callback.isEmpty() ? state.profile.webhookCallback : input.callback;
        const QString address = callback.toString(QUrl::FullyEncoded);
        if (!callback.isValid() || callback.scheme() != QLatin1String("https") || callback.host().isEmpty() || address.size() > longestCallback)
            return Call<Patch>::failed(refusal(refusals::callbackFormat));
        return fetchSecret(services, state.profile.id.value(), vaultNames::verifyToken)
            .andThen([&state, &services, callback](const Secret &verifyToken) {
                return fetchBusinessToken(state, services).andThen([&state, &services, callback, verifyToken](const Secret &token) {
                    return whatsapp::phoneNumbers::overrideWebhook(services.graph, token, phoneOf(state), callback, verifyToken)
                        .andThen([&state, &services, token](Done) {
                            return whatsapp::phoneNumbers::fetchWebhookRouting(services.graph, token, phoneOf(state));
                        });
                });
            })
            .map([callback, address](const whatsapp::WebhookRouting &routing) -> Result<Patch> {
                if (QUrl(routing.phoneNumber) != callback)
                    return fail(refusal(refusals::overrideMissing, routing.phoneNumber));
                Patch patch;
                patch.facts.phoneOverride = address;
                patch.result.insert(QStringLiteral("callback"), address);
                return patch;
            });
    }
};

/// Takes the number's and the account's own addresses away, so that the app's counts again.
class RemoveOverridesStep final : public Step
{
public:
    StepId id() const override { return StepId::RemoveOverrides; }
    bool isDone(const CaseState &) const override { return false; }
    bool canStart(const CaseState &state) const override { return isTrue(state.facts().webhooksSubscribed); }
    Call<Reconciliation> reconcile(const CaseState &, const StepInput &, StepServices &) const override { return repeatableReconciliation(); }

    Call<Patch> run(const CaseState &state, const StepInput &, StepServices &services) const override
    {
        return fetchBusinessToken(state, services).andThen([&state, &services](const Secret &token) {
            const PhoneNumberId phone = phoneOf(state);
            auto ofNumber = phone.isEmpty() ? Call<Done>::ready(Done()) : whatsapp::phoneNumbers::removeWebhookOverride(services.graph, token, phone);
            return ofNumber
                // Subscribing without an address is Meta's way to remove the account's override.
                .andThen([&state, &services, token](Done) { return whatsapp::subscribedApps::subscribe(services.graph, token, wabaOf(state)); })
                .andThen([&state, &services, token](Done) { return whatsapp::subscribedApps::list(services.graph, token, wabaOf(state)); })
                .map([&state](const std::vector<whatsapp::SubscribedApp> &apps) -> Result<Patch> {
                    for (const whatsapp::SubscribedApp &app : apps) {
                        if (app.id == state.profile.appId && !app.overrideCallbackUri.isEmpty())
                            return fail(refusal(refusals::overrideStillThere, app.overrideCallbackUri));
                    }
                    Patch patch;
                    patch.facts.phoneOverride = QString();
                    patch.facts.webhooksOverridden = false;
                    return patch;
                });
        });
    }
};
} // namespace

const Step &overridePhoneWebhookStep()
{
    static const OverridePhoneWebhookStep step;
    return step;
}

const Step &removeOverridesStep()
{
    static const RemoveOverridesStep step;
    return step;
}

} // namespace gangway::onboarding
