#include "app/onboarding/provisionpage.h"

#include "app/onboarding/make.h"
#include "app/onboarding/pathwords.h"
#include "app/onboarding/question.h"
#include "app/onboarding/steprow.h"
#include "app/onboarding/stepwords.h"
#include "app/widgets/idrow.h"
#include "guidance/guidance.h"
#include "whatsapp/creditlines.h"

#include <QComboBox>
#include <QGridLayout>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QShortcut>
#include <QSignalBlocker>

namespace gangway::app {

using onboarding::StepId;
using onboarding::StepStatus;
using onboarding::StepView;

namespace {

QLabel *keyCap(const QString &text)
{
    auto *key = makeLabel(text, Theme::Style::CaptionMedium, Theme::Token::Text2);
    setLook(key, "look", QStringLiteral("key"));
    key->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return key;
}

} // namespace

ProvisionPage::ProvisionPage(const Services &services, Theme &theme, CaseEditor &editor, QWidget *parent)
    : OnboardingPage(services, theme, editor, parent), m_title(makeLabel({}, Theme::Style::Title)),
      m_subtitle(makeLabel({}, Theme::Style::Body, Theme::Token::Text3)), m_rowsLayout(new QVBoxLayout),
      m_traceHead(makeLabel(tr("Meta request ID"), Theme::Style::CaptionMedium, Theme::Token::Text3)), m_side(new QFrame),
      m_role(makeLabel({}, Theme::Style::Small)), m_graph(makeLabel({}, Theme::Style::Small)), m_waba(new IdRow(theme, tr("WABA"))),
      m_phone(new IdRow(theme, tr("Phone number"))), m_currencyBox(new QWidget), m_currency(new QComboBox),
      m_currencyNote(makeLabel({}, Theme::Style::Small, Theme::Token::Text3, true)), m_supportBox(new QWidget),
      m_support(new QPlainTextEdit), m_keys(new QWidget)
{
    m_title->setObjectName(QStringLiteral("provision.title"));
    m_subtitle->setObjectName(QStringLiteral("provision.subtitle"));
    auto *inner = new QWidget;
    setSurface(inner, QStringLiteral("bg"));
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(24, 12, 24, 12);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_title);
    head->addWidget(m_subtitle, 1);
    auto *headBox = new QWidget;
    headBox->setLayout(head);
    head->setContentsMargins(0, 0, 0, 0);
    headBox->setMinimumHeight(m_theme.px(40));
    column->addWidget(headBox);
    column->addSpacing(8);

    auto *card = new QFrame;
    setSurface(card, QStringLiteral("card"));
    auto *cardLayout = new QVBoxLayout(card);
    cardLayout->setContentsMargins(1, 1, 1, 1);
    cardLayout->setSpacing(0);
    auto *tableHead = new QFrame;
    setSurface(tableHead, QStringLiteral("sunken"));
    setEdge(tableHead, QStringLiteral("bottom"));
    tableHead->setFixedHeight(m_theme.px(32));
    auto *headRow = new QHBoxLayout(tableHead);
    headRow->setContentsMargins(52, 0, 16, 0);
    headRow->setSpacing(12);
    headRow->addWidget(makeLabel(tr("Step"), Theme::Style::CaptionMedium, Theme::Token::Text3), 1);
    auto *time = makeLabel(tr("Time"), Theme::Style::CaptionMedium, Theme::Token::Text3);
    time->setFixedWidth(m_theme.px(76));
    headRow->addWidget(time);
    m_traceHead->setFixedWidth(m_theme.px(124));
    headRow->addWidget(m_traceHead);
    headRow->addSpacing(m_theme.px(108));
    cardLayout->addWidget(tableHead);
    m_rowsLayout->setSpacing(0);
    cardLayout->addLayout(m_rowsLayout);
    column->addWidget(card);
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("provision.scroll"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inner);

