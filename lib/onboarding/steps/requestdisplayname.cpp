#include "onboarding/steps/stepcalls.h"
#include "onboarding/steps/steps.h"
#include "whatsapp/phonenumbers.h"

namespace gangway::onboarding {

namespace {
/// Asks Meta for another display name. The decision takes a while: AwaitDisplayName waits for it, then the number
/// is registered again, which makes the name visible.
/// https://developers.facebook.com/documentation/business-messaging/whatsapp/display-names
class RequestDisplayNameStep final : public Step
{
public:
    StepId id() const override { return StepId::RequestDisplayName; }
    bool isDone(const CaseState &) const override { return false; }
    bool canStart(const CaseState &state) const override { return isKnown(state.facts().phoneNumberId); }
    Call<Reconciliation> reconcile(const CaseState &, const StepInput &, StepServices &) const override { return repeatableReconciliation(); }

    Call<Patch> run(const CaseState &state, const StepInput &input, StepServices &services) const override
    {
        if (input.displayName.isEmpty())
            return Call<Patch>::ready(asking(QStringLiteral("display-name")));
        if (!isDisplayName(input.displayName))
            return Call<Patch>::failed(refusal(refusals::nameLength));
        const QString name = input.displayName.trimmed();
        return fetchBusinessToken(state, services)
            .andThen([&state, &services, name](const Secret &token) {
                return whatsapp::phoneNumbers::requestDisplayName(services.graph, token, phoneOf(state), name);
            })
            .map([name](Done) {
                Patch patch;
                patch.facts.requestedDisplayName = name;
                patch.facts.displayNameReady = false;
                patch.facts.nameRejection = QString();
                patch.result.insert(QStringLiteral("name"), name);
                return patch;
            });
    }
};
} // namespace

const Step &requestDisplayNameStep()
{
    static const RequestDisplayNameStep step;
    return step;
}

} // namespace gangway::onboarding
