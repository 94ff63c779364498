#pragma once

#include "app/services.h"
#include "app/widgets/theme.h"
#include "messaging/messageservice.h"
#include "store/records.h"

#include <QWidget>

#include <memory>

namespace gangway::app {

/// Where an answer is written: a text, a template, a file, buttons or a list, a place, a contact card. Says what
/// keeps it from going out next to where it is, keeps what was begun per conversation, and sends through the
/// services. What comes of a message that was sent is the chat's business; while the 24-hour window is closed only
/// templates can be written.
class MessageComposer : public QWidget
{
    Q_OBJECT
public:
    enum class Kind { Text, Template, Media, Interactive, Location, Contact };
    static constexpr int kindCount = int(Kind::Contact) + 1;
    enum class Scope { Everything, TextOnly };

    /// Object names begin with `prefix`; "test" names the text field test.composer, as the test page always did.
    MessageComposer(const Services &services, Theme &theme, QWidget *parent = nullptr, Scope scope = Scope::Everything,
                    const QString &prefix = QStringLiteral("composer"));
    ~MessageComposer() override;

    /// The counter is bold from here on.
    static constexpr int boldFrom = 3500;
    /// Meta shows that somebody writes for 25 seconds; it is told again after them.
    static constexpr std::chrono::seconds typingPause{25};

    /// May be told again when the record changed; what is being written stays.
    void setConversation(const std::optional<store::ConversationRecord> &conversation, const std::optional<store::CaseRecord> &owner);
    const std::optional<store::ConversationRecord> &conversation() const { return m_conversation; }
    /// What the next message answers; none takes the quote away.
    void setReplyTo(const std::optional<store::MessageRecord> &message);
    /// Once a second while visible: the window closes by itself.
    void refreshWindow();
    /// What to say where there is no conversation.
    void setNobodySentence(const QString &sentence);
    void setQuickReplies(const QStringList &replies);

    void setKind(Kind kind);
    Kind kind() const { return m_kind; }
    /// Goes to the template tab: "Send as template".
    void offerTemplates();
    /// A small window with emoji below `global`; the chosen one is sent as the reaction to `target`.
    void pickReaction(const store::MessageRecord &target, const QPoint &global);
    void react(const store::MessageRecord &target, const QString &emoji);

    QString text() const;
    void setText(const QString &text);
    /// Nothing keeps a text from going out but the text itself.
    bool isOpen() const;
    /// Where the keyboard goes.
    QWidget *input() const;

Q_SIGNALS:
    void sent(const gangway::store::MessageRecord &row);
    /// Up was pressed in an empty text field.
    void selectLastRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    struct Parts;
    std::unique_ptr<Parts> d;

    const Services &m_services;
    Theme &m_theme;
    std::optional<store::ConversationRecord> m_conversation;
    Kind m_kind = Kind::Text;
};

} // namespace gangway::app
