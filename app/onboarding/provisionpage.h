#pragma once

#include "app/onboarding/onboardingpage.h"

#include <QTimer>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QVBoxLayout;

namespace gangway::app {

class IdRow;
class StepRow;

/// Page 4: the automatic steps of the case's role, one row each, generic over the catalogue. Shows what the
/// Runner says and hands it what a person typed.
class ProvisionPage : public OnboardingPage
{
    Q_OBJECT
public:
    ProvisionPage(const Services &services, Theme &theme, CaseEditor &editor, QWidget *parent = nullptr);

    void load() override;
    void refresh() override;
    void entered() override;
    void left() override;
    QString nextText() const override;
    QString blockedReason() const override;
    QWidget *footerLeading() override { return m_keys; }
    QWidget *firstFocus() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void rebuildRows();
    void showSummary(const std::vector<onboarding::StepView> &steps);
    void showSide(const std::vector<onboarding::StepView> &steps);
    std::optional<onboarding::StepView> troubled() const;
    QString supportTextFor(onboarding::StepId id) const;
    void copySupport(onboarding::StepId id);
    void skip(onboarding::StepId id);

    QLabel *m_title;
    QLabel *m_subtitle;
    QVBoxLayout *m_rowsLayout;
    QLabel *m_traceHead;
    std::vector<StepRow *> m_rows;
    QWidget *m_side;
    QLabel *m_role;
    QLabel *m_graph;
    IdRow *m_waba;
    IdRow *m_phone;
    QWidget *m_currencyBox;
    QComboBox *m_currency;
    QLabel *m_currencyNote;
    QWidget *m_supportBox;
    QPlainTextEdit *m_support;
    QWidget *m_keys;
    QTimer m_tick;
    QStringList m_openBefore;
};

} // namespace gangway::app
