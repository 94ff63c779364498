#include "onboarding/steps/stepcalls.h"
#include "onboarding/steps/steps.h"
#include "whatsapp/phonenumbers.h"

namespace gangway::onboarding {

namespace {
/// Asks for the contacts, or the history, that a coexistence number has in the WhatsApp Business app. Each once per
/// onboarding and only in its first 24 hours: a second request costs the customer a new sign-up, so what reading
/// (here: the webhooks that came) cannot settle, a person does.
/// https://developers.facebook.com/documentation/business-messaging/whatsapp/embedded-signup/onboarding-business-app-users
class SyncAppDataStep final : public Step
{
public:
    enum class What { Contacts, History };
    explicit SyncAppDataStep(What what) : m_what(what) {}

    StepId id() const override { return m_what == What::Contacts ? StepId::SyncContacts : StepId::SyncHistory; }
    bool isDone(const CaseState &state) const override
    {
        return isTrue(m_what == What::Contacts ? state.facts().contactsRequested : state.facts().historyRequested);
    }
    bool canStart(const CaseState &state) const override { return isKnown(state.facts().phoneNumberId); }

    Call<Reconciliation> reconcile(const CaseState &state, const StepInput &, StepServices &) const override
    {
        const store::CaseFacts &facts = state.facts();
        const bool arrived = m_what == What::Contacts ? facts.contactsReceived.has_value()
                                                      : facts.historyProgress.has_value() || isTrue(facts.historyDeclined);
        return Call<Reconciliation>::ready(arrived ? happened(requestedPatch({})) : cannotTell(requestedPatch({})));
    }

    Call<Patch> run(const CaseState &state, const StepInput &, StepServices &services) const override
    {
        const std::optional<QDateTime> since = state.facts().onboardedAt;
        if (since && since->addSecs(std::chrono::seconds(syncWindow).count()) <= services.clock.now())
            return Call<Patch>::failed(refusal(refusals::syncWindowOver));
        return beforehand(fetchBusinessToken(state, services)).andThen([this, &state, &services](const Secret &token) {
            const QString type = m_what == What::Contacts ? QStringLiteral("smb_app_state_sync") : QStringLiteral("history");
            return onceOnly(whatsapp::phoneNumbers::requestAppData(services.graph, token, phoneOf(state), type))
                .map([this](const QString &requestId) { return requestedPatch(requestId); });
        });
    }

private:
    Patch requestedPatch(const QString &requestId) const
    {
        Patch patch;
        const bool contacts = m_what == What::Contacts;
        (contacts ? patch.facts.contactsRequested : patch.facts.historyRequested) = true;
        if (!requestId.isEmpty()) {
            (contacts ? patch.facts.contactsRequestId : patch.facts.historyRequestId) = requestId;
            patch.result.insert(QStringLiteral("requestId"), requestId);
        }
        return patch;
    }

    What m_what;
};
} // namespace

const Step &syncContactsStep()
{
    static const SyncAppDataStep step(SyncAppDataStep::What::Contacts);
    return step;
}

const Step &syncHistoryStep()
{
    static const SyncAppDataStep step(SyncAppDataStep::What::History);
    return step;
}

} // namespace gangway::onboarding
