#include "app/widgets/elidedlabel.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOption>

namespace gangway::app {

ElidedLabel::ElidedLabel(const QString &text, QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setText(text);
}

void ElidedLabel::setText(const QString &text)
{
    m_full = text;
    QLabel::setText(text); // for assistive technology and for tests that look for a label
    setAccessibleName(text);
    updateGeometry();
    update();
}

void ElidedLabel::setElideMode(Qt::TextElideMode mode)
{
    m_mode = mode;
    update();
}

QSize ElidedLabel::sizeHint() const
{
    ensurePolished();
    const QMargins margins = contentsMargins();
    const QFontMetrics metrics = fontMetrics();
    return QSize(metrics.horizontalAdvance(m_full) + margins.left() + margins.right() + 2,
                 metrics.height() + margins.top() + margins.bottom());
}

QSize ElidedLabel::minimumSizeHint() const
{
    ensurePolished();
    return QSize(std::min(sizeHint().width(), fontMetrics().horizontalAdvance(u'x') * 6), sizeHint().height());
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOption option;
    option.initFrom(this);
    style()->drawPrimitive(QStyle::PE_Widget, &option, &painter, this);
    const QRect room = contentsRect();
    const QString shown = fontMetrics().elidedText(m_full, m_mode, room.width());
    setToolTip(shown == m_full ? QString() : m_full);
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(room, int(alignment() | Qt::TextSingleLine), shown);
}

} // namespace gangway::app
