#include "app/tour/tour.h"

#include "app/signup/signuppane.h"
#include "app/version.h"
#include "sandbox/sandbox.h"

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
    : QObject(parent), m_services(services), m_window(window), m_plan(std::move(plan)), m_journey(Journey::of(services.sandbox->scenarioNow())),
      m_hand(window), m_pages(m_hand, m_journey.presses), m_provisioning(m_hand, m_journey), m_outcome(m_services, m_journey)
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

void Tour::add(const QString &name, Attempt attempt, std::chrono::seconds patience)
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

void Tour::picture(const QString &name)
{
    if (!m_plan.pictures)
        return;
    // A few rounds of the poll: layouts and paint events of the click before have run.
    auto rounds = std::make_shared<int>(0);
    add(QStringLiteral("picture ") + name, [this, name, rounds](QString *why) {
        if (++*rounds < 5) {
            *why = QStringLiteral("the page settles");
            return false;
        }
        return shoot(name, why);
    });
}

bool Tour::shoot(const QString &name, QString *why)
{
    const auto refuse = [why](const QString &reason) {
        if (why)
            *why = reason;
        return false;
    };
    if (!m_plan.pictures)
        return true;
    if (!m_window)
        return refuse(QStringLiteral("the window is gone"));
    QPixmap shot;
    // The screen shows what a person sees, the browser's pages included; not every platform lets us read it.
    if (QGuiApplication::platformName() == QLatin1String("xcb") && m_window->windowHandle())
        shot = m_window->screen()->grabWindow(m_window->winId());
    if (shot.isNull())
        shot = m_window->grab();
    const QString file = QStringLiteral("%1-%2.png").arg(m_pictureNumber + 1, 2, 10, QLatin1Char('0')).arg(name);
    if (!shot.save(QDir(m_plan.folder).filePath(file)))
        return refuse(QStringLiteral("%1 could not be written").arg(file));
    ++m_pictureNumber;
    m_pictures.append(file);
    return true;
}

void Tour::note(const QString &action, const QString &outcome, const QString &why)
{
    QJsonObject line{{QStringLiteral("action"), action}, {QStringLiteral("outcome"), outcome}, {QStringLiteral("ms"), m_actionClock.elapsed()}};
    if (!why.isEmpty())
        line.insert(QStringLiteral("why"), why);
    m_done.append(line);
}

void Tour::tick()
{
    if (m_over)
        return;
    if (m_actions.empty()) {
        end(true, {});
        return;
    }
    // The attempt may add actions: references into the queue would not last.
    const Action action = m_actions.front();
    QString why;
    if (action.attempt(&why)) {
        note(action.name, QStringLiteral("done"));
        m_actions.pop_front();
        m_actionClock.restart();
        return;
    }
    if (m_actionClock.hasExpired(std::chrono::milliseconds(action.patience).count())) {
        note(action.name, QStringLiteral("failed"), why);
        end(false, QStringLiteral("%1: %2").arg(action.name, why));
    }
}

QJsonObject Tour::report(bool succeeded, const QString &why) const
{
    QJsonObject result{{QStringLiteral("program"), QStringLiteral("gangway " GANGWAY_VERSION)},
                       {QStringLiteral("scenario"), m_journey.scenario},
                       {QStringLiteral("role"), m_plan.role},
                       {QStringLiteral("language"), m_plan.language},
                       {QStringLiteral("path"), m_outcome.currentCase() ? nameOf(m_outcome.currentCase()->path) : QString()},
                       {QStringLiteral("succeeded"), succeeded},
                       {QStringLiteral("end"), m_end},
                       {QStringLiteral("expectedEnd"), m_journey.expectedEnd},
                       {QStringLiteral("signup"), QJsonObject{{QStringLiteral("state"), m_signup.isEmpty() ? m_outcome.signupState() : m_signup},
                                                              {QStringLiteral("event"), m_outcome.signupEvent()},
                                                              {QStringLiteral("screens"), QJsonArray::fromStringList(m_pages.screens())},
                                                              {QStringLiteral("pressed"), QJsonArray::fromStringList(m_pages.pressed())}}},
                       {QStringLiteral("steps"), m_outcome.steps()},
                       {QStringLiteral("facts"), m_outcome.facts()},
                       {QStringLiteral("shown"), QJsonArray::fromStringList(m_shown)},
                       {QStringLiteral("case"), m_outcome.caseState()},
                       {QStringLiteral("messages"), m_outcome.messages()},
                       {QStringLiteral("calls"), QJsonObject{{QStringLiteral("counts"), m_outcome.callCounts()},
                                                             {QStringLiteral("expected"), m_journey.expectedCalls},
                                                             {QStringLiteral("counted"), m_outcome.countedCalls()},
                                                             {QStringLiteral("log"), m_services.sandbox->callLog()}}},
                       {QStringLiteral("sandboxState"), m_services.sandbox->state()},
                       {QStringLiteral("pictures"), QJsonArray::fromStringList(m_pictures)},
                       {QStringLiteral("answered"), QJsonArray::fromStringList(m_provisioning.done())},
                       {QStringLiteral("actions"), m_done},
                       {QStringLiteral("startedAt"), m_startedAt.toString(Qt::ISODateWithMs)},
                       {QStringLiteral("ms"), m_tourClock.elapsed()}};
    if (!why.isEmpty())
        result.insert(QStringLiteral("why"), why);
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
