#include "onboarding/step.h"

#include <array>
#include <utility>

namespace gangway::onboarding {

namespace {
// Written into journals: never renamed.
constexpr std::array<std::pair<StepId, const char *>, 25> stepNames{{
    {StepId::ExchangeCode, "exchange-code"},
    {StepId::VerifyIds, "verify-ids"},
    {StepId::SubscribeWebhooks, "subscribe-webhooks"},
    {StepId::AssignSystemUser, "assign-system-user"},
    {StepId::ShareCreditLine, "share-credit-line"},
    {StepId::VerifyCreditLine, "verify-credit-line"},
    {StepId::RegisterNumber, "register-number"},
    {StepId::Confirm, "confirm"},
    {StepId::AttachCreditLine, "attach-credit-line"},
    {StepId::AddNumber, "add-number"},
    {StepId::RequestCode, "request-code"},
    {StepId::VerifyCode, "verify-code"},
    {StepId::AwaitDisplayName, "await-display-name"},
    {StepId::SyncContacts, "sync-contacts"},
    {StepId::SyncHistory, "sync-history"},
    {StepId::CheckToken, "check-token"},
    {StepId::FetchToken, "fetch-token"},
    {StepId::OverridePhoneWebhook, "override-phone-webhook"},
    {StepId::RemoveOverrides, "remove-overrides"},
    {StepId::RevokeCreditLine, "revoke-credit-line"},
    {StepId::SetPin, "set-pin"},
    {StepId::RequestDisplayName, "request-display-name"},
    {StepId::DeregisterNumber, "deregister-number"},
    {StepId::RequestMarketingMessages, "request-marketing-messages"},
    {StepId::ReadPartnerVerification, "read-partner-verification"},
}};

template <typename T>
bool differs(const std::optional<T> &known, const std::optional<T> &now)
{
    return known && !known->isEmpty() && now && !now->isEmpty() && *known != *now;
}

template <typename T>
void withdraw(std::optional<T> &fact, T nothing)
{
    if (!fact)
        fact = std::move(nothing);
}
} // namespace

QString nameOf(StepId id)
{
    for (const auto &[value, name] : stepNames) {
        if (value == id)
            return QString::fromLatin1(name);
    }
    return {};
}

std::optional<StepId> stepFromName(QStringView name)
{
    for (const auto &[value, text] : stepNames) {
        if (name == QLatin1String(text))
            return value;
    }
    return std::nullopt;
}

store::NumberPath effectivePath(const CaseState &state)
{
    const QString event = state.facts().finishEvent.value_or(QString());
    if (event == QLatin1String("FINISH_WHATSAPP_BUSINESS_APP_ONBOARDING"))
        return store::NumberPath::Coexistence;
    if (event == QLatin1String("FINISH_GRANT_ONLY_API_ACCESS"))
        return store::NumberPath::GrantOnly;
    if (event == QLatin1String("FINISH_ONLY_WABA") && !state.facts().phoneNumberId)
        return store::NumberPath::NoNumberYet;
    // Meta: a number on the Business app with platform CLOUD_API is a coexistence number, whatever the page said.
    if (state.facts().onBusinessApp.value_or(false) && state.facts().platformType == QStringLiteral("CLOUD_API"))
        return store::NumberPath::Coexistence;
    if (coexistenceWasNotGiven(state))
        return store::NumberPath::Direct;
    return state.record.path;
}

bool coexistenceWasNotGiven(const CaseState &state)
{
    const QString event = state.facts().finishEvent.value_or(QString());
    return state.record.path == store::NumberPath::Coexistence && !event.isEmpty()
        && event != QLatin1String("FINISH_WHATSAPP_BUSINESS_APP_ONBOARDING");
}

store::CaseFacts withdrawingWhatDependsOnIds(const store::CaseFacts &known, store::CaseFacts patch)
{
    const bool otherWaba = differs(known.wabaId, patch.wabaId);
    const bool otherPhone = differs(known.phoneNumberId, patch.phoneNumberId);
    if (otherWaba) {
        withdraw(patch.webhooksSubscribed, false);
        withdraw(patch.webhooksOverridden, false);
        withdraw(patch.systemUserAssigned, false);
        withdraw(patch.allocationId, AllocationId());
        withdraw(patch.creditVerified, false);
        // A number lives in one WABA: the number known so far is not in the new one.
        if (known.phoneNumberId)
            withdraw(patch.phoneNumberId, PhoneNumberId());
    }
    if (otherWaba) {
        withdraw(patch.creditAttached, false);
        withdraw(patch.creditRevoked, false);
    }
    if (otherWaba || otherPhone) {
        withdraw(patch.idsVerified, false);
        withdraw(patch.contactsRequested, false);
        withdraw(patch.historyRequested, false);
        withdraw(patch.historyDeclined, false);
        withdraw(patch.pinStored, false);
        withdraw(patch.displayNameReady, true);
        withdraw(patch.nameRejection, QString());
        withdraw(patch.numberRegistered, false);
        withdraw(patch.deregistered, false);
        withdraw(patch.registerAgain, false);
        withdraw(patch.numberAdded, false);
        withdraw(patch.phoneOverride, QString());
        withdraw(patch.requestedDisplayName, QString());
        withdraw(patch.platformType, QString());
        withdraw(patch.onBusinessApp, false);
        withdraw(patch.confirmed, false);
    }
    return patch;
}

bool Step::canStart(const CaseState &) const
{
    return true;
}

bool Step::readingHelpsAfterFailure() const
{
    return true;
}

} // namespace gangway::onboarding
