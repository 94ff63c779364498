// A conversation of a million messages: how soon it is there, how it scrolls, what it costs, how fast it is searched.
//
//   bench_conversation [--count N] [--folder DIR]
//
// The conversation is made once (minutes) and kept in DIR for the next run.

#include "bench.h"

#include <QCommandLineParser>
#ifdef GANGWAY_BENCH_FRAMES
#include <QApplication>
using Application = QApplication;
#else
#include <QCoreApplication>
using Application = QCoreApplication;
#endif

using namespace gangway;

int main(int argc, char **argv)
{
#ifdef GANGWAY_BENCH_FRAMES
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
#endif
    Application application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption count(QStringLiteral("count"), QStringLiteral("How many messages."), QStringLiteral("N"), QStringLiteral("1000000"));
    const QCommandLineOption folder(QStringLiteral("folder"), QStringLiteral("Where the conversation is kept."), QStringLiteral("DIR"), QStringLiteral("conversation"));
    parser.addOptions({count, folder});
    parser.process(application);
    const qint64 messages = parser.value(count).toLongLong();
    if (messages <= 0)
        bench::giveUp(QStringLiteral("--count wants a number"));

    store::Database database;
    const qint64 conversation = bench::openFilled(database, parser.value(folder), messages);
    bench::Figures figures;
    figures.add("messages", double(messages), 0);
#ifdef GANGWAY_BENCH_FRAMES
    bench::measureFrames(database, conversation, figures);
#endif
    bench::measureStore(database, conversation, figures);
    std::printf("bench conversation %s\n", qPrintable(figures.parts.join(u' ')));
    return 0;
}
