#pragma once

#include "app/widgets/theme.h"

#include <QStyledItemDelegate>

namespace gangway::app {

/// Draws one message that a search found: who and when, and the words around the hit with the hit in bold.
class HitDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    enum Role { ConversationRole = Qt::UserRole + 1, MessageRole, PersonRole, TimeRole, SnippetRole };
    explicit HitDelegate(Theme &theme, QObject *parent = nullptr) : QStyledItemDelegate(parent), m_theme(theme) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// The snippet without the marks around its hits.
    static QString plain(const QString &snippet);

private:
    Theme &m_theme;
};

} // namespace gangway::app
