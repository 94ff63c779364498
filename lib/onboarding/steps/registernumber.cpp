#include "onboarding/steps/stepcalls.h"
#include "onboarding/steps/steps.h"
#include "whatsapp/phonenumbers.h"

#include <algorithm>

namespace gangway::onboarding {

namespace {
using whatsapp::PhoneNumberInfo;

// Meta refuses a registration for several reasons with the same subcode; only its words tell them apart.
constexpr int notNow = 2388001;
// https://developers.facebook.com/documentation/business-messaging/whatsapp/support/error-codes
constexpr int wrongTwoStepPin = 133005;

/// The display name is still under review.
bool isNameInReview(const Error &error)
{
    if (error.subcode != notNow && error.code != notNow)
        return false;
    const QString words = (error.userTitle + u' ' + error.userMessage + u' ' + error.message).toLower();
    return words.contains(QLatin1String("display name")) || words.contains(QLatin1String("verified name"));
}

/// Registers the number on the Cloud API with a two-step verification PIN that is in the vault before it is
/// sent. Ten registrations per number in 72 hours, and wrong PINs lock it: never repeated blindly.
/// https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/registration
class RegisterNumberStep final : public Step
{
public:
    StepId id() const override { return StepId::RegisterNumber; }
    bool isDone(const CaseState &state) const override 
    {
        return isTrue(state.facts().numberRegistered) && !isTrue(state.facts().registerAgain);
    }
    bool canStart(const CaseState &state) const override { return isKnown(state.facts().phoneNumberId); }

    Call<Reconciliation> reconcile(const CaseState &state, const StepInput &, StepServices &services) const override
    {
        return readNumber(state, services).andThen([&state, &services](const PhoneNumberInfo &number) {
            return services.vault.fetch(pinKey(state)).map([&state, number](const std::optional<Secret> &pin) {
                // An existing number was on the Cloud API before, so only its being connected tells.
                const bool wasThere = effectivePath(state) == store::NumberPath::Existing;
                const bool isConnected = number.status == QLatin1String("CONNECTED");
                if (number.isRegisteredOnCloudApi() && (isConnected || !wasThere))
                    return happened(registeredPatch(number.id, pin.has_value()));
                if (number.isRegisteredOnCloudApi() || number.platformType.isEmpty())
                    return cannotTell(registeredPatch(number.id, pin.has_value()));
                return didNotHappen();
            });
        });
    }

    Call<Patch> run(const CaseState &state, const StepInput &input, StepServices &services) const override
    {
        if (input.pin && !isSixDigits(*input.pin))
            return Call<Patch>::failed(refusal(refusals::pinFormat));
        if (!regionOf(state, input).isEmpty() && !whatsapp::dataRegions().contains(regionOf(state, input)))
            return Call<Patch>::failed(refusal(refusals::regionUnknown, regionOf(state, input)));
        if (isTrue(state.facts().deregistered) && !input.pin && input.confirmation.isEmpty())
            return Call<Patch>::ready(asking(QStringLiteral("register-again")));
        // The customer meant to stay in the app: registering would end that, so a person decides.
        if (coexistenceWasNotGiven(state) && !isTrue(state.facts().numberRegistered) && !input.pin && input.confirmation.isEmpty()) {
            Patch ask = asking(QStringLiteral("register-anyway"));
            ask.result.insert(QStringLiteral("reason"), QStringLiteral("coexistence-not-given"));
            return Call<Patch>::ready(ask);
        }
        if (effectivePath(state) != store::NumberPath::Existing || isTrue(state.facts().registerAgain) || isTrue(state.facts().deregistered))
            return registerNow(state, input, services);
        return beforehand(readNumber(state, services)).andThen([&state, input, &services](const PhoneNumberInfo &number) {
            if (number.isRegisteredOnCloudApi() && number.status == QLatin1String("CONNECTED")) {
                Patch patch = registeredPatch(number.id, false);
                patch.facts.numberStatus = number.status;
                patch.result.insert(QStringLiteral("alreadyRegistered"), true);
                return Call<Patch>::ready(patch);
            }
            return registerNow(state, input, services);
        });
    }

private:
    static QString regionOf(const CaseState &state, const StepInput &input)
    {
        return input.dataRegion.isEmpty() ? state.profile.dataLocalizationRegion : input.dataRegion;
    }
    static VaultKey pinKey(const CaseState &state) { return {state.record.id.value(), vaultNames::pin}; }

    static Call<PhoneNumberInfo> readNumber(const CaseState &state, StepServices &services)
    {
        return fetchBusinessToken(state, services).andThen([&state, &services](const Secret &token) {
            return whatsapp::phoneNumbers::fetch(services.graph, token, state.facts().phoneNumberId.value_or(PhoneNumberId()));
        });
    }

