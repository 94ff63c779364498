#pragma once

#include "app/services.h"
#include "app/tour/hand.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QObject>
#include <QTimer>

#include <deque>
#include <functional>

namespace gangway::app {

class SignupPane;

/// Plays the whole journey in the sandbox with a person's means: clicks and keys on the real widgets and on
/// the real pages in the browser. Takes a picture of every page, writes report.json. Succeeds only when the
/// customer is live and the test message was delivered and read.
class Tour : public QObject
{
    Q_OBJECT
public:
    struct Plan
    {
        QString folder;
        QString role;       ///< as on the command line, for the report
        QString language;
    };
    Tour(const Services &services, QWidget *window, Plan plan, QObject *parent = nullptr);

    /// Errors: the folder cannot be written.
    Result<Done> start();

Q_SIGNALS:
    void finished(bool succeeded);

private:
    struct Action
    {
        QString name;
        std::function<bool(QString *why)> attempt; ///< tried every 50 ms until it returns true
        std::chrono::seconds patience{20};
    };
    void script();
    void add(const QString &name, std::function<bool(QString *)> attempt, std::chrono::seconds patience = std::chrono::seconds(20));
    void click(const QString &objectName, std::chrono::seconds patience = std::chrono::seconds(20));
    void type(const QString &objectName, const QString &text);
    void waitFor(const QString &objectName, std::chrono::seconds patience);
    void clickPage(const QString &cssSelector);
    void typePage(const QString &cssSelector, const QString &text);
    void picture(const QString &name);
    void settle();
    void tick();
    void end(bool succeeded, const QString &why);
    SignupPane *pane() const;
    const store::CaseRecord *currentCase() const;
    QJsonObject report(bool succeeded, const QString &why) const;

    Services m_services;
    QPointer<QWidget> m_window;
    Hand m_hand;
    Plan m_plan;
    std::deque<Action> m_actions;
    QTimer m_timer;
    QElapsedTimer m_actionClock;
    QElapsedTimer m_tourClock;
    QDateTime m_startedAt;
    QJsonArray m_done;
    QStringList m_pictures;
    QString m_lastWhy;
    int m_pictureNumber = 0;
    bool m_over = false;
    QElapsedTimer m_pageAsked;      ///< valid while the page is asked where something is
    int m_pageQuestion = 0;         ///< only the answer to the latest question counts
    QPointer<QWidget> m_pageWidget; ///< its answer
    QRect m_pageRect;
    QRect m_pageSeen;               ///< the answer before
};

} // namespace gangway::app