    auto *side = new QVBoxLayout(m_side);
    setSurface(m_side, QStringLiteral("panel"));
    side->setContentsMargins(16, 16, 16, 16);
    side->setSpacing(0);
    side->addWidget(makeLabel(tr("Run settings"), Theme::Style::Section));
    side->addSpacing(8);
    const auto pair = [this](const QString &label, QLabel *value) {
        auto *row = new QHBoxLayout;
        auto *name = makeLabel(label, Theme::Style::Small, Theme::Token::Text3);
        name->setFixedWidth(m_theme.px(112));
        row->addWidget(name);
        row->addWidget(value, 1);
        row->setSpacing(8);
        return row;
    };
    side->addLayout(pair(tr("Role"), m_role));
    side->addSpacing(4);
    m_waba->setLabelWidth(m_theme.px(112));
    m_phone->setLabelWidth(m_theme.px(112));
    side->addWidget(m_waba);
    side->addWidget(m_phone);
    side->addSpacing(4);
    side->addLayout(pair(tr("Graph API"), m_graph));
    auto *currency = new QVBoxLayout(m_currencyBox);
    currency->setContentsMargins(0, 12, 0, 0);
    currency->setSpacing(4);
    currency->addWidget(makeLine());
    currency->addSpacing(8);
    currency->addWidget(makeLabel(tr("Credit line currency"), Theme::Style::SmallMedium, Theme::Token::Text2));
    auto *currencyRow = new QHBoxLayout;
    currencyRow->setSpacing(12);
    m_currency->setObjectName(QStringLiteral("provision.currency"));
    m_currency->setAccessibleName(tr("Credit line currency"));
    m_currency->addItems(whatsapp::creditLines::currencies());
    m_currency->setFixedWidth(m_theme.px(104));
    currencyRow->addWidget(m_currency, 0, Qt::AlignTop);
    currencyRow->addWidget(m_currencyNote, 1);
    currency->addLayout(currencyRow);
    side->addWidget(m_currencyBox);
    auto *support = new QVBoxLayout(m_supportBox);
    support->setContentsMargins(0, 12, 0, 0);
    support->setSpacing(8);
    support->addWidget(makeLine());
    auto *supportHead = new QHBoxLayout;
    supportHead->addWidget(makeLabel(tr("For Meta support"), Theme::Style::Section), 1);
    supportHead->addWidget(makeLabel(tr("copied as plain text"), Theme::Style::CaptionMedium, Theme::Token::Text3));
    support->addLayout(supportHead);
    m_support->setObjectName(QStringLiteral("provision.supportText"));
    m_support->setAccessibleName(tr("Text for Meta support"));
    m_support->setReadOnly(true);
    m_support->setTabChangesFocus(true);
    m_support->setFont(m_theme.font(Theme::Style::MonoSmall));
    m_support->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    support->addWidget(m_support);
    auto *assured = new QHBoxLayout;
    assured->setSpacing(6);
    auto *shield = new QLabel;
    shield->setPixmap(m_theme.pixmap(QStringLiteral("shield"), 16, Theme::Token::Text3));
    assured->addWidget(shield, 0, Qt::AlignTop);
    assured->addWidget(makeLabel(tr("Tokens, secrets and PINs are left out: the text is built from a list of allowed fields."),
                                 Theme::Style::Small, Theme::Token::Text3, true), 1);
    support->addLayout(assured);
    side->addWidget(m_supportBox);
    side->addStretch(1);
    auto *sideScroll = new QScrollArea;
    sideScroll->setObjectName(QStringLiteral("provision.side"));
    sideScroll->setFrameShape(QFrame::NoFrame);
    sideScroll->setFocusPolicy(Qt::NoFocus);
    sideScroll->setWidgetResizable(true);
    sideScroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    sideScroll->setWidget(m_side);

    auto *line = new QFrame;
    setLook(line, "look", QStringLiteral("line"));
    line->setFixedWidth(1);
    auto *whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(scroll, 1);
    whole->addWidget(line);
    whole->addWidget(sideScroll);

    auto *keys = new QHBoxLayout(m_keys);
    keys->setContentsMargins(0, 0, 0, 0);
    keys->setSpacing(8);
    keys->addWidget(keyCap(QKeySequence(Qt::CTRL | Qt::Key_R).toString(QKeySequence::NativeText)));
    keys->addWidget(makeLabel(tr("retry step"), Theme::Style::Small, Theme::Token::Text3));

    connect(m_currency, &QComboBox::activated, this, [this] {
        if (!m_editor.runner())
            return;
        store::CaseFacts facts;
        facts.creditCurrency = m_currency->currentText();
        m_editor.runner()->mergeFacts(facts);
    });
    auto *retry = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_R), this);
    connect(retry, &QShortcut::activated, this, [this] {
        for (StepRow *row : m_rows) {
            if (row->canRetry()) {
                row->retry();
                return;
            }
        }
    });
    auto *copy = new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), this);
    connect(copy, &QShortcut::activated, this, [this] {
        if (const auto view = troubled(); view && view->error)
            copySupport(view->id);
    });
    connect(&editor, &CaseEditor::stepChanged, this, &ProvisionPage::refresh);
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        for (StepRow *row : m_rows)
            row->tick(m_services.clock.now());
    });
}

