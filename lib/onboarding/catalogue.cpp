#include "onboarding/catalogue.h"

#include "onboarding/steps/steps.h"

#include <algorithm>

namespace gangway::onboarding {

namespace {
using store::NumberPath;
using store::PartnerRole;

const std::vector<PartnerRole> everyRole{PartnerRole::SolutionPartner, PartnerRole::TechProvider, PartnerRole::TechPartner};
const std::vector<PartnerRole> solutionPartner{PartnerRole::SolutionPartner};

bool attachesSeparately(const CaseState &state)
{
    return state.profile.creditMethod == store::CreditMethod::ShareThenAttach;
}
bool isCoexistence(const CaseState &state)
{
    return effectivePath(state) == NumberPath::Coexistence;
}
bool hasNoNumber(const CaseState &state)
{
    const store::CaseFacts &facts = state.facts();
    if (facts.numberAdded.value_or(false))
        return true;
    if (facts.phoneNumberId && !facts.phoneNumberId->isEmpty())
        return false;
    const NumberPath path = effectivePath(state);
    if (path == NumberPath::Coexistence || path == NumberPath::GrantOnly)
        return false;
    return path == NumberPath::NoNumberYet || facts.idsVerified.value_or(false);
}
/// The number is not proven to be the customer's yet, or was proven by us.
bool needsVerification(const CaseState &state)
{
    const store::CaseFacts &facts = state.facts();
    return !isCoexistence(state)
        && (facts.codeRequestedAt.has_value() || (facts.numberVerified.has_value() && !*facts.numberVerified));
}
bool waitsForName(const CaseState &state)
{
    return state.facts().displayNameReady.has_value();
}
bool isCloudNumber(const CaseState &state)
{
    return !isCoexistence(state);
}
bool verifiesBusinesses(const CaseState &state)
{
    return state.profile.partnerLedVerification;
}

// The order is the order on the page; needs point upwards.
const std::vector<CatalogueRow> &table()
{
    constexpr auto byItself = Start::ByItself;
    constexpr auto onDemand = Start::OnDemand;
    static const std::vector<CatalogueRow> rows{
        {StepId::ExchangeCode, {}, everyRole, {}, {}, nullptr, byItself,
         Policy::OnceOnly, NeedsInput::Never, false, &exchangeCodeStep()},
        {StepId::VerifyIds, {StepId::ExchangeCode}, everyRole, {}, {}, nullptr, byItself,
         Policy::Repeatable, NeedsInput::Never, false, &verifyIdsStep()},
        {StepId::SubscribeWebhooks, {StepId::VerifyIds}, everyRole, {}, {}, nullptr, byItself,
         Policy::Repeatable, NeedsInput::Never, false, &subscribeWebhooksStep()},
        {StepId::AssignSystemUser, {StepId::VerifyIds}, solutionPartner, {}, {}, nullptr, byItself,
         Policy::Repeatable, NeedsInput::Never, true, &assignSystemUserStep()},
        {StepId::ShareCreditLine, {StepId::AssignSystemUser}, solutionPartner, {}, {}, nullptr, byItself,
         Policy::OnceOnly, NeedsInput::Never, true, &shareCreditLineStep()},
        {StepId::AttachCreditLine, {StepId::ShareCreditLine}, solutionPartner, {}, {StepId::ShareCreditLine}, attachesSeparately, byItself,
         Policy::OnceOnly, NeedsInput::Never, true, &attachCreditLineStep()},
        {StepId::VerifyCreditLine, {StepId::ShareCreditLine, StepId::AttachCreditLine}, solutionPartner, {},
         {StepId::ShareCreditLine, StepId::AttachCreditLine}, nullptr, byItself,
         Policy::Repeatable, NeedsInput::Never, true, &verifyCreditLineStep()},
        {StepId::AddNumber, {StepId::VerifyIds}, everyRole, {}, {}, hasNoNumber, byItself,
         Policy::OnceOnly, NeedsInput::Always, true, &addNumberStep()},
        {StepId::RequestCode, {StepId::VerifyIds, StepId::AddNumber}, everyRole, {}, {StepId::AddNumber}, needsVerification, byItself,
         Policy::OncePerPress, NeedsInput::Always, true, &requestCodeStep()},
        {StepId::VerifyCode, {StepId::RequestCode}, everyRole, {}, {StepId::AddNumber, StepId::RequestCode}, needsVerification, byItself,
         Policy::OncePerPress, NeedsInput::Always, true, &verifyCodeStep()},
        {StepId::AwaitDisplayName, {StepId::VerifyIds, StepId::VerifyCode}, everyRole, {}, {}, waitsForName, byItself,
         Policy::Repeatable, NeedsInput::Never, true, &awaitDisplayNameStep()},
        {StepId::RegisterNumber, {StepId::VerifyIds, StepId::AddNumber, StepId::VerifyCode, StepId::AwaitDisplayName}, everyRole,
         {NumberPath::Coexistence, NumberPath::GrantOnly}, {StepId::AddNumber}, nullptr, byItself,
         Policy::OnceOnly, NeedsInput::WhenNothingStored, true, &registerNumberStep()},
        {StepId::SyncContacts, {StepId::SubscribeWebhooks}, everyRole, {}, {}, isCoexistence, byItself,
         Policy::OnceOnly, NeedsInput::Never, true, &syncContactsStep()},
        {StepId::SyncHistory, {StepId::SyncContacts}, everyRole, {}, {}, isCoexistence, byItself,
         Policy::OnceOnly, NeedsInput::Never, true, &syncHistoryStep()},
        {StepId::Confirm, {StepId::SubscribeWebhooks, StepId::VerifyCreditLine, StepId::RegisterNumber, StepId::SyncHistory}, everyRole, {}, {},
         nullptr, byItself, Policy::Repeatable, NeedsInput::Never, false, &confirmStep()},

        {StepId::CheckToken, {}, everyRole, {}, {}, nullptr, onDemand,
         Policy::Repeatable, NeedsInput::Never, false, &checkTokenStep()},
        {StepId::FetchToken, {}, everyRole, {}, {}, nullptr, onDemand,
         Policy::Repeatable, NeedsInput::Never, false, &fetchTokenStep()},
        {StepId::OverridePhoneWebhook, {StepId::SubscribeWebhooks}, everyRole, {}, {}, nullptr, onDemand,
         Policy::Repeatable, NeedsInput::Never, false, &overridePhoneWebhookStep()},
        {StepId::RemoveOverrides, {StepId::SubscribeWebhooks}, everyRole, {}, {}, nullptr, onDemand,
         Policy::Repeatable, NeedsInput::Never, false, &removeOverridesStep()},
        {StepId::RevokeCreditLine, {StepId::ShareCreditLine}, solutionPartner, {}, {}, nullptr, onDemand,
         Policy::Repeatable, NeedsInput::Always, false, &revokeCreditLineStep()},
        {StepId::SetPin, {StepId::VerifyIds}, everyRole, {}, {}, isCloudNumber, onDemand,
         Policy::Repeatable, NeedsInput::Always, false, &setPinStep()},
        {StepId::RequestDisplayName, {StepId::VerifyIds}, everyRole, {}, {}, isCloudNumber, onDemand,
         Policy::Repeatable, NeedsInput::Always, false, &requestDisplayNameStep()},
        {StepId::DeregisterNumber, {StepId::RegisterNumber}, everyRole, {}, {}, isCloudNumber, onDemand,
         Policy::OncePerPress, NeedsInput::Always, false, &deregisterNumberStep()},
        {StepId::RequestMarketingMessages, {StepId::VerifyIds}, everyRole, {}, {}, nullptr, onDemand,
         Policy::OncePerPress, NeedsInput::Never, false, &requestMarketingMessagesStep()},
        {StepId::ReadPartnerVerification, {StepId::VerifyIds}, everyRole, {}, {}, verifiesBusinesses, onDemand,
         Policy::Repeatable, NeedsInput::Never, false, &readPartnerVerificationStep()},
    };
    return rows;
}
} // namespace

std::span<const CatalogueRow> catalogue()
{
    return table();
}

const CatalogueRow &rowOf(StepId id)
{
    const auto &rows = table();
    const auto found = std::find_if(rows.begin(), rows.end(), [id](const CatalogueRow &row) { return row.id == id; });
    Q_ASSERT_X(found != rows.end(), "rowOf", "every StepId has a row");
    return *found;
}

std::vector<const CatalogueRow *> rowsFor(const CaseState &state)
{
    std::vector<const CatalogueRow *> rows;
    for (const CatalogueRow &row : table()) {
        if (std::find(row.roles.begin(), row.roles.end(), state.profile.role) != row.roles.end())
            rows.push_back(&row);
    }
    return rows;
}

} // namespace gangway::onboarding
