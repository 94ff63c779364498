#pragma once

#include "core/error.h"

#include <QByteArray>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace gangway {

/// Single entries of the operating system's keychain, as KeychainVault sees them. A seam: tests bring one
/// that fails, hangs or counts. Knows nothing of owners, chunks or time limits.
class KeychainEntries
{
public:
    using Answer = std::function<void(std::optional<Error> trouble, QByteArray value)>;

    virtual ~KeychainEntries() = default;
    /// Each calls answer once, later, unless `guard` is gone by then. A missing entry is an Error whose detail is
    /// exactly missingEntry(); other details begin with a word of SecretVault's list.
    virtual void read(const QString &key, QObject *guard, Answer answer) = 0;
    virtual void write(const QString &key, const QByteArray &value, QObject *guard, Answer answer) = 0;
    virtual void remove(const QString &key, QObject *guard, Answer answer) = 0;

    static QString missingEntry();
    static bool isMissing(const std::optional<Error> &trouble);
};

/// The real keychain through QtKeychain: Secret Service or KWallet, macOS Keychain, Windows Credential Manager.
std::unique_ptr<KeychainEntries> makeSystemKeychainEntries(const QString &service);

} // namespace gangway
