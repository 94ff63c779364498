#pragma once

#include "app/widgets/theme.h"

#include <QStringList>
#include <QWidget>

#include <vector>

namespace gangway::app {

/// The numbered steps of a case. Done: check in outline; current: filled number; failed: "!"; next: outline.
/// Steps up to enabledUpTo() can be opened by click, or by Left, Right, Home, End and Enter.
class StepRail : public QWidget
{
    Q_OBJECT
public:
    enum class State { Next, Current, Done, Failed };
    Q_ENUM(State)

    explicit StepRail(Theme &theme, QWidget *parent = nullptr);

    void setSteps(const QStringList &titles);
    void setState(int index, State state);
    State state(int index) const;
    int count() const { return int(m_steps.size()); }
    /// The last index that can be opened; -1: none.
    void setEnabledUpTo(int index);
    int enabledUpTo() const { return m_enabledUpTo; }
    /// Where a step is drawn, for tests and tours.
    QRect stepRect(int index) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void activated(int index);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Step
    {
        QString title;
        State state = State::Next;
    };
    QFont fontOf(const Step &step) const;
    int widthOf(const Step &step, bool wordShown) const;
    bool wordShown(const Step &step, bool compact) const;
    bool isCompact() const;
    int totalWidth(bool compact) const;
    int stepAt(const QPoint &point) const;
    void describe();

    Theme &m_theme;
    std::vector<Step> m_steps;
    int m_enabledUpTo = -1;
    int m_cursor = 0;
    int m_hovered = -1;
    bool m_keyboardFocus = false;
};

} // namespace gangway::app
