#include "messaging/chatmodel.h"

#include "core/log.h"
#include "messaging/messageservice.h"

#include <QCache>

#include <algorithm>

namespace gangway::messaging {

namespace {

constexpr int quotedKept = 200;

/// True for what opens or prolongs the service window.
bool isFromPerson(const store::MessageRecord &record)
{
    return record.direction == store::Direction::Inbound && record.type != QLatin1String("system")
        && record.type != QLatin1String("edit") && record.type != QLatin1String("revoke");
}

QDateTime windowBefore(const QDateTime &at)
{
    return at.addSecs(-std::chrono::seconds(serviceWindow).count());
}

} // namespace

struct ChatModel::Private
{
    struct Row
    {
        store::MessageRecord record;
        bool dayStart = false;
        bool windowOpened = false;
        std::optional<MessageContent> content; // made when it is drawn first
    };

    struct Page
    {
        std::vector<Row> rows;
    };

    explicit Private(store::Database &database) : messages(database), conversations(database)
    {
        pages.setMaxCost(pagesKept);
        quoted.setMaxCost(quotedKept);
    }

    store::MessageRepository messages;
    store::ConversationRepository conversations;
    qint64 conversation = 0;
    qint64 count = 0;
    qint64 upTo = 0;             // rows up to this id are among the `count`
    QCache<qint64, Page> pages;
    QCache<QString, std::optional<store::MessageRecord>> quoted;
    std::optional<Error> trouble;

    Page *page(qint64 number);
    Row *row(qint64 position)
    {
        if (position < 0 || position >= count)
            return nullptr;
        Page *found = page(position / pageSize);
        const auto offset = std::size_t(position % pageSize);
        return found && offset < found->rows.size() ? &found->rows[offset] : nullptr;
    }
    Row *cached(qint64 position)
    {
        Page *found = pages.object(position / pageSize);
        const auto offset = std::size_t(position % pageSize);
        return found && offset < found->rows.size() ? &found->rows[offset] : nullptr;
    }
    void note(const Error &error)
    {
        qCWarning(lcMessaging) << "a conversation was not read:" << error;
        trouble = error;
    }
    const std::optional<store::MessageRecord> &quotedBy(const store::MessageRecord &record);
};

/// One more row than the page is read, the one before: it tells whether the first begins a day.
ChatModel::Private::Page *ChatModel::Private::page(qint64 number)
{
    if (Page *known = pages.object(number))
        return known;
    const qint64 first = number * pageSize;
    const qint64 from = std::max<qint64>(first - 1, 0);
    const qint64 end = std::min(first + pageSize, count);
    auto read = messages.page(conversation, from, int(end - from));
    if (!read) {
        note(read.error());
        return nullptr;
    }
    trouble.reset();
    auto made = std::make_unique<Page>();
    made->rows.reserve(std::size_t(pageSize));
    std::optional<QDateTime> lastInbound;
    std::optional<QDate> lastDay;
    bool lookedBack = first == 0;
    for (store::MessageRecord &record : *read) {
        const QDate day = record.at.toLocalTime().date();
        const bool fromPerson = isFromPerson(record);
        if (record.position >= first) {
            Row row;
            row.dayStart = lastDay != day;
            if (fromPerson) {
                if (!lastInbound && !lookedBack) {
                    lookedBack = true;
                    lastInbound = messages.inboundBefore(conversation, first, windowBefore(record.at)).value_or(std::nullopt);
                }
                row.windowOpened = !lastInbound || !windowAt(lastInbound, record.at).open;
            }
            row.record = std::move(record);
            made->rows.push_back(std::move(row));
            if (fromPerson)
                lastInbound = made->rows.back().record.at;
        } else if (fromPerson) {
            lastInbound = record.at;
        }
        lastDay = day;
    }
    Page *page = made.get();
    pages.insert(number, made.release());
    return page;
}

const std::optional<store::MessageRecord> &ChatModel::Private::quotedBy(const store::MessageRecord &record)
{
    const QString id = record.replyTo.value();
    if (const auto *known = quoted.object(id))
        return *known;
    auto found = messages.findByMessageId(record.replyTo).value_or(std::nullopt);
    if (found && found->phoneNumberId != record.phoneNumberId)
        found.reset();
    auto *kept = new std::optional<store::MessageRecord>(std::move(found));
    quoted.insert(id, kept);
    return *kept;
}

ChatModel::ChatModel(store::Database &database, QObject *parent)
    : QAbstractListModel(parent), d(std::make_unique<Private>(database))
{
}

ChatModel::~ChatModel() = default;

void ChatModel::open(qint64 conversationId)
{
    reset(conversationId);
}

void ChatModel::reset(qint64 conversationId)
{
    beginResetModel();
    m_conversation = conversationId;
    d->conversation = conversationId;
    d->count = 0;
    d->upTo = 0;
    d->trouble.reset();
    d->pages.clear();
    d->quoted.clear();
    if (conversationId != 0) {
        if (const auto extent = d->conversations.extent(conversationId)) {
            d->count = std::min<qint64>(extent->count, std::numeric_limits<int>::max());
            d->upTo = extent->upTo;
        } else {
            d->note(extent.error());
        }
        if (d->count > 0)
            (void)d->page((d->count - 1) / pageSize);
    }
    endResetModel();
}

const store::MessageRecord *ChatModel::at(int row) const
{
    const Private::Row *found = d->row(row);
    return found ? &found->record : nullptr;
}

int ChatModel::rowOfPosition(qint64 position) const
{
    return position >= 0 && position < d->count ? int(position) : -1;
}

int ChatModel::rowOf(qint64 messageRow) const
{
    const auto found = m_conversation != 0 ? d->messages.find(messageRow) : Result<std::optional<store::MessageRecord>>(std::nullopt);
    return found && *found && (*found)->conversationId == m_conversation ? rowOfPosition((*found)->position) : -1;
}

std::optional<Error> ChatModel::trouble() const
{
    return d->trouble;
}

int ChatModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(d->count);
}

