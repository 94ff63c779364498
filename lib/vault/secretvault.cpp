#include "vault/secretvault.h"

namespace gangway {

void SecretVault::setAvailability(Availability availability)
{
    if (m_availability == availability)
        return;
    m_availability = availability;
    Q_EMIT availabilityChanged(availability);
}

} // namespace gangway
