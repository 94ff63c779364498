#pragma once

#include "vault/sessionvault.h"

#include <QStringList>

#include <vector>

namespace gangway::test {

/// A SessionVault that fails on demand and remembers what it was asked. Hanging operations are answered by
/// release(), or never.
class FailingVault final : public SessionVault
{
public:
    enum class Fault { None, NoBackend, Locked, Denied, TooBig, Failed, Hang };

    using SessionVault::SessionVault;

    /// Every operation from now on.
    void setFault(Fault fault)
    {
        m_fault = fault;
        if (fault == Fault::None)
            setAvailability(Availability::Available);
        else if (fault == Fault::NoBackend)
            setAvailability(Availability::NoBackend);
        else if (fault == Fault::Locked || fault == Fault::Denied)
            setAvailability(Availability::Locked);
    }
    /// The n-th store from now (1 = the next one) and no other.
    void failStore(int n, Fault fault = Fault::Failed) { m_failStore = {n, fault}; }
    void failFetch(int n, Fault fault = Fault::Failed) { m_failFetch = {n, fault}; }
    void failRemove(int n, Fault fault = Fault::Failed) { m_failRemove = {n, fault}; }

    /// Lets what hangs go on.
    void release()
    {
        for (const std::function<void()> &waiting : std::exchange(m_hanging, {}))
            waiting();
    }
    int hanging() const { return int(m_hanging.size()); }
    /// "store owner/name", "fetch …", "remove …" in the order they came; never the secrets.
    QStringList log() const { return m_log; }

    Call<Done> store(const VaultKey &key, const Secret &secret) override
    {
        return answer<Done>(QStringLiteral("store"), key, m_failStore, [this, key, secret] { return SessionVault::store(key, secret); });
    }
    Call<std::optional<Secret>> fetch(const VaultKey &key) override
    {
        return answer<std::optional<Secret>>(QStringLiteral("fetch"), key, m_failFetch, [this, key] { return SessionVault::fetch(key); });
    }
    Call<Done> remove(const VaultKey &key) override
    {
        return answer<Done>(QStringLiteral("remove"), key, m_failRemove, [this, key] { return SessionVault::remove(key); });
    }
    Call<Availability> probe() override
    {
        if (m_fault == Fault::Hang || m_fault == Fault::Failed)
            return Call<Availability>::failed(errorOf(Fault::Failed));
        return Call<Availability>::ready(availability());
    }

    static Error errorOf(Fault fault)
    {
        static const QStringList words{QStringLiteral("failed"), QStringLiteral("no-backend"), QStringLiteral("locked"),
                                       QStringLiteral("denied"), QStringLiteral("too-big"), QStringLiteral("failed"),
                                       QStringLiteral("failed")};
        return Error::make(Error::Kind::Secret, words.at(int(fault)) + QStringLiteral(": as the test wished"));
    }

private:
    struct Planned
    {
        int countdown = 0;
        Fault fault = Fault::None;
    };

    template <typename T>
    Call<T> answer(const QString &verb, const VaultKey &key, Planned &planned, std::function<Call<T>()> work)
    {
        m_log << QStringLiteral("%1 %2/%3").arg(verb, key.owner, key.name);
        Fault fault = m_fault;
        if (planned.countdown > 0 && --planned.countdown == 0)
            fault = planned.fault;
        if (fault == Fault::None)
            return work();
        if (fault != Fault::Hang)
            return Call<T>::failed(errorOf(fault));
        Promise<T> promise;
        m_hanging.push_back([this, promise, work] {
            work().then(this, [promise](Result<T> result) { promise.resolve(std::move(result)); });
        });
        return promise.call();
    }

    Fault m_fault = Fault::None;
    Planned m_failStore;
    Planned m_failFetch;
    Planned m_failRemove;
    QStringList m_log;
    std::vector<std::function<void()>> m_hanging;
};

} // namespace gangway::test
