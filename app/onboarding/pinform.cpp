#include "app/onboarding/pinform.h"

#include "app/widgets/make.h"
#include "app/onboarding/question.h"
#include "app/widgets/pinfield.h"

#include <QCheckBox>
#include <QDialog>
#include <QHBoxLayout>
#include <QRadioButton>

namespace gangway::app {

PinForm::PinForm(Theme &theme, const QString &phone, Mode mode, QWidget *parent)
    : StepForm(parent), m_theme(theme), m_phone(phone), m_mode(mode), m_existing(new QRadioButton(tr("Use the existing PIN"))),
      m_new(new QRadioButton(tr("Set a new PIN"))), m_pin(new PinField(theme)),
      m_shown(makeButton(theme, QStringLiteral("provision.pin.shown"), tr("Hide"), QStringLiteral("quiet"), QStringLiteral("small"), QStringLiteral("eye"))),
      m_note(makeLabel({}, Theme::Style::Small, Theme::Token::Text3, true)),
      m_warning(makeLabel({}, Theme::Style::Small, Theme::Token::Text3, true)),
      m_confirmed(new QCheckBox(tr("The customer confirmed this PIN")))
{
    m_existing->setObjectName(QStringLiteral("provision.pin.existing"));
    m_existing->setAccessibleName(m_existing->text());
    m_new->setObjectName(QStringLiteral("provision.pin.new"));
    m_new->setAccessibleName(m_new->text());
    m_existing->setChecked(mode == Mode::Register);
    m_new->setChecked(mode == Mode::SetNew);
    m_newConfirmed = mode == Mode::SetNew;
    if (mode == Mode::SetNew) {
        for (QWidget *each : std::initializer_list<QWidget *>{m_existing, m_new, m_warning})
            each->hide();
    }
    m_pin->setObjectName(QStringLiteral("provision.pin"));
    m_pin->setAccessibleName(tr("PIN, six digits"));
    m_pin->setShown(true);
    m_pin->setFixedHeight(m_pin->sizeHint().height() + 2);
    m_confirmed->setObjectName(QStringLiteral("provision.pin.confirmed"));
    m_confirmed->setAccessibleName(m_confirmed->text());
    m_note->setObjectName(QStringLiteral("provision.pin.note"));
    m_warning->setAlignment(Qt::AlignRight | Qt::AlignVCenter);

    auto *choice = new QHBoxLayout;
    choice->setSpacing(16);
    choice->addWidget(m_existing);
    choice->addWidget(m_new);
    choice->addWidget(m_warning, 1);
    auto *boxes = new QHBoxLayout;
    boxes->setSpacing(8);
    boxes->addWidget(m_pin);
    boxes->addWidget(m_shown);
    boxes->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(choice);
    column->addLayout(boxes);
    column->addWidget(m_confirmed);
    column->addWidget(m_note);

    connect(m_pin, &PinField::edited, this, [this] {
        m_confirmed->setChecked(false);
        refresh();
        Q_EMIT edited();
    });
    connect(m_pin, &PinField::submitted, this, &PinForm::submitted);
    connect(m_shown, &QPushButton::clicked, this, [this] {
        m_pin->setShown(!m_pin->isShown());
        m_shown->setText(m_pin->isShown() ? tr("Hide") : tr("Show"));
        m_shown->setAccessibleName(m_pin->isShown() ? tr("Hide the PIN") : tr("Show the PIN while it is typed"));
    });
    connect(m_confirmed, &QCheckBox::toggled, this, [this] {
        refresh();
        Q_EMIT edited();
    });
    connect(m_existing, &QRadioButton::toggled, this, [this](bool on) {
        if (on)
            m_newConfirmed = false;
        refresh();
        Q_EMIT edited();
    });
    connect(m_new, &QRadioButton::clicked, this, [this] {
        if (m_newConfirmed)
            return;
        m_existing->setChecked(true);
        askConfirmed(window(), QStringLiteral("provision.newPin"), tr("Set a new PIN for %1?").arg(m_phone),
                     tr("The PIN the customer has today stops working. Tell the customer the new one: it is needed whenever the "
                        "number is registered again."),
                     tr("The customer agreed to a new PIN"), tr("Keep the PIN"), tr("Set new PIN"), [this] {
                         m_newConfirmed = true;
                         m_new->setChecked(true);
                         m_pin->setFocus();
                     });
    });
    refresh();
}

bool PinForm::isComplete() const
{
    if (!m_pin->isComplete() || m_wait > 0)
        return false;
    return m_refused < stopAfter || setsNewPin() || m_confirmed->isChecked();
}

bool PinForm::setsNewPin() const
{
    return m_new->isChecked() && m_newConfirmed;
}

void PinForm::setRefused(int count)
{
    m_refused = count;
    refresh();
}

void PinForm::setWait(int seconds)
{
    if (seconds == m_wait)
        return;
    m_wait = seconds;
    refresh();
    Q_EMIT edited();
}

onboarding::StepInput PinForm::take()
{
    onboarding::StepInput input;
    input.pin = m_pin->pin();
    input.setNewPin = setsNewPin();
    m_pin->clear();
    m_confirmed->setChecked(false);
    refresh();
    return input;
}

void PinForm::focusFirst()
{
    m_pin->setFocus(Qt::OtherFocusReason);
}

QString PinForm::verb() const
{
    return m_mode == Mode::SetNew ? tr("Set PIN") : QString();
}

QString PinForm::whatHappened() const
{
    return m_mode == Mode::SetNew ? tr("The number gets a new two-step verification PIN.")
                                  : tr("The number may have a two-step verification PIN, and Gangway does not know it.");
}

QString PinForm::why() const
{
    return m_mode == Mode::SetNew ? tr("The PIN is asked for whenever the number is registered. Gangway keeps it in the keychain.")
                                  : tr("The number was on the Cloud API before. Registering it needs its PIN.");
}

QString PinForm::whatToDo() const
{
    return m_mode == Mode::SetNew ? tr("Type six digits and tell the customer.")
                                  : tr("Ask the customer for the PIN and type it here. If nobody knows it, set a new PIN.");
}

void PinForm::refresh()
{
    const bool stop = m_refused >= stopAfter && !setsNewPin();
    m_confirmed->setVisible(stop);
    m_warning->setText(stop ? tr("%n PINs in a row were refused. Stop and ask the customer.", nullptr, m_refused)
                            : tr("Many wrong PINs block the number for a while"));
    setTextStyle(m_warning, Theme::Style::Small, stop ? Theme::Token::Err : Theme::Token::Text3);
    const int missing = PinField::length - int(m_pin->pin().reveal().size());
    QString note;
    if (m_wait > 0)
        note = tr("Wait %n s before the next try.", nullptr, m_wait);
    else if (missing > 0 && missing < PinField::length)
        note = missing == 1 ? tr("1 more digit.") : tr("%n more digits.", nullptr, missing);
    else if (stop && !m_confirmed->isChecked() && missing == 0)
        note = tr("Tick the box when the customer has confirmed the PIN.");
    if (m_mode == Mode::SetNew) { // whoever shows this form has said where the PIN is kept
        m_note->setText(note);
        m_note->setVisible(!note.isEmpty());
        return;
    }
    m_note->setText((note.isEmpty() ? QString() : note + u' ') + tr("The PIN is kept in the keychain and never written to the log."));
}

} // namespace gangway::app
