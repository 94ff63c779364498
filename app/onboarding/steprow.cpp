#include "app/onboarding/steprow.h"

#include "app/widgets/make.h"
#include "app/onboarding/pathwords.h"
#include "app/onboarding/pinform.h"
#include "app/onboarding/stepmark.h"
#include "app/onboarding/stepforms.h"
#include "app/onboarding/stepstatus.h"
#include "app/widgets/elidedlabel.h"

#include <QGridLayout>
#include <QPainter>
#include <QPainterPath>

namespace gangway::app {

using onboarding::StepId;
using onboarding::StepStatus;

namespace {

/// The opened part: a box with the left edge of its tone.
class DetailBox : public QFrame
{
public:
    DetailBox(Theme &theme, Theme::Tone tone) : m_theme(theme), m_tone(tone) {}

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QPainterPath outline;
        outline.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
        painter.fillPath(outline, m_theme.color(Theme::Token::Surface));
        painter.setPen(m_theme.color(borderToken(m_tone)));
        painter.drawPath(outline);
        painter.setClipPath(outline);
        painter.fillRect(QRect(isRightToLeft() ? width() - 4 : 0, 0, 4, height()), m_theme.color(textToken(m_tone)));
    }

private:
    Theme &m_theme;
    Theme::Tone m_tone;
};

} // namespace

StepRow::StepRow(Theme &theme, StepId id, Shape shape, int number, const QString &language, QWidget *parent)
    : QFrame(parent), m_theme(theme), m_id(id), m_shape(shape), m_number(number), m_language(language),
      m_mark(new StepMark(theme, shape == Shape::Whole ? 24 : 16)),
      m_title(makeLabel(titleOf(id), shape == Shape::Whole ? Theme::Style::BodyBold : Theme::Style::SmallMedium, Theme::Token::Text, shape == Shape::Part)),
      m_line(makeLabel({}, Theme::Style::Small, Theme::Token::Text3, true)), m_budget(makeLabel({}, Theme::Style::Small, Theme::Token::Text3, true)),
      m_time(makeLabel({}, shape == Shape::Whole ? Theme::Style::Body : Theme::Style::Small, Theme::Token::Text2)), m_trace(new ElidedLabel),
      m_copyTrace(makeIconButton(theme, {}, QStringLiteral("copy"), tr("Copy request ID"))), m_actions(new QHBoxLayout),
      m_column(new QVBoxLayout(this))
{
    const QString name = onboarding::nameOf(id);
    setObjectName(QStringLiteral("provision.step.%1").arg(name));
    m_copyTrace->setObjectName(QStringLiteral("provision.trace.%1").arg(name));
    m_line->setObjectName(QStringLiteral("provision.line.%1").arg(name));
    m_budget->setObjectName(QStringLiteral("provision.budget.%1").arg(name));
    setTextStyle(m_trace, shape == Shape::Whole ? Theme::Style::Mono : Theme::Style::MonoSmall, Theme::Token::Text2);
    m_trace->setElideMode(Qt::ElideMiddle);
    m_time->setFixedWidth(m_theme.px(76));
    m_trace->setFixedWidth(m_theme.px(96));

    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_line);
    words->addWidget(m_budget);
    auto *trace = new QHBoxLayout;
    trace->setSpacing(4);
    trace->addWidget(m_trace);
    trace->addWidget(m_copyTrace);
    trace->addStretch(1);
    auto *head = new QHBoxLayout;
    // The parts of a stage begin where the stage's words begin.
    head->setContentsMargins(shape == Shape::Whole ? 16 : 52, shape == Shape::Whole ? 6 : 3, 16, shape == Shape::Whole ? 6 : 3);
    head->setSpacing(12);
    head->addWidget(m_mark);
    head->addLayout(words, 1);
    head->addWidget(m_time);
    head->addLayout(trace);
    m_actions->setSpacing(4);
    m_actions->setContentsMargins(0, 0, 0, 0);
    head->addLayout(m_actions);
    auto *headBox = new QWidget;
    headBox->setLayout(head);
    headBox->setMinimumHeight(m_theme.px(shape == Shape::Whole ? 51 : 38));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(headBox);
    m_budget->hide();
    connect(m_copyTrace, &QToolButton::clicked, this, [this] {
        copyText(m_view.traceId);
        Q_EMIT traceCopied();
    });
}

