#include "sandbox/sandboxprivate.h"

#include "core/log.h"
#include "sandbox/staticpages.h"
#include "vault/secretvault.h"

#include <QJsonDocument>
#include <QFile>
#include <QPointer>
#include <QRegularExpression>
#include <QSaveFile>

namespace gangway::sandbox {

using httpserver::Cut;
using httpserver::HttpRequest;
using httpserver::Responder;

Sandbox::Sandbox(Clock &clock, QObject *parent) : QObject(parent), d(std::make_unique<Private>(this, clock))
{
    loadResources();
    d->addBuiltInPartners();
    connect(&d->delivery, &WebhookDelivery::verificationCodeSent, this, &Sandbox::verificationCodeSent);
    connect(&d->delivery, &WebhookDelivery::attempted, this, [this] { d->saveSoon(); }); // the phone has acted
    connect(&d->happenings, &Happenings::changed, this, [this] { d->save(); });
    connect(&d->phone, &SimulatedPhone::changed, this, [this] { d->saveSoon(); });
    connect(&d->phone, &SimulatedPhone::peopleChanged, this, [this] { d->saveSoon(); });
    d->phone.setMediaAddress([this](const QString &id) { return d->graph.mediaAddress(id, graphBase().toString()); });
    if (const auto standard = scenario(QStringLiteral("direct")))
        setScenario(*standard);
}

Sandbox::~Sandbox()
{
    stop();
}

void Sandbox::Private::addBuiltInPartners()
{
    for (const auto role : {store::PartnerRole::SolutionPartner, store::PartnerRole::TechProvider}) {
        const store::PartnerProfile profile = builtInProfile(role);
        const auto secrets = builtInSecrets(role);
        App app;
        app.id = profile.appId.value();
        app.name = profile.name;
        app.secret = secrets.value(vaultNames::appSecret);
        app.verifyToken = secrets.value(vaultNames::verifyToken);
        app.configurationId = profile.configurationId.value();
        app.portfolioId = role == store::PartnerRole::SolutionPartner ? profile.partnerPortfolioId.value() : QStringLiteral("942647313864044");
        app.coexistenceConfigurationId = profile.coexistenceConfigurationId.value();
        app.fields = {QStringLiteral("messages"), QStringLiteral("account_update"), QStringLiteral("account_review_update"), QStringLiteral("account_alerts"),
                      QStringLiteral("phone_number_name_update"), QStringLiteral("phone_number_quality_update"), QStringLiteral("business_capability_update"),
                      QStringLiteral("history"), QStringLiteral("smb_app_state_sync"), QStringLiteral("smb_message_echoes"),
                      QStringLiteral("message_template_status_update"), QStringLiteral("message_template_quality_update"), QStringLiteral("template_category_update")};
        if (role == store::PartnerRole::SolutionPartner) {
            app.systemUserId = profile.systemUserId.value();
            app.systemUserName = QStringLiteral("North Pier System User");
            app.creditLineId = profile.creditLineId.value();
            state.creditLines.emplace(app.creditLineId, CreditLine{app.creditLineId, app.portfolioId, QStringLiteral("North Pier Messaging Ltd")});
            Token token;
            token.kind = Token::Kind::System;
            token.appId = app.id;
            token.userId = app.systemUserId;
            token.portfolioId = app.portfolioId;
            state.adoptToken(secrets.value(vaultNames::systemToken), token);
        }
        state.portfolios.emplace(app.portfolioId, Portfolio{app.portfolioId, app.name, QStringLiteral("verified")});
        state.apps.emplace(app.id, app);
    }
}

Result<quint16> Sandbox::start(const SandboxOptions &options)
{
    d->options = options;
    d->phone.setDelay(options.phoneDelay);
    d->happenings.setPace(options.phoneDelay);
    d->shelf.setFolder(options.stateFile.isEmpty() ? QString() : options.stateFile + QStringLiteral(".media"));
    d->load();
    d->happenings.resume();
    d->phone.resume();
    d->delivery.resume();
    httpserver::ServerOptions server;
    server.port = options.port;
    server.maxBodyBytes = 101LL * 1024 * 1024; // a document of 100 MB and the form around it
    server.tlsCertificateChainPem = options.tlsCertificateChainPem;
    server.tlsPrivateKeyPem = options.tlsPrivateKeyPem;
    return d->server.start(server, [this](HttpRequest request, Responder responder) {
        QMetaObject::invokeMethod(this, [this, request = std::move(request), responder] { d->handle(request, responder); }, Qt::QueuedConnection);
    });
}

void Sandbox::stop()
{
    d->server.stop();
    d->save();
    d->hanging.clear();
}

quint16 Sandbox::port() const
{
    return d->server.port();
}

QUrl Sandbox::graphBase() const
{
    return QUrl(QStringLiteral("%1://127.0.0.1:%2").arg(d->options.tlsPrivateKeyPem.isEmpty() ? QStringLiteral("http") : QStringLiteral("https")).arg(port()));
}

signup::Environment Sandbox::environment() const
{
    const QString base = graphBase().toString();
    signup::Environment environment;
    environment.sdk = QUrl(base + QStringLiteral("/%1/sdk.js"));
    environment.dialogBase = QUrl(base);
    environment.hostedBase = QUrl(base);
    environment.sandboxOrigin = base;
    environment.sandboxPageOrigin = QUrl(QStringLiteral("http://localhost:%1/signup").arg(port()));
    return environment;
}

void Sandbox::setScenario(const Scenario &scenario)
{
    d->scenario = scenario;
    applyWorld(scenario.data, d->state);
    d->flow.setScenario(scenario.data);
    d->happenings.setScenario(scenario.data);
    d->state.limits = limitsOf(scenario.data);
    const QString owner = phoneOwnerOf(scenario.data);
    if (!owner.isEmpty())
        d->phone.setOwner(owner);
    std::erase_if(d->faults, [](const Private::PlannedFault &planned) { return planned.fromScenario; });
    const QList<Fault> faults = faultsOf(scenario.data);
    for (const Fault &fault : faults)
        d->faults.push_back({fault, 0, true});
    Q_EMIT scenarioChanged(scenario.name);
}

const Scenario &Sandbox::scenarioNow() const
{
    return d->scenario;
}

void Sandbox::addFault(const Fault &fault)
{
    d->faults.push_back({fault, 0, false});
}

void Sandbox::clearFaults()
{
    d->faults.clear();
    const auto hanging = std::exchange(d->hanging, {});
    for (const Responder &responder : hanging)
        responder.respond({}, Cut::BeforeAnswer);
}

void Sandbox::setWebhookTarget(const AppId &app, const QUrl &callback, const Secret &verifyToken)
{
    d->checkWebhookTarget(app, callback, verifyToken, 1);
}

void Sandbox::Private::load()
{
    QFile file(options.stateFile);
    if (options.stateFile.isEmpty() || !file.open(QIODevice::ReadOnly))
        return;
    if (!state.fromStore(QJsonDocument::fromJson(file.readAll()).object())) {
        file.close();
        QFile::remove(options.stateFile + QStringLiteral(".damaged"));
        file.rename(options.stateFile + QStringLiteral(".damaged"));
        qCInfo(lcSandbox) << "the sandbox's state file was unreadable and is set aside";
    }
}

void Sandbox::Private::save()
{
    if (options.stateFile.isEmpty())
        return;
    QSaveFile file(options.stateFile);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        || file.write(QJsonDocument(state.toStore()).toJson(QJsonDocument::Compact)) < 0 || !file.commit())
        qCInfo(lcSandbox) << "the sandbox's state could not be written:" << file.errorString();
}

