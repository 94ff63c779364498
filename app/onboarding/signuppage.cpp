#include "app/onboarding/signuppage.h"

#include "app/onboarding/addressbar.h"
#include "app/onboarding/eventlogview.h"
#include "app/onboarding/hostedpanel.h"
#include "app/onboarding/launchbar.h"
#include "app/widgets/make.h"
#include "app/onboarding/question.h"
#include "app/onboarding/screenguide.h"
#include "app/onboarding/weeklybanner.h"
#include "app/widgets/banner.h"
#include "app/widgets/emptystate.h"
#include "app/widgets/placemarker.h"
#include "core/phonenumber.h"
#include "sandbox/sandbox.h"
#include "store/repositories.h"

#include <QHBoxLayout>
#include <QResizeEvent>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace gangway::app {

using signup::SignupSession;
using signup::SignupState;

SignupPage::SignupPage(const Services &services, Theme &theme, CaseEditor &editor, PaneFactory makePane, QWidget *parent)
    : OnboardingPage(services, theme, editor, parent), m_makePane(std::move(makePane)), m_banner(new Banner(theme)),
      m_address(new AddressBar(theme)), m_stage(new QStackedWidget), m_emptyHost(new QWidget),
      m_emptyScroll(new QScrollArea),
      m_launchBar(new LaunchBar(theme)), m_hostedPanel(new HostedPanel(theme)), m_log(new EventLogView(theme)),
      m_guide(new ScreenGuide(theme)), m_marker(new PlaceMarker(theme, guidance::Place::MetaPage, tr("Text on Meta's page")))
{
    m_banner->setObjectName(QStringLiteral("signup.banner"));
    m_stage->setObjectName(QStringLiteral("signup.stage"));
    auto *bannerBox = new QFrame;
    setSurface(bannerBox, QStringLiteral("bg"));
    setEdge(bannerBox, QStringLiteral("bottom"));
    auto *bannerLayout = new QVBoxLayout(bannerBox);
    bannerLayout->setContentsMargins(16, 8, 16, 8);
    bannerLayout->addWidget(m_banner);
    m_week = new WeeklyBanner(services, theme, QStringLiteral("signup.weekly"));
    bannerLayout->addWidget(m_week);
    setSurface(m_emptyHost, QStringLiteral("sunken"));
    auto *emptyLayout = new QVBoxLayout(m_emptyHost);
    emptyLayout->setContentsMargins(16, 16, 16, 16);
    emptyLayout->addWidget(m_launchBar);
    m_emptyScroll->setFrameShape(QFrame::NoFrame);
    m_emptyScroll->setFocusPolicy(Qt::NoFocus);
    m_emptyScroll->setWidgetResizable(true);
    m_emptyScroll->setWidget(m_emptyHost);
    m_stage->addWidget(m_emptyScroll);
    m_stage->addWidget(m_hostedPanel);

    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    left->addWidget(bannerBox);
    left->addWidget(m_address);
    left->addWidget(m_stage, 1);
    left->addWidget(m_log);
    auto *line = new QFrame;
    setLook(line, "look", QStringLiteral("line"));
    line->setFixedWidth(1);
    auto *whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addLayout(left, 1);
    whole->addWidget(line);
    whole->addWidget(m_guide);

    connect(m_address, &AddressBar::linkRequested, this, [this] {
        if (isUnderWay())
            copyLink(); // an attempt is open: its answer counts, the link is the customer's to keep
        else
            launch(store::LaunchWay::Hosted);
    });
    connect(m_launchBar, &LaunchBar::wayChosen, this, [this](store::LaunchWay way) {
        m_editor.change([way](store::CaseRecord &record) { record.signup.way = way; });
        refresh();
    });
    connect(m_launchBar, &LaunchBar::optionsChanged, this, [this](const std::function<void(store::SignupOptions &)> &change) {
        m_editor.change([change](store::CaseRecord &record) { change(record.signup); });
        refresh();
    });
    connect(m_hostedPanel, &HostedPanel::remarked, this, &OnboardingPage::remarked);
    if (services.sandbox) {
        m_hostedPanel->offerSandboxCustomer();
        connect(m_hostedPanel, &HostedPanel::sandboxCustomerWanted, services.sandbox, &sandbox::Sandbox::customerFollows);
    }
    connect(&m_services.onboarding, &onboarding::OnboardingService::hostedChanged, this, [this](const CaseId &id) {
        if (m_editor.isOpen() && !m_editor.isNew() && id == m_editor.record().id)
            showState();
    });
    connect(m_log, &EventLogView::copied, this, [this] { Q_EMIT remarked(tr("Event log copied")); });
    connect(m_guide, &ScreenGuide::remarked, this, &OnboardingPage::remarked);
    auto *nextScreen = new QShortcut(QKeySequence(Qt::ALT | Qt::Key_N), this);
    connect(nextScreen, &QShortcut::activated, m_guide, &ScreenGuide::next);
    auto *toggleLog = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_L), this);
    connect(toggleLog, &QShortcut::activated, this, [this] { m_log->setExpanded(!m_log->isExpanded()); });
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (m_elapsed && m_session && m_session->launchedAt().isValid()) {
            const qint64 seconds = qMax<qint64>(0, m_session->launchedAt().secsTo(m_services.clock.now()));
            m_elapsed->setText(QStringLiteral("%1:%2").arg(seconds / 60, 2, 10, QLatin1Char('0')).arg(seconds % 60, 2, 10, QLatin1Char('0')));
        }
    });
}

