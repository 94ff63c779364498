#pragma once

#include "app/onboarding/onboardingpage.h"
#include "app/signup/signuppane.h"
#include "onboarding/hostedcompletion.h"
#include "signup/signupsession.h"

#include <QTimer>

class QLabel;
class QScrollArea;
class QStackedWidget;

namespace gangway::app {

class AddressBar;
class Banner;
class WeeklyBanner;
class EmptyState;
class EventLogView;
class HostedPanel;
class LaunchBar;
class ScreenGuide;

/// Page 3: Meta's sign-up window with a banner that says where it stands, a guide to Meta's screens and the event
/// log. Shows what the SignupSession and the Runner say; the joining of code and ids is theirs, and so is the
/// exchange, which starts by itself.
class SignupPage : public OnboardingPage
{
    Q_OBJECT
public:
    using PaneFactory = std::function<SignupPane *(QWidget *)>;

    SignupPage(const Services &services, Theme &theme, CaseEditor &editor, PaneFactory makePane, QWidget *parent = nullptr);
    ~SignupPage() override;

    void load() override;
    void refresh() override;
    void entered() override;
    void left() override;
    void askToLeave(std::function<void()> go) override;
    QString nextText() const override;
    QString blockedReason() const override;
    QString hint() const override;
    QWidget *footerLeading() override { return m_marker; }
    QWidget *firstFocus() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// What the banner says; the table of the specification.
    enum class Shows {
        Ready, Opening, Waiting, CodeOnly, IdsOnly, Exchanging, Captured, ExchangeFailed, CodeExpired, Cancelled, ErrorReported,
        Closed, IdsWithoutCode, PageRefused, Interrupted, LinkSent, LinkChoose,
    };
    Shows shows() const;
    bool isUnderWay() const;
    void follow(signup::SignupSession *session);
    /// `way` instead of the case's choice.
    void launch(std::optional<store::LaunchWay> way = {});
    void stopWaiting();
    onboarding::HostedCompletion *hosted() const;
    /// What brings the token: the exchange of the code, or, after the hosted link, fetching it.
    onboarding::StepView tokenStep() const;
    void showCaptured();
    bool ensurePane();
    void closePane();
    void copyLink();
    void copySupport();
    void showState();
    void showBanner(Shows shows);
    void showStage(Shows shows);
    void showLog();
    void addStopWaiting();
    void addLaunch(const QString &text, const QString &kind);
    void addConfigurationCheck();
    void sayRefusal();
    QWidget *idsRow(const std::vector<std::pair<QString, QString>> &ids, bool withCopy, QWidget *last = nullptr);
    std::optional<signup::SessionEvent> lastEvent() const;
    Error reportedError() const;

    PaneFactory m_makePane;
    QPointer<SignupPane> m_pane;
    bool m_paneImpossible = false;
    QPointer<signup::SignupSession> m_session;
    std::optional<signup::SignupState> m_pastState; ///< of the latest attempt of an earlier run of the program
    std::vector<signup::SignupSession::LogLine> m_pastLog;
    store::LaunchWay m_way = store::LaunchWay::Popup; ///< of the latest attempt
    bool m_launching = false;
    bool m_narrow = false;
    bool m_metaWindow = false;
    bool m_shownMetaWindow = false;
    bool m_metaWindowSeen = false;
    std::optional<Shows> m_shown;
    std::optional<Error> m_launchError;
    QJsonObject m_bannerKey;
    std::optional<std::pair<Shows, bool>> m_stageShows;

    Banner *m_banner;
    WeeklyBanner *m_week = nullptr;
    AddressBar *m_address;
    QStackedWidget *m_stage;
    QWidget *m_emptyHost;
    QScrollArea *m_emptyScroll;
    QPointer<EmptyState> m_empty;
    LaunchBar *m_launchBar;
    HostedPanel *m_hostedPanel;
    EventLogView *m_log;
    ScreenGuide *m_guide;
    QWidget *m_marker;
    QPointer<QLabel> m_elapsed;
    QTimer m_tick;
};

} // namespace gangway::app
