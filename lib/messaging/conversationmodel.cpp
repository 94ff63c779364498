#include "messaging/conversationmodel.h"

#include "core/log.h"

#include <algorithm>

namespace gangway::messaging {

namespace {
/// The order of the list: newest first.
bool comesBefore(const store::ConversationRecord &a, const store::ConversationRecord &b)
{
    const auto key = [](const store::ConversationRecord &record) {
        return std::pair(record.lastAt.isValid() ? record.lastAt.toMSecsSinceEpoch() : std::numeric_limits<qint64>::min(), record.id);
    };
    return key(a) > key(b);
}
} // namespace

ConversationModel::ConversationModel(store::Database &database, Clock &clock, QObject *parent)
    : QAbstractListModel(parent), m_repository(database), m_clock(clock)
{
}

void ConversationModel::setFilter(store::ConversationFilter filter)
{
    m_filter = std::move(filter);
    reload();
}

void ConversationModel::reload()
{
    beginResetModel();
    // As much as was there, so that a list that was scrolled stays where it is.
    const int wanted = std::max(pageSize, int(m_records.size()));
    m_records.clear();
    m_filter.now = m_clock.now();
    auto read = m_repository.list(m_filter, wanted);
    m_trouble.reset();
    if (read) {
        m_records = std::move(*read);
        m_more = int(m_records.size()) == wanted;
    } else {
        m_more = false;
        note(read.error());
    }
    endResetModel();
}

const store::ConversationRecord *ConversationModel::at(int row) const
{
    return row >= 0 && row < int(m_records.size()) ? &m_records[std::size_t(row)] : nullptr;
}

int ConversationModel::rowOf(qint64 conversationId) const
{
    const auto found = std::find_if(m_records.begin(), m_records.end(),
                                    [conversationId](const store::ConversationRecord &record) { return record.id == conversationId; });
    return found == m_records.end() ? -1 : int(found - m_records.begin());
}

int ConversationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_records.size());
}

QVariant ConversationModel::data(const QModelIndex &index, int role) const
{
    const store::ConversationRecord *record = index.isValid() ? at(index.row()) : nullptr;
    if (!record)
        return {};
    switch (role) {
    case Qt::DisplayRole: return record->name.isEmpty() ? record->contact() : record->name;
    case RecordRole: return QVariant::fromValue(*record);
    default: return {};
    }
}

bool ConversationModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more;
}

void ConversationModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_filter.now = m_clock.now();
    auto read = m_repository.list(m_filter, pageSize, int(m_records.size()));
    if (!read) {
        m_more = false;
        return note(read.error());
    }
    m_more = int(read->size()) == pageSize;
    // One that moved while it was not told yet may come twice: the place it has here is the newer one.
    std::erase_if(*read, [this](const store::ConversationRecord &record) { return rowOf(record.id) >= 0; });
    if (read->empty())
        return;
    const int first = int(m_records.size());
    beginInsertRows({}, first, first + int(read->size()) - 1);
    m_records.insert(m_records.end(), std::make_move_iterator(read->begin()), std::make_move_iterator(read->end()));
    endInsertRows();
}

void ConversationModel::refresh(qint64 conversationId)
{
    m_filter.now = m_clock.now();
    auto read = m_repository.findMatching(conversationId, m_filter);
    if (!read)
        return note(read.error());
    const int from = rowOf(conversationId);
    const auto remove = [&] {
        beginRemoveRows({}, from, from);
        m_records.erase(m_records.begin() + from);
        endRemoveRows();
    };
    if (!*read) {
        if (from >= 0)
            remove();
        return;
    }
    const store::ConversationRecord &record = **read;
    // Its place among the others.
    int to = 0;
    while (to < int(m_records.size()) && (to == from || comesBefore(m_records[std::size_t(to)], record)))
        ++to;
    const bool isBeyond = to == int(m_records.size()) && m_more; // comes with a later page
    if (from < 0) {
        if (isBeyond)
            return;
        beginInsertRows({}, to, to);
        m_records.insert(m_records.begin() + to, record);
        endInsertRows();
        return;
    }
    if (isBeyond && from + 1 != to)
        return remove();
    if (to != from && to != from + 1) {
        beginMoveRows({}, from, from, {}, to);
        const auto begin = m_records.begin();
        if (to < from)
            std::rotate(begin + to, begin + from, begin + from + 1);
        else
            std::rotate(begin + from, begin + from + 1, begin + to);
        endMoveRows();
    }
    const int place = rowOf(conversationId);
    m_records[std::size_t(place)] = record;
    Q_EMIT dataChanged(index(place), index(place));
}

void ConversationModel::note(const Error &error)
{
    qCWarning(lcMessaging) << "the conversations were not read:" << error;
    m_trouble = error;
}

} // namespace gangway::messaging
