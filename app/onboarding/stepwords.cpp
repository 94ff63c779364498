#include "app/onboarding/stepwords.h"

#include <QCoreApplication>

namespace gangway::app {

using onboarding::StepId;
using onboarding::StepStatus;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(gangway::app::StepWords)
};

QString doneLine(const onboarding::StepView &view, const onboarding::CaseState &state)
{
    const store::CaseFacts &facts = state.facts();
    const QJsonObject &result = view.result;
    switch (view.id) {
    case StepId::ExchangeCode: return Words::tr("Business token stored in keychain");
    case StepId::VerifyIds:
        if (facts.phoneNumberId && !facts.phoneNumberId->isEmpty())
            return Words::tr("The token confirms WABA %1 and number %2")
                .arg(facts.wabaId.value_or(WabaId()).value(), facts.phoneNumberId->value());
        return Words::tr("The token confirms WABA %1").arg(facts.wabaId.value_or(WabaId()).value());
    case StepId::SubscribeWebhooks: {
        const QString text = Words::tr("App subscribed to WABA %1").arg(facts.wabaId.value_or(WabaId()).value());
        return facts.webhooksOverridden.value_or(false) ? text + QStringLiteral(", ") + Words::tr("with its own address") : text;
    }
    case StepId::AssignSystemUser: return Words::tr("System user %1 may manage the account").arg(result.value(QLatin1String("systemUser")).toString());
    case StepId::ShareCreditLine:
        if (result.value(QLatin1String("alreadyShared")).toBool())
            return Words::tr("Was shared already, allocation %1").arg(facts.allocationId.value_or(AllocationId()).value());
        return Words::tr("%1, allocation %2").arg(facts.creditCurrency.value_or(QString()), facts.allocationId.value_or(AllocationId()).value());
    case StepId::VerifyCreditLine: return Words::tr("The account is paid for by the shared line");
    case StepId::RegisterNumber: {
        if (result.value(QLatin1String("alreadyRegistered")).toBool())
            return Words::tr("Already registered, nothing was changed");
        const QString source = result.value(QLatin1String("pinSource")).toString();
        if (source == QLatin1String("generated"))
            return Words::tr("Registered with a new PIN, stored in keychain");
        if (source == QLatin1String("typed"))
            return Words::tr("Registered with the typed PIN, stored in keychain");
        return Words::tr("Registered, the PIN is in the keychain");
    }
    case StepId::Confirm: {
        QStringList parts;
        if (facts.numberStatus)
            parts << Words::tr("number %1").arg(*facts.numberStatus);
        if (facts.qualityRating)
            parts << Words::tr("quality %1").arg(*facts.qualityRating);
        if (const QString can = result.value(QLatin1String("canSendMessage")).toString(); !can.isEmpty())
            parts << Words::tr("messaging %1").arg(can);
        return parts.isEmpty() ? Words::tr("Read back from Meta") : Words::tr("Meta says: %1").arg(parts.join(QStringLiteral(", ")));
    }
    default: break;
    }
    return {};
}

} // namespace

QString titleOf(StepId id)
{
    switch (id) {
    case StepId::ExchangeCode: return Words::tr("Exchange code");
    case StepId::VerifyIds: return Words::tr("Verify IDs");
    case StepId::SubscribeWebhooks: return Words::tr("Subscribe webhooks");
    case StepId::AssignSystemUser: return Words::tr("Add system user");
    case StepId::ShareCreditLine: return Words::tr("Share credit line");
    case StepId::VerifyCreditLine: return Words::tr("Verify credit line");
    case StepId::RegisterNumber: return Words::tr("Register number");
    case StepId::Confirm: return Words::tr("Confirm");
    default: break;
    }
    return {};
}

QString purposeOf(StepId id, const onboarding::CaseState &state)
{
    switch (id) {
    case StepId::ExchangeCode: return Words::tr("Trades the code of the signup for the customer's business token");
    case StepId::VerifyIds: return Words::tr("Checks the account and number against the token");
    case StepId::SubscribeWebhooks: return Words::tr("Lets the app receive the account's messages");
    case StepId::AssignSystemUser: return Words::tr("Gives your system user access to the customer's account");
    case StepId::ShareCreditLine: {
        const QString currency = state.facts().creditCurrency.value_or(state.profile.defaultCurrency);
        return Words::tr("Shares your credit line in %1").arg(currency);
    }
    case StepId::VerifyCreditLine: return Words::tr("Compares what pays for the account with the shared line");
    case StepId::RegisterNumber: return Words::tr("Registers the number on the Cloud API with a PIN");
    case StepId::Confirm: return Words::tr("Reads back number status, credit line and webhooks");
    default: break;
    }
    return {};
}

QString statusLine(const onboarding::StepView &view, const onboarding::CaseState &state)
{
    switch (view.status) {
    case StepStatus::Done: return doneLine(view, state);
    case StepStatus::Skipped:
        if (!view.skipReason.isEmpty())
            return Words::tr("Skipped: %1").arg(view.skipReason);
        return view.id == StepId::RegisterNumber ? Words::tr("Already registered, skipped") : Words::tr("Not needed here, skipped");
    case StepStatus::NeedsInput:
        return wantsPin(view) ? Words::tr("Needs the number's PIN") : Words::tr("Needs a choice");
    case StepStatus::Paused: return Words::tr("Paused, no network. Goes on by itself.");
    case StepStatus::Unsettled: return Words::tr("Meta did not answer. Check, then choose.");
    case StepStatus::Failed: return Words::tr("Failed");
    case StepStatus::Running:
    case StepStatus::NotNeeded:
    case StepStatus::Available:
    case StepStatus::Waiting: break;
    }
    return purposeOf(view.id, state);
}

QString checkAdvice(StepId id)
{
    switch (id) {
    case StepId::RegisterNumber: return Words::tr("Look in WhatsApp Manager, Phone numbers: a registered number reads Connected.");
    case StepId::ShareCreditLine: return Words::tr("Look in Business settings, Billing, Credit lines: a shared line lists the customer's portfolio.");
    case StepId::ExchangeCode: return Words::tr("A code works once. If you cannot tell, say it did not happen and launch the signup again.");
    case StepId::VerifyIds:
    case StepId::SubscribeWebhooks:
    case StepId::AssignSystemUser:
    case StepId::VerifyCreditLine:
    case StepId::Confirm:
    default: break;
    }
    return Words::tr("Look in WhatsApp Manager whether it shows, then choose.");
}

QString happenedWord(StepId id)
{
    switch (id) {
    case StepId::RegisterNumber: return Words::tr("The number is registered");
    case StepId::ShareCreditLine: return Words::tr("The line is shared");
    default: return Words::tr("It happened");
    }
}

QString didNotHappenWord(StepId id)
{
    switch (id) {
    case StepId::RegisterNumber: return Words::tr("It is not registered");
    case StepId::ShareCreditLine: return Words::tr("It is not shared");
    default: return Words::tr("It did not happen");
    }
}

bool wantsPin(const onboarding::StepView &view)
{
    if (view.id != StepId::RegisterNumber)
        return false;
    if (view.status == StepStatus::NeedsInput)
        return true;
    return view.status == StepStatus::Failed && view.error && view.error->code == wrongPinCode;
}

} // namespace gangway::app
