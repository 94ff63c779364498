#pragma once

#include "core/call.h"
#include "core/secret.h"

#include <QObject>

namespace gangway {

/// Where a secret lies: owner is a profile id or a case id, name such as "business-token".
struct VaultKey
{
    QString owner;
    QString name;
    bool operator==(const VaultKey &) const = default;
};

/// Names of all secrets there are; owner in the comment.
namespace vaultNames {
inline const QString appSecret = QStringLiteral("app-secret");           // profile
inline const QString systemToken = QStringLiteral("system-token");       // profile
inline const QString verifyToken = QStringLiteral("webhook-verify-token"); // profile
inline const QString businessToken = QStringLiteral("business-token");   // case
inline const QString pin = QStringLiteral("pin");                        // case: the PIN that Meta accepted or was sent last
inline const QString code = QStringLiteral("code");                      // case: removed once exchanged or expired
} // namespace vaultNames

/// Keeps secrets. Every answer is asynchronous; an Error is of kind Secret, its detail begins with one of the
/// words "no-backend", "locked", "denied", "too-big", "failed".
class SecretVault : public QObject
{
    Q_OBJECT
public:
    enum class Availability { Unknown, Available, Locked, NoBackend };
    Q_ENUM(Availability)

    using QObject::QObject;

    virtual Call<Done> store(const VaultKey &key, const Secret &secret) = 0;
    /// Nothing when no such secret is kept.
    virtual Call<std::optional<Secret>> fetch(const VaultKey &key) = 0;
    /// Removing what is not there succeeds.
    virtual Call<Done> remove(const VaultKey &key) = 0;
    /// Writes, reads and removes a throw-away value, and updates availability().
    virtual Call<Availability> probe() = 0;

    Availability availability() const { return m_availability; }

Q_SIGNALS:
    void availabilityChanged(gangway::SecretVault::Availability availability);

protected:
    void setAvailability(Availability availability);

private:
    Availability m_availability = Availability::Unknown;
};

} // namespace gangway
