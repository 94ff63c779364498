#include "app/customers/customertablemodel.h"

#include "core/phonenumber.h"

namespace gangway::app {

namespace {

QString shownPhone(const store::CaseRecord &record)
{
    if (const auto number = parsePhoneNumber(record.phone))
        return number->international;
    return record.phone.isEmpty() ? record.facts.displayPhoneNumber.value_or(QString()) : record.phone;
}

QString csvCell(QString text)
{
    // A cell that begins with one of these is a formula to a spreadsheet; a name typed by a stranger must not be.
    if (!text.isEmpty() && QStringView(u"=+-@\t\r").contains(text.front()))
        text.prepend(u'\'');
    if (text.contains(u'"') || text.contains(u',') || text.contains(u'\n') || text.contains(u'\r') || text.contains(u';')) {
        text.replace(u'"', QStringLiteral("\"\""));
        return u'"' + text + u'"';
    }
    return text;
}

} // namespace

void CustomerTableModel::setRows(std::vector<CustomerRow> rows, const QDateTime &now)
{
    m_now = now;
    const bool sameCases = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                                      [](const CustomerRow &a, const CustomerRow &b) { return a.record.id == b.record.id; });
    if (!sameCases) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i] == m_rows[i])
            continue;
        m_rows[i] = std::move(rows[i]);
        Q_EMIT dataChanged(index(int(i), 0), index(int(i), ColumnCount - 1));
    }
}

void CustomerTableModel::setNow(const QDateTime &now)
{
    m_now = now;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, Activity), index(rowCount() - 1, Activity), {Qt::DisplayRole});
}

const CustomerRow *CustomerTableModel::at(int row) const
{
    return row < 0 || row >= int(m_rows.size()) ? nullptr : &m_rows[std::size_t(row)];
}

int CustomerTableModel::rowOf(const CaseId &id) const
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].record.id == id)
            return int(i);
    }
    return -1;
}

int CustomerTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CustomerTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CustomerTableModel::data(const QModelIndex &index, int role) const
{
    const CustomerRow *row = index.isValid() ? at(index.row()) : nullptr;
    if (!row)
        return {};
    const store::CaseRecord &record = row->record;
    const QString waba = record.facts.wabaId.value_or(WabaId()).value();
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case Customer: return record.customerName;
        case Status: return statusText(row->summary);
        case Phone: return shownPhone(record).isEmpty() ? tr("None", "phone number") : shownPhone(record);
        case Path: return pathText(record.path);
        case Activity: return agoText(record.updatedAt, m_now);
        case Next: return row->summary.next == NextStep::None ? tr("Nothing to do") : nextStepText(row->summary.next);
        default: return {};
        }
    case SecondLineRole:
        if (index.column() == Customer)
            return waba.isEmpty() ? tr("no WABA yet") : waba;
        if (index.column() == Phone) {
            if (shownPhone(record).isEmpty())
                return {};
            return record.facts.phoneNumberId ? qualityText(record.facts.qualityRating.value_or(QString())) : tr("Not verified yet");
        }
        return {};
    case Qt::ToolTipRole:
        if (index.column() == Activity)
            return QLocale().toString(record.updatedAt.toLocalTime(), QLocale::ShortFormat);
        return {};
    case Qt::AccessibleTextRole:
        if (index.column() != Customer)
            return data(index, Qt::DisplayRole);
        //: one row of the table as a sentence: name, status, path, time since the last activity, next step
        return tr("%1, %2, %3, %4, next step: %5")
            .arg(record.customerName, statusText(row->summary), pathText(record.path), agoText(record.updatedAt, m_now),
                 row->summary.next == NextStep::None ? tr("Nothing to do") : nextStepText(row->summary.next));
    case CaseIdRole: return record.id.value();
    case StatusRole: return int(row->summary.status);
    case PathRole: return int(record.path);
    case SortRole:
        switch (index.column()) {
        case Customer: return CustomerFilterModel::folded(record.customerName);
        case Status: return int(row->summary.status);
        case Phone: return record.phone;
        case Path: return pathText(record.path);
        case Activity: return record.updatedAt;
        case Next: return int(row->summary.next);
        default: return {};
        }
    case SearchRole: {
        QStringList all{record.customerName, record.contactName, record.email, record.phone, QString(record.phone).remove(u'+'),
                        shownPhone(record), waba, QString::number(record.number), record.facts.displayPhoneNumber.value_or(QString())};
        all << record.facts.phoneNumberId.value_or(PhoneNumberId()).value() << record.facts.portfolioId.value_or(PortfolioId()).value();
        return CustomerFilterModel::folded(all.join(u'\n'));
    }
    default:
        return {};
    }
}

