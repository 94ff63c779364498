#include "app/messages/hitdelegate.h"

#include "app/messages/bubbleblocks.h"

#include <QPainter>

namespace gangway::app {

namespace {

// As store::SearchHit marks them.
constexpr QChar hitBegins(0x2068);
constexpr QChar hitEnds(0x2069);

} // namespace

QString HitDelegate::plain(const QString &snippet)
{
    QString text = snippet;
    return text.remove(hitBegins).remove(hitEnds).simplified();
}

QSize HitDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return QSize(m_theme.px(200), m_theme.px(60));
}

void HitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    painter->fillRect(option.rect, m_theme.color(selected ? Theme::Token::AccentSoft : hovered ? Theme::Token::Surface2 : Theme::Token::Surface));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), m_theme.color(Theme::Token::Border));
    const QRect room = option.rect.adjusted(m_theme.px(16), m_theme.px(6), -m_theme.px(16), -m_theme.px(6));

    const QString when = index.data(TimeRole).toString();
    painter->setFont(m_theme.font(Theme::Style::Caption));
    painter->setPen(m_theme.color(Theme::Token::Text3));
    const QRect upper(room.left(), room.top(), room.width(), m_theme.px(16));
    painter->drawText(upper, int(QStyle::visualAlignment(option.direction, Qt::AlignTrailing) | Qt::AlignVCenter), when);
    const int taken = painter->fontMetrics().horizontalAdvance(when) + m_theme.px(8);
    painter->setFont(m_theme.font(Theme::Style::CaptionMedium));
    painter->setPen(m_theme.color(Theme::Token::Text2));
    painter->drawText(QStyle::visualRect(option.direction, room, upper.adjusted(0, 0, -taken, 0)), int(QStyle::visualAlignment(option.direction, Qt::AlignLeading) | Qt::AlignVCenter),
                      painter->fontMetrics().elidedText(index.data(PersonRole).toString(), Qt::ElideRight, upper.width() - taken));

    QString text;
    QList<QTextLayout::FormatRange> bold;
    for (const QChar c : index.data(SnippetRole).toString().simplified()) {
        if (c == hitBegins) {
            QTextLayout::FormatRange range;
            range.start = int(text.size());
            range.length = 0;
            range.format.setFontWeight(QFont::DemiBold);
            range.format.setForeground(m_theme.color(Theme::Token::Accent));
            bold << range;
        } else if (c == hitEnds) {
            if (!bold.isEmpty())
                bold.last().length = int(text.size()) - bold.last().start;
        } else {
            text += c;
        }
    }
    const LaidText laid = layWords(text, m_theme.font(Theme::Style::Small), m_theme.px(16), room.width(), bold, 2);
    painter->setPen(m_theme.color(Theme::Token::Text));
    laid.layout->draw(painter, QPointF(room.left(), room.top() + m_theme.px(16)));
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange) {
        painter->setPen(QPen(m_theme.color(Theme::Token::Accent), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(1, 1, -1, -2));
    }
    painter->restore();
}

} // namespace gangway::app
