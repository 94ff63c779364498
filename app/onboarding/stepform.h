#pragma once

#include "app/onboarding/stepstatus.h"
#include "app/widgets/theme.h"

#include <QWidget>

namespace gangway::app {

/// What a person types or chooses for a step. One shape for all: complete or not, taken once, Enter submits, what is
/// wrong is said at the field. A form runs nothing.
class StepForm : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual bool isComplete() const = 0;
    /// What was typed. Secrets are gone from the form afterwards.
    virtual onboarding::StepInput take() = 0;
    virtual void focusFirst() = 0;
    virtual void tick(const QDateTime &now) { Q_UNUSED(now) }
    /// The sandbox's phone got this code; shown so that nobody needs a phone there.
    virtual void showSandboxCode(const QString &code) { Q_UNUSED(code) }
    /// The word on the button: "Send code".
    virtual QString verb() const { return {}; }
    /// What happened, why, and what to do, when the step only asks and nothing went wrong.
    virtual QString whatHappened() const { return {}; }
    virtual QString why() const { return {}; }
    virtual QString whatToDo() const { return {}; }
    /// True when another signup is the other way out; a button for it stands beside the verb.
    virtual bool offersSignup() const { return false; }

Q_SIGNALS:
    void edited();
    void submitted();
    /// Another step must run first, e.g. a new code.
    void otherStepAsked(gangway::onboarding::StepId id);
};

/// The form for what the step asks; null when it asks for nothing that is typed.
StepForm *makeStepForm(Theme &theme, const onboarding::StepView &view, const onboarding::CaseState &state);
/// The same for a step that a person is about to start, before it asked.
StepForm *makeStepForm(Theme &theme, Ask ask, const onboarding::StepView &view, const onboarding::CaseState &state);

} // namespace gangway::app