    static Patch registeredPatch(const PhoneNumberId &phone, bool pinStored)
    {
        Patch patch;
        patch.facts.numberRegistered = true;
        patch.facts.registerAgain = false;
        patch.facts.deregistered = false;
        if (pinStored)
            patch.facts.pinStored = true;
        patch.result.insert(QStringLiteral("phone"), phone.value());
        return patch;
    }

    /// The PIN to send, in the vault already; nothing when a person must type it.
    struct Pin
    {
        Secret digits;
        QString source; ///< "typed", "stored", "generated"
        std::optional<Secret> before = {}; ///< what the vault had until a typed one took its place
    };
    static Call<std::optional<Pin>> preparePin(const CaseState &state, const StepInput &input, StepServices &services)
    {
        if (input.pin) {
            return services.vault.fetch(pinKey(state)).andThen([&state, input, &services](const std::optional<Secret> &before) {
                return keepPin(state, {*input.pin, QStringLiteral("typed"), before}, services);
            });
        }
        return services.vault.fetch(pinKey(state)).andThen([&state, &services](const std::optional<Secret> &stored) {
            // One that belongs to another number would only be a wrong guess.
            if (stored && isSixDigits(*stored) && state.facts().pinStored.value_or(true))
                return Call<std::optional<Pin>>::ready(std::optional<Pin>(Pin{*stored, QStringLiteral("stored")}));
            // Only a number that was never on the Cloud API takes any PIN.
            const store::NumberPath path = effectivePath(state);
            if (path == store::NumberPath::Direct || path == store::NumberPath::NoNumberYet)
                return keepPin(state, {services.randomness.newPin(), QStringLiteral("generated")}, services);
            return Call<std::optional<Pin>>::ready(std::optional<Pin>());
        });
    }
    static Call<std::optional<Pin>> keepPin(const CaseState &state, const Pin &pin, StepServices &services)
    {
        return services.vault.store(pinKey(state), pin.digits).map([pin](Done) { return std::optional<Pin>(pin); });
    }

    static Call<Patch> registerNow(const CaseState &state, const StepInput &input, StepServices &services)
    {
        const PhoneNumberId phone = phoneOf(state);
        return beforehand(fetchBusinessToken(state, services)).andThen([&state, input, &services, phone](const Secret &token) {
            return beforehand(preparePin(state, input, services))
                .andThen([&state, input, &services, phone, token](const std::optional<Pin> &pin) {
                    if (!pin)
                        return Call<Patch>::ready(asking(QStringLiteral("pin")));
                    if (const auto spent = budgetRefusal(state))
                        return Call<Patch>::failed(*spent);
                    auto prepared = input.setNewPin
                        ? beforehand(whatsapp::phoneNumbers::setPin(services.graph, token, phone, pin->digits))
                        : Call<Done>::ready(Done());
                    return prepared.andThen([&state, input, &services, phone, token, pin = *pin](Done) {
                        return send(state, input, services, phone, token, pin);
                    });
                });
        });
    }

    static Call<Patch> send(const CaseState &state, const StepInput &input, StepServices &services, const PhoneNumberId &phone,
                            const Secret &token, const Pin &pin)
    {
        const QString region = regionOf(state, input);
        return onceOnly(whatsapp::phoneNumbers::registerNumber(services.graph, token, phone, pin.digits, region))
            .recover([&state, &services, phone, region, source = pin.source, before = pin.before](const Result<Done> &answer) {
                // A wrong guess must not cost the PIN that was kept.
                if (!answer && answer.error().code == wrongTwoStepPin && before) {
                    return services.vault.store(pinKey(state), *before).recover([error = answer.error()](const Result<Done> &) {
                        return Call<Patch>::failed(error);
                    });
                }
                // Registering is Meta's no for now. Once the name was ready and Meta says the same again, a person looks.
                if (!answer && isNameInReview(answer.error()) && !state.facts().displayNameReady.value_or(false)) {
                    Patch later;
                    later.facts.displayNameReady = false;
                    later.result.insert(QStringLiteral("postponedBy"), QStringLiteral("display-name"));
                    return Call<Patch>::ready(later);
                }
                if (!answer)
                    return Call<Patch>::failed(answer.error());
                Patch patch = registeredPatch(phone, true);
                patch.result.insert(QStringLiteral("pinSource"), source);
                if (!region.isEmpty()) {
                    patch.facts.dataRegion = region;
                    patch.result.insert(QStringLiteral("region"), region);
                }
                return Call<Patch>::ready(patch);
            });
    }
};
} // namespace

const Step &registerNumberStep()
{
    static const RegisterNumberStep step;
    return step;
}

} // namespace gangway::onboarding
