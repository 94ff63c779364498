#pragma once

#include "app/widgets/theme.h"

#include <QWidget>

namespace gangway::app {

/// The round mark before a step: a number in outline, filled when current, a check when done, "!" when it needs a
/// person. Its meaning is its accessible name.
class StepMark : public QWidget
{
    Q_OBJECT
public:
    enum class Look { Next, Current, Passed, Done, Failed, Waiting, Running, Skipped, Icon, IconTodo };

    StepMark(Theme &theme, int diameter, QWidget *parent = nullptr);

    /// `text` is the number, or the icon's name for Icon and IconTodo.
    void set(Look look, const QString &text, const QString &says);
    QSize sizeHint() const override { return QSize(m_diameter, m_diameter); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
    int m_diameter;
    Look m_look = Look::Next;
    QString m_text;
};

} // namespace gangway::app
