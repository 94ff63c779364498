#include "app/receiver/dump.h"
#include "app/receiver/receiveroptions.h"
#include "app/receiver/secretfile.h"
#include "app/receiver/stopsignal.h"
#include "app/version.h"
#include "core/clock.h"
#include "store/database.h"
#include "webhooks/intake.h"

#include <QCoreApplication>

#include <cstdio>

namespace {
using namespace gangway;
using namespace gangway::app;

enum ExitCode { Ended = 0, BadOption = 2, CannotListen = 3, NoDatabase = 4, NoSecret = 5, CannotPrint = 6 };
constexpr std::chrono::seconds patience{5};

int complain(ExitCode code, const QString &text)
{
    std::fprintf(stderr, "gangway-receiver: %s\n", qUtf8Printable(text));
    return code;
}

int complain(const QString &file, const Error &error)
{
    if (error.detail.startsWith(QLatin1String("in-use"))) {
        return complain(NoDatabase, QStringLiteral("%1: another program has this database open, the Gangway console or another "
                                                   "gangway-receiver. End it first; to look into the file meanwhile, use --dump.").arg(file));
    }
    return complain(NoDatabase, QStringLiteral("%1: the database cannot be used (%2)").arg(file, error.detail));
}

int dump(const QString &file)
{
    store::Database database;
    if (const auto opened = database.openForReading(file); !opened)
        return complain(file, opened.error());
    const auto dumped = dumpEvents(database, [](const QByteArray &line) {
        return std::fwrite(line.constData(), 1, std::size_t(line.size()), stdout) == std::size_t(line.size());
    });
    if (!dumped)
        return complain(file, dumped.error());
    if (std::fflush(stdout) != 0 || std::ferror(stdout))
        return complain(CannotPrint, QStringLiteral("the dump could not be written to its end."));
    return Ended;
}

int receive(const ReceiverArguments &wish)
{
    webhooks::ReceiverOptions options;
    options.server.address = wish.address;
    options.server.port = wish.port;
    options.path = wish.path;
    options.appId = wish.appId;
    auto appSecret = readSecretFile(wish.appSecretFile);
    if (!appSecret)
        return complain(NoSecret, QStringLiteral("--app-secret-file ") + appSecret.error());
    options.appSecret = std::move(*appSecret);
    auto verifyToken = readSecretFile(wish.verifyTokenFile);
    if (!verifyToken)
        return complain(NoSecret, QStringLiteral("--verify-token-file ") + verifyToken.error());
    options.verifyToken = std::move(*verifyToken);

    StopSignal stop;
    store::Database database;
    if (const auto opened = database.open(wish.databaseFile); !opened)
        return complain(wish.databaseFile, opened.error());
    const SystemClock clock;
    webhooks::Intake intake(database, clock);
    const auto port = intake.start(options);
    if (!port)
        return complain(CannotListen, QStringLiteral("cannot listen on %1:%2 (%3)").arg(wish.address).arg(wish.port).arg(port.error().detail));
    std::printf("gangway-receiver: listening on http://%s:%d%s\n",
                qPrintable(wish.address.contains(u':') ? u'[' + wish.address + u']' : wish.address), int(*port), qUtf8Printable(wish.path));
    std::fflush(stdout);

    QObject::connect(&stop, &StopSignal::stopWanted, &stop, [&intake] {
        intake.finish(patience);
        QCoreApplication::exit(Ended);
    });
    return QCoreApplication::exec();
}
} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("gangway-receiver"));
    QCoreApplication::setApplicationVersion(QStringLiteral(GANGWAY_VERSION));
    const auto wish = readReceiverArguments(QCoreApplication::arguments());
    if (!wish)
        return complain(BadOption, wish.error());
    if (wish->help || wish->version) {
        std::fputs(qUtf8Printable(wish->help ? receiverHelp() : QStringLiteral("gangway-receiver " GANGWAY_VERSION "\n")), stdout);
        return Ended;
    }
    return wish->dump ? dump(wish->databaseFile) : receive(*wish);
}
