#pragma once

#include "onboarding/step.h"

#include <span>

namespace gangway::onboarding {

enum class Policy {
    Repeatable, ///< may run again at any time
    OncePerPress, ///< like OnceOnly for the program, but a person may ask for it again
    OnceOnly,   ///< never again after a request may have left, unless reading says it did not happen
};
enum class Start {
    ByItself, ///< part of the way: started as soon as its needs are met
    OnDemand, ///< only when a person asks for it; the case is finished without it
};
enum class NeedsInput { Never, WhenNothingStored, Always };

/// One row of the table that fixes the order and the rules of provisioning.
struct CatalogueRow
{
    StepId id;
    std::vector<StepId> needs;                     ///< all must be done or not apply
    std::vector<store::PartnerRole> roles;
    std::vector<store::NumberPath> skippedOnPaths; ///< "already registered, skipped"
    std::vector<StepId> skippedWith;               ///< pointless when a person skipped one of these
    /// False: no part of this case's way (yet); such a row is not shown and holds nobody up. Null: always.
    bool (*applies)(const CaseState &);
    Start start;
    Policy policy;
    NeedsInput input;
    bool skippable;                                ///< a person may skip it with a reason
    const Step *step;
};

/// The ordered table. Checked by tests/unit/onboarding: needs point upwards, each id once.
std::span<const CatalogueRow> catalogue();
const CatalogueRow &rowOf(StepId id);
/// The rows of the case's role, in order, whether they apply now or not.
std::vector<const CatalogueRow *> rowsFor(const CaseState &state);

} // namespace gangway::onboarding
