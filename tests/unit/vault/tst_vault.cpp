#include "support/await.h"
#include "support/failingvault.h"
#include "support/manualclock.h"
#include "support/testmain.h"
#include "unit/vault/fakekeychainentries.h"
#include "vault/keychainvault.h"
#include "vault/switchablevault.h"

#include <QSignalSpy>

using namespace gangway;
using namespace gangway::test;
using namespace std::chrono_literals;

namespace {

const VaultKey tokenKey{QStringLiteral("case-1"), vaultNames::businessToken};
const QString tokenEntry = QStringLiteral("gangway/case-1/business-token");

Secret secretOf(qsizetype size, quint32 seed = 1)
{
    QByteArray bytes(size, '\0');
    for (qsizetype i = 0; i < size; ++i) {
        seed = seed * 1664525u + 1013904223u;
        bytes[i] = char(seed >> 24);
    }
    return Secret(bytes);
}

QString detailOf(const Result<std::optional<Secret>> &result)
{
    return result ? QStringLiteral("(no error)") : result.error().detail;
}

} // namespace

/// A vault over a keychain that the test holds in its hands.
class TestKeychainVault : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        GANGWAY_STRICT_LOG();
        m_keychain = FakeKeychain();
        m_clock = std::make_unique<ManualClock>();
        restart();
    }

    void keepsAndForgets()
    {
        QCOMPARE(await(m_vault->fetch(tokenKey)).value(), std::nullopt);
        GANGWAY_OK(await(m_vault->store(tokenKey, secretOf(200))));
        QCOMPARE(await(m_vault->fetch(tokenKey)).value(), secretOf(200));
        QCOMPARE(m_keychain.entries.keys(), QStringList{tokenEntry});
        GANGWAY_OK(await(m_vault->remove(tokenKey)));
        QCOMPARE(await(m_vault->fetch(tokenKey)).value(), std::nullopt);
        QVERIFY(m_keychain.entries.isEmpty());
        GANGWAY_OK(await(m_vault->remove(tokenKey)));
    }
    void sizes_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<int>("entries");
        for (const auto &[size, entries] : {std::pair(0, 1), {1, 1}, {2045, 1}, {2046, 2}, {2048, 2}, {2049, 3}, {4096, 3},
                                            {4097, 4}, {10000, 6}, {65536, 33}})
            QTest::addRow("%d", size) << size << entries;
    }
    void sizes()
    {
        QFETCH(int, size);
        QFETCH(int, entries);
        GANGWAY_OK(await(m_vault->store(tokenKey, secretOf(size))));
        QCOMPARE(m_keychain.entries.size(), entries);
        for (const QByteArray &value : std::as_const(m_keychain.entries))
            QVERIFY(value.size() <= 2048);
        QCOMPARE(await(m_vault->fetch(tokenKey)).value(), secretOf(size));
        GANGWAY_OK(await(m_vault->remove(tokenKey)));
        QCOMPARE(m_keychain.entries.size(), 0);
    }
    void tooBig()
    {
        GANGWAY_OK(await(m_vault->store(tokenKey, secretOf(10))));
        const auto stored = await(m_vault->store(tokenKey, secretOf(65537)));
        QVERIFY(!stored);
        QVERIFY(stored.error().detail.startsWith(QStringLiteral("too-big")));
        QCOMPARE(stored.error().kind, Error::Kind::Secret);
        QCOMPARE(await(m_vault->fetch(tokenKey)).value(), secretOf(10));
    }
    void overwritingLeavesNothingBehind_data()
    {
        QTest::addColumn<int>("before");
        QTest::addColumn<int>("after");
        for (const int before : {10, 5000, 20000}) {
            for (const int after : {10, 5000, 20000})
                QTest::addRow("%d to %d", before, after) << before << after;
        }
    }
    void overwritingLeavesNothingBehind()
    {
        QFETCH(int, before);
        QFETCH(int, after);
        GANGWAY_OK(await(m_vault->store(tokenKey, secretOf(after))));
        const auto expected = m_keychain.entries.size();
        GANGWAY_OK(await(m_vault->remove(tokenKey)));
        GANGWAY_OK(await(m_vault->store(tokenKey, secretOf(before, 2))));
        GANGWAY_OK(await(m_vault->store(tokenKey, secretOf(after, 3))));
        QCOMPARE(await(m_vault->fetch(tokenKey)).value(), secretOf(after, 3));
        QCOMPARE(m_keychain.entries.size(), expected);
    }
    // The program dies after any number of keychain operations: the old value or the new one is there.
    void crashAtAnyInstruction_data()
    {
        overwritingLeavesNothingBehind_data();
    }
    void crashAtAnyInstruction()
    {
        QFETCH(int, before);
        QFETCH(int, after);
        bool sawOld = false;
        bool sawNew = false;
        const Secret oldSecret = secretOf(before, 2);
        const Secret newSecret = secretOf(after, 3);
        for (int allowed = 0; !sawNew || allowed < 40; ++allowed) {
            m_keychain = FakeKeychain();
            restart();
            GANGWAY_OK(await(m_vault->store(tokenKey, oldSecret)));
            m_keychain.operationsLeft = allowed;
            m_vault->store(tokenKey, newSecret).then(this, [](const Result<Done> &) {});
            QCoreApplication::processEvents();
            for (int i = 0; i < 100; ++i)
                QCoreApplication::sendPostedEvents();
            restart();
            m_keychain.operationsLeft = std::numeric_limits<int>::max();
            const auto found = await(m_vault->fetch(tokenKey));
            GANGWAY_OK(found);
            QVERIFY(*found == oldSecret || *found == newSecret);
            sawOld = sawOld || *found == oldSecret;
            sawNew = sawNew || *found == newSecret;
            // And whatever lies about is taken along by the removal.
            GANGWAY_OK(await(m_vault->remove(tokenKey)));
            QCOMPARE(m_keychain.entries.keys(), QStringList());
        }
        QVERIFY(sawOld);
        QVERIFY(sawNew);
    }
    void failedWriteLeavesTheOldValue()
    {
        GANGWAY_OK(await(m_vault->store(tokenKey, secretOf(5000, 2))));
        m_keychain.writesLeft = 3;
        QVERIFY(!await(m_vault->store(tokenKey, secretOf(9000, 3))));
        m_keychain.writesLeft = std::numeric_limits<int>::max();
        QCOMPARE(await(m_vault->fetch(tokenKey)).value(), secretOf(5000, 2));
    }
    void tornSetIsAnError()
    {
        GANGWAY_OK(await(m_vault->store(tokenKey, secretOf(5000))));
        const QString second = tokenEntry + QStringLiteral("#a1");
        QVERIFY(m_keychain.entries.contains(second));
        m_keychain.entries[second][7] = char(m_keychain.entries[second][7] ^ 1);
        QVERIFY2(detailOf(await(m_vault->fetch(tokenKey))).startsWith(QStringLiteral("failed: torn")),
                 qPrintable(detailOf(await(m_vault->fetch(tokenKey)))));
        m_keychain.entries.remove(second);
        QVERIFY(detailOf(await(m_vault->fetch(tokenKey))).startsWith(QStringLiteral("failed: torn")));
        // A torn set is no obstacle to a new value.
        GANGWAY_OK(await(m_vault->store(tokenKey, secretOf(6000, 5))));
        QCOMPARE(await(m_vault->fetch(tokenKey)).value(), secretOf(6000, 5));
    }
    void foreignEntry_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        for (const char *bytes : {"", "hello", "s1:", "s1:a:1:2", "s1:c:1:10:0000000000000000000000000000000000000000000000000000000000000000",
                                  "s1:a:99999:10:0000000000000000000000000000000000000000000000000000000000000000",
                                  "s1:a:-1:10:0000000000000000000000000000000000000000000000000000000000000000",
                                  "s1:a:x:10:0000000000000000000000000000000000000000000000000000000000000000"})
            QTest::newRow(*bytes ? bytes : "empty") << QByteArray(bytes);
    }
    void foreignEntry()
    {
        QFETCH(QByteArray, bytes);
        m_keychain.entries.insert(tokenEntry, bytes);
        QVERIFY(detailOf(await(m_vault->fetch(tokenKey))).startsWith(QStringLiteral("failed")));
        GANGWAY_OK(await(m_vault->store(tokenKey, secretOf(9))));
        QCOMPARE(await(m_vault->fetch(tokenKey)).value(), secretOf(9));
    }
    void errorsKeepTheirWord_data()
    {
        QTest::addColumn<QString>("detail");
        QTest::addColumn<SecretVault::Availability>("availability");
        using A = SecretVault::Availability;
        QTest::newRow("locked") << QStringLiteral("locked: x") << A::Locked;
        QTest::newRow("denied") << QStringLiteral("denied: x") << A::Locked;
        QTest::newRow("failed") << QStringLiteral("failed: x") << A::Unknown;
    }
    void errorsKeepTheirWord()
    {
        QFETCH(QString, detail);
        QFETCH(SecretVault::Availability, availability);
        m_keychain.fault = detail;
        QCOMPARE(detailOf(await(m_vault->fetch(tokenKey))), detail);
        const auto stored = await(m_vault->store(tokenKey, secretOf(9)));
        QVERIFY(!stored && stored.error().detail == detail);
        const auto removed = await(m_vault->remove(tokenKey));
        QVERIFY(!removed && removed.error().detail == detail);
        QCOMPARE(m_vault->availability(), availability);
    }
    void oneKeyOneAfterTheOther()
    {
        QStringList order;
        m_vault->store(tokenKey, secretOf(5000, 1)).then(this, [&](const Result<Done> &) { order << QStringLiteral("first"); });
        m_vault->store(tokenKey, secretOf(7000, 2)).then(this, [&](const Result<Done> &) { order << QStringLiteral("second"); });
        m_vault->store({QStringLiteral("case-2"), vaultNames::pin}, secretOf(6)).then(this, [&](const Result<Done> &) {
            order << QStringLiteral("other");
        });
        std::optional<Secret> found;
        m_vault->fetch(tokenKey).then(this, [&](const Result<std::optional<Secret>> &r) {
            order << QStringLiteral("fetch");
            found = r.value();
        });
        QTRY_COMPARE(order.size(), 4);
        QCOMPARE(order.first(), QStringLiteral("other"));
        order.removeFirst();
        QCOMPARE(order, (QStringList{QStringLiteral("first"), QStringLiteral("second"), QStringLiteral("fetch")}));
        QCOMPARE(found, secretOf(7000, 2));
    }
    void timeLimit()
    {
        m_keychain.operationsLeft = 0;
        QStringList answers;
        const auto note = [&](const QString &name) {
            return [&answers, name](const Result<Done> &r) { answers << name + (r ? QString() : r.error().detail); };
        };
        m_vault->store(tokenKey, secretOf(9)).then(this, note(QStringLiteral("a ")));
        m_vault->store(tokenKey, secretOf(9)).then(this, note(QStringLiteral("b ")));
        m_clock->advance(14999ms);
        QVERIFY(answers.isEmpty());
        m_clock->advance(1ms);
        QTRY_COMPARE(answers.size(), 2);
        QVERIFY2(answers.first().startsWith(QStringLiteral("a failed")), qPrintable(answers.first()));
        // The prompt is gone: the vault works again.
        m_keychain.operationsLeft = std::numeric_limits<int>::max();
        GANGWAY_OK(await(m_vault->store(tokenKey, secretOf(9))));
    }
    void nothingMoreIsWrittenAfterTheTimeLimit()
    {
        m_vault->store(tokenKey, secretOf(9000)).then(this, [](const Result<Done> &) {});
        m_clock->advance(15s); // strikes before the first answer is delivered, or in between
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        QVERIFY(!m_keychain.entries.contains(tokenEntry));
    }
    void waitsOnceForTheKeyringAtStart()
    {
        m_keychain.fault = QStringLiteral("no-backend: x");
        std::optional<Result<Done>> answer;
        m_vault->store(tokenKey, secretOf(9)).then(this, [&](Result<Done> r) { answer = std::move(r); });
        QTRY_COMPARE(m_clock->pending(), 2); // the time limit and the second try
        m_keychain.fault.clear();
        m_clock->advance(1999ms);
        QVERIFY(!answer);
        m_clock->advance(1ms);
        QTRY_VERIFY(answer);
        GANGWAY_OK(*answer);
        QCOMPARE(m_vault->availability(), SecretVault::Availability::Available);
        // Later it is an answer at once.
        m_keychain.fault = QStringLiteral("no-backend: x");
        QVERIFY(!await(m_vault->store(tokenKey, secretOf(9))));
        QCOMPARE(m_vault->availability(), SecretVault::Availability::NoBackend);
    }
    void noKeyringAtAll()
    {
        QSignalSpy changes(m_vault.get(), &SecretVault::availabilityChanged);
        m_keychain.fault = QStringLiteral("no-backend: x");
        std::optional<Result<std::optional<Secret>>> answer;
        m_vault->fetch(tokenKey).then(this, [&](Result<std::optional<Secret>> r) { answer = std::move(r); });
        QTRY_COMPARE(m_clock->pending(), 2);
        m_clock->advance(2s);
        QTRY_VERIFY(answer);
        QCOMPARE(detailOf(*answer), QStringLiteral("no-backend: x"));
        QCOMPARE(changes.size(), 1);
        QCOMPARE(m_vault->availability(), SecretVault::Availability::NoBackend);
        QVERIFY(!await(m_vault->fetch(tokenKey)));
    }
    void abortedCallsEndInPeace()
    {
        bool called = false;
        {
            QObject guard;
            m_vault->store(tokenKey, secretOf(5000)).then(&guard, [&](const Result<Done> &) { called = true; });
            m_vault->fetch(tokenKey).then(&guard, [&](const Result<std::optional<Secret>> &) { called = true; });
        }
        // The store is finished all the same; the fetch was not begun.
        QTRY_VERIFY(m_keychain.entries.contains(tokenEntry));
        QCOMPARE(await(m_vault->fetch(tokenKey)).value(), secretOf(5000));
        QVERIFY(!called);
        QCOMPARE(m_keychain.log.count(QStringLiteral("read ") + tokenEntry), 2); // one by the store, one by the last fetch
    }
    void vaultGoesFirst()
    {
        int errors = 0;
        m_vault->store(tokenKey, secretOf(5000)).then(this, [&](const Result<Done> &r) { errors += r ? 0 : 1; });
        m_vault->store(tokenKey, secretOf(5000)).then(this, [&](const Result<Done> &r) { errors += r ? 0 : 1; });
        m_vault.reset();
        QTRY_COMPARE(errors, 2);
    }
    void takingBackInALockedKeychainDoesNotOpenIt()
    {
        QCOMPARE(await(m_vault->probe()).value(), SecretVault::Availability::Available);
        m_keychain.fault = QStringLiteral("locked: the prompt was cancelled");
        QVERIFY(!await(m_vault->store(tokenKey, secretOf(9))));
        m_keychain.fault.clear(); // removing what is not there succeeds without any prompt
        GANGWAY_OK(await(m_vault->remove(tokenKey)));
        QCOMPARE(m_vault->availability(), SecretVault::Availability::Locked);
        GANGWAY_OK(await(m_vault->store(tokenKey, secretOf(9))));
        QCOMPARE(m_vault->availability(), SecretVault::Availability::Available);
    }
    void probing()
    {
        QCOMPARE(m_vault->availability(), SecretVault::Availability::Unknown);
        QCOMPARE(await(m_vault->probe()).value(), SecretVault::Availability::Available);
        QCOMPARE(m_vault->availability(), SecretVault::Availability::Available);
        QVERIFY(m_keychain.entries.isEmpty());
        m_keychain.fault = QStringLiteral("locked: x");
        QCOMPARE(await(m_vault->probe()).value(), SecretVault::Availability::Locked);
        m_keychain.fault = QStringLiteral("no-backend: x");
        QCOMPARE(await(m_vault->probe()).value(), SecretVault::Availability::NoBackend);
        m_keychain.fault = QStringLiteral("failed: x");
        QVERIFY(!await(m_vault->probe()));
    }
    void noTwoKeysShareAnEntry()
    {
        const auto entry = [this](const char *owner, const char *name) {
            return m_vault->entryOf({QString::fromUtf8(owner), QString::fromUtf8(name)});
        };
        QCOMPARE(entry("case-1", "business-token"), tokenEntry);
        QVERIFY(entry("a/b", "c") != entry("a", "b/c"));
        QVERIFY(entry("a", "b#a0") != entry("a", "b") + QStringLiteral("#a0"));
        QVERIFY(entry("a%2Fb", "c") != entry("a/b", "c"));
        KeychainVault other(QStringLiteral("dir"), *m_clock, std::make_unique<FakeKeychainEntries>(m_keychain));
        QVERIFY(other.entryOf(tokenKey) != tokenEntry);
        GANGWAY_OK(await(m_vault->store(tokenKey, secretOf(9))));
        QCOMPARE(await(other.fetch(tokenKey)).value(), std::nullopt);
    }

