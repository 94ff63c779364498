#pragma once

#include "app/onboarding/onboardingpage.h"

#include <QTimer>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace gangway::app {

class IdRow;
class NoticeList;
class StageBlock;
class StepRow;

/// Page 4: the case's way in its stages, generic over the catalogue, and what a person may ask for besides. Shows what
/// the Runner says and hands it what a person typed.
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
    /// Opens the menu of what can be asked for besides the way.
    void openActions();

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
    void startAction(onboarding::StepId id);
    void submit(onboarding::StepId id, const onboarding::StepInput &input);
    void showNotices();
    void explainTopic(const QString &topic);
    QPushButton *makeTopicButton(const QString &topic, const QString &text);
    void fitSupport();
    int stageNumberOf(onboarding::StepId id) const;
    void connectRow(StepRow *row);

    QLabel *m_title;
    QLabel *m_subtitle;
    QPushButton *m_more;
    NoticeList *m_notices;
    QWidget *m_noticeGap = nullptr;
    QVBoxLayout *m_rowsLayout;
    QLabel *m_traceHead;
    std::vector<StageBlock *> m_blocks;
    std::vector<StepRow *> m_rows;     ///< of all blocks
    QString m_sandboxCode;
    QWidget *m_side;
    QLabel *m_role;
    QLabel *m_graph;
    QLabel *m_budget;
    IdRow *m_waba;
    IdRow *m_phone;
    QWidget *m_currencyBox;
    QComboBox *m_currency;
    QLabel *m_currencyNote;
    QWidget *m_apartBox;             ///< coexistence: what ends it
    std::vector<QLabel *> m_sideLabels;
    QWidget *m_supportBox;
    QPlainTextEdit *m_support;
    QWidget *m_keys;
    QTimer m_tick;
    QStringList m_openBefore;
};

} // namespace gangway::app
