#pragma once

#include "core/clock.h"
#include "vault/keychainentries.h"
#include "vault/secretvault.h"

#include <QHash>
#include <QList>

#include <chrono>
#include <memory>

namespace gangway {

/// Secrets in the operating system's keychain, service "gangway", entry `gangway/[<prefix>/]<owner>/<name>`.
///
/// - An entry holds at most 2048 bytes (Windows credential limit). A longer secret lies in entries `<entry>#a0`,
///   `#a1`, … or `#b0`, …; the entry itself then says which set, how many, how long, and the SHA-256 of the
///   whole. A new value goes into the set that is not in use and the entry is switched over last, so a crash at
///   any instruction leaves the old value or the new one. What does not match its SHA-256 is an Error.
/// - Operations on one key run one after the other; different keys do not wait for each other here.
/// - Every operation is answered within timeLimit: a keyring's prompt may stay open for ever.
/// - A started store or remove is finished even when nobody waits for its answer any more.
/// - When the keyring is not there yet at start (it is often started a moment later than the desktop's
///   autostart programs), the operation is tried once more after startRetryDelay.
///
/// Never falls back to a file.
class KeychainVault final : public SecretVault
{
    Q_OBJECT
public:
    static constexpr qsizetype entryLimit = 2048;
    static constexpr qsizetype secretLimit = 64 * 1024;
    static constexpr std::chrono::milliseconds timeLimit = std::chrono::seconds(15);
    static constexpr std::chrono::milliseconds startRetryDelay = std::chrono::seconds(2);

    /// `prefix` keeps the secrets of a --data-dir apart; empty for the person's own data.
    KeychainVault(const QString &prefix, Clock &clock, QObject *parent = nullptr);
    KeychainVault(const QString &prefix, Clock &clock, std::unique_ptr<KeychainEntries> entries, QObject *parent = nullptr);
    ~KeychainVault() override;

    Call<Done> store(const VaultKey &key, const Secret &secret) override;
    Call<std::optional<Secret>> fetch(const VaultKey &key) override;
    Call<Done> remove(const VaultKey &key) override;
    /// Trouble that is neither a missing nor a locked keychain (a prompt nobody answers) is an Error.
    Call<Availability> probe() override;

    /// The keychain entry of a key; owner and name are percent-encoded so that no two keys share one.
    QString entryOf(const VaultKey &key) const;

private:
    class Operation;
    class StoreOperation;
    class FetchOperation;
    class RemoveOperation;

    void submit(Operation *operation);
    void startNext(const QString &entry);
    void ended(Operation *operation, const std::optional<Error> &trouble);
    void noteOutcome(const std::optional<Error> &trouble, bool provesAccess);

    const QString m_prefix;
    Clock &m_clock;
    std::unique_ptr<KeychainEntries> m_entries;
    QHash<QString, QList<Operation *>> m_queues; // per entry; the first one is running
    bool m_startOver = false;                    // no more waiting for a keyring to appear
};

} // namespace gangway
