#include "onboarding/steps/stepcalls.h"
#include "onboarding/steps/steps.h"
#include "whatsapp/oauth.h"

namespace gangway::onboarding {

namespace {
// The codes with which Meta itself answers such an exchange, so that one explanation serves both.
constexpr int badCode = 100;
constexpr int codeExpired = 36007;
constexpr int codeUsed = 36009;

Error deadCode(int subcode, const QString &detail)
{
    Error error = Error::make(Error::Kind::Rejected, detail);
    error.code = badCode;
    error.subcode = subcode;
    return error;
}

/// Exchanges the code of Embedded Signup for the customer's business token. A code lives 30 seconds and works
/// once, so it leaves at most once; a lost answer has taken the token with it.
/// https://developers.facebook.com/documentation/business-messaging/whatsapp/embedded-signup/implementation
class ExchangeCodeStep final : public Step
{
public:
    StepId id() const override { return StepId::ExchangeCode; }
    bool isDone(const CaseState &state) const override { return isTrue(state.facts().tokenStored) && !state.codeWaiting; }
    bool canStart(const CaseState &state) const override { return state.codeWaiting; }
    bool readingHelpsAfterFailure() const override { return false; }

    Call<Reconciliation> reconcile(const CaseState &state, const StepInput &, StepServices &services) const override
    {
        const VaultKey tokenKey{state.record.id.value(), vaultNames::businessToken};
        return services.vault.fetch(tokenKey).andThen([&state, &services](const std::optional<Secret> &token) {
            return services.vault.fetch(codeKey(state)).andThen(
                [&state, &services, hasToken = token.has_value()](const std::optional<Secret> &code) {
                    // A token from an earlier sign-up proves nothing while the code is still there: the code is
                    // removed after the token was stored.
                    const bool exchanged = hasToken && (!code || !isTrue(state.facts().tokenStored));
                    const QDateTime onboardedAt = momentOf(state, services);
                    return forgetCode(state, services).andThen([exchanged, onboardedAt](Done) {
                        if (!exchanged) {
                            Error lost = deadCode(codeUsed, QStringLiteral("the answer to the exchange was lost"));
                            lost.mayHaveLeft = true;
                            return Call<Reconciliation>::failed(lost);
                        }
                        return Call<Reconciliation>::ready(happened(exchangedPatch(onboardedAt)));
                    });
                });
        });
    }

    Call<Patch> run(const CaseState &state, const StepInput &input, StepServices &services) const override
    {
        if (services.heldToken.token)
            return storeToken(state, services);
        return fetchCode(state, input, services)
            .andThen([&state, &services](const Secret &code) {
                return fetchSecret(services, state.profile.id.value(), vaultNames::appSecret)
                    .andThen([&state, &services, code](const Secret &appSecret) {
                        if (state.codeArrivedAt.isValid() && state.codeArrivedAt.secsTo(services.clock.now()) >= codeLifetime.count())
                            return Call<whatsapp::oauth::BusinessToken>::failed(
                                deadCode(codeExpired, QStringLiteral("the code was too old to be sent")));
                        return onceOnly(whatsapp::oauth::exchangeCode(
                            services.graph, {state.profile.appId, appSecret, code, state.codeRedirectUri}));
                    });
            })
            .recover([this, &state, &services](Result<whatsapp::oauth::BusinessToken> answer) {
                if (answer) {
                    services.heldToken = {answer->token, answer->expiresIn, services.clock.now()};
                    return storeToken(state, services);
                }
                const Error error = answer.error();
                if (!error.mayHaveLeft && error.kind != Error::Kind::Rejected)
                    return Call<Patch>::failed(error); // the code is untouched
                return forgetCode(state, services).andThen([error](Done) { return Call<Patch>::failed(error); });
            });
    }

private:
    static VaultKey codeKey(const CaseState &state) { return {state.record.id.value(), vaultNames::code}; }

    static Call<Secret> fetchCode(const CaseState &state, const StepInput &input, StepServices &services)
    {
        if (input.code)
            return Call<Secret>::ready(*input.code);
        return services.vault.fetch(codeKey(state)).map([](const std::optional<Secret> &code) -> Result<Secret> {
            if (!code)
                return fail(deadCode(codeExpired, QStringLiteral("no code is kept")));
            return *code;
        });
    }

    /// A code that stays behind in the vault does no harm: it is dead. So trouble here is no failure.
    static Call<Done> forgetCode(const CaseState &state, StepServices &services)
    {
        return services.vault.remove(codeKey(state)).recover([](const Result<Done> &) { return Call<Done>::ready(Done()); });
    }

    /// When Meta ended the sign-up, as near as we know.
    static QDateTime momentOf(const CaseState &state, const StepServices &services)
    {
        return state.codeArrivedAt.isValid() ? state.codeArrivedAt : services.clock.now();
    }

    static Patch exchangedPatch(const QDateTime &onboardedAt)
    {
        Patch patch;
        patch.facts.onboardedAt = onboardedAt;
        patch.facts.tokenStored = true;
        patch.facts.tokenRefused = false;
        patch.facts.idsVerified = false; // by this token
        patch.facts.confirmed = false;
        return patch;
    }

    static Call<Patch> storeToken(const CaseState &state, StepServices &services)
    {
        const VaultKey key{state.record.id.value(), vaultNames::businessToken};
        return services.vault.store(key, *services.heldToken.token).andThen([&state, &services](Done) {
            Patch patch = exchangedPatch(momentOf(state, services));
            if (services.heldToken.expiresIn)
                patch.facts.tokenExpiresAt = services.heldToken.receivedAt.addSecs(services.heldToken.expiresIn->count());
            if (state.codeArrivedAt.isValid())
                patch.facts.exchangeMs = state.codeArrivedAt.msecsTo(services.clock.now());
            services.heldToken = {};
            return forgetCode(state, services).map([patch](Done) { return patch; });
        });
    }
};
} // namespace

const Step &exchangeCodeStep()
{
    static const ExchangeCodeStep step;
    return step;
}

} // namespace gangway::onboarding
