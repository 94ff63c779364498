#pragma once

#include "app/signup/signuppane.h"

#include <QString>
#include <QStringList>

namespace gangway::app {

/// Finds and loads the plug-in with the embedded browser on first use. Does not link WebEngine, and does not
/// unload: Chromium cannot be started twice in one process.
class PaneLoader
{
public:
    /// A pane, owned by `parent`; or null, and reason() says why.
    SignupPane *createPane(QWidget *parent);
    /// Empty after success. Technical English: for the log and for the details of a message.
    QString reason() const { return m_reason; }

    /// Where the plug-in is looked for, in this order: beside the program (build tree), in its library folder
    /// (installation).
    static QStringList places();

private:
    SignupPanePlugin *m_plugin = nullptr;
    QString m_reason;
};

} // namespace gangway::app
