#pragma once

#include "app/onboarding/stepform.h"

#include <QDateTime>

class QButtonGroup;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace gangway::app {

class Field;
class PinField;

/// One of several numbers or accounts.
class ChoiceForm : public StepForm
{
    Q_OBJECT
public:
    enum class What { Number, Account };
    ChoiceForm(What what, const QJsonArray &candidates, QWidget *parent = nullptr);

    bool isComplete() const override;
    onboarding::StepInput take() override;
    void focusFirst() override;
    QString whatHappened() const override;
    QString why() const override;
    QString whatToDo() const override;

private:
    What m_what;
    QButtonGroup *m_group;
};

/// A number for an account that has none: calling code, number, display name. Checked with the numbering plans
/// while it is typed.
class NumberForm : public StepForm
{
    Q_OBJECT
public:
    NumberForm(Theme &theme, const onboarding::CaseState &state, QWidget *parent = nullptr);
    ~NumberForm() override;

    bool isComplete() const override;
    onboarding::StepInput take() override;
    void focusFirst() override;
    QString verb() const override { return tr("Add number"); }
    QString whatHappened() const override;
    QString why() const override;
    QString whatToDo() const override;

private:
    void check();

    QLineEdit *m_code;
    QLineEdit *m_number;
    QLineEdit *m_name;
    Field *m_codeField;
    Field *m_numberField;
    Field *m_nameField;
    bool m_complete = false;
    bool m_numberLeft = false;   ///< the field was left once: faults are said from then on
};

/// How the code comes and in which language.
class CodeRequestForm : public StepForm
{
    Q_OBJECT
public:
    CodeRequestForm(Theme &theme, const onboarding::CaseState &state, QWidget *parent = nullptr);

    bool isComplete() const override { return true; }
    onboarding::StepInput take() override;
    void focusFirst() override;
    QString verb() const override;
    QString whatHappened() const override;
    QString why() const override;
    QString whatToDo() const override;

private:
    QRadioButton *m_sms;
    QRadioButton *m_call;
    QComboBox *m_language;
};

/// The six digits that Meta sent.
class CodeForm : public StepForm
{
    Q_OBJECT
public:
    CodeForm(Theme &theme, const QJsonObject &asked, const onboarding::CaseState &state, QWidget *parent = nullptr);

    /// Meta refuses a second code right after the first.
    static constexpr int resendAfter = 60;

    bool isComplete() const override;
    onboarding::StepInput take() override;
    void focusFirst() override;
    void tick(const QDateTime &now) override;
    void showSandboxCode(const QString &code) override;
    QString verb() const override { return tr("Verify number"); }
    QString whatHappened() const override;
    QString why() const override;
    QString whatToDo() const override;

private:
    QString m_sentTo;
    QString m_method;
    QDateTime m_requestedAt;
    PinField *m_code;
    QPushButton *m_resend;
    QLabel *m_sandbox;
};

/// A display name of 2 to 75 characters.
class NameForm : public StepForm
{
    Q_OBJECT
public:
    NameForm(Theme &theme, const onboarding::CaseState &state, QWidget *parent = nullptr);

    bool isComplete() const override;
    onboarding::StepInput take() override;
    void focusFirst() override;
    QString verb() const override { return tr("Request name"); }
    QString whatHappened() const override;
    QString why() const override;
    QString whatToDo() const override;

private:
    QLineEdit *m_name;
    Field *m_field;
    QString m_rejection;
};

/// What a person must type to deregister: the last four digits of the number.
QString lastDigitsOf(const onboarding::CaseState &state);

} // namespace gangway::app
