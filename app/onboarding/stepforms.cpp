#include "app/onboarding/stepforms.h"

#include "app/onboarding/consentforms.h"
#include "app/widgets/make.h"
#include "app/onboarding/pinform.h"
#include "app/widgets/field.h"
#include "app/widgets/pinfield.h"
#include "core/phonenumber.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLineEdit>
#include <QLocale>
#include <QRadioButton>
#include <QRegularExpressionValidator>

namespace gangway::app {

using onboarding::StepId;

namespace {

constexpr int shortestName = 2;
constexpr int longestName = 75;

QVBoxLayout *columnOf(QWidget *form)
{
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    return column;
}

QLineEdit *lineNamed(const QString &name, int longest)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(name);
    edit->setMaxLength(longest);
    return edit;
}

/// The languages in which Meta's codes are asked for most, the customer's first.
const std::pair<const char *, const char *> codeLanguages[] = {
    {"en_US", "English"}, {"pt_BR", "Português (Brasil)"}, {"es_ES", "Español"}, {"es_MX", "Español (México)"}, {"es_AR", "Español (Argentina)"},
    {"pt_PT", "Português (Portugal)"}, {"fr_FR", "Français"}, {"de_DE", "Deutsch"}, {"it_IT", "Italiano"}, {"id_ID", "Bahasa Indonesia"},
    {"hi_IN", "Hindi"}, {"ar", "Arabic"},
};

} // namespace

StepForm *makeStepForm(Theme &theme, const onboarding::StepView &view, const onboarding::CaseState &state)
{
    return makeStepForm(theme, askOf(view), view, state);
}

StepForm *makeStepForm(Theme &theme, Ask ask, const onboarding::StepView &view, const onboarding::CaseState &state)
{
    const QJsonArray candidates = view.result.value(QLatin1String("candidates")).toArray();
    switch (ask) {
    case Ask::Pin: {
        const QString phone = state.facts().displayPhoneNumber.value_or(state.record.phone);
        return new PinForm(theme, phone, view.id == StepId::SetPin ? PinForm::Mode::SetNew : PinForm::Mode::Register);
    }
    case Ask::Phone: return new ChoiceForm(ChoiceForm::What::Number, candidates);
    case Ask::Account: return new ChoiceForm(ChoiceForm::What::Account, candidates);
    case Ask::NewNumber: return new NumberForm(theme, state);
    case Ask::CodeRequest: return new CodeRequestForm(theme, state);
    case Ask::Code: return new CodeForm(theme, view.result, state);
    case Ask::DisplayName: return new NameForm(theme, state);
    case Ask::Confirmation: {
        QString type = view.result.value(QLatin1String("type")).toString();
        if (type.isEmpty())
            type = view.id == StepId::DeregisterNumber ? lastDigitsOf(state) : state.record.customerName;
        return new ConfirmationForm(theme, view.id, type, view.result.value(QLatin1String("covers")).toInt());
    }
    case Ask::RegisterAgain: return new RegisterAgainForm;
    case Ask::RegisterAnyway: return new RegisterAnywayForm;
    case Ask::Nothing: break;
    }
    return nullptr;
}

QString lastDigitsOf(const onboarding::CaseState &state)
{
    QString digits;
    for (const QChar c : state.facts().displayPhoneNumber.value_or(state.record.phone)) {
        if (c.isDigit())
            digits += c;
    }
    return digits.right(4);
}

// --- one of several ---

ChoiceForm::ChoiceForm(What what, const QJsonArray &candidates, QWidget *parent) : StepForm(parent), m_what(what), m_group(new QButtonGroup(this))
{
    auto *column = columnOf(this);
    const QString kind = what == What::Number ? QStringLiteral("number") : QStringLiteral("account");
    for (const QJsonValue &value : candidates) {
        const QJsonObject candidate = value.toObject();
        const QString id = candidate.value(QLatin1String("id")).toString();
        const QString display = candidate.value(QLatin1String("display")).toString();
        const QString name = candidate.value(QLatin1String("name")).toString();
        const QString words = QStringList{display, name}.join(QStringLiteral("  ")).trimmed();
        auto *radio = new QRadioButton(words.isEmpty() ? id : QStringLiteral("%1   %2").arg(words, id));
        radio->setObjectName(QStringLiteral("provision.%1.%2").arg(kind, id));
        radio->setAccessibleName(radio->text());
        radio->setProperty("candidate", id);
        m_group->addButton(radio);
        connect(radio, &QRadioButton::toggled, this, &StepForm::edited);
        column->addWidget(radio);
    }
}

