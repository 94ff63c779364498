#pragma once

#include "app/tour/hand.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QRect>

namespace gangway::app {

class SignupPane;

/// The customer on Meta's pages: looks which screen is there, presses what the journey says for it or else what leads
/// on, as proposed by the page. Knows the pages by the ids of their buttons; sees where things are and nothing else.
class MetaPages : public QObject
{
    Q_OBJECT
public:
    MetaPages(const Hand &hand, QHash<QString, QString> presses, QObject *parent = nullptr);

    /// One more look, and a press when the page has come to rest. To be called again and again.
    void play(SignupPane *pane);
    /// Screens in the order in which they were seen, "PHONE_NUMBER_SETUP" for instance.
    const QStringList &screens() const { return m_screens; }
    /// What was pressed so far: "PHONE_NUMBER_SETUP: cancel".
    const QStringList &pressed() const { return m_pressed; }
    /// Why the customer does not get on; empty when not known.
    QString trouble() const;

Q_SIGNALS:
    /// The page shows it and has come to rest; nothing has been pressed yet.
    void screenSeen(const QString &screen);
    /// Meta's page refuses what was entered and offers to report it.
    void problemSeen(const QString &screen);

private:
    void look(SignupPane *pane);
    void judge(SignupPane *pane);
    void click(const QString &selector);

    Hand m_hand;
    QHash<QString, QString> m_presses;
    QElapsedTimer m_asked;          ///< valid while the page is asked
    int m_question = 0;             ///< only answers to the latest question count
    int m_answers = 0;              ///< still to come
    QPointer<QWidget> m_target;
    QHash<QString, QRect> m_seen;   ///< where what is, by selector
    QHash<QString, QRect> m_before; ///< the look before
    QString m_screen;
    QString m_last;                 ///< what was pressed last on this screen
    QElapsedTimer m_sinceLast;
    bool m_hasCode = false;
    bool m_closed = false;
    QStringList m_screens;
    QStringList m_pressed;
};

} // namespace gangway::app
