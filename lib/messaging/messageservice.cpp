#include "messaging/messageservice.h"

#include "core/log.h"
#include "core/redaction.h"

#include <QSet>

#include <algorithm>

namespace gangway::messaging {

namespace {
using store::Direction;
using store::MessageRecord;
using store::MessageStatus;

constexpr int searchedRows = 1000;
constexpr std::size_t mostEarlyStatuses = 1000;

Call<MessageRecord> refused(const char *word)
{
    return Call<MessageRecord>::failed(Error::make(Error::Kind::Rejected, QString::fromLatin1(word)));
}

/// True when nobody can say whether Meta took the message.
bool isUnsettling(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Timeout:
    case Error::Kind::Cancelled:
        return true;
    case Error::Kind::Http: // a gateway's 5xx hides what Meta did; Meta's own refusal carries a code
        return error.mayHaveLeft || (error.httpStatus >= 500 && error.code == 0);
    default:
        return error.mayHaveLeft;
    }
}

std::optional<MessageStatus> statusFromMeta(const QString &word)
{
    if (word == QLatin1String("sent"))
        return MessageStatus::Sent;
    if (word == QLatin1String("delivered"))
        return MessageStatus::Delivered;
    if (word == QLatin1String("read") || word == QLatin1String("played"))
        return MessageStatus::Read;
    if (word == QLatin1String("failed"))
        return MessageStatus::Failed;
    return std::nullopt;
}

bool isDigits(const QString &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// Without a plus sign Meta would put the sender's own country code in front.
whatsapp::messages::TextMessage addressed(const QString &contact, const QString &body, const QString &clientId)
{
    whatsapp::messages::TextMessage message;
    if (contact.startsWith(u'+'))
        message.to = contact;
    else if (isDigits(contact))
        message.to = u'+' + contact;
    else
        message.recipient = contact;
    message.body = body;
    message.opaqueCallbackData = clientId;
    return message;
}

std::optional<QDateTime> latestInbound(const std::vector<MessageRecord> &messages)
{
    std::optional<QDateTime> latest;
    for (const MessageRecord &message : messages) {
        if (message.direction == Direction::Inbound && (!latest || message.at > *latest))
            latest = message.at;
    }
    return latest;
}

/// Applies what a webhook says; true when it changed anything.
bool apply(const webhooks::StatusUpdate &news, const QDateTime &now, MessageRecord &row)
{
    const auto status = statusFromMeta(news.status);
    if (!status)
        return false;
    const MessageRecord before = row;
    if (row.messageId.isEmpty())
        row.messageId = news.id;
    const QString name = store::nameOf(*status);
    if (!row.statusTimes.contains(name))
        row.statusTimes.insert(name, (news.at.isValid() ? news.at : now).toString(Qt::ISODateWithMs));
    row.status = advanced(row.status, *status);
    if (row.status != before.status) {
        row.error.reset(); // what was uncertain is settled
        if (row.status == MessageStatus::Failed)
            row.error = news.error.value_or(Error::make(Error::Kind::Rejected, QString()));
    }
    return row != before;
}
} // namespace

struct MessageService::Private
{
    Private(MessageService &service, store::Database &database, SecretVault &vaultToUse, Clock &clockToUse, Randomness &random)
        : self(service), messages(database), cases(database), vault(vaultToUse), clock(clockToUse), randomness(random)
    {
    }

    /// A row that is newer here than on the disk, or that is being sent.
    struct Live
    {
        MessageRecord row;
        int writes = 0;
        bool sending = false;
    };

    MessageService &self;
    store::MessageRepository messages;
    store::CaseRepository cases;
    SecretVault &vault;
    Clock &clock;
    Randomness &randomness;
    QHash<qint64, Live> live;
    QSet<QString> arriving; ///< ids of inbound messages on their way to the disk
    std::vector<webhooks::StatusUpdate> early;

