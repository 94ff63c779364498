#pragma once

#include "vault/secretvault.h"

#include <QHash>

namespace gangway {

inline size_t qHash(const VaultKey &key, size_t seed = 0)
{
    return qHashMulti(seed, key.owner, key.name);
}

/// Keeps secrets in memory until the program ends: the "for this session only" choice where there is no
/// keychain, and the vault of most tests. Never writes anything anywhere.
class SessionVault : public SecretVault
{
    Q_OBJECT
public:
    explicit SessionVault(QObject *parent = nullptr);

    Call<Done> store(const VaultKey &key, const Secret &secret) override;
    Call<std::optional<Secret>> fetch(const VaultKey &key) override;
    Call<Done> remove(const VaultKey &key) override;
    Call<Availability> probe() override;

    int size() const { return int(m_secrets.size()); }

private:
    QHash<VaultKey, Secret> m_secrets;
};

} // namespace gangway
