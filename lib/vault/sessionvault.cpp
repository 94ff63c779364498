#include "vault/sessionvault.h"

namespace gangway {

SessionVault::SessionVault(QObject *parent) : SecretVault(parent)
{
    setAvailability(Availability::Available);
}

Call<Done> SessionVault::store(const VaultKey &key, const Secret &secret)
{
    m_secrets.insert(key, secret);
    return Call<Done>::ready(Done());
}

Call<std::optional<Secret>> SessionVault::fetch(const VaultKey &key)
{
    const auto found = m_secrets.constFind(key);
    std::optional<Secret> secret;
    if (found != m_secrets.cend())
        secret = *found;
    return Call<std::optional<Secret>>::ready(std::move(secret));
}

Call<Done> SessionVault::remove(const VaultKey &key)
{
    m_secrets.remove(key);
    return Call<Done>::ready(Done());
}

Call<SecretVault::Availability> SessionVault::probe()
{
    return Call<Availability>::ready(Availability::Available);
}

} // namespace gangway
