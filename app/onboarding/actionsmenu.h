#pragma once

#include "app/widgets/theme.h"
#include "onboarding/runner.h"

#include <QFrame>
#include <QPointer>

namespace gangway::app {

/// Why a step cannot be started on demand now, as a sentence; empty: it can.
QString reasonAgainst(const onboarding::StepView &view, const onboarding::CaseState &state);

/// What a person may ask of Meta besides the way, one sentence each, laid over the window until something is chosen,
/// Esc is pressed or the person turns elsewhere. An action that is not possible says why. Starts nothing.
class ActionsMenu : public QFrame
{
    Q_OBJECT
public:
    ActionsMenu(Theme &theme, const std::vector<onboarding::StepView> &actions, const onboarding::CaseState &state, QWidget *parent);

    /// Shows itself under `button`, inside the parent; the keyboard is on the first action that is possible, and back on
    /// the button afterwards.
    void popupAt(QWidget *button);

Q_SIGNALS:
    void chosen(gangway::onboarding::StepId id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void leave();

    Theme &m_theme;
    QPointer<QWidget> m_button;
};

} // namespace gangway::app
