#include "onboarding/catalogue.h"

#include "onboarding/steps/steps.h"

#include <algorithm>

namespace gangway::onboarding {

namespace {
using store::NumberPath;
using store::PartnerRole;

const std::vector<PartnerRole> everyRole{PartnerRole::SolutionPartner, PartnerRole::TechProvider, PartnerRole::TechPartner};
const std::vector<PartnerRole> solutionPartner{PartnerRole::SolutionPartner};

// The order is the order on the page; needs point upwards.
const std::vector<CatalogueRow> &table()
{
    static const std::vector<CatalogueRow> rows{
        {StepId::ExchangeCode, {}, everyRole, {}, {},
         nullptr, Start::ByItself, Policy::OnceOnly, NeedsInput::Never, false, &exchangeCodeStep()},
        {StepId::VerifyIds, {StepId::ExchangeCode}, everyRole, {}, {},
         nullptr, Start::ByItself, Policy::Repeatable, NeedsInput::Never, false, &verifyIdsStep()},
        {StepId::SubscribeWebhooks, {StepId::VerifyIds}, everyRole, {}, {},
         nullptr, Start::ByItself, Policy::Repeatable, NeedsInput::Never, false, &subscribeWebhooksStep()},
        {StepId::AssignSystemUser, {StepId::VerifyIds}, solutionPartner, {}, {},
         nullptr, Start::ByItself, Policy::Repeatable, NeedsInput::Never, true, &assignSystemUserStep()},
        {StepId::ShareCreditLine, {StepId::AssignSystemUser}, solutionPartner, {}, {},
         nullptr, Start::ByItself, Policy::OnceOnly, NeedsInput::Never, true, &shareCreditLineStep()},
        {StepId::VerifyCreditLine, {StepId::ShareCreditLine}, solutionPartner, {}, {StepId::ShareCreditLine},
         nullptr, Start::ByItself, Policy::Repeatable, NeedsInput::Never, true, &verifyCreditLineStep()},
        {StepId::RegisterNumber, {StepId::VerifyIds}, everyRole, {NumberPath::Coexistence, NumberPath::GrantOnly}, {},
         nullptr, Start::ByItself, Policy::OnceOnly, NeedsInput::WhenNothingStored, true, &registerNumberStep()},
        {StepId::Confirm, {StepId::SubscribeWebhooks, StepId::VerifyCreditLine, StepId::RegisterNumber}, everyRole, {}, {},
         nullptr, Start::ByItself, Policy::Repeatable, NeedsInput::Never, false, &confirmStep()},
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
