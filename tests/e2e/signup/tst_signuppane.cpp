#include "e2e/signup/minimeta.h"
#include "e2e/signup/panebench.h"

#include <QDesktopServices>
#include <QJsonDocument>
#include <QLabel>
#include <QSignalSpy>
#include <QToolButton>

using namespace gangway;
using signup::SignupSession;
using signup::SignupState;
using test::MiniMeta;

namespace {

const QStringList buttons{u"es-continue-login"_qs, u"es-authorize"_qs, u"es-portfolio-next"_qs, u"es-waba-next"_qs,
                          u"es-number-next"_qs, u"es-code-next"_qs, u"es-permissions-confirm"_qs, u"es-finish"_qs};

struct World : test::SignupWorld
{
    MiniMeta meta;
    MiniMeta impostor;
    quint16 impostorPort = 0;
};
World *world = nullptr;

} // namespace

class TestSignupPane : public test::PaneBench
{
    Q_OBJECT

public Q_SLOTS:
    void takeForeignAddress(const QUrl &) { ++m_foreignAddresses; }

private Q_SLOTS:
    void initTestCase() { show(); }
    void init()
    {
        beStrict();
        world->proxy->resetCounts();
        world->proxy->clearRoutes();
    }
    void cleanup() { end(); }
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
    void pressThrough(int count);

    int m_foreignAddresses = 0;
};

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
    QVERIFY(!find(buttons.at(4)).place.isEmpty()); // the number screen is there
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
    const auto metaPort = everything.meta.start(everything.trusted.chainPem, everything.trusted.privateKeyPem);
    const auto impostorPort = everything.impostor.start(everything.stranger.chainPem, everything.stranger.privateKeyPem);
    if (!metaPort || !impostorPort || !everything.trust())
        return 1;
    everything.impostorPort = *impostorPort;
    QApplication app(argc, argv);
    everything.connect(*metaPort);
    TestSignupPane test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_signuppane.moc"
