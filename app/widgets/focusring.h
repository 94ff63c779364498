#pragma once

#include "app/widgets/theme.h"

#include <QPointer>
#include <QWidget>

namespace gangway::app {

/// The 2-px ring around whatever has the focus, when the keyboard brought it there. One per application. Fields,
/// item views and widgets that draw their own focus (property "ownFocus") get none.
class FocusRing : public QObject
{
    Q_OBJECT
public:
    FocusRing(Theme &theme, QObject *parent);
    ~FocusRing() override;

    /// The widget with a ring around it, or null.
    QWidget *target() const { return m_target; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(QWidget *widget);
    void place();

    Theme &m_theme;
    QPointer<QWidget> m_target;
    QPointer<QWidget> m_ring;
};

} // namespace gangway::app
