#pragma once

#include "app/signup/signuppane.h"

#include <QObject>

namespace gangway::app {

/// What QPluginLoader finds in gangway_signup.
class SignupPlugin : public QObject, public SignupPanePlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID GANGWAY_SIGNUP_PANE_IID)
    Q_INTERFACES(gangway::app::SignupPanePlugin)
public:
    SignupPane *createPane(QWidget *parent) override;
};

} // namespace gangway::app
