#include "core/phonenumber.h"
#include "onboarding/steps/stepcalls.h"
#include "onboarding/steps/steps.h"
#include "whatsapp/oauth.h"
#include "whatsapp/phonenumbers.h"
#include "whatsapp/wabas.h"

#include <algorithm>

namespace gangway::onboarding {

namespace {
using whatsapp::PhoneNumberInfo;
using whatsapp::oauth::TokenInfo;

template <typename T>
bool contains(const std::vector<T> &all, const T &one)
{
    return std::find(all.begin(), all.end(), one) != all.end();
}

constexpr std::size_t mostCandidates = 25;

/// The ids of the WABA and its portfolio once they are beyond doubt.
struct Assets
{
    WabaId waba;
    PortfolioId portfolio;
    QJsonArray candidates; ///< not empty: several WABAs, a person chooses
};

/// Compares what the browser claimed with what the token says, and recovers what the browser did not say.
/// https://developers.facebook.com/documentation/business-messaging/whatsapp/embedded-signup/manage-accounts
class VerifyIdsStep final : public Step
{
public:
    StepId id() const override { return StepId::VerifyIds; }
    bool isDone(const CaseState &state) const override { return isTrue(state.facts().idsVerified); }
    Call<Reconciliation> reconcile(const CaseState &, const StepInput &, StepServices &) const override { return repeatableReconciliation(); }

    Call<Patch> run(const CaseState &state, const StepInput &input, StepServices &services) const override
    {
        return fetchBusinessToken(state, services).andThen([this, &state, input, &services](const Secret &token) {
            return fetchSecret(services, state.profile.id.value(), vaultNames::appSecret)
                .andThen([&state, &services, token](const Secret &appSecret) {
                    return whatsapp::oauth::inspectToken(
                        services.graph, whatsapp::oauth::appToken(state.profile.appId, appSecret), token);
                })
                .andThen([this, &state, input, &services, token](const TokenInfo &info) {
                    return settleAssets(state, input, services, token, info)
                        .andThen([this, &state, input, &services, token, expiresAt = info.expiresAt](const Assets &assets) {
                            if (!assets.candidates.isEmpty()) {
                                Patch ask = asking(QStringLiteral("waba"));
                                ask.result.insert(QStringLiteral("candidates"), assets.candidates);
                                return Call<Patch>::ready(ask);
                            }
                            return whatsapp::phoneNumbers::list(services.graph, token, assets.waba)
                                .map([this, &state, input, assets, expiresAt](const std::vector<PhoneNumberInfo> &numbers) -> Result<Patch> {
                                    Result<Patch> patch = settleNumber(state, input, assets, numbers);
                                    if (patch && expiresAt)
                                        patch->facts.tokenExpiresAt = *expiresAt;
                                    if (patch)
                                        patch->facts.tokenRefused = false;
                                    return patch;
                                });
                        });
                });
        });
    }

private:
    /// Only a system token may list what was shared with the partner's portfolio.
    static bool canList(const CaseState &state)
    {
        return state.profile.role == store::PartnerRole::SolutionPartner && !state.profile.partnerPortfolioId.isEmpty();
    }

    static QJsonObject candidate(const WabaId &id, const QString &name)
    {
        return {{QStringLiteral("id"), id.value()}, {QStringLiteral("name"), name}};
    }

    /// The token names several: with their names, newest first.
    static Call<Assets> candidatesGranted(StepServices &services, const Secret &token, const std::vector<WabaId> &granted)
    {
        std::vector<Call<QJsonObject>> reads;
        for (const WabaId &waba : granted) {
            if (reads.size() >= mostCandidates)
                break;
            reads.push_back(whatsapp::wabas::fetch(services.graph, token, waba).recover([waba](const Result<whatsapp::WabaInfo> &info) {
                return Call<QJsonObject>::ready(candidate(waba, info ? info->name : QString()));
            }));
        }
        return whenAll(std::move(reads)).map([](const std::vector<QJsonObject> &all) {
            Assets assets;
            for (const QJsonObject &one : all)
                assets.candidates.append(one);
            return assets;
        });
    }

    /// The token names none: what was shared with the partner lately.
    static Call<Assets> candidatesShared(const CaseState &state, StepServices &services)
    {
        return requireSystemToken(state, services)
            .andThen([&state, &services](const Secret &system) {
                return whatsapp::wabas::listShared(services.graph, system, state.profile.partnerPortfolioId);
            })
            .map([](const std::vector<whatsapp::WabaEntry> &entries) -> Result<Assets> {
                if (entries.empty())
                    return fail(refusal(refusals::noWabaShared));
                Assets assets;
                for (const whatsapp::WabaEntry &entry : entries) {
                    if (assets.candidates.size() < qsizetype(mostCandidates))
                        assets.candidates.append(candidate(entry.id, entry.name));
                }
                return assets;
            });
    }

