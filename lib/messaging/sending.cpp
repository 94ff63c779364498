#include "messaging/messageserviceprivate.h"

#include "core/log.h"
#include "messaging/outgoing.h"
#include "messaging/throttling.h"

#include <algorithm>

namespace gangway::messaging {

namespace {
using store::MessageRecord;
using store::MessageStatus;

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

constexpr auto refusalsKey = "refusals"; // in MessageRecord::response: how often Meta asked to wait
} // namespace

QDateTime MessageService::Private::pauseFor(qint64 conversation, const PhoneNumberId &phone) const
{
    const QDateTime until = qMax(personPauses.value(conversation), numberPauses.value(phone));
    const QDateTime now = clock.now();
    // No pause is longer than a message waits: a later time is left from a clock that was wrong.
    const bool isOn = until.isValid() && until > now && now.secsTo(until) <= std::chrono::seconds(longestWait).count();
    return isOn ? until : QDateTime();
}

void MessageService::Private::enqueue(const ItemPtr &item)
{
    lines[item->conversation].items.push_back(item);
}

void MessageService::Private::leave(const ItemPtr &item)
{
    const auto line = lines.find(item->conversation);
    if (line == lines.end())
        return;
    line->items.erase(std::remove(line->items.begin(), line->items.end(), item), line->items.end());
    if (line->items.empty())
        lines.erase(line);
}

/// Lets the first of a line go out when it is its time.
void MessageService::Private::pump(qint64 conversation)
{
    const auto line = lines.find(conversation);
    if (line == lines.end())
        return;
    const ItemPtr item = line->items.front();
    if (item->isFlying || item->row == 0)
        return;
    std::optional<Row> row = rowNow(item->row);
    if (!row || row->status != MessageStatus::Waiting) {
        // Deleted with its case, or a webhook told what became of it after all.
        leave(item);
        if (row)
            item->promise.resolve(*row);
        return pump(conversation);
    }
    const auto end = [&](Error why) {
        leave(item);
        giveUp(*row, std::move(why), item->promise);
        pump(conversation);
    };
    const QDateTime now = clock.now();
    const QDateTime until = pauseFor(conversation, item->phone);
    if (qMax(now, until) > row->at.addSecs(std::chrono::seconds(longestWait).count())) {
        Error why = row->error.value_or(Error::make(Error::Kind::Throttled, {}));
        why.detail = QStringLiteral("waited-too-long");
        return end(std::move(why));
    }
    if (until.isValid())
        return pauseLine(conversation, until);
    const auto known = conversations.find(conversation);
    const bool isClosed = known && *known && (*known)->lastInboundAt && !windowAt((*known)->lastInboundAt, now).open;
    if (isClosed && row->type != QLatin1String("template"))
        return end(refusal("window-closed"));

    row->status = MessageStatus::Sending;
    row->retryAt.reset();
    row->error.reset();
    noteTime(*row, store::nameOf(row->status), now);
    item->isFlying = true;
    live[row->id].isSending = true;
    // The disk knows that it leaves before it leaves.
    change(*row, [this, item](const Result<Done> &written) {
        if (written)
            fly(item);
        else
            settle(item, fail(written.error()), {});
    });
}

void MessageService::Private::pauseLine(qint64 conversation, const QDateTime &until)
{
    Line &line = lines[conversation];
    if (line.alarm != until) {
        line.alarm = until;
        const auto pause = std::chrono::milliseconds(qMax<qint64>(1, clock.now().msecsTo(until)));
        clock.after(pause, &self, [this, conversation, until] {
            const auto rung = lines.find(conversation);
            if (rung == lines.end() || rung->alarm != until)
                return;
            rung->alarm.reset();
            pump(conversation);
        });
    }
    for (std::size_t i = 0; i < line.items.size(); ++i) {
        const ItemPtr item = line.items[i];
        std::optional<Row> row = item->row != 0 && !item->isFlying ? rowNow(item->row) : std::nullopt;
        if (!row)
            continue;
        // Only the first one knows when.
        const std::optional<QDateTime> retryAt = i == 0 ? std::optional(until) : std::nullopt;
        if (row->status != MessageStatus::Waiting)
            continue;
        if (row->retryAt != retryAt) {
            row->retryAt = retryAt;
            change(*row, [item, row = *row](const Result<Done> &) { item->promise.resolve(row); });
        } else if (!live.contains(item->row)) { // else the answer comes with the write that is under way
            item->promise.resolve(*row);
        }
    }
}

void MessageService::Private::fly(const ItemPtr &item)
{
    const auto log = std::make_shared<http::WireLog>();
    vault.fetch({item->owner.value(), vaultNames::businessToken})
        .andThen([item, log](const std::optional<Secret> &token) {
            using whatsapp::messages::Accepted;
            if (!token || token->isEmpty())
                return Call<Accepted>::failed(Error::make(Error::Kind::Auth, QStringLiteral("no-token")));
            return whatsapp::messages::sendBody(item->graph.recordingTo(log), *token, item->phone, item->body);
        })
        .then(&self, [this, item, log](Result<whatsapp::messages::Accepted> answer) { settle(item, std::move(answer), *log); });
}

void MessageService::Private::settle(const ItemPtr &item, Result<whatsapp::messages::Accepted> answer, const http::WireLog &log)
{
    Live &entry = live[item->row];
    entry.isSending = false;
    item->isFlying = false;
    MessageRecord row = entry.row;
    const QJsonValue refusals = row.response.value(QLatin1String(refusalsKey));
    row.response = answerOf(log);
    if (!answer && !answer.error().traceId.isEmpty())
        row.response.insert(QStringLiteral("traceId"), answer.error().traceId);
    if (!refusals.isUndefined())
        row.response.insert(QLatin1String(refusalsKey), refusals);
    std::vector<webhooks::StatusUpdate> faster;
    if (answer) {
        row.messageId = answer->id;
        noteTime(row, store::nameOf(MessageStatus::Accepted), clock.now());
        // A template that Meta looks at first: accepted, held_for_quality_assessment, paused.
        if (!answer->messageStatus.isEmpty() && answer->messageStatus != QLatin1String("accepted"))
            noteTime(row, answer->messageStatus, clock.now());
        row.status = advanced(row.status, MessageStatus::Accepted);
        if (row.status != MessageStatus::Failed)
            row.error.reset();
        if (const auto known = told.find(item->conversation); known != told.end())
            known->typingAt.reset(); // the answer ends the typing indicator
        const auto mine = std::stable_partition(early.begin(), early.end(), [&row](const webhooks::StatusUpdate &news) {
            return news.id != row.messageId || news.phoneNumberId != row.phoneNumberId;
        });
        faster.assign(mine, early.end());
        early.erase(mine, early.end());
        for (const webhooks::StatusUpdate &news : faster)
            apply(news, clock.now(), row);
    } else if (row.status == MessageStatus::Sending) {
        // Otherwise a webhook was faster and knows better than a lost answer.
        refuse(row, std::move(answer.error()), item->conversation);
    }
    if (row.status != MessageStatus::Waiting)
        leave(item);
    if (!isSending())
        early.clear();
    for (const webhooks::StatusUpdate &news : faster)
        keepEvidence(row.id, news.raw);
    change(row, [promise = item->promise, row](const Result<Done> &) { promise.resolve(row); });
    pump(item->conversation);
}

/// What a refused request makes of its row.
void MessageService::Private::refuse(Row &row, Error error, qint64 conversation)
{
    const QDateTime now = clock.now();
    const ThrottleRule *rule = throttleRuleFor(error);
    if (rule) {
        const int refusals = row.response.value(QLatin1String(refusalsKey)).toInt() + 1;
        row.response.insert(QLatin1String(refusalsKey), refusals);
        const QDateTime until = now.addSecs(pauseAfter(*rule, error, refusals).count());
        if (rule->scope == ThrottleRule::Scope::Person)
            personPauses[conversation] = until;
        else
            numberPauses[row.phoneNumberId] = until;
        if (until <= row.at.addSecs(std::chrono::seconds(longestWait).count())) {
            row.status = MessageStatus::Waiting;
            row.retryAt = until;
        } else {
            row.status = MessageStatus::Failed; // longer than a message waits: a person had better know at once
        }
    } else {
        row.status = isUnsettling(error) ? MessageStatus::Unsettled : MessageStatus::Failed;
    }
    row.error = std::move(error);
    noteTime(row, store::nameOf(row.status), now);
}

/// A message that waited is not sent any more.
void MessageService::Private::giveUp(Row row, Error why, const Promise<Row> &promise)
{
    row.status = MessageStatus::Failed;
    row.retryAt.reset();
    row.error = std::move(why);
    noteTime(row, store::nameOf(row.status), clock.now());
    change(row, [promise, row](const Result<Done> &) { promise.resolve(row); });
}

/// Two conversations turned out to be one person: their lines become one, in the order the messages were written.
void MessageService::Private::mergeLines(qint64 from, qint64 into)
{
    const QDateTime pause = qMax(personPauses.take(from), personPauses.value(into));
    if (pause.isValid())
        personPauses.insert(into, pause);
    told.remove(from);
    const auto gone = lines.find(from);
    if (gone == lines.end())
        return;
    std::deque<ItemPtr> moved = std::move(gone->items);
    lines.erase(gone);
    Line &line = lines[into];
    for (const ItemPtr &item : moved) {
        item->conversation = into;
        line.items.push_back(item);
    }
    std::stable_sort(line.items.begin(), line.items.end(), [](const ItemPtr &a, const ItemPtr &b) {
        const auto rank = [](const ItemPtr &item) { return std::pair(!item->isFlying, item->row == 0 ? std::numeric_limits<qint64>::max() : item->row); };
        return rank(a) < rank(b);
    });
    line.alarm.reset();
    pump(into);
}

bool MessageService::Private::isInLine(qint64 row) const
{
    return std::any_of(lines.begin(), lines.end(), [row](const Line &line) {
        return std::any_of(line.items.begin(), line.items.end(), [row](const ItemPtr &item) { return item->row == row; });
    });
}

bool MessageService::Private::isInLine(const QString &clientId) const
{
    return !clientId.isEmpty() && std::any_of(lines.begin(), lines.end(), [&clientId](const Line &line) {
        return std::any_of(line.items.begin(), line.items.end(), [&clientId](const ItemPtr &item) {
            return item->body.value(QLatin1String("biz_opaque_callback_data")).toString() == clientId;
        });
    });
}

bool MessageService::Private::isSending() const
{
    return std::any_of(live.begin(), live.end(), [](const Live &entry) { return entry.isSending; });
}

} // namespace gangway::messaging
