#pragma once

#include "app/widgets/theme.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QHBoxLayout;

namespace gangway::app {

/// Where a reply is typed: up to 4096 characters (Meta's limit for text), a counter, Send, and quick replies.
/// Ctrl+Enter and Enter send, Shift+Enter makes a new line. Closed: one sentence says why, and nothing can be typed.
class Composer : public QWidget
{
    Q_OBJECT
public:
    explicit Composer(Theme &theme, QWidget *parent = nullptr);

    static constexpr int limit = 4096;
    /// From here on the counter is bold.
    static constexpr int warnFrom = 3500;

    QString text() const;
    void setText(const QString &text);
    void clear();
    /// Empty: open.
    void setClosedReason(const QString &sentence);
    bool isOpen() const { return m_closedReason.isEmpty(); }
    /// While an answer is under way Send is off.
    void setBusy(bool busy);
    void setQuickReplies(const QStringList &replies);
    QWidget *input() const;

Q_SIGNALS:
    void sendRequested(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void send();

    Theme &m_theme;
    QPlainTextEdit *m_edit;
    QLabel *m_counter;
    QLabel *m_note;
    QPushButton *m_send;
    QWidget *m_quick;
    QHBoxLayout *m_quickRow;
    QString m_closedReason;
    bool m_busy = false;
};

} // namespace gangway::app
