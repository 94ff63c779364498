#include "app/webhooks/webhooktablemodel.h"

#include <algorithm>

namespace gangway::app {

namespace {
constexpr qsizetype largestWaiting = 16 * 1024; ///< larger bodies are put into words at once
} // namespace

WebhookTableModel::WebhookTableModel(QObject *parent) : QAbstractTableModel(parent) {}

WebhookTableModel::Row WebhookTableModel::rowFrom(store::WebhookRecord &&record)
{
    Row row;
    if (record.raw.size() > largestWaiting)
        row.summary = EventWords::summaryOf(record);
    else
        row.raw = std::move(record.raw);
    row.id = record.id;
    row.receivedAt = record.receivedAt;
    row.verdict = std::move(record.verdict);
    row.reason = std::move(record.verdictReason);
    row.wabaId = std::move(record.wabaId);
    row.phoneNumberId = std::move(record.phoneNumberId);
    row.field = std::move(record.field);
    return row;
}

void WebhookTableModel::setRecords(std::vector<store::WebhookRecord> records)
{
    beginResetModel();
    m_rows.clear();
    for (store::WebhookRecord &record : records)
        m_rows.push_back(rowFrom(std::move(record)));
    endResetModel();
}

void WebhookTableModel::prepend(std::vector<store::WebhookRecord> records)
{
    const qint64 newest = newestId();
    std::erase_if(records, [newest](const store::WebhookRecord &record) { return record.id <= newest; });
    if (records.empty())
        return;
    beginInsertRows({}, 0, int(records.size()) - 1);
    for (store::WebhookRecord &record : records)
        m_rows.push_front(rowFrom(std::move(record)));
    endInsertRows();
}

void WebhookTableModel::append(std::vector<store::WebhookRecord> records)
{
    if (!m_rows.empty()) {
        const qint64 oldest = oldestId();
        std::erase_if(records, [oldest](const store::WebhookRecord &record) { return record.id >= oldest; });
    }
    if (records.empty())
        return;
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + records.size()) - 1);
    for (store::WebhookRecord &record : records)
        m_rows.push_back(rowFrom(std::move(record)));
    endInsertRows();
}

void WebhookTableModel::trim(int rows)
{
    if (int(m_rows.size()) <= rows)
        return;
    beginRemoveRows({}, rows, int(m_rows.size()) - 1);
    m_rows.erase(m_rows.begin() + rows, m_rows.end());
    endRemoveRows();
}

void WebhookTableModel::removeOlderThan(const QDateTime &time)
{
    const auto old = std::find_if(m_rows.begin(), m_rows.end(), [&time](const Row &row) { return row.receivedAt < time; });
    trim(int(old - m_rows.begin()));
}

void WebhookTableModel::setCustomers(CustomerLookup customers)
{
    m_customers = std::move(customers);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, Customer), index(int(m_rows.size()) - 1, Customer));
}

int WebhookTableModel::rowOf(qint64 id) const
{
    const auto found = std::lower_bound(m_rows.begin(), m_rows.end(), id, [](const Row &row, qint64 wanted) { return row.id > wanted; });
    return found != m_rows.end() && found->id == id ? int(found - m_rows.begin()) : -1;
}

qint64 WebhookTableModel::idAt(int row) const
{
    return row >= 0 && row < int(m_rows.size()) ? m_rows[std::size_t(row)].id : 0;
}

const EventSummary &WebhookTableModel::summary(const Row &row) const
{
    Row &words = const_cast<Row &>(row); // a cache: nobody sees it change
    if (!words.summary) {
        store::WebhookRecord record;
        record.receivedAt = row.receivedAt;
        record.verdict = row.verdict;
        record.verdictReason = row.reason;
        record.field = row.field;
        record.wabaId = row.wabaId;
        record.phoneNumberId = row.phoneNumberId;
        record.raw = std::exchange(words.raw, {});
        words.summary = EventWords::summaryOf(record);
    }
    return *words.summary;
}

QString WebhookTableModel::customerText(const QString &verdict, const QString &wabaId, const QString &phoneNumberId) const
{
    if (verdict == QLatin1String("not-needed"))
        return tr("This app", "the partner's own Meta app");
    // What was not signed proves nothing, not even whose it is.
    const QString name = verdict == QLatin1String("valid") ? m_customers.find(wabaId, phoneNumberId).name : QString();
    return name.isEmpty() ? tr("Unknown", "no customer has these ids") : name;
}

