#pragma once

#include "app/messages/chatview.h"

#include <QIdentityProxyModel>

namespace gangway::app {

/// Adds the sentence for assistive technology to each row.
class ChatView::Spoken : public QIdentityProxyModel
{
public:
    using QIdentityProxyModel::QIdentityProxyModel;

    QVariant data(const QModelIndex &index, int role) const override;

    QString language = QStringLiteral("en");
};

} // namespace gangway::app
