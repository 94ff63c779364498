#pragma once

#include "store/repositories.h"

#include <QElapsedTimer>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

#include <time.h>

namespace gangway::bench {

/// What the last line says.
struct Figures
{
    QStringList parts;
    void add(const char *name, double value, int decimals = 1)
    {
        parts << QStringLiteral("%1=%2").arg(QLatin1String(name), QString::number(value, 'f', decimals));
    }
};

/// How long each of many runs took, and how much of that this thread was at work: the rest went to other programs and the disk.
struct Times
{
    std::vector<double> milliseconds;
    std::vector<double> atWork;

    void measure(const std::function<void()> &run)
    {
        QElapsedTimer timer;
        timer.start();
        const double before = worked();
        run();
        atWork.push_back(worked() - before);
        milliseconds.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    double at(double share) { return shareOf(milliseconds, share); }
    double workAt(double share) { return shareOf(atWork, share); }

private:
    static double worked()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
    }
    static double shareOf(std::vector<double> &all, double share)
    {
        if (all.empty())
            return 0;
        std::sort(all.begin(), all.end());
        return all[std::min(all.size() - 1, std::size_t(share * double(all.size())))];
    }
};

/// Resident memory of this process in MB, without what the allocator keeps for itself.
double residentMegabytes();

/// The bench's own database in this folder with one conversation of `count` messages and a few small ones; made when it
/// is not there. Says the conversation's id, or ends the program with the reason.
qint64 openFilled(store::Database &database, const QString &folder, qint64 count);
/// A few words of the vocabulary, from the most common on.
QStringList vocabulary(int count);

void measureStore(store::Database &database, qint64 conversation, Figures &figures);
#ifdef GANGWAY_BENCH_FRAMES
void measureFrames(store::Database &database, qint64 conversation, Figures &figures);
#endif

[[noreturn]] inline void giveUp(const QString &why)
{
    std::fprintf(stderr, "bench_conversation: %s\n", qPrintable(why));
    std::exit(1);
}

} // namespace gangway::bench
