#pragma once

#include "app/widgets/theme.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QTimer;

namespace gangway::app {

/// A short confirmation at the bottom centre of its parent, gone after 6 seconds, with at most one action. Never
/// for errors. Stays while the pointer or the focus is on it.
class Toast : public QFrame
{
    Q_OBJECT
public:
    explicit Toast(Theme &theme, QWidget *parent);

    using QFrame::show;
    /// An empty action offers "Close".
    void show(const QString &text, const QString &action = {});
    void setIcon(const QString &icon);
    QString text() const;
    /// What was said since the start, newest last, for a screen reader or a person who looked away.
    QStringList log() const { return m_log; }

Q_SIGNALS:
    void actionTriggered();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void place();

    Theme &m_theme;
    QString m_icon = QStringLiteral("check");
    QLabel *m_iconLabel;
    QLabel *m_label;
    QPushButton *m_button;
    QTimer *m_timer;
    bool m_hasAction = false;
    QStringList m_log;
};

} // namespace gangway::app
