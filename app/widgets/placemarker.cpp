#include "app/widgets/placemarker.h"

#include <QPainter>

namespace gangway::app {

PlaceMarker::PlaceMarker(Theme &theme, guidance::Place place, const QString &text, QWidget *parent)
    : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&m_theme, &Theme::changed, this, [this] { update(); });
    set(place, text);
}

void PlaceMarker::set(guidance::Place place, const QString &text)
{
    m_place = place;
    m_text = text.isEmpty() ? wordsFor(place) : text;
    setAccessibleName(m_text);
    updateGeometry();
    update();
}

QString PlaceMarker::wordsFor(guidance::Place place)
{
    switch (place) {
    case guidance::Place::Gangway: return tr("In Gangway");
    case guidance::Place::MetaPage: return tr("On Meta's page");
    case guidance::Place::WhatsAppApp: return tr("In the WhatsApp app");
    case guidance::Place::Phone: return tr("On the phone");
    }
    return {};
}

QSize PlaceMarker::sizeHint() const
{
    const QFontMetrics metrics(m_theme.font(Theme::Style::CaptionMedium));
    return QSize(m_theme.px(8 + 6) + metrics.horizontalAdvance(m_text) + 2, m_theme.px(16));
}

void PlaceMarker::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    Theme::Token token = Theme::Token::Accent;
    if (m_place == guidance::Place::MetaPage)
        token = Theme::Token::PlaceMeta;
    else if (m_place == guidance::Place::WhatsAppApp)
        token = Theme::Token::PlaceWa;
    else if (m_place == guidance::Place::Phone)
        token = Theme::Token::BorderStrong;
    const int side = m_theme.px(8);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(token));
    const QRect square(isRightToLeft() ? width() - side : 0, (height() - side) / 2, side, side);
    painter.drawRoundedRect(square, 2, 2);
    painter.setPen(m_theme.color(Theme::Token::Text3));
    painter.setFont(m_theme.font(Theme::Style::CaptionMedium));
    const int gap = side + m_theme.px(6);
    const QRect room = isRightToLeft() ? rect().adjusted(0, 0, -gap, 0) : rect().adjusted(gap, 0, 0, 0);
    painter.drawText(room, int(Qt::AlignVCenter | Qt::AlignLeading), m_text);
}

} // namespace gangway::app
