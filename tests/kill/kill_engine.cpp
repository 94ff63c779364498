#include "core/clock.h"
#include "moments.h"
#include "sandbox/sandbox.h"
#include "support/journeyengine.h"
#include "vault/keychainvault.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QTextStream>

#include <cstdio>

// The program without its face, in a process of its own, so that it can be killed: real SQLite, real keychain, real
// HTTP to a sandbox that lives on elsewhere. Talks to whoever started it by lines: "listening PORT", "ask WHAT"
// (answered by one line), and at the end "end STATE MOMENTS FACTS".

using namespace gangway;
using namespace gangway::test;

namespace {

void say(const QString &line)
{
    const QByteArray text = line.toUtf8() + '\n';
    std::fwrite(text.constData(), 1, std::size_t(text.size()), stdout);
    std::fflush(stdout);
}

QString ask(const QString &question)
{
    say(QStringLiteral("ask ") + question);
    char answer[256] = {};
    return std::fgets(answer, sizeof answer, stdin) ? QString::fromUtf8(answer).trimmed() : QString();
}

signup::Environment environmentAt(const QUrl &base)
{
    const QString text = base.toString();
    signup::Environment environment;
    environment.sdk = QUrl(text + QStringLiteral("/%1/sdk.js"));
    environment.dialogBase = base;
    environment.hostedBase = base;
    environment.sandboxOrigin = text;
    environment.sandboxPageOrigin = QUrl(QStringLiteral("http://localhost:%1/signup").arg(base.port()));
    return environment;
}

/// All that the scenario wants of the case; webhooks bring some of it after the last step.
bool hasFacts(const QJsonObject &facts, const QJsonObject &wanted)
{
    for (auto it = wanted.begin(); it != wanted.end(); ++it) {
        if (facts.value(it.key()) != it.value())
            return false;
    }
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{QStringLiteral("graph"), {}, QStringLiteral("url")},
                       {QStringLiteral("scenario"), {}, QStringLiteral("name")},
                       {QStringLiteral("role"), {}, QStringLiteral("role")},
                       {QStringLiteral("database"), {}, QStringLiteral("file")},
                       {QStringLiteral("vault"), {}, QStringLiteral("prefix")},
                       {QStringLiteral("port"), {}, QStringLiteral("number")},
                       {QStringLiteral("kill-at"), {}, QStringLiteral("moment"), QStringLiteral("0")}});
    parser.process(app);
    const auto scenario = sandbox::Sandbox::scenario(parser.value(QStringLiteral("scenario")));
    const auto role = store::partnerRoleFromName(parser.value(QStringLiteral("role")));
    if (!scenario || !role)
        return 2;
    const store::PartnerProfile profile = sandbox::Sandbox::builtInProfile(*role);
    const auto secrets = sandbox::Sandbox::builtInSecrets(*role);

    Moments moments(parser.value(QStringLiteral("kill-at")).toInt());
    SystemClock clock;
    SystemRandomness randomness;
    KeychainVault keychain(parser.value(QStringLiteral("vault")), clock);
    CountedVault vault(keychain, moments);
    CountedNetwork network(moments);
    const QUrl base(parser.value(QStringLiteral("graph")));
    JourneyEngine engine({clock, vault, randomness, base, environmentAt(base), parser.value(QStringLiteral("database")),
                          parser.value(QStringLiteral("port")).toInt(), network},
                         scenario->data, profile);
    engine.launchesAgain = true;
    engine.retriesFailures = true;
    engine.onMoment = [&moments](const QString &) { moments.pass(); };
    engine.smsCode = [] { return ask(QStringLiteral("sms")); };
    engine.looksDone = [](onboarding::StepId step) { return ask(QStringLiteral("done ") + onboarding::nameOf(step)) == QLatin1String("yes"); };
    if (const auto started = engine.start(); !started) {
        say(QStringLiteral("why ") + describe(started.error()));
        return 4;
    }
    if (!engine.listen(secrets.value(vaultNames::appSecret), secrets.value(vaultNames::verifyToken)))
        return 3;
    say(QStringLiteral("listening"));

    const QJsonObject wanted = scenario->data.value(u"journey")[QLatin1String("expect")][QLatin1String("facts")].toObject();
    QTimer look;
    look.setInterval(10);
    QObject::connect(&look, &QTimer::timeout, &app, [&] {
        const bool isWaiting = engine.end() == u"waiting" || engine.end().isEmpty();
        if (isWaiting || !engine.runner())
            return;
        const QJsonObject facts = engine.runner()->state().facts().toJson();
        if (engine.end() == u"live" && !hasFacts(facts, wanted))
            return;
        look.stop();
        QString why;
        for (const auto &view : engine.runner()->steps()) {
            if (view.error)
                why += onboarding::nameOf(view.id) + u' ' + describe(*view.error) + u' ';
        }
        say(QStringLiteral("end %1 %2 %3 %4").arg(engine.end()).arg(moments.seen()).arg(engine.caseId().value(),
            QString::fromUtf8(QJsonDocument(facts).toJson(QJsonDocument::Compact))));
        if (!why.isEmpty() || !engine.trouble().isEmpty())
            say(QStringLiteral("why ") + why + engine.trouble());
        QCoreApplication::exit(0);
    });
    look.start();
    return app.exec();
}
