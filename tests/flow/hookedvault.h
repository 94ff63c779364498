#pragma once

#include "vault/sessionvault.h"

#include <QStringList>

namespace gangway::test {

/// The keychain of one computer: outlives the program that crashes. Tells each operation before and after it
/// is carried out, can refuse operations by name, and ignores a dead program.
class HookedVault final : public SecretVault
{
public:
    std::function<void(const QString &)> hook; ///< "store code:before", "store code:after", …
    bool isDead = false;
    bool isLocked = false;
    QStringList refused;                       ///< "store business-token": answered with kind Secret
    QStringList hanging;                       ///< never answered
    QStringList log;

    Call<Done> store(const VaultKey &key, const Secret &secret) override
    {
        return perform<Done>(QStringLiteral("store ") + key.name, [this, key, secret] { return m_kept.store(key, secret); });
    }
    Call<std::optional<Secret>> fetch(const VaultKey &key) override
    {
        return perform<std::optional<Secret>>(QStringLiteral("fetch ") + key.name, [this, key] { return m_kept.fetch(key); });
    }
    Call<Done> remove(const VaultKey &key) override
    {
        return perform<Done>(QStringLiteral("remove ") + key.name, [this, key] { return m_kept.remove(key); });
    }
    Call<Availability> probe() override
    {
        setAvailability(isLocked ? Availability::Locked : Availability::Available);
        return Call<Availability>::ready(availability());
    }

private:
    template <typename T>
    Call<T> perform(const QString &operation, const std::function<Call<T>()> &work)
    {
        if (hook && !isDead)
            hook(operation + QStringLiteral(":before"));
        if (isDead || hanging.contains(operation))
            return hang<T>();
        log.append(operation);
        if (isLocked || refused.contains(operation))
            return Call<T>::failed(Error::make(Error::Kind::Secret, QStringLiteral("locked: as the test wished")));
        Call<T> answer = work();
        if (hook)
            hook(operation + QStringLiteral(":after"));
        return isDead ? hang<T>() : std::move(answer);
    }
    template <typename T>
    Call<T> hang()
    {
        auto promise = std::make_shared<Promise<T>>();
        m_hung.push_back(promise);
        return promise->call();
    }

    SessionVault m_kept;
    std::vector<std::shared_ptr<void>> m_hung;
};

} // namespace gangway::test
