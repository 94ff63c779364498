#include "vault/switchablevault.h"

namespace gangway {

SwitchableVault::SwitchableVault(SecretVault &keychain, QObject *parent) : SecretVault(parent), m_keychain(keychain)
{
    setAvailability(keychain.availability());
    connect(&m_keychain, &SecretVault::availabilityChanged, this, [this](Availability availability) {
        if (!m_sessionOnly)
            setAvailability(availability);
    });
}

void SwitchableVault::useSession()
{
    if (m_sessionOnly)
        return;
    m_sessionOnly = true;
    setAvailability(Availability::Available);
    Q_EMIT sessionOnlyChanged();
}

SecretVault &SwitchableVault::active()
{
    if (m_sessionOnly)
        return m_session;
    return m_keychain;
}

Call<Done> SwitchableVault::store(const VaultKey &key, const Secret &secret)
{
    return active().store(key, secret);
}

Call<std::optional<Secret>> SwitchableVault::fetch(const VaultKey &key)
{
    return active().fetch(key);
}

Call<Done> SwitchableVault::remove(const VaultKey &key)
{
    return active().remove(key);
}

Call<SecretVault::Availability> SwitchableVault::probe()
{
    return active().probe();
}

} // namespace gangway
