#pragma once

#include "core/clock.h"

#include <QCoreApplication>
#include <QPointer>

#include <algorithm>
#include <atomic>
#include <vector>

namespace gangway::test {

/// A clock that stands still until advance() is called; due timers then run in the order of their times.
class ManualClock final : public Clock
{
public:
    QDateTime now() const override { return m_start.addMSecs(m_elapsed); }
    qint64 monotonicMs() const override { return m_elapsed; }
    void after(std::chrono::milliseconds delay, QObject *guard, std::function<void()> then) override
    {
        m_timers.push_back({m_elapsed + delay.count(), m_next++, guard, std::move(then)});
    }

    void advance(std::chrono::milliseconds by)
    {
        const qint64 end = m_elapsed + by.count();
        for (;;) {
            const auto due = std::min_element(m_timers.begin(), m_timers.end(), [](const Timer &a, const Timer &b) {
                return std::pair(a.at, a.order) < std::pair(b.at, b.order);
            });
            if (due == m_timers.end() || due->at > end)
                break;
            const Timer timer = std::move(*due);
            m_timers.erase(due);
            m_elapsed = std::max(m_elapsed.load(), timer.at);
            if (timer.guard)
                timer.then();
            QCoreApplication::sendPostedEvents();
        }
        m_elapsed = end;
    }
    /// Timers whose guard still lives.
    int pending() const
    {
        return int(std::count_if(m_timers.begin(), m_timers.end(), [](const Timer &t) { return !t.guard.isNull(); }));
    }

private:
    struct Timer
    {
        qint64 at;
        int order;
        QPointer<QObject> guard;
        std::function<void()> then;
    };
    QDateTime m_start = QDateTime(QDate(2026, 3, 12), QTime(14, 0), Qt::UTC);
    std::atomic<qint64> m_elapsed = 0; // now() is asked from other threads too
    int m_next = 0;
    std::vector<Timer> m_timers;
};

} // namespace gangway::test
