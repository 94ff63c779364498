#pragma once

#include "app/widgets/theme.h"
#include "signup/signupsession.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QTableWidget;
class QToolButton;

namespace gangway::app {

class ElidedLabel;

/// What the sign-up window did, line by line. Closed it is one line high. Never shows a code, a token or the
/// content of an unknown message: the session does not put them into its log.
class EventLogView : public QFrame
{
    Q_OBJECT
public:
    explicit EventLogView(Theme &theme, QWidget *parent = nullptr);

    void setLines(const std::vector<signup::SignupSession::LogLine> &lines);
    void setExpanded(bool expanded);
    bool isExpanded() const { return m_expanded; }
    QString text() const;

    static QString titleOf(const signup::SignupSession::LogLine &line);
    static QString detailOf(const signup::SignupSession::LogLine &line);

Q_SIGNALS:
    void copied();

private:
    void refresh();

    Theme &m_theme;
    QLabel *m_count;
    ElidedLabel *m_last;
    QPushButton *m_copy;
    QToolButton *m_toggle;
    QTableWidget *m_table;
    std::vector<signup::SignupSession::LogLine> m_lines;
    bool m_expanded = false;
};

} // namespace gangway::app