StepRow::~StepRow()
{
    // A form may still speak while its fields lose the focus.
    if (m_form)
        m_form->disconnect(this);
}

void StepRow::show(const onboarding::StepView &view, const onboarding::CaseState &state, const QDateTime &now)
{
    m_now = now;
    const bool refusedNow = view.status == StepStatus::Failed && view.error && view.error->code == wrongPinCode;
    if (refusedNow && view.at.isValid() && view.at != m_lastRefusal) {
        m_lastRefusal = view.at;
        ++m_refusedPins;
    } else if (view.status == StepStatus::Done) {
        m_refusedPins = 0;
    }
    m_view = view;
    m_state = state;
    showHead();
    showBudget();
    showActions();
    if (detailKey() != m_builtFor)
        buildDetail();
    if (m_pin)
        m_pin->setRefused(m_refusedPins);
    refreshRetry();
}

void StepRow::showHead()
{
    using Look = StepMark::Look;
    const QString number = m_shape == Shape::Whole ? QString::number(m_number) : QString();
    const QString line = statusLine(m_view, m_state, m_now);
    Theme::Token lineToken = Theme::Token::Text3;
    QString shown = line;
    switch (m_view.status) {
    case StepStatus::NotNeeded:
    case StepStatus::Available:
    case StepStatus::Waiting: m_mark->set(Look::Next, number, tr("Waiting")); break;
    case StepStatus::Running: m_mark->set(Look::Running, number, tr("Running")); break;
    case StepStatus::Done: m_mark->set(Look::Done, number, tr("Done")); break;
    case StepStatus::Skipped: m_mark->set(Look::Skipped, number, tr("Skipped")); break;
    case StepStatus::Failed:
        m_mark->set(Look::Failed, number, tr("Failed"));
        lineToken = Theme::Token::Err;
        if (m_view.error)
            shown = tr("Failed: %1").arg(guidance::explain(*m_view.error, {onboarding::nameOf(m_id), m_language}).whatHappened);
        break;
    case StepStatus::NeedsInput:
    case StepStatus::Unsettled:
        m_mark->set(Look::Waiting, number, tr("Needs you"));
        lineToken = Theme::Token::Warn;
        break;
    case StepStatus::Paused:
        m_mark->set(Look::Icon, QStringLiteral("hour"), tr("Paused"));
        break;
    }
    m_line->setText(shown);
    setTextStyle(m_line, Theme::Style::Small, lineToken);
    setTextStyle(m_title, m_shape == Shape::Whole ? Theme::Style::BodyBold : Theme::Style::SmallMedium,
                 m_view.status == StepStatus::Waiting || m_view.status == StepStatus::Skipped ? Theme::Token::Text2 : Theme::Token::Text);
    QString time;
    if (m_view.status == StepStatus::Waiting)
        time = tr("waiting");
    else if (m_view.status == StepStatus::Running)
        time = tr("running");
    else if (m_view.at.isValid() && m_view.status != StepStatus::Skipped)
        time = tr("%1 s", "seconds a step took").arg(double(m_view.durationMs) / 1000.0, 0, 'f', 1);
    m_time->setText(time);
    const bool hasTrace = !m_view.traceId.isEmpty();
    m_trace->setText(hasTrace ? m_view.traceId : QString());
    m_trace->setVisible(!m_compact);
    m_copyTrace->setEnabled(hasTrace);
    m_copyTrace->setIcon(hasTrace ? m_theme.icon(QStringLiteral("copy"), 14, Theme::Token::Text3) : QIcon());
    m_copyTrace->setAccessibleName(hasTrace ? tr("Copy request ID %1").arg(m_view.traceId) : tr("No request ID"));
    setAccessibleName(QStringLiteral("%1, %2, %3").arg(titleOf(m_id), m_mark->accessibleName(), shown));
}