private:
    void restart()
    {
        m_vault = std::make_unique<KeychainVault>(QString(), *m_clock, std::make_unique<FakeKeychainEntries>(m_keychain));
    }

    FakeKeychain m_keychain;
    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<KeychainVault> m_vault;
};

class TestSwitchableVault : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { GANGWAY_STRICT_LOG(); }

    void followsTheKeychainUntilTheChoice()
    {
        FailingVault keychain;
        SwitchableVault vault(keychain);
        QSignalSpy chosen(&vault, &SwitchableVault::sessionOnlyChanged);
        QCOMPARE(vault.availability(), SecretVault::Availability::Available);
        GANGWAY_OK(await(vault.store(tokenKey, secretOf(5))));
        QCOMPARE(keychain.size(), 1);

        keychain.setFault(FailingVault::Fault::NoBackend);
        QCOMPARE(vault.availability(), SecretVault::Availability::NoBackend);
        QVERIFY(!await(vault.store(tokenKey, secretOf(6))));

        vault.useSession();
        vault.useSession();
        QCOMPARE(chosen.size(), 1);
        QVERIFY(vault.isSessionOnly());
        QCOMPARE(vault.availability(), SecretVault::Availability::Available);
        GANGWAY_OK(await(vault.store(tokenKey, secretOf(7))));
        QCOMPARE(await(vault.fetch(tokenKey)).value(), secretOf(7));
        GANGWAY_OK(await(vault.remove(tokenKey)));
        QCOMPARE(await(vault.fetch(tokenKey)).value(), std::nullopt);
        QCOMPARE(await(vault.probe()).value(), SecretVault::Availability::Available);
        // What happens to the keychain is of no interest any more.
        keychain.setFault(FailingVault::Fault::Locked);
        QCOMPARE(vault.availability(), SecretVault::Availability::Available);
    }
    void failsAsWished()
    {
        FailingVault vault;
        vault.failStore(2, FailingVault::Fault::TooBig);
        GANGWAY_OK(await(vault.store(tokenKey, secretOf(1))));
        QVERIFY(await(vault.store(tokenKey, secretOf(2))).error().detail.startsWith(QStringLiteral("too-big")));
        GANGWAY_OK(await(vault.store(tokenKey, secretOf(3))));
        vault.setFault(FailingVault::Fault::Hang);
        bool answered = false;
        vault.store(tokenKey, secretOf(4)).then(this, [&](const Result<Done> &) { answered = true; });
        QCoreApplication::processEvents();
        QVERIFY(!answered);
        QCOMPARE(vault.hanging(), 1);
        vault.release();
        QTRY_VERIFY(answered);
    }
};

GANGWAY_TEST_MAIN(QCoreApplication, TestKeychainVault, TestSwitchableVault)
#include "tst_vault.moc"
