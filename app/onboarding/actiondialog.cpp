#include "app/onboarding/actiondialog.h"

#include "app/widgets/make.h"
#include "app/onboarding/stepforms.h"
#include "app/widgets/field.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace gangway::app {

using onboarding::StepId;

namespace {

struct ActionWords
{
    Q_DECLARE_TR_FUNCTIONS(gangway::app::ActionDialog)
};

/// An address for the webhooks of one number.
class CallbackForm : public StepForm
{
public:
    CallbackForm(Theme &theme, const QUrl &now) : m_edit(new QLineEdit(now.toString())), m_field(new Field(theme, ActionWords::tr("Address of the webhook"), m_edit))
    {
        m_edit->setObjectName(QStringLiteral("provision.callback"));
        m_edit->setMaxLength(longest);
        m_edit->setPlaceholderText(QStringLiteral("https://"));
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(m_field);
        m_field->setHelp(ActionWords::tr("https, at most %1 characters. Meta checks it at once with your verify token.").arg(longest));
        connect(m_edit, &QLineEdit::textChanged, this, [this] {
            m_field->setFault(m_edit->text().size() > 8 && !isComplete() ? ActionWords::tr("Type a whole address that begins with https://") : QString());
            Q_EMIT edited();
        });
        connect(m_edit, &QLineEdit::returnPressed, this, &StepForm::submitted);
    }
    bool isComplete() const override
    {
        const QUrl url(m_edit->text().trimmed(), QUrl::StrictMode);
        return url.isValid() && url.scheme() == QLatin1String("https") && !url.host().isEmpty();
    }
    onboarding::StepInput take() override
    {
        onboarding::StepInput input;
        input.callback = QUrl(m_edit->text().trimmed(), QUrl::StrictMode);
        return input;
    }
    void focusFirst() override { m_edit->setFocus(); }

private:
    static constexpr int longest = 200;
    QLineEdit *m_edit;
    Field *m_field;
};

struct Question
{
    QString title;
    QString text;
    QString note;         ///< said in a quieter tone
    QString doIt;
    QString safe;
    StepForm *form = nullptr;
    bool hard = false;    ///< cannot be taken back
};

QString accountWebhooksNote()
{
    return ActionWords::tr("Only messages and their like can go to another address. account_update and everything about templates always go to the "
                           "app's own address.");
}

std::optional<Question> questionFor(Theme &theme, StepId id, const onboarding::StepView &view, const onboarding::CaseState &state, int accounts)
{
    const store::CaseFacts &facts = state.facts();
    const QString phone = facts.displayPhoneNumber.value_or(state.record.phone);
    switch (id) {
    case StepId::RevokeCreditLine: {
        QString text = ActionWords::tr("This stops your credit line for ALL accounts that %1 shares with you, not only for this one. Messages that cost "
                                       "money stop until another payment method is there.").arg(state.record.customerName);
        if (accounts > 1)
            text += u' ' + ActionWords::tr("Gangway knows %n cases of this customer.", nullptr, accounts);
        return Question{ActionWords::tr("Revoke the credit line of %1?").arg(state.record.customerName), text,
                        ActionWords::tr("Sharing again begins a new allocation. The currency of an account never changes."),
                        ActionWords::tr("Revoke credit line"), ActionWords::tr("Keep the line"), makeStepForm(theme, Ask::Confirmation, view, state), true};
    }
    case StepId::DeregisterNumber:
        return Question{ActionWords::tr("Deregister %1?").arg(phone),
                        ActionWords::tr("Messages of this number stop at once, in both directions, until it is registered again. The PIN stays in the keychain."),
                        budgetLine(state.registrations), ActionWords::tr("Deregister number"), ActionWords::tr("Keep it registered"),
                        makeStepForm(theme, Ask::Confirmation, view, state), true};
    case StepId::SetPin:
        return Question{ActionWords::tr("Set a new PIN for %1?").arg(phone),
                        ActionWords::tr("The number's two-step PIN is replaced. The old one is not needed and stops working."),
                        ActionWords::tr("Gangway keeps the new PIN in the keychain. Tell the customer: it is needed whenever the number is registered."),
                        ActionWords::tr("Set PIN"), ActionWords::tr("Keep the PIN"), makeStepForm(theme, Ask::Pin, view, state), false};
    case StepId::RequestDisplayName:
        return Question{ActionWords::tr("Request another display name?"),
                        ActionWords::tr("Meta reviews the new name. Until then people see the old one. When it is accepted, the number is registered again, "
                                        "which counts against the budget of the number."),
                        facts.verifiedName && !facts.verifiedName->isEmpty() ? ActionWords::tr("The name now: %1").arg(*facts.verifiedName) : QString(),
                        ActionWords::tr("Request name"), ActionWords::tr("Keep the name"), makeStepForm(theme, Ask::DisplayName, view, state), false};
    case StepId::OverridePhoneWebhook: {
        const QUrl now = facts.phoneOverride && !facts.phoneOverride->isEmpty() ? QUrl(*facts.phoneOverride) : state.profile.webhookCallback;
        return Question{ActionWords::tr("Send this number's messages to another address?"),
                        ActionWords::tr("An address of the number comes before that of the account and that of the app."), accountWebhooksNote(),
                        ActionWords::tr("Set address"), ActionWords::tr("Leave it"), new CallbackForm(theme, now), false};
    }
    case StepId::RemoveOverrides:
        return Question{ActionWords::tr("Remove the webhooks of number and account?"),
                        ActionWords::tr("All events go to the app's own address again. Whoever listens at the other address hears nothing more."),
                        accountWebhooksNote(), ActionWords::tr("Remove"), ActionWords::tr("Leave it"), nullptr, false};
    case StepId::RequestMarketingMessages:
        return Question{ActionWords::tr("Invite %1 to marketing messages?").arg(state.record.customerName),
                        ActionWords::tr("Meta writes an e-mail to ALL admins of the customer's business and asks them to accept the terms. Tell the customer "
                                        "before."),
                        ActionWords::tr("It can be asked once. Where another partner has asked already, Meta says so and nothing more is needed."),
                        ActionWords::tr("Send the invitation"), ActionWords::tr("Do not send"), nullptr, false};
    case StepId::FetchToken:
        return Question{ActionWords::tr("Fetch the business token again?"),
                        ActionWords::tr("Gangway asks Meta with your system token for the token that the customer granted, and replaces the one in the keychain."),
                        ActionWords::tr("It brings no access that the customer has taken back: then launch the signup again."),
                        ActionWords::tr("Fetch token"), ActionWords::tr("Keep the token"), nullptr, false};
    case StepId::CheckToken:
    case StepId::ReadPartnerVerification:
    case StepId::ExchangeCode:
    case StepId::VerifyIds:
    case StepId::SubscribeWebhooks:
    case StepId::AssignSystemUser:
    case StepId::ShareCreditLine:
    case StepId::VerifyCreditLine:
    case StepId::RegisterNumber:
    case StepId::Confirm:
    case StepId::AttachCreditLine:
    case StepId::AddNumber:
    case StepId::RequestCode:
    case StepId::VerifyCode:
    case StepId::AwaitDisplayName:
    case StepId::SyncContacts:
    case StepId::SyncHistory: break;
    }
    return std::nullopt; // reads only
}

} // namespace

