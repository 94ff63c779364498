#include "app/shell/mainwindow.h"

#include "app/customers/customerspage.h"
#include "app/messages/messagespage.h"
#include "app/onboarding/casewindow.h"
#include "app/onboarding/question.h"
#include "app/onboarding/syncpanel.h"
#include "app/profiles/profilespage.h"
#include "app/settings/settingspage.h"
#include "app/shell/firstrunpage.h"
#include "app/shell/navrail.h"
#include "app/shell/profileswitcher.h"
#include "app/shell/scenariobutton.h"
#include "app/shell/searchfield.h"
#include "app/shell/statusline.h"
#include "app/webhooks/webhookspage.h"
#include "app/widgets/initials.h"
#include "app/widgets/banner.h"
#include "app/widgets/styling.h"
#include "app/widgets/toast.h"
#include "guidance/guidance.h"
#include "store/repositories.h"
#include "vault/switchablevault.h"

#include <QCloseEvent>
#include <QCoreApplication>
#include <QDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QProcess>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>

namespace gangway::app {

namespace {

const QString geometryKey = QStringLiteral("window.geometry");
constexpr QSize smallest{1024, 640};
constexpr QSize usual{1280, 800};

} // namespace

MainWindow::MainWindow(const Services &services, Theme &theme, PaneFactory makePane) : m_services(services), m_theme(theme)
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(tr("Gangway", "window title"));
    setMinimumSize(smallest);

    auto *central = new QWidget(this);
    setSurface(central, QStringLiteral("bg"));
    setCentralWidget(central);
    auto *rows = new QVBoxLayout(central);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    auto *upper = new QHBoxLayout;
    upper->setSpacing(0);
    rows->addLayout(upper, 1);

    m_rail = new NavRail(m_theme, central);
    m_rail->add(QStringLiteral("customers"), QStringLiteral("customers"), tr("Customers"));
    m_rail->add(QStringLiteral("onboard"), QStringLiteral("onboard"), tr("Onboard"));
    m_rail->add(QStringLiteral("messages"), QStringLiteral("messages"), tr("Messages"));
    m_rail->add(QStringLiteral("webhooks"), QStringLiteral("webhooks"), tr("Webhooks"));
    m_rail->add(QStringLiteral("profiles"), QStringLiteral("profiles"), tr("Profiles"));
    m_rail->add(QStringLiteral("settings"), QStringLiteral("settings"), tr("Settings"), true);
    upper->addWidget(m_rail);

    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    upper->addLayout(right, 1);
    right->addWidget(buildTopBar());
    if (m_services.sandbox || m_services.environment.isSandbox()) {
        // Drawn over the bar's lower edge, so that the pages have the same room as in live mode.
        m_sandboxLine = new QFrame(central);
        m_sandboxLine->setObjectName(QStringLiteral("shell.sandboxLine"));
        m_sandboxLine->setAccessibleName(tr("Sandbox"));
        setLook(m_sandboxLine, "look", QStringLiteral("sandboxLine"));
    }
    m_banners = new QFrame(central);
    auto *bannerColumn = new QVBoxLayout(m_banners);
    bannerColumn->setContentsMargins(16, 12, 16, 12);
    bannerColumn->setSpacing(8);
    m_vaultBanner = new Banner(m_theme, m_banners);
    m_vaultBanner->setObjectName(QStringLiteral("shell.vaultBanner"));
    m_storageBanner = new Banner(m_theme, m_banners);
    m_storageBanner->setObjectName(QStringLiteral("shell.storageBanner"));
    bannerColumn->addWidget(m_vaultBanner);
    bannerColumn->addWidget(m_storageBanner);
    m_vaultBanner->hide();
    m_storageBanner->hide();
    m_banners->hide();
    right->addWidget(m_banners);
    m_stack = new QStackedWidget(central);
    right->addWidget(m_stack, 1);
    m_status = new StatusLine(m_services, m_theme, central);
    rows->addWidget(m_status);
    connect(m_status, &StatusLine::receiverChosen, this, [this] { go(QStringLiteral("webhooks")); });
    m_toast = new Toast(m_theme, central);

