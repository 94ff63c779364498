#pragma once

#include "app/widgets/theme.h"

#include <QStyledItemDelegate>

namespace gangway::app {

/// Paints the home table: two-line cells, status chip, quality dot, and the action button of the last column,
/// which a click, Enter or Space on that cell presses.
class CustomerRowDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    CustomerRowDelegate(Theme &theme, QObject *parent);

    /// Where the button of a cell of the last column is; empty when there is nothing to do.
    QRect buttonRect(const QModelIndex &index, const QRect &cell) const;
    /// Widths that the translated words need, by column.
    int neededWidth(int column) const;
    /// The keyboard is in the table: draw where.
    void setKeyboardFocus(bool on) { m_keyboardFocus = on; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index) override;

Q_SIGNALS:
    void actionTriggered(const QModelIndex &index);

private:
    Theme &m_theme;
    bool m_keyboardFocus = false;
    QPersistentModelIndex m_pressed;
    QPersistentModelIndex m_hovered;
};

} // namespace gangway::app
