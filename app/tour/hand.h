#pragma once

#include <QPoint>
#include <QPointer>
#include <QString>
#include <QWidget>

namespace gangway::app {

/// A hand on mouse and keyboard: finds widgets by their object name and sends them the events that a person's
/// click and typing would send, only where a person could: the widget must be visible, enabled and not covered.
/// Does not call any function of a page.
class Hand
{
public:
    explicit Hand(QWidget *window) : m_window(window) {}

    /// The first visible widget of that name in the window or in a dialog above it; null when there is none.
    /// "outer/inner" is an inner one within an outer one.
    QWidget *find(const QString &objectName) const;
    /// Null with a reason when a person could not click there now.
    QWidget *reachable(const QString &objectName, QString *why = nullptr) const;

    void click(QWidget *widget) const;
    void clickAt(QWidget *widget, const QPoint &position) const;
    /// Drops a file onto the widget, as from the desktop. False when the widget does not take it.
    bool drop(QWidget *widget, const QString &file) const;
    /// Opens the menu at that place of the widget with the right button.
    void askForMenu(QWidget *widget, const QPoint &position) const;
    /// Clicks the entry of the open menu whose action has that object name. False with a reason when there is none.
    bool clickEntry(const QString &actionName, QString *why = nullptr) const;
    /// Clicks into the widget, selects what is in it and types over it, key by key.
    void type(QWidget *widget, const QString &text) const;
    /// Goes with the arrow keys to the entry of a combo box with that data. False with a reason when it cannot.
    bool choose(const QString &objectName, const QString &data, QString *why = nullptr) const;
    void press(QWidget *widget, int key, const QString &text = {}, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const;

private:
    static QWidget *visibleIn(QWidget *root, const QStringList &path);

    QPointer<QWidget> m_window;
};

} // namespace gangway::app