QString WebhookTableModel::customerText(const store::WebhookRecord &record) const
{
    return customerText(record.verdict, record.wabaId, record.phoneNumberId);
}

FilterSubject WebhookTableModel::subjectFrom(const QString &verdict, const QString &reason, const QString &customer,
                                             const EventSummary &words, const QString &field) const
{
    FilterSubject subject;
    subject.field = field == words.field ? field : field + u' ' + words.field;
    subject.customer = customer;
    subject.statuses = words.statuses;
    subject.signature = {verdict, EventWords::verdictWord(verdict), reason};
    subject.words = QStringList{subject.field, customer, words.says, words.ids, subject.signature.at(1)}.join(u'\n');
    return subject;
}

FilterSubject WebhookTableModel::subject(int row) const
{
    const Row &r = m_rows[std::size_t(row)];
    return subjectFrom(r.verdict, r.reason, customerText(r.verdict, r.wabaId, r.phoneNumberId), summary(r), r.field);
}

FilterSubject WebhookTableModel::subjectOf(const store::WebhookRecord &record) const
{
    return subjectFrom(record.verdict, record.verdictReason, customerText(record), EventWords::summaryOf(record), record.field);
}

int WebhookTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int WebhookTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant WebhookTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[std::size_t(index.row())];
    switch (role) {
    case IdRole:
        return row.id;
    case VerdictRole:
        return row.verdict;
    case BadRole:
        return summary(row).isBad;
    case CaseIdRole:
        return row.verdict == QLatin1String("valid") ? m_customers.find(row.wabaId, row.phoneNumberId).caseId.value() : QString();
    case Qt::ToolTipRole:
        if (index.column() == Received)
            return QLocale().toString(row.receivedAt.toLocalTime(), QLocale::LongFormat);
        if (index.column() == Delay)
            return tr("From the event's own time, which Meta gives in whole seconds, to its arrival here.");
        if (index.column() == Field || index.column() == Customer || index.column() == Says)
            return QStringLiteral("<qt>%1</qt>").arg(data(index, Qt::DisplayRole).toString().toHtmlEscaped());
        return {};
    case Qt::AccessibleTextRole:
        if (index.column() == Received)
            return tr("%1, %2, %3, %4, %5", "a row as one sentence: time, field, customer, what it says, signature")
                .arg(data(index, Qt::DisplayRole).toString(), summary(row).field, customerText(row.verdict, row.wabaId, row.phoneNumberId),
                     summary(row).says, EventWords::verdictWord(row.verdict));
        return data(index, Qt::DisplayRole);
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (index.column()) {
    case Received:
        return row.receivedAt.toLocalTime().toString(QStringLiteral("HH:mm:ss.zzz"));
    case Field:
        return summary(row).field;
    case Customer:
        return customerText(row.verdict, row.wabaId, row.phoneNumberId);
    case Says:
        return summary(row).says;
    case Signature:
        return EventWords::verdictWord(row.verdict);
    case Delay:
        return summary(row).delayMs ? EventWords::delayText(*summary(row).delayMs) : QString();
    default:
        return {};
    }
}

QVariant WebhookTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeading | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Received: return tr("Received");
    case Field: return tr("Field");
    case Customer: return tr("Customer");
    case Says: return tr("What it says");
    case Signature: return tr("Signature");
    case Delay: return tr("Delay");
    default: return {};
    }
}

WebhookFilterModel::WebhookFilterModel(WebhookTableModel *source, QObject *parent) : QSortFilterProxyModel(parent), m_source(source)
{
    setSourceModel(source);
}

void WebhookFilterModel::setFilter(const WebhookFilter &filter)
{
    m_filter = filter;
    invalidateFilter();
}

void WebhookFilterModel::setVerdict(const QString &verdict)
{
    m_verdict = verdict;
    invalidateFilter();
}

bool WebhookFilterModel::accepts(const store::WebhookRecord &record) const
{
    return (m_verdict.isEmpty() || record.verdict == m_verdict) && (m_filter.isEmpty() || m_filter.accepts(m_source->subjectOf(record)));
}

bool WebhookFilterModel::filterAcceptsRow(int row, const QModelIndex &) const
{
    if (!m_verdict.isEmpty() && m_source->index(row, 0).data(WebhookTableModel::VerdictRole).toString() != m_verdict)
        return false;
    return m_filter.isEmpty() || m_filter.accepts(m_source->subject(row));
}

} // namespace gangway::app