    buildPages(std::move(makePane));
    addShortcuts();

    connect(m_rail, &NavRail::chosen, this, &MainWindow::go);
    connect(&m_services.profiles, &profiles::ProfileService::changed, this, &MainWindow::profilesChanged);
    connect(&m_services.profiles, &profiles::ProfileService::currentChanged, this, &MainWindow::profilesChanged);
    connect(&m_services.onboarding, &onboarding::OnboardingService::casesChanged, this, &MainWindow::watchRunners);
    connect(&m_services.vault, &SecretVault::availabilityChanged, this, &MainWindow::showVaultState);
    if (const auto *switchable = qobject_cast<SwitchableVault *>(&m_services.vault))
        connect(switchable, &SwitchableVault::sessionOnlyChanged, this, &MainWindow::showVaultState);

    m_unreadSoon = new QTimer(this);
    m_unreadSoon->setSingleShot(true);
    m_unreadSoon->setInterval(100);
    connect(m_unreadSoon, &QTimer::timeout, this, &MainWindow::showUnread);
    connect(&m_services.messages, &messaging::MessageService::conversationChanged, m_unreadSoon, qOverload<>(&QTimer::start));

    restorePlace();
    watchRunners();
    showVaultState();
    m_section = QStringLiteral("customers");
    profilesChanged();
    switchTo(m_section);
}

MainWindow::~MainWindow() = default;

QWidget *MainWindow::buildTopBar()
{
    auto *bar = new QFrame(this);
    bar->setObjectName(QStringLiteral("shell.topBar"));
    setSurface(bar, QStringLiteral("bar"));
    setEdge(bar, QStringLiteral("bottom"));
    bar->setFixedHeight(m_theme.px(56));
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(12);
    m_switcher = new ProfileSwitcher(m_theme, bar);
    connect(m_switcher, &ProfileSwitcher::chosen, this, &MainWindow::chooseProfile);
    connect(m_switcher, &ProfileSwitcher::manageRequested, this, [this] { go(QStringLiteral("profiles")); });
    row->addWidget(m_switcher);
    m_environment = new EnvironmentBadge(m_theme, m_services.sandbox || m_services.environment.isSandbox(), bar);
    row->addWidget(m_environment);
    if (m_services.sandbox)
        row->addWidget(new ScenarioButton(m_theme, *m_services.sandbox, bar));
    row->addStretch(1);
    m_search = new SearchField(m_theme, [this](const QString &text) {
        std::vector<SearchAction> actions;
        if (m_services.profiles.current())
            actions.push_back({QStringLiteral("new"), tr("New onboarding")});
        actions.push_back({QStringLiteral("customers"), tr("Show customers")});
        if (m_services.profiles.current())
            actions.insert(actions.end(), {{QStringLiteral("messages"), tr("Show messages")}, {QStringLiteral("webhooks"), tr("Show webhooks")}});
        m_searched = text.simplified();
        const auto found = store::MessageRepository(m_services.database).search(m_searched, 0, 1);
        if (m_services.profiles.current() && !m_searched.isEmpty() && found && !found->empty())
            actions.push_back({QStringLiteral("find-messages"), tr("Messages with “%1”", "what the person typed").arg(m_searched)});
        actions.push_back({QStringLiteral("profiles"), tr("Manage profiles")});
        actions.push_back({QStringLiteral("settings"), tr("Open settings")});
        return searchHits(text, m_services.onboarding.cases(), actions);
    }, bar);
    m_search->setMinimumWidth(m_theme.px(200));
    m_search->setMaximumWidth(m_theme.px(344));
    m_search->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_search, &SearchField::caseChosen, this, &MainWindow::openCase);
    connect(m_search, &SearchField::actionChosen, this, [this](const QString &id) {
        if (id == QLatin1String("new")) {
            newOnboarding();
        } else if (id == QLatin1String("find-messages")) {
            go(QStringLiteral("messages"));
            m_messages->find(m_searched);
        } else {
            go(id);
        }
    });
    row->addWidget(m_search, 2);
    auto *who = new QLabel(initialsOf(m_services.actor), bar);
    who->setToolTip(tr("Signed in to this computer as %1").arg(m_services.actor));
    who->setAccessibleName(who->toolTip());
    who->setAlignment(Qt::AlignCenter);
    who->setFixedSize(m_theme.px(28), m_theme.px(28));
    setLook(who, "look", QStringLiteral("avatar"));
    row->addWidget(who);
    return bar;
}

