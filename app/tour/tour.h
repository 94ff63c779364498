#pragma once

#include "app/services.h"
#include "app/tour/hand.h"
#include "app/tour/metapages.h"
#include "app/tour/outcome.h"
#include "app/tour/provisioning.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QObject>
#include <QTimer>

#include <deque>
#include <functional>

namespace gangway::app {

class SignupPane;

/// Plays the journey of the sandbox's scenario with a person's means: clicks and keys on the real widgets and on the
/// real pages in the browser. Takes a picture of every page, writes report.json. Succeeds only when everything the
/// scenario expects is so: sign-up, steps, calls, facts, and the end; for most, a live customer after a passed test.
class Tour : public QObject
{
    Q_OBJECT
public:
    struct Plan
    {
        QString folder;
        QString role;          ///< as on the command line, for the report
        QString language;
        bool pictures = true;
    };
    /// `services.sandbox` is there.
    Tour(const Services &services, QWidget *window, Plan plan, QObject *parent = nullptr);

    /// Errors: the folder cannot be written.
    Result<Done> start();

Q_SIGNALS:
    void finished(bool succeeded);

private:
    using Attempt = std::function<bool(QString *why)>;
    struct Action
    {
        QString name;
        Attempt attempt; ///< tried every 50 ms until it returns true
        std::chrono::seconds patience{20};
    };
    // script.cpp
    void script();
    void typeCustomer();
    void answerQuestions();
    void launch();
    void playMetasPages();
    void waitForSignup();
    void leaveSignup();
    void provision();
    void testAndHandOver();
    void passTest();
    void skipTest();
    void readExplanation(const QString &where);
    // conversation.cpp
    void converse();
    void openConversation(const QJsonObject &act);
    void deskActs(const QJsonObject &act);
    void sendTemplate(const QJsonObject &act);
    void sendFile(const QJsonObject &act);
    void sendInteractive(const QJsonObject &act);
    void react(const QJsonObject &act);
    void phoneActs(const QJsonObject &act);
    void expectAtDesk(const QJsonObject &what);
    void expectOnPhone(const QJsonObject &what);
    /// Who an act is about: Person::id of the sandbox's phone; the phone's owner where it names nobody.
    QString personOf(const QJsonObject &act) const;
    QString businessDigits() const;
    std::optional<store::ConversationRecord> conversationWith(const QString &person) const;

    void add(const QString &name, Attempt attempt, std::chrono::seconds patience = std::chrono::seconds(20));
    void click(const QString &objectName, std::chrono::seconds patience = std::chrono::seconds(20));
    void type(const QString &objectName, const QString &text);
    void waitFor(const QString &objectName, std::chrono::seconds patience);
    void picture(const QString &name);
    bool shoot(const QString &name, QString *why = nullptr);
    void tick();
    void note(const QString &action, const QString &outcome, const QString &why = {});
    void end(bool succeeded, const QString &why);
    SignupPane *pane() const;
    QJsonObject report(bool succeeded, const QString &why) const;

    Services m_services;
    QPointer<QWidget> m_window;
    Plan m_plan;
    Journey m_journey;
    Hand m_hand;
    MetaPages m_pages;
    Provisioning m_provisioning;
    Outcome m_outcome;
    std::deque<Action> m_actions;
    QTimer m_timer;
    QElapsedTimer m_actionClock;
    QElapsedTimer m_tourClock;
    QDateTime m_startedAt;
    QString m_signup;           ///< how the sign-up ended
    QString m_end;              ///< where the tour stands, in the journey's words
    QString m_writtenTo;        ///< Person::id of the desk's last act
    int m_heard = 0;            ///< rows of the conversation before the last act
    QStringList m_shown;        ///< what the page says about the end
    QJsonArray m_done;
    QStringList m_pictures;
    int m_pictureNumber = 0;
    bool m_over = false;
};

} // namespace gangway::app
