#include "onboarding/steps/stepcalls.h"

namespace gangway::onboarding {

Call<Secret> fetchSecret(const StepServices &services, const QString &owner, const QString &name)
{
    return services.vault.fetch({owner, name}).map([name](const std::optional<Secret> &secret) -> Result<Secret> {
        if (!secret || secret->isEmpty())
            return fail(Error::make(Error::Kind::Secret, QStringLiteral("missing %1").arg(name)));
        return *secret;
    });
}

Call<Secret> fetchBusinessToken(const CaseState &state, const StepServices &services)
{
    return fetchSecret(services, state.record.id.value(), vaultNames::businessToken);
}

Call<Secret> fetchSystemToken(const CaseState &state, const StepServices &services)
{
    return fetchSecret(services, state.profile.id.value(), vaultNames::systemToken);
}

Error refusal(const QString &word, const QString &about)
{
    return Error::make(Error::Kind::Rejected, about.isEmpty() ? word : QStringLiteral("%1: %2").arg(word, about));
}

bool mayHaveHappened(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Decode:    // an answer came: something happened
    case Error::Kind::Cancelled: // whoever sent it forgot it
        return true;
    case Error::Kind::Http: // Meta's own trouble may strike after the deed
        return error.mayHaveLeft || error.httpStatus >= 500 || error.transient;
    case Error::Kind::Timeout:
        return error.mayHaveLeft;
    case Error::Kind::Offline:
    case Error::Kind::Tls:
    case Error::Kind::Throttled:
    case Error::Kind::Auth:
    case Error::Kind::Rejected:
    case Error::Kind::Storage:
    case Error::Kind::Secret:
        return false;
    }
    return true;
}

Call<Reconciliation> repeatableReconciliation()
{
    return Call<Reconciliation>::ready(didNotHappen());
}

Reconciliation happened(Patch patch)
{
    return {Reconciliation::Verdict::Happened, std::move(patch)};
}

Reconciliation didNotHappen()
{
    return {Reconciliation::Verdict::DidNotHappen, {}};
}

Reconciliation cannotTell(Patch patch)
{
    return {Reconciliation::Verdict::Unknown, std::move(patch)};
}

} // namespace gangway::onboarding
