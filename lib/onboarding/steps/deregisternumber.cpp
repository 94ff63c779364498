#include "core/phonenumber.h"
#include "onboarding/steps/stepcalls.h"
#include "onboarding/steps/steps.h"
#include "whatsapp/phonenumbers.h"

namespace gangway::onboarding {

namespace {
/// Takes the number off the Cloud API: it stops sending and receiving. Counts like a registration, and registering
/// again is left to a person.
/// https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/registration
class DeregisterNumberStep final : public Step
{
public:
    StepId id() const override { return StepId::DeregisterNumber; }
    bool isDone(const CaseState &state) const override { return isTrue(state.facts().deregistered); }
    bool canStart(const CaseState &state) const override { return isTrue(state.facts().numberRegistered); }

    Call<Reconciliation> reconcile(const CaseState &state, const StepInput &, StepServices &services) const override
    {
        return fetchBusinessToken(state, services)
            .andThen([&state, &services](const Secret &token) { return whatsapp::phoneNumbers::fetch(services.graph, token, phoneOf(state)); })
            .map([](const whatsapp::PhoneNumberInfo &number) {
                if (number.platformType.isEmpty())
                    return cannotTell(deregisteredPatch());
                return number.isRegisteredOnCloudApi() ? didNotHappen() : happened(deregisteredPatch());
            });
    }

    Call<Patch> run(const CaseState &state, const StepInput &input, StepServices &services) const override
    {
        if (effectivePath(state) == store::NumberPath::Coexistence)
            return Call<Patch>::failed(refusal(refusals::coexistenceNumber));
        const QString wanted = digitsOf(state.facts().displayPhoneNumber.value_or(state.record.phone)).right(4);
        if (wanted.size() != 4 || input.confirmation.trimmed() != wanted) {
            Patch ask = asking(QStringLiteral("confirmation"));
            ask.result.insert(QStringLiteral("type"), wanted);
            return Call<Patch>::ready(ask);
        }
        if (const auto spent = budgetRefusal(state))
            return Call<Patch>::failed(*spent);
        return beforehand(fetchBusinessToken(state, services)).andThen([&state, &services](const Secret &token) {
            return onceOnly(whatsapp::phoneNumbers::deregisterNumber(services.graph, token, phoneOf(state))).map([](Done) { return deregisteredPatch(); });
        });
    }

private:
    static Patch deregisteredPatch()
    {
        Patch patch;
        patch.facts.numberRegistered = false;
        patch.facts.deregistered = true;
        patch.facts.registerAgain = false;
        patch.facts.confirmed = false;
        return patch;
    }
};
} // namespace

const Step &deregisterNumberStep()
{
    static const DeregisterNumberStep step;
    return step;
}

} // namespace gangway::onboarding
