#pragma once

#include "app/customers/casestatus.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

namespace gangway::app {

/// One row of the home table.
struct CustomerRow
{
    store::CaseRecord record;
    CaseSummary summary;
    bool operator==(const CustomerRow &) const = default;
};

/// The cases as a table. Knows neither services nor time: the page hands rows and the moment in.
class CustomerTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Customer, Status, Phone, Path, Activity, Next, ColumnCount };
    enum Role {
        CaseIdRole = Qt::UserRole + 1, ///< QString
        StatusRole,                    ///< int(CaseStatus)
        PathRole,                      ///< int(store::NumberPath)
        SortRole,
        SearchRole,                    ///< everything a person may look for, folded to lower case
        SecondLineRole,                ///< the smaller line of a two-line cell; may be empty
    };
    using QAbstractTableModel::QAbstractTableModel;

    /// Keeps rows whose cases stay (dataChanged), so that the selection does not jump.
    void setRows(std::vector<CustomerRow> rows, const QDateTime &now);
    /// Only "3 min ago" changes.
    void setNow(const QDateTime &now);
    const CustomerRow *at(int row) const;
    int rowOf(const CaseId &id) const; ///< -1: not there

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// CSV (RFC 4180, UTF-8 with BOM so that spreadsheets see the letters) of these source rows.
    QByteArray toCsv(const std::vector<int> &rows) const;

private:
    std::vector<CustomerRow> m_rows;
    QDateTime m_now;
};

/// Facets, path and search over the table; newest activity first unless the person sorts.
class CustomerFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit CustomerFilterModel(QObject *parent = nullptr);

    /// Empty: all.
    void setStatuses(const QSet<int> &statuses);
    const QSet<int> &statuses() const { return m_statuses; }
    void setPath(std::optional<store::NumberPath> path);
    std::optional<store::NumberPath> path() const { return m_path; }
    /// All words must be found; letters with and without accents are the same.
    void setSearch(const QString &text);
    QString search() const { return m_search; }

    static QString folded(const QString &text);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QSet<int> m_statuses;
    std::optional<store::NumberPath> m_path;
    QString m_search;
    QStringList m_words;
};

} // namespace gangway::app