void MainWindow::buildPages(PaneFactory makePane)
{
    m_firstRun = new FirstRunPage(m_theme, m_stack);
    m_customers = new CustomersPage(m_services, m_theme, m_stack);
    m_case = new CaseWindow(m_services, m_theme, std::move(makePane), m_stack);
    m_messages = new MessagesPage(m_services, m_theme, m_stack);
    m_webhooks = new WebhooksPage(m_services, m_theme, m_stack);
    m_profiles = new ProfilesPage(m_services, m_theme, m_stack);
    m_settings = new SettingsPage(m_services, m_theme, m_stack);
    for (QWidget *page : std::initializer_list<QWidget *>{m_firstRun, m_customers, m_case, m_messages, m_webhooks, m_profiles, m_settings})
        m_stack->addWidget(page);
    connect(m_firstRun, &FirstRunPage::sandboxRequested, this, &MainWindow::startSandbox);
    connect(m_firstRun, &FirstRunPage::connectRequested, this, [this] {
        go(QStringLiteral("profiles"));
        m_profiles->newProfile();
    });
    connect(m_firstRun, &FirstRunPage::importRequested, this, [this] {
        go(QStringLiteral("profiles"));
        m_profiles->importFile();
    });
    connect(m_customers, &CustomersPage::openCase, this, &MainWindow::openCase);
    connect(m_customers, &CustomersPage::openActions, this, &MainWindow::openActions);
    connect(m_customers, &CustomersPage::newOnboarding, this, &MainWindow::newOnboarding);
    connect(m_messages, &MessagesPage::openCase, this, &MainWindow::openCase);
    connect(m_messages, &MessagesPage::unreadChanged, this, &MainWindow::showUnread);
    connect(m_webhooks, &WebhooksPage::openCase, this, &MainWindow::openCase);
    connect(m_webhooks, &WebhooksPage::openProfiles, this, [this] { go(QStringLiteral("profiles")); });
    connect(m_case, &CaseWindow::configurationWanted, this, [this](const ProfileId &id) {
        go(QStringLiteral("profiles")); // the case stays open behind it
        m_profiles->check(id);
    });
    connect(m_case, &CaseWindow::closeRequested, this, [this] {
        const CaseId closed = m_case->currentCase();
        switchTo(QStringLiteral("customers"));
        if (!closed.isEmpty())
            m_customers->select(closed);
    });
}

void MainWindow::addShortcuts()
{
    const auto on = [this](const QKeySequence &keys, auto act) {
        auto *shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    on(Qt::CTRL | Qt::Key_K, [this] {
        if (m_search->isEnabled())
            m_search->begin();
    });
    on(QKeySequence::New, [this] { newOnboarding(); });
    const QStringList sections{QStringLiteral("customers"), QStringLiteral("onboard"), QStringLiteral("messages"), QStringLiteral("webhooks"),
                               QStringLiteral("profiles")};
    for (int i = 0; i < sections.size(); ++i)
        on(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i)), [this, section = sections.at(i)] {
            if (const NavButton *entry = m_rail->button(section); entry && entry->isEnabled())
                go(section);
        });
    on(Qt::CTRL | Qt::Key_Comma, [this] { go(QStringLiteral("settings")); });
    on(Qt::Key_F5, [this] {
        m_customers->refresh();
        m_messages->refresh();
        m_status->refresh();
    });
    on(Qt::Key_F6, [this] { nextPane(); });
}

void MainWindow::go(const QString &section)
{
    if (section == m_section && section != QLatin1String("onboard")) {
        m_rail->setCurrent(section);
        return;
    }
    // The rail has already moved its mark; it goes back when the person stays.
    m_rail->setCurrent(m_section);
    if (m_section == QLatin1String("profiles"))
        m_profiles->askToLeave([this, section] { switchTo(section); });
    else
        switchTo(section);
}

