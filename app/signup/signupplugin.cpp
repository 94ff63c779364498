#include "app/signup/signupplugin.h"

#include "app/signup/browsertrust.h"
#include "app/signup/websignuppane.h"

namespace gangway::app {

SignupPane *SignupPlugin::createPane(QWidget *parent)
{
    // Before the first profile: Chromium takes both when it starts.
    qunsetenv("QTWEBENGINE_REMOTE_DEBUGGING");
    trustSystemStoreInBrowser();
    return new WebSignupPane(parent);
}

} // namespace gangway::app
