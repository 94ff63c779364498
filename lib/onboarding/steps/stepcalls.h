#pragma once

#include "onboarding/step.h"
#include "whatsapp/phonenumbers.h"

// What several steps say in the same way.
namespace gangway::onboarding {

/// A secret that must be there. Errors: what the vault says, or kind Secret with detail "missing <name>".
Call<Secret> fetchSecret(const StepServices &services, const QString &owner, const QString &name);
Call<Secret> fetchBusinessToken(const CaseState &state, const StepServices &services);
Call<Secret> fetchSystemToken(const CaseState &state, const StepServices &services);

/// Stable first words of the detail of an Error that a step finds itself, without Meta saying no. The error
/// catalogue of the face keys on them.
namespace refusals {
inline const QString tokenInvalid = QStringLiteral("token-invalid");               // kind Auth
inline const QString appMismatch = QStringLiteral("app-mismatch");                 // the token was made for another app
inline const QString noWabaScope = QStringLiteral("no-waba-scope");                // the token may not manage any WABA
inline const QString noWabaInToken = QStringLiteral("no-waba-in-token");           // no id claimed and none to recover
inline const QString wabaNotInToken = QStringLiteral("waba-not-in-token");         // the claimed id is not the token's
inline const QString portfolioNotInToken = QStringLiteral("portfolio-not-in-token");
inline const QString phoneNotInWaba = QStringLiteral("phone-not-in-waba");
inline const QString notSubscribed = QStringLiteral("not-subscribed");             // Meta said yes, reading back says no
inline const QString overrideMissing = QStringLiteral("override-missing");
inline const QString notAssigned = QStringLiteral("not-assigned");
inline const QString noCreditLine = QStringLiteral("no-credit-line");
inline const QString unknownCurrency = QStringLiteral("unknown-currency");
inline const QString alreadyFunded = QStringLiteral("already-funded");             // somebody else pays for this WABA
inline const QString creditMismatch = QStringLiteral("credit-mismatch");
inline const QString noAllocation = QStringLiteral("no-allocation");
inline const QString profileIncomplete = QStringLiteral("profile-incomplete");     // followed by the field's JSON name
inline const QString noWabaShared = QStringLiteral("no-waba-shared");              // nothing shared with our portfolio either
inline const QString nameLength = QStringLiteral("name-too-short");                // display names have 2 to 75 characters
inline const QString phoneFormat = QStringLiteral("phone-format");
inline const QString codeFormat = QStringLiteral("code-format");                   // six digits
inline const QString codeMethod = QStringLiteral("code-method");
inline const QString codeLanguage = QStringLiteral("code-language");
inline const QString regionUnknown = QStringLiteral("region-unknown");
inline const QString budgetSpent = QStringLiteral("budget-spent");                 // ten registrations in 72 hours
inline const QString coexistenceNumber = QStringLiteral("coexistence-number");     // Meta does not allow it for these
inline const QString syncWindowOver = QStringLiteral("sync-window-over");          // 24 hours
inline const QString noPortfolio = QStringLiteral("no-portfolio");
inline const QString notRevoked = QStringLiteral("not-revoked");                   // Meta said yes, reading back says no
inline const QString callbackFormat = QStringLiteral("callback-format");           // https, at most 200 characters
inline const QString overrideStillThere = QStringLiteral("override-still-there");
inline const QString noSystemToken = QStringLiteral("no-system-token");
inline const QString pinFormat = QStringLiteral("pin-not-six-digits");
} // namespace refusals

/// Kind Rejected: `word` from refusals, `about` an id or a field name. Nothing left because of it.
Error refusal(const QString &word, const QString &about = {});

/// A request before the once-only one: whatever becomes of it, the once-only request did not leave.
template <typename T>
Call<T> beforehand(Call<T> call)
{
    return call.recover([](Result<T> result) {
        if (!result)
            result.error().mayHaveLeft = false;
        return Call<T>::ready(std::move(result));
    });
}

/// True unless the Error itself proves that Meta did not carry the request out.
bool mayHaveHappened(const Error &error);

/// The once-only request itself.
template <typename T>
Call<T> onceOnly(Call<T> call)
{
    return call.recover([](Result<T> result) {
        if (!result)
            result.error().mayHaveLeft = mayHaveHappened(result.error());
        return Call<T>::ready(std::move(result));
    });
}

/// For repeatable steps: there is nothing to find out before they run again.
Call<Reconciliation> repeatableReconciliation();

/// {"needs": what}: the step did nothing yet and asks.
Patch asking(const QString &what);
/// Six ASCII digits.
bool isSixDigits(const Secret &secret);
/// Display names as Meta takes them: 2 to 75 characters.
bool isDisplayName(const QString &name);
/// The customer's system token endpoints need ours: Secret "missing system-token" becomes a refusal that says what to do.
Call<Secret> requireSystemToken(const CaseState &state, const StepServices &services);
/// The profile's credit line, or the first one of the partner's portfolio.
Call<CreditLineId> findCreditLine(const CaseState &state, const StepServices &services, const Secret &systemToken);
WabaId wabaOf(const CaseState &state);
PhoneNumberId phoneOf(const CaseState &state);
/// The facts that a number's row in a list tells.
void takeNumber(store::CaseFacts &facts, const whatsapp::PhoneNumberInfo &number);
/// Refused once the ten of 72 hours are spent; the next one would lock the number.
std::optional<Error> budgetRefusal(const CaseState &state);

/// Reading found that it happened.
Reconciliation happened(Patch patch);
Reconciliation didNotHappen();
/// Reading cannot tell; `patch` is what holds if the person says that it happened.
Reconciliation cannotTell(Patch patch);

inline bool isTrue(const std::optional<bool> &fact)
{
    return fact.value_or(false);
}

template <typename Tag>
bool isKnown(const std::optional<Id<Tag>> &id)
{
    return id && !id->isEmpty();
}

} // namespace gangway::onboarding