bool ChoiceForm::isComplete() const
{
    return m_group->checkedButton() != nullptr;
}

onboarding::StepInput ChoiceForm::take()
{
    onboarding::StepInput input;
    const QString id = m_group->checkedButton()->property("candidate").toString();
    if (m_what == What::Number)
        input.phoneNumberId = PhoneNumberId(id);
    else
        input.wabaId = WabaId(id);
    return input;
}

void ChoiceForm::focusFirst()
{
    if (!m_group->buttons().isEmpty())
        m_group->buttons().constFirst()->setFocus();
}

QString ChoiceForm::whatHappened() const
{
    return m_what == What::Number ? tr("The account has more than one number.") : tr("The token opens more than one account.");
}

QString ChoiceForm::why() const
{
    return m_what == What::Number ? tr("The signup did not say which one this case is about.") : tr("The signup did not say which account the customer meant.");
}

QString ChoiceForm::whatToDo() const
{
    return m_what == What::Number ? tr("Choose the customer's number.") : tr("Choose the customer's account. Ask the customer when in doubt.");
}

// --- a number for the account ---

NumberForm::NumberForm(Theme &theme, const onboarding::CaseState &state, QWidget *parent)
    : StepForm(parent), m_code(lineNamed(QStringLiteral("provision.callingCode"), 5)), m_number(lineNamed(QStringLiteral("provision.nationalNumber"), 24)),
      m_name(lineNamed(QStringLiteral("provision.displayName"), longestName)), m_codeField(new Field(theme, tr("Calling code"), m_code)),
      m_numberField(new Field(theme, tr("Number"), m_number)), m_nameField(new Field(theme, tr("Display name"), m_name))
{
    m_code->setPlaceholderText(QStringLiteral("55"));
    m_code->setValidator(new QRegularExpressionValidator(QRegularExpression(QStringLiteral("\\+?[0-9]{0,4}")), m_code));
    m_codeField->setFixedWidth(theme.px(96));
    auto *numbers = new QHBoxLayout;
    numbers->setSpacing(12);
    numbers->addWidget(m_codeField, 0, Qt::AlignTop);
    numbers->addWidget(m_numberField, 1, Qt::AlignTop);
    auto *column = columnOf(this);
    column->addLayout(numbers);
    column->addWidget(m_nameField);
    if (const auto phone = parsePhoneNumber(state.record.phone)) {
        m_code->setText(QString::number(phone->countryCode));
        m_number->setText(phone->nationalDigits);
    }
    m_name->setText(state.record.signup.displayName.isEmpty() ? state.record.customerName.left(longestName) : state.record.signup.displayName);
    for (QLineEdit *edit : {m_code, m_number, m_name}) {
        connect(edit, &QLineEdit::textChanged, this, &NumberForm::check);
        connect(edit, &QLineEdit::returnPressed, this, &StepForm::submitted);
    }
    connect(m_number, &QLineEdit::editingFinished, this, [this] {
        m_numberLeft = true;
        check();
    });
    check();
}

NumberForm::~NumberForm()
{
    // A field that loses the focus while it dies says that editing ended.
    for (QLineEdit *edit : {m_code, m_number, m_name})
        edit->disconnect(this);
}

void NumberForm::check()
{
    const QString code = QString(m_code->text()).remove(u'+');
    const auto phone = code.isEmpty() ? std::nullopt : parsePhoneNumber(u'+' + code + u' ' + m_number->text());
    const bool codeMeant = phone && QString::number(phone->countryCode) == code;
    m_numberField->setGood(phone && codeMeant ? phone->international : QString());
    m_numberField->setFault(phone || !m_numberLeft || m_number->text().isEmpty() ? QString()
                                : tr("No numbering plan has such a number. Type it as people in that country dial it, without the calling code."));
    m_codeField->setFault(!phone || codeMeant ? QString() : tr("Not a calling code."));
    const int length = int(m_name->text().trimmed().size());
    //: how many characters are typed, of the most that Meta takes
    const QString counter = tr("%1 of %2 characters").arg(length).arg(longestName);
    m_nameField->setHelp(tr("As customers see it. Meta reviews it.") + u' ' + counter);
    m_nameField->setFault(length == 1 ? tr("At least %1 characters.").arg(shortestName) : QString());
    m_complete = phone && codeMeant && length >= shortestName;
    Q_EMIT edited();
}

