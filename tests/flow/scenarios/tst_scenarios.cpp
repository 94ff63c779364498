#include "sandbox/sandbox.h"
#include "support/await.h"
#include "support/fastclock.h"
#include "support/journeyengine.h"
#include "support/testmain.h"
#include "vault/sessionvault.h"

#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>

using namespace gangway;
using namespace gangway::test;

namespace {
// A code's 30 seconds must still be longer than a busy machine's hiccups.
constexpr int speed = 12;

QString textOf(const QJsonValue &value)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
}
} // namespace

/// Every scenario of the sandbox, for each role it is meant for, by the engine alone: real HTTP, real SQLite, signed
/// webhooks; only the browser and the face are missing. Each must end where its file says.
class TestScenarios : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(QStringLiteral("gangway.*.info=false")); }
    void init() { GANGWAY_STRICT_LOG(); }

    void ends_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("role");
        const QStringList names = sandbox::Sandbox::scenarioNames();
        for (const QString &name : names) {
            const QString role = sandbox::Sandbox::scenario(name)->data.value(u"journey")[QLatin1String("role")].toString();
            for (const char *one : {"tech-provider", "solution-partner"}) {
                if (role == u"any" || role == QLatin1String(one))
                    QTest::addRow("%s as %s", qPrintable(name), one) << name << QString::fromLatin1(one);
            }
        }
    }
    void ends()
    {
        QFETCH(QString, name);
        QFETCH(QString, role);
        const sandbox::Scenario scenario = *sandbox::Sandbox::scenario(name);
        const QJsonObject expect = scenario.data.value(u"journey")[QLatin1String("expect")].toObject();
        const store::PartnerRole partner = *store::partnerRoleFromName(role);

        FastClock clock(speed);
        sandbox::Sandbox meta(clock);
        sandbox::SandboxOptions options;
        options.phoneDelay = std::chrono::milliseconds(100);
        QVERIFY(meta.start(options).has_value());
        meta.setScenario(scenario);
        QString sms;
        connect(&meta, &sandbox::Sandbox::verificationCodeSent, this, [&sms](const QString &, const QString &code) { sms = code; });

        SessionVault vault;
        const store::PartnerProfile profile = sandbox::Sandbox::builtInProfile(partner);
        const auto secrets = sandbox::Sandbox::builtInSecrets(partner);
        for (auto it = secrets.begin(); it != secrets.end(); ++it)
            QVERIFY(await(vault.store({profile.id.value(), it.key()}, it.value())).has_value());

        QTemporaryDir folder;
        SystemRandomness randomness;
        QNetworkAccessManager network;
        JourneyEngine engine({clock, vault, randomness, meta.graphBase(), meta.environment(), folder.filePath(QStringLiteral("gangway.db")), 0, network},
                             scenario.data, profile);
        engine.smsCode = [&sms] { return sms; };
        QVERIFY(engine.start().has_value()); // the receiver needs the database
        const auto port = engine.listen(secrets.value(vaultNames::appSecret), secrets.value(vaultNames::verifyToken));
        QVERIFY(port.has_value());
        meta.setWebhookTarget(profile.appId, QUrl(QStringLiteral("http://127.0.0.1:%1/webhook").arg(*port)), secrets.value(vaultNames::verifyToken));
        QTRY_VERIFY(meta.callCount(QStringLiteral("unknown")) == 0);

        QString missing;
        const auto isThere = [&] {
            missing = firstDifference(engine, meta, expect);
            return missing.isEmpty();
        };
        const bool reached = QTest::qWaitFor(isThere, 12000);
        const QByteArray how = "missing: " + missing.toUtf8() + "; ended: " + engine.end().toUtf8() + " " + engine.trouble().toUtf8() + stepsOf(engine);
        QVERIFY2(reached, how.constData());
        // And stays there: nothing is repeated later.
        const auto calls = meta.callLog().size();
        QTest::qWait(150);
        QVERIFY2(isThere(), qPrintable(missing));
        QVERIFY(meta.callLog().size() <= calls + 3); // a poll under way
    }

private:
    static QByteArray stepsOf(JourneyEngine &engine)
    {
        QByteArray text;
        if (!engine.runner())
            return text;
        for (const auto &view : engine.runner()->steps()) {
            text += "\n  " + onboarding::nameOf(view.id).toUtf8() + ' ' + onboarding::nameOf(view.status).toUtf8();
            if (view.error)
                text += " " + describe(*view.error).toUtf8();
        }
        return text;
    }

    /// What is not (yet) as the scenario's file says; empty when all is.
    static QString firstDifference(JourneyEngine &engine, sandbox::Sandbox &meta, const QJsonObject &expect)
    {
        onboarding::Runner *runner = engine.runner();
        if (!runner)
            return QStringLiteral("no case");
        // Live means tested and handed over, too, which takes a face.
        if (engine.end() != expect.value(u"end").toString() && !(expect.value(u"end") == QLatin1String("provisioned") && engine.end() == u"live"))
            return QStringLiteral("end");
        if (const QString state = expect.value(u"signup").toString(); state != engine.signupState())
            return QStringLiteral("signup %1").arg(engine.signupState());
        if (const QString event = expect.value(u"event").toString(); event != engine.signupEvent())
            return QStringLiteral("event %1").arg(engine.signupEvent());
        const QJsonObject steps = expect.value(u"steps").toObject();
        for (auto it = steps.begin(); it != steps.end(); ++it) {
            const auto id = onboarding::stepFromName(it.key());
            if (!id || onboarding::nameOf(runner->view(*id).status) != it.value().toString())
                return QStringLiteral("step %1").arg(it.key());
        }
        const QJsonObject calls = expect.value(u"calls").toObject();
        for (auto it = calls.begin(); it != calls.end(); ++it) {
            if (meta.callCount(it.key()) != it.value().toInt())
                return QStringLiteral("%1 calls of %2").arg(meta.callCount(it.key())).arg(it.key());
        }
        const QJsonObject wanted = expect.value(u"facts").toObject();
        const QJsonObject facts = runner->state().facts().toJson();
        for (auto it = wanted.begin(); it != wanted.end(); ++it) {
            if (facts.value(it.key()) != it.value())
                return QStringLiteral("fact %1 %2").arg(it.key(), textOf(facts.value(it.key())));
        }
        return {};
    }
};

GANGWAY_TEST_MAIN(QCoreApplication, TestScenarios)
#include "tst_scenarios.moc"
