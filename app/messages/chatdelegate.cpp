#include "app/messages/chatdelegate.h"

#include "app/messages/bubblelayout.h"
#include "app/messages/thumbnails.h"
#include "messaging/chatmodel.h"

#include <QPainter>

namespace gangway::app {

namespace {

using messaging::ChatModel;

// A layout weighs as much as its text; the bound on all of them is in these units.
constexpr int charactersPerUnit = 512;

} // namespace

ChatDelegate::ChatDelegate(Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme), m_thumbnails(new Thumbnails(this)), m_kept(layoutsKept)
{
    connect(m_thumbnails, &Thumbnails::ready, this, &ChatDelegate::repaintWanted);
}

ChatDelegate::~ChatDelegate() = default;

void ChatDelegate::setLanguage(const QString &language)
{
    m_language = language;
    forgetAll();
}

void ChatDelegate::setActing(bool acts)
{
    m_acts = acts;
    forgetAll();
}

void ChatDelegate::forget(qint64 rowId)
{
    m_kept.remove(rowId);
}

void ChatDelegate::forgetAll()
{
    m_kept.clear();
}

void ChatDelegate::setFetching(qint64 rowId, qint64 bytes, qint64 total)
{
    const bool begun = !m_fetching.contains(rowId);
    m_fetching.insert(rowId, {bytes, total});
    if (begun)
        forget(rowId);
}

void ChatDelegate::setFetched(qint64 rowId)
{
    if (m_fetching.remove(rowId) > 0)
        forget(rowId);
}

std::shared_ptr<const Bubble> ChatDelegate::bubbleOf(const QModelIndex &index, int width) const
{
    const qint64 row = index.data(ChatModel::RowIdRole).toLongLong();
    const QDate today = QDate::currentDate();
    if (today != m_today) { // the words of the day headers change at midnight
        m_kept.clear();
        m_today = today;
    }
    if (const auto *kept = m_kept.object(row); kept && row != 0 && (*kept)->width == width)
        return *kept;
    const QVariant record = index.data(ChatModel::RecordRole);
    if (!record.isValid())
        return {};
    BubbleSource source;
    source.record = record.value<store::MessageRecord>();
    source.content = index.data(ChatModel::ContentRole).value<messaging::MessageContent>();
    if (const QVariant quoted = index.data(ChatModel::QuotedRole); quoted.isValid())
        source.quoted = quoted.value<store::MessageRecord>();
    source.dayStart = index.data(ChatModel::DayStartRole).toBool();
    source.windowOpened = index.data(ChatModel::WindowOpenedRole).toBool();
    source.fetching = m_fetching.contains(row);
    source.acts = m_acts;
    source.language = m_language;
    source.today = today;
    auto made = layBubble(source, width, m_theme);
    m_kept.insert(row, new std::shared_ptr<const Bubble>(made), int(1 + made->characters / charactersPerUnit));
    return made;
}

QSize ChatDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto bubble = bubbleOf(index, option.rect.width());
    return QSize(option.rect.width(), bubble ? bubble->height : m_theme.px(40));
}

void ChatDelegate::drawProgress(QPainter &painter, const QRect &rect, const Progress &progress) const
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(Theme::Token::Border));
    painter.drawRoundedRect(rect, rect.height() / 2.0, rect.height() / 2.0);
    if (progress.total <= 0)
        return;
    QRect done = rect;
    done.setWidth(int(rect.width() * qBound(0.0, double(progress.bytes) / double(progress.total), 1.0)));
    painter.setBrush(m_theme.color(Theme::Token::AccentFill));
    painter.drawRoundedRect(done, rect.height() / 2.0, rect.height() / 2.0);
}

void ChatDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto bubble = bubbleOf(index, option.rect.width());
    if (!bubble)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(option.rect.topLeft());
    const qint64 row = index.data(ChatModel::RowIdRole).toLongLong();
    if (row != 0 && row == m_marked) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_theme.color(Theme::Token::WarnSoft));
        painter->drawRect(0, bubble->frame.top() - m_theme.px(4), bubble->width, bubble->frame.height() + m_theme.px(8));
    }
    for (const Bubble::Box &box : bubble->boxes) {
        painter->setBrush(m_theme.color(box.fill));
        if (box.edge == box.fill) {
            painter->setPen(Qt::NoPen);
            painter->drawRect(box.rect);
        } else {
            painter->setPen(QPen(m_theme.color(box.edge), 1));
            painter->drawRoundedRect(box.rect.adjusted(0.5, 0.5, -0.5, -0.5), box.radius, box.radius);
        }
    }
    for (const Bubble::Picture &picture : bubble->pictures) {
        const QPixmap pixmap = m_thumbnails->get(picture.file, picture.rect.size(), option.widget ? option.widget->devicePixelRatioF() : 1.0);
        if (pixmap.isNull())
            painter->fillRect(picture.rect, m_theme.color(Theme::Token::Surface3));
        else
            painter->drawPixmap(picture.rect, pixmap);
    }
    for (const Bubble::Icon &icon : bubble->icons)
        painter->drawPixmap(QRectF(icon.at, QSizeF(icon.side, icon.side)), m_theme.pixmap(icon.name, icon.side, icon.ink), {});
    for (const Bubble::Words &words : bubble->words) {
        painter->setPen(m_theme.color(words.ink));
        words.text->draw(painter, words.at);
    }
    if (!bubble->progress.isEmpty())
        drawProgress(*painter, bubble->progress, m_fetching.value(row));
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(m_theme.color(Theme::Token::Accent), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(bubble->frame).adjusted(-2, -2, 2, 2), m_theme.px(9), m_theme.px(9));
    }
    painter->restore();
}

} // namespace gangway::app
