#include "app/messages/chatview.h"

#include "app/messages/chatdelegate.h"
#include "app/messages/messagewords.h"
#include "app/messages/spokenchat.h"
#include "app/widgets/make.h"

#include <QAccessible>
#include <QApplication>
#include <QPainter>
#include <QPaintEvent>
#include <QScrollBar>
#include <QTimer>
#include <QWheelEvent>

namespace gangway::app {

using messaging::ChatModel;

namespace {

// What a row counts for in the scroll bar, whatever its height: the bar tells where in the rows one is.
constexpr int barPerRow = 64;
constexpr int longestBar = 1 << 30;
constexpr int wheelLine = 20;
constexpr int moreRowsThanAnybodySees = 64;
constexpr std::chrono::milliseconds markedFor{2000};

} // namespace

ChatView::ChatView(Theme &theme, QWidget *parent)
    : QListView(parent), m_theme(theme), m_delegate(new ChatDelegate(theme, this)), m_spoken(new Spoken(this)),
      m_rows([this](int row) { return measure(row); }), m_mark(new QTimer(this))
{
    m_newButton = makeButton(m_theme, QStringLiteral("messages.newBelow"), QString(), QStringLiteral("primary"), QStringLiteral("small"), QStringLiteral("down"));
    m_newButton->setParent(viewport());
    m_newButton->hide();
    connect(m_newButton, &QPushButton::clicked, this, &ChatView::toEnd);
    setItemDelegate(m_delegate);
    setModel(m_spoken);
    setAccessibleName(tr("Chat"));
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setMouseTracking(true);
    setProperty("surface", QStringLiteral("chat"));
    m_mark->setSingleShot(true);
    m_mark->setInterval(markedFor);
    connect(m_mark, &QTimer::timeout, this, [this] {
        m_delegate->setMarked(0);
        viewport()->update();
    });
    connect(&m_theme, &Theme::changed, this, [this] {
        m_rows.hold();
        m_delegate->forgetAll();
        layRows();
    });
    connect(m_delegate, &ChatDelegate::repaintWanted, viewport(), qOverload<>(&QWidget::update));
    connect(m_spoken, &QAbstractItemModel::rowsRemoved, this, [this](const QModelIndex &, int first, int last) {
        m_rows.removed(first, last - first + 1);
        m_delegate->forgetAll();
        layRows();
    });
}

ChatView::~ChatView() = default;

void ChatView::setChat(QAbstractItemModel *chat)
{
    m_spoken->setSourceModel(chat);
    reset();
}

void ChatView::setLanguage(const QString &language)
{
    m_spoken->language = language;
    m_rows.hold();
    m_delegate->setLanguage(language);
    layRows();
}

void ChatView::setAnswerable(bool answerable)
{
    m_answerable = answerable;
    m_rows.hold();
    m_delegate->setActing(answerable);
    layRows();
}

QString ChatView::sentenceFor(const QModelIndex &index)
{
    return index.data(Qt::AccessibleTextRole).toString();
}

store::MessageRecord ChatView::recordAt(const QModelIndex &index) const
{
    return index.data(ChatModel::RecordRole).value<store::MessageRecord>();
}

// --- laying out ---

int ChatView::rowWidth() const
{
    // The room of the bar is left free when there is none, so that its coming moves nothing.
    const int bar = verticalScrollBar()->sizeHint().width();
    return qMax(1, width() - bar);
}

int ChatView::measure(int row) const
{
    const auto bubble = m_delegate->bubbleOf(m_spoken->index(row, 0), rowWidth());
    return bubble ? qMax(1, bubble->height) : m_theme.px(40);
}

int ChatView::sizeHintForRow(int row) const
{
    return row >= 0 && row < m_spoken->rowCount() ? measure(row) : -1;
}

void ChatView::layRows()
{
    m_rows.setHeight(viewport()->height());
    m_rows.update();
    showScrollBar();
    viewport()->update();
    if (m_rows.isAtEnd())
        m_newBelow = 0;
    showNewBelow();
    if (const bool atEnd = m_rows.isAtEnd(); atEnd != m_wasAtEnd) {
        m_wasAtEnd = atEnd;
        Q_EMIT atEndChanged(atEnd);
    }
}

void ChatView::showScrollBar()
{
    m_placing = true;
    const qint64 whole = qint64(m_rows.count()) * barPerRow;
    const int range = m_rows.fits() ? 0 : int(std::clamp<qint64>(whole - m_rows.height(), 1000, longestBar));
    verticalScrollBar()->setRange(0, range);
    verticalScrollBar()->setPageStep(qMax(1, m_rows.height()));
    verticalScrollBar()->setSingleStep(m_theme.px(wheelLine));
    if (!verticalScrollBar()->isSliderDown())
        verticalScrollBar()->setValue(int(m_rows.fraction() * range + 0.5));
    m_placing = false;
}

void ChatView::scrollContentsBy(int, int)
{
    if (m_placing)
        return;
    const int range = verticalScrollBar()->maximum();
    m_rows.toFraction(range > 0 ? double(verticalScrollBar()->value()) / range : 1.0);
    m_placing = true; // the value is the person's; ours may differ by the rounding
    layRows();
    m_placing = false;
}

void ChatView::moveBy(int pixels)
{
    m_rows.scrollBy(pixels);
    layRows();
}

void ChatView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier || event->angleDelta().y() == 0) {
        event->ignore();
        return;
    }
    int pixels = -event->pixelDelta().y();
    if (event->pixelDelta().isNull()) {
        m_wheelRest += -event->angleDelta().y() * QApplication::wheelScrollLines() * m_theme.px(wheelLine);
        pixels = m_wheelRest / 120;
        m_wheelRest -= pixels * 120;
    }
    moveBy(pixels);
    event->accept();
}

