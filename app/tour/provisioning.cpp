#include "app/tour/provisioning.h"

#include <QAbstractButton>
#include <QLabel>
#include <QRegularExpression>

namespace gangway::app {

using onboarding::StepStatus;
using onboarding::StepView;

bool Provisioning::type(const QString &widget, const QString &text)
{
    QWidget *field = m_hand.reachable(widget, &m_why);
    if (field)
        m_hand.type(field, text);
    return field != nullptr;
}

bool Provisioning::check(const QString &widget)
{
    QWidget *button = m_hand.reachable(widget, &m_why);
    auto *box = qobject_cast<QAbstractButton *>(button);
    if (box && !box->isChecked())
        m_hand.click(box);
    return box && box->isChecked();
}

bool Provisioning::press(const QString &widget)
{
    QWidget *button = m_hand.reachable(widget, &m_why);
    if (button)
        m_hand.click(button);
    return button != nullptr;
}

void Provisioning::play(const onboarding::Runner &runner)
{
    m_end.clear();
    m_why.clear();
    if (!m_action.isEmpty() && !confirm(runner, m_action))
        return;
    bool waits = false;
    bool needsPerson = false;
    std::vector<StepView> views = runner.steps();
    for (const StepView &view : views) {
        switch (view.status) {
        case StepStatus::Running:
            m_why = QStringLiteral("%1 is running").arg(nameOf(view.id));
            return;
        case StepStatus::Paused:
            if (view.error) { // no network for a moment
                m_why = QStringLiteral("%1 tries again").arg(nameOf(view.id));
                return;
            }
            waits = true;
            break;
        case StepStatus::NeedsInput:
            if (answer(view))
                return;
            needsPerson = true;
            break;
        case StepStatus::Failed:
        case StepStatus::Unsettled:
            needsPerson = true;
            break;
        case StepStatus::Waiting:
        case StepStatus::Done:
        case StepStatus::Skipped:
        case StepStatus::NotNeeded:
        case StepStatus::Available:
            break;
        }
    }
    if (runner.isFinished() && act(runner))
        return;
    const bool isOffboarded = !runner.state().facts().offboardedReason.value_or(QString()).isEmpty();
    if (needsPerson || isOffboarded)
        m_end = QStringLiteral("needs-person");
    else if (runner.isFinished())
        m_end = QStringLiteral("provisioned");
    else if (waits)
        m_end = QStringLiteral("waiting");
    else
        m_why = QStringLiteral("the next step has not begun");
}

bool Provisioning::answer(const StepView &view)
{
    const QString needs = view.result.value(QLatin1String("needs")).toString();
    const QString step = nameOf(view.id);
    const QString key = step + u' ' + needs;
    if (m_answered.contains(key))
        return false;
    if (m_filled != key) {
        if (!fill(needs, step))
            return !m_why.isEmpty();
        m_filled = key;
        return true; // the page shows the button of a complete form with its next round
    }
    if (press(QStringLiteral("provision.retry.") + step)) {
        m_answered.append(key);
        m_filled.clear();
        m_done.append(QStringLiteral("answer ") + key);
    }
    return true;
}

/// False without a reason: the journey has nothing to type here, a person must.
bool Provisioning::fill(const QString &needs, const QString &)
{
    m_why.clear();
    if (needs == QLatin1String("pin"))
        return !input("pin").isEmpty() && type(QStringLiteral("provision.pin"), input("pin"));
    if (needs == QLatin1String("phone"))
        return !input("phoneNumberId").isEmpty() && check(QStringLiteral("provision.number.") + input("phoneNumberId"));
    if (needs == QLatin1String("waba"))
        return !input("wabaId").isEmpty() && check(QStringLiteral("provision.account.") + input("wabaId"));
    if (needs == QLatin1String("number")) {
        return !input("nationalNumber").isEmpty() && type(QStringLiteral("provision.callingCode"), input("callingCode"))
            && type(QStringLiteral("provision.nationalNumber"), input("nationalNumber"))
            && type(QStringLiteral("provision.displayName"), input("displayName"));
    }
    if (needs == QLatin1String("code-request")) {
        const bool voice = input("codeMethod") == QLatin1String("VOICE");
        return !input("codeMethod").isEmpty() && m_hand.choose(QStringLiteral("provision.code.language"), input("codeLanguage"), &m_why)
            && check(voice ? QStringLiteral("provision.code.call") : QStringLiteral("provision.code.sms"));
    }
    if (needs == QLatin1String("code")) {
        QString code = input("verificationCode");
        if (code.isEmpty())
            return false;
        if (code == QLatin1String("sms")) {
            // The sandbox's phone shows it beside the field.
            auto *phone = qobject_cast<QLabel *>(m_hand.find(QStringLiteral("provision.code.sandbox")));
            static const QRegularExpression shape(QStringLiteral("(\\d{3})-(\\d{3})"));
            const auto found = shape.match(phone ? phone->text() : QString());
            if (!found.hasMatch()) {
                m_why = QStringLiteral("the phone has not got the code yet");
                return false;
            }
            code = found.captured(1) + found.captured(2);
        }
        return type(QStringLiteral("provision.code"), code);
    }
    if (needs == QLatin1String("display-name"))
        return !input("displayName").isEmpty() && type(QStringLiteral("provision.newName"), input("displayName"));
    if (needs == QLatin1String("register-again"))
        return true;
    return false;
}

/// True while something besides the way is under way.
bool Provisioning::act(const onboarding::Runner &runner)
{
    for (const QString &action : m_journey.actions) {
        if (m_acted.contains(action))
            continue;
        const auto step = onboarding::stepFromName(action);
        if (step && runner.view(*step).status == StepStatus::Done && runner.view(*step).runs > 0) {
            m_acted.append(action); // the way itself led there
            continue;
        }
        const QString entry = QStringLiteral("provision.action.") + action;
        if (m_hand.find(entry)) {
            if (press(entry))
                m_action = action;
        } else {
            press(QStringLiteral("provision.actions"));
        }
        return true;
    }
    return false;
}

/// What was chosen in the menu asks back, or runs at once. True when it is over.
bool Provisioning::confirm(const onboarding::Runner &runner, const QString &action)
{
    const auto step = onboarding::stepFromName(action);
    const QString dialog = QStringLiteral("provision.ask.") + action;
    if (m_hand.find(dialog)) {
        const onboarding::CaseState &state = runner.state();
        if (m_hand.find(QStringLiteral("provision.confirmation"))) {
            QString digits;
            for (const QChar c : state.facts().displayPhoneNumber.value_or(state.record.phone))
                digits += c.isDigit() ? QString(c) : QString();
            type(QStringLiteral("provision.confirmation"), action == QLatin1String("deregister-number") ? digits.right(4) : state.record.customerName);
        }
        if (m_hand.find(QStringLiteral("provision.newName")))
            type(QStringLiteral("provision.newName"), input("displayName"));
        if (!input("pin").isEmpty() && m_hand.find(dialog + QStringLiteral("/provision.pin")))
            type(dialog + QStringLiteral("/provision.pin"), input("pin"));
        press(dialog + QStringLiteral(".yes"));
        return false;
    }
    const StepView view = runner.view(*step);
    if (view.status == StepStatus::Running || view.runs == 0) {
        m_why = QStringLiteral("%1 is asked for").arg(action);
        return false;
    }
    m_done.append(QStringLiteral("ask for ") + action);
    m_acted.append(action);
    m_action.clear();
    return true;
}

} // namespace gangway::app
