#pragma once

#include "core/secret.h"

#include <QString>

namespace gangway {

/// Identifiers and secrets from the operating system's generator, as a seam: a test counts instead.
class Randomness
{
public:
    virtual ~Randomness() = default;
    /// A fresh identifier, 32 lower-case hexadecimal digits.
    virtual QString newId() = 0;
    /// A two-step verification PIN: six decimal digits, uniformly drawn, never one digit repeated six times
    /// nor a run such as 123456 (Meta refuses none of these; people guess them first).
    virtual Secret newPin() = 0;
};

class SystemRandomness final : public Randomness
{
public:
    QString newId() override;
    Secret newPin() override;
};

} // namespace gangway
