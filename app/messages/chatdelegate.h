#pragma once

#include "app/widgets/theme.h"

#include <QStyledItemDelegate>

namespace gangway::app {

/// Draws one row of a chat: day header and window chip where they belong, then the bubble with its text, time
/// and tick. Knows the roles of messaging::ChatModel and nothing else.
class ChatDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit ChatDelegate(Theme &theme, QObject *parent = nullptr);

    /// The widest a bubble gets.
    static constexpr int bubbleWidth = 400;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Layout
    {
        int headHeight = 0;
        QRect bubble; ///< relative to the row
        QRect body;
        QRect meta;
        QRect reason; ///< empty when there is none
    };
    Layout layoutOf(const QModelIndex &index, int width) const;
    int metaWidth(const QModelIndex &index) const;

    Theme &m_theme;
};

} // namespace gangway::app
