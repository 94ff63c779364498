#pragma once

#include "app/onboarding/onboardingpage.h"
#include "app/onboarding/testproof.h"
#include "messaging/chatmodel.h"

#include <QPushButton>
#include <QTimer>

class QLabel;
class QLineEdit;
class QStackedWidget;

namespace gangway::app {

class Banner;
class ChatView;
class Chip;
class EmptyState;
class MessageComposer;
class PlaceMarker;
class QrView;
class TestChecks;

/// Page 5: a person writes to the number, we answer, and the webhooks prove that it works. The conversation is that of
/// whoever wrote last. The chat, the window and the sending are lib/messaging's; the checks are ticked by what it stored.
class TestPage : public OnboardingPage
{
    Q_OBJECT
public:
    TestPage(const Services &services, Theme &theme, CaseEditor &editor, QWidget *parent = nullptr);

    /// Waiting longer than this for the first message shows what to check.
    static constexpr std::chrono::seconds patience{60};

    void load() override;
    void refresh() override;
    void entered() override;
    void left() override;
    QString nextText() const override;
    QString blockedReason() const override;
    QString hint() const override;
    QWidget *footerExtra() override { return m_skip; }
    QWidget *firstFocus() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildLeft();
    QWidget *buildMiddle();
    QWidget *buildRight();
    void connectChat();
    void reload();
    void rowArrived(const store::MessageRecord &record);
    void show();
    void showWindow();
    void showTrouble();
    void sendAgain(qint64 rowId);
    void startAgain();
    void skipTest();
    QString numberDigits() const;
    QString shownNumber() const;
    QString startSetting() const;
    whatsapp::GraphClient graph() const;

    messaging::ChatModel m_chat;
    std::optional<store::ConversationRecord> m_conversation;
    std::vector<store::MessageRecord> m_messages; ///< of this test, whoever wrote
    TestProof m_proof;
    QDateTime m_from;             ///< a new test begins here; invalid: everything counts
    QDateTime m_waitingSince;
    bool m_sending = false;

    QWidget *m_leftColumn = nullptr;
    QWidget *m_rightColumn = nullptr;
    QWidget *m_strip = nullptr;
    TestChecks *m_stripChecks = nullptr;
    TestChecks *m_checks = nullptr;
    QrView *m_qr = nullptr;
    QWidget *m_qrBox = nullptr;
    PlaceMarker *m_scan = nullptr;
    QLineEdit *m_link = nullptr;
    QLabel *m_tester = nullptr;
    QLabel *m_testerNote = nullptr;
    QWidget *m_sandboxRow = nullptr;
    QLabel *m_contact = nullptr;
    Chip *m_window = nullptr;
    QStackedWidget *m_stage = nullptr;
    EmptyState *m_waiting = nullptr;
    ChatView *m_view = nullptr;
    Banner *m_trouble = nullptr;
    MessageComposer *m_composer = nullptr;
    Chip *m_verdict = nullptr;
    QWidget *m_replyBox = nullptr;
    QLabel *m_reply = nullptr;
    Banner *m_passed = nullptr;
    QPushButton *m_again = nullptr;
    QPushButton *m_skip = nullptr;
    QTimer m_tick;
    QString m_troubleShown;
};

} // namespace gangway::app
