#pragma once

#include "app/onboarding/onboardingpage.h"
#include "guidance/guidance.h"

#include <QTimer>

class QButtonGroup;
class QLabel;
class QPushButton;
class QSplitter;
class QVBoxLayout;

namespace gangway::app {

class PlanView;

/// Page 2: the questions that find the path for the number, and the plan that follows from the answers. The
/// rules are data in lib/guidance; this page only asks them.
class NumberPage : public OnboardingPage
{
    Q_OBJECT
public:
    NumberPage(const Services &services, Theme &theme, CaseEditor &editor, QWidget *parent = nullptr);

    /// How long a changed number usually needs until it is free.
    static constexpr std::chrono::minutes changeWait{120};

    void load() override;
    void refresh() override;
    void entered() override;
    QString nextText() const override;
    QString blockedReason() const override;
    QString hint() const override;
    QWidget *footerExtra() override { return m_footer; }
    QWidget *firstFocus() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Question
    {
        QString id;
        QString title;
        QWidget *box = nullptr;
        QButtonGroup *group = nullptr;
        QStringList options;
    };
    void rebuild();
    Question build(const guidance::NumberQuestion &question, int number);
    void answer(const QString &question, const QString &option);
    QString shownPhone() const;
    void showPlan();
    void showTimer();
    void saveText();

    QSplitter *m_splitter;
    QVBoxLayout *m_questionColumn;
    std::vector<Question> m_questions;
    PlanView *m_plan;
    std::optional<guidance::NumberPlan> m_current;
    QString m_planLanguage;
    QWidget *m_footer;
    QLabel *m_timerIcon;
    QLabel *m_timerText;
    QPushButton *m_timerButton;
    QTimer m_tick;
};

} // namespace gangway::app
