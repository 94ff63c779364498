#pragma once

#include "app/services.h"
#include "app/widgets/theme.h"

#include <QMainWindow>

#include <functional>

class QFrame;
class QStackedWidget;
class QTimer;

namespace gangway::app {

class Banner;
class CaseWindow;
class CustomersPage;
class FirstRunPage;
class MessagesPage;
class NavRail;
class ProfilesPage;
class ProfileSwitcher;
class SearchField;
class SettingsPage;
class SignupPane;
class StatusLine;
class Toast;
class WebhooksPage;

/// The window: rail, top bar, pages, status line, and the banners that concern the whole program (keychain,
/// storage). Leads from page to page; knows no rule of onboarding.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    using PaneFactory = std::function<SignupPane *(QWidget *)>;
    MainWindow(const Services &services, Theme &theme, PaneFactory makePane);
    ~MainWindow() override;

    /// "customers", "onboard", "messages", "webhooks", "profiles", "settings"; asks first where something typed would be lost.
    void go(const QString &section);
    QString currentSection() const { return m_section; }
    void openCase(const CaseId &id);
    /// The case with its menu of further actions.
    void openActions(const CaseId &id);
    void newOnboarding();

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildTopBar();
    void buildPages(PaneFactory makePane);
    void addShortcuts();
    void switchTo(const QString &section);
    void profilesChanged();
    void chooseProfile(const ProfileId &id);
    bool anyStepRunning() const;
    void showCaseBy(const std::function<void()> &open);
    QStringList customersInSync() const;
    void askAboutSync(std::function<void()> then);
    void showUnread();
    void showVaultState();
    void watchRunners();
    void showStorageTrouble(const Error &error);
    void startSandbox();
    void nextPane();
    void restorePlace();
    void rememberPlace();

    const Services &m_services;
    Theme &m_theme;
    QString m_section;
    NavRail *m_rail;
    ProfileSwitcher *m_switcher;
    QWidget *m_environment;
    SearchField *m_search;
    QFrame *m_sandboxLine = nullptr;
    QFrame *m_banners;
    Banner *m_vaultBanner;
    Banner *m_storageBanner;
    QStackedWidget *m_stack;
    FirstRunPage *m_firstRun;
    CustomersPage *m_customers;
    CaseWindow *m_case;
    MessagesPage *m_messages;
    WebhooksPage *m_webhooks;
    ProfilesPage *m_profiles;
    SettingsPage *m_settings;
    StatusLine *m_status;
    Toast *m_toast;
    QTimer *m_unreadSoon;
    QString m_searched;              ///< what the offered search for messages is for
    bool m_mayClose = false;
    bool m_askingAboutSync = false;
};

} // namespace gangway::app