    bool isSending() const
    {
        return std::any_of(live.begin(), live.end(), [](const Live &entry) { return entry.sending; });
    }
    void forget(qint64 id)
    {
        const auto entry = live.find(id);
        if (entry != live.end() && entry->writes == 0 && !entry->sending)
            live.erase(entry);
    }
    void change(const MessageRecord &row, std::function<void()> stored = {});
    std::optional<MessageRecord> findOutbound(const webhooks::StatusUpdate &news) const;
    void send(const whatsapp::GraphClient &graph, const CaseId &owner, const MessageRecord &row, const Promise<MessageRecord> &promise);
    void settle(qint64 id, Result<whatsapp::messages::Accepted> answer, const Promise<MessageRecord> &promise);
    void receive(const webhooks::InboundMessage &message);
    void receive(const webhooks::StatusUpdate &news);
};

MessageService::MessageService(store::Database &database, SecretVault &vault, Clock &clock, Randomness &randomness, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(*this, database, vault, clock, randomness))
{
}

MessageService::~MessageService() = default;

Call<MessageRecord> MessageService::sendText(const whatsapp::GraphClient &graph, const store::CaseRecord &record,
                                             const QString &contact, const QString &body)
{
    switch (faultOf(body)) {
    case TextFault::Empty: return refused("text-empty");
    case TextFault::TooLong: return refused("text-too-long");
    case TextFault::None: break;
    }
    if (!record.facts.phoneNumberId || record.facts.phoneNumberId->isEmpty())
        return refused("no-number");
    if (contact.isEmpty())
        return refused("no-recipient");
    const PhoneNumberId phone = *record.facts.phoneNumberId;
    auto earlier = d->messages.conversation(phone, contact, searchedRows);
    if (!earlier)
        return Call<MessageRecord>::failed(std::move(earlier.error()));
    // Nobody wrote as far as we know: then Meta knows better and decides.
    const auto last = latestInbound(*earlier);
    if (last && !windowAt(last, d->clock.now()).open)
        return refused("window-closed");

    MessageRecord row;
    row.caseId = record.id;
    row.phoneNumberId = phone;
    row.contact = contact;
    row.contactName = earlier->empty() ? QString() : earlier->back().contactName;
    row.direction = Direction::Outbound;
    row.clientId = d->randomness.newId();
    row.type = QStringLiteral("text");
    row.body = body;
    row.at = d->clock.now();
    row.status = MessageStatus::Sending;
    row.statusTimes.insert(store::nameOf(row.status), row.at.toString(Qt::ISODateWithMs));
    const auto message = addressed(contact, body, row.clientId);
    row.raw = {{message.to.isEmpty() ? QStringLiteral("recipient") : QStringLiteral("to"), message.to.isEmpty() ? message.recipient : message.to},
               {QStringLiteral("type"), row.type},
               {QStringLiteral("biz_opaque_callback_data"), row.clientId}};

    // The sending belongs to the service, not to the page that asked: closing the page must not cut the request.
    const Promise<MessageRecord> promise;
    d->messages.insert(row).then(this, [this, graph, owner = record.id, promise](Result<MessageRecord> stored) {
        if (!stored)
            return promise.reject(std::move(stored.error()));
        d->live.insert(stored->id, {*stored, 0, true});
        Q_EMIT rowInserted(*stored);
        d->send(graph, owner, *stored, promise);
    });
    return promise.call();
}

Call<MessageRecord> MessageService::sendAgain(const whatsapp::GraphClient &graph, const store::CaseRecord &record, qint64 rowId)
{
    const auto rows = history(record.id, searchedRows);
    if (!rows)
        return Call<MessageRecord>::failed(rows.error());
    const auto row = std::find_if(rows->begin(), rows->end(), [rowId](const MessageRecord &r) { return r.id == rowId; });
    const bool repeatable = row != rows->end() && row->direction == Direction::Outbound && row->type == QLatin1String("text")
        && (row->status == MessageStatus::Failed || row->status == MessageStatus::Unsettled);
    return repeatable ? sendText(graph, record, row->contact, row->body) : refused("not-repeatable");
}

Result<std::vector<MessageRecord>> MessageService::history(const CaseId &id, int limit) const
{
    return d->messages.forCase(id, limit).map([this](std::vector<MessageRecord> rows) {
        for (MessageRecord &row : rows) {
            const auto entry = d->live.constFind(row.id);
            if (entry != d->live.constEnd()) {
                row = entry->row;
            } else if (row.status == MessageStatus::Sending) {
                // The program ended before the answer came.
                row.status = MessageStatus::Unsettled;
                row.error = Error::make(Error::Kind::Timeout, QStringLiteral("interrupted"));
                row.error->mayHaveLeft = true;
                d->change(row);
            }
        }
        return rows;
    });
}

std::optional<QDateTime> MessageService::lastInboundAt(const CaseId &id) const
{
    const auto rows = d->messages.forCase(id, searchedRows);
    return rows ? latestInbound(*rows) : std::nullopt;
}

void MessageService::handle(const webhooks::Event &event)
{
    if (const auto *message = std::get_if<webhooks::InboundMessage>(&event))
        d->receive(*message);
    else if (const auto *status = std::get_if<webhooks::StatusUpdate>(&event))
        d->receive(*status);
}

/// Writes at once, so that whoever queues a write later (the receiver's note of what it told) is later on the disk.
void MessageService::Private::change(const MessageRecord &row, std::function<void()> stored)
{
    Live &entry = live[row.id];
    entry.row = row;
    ++entry.writes;
    messages.update(row).then(&self, [this, row, stored = std::move(stored)](const Result<Done> &written) {
        if (!written)
            qCWarning(lcMessaging) << "a message's status was not stored:" << written.error();
        --live[row.id].writes;
        forget(row.id);
        Q_EMIT self.rowUpdated(row);
        if (stored)
            stored();
    });
}

std::optional<MessageRecord> MessageService::Private::findOutbound(const webhooks::StatusUpdate &news) const
{
    const QString &client = news.opaqueCallbackData;
    for (const Live &entry : live) {
        if ((!news.id.isEmpty() && entry.row.messageId == news.id) || (!client.isEmpty() && entry.row.clientId == client))
            return entry.row;
    }
    std::optional<MessageRecord> found;
    if (!news.id.isEmpty())
        found = messages.findByMessageId(news.id).value_or(std::nullopt);
    if (!found && !client.isEmpty())
        found = messages.findByClientId(client).value_or(std::nullopt);
    if (found && found->direction != Direction::Outbound)
        found.reset();
    return found;
}

void MessageService::Private::send(const whatsapp::GraphClient &graph, const CaseId &owner, const MessageRecord &row,
                                   const Promise<MessageRecord> &promise)
{
    vault.fetch({owner.value(), vaultNames::businessToken})
        .andThen([graph, row](const std::optional<Secret> &token) {
            using whatsapp::messages::Accepted;
            if (!token || token->isEmpty())
                return Call<Accepted>::failed(Error::make(Error::Kind::Auth, QStringLiteral("no-token")));
            return whatsapp::messages::sendText(graph, *token, row.phoneNumberId, addressed(row.contact, row.body, row.clientId));
        })
        .then(&self, [this, id = row.id, promise](Result<whatsapp::messages::Accepted> answer) {
            settle(id, std::move(answer), promise);
        });
}

void MessageService::Private::settle(qint64 id, Result<whatsapp::messages::Accepted> answer, const Promise<MessageRecord> &promise)
{
    Live &entry = live[id];
    entry.sending = false;
    MessageRecord row = entry.row;
    if (answer) {
        row.messageId = answer->id;
        if (!answer->waId.isEmpty())
            row.raw.insert(QStringLiteral("wa_id"), answer->waId);
        row.statusTimes.insert(store::nameOf(MessageStatus::Accepted), clock.now().toString(Qt::ISODateWithMs));
        row.status = advanced(row.status, MessageStatus::Accepted);
        for (const webhooks::StatusUpdate &news : early) {
            if (news.id == row.messageId)
                apply(news, clock.now(), row);
        }
    } else if (row.status == MessageStatus::Sending) {
        // Otherwise a webhook was faster and knows better than a lost answer.
        row.status = isUnsettling(answer.error()) ? MessageStatus::Unsettled : MessageStatus::Failed;
        row.statusTimes.insert(store::nameOf(row.status), clock.now().toString(Qt::ISODateWithMs));
        row.error = std::move(answer.error());
    }
    change(row, [promise, row] { promise.resolve(row); });
    if (!isSending())
        early.clear();
}

void MessageService::Private::receive(const webhooks::InboundMessage &message)
{
    const QString id = message.id.value();
    if (arriving.contains(id))
        return;
    const auto known = messages.findByMessageId(message.id);
    if (known && *known)
        return;
    MessageRecord row;
    if (const auto owner = cases.findByPhoneNumberId(message.phoneNumberId); owner && *owner)
        row.caseId = (*owner)->id;
    row.phoneNumberId = message.phoneNumberId;
    row.contact = message.from.isEmpty() ? message.fromUserId : message.from;
    row.contactName = message.profileName;
    row.direction = Direction::Inbound;
    row.messageId = message.id;
    row.type = message.type;
    row.body = message.text;
    row.at = message.at.isValid() ? message.at : clock.now();
    row.status = MessageStatus::Received;
    row.statusTimes.insert(store::nameOf(row.status), clock.now().toString(Qt::ISODateWithMs));
    row.raw = redacted(message.raw);
    arriving.insert(id);
    messages.insert(row).then(&self, [this, id](const Result<MessageRecord> &stored) {
        arriving.remove(id);
        if (!stored)
            qCWarning(lcMessaging) << "a received message was not stored:" << stored.error();
        else
            Q_EMIT self.rowInserted(*stored);
    });
}

void MessageService::Private::receive(const webhooks::StatusUpdate &news)
{
    std::optional<MessageRecord> row = findOutbound(news);
    if (!row) {
        // The response that will name this id may still be under way; else another program sent the message.
        if (isSending() && early.size() < mostEarlyStatuses)
            early.push_back(news);
        return;
    }
    if (row->phoneNumberId != news.phoneNumberId)
        return;
    if (apply(news, clock.now(), *row))
        change(*row);
}

} // namespace gangway::messaging
