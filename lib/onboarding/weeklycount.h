#pragma once

#include "store/records.h"

#include <algorithm>

namespace gangway::onboarding {

/// How many new customers an app has brought to Meta in the rolling seven days, against what Meta allows: ten, or
/// two hundred after business verification, app review and access verification.
/// https://developers.facebook.com/documentation/business-messaging/whatsapp/embedded-signup/overview
/// Counts what this installation knows; sign-ups made elsewhere with the same app are not in it.
struct WeeklyCount
{
    /// One new customer.
    struct Entry
    {
        CaseId caseId;              ///< the case that brought it
        int caseNumber = 0;
        QString customerName;
        QDateTime at;               ///< end of its first sign-up
        bool operator==(const Entry &) const = default;
    };
    int limit = 10;
    std::vector<Entry> entries;       ///< oldest first
    std::optional<QDateTime> nextFree; ///< when the oldest one leaves the seven days; absent: none is used
    bool operator==(const WeeklyCount &) const = default;

    int used() const { return int(entries.size()); }
    int left() const { return std::max(0, limit - used()); }
    /// At most two are left.
    bool isTight() const { return left() <= 2; }
};

/// Cases of all profiles with the app of `profile` count together. A customer is a portfolio, or a WABA where the
/// portfolio is not known; one that was there before the seven days is not new, however many cases it has.
WeeklyCount weeklyCount(const std::vector<store::CaseRecord> &cases, const std::vector<store::PartnerProfile> &profiles,
                        const store::PartnerProfile &profile, const QDateTime &now);

} // namespace gangway::onboarding
