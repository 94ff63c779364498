#include "app/messages/chatview.h"

#include "app/messages/chatdelegate.h"
#include "app/messages/messagewords.h"
#include "messaging/chatmodel.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QDesktopServices>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QToolTip>

namespace gangway::app {

using Act = Bubble::Target::Kind;

const Bubble::Target *ChatView::targetAt(const QPoint &point, QModelIndex *index) const
{
    const RowWindow::Slot *slot = m_rows.slotAt(point.y());
    if (!slot)
        return nullptr;
    *index = model()->index(slot->row, 0);
    const auto bubble = m_delegate->bubbleOf(*index, rowWidth());
    return bubble ? bubble->targetAt(point - QPoint(0, slot->top)) : nullptr; // the delegate keeps what is in sight
}

void ChatView::act(const QModelIndex &index, const Bubble::Target &target)
{
    const qint64 row = index.data(messaging::ChatModel::RowIdRole).toLongLong();
    switch (target.kind) {
    case Act::Link: {
        const QUrl url(target.value, QUrl::StrictMode);
        if (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http"))
            QDesktopServices::openUrl(url);
        break;
    }
    case Act::OpenFile:
        if (QFileInfo(target.value).isFile())
            QDesktopServices::openUrl(QUrl::fromLocalFile(target.value));
        break;
    case Act::Quote: Q_EMIT quoteRequested(MessageId(target.value)); break;
    case Act::Download: Q_EMIT downloadRequested(row); break;
    case Act::SendAgain: Q_EMIT sendAgainRequested(row); break;
    case Act::SendAsTemplate: Q_EMIT sendAsTemplateRequested(row); break;
    case Act::CancelWaiting: Q_EMIT cancelRequested(row); break;
    }
}

void ChatView::copyText(const QModelIndex &index) const
{
    const store::MessageRecord record = recordAt(index);
    const auto content = index.data(messaging::ChatModel::ContentRole).value<messaging::MessageContent>();
    QString text = record.marks.editedText.isEmpty() ? content.text : record.marks.editedText;
    if (text.isEmpty())
        text = summaryOf(record, content);
    QGuiApplication::clipboard()->setText(text);
}

void ChatView::fillMenu(QMenu *menu, const QModelIndex &index, const QPoint &global)
{
    const store::MessageRecord record = recordAt(index);
    const QPersistentModelIndex row(index);
    const auto add = [menu](const QString &name, const QString &text, auto &&then) {
        QAction *action = menu->addAction(text);
        action->setObjectName(name);
        QObject::connect(action, &QAction::triggered, menu, std::forward<decltype(then)>(then));
    };
    add(QStringLiteral("messages.menu.copy"), tr("Copy text"), [this, row] { copyText(row); });
    const bool answerable = m_answerable && !record.messageId.isEmpty() && !record.marks.revokedAt.isValid();
    if (answerable) {
        add(QStringLiteral("messages.menu.reply"), tr("Reply"), [this, record] { Q_EMIT replyRequested(record); });
        add(QStringLiteral("messages.menu.react"), tr("React"), [this, record, global] { Q_EMIT reactRequested(record, global); });
    }
    const auto bubble = m_delegate->bubbleOf(index, rowWidth());
    QSet<Act> offered;
    for (const Bubble::Target &target : bubble ? bubble->targets : std::vector<Bubble::Target>{}) {
        if (target.kind == Act::Link) {
            add(QStringLiteral("messages.menu.link"), tr("Open %1", "a web address").arg(fontMetrics().elidedText(target.value, Qt::ElideMiddle, 300)), [this, row, target] { act(row, target); });
        } else if (!offered.contains(target.kind)) {
            offered.insert(target.kind);
            add(QStringLiteral("messages.menu.act"), target.words, [this, row, target] { act(row, target); });
        }
    }
    if (receivers(SIGNAL(detailsRequested(QModelIndex))) > 0)
        add(QStringLiteral("messages.menu.details"), tr("Details"), [this, row] { Q_EMIT detailsRequested(row); });
}

bool ChatView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        QModelIndex index;
        const Bubble::Target *target = targetAt(help->pos(), &index);
        if (target && !target->words.isEmpty())
            QToolTip::showText(help->globalPos(), target->words.toHtmlEscaped(), viewport());
        else
            QToolTip::hideText();
        return true;
    }
    return QListView::viewportEvent(event);
}

void ChatView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex current = currentIndex();
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && current.isValid()) {
        Q_EMIT detailsRequested(current);
        return;
    }
    if (event->matches(QKeySequence::Copy) && current.isValid()) {
        copyText(current);
        return;
    }
    if (event->key() == Qt::Key_Menu && current.isValid()) {
        const QPoint at = visualRect(current).center();
        QContextMenuEvent menu(QContextMenuEvent::Keyboard, at, viewport()->mapToGlobal(at));
        contextMenuEvent(&menu);
        return;
    }
    QListView::keyPressEvent(event);
}

void ChatView::mousePressEvent(QMouseEvent *event)
{
    QModelIndex index;
    const Bubble::Target *target = event->button() == Qt::LeftButton ? targetAt(event->pos(), &index) : nullptr;
    m_pressed = target ? QPersistentModelIndex(index) : QPersistentModelIndex();
    m_pressedTarget = target ? target->rect : QRect();
    QAbstractItemView::mousePressEvent(event);
}

void ChatView::mouseMoveEvent(QMouseEvent *event)
{
    QModelIndex index;
    viewport()->setCursor(targetAt(event->pos(), &index) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (event->buttons() == Qt::NoButton)
        QAbstractItemView::mouseMoveEvent(event);
}

void ChatView::mouseReleaseEvent(QMouseEvent *event)
{
    QAbstractItemView::mouseReleaseEvent(event);
    QModelIndex index;
    const Bubble::Target *target = event->button() == Qt::LeftButton ? targetAt(event->pos(), &index) : nullptr;
    if (target && m_pressed.isValid() && m_pressed == index && target->rect == m_pressedTarget) {
        m_pressed = QPersistentModelIndex();
        act(index, Bubble::Target(*target)); // a copy: what follows may lay the row out anew
    }
}

void ChatView::mouseDoubleClickEvent(QMouseEvent *event)
{
    QModelIndex index;
    if (targetAt(event->pos(), &index))
        return;
    index = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && index.isValid())
        Q_EMIT detailsRequested(index);
}

void ChatView::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex index = event->reason() == QContextMenuEvent::Keyboard ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("messages.menu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(menu, index, event->globalPos());
    menu->popup(event->globalPos());
}

} // namespace gangway::app
