#include "onboarding/steps/stepcalls.h"

#include "whatsapp/creditlines.h"

#include <algorithm>

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

Patch asking(const QString &what)
{
    Patch patch;
    patch.result.insert(QStringLiteral("needs"), what);
    return patch;
}

bool isSixDigits(const Secret &secret)
{
    const QByteArray &digits = secret.reveal();
    return digits.size() == 6 && std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool isDisplayName(const QString &name)
{
    return name.trimmed().size() >= 2 && name.trimmed().size() <= 75;
}

Call<Secret> requireSystemToken(const CaseState &state, const StepServices &services)
{
    return fetchSystemToken(state, services).recover([](Result<Secret> token) {
        if (!token && token.error().kind == Error::Kind::Secret && token.error().detail.startsWith(QLatin1String("missing")))
            return Call<Secret>::failed(refusal(refusals::noSystemToken));
        return Call<Secret>::ready(std::move(token));
    });
}

Call<CreditLineId> findCreditLine(const CaseState &state, const StepServices &services, const Secret &systemToken)
{
    if (!state.profile.creditLineId.isEmpty())
        return Call<CreditLineId>::ready(state.profile.creditLineId);
    if (state.profile.partnerPortfolioId.isEmpty())
        return Call<CreditLineId>::failed(refusal(refusals::profileIncomplete, QStringLiteral("partner_portfolio_id")));
    return whatsapp::creditLines::list(services.graph, systemToken, state.profile.partnerPortfolioId)
        .map([](const std::vector<whatsapp::creditLines::CreditLine> &lines) -> Result<CreditLineId> {
            if (lines.empty())
                return fail(refusal(refusals::noCreditLine));
            return lines.front().id;
        });
}

WabaId wabaOf(const CaseState &state)
{
    return state.facts().wabaId.value_or(WabaId());
}

PhoneNumberId phoneOf(const CaseState &state)
{
    return state.facts().phoneNumberId.value_or(PhoneNumberId());
}

void takeNumber(store::CaseFacts &facts, const whatsapp::PhoneNumberInfo &number)
{
    facts.phoneNumberId = number.id;
    facts.displayPhoneNumber = number.displayPhoneNumber;
    facts.verifiedName = number.verifiedName;
    const auto put = [](std::optional<QString> &fact, const QString &text) {
        if (!text.isEmpty())
            fact = text;
    };
    put(facts.numberStatus, number.status);
    put(facts.nameStatus, number.nameStatus);
    put(facts.qualityRating, number.qualityRating);
    put(facts.messagingLimit, number.messagingLimit);
    put(facts.platformType, number.platformType);
    put(facts.throughput, number.throughputLevel);
    put(facts.codeStatus, number.codeVerificationStatus);
    if (number.isOnBusinessApp)
        facts.onBusinessApp = number.isOnBusinessApp;
    // A verification runs out; a number that is registered does not need it any more.
    if (!number.codeVerificationStatus.isEmpty())
        facts.numberVerified = number.isVerified() || number.isRegisteredOnCloudApi();
}

std::optional<Error> budgetRefusal(const CaseState &state)
{
    if (state.registrations < registrationBudget)
        return std::nullopt;
    return refusal(refusals::budgetSpent, QString::number(state.registrations));
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
