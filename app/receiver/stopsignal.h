#pragma once

#include <QObject>

namespace gangway::app {

/// Turns the first SIGTERM, SIGINT or SIGHUP (on Windows: Ctrl+C, the console's end) into a Qt signal of the thread it
/// was made in. The second one ends the process as it would have without us. One per program.
class StopSignal : public QObject
{
    Q_OBJECT
public:
    explicit StopSignal(QObject *parent = nullptr);
    ~StopSignal() override;

Q_SIGNALS:
    void stopWanted();
};

} // namespace gangway::app
