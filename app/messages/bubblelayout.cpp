#include "app/messages/bubblelayout.h"

#include "app/messages/bubbleblocks.h"
#include "app/messages/messagewords.h"
#include "app/widgets/chip.h"

#include <QCoreApplication>

namespace gangway::app {

namespace {

using store::MessageStatus;
using Kind = messaging::MessageContent::Kind;

constexpr int sideMargin = 16;
constexpr int rightMargin = 6; // the scroll bar takes the rest
constexpr int paddingX = 12;
constexpr int paddingY = 8;
constexpr int rowGap = 8;
constexpr int headHeight = 28;

QString layoutWord(const char *text)
{
    return QCoreApplication::translate("gangway::app::Bubble", text);
}

/// A line in the middle of the chat, with or without the edge of a chip. Returns its rectangle.
QRect addMiddle(Bubble &bubble, const Theme &theme, const QString &text, int top, bool chip)
{
    const int widest = qMax(40, bubble.width - 2 * theme.px(sideMargin) - theme.px(20));
    const LaidText laid = layWords(text, theme.font(chip ? Theme::Style::SmallMedium : Theme::Style::CaptionMedium), theme.px(16), widest, {}, 4);
    const int padX = theme.px(chip ? 9 : 0);
    const int high = qMax(theme.px(headHeight), laid.size.height() + theme.px(10));
    QRect rect((bubble.width - laid.size.width()) / 2 - padX, top, laid.size.width() + 2 * padX, high);
    if (chip) {
        rect.adjust(0, theme.px(3), 0, -theme.px(3));
        bubble.boxes.push_back({QRectF(rect), Theme::Token::Surface3, Theme::Token::Border, qMin(theme.px(11), rect.height() / 2) * 1.0});
    }
    bubble.words.push_back({laid.layout, QPointF(rect.left() + padX, rect.top() + (rect.height() - laid.size.height()) / 2.0),
                            chip ? Theme::Token::Text2 : Theme::Token::Text3});
    return rect;
}

void addReactions(Bubble &bubble, const BubbleSource &source, const Theme &theme)
{
    QString emoji;
    for (const store::ReactionMark &mark : source.record.marks.reactions)
        emoji += mark.emoji.left(16);
    if (emoji.isEmpty())
        return;
    const int high = theme.px(22);
    const LaidText laid = layWords(emoji, theme.font(Theme::Style::Body), theme.px(18), theme.px(120), {}, 1);
    const int wide = qMax(high, laid.size.width() + theme.px(12));
    const QRect badge(bubble.frame.left() + theme.px(12), bubble.frame.bottom() + 1 - theme.px(8), wide, high);
    bubble.boxes.push_back({QRectF(badge), Theme::Token::Surface, Theme::Token::Border, high / 2.0});
    bubble.words.push_back({laid.layout, QPointF(badge.left() + (wide - laid.size.width()) / 2.0, badge.top() + (high - laid.size.height()) / 2.0), Theme::Token::Text});
    bubble.height += theme.px(14);
}

} // namespace

std::shared_ptr<const Bubble> layBubble(const BubbleSource &source, int width, const Theme &theme)
{
    auto bubble = std::make_shared<Bubble>();
    bubble->width = width;
    const store::MessageRecord &record = source.record;
    const QDateTime at = record.at.toLocalTime();
    int y = 0;
    if (source.dayStart) {
        addMiddle(*bubble, theme, dayWord(at.date(), source.today), y, false);
        y += theme.px(headHeight);
    }
    if (source.windowOpened) {
        addMiddle(*bubble, theme,
                  layoutWord(QT_TRANSLATE_NOOP("gangway::app::Bubble", "Window opened at %1 by a customer message")).arg(at.toString(QStringLiteral("HH:mm"))), y, true);
        y += theme.px(headHeight);
    }
    if (source.content.kind == Kind::System) {
        QString text = summaryOf(record, source.content);
        if (!source.content.newWaId.isEmpty())
            text += u'\n' + layoutWord(QT_TRANSLATE_NOOP("gangway::app::Bubble", "New number: %1")).arg(shownNumber(source.content.newWaId));
        bubble->frame = addMiddle(*bubble, theme, text, y, true);
        bubble->height = bubble->frame.bottom() + 1 + theme.px(rowGap) / 2;
        return bubble;
    }

    const bool outbound = record.direction == store::Direction::Outbound;
    const int padX = theme.px(paddingX);
    const int widest = qMax(theme.px(80), qMin(theme.px(bubbleWidth), width - 2 * theme.px(sideMargin) - theme.px(32)) - 2 * padX);
    const std::vector<BubbleBlock> blocks = BubbleBlocks(source, widest, theme).make();
    int inner = 0;
    for (const BubbleBlock &block : blocks)
        inner = qMax(inner, block.width);
    inner = qMin(inner, widest);

    Theme::Token fill = outbound ? Theme::Token::BubbleOut : Theme::Token::BubbleIn;
    Theme::Token edge = outbound ? Theme::Token::AccentBorder : Theme::Token::Border;
    if (record.status == MessageStatus::Failed) {
        fill = Theme::Token::ErrSoft;
        edge = Theme::Token::ErrBorder;
    } else if (record.status == MessageStatus::Unsettled) {
        fill = Theme::Token::WarnSoft;
        edge = Theme::Token::WarnBorder;
    }
    const int wide = inner + 2 * padX;
    const int left = outbound ? width - theme.px(rightMargin) - wide : theme.px(sideMargin);
    const int top = y + theme.px(rowGap) / 2;
    bubble->boxes.push_back({QRectF(), fill, edge, theme.px(8) * 1.0});
    const std::size_t frameBox = bubble->boxes.size() - 1;
    int at_y = top + theme.px(paddingY);
    for (const BubbleBlock &block : blocks) {
        at_y += block.before;
        QRect rect(left + padX, at_y, inner, block.height);
        if (block.reach == BubbleBlock::Reach::Tile)
            rect.adjust(-theme.px(4), 0, theme.px(4), 0);
        else if (block.reach == BubbleBlock::Reach::Edge)
            rect.adjust(-padX, 0, padX, 0);
        block.put(*bubble, rect);
        at_y += block.height;
    }
    bubble->frame = QRect(left, top, wide, at_y + theme.px(paddingY) - top);
    bubble->boxes[frameBox].rect = QRectF(bubble->frame);
    bubble->height = bubble->frame.bottom() + 1 + theme.px(rowGap) / 2;
    addReactions(*bubble, source, theme);
    for (const Bubble::Words &words : bubble->words)
        bubble->characters += words.text->text().size();
    return bubble;
}

} // namespace gangway::app
