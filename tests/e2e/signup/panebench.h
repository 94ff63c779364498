#pragma once

#include "app/signup/paneloader.h"
#include "core/randomness.h"
#include "http/trust.h"
#include "support/connectproxy.h"
#include "support/testcertificate.h"
#include "support/testmain.h"

#include <QApplication>
#include <QPushButton>
#include <QTemporaryDir>
#include <QVBoxLayout>

namespace gangway::test {

/// Meta's host names behind a CONNECT proxy that asks for credentials, with an authority made for the run which the
/// program trusts through SSL_CERT_FILE. Made before the application object, because Chromium reads the proxy
/// variables once; `connect()` after it, because the proxy is a QTcpServer.
struct SignupWorld
{
    QTemporaryDir folder;
    TestCertificate trusted = TestCertificate::make(names());
    TestCertificate stranger = TestCertificate::make(names());
    std::unique_ptr<ConnectProxy> proxy;

    static QByteArrayList names()
    {
        return {"DNS:facebook.com", "DNS:*.facebook.com", "DNS:*.facebook.net", "DNS:*.evilfacebook.com"};
    }
    bool trust() const
    {
        QFile authority(folder.filePath(u"authority.pem"_qs));
        if (!authority.open(QIODevice::WriteOnly) || authority.write(trusted.authorityPem) <= 0)
            return false;
        return qputenv("SSL_CERT_FILE", authority.fileName().toLocal8Bit());
    }
    void connect(quint16 target)
    {
        proxy = std::make_unique<ConnectProxy>(target);
        proxy->requireCredentials(u"person"_qs, u"pass word"_qs);
        for (const char *name : {"HTTPS_PROXY", "https_proxy"})
            qputenv(name, proxy->url(u"person"_qs, u"pass%20word"_qs).toUtf8());
    }
};

/// A window with the real pane, and hands to press what it shows.
class PaneBench : public QObject
{
public:
    struct Found
    {
        QPointer<QWidget> widget;
        QRect place;
    };

    void show()
    {
        http::useSystemTrustAndProxy();
        m_window = std::make_unique<QWidget>();
        auto *layout = new QVBoxLayout(m_window.get());
        m_outside = new QPushButton(u"outside"_qs, m_window.get());
        layout->addWidget(m_outside);
        m_pane = m_loader.createPane(m_window.get());
        QVERIFY2(m_pane, qPrintable(m_loader.reason()));
        layout->addWidget(m_pane);
        m_window->resize(800, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        // Chromium's own start-up lines come with the first profile, before the strict log.
        open();
        QTRY_VERIFY_WITH_TIMEOUT(hasLine(u"sdk-ready"_qs), 20000);
    }

    /// As GANGWAY_STRICT_LOG(), but for what Qt's offscreen platform says about every native child window.
    static void beStrict()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support propagateSizeHints)."_qs));
    }

    void end()
    {
        m_pane->discard();
        m_session.reset();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    void open(const QString &configuration = u"1"_qs, const QUrl &page = QUrl(u"https://partner.example.com/signup"_qs),
              const QString &locale = u"en_US"_qs)
    {
        store::PartnerProfile profile;
        profile.appId = AppId(u"21202248997039"_qs);
        profile.configurationId = ConfigurationId(configuration);
        profile.signupOrigin = page;
        profile.sdkLocale = locale;
        open(profile);
    }
    void open(const store::PartnerProfile &profile,
              const signup::Environment &environment = signup::Environment::live())
    {
        store::CaseRecord record;
        record.customerName = u"Padaria </script> Aurora"_qs;
        m_plan = signup::makeLaunchPlan(profile, record, AttemptId(m_randomness.newId()), m_randomness.newId(),
                                        environment);
        auto session = std::make_unique<signup::SignupSession>(
            m_plan.attemptId, signup::OriginPolicy(m_plan.environment, m_plan.pageUrl), m_plan.nonce, m_clock);
        m_pane->open(m_plan, session.get());
        m_session = std::move(session);
    }

    Found find(const QString &id, int patienceMs = 15000)
    {
        // Shared, because an answer may come after this function has given up.
        auto found = std::make_shared<Found>();
        const bool there = QTest::qWaitFor([&] {
            auto answered = std::make_shared<bool>(false);
            m_pane->locate(u"#"_qs + id, this, [found, answered](QWidget *widget, QRect rect) {
                *found = {widget, rect};
                *answered = true;
            });
            return QTest::qWaitFor([&] { return *answered; }, 2000) && !found->place.isEmpty();
        }, patienceMs);
        return there ? *found : Found();
    }
    void press(const QString &id)
    {
        const Found found = find(id);
        QVERIFY2(found.widget && !found.place.isEmpty(), qPrintable(id));
        QTest::mouseClick(found.widget, Qt::LeftButton, {}, found.place.center());
    }

    bool hasLine(const QString &kind) const
    {
        return std::any_of(m_session->log().begin(), m_session->log().end(), [&](const auto &line) { return line.kind == kind; });
    }
    QVariant logged(const QString &kind, const QString &key) const
    {
        for (const auto &line : m_session->log()) {
            if (line.kind == kind)
                return line.detail.value(key).toVariant();
        }
        return {};
    }

protected:
    app::PaneLoader m_loader;
    SystemClock m_clock;
    SystemRandomness m_randomness;
    std::unique_ptr<QWidget> m_window;
    app::SignupPane *m_pane = nullptr;
    QPushButton *m_outside = nullptr;
    signup::LaunchPlan m_plan;
    std::unique_ptr<signup::SignupSession> m_session;
};

} // namespace gangway::test
