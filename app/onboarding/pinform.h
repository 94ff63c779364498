#pragma once

#include "app/onboarding/stepform.h"

class QCheckBox;
class QLabel;
class QPushButton;
class QRadioButton;

namespace gangway::app {

class PinField;

/// The PIN of a number: the existing one or a new one. Shown while it is typed, never afterwards. Setting a new
/// one is confirmed in a dialog of its own.
class PinForm : public StepForm
{
    Q_OBJECT
public:
    /// Register: the existing PIN or a new one. SetNew: a new one only; whoever shows the form has asked already.
    enum class Mode { Register, SetNew };
    PinForm(Theme &theme, const QString &phone, Mode mode = Mode::Register, QWidget *parent = nullptr);

    /// After this many refused PINs in a row the form asks to stop and ask the customer.
    static constexpr int stopAfter = 3;

    bool isComplete() const override;
    bool setsNewPin() const;
    /// How many PINs in a row Meta refused; from stopAfter on a check box must be ticked.
    void setRefused(int count);
    /// Seconds until the next try is allowed; 0: now.
    void setWait(int seconds);
    /// The typed PIN; the boxes are empty afterwards.
    onboarding::StepInput take() override;
    void focusFirst() override;
    QString verb() const override;
    QString whatHappened() const override;
    QString why() const override;
    QString whatToDo() const override;

private:
    void refresh();

    Theme &m_theme;
    QString m_phone;
    Mode m_mode;
    QRadioButton *m_existing;
    QRadioButton *m_new;
    PinField *m_pin;
    QPushButton *m_shown;
    QLabel *m_note;
    QLabel *m_warning;
    QCheckBox *m_confirmed;
    int m_refused = 0;
    int m_wait = 0;
    bool m_newConfirmed = false;
};

} // namespace gangway::app
