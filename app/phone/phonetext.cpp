#include "app/phone/phonetext.h"

#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace gangway::app {

namespace {

QSize layOut(QTextLayout &layout, int widest)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    qreal height = 0;
    qreal width = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(widest);
        line.setPosition(QPointF(0, height));
        height += line.height();
        width = qMax(width, line.naturalTextWidth());
    }
    layout.endLayout();
    return QSize(int(std::ceil(width)) + 1, int(std::ceil(height)));
}

} // namespace

PhoneText::PhoneText(Theme &theme, const QString &text, Theme::Style style, Theme::Token token, int widest, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_text(text), m_style(style), m_token(token), m_widest(widest)
{
    m_text.replace(u'\n', QChar::LineSeparator);
    setAccessibleName(text);
    QTextLayout layout(m_text, m_theme.font(m_style));
    setFixedSize(layOut(layout, m_widest));
}

void PhoneText::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(m_theme.color(m_token));
    QTextLayout layout(m_text, m_theme.font(m_style));
    layOut(layout, m_widest);
    layout.draw(&painter, QPointF(0, 0));
}

} // namespace gangway::app
