#pragma once

#include "app/widgets/theme.h"
#include "guidance/guidance.h"
#include "onboarding/runner.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace gangway::app {

class ElidedLabel;
class PinForm;
class StepForm;
class StepMark;

/// One step of provisioning: state, what it did, time, request id, action. Opens by itself only when a person is
/// needed: failed, waiting for input, or unsettled. Runs nothing; it asks for what its buttons say.
class StepRow : public QFrame
{
    Q_OBJECT
public:
    /// Whole: a stage of its own, with its number. Part: one of several steps of a stage, one line.
    enum class Shape { Whole, Part };
    StepRow(Theme &theme, onboarding::StepId id, Shape shape, int number, const QString &language, QWidget *parent = nullptr);
    ~StepRow() override;

    /// Meta slows down wrong PINs; so do we.
    static constexpr int wrongPinWait = 30;

    void show(const onboarding::StepView &view, const onboarding::CaseState &state, const QDateTime &now);
    onboarding::StepId id() const { return m_id; }
    bool isOpen() const { return m_detail != nullptr; }
    bool canRetry() const;
    void retry();
    void tick(const QDateTime &now);
    void setCompact(bool compact);
    void focusInput();
    /// The sandbox's phone got a code.
    void showSandboxCode(const QString &code);

Q_SIGNALS:
    void submitted(gangway::onboarding::StepId id, const gangway::onboarding::StepInput &input);
    void skipAsked(gangway::onboarding::StepId id);
    void settled(gangway::onboarding::StepId id, bool happened);
    void supportAsked(gangway::onboarding::StepId id);
    void traceCopied();
    void launchAsked();

private:
    void showHead();
    void showBudget();
    void showActions();
    void buildDetail();
    void addExplanation(QVBoxLayout *column);
    void addInputs(QVBoxLayout *column);
    void refreshRetry();
    QString detailKey() const;

    Theme &m_theme;
    onboarding::StepId m_id;
    Shape m_shape;
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
    QLabel *m_budget;
    QLabel *m_time;
    ElidedLabel *m_trace;
    QToolButton *m_copyTrace;
    QHBoxLayout *m_actions;
    QVBoxLayout *m_column;
    QWidget *m_detail = nullptr;
    StepForm *m_form = nullptr;
    PinForm *m_pin = nullptr;      ///< m_form, when it asks for a PIN
    QString m_sandboxCode;
    QPushButton *m_retry = nullptr;
};

} // namespace gangway::app
