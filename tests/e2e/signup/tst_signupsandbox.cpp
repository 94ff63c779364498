#include "e2e/signup/panebench.h"
#include "sandbox/sandbox.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QToolButton>

using namespace gangway;
using signup::SignupState;

namespace {
test::SignupWorld *world = nullptr;
}

/// The real pane against the built-in sandbox under Meta's own host names: every screen is pressed and typed as a
/// person would.
class TestSignupSandbox : public test::PaneBench
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        startMeta();
        show();
    }
    void init()
    {
        beStrict();
        startMeta();
        open(sandbox::Sandbox::builtInProfile(store::PartnerRole::TechProvider));
    }
    void cleanup() { end(); }

    void pressThroughEndsWithCodeAndEvent();
    void closeButtonOnTheLastScreenIsASuccess();
    void cancelButtonIsACancelWithItsStep();
    void reportedErrorKeepsItsNumbers();
    void endsAsTheScenarioSays_data();
    void endsAsTheScenarioSays();
    void loopbackWithoutTlsWorksBesideTheProxy();
    void fullPageComesBackWithTheCode();
    void deniedFullPageIsACancel();

private:
    void openFullPage();
    void startMeta(bool tls = true);
    void goTo(const QString &id);

    std::unique_ptr<sandbox::Sandbox> m_meta;
};

/// A new one each time: the sandbox remembers whom it has onboarded, as Meta does.
void TestSignupSandbox::startMeta(bool tls)
{
    m_meta = std::make_unique<sandbox::Sandbox>(m_clock);
    sandbox::SandboxOptions options;
    if (tls) {
        options.tlsCertificateChainPem = world->trusted.chainPem;
        options.tlsPrivateKeyPem = world->trusted.privateKeyPem;
    }
    const auto port = m_meta->start(options);
    QVERIFY(port);
    world->proxy->setTarget(*port);
    world->proxy->resetCounts();
}

/// Presses on until the button `id` is there, typing the code where it is asked for.
void TestSignupSandbox::goTo(const QString &id)
{
    if (m_plan.way == store::LaunchWay::Page)
        m_pane->launch(); // there is no page of ours to press on
    else
        press(u"gangway-launch"_qs);
    for (const QString &button : {u"es-continue-login"_qs, u"es-authorize"_qs, u"es-portfolio-next"_qs, u"es-waba-next"_qs,
                                  u"es-number-next"_qs, u"es-code-next"_qs, u"es-permissions-confirm"_qs, u"es-finish"_qs}) {
        const Found next = find(button);
        QVERIFY2(!next.place.isEmpty(), qPrintable(button));
        if (button == id)
            return;
        if (button == u"es-code-next") {
            press(u"es-code-input"_qs);
            const Found input = find(u"es-code-input"_qs);
            QTest::keyClicks(input.widget, u"123456"_qs);
        }
        press(button);
    }
}

void TestSignupSandbox::pressThroughEndsWithCodeAndEvent()
{
    goTo(u"es-finish"_qs);
    QTRY_COMPARE(m_session->state(), SignupState::EventOnly); // the last screen already tells the ids
    press(u"es-finish"_qs);
    QTRY_COMPARE_WITH_TIMEOUT(m_session->state(), SignupState::Captured, 10000);
    QVERIFY(m_session->code().reveal().startsWith("AQ"));
    QCOMPARE(m_session->sessionEvent()->event, u"FINISH"_qs);
    QCOMPARE(m_session->sessionEvent()->phoneNumberId->value(), u"106540352242922"_qs);
    QTRY_VERIFY(hasLine(u"popup-closed"_qs));
    QTRY_VERIFY(hasLine(u"login-response"_qs));
    QVERIFY(!hasLine(u"code-second"_qs));
    QVERIFY(!hasLine(u"page-failed"_qs));
    QVERIFY(world->proxy->tunnels(u"connect.facebook.net"_qs) > 0);
    QVERIFY(world->proxy->tunnels(u"www.facebook.com"_qs) > 0);
}

