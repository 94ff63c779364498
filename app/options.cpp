#include "app/options.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace gangway::app {

namespace {
struct Parser
{
    QCommandLineOption sandbox{QStringLiteral("sandbox"),
                               QCoreApplication::translate("Options", "Work with the built-in fake Meta; nothing leaves this computer.")};
    QCommandLineOption tour{QStringLiteral("tour"),
                            QCoreApplication::translate("Options", "With --sandbox: operate the program by itself from a new case to a live customer, "
                                                                   "and write screenshots and report.json into this folder."),
                            QStringLiteral("folder")};
    QCommandLineOption role{QStringLiteral("role"),
                            QCoreApplication::translate("Options", "With --sandbox: which partner to be, tech-provider or solution-partner."),
                            QStringLiteral("role")};
    QCommandLineOption language{QStringLiteral("lang"), QCoreApplication::translate("Options", "Language of the window: en, pt_BR or es."),
                                QStringLiteral("language")};
    QCommandLineOption dataFolder{QStringLiteral("data-dir"),
                                  QCoreApplication::translate("Options", "Keep database and settings in this folder instead of the standard place. "
                                                                         "Keychain entries get a prefix of their own."),
                                  QStringLiteral("folder")};
    QCommandLineOption importProfile{QStringLiteral("import-profile"),
                                     QCoreApplication::translate("Options", "Read a partner profile from this JSON file; its secrets go to the keychain."),
                                     QStringLiteral("file")};
    QCommandLineParser parser;
    QCommandLineOption help = parser.addHelpOption();
    QCommandLineOption version = parser.addVersionOption();

    Parser()
    {
        parser.setApplicationDescription(QCoreApplication::translate(
            "Options", "Brings business customers on board of the WhatsApp Business Platform."));
        parser.addOptions({sandbox, tour, role, language, dataFolder, importProfile});
    }
};
} // namespace

const QStringList &languages()
{
    static const QStringList list{QStringLiteral("en"), QStringLiteral("pt_BR"), QStringLiteral("es")};
    return list;
}

tl::expected<Options, QString> readOptions(const QStringList &arguments)
{
    Parser p;
    if (!p.parser.parse(arguments))
        return tl::unexpected(p.parser.errorText());
    Options options;
    options.help = p.parser.isSet(p.help);
    options.version = p.parser.isSet(p.version);
    if (options.help || options.version)
        return options;

    if (!p.parser.positionalArguments().isEmpty())
        return tl::unexpected(QStringLiteral("Gangway takes options only, not \"%1\".").arg(p.parser.positionalArguments().constFirst()));
    for (const QCommandLineOption &option : {p.tour, p.role, p.language, p.dataFolder, p.importProfile}) {
        if (p.parser.isSet(option) && p.parser.value(option).isEmpty())
            return tl::unexpected(QStringLiteral("--%1 needs a value.").arg(option.names().constFirst()));
        if (p.parser.values(option).size() > 1)
            return tl::unexpected(QStringLiteral("--%1 is given more than once.").arg(option.names().constFirst()));
    }
    options.sandbox = p.parser.isSet(p.sandbox);
    options.tourFolder = p.parser.value(p.tour);
    options.dataFolder = p.parser.value(p.dataFolder);
    options.importProfile = p.parser.value(p.importProfile);
    if (p.parser.isSet(p.language)) {
        options.language = p.parser.value(p.language);
        if (options.language == QLatin1String("pt") || options.language == QLatin1String("pt-BR"))
            options.language = QStringLiteral("pt_BR");
        if (!languages().contains(options.language))
            return tl::unexpected(QStringLiteral("--lang knows en, pt_BR and es, not \"%1\".").arg(options.language));
    }
    if (p.parser.isSet(p.role)) {
        options.role = store::partnerRoleFromName(p.parser.value(p.role));
        if (!options.role || *options.role == store::PartnerRole::TechPartner)
            return tl::unexpected(QStringLiteral("--role knows tech-provider and solution-partner, not \"%1\".").arg(p.parser.value(p.role)));
        if (!options.sandbox)
            return tl::unexpected(QStringLiteral("--role chooses a partner of the sandbox and needs --sandbox."));
    }
    if (!options.tourFolder.isEmpty() && !options.sandbox)
        return tl::unexpected(QStringLiteral("--tour plays in the sandbox and needs --sandbox."));
    if (!options.importProfile.isEmpty() && options.sandbox)
        return tl::unexpected(QStringLiteral("--import-profile is for a real partner; the sandbox has its own."));
    return options;
}

QString helpText()
{
    Parser p;
    return p.parser.helpText();
}

} // namespace gangway::app
