#include "onboarding/steps/stepcalls.h"
#include "onboarding/steps/steps.h"
#include "whatsapp/phonenumbers.h"

namespace gangway::onboarding {

namespace {
// Meta takes hours, often a day or two; a webhook makes the runner look at once.
constexpr std::chrono::seconds nameReviewPause{300};

/// Waits for Meta's decision about the display name: a number is registered, or its new name shown, only after it.
/// https://developers.facebook.com/documentation/business-messaging/whatsapp/display-names
class AwaitDisplayNameStep final : public Step
{
public:
    StepId id() const override { return StepId::AwaitDisplayName; }
    bool isDone(const CaseState &state) const override
    {
        return state.facts().displayNameReady.value_or(true) && requestedName(state).isEmpty();
    }
    Call<Reconciliation> reconcile(const CaseState &, const StepInput &, StepServices &) const override { return repeatableReconciliation(); }

    Call<Patch> run(const CaseState &state, const StepInput &input, StepServices &services) const override
    {
        if (!input.displayName.isEmpty() && !isDisplayName(input.displayName))
            return Call<Patch>::failed(refusal(refusals::nameLength));
        return fetchBusinessToken(state, services).andThen([this, &state, input, &services](const Secret &token) {
            // A declined name was replaced by another one.
            const QString other = input.displayName.trimmed();
            const bool isDecided = other == state.facts().verifiedName.value_or(QString()) && state.facts().displayNameReady.value_or(false);
            if (!other.isEmpty() && other != requestedName(state) && !isDecided) {
                return whatsapp::phoneNumbers::requestDisplayName(services.graph, token, phoneOf(state), other)
                    .map([other, now = services.clock.now()](Done) {
                        Patch patch = stillInReview(now);
                        patch.facts.requestedDisplayName = other;
                        patch.facts.nameRejection = QString();
                        patch.facts.displayNameReady = false;
                        return patch;
                    });
            }
            return whatsapp::phoneNumbers::fetchNameReview(services.graph, token, phoneOf(state))
                .map([this, &state, now = services.clock.now()](const whatsapp::NameReview &review) { return judge(state, review, now); });
        });
    }

private:
    static QString requestedName(const CaseState &state) { return state.facts().requestedDisplayName.value_or(QString()); }

    static Patch stillInReview(const QDateTime &now)
    {
        Patch patch;
        patch.askAgainAfter = nameReviewPause;
        patch.result.insert(QStringLiteral("waitingFor"), QStringLiteral("display-name"));
        patch.result.insert(QStringLiteral("checkedAt"), now.toUTC().toString(Qt::ISODate));
        return patch;
    }

    Patch judge(const CaseState &state, const whatsapp::NameReview &review, const QDateTime &now) const
    {
        const QString requested = requestedName(state);
        const QString status = !requested.isEmpty() && !review.newNameStatus.isEmpty() ? review.newNameStatus : review.nameStatus;
        Patch patch;
        if (status == QLatin1String("APPROVED") || status == QLatin1String("AVAILABLE_WITHOUT_REVIEW")) {
            patch.facts.displayNameReady = true;
            patch.facts.nameStatus = status;
            if (!requested.isEmpty()) {
                patch.facts.requestedDisplayName = QString();
                patch.facts.verifiedName = requested;
                // The new name shows once the number is registered again.
                patch.facts.registerAgain = isTrue(state.facts().numberRegistered);
            }
            patch.result.insert(QStringLiteral("nameStatus"), status);
            return patch;
        }
        if (status == QLatin1String("DECLINED") || status == QLatin1String("EXPIRED") || status == QLatin1String("NONE")) {
            Patch ask = asking(QStringLiteral("display-name"));
            ask.facts.nameStatus = status;
            ask.result.insert(QStringLiteral("nameStatus"), status);
            ask.result.insert(QStringLiteral("reason"), state.facts().nameRejection.value_or(QString()));
            return ask;
        }
        patch = stillInReview(now);
        if (!status.isEmpty() && status != state.facts().nameStatus.value_or(QString()))
            patch.facts.nameStatus = status;
        patch.result.insert(QStringLiteral("nameStatus"), status);
        return patch;
    }
};
} // namespace

const Step &awaitDisplayNameStep()
{
    static const AwaitDisplayNameStep step;
    return step;
}

} // namespace gangway::onboarding
