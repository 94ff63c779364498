#include "app/signup/websignuppane.h"

#include "app/signup/browsertrust.h"
#include "app/signup/signupbridge.h"
#include "app/signup/signupwebpage.h"
#include "core/log.h"

#include <QFile>
#include <QFrame>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWebChannel>
#include <QWebEngineDownloadRequest>
#include <QWebEngineProfile>
#include <QWebEngineScript>
#include <QWebEngineScriptCollection>
#include <QWebEngineView>

namespace gangway::app {

namespace {

constexpr int maxPopups = 4;
constexpr std::chrono::seconds closePatience{4};

QString acceptLanguage(const QString &sdkLocale)
{
    const QString full = QString(sdkLocale).replace(u'_', u'-');
    const QString language = sdkLocale.section(u'_', 0, 0);
    if (language == u"en")
        return QStringLiteral("%1,en;q=0.9").arg(full);
    return QStringLiteral("%1,%2;q=0.9,en;q=0.5").arg(full, language);
}

QString webChannelScript()
{
    QFile file(QStringLiteral(":/qtwebchannel/qwebchannel.js"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("Qt WebChannel came without its script");
    return QString::fromUtf8(file.readAll());
}

/// Where the element is, in CSS pixels of the viewport; scrolls it into view. Null while a person could not press it.
QString locatorScript(const QString &selector)
{
    const QString quoted = QString::fromUtf8(QJsonDocument(QJsonArray{selector}).toJson(QJsonDocument::Compact));
    return QStringLiteral("(function (selector) {"
                          " var element = document.querySelector(selector);"
                          " if (!element || element.disabled) return null;"
                          " var box = element.getBoundingClientRect();"
                          " if (box.top < 0 || box.left < 0 || box.bottom > innerHeight || box.right > innerWidth) {"
                          "  element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });"
                          "  box = element.getBoundingClientRect();"
                          " }"
                          " if (!box.width || !box.height || getComputedStyle(element).visibility !== 'visible') return null;"
                          " return [box.left, box.top, box.width, box.height];"
                          "})(%1[0])").arg(quoted);
}

} // namespace

WebSignupPane::WebSignupPane(QWidget *parent) : SignupPane(parent)
{
    setObjectName(QStringLiteral("signup.pane"));

    m_troubleBar = new QFrame(this);
    m_troubleBar->setObjectName(QStringLiteral("signup.trouble"));
    m_troubleBar->setProperty("surface", QStringLiteral("panel"));
    m_troubleText = new QLabel(m_troubleBar);
    m_troubleText->setObjectName(QStringLiteral("signup.trouble.text"));
    m_troubleText->setWordWrap(true);
    m_troubleText->setTextFormat(Qt::PlainText);
    m_troubleText->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_reload = new QPushButton(tr("Load again"), m_troubleBar);
    m_reload->setObjectName(QStringLiteral("signup.reload"));
    m_reload->setAccessibleName(tr("Load the signup page again"));
    auto *troubleLayout = new QHBoxLayout(m_troubleBar);
    troubleLayout->addWidget(m_troubleText, 1);
    troubleLayout->addWidget(m_reload, 0, Qt::AlignTop);
    m_troubleBar->hide();

    m_popupBar = new QFrame(this);
    m_popupBar->setObjectName(QStringLiteral("signup.popup"));
    m_popupBar->setProperty("surface", QStringLiteral("bar"));
    m_popupTitle = new QLabel(m_popupBar);
    m_popupTitle->setObjectName(QStringLiteral("signup.popup.title"));
    m_popupTitle->setTextFormat(Qt::PlainText);
    m_popupTitle->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_popupClose = new QToolButton(m_popupBar);
    m_popupClose->setObjectName(QStringLiteral("signup.popup.close"));
    m_popupClose->setText(QStringLiteral("\u2715"));
    m_popupClose->setToolTip(tr("Close Meta's window"));
    m_popupClose->setAccessibleName(tr("Close Meta's window"));
    m_popupClose->setAutoRaise(true);
    auto *popupLayout = new QHBoxLayout(m_popupBar);
    popupLayout->setContentsMargins(12, 4, 6, 4);
    popupLayout->addWidget(m_popupTitle, 1);
    popupLayout->addWidget(m_popupClose);
    m_popupBar->hide();

    m_stack = new QStackedWidget(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_troubleBar);
    layout->addWidget(m_popupBar);
    layout->addWidget(m_stack, 1);

    connect(m_popupClose, &QToolButton::clicked, this, &WebSignupPane::closePopup);
    connect(m_reload, &QPushButton::clicked, this, [this] {
        if (!m_session)
            return;
        open(m_plan, m_session);
        if (m_plan.way == store::LaunchWay::Page)
            launch(); // there is no page of ours with a button to press
    });
    auto *leave = new QShortcut(QKeySequence(Qt::Key_F6), this);
    leave->setContext(Qt::WidgetWithChildrenShortcut);
    connect(leave, &QShortcut::activated, this, &WebSignupPane::leavePage);
}

WebSignupPane::~WebSignupPane()
{
    // Pages go before the profile they belong to, and nobody is told any more.
    m_session.clear();
    blockSignals(true);
    for (const Popup &popup : m_popups)
        delete popup.view;
    delete m_launchView;
    delete m_profile;
}

void WebSignupPane::open(const signup::LaunchPlan &plan, signup::SignupSession *session)
{
    discard();
    m_plan = plan;
    m_session = session;
    m_troubleBar->hide();
    if (!session)
        return;

    const bool addressUsable = plan.pageUrl.isValid() && !plan.pageUrl.host().isEmpty()
        && (plan.pageUrl.scheme() == u"https" || plan.environment.isSandbox());
    if (!addressUsable) {
        session->pageFailed(QStringLiteral("address is not https"));
        showTrouble(tr("The profile's signup page must be an https address. Nothing was sent to Meta."), false);
        return;
    }
    // Reading the store takes up to a second: again only after a refusal, when somebody may have put it right.
    if (std::exchange(m_certificateRefused, false))
        trustSystemStoreInBrowser();

    m_profile = new QWebEngineProfile(this); // without a name: off the record
    m_profile->setHttpAcceptLanguage(acceptLanguage(plan.sdkLocale));
    connect(m_profile, &QWebEngineProfile::downloadRequested, this, [this](QWebEngineDownloadRequest *download) {
        download->cancel();
        if (m_session)
            m_session->note(QStringLiteral("download-refused"), {{QStringLiteral("host"), download->url().host()}});
    });

    m_launchPage = makePage();
    m_launchView = makeView(m_launchPage);
    connect(session, &signup::SignupSession::stateChanged, m_launchView, [this](signup::SignupState state) {
        if (state == signup::SignupState::PageRefused && m_troubleBar->isHidden()) {
            showTrouble(m_plan.way == store::LaunchWay::Page
                            ? tr("Meta's page did not load, so the signup cannot begin. Check the connection to facebook.com. "
                                 "Nothing was sent to Meta.")
                            : tr("Facebook's script did not load, so the signup cannot begin. Check the connection to "
                                 "connect.facebook.net. Nothing was sent to Meta."), true);
        } else if (state != signup::SignupState::PageRefused) {
            m_troubleBar->hide();
        }
    });
    if (plan.way == store::LaunchWay::Page)
        openDialogPage();
    else
        openLaunchPage();
    showTop();
}

/// Meta's dialog itself, in this view. It comes back to an address that is caught before it is loaded.
void WebSignupPane::openDialogPage()
{
    m_launchPage->catchRedirect([this](const QUrl &url) {
        const bool isBack = signup::isRedirect(m_plan, url);
        m_isBack = m_isBack || isBack;
        return isBack;
    });
    connect(m_launchPage, &SignupWebPage::redirected, this, [this](const QUrl &url) {
        if (m_session)
            m_session->redirected(url);
    });
    connect(m_launchPage, &QWebEnginePage::loadFinished, this, [this](bool ok) {
        // A navigation that was caught or refused ends as a failed load, too: only the first page counts.
        if (m_loaded || m_isBack || !m_session)
            return;
        if (!ok) {
            m_session->pageFailed(QStringLiteral("load"));
            return;
        }
        m_loaded = true;
        m_session->pageLoaded(m_launchPage->url());
    });
}

void WebSignupPane::openLaunchPage()
{
    auto *channel = new QWebChannel(m_launchPage);
    channel->registerObject(QStringLiteral("gangway"), new SignupBridge(m_session, channel));
    m_launchPage->setWebChannel(channel, QWebEngineScript::ApplicationWorld);

    QWebEngineScript listener;
    listener.setName(QStringLiteral("gangway-listener"));
    listener.setWorldId(QWebEngineScript::ApplicationWorld);
    listener.setInjectionPoint(QWebEngineScript::DocumentCreation);
    listener.setRunsOnSubFrames(false);
    listener.setSourceCode(webChannelScript() + signup::listenerScript(m_plan));
    m_launchPage->scripts().insert(listener);

    connect(m_launchPage, &QWebEnginePage::loadFinished, this, [this](bool ok) {
        if (m_loaded || !m_session)
            return;
        if (!ok) {
            m_session->pageFailed(QStringLiteral("load"));
            showTrouble(tr("The signup page did not load."), true);
            return;
        }
        m_loaded = true;
        m_session->pageLoaded(m_plan.pageUrl);
        if (std::exchange(m_launchWanted, false))
            launch();
    });
    m_launchPage->showHtml(signup::launchPageHtml(m_plan), m_plan.pageUrl);
}

void WebSignupPane::launch()
{
    if (!m_launchPage)
        return;
    if (m_plan.way == store::LaunchWay::Page) {
        if (m_loaded || std::exchange(m_launchWanted, true))
            return;
        if (m_session)
            m_session->launched();
        m_launchPage->load(signup::dialogUrl(m_plan));
        return;
    }
    if (!m_loaded) {
        m_launchWanted = true;
        return;
    }
    m_launchPage->runJavaScript(QStringLiteral("window.gangwayLaunch && window.gangwayLaunch()"));
}

void WebSignupPane::closePopup()
{
    if (m_popups.empty())
        return;
    const Popup popup = m_popups.back();
    popup.page->requestClose();
    // A page that hangs does not answer; its window goes all the same.
    QTimer::singleShot(closePatience, popup.view, [this, view = popup.view] { removePopup(view); });
}

void WebSignupPane::discard()
{
    while (!m_popups.empty())
        removePopup(m_popups.back().view);
    if (m_session)
        disconnect(m_session, nullptr, this, nullptr);
    m_session.clear();
    m_loaded = false;
    m_launchWanted = false;
    m_isBack = false;
    if (m_launchView) {
        m_stack->removeWidget(m_launchView);
        m_launchView->hide();
        m_launchView->deleteLater();
        m_launchView = nullptr;
        m_launchPage = nullptr;
    }
    // After the views: deferred deletions run in this order.
    if (m_profile)
        m_profile->deleteLater();
    m_profile = nullptr;
}

QUrl WebSignupPane::visibleAddress() const
{
    const QWebEngineView *view = topView();
    return view ? view->url() : QUrl();
}

QWebEngineView *WebSignupPane::topView() const
{
    return m_popups.empty() ? m_launchView : m_popups.back().view;
}

SignupWebPage *WebSignupPane::makePage()
{
    return new SignupWebPage(m_profile, signup::OriginPolicy(m_plan.environment, m_plan.pageUrl), m_session,
                             [this] { return makePopup(); }, nullptr);
}

QWebEngineView *WebSignupPane::makeView(SignupWebPage *page)
{
    auto *view = new QWebEngineView(m_stack);
    page->setParent(view);
    view->setPage(page);
    view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(view, &QWidget::customContextMenuRequested, this, [this, view](const QPoint &at) { openContextMenu(view, at); });
    m_stack->addWidget(view);
    watch(page, view);
    return view;
}

void WebSignupPane::watch(SignupWebPage *page, QWebEngineView *view)
{
    connect(page, &SignupWebPage::failed, this, [this](const QString &reason, const QString &explanation) {
        m_certificateRefused = m_certificateRefused || reason.startsWith(QLatin1String("certificate"));
        if (m_session)
            m_session->pageFailed(reason);
        showTrouble(explanation, true);
    });
    connect(page, &SignupWebPage::pageSpoke, this, [this](const QString &text) {
        showTrouble(tr("Meta's page says: %1", "%1 is the text of a message box of the page").arg(text), false);
    });
    const auto refresh = [this, view] {
        if (view == topView())
            showTop();
    };
    connect(page, &QWebEnginePage::urlChanged, this, refresh);
    connect(page, &QWebEnginePage::titleChanged, this, refresh);
}

SignupWebPage *WebSignupPane::makePopup()
{
    if (!m_profile || !m_session || int(m_popups.size()) >= maxPopups)
        return nullptr;
    SignupWebPage *page = makePage();
    QWebEngineView *view = makeView(page);
    m_popups.push_back({view, page});
    connect(page, &QWebEnginePage::windowCloseRequested, this, [this, view] { removePopup(view); });
    m_session->popupOpened(QUrl());
    showTop();
    return page;
}

void WebSignupPane::removePopup(QWebEngineView *view)
{
    const auto found = std::find_if(m_popups.begin(), m_popups.end(), [view](const Popup &p) { return p.view == view; });
    if (found == m_popups.end())
        return;
    m_popups.erase(found);
    m_stack->removeWidget(view);
    view->hide();
    view->deleteLater();
    if (m_session)
        m_session->popupClosed();
    showTop();
}

void WebSignupPane::showTop()
{
    QWebEngineView *view = topView();
    const bool popup = !m_popups.empty();
    if (view && m_stack->currentWidget() != view) {
        m_stack->setCurrentWidget(view);
        view->setFocus(Qt::OtherFocusReason);
    }
    if (m_popupBar->isHidden() == popup) {
        m_popupBar->setVisible(popup);
        Q_EMIT popupVisibleChanged(popup);
    }
    if (!view)
        return;
    const QString title = view->title();
    if (popup) {
        m_popupTitle->setText(title);
        view->setAccessibleName(tr("Meta's signup window"));
    } else {
        view->setAccessibleName(tr("Signup page"));
    }
    Q_EMIT addressChanged(view->url(), view->url().scheme() == u"https");
    Q_EMIT titleChanged(title);
}

void WebSignupPane::showTrouble(const QString &text, bool canReload)
{
    m_troubleText->setText(text);
    m_troubleText->setAccessibleName(text);
    m_reload->setVisible(canReload);
    m_troubleBar->show();
}

void WebSignupPane::openContextMenu(QWebEngineView *view, const QPoint &at)
{
    auto *menu = new QMenu(view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const QWebEnginePage::WebAction action : {QWebEnginePage::Cut, QWebEnginePage::Copy, QWebEnginePage::Paste,
                                                   QWebEnginePage::SelectAll})
        menu->addAction(view->pageAction(action));
    menu->popup(view->mapToGlobal(at));
}

void WebSignupPane::leavePage()
{
    // The page keeps Tab for itself; F6 goes to the next control outside of it.
    for (QWidget *next = nextInFocusChain(); next && next != this; next = next->nextInFocusChain()) {
        if (!m_stack->isAncestorOf(next) && next->isVisible() && next->isEnabled() && (next->focusPolicy() & Qt::TabFocus)) {
            next->setFocus(Qt::TabFocusReason);
            return;
        }
    }
    if (QWidget *focus = focusWidget())
        focus->clearFocus();
}

void WebSignupPane::locate(const QString &cssSelector, QObject *guard, std::function<void(QWidget *, QRect)> found)
{
    QPointer<QWebEngineView> view = topView();
    if (!view) {
        found(this, QRect());
        return;
    }
    QPointer<QObject> alive = guard;
    view->page()->runJavaScript(locatorScript(cssSelector), QWebEngineScript::ApplicationWorld,
                                [view, alive, found = std::move(found)](const QVariant &answer) {
        if (!alive || !view)
            return;
        QWidget *target = view->focusProxy() ? view->focusProxy() : view.data();
        const QVariantList box = answer.toList();
        QRect place;
        if (box.size() == 4) {
            const qreal zoom = view->zoomFactor();
            place = QRectF(box[0].toDouble() * zoom, box[1].toDouble() * zoom, box[2].toDouble() * zoom,
                           box[3].toDouble() * zoom).toRect();
            if (target != view)
                place.translate(-target->mapTo(view.data(), QPoint(0, 0)));
        }
        found(target, place);
    });
}

} // namespace gangway::app
