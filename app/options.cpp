#include "app/options.h"

#include "sandbox/journeyprofile.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <numeric>

namespace gangway::app {

namespace {
struct Parser
{
    QCommandLineOption sandbox{QStringLiteral("sandbox"),
                               QCoreApplication::translate("Options", "Work with the built-in fake Meta; nothing leaves this computer.")};
    QCommandLineOption tour{QStringLiteral("tour"),
                            QCoreApplication::translate("Options", "With --sandbox: operate the program by itself from a new case to the end of the "
                                                                   "scenario, and write screenshots and report.json into this folder."),
                            QStringLiteral("folder")};
    QCommandLineOption noPictures{QStringLiteral("no-pictures"), QCoreApplication::translate("Options", "With --tour: report.json only, no screenshots.")};
    QCommandLineOption scenario{QStringLiteral("scenario"),
                                QCoreApplication::translate("Options", "With --sandbox: what happens at Meta and at the customer's, by its name."),
                                QStringLiteral("name")};
    QCommandLineOption listScenarios{QStringLiteral("list-scenarios"),
                                     QCoreApplication::translate("Options", "Print the sandbox's scenarios with the role they are for, and end.")};
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
        parser.addOptions({sandbox, tour, noPictures, scenario, listScenarios, role, language, dataFolder, importProfile});
    }
};
/// How many letters have to be put in, taken out or changed to get from one word to the other.
qsizetype distance(const QString &from, const QString &to)
{
    std::vector<qsizetype> row(size_t(to.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 1; i <= from.size(); ++i) {
        qsizetype diagonal = std::exchange(row[0], i);
        for (qsizetype j = 1; j <= to.size(); ++j) {
            const qsizetype above = row[size_t(j)];
            row[size_t(j)] = std::min({above + 1, row[size_t(j) - 1] + 1, diagonal + (from.at(i - 1) == to.at(j - 1) ? 0 : 1)});
            diagonal = above;
        }
    }
    return row.back();
}

/// The names that somebody who typed `wanted` may have meant, the likeliest first.
QStringList nearNames(const QString &wanted, const QStringList &names)
{
    const QString word = wanted.left(60).toLower();
    std::vector<std::pair<qsizetype, QString>> near;
    for (const QString &name : names) {
        const bool shares = word.size() >= 3 && (name.contains(word) || word.contains(name));
        const qsizetype far = distance(word, name);
        if (shares || far <= 3)
            near.emplace_back(shares ? std::min<qsizetype>(far, 1) : far, name);
    }
    std::stable_sort(near.begin(), near.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QStringList best;
    for (size_t i = 0; i < near.size() && i < 4; ++i)
        best.append(near[i].second);
    return best;
}
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
    options.listScenarios = p.parser.isSet(p.listScenarios);
    if (options.help || options.version)
        return options;

    if (!p.parser.positionalArguments().isEmpty())
        return tl::unexpected(QStringLiteral("Gangway takes options only, not \"%1\".").arg(p.parser.positionalArguments().constFirst()));
    for (const QCommandLineOption &option : {p.tour, p.scenario, p.role, p.language, p.dataFolder, p.importProfile}) {
        if (p.parser.isSet(option) && p.parser.value(option).isEmpty())
            return tl::unexpected(QStringLiteral("--%1 needs a value.").arg(option.names().constFirst()));
        if (p.parser.values(option).size() > 1)
            return tl::unexpected(QStringLiteral("--%1 is given more than once.").arg(option.names().constFirst()));
    }
    options.sandbox = p.parser.isSet(p.sandbox);
    options.tourFolder = p.parser.value(p.tour);
    options.pictures = !p.parser.isSet(p.noPictures);
    options.dataFolder = p.parser.value(p.dataFolder);
    options.importProfile = p.parser.value(p.importProfile);
    if (p.parser.isSet(p.language)) {
        options.language = p.parser.value(p.language);
        if (options.language == QLatin1String("pt") || options.language == QLatin1String("pt-BR"))
            options.language = QStringLiteral("pt_BR");
        if (!languages().contains(options.language))
            return tl::unexpected(QStringLiteral("--lang knows en, pt_BR and es, not \"%1\".").arg(options.language));
    }
    if (p.parser.isSet(p.scenario)) {
        options.scenario = p.parser.value(p.scenario);
        const QStringList known = sandbox::Sandbox::scenarioNames();
        if (!known.contains(options.scenario)) {
            const QStringList near = nearNames(options.scenario, known);
            const QString hint = near.isEmpty() ? QStringLiteral("--list-scenarios prints them") : QStringLiteral("near it: ") + near.join(QStringLiteral(", "));
            return tl::unexpected(QStringLiteral("--scenario does not know \"%1\"; %2.").arg(options.scenario.left(60).simplified(), hint));
        }
        if (!options.sandbox && !options.listScenarios)
            return tl::unexpected(QStringLiteral("--scenario chooses what happens in the sandbox and needs --sandbox."));
    }
    if (p.parser.isSet(p.role)) {
        options.role = store::partnerRoleFromName(p.parser.value(p.role));
        if (!options.role || *options.role == store::PartnerRole::TechPartner)
            return tl::unexpected(QStringLiteral("--role knows tech-provider and solution-partner, not \"%1\".").arg(p.parser.value(p.role)));
        if (!options.sandbox && !options.listScenarios)
            return tl::unexpected(QStringLiteral("--role chooses a partner of the sandbox and needs --sandbox."));
    }
    if (!options.tourFolder.isEmpty() && !options.sandbox)
        return tl::unexpected(QStringLiteral("--tour plays in the sandbox and needs --sandbox."));
    if (!options.pictures && options.tourFolder.isEmpty())
        return tl::unexpected(QStringLiteral("--no-pictures is about the tour and needs --tour."));
    if (const auto scenario = sandbox::Sandbox::scenario(options.scenario); scenario && options.sandbox) {
        const auto meant = sandbox::roleFor(scenario->data);
        if (meant && !options.role)
            options.role = meant;
        if (meant && options.role != meant && !options.tourFolder.isEmpty()) {
            return tl::unexpected(QStringLiteral("--scenario %1 is for --role %2; a tour with %3 cannot end where it should.")
                                      .arg(options.scenario, nameOf(*meant), nameOf(*options.role)));
        }
    }
    if (!options.importProfile.isEmpty() && options.sandbox)
        return tl::unexpected(QStringLiteral("--import-profile is for a real partner; the sandbox has its own."));
    return options;
}

QString scenarioList()
{
    const QStringList names = sandbox::Sandbox::scenarioNames();
    qsizetype widest = 0;
    for (const QString &name : names)
        widest = std::max(widest, name.size());
    QStringList lines;
    for (const QString &name : names) {
        const auto scenario = sandbox::Sandbox::scenario(name);
        const QString role = scenario ? scenario->data.value(QStringLiteral("journey")).toObject().value(QStringLiteral("role")).toString() : QString();
        lines.append(name.leftJustified(widest) + QStringLiteral("  ") + role.leftJustified(16) + QStringLiteral("  ")
                     + (scenario ? scenario->data.value(QStringLiteral("about")).toString() : QString()));
    }
    return lines.join(QLatin1Char('\n'));
}

QString helpText()
{
    Parser p;
    return p.parser.helpText();
}

} // namespace gangway::app
