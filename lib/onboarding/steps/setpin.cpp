#include "onboarding/steps/stepcalls.h"
#include "onboarding/steps/steps.h"
#include "whatsapp/phonenumbers.h"

namespace gangway::onboarding {

namespace {
/// Sets the number's two-step verification PIN; the old one is not needed. The new one is in the vault before it is
/// sent, and the old one back there when Meta refuses.
/// https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/two-step-verification
class SetPinStep final : public Step
{
public:
    StepId id() const override { return StepId::SetPin; }
    bool isDone(const CaseState &) const override { return false; }
    bool canStart(const CaseState &state) const override
    {
        return isKnown(state.facts().phoneNumberId) && effectivePath(state) != store::NumberPath::Coexistence;
    }
    Call<Reconciliation> reconcile(const CaseState &, const StepInput &, StepServices &) const override { return repeatableReconciliation(); }

    Call<Patch> run(const CaseState &state, const StepInput &input, StepServices &services) const override
    {
        if (!input.pin && !input.pinWasTyped)
            return Call<Patch>::ready(asking(QStringLiteral("pin")));
        if (input.pin && !isSixDigits(*input.pin))
            return Call<Patch>::failed(refusal(refusals::pinFormat));
        const VaultKey key{state.record.id.value(), vaultNames::pin};
        return services.vault.fetch(key).andThen([&state, input, &services, key](const std::optional<Secret> &before) {
            // A run that the end of the program cut short had stored its PIN already.
            const std::optional<Secret> pin = input.pin ? input.pin : before;
            if (!pin)
                return Call<Patch>::ready(asking(QStringLiteral("pin")));
            return services.vault.store(key, *pin)
                .andThen([&state, &services](Done) { return fetchBusinessToken(state, services); })
                .andThen([&state, &services, pin = *pin](const Secret &token) {
                    return whatsapp::phoneNumbers::setPin(services.graph, token, phoneOf(state), pin);
                })
                .recover([&services, key, before](const Result<Done> &answer) {
                    if (answer) {
                        Patch patch;
                        patch.facts.pinStored = true;
                        return Call<Patch>::ready(patch);
                    }
                    const Error error = answer.error();
                    if (error.kind != Error::Kind::Rejected || !before)
                        return Call<Patch>::failed(error); // it may be set: the vault keeps the new one
                    return services.vault.store(key, *before).recover([error](const Result<Done> &) { return Call<Patch>::failed(error); });
                });
        });
    }
};
} // namespace

const Step &setPinStep()
{
    static const SetPinStep step;
    return step;
}

} // namespace gangway::onboarding
