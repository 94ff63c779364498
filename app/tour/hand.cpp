#include "app/tour/hand.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QDropEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QMouseEvent>
#include <QRadioButton>
#include <QScrollArea>

namespace gangway::app {

QWidget *Hand::find(const QString &objectName) const
{
    if (!m_window)
        return nullptr;
    const QStringList path = objectName.split(u'/');
    if (QWidget *modal = QApplication::activeModalWidget()) {
        if (modal->objectName() == objectName)
            return modal;
        if (QWidget *found = visibleIn(modal, modal->objectName() == path.constFirst() ? path.mid(1) : path))
            return found;
    }
    return visibleIn(m_window, path);
}

QWidget *Hand::visibleIn(QWidget *root, const QStringList &path)
{
    const QList<QWidget *> candidates = root->findChildren<QWidget *>(path.constFirst());
    for (QWidget *candidate : candidates) {
        if (!candidate->isVisible())
            continue;
        if (path.size() == 1)
            return candidate;
        if (QWidget *inner = visibleIn(candidate, path.mid(1)))
            return inner;
    }
    return nullptr;
}

QWidget *Hand::reachable(const QString &objectName, QString *why) const
{
    const auto refuse = [why](const QString &reason) -> QWidget * {
        if (why)
            *why = reason;
        return nullptr;
    };
    QWidget *widget = find(objectName);
    if (!widget)
        return refuse(QStringLiteral("%1 is not on the screen").arg(objectName));
    if (!widget->isEnabled())
        return refuse(QStringLiteral("%1 is disabled").arg(objectName));
    // What a person does with a wheel.
    for (QWidget *parent = widget->parentWidget(); parent; parent = parent->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(parent))
            area->ensureWidgetVisible(widget, 8, 8);
    }
    QWidget *window = widget->window();
    const QPoint center = widget->mapTo(window, widget->rect().center());
    QWidget *there = window->childAt(center);
    if (there && there != widget && !widget->isAncestorOf(there))
        return refuse(QStringLiteral("%1 is covered by %2").arg(objectName, there->objectName()));
    return widget;
}

void Hand::click(QWidget *widget) const
{
    // A circle or box with words beside it takes no click in the empty room behind them.
    const bool hasMark = qobject_cast<QRadioButton *>(widget) || qobject_cast<QCheckBox *>(widget);
    clickAt(widget, hasMark ? QPoint(qMin(12, widget->width() / 2), widget->height() / 2) : widget->rect().center());
}

void Hand::clickAt(QWidget *widget, const QPoint &position) const
{
    const QPointer<QWidget> target = widget;
    const QPointF local(position);
    const QPointF global(widget->mapToGlobal(position));
    const auto send = [&](QEvent::Type type, Qt::MouseButton button, Qt::MouseButtons buttons) {
        if (!target)
            return;
        QMouseEvent event(type, local, target->mapTo(target->window(), local), global, button, buttons, Qt::NoModifier);
        QApplication::sendEvent(target, &event);
    };
    if (widget->focusPolicy() & Qt::ClickFocus)
        widget->setFocus(Qt::MouseFocusReason);
    send(QEvent::MouseMove, Qt::NoButton, Qt::NoButton);
    send(QEvent::MouseButtonPress, Qt::LeftButton, Qt::LeftButton);
    send(QEvent::MouseButtonRelease, Qt::LeftButton, Qt::NoButton);
}

bool Hand::choose(const QString &objectName, const QString &data, QString *why) const
{
    auto *box = qobject_cast<QComboBox *>(reachable(objectName, why));
    if (!box)
        return false;
    const int wanted = box->findData(data);
    if (wanted < 0) {
        if (why)
            *why = QStringLiteral("%1 has no entry %2").arg(objectName, data);
        return false;
    }
    box->setFocus(Qt::MouseFocusReason);
    for (int presses = 0; box->currentIndex() != wanted && presses < box->count(); ++presses)
        press(box, box->currentIndex() < wanted ? Qt::Key_Down : Qt::Key_Up);
    return box->currentIndex() == wanted;
}

void Hand::press(QWidget *widget, int key, const QString &text, Qt::KeyboardModifiers modifiers) const
{
    const QPointer<QWidget> target = widget;
    QKeyEvent down(QEvent::KeyPress, key, modifiers, text);
    QApplication::sendEvent(target, &down);
    if (!target)
        return;
    QKeyEvent up(QEvent::KeyRelease, key, modifiers, text);
    QApplication::sendEvent(target, &up);
}

void Hand::type(QWidget *widget, const QString &text) const
{
    clickAt(widget, QPoint(qMin(12, widget->width() / 2), widget->height() / 2));
    QWidget *editor = widget->focusProxy() ? widget->focusProxy() : widget;
    press(editor, Qt::Key_A, {}, Qt::ControlModifier);
    for (const QChar c : text)
        press(editor, 0, QString(c));
}

bool Hand::drop(QWidget *widget, const QString &file) const
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file)});
    const QPoint middle = widget->rect().center();
    QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(widget, &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent event(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(widget, &event);
    return event.isAccepted();
}

void Hand::askForMenu(QWidget *widget, const QPoint &position) const
{
    clickAt(widget, position);
    QContextMenuEvent event(QContextMenuEvent::Mouse, position, widget->mapToGlobal(position));
    QApplication::sendEvent(widget, &event);
}

bool Hand::clickEntry(const QString &actionName, QString *why) const
{
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    const QList<QAction *> actions = menu ? menu->actions() : QList<QAction *>();
    for (QAction *action : actions) {
        if (action->objectName() != actionName)
            continue;
        if (!action->isEnabled())
            break;
        clickAt(menu, menu->actionGeometry(action).center());
        return true;
    }
    if (why)
        *why = menu ? QStringLiteral("the menu has no %1 that can be clicked").arg(actionName) : QStringLiteral("no menu is open");
    return false;
}

} // namespace gangway::app
