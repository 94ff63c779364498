#pragma once

#include "app/onboarding/stepwords.h"
#include "app/widgets/theme.h"
#include "onboarding/runner.h"

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace gangway::app {

class StepMark;
class StepRow;
class SyncPanel;

/// One stage of provisioning. A stage of one step is that step's row; a stage of several has a head of its own and a
/// line for each. Shows; runs nothing.
class StageBlock : public QFrame
{
    Q_OBJECT
public:
    StageBlock(Theme &theme, Stage stage, int number, const std::vector<onboarding::StepId> &steps, const QString &language, QWidget *parent = nullptr);

    Stage stage() const { return m_stage; }
    int number() const { return m_number; }
    const std::vector<StepRow *> &rows() const { return m_rows; }
    /// `steps` are those of this stage, in the order given to the constructor.
    void show(const std::vector<onboarding::StepView> &steps, const onboarding::CaseState &state, const QDateTime &now);
    void tick(const QDateTime &now);

private:
    Theme &m_theme;
    Stage m_stage;
    int m_number;
    StepMark *m_mark = nullptr;   ///< null when the only row has its own
    QLabel *m_count = nullptr;
    SyncPanel *m_sync = nullptr;
    std::vector<StepRow *> m_rows;
};

} // namespace gangway::app
