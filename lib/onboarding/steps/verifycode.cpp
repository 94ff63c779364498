#include "onboarding/steps/stepcalls.h"
#include "onboarding/steps/steps.h"
#include "whatsapp/phonenumbers.h"

namespace gangway::onboarding {

namespace {
/// Gives Meta the code that the number received. Guesses are counted by Meta, so none is sent by itself.
/// https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/phone-numbers
class VerifyCodeStep final : public Step
{
public:
    StepId id() const override { return StepId::VerifyCode; }
    bool isDone(const CaseState &state) const override { return isTrue(state.facts().numberVerified); }

    Call<Reconciliation> reconcile(const CaseState &state, const StepInput &, StepServices &services) const override
    {
        return fetchBusinessToken(state, services)
            .andThen([&state, &services](const Secret &token) { return whatsapp::phoneNumbers::fetch(services.graph, token, phoneOf(state)); })
            .map([](const whatsapp::PhoneNumberInfo &number) { return number.isVerified() ? happened(verifiedPatch()) : didNotHappen(); });
    }

    Call<Patch> run(const CaseState &state, const StepInput &input, StepServices &services) const override
    {
        if (!input.verificationCode) {
            Patch ask = asking(QStringLiteral("code"));
            ask.result.insert(QStringLiteral("sentTo"), state.facts().displayPhoneNumber.value_or(QString()));
            if (state.facts().codeRequestedAt)
                ask.result.insert(QStringLiteral("requestedAt"), state.facts().codeRequestedAt->toUTC().toString(Qt::ISODate));
            return Call<Patch>::ready(ask);
        }
        // On the phone it reads 123-456.
        QByteArray digits = input.verificationCode->reveal();
        digits.replace('-', "").replace(' ', "");
        const Secret code(digits);
        if (!isSixDigits(code))
            return Call<Patch>::failed(refusal(refusals::codeFormat));
        return beforehand(fetchBusinessToken(state, services)).andThen([&state, &services, code](const Secret &token) {
            return onceOnly(whatsapp::phoneNumbers::verifyCode(services.graph, token, phoneOf(state), code))
                .map([](Done) { return verifiedPatch(); });
        });
    }

private:
    static Patch verifiedPatch()
    {
        Patch patch;
        patch.facts.numberVerified = true;
        patch.facts.codeStatus = QStringLiteral("VERIFIED");
        return patch;
    }
};
} // namespace

const Step &verifyCodeStep()
{
    static const VerifyCodeStep step;
    return step;
}

} // namespace gangway::onboarding
