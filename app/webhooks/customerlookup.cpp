#include "app/webhooks/customerlookup.h"

namespace gangway::app {

CustomerLookup::CustomerLookup(const std::vector<store::CaseRecord> &cases)
{
    // Newest activity first: the first one found stays.
    for (const store::CaseRecord &record : cases) {
        const Customer customer{record.id, record.customerName, record.number};
        const auto keep = [&customer](QHash<QString, Customer> &where, const QString &id) {
            if (!id.isEmpty() && !where.contains(id))
                where.insert(id, customer);
        };
        keep(m_byPhone, record.facts.phoneNumberId.value_or(PhoneNumberId()).value());
        keep(m_byWaba, record.facts.wabaId.value_or(WabaId()).value());
    }
}

CustomerLookup::Customer CustomerLookup::find(const QString &wabaId, const QString &phoneNumberId) const
{
    if (!phoneNumberId.isEmpty()) {
        if (const auto found = m_byPhone.constFind(phoneNumberId); found != m_byPhone.constEnd())
            return *found;
    }
    return wabaId.isEmpty() ? Customer() : m_byWaba.value(wabaId);
}

} // namespace gangway::app