bool NumberForm::isComplete() const
{
    return m_complete;
}

onboarding::StepInput NumberForm::take()
{
    onboarding::StepInput input;
    const QString code = QString(m_code->text()).remove(u'+');
    input.callingCode = code;
    if (const auto phone = parsePhoneNumber(u'+' + code + u' ' + m_number->text()))
        input.nationalNumber = phone->nationalDigits;
    input.displayName = m_name->text().trimmed();
    return input;
}

void NumberForm::focusFirst()
{
    (m_code->text().isEmpty() ? m_code : m_number)->setFocus();
}

QString NumberForm::whatHappened() const
{
    return tr("The account has no number.");
}

QString NumberForm::why() const
{
    return tr("The customer finished the signup without one.");
}

QString NumberForm::whatToDo() const
{
    return tr("Type the number that the customer wants to use. It must not be in use on WhatsApp, and it must take an SMS or a call now.");
}

// --- a code for the number ---

CodeRequestForm::CodeRequestForm(Theme &theme, const onboarding::CaseState &state, QWidget *parent)
    : StepForm(parent), m_sms(new QRadioButton(tr("By SMS"))), m_call(new QRadioButton(tr("By call"))), m_language(new QComboBox)
{
    m_sms->setObjectName(QStringLiteral("provision.code.sms"));
    m_call->setObjectName(QStringLiteral("provision.code.call"));
    for (QRadioButton *radio : {m_sms, m_call})
        radio->setAccessibleName(radio->text());
    m_sms->setChecked(true);
    m_language->setObjectName(QStringLiteral("provision.code.language"));
    m_language->setAccessibleName(tr("Language of the code"));
    m_language->setMinimumWidth(theme.px(200));
    for (const auto &[code, name] : codeLanguages)
        m_language->addItem(QString::fromUtf8(name), QLatin1String(code));
    const QString wanted = state.record.customerLanguage == QLatin1String("es") ? QStringLiteral("es_ES")
        : state.record.customerLanguage == QLatin1String("en")                 ? QStringLiteral("en_US")
                                                                                : state.record.customerLanguage;
    m_language->setCurrentIndex(std::max(0, m_language->findData(wanted)));
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(m_sms);
    row->addWidget(m_call);
    row->addWidget(m_language);
    row->addStretch(1);
    auto *column = columnOf(this);
    column->addLayout(row);
    column->addWidget(makeLabel(tr("Asking often makes Meta refuse for a while: ask when the customer has the phone at hand."),
                                Theme::Style::Small, Theme::Token::Text3, true));
    connect(m_sms, &QRadioButton::toggled, this, &StepForm::edited);
}

onboarding::StepInput CodeRequestForm::take()
{
    onboarding::StepInput input;
    input.codeMethod = m_sms->isChecked() ? QStringLiteral("SMS") : QStringLiteral("VOICE");
    input.codeLanguage = m_language->currentData().toString();
    return input;
}

void CodeRequestForm::focusFirst()
{
    (m_sms->isChecked() ? m_sms : m_call)->setFocus();
}

QString CodeRequestForm::verb() const
{
    return m_sms->isChecked() ? tr("Send SMS") : tr("Call the number");
}

QString CodeRequestForm::whatHappened() const
{
    return tr("The number is not verified yet.");
}

QString CodeRequestForm::why() const
{
    return tr("Meta wants proof that the customer holds the number.");
}

QString CodeRequestForm::whatToDo() const
{
    return tr("Choose how the code comes. For a number with a voice menu choose a call, and have a person answer.");
}

// --- the code ---

