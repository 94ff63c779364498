#include "support/await.h"
#include "support/testmain.h"
#include "vault/keychainvault.h"

#include <QElapsedTimer>
#include <QProcess>

#include <cstdio>

using namespace gangway;
using namespace gangway::test;

namespace {

const VaultKey tokenKey{QStringLiteral("case-1"), vaultNames::businessToken};

Secret longSecret(qsizetype size, char first)
{
    QByteArray bytes(size, '\0');
    for (qsizetype i = 0; i < size; ++i)
        bytes[i] = char(first + i % 251);
    return Secret(bytes);
}

} // namespace

/// Runs in tests/support/with-keyring: QtKeychain, libsecret, D-Bus and gnome-keyring are the real ones.
class TestUnlockedKeyring : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { GANGWAY_STRICT_LOG(); }

    void isAvailable()
    {
        KeychainVault vault(QString(), m_clock);
        const auto probed = await(vault.probe(), 20000);
        GANGWAY_OK(probed);
        QCOMPARE(*probed, SecretVault::Availability::Available);
    }
    void missingKey()
    {
        KeychainVault vault(QString(), m_clock);
        const auto found = await(vault.fetch({QStringLiteral("nobody"), vaultNames::pin}));
        GANGWAY_OK(found);
        QVERIFY(!*found);
        GANGWAY_OK(await(vault.remove({QStringLiteral("nobody"), vaultNames::pin})));
    }
    void keepsAcrossVaults_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : {0, 6, 250, 2045, 2046, 10240, 65536})
            QTest::addRow("%d", size) << size;
    }
    void keepsAcrossVaults()
    {
        QFETCH(int, size);
        {
            KeychainVault vault(QString(), m_clock);
            GANGWAY_OK(await(vault.store(tokenKey, longSecret(size, 'a'))));
        }
        KeychainVault vault(QString(), m_clock);
        const auto found = await(vault.fetch(tokenKey));
        GANGWAY_OK(found);
        QVERIFY(found->has_value());
        QVERIFY(**found == longSecret(size, 'a'));
        GANGWAY_OK(await(vault.remove(tokenKey)));
        const auto gone = await(vault.fetch(tokenKey));
        GANGWAY_OK(gone);
        QVERIFY(!*gone);
    }
    void overwrites()
    {
        KeychainVault vault(QString(), m_clock);
        GANGWAY_OK(await(vault.store(tokenKey, longSecret(10240, 'a'))));
        GANGWAY_OK(await(vault.store(tokenKey, longSecret(5000, 'b'))));
        QVERIFY(await(vault.fetch(tokenKey)).value() == longSecret(5000, 'b'));
        GANGWAY_OK(await(vault.store(tokenKey, longSecret(20, 'c'))));
        QVERIFY(await(vault.fetch(tokenKey)).value() == longSecret(20, 'c'));
        // No orphan of the longer values: the keychain itself is asked.
        const auto entries = makeSystemKeychainEntries(QStringLiteral("gangway"));
        for (const QString &suffix : {QStringLiteral("#a0"), QStringLiteral("#a1"), QStringLiteral("#a4"), QStringLiteral("#b0"),
                                      QStringLiteral("#b2")}) {
            std::optional<bool> missing;
            entries->read(vault.entryOf(tokenKey) + suffix, this, [&](const std::optional<Error> &trouble, const QByteArray &) {
                missing = KeychainEntries::isMissing(trouble);
            });
            QTRY_VERIFY(missing);
            QVERIFY2(*missing, qPrintable(suffix));
        }
        GANGWAY_OK(await(vault.remove(tokenKey)));
    }
    void prefixesAreApart()
    {
        KeychainVault own(QString(), m_clock);
        KeychainVault other(QStringLiteral("elsewhere"), m_clock);
        GANGWAY_OK(await(own.store(tokenKey, longSecret(5, 'a'))));
        QVERIFY(!await(other.fetch(tokenKey)).value());
        GANGWAY_OK(await(other.remove(tokenKey)));
        QVERIFY(await(own.fetch(tokenKey)).value());
        GANGWAY_OK(await(own.remove(tokenKey)));
    }
    void manyAtOnce()
    {
        KeychainVault vault(QString(), m_clock);
        std::vector<Call<Done>> stores;
        for (int i = 0; i < 20; ++i)
            stores.push_back(vault.store({QStringLiteral("case-%1").arg(i), vaultNames::pin}, longSecret(6, char('a' + i))));
        GANGWAY_OK(await(whenAll(std::move(stores)), 30000));
        for (int i = 0; i < 20; ++i) {
            const VaultKey key{QStringLiteral("case-%1").arg(i), vaultNames::pin};
            QVERIFY(await(vault.fetch(key)).value() == longSecret(6, char('a' + i)));
            GANGWAY_OK(await(vault.remove(key)));
        }
    }
    void abortWhileTheKeyringWorks()
    {
        {
            KeychainVault vault(QString(), m_clock);
            QObject guard;
            vault.store(tokenKey, longSecret(4000, 'a')).then(&guard, [](const Result<Done> &) { QFAIL("nobody waits"); });
            vault.fetch({QStringLiteral("x"), vaultNames::pin}).then(&guard, [](const Result<std::optional<Secret>> &) {
                QFAIL("nobody waits");
            });
            QCoreApplication::processEvents();
        }
        // The jobs end after everybody who asked for them is gone.
        KeychainVault vault(QString(), m_clock);
        GANGWAY_OK(await(vault.remove(tokenKey)));
    }

    // Last, because there is no way back without a password: a secret that cannot be read is not a missing one.
    void screenLockedMeanwhile()
    {
        KeychainVault vault(QString(), m_clock);
        GANGWAY_OK(await(vault.store(tokenKey, longSecret(20, 'a'))));
        QCOMPARE(QProcess::execute(QStringLiteral("dbus-send"),
                                   {QStringLiteral("--session"), QStringLiteral("--print-reply=literal"),
                                    QStringLiteral("--dest=org.freedesktop.secrets"), QStringLiteral("/org/freedesktop/secrets"),
                                    QStringLiteral("org.freedesktop.Secret.Service.Lock"),
                                    QStringLiteral("array:objpath:/org/freedesktop/secrets/collection/login")}),
                 0);
        const auto found = await(vault.fetch(tokenKey), 20000);
        QVERIFY2(!found, found.has_value() && found->has_value() ? "it was read" : "it was called missing");
        QVERIFY2(found.error().detail.startsWith(QStringLiteral("locked")), qPrintable(found.error().detail));
        QCOMPARE(vault.availability(), SecretVault::Availability::Locked);
        const auto removed = await(vault.remove(tokenKey), 20000);
        QVERIFY2(!removed, "it was called removed");
    }

