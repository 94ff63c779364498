// The whole program in one process: real window, real browser engine, real keyring, real SQLite, real HTTP over
// TLS under Meta's own host names through a CONNECT proxy, trusted by a certificate authority made for the run.
#include "app/console.h"
#include "app/services.h"
#include "app/shell/mainwindow.h"
#include "app/signup/signuppane.h"
#include "app/tour/hand.h"
#include "sandbox/sandbox.h"
#include "support/connectproxy.h"
#include "support/testcertificate.h"
#include "support/testmain.h"

#include <QApplication>
#include <QDirIterator>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace gangway;
using gangway::app::Console;
using gangway::app::Hand;

namespace {

QJsonObject profileFile(store::PartnerRole role)
{
    const store::PartnerProfile p = sandbox::Sandbox::builtInProfile(role);
    const QHash<QString, Secret> secrets = sandbox::Sandbox::builtInSecrets(role);
    const auto secret = [&](const QString &name) { return QString::fromUtf8(secrets.value(name).reveal()); };
    QJsonObject file{{QStringLiteral("name"), QStringLiteral("Northpier Messaging")},
                     {QStringLiteral("role"), nameOf(role)},
                     {QStringLiteral("app_id"), p.appId.value()},
                     {QStringLiteral("configuration_id"), p.configurationId.value()},
                     {QStringLiteral("graph_version"), p.graphVersion},
                     {QStringLiteral("es_version"), QStringLiteral("v4")},
                     {QStringLiteral("signup_origin"), QStringLiteral("https://onboarding.northpier.example/signup")}};
    QJsonObject kept{{QStringLiteral("app_secret"), secret(vaultNames::appSecret)},
                     {QStringLiteral("webhook_verify_token"), secret(vaultNames::verifyToken)}};
    if (role == store::PartnerRole::SolutionPartner) {
        file.insert(QStringLiteral("partner_portfolio_id"), p.partnerPortfolioId.value());
        file.insert(QStringLiteral("credit_line_id"), p.creditLineId.value());
        file.insert(QStringLiteral("system_user_id"), p.systemUserId.value());
        file.insert(QStringLiteral("default_currency"), QStringLiteral("USD"));
        kept.insert(QStringLiteral("system_token"), secret(vaultNames::systemToken));
    }
    file.insert(QStringLiteral("secrets"), kept);
    return file;
}

} // namespace

class TestProgram : public QObject
{
    Q_OBJECT

    test::TestCertificate m_certificate;
    QTemporaryDir m_trust;
    QPointer<QWidget> m_window;

    // Waits until a person could click there.
    bool waitFor(const Hand &hand, const QString &name, int ms = 20000)
    {
        QString why;
        const bool there = QTest::qWaitFor([&] { return hand.reachable(name, &why) != nullptr; }, ms);
        if (!there) {
            qInfo("%s", qPrintable(why));
            const QString shots = qEnvironmentVariable("GANGWAY_SHOTS"); // what the person would have seen
            if (m_window && !shots.isEmpty())
                m_window->grab().save(shots + QStringLiteral("/program-failed.png"));
        }
        return there;
    }
    bool click(const Hand &hand, const QString &name, int ms = 20000)
    {
        if (!waitFor(hand, name, ms))
            return false;
        hand.click(hand.reachable(name));
        return true;
    }
    bool type(const Hand &hand, const QString &name, const QString &text)
    {
        if (!waitFor(hand, name))
            return false;
        hand.type(hand.reachable(name), text);
        return true;
    }
    bool clickPage(const Hand &hand, QWidget *window, const QString &selector, int ms = 40000)
    {
        QPointer<QWidget> target;
        QRect rect;
        QRect seen;
        bool asked = false;
        QObject guard;
        const bool found = QTest::qWaitFor(
            [&] {
                if (target && !rect.isEmpty())
                    return true;
                auto *pane = static_cast<app::SignupPane *>(window->findChild<QWidget *>(QStringLiteral("signup.pane")));
                if (pane && !asked) {
                    asked = true;
                    pane->locate(selector, &guard, [&](QWidget *widget, QRect where) {
                        asked = false;
                        // Twice the same place: the page has come to rest.
                        if (where == seen) {
                            target = widget;
                            rect = where;
                        }
                        seen = where;
                    });
                }
                return false;
            },
            ms);
        if (!found) {
            qInfo("%s is not on the page", qPrintable(selector));
            return false;
        }
        hand.clickAt(target, rect.center());
        return true;
    }

