#include "app/signup/signupwebpage.h"

#include "app/signup/browserproxy.h"
#include "core/log.h"
#include "core/redaction.h"
#include "http/trust.h"

#include <QAuthenticator>
#include <QWebEngineCertificateError>
#include <QWebEngineFullScreenRequest>
#include <QWebEngineProfile>
#include <QWebEngineQuotaRequest>
#include <QWebEngineRegisterProtocolHandlerRequest>
#include <QWebEngineSettings>

namespace gangway::app {

SignupWebPage::SignupWebPage(QWebEngineProfile *profile, const signup::OriginPolicy &policy,
                             signup::SignupSession *session, MakeWindow makeWindow, QObject *parent)
    : QWebEnginePage(profile, parent), m_policy(policy), m_session(session), m_makeWindow(std::move(makeWindow))
{
    QWebEngineSettings *web = settings();
    web->setAttribute(QWebEngineSettings::JavascriptCanOpenWindows, true);
    web->setAttribute(QWebEngineSettings::JavascriptCanAccessClipboard, false);
    web->setAttribute(QWebEngineSettings::LocalContentCanAccessRemoteUrls, false);
    web->setAttribute(QWebEngineSettings::LocalContentCanAccessFileUrls, false);
    web->setAttribute(QWebEngineSettings::PluginsEnabled, false);
    web->setAttribute(QWebEngineSettings::PdfViewerEnabled, false);
    web->setAttribute(QWebEngineSettings::ScreenCaptureEnabled, false);
    web->setAttribute(QWebEngineSettings::FullScreenSupportEnabled, false);
    web->setAttribute(QWebEngineSettings::NavigateOnDropEnabled, false);
    web->setAttribute(QWebEngineSettings::AutoLoadIconsForPage, false);
    web->setUnknownUrlSchemePolicy(QWebEngineSettings::DisallowUnknownUrlSchemes);

    connect(this, &QWebEnginePage::certificateError, this, &SignupWebPage::judgeCertificate);
    connect(this, &QWebEnginePage::featurePermissionRequested, this, [this](const QUrl &origin, Feature feature) {
        setFeaturePermission(origin, feature, PermissionDeniedByUser);
        note(QStringLiteral("permission-refused"), {{QStringLiteral("host"), origin.host()}});
    });
    connect(this, &QWebEnginePage::fullScreenRequested, this, [](QWebEngineFullScreenRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::quotaRequested, this, [](QWebEngineQuotaRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::registerProtocolHandlerRequested, this,
            [](QWebEngineRegisterProtocolHandlerRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::proxyAuthenticationRequired, this,
            [this](const QUrl &, QAuthenticator *authenticator, const QString &proxyHost) {
        const auto credentials = proxyCredentials(proxyHost);
        // Asked a second time, they were wrong: an empty authenticator ends it.
        if (!credentials || m_proxiesAsked.contains(proxyHost)) {
            *authenticator = QAuthenticator();
            Q_EMIT failed(QStringLiteral("proxy credentials"),
                          tr("The proxy %1 asks for a name and password that it does not get or does not accept. "
                             "Correct the proxy setting of this computer, then load again.").arg(proxyHost));
            return;
        }
        m_proxiesAsked.append(proxyHost);
        authenticator->setUser(credentials->user);
        authenticator->setPassword(credentials->password);
    });
    connect(this, &QWebEnginePage::renderProcessTerminated, this, [this](RenderProcessTerminationStatus status, int) {
        if (status != NormalTerminationStatus)
            Q_EMIT failed(QStringLiteral("renderer"), tr("The page stopped working. Nothing was lost on this side."));
    });
    connect(this, &QWebEnginePage::urlChanged, this, [this](const QUrl &url) {
        if (!url.host().isEmpty() && url.host() != m_lastHost) {
            m_lastHost = url.host();
            note(QStringLiteral("address"), {{QStringLiteral("host"), m_lastHost}});
        }
    });
}

void SignupWebPage::showHtml(const QString &html, const QUrl &url)
{
    m_settingHtml = true;
    setHtml(html, url);
}

void SignupWebPage::requestClose()
{
    m_closing = true;
    triggerAction(RequestClose);
}

QWebEnginePage *SignupWebPage::createWindow(WebWindowType)
{
    SignupWebPage *page = m_makeWindow ? m_makeWindow() : nullptr;
    if (!page)
        note(QStringLiteral("window-refused"));
    return page;
}

bool SignupWebPage::acceptNavigationRequest(const QUrl &url, NavigationType, bool isMainFrame)
{
    if (!isMainFrame)
        return true;
    if (m_settingHtml && url.scheme() == u"data") {
        m_settingHtml = false;
        return true;
    }
    if (m_isRedirect && m_isRedirect(url)) {
        // From the loop: whoever hears it may delete this page.
        QMetaObject::invokeMethod(this, [this, url] { Q_EMIT redirected(url); }, Qt::QueuedConnection);
        return false;
    }
    if (m_policy.mayNavigate(url))
        return true;
    note(QStringLiteral("navigation-refused"), {{QStringLiteral("scheme"), url.scheme().left(20)},
                                                {QStringLiteral("host"), url.host().left(200)}});
    return false;
}

void SignupWebPage::javaScriptAlert(const QUrl &, const QString &text)
{
    // The dialog of the base class would run an event loop of its own.
    note(QStringLiteral("page-dialog"));
    Q_EMIT pageSpoke(text.simplified().left(300));
}

bool SignupWebPage::javaScriptConfirm(const QUrl &, const QString &text)
{
    // "Leave this page?" after the X was pressed: yes, or the window would never close.
    if (m_closing)
        return true;
    note(QStringLiteral("page-dialog"));
    Q_EMIT pageSpoke(text.simplified().left(300));
    return false;
}

bool SignupWebPage::javaScriptPrompt(const QUrl &, const QString &text, const QString &, QString *)
{
    note(QStringLiteral("page-dialog"));
    Q_EMIT pageSpoke(text.simplified().left(300));
    return false;
}

void SignupWebPage::javaScriptConsoleMessage(JavaScriptConsoleMessageLevel, const QString &message, int line,
                                             const QString &)
{
    // Not to stderr as the base class does: pages print addresses with codes in them.
    qCDebug(lcSignup).noquote() << "console, line" << line << redactedText(message.left(500));
}

QStringList SignupWebPage::chooseFiles(FileSelectionMode, const QStringList &, const QStringList &)
{
    note(QStringLiteral("file-dialog-refused"));
    return {};
}

void SignupWebPage::note(const QString &kind, const QJsonObject &detail)
{
    if (m_session)
        m_session->note(kind, detail);
}

void SignupWebPage::judgeCertificate(QWebEngineCertificateError error)
{
    const QString host = error.url().host();
    // Chromium judges by its own rules; the system's store has the last word, as it has for Graph calls.
    if (error.isOverridable() && http::isTrusted(error.certificateChain(), host)) {
        note(QStringLiteral("certificate-by-system"), {{QStringLiteral("host"), host}});
        error.acceptCertificate();
        return;
    }
    error.rejectCertificate();
    if (m_certificatesRefused.contains(host))
        return;
    m_certificatesRefused.append(host);
    // A picture of some other host does not stop the sign-up; Meta's pages and the SDK do.
    const QString origin = error.url().toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo | QUrl::RemovePath
                                                | QUrl::RemoveQuery | QUrl::RemoveFragment);
    if (!m_policy.mayNavigate(error.url()) || m_policy.isOwnPage(origin)) {
        note(QStringLiteral("certificate-refused"), {{QStringLiteral("host"), host}});
        return;
    }
    Q_EMIT failed(QStringLiteral("certificate %1: %2").arg(host, error.description()),
                  tr("The certificate of %1 is not trusted by this computer, so the page was not loaded and nothing "
                     "was sent. If your company inspects its traffic, its authority belongs in the system's "
                     "certificate store.").arg(host));
}

} // namespace gangway::app
