#pragma once

#include "app/onboarding/stepform.h"

class QLineEdit;

// Forms that ask whether something is meant; nothing of them is sent to Meta.
namespace gangway::app {

/// The text that proves that a person means it.
class ConfirmationForm : public StepForm
{
    Q_OBJECT
public:
    /// `covers`: how many of the customer's accounts it reaches; 0 = not known.
    ConfirmationForm(Theme &theme, onboarding::StepId step, const QString &type, int covers, QWidget *parent = nullptr);

    bool isComplete() const override;
    onboarding::StepInput take() override;
    void focusFirst() override;
    QString verb() const override;
    QString whatHappened() const override;
    QString why() const override;
    QString whatToDo() const override;

private:
    onboarding::StepId m_step;
    QString m_type;
    int m_covers;
    QLineEdit *m_text;
};

/// Nothing to type, only a yes: registering a number again that a person took off the Cloud API costs one call of
/// the number's budget.
class RegisterAgainForm : public StepForm
{
    Q_OBJECT
public:
    explicit RegisterAgainForm(QWidget *parent = nullptr) : StepForm(parent) {}
    bool isComplete() const override { return true; }
    onboarding::StepInput take() override;
    void focusFirst() override {}
    QString verb() const override { return tr("Register again"); }
    QString whatHappened() const override { return tr("The number was deregistered by a person."); }
    QString why() const override { return tr("Gangway does not undo that by itself."); }
    QString whatToDo() const override { return tr("Register the number again when the customer wants it back. The PIN is in the keychain."); }
};

/// A case that was to stay in the WhatsApp Business app and that Meta ended as an ordinary one: registering would end
/// the app on the phone, so a person chooses between that and another signup.
class RegisterAnywayForm : public StepForm
{
    Q_OBJECT
public:
    explicit RegisterAnywayForm(QWidget *parent = nullptr) : StepForm(parent) {}
    bool isComplete() const override { return true; }
    onboarding::StepInput take() override;
    void focusFirst() override {}
    bool offersSignup() const override { return true; }
    QString verb() const override { return tr("Register as an ordinary number"); }
    QString whatHappened() const override;
    QString why() const override;
    QString whatToDo() const override;
};

} // namespace gangway::app
