#pragma once

#include "signup/environment.h"
#include "signup/signupsession.h"

#include <QPointer>
#include <QWebEnginePage>

#include <functional>

class QWebEngineCertificateError;

namespace gangway::app {

/// One page of an attempt, the launch page or a window of Meta's, with everything refused that the sign-up does
/// not need. Reports what it refuses to the session, by host only. Does not show itself.
class SignupWebPage : public QWebEnginePage
{
    Q_OBJECT
public:
    /// Makes the page of a window that a page opens, shown by somebody; null refuses the window.
    using MakeWindow = std::function<SignupWebPage *()>;

    SignupWebPage(QWebEngineProfile *profile, const signup::OriginPolicy &policy, signup::SignupSession *session,
                  MakeWindow makeWindow, QObject *parent);

    /// setHtml() navigates to a data: address of Chromium's own, which is let through once.
    void showHtml(const QString &html, const QUrl &url);
    /// Addresses for which `is` says yes are not loaded but told by redirected(): they carry a code.
    void catchRedirect(std::function<bool(const QUrl &)> is) { m_isRedirect = std::move(is); }
    /// Asks the page to close as a person's X does: its last words run first.
    void requestClose();

Q_SIGNALS:
    /// The page cannot be used. `reason` is for the log ("certificate www.facebook.com: …", "renderer").
    void failed(const QString &reason, const QString &explanation);
    void pageSpoke(const QString &text);
    void redirected(const QUrl &url);

protected:
    QWebEnginePage *createWindow(WebWindowType type) override;
    bool acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame) override;
    void javaScriptAlert(const QUrl &origin, const QString &text) override;
    bool javaScriptConfirm(const QUrl &origin, const QString &text) override;
    bool javaScriptPrompt(const QUrl &origin, const QString &text, const QString &preset, QString *answer) override;
    void javaScriptConsoleMessage(JavaScriptConsoleMessageLevel level, const QString &message, int line,
                                  const QString &source) override;
    QStringList chooseFiles(FileSelectionMode mode, const QStringList &old, const QStringList &mimeTypes) override;

private:
    void note(const QString &kind, const QJsonObject &detail = {});
    void judgeCertificate(QWebEngineCertificateError error);

    signup::OriginPolicy m_policy;
    QPointer<signup::SignupSession> m_session;
    MakeWindow m_makeWindow;
    std::function<bool(const QUrl &)> m_isRedirect;
    bool m_settingHtml = false;
    bool m_closing = false;
    QString m_lastHost;
    QStringList m_proxiesAsked;
    QStringList m_certificatesRefused;
};

} // namespace gangway::app
