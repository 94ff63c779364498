#pragma once

#include "app/widgets/theme.h"

#include <QToolButton>

namespace gangway::sandbox {
class Sandbox;
}

namespace gangway::app {

/// Says what happens in the sandbox and lets a person choose it. In sandbox mode only.
class ScenarioButton : public QToolButton
{
    Q_OBJECT
public:
    ScenarioButton(Theme &theme, sandbox::Sandbox &sandbox, QWidget *parent);

private:
    void fill();
    void show(const QString &name);

    Theme &m_theme;
    sandbox::Sandbox &m_sandbox;
};

} // namespace gangway::app
