#include "app/onboarding/casewindow.h"

#include "app/onboarding/caseeditor.h"
#include "app/onboarding/customerpage.h"
#include "app/onboarding/handoverpage.h"
#include "app/widgets/make.h"
#include "app/onboarding/numberpage.h"
#include "app/onboarding/provisionpage.h"
#include "app/onboarding/signuppage.h"
#include "app/onboarding/testpage.h"
#include "app/widgets/banner.h"
#include "app/widgets/elidedlabel.h"
#include "app/widgets/steprail.h"
#include "app/widgets/toast.h"
#include "core/phonenumber.h"
#include "guidance/guidance.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QStackedWidget>
#include <QSystemTrayIcon>

namespace gangway::app {

using store::CasePage;

namespace {
constexpr int pageCount = 6;
}

CaseWindow::CaseWindow(const Services &services, Theme &theme, PaneFactory makePane, QWidget *parent)
    : QWidget(parent), m_services(services), m_theme(theme), m_editor(new CaseEditor(m_services, this)), m_name(new ElidedLabel),
      m_number(makeLabel({}, Theme::Style::Caption, Theme::Token::Text3)), m_rail(new StepRail(theme)),
      m_close(makeButton(theme, QStringLiteral("case.close"), tr("Save and close"), QStringLiteral("secondary"), QStringLiteral("small"))),
      m_stack(new QStackedWidget), m_trouble(nullptr),
      m_back(makeButton(theme, QStringLiteral("case.back"), tr("Back"), QStringLiteral("secondary"), QStringLiteral("normal"), QStringLiteral("al"))),
      m_leading(new QHBoxLayout), m_extra(new QHBoxLayout), m_reason(new ElidedLabel),
      m_next(makeButton(theme, QStringLiteral("case.next"), tr("Continue"), QStringLiteral("primary"))), m_toast(new Toast(theme, this))
{
    setObjectName(QStringLiteral("case"));
    // Less than the pages' parts would like: the pages rearrange themselves below a certain width.
    setMinimumSize(m_theme.px(800), m_theme.px(480));
    m_stack->setMinimumSize(m_theme.px(780), m_theme.px(360));
    m_pages = {new CustomerPage(m_services, theme, *m_editor),
               new NumberPage(m_services, theme, *m_editor),
               new SignupPage(m_services, theme, *m_editor, std::move(makePane)),
               new ProvisionPage(m_services, theme, *m_editor),
               new TestPage(m_services, theme, *m_editor),
               new HandoverPage(m_services, theme, *m_editor)};
    const char *names[pageCount] = {"customer", "number", "signup", "provision", "test", "handover"};
    for (int i = 0; i < pageCount; ++i) {
        OnboardingPage *page = m_pages[std::size_t(i)];
        page->setObjectName(QStringLiteral("case.page.%1").arg(QLatin1String(names[i])));
        m_stack->addWidget(page);
        connect(page, &OnboardingPage::footerChanged, this, &CaseWindow::refreshFooter);
        connect(page, &OnboardingPage::remarked, this, [this](const QString &text) { m_toast->show(text); });
        connect(page, &OnboardingPage::pageWanted, this, &CaseWindow::askToGo);
        connect(page, &OnboardingPage::caseWanted, this, &CaseWindow::openCase);
        connect(page, &OnboardingPage::configurationWanted, this, &CaseWindow::configurationWanted);
    }
    build();

    connect(static_cast<HandoverPage *>(m_pages[std::size_t(CasePage::Handover)]), &HandoverPage::finished, this,
            [this] { askToClose([this] { Q_EMIT closeRequested(); }); });
    connect(m_editor, &CaseEditor::changed, this, &CaseWindow::refresh);
    connect(m_editor, &CaseEditor::stepChanged, this, [this] { refreshRail(); });
    connect(m_editor, &CaseEditor::storageFailed, this, [this](const Error &error) {
        const auto said = guidance::explain(error, {QStringLiteral("storage"), m_services.language});
        static_cast<Banner *>(m_trouble)->show(Theme::Tone::Err, QStringLiteral("err"), said.whatHappened, said.why + u' ' + said.whatToDo);
    });
    connect(m_rail, &StepRail::activated, this, [this](int index) { askToGo(CasePage(index)); });
    connect(m_back, &QPushButton::clicked, this, [this] { askToGo(CasePage(qMax(0, m_stack->currentIndex() - 1))); });
    connect(m_next, &QPushButton::clicked, this, &CaseWindow::goNext);
    connect(m_close, &QPushButton::clicked, this, [this] { askToClose([this] { Q_EMIT closeRequested(); }); });
    auto *go = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    go->setContext(Qt::WidgetWithChildrenShortcut);
    connect(go, &QShortcut::activated, this, &CaseWindow::goNext);
    m_remindedUpTo = m_services.clock.now();
    m_reminder.setInterval(10'000);
    connect(&m_reminder, &QTimer::timeout, this, &CaseWindow::remindOfNumbers);
    m_reminder.start();
}

CaseWindow::~CaseWindow()
{
    // A field that loses the focus while it dies would still report what was typed.
    if (QWidget *focused = window()->focusWidget(); focused && isAncestorOf(focused))
        focused->clearFocus();
    m_editor->flush();
    // The pages refer to the editor and to m_services: they go first.
    m_editor->disconnect(this);
    delete m_stack;
    delete m_editor;
}

void CaseWindow::build()
{
    auto *bar = new QFrame;
    setSurface(bar, QStringLiteral("bar"));
    setEdge(bar, QStringLiteral("bottom"));
    bar->setFixedHeight(m_theme.px(56));
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    setTextStyle(m_name, Theme::Style::BodyBold);
    m_name->setObjectName(QStringLiteral("case.name"));
    m_name->setMaximumWidth(m_theme.px(220));
    m_number->setObjectName(QStringLiteral("case.number"));
    names->addStretch(1);
    names->addWidget(m_name);
    names->addWidget(m_number);
    names->addStretch(1);
    m_rail->setObjectName(QStringLiteral("case.steprail"));
    m_rail->setAccessibleName(tr("Steps of the case"));
    m_rail->setSteps({tr("Customer"), tr("Number"), tr("Signup"), tr("Provision"), tr("Test"), tr("Handover")});
    auto *barRow = new QHBoxLayout(bar);
    barRow->setContentsMargins(24, 0, 16, 0);
    barRow->setSpacing(16);
    barRow->addLayout(names, 1);
    barRow->addWidget(m_rail, 4);
    auto *closeBox = new QHBoxLayout;
    closeBox->addStretch(1);
    closeBox->addWidget(m_close);
    barRow->addLayout(closeBox, 1);

    auto *trouble = new Banner(m_theme);
    trouble->setObjectName(QStringLiteral("case.trouble"));
    trouble->hide();
    m_trouble = trouble;

    auto *foot = new QFrame;
    setSurface(foot, QStringLiteral("bar"));
    setEdge(foot, QStringLiteral("top"));
    foot->setFixedHeight(m_theme.px(56));
    auto *footRow = new QHBoxLayout(foot);
    footRow->setContentsMargins(24, 0, 24, 0);
    footRow->setSpacing(12);
    setTextStyle(m_reason, Theme::Style::Body, Theme::Token::Text3);
    m_reason->setObjectName(QStringLiteral("case.hint"));
    m_reason->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_next->setLayoutDirection(Qt::RightToLeft); // the arrow stands behind the words
    footRow->addWidget(m_back);
    footRow->addLayout(m_leading);
    footRow->addWidget(m_reason, 1);
    footRow->addLayout(m_extra);
    footRow->addWidget(m_next);
    for (OnboardingPage *page : m_pages) {
        if (QWidget *leading = page->footerLeading()) {
            m_leading->addWidget(leading);
            leading->hide();
        }
        if (QWidget *extra = page->footerExtra())
            m_extra->addWidget(extra);
    }

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar);
    column->addWidget(trouble);
    column->addWidget(m_stack, 1);
    column->addWidget(foot);
}

OnboardingPage *CaseWindow::page(CasePage which) const
{
    return m_pages[std::size_t(which)];
}

CaseId CaseWindow::currentCase() const
{
    return m_editor->isNew() ? CaseId() : m_editor->record().id;
}

bool CaseWindow::hasOpenCase() const
{
    return m_editor->isOpen();
}

CasePage CaseWindow::currentPage() const
{
    return CasePage(m_stack->currentIndex());
}

void CaseWindow::openCase(const CaseId &id)
{
    openAt(id, false);
}

void CaseWindow::openActions(const CaseId &id)
{
    openAt(id, true);
}

void CaseWindow::openAt(const CaseId &id, bool withActions)
{
    if (m_editor->isOpen() && !m_editor->isNew() && m_editor->record().id == id) {
        if (withActions && int(m_editor->record().page) >= int(CasePage::Provision)) {
            page(currentPage())->askToLeave([this] {
                if (currentPage() != CasePage::Provision)
                    goTo(CasePage::Provision);
                showActions();
            });
        }
        return;
    }
    page(currentPage())->askToLeave([this, id, withActions] {
        page(currentPage())->left();
        if (!m_editor->open(id)) {
            static_cast<Banner *>(m_trouble)->show(Theme::Tone::Err, QStringLiteral("err"), tr("This case cannot be opened."),
                                                   tr("The case or its partner profile is not there any more. Nothing was changed."));
            return;
        }
        const bool actions = withActions && int(m_editor->record().page) >= int(CasePage::Provision);
        showCase(actions ? CasePage::Provision : m_editor->record().page);
        if (actions)
            showActions();
    });
}

void CaseWindow::showActions()
{
    // The window may come into sight only after this.
    auto *provision = static_cast<ProvisionPage *>(page(CasePage::Provision));
    QMetaObject::invokeMethod(provision, &ProvisionPage::openActions, Qt::QueuedConnection);
}

void CaseWindow::newCase()
{
    page(currentPage())->askToLeave([this] {
        page(currentPage())->left();
        m_editor->openNew();
        showCase(CasePage::Customer);
    });
}

void CaseWindow::askToClose(std::function<void()> then)
{
    page(currentPage())->askToLeave([this, then = std::move(then)] {
        page(currentPage())->left();
        m_editor->flush();
        then();
    });
}

void CaseWindow::showCase(CasePage start)
{
    m_trouble->hide();
    for (OnboardingPage *each : m_pages)
        each->load();
    m_stack->setCurrentIndex(int(start));
    page(start)->entered();
    refresh();
    if (QWidget *first = page(start)->firstFocus())
        first->setFocus();
}

void CaseWindow::askToGo(CasePage target)
{
    if (target == currentPage() || int(target) > m_rail->enabledUpTo())
        return;
    page(currentPage())->askToLeave([this, target] { goTo(target); });
}

void CaseWindow::goTo(CasePage target)
{
    page(currentPage())->left();
    m_editor->flush();
    if (int(target) > int(m_editor->record().page)) {
        m_editor->change([target](store::CaseRecord &record) { record.page = target; });
        m_editor->flush();
    }
    m_stack->setCurrentIndex(int(target));
    page(target)->entered();
    refresh();
    if (QWidget *first = page(target)->firstFocus())
        first->setFocus();
    else
        m_stack->currentWidget()->setFocus(Qt::OtherFocusReason); // Tab goes to the page's first control
}

void CaseWindow::goNext()
{
    OnboardingPage *here = page(currentPage());
    if (!here->hasNext()) {
        if (auto *handover = qobject_cast<HandoverPage *>(here))
            handover->finish();
        return;
    }
    if (!m_next->isEnabled())
        return;
    here->goOn([this, here] {
        if (page(currentPage()) != here)
            return; // the answer came late, the person has moved on
        here->askToLeave([this] { goTo(CasePage(qMin(pageCount - 1, m_stack->currentIndex() + 1))); });
    });
}

void CaseWindow::refresh()
{
    if (m_refreshing || !m_editor->isOpen())
        return;
    m_refreshing = true;
    const store::CaseRecord &record = m_editor->record();
    m_name->setText(record.customerName.isEmpty() ? tr("New customer") : record.customerName);
    m_number->setText(m_editor->isNew() ? tr("not stored yet") : tr("Case %1").arg(record.number));
    page(currentPage())->refresh();
    refreshRail();
    refreshFooter();
    m_refreshing = false;
}

void CaseWindow::refreshRail()
{
    if (!m_editor->isOpen())
        return;
    const store::CaseRecord &record = m_editor->record();
    const int here = m_stack->currentIndex();
    const int furthest = m_editor->isNew() ? 0 : int(record.page);
    bool failed = false;
    if (const auto *runner = m_editor->runner()) {
        for (const onboarding::StepView &view : runner->steps())
            failed = failed || view.status == onboarding::StepStatus::Failed || view.status == onboarding::StepStatus::Unsettled;
    }
    for (int i = 0; i < pageCount; ++i) {
        StepRail::State state = i < furthest ? StepRail::State::Done : StepRail::State::Next;
        if (i == int(CasePage::Handover) && record.handedOverAt)
            state = StepRail::State::Done;
        if (i == int(CasePage::Provision) && failed && furthest >= i)
            state = StepRail::State::Failed;
        else if (i == here)
            state = StepRail::State::Current;
        m_rail->setState(i, state);
    }
    m_rail->setEnabledUpTo(furthest);
}

void CaseWindow::refreshFooter()
{
    if (!m_editor->isOpen())
        return;
    OnboardingPage *here = page(currentPage());
    for (OnboardingPage *each : m_pages) {
        if (QWidget *leading = each->footerLeading())
            leading->setVisible(each == here);
        if (QWidget *extra = each->footerExtra(); extra && each != here)
            extra->hide();
    }
    if (!here->hasNext() && here->footerExtra())
        here->footerExtra()->show();
    m_back->setVisible(m_stack->currentIndex() > 0);
    m_next->setVisible(here->hasNext());
    const QString reason = here->blockedReason();
    m_next->setText(here->nextText());
    m_next->setAccessibleName(here->nextText());
    m_next->setEnabled(reason.isEmpty());
    m_next->setIcon(m_theme.icon(QStringLiteral("ar"), 16, reason.isEmpty() ? Theme::Token::OnAccent : Theme::Token::Text3));
    m_reason->setText(reason.isEmpty() ? here->hint() : reason);
}

void CaseWindow::remindOfNumbers()
{
    const QDateTime now = m_services.clock.now();
    for (const store::CaseRecord &record : m_services.onboarding.cases()) {
        if (!record.numberReadyAt || *record.numberReadyAt > now || *record.numberReadyAt <= m_remindedUpTo)
            continue;
        const auto phone = parsePhoneNumber(record.phone);
        const QString text = tr("%1 of %2 should be free now.").arg(phone ? phone->international : tr("The number"), record.customerName);
        if (QSystemTrayIcon::isSystemTrayAvailable() && QSystemTrayIcon::supportsMessages()) {
            if (!m_tray) {
                m_tray = new QSystemTrayIcon(Theme::applicationIcon(), this);
                m_tray->show();
            }
            m_tray->showMessage(tr("The wait is over"), text);
        } else {
            m_toast->show(text);
        }
    }
    m_remindedUpTo = now;
}

void CaseWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    refreshFooter();
}

} // namespace gangway::app