void TestSignupSandbox::closeButtonOnTheLastScreenIsASuccess()
{
    goTo(u"es-finish"_qs);
    QTest::mouseClick(m_pane->findChild<QToolButton *>(u"signup.popup.close"_qs), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(m_session->state(), SignupState::Captured, 10000);
    QTRY_VERIFY(hasLine(u"popup-closed"_qs));
}

void TestSignupSandbox::cancelButtonIsACancelWithItsStep()
{
    goTo(u"es-number-next"_qs);
    press(u"es-cancel"_qs);
    QTRY_COMPARE_WITH_TIMEOUT(m_session->state(), SignupState::Cancelled, 10000);
    QCOMPARE(m_session->sessionEvent()->currentStep, u"PHONE_NUMBER_SETUP"_qs);
    QTRY_VERIFY(hasLine(u"popup-closed"_qs));
    QVERIFY(!m_session->hasCode());
}

void TestSignupSandbox::reportedErrorKeepsItsNumbers()
{
    goTo(u"es-number-next"_qs);
    press(u"es-report-error"_qs);
    QTRY_COMPARE_WITH_TIMEOUT(m_session->state(), SignupState::ErrorReported, 10000);
    QVERIFY(!m_session->sessionEvent()->errorMessage.isEmpty());
    QVERIFY(!m_session->sessionEvent()->sessionId.isEmpty());
    QTRY_VERIFY(hasLine(u"popup-closed"_qs));
}

void TestSignupSandbox::endsAsTheScenarioSays_data()
{
    QTest::addColumn<QStringList>("buttons");
    const QStringList whole{u"es-continue-login"_qs, u"es-authorize"_qs, u"es-portfolio-next"_qs, u"es-waba-next"_qs, u"es-number-next"_qs,
                            u"es-code-next"_qs, u"es-permissions-confirm"_qs, u"es-finish"_qs};
    QStringList withoutNumber = whole;
    withoutNumber.removeAll(u"es-code-next"_qs);
    for (const char *name : {"late-event", "late-code", "code-only", "event-only", "told-twice", "ids-as-numbers", "unverified-number", "coexistence"})
        QTest::newRow(name) << whole;
    QTest::newRow("no-number") << withoutNumber;
    QTest::newRow("closed") << whole.mid(0, 3);
    QTest::newRow("cancel") << whole.mid(0, 5);
}

/// The pages hear of the scenario from the sandbox: the person presses what is there.
void TestSignupSandbox::endsAsTheScenarioSays()
{
    QFETCH(QStringList, buttons);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    const auto scenario = sandbox::Sandbox::scenario(name);
    QVERIFY(scenario);
    m_meta->setScenario(*scenario);
    const QJsonObject expect = scenario->data[u"journey"_qs][u"expect"_qs].toObject();
    if (name == u"coexistence") {
        store::PartnerProfile profile = sandbox::Sandbox::builtInProfile(store::PartnerRole::TechProvider);
        profile.configurationId = profile.coexistenceConfigurationId;
        open(profile);
    }
    press(u"gangway-launch"_qs);
    for (const QString &button : buttons) {
        QVERIFY2(!find(button).place.isEmpty(), qPrintable(button));
        if (button == u"es-code-next" && name != u"unverified-number") {
            press(u"es-code-input"_qs);
            const Found input = find(u"es-code-input"_qs);
            QTest::keyClicks(input.widget, u"123456"_qs);
        }
        press(button);
    }
    QTRY_COMPARE_WITH_TIMEOUT(signup::nameOf(m_session->state()), expect[u"signup"_qs].toString(), 20000);
    const auto event = m_session->sessionEvent();
    QCOMPARE(event ? event->event : QString(), expect[u"event"_qs].toString());
    QTRY_VERIFY(hasLine(u"popup-closed"_qs));
    QVERIFY(!hasLine(u"page-failed"_qs));
    if (name == u"no-number")
        QVERIFY(event->wabaId && !event->phoneNumberId);
}

void TestSignupSandbox::loopbackWithoutTlsWorksBesideTheProxy()
{
    // As `--sandbox` runs it: Meta is 127.0.0.1, the launch page sits on localhost.
    startMeta(false);
    open(sandbox::Sandbox::builtInProfile(store::PartnerRole::SolutionPartner), m_meta->environment());
    QSignalSpy addresses(m_pane, &app::SignupPane::addressChanged);
    goTo(u"es-finish"_qs);
    press(u"es-finish"_qs);
    QTRY_COMPARE_WITH_TIMEOUT(m_session->state(), SignupState::Captured, 10000);
    QCOMPARE(world->proxy->tunnels(), 0);
    for (const QList<QVariant> &arguments : addresses)
        QVERIFY(!arguments.at(1).toBool()); // plain HTTP never looks secure
}

void TestSignupSandbox::openFullPage()
{
    store::PartnerProfile profile = sandbox::Sandbox::builtInProfile(store::PartnerRole::TechProvider);
    profile.launchWay = store::LaunchWay::Page;
    open(profile);
    QVERIFY(!m_plan.redirectUri.isEmpty());
}

void TestSignupSandbox::fullPageComesBackWithTheCode()
{
    openFullPage();
    goTo(u"es-finish"_qs);
    QVERIFY(!hasLine(u"popup-opened"_qs)); // in the view itself
    press(u"es-finish"_qs);
    QTRY_COMPARE_WITH_TIMEOUT(m_session->state(), SignupState::Captured, 10000);
    QVERIFY(m_session->hasCode());
    QVERIFY(!m_session->sessionEvent()); // no page of ours was there to hear one
    QCOMPARE(logged(u"code-captured"_qs, u"source"_qs).toString(), u"redirect"_qs);
    // The address with the code was never asked for, shown or logged.
    QCOMPARE(world->proxy->tunnels(QUrl(m_plan.redirectUri).host()), 0);
    const QString code = QString::fromLatin1(m_session->code().reveal());
    QVERIFY(!m_pane->visibleAddress().toString().contains(code));
    for (const auto &line : m_session->log())
        QVERIFY(!QString::fromUtf8(QJsonDocument(line.detail).toJson()).contains(code));
    QVERIFY(!hasLine(u"page-failed"_qs));
    QVERIFY(!hasLine(u"navigation-refused"_qs));
}

void TestSignupSandbox::deniedFullPageIsACancel()
{
    openFullPage();
    goTo(u"es-number-next"_qs);
    press(u"es-cancel"_qs);
    QTRY_VERIFY_WITH_TIMEOUT(signup::isTerminal(m_session->state()), 10000);
    QCOMPARE(m_session->state(), SignupState::Cancelled);
    QVERIFY(m_session->dialogError() && m_session->dialogError()->isDenial());
    QVERIFY(!m_session->hasCode());
}

int main(int argc, char **argv)
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    test::SignupWorld everything;
    world = &everything;
    if (!everything.trust())
        return 1;
    QApplication app(argc, argv);
    everything.connect(0);
    TestSignupSandbox test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_signupsandbox.moc"