QDialog *askForAction(Theme &theme, StepId id, const onboarding::StepView &view, const onboarding::CaseState &state, int accounts, QWidget *parent,
                      std::function<void(const onboarding::StepInput &)> go)
{
    const auto question = questionFor(theme, id, view, state, accounts);
    if (!question) {
        go({});
        return nullptr;
    }
    const QString name = QStringLiteral("provision.ask.%1").arg(onboarding::nameOf(id));
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(name);
    dialog->setWindowTitle(question->title);
    dialog->setAccessibleName(question->title);
    dialog->setModal(true);
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(8);
    const int textWidth = theme.px(440);
    const auto say = [&](const QString &text, Theme::Style style, Theme::Token token) {
        if (text.isEmpty())
            return;
        auto *label = makeLabel(text, style, token, true);
        column->addWidget(label);
        label->ensurePolished();
        label->setFixedWidth(textWidth);
        label->setMinimumHeight(label->heightForWidth(textWidth));
    };
    say(question->title, Theme::Style::Section, Theme::Token::Text);
    say(question->text, Theme::Style::Body, Theme::Token::Text2);
    const bool tight = id == StepId::DeregisterNumber && state.registrations >= budgetWarning;
    say(question->note, Theme::Style::Small, tight ? Theme::Token::Warn : Theme::Token::Text3);
    StepForm *form = question->form;
    if (form) {
        form->setFixedWidth(textWidth);
        column->addSpacing(4);
        column->addWidget(form);
    }
    auto *buttons = new QDialogButtonBox;
    auto *no = buttons->addButton(question->safe, QDialogButtonBox::RejectRole);
    auto *yes = buttons->addButton(question->doIt, QDialogButtonBox::AcceptRole);
    no->setObjectName(name + QStringLiteral(".no"));
    no->setAccessibleName(question->safe);
    yes->setObjectName(name + QStringLiteral(".yes"));
    yes->setAccessibleName(question->doIt);
    setKind(yes, question->hard ? QStringLiteral("danger") : QStringLiteral("primary"));
    no->setAutoDefault(false);
    yes->setAutoDefault(false);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    const auto accept = [dialog, form, go = std::move(go)] {
        if (form && !form->isComplete())
            return;
        const onboarding::StepInput input = form ? form->take() : onboarding::StepInput{};
        dialog->accept();
        go(input);
    };
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, accept);
    column->addSpacing(8);
    column->addWidget(buttons);
    if (form) {
        const auto refresh = [yes, form] { yes->setEnabled(form->isComplete()); };
        refresh();
        QObject::connect(form, &StepForm::edited, yes, refresh);
        QObject::connect(form, &StepForm::submitted, dialog, accept);
    }
    dialog->open();
    if (form)
        form->focusFirst();
    else
        no->setFocus();
    return dialog;
}

} // namespace gangway::app
