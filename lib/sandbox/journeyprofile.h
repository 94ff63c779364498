#pragma once

#include "sandbox/sandbox.h"

namespace gangway::sandbox {

/// The partner profile that a scenario is about: `profile` with what the scenario's journey sets of its own.
store::PartnerProfile profileFor(const QJsonObject &scenario, store::PartnerProfile profile);

/// The partner that a scenario is for; nothing when it is for any.
std::optional<store::PartnerRole> roleFor(const QJsonObject &scenario);

} // namespace gangway::sandbox
