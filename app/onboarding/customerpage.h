#pragma once

#include "app/onboarding/onboardingpage.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace gangway::app {

class Banner;
class Field;
class PrefillForm;

/// Page 1: who the customer is. Only the name is needed to go on; the case is made when a new one is left with Next.
class CustomerPage : public OnboardingPage
{
    Q_OBJECT
public:
    CustomerPage(const Services &services, Theme &theme, CaseEditor &editor, QWidget *parent = nullptr);

    void load() override;
    void refresh() override;
    QString nextText() const override;
    QString blockedReason() const override;
    QString hint() const override;
    void goOn(std::function<void()> go) override;
    QWidget *firstFocus() override;

private:
    void textEdited(QLineEdit *edit, QString store::CaseRecord::*field);
    void checkPhone(bool left);
    void checkEmail(bool left);
    void lookForOtherCase();

    QLineEdit *m_name;
    QLineEdit *m_contact;
    QLineEdit *m_email;
    QLineEdit *m_website;
    QComboBox *m_country;
    QLineEdit *m_phone;
    QCheckBox *m_noPhone;
    QComboBox *m_language;
    QPlainTextEdit *m_notes;
    Field *m_nameField;
    Field *m_emailField;
    Field *m_phoneField;
    PrefillForm *m_prefill;
    Banner *m_otherCase;
    Banner *m_trouble;
    bool m_loading = false;
    std::function<void()> m_afterCreation;
};

} // namespace gangway::app
