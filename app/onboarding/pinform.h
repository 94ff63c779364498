#pragma once

#include "app/widgets/theme.h"
#include "onboarding/step.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QRadioButton;

namespace gangway::app {

class PinField;

/// The PIN of a number: the existing one or a new one. Shown while it is typed, never afterwards. Setting a new
/// one is confirmed in a dialog of its own.
class PinForm : public QWidget
{
    Q_OBJECT
public:
    PinForm(Theme &theme, const QString &phone, QWidget *parent = nullptr);

    /// After this many refused PINs in a row the form asks to stop and ask the customer.
    static constexpr int stopAfter = 3;

    bool isComplete() const;
    bool setsNewPin() const;
    /// How many PINs in a row Meta refused; from stopAfter on a check box must be ticked.
    void setRefused(int count);
    /// Seconds until the next try is allowed; 0: now.
    void setWait(int seconds);
    /// The typed PIN; the boxes are empty afterwards.
    onboarding::StepInput take();
    void focusBoxes();

Q_SIGNALS:
    void edited();
    void submitted();

private:
    void refresh();

    Theme &m_theme;
    QString m_phone;
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