SignupPage::~SignupPage() = default;

void SignupPage::load()
{
    closePane();
    m_session = nullptr;
    m_pastState.reset();
    m_pastLog.clear();
    m_way = store::LaunchWay::Popup;
    m_launching = false;
    m_launchError.reset();
    m_metaWindow = m_metaWindowSeen = false;
    m_shown.reset();
    m_bannerKey = {};
    m_stageShows.reset();
    m_guide->setCurrent(0);
    const store::CaseRecord &record = m_editor.record();
    m_address->setLocale(record.customerLanguage == QLatin1String("en") ? m_editor.profile().sdkLocale : record.customerLanguage);
    const QUrl origin = m_services.environment.isSandbox() ? m_services.environment.sandboxPageOrigin : m_editor.profile().signupOrigin;
    m_address->setAddress(origin, origin.scheme() == QLatin1String("https"));
    if (!m_editor.isNew()) {
        follow(m_services.onboarding.session(record.id));
        if (!m_session) {
            const store::AttemptRepository attempts(m_services.database);
            const auto past = attempts.forCase(record.id);
            if (past && !past->empty()) {
                m_pastState = signup::signupStateFromName(past->front().state);
                m_way = store::launchWayFromName(past->front().evidence.value(QLatin1String("way")).toString()).value_or(store::LaunchWay::Popup);
                if (const auto events = attempts.events(past->front().id)) {
                    for (const store::AttemptEvent &event : *events)
                        m_pastLog.push_back({event.at, event.kind, event.detail});
                }
            }
        }
    }
    refresh();
}

void SignupPage::follow(SignupSession *session)
{
    if (session == m_session)
        return;
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    if (!session)
        return;
    connect(session, &SignupSession::stateChanged, this, &SignupPage::showState);
    connect(session, &SignupSession::logged, this, &SignupPage::showLog);
}

void SignupPage::refresh()
{
    const store::CaseRecord &record = m_editor.record();
    const auto phone = parsePhoneNumber(record.phone);
    m_guide->setCase(record.path, phone ? phone->international : record.phone, m_services.language);
    // A customer that is through the signup counts already and needs no slot any more.
    m_week->refresh(record.facts.onboardedAt ? std::nullopt : std::optional(m_editor.profile()));
    m_launchBar->setCase(m_editor.profile(), record, m_services.clock.now().date(), m_services.language);
    m_hostedPanel->setCustomer(record.contactName, record.customerLanguage);
    showState();
}

