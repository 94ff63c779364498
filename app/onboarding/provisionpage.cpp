#include "app/onboarding/provisionpage.h"

#include "app/onboarding/actiondialog.h"
#include "app/onboarding/actionsmenu.h"
#include "app/widgets/make.h"
#include "app/onboarding/notices.h"
#include "app/onboarding/pathwords.h"
#include "app/onboarding/question.h"
#include "app/onboarding/stageblock.h"
#include "app/onboarding/steprow.h"
#include "app/onboarding/stepstatus.h"
#include "app/onboarding/topicview.h"
#include "app/widgets/idrow.h"
#include "guidance/guidance.h"
#include "whatsapp/creditlines.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTextLayout>
#include <QSignalBlocker>

namespace gangway::app {

using onboarding::StepId;
using onboarding::StepStatus;
using onboarding::StepView;

void ProvisionPage::load()
{
    for (StageBlock *block : m_blocks) {
        block->hide();
        block->deleteLater();
    }
    m_blocks.clear();
    m_rows.clear();
    m_openBefore.clear();
    m_sandboxCode.clear();
    refresh();
}

void ProvisionPage::entered()
{
    m_tick.start();
    refresh();
    if (const auto view = troubled()) {
        for (StepRow *row : m_rows) {
            if (row->id() == view->id)
                row->focusInput();
        }
    }
}

void ProvisionPage::left()
{
    m_tick.stop();
}

namespace {

/// The steps in the order in which they are shown: by stage, what was asked for besides at the end.
std::vector<StepView> byStage(std::vector<StepView> steps)
{
    const auto stageOfView = [](const StepView &view) { return view.onDemand ? Stage::Besides : stageOf(view.id); };
    std::stable_sort(steps.begin(), steps.end(), [&](const StepView &a, const StepView &b) { return stageOfView(a) < stageOfView(b); });
    return steps;
}

} // namespace

void ProvisionPage::connectRow(StepRow *row)
{
    connect(row, &StepRow::submitted, this, &ProvisionPage::submit);
    connect(row, &StepRow::settled, this, [this](StepId id, bool happened) {
        if (m_editor.runner())
            m_editor.runner()->settle(id, happened);
    });
    connect(row, &StepRow::skipAsked, this, &ProvisionPage::skip);
    connect(row, &StepRow::supportAsked, this, &ProvisionPage::copySupport);
    connect(row, &StepRow::traceCopied, this, [this] { Q_EMIT remarked(tr("Request ID copied")); });
    connect(row, &StepRow::launchAsked, this, [this] { Q_EMIT pageWanted(store::CasePage::Signup); });
}

void ProvisionPage::rebuildRows()
{
    const auto steps = byStage(m_editor.runner()->steps());
    const bool same = steps.size() == m_rows.size()
        && std::equal(steps.begin(), steps.end(), m_rows.begin(), [](const StepView &view, const StepRow *row) { return view.id == row->id(); });
    if (same)
        return;
    for (StageBlock *block : m_blocks) {
        block->hide();
        block->deleteLater(); // it may be one of its buttons that led here
    }
    m_blocks.clear();
    m_rows.clear();
    std::size_t at = 0;
    while (at < steps.size()) {
        const auto stage = [&](std::size_t i) { return steps[i].onDemand ? Stage::Besides : stageOf(steps[i].id); };
        const Stage here = stage(at);
        std::vector<StepId> ids;
        for (; at < steps.size() && stage(at) == here; ++at)
            ids.push_back(steps[at].id);
        auto *block = new StageBlock(m_theme, here, int(m_blocks.size()) + 1, ids, m_services.language);
        setSurface(block, QStringLiteral("panel"));
        if (at < steps.size())
            setEdge(block, QStringLiteral("bottom"));
        for (StepRow *row : block->rows()) {
            row->setCompact(width() < m_theme.px(1100));
            connectRow(row);
            if (!m_sandboxCode.isEmpty())
                row->showSandboxCode(m_sandboxCode);
            m_rows.push_back(row);
        }
        m_blocks.push_back(block);
        m_rowsLayout->addWidget(block);
    }
}

void ProvisionPage::submit(StepId id, const onboarding::StepInput &input)
{
    if (m_editor.runner())
        m_editor.runner()->submit(id, input);
}

void ProvisionPage::openActions()
{
    if (!m_editor.runner())
        return;
    auto *menu = new ActionsMenu(m_theme, m_editor.runner()->actions(), m_editor.runner()->state(), window());
    connect(menu, &ActionsMenu::chosen, this, &ProvisionPage::startAction);
    menu->popupAt(m_more);
}

void ProvisionPage::startAction(StepId id)
{
    if (!m_editor.runner())
        return;
    int accounts = 0;
    for (const store::CaseRecord &record : m_services.onboarding.cases())
        accounts += m_editor.facts().portfolioId && record.facts.portfolioId == m_editor.facts().portfolioId ? 1 : 0;
    askForAction(m_theme, id, m_editor.runner()->view(id), m_editor.runner()->state(), accounts, window(),
                 [this, id, runner = QPointer<onboarding::Runner>(m_editor.runner())](const onboarding::StepInput &input) {
                     if (runner && runner == m_editor.runner()) // another case may have been opened meanwhile
                         submit(id, input);
                 });
}

void ProvisionPage::showNotices()
{
    const auto *runner = m_editor.runner();
    const auto notices = noticesFor(runner->state(), m_services.clock.now());
    m_noticeGap->setVisible(!notices.empty());
    m_notices->show(notices, [runner](StepId id) {
        return reasonAgainst(runner->view(id), runner->state()).isEmpty();
    });
}

void ProvisionPage::explainTopic(const QString &topic)
{
    showTopic(m_theme, topic, m_services.language, m_editor.record().customerLanguage, !m_services.environment.isSandbox(), window());
}

int ProvisionPage::stageNumberOf(StepId id) const
{
    for (const StageBlock *block : m_blocks) {
        for (const StepRow *row : block->rows()) {
            if (row->id() == id)
                return block->number();
        }
    }
    return 0;
}

void ProvisionPage::refresh()
{
    if (!m_editor.runner())
        return;
    rebuildRows();
    const auto steps = byStage(m_editor.runner()->steps());
    const QDateTime now = m_services.clock.now();
    auto next = steps.begin();
    for (StageBlock *block : m_blocks) {
        const auto end = next + std::ptrdiff_t(block->rows().size());
        block->show({next, end}, m_editor.runner()->state(), now);
        block->tick(now);
        next = end;
    }
    showNotices();
    showSummary(steps);
    showSide(steps);
    // What is asked of the person comes into view, and digits go to the PIN.
    QStringList open;
    for (StepRow *row : m_rows) {
        if (!row->isOpen())
            continue;
        open.append(row->objectName());
        if (isVisible() && !m_openBefore.contains(row->objectName())) {
            row->focusInput();
            QMetaObject::invokeMethod(this, [this, row = QPointer<StepRow>(row)] {
                if (row)
                    findChild<QScrollArea *>(QStringLiteral("provision.scroll"))->ensureWidgetVisible(row);
            }, Qt::QueuedConnection);
        }
    }
    m_openBefore = open;
    Q_EMIT footerChanged();
}

std::optional<StepView> ProvisionPage::troubled() const
{
    if (!m_editor.runner())
        return std::nullopt;
    for (const StepView &view : byStage(m_editor.runner()->steps())) {
        if (view.status == StepStatus::Failed || view.status == StepStatus::NeedsInput || view.status == StepStatus::Unsettled)
            return view;
    }
    return std::nullopt;
}

void ProvisionPage::showSummary(const std::vector<StepView> &steps)
{
    int stages = 0;
    int done = 0;
    auto next = steps.begin();
    for (const StageBlock *block : m_blocks) {
        const auto end = next + std::ptrdiff_t(block->rows().size());
        if (block->stage() != Stage::Besides) {
            ++stages;
            done += std::all_of(next, end, [](const StepView &v) { return v.status == StepStatus::Done || v.status == StepStatus::Skipped; }) ? 1 : 0;
        }
        next = end;
    }
    m_title->setText(tr("%1 of %n steps done", nullptr, stages).arg(done));
    QString text;
    const bool paused = std::any_of(steps.begin(), steps.end(), [](const StepView &v) { return v.status == StepStatus::Paused; });
    if (const auto view = troubled())
        text = view->status == StepStatus::NeedsInput ? tr("%1 needs you").arg(titleOf(view->id))
                                                     : tr("stopped at %1, nothing is lost").arg(titleOf(view->id));
    else if (paused)
        text = m_editor.runner()->view(StepId::AwaitDisplayName).status == StepStatus::Paused ? tr("Meta reviews the display name, goes on by itself")
                                                                                             : tr("Paused, no network. Goes on by itself.");
    else if (m_editor.runner()->isFinished())
        text = tr("the number is ready for the test");
    else if (m_editor.runner()->isRunning())
        text = tr("running, each step is stored before the next begins");
    else
        text = tr("starts by itself when the signup is captured");
    m_subtitle->setText(text);
}

void ProvisionPage::showSide(const std::vector<StepView> &)
{
    const store::CaseFacts &facts = m_editor.facts();
    const store::PartnerProfile &profile = m_editor.profile();
    m_role->setText(roleWord(profile.role));
    m_graph->setText(profile.graphVersion);
    m_waba->setId(facts.wabaId ? facts.wabaId->value() : QString());
    m_phone->setId(facts.phoneNumberId ? facts.phoneNumberId->value() : QString());
    m_currencyBox->setVisible(profile.role == store::PartnerRole::SolutionPartner);
    m_apartBox->setVisible(onboarding::effectivePath(m_editor.runner()->state()) == store::NumberPath::Coexistence);
    const bool shared = facts.allocationId.has_value();
    const bool sharing = profile.role == store::PartnerRole::SolutionPartner
        && m_editor.runner()->view(StepId::ShareCreditLine).status == StepStatus::Running;
    {
        const QSignalBlocker quiet(m_currency);
        m_currency->setCurrentText(facts.creditCurrency.value_or(profile.defaultCurrency));
    }
    m_currency->setEnabled(!shared && !sharing);
    m_currencyNote->setText(shared ? tr("Shared. The currency of a shared line cannot be changed for this account.")
                                   : tr("Meta accepts AUD, EUR, GBP, IDR, INR, USD. Fixed once shared."));
    const int used = m_editor.runner()->state().registrations;
    m_budget->setVisible(used > 0);
    m_budget->setText(budgetLine(used));
    setTextStyle(m_budget, Theme::Style::Small, budgetSpent(used) ? Theme::Token::Err : used >= budgetWarning ? Theme::Token::Warn : Theme::Token::Text3);
    const auto view = troubled();
    m_supportBox->setVisible(view && view->error);
    const QString text = view && view->error ? supportTextFor(view->id).trimmed() : QString();
    if (text != m_support->toPlainText()) {
        m_support->setPlainText(text);
        QMetaObject::invokeMethod(this, &ProvisionPage::fitSupport, Qt::QueuedConnection);
    }
}

/// As high as its text, so that only the column scrolls.
void ProvisionPage::fitSupport()
{
    const qreal width = m_support->viewport()->width() - 2 * m_support->document()->documentMargin();
    if (width <= 0)
        return;
    QTextOption option;
    option.setWrapMode(m_support->wordWrapMode());
    int lines = 0;
    for (const QString &text : m_support->toPlainText().split(u'\n')) {
        QTextLayout layout(text, m_support->font());
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine())
            line.setLineWidth(width);
        layout.endLayout();
        lines += std::max(1, layout.lineCount());
    }
    const int around = int(2 * m_support->document()->documentMargin()) + m_theme.px(20); // edge and padding of the sheet
    m_support->setFixedHeight(QFontMetrics(m_support->font()).lineSpacing() * lines + around);
}

