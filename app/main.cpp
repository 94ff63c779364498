#include "app/console.h"
#include "app/options.h"
#include "app/version.h"

#include <QApplication>

#include <cstdio>
#include <optional>

namespace {
void printLine(std::FILE *stream, const QString &text)
{
    std::fputs(qUtf8Printable(text + QLatin1Char('\n')), stream);
}

QStringList argumentsOf(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}
} // namespace

int main(int argc, char **argv)
{
    using namespace gangway::app;
    QCoreApplication::setApplicationName(QStringLiteral("gangway"));
    QCoreApplication::setApplicationVersion(QStringLiteral(GANGWAY_VERSION));
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts); // the browser plug-in is loaded later and needs it

    // Before there is an application object: an unknown option must not need a display to be told.
    const auto options = readOptions(argumentsOf(argc, argv));
    if (!options) {
        printLine(stderr, QStringLiteral("gangway: ") + options.error());
        return 2;
    }
    if (options->help || options->version) {
        const QCoreApplication application(argc, argv);
        printLine(stdout, options->help ? helpText() : QStringLiteral("gangway " GANGWAY_VERSION));
        return 0;
    }
    if (options->listScenarios) {
        printLine(stdout, scenarioList());
        return 0;
    }

    QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(QStringLiteral("Gangway"));
    QApplication::setDesktopFileName(QStringLiteral("gangway"));
    // Set when the end comes before the event loop has begun, where exit() would be forgotten.
    std::optional<int> ended;
    const auto end = [&ended](int code) {
        ended = code;
        QApplication::exit(code);
    };
    Console console(*options);
    QObject::connect(&console, &Console::optionFailed, &application, [&end](const QString &why) {
        printLine(stderr, QStringLiteral("gangway: ") + why);
        end(2);
    });
    QObject::connect(&console, &Console::ended, &application, end);
    console.start();
    return ended ? *ended : QApplication::exec();
}
