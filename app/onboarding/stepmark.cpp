#include "app/onboarding/stepmark.h"

#include <QPainter>

namespace gangway::app {

StepMark::StepMark(Theme &theme, int diameter, QWidget *parent) : QWidget(parent), m_theme(theme), m_diameter(theme.px(diameter))
{
    setFixedSize(m_diameter, m_diameter);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void StepMark::set(Look look, const QString &text, const QString &says)
{
    m_look = look;
    m_text = text;
    setAccessibleName(says);
    update();
}

void StepMark::paintEvent(QPaintEvent *)
{
    using Token = Theme::Token;
    Token edge = Token::BorderStrong;
    Token fill = Token::Surface;
    Token ink = Token::Text3;
    QString icon;
    QString text = m_text;
    switch (m_look) {
    case Look::Next: break;
    case Look::Current: edge = fill = Token::AccentFill; ink = Token::OnAccent; break;
    case Look::Passed: edge = ink = Token::Accent; icon = QStringLiteral("check"); break;
    case Look::Done: edge = ink = Token::Ok; fill = Token::OkSoft; icon = QStringLiteral("check"); break;
    case Look::Failed: edge = ink = Token::Err; fill = Token::ErrSoft; text = QStringLiteral("!"); break;
    case Look::Waiting: edge = ink = Token::Warn; fill = Token::WarnSoft; text = QStringLiteral("!"); break;
    case Look::Running: edge = ink = Token::Accent; fill = Token::AccentSoft; icon = QStringLiteral("refresh"); break;
    case Look::Skipped: icon = QStringLiteral("minus"); break;
    case Look::Icon: icon = m_text; break;
    case Look::IconTodo: edge = ink = Token::Warn; fill = Token::WarnSoft; icon = m_text; break;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.color(edge), 1.5));
    painter.setBrush(m_theme.color(fill));
    painter.drawEllipse(QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75));
    if (!icon.isEmpty()) {
        const int size = m_diameter >= m_theme.px(24) ? 14 : 12;
        const QPixmap pixmap = m_theme.pixmap(icon, size, ink);
        const QSizeF shown = QSizeF(pixmap.size()) / pixmap.devicePixelRatio();
        painter.drawPixmap(QPointF((width() - shown.width()) / 2, (height() - shown.height()) / 2), pixmap);
        return;
    }
    QFont font = m_theme.font(m_diameter >= m_theme.px(24) ? Theme::Style::SmallMedium : Theme::Style::CaptionMedium);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(m_theme.color(ink));
    painter.drawText(rect(), Qt::AlignCenter, text);
}

} // namespace gangway::app