void MainWindow::switchTo(const QString &section)
{
    const bool firstRun = !m_services.profiles.current();
    if (section == QLatin1String("onboard")) {
        if (firstRun)
            return;
        m_section = section;
        if (!m_case->hasOpenCase())
            m_case->newCase();
        m_stack->setCurrentWidget(m_case);
    } else if (section == QLatin1String("messages")) {
        if (firstRun)
            return;
        m_section = section;
        m_stack->setCurrentWidget(m_messages);
    } else if (section == QLatin1String("webhooks")) {
        if (firstRun)
            return;
        m_section = section;
        m_stack->setCurrentWidget(m_webhooks);
    } else if (section == QLatin1String("profiles")) {
        m_section = section;
        m_stack->setCurrentWidget(m_profiles);
    } else if (section == QLatin1String("settings")) {
        m_section = section;
        m_stack->setCurrentWidget(m_settings);
    } else {
        m_section = QStringLiteral("customers");
        if (firstRun) {
            m_stack->setCurrentWidget(m_firstRun);
            m_firstRun->focusFirst();
        } else {
            m_customers->refresh();
            m_stack->setCurrentWidget(m_customers);
        }
    }
    m_rail->setCurrent(m_section);
}

void MainWindow::openCase(const CaseId &id)
{
    showCaseBy([this, id] { m_case->openCase(id); });
}

void MainWindow::openActions(const CaseId &id)
{
    showCaseBy([this, id] { m_case->openActions(id); });
}

void MainWindow::showCaseBy(const std::function<void()> &open)
{
    const auto show = [this, open] {
        open();
        switchTo(QStringLiteral("onboard"));
    };
    if (m_section == QLatin1String("profiles"))
        m_profiles->askToLeave(show);
    else
        show();
}

QStringList MainWindow::customersInSync() const
{
    QStringList names;
    const QDateTime now = m_services.clock.now();
    for (const store::CaseRecord &record : m_services.onboarding.cases()) {
        if (isSyncUnderWay(record.facts, now))
            names << record.customerName;
    }
    return names;
}

void MainWindow::askAboutSync(std::function<void()> then)
{
    const QStringList names = customersInSync();
    if (names.isEmpty()) {
        then();
        return;
    }
    if (m_askingAboutSync)
        return;
    m_askingAboutSync = true;
    QDialog *dialog = askQuestion(this, QStringLiteral("shell.quitInSync"), tr("Quit while contacts and chats arrive?"),
                                  tr("Meta sends contacts and chats of %1 now, and sends them once. What arrives while Gangway is closed is lost unless "
                                     "another receiver takes it.").arg(names.join(QStringLiteral(", "))),
                                  tr("Stay"), tr("Quit"), std::move(then));
    connect(dialog, &QDialog::finished, this, [this] { m_askingAboutSync = false; });
}

void MainWindow::newOnboarding()
{
    if (!m_services.profiles.current())
        return;
    const auto show = [this] {
        m_case->newCase();
        switchTo(QStringLiteral("onboard"));
    };
    if (m_section == QLatin1String("profiles"))
        m_profiles->askToLeave(show);
    else
        show();
}

void MainWindow::profilesChanged()
{
    const auto current = m_services.profiles.current();
    m_switcher->setProfiles(m_services.profiles.all(), current);
    m_rail->button(QStringLiteral("onboard"))->setEnabled(current.has_value());
    m_rail->button(QStringLiteral("messages"))->setEnabled(current.has_value());
    m_unreadSoon->start();
    m_rail->button(QStringLiteral("webhooks"))->setEnabled(current.has_value());
    m_search->setEnabled(current.has_value());
    m_environment->setVisible(current.has_value());
    // The first profile was saved, or the last one removed: the home page is another one now.
    if (m_section == QLatin1String("customers") && (m_stack->currentWidget() == m_firstRun) == current.has_value())
        switchTo(m_section);
    const bool needsProfile = m_section == QLatin1String("onboard") || m_section == QLatin1String("messages") || m_section == QLatin1String("webhooks");
    if (needsProfile && !current)
        switchTo(QStringLiteral("customers"));
}