    static QStringList filesWith(const QString &folder, const QByteArray &needle)
    {
        QStringList found;
        QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(needle))
                found.append(file.fileName());
        }
        return found;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_certificate = test::TestCertificate::make({"DNS:facebook.com", "DNS:*.facebook.com", "DNS:*.facebook.net"});
        QFile authority(m_trust.filePath(QStringLiteral("authority.pem")));
        QVERIFY(authority.open(QIODevice::WriteOnly));
        authority.write(m_certificate.authorityPem);
        qputenv("SSL_CERT_FILE", authority.fileName().toLocal8Bit());
    }

    void aCustomerGoesLive_data()
    {
        QTest::addColumn<int>("role");
        QTest::newRow("tech-provider") << int(store::PartnerRole::TechProvider);
        QTest::newRow("solution-partner") << int(store::PartnerRole::SolutionPartner);
    }
    void aCustomerGoesLive()
    {
        QFETCH(int, role);
        const auto partner = store::PartnerRole(role);
        SystemClock clock;
        sandbox::Sandbox meta(clock);
        sandbox::SandboxOptions wish;
        wish.tlsCertificateChainPem = m_certificate.chainPem;
        wish.tlsPrivateKeyPem = m_certificate.privateKeyPem;
        wish.phoneDelay = std::chrono::milliseconds(150);
        const auto port = meta.start(wish);
        QVERIFY(port);
        test::ConnectProxy proxy(*port);
        QVERIFY(proxy.isListening());
        qputenv("HTTPS_PROXY", proxy.url().toUtf8());
        qputenv("https_proxy", proxy.url().toUtf8());
        qputenv("NO_PROXY", "127.0.0.1,localhost");

        QTemporaryDir folder;
        const QString data = folder.filePath(QStringLiteral("data"));
        const QString profile = folder.filePath(QStringLiteral("profile.json"));
        {
            QFile file(profile);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(QJsonDocument(profileFile(partner)).toJson());
        }
        app::Options options;
        options.dataFolder = data;
        options.importProfile = profile;
        options.language = QStringLiteral("en");
        auto console = std::make_unique<Console>(options);
        QString refused;
        connect(console.get(), &Console::optionFailed, this, [&](const QString &why) { refused = why; });
        console->start();
        QTRY_VERIFY2_WITH_TIMEOUT(console->window() || !refused.isEmpty(), "no window", 20000);
        QVERIFY2(refused.isEmpty(), qPrintable(refused));
        QVERIFY(QFile::remove(profile)); // what is in it must not be needed any more
        QWidget *window = console->window();
        m_window = window;
        const Hand hand(window);
        QTRY_VERIFY_WITH_TIMEOUT(console->services()->receiver.isListening(), 10000);
        const store::PartnerProfile current = *console->services()->profiles.current();
        meta.setWebhookTarget(current.appId,
                              QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(console->services()->receiver.port()).arg(current.receiverPath)),
                              sandbox::Sandbox::builtInSecrets(partner).value(vaultNames::verifyToken));

        QVERIFY(click(hand, QStringLiteral("customers.newOnboarding")));
        QVERIFY(type(hand, QStringLiteral("customer.name"), QStringLiteral("Padaria Aurora")));
        QVERIFY(type(hand, QStringLiteral("customer.phone"), QStringLiteral("+55 11 90000-0142")));
        QVERIFY(click(hand, QStringLiteral("case.next")));
        QVERIFY(click(hand, QStringLiteral("number.app.none-new")));
        QVERIFY(click(hand, QStringLiteral("number.install-app.no")));
        QVERIFY(click(hand, QStringLiteral("case.next")));
        QVERIFY(click(hand, QStringLiteral("signup.launch"), 30000));
        for (const char *id : {"#es-continue-login", "#es-authorize", "#es-portfolio-next", "#es-waba-next", "#es-number-next", "#es-code-use",
                               "#es-code-next", "#es-permissions-confirm", "#es-finish"})
            QVERIFY2(clickPage(hand, window, QLatin1String(id)), id);
        QVERIFY(click(hand, QStringLiteral("case.next"), 40000));
        auto &onboarding = console->services()->onboarding;
        QCOMPARE(onboarding.cases().size(), 1u);
        const CaseId id = onboarding.cases().front().id;
        QTRY_VERIFY_WITH_TIMEOUT(onboarding.runner(id)->isFinished(), 60000);
        QVERIFY(click(hand, QStringLiteral("case.next")));
        QVERIFY(waitFor(hand, QStringLiteral("test.qr")));
        QVERIFY(!hand.find(QStringLiteral("test.sandboxPhone"))); // this is no sandbox for the program
        meta.phoneWrites(QStringLiteral("+5511900000142"), QStringLiteral("Gangway test"));
        QVERIFY(type(hand, QStringLiteral("test.composer"), QStringLiteral("Message received, loud and clear!")));
        QVERIFY(click(hand, QStringLiteral("test.send")));
        QTRY_VERIFY_WITH_TIMEOUT(onboarding.runner(id)->state().record.testPassedAt.has_value(), 20000);
        QVERIFY(click(hand, QStringLiteral("case.next")));
        QVERIFY(click(hand, QStringLiteral("handover.finish")));
        QTRY_VERIFY(onboarding.runner(id)->state().record.handedOverAt.has_value());

        QCOMPARE(meta.callCount(QStringLiteral("oauth/access_token")), 1);
        QCOMPARE(meta.callCount(QStringLiteral("register")), 1);
        QVERIFY(proxy.tunnels() > 0);
        for (const char *host : {"graph.facebook.com", "connect.facebook.net", "www.facebook.com"})
            QVERIFY2(proxy.hosts().contains(QLatin1String(host)), host);

        // Everything secret that played a part; none of it may lie in any file.
        std::vector<QByteArray> secrets;
        for (const Secret &secret : sandbox::Sandbox::builtInSecrets(partner))
            secrets.push_back(secret.reveal());
        QObject guard;
        int asked = 0;
        for (const QString &name : {vaultNames::businessToken, vaultNames::pin}) {
            ++asked;
            console->services()->vault.fetch({id.value(), name}).then(&guard, [&](Result<std::optional<Secret>> secret) {
                --asked;
                if (secret && *secret)
                    secrets.push_back((*secret)->reveal());
            });
        }
        QTRY_COMPARE_WITH_TIMEOUT(asked, 0, 20000);
        QVERIFY2(secrets.size() >= 4, "token and PIN are in the keyring");
        console.reset();
        for (const QByteArray &secret : secrets) {
            const QStringList files = filesWith(folder.path(), secret);
            QVERIFY2(files.isEmpty(), qPrintable(files.join(QLatin1Char(' '))));
        }
    }
};

int main(int argc, char **argv)
{
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    QCoreApplication::setApplicationName(QStringLiteral("gangway"));
    QApplication application(argc, argv);
    return gangway::test::runAll<TestProgram>(argc, argv);
}
#include "tst_program.moc"
