#include "app/tour/tour.h"

#include "app/signup/signuppane.h"
#include "app/version.h"
#include "onboarding/runner.h"
#include "sandbox/sandbox.h"

#include <QApplication>
#include <QDir>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QSaveFile>
#include <QScreen>
#include <QWindow>

#include <cstdio>

namespace gangway::app {

using namespace std::chrono_literals;

Tour::Tour(const Services &services, QWidget *window, Plan plan, QObject *parent)
    : QObject(parent), m_services(services), m_window(window), m_hand(window), m_plan(std::move(plan))
{
    m_timer.setInterval(50ms);
    connect(&m_timer, &QTimer::timeout, this, &Tour::tick);
}

Result<Done> Tour::start()
{
    if (!QDir().mkpath(m_plan.folder) || !QFileInfo(m_plan.folder).isWritable()) {
        return fail(Error::make(Error::Kind::Storage, QStringLiteral("the folder %1 cannot be written").arg(m_plan.folder)));
    }
    m_startedAt = m_services.clock.now();
    m_tourClock.start();
    script();
    m_actionClock.start();
    m_timer.start();
    return Done{};
}

void Tour::add(const QString &name, std::function<bool(QString *)> attempt, std::chrono::seconds patience)
{
    m_actions.push_back({name, std::move(attempt), patience});
}

void Tour::click(const QString &objectName, std::chrono::seconds patience)
{
    add(QStringLiteral("click ") + objectName,
        [this, objectName](QString *why) {
            QWidget *widget = m_hand.reachable(objectName, why);
            if (!widget)
                return false;
            m_hand.click(widget);
            return true;
        },
        patience);
}

void Tour::waitFor(const QString &objectName, std::chrono::seconds patience)
{
    add(QStringLiteral("wait for ") + objectName,
        [this, objectName](QString *why) { return m_hand.reachable(objectName, why) != nullptr; }, patience);
}

void Tour::type(const QString &objectName, const QString &text)
{
    add(QStringLiteral("type into ") + objectName, [this, objectName, text](QString *why) {
        QWidget *widget = m_hand.reachable(objectName, why);
        if (!widget)
            return false;
        m_hand.type(widget, text);
        return true;
    });
}

SignupPane *Tour::pane() const
{
    // By name: the plug-in carries its own copy of the class's meta object, so a cast by type finds nothing.
    QWidget *found = m_window ? m_window->findChild<QWidget *>(QStringLiteral("signup.pane")) : nullptr;
    return static_cast<SignupPane *>(found);
}

void Tour::clickPage(const QString &cssSelector)
{
    add(QStringLiteral("click %1 on Meta's page").arg(cssSelector),
        [this, cssSelector](QString *why) {
            if (m_pageWidget && !m_pageRect.isEmpty()) {
                m_hand.clickAt(m_pageWidget, m_pageRect.center());
                ++m_pageQuestion;
                m_pageAsked.invalidate();
                m_pageWidget = nullptr;
                m_pageRect = m_pageSeen = {};
                return true;
            }
            *why = QStringLiteral("%1 is not on the page").arg(cssSelector);
            SignupPane *browser = pane();
            // A page that goes away while it is asked may never answer: ask again.
            if (!browser || (m_pageAsked.isValid() && !m_pageAsked.hasExpired(500)))
                return false;
            m_pageAsked.start();
            browser->locate(cssSelector, this, [this, question = ++m_pageQuestion](QWidget *widget, QRect rect) {
                if (question != m_pageQuestion)
                    return;
                m_pageAsked.invalidate();
                // Twice the same place: the page has come to rest.
                if (rect == m_pageSeen && !rect.isEmpty()) {
                    m_pageWidget = widget;
                    m_pageRect = rect;
                }
                m_pageSeen = rect;
            });
            return false;
        },
        40s);
}

void Tour::typePage(const QString &cssSelector, const QString &text)
{
    clickPage(cssSelector);
    add(QStringLiteral("type on Meta's page"), [this, text](QString *why) {
        SignupPane *browser = pane();
        QWidget *target = browser ? QApplication::focusWidget() : nullptr;
        if (!target || !browser->isAncestorOf(target)) {
            *why = QStringLiteral("the page does not have the focus");
            return false;
        }
        for (const QChar c : text)
            m_hand.press(target, Qt::Key_0 + c.digitValue(), QString(c));
        return true;
    });
}

void Tour::settle()
{
    // Two rounds of the poll: layouts and paint events of the click before have run.
    auto rounds = std::make_shared<int>(0);
    add(QStringLiteral("let the page settle"), [rounds](QString *) { return ++*rounds > 5; });
}

void Tour::picture(const QString &name)
{
    settle();
    add(QStringLiteral("picture ") + name, [this, name](QString *why) {
        if (!m_window) {
            *why = QStringLiteral("the window is gone");
            return false;
        }
        QPixmap shot;
        // The screen shows what a person sees, the browser's pages included; not every platform lets us read it.
        if (QGuiApplication::platformName() == QLatin1String("xcb") && m_window->windowHandle())
            shot = m_window->screen()->grabWindow(m_window->winId());
        if (shot.isNull())
            shot = m_window->grab();
        const QString file = QStringLiteral("%1-%2.png").arg(++m_pictureNumber, 2, 10, QLatin1Char('0')).arg(name);
        if (!shot.save(QDir(m_plan.folder).filePath(file))) {
            *why = QStringLiteral("%1 could not be written").arg(file);
            --m_pictureNumber;
            return false;
        }
        m_pictures.append(file);
        return true;
    });
}

void Tour::script()
{
    waitFor(QStringLiteral("customers.newOnboarding"), 20s);
    picture(QStringLiteral("customers-empty"));
    click(QStringLiteral("customers.newOnboarding"));

    type(QStringLiteral("customer.name"), QStringLiteral("Padaria Aurora"));
    type(QStringLiteral("customer.contact"), QStringLiteral("Marina Duarte"));
    type(QStringLiteral("customer.email"), QStringLiteral("marina@padaria-aurora.example"));
    type(QStringLiteral("customer.website"), QStringLiteral("https://padaria-aurora.example"));
    type(QStringLiteral("customer.phone"), QStringLiteral("+55 11 90000-0142"));
    picture(QStringLiteral("case-customer"));
    click(QStringLiteral("case.next"));

    click(QStringLiteral("number.app.none-new"));
    click(QStringLiteral("number.install-app.no"));
    picture(QStringLiteral("case-number"));
    click(QStringLiteral("case.next"));

    waitFor(QStringLiteral("signup.launch"), 30s);
    picture(QStringLiteral("case-signup-ready"));
    click(QStringLiteral("signup.launch"));
    clickPage(QStringLiteral("#es-continue-login"));
    picture(QStringLiteral("case-signup-meta-page"));
    clickPage(QStringLiteral("#es-authorize"));
    clickPage(QStringLiteral("#es-portfolio-next"));
    clickPage(QStringLiteral("#es-waba-next"));
    clickPage(QStringLiteral("#es-number-next"));
    clickPage(QStringLiteral("#es-code-use"));
    clickPage(QStringLiteral("#es-code-next"));
    clickPage(QStringLiteral("#es-permissions-confirm"));
    picture(QStringLiteral("case-signup-last-screen"));
    clickPage(QStringLiteral("#es-finish"));
    waitFor(QStringLiteral("case.next"), 40s);
    picture(QStringLiteral("case-signup-captured"));
    click(QStringLiteral("case.next"));

    add(QStringLiteral("every provisioning step is done"),
        [this](QString *why) {
            const store::CaseRecord *record = currentCase();
            onboarding::Runner *runner = record ? m_services.onboarding.runner(record->id) : nullptr;
            if (!runner || !runner->isFinished()) {
                *why = QStringLiteral("provisioning is not finished");
                return false;
            }
            return true;
        },
        60s);
    picture(QStringLiteral("case-provision"));
    click(QStringLiteral("case.next"));

    waitFor(QStringLiteral("test.sandboxPhone"), 20s);
    picture(QStringLiteral("case-test-waiting"));
    click(QStringLiteral("test.sandboxPhone"));
    type(QStringLiteral("test.composer"), QStringLiteral("Message received, loud and clear!"));
    click(QStringLiteral("test.send"));
    add(QStringLiteral("the reply was delivered and read"),
        [this](QString *why) {
            const store::CaseRecord *record = currentCase();
            const auto history = record ? m_services.messages.history(record->id) : Result<std::vector<store::MessageRecord>>(std::vector<store::MessageRecord>{});
            for (const store::MessageRecord &message : history ? *history : std::vector<store::MessageRecord>{}) {
                if (message.direction == store::Direction::Outbound && message.status == store::MessageStatus::Read)
                    return true;
            }
            *why = QStringLiteral("the reply is not read yet");
            return false;
        },
        30s);
    picture(QStringLiteral("case-test-passed"));
    click(QStringLiteral("case.next"));

    waitFor(QStringLiteral("handover.finish"), 20s);
    picture(QStringLiteral("case-handover"));
    click(QStringLiteral("handover.finish"));
    waitFor(QStringLiteral("customers.newOnboarding"), 20s);
    picture(QStringLiteral("customers-live"));
    click(QStringLiteral("nav.profiles"));
    picture(QStringLiteral("profiles"));
    click(QStringLiteral("nav.settings"));
    picture(QStringLiteral("settings"));
    click(QStringLiteral("nav.customers"));
    add(QStringLiteral("the customer is live"), [this](QString *why) {
        const store::CaseRecord *record = currentCase();
        if (record && record->handedOverAt && record->testPassedAt && record->facts.numberRegistered.value_or(false))
            return true;
        *why = QStringLiteral("the case is not handed over with a passed test and a registered number");
        return false;
    });
}

void Tour::tick()
{
    if (m_over)
        return;
    if (m_actions.empty()) {
        end(true, {});
        return;
    }
    Action &action = m_actions.front();
    QString why;
    if (action.attempt(&why)) {
        m_done.append(QJsonObject{{QStringLiteral("step"), action.name},
                                  {QStringLiteral("outcome"), QStringLiteral("done")},
                                  {QStringLiteral("ms"), m_actionClock.elapsed()}});
        m_actions.pop_front();
        m_actionClock.restart();
        return;
    }
    m_lastWhy = why;
    if (m_actionClock.hasExpired(std::chrono::milliseconds(action.patience).count())) {
        m_done.append(QJsonObject{{QStringLiteral("step"), action.name},
                                  {QStringLiteral("outcome"), QStringLiteral("failed")},
                                  {QStringLiteral("why"), why},
                                  {QStringLiteral("ms"), m_actionClock.elapsed()}});
        end(false, QStringLiteral("%1: %2").arg(action.name, why));
    }
}

const store::CaseRecord *Tour::currentCase() const
{
    const std::vector<store::CaseRecord> &cases = m_services.onboarding.cases();
    return cases.empty() ? nullptr : &cases.front();
}

QJsonObject Tour::report(bool succeeded, const QString &why) const
{
    QJsonObject result{{QStringLiteral("program"), QStringLiteral("gangway " GANGWAY_VERSION)},
                       {QStringLiteral("succeeded"), succeeded},
                       {QStringLiteral("role"), m_plan.role},
                       {QStringLiteral("language"), m_plan.language},
                       {QStringLiteral("startedAt"), m_startedAt.toString(Qt::ISODateWithMs)},
                       {QStringLiteral("ms"), m_tourClock.elapsed()},
                       {QStringLiteral("steps"), m_done},
                       {QStringLiteral("pictures"), QJsonArray::fromStringList(m_pictures)}};
    if (!why.isEmpty())
        result.insert(QStringLiteral("why"), why);
    if (m_services.sandbox) {
        result.insert(QStringLiteral("callLog"), m_services.sandbox->callLog());
        result.insert(QStringLiteral("sandboxState"), m_services.sandbox->state());
    }
    if (const store::CaseRecord *record = currentCase()) {
        QJsonObject state{{QStringLiteral("number"), record->number},
                          {QStringLiteral("customer"), record->customerName},
                          {QStringLiteral("path"), nameOf(record->path)},
                          {QStringLiteral("facts"), record->facts.toJson()},
                          {QStringLiteral("live"), record->handedOverAt.has_value()},
                          {QStringLiteral("testPassed"), record->testPassedAt.has_value()}};
        QJsonObject provisioning;
        if (onboarding::Runner *runner = m_services.onboarding.runner(record->id)) {
            for (const onboarding::StepView &view : runner->steps()) {
                provisioning.insert(onboarding::nameOf(view.id),
                                    QJsonObject{{QStringLiteral("status"), onboarding::nameOf(view.status)},
                                                {QStringLiteral("ms"), view.durationMs},
                                                {QStringLiteral("runs"), view.runs}});
            }
        }
        state.insert(QStringLiteral("provisioning"), provisioning);
        result.insert(QStringLiteral("case"), state);
        QJsonArray messages;
        if (const auto history = m_services.messages.history(record->id)) {
            for (const store::MessageRecord &message : *history) {
                messages.append(QJsonObject{{QStringLiteral("id"), message.messageId.value()},
                                            {QStringLiteral("direction"), message.direction == store::Direction::Inbound ? QStringLiteral("inbound") : QStringLiteral("outbound")},
                                            {QStringLiteral("body"), message.body},
                                            {QStringLiteral("status"), nameOf(message.status)},
                                            {QStringLiteral("times"), message.statusTimes}});
            }
        }
        result.insert(QStringLiteral("messages"), messages);
    }
    return result;
}

void Tour::end(bool succeeded, const QString &why)
{
    if (m_over)
        return;
    m_over = true;
    m_timer.stop();
    if (!succeeded && m_window) {
        // What the person would have seen when it went wrong.
        m_window->grab().save(QDir(m_plan.folder).filePath(QStringLiteral("failed.png")));
        std::fprintf(stderr, "gangway: the tour stopped: %s\n", qUtf8Printable(why));
    }
    QSaveFile file(QDir(m_plan.folder).filePath(QStringLiteral("report.json")));
    const bool written = file.open(QIODevice::WriteOnly)
        && file.write(QJsonDocument(report(succeeded, why)).toJson()) > 0 && file.commit();
    if (!written)
        std::fprintf(stderr, "gangway: report.json could not be written: %s\n", qUtf8Printable(file.errorString()));
    Q_EMIT finished(succeeded && written);
}

} // namespace gangway::app