CodeForm::CodeForm(Theme &theme, const QJsonObject &asked, const onboarding::CaseState &state, QWidget *parent)
    : StepForm(parent), m_sentTo(asked.value(QLatin1String("sentTo")).toString(state.facts().displayPhoneNumber.value_or(state.record.phone))),
      m_method(asked.value(QLatin1String("method")).toString()),
      m_requestedAt(QDateTime::fromString(asked.value(QLatin1String("requestedAt")).toString(), Qt::ISODateWithMs)), m_code(new PinField(theme)),
      m_resend(makeButton(theme, QStringLiteral("provision.code.resend"), tr("New code"), QStringLiteral("quiet"), QStringLiteral("normal"), QStringLiteral("refresh"))),
      m_sandbox(makeLabel({}, Theme::Style::Small, Theme::Token::Warn, true))
{
    if (!m_requestedAt.isValid())
        m_requestedAt = state.facts().codeRequestedAt.value_or(QDateTime());
    m_code->setObjectName(QStringLiteral("provision.code"));
    m_code->setAccessibleName(tr("Code, six digits"));
    m_code->setShown(true);
    m_code->setFixedHeight(m_code->sizeHint().height() + 2);
    m_sandbox->setObjectName(QStringLiteral("provision.code.sandbox"));
    m_sandbox->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_code);
    row->addWidget(m_resend);
    row->addStretch(1);
    auto *column = columnOf(this);
    column->addLayout(row);
    column->addWidget(m_sandbox);
    column->addWidget(makeLabel(tr("The phone shows 123-456: the hyphen may be left out."), Theme::Style::Small, Theme::Token::Text3, true));
    connect(m_code, &PinField::edited, this, &StepForm::edited);
    connect(m_code, &PinField::submitted, this, &StepForm::submitted);
    connect(m_resend, &QPushButton::clicked, this, [this] { Q_EMIT otherStepAsked(StepId::RequestCode); });
}

bool CodeForm::isComplete() const
{
    return m_code->isComplete();
}

onboarding::StepInput CodeForm::take()
{
    onboarding::StepInput input;
    input.verificationCode = m_code->pin();
    m_code->clear();
    return input;
}

void CodeForm::focusFirst()
{
    m_code->setFocus(Qt::OtherFocusReason);
}

void CodeForm::tick(const QDateTime &now)
{
    const qint64 left = m_requestedAt.isValid() ? resendAfter - m_requestedAt.secsTo(now) : 0;
    const bool wait = left > 0 && left <= resendAfter;
    m_resend->setEnabled(!wait);
    m_resend->setText(wait ? tr("New code in %1 s").arg(left) : tr("New code"));
    m_resend->setAccessibleName(m_resend->text());
}

void CodeForm::showSandboxCode(const QString &code)
{
    //: the sandbox plays the customer's phone
    m_sandbox->setText(tr("Sandbox: the phone got the code %1.").arg(code));
    m_sandbox->show();
}

QString CodeForm::whatHappened() const
{
    const QString to = m_sentTo.isEmpty() ? tr("the number") : m_sentTo;
    return m_method == QLatin1String("VOICE") ? tr("Meta calls %1 and reads out a code.").arg(to) : tr("Meta sent a code to %1 by SMS.").arg(to);
}

QString CodeForm::why() const
{
    return tr("The code proves that the customer holds the number.");
}

QString CodeForm::whatToDo() const
{
    return tr("Ask the customer for the six digits and type them here.");
}

// --- a display name ---

NameForm::NameForm(Theme &theme, const onboarding::CaseState &state, QWidget *parent)
    : StepForm(parent), m_name(lineNamed(QStringLiteral("provision.newName"), longestName)), m_field(new Field(theme, tr("Display name"), m_name)),
      m_rejection(state.facts().nameRejection.value_or(QString()))
{
    auto *column = columnOf(this);
    column->addWidget(m_field);
    const auto check = [this] {
        const int length = int(m_name->text().trimmed().size());
        //: how many characters are typed, of the most that Meta takes
        m_field->setHelp(tr("%1 of %2 characters").arg(length).arg(longestName));
        m_field->setFault(length == 1 ? tr("At least %1 characters.").arg(shortestName) : QString());
        Q_EMIT edited();
    };
    connect(m_name, &QLineEdit::textChanged, this, check);
    connect(m_name, &QLineEdit::returnPressed, this, &StepForm::submitted);
    check();
}

bool NameForm::isComplete() const
{
    return m_name->text().trimmed().size() >= shortestName;
}

onboarding::StepInput NameForm::take()
{
    onboarding::StepInput input;
    input.displayName = m_name->text().trimmed();
    return input;
}

void NameForm::focusFirst()
{
    m_name->setFocus();
}

QString NameForm::whatHappened() const
{
    return m_rejection.isEmpty() ? tr("Meta wants another display name.") : tr("Meta declined the display name: %1").arg(m_rejection);
}

QString NameForm::why() const
{
    return tr("The name must belong to the business: it appears on the customer's website or documents, and is no slogan.");
}

QString NameForm::whatToDo() const
{
    return tr("Agree on another name with the customer and type it here. Meta reviews it again.");
}

} // namespace gangway::app
