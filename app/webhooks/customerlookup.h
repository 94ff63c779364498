#pragma once

#include "store/records.h"

#include <QHash>

namespace gangway::app {

/// Whose webhook it is: from the number's or the account's id to the case. Holds copies; made anew when cases change.
class CustomerLookup
{
public:
    struct Customer
    {
        CaseId caseId;      ///< empty: no case has these ids
        QString name;
        int number = 0;     ///< of the case
    };

    CustomerLookup() = default;
    explicit CustomerLookup(const std::vector<store::CaseRecord> &cases);

    /// The number decides; without one, the account (the case with the newest activity where several share it).
    Customer find(const QString &wabaId, const QString &phoneNumberId) const;

private:
    QHash<QString, Customer> m_byPhone;
    QHash<QString, Customer> m_byWaba;
};

} // namespace gangway::app
