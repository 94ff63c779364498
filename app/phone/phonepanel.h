#pragma once

#include "app/widgets/theme.h"
#include "sandbox/phonerecords.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace gangway::sandbox {
class Sandbox;
class SimulatedPhone;
}

namespace gangway::app {

class PhoneBubble;
class PhoneChat;

/// The sandbox's phone in a small window of its own: pick a person and a business number, write, press buttons, react,
/// be offline, block. Never in the way of the program's windows. Keep one and call showFor(); closing hides it.
class PhonePanel : public QWidget
{
    Q_OBJECT
public:
    PhonePanel(sandbox::Sandbox &sandbox, Theme &theme, QWidget *parent = nullptr);
    /// The one of the window that `asker` is in; made when there is none yet. There is one phone on the desk.
    static PhonePanel *of(sandbox::Sandbox &sandbox, Theme &theme, QWidget *asker);

    /// Opens it at this thread. Empty or unknown: the newest number, the person who wrote first.
    void showFor(const QString &businessDigits, const QString &waId = {});
    QString person() const;
    QString business() const;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeTop();
    QWidget *makeSwitches();
    QWidget *makeNote();
    QWidget *makeComposer();
    void fillKinds();
    void fillPeople();
    void fillBusinesses();
    void refresh();
    void refreshThread();
    void opened();
    void send();
    void sendKind(const QString &kind);
    void connectBubble(PhoneBubble *bubble);
    void setTarget(const QString &messageId, bool edits);
    QString newNumber() const;

    sandbox::Sandbox &m_sandbox;
    sandbox::SimulatedPhone &m_phone;
    Theme &m_theme;
    QComboBox *m_person;
    QComboBox *m_business;
    QLabel *m_typing;
    PhoneChat *m_chat;
    QStackedWidget *m_middle;
    QWidget *m_note = nullptr;
    QLabel *m_noteText = nullptr;
    QToolButton *m_kind = nullptr;
    QAction *m_newNumber = nullptr;
    QAction *m_appReply = nullptr;
    QLineEdit *m_text = nullptr;
    QPushButton *m_send = nullptr;
    QCheckBox *m_online = nullptr;
    QCheckBox *m_reads = nullptr;
    QCheckBox *m_blocked = nullptr;
    QString m_target;             ///< message that is answered or edited
    bool m_edits = false;
    bool m_filling = false;
};

} // namespace gangway::app
