#pragma once

#include "app/services.h"

namespace gangway::app {

/// The case as the program knows it now; nothing when it is gone.
std::optional<store::CaseRecord> caseOf(const Services &services, const CaseId &id);
/// Meta's API at the version that the profile of the case asks for; nothing when the profile is gone.
std::optional<whatsapp::GraphClient> graphFor(const Services &services, const store::CaseRecord &record);

} // namespace gangway::app
