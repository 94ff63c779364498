#pragma once

#include "app/signup/signuppane.h"

#include <QPointer>

#include <vector>

class QFrame;
class QLabel;
class QPushButton;
class QStackedWidget;
class QToolButton;
class QWebEngineProfile;
class QWebEngineView;

namespace gangway::app {

class SignupWebPage;

/// The sign-up pane over Qt WebEngine. The launch page is at the bottom of a stack, Meta's windows lie above it;
/// a bar above them carries the window's close button, another one what went wrong.
class WebSignupPane : public SignupPane
{
    Q_OBJECT
public:
    explicit WebSignupPane(QWidget *parent);
    ~WebSignupPane() override;

    void open(const signup::LaunchPlan &plan, signup::SignupSession *session) override;
    void launch() override;
    void closePopup() override;
    void discard() override;
    QUrl visibleAddress() const override;
    void locate(const QString &cssSelector, QObject *guard, std::function<void(QWidget *, QRect)> found) override;

private:
    struct Popup
    {
        QWebEngineView *view = nullptr;
        SignupWebPage *page = nullptr;
    };

    QWebEngineView *makeView(SignupWebPage *page);
    SignupWebPage *makePage();
    SignupWebPage *makePopup();
    void removePopup(QWebEngineView *view);
    void openLaunchPage();
    void openDialogPage();
    void watch(SignupWebPage *page, QWebEngineView *view);
    void showTop();
    void showTrouble(const QString &text, bool canReload);
    void openContextMenu(QWebEngineView *view, const QPoint &at);
    void leavePage();
    QWebEngineView *topView() const;

    QFrame *m_troubleBar = nullptr;
    QLabel *m_troubleText = nullptr;
    QPushButton *m_reload = nullptr;
    QFrame *m_popupBar = nullptr;
    QLabel *m_popupTitle = nullptr;
    QToolButton *m_popupClose = nullptr;
    QStackedWidget *m_stack = nullptr;

    signup::LaunchPlan m_plan;
    QPointer<signup::SignupSession> m_session;
    QPointer<QWebEngineProfile> m_profile;
    QWebEngineView *m_launchView = nullptr;
    SignupWebPage *m_launchPage = nullptr;
    std::vector<Popup> m_popups;
    bool m_loaded = false;
    bool m_launchWanted = false;
    bool m_isBack = false;          ///< the full page has come back to our address
    bool m_certificateRefused = false;
};

} // namespace gangway::app