void StepRow::showBudget()
{
    const int used = m_state.registrations;
    const bool counts = m_id == StepId::RegisterNumber || m_id == StepId::DeregisterNumber;
    const bool quiet = m_view.status == StepStatus::Done || m_view.status == StepStatus::Skipped || m_view.status == StepStatus::Waiting;
    m_budget->setVisible(counts && used > 0 && (!quiet || used >= budgetWarning));
    m_budget->setText(budgetLine(used));
    setTextStyle(m_budget, Theme::Style::Small,
                 budgetSpent(used) ? Theme::Token::Err : used >= budgetWarning ? Theme::Token::Warn : Theme::Token::Text3);
}

void StepRow::showActions()
{
    while (QLayoutItem *item = m_actions->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    const QString name = onboarding::nameOf(m_id);
    auto *host = new QWidget;
    host->setFixedWidth(m_theme.px(148)); // "Executar de novo", the longest of the three languages
    auto *row = new QHBoxLayout(host);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    if (m_view.canRunAgain && m_view.status == StepStatus::Done) {
        auto *again = makeButton(m_theme, QStringLiteral("provision.again.%1").arg(name), tr("Run again"), QStringLiteral("quiet"),
                                 QStringLiteral("tiny"), QStringLiteral("refresh"));
        again->setAccessibleName(tr("Run %1 again").arg(titleOf(m_id)));
        connect(again, &QPushButton::clicked, this, [this] { Q_EMIT submitted(m_id, {}); });
        row->addWidget(again);
    } else if (m_id == StepId::ExchangeCode && m_view.status == StepStatus::Done) {
        row->addWidget(makeLabel(tr("Code is used"), Theme::Style::Small, Theme::Token::Text3));
    } else if (m_view.status == StepStatus::Failed && m_view.runs > 0) {
        row->addWidget(makeLabel(m_view.runs == 1 ? tr("1 attempt") : tr("%n attempts", nullptr, m_view.runs), Theme::Style::Small, Theme::Token::Text3));
    }
    m_actions->addWidget(host);
}

QString StepRow::detailKey() const
{
    switch (m_view.status) {
    case StepStatus::Failed:
    case StepStatus::NeedsInput:
    case StepStatus::Unsettled:
        return QStringLiteral("%1|%2|%3|%4|%5").arg(int(m_view.status)).arg(m_view.runs).arg(m_view.error ? describe(*m_view.error) : QString(),
                                                                                            m_state.profile.id.value(),
                                                                                            m_view.result.value(QLatin1String("needs")).toString());
    case StepStatus::Paused:
        return m_view.result.contains(QLatin1String("waitingFor")) ? QStringLiteral("paused") : QString();
    case StepStatus::Waiting:
    case StepStatus::Running:
    case StepStatus::Done:
    case StepStatus::Skipped:
    case StepStatus::NotNeeded:
    case StepStatus::Available: break;
    }
    return {};
}

void StepRow::buildDetail()
{
    m_builtFor = detailKey();
    const bool hadFocus = m_detail && m_detail->isAncestorOf(focusWidget());
    if (m_detail) {
        m_column->removeWidget(m_detail);
        m_detail->hide();
        m_detail->deleteLater();
        if (m_form && !m_form->layout())
            m_form->deleteLater(); // it is not in the box
    }
    m_detail = nullptr;
    m_form = nullptr;
    m_pin = nullptr;
    m_retry = nullptr;
    if (m_builtFor.isEmpty())
        return;
    const Theme::Tone tone = m_view.status == StepStatus::Failed ? Theme::Tone::Err : m_view.status == StepStatus::Paused ? Theme::Tone::Info : Theme::Tone::Warn;
    auto *box = new DetailBox(m_theme, tone);
    m_form = makeStepForm(m_theme, m_view, m_state);
    m_pin = qobject_cast<PinForm *>(m_form);
    box->setObjectName(QStringLiteral("provision.detail.%1").arg(onboarding::nameOf(m_id)));
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(4, 1, 1, 1);
    column->setSpacing(0);
    addExplanation(column);
    column->addWidget(makeLine());
    addInputs(column);
    auto *host = new QWidget;
    auto *margins = new QVBoxLayout(host);
    margins->setContentsMargins(52, m_shape == Shape::Whole ? 0 : 4, 16, 12);
    margins->addWidget(box);
    m_detail = host;
    m_column->addWidget(host);
    host->show();
    if (hadFocus)
        focusInput();
}

void StepRow::addExplanation(QVBoxLayout *column)
{
    guidance::Explanation said;
    if (m_view.status == StepStatus::Paused) {
        said.whatHappened = tr("Meta reviews the display name.");
        said.why = tr("Until Meta has decided, the number cannot be registered under it. It takes up to two days.");
        said.whatToDo = tr("Nothing: Gangway asks Meta again by itself, also after a restart.");
    } else if (m_view.status == StepStatus::NeedsInput) {
        said.whatHappened = m_form ? m_form->whatHappened() : statusLine(m_view, m_state, m_now);
        said.why = m_form ? m_form->why() : QString();
        said.whatToDo = m_form ? m_form->whatToDo() : QString();
    } else if (m_view.status == StepStatus::Unsettled) {
        said.whatHappened = tr("Meta did not answer, and reading could not tell whether it happened.");
        said.why = tr("The request may have reached Meta. Sending it twice could do harm, so Gangway stopped.");
        said.whatToDo = textOf(m_id).advice;
    } else if (m_view.error) {
        said = guidance::explain(*m_view.error, {onboarding::nameOf(m_id), m_language});
    }
    auto *grid = new QGridLayout;
    grid->setContentsMargins(16, 10, 16, 10);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->setColumnMinimumWidth(0, m_theme.px(92));
    grid->setColumnStretch(1, 1);
    const std::pair<QString, QString> rows[] = {{tr("What happened"), said.whatHappened}, {tr("Why"), said.why}, {tr("What to do"), said.whatToDo}};
    int row = 0;
    for (const auto &[label, text] : rows) {
        if (text.isEmpty())
            continue;
        grid->addWidget(makeLabel(label, Theme::Style::SmallMedium, Theme::Token::Text3), row, 0, Qt::AlignTop);
        auto *words = makeLabel(text, Theme::Style::Body, Theme::Token::Text, true);
        words->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid->addWidget(words, row++, 1);
    }
    column->addLayout(grid);
}

void StepRow::addInputs(QVBoxLayout *column)
{
    const QString name = onboarding::nameOf(m_id);
    auto *inputs = new QVBoxLayout;
    inputs->setContentsMargins(16, 10, 16, 10);
    inputs->setSpacing(8);
    if (m_form) {
        connect(m_form, &StepForm::edited, this, &StepRow::refreshRetry);
        connect(m_form, &StepForm::submitted, this, &StepRow::retry);
        connect(m_form, &StepForm::otherStepAsked, this, [this](StepId other) { Q_EMIT submitted(other, {}); });
        if (!m_sandboxCode.isEmpty())
            m_form->showSandboxCode(m_sandboxCode);
        if (m_form->layout()) // some only explain
            inputs->addWidget(m_form);
        else {
            m_form->setParent(this);
            m_form->hide();
        }
    }
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    if (m_view.canSkip) {
        auto *skip = makeButton(m_theme, QStringLiteral("provision.skip.%1").arg(name), tr("Skip…"), QStringLiteral("quiet"));
        skip->setAccessibleName(tr("Skip %1").arg(titleOf(m_id)));
        connect(skip, &QPushButton::clicked, this, [this] { Q_EMIT skipAsked(m_id); });
        buttons->addWidget(skip);
    }
    buttons->addStretch(1);
    if (m_view.error) {
        auto *support = makeButton(m_theme, QStringLiteral("provision.support.%1").arg(name), tr("Copy for Meta support"),
                                   QStringLiteral("secondary"), QStringLiteral("normal"), QStringLiteral("doc"));
        connect(support, &QPushButton::clicked, this, [this] { Q_EMIT supportAsked(m_id); });
        buttons->addWidget(support);
    }
    if (m_view.status == StepStatus::Unsettled) {
        auto *no = makeButton(m_theme, QStringLiteral("provision.didNotHappen.%1").arg(name), textOf(m_id).didNotHappen, QStringLiteral("secondary"));
        auto *yes = makeButton(m_theme, QStringLiteral("provision.happened.%1").arg(name), textOf(m_id).happened, QStringLiteral("primary"));
        connect(no, &QPushButton::clicked, this, [this] { Q_EMIT settled(m_id, false); });
        connect(yes, &QPushButton::clicked, this, [this] { Q_EMIT settled(m_id, true); });
        buttons->addWidget(no);
        buttons->addWidget(yes);
    } else if (m_id == StepId::ExchangeCode) {
        // A code works once: the way on is a new one.
        auto *launch = makeButton(m_theme, QStringLiteral("provision.launchAgain"), tr("Back to signup"), QStringLiteral("primary"));
        connect(launch, &QPushButton::clicked, this, &StepRow::launchAsked);
        buttons->addWidget(launch);
    } else {
        if (m_form && m_form->offersSignup()) {
            auto *launch = makeButton(m_theme, QStringLiteral("provision.launchAgain"), tr("Back to signup"), QStringLiteral("secondary"));
            connect(launch, &QPushButton::clicked, this, &StepRow::launchAsked);
            buttons->addWidget(launch);
        }
        QString verb = m_form ? m_form->verb() : QString();
        if (m_view.status == StepStatus::Paused)
            verb = tr("Check now");
        else if (verb.isEmpty() || m_view.status == StepStatus::Failed)
            verb = m_view.status == StepStatus::NeedsInput ? tr("Run step") : tr("Retry step");
        m_retry = makeButton(m_theme, QStringLiteral("provision.retry.%1").arg(name), verb,
                             m_id == StepId::RevokeCreditLine || m_id == StepId::DeregisterNumber ? QStringLiteral("danger") : QStringLiteral("primary"));
        m_retry->setAccessibleName(tr("%1: %2").arg(titleOf(m_id), verb));
        connect(m_retry, &QPushButton::clicked, this, &StepRow::retry);
        buttons->addWidget(m_retry);
    }
    inputs->addLayout(buttons);
    column->addLayout(inputs);
}

void StepRow::tick(const QDateTime &now)
{
    m_now = now;
    if (m_pin && m_lastRefusal.isValid() && !m_pin->setsNewPin())
        m_pin->setWait(int(std::clamp<qint64>(wrongPinWait - m_lastRefusal.secsTo(now), 0, wrongPinWait)));
    else if (m_pin)
        m_pin->setWait(0);
    if (m_form)
        m_form->tick(now);
    refreshRetry();
}

bool StepRow::canRetry() const
{
    if (!m_retry)
        return false;
    if (m_id == StepId::RegisterNumber && budgetSpent(m_state.registrations))
        return false;
    return !m_form || m_form->isComplete();
}

void StepRow::refreshRetry()
{
    if (!m_retry)
        return;
    m_retry->setEnabled(canRetry());
    if (m_form && m_view.status == StepStatus::NeedsInput && !m_form->verb().isEmpty())
        m_retry->setText(m_form->verb());
}

void StepRow::retry()
{
    if (!canRetry())
        return;
    onboarding::StepInput input;
    if (m_form)
        input = m_form->take();
    refreshRetry();
    Q_EMIT submitted(m_id, input);
}

void StepRow::setCompact(bool compact)
{
    m_compact = compact;
    m_trace->setVisible(!compact);
}

void StepRow::focusInput()
{
    if (m_form)
        m_form->focusFirst();
    else if (m_retry)
        m_retry->setFocus();
}

void StepRow::showSandboxCode(const QString &code)
{
    m_sandboxCode = code;
    if (m_form)
        m_form->showSandboxCode(code);
}

} // namespace gangway::app