void ChatView::toEnd()
{
    m_rows.toEnd();
    layRows();
    if (m_newButton->hasFocus())
        setFocus(Qt::OtherFocusReason);
}

void ChatView::jumpTo(int row)
{
    if (row < 0 || row >= m_rows.count())
        return;
    const QModelIndex index = m_spoken->index(row, 0);
    {
        const bool follows = hasAutoScroll();
        setAutoScroll(false);
        setCurrentIndex(index);
        setAutoScroll(follows);
    }
    m_rows.show(row, RowWindow::Place::Middle);
    m_delegate->setMarked(index.data(ChatModel::RowIdRole).toLongLong());
    m_mark->start();
    layRows();
}

void ChatView::showNewBelow()
{
    m_newButton->setVisible(m_newBelow > 0);
    if (m_newBelow <= 0)
        return;
    m_newButton->setText(tr("%n new", "messages that came while the person reads older ones", m_newBelow));
    m_newButton->setAccessibleName(tr("Show %n new message(s)", nullptr, m_newBelow));
    m_newButton->adjustSize();
    m_newButton->move((viewport()->width() - m_newButton->width()) / 2, viewport()->height() - m_newButton->height() - m_theme.px(12));
}

void ChatView::resizeEvent(QResizeEvent *event)
{
    if (event->size().width() != event->oldSize().width())
        m_rows.hold();
    QAbstractItemView::resizeEvent(event);
}

void ChatView::updateGeometries()
{
    QAbstractItemView::updateGeometries();
    layRows();
}

void ChatView::doItemsLayout()
{
    QAbstractItemView::doItemsLayout();
}

void ChatView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        m_rows.hold();
        m_delegate->forgetAll();
        layRows();
    }
}

// --- the model ---

void ChatView::reset()
{
    m_delegate->forgetAll();
    m_delegate->setMarked(0);
    QListView::reset();
    m_newBelow = 0;
    m_rows.reset(m_spoken->rowCount());
    m_rows.toEnd();
    layRows();
}

void ChatView::rowsInserted(const QModelIndex &parent, int first, int last)
{
    const bool below = first >= m_rows.count();
    m_rows.inserted(first, last - first + 1);
    // What is beside may no longer be the first of its day.
    forgetRows(first - 1, last + 1);
    QAbstractItemView::rowsInserted(parent, first, last);
    if (below && !m_rows.follows())
        m_newBelow += last - first + 1;
    layRows();
}

void ChatView::dataChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles)
{
    m_rows.hold();
    forgetRows(first.row(), last.row());
    QAbstractItemView::dataChanged(first, last, roles);
    layRows();
}

void ChatView::forgetRows(int first, int last)
{
    if (last - first > moreRowsThanAnybodySees) { // their ids would have to be read first
        m_delegate->forgetAll();
        return;
    }
    for (int row = qMax(0, first); row <= qMin(last, m_spoken->rowCount() - 1); ++row)
        m_delegate->forget(m_spoken->index(row, 0).data(ChatModel::RowIdRole).toLongLong());
}

