#pragma once

#include "app/services.h"
#include "app/widgets/theme.h"

#include <QFrame>

class QLabel;

namespace gangway::app {

/// The bottom line: receiver and its last event, keychain, Graph version, whether everything is saved.
class StatusLine : public QFrame
{
    Q_OBJECT
public:
    StatusLine(const Services &services, Theme &theme, QWidget *parent);

    void refresh();
    /// Empty: all changes are saved.
    void setUnsaved(const QString &why);

Q_SIGNALS:
    /// Somebody wants to know more about the receiver.
    void receiverChosen();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Item
    {
        QLabel *icon;
        QLabel *text;
    };
    Item addItem(const QString &name);
    void set(const Item &item, const QString &icon, Theme::Token token, const QString &text);
    void setDot(const Item &item, Theme::Token token, bool filled, const QString &text);

    const Services &m_services;
    Theme &m_theme;
    Item m_receiver;
    Item m_keychain;
    QLabel *m_graph;
    QLabel *m_saved;
    QString m_unsaved;
};

} // namespace gangway::app
