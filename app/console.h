#pragma once

#include "app/options.h"

#include <QObject>

#include <memory>

namespace gangway::app {

struct Services;
class MainWindow;

/// The composition root: the only place that names concrete services. Builds, owns and wires them; decides
/// nothing about onboarding. Starts the sandbox when asked, imports a profile, opens the window, plays the tour.
class Console : public QObject
{
    Q_OBJECT
public:
    explicit Console(Options options, QObject *parent = nullptr);
    ~Console() override;

    /// Goes on by itself from the event loop; call once.
    void start();
    /// Null until start() has built them.
    const Services *services() const;
    MainWindow *window() const;

Q_SIGNALS:
    /// The command line asked for something that cannot be had: one line for stderr, exit code 2.
    void optionFailed(const QString &why);
    /// The tour is over, or a start-up trouble was read and closed.
    void ended(int exitCode);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace gangway::app
