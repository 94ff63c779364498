#pragma once

#include "store/repositories.h"

#include <QElapsedTimer>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

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

/// How long each of many runs took.
struct Times
{
    std::vector<double> milliseconds;

    void measure(const std::function<void()> &run)
    {
        QElapsedTimer timer;
        timer.start();
        run();
        milliseconds.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    double at(double share)
    {
        if (milliseconds.empty())
            return 0;
        std::sort(milliseconds.begin(), milliseconds.end());
        return milliseconds[std::min(milliseconds.size() - 1, std::size_t(share * double(milliseconds.size())))];
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
