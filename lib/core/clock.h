#pragma once

#include <QDateTime>
#include <QObject>

#include <chrono>
#include <functional>

namespace gangway {

/// Time and timers as one seam, so that retries, expiries and watchdogs run in no time at all in a test.
class Clock
{
public:
    virtual ~Clock() = default;
    /// The wall clock, UTC.
    virtual QDateTime now() const = 0;
    /// Milliseconds of a clock that never jumps; only differences mean anything.
    virtual qint64 monotonicMs() const = 0;
    /// Calls `then` once after `delay`, in the guard's thread, unless the guard is gone by then.
    virtual void after(std::chrono::milliseconds delay, QObject *guard, std::function<void()> then) = 0;
};

class SystemClock final : public Clock
{
public:
    QDateTime now() const override;
    qint64 monotonicMs() const override;
    void after(std::chrono::milliseconds delay, QObject *guard, std::function<void()> then) override;
};

} // namespace gangway
