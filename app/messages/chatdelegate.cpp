#include "app/messages/chatdelegate.h"

#include "app/messages/messagewords.h"
#include "app/widgets/chip.h"
#include "messaging/chatmodel.h"

#include <QDateTime>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

namespace gangway::app {

namespace {

using messaging::ChatModel;
using store::MessageStatus;

constexpr int sideMargin = 16;
constexpr int paddingX = 12;
constexpr int paddingY = 8;
constexpr int rowGap = 8;
constexpr int dayHeight = 28;
constexpr int chipHeight = 28;
constexpr int metaHeight = 16;
constexpr int tickSize = 14;

bool isOutbound(const QModelIndex &index)
{
    return index.data(ChatModel::DirectionRole).toInt() == int(store::Direction::Outbound);
}

MessageStatus statusOf(const QModelIndex &index)
{
    return MessageStatus(index.data(ChatModel::StatusRole).toInt());
}

QString timeOf(const QModelIndex &index)
{
    return index.data(ChatModel::TimeRole).toDateTime().toLocalTime().toString(QStringLiteral("HH:mm"));
}

// People's text is shown as it is, character by character: never as rich text, whatever it contains.
QSizeF layText(QTextLayout &layout, int width)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    qreal height = 0;
    qreal widest = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, height));
        height += qMax<qreal>(18, line.height());
        widest = qMax(widest, line.naturalTextWidth());
    }
    layout.endLayout();
    return QSizeF(widest, height);
}

QString shown(QString body)
{
    return body.replace(u'\n', QChar::LineSeparator);
}

} // namespace

ChatDelegate::ChatDelegate(Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

int ChatDelegate::metaWidth(const QModelIndex &index) const
{
    const QFontMetrics metrics(m_theme.font(Theme::Style::Caption));
    int width = metrics.horizontalAdvance(timeOf(index));
    if (isOutbound(index))
        width += 4 + tickSize + 4 + metrics.horizontalAdvance(wordFor(statusOf(index)));
    return width;
}

ChatDelegate::Layout ChatDelegate::layoutOf(const QModelIndex &index, int width) const
{
    Layout layout;
    if (index.data(ChatModel::DayStartRole).toBool())
        layout.headHeight += dayHeight;
    if (index.data(ChatModel::WindowOpenedRole).toBool())
        layout.headHeight += chipHeight;

    const int widest = qMax(80, qMin(bubbleWidth, width - 2 * sideMargin - 32) - 2 * paddingX);
    QTextLayout body(shown(index.data(ChatModel::BodyRole).toString()), m_theme.font(Theme::Style::Body));
    const QSizeF bodySize = layText(body, widest);
    int inner = qMax(int(std::ceil(bodySize.width())), metaWidth(index));

    const QString reason = index.data(ChatModel::ErrorRole).toString();
    QSizeF reasonSize;
    if (!reason.isEmpty()) {
        QTextLayout text(reason, m_theme.font(Theme::Style::Small));
        reasonSize = layText(text, widest);
        inner = qMax(inner, int(std::ceil(reasonSize.width())));
    }
    inner = qMin(inner, widest);

    const int bubbleW = inner + 2 * paddingX;
    const int x = isOutbound(index) ? width - sideMargin - bubbleW : sideMargin;
    int y = layout.headHeight + rowGap / 2 + paddingY;
    layout.body = QRect(x + paddingX, y, inner, int(std::ceil(bodySize.height())));
    y = layout.body.bottom() + 1;
    if (!reason.isEmpty()) {
        layout.reason = QRect(x + paddingX, y + 4, inner, int(std::ceil(reasonSize.height())));
        y = layout.reason.bottom() + 1;
    }
    layout.meta = QRect(x + paddingX, y + 2, inner, metaHeight);
    layout.bubble = QRect(x, layout.headHeight + rowGap / 2, bubbleW,
                          layout.meta.bottom() + 1 + paddingY - layout.headHeight - rowGap / 2);
    return layout;
}

QSize ChatDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Layout layout = layoutOf(index, option.rect.width());
    return QSize(option.rect.width(), layout.bubble.bottom() + 1 + rowGap / 2);
}

void ChatDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    using Token = Theme::Token;
    using Style = Theme::Style;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(option.rect.topLeft());
    const int width = option.rect.width();
    const Layout layout = layoutOf(index, width);
    const bool outbound = isOutbound(index);
    const MessageStatus status = statusOf(index);
    const QDateTime at = index.data(ChatModel::TimeRole).toDateTime().toLocalTime();

    int y = 0;
    if (index.data(ChatModel::DayStartRole).toBool()) {
        painter->setFont(m_theme.font(Style::CaptionMedium));
        painter->setPen(m_theme.color(Token::Text3));
        painter->drawText(QRect(0, y, width, dayHeight), Qt::AlignCenter, dayWord(at.date(), QDate::currentDate()));
        y += dayHeight;
    }
    if (index.data(ChatModel::WindowOpenedRole).toBool()) {
        const QString words = tr("24-hour window opened at %1").arg(at.toString(QStringLiteral("HH:mm")));
        const QSize chip = Chip::sizeOf(m_theme, {}, words, true);
        Chip::paint(*painter, QRect((width - chip.width()) / 2, y, chip.width(), chipHeight), m_theme, Theme::Tone::Neutral,
                    {}, words, true);
    }

    Token fill = outbound ? Token::BubbleOut : Token::BubbleIn;
    Token edge = outbound ? Token::AccentBorder : Token::Border;
    if (status == MessageStatus::Failed) {
        fill = Token::ErrSoft;
        edge = Token::ErrBorder;
    } else if (status == MessageStatus::Unsettled) {
        fill = Token::WarnSoft;
        edge = Token::WarnBorder;
    }
    painter->setPen(QPen(m_theme.color(edge), 1));
    painter->setBrush(m_theme.color(fill));
    painter->drawRoundedRect(QRectF(layout.bubble).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange) {
        painter->setPen(QPen(m_theme.color(Token::Accent), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(layout.bubble).adjusted(2, 2, -2, -2), 6, 6);
    }

    const auto drawText = [&](const QString &text, const QRect &rect, Style style, Token token) {
        QTextLayout laid(text, m_theme.font(style));
        layText(laid, rect.width());
        painter->setPen(m_theme.color(token));
        laid.draw(painter, rect.topLeft());
    };
    drawText(shown(index.data(ChatModel::BodyRole).toString()), layout.body, Style::Body, Token::Text);
    if (!layout.reason.isEmpty())
        drawText(index.data(ChatModel::ErrorRole).toString(), layout.reason, Style::Small, Token::Err);

    const QFont caption = m_theme.font(Style::Caption);
    const QFontMetrics metrics(caption);
    painter->setFont(caption);
    int right = layout.meta.right() + 1;
    if (outbound) {
        Token token = Token::Text3;
        if (status == MessageStatus::Read)
            token = Token::Info;
        else if (status == MessageStatus::Failed)
            token = Token::Err;
        else if (status == MessageStatus::Unsettled)
            token = Token::Warn;
        const QString word = wordFor(status);
        const int wordWidth = metrics.horizontalAdvance(word);
        painter->setPen(m_theme.color(token));
        painter->drawText(QRect(right - wordWidth, layout.meta.top(), wordWidth, metaHeight), Qt::AlignVCenter, word);
        right -= wordWidth + 4 + tickSize;
        painter->drawPixmap(right, layout.meta.top() + 1, m_theme.pixmap(tickIconFor(status), tickSize, token));
        right -= 4;
    }
    painter->setPen(m_theme.color(Token::Text3));
    painter->drawText(QRect(layout.meta.left(), layout.meta.top(), right - layout.meta.left(), metaHeight),
                      Qt::AlignVCenter | Qt::AlignRight, timeOf(index));
    painter->restore();
}

} // namespace gangway::app