void SignupPage::entered()
{
    m_tick.start();
    refresh();
}

void SignupPage::left()
{
    m_tick.stop();
    if (m_session && signup::isTerminal(m_session->state()))
        closePane();
}

bool SignupPage::isUnderWay() const
{
    return m_launching
        || (m_session && !signup::isTerminal(m_session->state()) && (m_pane || m_session->state() != SignupState::Ready));
}

void SignupPage::askToLeave(std::function<void()> go)
{
    if (!isUnderWay()) {
        go();
        return;
    }
    askQuestion(this, QStringLiteral("signup.leave"), tr("Leave while the customer is on Meta's page?"),
                tr("Meta's window closes and the customer starts again from its first screen. What Meta reported so far is kept."),
                tr("Stay"), tr("Close Meta's window"), [this, go = std::move(go)] {
                    closePane();
                    go();
                });
}

void SignupPage::launch(std::optional<store::LaunchWay> wish)
{
    // A second click, or Enter after a click, must not open a second attempt.
    if (isUnderWay() || m_editor.isNew())
        return;
    m_launchError.reset();
    const store::LaunchWay way = signup::choiceOf(m_editor.profile(), m_editor.record(), wish).way;
    if (way != store::LaunchWay::Hosted && !ensurePane()) {
        showState();
        return;
    }
    m_launching = true;
    m_editor.flush();
    showState();
    m_services.onboarding.beginAttempt(m_editor.record().id, way).then(this, [this, id = m_editor.record().id, way](Result<onboarding::OnboardingService::Attempt> begun) {
        if (!m_launching || m_editor.record().id != id)
            return; // another case was opened meanwhile
        m_launching = false;
        if (!begun) {
            m_launchError = begun.error();
            showState();
            return;
        }
        m_way = way;
        m_metaWindow = m_metaWindowSeen = false;
        m_pastState.reset();
        m_pastLog.clear();
        m_guide->setCurrent(0);
        follow(begun->session);
        if (!begun->session) {
            closePane();
            showState();
            return;
        }
        if (!ensurePane()) {
            showState();
            return;
        }
        signup::LaunchPlan plan = begun->plan;
        plan.sdkLocale = m_address->locale();
        m_pane->open(plan, begun->session);
        m_pane->launch();
        showState();
        m_pane->setFocus();
    });
}

onboarding::HostedCompletion *SignupPage::hosted() const
{
    return m_editor.isNew() ? nullptr : m_services.onboarding.hosted(m_editor.record().id);
}

void SignupPage::stopWaiting()
{
    if (auto *waiting = hosted())
        waiting->end();
    m_pastState = SignupState::Ready;
    showState();
}

onboarding::StepView SignupPage::tokenStep() const
{
    return m_editor.runner()->view(m_way == store::LaunchWay::Hosted ? onboarding::StepId::FetchToken : onboarding::StepId::ExchangeCode);
}

bool SignupPage::ensurePane()
{
    if (m_pane)
        return true;
    if (m_paneImpossible || !m_makePane)
        return false;
    m_pane = m_makePane(m_stage);
    if (!m_pane) {
        m_paneImpossible = true;
        return false;
    }
    m_pane->setObjectName(QStringLiteral("signup.pane"));
    m_pane->setAccessibleName(tr("Meta's page"));
    m_stage->addWidget(m_pane);
    connect(m_pane, &SignupPane::addressChanged, m_address, &AddressBar::setAddress);
    connect(m_pane, &SignupPane::popupVisibleChanged, this, [this](bool visible) {
        m_metaWindow = visible;
        m_metaWindowSeen = m_metaWindowSeen || visible;
        m_address->setMetaWindow(visible, m_metaWindowSeen);
        showState();
    });
    return true;
}

