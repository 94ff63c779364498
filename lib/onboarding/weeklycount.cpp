#include "onboarding/weeklycount.h"

#include <QSet>

namespace gangway::onboarding {

namespace {

constexpr int windowDays = 7;

/// What is known of one customer: cases that share a portfolio or a WABA are the same one.
struct Customer
{
    QSet<QString> ids;
    WeeklyCount::Entry first;
};

QSet<QString> idsOf(const store::CaseRecord &record)
{
    QSet<QString> ids;
    if (record.facts.portfolioId && !record.facts.portfolioId->isEmpty())
        ids.insert(QStringLiteral("portfolio ") + record.facts.portfolioId->value());
    if (record.facts.wabaId && !record.facts.wabaId->isEmpty())
        ids.insert(QStringLiteral("waba ") + record.facts.wabaId->value());
    if (ids.isEmpty())
        ids.insert(QStringLiteral("case ") + record.id.value());
    return ids;
}

} // namespace

WeeklyCount weeklyCount(const std::vector<store::CaseRecord> &cases, const std::vector<store::PartnerProfile> &profiles,
                        const store::PartnerProfile &profile, const QDateTime &now)
{
    QSet<QString> sameApp{profile.id.value()};
    for (const store::PartnerProfile &each : profiles) {
        if (each.appId == profile.appId && !each.appId.isEmpty())
            sameApp.insert(each.id.value());
    }
    std::vector<Customer> customers;
    for (const store::CaseRecord &record : cases) {
        if (!record.facts.onboardedAt || !sameApp.contains(record.profileId.value()))
            continue;
        Customer found{idsOf(record), {record.id, record.number, record.customerName, *record.facts.onboardedAt}};
        // One case may join two that had nothing in common so far.
        for (auto it = customers.begin(); it != customers.end();) {
            if (!it->ids.intersects(found.ids)) {
                ++it;
                continue;
            }
            found.ids.unite(it->ids);
            if (it->first.at < found.first.at)
                found.first = it->first;
            it = customers.erase(it);
        }
        customers.push_back(std::move(found));
    }

    WeeklyCount count;
    count.limit = profile.weeklyCustomerLimit;
    for (Customer &customer : customers) {
        if (customer.first.at.addDays(windowDays) > now)
            count.entries.push_back(std::move(customer.first));
    }
    std::sort(count.entries.begin(), count.entries.end(), [](const WeeklyCount::Entry &one, const WeeklyCount::Entry &other) {
        return std::pair(one.at, one.caseNumber) < std::pair(other.at, other.caseNumber);
    });
    if (!count.entries.empty())
        count.nextFree = count.entries.front().at.addDays(windowDays);
    return count;
}

} // namespace gangway::onboarding