bool MainWindow::anyStepRunning() const
{
    for (const store::CaseRecord &record : m_services.onboarding.cases()) {
        const onboarding::Runner *runner = m_services.onboarding.runner(record.id);
        if (runner && runner->isRunning())
            return true;
    }
    return false;
}

void MainWindow::chooseProfile(const ProfileId &id)
{
    const auto current = m_services.profiles.current();
    if (current && current->id == id)
        return;
    if (!anyStepRunning()) {
        m_services.profiles.setCurrent(id);
        return;
    }
    auto *question = new QMessageBox(QMessageBox::Question, tr("Change the profile while a step runs?"),
                                     tr("Change the profile while a step runs?"), QMessageBox::NoButton, this);
    question->setObjectName(QStringLiteral("shell.profileQuestion"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(tr("The step goes on with the profile of its case. Only new cases use the other profile."));
    auto *change = question->addButton(tr("Change profile"), QMessageBox::AcceptRole);
    auto *stay = question->addButton(tr("Keep this profile"), QMessageBox::RejectRole);
    question->setDefaultButton(stay);
    question->setEscapeButton(stay);
    connect(change, &QAbstractButton::clicked, this, [this, id] { m_services.profiles.setCurrent(id); });
    connect(question, &QMessageBox::finished, this, [this] { profilesChanged(); });
    question->open();
}

void MainWindow::showUnread()
{
    const auto profile = m_services.profiles.current();
    const qint64 unread = store::ConversationRepository(m_services.database).unreadTotal(profile ? profile->id : ProfileId()).value_or(0);
    m_rail->button(QStringLiteral("messages"))->setBadge(profile ? unread : 0, tr("%n unread message(s)", nullptr, int(unread)));
}

void MainWindow::showVaultState()
{
    auto *switchable = qobject_cast<SwitchableVault *>(&m_services.vault);
    const bool inMemory = switchable && switchable->isSessionOnly();
    const auto availability = m_services.vault.availability();
    m_vaultBanner->clearButtons();
    const auto offerMemory = [&] {
        if (!switchable)
            return;
        auto *memory = m_vaultBanner->addButton(tr("Use memory for this session only"));
        memory->setObjectName(QStringLiteral("shell.useMemory"));
        connect(memory, &QPushButton::clicked, this, [this, switchable] {
            switchable->useSession();
            m_toast->show(tr("Secrets stay in memory until Gangway closes"));
        });
    };
    const auto offerCheck = [&](const QString &text) {
        auto *check = m_vaultBanner->addButton(text);
        check->setObjectName(QStringLiteral("shell.checkKeychain"));
        connect(check, &QPushButton::clicked, this, [this] {
            m_services.vault.probe().then(this, [this](const Result<SecretVault::Availability> &) { showVaultState(); });
        });
    };
    if (inMemory || availability == SecretVault::Availability::Available || availability == SecretVault::Availability::Unknown) {
        m_vaultBanner->hide();
    } else if (availability == SecretVault::Availability::Locked) {
        m_vaultBanner->show(Theme::Tone::Warn, QStringLiteral("lock"), tr("The keychain is locked."),
                            tr("Gangway cannot read or keep tokens and PINs, so nothing is sent to Meta. Unlock it and go on."));
        offerCheck(tr("Unlock"));
        offerMemory();
    } else {
        m_vaultBanner->show(Theme::Tone::Err, QStringLiteral("key"), tr("This computer has no keychain that Gangway can use."),
                            tr("Tokens and PINs cannot be kept, and there is no fallback to a file. Start a keyring service such as "
                               "GNOME Keyring or KWallet, or keep secrets in memory: they are gone when Gangway closes."));
        offerCheck(tr("Check again"));
        offerMemory();
    }
    m_banners->setVisible(m_vaultBanner->isVisibleTo(m_banners) || m_storageBanner->isVisibleTo(m_banners));
}

void MainWindow::watchRunners()
{
    for (const store::CaseRecord &record : m_services.onboarding.cases()) {
        if (onboarding::Runner *runner = m_services.onboarding.runner(record.id))
            connect(runner, &onboarding::Runner::storageFailed, this, &MainWindow::showStorageTrouble, Qt::UniqueConnection);
    }
}

void MainWindow::showStorageTrouble(const Error &error)
{
    const guidance::Explanation told = guidance::explain(error, {QStringLiteral("storage"), m_services.language});
    m_storageBanner->clearButtons();
    m_storageBanner->show(Theme::Tone::Err, QStringLiteral("err"), told.whatHappened,
                          told.why + (told.why.isEmpty() ? QString() : QStringLiteral(" ")) + told.whatToDo);
    m_banners->show();
    m_status->setUnsaved(tr("Not everything is saved"));
    auto *close = m_storageBanner->addButton(tr("Close"));
    close->setObjectName(QStringLiteral("shell.closeStorageBanner"));
    connect(close, &QPushButton::clicked, this, [this] {
        m_storageBanner->hide();
        m_status->setUnsaved({});
        showVaultState();
    });
}

void MainWindow::startSandbox()
{
    // The same folder and language; a profile file is not read a second time.
    QStringList arguments = QCoreApplication::arguments().mid(1);
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments.at(i) == QLatin1String("--import-profile")) {
            arguments.remove(i, std::min<qsizetype>(2, arguments.size() - i));
            --i;
        } else if (arguments.at(i).startsWith(QLatin1String("--import-profile="))) {
            arguments.removeAt(i--);
        }
    }
    arguments << QStringLiteral("--sandbox");
    if (QProcess::startDetached(QCoreApplication::applicationFilePath(), arguments))
        close();
    else
        m_firstRun->showTrouble(tr("The system did not start %1. Start it by hand with the option --sandbox.").arg(QCoreApplication::applicationFilePath()));
}

