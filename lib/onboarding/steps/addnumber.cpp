#include "core/phonenumber.h"
#include "onboarding/steps/stepcalls.h"
#include "onboarding/steps/steps.h"
#include "whatsapp/phonenumbers.h"

#include <algorithm>

namespace gangway::onboarding {

namespace {
bool isDigits(const QString &text, int min, int max)
{
    return text.size() >= min && text.size() <= max
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// Adds a number to the WABA when the sign-up ended without one. Meta's list tells whether a lost request worked.
/// https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/phone-numbers
class AddNumberStep final : public Step
{
public:
    StepId id() const override { return StepId::AddNumber; }
    bool isDone(const CaseState &state) const override { return isKnown(state.facts().phoneNumberId); }

    Call<Reconciliation> reconcile(const CaseState &state, const StepInput &input, StepServices &services) const override
    {
        return find(state, input, services).map([](const std::optional<whatsapp::PhoneNumberInfo> &number) {
            return number ? happened(addedPatch(*number)) : didNotHappen();
        });
    }

    Call<Patch> run(const CaseState &state, const StepInput &input, StepServices &services) const override
    {
        if (input.nationalNumber.isEmpty() && input.displayName.isEmpty())
            return Call<Patch>::ready(asking(QStringLiteral("number")));
        if (!isDigits(input.callingCode, 1, 3) || !isDigits(input.nationalNumber, 4, 14))
            return Call<Patch>::failed(refusal(refusals::phoneFormat));
        if (!isDisplayName(input.displayName))
            return Call<Patch>::failed(refusal(refusals::nameLength));
        // Pressed twice, or added by the customer meanwhile: it is there already.
        return beforehand(find(state, input, services)).andThen([&state, input, &services](const std::optional<whatsapp::PhoneNumberInfo> &known) {
            if (known)
                return Call<Patch>::ready(addedPatch(*known));
            return beforehand(fetchBusinessToken(state, services)).andThen([&state, input, &services](const Secret &token) {
                const whatsapp::NewNumber number{input.callingCode, input.nationalNumber, input.displayName.trimmed(), {}};
                return onceOnly(whatsapp::phoneNumbers::add(services.graph, token, wabaOf(state), number))
                    .map([input](const PhoneNumberId &id) {
                        Patch patch;
                        patch.facts.phoneNumberId = id;
                        patch.facts.displayPhoneNumber = u'+' + input.callingCode + u' ' + input.nationalNumber;
                        patch.facts.verifiedName = input.displayName.trimmed();
                        patch.facts.numberAdded = true;
                        patch.facts.numberVerified = false;
                        patch.facts.idsVerified = true; // the answer to our own request
                        patch.result.insert(QStringLiteral("phone"), id.value());
                        return patch;
                    });
            });
        });
    }

private:
    static Patch addedPatch(const whatsapp::PhoneNumberInfo &number)
    {
        Patch patch;
        takeNumber(patch.facts, number);
        patch.facts.numberAdded = true;
        patch.facts.idsVerified = true;
        if (!patch.facts.numberVerified)
            patch.facts.numberVerified = false;
        patch.result.insert(QStringLiteral("phone"), number.id.value());
        patch.result.insert(QStringLiteral("alreadyAdded"), true);
        return patch;
    }

    static Call<std::optional<whatsapp::PhoneNumberInfo>> find(const CaseState &state, const StepInput &input, StepServices &services)
    {
        const QString wanted = input.callingCode + input.nationalNumber;
        return fetchBusinessToken(state, services)
            .andThen([&state, &services](const Secret &token) { return whatsapp::phoneNumbers::list(services.graph, token, wabaOf(state)); })
            .map([wanted](const std::vector<whatsapp::PhoneNumberInfo> &numbers) {
                const auto found = std::find_if(numbers.begin(), numbers.end(), [&wanted](const whatsapp::PhoneNumberInfo &number) {
                    return digitsOf(number.displayPhoneNumber) == wanted;
                });
                return found == numbers.end() ? std::optional<whatsapp::PhoneNumberInfo>() : *found;
            });
    }
};
} // namespace

const Step &addNumberStep()
{
    static const AddNumberStep step;
    return step;
}

} // namespace gangway::onboarding
