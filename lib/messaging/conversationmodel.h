#pragma once

#include "core/clock.h"
#include "store/repositories.h"

#include <QAbstractListModel>

namespace gangway::messaging {

/// Conversations, newest first, fetched in pages as the list is scrolled. Reads the store, has no verbs.
class ConversationModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { RecordRole = Qt::UserRole + 1 }; ///< store::ConversationRecord
    ConversationModel(store::Database &database, Clock &clock, QObject *parent = nullptr);

    static constexpr int pageSize = 100;

    void setFilter(store::ConversationFilter filter); ///< `now` is filled in by the model
    const store::ConversationFilter &filter() const { return m_filter; }
    const store::ConversationRecord *at(int row) const;
    int rowOf(qint64 conversationId) const; ///< -1: not among those fetched
    std::optional<Error> trouble() const { return m_trouble; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

public Q_SLOTS:
    /// A conversation changed or came into being; others keep their place and the selection stays with its conversation.
    void refresh(qint64 conversationId);
    void reload();

private:
    void note(const Error &error);

    store::ConversationRepository m_repository;
    Clock &m_clock;
    store::ConversationFilter m_filter;
    std::vector<store::ConversationRecord> m_records;
    bool m_more = true;
    std::optional<Error> m_trouble;
};

} // namespace gangway::messaging