QVariant ChatModel::data(const QModelIndex &index, int role) const
{
    Private::Row *row = index.isValid() ? d->row(index.row()) : nullptr;
    if (!row)
        return {};
    const store::MessageRecord &message = row->record;
    switch (role) {
    case Qt::DisplayRole:
    case BodyRole: return message.body;
    case RecordRole: return QVariant::fromValue(message);
    case ContentRole:
        if (!row->content)
            row->content = contentOf(message);
        return QVariant::fromValue(*row->content);
    case DirectionRole: return int(message.direction);
    case StatusRole: return int(message.status);
    case TimeRole: return message.at;
    case DayStartRole: return row->dayStart;
    case WindowOpenedRole: return row->windowOpened;
    case MessageIdRole: return message.messageId.value();
    case ErrorRole: return message.error ? describe(*message.error) : QString();
    case RowIdRole: return message.id;
    case QuotedRole: {
        if (message.replyTo.isEmpty())
            return {};
        const auto &quoted = d->quotedBy(message);
        return quoted ? QVariant::fromValue(*quoted) : QVariant();
    }
    default: return {};
    }
}

QHash<int, QByteArray> ChatModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert(RecordRole, QByteArrayLiteral("record"));
    names.insert(ContentRole, QByteArrayLiteral("content"));
    names.insert(BodyRole, QByteArrayLiteral("body"));
    names.insert(DirectionRole, QByteArrayLiteral("direction"));
    names.insert(StatusRole, QByteArrayLiteral("status"));
    names.insert(TimeRole, QByteArrayLiteral("time"));
    names.insert(DayStartRole, QByteArrayLiteral("dayStart"));
    names.insert(WindowOpenedRole, QByteArrayLiteral("windowOpened"));
    names.insert(MessageIdRole, QByteArrayLiteral("messageId"));
    names.insert(ErrorRole, QByteArrayLiteral("error"));
    names.insert(RowIdRole, QByteArrayLiteral("rowId"));
    names.insert(QuotedRole, QByteArrayLiteral("quoted"));
    return names;
}

