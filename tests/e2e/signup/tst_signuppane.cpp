#include "app/signup/paneloader.h"
#include "core/randomness.h"
#include "e2e/signup/minimeta.h"
#include "http/trust.h"
#include "support/connectproxy.h"
#include "support/testcertificate.h"
#include "support/testmain.h"

#include <QApplication>
#include <QDesktopServices>
#include <QJsonDocument>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>
#include <QVBoxLayout>

using namespace gangway;
using signup::SignupSession;
using signup::SignupState;
using test::ConnectProxy;
using test::MiniMeta;
using test::TestCertificate;

namespace {

const QByteArrayList metaNames{"DNS:facebook.com", "DNS:*.facebook.com", "DNS:*.facebook.net", "DNS:*.evilfacebook.com"};
const QStringList buttons{u"es-continue-login"_qs, u"es-authorize"_qs, u"es-portfolio-next"_qs, u"es-waba-next"_qs,
                          u"es-number-next"_qs, u"es-code-next"_qs, u"es-permissions-confirm"_qs, u"es-finish"_qs};

/// Everything outside the process that the pane talks to. Made before the application object, because Chromium
/// reads the proxy variables once.
struct World
{
    QTemporaryDir folder;
    TestCertificate trusted = TestCertificate::make(metaNames);
    TestCertificate stranger = TestCertificate::make(metaNames);
    MiniMeta meta;
    MiniMeta impostor;
    quint16 metaPort = 0;
    quint16 impostorPort = 0;
    std::unique_ptr<ConnectProxy> proxy;
};
World *world = nullptr;

} // namespace

class TestSignupPane : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void takeForeignAddress(const QUrl &) { ++m_foreignAddresses; }

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void pressThroughEndsWithCodeAndEvent();
    void closeButtonOnTheLastScreenIsASuccess();
    void closeButtonEarlierIsACancelWithItsStep();
    void pageThatWantsToStayIsClosedAllTheSame();
    void untrustedCertificateIsRefused_data();
    void untrustedCertificateIsRefused();
    void forgedEventsAreIgnored();
    void foreignAddressesAreRefused();
    void messageBoxDoesNotBlock();
    void eachAttemptStartsWithoutCookies();
    void f6LeavesThePage();
    void wrongAddressIsRefusedBeforeAnythingIsSent();

private:
    void open(const QString &configuration = u"1"_qs, const QUrl &page = QUrl(u"https://partner.example.com/signup"_qs),
              const QString &locale = u"en_US"_qs);
    struct Found
    {
        QPointer<QWidget> widget;
        QRect place;
    };
    Found find(const QString &id, int patienceMs = 15000);
    void press(const QString &id);
    void pressThrough(int count);
    QVariant logged(const QString &kind, const QString &key) const;
    bool hasLine(const QString &kind) const;

    int m_foreignAddresses = 0;
    app::PaneLoader m_loader;
    SystemClock m_clock;
    SystemRandomness m_randomness;
    std::unique_ptr<QWidget> m_window;
    app::SignupPane *m_pane = nullptr;
    QPushButton *m_outside = nullptr;
    signup::LaunchPlan m_plan;
    std::unique_ptr<SignupSession> m_session;
};

void TestSignupPane::initTestCase()
{
    http::useSystemTrustAndProxy();
    m_window = std::make_unique<QWidget>();
    auto *layout = new QVBoxLayout(m_window.get());
    m_outside = new QPushButton(u"outside"_qs, m_window.get());
    layout->addWidget(m_outside);
    m_pane = m_loader.createPane(m_window.get());
    QVERIFY2(m_pane, qPrintable(m_loader.reason()));
    layout->addWidget(m_pane);
    m_window->resize(800, 700);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    // Chromium's own start-up lines come with the first profile, before the strict log.
    open();
    QTRY_VERIFY_WITH_TIMEOUT(hasLine(u"sdk-ready"_qs), 20000);
}

void TestSignupPane::init()
{
    // As GANGWAY_STRICT_LOG(), but for what Qt's offscreen platform says about every native child window.
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support propagateSizeHints)."_qs));
    world->proxy->resetCounts();
    world->proxy->clearRoutes();
}

