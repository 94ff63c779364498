#pragma once

#include "sandbox/sandbox.h"

#include <QHash>
#include <QJsonArray>

namespace gangway::app {

/// What a scenario says about the person at the desk and the customer on the phone: what they type, choose and
/// press, and how it ends. Read once from the scenario's data; see lib/sandbox/README.md.
struct Journey
{
    static Journey of(const sandbox::Scenario &scenario);

    QString scenario;
    QString path;                 ///< store::nameOf(NumberPath)

    QString customer;
    QString contact;
    QString email;
    QString website;
    QString customerLanguage;
    QString phone;                ///< empty: not typed
    QJsonObject numberAnswers;
    QJsonObject launch;           ///< store::SignupOptions::toJson()

    QHash<QString, QString> presses; ///< screen of Meta's page -> "cancel", "close", "report"
    QJsonObject input;            ///< what steps are answered with
    QStringList actions;          ///< steps that are asked for besides the way

    QJsonArray conversation;      ///< what is said after the hand-over, act by act

    QString expectedSignup;       ///< signup::nameOf(SignupState)
    QString expectedEvent;
    QString expectedEnd;          ///< "live", "provisioned", "waiting", "needs-person", "signup-ended"
    QJsonObject expectedSteps;
    QJsonObject expectedCalls;
    QJsonObject expectedFacts;

    store::LaunchWay way() const;
    bool isHosted() const { return way() == store::LaunchWay::Hosted; }
};

} // namespace gangway::app