void SignupPage::closePane()
{
    m_launching = false;
    if (!m_pane)
        return;
    m_pane->discard();
    m_pane->hide();
    m_pane->deleteLater();
    m_pane = nullptr;
    m_metaWindow = false;
    m_address->setMetaWindow(false, m_metaWindowSeen);
}

SignupPage::Shows SignupPage::shows() const
{
    const auto *runner = m_editor.runner();
    const bool stored = m_editor.facts().tokenStored.value_or(false);
    const SignupState state = m_session ? m_session->state() : m_pastState.value_or(SignupState::Ready);
    if (m_launching)
        return Shows::Opening;
    if (const auto *waiting = hosted(); waiting && !m_session) {
        if (!waiting->isOver())
            return waiting->candidates().empty() ? Shows::LinkSent : Shows::LinkChoose;
    }
    if (m_session && m_pane && state == SignupState::Ready)
        return Shows::Opening;
    if (m_session) {
        switch (state) {
        case SignupState::Waiting: return m_pane ? Shows::Waiting : Shows::Interrupted;
        case SignupState::EventOnly: return Shows::IdsOnly;
        case SignupState::Cancelled: return Shows::Cancelled;
        case SignupState::ErrorReported: return Shows::ErrorReported;
        case SignupState::Closed: return Shows::Closed;
        case SignupState::NoCode: return Shows::IdsWithoutCode;
        case SignupState::PageRefused: return Shows::PageRefused;
        case SignupState::Ready:
        case SignupState::CodeOnly:
        case SignupState::LinkSent:
        case SignupState::Captured: break;
        }
    }
    if (runner && (m_session || m_pastState || hosted())) {
        const onboarding::StepView exchange = tokenStep();
        if (exchange.status == onboarding::StepStatus::Failed && exchange.error)
            return exchange.error->subcode == 36007 ? Shows::CodeExpired : Shows::ExchangeFailed;
        if (exchange.status == onboarding::StepStatus::Unsettled)
            return Shows::ExchangeFailed;
    }
    if (m_session && state == SignupState::CodeOnly)
        return Shows::CodeOnly;
    if (stored)
        return Shows::Captured;
    if (state == SignupState::Captured || state == SignupState::CodeOnly || (hosted() && !m_session && !m_pastState))
        return Shows::Exchanging;
    if (!m_session && m_pastState) {
        switch (state) {
        case SignupState::Cancelled: return Shows::Cancelled;
        case SignupState::ErrorReported: return Shows::ErrorReported;
        case SignupState::NoCode: return Shows::IdsWithoutCode;
        case SignupState::Ready: return Shows::Ready;
        default: return Shows::Interrupted;
        }
    }
    return Shows::Ready;
}

std::optional<signup::SessionEvent> SignupPage::lastEvent() const
{
    if (m_session)
        return m_session->sessionEvent();
    for (auto it = m_pastLog.rbegin(); it != m_pastLog.rend(); ++it) {
        if (it->kind != QLatin1String("session-event"))
            continue;
        signup::SessionEvent event;
        event.event = it->detail.value(QLatin1String("event")).toString();
        event.currentStep = it->detail.value(QLatin1String("currentStep")).toString();
        event.errorId = it->detail.value(QLatin1String("errorId")).toString();
        event.errorMessage = it->detail.value(QLatin1String("errorMessage")).toString();
        event.sessionId = it->detail.value(QLatin1String("sessionId")).toString();
        return event;
    }
    return std::nullopt;
}

