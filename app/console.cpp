#include "app/console.h"

#include "app/graphaccess.h"
#include "app/services.h"
#include "app/shell/mainwindow.h"
#include "app/signup/paneloader.h"
#include "app/startuptrouble.h"
#include "app/tour/tour.h"
#include "app/version.h"
#include "app/widgets/theme.h"
#include "core/log.h"
#include "http/trust.h"
#include "onboarding/casenews.h"
#include "sandbox/journeyprofile.h"
#include "vault/keychainvault.h"
#include "vault/switchablevault.h"

#include <QApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QLibraryInfo>
#include <QStandardPaths>
#include <QTranslator>

namespace gangway::app {

namespace {

/// A folder of one's own gets keychain entries of its own, so that two installations never share a token.
QString vaultPrefix(const Options &options)
{
    QStringList parts;
    if (!options.dataFolder.isEmpty()) {
        const QByteArray path = QDir(options.dataFolder).absolutePath().toUtf8();
        parts.append(QString::fromLatin1(QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().left(12)));
    }
    if (options.sandbox)
        parts.append(QStringLiteral("sandbox"));
    return parts.join(QLatin1Char('-'));
}

QString loginName()
{
    for (const char *variable : {"USER", "USERNAME", "LOGNAME"}) {
        const QString name = qEnvironmentVariable(variable);
        if (!name.isEmpty())
            return name;
    }
    return QStringLiteral("desk");
}

QString systemLanguage()
{
    switch (QLocale::system().language()) {
    case QLocale::Portuguese:
        return QStringLiteral("pt_BR");
    case QLocale::Spanish:
        return QStringLiteral("es");
    default:
        return QStringLiteral("en");
    }
}

/// One sentence for stderr about the faults of a profile file.
QString sentenceOf(const std::vector<profiles::FieldFault> &faults)
{
    QStringList parts;
    for (const profiles::FieldFault &fault : faults)
        parts.append(QStringLiteral("%1: %2").arg(fault.field, fault.reason));
    return parts.join(QStringLiteral("; "));
}

} // namespace

struct Console::Private
{
    Private(Console *console, Options wanted) : q(console), options(std::move(wanted)) {}

    Console *q;
    Options options;
    QString dataFolder;
    QString language;
    SystemClock clock;
    SystemRandomness randomness;
    QTranslator translator;
    QTranslator qtTranslator;
    std::unique_ptr<store::Database> database;
    std::unique_ptr<Theme> theme;
    std::unique_ptr<KeychainVault> keychain;
    std::unique_ptr<SwitchableVault> vault;
    std::unique_ptr<QNetworkAccessManager> network;
    std::unique_ptr<sandbox::Sandbox> sandbox;
    std::unique_ptr<http::Client> graphHttp;
    std::unique_ptr<profiles::ProfileService> profiles;
    std::unique_ptr<onboarding::OnboardingService> onboarding;
    std::unique_ptr<webhooks::Receiver> receiver;
    std::unique_ptr<onboarding::ListeningService> listening;
    std::unique_ptr<webhooks::RetentionService> retention;
    std::unique_ptr<messaging::MessageService> messages;
    std::unique_ptr<messaging::MediaService> media;
    std::unique_ptr<messaging::TemplateService> templates;
    std::unique_ptr<onboarding::CaseNews> caseNews;
    std::unique_ptr<Services> services;
    std::unique_ptr<PaneLoader> paneLoader;
    std::unique_ptr<MainWindow> window;
    std::unique_ptr<StartupTrouble> trouble;
    std::unique_ptr<Tour> tour;
    std::optional<profiles::ImportedProfile> imported; // until it is in vault and database

