#include "app/receiver/receiveroptions.h"

#include <QCommandLineParser>

namespace gangway::app {

namespace {
struct ReceiverParser
{
    QCommandLineOption listen{QStringLiteral("listen"),
                              QStringLiteral("Loopback address and port to listen on, e.g. 127.0.0.1:8440 or [::1]:8440. Port 0 takes any free one."),
                              QStringLiteral("address:port")};
    QCommandLineOption path{QStringLiteral("path"), QStringLiteral("Path of the callback URL; /webhook when not given."),
                            QStringLiteral("path"), QStringLiteral("/webhook")};
    QCommandLineOption appId{QStringLiteral("app-id"),
                             QStringLiteral("Id of the Meta app, where one database serves several apps: the same body is one event per app."),
                             QStringLiteral("id")};
    QCommandLineOption database{QStringLiteral("database"), QStringLiteral("The SQLite file; made when it is not there."), QStringLiteral("file")};
    QCommandLineOption appSecret{QStringLiteral("app-secret-file"),
                                 QStringLiteral("File that holds the app secret and nothing else; others must not be able to read it."),
                                 QStringLiteral("file")};
    QCommandLineOption verifyToken{QStringLiteral("verify-token-file"),
                                   QStringLiteral("File that holds the verify token and nothing else; others must not be able to read it."),
                                   QStringLiteral("file")};
    QCommandLineOption dump{QStringLiteral("dump"),
                            QStringLiteral("Print the stored events, oldest first, one JSON object per line, and end. Needs only --database; "
                                           "a receiver may be running on the same file.")};
    QCommandLineParser parser;
    QCommandLineOption help = parser.addHelpOption();
    QCommandLineOption version = parser.addVersionOption();

    ReceiverParser()
    {
        parser.setApplicationDescription(QStringLiteral(
            "Receives the webhooks of the WhatsApp Business Platform on loopback, checks their signatures and stores them.\n"
            "An answer of 200 means that the event is on the disk. HTTPS is the business of the proxy or tunnel in front.\n\n"
            "Exit codes: 0 ended on SIGTERM or SIGINT; 2 an option cannot be used; 3 cannot listen;\n"
            "4 the database cannot be opened or read; 5 a secret file cannot be used; 6 the dump cannot be written."));
        parser.addOptions({listen, path, database, appSecret, verifyToken, appId, dump});
    }
};

tl::unexpected<QString> unusable(const QString &text)
{
    return tl::unexpected<QString>(text);
}

// Plain HTTP must not be offered to the network: only addresses of this machine.
bool readAddress(const QString &text, ReceiverArguments &into)
{
    const qsizetype colon = text.lastIndexOf(u':');
    if (colon < 1)
        return false;
    QString host = text.left(colon);
    const QString digits = text.mid(colon + 1);
    bool isNumber = !digits.isEmpty() && digits.size() <= 5;
    for (const QChar c : digits)
        isNumber = isNumber && c >= u'0' && c <= u'9';
    const int port = digits.toInt();
    if (!isNumber || port > 65535)
        return false;
    if (host == QLatin1String("localhost"))
        host = QStringLiteral("127.0.0.1");
    const bool four = host.startsWith(QLatin1String("127.")) && host.count(u'.') == 3;
    if (host == QLatin1String("[::1]"))
        host = QStringLiteral("::1");
    else if (!four)
        return false;
    into.address = host;
    into.port = quint16(port);
    return true;
}
} // namespace

tl::expected<ReceiverArguments, QString> readReceiverArguments(const QStringList &arguments)
{
    ReceiverParser p;
    if (!p.parser.parse(arguments))
        return unusable(p.parser.errorText());
    ReceiverArguments wish;
    wish.help = p.parser.isSet(p.help);
    wish.version = p.parser.isSet(p.version);
    wish.dump = p.parser.isSet(p.dump);
    if (wish.help || wish.version)
        return wish;
    if (!p.parser.positionalArguments().isEmpty())
        return unusable(QStringLiteral("options only, not \"%1\".").arg(p.parser.positionalArguments().constFirst()));
    for (const QCommandLineOption &option : {p.listen, p.path, p.database, p.appSecret, p.verifyToken, p.appId}) {
        const QString name = option.names().constFirst();
        if (p.parser.isSet(option) && p.parser.value(option).isEmpty())
            return unusable(QStringLiteral("--%1 needs a value.").arg(name));
        if (p.parser.values(option).size() > 1)
            return unusable(QStringLiteral("--%1 is given more than once.").arg(name));
        if (wish.dump && p.parser.isSet(option) && name != QLatin1String("database"))
            return unusable(QStringLiteral("--dump needs --database only, not --%1.").arg(name));
    }
    wish.databaseFile = p.parser.value(p.database);
    if (wish.databaseFile.isEmpty())
        return unusable(QStringLiteral("--database is missing."));
    if (wish.dump)
        return wish;

    for (const QCommandLineOption &option : {p.listen, p.appSecret, p.verifyToken}) {
        if (!p.parser.isSet(option))
            return unusable(QStringLiteral("--%1 is missing.").arg(option.names().constFirst()));
    }
    if (!readAddress(p.parser.value(p.listen), wish)) {
        return unusable(QStringLiteral("--listen wants a loopback address and a port, e.g. 127.0.0.1:8440, not \"%1\". Meta's HTTPS comes "
                                       "through a proxy or tunnel on this machine.").arg(p.parser.value(p.listen)));
    }
    wish.path = p.parser.value(p.path);
    if (!wish.path.startsWith(u'/') || wish.path.contains(u'?') || wish.path.contains(u'#') || wish.path.contains(u' '))
        return unusable(QStringLiteral("--path begins with a slash and has no query, not \"%1\".").arg(wish.path));
    wish.appId = p.parser.value(p.appId);
    wish.appSecretFile = p.parser.value(p.appSecret);
    wish.verifyTokenFile = p.parser.value(p.verifyToken);
    return wish;
}

QString receiverHelp()
{
    ReceiverParser p;
    return p.parser.helpText();
}

} // namespace gangway::app
