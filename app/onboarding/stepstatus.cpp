#include "app/onboarding/stepstatus.h"

#include <QCoreApplication>
#include <QLocale>

namespace gangway::app {

using onboarding::StepId;
using onboarding::StepStatus;

namespace {

struct StatusWords
{
    Q_DECLARE_TR_FUNCTIONS(gangway::app::StepStatusWords)
};

QString idOr(const std::optional<WabaId> &id)
{
    return id ? id->value() : QString();
}

QString registeredLine(const QJsonObject &result)
{
    if (result.value(QLatin1String("alreadyRegistered")).toBool())
        return StatusWords::tr("Already registered, nothing was changed");
    const QString source = result.value(QLatin1String("pinSource")).toString();
    if (source == QLatin1String("generated"))
        return StatusWords::tr("Registered with a new PIN, stored in keychain");
    if (source == QLatin1String("typed"))
        return StatusWords::tr("Registered with the typed PIN, stored in keychain");
    return textOf(StepId::RegisterNumber).done;
}

QString confirmedLine(const store::CaseFacts &facts, const QJsonObject &result)
{
    QStringList parts;
    if (facts.numberStatus)
        parts << StatusWords::tr("number %1").arg(*facts.numberStatus);
    if (facts.qualityRating)
        parts << StatusWords::tr("quality %1").arg(*facts.qualityRating);
    const QString can = result.value(QLatin1String("canSendMessage")).toString(facts.canSendMessage.value_or(QString()));
    if (!can.isEmpty())
        parts << StatusWords::tr("messaging %1").arg(can);
    return parts.isEmpty() ? textOf(StepId::Confirm).done : StatusWords::tr("Meta says: %1").arg(parts.join(QStringLiteral(", ")));
}

QString tokenLine(const store::CaseFacts &facts)
{
    if (facts.tokenRefused.value_or(false))
        return StatusWords::tr("Meta refuses the token");
    if (facts.tokenExpiresAt)
        return StatusWords::tr("The token works until %1").arg(QLocale().toString(facts.tokenExpiresAt->toLocalTime().date(), QLocale::LongFormat));
    return StatusWords::tr("The token works and has no end");
}

QString doneLine(const onboarding::StepView &view, const onboarding::CaseState &state)
{
    const store::CaseFacts &facts = state.facts();
    const QString plain = textOf(view.id).done;
    switch (view.id) {
    case StepId::VerifyIds:
        if (facts.phoneNumberId && !facts.phoneNumberId->isEmpty())
            return StatusWords::tr("The token confirms WABA %1 and number %2").arg(idOr(facts.wabaId), facts.phoneNumberId->value());
        return StatusWords::tr("The token confirms WABA %1").arg(idOr(facts.wabaId));
    case StepId::SubscribeWebhooks: {
        const QString text = StatusWords::tr("App subscribed to WABA %1").arg(idOr(facts.wabaId));
        if (!facts.webhooksOverridden.value_or(false))
            return text;
        return text + QStringLiteral(", ") + StatusWords::tr("with its own address (account_update and templates go to the app's)");
    }
    case StepId::AssignSystemUser: {
        const QString user = view.result.value(QLatin1String("systemUser")).toString();
        return user.isEmpty() ? plain : StatusWords::tr("System user %1 may manage the account").arg(user);
    }
    case StepId::ShareCreditLine: {
        const QString allocation = facts.allocationId.value_or(AllocationId()).value();
        if (view.result.value(QLatin1String("alreadyShared")).toBool())
            return StatusWords::tr("Was shared already, allocation %1").arg(allocation);
        //: currency, then the id of the shared credit
        return StatusWords::tr("%1, allocation %2").arg(facts.creditCurrency.value_or(QString()), allocation);
    }
    case StepId::RegisterNumber: return registeredLine(view.result);
    case StepId::Confirm: return confirmedLine(facts, view.result);
    case StepId::CheckToken: return tokenLine(facts);
    case StepId::SyncContacts:
        if (facts.contactsReceived.value_or(0) == 1)
            return StatusWords::tr("1 contact received");
        return facts.contactsReceived.value_or(0) > 0 ? StatusWords::tr("%n contacts received", nullptr, int(*facts.contactsReceived)) : plain;
    case StepId::SyncHistory:
        if (facts.historyDeclined.value_or(false))
            return StatusWords::tr("The customer did not share the chats");
        return facts.historyProgress ? StatusWords::tr("%1 % received").arg(*facts.historyProgress) : plain;
    case StepId::AwaitDisplayName:
        return facts.verifiedName && !facts.verifiedName->isEmpty() ? StatusWords::tr("Meta accepts the name “%1”").arg(*facts.verifiedName) : plain;
    case StepId::RequestDisplayName:
        return facts.requestedDisplayName && !facts.requestedDisplayName->isEmpty()
            ? StatusWords::tr("“%1” requested, Meta reviews it").arg(*facts.requestedDisplayName) : plain;
    case StepId::OverridePhoneWebhook:
        return facts.phoneOverride && !facts.phoneOverride->isEmpty() ? StatusWords::tr("Goes to %1").arg(*facts.phoneOverride) : plain;
    case StepId::ReadPartnerVerification:
        return facts.partnerVerification ? StatusWords::tr("Meta says: %1").arg(*facts.partnerVerification) : plain;
    case StepId::ExchangeCode:
    case StepId::AttachCreditLine:
    case StepId::VerifyCreditLine:
    case StepId::AddNumber:
    case StepId::RequestCode:
    case StepId::VerifyCode:
    case StepId::FetchToken:
    case StepId::RemoveOverrides:
    case StepId::RevokeCreditLine:
    case StepId::SetPin:
    case StepId::DeregisterNumber:
    case StepId::RequestMarketingMessages: break;
    }
    return plain;
}

QString askLine(Ask ask)
{
    switch (ask) {
    case Ask::Pin: return StatusWords::tr("Needs the number's PIN");
    case Ask::NewNumber: return StatusWords::tr("Needs a number");
    case Ask::CodeRequest: return StatusWords::tr("Needs a choice: SMS or call");
    case Ask::Code: return StatusWords::tr("Needs the code that Meta sent");
    case Ask::DisplayName: return StatusWords::tr("Needs another display name");
    case Ask::Confirmation: return StatusWords::tr("Needs your confirmation");
    case Ask::RegisterAgain: return StatusWords::tr("Deregistered by a person, can be registered again");
    case Ask::RegisterAnyway: return StatusWords::tr("Needs your decision: registering takes the number out of the app");
    case Ask::Phone:
    case Ask::Account:
    case Ask::Nothing: break;
    }
    return StatusWords::tr("Needs a choice");
}

} // namespace

Ask askOf(const onboarding::StepView &view)
{
    if (view.id == StepId::RegisterNumber && view.status == StepStatus::Failed && view.error && view.error->code == wrongPinCode)
        return Ask::Pin;
    if (view.status != StepStatus::NeedsInput)
        return Ask::Nothing;
    static const std::pair<QLatin1String, Ask> names[] = {
        {QLatin1String("pin"), Ask::Pin}, {QLatin1String("phone"), Ask::Phone}, {QLatin1String("waba"), Ask::Account},
        {QLatin1String("number"), Ask::NewNumber}, {QLatin1String("code-request"), Ask::CodeRequest}, {QLatin1String("code"), Ask::Code},
        {QLatin1String("display-name"), Ask::DisplayName}, {QLatin1String("confirmation"), Ask::Confirmation},
        {QLatin1String("register-again"), Ask::RegisterAgain}, {QLatin1String("register-anyway"), Ask::RegisterAnyway},
    };
    const QString needs = view.result.value(QLatin1String("needs")).toString();
    for (const auto &[name, ask] : names) {
        if (needs == name)
            return ask;
    }
    // A step that never ran has no result yet; its id says what it will want.
    switch (view.id) {
    case StepId::RegisterNumber:
    case StepId::SetPin: return Ask::Pin;
    case StepId::AddNumber: return Ask::NewNumber;
    case StepId::RequestCode: return Ask::CodeRequest;
    case StepId::VerifyCode: return Ask::Code;
    case StepId::RequestDisplayName: return Ask::DisplayName;
    case StepId::RevokeCreditLine:
    case StepId::DeregisterNumber: return Ask::Confirmation;
    case StepId::ExchangeCode:
    case StepId::VerifyIds:
    case StepId::SubscribeWebhooks:
    case StepId::AssignSystemUser:
    case StepId::ShareCreditLine:
    case StepId::VerifyCreditLine:
    case StepId::Confirm:
    case StepId::AttachCreditLine:
    case StepId::AwaitDisplayName:
    case StepId::SyncContacts:
    case StepId::SyncHistory:
    case StepId::CheckToken:
    case StepId::FetchToken:
    case StepId::OverridePhoneWebhook:
    case StepId::RemoveOverrides:
    case StepId::RequestMarketingMessages:
    case StepId::ReadPartnerVerification: break;
    }
    return Ask::Nothing;
}

QString statusLine(const onboarding::StepView &view, const onboarding::CaseState &state, const QDateTime &now)
{
    switch (view.status) {
    case StepStatus::Done: return doneLine(view, state);
    case StepStatus::Skipped:
        if (!view.skipReason.isEmpty())
            return StatusWords::tr("Skipped: %1").arg(view.skipReason);
        return view.id == StepId::RegisterNumber ? StatusWords::tr("Already registered, skipped") : StatusWords::tr("Not needed here, skipped");
    case StepStatus::NeedsInput: return askLine(askOf(view));
    case StepStatus::Paused: {
        if (view.result.value(QLatin1String("waitingFor")).toString() == QLatin1String("display-name")) {
            const QDateTime since = QDateTime::fromString(view.result.value(QLatin1String("since")).toString(), Qt::ISODateWithMs);
            const QDateTime checked = QDateTime::fromString(view.result.value(QLatin1String("checkedAt")).toString(), Qt::ISODateWithMs);
            QString line = since.isValid() ? StatusWords::tr("Meta reviews the display name since %1.").arg(momentWord(since, now))
                                           : StatusWords::tr("Meta reviews the display name.");
            if (checked.isValid())
                line += u' ' + StatusWords::tr("Checked at %1.").arg(momentWord(checked, now));
            if (view.nextTryAt.isValid())
                line += u' ' + StatusWords::tr("Next check at %1.").arg(momentWord(view.nextTryAt, now));
            return line;
        }
        if (view.result.contains(QLatin1String("waitingFor")))
            return StatusWords::tr("Meta is not ready yet. Goes on by itself.");
        return StatusWords::tr("Paused, no network. Goes on by itself.");
    }
    case StepStatus::Unsettled: return StatusWords::tr("Meta did not answer. Check, then choose.");
    case StepStatus::Failed: return StatusWords::tr("Failed");
    case StepStatus::Running:
    case StepStatus::NotNeeded:
    case StepStatus::Available:
    case StepStatus::Waiting: break;
    }
    if (view.id == StepId::ShareCreditLine)
        return StatusWords::tr("Shares your credit line in %1").arg(state.facts().creditCurrency.value_or(state.profile.defaultCurrency));
    return textOf(view.id).purpose;
}

QString budgetLine(int used)
{
    const QString counted = StatusWords::tr("%1 of %2 register and deregister calls in %3 hours used.")
                                .arg(used).arg(onboarding::registrationBudget).arg(onboarding::registrationWindow.count());
    if (budgetSpent(used))
        return counted + u' ' + StatusWords::tr("One more and Meta locks the number for %1 hours. Wait until the first calls are %1 hours old.")
                                    .arg(onboarding::registrationWindow.count());
    if (used >= budgetWarning)
        return counted + u' ' + StatusWords::tr("Ask the customer before the next try: after the last one Meta locks the number.");
    return counted;
}

QString momentWord(const QDateTime &at, const QDateTime &now)
{
    const QLocale locale;
    const QDateTime local = at.toLocalTime();
    const QString time = locale.toString(local.time(), QLocale::ShortFormat);
    if (local.date() == now.toLocalTime().date())
        return time;
    //: a date, then a time of day
    return StatusWords::tr("%1, %2").arg(locale.toString(local.date(), QLocale::ShortFormat), time);
}

QString hoursWord(std::chrono::seconds left)
{
    const qint64 minutes = std::max<qint64>(0, (left.count() + 59) / 60);
    return QStringLiteral("%1:%2").arg(minutes / 60).arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

} // namespace gangway::app
