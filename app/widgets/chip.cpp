#include "app/widgets/chip.h"

#include <QPainter>

namespace gangway::app {

Chip::Chip(Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&m_theme, &Theme::changed, this, [this] { update(); });
}

void Chip::set(Theme::Tone tone, const QString &icon, const QString &text)
{
    m_tone = tone;
    m_icon = icon;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void Chip::setDense(bool dense)
{
    m_dense = dense;
    updateGeometry();
    update();
}

QSize Chip::sizeOf(const Theme &theme, const QString &icon, const QString &text, bool dense)
{
    const QFontMetrics metrics(theme.font(dense ? Theme::Style::CaptionMedium : Theme::Style::SmallMedium));
    int width = metrics.horizontalAdvance(text) + theme.px(dense ? 7 : 8) + 2;
    if (icon.isEmpty())
        width += theme.px(8);
    else
        width += theme.px(dense ? 5 + 12 + 4 : 6 + 14 + 5);
    return QSize(width, theme.px(dense ? 20 : 24));
}

QRect Chip::paint(QPainter &painter, const QRect &rect, const Theme &theme, Theme::Tone tone, const QString &icon,
                  const QString &text, bool dense)
{
    QSize size = sizeOf(theme, icon, text, dense);
    size.setWidth(std::min(size.width(), rect.width()));
    QRect at(rect.topLeft(), size);
    at.moveTop(rect.top() + (rect.height() - size.height()) / 2);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.color(borderToken(tone)), 1));
    painter.setBrush(theme.color(softToken(tone)));
    const QRectF box = QRectF(at).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
    int x = at.left() + theme.px(icon.isEmpty() ? 8 : dense ? 5 : 6) + 1;
    if (!icon.isEmpty()) {
        const int side = dense ? 12 : 14;
        painter.drawPixmap(QRect(x, at.top() + (at.height() - theme.px(side)) / 2, theme.px(side), theme.px(side)),
                           theme.pixmap(icon, side, textToken(tone)));
        x += theme.px(side) + theme.px(dense ? 4 : 5);
    }
    painter.setFont(theme.font(dense ? Theme::Style::CaptionMedium : Theme::Style::SmallMedium));
    painter.setPen(theme.color(textToken(tone)));
    const QRect room(x, at.top(), at.right() - x - theme.px(4), at.height());
    painter.drawText(room, int(Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine | Qt::TextDontClip),
                     size == sizeOf(theme, icon, text, dense) ? text
                                                              : painter.fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
    painter.restore();
    return at;
}

QSize Chip::sizeHint() const
{
    return sizeOf(m_theme, m_icon, m_text, m_dense);
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(painter, rect(), m_theme, m_tone, m_icon, m_text, m_dense);
}

} // namespace gangway::app
