#pragma once

#include "store/records.h"

namespace gangway::app {

/// One line of the search results.
struct SearchHit
{
    enum class Group { Customers, Numbers, Ids, Actions };
    Group group = Group::Customers;
    QString title;
    QString detail;
    CaseId caseId;    ///< Customers, Numbers, Ids
    QString action;   ///< Actions: "new", "customers", "profiles", "settings"
    bool operator==(const SearchHit &) const = default;
};

struct SearchAction
{
    QString id;
    QString title;
};

/// At most this many per group; the list page shows them all.
inline constexpr int hitsPerGroup = 5;

/// Pure: what matches, by group. All words must be found; accents and case do not matter. Phone numbers match by
/// digits whatever stands between them. Empty text: the actions.
std::vector<SearchHit> searchHits(const QString &text, const std::vector<store::CaseRecord> &cases, const std::vector<SearchAction> &actions);

} // namespace gangway::app
