#include "core/clock.h"

#include <QElapsedTimer>
#include <QTimer>

namespace gangway {

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

qint64 SystemClock::monotonicMs() const
{
    QElapsedTimer timer;
    timer.start();
    return timer.msecsSinceReference();
}

void SystemClock::after(std::chrono::milliseconds delay, QObject *guard, std::function<void()> then)
{
    QTimer::singleShot(delay, guard, std::move(then));
}

} // namespace gangway
