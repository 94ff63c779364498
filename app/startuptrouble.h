#pragma once

#include "core/error.h"

#include <QWidget>

namespace gangway::app {

class Theme;

/// The window that stands in for the main window when the program cannot open its data: says what happened,
/// why and what to do, and that nothing was changed. Closing it ends the program.
class StartupTrouble : public QWidget
{
    Q_OBJECT
public:
    StartupTrouble(Theme &theme, const Error &error, const QString &dataFolder, const QString &language);

Q_SIGNALS:
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;
};

} // namespace gangway::app
