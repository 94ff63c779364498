#pragma once

#include "vault/sessionvault.h"

namespace gangway {

/// The vault the program works with: the keychain, until the person chooses "for this session only" because
/// there is none. What is under way when the choice is made ends where it began. Does not copy secrets from
/// one side to the other: whoever has no keychain has nothing to copy.
class SwitchableVault final : public SecretVault
{
    Q_OBJECT
public:
    /// `keychain` must outlive this.
    explicit SwitchableVault(SecretVault &keychain, QObject *parent = nullptr);

    /// From now on in memory only. There is no way back within one run.
    void useSession();
    bool isSessionOnly() const { return m_sessionOnly; }

    Call<Done> store(const VaultKey &key, const Secret &secret) override;
    Call<std::optional<Secret>> fetch(const VaultKey &key) override;
    Call<Done> remove(const VaultKey &key) override;
    Call<Availability> probe() override;

Q_SIGNALS:
    void sessionOnlyChanged();

private:
    SecretVault &active();

    SecretVault &m_keychain;
    SessionVault m_session;
    bool m_sessionOnly = false;
};

} // namespace gangway
