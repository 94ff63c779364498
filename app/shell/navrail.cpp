#include "app/shell/navrail.h"

#include "app/widgets/styling.h"

#include <QButtonGroup>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace gangway::app {

NavButton::NavButton(Theme &theme, const QString &icon, const QString &text, QWidget *parent)
    : QAbstractButton(parent), m_theme(theme), m_icon(icon)
{
    setText(text);
    setAccessibleName(text);
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&m_theme, &Theme::changed, this, [this] { update(); });
}

QSize NavButton::sizeHint() const
{
    return QSize(m_theme.px(64), m_theme.px(56));
}

void NavButton::setBadge(qint64 count, const QString &says)
{
    m_badge = count;
    setAccessibleDescription(count > 0 ? says : QString());
    update();
}

void NavButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    // Disabled is paler than any text may be: it is there to show what will come, and its reason stands on the page.
    if (!isEnabled())
        painter.setOpacity(0.45);
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(isChecked() ? Theme::Token::AccentSoft : Theme::Token::Surface2));
        painter.drawRoundedRect(rect(), m_theme.px(8), m_theme.px(8));
    }
    const Theme::Token ink = isChecked() ? Theme::Token::Accent : Theme::Token::Text3;
    const int icon = m_theme.px(20);
    const int line = m_theme.px(14);
    const int top = (height() - icon - line - 4) / 2;
    painter.drawPixmap(QRect((width() - icon) / 2, top, icon, icon), m_theme.pixmap(m_icon, 20, ink));
    QFont font = m_theme.font(Theme::Style::CaptionMedium);
    const int room = width() - 2;
    if (const int needed = QFontMetrics(font).horizontalAdvance(text()); needed > room)
        font.setStretch(std::max(60, 100 * room / needed));
    painter.setFont(font);
    painter.setPen(m_theme.color(ink));
    painter.drawText(QRect(0, top + icon + 4, width(), line), Qt::AlignCenter, text());
    if (m_badge <= 0)
        return;
    const QString count = m_badge > 99 ? QStringLiteral("99+") : QString::number(m_badge);
    painter.setFont(m_theme.font(Theme::Style::CaptionMedium));
    const int high = m_theme.px(16);
    QRect badge(width() / 2 + m_theme.px(4), top - m_theme.px(5), qMax(high, painter.fontMetrics().horizontalAdvance(count) + m_theme.px(8)), high);
    if (isRightToLeft())
        badge.moveRight(width() - badge.left());
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(Theme::Token::Err));
    painter.drawRoundedRect(badge, high / 2.0, high / 2.0);
    painter.setPen(m_theme.color(Theme::Token::Surface));
    painter.drawText(badge, Qt::AlignCenter, count);
}

NavRail::NavRail(Theme &theme, QWidget *parent) : QFrame(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("shell.rail"));
    setAccessibleName(tr("Sections"));
    setSurface(this, QStringLiteral("bar"));
    setEdge(this, QStringLiteral("right"));
    setFixedWidth(m_theme.px(72));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4, 8, 4, 8);
    column->setSpacing(4);
    auto *logo = new QLabel(this);
    logo->setFixedHeight(m_theme.px(40));
    logo->setAlignment(Qt::AlignCenter);
    const auto paintLogo = [this, logo] { logo->setPixmap(m_theme.pixmap(QStringLiteral("gangway-mark"), 28, Theme::Token::Accent)); };
    paintLogo();
    connect(&m_theme, &Theme::changed, logo, paintLogo);
    column->addWidget(logo);
    column->addSpacing(12);
    m_upper = new QVBoxLayout;
    m_upper->setSpacing(4);
    column->addLayout(m_upper);
    column->addStretch(1);
    m_lower = new QVBoxLayout;
    column->addLayout(m_lower);
    m_group = new QButtonGroup(this);
    m_group->setExclusive(true);
}

NavButton *NavRail::add(const QString &id, const QString &icon, const QString &text, bool atBottom)
{
    auto *button = new NavButton(m_theme, icon, text, this);
    button->setObjectName(QStringLiteral("nav.") + id);
    (atBottom ? m_lower : m_upper)->addWidget(button, 0, Qt::AlignHCenter);
    m_group->addButton(button);
    connect(button, &QAbstractButton::clicked, this, [this, id] { Q_EMIT chosen(id); });
    return button;
}

NavButton *NavRail::button(const QString &id) const
{
    return findChild<NavButton *>(QStringLiteral("nav.") + id);
}

void NavRail::setCurrent(const QString &id)
{
    if (NavButton *entry = button(id))
        entry->setChecked(true);
}

} // namespace gangway::app
