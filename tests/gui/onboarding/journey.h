#pragma once

#include "fakepane.h"
#include "support/testmain.h"
#include "support/testservices.h"

#include "app/onboarding/casewindow.h"
#include "app/widgets/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>

namespace gangway::test {

inline app::Theme *theTheme = nullptr;

/// A case window over the real services and the sandbox, operated by object names as a person would.
class Journey
{
public:
    explicit Journey(store::PartnerRole role = store::PartnerRole::TechProvider, bool withPane = true, Clock *clock = nullptr)
        : services(TestServices::Wish{true, QStringLiteral("en"), clock})
    {
        services.services().profiles.setCurrent(sandbox::Sandbox::builtInProfile(role).id);
        window = std::make_unique<app::CaseWindow>(
            services.services(), *theTheme, [this, withPane](QWidget *parent) -> app::SignupPane * {
                ++panesAsked;
                return withPane ? pane = new FakePane(parent) : nullptr;
            });
        window->resize(1208, 720);
        window->show();
        window->activateWindow();
        [this] { QVERIFY(QTest::qWaitForWindowActive(window.get())); }();
    }

    template <typename T = QWidget>
    T *find(const QString &name) const
    {
        for (T *each : window->window()->findChildren<T *>(name)) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    bool click(const QString &name)
    {
        // What a layout got this moment is shown with the next event.
        [&] { return QTest::qWaitFor([&] { return find<QAbstractButton>(name) != nullptr; }, 1000); }();
        auto *button = find<QAbstractButton>(name);
        if (!button || !button->isEnabled())
            return false;
        // A check box is hit at its box and words only, which stand at the left.
        QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(8, button->height() / 2));
        return true;
    }
    bool type(const QString &name, const QString &text)
    {
        auto *widget = find<QWidget>(name);
        if (!widget)
            return false;
        widget->setFocus();
        QTest::keyClicks(widget, text);
        return true;
    }
    QString label(const QString &name) const
    {
        const auto *found = find<QLabel>(name);
        return found ? found->text() : QString();
    }
    QDialog *dialog(const QString &name) const
    {
        for (QDialog *each : window->findChildren<QDialog *>(name)) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    bool nextEnabled() const
    {
        const auto *next = find<QAbstractButton>(QStringLiteral("case.next"));
        return next && next->isEnabled();
    }
    sandbox::Sandbox &meta() const { return *services.services().sandbox; }
    onboarding::Runner *runner() const { return services.services().onboarding.runner(window->currentCase()); }
    const store::CaseRecord &record() const { return runner()->newestRecord(); }

    /// A case with a name and a free number, standing on the sign-up page.
    bool toSignup(const QString &phone = QStringLiteral("+55 11 90000-0142"))
    {
        window->newCase();
        if (!type(QStringLiteral("customer.name"), QStringLiteral("Padaria Aurora")) || !type(QStringLiteral("customer.phone"), phone))
            return false;
        if (!click(QStringLiteral("case.next")))
            return false;
        [this] { QTRY_COMPARE(window->currentPage(), store::CasePage::Number); }();
        if (!click(QStringLiteral("number.app.none-new")) || !click(QStringLiteral("number.install-app.no")) || !click(QStringLiteral("case.next")))
            return false;
        return window->currentPage() == store::CasePage::Signup;
    }
    bool launch()
    {
        if (!click(QStringLiteral("signup.launch")))
            return false;
        [this] { QTRY_VERIFY(pane && pane->launches == 1); }();
        return pane && pane->launches == 1;
    }
    /// The customer goes through all screens; code and ids arrive.
    bool signUp()
    {
        if (!launch())
            return false;
        const FakePane::Walk walk = pane->walk(network);
        if (walk.code.isEmpty() || walk.event.isEmpty())
            return false;
        pane->meta(walk.event);
        pane->login(walk.code);
        pane->close();
        return true;
    }
    bool toProvision()
    {
        if (!toSignup() || !signUp())
            return false;
        [this] { QTRY_VERIFY_WITH_TIMEOUT(record().facts.tokenStored.value_or(false), 10000); }();
        [this] { QTRY_VERIFY(nextEnabled()); }();
        return click(QStringLiteral("case.next")) && window->currentPage() == store::CasePage::Provision;
    }
    /// Webhooks of the sandbox come back to the program, as they would through a tunnel.
    bool listen(store::PartnerRole role = store::PartnerRole::TechProvider)
    {
        const auto profile = sandbox::Sandbox::builtInProfile(role);
        const auto secrets = sandbox::Sandbox::builtInSecrets(role);
        webhooks::ReceiverOptions options;
        options.path = profile.receiverPath;
        options.appSecret = secrets.value(vaultNames::appSecret);
        options.verifyToken = secrets.value(vaultNames::verifyToken);
        const auto port = services.services().receiver.start(options);
        if (!port)
            return false;
        const QUrl here(QStringLiteral("http://127.0.0.1:%1").arg(*port));
        if (!profile.webhookCallback.isEmpty())
            meta().setPublicHost(profile.webhookCallback.host(), here);
        meta().setWebhookTarget(profile.appId, QUrl(here.toString() + profile.receiverPath), options.verifyToken);
        return true;
    }
    /// For the eye: a picture into the folder that GANGWAY_SHOTS names.
    void picture(const QString &name) const
    {
        const QString folder = qEnvironmentVariable("GANGWAY_SHOTS");
        if (folder.isEmpty())
            return;
        QDir().mkpath(folder);
        for (const bool dark : {false, true}) {
            theTheme->setScheme(dark ? app::Theme::Scheme::Dark : app::Theme::Scheme::Light);
            for (const QSize size : {QSize(1208, 720), QSize(952, 560)}) {
                window->resize(size);
                QTest::qWait(300); // until everything has its place, also on a busy machine
                window->grab().save(QStringLiteral("%1/%2-%3%4.png").arg(folder, name).arg(size.width()).arg(dark ? QStringLiteral("-dark") : QString()));
            }
        }
        theTheme->setScheme(app::Theme::Scheme::Light);
        window->resize(1208, 720);
    }

    TestServices services;
    QNetworkAccessManager network;
    QPointer<FakePane> pane;
    int panesAsked = 0;
    std::unique_ptr<app::CaseWindow> window;
};

} // namespace gangway::test
