#include "app/graphaccess.h"

#include <algorithm>

namespace gangway::app {

std::optional<store::CaseRecord> caseOf(const Services &services, const CaseId &id)
{
    const std::vector<store::CaseRecord> &cases = services.onboarding.cases();
    const auto found = std::find_if(cases.begin(), cases.end(), [&](const store::CaseRecord &record) { return record.id == id; });
    if (id.isEmpty() || found == cases.end())
        return std::nullopt;
    return *found;
}

std::optional<whatsapp::GraphClient> graphFor(const Services &services, const store::CaseRecord &record)
{
    const std::optional<store::PartnerProfile> profile = services.profiles.find(record.profileId);
    if (!profile)
        return std::nullopt;
    return whatsapp::GraphClient(services.graphHttp, profile->graphVersion);
}

} // namespace gangway::app