void ChatModel::stored(const store::StoredMessage &message)
{
    const store::MessageRecord &row = message.row;
    if (m_conversation == 0)
        return;
    // This one went up in another, or another in this one: the rows lie anew.
    if (message.mergedConversation == m_conversation || (row.conversationId == m_conversation && message.mergedConversation != 0))
        return reset(row.conversationId);
    if (row.conversationId != m_conversation)
        return;
    if (message.marked)
        refreshRow(message.marked->id);
    if (!message.isNew || row.id <= d->upTo)
        return; // it was there when the conversation was opened
    // What is told comes in the order of the commits: each place is meant in the list as it is after the one before.
    if (message.absorbed > 0 || row.position > d->count)
        return reset(m_conversation);
    d->upTo = row.id;
    d->quoted.remove(row.messageId.value());
    if (row.position >= 0)
        insertRow(row);
}

void ChatModel::insertRow(const store::MessageRecord &record)
{
    const qint64 place = record.position;
    const qint64 number = place / pageSize;
    beginInsertRows({}, int(place), int(place));
    for (const qint64 known : d->pages.keys()) {
        if (known > number)
            d->pages.remove(known);
    }
    Private::Page *page = d->pages.object(number);
    const qint64 offset = place - number * pageSize;
    if (page && place == d->count && offset > 0 && qint64(page->rows.size()) == offset) {
        const Private::Row &before = page->rows.back();
        Private::Row row;
        row.record = record;
        row.dayStart = before.record.at.toLocalTime().date() != record.at.toLocalTime().date();
        if (isFromPerson(record)) {
            const auto last = std::find_if(page->rows.rbegin(), page->rows.rend(), [](const Private::Row &r) { return isFromPerson(r.record); });
            const auto opened = last != page->rows.rend()
                ? std::optional(last->record.at)
                : d->messages.inboundBefore(m_conversation, number * pageSize, windowBefore(record.at)).value_or(std::nullopt);
            row.windowOpened = !windowAt(opened, record.at).open;
        }
        page->rows.push_back(std::move(row));
    } else {
        d->pages.remove(number);
    }
    ++d->count;
    endInsertRows();
    // What comes after may no longer be the first of its day or the opener of a window.
    if (place + 1 < d->count) {
        const auto last = int(std::min(place + pageSize, d->count - 1));
        Q_EMIT dataChanged(index(int(place) + 1), index(last), {DayStartRole, WindowOpenedRole});
    }
}

void ChatModel::changed(const store::MessageRecord &row)
{
    if (m_conversation == 0 || (row.conversationId != 0 && row.conversationId != m_conversation))
        return;
    refreshRow(row.id);
    if (row.position < 0 && !row.replyTo.isEmpty()) {
        if (const auto target = d->messages.findByMessageId(row.replyTo); target && *target)
            refreshRow((*target)->id);
    }
}

/// The disk knows better than whoever tells: marks and places change behind a row that is being sent.
void ChatModel::refreshRow(qint64 messageRow)
{
    const auto found = d->messages.find(messageRow);
    if (!found || !*found || (*found)->conversationId != m_conversation)
        return;
    const store::MessageRecord &record = **found;
    if (!record.messageId.isEmpty())
        d->quoted.remove(record.messageId.value());
    if (record.position < 0 || record.position >= d->count)
        return;
    if (Private::Row *row = d->cached(record.position)) {
        if (row->record.id == record.id) {
            row->record = record;
            row->content.reset();
        } else {
            d->pages.remove(record.position / pageSize);
        }
    }
    const QModelIndex changed = index(int(record.position));
    Q_EMIT dataChanged(changed, changed);
}

} // namespace gangway::messaging
