#include "onboarding/steps/stepcalls.h"
#include "onboarding/steps/steps.h"
#include "whatsapp/phonenumbers.h"
#include "whatsapp/wabas.h"

#include <algorithm>

namespace gangway::onboarding {

namespace {
using whatsapp::PhoneNumberInfo;
using whatsapp::SubscribedApp;
using whatsapp::WabaInfo;

/// Reads back number, subscription and account health, and keeps what was read. Fails only where the case does
/// not work: no subscription. What Meta still reviews is a fact for the report, no failure.
class ConfirmStep final : public Step
{
public:
    StepId id() const override { return StepId::Confirm; }
    bool isDone(const CaseState &state) const override { return isTrue(state.facts().confirmed); }
    Call<Reconciliation> reconcile(const CaseState &, const StepInput &, StepServices &) const override { return repeatableReconciliation(); }

    Call<Patch> run(const CaseState &state, const StepInput &, StepServices &services) const override
    {
        const WabaId waba = state.facts().wabaId.value_or(WabaId());
        return fetchBusinessToken(state, services).andThen([&state, &services, waba](const Secret &token) {
            return readNumber(state, services, token).andThen([&state, &services, waba, token](const std::optional<PhoneNumberInfo> &number) {
                return whatsapp::subscribedApps::list(services.graph, token, waba)
                    .andThen([&state, &services, waba, token, number](const std::vector<SubscribedApp> &apps) {
                        const bool subscribed = std::any_of(apps.begin(), apps.end(), [&state](const SubscribedApp &app) {
                            return app.id == state.profile.appId;
                        });
                        if (!subscribed)
                            return Call<Patch>::failed(refusal(refusals::notSubscribed, state.profile.appId.value()));
                        return whatsapp::wabas::fetch(services.graph, token, waba)
                            .map([number, now = services.clock.now()](const WabaInfo &info) { return patchFrom(number, info, now); })
                            .andThen([&state, &services, token](const Patch &patch) { return withNumberHealth(state, services, token, patch); })
                            .andThen([&state, &services, token](const Patch &patch) { return withMarketing(state, services, token, patch); });
                    });
            });
        });
    }

private:
    static Call<std::optional<PhoneNumberInfo>> readNumber(const CaseState &state, StepServices &services, const Secret &token)
    {
        if (!isKnown(state.facts().phoneNumberId))
            return Call<std::optional<PhoneNumberInfo>>::ready(std::optional<PhoneNumberInfo>());
        return whatsapp::phoneNumbers::fetch(services.graph, token, *state.facts().phoneNumberId)
            .map([](const PhoneNumberInfo &number) { return std::optional<PhoneNumberInfo>(number); });
    }

    // Both are extras: where Meta does not give them, the case works all the same.
    static Call<Patch> withNumberHealth(const CaseState &state, StepServices &services, const Secret &token, const Patch &patch)
    {
        if (!isKnown(state.facts().phoneNumberId))
            return Call<Patch>::ready(patch);
        return whatsapp::wabas::fetchNumberHealth(services.graph, token, *state.facts().phoneNumberId)
            .recover([patch](const Result<whatsapp::NumberHealth> &health) {
                Patch complete = patch;
                if (health) {
                    complete.facts.numberCanSendMessage = health->canSendMessage;
                    addRemarks(complete.facts, health->entities);
                }
                return Call<Patch>::ready(complete);
            });
    }
    static Call<Patch> withMarketing(const CaseState &state, StepServices &services, const Secret &token, const Patch &patch)
    {
        const QString feature = QStringLiteral("marketing_messages_lite");
        const bool asked = isTrue(state.facts().marketingRequested) || isTrue(state.facts().marketingTermsSigned)
            || state.record.signup.features.value_or(state.profile.features).contains(feature);
        if (!asked)
            return Call<Patch>::ready(patch);
        return whatsapp::wabas::fetchMarketingStatus(services.graph, token, wabaOf(state)).recover([patch](const Result<QString> &status) {
            Patch complete = patch;
            if (status && !status->isEmpty())
                complete.facts.marketingStatus = *status;
            return Call<Patch>::ready(complete);
        });
    }

    static void addRemarks(store::CaseFacts &facts, const std::vector<whatsapp::HealthEntity> &entities)
    {
        QStringList remarks = facts.healthRemarks.value_or(QString()).split(u'\n', Qt::SkipEmptyParts);
        for (const whatsapp::HealthEntity &entity : entities)
            remarks += entity.remarks;
        remarks.removeDuplicates();
        facts.healthRemarks = remarks.join(u'\n');
    }

    static Patch patchFrom(const std::optional<PhoneNumberInfo> &number, const WabaInfo &waba, const QDateTime &now)
    {
        Patch patch;
        patch.facts.confirmed = true;
        patch.facts.healthCheckedAt = now;
        patch.facts.businessVerification = waba.businessVerificationStatus;
        patch.facts.paymentMethodMissing = waba.paymentMethodMissing();
        patch.facts.canSendMessage = waba.canSendMessage;
        if (!waba.accountReviewStatus.isEmpty())
            patch.facts.accountReview = waba.accountReviewStatus;
        addRemarks(patch.facts, waba.health);
        patch.result.insert(QStringLiteral("canSendMessage"), waba.canSendMessage);
        if (number) {
            takeNumber(patch.facts, *number);
            patch.facts.numberVerified.reset(); // decided before; it would bring the code steps back
            patch.result.insert(QStringLiteral("numberStatus"), number->status);
        }
        return patch;
    }
};
} // namespace

const Step &confirmStep()
{
    static const ConfirmStep step;
    return step;
}

} // namespace gangway::onboarding
