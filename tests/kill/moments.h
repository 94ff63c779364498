#pragma once

#include "vault/secretvault.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <csignal>
#include <unistd.h>

namespace gangway::test {

/// Counts the moments of this process and ends it at the one it was told, as a power cut would: SIGKILL, nothing
/// flushed, nothing answered.
class Moments
{
public:
    explicit Moments(int killAt) : m_killAt(killAt) {}
    void pass()
    {
        if (++m_seen == m_killAt)
            ::kill(::getpid(), SIGKILL);
    }
    int seen() const { return m_seen; }

private:
    const int m_killAt;
    int m_seen = 0;
};

/// A vault whose every operation has a moment before and one after.
class CountedVault final : public SecretVault
{
public:
    CountedVault(SecretVault &inner, Moments &moments) : m_inner(inner), m_moments(moments)
    {
        setAvailability(Availability::Available);
    }
    Call<Done> store(const VaultKey &key, const Secret &secret) override
    {
        return counted(m_inner.store(key, secret));
    }
    Call<std::optional<Secret>> fetch(const VaultKey &key) override { return counted(m_inner.fetch(key)); }
    Call<Done> remove(const VaultKey &key) override { return counted(m_inner.remove(key)); }
    Call<Availability> probe() override { return m_inner.probe(); }

private:
    template <typename T>
    Call<T> counted(Call<T> call)
    {
        m_moments.pass();
        return call.recover([this](Result<T> answer) {
            m_moments.pass();
            return Call<T>::ready(std::move(answer));
        });
    }

    SecretVault &m_inner;
    Moments &m_moments;
};

/// A network whose every Graph request has a moment before it leaves and one when its answer is there.
class CountedNetwork final : public QNetworkAccessManager
{
public:
    explicit CountedNetwork(Moments &moments) : m_moments(moments) {}

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *body) override
    {
        m_moments.pass();
        QNetworkReply *reply = QNetworkAccessManager::createRequest(operation, request, body);
        connect(reply, &QNetworkReply::finished, this, [this] { m_moments.pass(); });
        return reply;
    }

private:
    Moments &m_moments;
};

} // namespace gangway::test
