#pragma once

#include "vault/keychainentries.h"

#include <QMap>
#include <QPointer>
#include <QStringList>

#include <limits>

namespace gangway::test {

/// A keychain in memory that answers later, fails or falls silent on demand. Shared with the test, because the
/// vault owns its entries.
struct FakeKeychain
{
    QMap<QString, QByteArray> entries;
    QStringList log;                                          // "write key", …
    QString fault;                                            // every operation fails with this detail
    int writesLeft = std::numeric_limits<int>::max();         // then writes fail as "failed: full"
    int operationsLeft = std::numeric_limits<int>::max();     // then nothing is answered any more: a crash or a prompt
};

class FakeKeychainEntries final : public KeychainEntries
{
public:
    explicit FakeKeychainEntries(FakeKeychain &keychain) : m_keychain(keychain) {}

    void read(const QString &key, QObject *guard, Answer answer) override
    {
        begin(QStringLiteral("read "), key, guard, [this, key, answer = std::move(answer)] {
            if (!m_keychain.fault.isEmpty())
                answer(error(m_keychain.fault), {});
            else if (!m_keychain.entries.contains(key))
                answer(error(missingEntry()), {});
            else
                answer(std::nullopt, m_keychain.entries.value(key));
        });
    }
    void write(const QString &key, const QByteArray &value, QObject *guard, Answer answer) override
    {
        begin(QStringLiteral("write "), key, guard, [this, key, value, answer = std::move(answer)] {
            if (!m_keychain.fault.isEmpty()) {
                answer(error(m_keychain.fault), {});
            } else if (m_keychain.writesLeft-- <= 0) {
                answer(error(QStringLiteral("failed: full")), {});
            } else {
                m_keychain.entries.insert(key, value);
                answer(std::nullopt, {});
            }
        });
    }
    void remove(const QString &key, QObject *guard, Answer answer) override
    {
        // Like libsecret: removing what is not there is not told.
        begin(QStringLiteral("remove "), key, guard, [this, key, answer = std::move(answer)] {
            if (!m_keychain.fault.isEmpty()) {
                answer(error(m_keychain.fault), {});
            } else {
                m_keychain.entries.remove(key);
                answer(std::nullopt, {});
            }
        });
    }

private:
    static Error error(const QString &detail) { return Error::make(Error::Kind::Secret, detail); }
    void begin(const QString &verb, const QString &key, QObject *guard, std::function<void()> work)
    {
        m_keychain.log << verb + key;
        if (m_keychain.operationsLeft-- > 0)
            QMetaObject::invokeMethod(guard, std::move(work), Qt::QueuedConnection);
    }

    FakeKeychain &m_keychain;
};

} // namespace gangway::test
