#pragma once

#include "app/services.h"
#include "app/widgets/theme.h"
#include "messaging/chatmodel.h"

#include <QWidget>

class QLabel;
class QSplitter;
class QStackedWidget;
class QTimer;
class QToolButton;

namespace gangway::app {

class Banner;
class ChatView;
class Chip;
class ConversationPanel;
class ElidedLabel;
class EmptyState;
class MessageComposer;
class MessageDetails;

/// The conversations of all customers: who wrote, the chat, the composer, and one message looked into. Leads the
/// parts to each other; what is sent goes through the composer and the message service.
class MessagesPage : public QWidget
{
    Q_OBJECT
public:
    MessagesPage(const Services &services, Theme &theme, QWidget *parent = nullptr);
    ~MessagesPage() override;

    void openConversation(qint64 conversationId);
    /// Opens its conversation, goes to it and marks it for a moment.
    void openMessage(qint64 conversationId, qint64 messageRow);
    void find(const QString &words);
    qint64 currentConversation() const { return m_chat.conversationId(); }
    /// Another profile, or F5: reads everything again.
    void refresh();
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void openCase(const gangway::CaseId &id);
    /// Something was seen.
    void unreadChanged();

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *buildMiddle();
    QWidget *buildHead();
    void connectChat();
    void connectServices();
    void showConversation(const std::optional<store::ConversationRecord> &conversation);
    void reread();
    void showHead();
    void showWindow();
    void showDetails(const QModelIndex &index);
    void closeDetails();
    void placeDetails();
    void placeSplitter();
    void conversationChanged(qint64 id);
    void markSeen();
    void startConversation();
    void sendAgain(qint64 row);
    void cancelWaiting(qint64 row);
    void sendAsTemplate();
    void download(qint64 row);
    void goToQuoted(const MessageId &id);
    void openPhone();
    void showTrouble(const Error &error);
    std::optional<store::CaseRecord> owner() const;
    void remember(const QString &key, const QString &value);
    QString remembered(const QString &key) const;

    const Services &m_services;
    Theme &m_theme;
    messaging::ChatModel m_chat;
    std::optional<store::ConversationRecord> m_conversation;
    QSplitter *m_splitter;
    ConversationPanel *m_panel;
    QWidget *m_middle = nullptr;
    QStackedWidget *m_stage = nullptr;
    EmptyState *m_nothing = nullptr;
    QWidget *m_talk = nullptr;
    ElidedLabel *m_person = nullptr;
    ElidedLabel *m_business = nullptr;
    QToolButton *m_caseButton = nullptr;
    QToolButton *m_more = nullptr;
    QAction *m_tellRead = nullptr;
    Chip *m_window = nullptr;
    ChatView *m_view = nullptr;
    QWidget *m_closedBox = nullptr;
    Chip *m_closed = nullptr;
    Banner *m_trouble = nullptr;
    MessageComposer *m_composer = nullptr;
    MessageDetails *m_details;
    QTimer *m_second;
    QWidget *m_before = nullptr;     ///< where the focus was before the details opened
    bool m_overlays = false;
};

} // namespace gangway::app