private:
    SystemClock m_clock;
};

/// What each operation says in the state the wrapper made.
class TestKeyringTrouble : public QObject
{
    Q_OBJECT
public:
    TestKeyringTrouble(const QString &word, SecretVault::Availability availability)
        : m_word(word), m_availability(availability)
    {
    }

private Q_SLOTS:
    void init() { GANGWAY_STRICT_LOG(); }

    void storeIsRefused()
    {
        KeychainVault vault(QString(), m_clock);
        QElapsedTimer timer;
        timer.start();
        const auto stored = await(vault.store(tokenKey, longSecret(20, 'a')), 20000);
        QVERIFY(!stored);
        QCOMPARE(stored.error().kind, Error::Kind::Secret);
        QVERIFY2(stored.error().detail.startsWith(m_word), qPrintable(stored.error().detail));
        QVERIFY(timer.elapsed() < 16000);
        QCOMPARE(vault.availability(), m_availability);
    }
    void probeSaysSo()
    {
        KeychainVault vault(QString(), m_clock);
        const auto probed = await(vault.probe(), 20000);
        GANGWAY_OK(probed);
        QCOMPARE(*probed, m_availability);
    }

private:
    SystemClock m_clock;
    const QString m_word;
    const SecretVault::Availability m_availability;
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QString state = app.arguments().value(1);
    QStringList arguments = app.arguments();
    if (arguments.size() > 1)
        arguments.removeAt(1);
    if (state == QLatin1String("unlocked")) {
        TestUnlockedKeyring test;
        return QTest::qExec(&test, arguments);
    }
    if (state == QLatin1String("locked")) {
        TestKeyringTrouble test(QStringLiteral("locked"), SecretVault::Availability::Locked);
        return QTest::qExec(&test, arguments);
    }
    if (state == QLatin1String("no-service") || state == QLatin1String("no-bus")) {
        TestKeyringTrouble test(QStringLiteral("no-backend"), SecretVault::Availability::NoBackend);
        return QTest::qExec(&test, arguments);
    }
    std::fputs("usage: tst_keyring unlocked|locked|no-service|no-bus, inside tests/support/with-keyring\n", stderr);
    return 2;
}

#include "tst_keyring.moc"