QString ProvisionPage::supportTextFor(StepId id) const
{
    const StepView view = m_editor.runner()->view(id);
    if (!view.error)
        return {};
    const store::CaseFacts &known = m_editor.facts();
    guidance::SupportFacts facts;
    facts.step = titleOf(id);
    if (!view.wire.empty())
        facts.request = view.wire.back().verb + u' ' + QUrl(view.wire.back().url).path();
    facts.appId = m_editor.profile().appId.value();
    facts.wabaId = known.wabaId ? known.wabaId->value() : QString();
    facts.phoneNumberId = known.phoneNumberId ? known.phoneNumberId->value() : QString();
    facts.at = view.at;
    return guidance::supportText(*view.error, facts);
}

void ProvisionPage::copySupport(StepId id)
{
    copyText(supportTextFor(id));
    Q_EMIT remarked(tr("Copied for Meta support"));
}

void ProvisionPage::skip(StepId id)
{
    askText(window(), QStringLiteral("provision.skipDialog"), tr("Skip %1?").arg(titleOf(id)),
            tr("The step stays undone at Meta. The report says so, with your reason."), tr("Reason"), {}, tr("Do not skip"), tr("Skip step"),
            [this, id](const QString &reason) {
                if (m_editor.runner())
                    m_editor.runner()->skip(id, reason);
            });
}

QString ProvisionPage::nextText() const
{
    return tr("Continue to test");
}

QString ProvisionPage::blockedReason() const
{
    const auto *runner = m_editor.runner();
    if (!runner)
        return tr("The case is not stored yet");
    if (runner->isFinished())
        return {};
    for (const StepView &view : byStage(runner->steps())) {
        if (view.onDemand)
            continue;
        if (view.status == StepStatus::Failed || view.status == StepStatus::NeedsInput || view.status == StepStatus::Unsettled)
            return tr("Fix step %1 to continue").arg(stageNumberOf(view.id));
    }
    return tr("Continue is available when all steps are done");
}

QWidget *ProvisionPage::firstFocus()
{
    return nullptr;
}

} // namespace gangway::app
