#include "app/widgets/optioncard.h"

#include <QPainter>
#include <QStyleOptionButton>
#include <QVariant>

namespace gangway::app {

namespace {
constexpr int padding = 12;
constexpr int cardGap = 12;
constexpr int iconSide = 20;
constexpr int radioSize = 16;
constexpr int wrapFlags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;
} // namespace

OptionCard::OptionCard(Theme &theme, const QString &icon, const QString &title, const QString &text, QWidget *parent)
    : QRadioButton(parent), m_theme(theme), m_icon(icon)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAttribute(Qt::WA_Hover);
    setTexts(title, text);
    connect(&m_theme, &Theme::changed, this, [this] { update(); });
}

void OptionCard::setTexts(const QString &title, const QString &text)
{
    m_title = title;
    m_detail = text;
    setText(title); // the base class names the button to assistive technology; painting is ours
    setAccessibleName(title);
    setAccessibleDescription(text);
    updateGeometry();
    update();
}

QRect OptionCard::textRect(const QRect &card) const
{
    const int left = m_icon.isEmpty() ? 0 : m_theme.px(iconSide) + m_theme.px(cardGap);
    return card.adjusted(m_theme.px(padding) + left, m_theme.px(padding),
                         -(m_theme.px(padding) + m_theme.px(radioSize) + m_theme.px(cardGap)), -m_theme.px(padding));
}

int OptionCard::heightForWidth(int width) const
{
    const int room = std::max(m_theme.px(60), textRect(QRect(0, 0, width, 100)).width());
    const QFontMetrics bold(m_theme.font(Theme::Style::BodyBold));
    const QFontMetrics small(m_theme.font(Theme::Style::Small));
    int height = bold.boundingRect(QRect(0, 0, room, 10000), wrapFlags, m_title).height();
    if (!m_detail.isEmpty())
        height += 2 + small.boundingRect(QRect(0, 0, room, 10000), wrapFlags, m_detail).height();
    return height + 2 * m_theme.px(padding);
}

QSize OptionCard::sizeHint() const
{
    const int width = m_theme.px(320);
    return QSize(width, heightForWidth(width));
}

QSize OptionCard::minimumSizeHint() const
{
    const int width = m_theme.px(180);
    return QSize(width, heightForWidth(std::max(width, this->width())));
}

void OptionCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool on = isChecked();
    const bool enabled = isEnabled();
    const qreal edge = on ? 2.0 : 1.0;
    painter.setPen(QPen(m_theme.color(on ? Theme::Token::Accent : enabled ? Theme::Token::BorderStrong : Theme::Token::Border), edge));
    painter.setBrush(m_theme.color(on         ? Theme::Token::AccentSoft
                                   : !enabled ? Theme::Token::Surface3
                                   : underMouse() ? Theme::Token::Surface2
                                                  : Theme::Token::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2), m_theme.px(8), m_theme.px(8));

    const QRect room = QStyle::visualRect(layoutDirection(), rect(), textRect(rect()));
    const QFontMetrics bold(m_theme.font(Theme::Style::BodyBold));
    if (!m_icon.isEmpty()) {
        const QRect at = QStyle::visualRect(layoutDirection(), rect(),
                                            QRect(m_theme.px(padding), m_theme.px(padding) - 1, m_theme.px(iconSide), m_theme.px(iconSide)));
        painter.drawPixmap(at, m_theme.pixmap(m_icon, iconSide, on ? Theme::Token::Accent : Theme::Token::Text2));
    }
    const int flags = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignTop | Qt::TextWordWrap;
    painter.setFont(m_theme.font(Theme::Style::BodyBold));
    painter.setPen(m_theme.color(enabled ? Theme::Token::Text : Theme::Token::Text3));
    QRect used;
    painter.drawText(room, flags, m_title, &used);
    painter.setFont(m_theme.font(Theme::Style::Small));
    painter.setPen(m_theme.color(enabled ? Theme::Token::Text2 : Theme::Token::Text3));
    painter.drawText(room.adjusted(0, used.height() + 2, 0, 0), flags, m_detail);

    QStyleOptionButton option;
    initStyleOption(&option);
    option.rect = QStyle::visualRect(layoutDirection(), rect(),
                                     QRect(width() - m_theme.px(padding) - m_theme.px(radioSize), m_theme.px(padding),
                                           m_theme.px(radioSize), m_theme.px(radioSize)));
    style()->drawPrimitive(QStyle::PE_IndicatorRadioButton, &option, &painter, this);
}

} // namespace gangway::app
