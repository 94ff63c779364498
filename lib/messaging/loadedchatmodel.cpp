#include "messaging/loadedchatmodel.h"

#include "messaging/messageservice.h"

#include <algorithm>

namespace gangway::messaging {

namespace {
bool earlier(const store::MessageRecord &a, const store::MessageRecord &b)
{
    return std::pair(a.at, a.id) < std::pair(b.at, b.id);
}

bool startsDay(const std::vector<store::MessageRecord> &messages, std::size_t row)
{
    return row == 0 || messages[row].at.toLocalTime().date() != messages[row - 1].at.toLocalTime().date();
}

/// True when no inbound message of the 24 hours before had the window open already.
bool opensWindow(const std::vector<store::MessageRecord> &messages, std::size_t row)
{
    if (messages[row].direction != store::Direction::Inbound)
        return false;
    for (std::size_t i = row; i-- > 0;) {
        if (messages[i].direction == store::Direction::Inbound)
            return !windowAt(messages[i].at, messages[row].at).open;
    }
    return true;
}
} // namespace

void LoadedChatModel::setMessages(std::vector<store::MessageRecord> messages)
{
    beginResetModel();
    m_messages = std::move(messages);
    std::stable_sort(m_messages.begin(), m_messages.end(), earlier);
    endResetModel();
}

void LoadedChatModel::insert(const store::MessageRecord &record)
{
    const auto known = std::find_if(m_messages.begin(), m_messages.end(),
                                    [&](const store::MessageRecord &message) { return message.id == record.id; });
    if (known != m_messages.end())
        return update(record);
    const auto place = std::upper_bound(m_messages.begin(), m_messages.end(), record, earlier);
    const int row = int(place - m_messages.begin());
    beginInsertRows({}, row, row);
    m_messages.insert(place, record);
    endInsertRows();
    // What comes after may no longer be the first of its day or the opener of a window.
    if (row + 1 < rowCount())
        Q_EMIT dataChanged(index(row + 1), index(rowCount() - 1), {ChatModel::DayStartRole, ChatModel::WindowOpenedRole});
}

void LoadedChatModel::update(const store::MessageRecord &record)
{
    const auto known = std::find_if(m_messages.begin(), m_messages.end(),
                                    [&](const store::MessageRecord &message) { return message.id == record.id; });
    if (known == m_messages.end())
        return;
    if (known->at != record.at || known->direction != record.direction) { // moved: as good as another row
        const store::MessageRecord moved = record; // `record` may be the very element that goes
        const int row = int(known - m_messages.begin());
        beginRemoveRows({}, row, row);
        m_messages.erase(known);
        endRemoveRows();
        if (row < rowCount())
            Q_EMIT dataChanged(index(row), index(rowCount() - 1), {ChatModel::DayStartRole, ChatModel::WindowOpenedRole});
        return insert(moved);
    }
    *known = record;
    const QModelIndex changed = index(int(known - m_messages.begin()));
    Q_EMIT dataChanged(changed, changed);
}

const store::MessageRecord *LoadedChatModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? &m_messages[std::size_t(row)] : nullptr;
}

int LoadedChatModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_messages.size());
}

QVariant LoadedChatModel::data(const QModelIndex &index, int role) const
{
    const store::MessageRecord *found = index.isValid() ? at(index.row()) : nullptr;
    if (!found)
        return {};
    const store::MessageRecord &message = *found;
    const auto row = std::size_t(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case ChatModel::BodyRole: return message.body;
    case ChatModel::DirectionRole: return int(message.direction);
    case ChatModel::StatusRole: return int(message.status);
    case ChatModel::TimeRole: return message.at;
    case ChatModel::DayStartRole: return startsDay(m_messages, row);
    case ChatModel::WindowOpenedRole: return opensWindow(m_messages, row);
    case ChatModel::MessageIdRole: return message.messageId.value();
    case ChatModel::ErrorRole: return message.error ? describe(*message.error) : QString();
    case ChatModel::RowIdRole: return message.id;
    default: return {};
    }
}

QHash<int, QByteArray> LoadedChatModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert(ChatModel::BodyRole, QByteArrayLiteral("body"));
    names.insert(ChatModel::DirectionRole, QByteArrayLiteral("direction"));
    names.insert(ChatModel::StatusRole, QByteArrayLiteral("status"));
    names.insert(ChatModel::TimeRole, QByteArrayLiteral("time"));
    names.insert(ChatModel::DayStartRole, QByteArrayLiteral("dayStart"));
    names.insert(ChatModel::WindowOpenedRole, QByteArrayLiteral("windowOpened"));
    names.insert(ChatModel::MessageIdRole, QByteArrayLiteral("messageId"));
    names.insert(ChatModel::ErrorRole, QByteArrayLiteral("error"));
    names.insert(ChatModel::RowIdRole, QByteArrayLiteral("rowId"));
    return names;
}

} // namespace gangway::messaging
