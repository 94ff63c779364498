#include "app/shell/scenariobutton.h"

#include "app/widgets/styling.h"
#include "sandbox/sandbox.h"

#include <QMenu>

namespace gangway::app {

ScenarioButton::ScenarioButton(Theme &theme, sandbox::Sandbox &sandbox, QWidget *parent)
    : QToolButton(parent), m_theme(theme), m_sandbox(sandbox)
{
    setObjectName(QStringLiteral("sandbox.scenario"));
    setPopupMode(QToolButton::InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setKind(this, QStringLiteral("secondary"));
    setSize(this, QStringLiteral("small"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setMenu(new QMenu(this));
    menu()->setObjectName(QStringLiteral("sandbox.scenario.menu"));
    fill();
    show(m_sandbox.scenarioNow().name);
    connect(&m_sandbox, &sandbox::Sandbox::scenarioChanged, this, &ScenarioButton::show);
}

void ScenarioButton::fill()
{
    const QStringList names = sandbox::Sandbox::scenarioNames();
    for (const QString &name : names) {
        const auto scenario = sandbox::Sandbox::scenario(name);
        if (!scenario)
            continue;
        const QString about = scenario->data.value(QStringLiteral("about")).toString();
        QAction *action = menu()->addAction(QStringLiteral("%1: %2").arg(name, about));
        action->setObjectName(QStringLiteral("sandbox.scenario.%1").arg(name));
        action->setData(name);
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, chosen = *scenario] { m_sandbox.setScenario(chosen); });
    }
}

void ScenarioButton::show(const QString &name)
{
    const QString text = tr("Scenario: %1", "button of the sandbox; a scenario's name").arg(name);
    setText(fontMetrics().elidedText(text, Qt::ElideRight, m_theme.px(200)));
    setAccessibleName(text);
    setToolTip(m_sandbox.scenarioNow().data.value(QStringLiteral("about")).toString());
    const auto actions = menu()->actions();
    for (QAction *action : actions)
        action->setChecked(action->data().toString() == name);
}

} // namespace gangway::app
