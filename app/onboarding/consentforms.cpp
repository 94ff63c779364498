#include "app/onboarding/consentforms.h"

#include "app/widgets/field.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace gangway::app {

using onboarding::StepId;

ConfirmationForm::ConfirmationForm(Theme &theme, StepId step, const QString &type, int covers, QWidget *parent)
    : StepForm(parent), m_step(step), m_type(type), m_covers(covers), m_text(new QLineEdit)
{
    m_text->setObjectName(QStringLiteral("provision.confirmation"));
    m_text->setMaxLength(200);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *field = new Field(theme, step == StepId::DeregisterNumber ? tr("Last four digits of the number: %1").arg(type)
                                                                    : tr("Type the customer's name: %1").arg(type), m_text);
    column->addWidget(field);
    connect(m_text, &QLineEdit::textChanged, this, &StepForm::edited);
    connect(m_text, &QLineEdit::returnPressed, this, &StepForm::submitted);
}

bool ConfirmationForm::isComplete() const
{
    return !m_type.isEmpty() && m_text->text().trimmed() == m_type.trimmed();
}

onboarding::StepInput ConfirmationForm::take()
{
    onboarding::StepInput input;
    input.confirmation = m_text->text().trimmed();
    m_text->clear();
    return input;
}

void ConfirmationForm::focusFirst()
{
    m_text->setFocus();
}

QString ConfirmationForm::verb() const
{
    return textOf(m_step).title;
}

QString ConfirmationForm::whatHappened() const
{
    if (m_step == StepId::DeregisterNumber)
        return tr("Deregistering takes the number off the Cloud API. Messages stop at once.");
    if (m_covers == 1)
        return tr("Revoking the credit line covers the one account that the customer shares with you.");
    return m_covers > 1 ? tr("Revoking the credit line covers all %n accounts that the customer shares with you.", nullptr, m_covers)
                        : tr("Revoking the credit line covers ALL accounts that the customer shares with you.");
}

QString ConfirmationForm::why() const
{
    return m_step == StepId::DeregisterNumber ? tr("It counts against the calls that Meta allows for a number.")
                                              : tr("Meta knows one credit line per customer, not one per account. Messages that cost money stop.");
}

QString ConfirmationForm::whatToDo() const
{
    return m_step == StepId::DeregisterNumber ? tr("Type the last four digits of the number to go on.") : tr("Type the customer's name to go on.");
}

onboarding::StepInput RegisterAgainForm::take()
{
    onboarding::StepInput input;
    input.confirmation = QStringLiteral("again");
    return input;
}

onboarding::StepInput RegisterAnywayForm::take()
{
    onboarding::StepInput input;
    input.confirmation = QStringLiteral("anyway");
    return input;
}

QString RegisterAnywayForm::whatHappened() const
{
    return tr("The number was to stay in the WhatsApp Business app, but Meta ended the signup as an ordinary one.");
}

QString RegisterAnywayForm::why() const
{
    return tr("Registering the number here ends it in the app on the customer's phone. So Gangway does not do it by itself.");
}

QString RegisterAnywayForm::whatToDo() const
{
    return tr("To keep the app, go back and launch the signup again. Register only when the customer agrees to use the number without the app.");
}

} // namespace gangway::app
