#pragma once

#include "app/widgets/theme.h"
#include "sandbox/phonerecords.h"

#include <QTimer>
#include <QWidget>

class QMenu;
class QVBoxLayout;

namespace gangway::app {

/// One message on the phone, with its buttons and its menu. Shows; the thread's owner acts.
class PhoneBubble : public QWidget
{
    Q_OBJECT
public:
    /// `quoted`: one line about the message that it answers; `picture`: the bytes of an image, may be empty.
    PhoneBubble(Theme &theme, const sandbox::PhoneMessage &message, const QString &quoted, const QByteArray &picture, QWidget *parent = nullptr);

    const sandbox::PhoneMessage &message() const { return m_message; }
    /// Off while the phone cannot send anything.
    void setActs(bool enabled);

Q_SIGNALS:
    void pressed(const QString &messageId, const QString &buttonId);
    void replyWanted(const QString &messageId);
    void reacted(const QString &messageId, const QString &emoji);
    void editWanted(const QString &messageId);
    void revokeWanted(const QString &messageId);
    void playWanted(const QString &messageId);

protected:
    void paintEvent(QPaintEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void addParts(const QString &quoted, const QByteArray &picture);
    void addMedia(const QByteArray &picture);
    void addButtons();
    void addFootLine();
    void fillMenu();
    int widest() const;

    Theme &m_theme;
    sandbox::PhoneMessage m_message;
    QVBoxLayout *m_column;
    QMenu *m_menu;
    QWidget *m_acts;
    QTimer m_longPress;
};

} // namespace gangway::app