void TestSignupPane::cleanup()
{
    m_pane->discard();
    m_session.reset();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void TestSignupPane::open(const QString &configuration, const QUrl &page, const QString &locale)
{
    store::PartnerProfile profile;
    profile.appId = AppId(u"21202248997039"_qs);
    profile.configurationId = ConfigurationId(configuration);
    profile.signupOrigin = page;
    profile.sdkLocale = locale;
    store::CaseRecord record;
    record.customerName = u"Padaria </script> Aurora"_qs;
    m_plan = signup::makeLaunchPlan(profile, record, AttemptId(m_randomness.newId()), m_randomness.newId(),
                                    signup::Environment::live());
    auto session = std::make_unique<SignupSession>(m_plan.attemptId, signup::OriginPolicy(m_plan.environment, m_plan.pageUrl),
                                                   m_plan.nonce, m_clock);
    m_pane->open(m_plan, session.get());
    m_session = std::move(session);
}

bool TestSignupPane::hasLine(const QString &kind) const
{
    return std::any_of(m_session->log().begin(), m_session->log().end(), [&](const auto &line) { return line.kind == kind; });
}

QVariant TestSignupPane::logged(const QString &kind, const QString &key) const
{
    for (const auto &line : m_session->log()) {
        if (line.kind == kind)
            return line.detail.value(key).toVariant();
    }
    return {};
}

TestSignupPane::Found TestSignupPane::find(const QString &id, int patienceMs)
{
    // Shared, because an answer may come after this function has given up.
    auto found = std::make_shared<Found>();
    QTest::qWaitFor([&] {
        auto answered = std::make_shared<bool>(false);
        m_pane->locate(u"#"_qs + id, this, [found, answered](QWidget *widget, QRect rect) {
            *found = {widget, rect};
            *answered = true;
        });
        return QTest::qWaitFor([&] { return *answered; }, 2000) && !found->place.isEmpty();
    }, patienceMs);
    return *found;
}

void TestSignupPane::press(const QString &id)
{
    const Found found = find(id);
    QVERIFY2(found.widget && !found.place.isEmpty(), qPrintable(id));
    QTest::mouseClick(found.widget, Qt::LeftButton, {}, found.place.center());
}

void TestSignupPane::pressThrough(int count)
{
    for (int i = 0; i < count && !QTest::currentTestFailed(); ++i)
        press(buttons.at(i));
}

void TestSignupPane::pressThroughEndsWithCodeAndEvent()
{
    QSignalSpy codes(m_pane, &app::SignupPane::popupVisibleChanged);
    QStringList addresses;
    const auto listening = connect(m_pane, &app::SignupPane::addressChanged, this, [&](const QUrl &url, bool secure) {
        if (!url.host().isEmpty())
            addresses.append(url.host() + (secure ? u"+"_qs : u"-"_qs));
    });
    open();
    press(u"gangway-launch"_qs);
    pressThrough(int(buttons.size()));
    disconnect(listening);
    QTRY_COMPARE_WITH_TIMEOUT(m_session->state(), SignupState::Captured, 10000);
    QCOMPARE(m_session->code().reveal(), QByteArray(MiniMeta::code));
    QCOMPARE(m_session->sessionEvent()->event, u"FINISH"_qs);
    QCOMPARE(m_session->sessionEvent()->wabaId->value(), u"524126980791429"_qs);
    QTRY_COMPARE(codes.count(), 2);
    QTRY_VERIFY(hasLine(u"login-response"_qs));
    QVERIFY(hasLine(u"code-repeated"_qs));
    QVERIFY(hasLine(u"launched"_qs));
    QVERIFY(!hasLine(u"page-failed"_qs));
    QCOMPARE(world->proxy->tunnels(u"partner.example.com"_qs), 0);
    QVERIFY(addresses.contains(u"partner.example.com+"_qs));
    QVERIFY(addresses.contains(u"www.facebook.com+"_qs));
    // Meta's names, and nothing but through the proxy of the environment.
    QVERIFY(world->proxy->tunnels(u"connect.facebook.net"_qs) > 0);
    QVERIFY(world->proxy->tunnels(u"www.facebook.com"_qs) > 0);
    QVERIFY(world->proxy->refusedForCredentials() <= 1);
    for (const auto &line : m_session->log())
        QVERIFY(!QString::fromUtf8(QJsonDocument(line.detail).toJson()).contains(QLatin1String(MiniMeta::code)));
}

void TestSignupPane::closeButtonOnTheLastScreenIsASuccess()
{
    open();
    m_pane->launch(); // before the SDK is ready
    pressThrough(int(buttons.size()) - 1);
    QVERIFY(!find(buttons.last()).place.isEmpty());
    auto *close = m_pane->findChild<QToolButton *>(u"signup.popup.close"_qs);
    QVERIFY(close && close->isVisible());
    QTest::mouseClick(close, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(m_session->state(), SignupState::Captured, 10000);
    QCOMPARE(m_session->code().reveal(), QByteArray(MiniMeta::code));
    QTRY_VERIFY(hasLine(u"popup-closed"_qs));
}

void TestSignupPane::closeButtonEarlierIsACancelWithItsStep()
{
    open();
    m_pane->launch();
    pressThrough(4);
    QTRY_VERIFY(m_pane->visibleAddress().host() == u"www.facebook.com");
    m_pane->closePopup();
    QTRY_COMPARE_WITH_TIMEOUT(m_session->state(), SignupState::Cancelled, 10000);
    QCOMPARE(m_session->sessionEvent()->currentStep, u"PHONE_NUMBER_SETUP"_qs);
    QTRY_VERIFY(hasLine(u"popup-closed"_qs));
    QTRY_COMPARE(m_pane->visibleAddress().host(), u"partner.example.com"_qs);
    QVERIFY(!m_session->hasCode());
}

void TestSignupPane::pageThatWantsToStayIsClosedAllTheSame()
{
    open(u"2"_qs);
    m_pane->launch();
    pressThrough(1);
    m_pane->closePopup();
    QTRY_VERIFY_WITH_TIMEOUT(hasLine(u"popup-closed"_qs), 8000);
    QTRY_COMPARE(m_session->state(), SignupState::Cancelled);
}

void TestSignupPane::untrustedCertificateIsRefused_data()
{
    QTest::addColumn<QString>("host");
    QTest::newRow("the SDK's host") << u"connect.facebook.net"_qs;
    QTest::newRow("Meta's window") << u"www.facebook.com"_qs;
}

void TestSignupPane::untrustedCertificateIsRefused()
{
    QFETCH(QString, host);
    world->proxy->route(host, world->impostorPort);
    open();
    m_pane->launch();
    QTRY_COMPARE_WITH_TIMEOUT(m_session->state(), SignupState::PageRefused, 25000);
    auto *trouble = m_pane->findChild<QLabel *>(u"signup.trouble.text"_qs);
    QTRY_VERIFY(trouble && trouble->isVisible());
    QVERIFY(!m_session->hasCode() && !m_session->sessionEvent());
    QTRY_VERIFY2(trouble->text().contains(host), qPrintable(trouble->text()));
    if (host == u"www.facebook.com") {
        QVERIFY(logged(u"page-failed"_qs, u"reason"_qs).toString().startsWith(u"certificate www.facebook.com"));
        return;
    }
    // The way back: the store is put right, the same attempt loads again.
    world->proxy->clearRoutes();
    QTest::mouseClick(m_pane->findChild<QPushButton *>(u"signup.reload"_qs), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(m_session->state(), SignupState::Ready, 15000);
    QVERIFY(trouble->isHidden() || !trouble->isVisible());
}

void TestSignupPane::forgedEventsAreIgnored()
{
    QString title;
    const auto listening = connect(m_pane, &app::SignupPane::titleChanged, this, [&](const QString &t) { title = t; });
    // With this locale the SDK's script is hostile: it forges events on our own page, and brings a frame of
    // www.evilfacebook.com that posts a finish event and a code.
    open(u"1"_qs, QUrl(u"https://partner.example.com/signup"_qs), u"xx_XX"_qs);
    QTRY_COMPARE_WITH_TIMEOUT(title, u"forged, bridge unseen"_qs, 15000);
    disconnect(listening);
    const auto ignored = [&](const QString &reason, const QString &origin) {
        return std::count_if(m_session->log().begin(), m_session->log().end(), [&](const auto &line) {
            return line.kind == u"message-ignored" && line.detail.value(u"reason"_qs).toString() == reason
                && line.detail.value(u"origin"_qs).toString() == origin;
        });
    };
    QTRY_COMPARE(ignored(u"foreign-origin"_qs, u"https://www.evilfacebook.com"_qs), 2);
    QTRY_COMPARE(ignored(u"wrong-nonce"_qs, {}), 3);
    QTRY_VERIFY(hasLine(u"sdk-ready"_qs));
    QCOMPARE(m_session->state(), SignupState::Ready);
    QVERIFY(!m_session->hasCode() && !m_session->sessionEvent());
}

void TestSignupPane::foreignAddressesAreRefused()
{
    open(u"3"_qs);
    m_pane->launch();
    QTRY_VERIFY_WITH_TIMEOUT(hasLine(u"navigation-refused"_qs), 15000);
    QCOMPARE(logged(u"navigation-refused"_qs, u"host"_qs).toString(), u"evil.example"_qs);
    // The address for another program comes 50 ms after the first; the screens keep working after both.
    QDesktopServices::setUrlHandler(u"whatsapp"_qs, this, "takeForeignAddress");
    press(buttons.at(0));
    press(buttons.at(1));
    QVERIFY(!find(buttons.at(2)).place.isEmpty());
    QDesktopServices::unsetUrlHandler(u"whatsapp"_qs);
    QCOMPARE(m_foreignAddresses, 0);
    QCOMPARE(m_pane->visibleAddress().host(), u"www.facebook.com"_qs);
    QCOMPARE(world->proxy->tunnels(u"evil.example"_qs), 0);
}

void TestSignupPane::messageBoxDoesNotBlock()
{
    open(u"4"_qs);
    m_pane->launch();
    press(buttons.first());
    auto *trouble = m_pane->findChild<QLabel *>(u"signup.trouble.text"_qs);
    QVERIFY(trouble->isVisible());
    QVERIFY(trouble->text().contains(u"Meta is busy"_qs));
    QVERIFY(!m_pane->findChild<QPushButton *>(u"signup.reload"_qs)->isVisible());
}

void TestSignupPane::eachAttemptStartsWithoutCookies()
{
    for (int attempt = 0; attempt < 2; ++attempt) {
        QString title;
        const auto listening = connect(m_pane, &app::SignupPane::titleChanged, this, [&](const QString &t) { title = t; });
        open(u"5"_qs);
        m_pane->launch();
        QTRY_VERIFY_WITH_TIMEOUT(title.startsWith(u"cookies"), 15000);
        disconnect(listening);
        QCOMPARE(title, u"cookies before: none, after: person=1"_qs);
    }
}

void TestSignupPane::f6LeavesThePage()
{
    open();
    QTRY_VERIFY_WITH_TIMEOUT(hasLine(u"sdk-ready"_qs), 15000);
    m_window->activateWindow();
    const Found web = find(u"gangway-launch"_qs);
    QVERIFY(web.widget);
    web.widget->setFocus();
    QTRY_COMPARE(QApplication::focusWidget(), web.widget.data());
    QTest::keyClick(web.widget.data(), Qt::Key_F6);
    QTRY_COMPARE(QApplication::focusWidget(), m_outside);
}

void TestSignupPane::wrongAddressIsRefusedBeforeAnythingIsSent()
{
    open(u"1"_qs, QUrl(u"http://partner.example.com/signup"_qs));
    QCOMPARE(m_session->state(), SignupState::PageRefused);
    QVERIFY(m_pane->findChild<QLabel *>(u"signup.trouble.text"_qs)->isVisible());
    m_pane->launch();
    m_pane->closePopup();
    QCOMPARE(world->proxy->tunnels(), 0);
}

int main(int argc, char **argv)
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    World everything;
    world = &everything;
    QFile authority(everything.folder.filePath(u"authority.pem"_qs));
    if (!authority.open(QIODevice::WriteOnly) || authority.write(everything.trusted.authorityPem) <= 0)
        return 1;
    authority.close();
    const auto metaPort = everything.meta.start(everything.trusted.chainPem, everything.trusted.privateKeyPem);
    const auto impostorPort = everything.impostor.start(everything.stranger.chainPem, everything.stranger.privateKeyPem);
    if (!metaPort || !impostorPort)
        return 1;
    everything.metaPort = *metaPort;
    everything.impostorPort = *impostorPort;

    qputenv("SSL_CERT_FILE", authority.fileName().toLocal8Bit());
    QApplication app(argc, argv);
    everything.proxy = std::make_unique<ConnectProxy>(everything.metaPort);
    everything.proxy->requireCredentials(u"person"_qs, u"pass word"_qs);
    for (const char *name : {"HTTPS_PROXY", "https_proxy"})
        qputenv(name, everything.proxy->url(u"person"_qs, u"pass%20word"_qs).toUtf8());
    TestSignupPane test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_signuppane.moc"
