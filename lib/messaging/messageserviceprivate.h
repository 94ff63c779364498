#pragma once

#include "messaging/messageservice.h"

#include <QHash>
#include <QSet>

#include <deque>

namespace gangway::messaging {

/// Three files share this: messageservice.cpp (what people ask for), sending.cpp (the lines and the requests) and
/// receiving.cpp (webhooks).
struct MessageService::Private
{
    using Row = store::MessageRecord;

    /// A row that is newer here than on the disk, or that is being sent.
    struct Live
    {
        Row row;
        int writes = 0;
        bool isSending = false;
    };

    /// A message on its way out. Those to one person stand in a line: the first is being sent or waits, the others wait
    /// behind it, so that they arrive in the order they were written.
    struct Item
    {
        qint64 row = 0;              ///< 0: still on its way to the disk
        qint64 conversation = 0;
        PhoneNumberId phone;
        whatsapp::GraphClient graph;
        CaseId owner;
        QJsonObject body;
        bool isFlying = false;       ///< its request may be out
        Promise<Row> promise;
    };
    using ItemPtr = std::shared_ptr<Item>;
    struct Line
    {
        std::deque<ItemPtr> items;
        std::optional<QDateTime> alarm; ///< when the clock will call
    };

    Private(MessageService &service, store::Database &database, SecretVault &vaultToUse, Clock &clockToUse, Randomness &random)
        : self(service), messages(database), conversations(database), cases(database), vault(vaultToUse), clock(clockToUse),
          randomness(random)
    {
    }

    MessageService &self;
    store::MessageRepository messages;
    store::ConversationRepository conversations;
    store::CaseRepository cases;
    SecretVault &vault;
    Clock &clock;
    Randomness &randomness;

    QHash<qint64, Live> live;
    QHash<qint64, Line> lines;                    ///< by conversation
    QHash<qint64, QDateTime> personPauses;        ///< by conversation: Meta's pair limit
    QHash<PhoneNumberId, QDateTime> numberPauses; ///< Meta wants nothing from this number until then
    QSet<QString> arriving;                       ///< ids of messages from outside on their way to the disk
    std::vector<webhooks::StatusUpdate> early;    ///< their message's id is not known yet
    struct Told
    {
        MessageId newest;
        std::optional<qint64> typingAt;           ///< of the clock that never jumps
    };
    QHash<qint64, QString> again;                 ///< by row: the client id of its newest repetition
    QHash<qint64, Told> told;                     ///< by conversation: what Meta knows we read

    // messageservice.cpp
    Call<Row> begin(const whatsapp::GraphClient &graph, const store::CaseRecord &record, const store::ConversationRecord &conversation, Row row);
    std::optional<Error> refusalOf(const store::CaseRecord &record, const store::ConversationRecord &conversation, bool isTemplate) const;
    std::optional<Row> newestInbound(const store::ConversationRecord &conversation) const;
    std::optional<Row> rowNow(qint64 id) const;
    void change(const Row &row, std::function<void(const Result<Done> &)> written = {});
    void announce(const store::StoredMessage &stored);
    void tell(const Row &row);
    void forget(qint64 id);
    Row interrupted(Row row);

    // sending.cpp
    QDateTime pauseFor(qint64 conversation, const PhoneNumberId &phone) const; ///< invalid: none
    void enqueue(const ItemPtr &item);
    void leave(const ItemPtr &item);
    void pump(qint64 conversation);
    void pauseLine(qint64 conversation, const QDateTime &until);
    void fly(const ItemPtr &item);
    void settle(const ItemPtr &item, Result<whatsapp::messages::Accepted> answer, const http::WireLog &log);
    void refuse(Row &row, Error error, qint64 conversation);
    void giveUp(Row row, Error why, const Promise<Row> &promise);
    void mergeLines(qint64 from, qint64 into);
    bool isInLine(qint64 row) const;
    bool isInLine(const QString &clientId) const;
    bool isSending() const;

    // receiving.cpp
    std::optional<Row> findOutbound(const webhooks::StatusUpdate &news) const;
    void keep(const store::MessageRecord &row);
    void receive(const webhooks::InboundMessage &message);
    void receive(const webhooks::MessageEcho &echo);
    void receive(const webhooks::StatusUpdate &news);
    void storeFromOutside(Row row, const QJsonObject &raw);
    void keepEvidence(qint64 row, const QJsonObject &raw);
};

/// Applies what a status webhook says. The end is the same whatever the order of several.
void apply(const webhooks::StatusUpdate &news, const QDateTime &now, store::MessageRecord &row);
void noteTime(store::MessageRecord &row, const QString &status, const QDateTime &at);
Error refusal(const char *word);

} // namespace gangway::messaging
