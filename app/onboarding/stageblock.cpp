#include "app/onboarding/stageblock.h"

#include "app/widgets/make.h"
#include "app/onboarding/stepmark.h"
#include "app/onboarding/steprow.h"
#include "app/onboarding/syncpanel.h"

#include <QVBoxLayout>

namespace gangway::app {

using onboarding::StepStatus;

StageBlock::StageBlock(Theme &theme, Stage stage, int number, const std::vector<onboarding::StepId> &steps, const QString &language, QWidget *parent)
    : QFrame(parent), m_theme(theme), m_stage(stage), m_number(number)
{
    setObjectName(QStringLiteral("provision.stage.%1").arg(int(stage)));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    const bool alone = steps.size() == 1 && stage != Stage::Besides && stage != Stage::Sync;
    if (!alone) {
        auto *head = new QWidget;
        head->setMinimumHeight(m_theme.px(46));
        auto *row = new QHBoxLayout(head);
        row->setContentsMargins(16, 6, 16, 2);
        row->setSpacing(12);
        m_mark = new StepMark(theme, 24);
        auto *words = new QVBoxLayout;
        words->setSpacing(0);
        words->addWidget(makeLabel(stageTitle(stage), Theme::Style::BodyBold));
        words->addWidget(makeLabel(stagePurpose(stage), Theme::Style::Small, Theme::Token::Text3, true));
        m_count = makeLabel({}, Theme::Style::Small, Theme::Token::Text3);
        row->addWidget(m_mark, 0, Qt::AlignVCenter);
        row->addLayout(words, 1);
        row->addWidget(m_count, 0, Qt::AlignVCenter);
        column->addWidget(head);
    }
    for (const onboarding::StepId id : steps) {
        auto *row = new StepRow(theme, id, alone ? StepRow::Shape::Whole : StepRow::Shape::Part, number, language);
        m_rows.push_back(row);
        column->addWidget(row);
    }
    if (stage == Stage::Sync) {
        m_sync = new SyncPanel(theme);
        column->addWidget(m_sync);
    } else if (!alone) {
        column->addSpacing(6);
    }
}

void StageBlock::show(const std::vector<onboarding::StepView> &steps, const onboarding::CaseState &state, const QDateTime &now)
{
    int done = 0;
    bool begun = false;
    std::optional<StepStatus> worst;
    const auto rank = [](StepStatus status) {
        switch (status) {
        case StepStatus::Failed: return 5;
        case StepStatus::Unsettled: return 4;
        case StepStatus::NeedsInput: return 3;
        case StepStatus::Running: return 2;
        case StepStatus::Paused: return 1;
        case StepStatus::Waiting:
        case StepStatus::Done:
        case StepStatus::Skipped:
        case StepStatus::NotNeeded:
        case StepStatus::Available: break;
        }
        return 0;
    };
    for (std::size_t i = 0; i < steps.size() && i < m_rows.size(); ++i) {
        const StepStatus status = steps[i].status;
        m_rows[i]->show(steps[i], state, now);
        done += status == StepStatus::Done || status == StepStatus::Skipped ? 1 : 0;
        begun = begun || status == StepStatus::Done || status == StepStatus::Running;
        if (rank(status) > 0 && (!worst || rank(status) > rank(*worst)))
            worst = status;
    }
    if (m_sync)
        m_sync->show(steps, state, now);
    if (!m_mark)
        return;
    using Look = StepMark::Look;
    const QString number = m_stage == Stage::Besides ? QString() : QString::number(m_number);
    if (worst == StepStatus::Failed)
        m_mark->set(Look::Failed, number, tr("Failed"));
    else if (worst == StepStatus::Unsettled || worst == StepStatus::NeedsInput)
        m_mark->set(Look::Waiting, number, tr("Needs you"));
    else if (worst == StepStatus::Running)
        m_mark->set(Look::Running, number, tr("Running"));
    else if (worst == StepStatus::Paused)
        m_mark->set(Look::Icon, QStringLiteral("hour"), tr("Paused"));
    else if (done == int(steps.size()))
        m_mark->set(m_stage == Stage::Besides ? Look::Icon : Look::Done, m_stage == Stage::Besides ? QStringLiteral("hand") : number, tr("Done"));
    else
        m_mark->set(begun ? Look::Current : Look::Next, number, tr("Waiting"));
    //: how many steps of a stage are done
    m_count->setText(m_stage == Stage::Besides || done == 0 || done == int(steps.size()) ? QString() : tr("%1 of %2").arg(done).arg(steps.size()));
    setAccessibleName(QStringLiteral("%1, %2").arg(stageTitle(m_stage), m_mark->accessibleName()));
}

void StageBlock::tick(const QDateTime &now)
{
    for (StepRow *row : m_rows)
        row->tick(now);
    if (m_sync)
        m_sync->tick(now);
}

} // namespace gangway::app
