#pragma once

#include "app/webhooks/customerlookup.h"
#include "app/webhooks/eventwords.h"
#include "app/webhooks/webhookfilter.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

#include <deque>

namespace gangway::app {

/// Webhooks, newest first. New ones are put in front, older ones behind; what was put in last falls out when there
/// are too many. A body is kept only until its words are made, which happens when somebody looks.
class WebhookTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Received, Field, Customer, Says, Signature, Delay, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole + 1, ///< qint64
        VerdictRole,               ///< "valid", "refused", "not-needed"
        BadRole,                   ///< bool: its words are in red
        CaseIdRole,
    };

    explicit WebhookTableModel(QObject *parent = nullptr);

    /// All anew; newest first.
    void setRecords(std::vector<store::WebhookRecord> records);
    /// Oldest first, as they came; those that are there already are left out.
    void prepend(std::vector<store::WebhookRecord> records);
    /// Newest first.
    void append(std::vector<store::WebhookRecord> records);
    /// Keeps the newest `rows`.
    void trim(int rows);
    void removeOlderThan(const QDateTime &time);
    void setCustomers(CustomerLookup customers);

    qint64 newestId() const { return m_rows.empty() ? 0 : m_rows.front().id; }
    qint64 oldestId() const { return m_rows.empty() ? 0 : m_rows.back().id; }
    int rowOf(qint64 id) const; ///< -1: not here
    qint64 idAt(int row) const;
    FilterSubject subject(int row) const;
    FilterSubject subjectOf(const store::WebhookRecord &record) const;
    QString customerText(const store::WebhookRecord &record) const;
    const CustomerLookup &customers() const { return m_customers; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        qint64 id = 0;
        QDateTime receivedAt;
        QString verdict;
        QString reason;
        QString wabaId;
        QString phoneNumberId;
        QString field;
        QByteArray raw;                      ///< empty once the words are made
        std::optional<EventSummary> summary;
    };
    static Row rowFrom(store::WebhookRecord &&record);
    const EventSummary &summary(const Row &row) const;
    QString customerText(const QString &verdict, const QString &wabaId, const QString &phoneNumberId) const;
    FilterSubject subjectFrom(const QString &verdict, const QString &reason, const QString &customer, const EventSummary &words,
                              const QString &field) const;

    std::deque<Row> m_rows;
    CustomerLookup m_customers;
};

/// The rows that a filter leaves.
class WebhookFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit WebhookFilterModel(WebhookTableModel *source, QObject *parent = nullptr);

    void setFilter(const WebhookFilter &filter);
    const WebhookFilter &filter() const { return m_filter; }
    /// A verdict as it is stored; empty: any.
    void setVerdict(const QString &verdict);
    QString verdict() const { return m_verdict; }
    bool isFiltering() const { return !m_filter.isEmpty() || !m_verdict.isEmpty(); }
    bool accepts(const store::WebhookRecord &record) const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    WebhookTableModel *m_source;
    WebhookFilter m_filter;
    QString m_verdict;
};

} // namespace gangway::app