void SignupPage::showState()
{
    const Shows now = shows();
    const bool news = m_shown != now || m_shownMetaWindow != m_metaWindow;
    m_shown = now;
    m_shownMetaWindow = m_metaWindow;
    showBanner(now);
    showStage(now);
    showLog();
    m_guide->setActive(now == Shows::Waiting || now == Shows::Opening);
    m_address->setLocaleEnabled(!isUnderWay());
    m_address->setMetaWindow(m_metaWindow, m_metaWindowSeen);
    if (news) {
        switch (now) {
        case Shows::Ready:
        case Shows::Opening:
        case Shows::LinkSent:
        case Shows::LinkChoose:
        case Shows::Waiting: m_log->setExpanded(false); break;
        case Shows::IdsOnly:
        case Shows::CodeOnly:
            // Not while Meta's page is shown: it would move under the customer's pointer.
            m_log->setExpanded(!m_metaWindow && height() >= m_theme.px(520));
            break;
        case Shows::Captured: m_guide->setAllPassed(); [[fallthrough]];
        // The button that launches again stands on the stage and needs the room.
        default: m_log->setExpanded(height() >= m_theme.px(now == Shows::ErrorReported ? 600 : 520)); break;
        }
    }
    Q_EMIT footerChanged();
}

void SignupPage::showLog()
{
    auto lines = m_session ? m_session->log() : m_pastLog;
    if (m_editor.runner() && m_editor.facts().tokenStored.value_or(false)) {
        const auto exchange = tokenStep();
        if (m_editor.facts().exchangeMs && exchange.at.isValid() && (lines.empty() || exchange.at >= lines.front().at)) {
            const qint64 ms = m_editor.facts().exchangeMs.value_or(exchange.durationMs);
            lines.push_back({exchange.at, QStringLiteral("code-exchanged"),
                             {{QStringLiteral("reason"), tr("in %1 s, token stored in the keychain").arg(double(ms) / 1000.0, 0, 'f', 1)}}});
        }
    }
    m_log->setLines(lines);
}

void SignupPage::resizeEvent(QResizeEvent *event)
{
    OnboardingPage::resizeEvent(event);
    const bool narrow = width() < m_theme.px(1100);
    const int enoughForLog = m_theme.px(520);
    if (height() < enoughForLog && event->oldSize().height() >= enoughForLog)
        m_log->setExpanded(false); // what the page says comes before how it came about
    m_guide->setFixedWidth(m_theme.px(narrow ? 311 : 375));
    m_guide->setFolded(narrow);
    m_address->setCompact(narrow);
    if (narrow != m_narrow && m_editor.isOpen()) {
        m_narrow = narrow;
        showState(); // the sentences have a short form
    }
}

QString SignupPage::nextText() const
{
    return tr("Continue to provision");
}

QString SignupPage::blockedReason() const
{
    switch (shows()) {
    case Shows::Captured:
    case Shows::Exchanging:
    case Shows::CodeOnly: return {};
    case Shows::Opening:
    case Shows::Waiting:
    case Shows::IdsOnly: return m_narrow ? tr("Continues by itself") : tr("Provisioning starts by itself when the signup is captured");
    case Shows::LinkSent: return tr("Waiting for the customer to use the link");
    case Shows::LinkChoose: return tr("Choose the customer's account to continue");
    case Shows::ExchangeFailed:
    case Shows::CodeExpired:
    case Shows::IdsWithoutCode: return tr("Launch the signup again to continue");
    case Shows::Ready:
    case Shows::Cancelled:
    case Shows::ErrorReported:
    case Shows::Closed:
    case Shows::PageRefused:
    case Shows::Interrupted: break;
    }
    return tr("Continue is available after a finished signup");
}

QString SignupPage::hint() const
{
    const auto *runner = m_editor.runner();
    if (!runner)
        return {};
    if (shows() == Shows::Captured) {
        const int left = int(runner->steps().size()) - runner->doneCount();
        return left > 0 ? (left == 1 ? tr("Exchange done, 1 step left") : tr("Exchange done, %n steps left", nullptr, left)) : tr("All steps are done");
    }
    return tr("The code is being exchanged");
}

QWidget *SignupPage::firstFocus()
{
    return findChild<QPushButton *>(QStringLiteral("signup.launch"));
}

} // namespace gangway::app
