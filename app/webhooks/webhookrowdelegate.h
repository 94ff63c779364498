#pragma once

#include "app/widgets/theme.h"

#include <QStyledItemDelegate>

namespace gangway::app {

/// Paints a row of the webhook table: time in the fixed font, words, signature as a chip.
class WebhookRowDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    WebhookRowDelegate(Theme &theme, QObject *parent);

    /// Width that a column's usual texts need; 0 for the one that takes what is left.
    int neededWidth(int column) const;
    /// The keyboard is in the table: draw where.
    void setKeyboardFocus(bool on) { m_keyboardFocus = on; }
    static QString verdictIcon(const QString &verdict);
    static Theme::Tone verdictTone(const QString &verdict);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Theme &m_theme;
    bool m_keyboardFocus = false;
};

} // namespace gangway::app