void ChatView::setFetching(qint64 messageRow, qint64 bytes, qint64 total)
{
    m_rows.hold();
    m_delegate->setFetching(messageRow, bytes, total);
    layRows();
}

void ChatView::setFetched(qint64 messageRow)
{
    m_rows.hold();
    m_delegate->setFetched(messageRow);
    layRows();
}

// --- the view's own questions ---

QRect ChatView::visualRect(const QModelIndex &index) const
{
    const RowWindow::Slot *slot = index.isValid() ? m_rows.slotOf(index.row()) : nullptr;
    return slot ? QRect(0, slot->top, rowWidth(), slot->height) : QRect();
}

void ChatView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid())
        return;
    m_rows.show(index.row(), hint == PositionAtTop      ? RowWindow::Place::Top
                             : hint == PositionAtBottom ? RowWindow::Place::Bottom
                             : hint == PositionAtCenter ? RowWindow::Place::Middle
                                                        : RowWindow::Place::Nearest);
    layRows();
}

QModelIndex ChatView::indexAt(const QPoint &point) const
{
    const RowWindow::Slot *slot = m_rows.slotAt(point.y());
    return slot ? m_spoken->index(slot->row, 0) : QModelIndex();
}

QModelIndex ChatView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int count = m_spoken->rowCount();
    if (count == 0)
        return {};
    const auto rowAt = [&](int y) {
        const RowWindow::Slot *slot = m_rows.slotAt(y);
        return slot ? slot->row : m_rows.slots().empty() ? 0 : m_rows.slots().back().row;
    };
    int row = currentIndex().isValid() ? currentIndex().row() : -1;
    const int high = m_rows.height();
    const RowWindow::Slot *slot = row >= 0 ? m_rows.slotOf(row) : nullptr;
    switch (action) {
    case MoveUp:
    case MovePrevious:
    case MoveLeft:
        if (row < 0)
            row = rowAt(high - 1);
        else if (slot && slot->top < 0 && slot->height > high)
            moveBy(-qMin(high * 4 / 5, -slot->top)); // higher than the view: seen part by part
        else
            row = qMax(0, row - 1);
        break;
    case MoveDown:
    case MoveNext:
    case MoveRight:
        if (row < 0)
            row = rowAt(high - 1);
        else if (slot && slot->bottom() > high && slot->height > high)
            moveBy(qMin(high * 4 / 5, slot->bottom() - high));
        else
            row = qMin(count - 1, row + 1);
        break;
    case MovePageUp:
        moveBy(-high * 9 / 10);
        row = m_rows.isAtStart() ? 0 : qMin(count - 1, rowAt(0) + 1);
        break;
    case MovePageDown:
        moveBy(high * 9 / 10);
        row = m_rows.isAtEnd() ? count - 1 : qMax(0, rowAt(high - 1) - 1);
        break;
    case MoveHome: row = 0; break;
    case MoveEnd: row = count - 1; break;
    }
    return m_spoken->index(row, 0);
}

void ChatView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    const QModelIndex index = indexAt(rect.center());
    if (index.isValid())
        selectionModel()->select(index, command);
}

QRegion ChatView::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    for (const RowWindow::Slot &slot : m_rows.slots()) {
        if (selection.contains(m_spoken->index(slot.row, 0)))
            region += QRect(0, slot.top, rowWidth(), slot.height);
    }
    return region;
}

void ChatView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QAbstractItemView::currentChanged(current, previous);
    viewport()->update();
    if (QAccessible::isActive() && current.isValid() && hasFocus()) {
        QAccessibleEvent event(this, QAccessible::Focus);
        event.setChild(current.row());
        QAccessible::updateAccessibility(&event);
    }
}

void ChatView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QAbstractItemView::selectionChanged(selected, deselected);
}

void ChatView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), m_theme.color(Theme::Token::ChatBg)); // the style sheet gives all lists another ground
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const int current = currentIndex().isValid() ? currentIndex().row() : -1;
    const QStyle::State plain = option.state & ~(QStyle::State_HasFocus | QStyle::State_Selected);
    for (const RowWindow::Slot &slot : m_rows.slots()) {
        option.rect = QRect(0, slot.top, rowWidth(), slot.height);
        if (!event->rect().intersects(option.rect))
            continue;
        option.state = slot.row == current ? plain | QStyle::State_HasFocus : plain;
        m_delegate->paint(&painter, option, m_spoken->index(slot.row, 0));
    }
}

} // namespace gangway::app
