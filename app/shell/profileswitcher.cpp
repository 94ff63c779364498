#include "app/shell/profileswitcher.h"

#include "app/widgets/initials.h"
#include "app/widgets/styling.h"

#include <QMenu>
#include <QPainter>
#include <QStyle>

namespace gangway::app {

QString partnerRoleText(store::PartnerRole role)
{
    switch (role) {
    case store::PartnerRole::SolutionPartner: return ProfileSwitcher::tr("Solution Partner");
    case store::PartnerRole::TechProvider: return ProfileSwitcher::tr("Tech Provider");
    case store::PartnerRole::TechPartner: return ProfileSwitcher::tr("Tech Partner");
    }
    return {};
}

ProfileSwitcher::ProfileSwitcher(Theme &theme, QWidget *parent) : QToolButton(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("shell.profile"));
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setMenu(new QMenu(this));
    menu()->setObjectName(QStringLiteral("shell.profile.menu"));
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(&m_theme, &Theme::changed, this, [this] { update(); });
    setProfiles({}, std::nullopt);
}

void ProfileSwitcher::setProfiles(const std::vector<store::PartnerProfile> &profiles, const std::optional<store::PartnerProfile> &current)
{
    m_known = current.has_value();
    m_name = current ? current->name : tr("No profile yet");
    m_role = current ? partnerRoleText(current->role) : QString();
    m_letters = current ? initialsOf(current->name) : QStringLiteral("\u2013");
    setAccessibleName(current ? tr("Partner profile: %1, %2").arg(m_name, m_role) : m_name);
    menu()->clear();
    for (const store::PartnerProfile &profile : profiles) {
        QAction *action = menu()->addAction(tr("%1, %2", "profile name, role").arg(profile.name, partnerRoleText(profile.role)));
        action->setObjectName(QStringLiteral("shell.profile.%1").arg(profile.id.value()));
        action->setCheckable(true);
        action->setChecked(current && current->id == profile.id);
        connect(action, &QAction::triggered, this, [this, id = profile.id] { Q_EMIT chosen(id); });
    }
    if (!profiles.empty())
        menu()->addSeparator();
    menu()->addAction(m_theme.icon(QStringLiteral("profiles")), tr("Manage profiles"), this, &ProfileSwitcher::manageRequested);
    updateGeometry();
    update();
}

QSize ProfileSwitcher::sizeHint() const
{
    const int name = QFontMetrics(m_theme.font(Theme::Style::BodyBold)).horizontalAdvance(m_name);
    const int role = m_role.isEmpty() ? 0 : m_theme.px(8) + QFontMetrics(m_theme.font(Theme::Style::Small)).horizontalAdvance(m_role);
    return QSize(m_theme.px(8 + 24 + 8) + name + role + m_theme.px(8 + 16 + 8) + 4, m_theme.px(36));
}

QSize ProfileSwitcher::minimumSizeHint() const
{
    return QSize(std::min(sizeHint().width(), m_theme.px(160)), m_theme.px(36));
}

void ProfileSwitcher::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.color(Theme::Token::Border), 1));
    painter.setBrush(m_theme.color(underMouse() ? Theme::Token::Surface2 : Theme::Token::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), m_theme.px(6), m_theme.px(6));
    const auto place = [this](const QRect &r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    const int side = m_theme.px(24);
    int x = m_theme.px(8);
    const QRect mark = place(QRect(x, (height() - side) / 2, side, side));
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(m_known ? Theme::Token::AccentSoft : Theme::Token::Surface3));
    painter.drawRoundedRect(mark, m_theme.px(4), m_theme.px(4));
    QFont letters = m_theme.font(Theme::Style::CaptionMedium);
    letters.setWeight(QFont::DemiBold);
    painter.setFont(letters);
    painter.setPen(m_theme.color(m_known ? Theme::Token::Accent : Theme::Token::Text3));
    painter.drawText(mark, Qt::AlignCenter, m_letters);
    x += side + m_theme.px(8);
    const int arrow = m_theme.px(16);
    const int end = width() - m_theme.px(8) - arrow;
    painter.drawPixmap(place(QRect(end, (height() - arrow) / 2, arrow, arrow)), m_theme.pixmap(QStringLiteral("down"), 16, Theme::Token::Text3));
    painter.setFont(m_theme.font(m_known ? Theme::Style::BodyBold : Theme::Style::Body));
    painter.setPen(m_theme.color(m_known ? Theme::Token::Text : Theme::Token::Text3));
    const int room = end - m_theme.px(8) - x;
    const QString name = painter.fontMetrics().elidedText(m_name, Qt::ElideRight, room);
    const int wide = painter.fontMetrics().horizontalAdvance(name);
    painter.drawText(place(QRect(x, 0, wide + 2, height())), int(Qt::AlignVCenter | Qt::AlignLeading), name);
    x += wide + m_theme.px(8);
    if (const int rest = end - m_theme.px(8) - x; rest > m_theme.px(30) && !m_role.isEmpty()) {
        painter.setFont(m_theme.font(Theme::Style::Small));
        painter.setPen(m_theme.color(Theme::Token::Text3));
        painter.drawText(place(QRect(x, 0, rest + 4, height())), int(Qt::AlignVCenter | Qt::AlignLeading),
                         painter.fontMetrics().elidedText(m_role, Qt::ElideRight, rest + 4));
    }
}

EnvironmentBadge::EnvironmentBadge(Theme &theme, bool sandbox, QWidget *parent) : QWidget(parent), m_theme(theme), m_sandbox(sandbox)
{
    setObjectName(QStringLiteral("shell.environment"));
    m_text = sandbox ? tr("SANDBOX", "environment badge") : tr("LIVE", "environment badge");
    setAccessibleName(m_text);
    setToolTip(sandbox ? tr("Nothing is sent to Meta") : tr("Every step reaches Meta"));
    setAccessibleDescription(toolTip());
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&m_theme, &Theme::changed, this, [this] { update(); });
}

QSize EnvironmentBadge::sizeHint() const
{
    QFont font = m_theme.font(Theme::Style::CaptionMedium);
    font.setWeight(QFont::DemiBold);
    font.setLetterSpacing(QFont::PercentageSpacing, 104);
    return QSize(m_theme.px(8 + 14 + 6 + 8) + QFontMetrics(font).horizontalAdvance(m_text) + 2, m_theme.px(24));
}

void EnvironmentBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_sandbox) {
        painter.setPen(QPen(m_theme.color(Theme::Token::Warn), 1, Qt::CustomDashLine));
        QPen pen = painter.pen();
        pen.setDashPattern({3, 2});
        painter.setPen(pen);
        painter.setBrush(m_theme.color(Theme::Token::WarnSoft));
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(Theme::Token::Text));
    }
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), m_theme.px(4), m_theme.px(4));
    const Theme::Token ink = m_sandbox ? Theme::Token::Warn : Theme::Token::Surface;
    const int icon = m_theme.px(14);
    painter.drawPixmap(QRect(m_theme.px(8), (height() - icon) / 2, icon, icon),
                       m_theme.pixmap(m_sandbox ? QStringLiteral("flask") : QStringLiteral("flag"), 14, ink));
    QFont font = m_theme.font(Theme::Style::CaptionMedium);
    font.setWeight(QFont::DemiBold);
    font.setLetterSpacing(QFont::PercentageSpacing, 104);
    painter.setFont(font);
    painter.setPen(m_theme.color(ink));
    painter.drawText(rect().adjusted(m_theme.px(28), 0, 0, 0), int(Qt::AlignVCenter | Qt::AlignLeft), m_text);
}

} // namespace gangway::app