void ProvisionPage::load()
{
    for (StepRow *row : m_rows)
        row->deleteLater();
    m_rows.clear();
    m_openBefore.clear();
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

void ProvisionPage::rebuildRows()
{
    const auto steps = m_editor.runner()->steps();
    const bool same = steps.size() == m_rows.size()
        && std::equal(steps.begin(), steps.end(), m_rows.begin(), [](const StepView &view, const StepRow *row) { return view.id == row->id(); });
    if (same)
        return;
    for (StepRow *row : m_rows)
        delete row;
    m_rows.clear();
    int number = 0;
    for (const StepView &view : steps) {
        auto *row = new StepRow(m_theme, view.id, ++number, m_services.language);
        if (number < int(steps.size())) {
            setSurface(row, QStringLiteral("panel"));
            setEdge(row, QStringLiteral("bottom"));
        }
        row->setCompact(width() < m_theme.px(1100));
        connect(row, &StepRow::submitted, this, [this](StepId id, const onboarding::StepInput &input) {
            if (m_editor.runner())
                m_editor.runner()->submit(id, input);
        });
        connect(row, &StepRow::settled, this, [this](StepId id, bool happened) {
            if (m_editor.runner())
                m_editor.runner()->settle(id, happened);
        });
        connect(row, &StepRow::skipAsked, this, &ProvisionPage::skip);
        connect(row, &StepRow::supportAsked, this, &ProvisionPage::copySupport);
        connect(row, &StepRow::traceCopied, this, [this] { Q_EMIT remarked(tr("Request ID copied")); });
        connect(row, &StepRow::launchAsked, this, [this] { Q_EMIT pageWanted(store::CasePage::Signup); });
        m_rows.push_back(row);
        m_rowsLayout->addWidget(row);
    }
}

void ProvisionPage::refresh()
{
    if (!m_editor.runner())
        return;
    rebuildRows();
    const auto steps = m_editor.runner()->steps();
    for (std::size_t i = 0; i < steps.size(); ++i) {
        m_rows[i]->show(steps[i], m_editor.runner()->state());
        m_rows[i]->tick(m_services.clock.now());
    }
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
    for (const StepView &view : m_editor.runner()->steps()) {
        if (view.status == StepStatus::Failed || view.status == StepStatus::NeedsInput || view.status == StepStatus::Unsettled)
            return view;
    }
    return std::nullopt;
}

void ProvisionPage::showSummary(const std::vector<StepView> &steps)
{
    const int done = m_editor.runner()->doneCount();
    m_title->setText(tr("%1 of %n steps done", nullptr, int(steps.size())).arg(done));
    QString text;
    const bool paused = std::any_of(steps.begin(), steps.end(), [](const StepView &v) { return v.status == StepStatus::Paused; });
    if (const auto view = troubled())
        text = view->status == StepStatus::NeedsInput ? tr("%1 needs you").arg(titleOf(view->id))
                                                     : tr("stopped at %1, nothing is lost").arg(titleOf(view->id));
    else if (paused)
        text = tr("Paused, no network. Goes on by itself.");
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
    const bool shared = facts.allocationId.has_value();
    const bool sharing = profile.role == store::PartnerRole::SolutionPartner
        && m_editor.runner()->view(StepId::ShareCreditLine).status == StepStatus::Running;
    {
        const QSignalBlocker quiet(m_currency);
        m_currency->setCurrentText(facts.creditCurrency.value_or(profile.defaultCurrency));
    }
    m_currency->setEnabled(!shared && !sharing);
    m_currencyNote->setText(shared ? tr("Shared. A shared line cannot be changed for this account.")
                                   : tr("Meta accepts AUD, EUR, GBP, IDR, INR, USD. Fixed once shared."));
    const auto view = troubled();
    m_supportBox->setVisible(view && view->error);
    const QString text = view && view->error ? supportTextFor(view->id).trimmed() : QString();
    if (text != m_support->toPlainText()) {
        m_support->setPlainText(text);
        m_support->setFixedHeight(QFontMetrics(m_support->font()).lineSpacing() * (int(text.count(u'\n')) + 3) + m_theme.px(20));
    }
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
    const auto steps = runner->steps();
    for (std::size_t i = 0; i < steps.size(); ++i) {
        if (steps[i].status == StepStatus::Failed || steps[i].status == StepStatus::NeedsInput || steps[i].status == StepStatus::Unsettled)
            return tr("Fix step %1 to continue").arg(i + 1);
    }
    return tr("Continue is available when all steps are done");
}

QWidget *ProvisionPage::firstFocus()
{
    return nullptr;
}

void ProvisionPage::resizeEvent(QResizeEvent *event)
{
    OnboardingPage::resizeEvent(event);
    const bool narrow = width() < m_theme.px(1100);
    auto *side = findChild<QScrollArea *>(QStringLiteral("provision.side"));
    side->setFixedWidth(m_theme.px(narrow ? 264 : 375));
    m_traceHead->setFixedWidth(m_theme.px(narrow ? 24 : 124));
    m_traceHead->setText(narrow ? QString() : tr("Meta request ID"));
    for (StepRow *row : m_rows)
        row->setCompact(narrow);
}

} // namespace gangway::app
