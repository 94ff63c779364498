#include "app/shell/searchhits.h"

#include "app/customers/customertablemodel.h"
#include "core/phonenumber.h"

namespace gangway::app {

std::vector<SearchHit> searchHits(const QString &text, const std::vector<store::CaseRecord> &cases, const std::vector<SearchAction> &actions)
{
    const QStringList words = CustomerFilterModel::folded(text).split(u' ', Qt::SkipEmptyParts);
    const auto matches = [&](const QString &hay) {
        const QString folded = CustomerFilterModel::folded(hay);
        return std::all_of(words.begin(), words.end(), [&](const QString &word) { return folded.contains(word); });
    };
    // "11 90000-0142" is a number, "Loja 24" is not: letters decide.
    const bool lettersToo = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
    const QString digits = lettersToo ? QString() : digitsOf(text);

    std::vector<SearchHit> customers;
    std::vector<SearchHit> numbers;
    std::vector<SearchHit> ids;
    const auto add = [](std::vector<SearchHit> &group, SearchHit hit) {
        if (int(group.size()) < hitsPerGroup)
            group.push_back(std::move(hit));
    };
    for (const store::CaseRecord &record : cases) {
        if (words.isEmpty())
            break;
        if (matches(record.customerName + u' ' + record.contactName + u' ' + record.email))
            add(customers, {SearchHit::Group::Customers, record.customerName, QStringLiteral("#%1").arg(record.number), record.id, {}});
        if (digits.size() >= 3) {
            const QString phone = record.phone.isEmpty() ? record.facts.displayPhoneNumber.value_or(QString()) : record.phone;
            if (digitsOf(phone).contains(digits)) {
                const auto number = parsePhoneNumber(phone);
                add(numbers, {SearchHit::Group::Numbers, number ? number->international : phone, record.customerName, record.id, {}});
            }
            for (const QString &id : {record.facts.wabaId.value_or(WabaId()).value(), record.facts.phoneNumberId.value_or(PhoneNumberId()).value(),
                                      record.facts.portfolioId.value_or(PortfolioId()).value()}) {
                if (id.contains(digits))
                    add(ids, {SearchHit::Group::Ids, id, record.customerName, record.id, {}});
            }
        }
        if (!digits.isEmpty() && QString::number(record.number) == digits)
            add(ids, {SearchHit::Group::Ids, QStringLiteral("#%1").arg(record.number), record.customerName, record.id, {}});
    }
    std::vector<SearchHit> all = std::move(customers);
    all.insert(all.end(), numbers.begin(), numbers.end());
    all.insert(all.end(), ids.begin(), ids.end());
    for (const SearchAction &action : actions) {
        if (matches(action.title))
            all.push_back({SearchHit::Group::Actions, action.title, {}, {}, action.id});
    }
    return all;
}

} // namespace gangway::app
