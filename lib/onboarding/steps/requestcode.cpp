#include "onboarding/steps/stepcalls.h"
#include "onboarding/steps/steps.h"
#include "whatsapp/phonenumbers.h"

#include <QRegularExpression>

namespace gangway::onboarding {

namespace {
// "You have already verified the ownership": nothing is left to do.
// https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/phone-numbers
constexpr int alreadyVerified = 136024;

/// Has Meta send a code to the number, by SMS or by a call. Whether a lost request did, only the phone knows.
class RequestCodeStep final : public Step
{
public:
    StepId id() const override { return StepId::RequestCode; }
    bool isDone(const CaseState &state) const override
    {
        return isTrue(state.facts().numberVerified) || state.facts().codeRequestedAt.has_value();
    }
    bool canStart(const CaseState &state) const override
    {
        return isKnown(state.facts().phoneNumberId) && !isTrue(state.facts().numberVerified);
    }

    Call<Reconciliation> reconcile(const CaseState &, const StepInput &input, StepServices &services) const override
    {
        if (input.codeMethod.isEmpty())
            return Call<Reconciliation>::ready(didNotHappen()); // it had only asked how to send it
        return Call<Reconciliation>::ready(cannotTell(requestedPatch(input, services.clock.now())));
    }

    Call<Patch> run(const CaseState &state, const StepInput &input, StepServices &services) const override
    {
        if (input.codeMethod.isEmpty()) {
            Patch ask = asking(QStringLiteral("code-request"));
            ask.result.insert(QStringLiteral("sentTo"), state.facts().displayPhoneNumber.value_or(QString()));
            return Call<Patch>::ready(ask);
        }
        static const QRegularExpression language(QStringLiteral("^[a-z]{2,3}(_[A-Z]{2})?$"));
        if (input.codeMethod != QLatin1String("SMS") && input.codeMethod != QLatin1String("VOICE"))
            return Call<Patch>::failed(refusal(refusals::codeMethod));
        if (!language.match(input.codeLanguage).hasMatch())
            return Call<Patch>::failed(refusal(refusals::codeLanguage));
        return beforehand(fetchBusinessToken(state, services)).andThen([&state, input, &services](const Secret &token) {
            return onceOnly(whatsapp::phoneNumbers::requestCode(services.graph, token, phoneOf(state), input.codeMethod, input.codeLanguage))
                .recover([input, now = services.clock.now()](const Result<Done> &answer) {
                    if (answer)
                        return Call<Patch>::ready(requestedPatch(input, now));
                    if (answer.error().code != alreadyVerified)
                        return Call<Patch>::failed(answer.error());
                    Patch patch;
                    patch.facts.numberVerified = true;
                    patch.result.insert(QStringLiteral("alreadyVerified"), true);
                    return Call<Patch>::ready(patch);
                });
        });
    }

private:
    static Patch requestedPatch(const StepInput &input, const QDateTime &now)
    {
        Patch patch;
        patch.facts.codeRequestedAt = now;
        patch.result.insert(QStringLiteral("method"), input.codeMethod);
        patch.result.insert(QStringLiteral("requestedAt"), now.toUTC().toString(Qt::ISODate));
        return patch;
    }
};
} // namespace

const Step &requestCodeStep()
{
    static const RequestCodeStep step;
    return step;
}

} // namespace gangway::onboarding
