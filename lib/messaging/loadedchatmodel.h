#pragma once

#include "messaging/chatmodel.h"

#include <QAbstractListModel>

namespace gangway::messaging {

/// A loaded conversation as a list, oldest first, until the test page shows a ChatModel. Values only: it fetches nothing and sends nothing.
class LoadedChatModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using Role = ChatModel::Role;
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
