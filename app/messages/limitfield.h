#pragma once

#include "app/widgets/theme.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace gangway::app {

/// A label with a counter, a line or some lines to type, and below them what is wrong. Takes any text: too much of it
/// is said, never cut off.
class LimitField : public QWidget
{
    Q_OBJECT
public:
    enum class Lines { One, Many };
    /// `name` is the editor's object name; without a limit there is no counter.
    LimitField(Theme &theme, const QString &name, const QString &label, int limit = 0, Lines lines = Lines::One,
               QWidget *parent = nullptr);

    QString text() const;
    void setText(const QString &text);
    QString label() const;
    void setLabel(const QString &label);
    /// Where the request has this text, as whatsapp::messages::Fault::field says it; "a|b" where two places count.
    void setPath(const QString &path) { m_path = path; }
    QString path() const { return m_path; }
    void setHelp(const QString &help);
    void setPlaceholder(const QString &text);
    /// Empty: none.
    void setFault(const QString &sentence);
    bool hasFault() const { return !m_fault.isEmpty(); }
    void setLimit(int limit);
    int limit() const { return m_limit; }
    QWidget *editor() const;

Q_SIGNALS:
    void edited();

private:
    void refresh();

    Theme &m_theme;
    int m_limit;
    QLabel *m_label;
    QLabel *m_counter;
    QLineEdit *m_line = nullptr;
    QPlainTextEdit *m_lines = nullptr;
    QLabel *m_below;
    QString m_help;
    QString m_fault;
    QString m_path;
};

/// "12 / 60", bold from `boldFrom` on and red above the limit.
void showCount(QLabel *counter, int used, int limit, int boldFrom);

} // namespace gangway::app
