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

/// Whether a tick may move from one status to another; ticks never move backwards.
store::MessageStatus advanced(store::MessageStatus current, store::MessageStatus news);

enum class TextFault { None, Empty, TooLong };
TextFault faultOf(const QString &body);   ///< Meta's limit: 4096 characters

/// Sends and receives. A message row exists before its request leaves; a request that may have left is never
/// sent again by itself (status Unsettled: the person decides). Status webhooks find their row by message
/// id, or by the client id in biz_opaque_callback_data when they are faster than the response.
class MessageService : public QObject
{
    Q_OBJECT
public:
    MessageService(store::Database &database, SecretVault &vault, Clock &clock, Randomness &randomness, QObject *parent = nullptr);

    ~MessageService() override;

    /// Answers with the row once Meta accepted it, refused it (status Failed, error set) or left its fate unknown
    /// (Unsettled); the row is there at once (rowInserted). Dropping the Call does not stop the sending.
    /// Errors, all before anything is sent or stored: Rejected "text-empty", "text-too-long", "no-number" (the case
    /// has none), "no-recipient", "window-closed" (when the window is known to be closed); Storage.
    Call<store::MessageRecord> sendText(const whatsapp::GraphClient &graph, const store::CaseRecord &record, const QString &contact, const QString &body);
    /// Sends a Failed or Unsettled row's text again as a new row, because a person asked for it. Errors: as
    /// sendText, and Rejected "not-repeatable".
    Call<store::MessageRecord> sendAgain(const whatsapp::GraphClient &graph, const store::CaseRecord &record, qint64 rowId);

    /// Oldest first. A row that was being sent when the program ended comes back as Unsettled.
    Result<std::vector<store::MessageRecord>> history(const CaseId &id, int limit = 500) const;
    std::optional<QDateTime> lastInboundAt(const CaseId &id) const;

public Q_SLOTS:
    /// From the receiver, after the commit.
    void handle(const gangway::webhooks::Event &event);

Q_SIGNALS:
    void rowInserted(const gangway::store::MessageRecord &record);
    void rowUpdated(const gangway::store::MessageRecord &record);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace gangway::messaging