    bool chooseDataFolder();
    QString setting(const char *key) const;
    void speak();
    bool startSandbox();
    void buildServices();
    void keepBuiltInSecrets(std::function<void()> then);
    bool readProfileFile();
    void importProfile(std::function<void()> then);
    bool showWindow();
    void resumeMessages();
    void tellSandboxWhere(const store::PartnerProfile &profile, quint16 port, const Secret &verifyToken);
    void playTour();
    void showTrouble(const Error &error);
};

Console::Console(Options options, QObject *parent) : QObject(parent), d(std::make_unique<Private>(this, std::move(options))) {}

Console::~Console()
{
    // The face first, then whoever talks to the database; the members' own order does the rest.
    d->tour.reset();
    d->window.reset();
    d->trouble.reset();
    d->listening.reset();
    d->receiver.reset();
}

const Services *Console::services() const
{
    return d->services.get();
}

MainWindow *Console::window() const
{
    return d->window.get();
}

bool Console::Private::chooseDataFolder()
{
    dataFolder = options.dataFolder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
                                              : QDir(options.dataFolder).absolutePath();
    if (options.sandbox)
        dataFolder += QStringLiteral("/sandbox");
    return QDir().mkpath(dataFolder) && QFileInfo(dataFolder).isWritable();
}

QString Console::Private::setting(const char *key) const
{
    return store::SettingRepository(*database).value(QLatin1String(key)).value_or(QString());
}

void Console::Private::speak()
{
    language = options.language;
    if (language.isEmpty())
        language = setting("language");
    if (!languages().contains(language))
        language = systemLanguage();
    QLocale::setDefault(QLocale(language));
    if (language == QLatin1String("en"))
        return;
    if (translator.load(QStringLiteral(":/i18n/gangway_%1.qm").arg(language)))
        QCoreApplication::installTranslator(&translator);
    // Qt's own words (dialog buttons, text menus); absent where its translations are not installed.
    if (qtTranslator.load(QStringLiteral("qtbase_%1").arg(language), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&qtTranslator);
}

bool Console::Private::startSandbox()
{
    sandbox = std::make_unique<sandbox::Sandbox>(clock);
    if (!options.scenario.isEmpty()) { // readOptions() has looked whether it exists
        if (const auto chosen = sandbox::Sandbox::scenario(options.scenario))
            sandbox->setScenario(*chosen);
    }
    sandbox::SandboxOptions wish;
    wish.stateFile = QDir(dataFolder).filePath(QStringLiteral("sandbox-world.json")); // cases go on after a restart
    const Result<quint16> port = sandbox->start(wish);
    if (!port)
        showTrouble(port.error());
    return port.has_value();
}

void Console::Private::buildServices()
{
    const QUrl graphBase = sandbox ? sandbox->graphBase() : QUrl(QStringLiteral("https://graph.facebook.com"));
    const signup::Environment environment = sandbox ? sandbox->environment() : signup::Environment::live();
    const QString actor = loginName();

    network = http::makeNetwork();
    graphHttp = std::make_unique<http::Client>(*network, clock, graphBase, QStringLiteral("Gangway/" GANGWAY_VERSION));
    profiles = std::make_unique<profiles::ProfileService>(*database, *vault);
    if (sandbox) {
        for (const auto role : {store::PartnerRole::TechProvider, store::PartnerRole::SolutionPartner})
            profiles->addBuiltIn(sandbox::profileFor(sandbox->scenarioNow().data, sandbox::Sandbox::builtInProfile(role)));
    }
    onboarding = std::make_unique<onboarding::OnboardingService>(onboarding::OnboardingService::Parts{
        *database, *vault, clock, randomness, *graphHttp, *profiles, environment, actor});
    receiver = std::make_unique<webhooks::Receiver>(*database, clock);
    listening = std::make_unique<onboarding::ListeningService>(*receiver, *profiles, *vault, clock);
    listening->onStarted([this](const store::PartnerProfile &profile, quint16 port, const Secret &verifyToken) {
        tellSandboxWhere(profile, port, verifyToken);
    });
    retention = std::make_unique<webhooks::RetentionService>(*database, clock);
    messages = std::make_unique<messaging::MessageService>(*database, *vault, clock, randomness);
    QObject::connect(receiver.get(), &webhooks::Receiver::eventReceived, messages.get(), &messaging::MessageService::handle);
    media = std::make_unique<messaging::MediaService>(*database, *vault, QDir(dataFolder).filePath(QStringLiteral("media")));
    templates = std::make_unique<messaging::TemplateService>(*vault, clock);
    QObject::connect(receiver.get(), &webhooks::Receiver::eventReceived, templates.get(), &messaging::TemplateService::handle);
    caseNews = std::make_unique<onboarding::CaseNews>(*onboarding, *database, clock);
    QObject::connect(receiver.get(), &webhooks::Receiver::eventReceived, caseNews.get(), &onboarding::CaseNews::handle);
    services = std::make_unique<Services>(Services{clock, randomness, *database, *vault, *graphHttp, *profiles, *onboarding,
                                                   *receiver, *listening, *retention, *messages, *media, *templates, environment, sandbox.get(), actor, language});
}

void Console::Private::keepBuiltInSecrets(std::function<void()> then)
{
    if (!sandbox) {
        then();
        return;
    }
    std::vector<Call<Done>> stored;
    for (const auto role : {store::PartnerRole::TechProvider, store::PartnerRole::SolutionPartner}) {
        const ProfileId owner = sandbox::Sandbox::builtInProfile(role).id;
        const QHash<QString, Secret> secrets = sandbox::Sandbox::builtInSecrets(role);
        for (auto it = secrets.begin(); it != secrets.end(); ++it)
            stored.push_back(vault->store({owner.value(), it.key()}, it.value()));
    }
    // Without a keychain the window opens all the same and says what is missing.
    whenAll(std::move(stored)).then(q, [then = std::move(then)](Result<std::vector<Done>> result) {
        if (!result)
            qCWarning(lcApp) << "the sandbox's secrets could not be kept:" << describe(result.error());
        then();
    });
}

bool Console::Private::readProfileFile()
{
    if (options.importProfile.isEmpty())
        return true;
    QFile file(options.importProfile);
    if (!file.open(QIODevice::ReadOnly)) {
        Q_EMIT q->optionFailed(QStringLiteral("--import-profile: %1 cannot be read: %2").arg(options.importProfile, file.errorString()));
        return false;
    }
    // One byte more than a profile may have, so that a huge file is refused without being read whole.
    auto read = profiles::readImport(file.read(1024 * 1024 + 1));
    if (!read) {
        Q_EMIT q->optionFailed(QStringLiteral("--import-profile: %1: %2").arg(options.importProfile, sentenceOf(read.error())));
        return false;
    }
    imported = std::move(*read);
    return true;
}

void Console::Private::importProfile(std::function<void()> then)
{
    if (!imported) {
        then();
        return;
    }
    profiles->import(*imported).then(q, [this, then = std::move(then)](Result<ProfileId> id) {
        imported.reset();
        if (!id) {
            Q_EMIT q->optionFailed(QStringLiteral("--import-profile: the profile could not be kept: %1").arg(describe(id.error())));
            return;
        }
        profiles->setCurrent(*id);
        then();
    });
}

void Console::Private::showTrouble(const Error &error)
{
    trouble = std::make_unique<StartupTrouble>(*theme, error, dataFolder, language.isEmpty() ? systemLanguage() : language);
    QObject::connect(trouble.get(), &StartupTrouble::closed, q, [this] { Q_EMIT q->ended(1); });
    std::fprintf(stderr, "gangway: %s\n", qUtf8Printable(describe(error)));
    trouble->show();
}

void Console::Private::tellSandboxWhere(const store::PartnerProfile &profile, quint16 port, const Secret &verifyToken)
{
    if (!sandbox)
        return;
    QUrl callback;
    callback.setScheme(QStringLiteral("http"));
    callback.setHost(QStringLiteral("127.0.0.1"));
    callback.setPort(port);
    callback.setPath(profile.receiverPath);
    sandbox->setWebhookTarget(profile.appId, callback, verifyToken);
}

/// What waited when the program ended goes on; before that, what was being sent is marked as uncertain.
void Console::Private::resumeMessages()
{
    messages->resume([this](const CaseId &id) -> std::optional<std::pair<whatsapp::GraphClient, store::CaseRecord>> {
        const std::optional<store::CaseRecord> record = caseOf(*services, id);
        const std::optional<whatsapp::GraphClient> graph = record ? graphFor(*services, *record) : std::nullopt;
        return graph ? std::optional(std::pair(*graph, *record)) : std::nullopt;
    });
}

void Console::Private::playTour()
{
    tour = std::make_unique<Tour>(*services, window.get(),
                                  Tour::Plan{options.tourFolder, nameOf(profiles->current()->role), language, options.pictures});
    QObject::connect(tour.get(), &Tour::finished, q, [this](bool succeeded) { Q_EMIT q->ended(succeeded ? 0 : 1); });
    if (const Result<Done> started = tour->start(); !started)
        Q_EMIT q->optionFailed(QStringLiteral("--tour: %1").arg(started.error().detail));
}

bool Console::Private::showWindow()
{
    const auto refuse = [this](const Error &error) {
        showTrouble(error);
        return false;
    };
    if (const Result<Done> loaded = profiles->load(); !loaded)
        return refuse(loaded.error());
    if (options.role)
        profiles->setCurrent(sandbox::Sandbox::builtInProfile(*options.role).id);
    if (const Result<Done> loaded = onboarding->load(); !loaded)
        return refuse(loaded.error());
    paneLoader = std::make_unique<PaneLoader>();
    window = std::make_unique<MainWindow>(*services, *theme, [this](QWidget *parent) { return paneLoader->createPane(parent); });
    window->show();
    return true;
}

void Console::start()
{
    http::useSystemTrustAndProxy();
    if (!d->readProfileFile())
        return;
    if (!d->chooseDataFolder()) {
        Q_EMIT optionFailed(QStringLiteral("--data-dir: the folder %1 cannot be written.").arg(d->dataFolder));
        return;
    }
    d->theme = std::make_unique<Theme>(Theme::Scheme::System);
    d->theme->apply(*static_cast<QApplication *>(QCoreApplication::instance()));
    QApplication::setWindowIcon(Theme::applicationIcon());
    d->database = std::make_unique<store::Database>();
    if (const Result<Done> opened = d->database->open(QDir(d->dataFolder).filePath(QStringLiteral("gangway.db"))); !opened) {
        d->language = d->options.language;
        d->showTrouble(opened.error());
        return;
    }
    d->speak();
    const QString scheme = d->setting("theme");
    if (scheme == QLatin1String("light") || scheme == QLatin1String("dark"))
        d->theme->setScheme(scheme == QLatin1String("dark") ? Theme::Scheme::Dark : Theme::Scheme::Light);

    d->keychain = std::make_unique<KeychainVault>(vaultPrefix(d->options), d->clock);
    d->vault = std::make_unique<SwitchableVault>(*d->keychain);
    if (d->options.sandbox && !d->startSandbox())
        return;
    d->buildServices();
    // Nothing that was kept in the keychain is in memory: the sandbox's secrets are put there again.
    connect(d->vault.get(), &SwitchableVault::sessionOnlyChanged, this,
            [this] { d->keepBuiltInSecrets([this] { d->listening->listen(); }); });
    // A keyring may ask for its password and take long: the window does not wait for it, unless the command
    // line brought something that must be in the keychain first.
    const bool importFirst = !d->options.importProfile.isEmpty();
    if (!importFirst && !d->showWindow())
        return;
    d->vault->probe().then(this, [this, importFirst](Result<SecretVault::Availability>) {
        d->keepBuiltInSecrets([this, importFirst] {
            d->importProfile([this, importFirst] {
                if (importFirst && !d->showWindow())
                    return;
                d->listening->listen();
                d->retention->start();
                d->resumeMessages();
                if (!d->options.tourFolder.isEmpty())
                    d->playTour();
            });
        });
    });
}

} // namespace gangway::app
