#pragma once

#include "store/records.h"

#include <QAbstractListModel>

namespace gangway::messaging {

/// One conversation as a list, oldest first. Values only: it fetches nothing and sends nothing.
class ChatModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        BodyRole = Qt::UserRole + 1,
        DirectionRole,   ///< int(store::Direction)
        StatusRole,      ///< int(store::MessageStatus)
        TimeRole,        ///< QDateTime, UTC
        DayStartRole,    ///< bool: first message of its day (local time)
        WindowOpenedRole,///< bool: this inbound message opened a service window
        MessageIdRole,
        ErrorRole,       ///< describe(error) or empty
        RowIdRole,       ///< qint64, MessageRecord::id
    };
    using QAbstractListModel::QAbstractListModel;

    void setMessages(std::vector<store::MessageRecord> messages);
    void insert(const store::MessageRecord &record);  ///< keeps the order by time, then id; a known row is updated
    void update(const store::MessageRecord &record);  ///< by id; unknown rows are ignored
    const store::MessageRecord *at(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    std::vector<store::MessageRecord> m_messages;
};

} // namespace gangway::messaging
