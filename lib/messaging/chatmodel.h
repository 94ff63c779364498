#pragma once

#include "messaging/messagecontent.h"
#include "store/repositories.h"

#include <QAbstractListModel>

namespace gangway::messaging {

/// One conversation as a list, oldest first, however long: rowCount() is the whole of it, rows are read in pages when
/// they are asked for, and only the pages around the last ones asked for stay in memory. Sends nothing.
class ChatModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        RecordRole = Qt::UserRole + 1, ///< store::MessageRecord
        ContentRole,       ///< messaging::MessageContent
        BodyRole,
        DirectionRole,     ///< int(store::Direction)
        StatusRole,        ///< int(store::MessageStatus)
        TimeRole,          ///< QDateTime, UTC
        DayStartRole,      ///< bool: first message of its day (local time)
        WindowOpenedRole,  ///< bool: this inbound message opened a service window
        MessageIdRole,
        ErrorRole,         ///< describe(error) or empty
        RowIdRole,         ///< qint64, MessageRecord::id
        QuotedRole,        ///< store::MessageRecord that this one answers; invalid when there is none or it is not here
    };
    explicit ChatModel(store::Database &database, QObject *parent = nullptr);
    ~ChatModel() override;

    static constexpr int pageSize = 50;    ///< rows
    static constexpr int pagesKept = 12;

    /// 0 closes. Reads nothing but the newest page.
    void open(qint64 conversationId);
    qint64 conversationId() const { return m_conversation; }
    const store::MessageRecord *at(int row) const; ///< reads its page when it is not here; valid until the next call
    int rowOfPosition(qint64 position) const;
    int rowOf(qint64 messageRow) const; ///< -1: not in this conversation
    std::optional<Error> trouble() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

public Q_SLOTS:
    /// What MessageService tells; of other conversations nothing is taken.
    void stored(const gangway::store::StoredMessage &message);
    void changed(const gangway::store::MessageRecord &row);

private:
    void reset(qint64 conversationId);
    void insertRow(const store::MessageRecord &row);
    void refreshRow(qint64 messageRow);

    qint64 m_conversation = 0;
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace gangway::messaging