void MainWindow::nextPane()
{
    // Rail, top bar, page: each gives the focus to its first control.
    const std::initializer_list<QWidget *> panes{m_rail, m_switcher->parentWidget(), m_stack->currentWidget()};
    const QWidget *focused = focusWidget();
    auto at = std::find_if(panes.begin(), panes.end(), [&](QWidget *pane) { return focused && (pane == focused || pane->isAncestorOf(focused)); });
    QWidget *next = at == panes.end() || std::next(at) == panes.end() ? *panes.begin() : *std::next(at);
    for (QWidget *candidate = next->nextInFocusChain(); candidate && candidate != next; candidate = candidate->nextInFocusChain()) {
        if (next->isAncestorOf(candidate) && candidate->isVisible() && candidate->isEnabled() && candidate->focusPolicy() & Qt::TabFocus) {
            candidate->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
}

void MainWindow::restorePlace()
{
    resize(usual);
    const Result<QString> kept = store::SettingRepository(m_services.database).value(geometryKey);
    const QByteArray geometry = QByteArray::fromBase64(kept.value_or(QString()).toLatin1());
    if (!geometry.isEmpty())
        restoreGeometry(geometry); // refuses what it does not understand and keeps the window on a screen
}

void MainWindow::rememberPlace()
{
    store::SettingRepository(m_services.database)
        .setValue(geometryKey, QString::fromLatin1(saveGeometry().toBase64()))
        .then(&m_services.profiles, [](const Result<Done> &) {
            // Written while closing; a window that opens elsewhere next time is no loss worth a message.
        });
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_mayClose) {
        event->ignore();
        askAboutSync([this] {
            m_case->askToClose([this] {
                m_profiles->askToLeave([this] {
                    m_mayClose = true;
                    rememberPlace();
                    // From the event loop: the answer may come from inside this very event.
                    QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection);
                });
            });
        });
        return;
    }
    event->accept();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    if (m_sandboxLine) {
        const int left = isRightToLeft() ? 0 : m_rail->width();
        m_sandboxLine->setGeometry(left, m_theme.px(55), width() - m_rail->width(), 3);
        m_sandboxLine->raise();
    }
}

} // namespace gangway::app
