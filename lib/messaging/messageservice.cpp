#include "messaging/messageserviceprivate.h"

#include "core/log.h"
#include "messaging/outgoing.h"
#include "messaging/throttling.h"

namespace gangway::messaging {

namespace {
using store::ConversationRecord;
using store::Direction;
using store::MessageRecord;
using store::MessageStatus;

constexpr int searchedRows = 1000;

Call<MessageRecord> refused(Error error)
{
    return Call<MessageRecord>::failed(std::move(error));
}

std::optional<Error> refusalOfText(const QString &body)
{
    switch (faultOf(body)) {
    case TextFault::Empty: return refusal("text-empty");
    case TextFault::TooLong: return refusal("text-too-long");
    case TextFault::None: break;
    }
    return std::nullopt;
}

bool isDigits(const QString &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}
} // namespace

Error refusal(const char *word)
{
    return Error::make(Error::Kind::Rejected, QString::fromLatin1(word));
}

MessageService::MessageService(store::Database &database, SecretVault &vault, Clock &clock, Randomness &randomness, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(*this, database, vault, clock, randomness))
{
}

MessageService::~MessageService() = default;

Call<MessageRecord> MessageService::send(const whatsapp::GraphClient &graph, const store::CaseRecord &record, qint64 conversationId,
                                         const Draft &draft)
{
    if (const auto *text = std::get_if<whatsapp::messages::Text>(&draft.content)) {
        if (auto fault = refusalOfText(text->body))
            return refused(std::move(*fault));
    }
    const auto conversation = d->conversations.find(conversationId);
    if (!conversation)
        return refused(conversation.error());
    if (!*conversation)
        return refused(refusal("no-conversation"));
    const bool isTemplate = std::holds_alternative<whatsapp::messages::Template>(draft.content);
    if (auto why = d->refusalOf(record, **conversation, isTemplate))
        return refused(std::move(*why));
    MessageRecord row = rowFor(draft);
    row.clientId = d->randomness.newId();
    const whatsapp::messages::OutgoingMessage message{recipientOf(**conversation), draft.content, draft.replyTo, row.clientId};
    if (!whatsapp::messages::faultsOf(message).empty())
        return refused(refusal("faulty"));
    row.raw = whatsapp::messages::toJson(message);
    return d->begin(graph, record, **conversation, std::move(row));
}

Call<MessageRecord> MessageService::sendText(const whatsapp::GraphClient &graph, const store::CaseRecord &record,
                                             const QString &contact, const QString &body)
{
    if (auto fault = refusalOfText(body))
        return refused(std::move(*fault));
    const PhoneNumberId phone = record.facts.phoneNumberId.value_or(PhoneNumberId());
    if (phone.isEmpty())
        return refused(refusal("no-number"));
    if (contact.isEmpty())
        return refused(refusal("no-recipient"));
    const QString plain = contact.startsWith(u'+') ? contact.mid(1) : contact;
    const QString waId = isDigits(plain) ? plain : QString();
    const QString userId = waId.isEmpty() ? contact : QString();
    const Draft draft{whatsapp::messages::Text{body, false}, {}, {}, {}, {}};
    // Always by way of the disk, so that several at once keep their order whether the conversation is there or not.
    const Promise<MessageRecord> promise;
    d->conversations.ensure(phone, record.id, waId, userId, {})
        .then(this, [this, graph, record, draft, promise](Result<ConversationRecord> made) {
            if (!made)
                return promise.reject(std::move(made.error()));
            send(graph, record, made->id, draft).then(this, [promise](Result<MessageRecord> row) { promise.resolve(std::move(row)); });
        });
    return promise.call();
}

Call<MessageRecord> MessageService::sendAgain(const whatsapp::GraphClient &graph, const store::CaseRecord &record, qint64 rowId)
{
    const std::optional<MessageRecord> old = d->rowNow(rowId);
    const bool isRepeatable = old && old->direction == Direction::Outbound && !old->clientId.isEmpty()
        && (old->status == MessageStatus::Failed || old->status == MessageStatus::Unsettled)
        && old->phoneNumberId == record.facts.phoneNumberId;
    // Pressed twice while the first one is under way: a second copy is nothing anybody asked for.
    if (!isRepeatable || d->isInLine(d->again.value(rowId)))
        return refused(refusal("not-repeatable"));
    const auto conversation = d->conversations.find(old->conversationId);
    if (!conversation)
        return refused(conversation.error());
    if (!*conversation)
        return refused(refusal("no-conversation"));
    if (auto why = d->refusalOf(record, **conversation, old->type == QLatin1String("template")))
        return refused(std::move(*why));
    MessageRecord row;
    row.clientId = d->randomness.newId();
    const std::optional<QJsonObject> body = bodyOf(*old, recipientOf(**conversation), row.clientId);
    if (!body)
        return refused(refusal("not-repeatable"));
    row.direction = Direction::Outbound;
    row.type = old->type;
    row.body = old->body;
    row.replyTo = old->replyTo;
    row.attachment = old->attachment;
    row.actor = old->actor;
    row.raw = *body;
    d->again.insert(rowId, row.clientId);
    return d->begin(graph, record, **conversation, std::move(row));
}

Call<MessageRecord> MessageService::cancelWaiting(qint64 rowId)
{
    std::optional<MessageRecord> row = d->rowNow(rowId);
    if (!row || row->status != MessageStatus::Waiting)
        return refused(refusal("not-waiting"));
    const Promise<MessageRecord> promise;
    for (const Private::Line &line : std::as_const(d->lines)) {
        const auto item = std::find_if(line.items.begin(), line.items.end(), [rowId](const Private::ItemPtr &i) { return i->row == rowId; });
        if (item != line.items.end()) {
            const Private::ItemPtr gone = *item;
            d->leave(gone);
            gone->promise.resolve(*row);
            d->giveUp(*row, Error::make(Error::Kind::Cancelled, QStringLiteral("not-sent")), promise);
            d->pump(gone->conversation);
            return promise.call();
        }
    }
    d->giveUp(*row, Error::make(Error::Kind::Cancelled, QStringLiteral("not-sent")), promise);
    return promise.call();
}

Call<Done> MessageService::markRead(const whatsapp::GraphClient &graph, const store::CaseRecord &record, qint64 conversationId, bool typing)
{
    // Meta: the typing indicator goes by itself after 25 seconds, and messages older than 30 days cannot be marked.
    constexpr qint64 typingShownMs = 25'000;
    constexpr int markableDays = 30;
    const auto conversation = d->conversations.find(conversationId);
    if (!conversation)
        return Call<Done>::failed(conversation.error());
    if (!*conversation)
        return Call<Done>::failed(refusal("no-conversation"));
    const std::optional<MessageRecord> newest = d->newestInbound(**conversation);
    if (!newest || newest->at.daysTo(d->clock.now()) >= markableDays)
        return Call<Done>::ready(Done());
    Private::Told &told = d->told[conversationId];
    const bool isNew = told.newest != newest->messageId;
    const bool showsTyping = !isNew && told.typingAt && d->clock.monotonicMs() - *told.typingAt < typingShownMs;
    if (!isNew && (!typing || showsTyping))
        return Call<Done>::ready(Done());
    const Private::Told before = told;
    told.newest = newest->messageId;
    told.typingAt = typing ? std::optional(d->clock.monotonicMs()) : std::nullopt;
    const Private::Told now = told;
    const Promise<Done> promise;
    d->vault.fetch({record.id.value(), vaultNames::businessToken})
        .andThen([graph, newest, typing](const std::optional<Secret> &token) {
            if (!token || token->isEmpty())
                return Call<Done>::failed(Error::make(Error::Kind::Auth, QStringLiteral("no-token")));
            return whatsapp::messages::markRead(graph, *token, newest->phoneNumberId, newest->messageId, typing);
        })
        .then(this, [this, promise, conversationId, before, now](Result<Done> answer) {
            Private::Told &known = d->told[conversationId];
            if (!answer && known.newest == now.newest && known.typingAt == now.typingAt)
                known = before; // the next look asks again
            promise.resolve(std::move(answer));
        });
    return promise.call();
}

void MessageService::resume(std::function<std::optional<std::pair<whatsapp::GraphClient, store::CaseRecord>>(const CaseId &)> graphFor)
{
    auto rows = d->messages.unfinished();
    if (!rows) {
        qCWarning(lcMessaging) << "what waited could not be read:" << rows.error();
        return;
    }
    QSet<qint64> touched;
    for (MessageRecord &row : *rows) {
        if (d->live.contains(row.id) || d->isInLine(row.id))
            continue;
        if (row.status == MessageStatus::Sending)
            d->change(d->interrupted(std::move(row)));
        if (row.status != MessageStatus::Waiting)
            continue;
        const auto found = graphFor(row.caseId);
        const auto conversation = d->conversations.find(row.conversationId);
        const auto body = conversation && *conversation ? bodyOf(row, recipientOf(**conversation), row.clientId) : std::nullopt;
        if (!found || !body) {
            d->giveUp(row, Error::make(Error::Kind::Cancelled, QStringLiteral("case-gone")), Promise<MessageRecord>());
            continue;
        }
        d->enqueue(std::make_shared<Private::Item>(
            Private::Item{row.id, row.conversationId, row.phoneNumberId, found->first, found->second.id, *body, false, {}}));
        if (row.retryAt) {
            const ThrottleRule *rule = row.error ? throttleRuleFor(*row.error) : nullptr;
            if (rule && rule->scope == ThrottleRule::Scope::Number)
                d->numberPauses.insert(row.phoneNumberId, qMax(d->numberPauses.value(row.phoneNumberId), *row.retryAt));
            else
                d->personPauses.insert(row.conversationId, qMax(d->personPauses.value(row.conversationId), *row.retryAt));
        }
        touched.insert(row.conversationId);
    }
    for (const qint64 conversation : touched)
        d->pump(conversation);
}

Result<std::vector<MessageRecord>> MessageService::history(const CaseId &id, int limit) const
{
    return d->messages.forCase(id, limit).map([this](std::vector<MessageRecord> rows) {
        for (MessageRecord &row : rows) {
            const auto entry = d->live.constFind(row.id);
            if (entry != d->live.constEnd()) {
                row = entry->row;
            } else if (row.status == MessageStatus::Sending) {
                row = d->interrupted(std::move(row));
                d->change(row);
            }
        }
        return rows;
    });
}

std::optional<QDateTime> MessageService::lastInboundAt(const CaseId &id) const
{
    std::optional<QDateTime> latest;
    const auto conversations = d->conversations.forCase(id, searchedRows);
    for (const ConversationRecord &each : conversations.value_or(std::vector<ConversationRecord>())) {
        if (each.lastInboundAt && (!latest || *each.lastInboundAt > *latest))
            latest = each.lastInboundAt;
    }
    return latest;
}

std::optional<QDateTime> MessageService::waitsUntil(qint64 conversationId) const
{
    const QDateTime until = d->personPauses.value(conversationId);
    return until.isValid() && until > d->clock.now() ? std::optional(until) : std::nullopt;
}

void MessageService::handle(const webhooks::Event &event)
{
    if (const auto *message = std::get_if<webhooks::InboundMessage>(&event))
        d->receive(*message);
    else if (const auto *status = std::get_if<webhooks::StatusUpdate>(&event))
        d->receive(*status);
    else if (const auto *echo = std::get_if<webhooks::MessageEcho>(&event))
        d->receive(*echo);
}

std::optional<Error> MessageService::Private::refusalOf(const store::CaseRecord &record, const ConversationRecord &conversation, bool isTemplate) const
{
    const PhoneNumberId phone = record.facts.phoneNumberId.value_or(PhoneNumberId());
    if (phone.isEmpty())
        return refusal("no-number");
    if (conversation.phoneNumberId != phone)
        return refusal("no-conversation");
    if (conversation.contact().isEmpty())
        return refusal("no-recipient");
    // Nobody wrote as far as we know: then Meta knows better and decides.
    if (!isTemplate && conversation.lastInboundAt && !windowAt(conversation.lastInboundAt, clock.now()).open)
        return refusal("window-closed");
    return std::nullopt;
}

Call<MessageRecord> MessageService::Private::begin(const whatsapp::GraphClient &graph, const store::CaseRecord &record,
                                                   const ConversationRecord &conversation, MessageRecord row)
{
    row.caseId = record.id;
    row.phoneNumberId = *record.facts.phoneNumberId;
    row.conversationId = conversation.id;
    row.contact = conversation.contact();
    row.userId = conversation.userId;
    row.contactName = conversation.name;
    row.at = clock.now();
    const QDateTime pause = pauseFor(conversation.id, row.phoneNumberId);
    const bool isBehind = lines.contains(conversation.id);
    const bool waits = isBehind || pause.isValid();
    row.status = waits ? MessageStatus::Waiting : MessageStatus::Sending;
    if (waits && !isBehind)
        row.retryAt = pause;
    noteTime(row, store::nameOf(row.status), row.at);

    // The sending belongs to the service, not to the page that asked: closing the page must not cut the request.
    const auto item = std::make_shared<Item>(Item{0, conversation.id, row.phoneNumberId, graph, record.id, row.raw, !waits, {}});
    enqueue(item);
    messages.store(row).then(&self, [this, item](Result<store::StoredMessage> stored) {
        if (!stored) {
            leave(item);
            item->promise.reject(std::move(stored.error()));
            return pump(item->conversation);
        }
        item->row = stored->row.id;
        if (item->isFlying)
            live.insert(item->row, {stored->row, 0, true});
        announce(*stored);
        if (item->isFlying)
            fly(item);
        else
            pump(item->conversation);
    });
    return item->promise.call();
}

/// The newest one from outside that Meta can show as read.
std::optional<MessageRecord> MessageService::Private::newestInbound(const ConversationRecord &conversation) const
{
    constexpr int atOnce = 50;
    constexpr int looks = 10; // an answer of five hundred messages has been read long before
    for (int look = 1; look <= looks; ++look) {
        const qint64 first = qMax<qint64>(0, conversation.count - qint64(look) * atOnce);
        const auto rows = messages.page(conversation.id, first, atOnce);
        if (!rows)
            return std::nullopt;
        for (auto row = rows->rbegin(); row != rows->rend(); ++row) {
            if (row->direction == Direction::Inbound && !row->messageId.isEmpty() && row->type != QLatin1String("system"))
                return *row;
        }
        if (first == 0)
            return std::nullopt;
    }
    return std::nullopt;
}

std::optional<MessageRecord> MessageService::Private::rowNow(qint64 id) const
{
    const auto entry = live.constFind(id);
    return entry != live.constEnd() ? std::optional(entry->row) : messages.find(id).value_or(std::nullopt);
}

/// Writes at once, so that whoever queues a write later (the receiver's note of what it told) is later on the disk.
void MessageService::Private::change(const MessageRecord &row, std::function<void(const Result<Done> &)> written)
{
    Live &entry = live[row.id];
    entry.row = row;
    ++entry.writes;
    messages.update(row).then(&self, [this, id = row.id, written = std::move(written)](const Result<Done> &answer) {
        if (!answer)
            qCWarning(lcMessaging) << "a message's status was not stored:" << answer.error();
        Live &now = live[id];
        if (const auto stored = messages.find(id); stored && *stored) {
            // What the disk decides; it may have moved meanwhile.
            now.row.conversationId = (*stored)->conversationId;
            now.row.position = (*stored)->position;
            now.row.marks = (*stored)->marks;
        }
        const MessageRecord newest = now.row;
        --now.writes;
        forget(id);
        tell(newest);
        // A reaction that was refused marks nothing any more.
        if (newest.position < 0 && newest.status == MessageStatus::Failed) {
            if (const auto target = messages.findByMessageId(newest.replyTo); target && *target)
                tell(**target);
        }
        Q_EMIT self.conversationChanged(newest.conversationId);
        if (written)
            written(answer);
    });
}

void MessageService::Private::announce(const store::StoredMessage &stored)
{
    const MessageRecord &row = stored.row;
    if (stored.mergedConversation != 0)
        mergeLines(stored.mergedConversation, row.conversationId);
    Q_EMIT self.messageStored(stored);
    if (stored.marked) {
        const auto entry = live.find(stored.marked->id);
        if (entry != live.end())
            entry->row.marks = stored.marked->marks;
        tell(entry != live.end() ? entry->row : *stored.marked);
    }
    Q_EMIT self.conversationChanged(row.conversationId);
}

void MessageService::Private::tell(const MessageRecord &row)
{
    Q_EMIT self.messageChanged(row);
}

void MessageService::Private::forget(qint64 id)
{
    const auto entry = live.find(id);
    if (entry != live.end() && entry->writes == 0 && !entry->isSending)
        live.erase(entry);
}

/// The program ended before the answer came.
MessageRecord MessageService::Private::interrupted(MessageRecord row)
{
    row.status = MessageStatus::Unsettled;
    row.error = Error::make(Error::Kind::Timeout, QStringLiteral("interrupted"));
    row.error->mayHaveLeft = true;
    noteTime(row, store::nameOf(row.status), clock.now());
    return row;
}

} // namespace gangway::messaging
