#pragma once

#include "app/widgets/theme.h"
#include "onboarding/runner.h"

#include <QFrame>

namespace gangway::app {

/// Why a step cannot be started on demand now, as a sentence; empty: it can.
QString reasonAgainst(const onboarding::StepView &view, const onboarding::CaseState &state);

/// What a person may ask of Meta besides the way, one sentence each, in a window that closes with the first click,
/// Esc or a click elsewhere. An action that is not possible says why. Starts nothing.
class ActionsMenu : public QFrame
{
    Q_OBJECT
public:
    ActionsMenu(Theme &theme, const std::vector<onboarding::StepView> &actions, const onboarding::CaseState &state, QWidget *parent);

    /// Shows itself under (or above) `button`; the keyboard is on the first action that is possible.
    void popupAt(QWidget *button);

Q_SIGNALS:
    void chosen(gangway::onboarding::StepId id);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    Theme &m_theme;
};

} // namespace gangway::app
