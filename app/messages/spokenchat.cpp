#include "app/messages/spokenchat.h"

#include "app/messages/messagewords.h"

namespace gangway::app {

using messaging::ChatModel;

QVariant ChatView::Spoken::data(const QModelIndex &index, int role) const
{
    if (role == Qt::AccessibleTextRole || role == Qt::DisplayRole) {
        const QVariant record = data(index, ChatModel::RecordRole);
        if (!record.isValid())
            return QString();
        return sentenceOf(record.value<store::MessageRecord>(), data(index, ChatModel::ContentRole).value<messaging::MessageContent>(), language);
    }
    if (role == ChatModel::RecordRole || role == ChatModel::ContentRole) {
        // A conversation that is loaded as a whole has values only.
        if (const auto *loaded = qobject_cast<const messaging::LoadedChatModel *>(sourceModel())) {
            const store::MessageRecord *record = loaded->at(index.row());
            if (!record)
                return {};
            return role == ChatModel::RecordRole ? QVariant::fromValue(*record) : QVariant::fromValue(messaging::contentOf(*record));
        }
    }
    return QIdentityProxyModel::data(index, role);
}

} // namespace gangway::app
