#pragma once

#include "core/clock.h"

#include <QElapsedTimer>
#include <QTimer>

namespace gangway::test {

/// A clock that runs by itself, `speed` times as fast as the wall: for journeys over real sockets whose waits (a
/// code's 30 seconds, a review's minutes) nobody wants to sit out.
class FastClock final : public Clock
{
public:
    explicit FastClock(int speed) : m_speed(speed) { m_elapsed.start(); }

    QDateTime now() const override { return m_start.addMSecs(monotonicMs()); }
    qint64 monotonicMs() const override { return m_elapsed.nsecsElapsed() / 1000 * m_speed / 1000; }
    void after(std::chrono::milliseconds delay, QObject *guard, std::function<void()> then) override
    {
        QTimer::singleShot(std::max(delay / m_speed, std::chrono::milliseconds(0)), Qt::PreciseTimer, guard, std::move(then));
    }

private:
    const int m_speed;
    const QDateTime m_start = QDateTime::currentDateTimeUtc();
    QElapsedTimer m_elapsed;
};

} // namespace gangway::test
