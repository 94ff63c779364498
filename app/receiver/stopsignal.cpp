#include "app/receiver/stopsignal.h"

#include <QSocketNotifier>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace gangway::app {

#ifdef Q_OS_WIN

namespace {
StopSignal *theStopSignal = nullptr;

BOOL WINAPI consoleEnds(DWORD)
{
    StopSignal *target = std::exchange(theStopSignal, nullptr);
    if (!target)
        return FALSE;
    QMetaObject::invokeMethod(target, &StopSignal::stopWanted, Qt::QueuedConnection);
    return TRUE;
}
} // namespace

StopSignal::StopSignal(QObject *parent) : QObject(parent)
{
    theStopSignal = this;
    SetConsoleCtrlHandler(consoleEnds, TRUE);
}

StopSignal::~StopSignal()
{
    SetConsoleCtrlHandler(consoleEnds, FALSE);
    theStopSignal = nullptr;
}

#else

namespace {
int stopPipe[2] = {-1, -1};

// Only what a signal handler may do.
void signalled(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(stopPipe[1], &byte, 1);
}
} // namespace

StopSignal::StopSignal(QObject *parent) : QObject(parent)
{
    if (::pipe(stopPipe) != 0)
        qFatal("no pipe for signals");
    for (const int end : stopPipe)
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
    auto *notifier = new QSocketNotifier(stopPipe[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
        notifier->setEnabled(false);
        Q_EMIT stopWanted();
    });
    struct sigaction action = {};
    action.sa_handler = signalled;
    action.sa_flags = int(SA_RESTART | SA_RESETHAND);
    sigemptyset(&action.sa_mask);
    for (const int number : {SIGTERM, SIGINT, SIGHUP})
        ::sigaction(number, &action, nullptr);
}

StopSignal::~StopSignal()
{
    for (const int number : {SIGTERM, SIGINT, SIGHUP})
        ::signal(number, SIG_DFL);
    for (int &end : stopPipe)
        ::close(std::exchange(end, -1));
}

#endif

} // namespace gangway::app
