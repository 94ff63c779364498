#pragma once

#include "app/widgets/theme.h"
#include "onboarding/runner.h"

#include <functional>

class QDialog;
class QWidget;

namespace gangway::app {

/// What must be known, typed or meant before a step is started on demand. `accounts`: how many cases of this
/// installation share the customer's portfolio. Calls `go` with what was typed, at once where nothing is to be asked,
/// or when the person says so in a window of its own; never blocks. Null when no window was opened.
QDialog *askForAction(Theme &theme, onboarding::StepId id, const onboarding::StepView &view, const onboarding::CaseState &state, int accounts,
                      QWidget *parent, std::function<void(const onboarding::StepInput &)> go);

} // namespace gangway::app
