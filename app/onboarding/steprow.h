#pragma once

#include "app/widgets/theme.h"
#include "guidance/guidance.h"
#include "onboarding/runner.h"

#include <QFrame>

class QButtonGroup;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace gangway::app {

class ElidedLabel;
class PinForm;
class StepMark;

/// One step of provisioning: state, what it did, time, request id, action. Opens by itself only when a person is
/// needed: failed, waiting for input, or unsettled. Runs nothing; it asks for what its buttons say.
class StepRow : public QFrame
{
    Q_OBJECT
public:
    StepRow(Theme &theme, onboarding::StepId id, int number, const QString &language, QWidget *parent = nullptr);

    /// Meta slows down wrong PINs; so do we.
    static constexpr int wrongPinWait = 30;

    void show(const onboarding::StepView &view, const onboarding::CaseState &state);
    onboarding::StepId id() const { return m_id; }
    bool isOpen() const { return m_detail != nullptr; }
    bool canRetry() const;
    void retry();
    void tick(const QDateTime &now);
    void setCompact(bool compact);
    void focusInput();

Q_SIGNALS:
    void submitted(gangway::onboarding::StepId id, const gangway::onboarding::StepInput &input);
    void skipAsked(gangway::onboarding::StepId id);
    void settled(gangway::onboarding::StepId id, bool happened);
    void supportAsked(gangway::onboarding::StepId id);
    void traceCopied();
    void launchAsked();

private:
    void showHead();
    void showActions();
    void buildDetail();
    void addExplanation(QVBoxLayout *column);
    void addInputs(QVBoxLayout *column);
    void refreshRetry();
    QString detailKey() const;

    Theme &m_theme;
    onboarding::StepId m_id;
    int m_number;
    QString m_language;
    onboarding::StepView m_view;
    onboarding::CaseState m_state;
    int m_refusedPins = 0;
    QDateTime m_lastRefusal;
    QDateTime m_now;
    bool m_compact = false;
    QString m_builtFor;

    StepMark *m_mark;
    QLabel *m_title;
    QLabel *m_line;
    QLabel *m_time;
    ElidedLabel *m_trace;
    QToolButton *m_copyTrace;
    QHBoxLayout *m_actions;
    QVBoxLayout *m_column;
    QWidget *m_detail = nullptr;
    PinForm *m_pin = nullptr;
    QButtonGroup *m_numbers = nullptr;
    QPushButton *m_retry = nullptr;
};

} // namespace gangway::app