void Sandbox::Private::saveSoon()
{
    if (std::exchange(saving, true))
        return;
    QMetaObject::invokeMethod(q, [this] {
        saving = false;
        if (server.isListening()) // stop() has saved
            save();
    }, Qt::QueuedConnection);
}

void Sandbox::Private::checkWebhookTarget(const AppId &app, const QUrl &callback, const Secret &verifyToken, int attempt)
{
    delivery.verify(callback.toString(), verifyToken, [this, app, callback, verifyToken, attempt](bool ok, const QString &why) {
        App *known = state.app(app.value());
        if (ok && known) {
            known->callback = callback.toString();
            known->verifyToken = verifyToken;
            delivery.resume();
            Q_EMIT q->webhookTargetChecked(app, true);
        } else if (known && attempt < 3) {
            clock.after(std::chrono::milliseconds(400), q, [this, app, callback, verifyToken, attempt] { checkWebhookTarget(app, callback, verifyToken, attempt + 1); });
        } else {
            qCInfo(lcSandbox) << "webhook target not accepted:" << why;
            Q_EMIT q->webhookTargetChecked(app, false);
        }
    });
}

void Sandbox::setPublicHost(const QString &host, const QUrl &loopback)
{
    d->delivery.setPublicHost(host, loopback);
}

void Sandbox::phoneWrites(const QString &businessNumber, const QString &text)
{
    QString digits = businessNumber;
    digits.remove(QRegularExpression(QStringLiteral("\\D")));
    if (!d->phone.write(digits, text))
        qCInfo(lcSandbox) << "the phone's message reached nobody: no registered number has these digits";
}

SimulatedPhone &Sandbox::phone()
{
    return d->phone;
}

void Sandbox::customerFollows(const QUrl &hostedLink)
{
    d->clock.after(d->options.phoneDelay, this, [this, hostedLink] {
        if (d->flow.follow(hostedLink, {}).isEmpty())
            qCInfo(lcSandbox) << "the customer's link leads nowhere: no app of this sandbox has it";
        d->save();
    });
}

QJsonArray Sandbox::callLog() const
{
    return d->log;
}

int Sandbox::callCount(const QString &endpoint) const
{
    return d->counts.value(endpoint);
}

QJsonObject Sandbox::state() const
{
    QJsonObject state = d->state.toJson();
    state.insert(QStringLiteral("scenario"), d->scenario.name);
    state.insert(QStringLiteral("webhooks"), QJsonObject{{QStringLiteral("delivered"), d->delivery.delivered()},
                                                         {QStringLiteral("underWay"), d->delivery.underWay()},
                                                         {QStringLiteral("givenUp"), d->delivery.givenUp()}});
    return state;
}

} // namespace gangway::sandbox
