#include "sandbox/sandbox.h"

#include "vault/secretvault.h"

// The two partners that exist in every sandbox. Their ids are Meta's own sample values; their secrets open nothing
// outside of a sandbox.
namespace gangway::sandbox {

store::PartnerProfile Sandbox::builtInProfile(store::PartnerRole role)
{
    const bool solutionPartner = role == store::PartnerRole::SolutionPartner;
    store::PartnerProfile profile;
    profile.id = ProfileId(solutionPartner ? QStringLiteral("sandbox-solution-partner") : QStringLiteral("sandbox-tech-provider"));
    profile.name = solutionPartner ? QStringLiteral("Sandbox Partner") : QStringLiteral("Sandbox Provider");
    profile.role = role;
    profile.appId = AppId(solutionPartner ? QStringLiteral("236484624622562") : QStringLiteral("670843887433847"));
    profile.configurationId = ConfigurationId(solutionPartner ? QStringLiteral("1068104098521377") : QStringLiteral("1205548917340662"));
    profile.coexistenceConfigurationId = ConfigurationId(solutionPartner ? QStringLiteral("1068104098521422") : QStringLiteral("1205548917340744"));
    profile.signupOrigin = QUrl(QStringLiteral("https://onboarding.northpier.example/signup"));
    if (solutionPartner) {
        profile.partnerPortfolioId = PortfolioId(QStringLiteral("506914307656634"));
        profile.creditLineId = CreditLineId(QStringLiteral("1972385232742146"));
        profile.systemUserId = SystemUserId(QStringLiteral("1972555232742222"));
    }
    profile.builtIn = true;
    return profile;
}

QHash<QString, Secret> Sandbox::builtInSecrets(store::PartnerRole role)
{
    const bool solutionPartner = role == store::PartnerRole::SolutionPartner;
    QHash<QString, Secret> secrets;
    secrets.insert(vaultNames::appSecret, Secret(solutionPartner ? QByteArrayLiteral("614fc2afde15eee07a26b2fe3eaee9b9")
                                                                 : QByteArrayLiteral("b7d2c9d0a1c84f7e93e1f0a2c5d46b18")));
    secrets.insert(vaultNames::verifyToken, Secret(solutionPartner ? QByteArrayLiteral("sandbox-verify-north-pier")
                                                                   : QByteArrayLiteral("sandbox-verify-tech")));
    if (solutionPartner) {
        secrets.insert(vaultNames::systemToken,
                       Secret(QByteArrayLiteral("EAASandboxSystemUserOfNorthPier0ZBx3mQ8fKpT1sVd7Yw2RhNcLe5GuJaXoI4")));
    }
    return secrets;
}

} // namespace gangway::sandbox
