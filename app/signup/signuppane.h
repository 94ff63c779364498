#pragma once

#include "signup/launch.h"
#include "signup/signupsession.h"

#include <QWidget>
#include <QtPlugin>

namespace gangway::app {

/// The embedded browser as the case window sees it; the implementation is a plug-in, loaded on first use, so
/// that start-up never pays for Chromium. It shows one attempt at a time in a fresh off-the-record profile and
/// reports everything it sees to the SignupSession.
class SignupPane : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// Loads the launch page for this attempt. The session must outlive the pane or the next call of open().
    virtual void open(const signup::LaunchPlan &plan, signup::SignupSession *session) = 0;
    /// Calls FB.login in the page (once the SDK is ready; asked earlier, it happens then).
    virtual void launch() = 0;
    /// Asks the popup to close as a person's X would; the last screen's X is a success at Meta.
    virtual void closePopup() = 0;
    /// Ends the attempt: closes all pages and forgets the profile.
    virtual void discard() = 0;
    virtual QUrl visibleAddress() const = 0;

    /// For the tour and tests: where an element of the visible page (popup first) is, in the coordinates of the
    /// widget that takes the mouse events, which is returned beside it. Empty rectangle: not there (yet).
    virtual void locate(const QString &cssSelector, QObject *guard, std::function<void(QWidget *, QRect)> found) = 0;

Q_SIGNALS:
    void addressChanged(const QUrl &url, bool secure);
    void popupVisibleChanged(bool visible);
    void titleChanged(const QString &title);
};

class SignupPanePlugin
{
public:
    virtual ~SignupPanePlugin() = default;
    virtual SignupPane *createPane(QWidget *parent) = 0;
};

} // namespace gangway::app

#define GANGWAY_SIGNUP_PANE_IID "gangway.SignupPanePlugin/1"
Q_DECLARE_INTERFACE(gangway::app::SignupPanePlugin, GANGWAY_SIGNUP_PANE_IID)