QVariant CustomerTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Customer: return tr("Customer and WABA ID");
    case Status: return tr("Status");
    case Phone: return tr("Phone and quality");
    case Path: return tr("Path");
    case Activity: return tr("Activity");
    case Next: return tr("Next step");
    default: return {};
    }
}

QByteArray CustomerTableModel::toCsv(const std::vector<int> &rows) const
{
    QStringList lines;
    lines << QStringList{tr("Case"), tr("Customer"), tr("Status"), tr("Phone"), tr("Quality"), tr("Path"), tr("WABA ID"),
                         tr("Phone number ID"), tr("Portfolio ID"), tr("Contact"), tr("E-mail"), tr("Last activity"), tr("Next step")}
                 .join(u',');
    for (const int row : rows) {
        const CustomerRow *entry = at(row);
        if (!entry)
            continue;
        const store::CaseRecord &r = entry->record;
        QStringList cells{QString::number(r.number), r.customerName, statusText(entry->summary), r.phone,
                          r.facts.phoneNumberId ? qualityText(r.facts.qualityRating.value_or(QString())) : QString(), pathText(r.path),
                          r.facts.wabaId.value_or(WabaId()).value(), r.facts.phoneNumberId.value_or(PhoneNumberId()).value(),
                          r.facts.portfolioId.value_or(PortfolioId()).value(), r.contactName, r.email,
                          r.updatedAt.toLocalTime().toOffsetFromUtc(r.updatedAt.toLocalTime().offsetFromUtc()).toString(Qt::ISODate),
                          nextStepText(entry->summary.next)};
        for (int i = 0; i < cells.size(); ++i) {
            // A phone number may begin with "+": it is digits, not a formula.
            cells[i] = i == 3 ? cells.at(i) : csvCell(cells.at(i));
        }
        lines << cells.join(u',');
    }
    return QByteArray("\xEF\xBB\xBF") + (lines.join(QStringLiteral("\r\n")) + QStringLiteral("\r\n")).toUtf8();
}

CustomerFilterModel::CustomerFilterModel(QObject *parent) : QSortFilterProxyModel(parent)
{
    setSortRole(CustomerTableModel::SortRole);
    setDynamicSortFilter(true);
    sort(CustomerTableModel::Activity, Qt::DescendingOrder);
}

void CustomerFilterModel::setStatuses(const QSet<int> &statuses)
{
    m_statuses = statuses;
    invalidateFilter();
}

void CustomerFilterModel::setPath(std::optional<store::NumberPath> path)
{
    m_path = path;
    invalidateFilter();
}

void CustomerFilterModel::setSearch(const QString &text)
{
    m_search = text.simplified();
    m_words = folded(m_search).split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

QString CustomerFilterModel::folded(const QString &text)
{
    QString result;
    for (const QChar c : text.normalized(QString::NormalizationForm_D)) {
        if (!c.isMark())
            result += c;
    }
    return result.toCaseFolded();
}

bool CustomerFilterModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (!m_statuses.isEmpty() && !m_statuses.contains(index.data(CustomerTableModel::StatusRole).toInt()))
        return false;
    if (m_path && index.data(CustomerTableModel::PathRole).toInt() != int(*m_path))
        return false;
    if (m_words.isEmpty())
        return true;
    const QString hay = index.data(CustomerTableModel::SearchRole).toString();
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString &word) { return hay.contains(word); });
}

} // namespace gangway::app
