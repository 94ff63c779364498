#pragma once

#include "core/clock.h"
#include "core/randomness.h"
#include "store/repositories.h"
#include "vault/secretvault.h"
#include "webhooks/events.h"
#include "whatsapp/messages.h"

#include <QObject>

namespace gangway::messaging {

/// The customer service window: 24 hours from the person's last message (Meta: Sending messages).
inline constexpr std::chrono::hours serviceWindow{24};

struct WindowState
{
    bool open = false;
    std::optional<QDateTime> closesAt;
    std::chrono::seconds left{0};
};
WindowState windowAt(const std::optional<QDateTime> &lastInbound, const QDateTime &now);

/// Where a tick stands after the news; ticks never move backwards, and the order of the news does not matter.
store::MessageStatus advanced(store::MessageStatus current, store::MessageStatus news);

enum class TextFault { None, Empty, TooLong };
TextFault faultOf(const QString &body);   ///< Meta's limit: 4096 characters

/// What to send to whom.
struct Draft
{
    whatsapp::messages::Content content;
    MessageId replyTo;            ///< contextual reply; may be empty
    store::Attachment attachment; ///< of the uploaded file, for showing it
    QString actor;                ///< the person at the desk
    QString words;                ///< a template's text as the person will read it, for showing and searching; may be empty
};

/// Sends and receives. A message row exists before its request leaves; a request that may have left is never
/// sent again by itself (status Unsettled: the person decides). Status webhooks find their row by message
/// id, or by the client id in biz_opaque_callback_data when they are faster than the response. What Meta refuses
/// with a wish to wait (pair limit, throughput) waits and goes out by itself, later ones to the same person behind it.
class MessageService : public QObject
{
    Q_OBJECT
public:
    MessageService(store::Database &database, SecretVault &vault, Clock &clock, Randomness &randomness, QObject *parent = nullptr);

    ~MessageService() override;

    /// A message that waited this long is not sent by itself any more: it becomes Failed, and a person decides.
    static constexpr std::chrono::hours longestWait{1};

    /// Answers with the row once Meta accepted it, refused it (status Failed, error set), asked to wait (Waiting) or
    /// left its fate unknown (Unsettled); the row is there at once (messageStored). Dropping the Call does not stop the
    /// sending. `record` owns the number: its token is used.
    /// Errors, all before anything is sent or stored: Rejected "text-empty", "text-too-long", "faulty" (whatsapp's
    /// faultsOf() tells), "no-number" (the case has none), "no-recipient", "window-closed" (when the window is known
    /// to be closed and it is no template), "no-conversation"; Storage.
    Call<store::MessageRecord> send(const whatsapp::GraphClient &graph, const store::CaseRecord &record, qint64 conversationId, const Draft &draft);
    /// The same for a text to a contact (wa_id or user id); makes the conversation when there is none.
    Call<store::MessageRecord> sendText(const whatsapp::GraphClient &graph, const store::CaseRecord &record, const QString &contact, const QString &body);
    /// Sends what a Failed or Unsettled row said again as a new row, because a person asked for it. Errors: as
    /// send(), and Rejected "not-repeatable", also while an earlier repetition of this row is still under way.
    Call<store::MessageRecord> sendAgain(const whatsapp::GraphClient &graph, const store::CaseRecord &record, qint64 rowId);
    /// A waiting row is not sent any more: Failed, with Error kind Cancelled. Errors: Rejected "not-waiting".
    Call<store::MessageRecord> cancelWaiting(qint64 rowId);
    /// Tells Meta that the newest inbound message was read (blue ticks on the person's phone); with `typing` also that an
    /// answer is being written. Nothing is asked where there is nothing inbound, or when Meta was told already.
    Call<Done> markRead(const whatsapp::GraphClient &graph, const store::CaseRecord &record, qint64 conversationId, bool typing = false);
    /// Goes on with what waited when the program ended; rows that were being sent become Unsettled. `graphFor` may say
    /// that a case is gone.
    void resume(std::function<std::optional<std::pair<whatsapp::GraphClient, store::CaseRecord>>(const CaseId &)> graphFor);

    /// Oldest first, rows that have a place. A row that was being sent when the program ended comes back as Unsettled.
    Result<std::vector<store::MessageRecord>> history(const CaseId &id, int limit = 500) const;
    std::optional<QDateTime> lastInboundAt(const CaseId &id) const;
    /// The limit for this person that Meta named and that is still on: until when.
    std::optional<QDateTime> waitsUntil(qint64 conversationId) const;

public Q_SLOTS:
    /// From the receiver, after the commit.
    void handle(const gangway::webhooks::Event &event);

Q_SIGNALS:
    /// A row came to the disk. Follow this with ChatModel::stored().
    void messageStored(const gangway::store::StoredMessage &message);
    /// A row changed: status, marks, attachment.
    void messageChanged(const gangway::store::MessageRecord &row);
    /// Anything of a conversation changed: last message, unread, window, name.
    void conversationChanged(qint64 conversationId);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace gangway::messaging
