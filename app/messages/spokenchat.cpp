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
    return QIdentityProxyModel::data(index, role);
}

} // namespace gangway::app