    static Call<Assets> settleAssets(const CaseState &state, const StepInput &input, StepServices &services,
                                     const Secret &token, const TokenInfo &info)
    {
        if (!info.isValid) {
            Error invalid = refusal(refusals::tokenInvalid);
            invalid.kind = Error::Kind::Auth;
            invalid.code = 190;
            return Call<Assets>::failed(invalid);
        }
        if (info.appId != state.profile.appId)
            return Call<Assets>::failed(refusal(refusals::appMismatch, info.appId.value()));
        const bool hasScope = info.granularScopes.contains(QStringLiteral("whatsapp_business_management"));
        if (!hasScope && !canList(state))
            return Call<Assets>::failed(refusal(refusals::noWabaScope));

        // No targets means "all assets": then reading the WABA with this token is the proof.
        const std::vector<WabaId> granted = info.wabaIds();
        const std::optional<WabaId> claimed = input.wabaId ? input.wabaId : state.facts().wabaId;
        Assets assets;
        if (isKnown(claimed)) {
            if (!granted.empty() && !contains(granted, *claimed))
                return Call<Assets>::failed(refusal(refusals::wabaNotInToken, claimed->value()));
            assets.waba = *claimed;
        } else if (granted.empty()) {
            if (!canList(state))
                return Call<Assets>::failed(refusal(refusals::noWabaInToken));
            return candidatesShared(state, services);
        } else if (granted.size() > 1) {
            return candidatesGranted(services, token, granted);
        } else {
            assets.waba = granted.front();
        }

        const std::vector<PortfolioId> portfolios = info.portfolioIds();
        const std::optional<PortfolioId> claimedPortfolio = state.facts().portfolioId;
        if (isKnown(claimedPortfolio)) {
            if (!portfolios.empty() && !contains(portfolios, *claimedPortfolio))
                return Call<Assets>::failed(refusal(refusals::portfolioNotInToken, claimedPortfolio->value()));
            assets.portfolio = *claimedPortfolio;
        } else if (portfolios.size() == 1) {
            assets.portfolio = portfolios.front();
        }
        if (!granted.empty() && !portfolios.empty() && !assets.portfolio.isEmpty())
            return Call<Assets>::ready(assets);

        return whatsapp::wabas::fetch(services.graph, token, assets.waba).map([assets](const whatsapp::WabaInfo &waba) -> Result<Assets> {
            if (waba.ownerPortfolio.isEmpty())
                return assets;
            if (!assets.portfolio.isEmpty() && assets.portfolio != waba.ownerPortfolio)
                return fail(refusal(refusals::portfolioNotInToken, assets.portfolio.value()));
            return Assets{assets.waba, waba.ownerPortfolio, {}};
        });
    }

    static Result<Patch> settleNumber(const CaseState &state, const StepInput &input, const Assets &assets,
                                      const std::vector<PhoneNumberInfo> &numbers)
    {
        Patch patch;
        patch.facts.wabaId = assets.waba;
        patch.result.insert(QStringLiteral("waba"), assets.waba.value());
        if (!assets.portfolio.isEmpty()) {
            patch.facts.portfolioId = assets.portfolio;
            patch.result.insert(QStringLiteral("portfolio"), assets.portfolio.value());
        }

        const std::optional<PhoneNumberId> claimed = input.phoneNumberId ? input.phoneNumberId : state.facts().phoneNumberId;
        const PhoneNumberInfo *chosen = nullptr;
        if (isKnown(claimed)) {
            chosen = only(numbers, [&](const PhoneNumberInfo &number) { return number.id == *claimed; });
            if (!chosen)
                return fail(refusal(refusals::phoneNotInWaba, claimed->value()));
        } else if (effectivePath(state) != store::NumberPath::NoNumberYet) {
            chosen = guess(state, numbers);
            if (!chosen && !numbers.empty()) {
                patch.result.insert(QStringLiteral("needs"), QStringLiteral("phone"));
                patch.result.insert(QStringLiteral("candidates"), candidates(numbers));
                return patch;
            }
        }
        if (chosen) {
            takeNumber(patch.facts, *chosen);
            patch.result.insert(QStringLiteral("phone"), chosen->id.value());
        }
        patch.facts.idsVerified = true;
        return patch;
    }

    template <typename Test>
    static const PhoneNumberInfo *only(const std::vector<PhoneNumberInfo> &numbers, Test test)
    {
        const PhoneNumberInfo *found = nullptr;
        for (const PhoneNumberInfo &number : numbers) {
            if (!test(number))
                continue;
            if (found)
                return nullptr;
            found = &number;
        }
        return found;
    }

    /// The number this case is about, when there is no doubt.
    static const PhoneNumberInfo *guess(const CaseState &state, const std::vector<PhoneNumberInfo> &numbers)
    {
        if (numbers.size() == 1)
            return &numbers.front();
        const QString digits = digitsOf(state.record.phone);
        if (!digits.isEmpty()) {
            if (const auto *same = only(numbers, [&](const PhoneNumberInfo &n) { return digitsOf(n.displayPhoneNumber) == digits; }))
                return same;
        }
        if (effectivePath(state) == store::NumberPath::Coexistence)
            return only(numbers, [](const PhoneNumberInfo &n) { return n.isOnBusinessApp.value_or(false); });
        return nullptr;
    }

    static QJsonArray candidates(const std::vector<PhoneNumberInfo> &numbers)
    {
        QJsonArray array;
        for (const PhoneNumberInfo &number : numbers) {
            array.append(QJsonObject{{QStringLiteral("id"), number.id.value()},
                                     {QStringLiteral("display"), number.displayPhoneNumber},
                                     {QStringLiteral("name"), number.verifiedName},
                                     {QStringLiteral("status"), number.status}});
        }
        return array;
    }
};
} // namespace

const Step &verifyIdsStep()
{
    static const VerifyIdsStep step;
    return step;
}

} // namespace gangway::onboarding
