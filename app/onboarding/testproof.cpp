#include "app/onboarding/testproof.h"

#include <algorithm>

namespace gangway::app {

namespace {

using store::Direction;
using store::MessageRecord;
using store::MessageStatus;

std::optional<QDateTime> timeOf(const MessageRecord &message, MessageStatus status)
{
    const QString text = message.statusTimes.value(store::nameOf(status)).toString();
    const QDateTime at = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (at.isValid())
        return at;
    return std::nullopt;
}

int progressOf(const MessageRecord &message)
{
    switch (message.status) {
    case MessageStatus::Sent: return 1;
    case MessageStatus::Delivered: return 2;
    case MessageStatus::Read: return 3;
    case MessageStatus::Failed: return timeOf(message, MessageStatus::Delivered) ? 2 : 0;
    case MessageStatus::Waiting:
    case MessageStatus::Sending:
    case MessageStatus::Unsettled:
    case MessageStatus::Accepted:
    case MessageStatus::Received: break;
    }
    return 0;
}

// A status implies the ones before it; Meta may leave one out, and then its own time is the best we know.
std::optional<QDateTime> timeOrLater(const MessageRecord &message, MessageStatus status)
{
    if (const auto own = timeOf(message, status))
        return own;
    const int wanted = status == MessageStatus::Sent ? 1 : status == MessageStatus::Delivered ? 2 : 3;
    if (progressOf(message) < wanted)
        return std::nullopt;
    for (const MessageStatus later : {MessageStatus::Sent, MessageStatus::Delivered, MessageStatus::Read}) {
        const int rank = later == MessageStatus::Sent ? 1 : later == MessageStatus::Delivered ? 2 : 3;
        if (rank < wanted)
            continue;
        if (const auto at = timeOf(message, later))
            return at;
    }
    return message.at;
}

} // namespace

TestProof proofOf(const std::vector<MessageRecord> &messages)
{
    TestProof proof;
    for (const MessageRecord &message : messages) {
        if (message.direction == Direction::Inbound) {
            proof.contact = message.contact;
            proof.contactName = message.contactName;
        }
    }
    if (proof.contact.isEmpty())
        return proof;

    const MessageRecord *best = nullptr;
    for (const MessageRecord &message : messages) {
        if (message.contact != proof.contact)
            continue;
        if (message.direction == Direction::Inbound) {
            if (!proof.receivedAt)
                proof.receivedAt = message.at;
        } else if (!best || progressOf(message) > progressOf(*best)) {
            best = &message;
        }
    }
    if (!best)
        return proof;
    if (progressOf(*best) > 0) {
        proof.sentAt = timeOrLater(*best, MessageStatus::Sent);
        proof.replyId = best->messageId;
    }
    if (progressOf(*best) > 1)
        proof.deliveredAt = timeOrLater(*best, MessageStatus::Delivered);
    if (progressOf(*best) > 2)
        proof.readAt = timeOrLater(*best, MessageStatus::Read);
    if (const auto accepted = timeOf(*best, MessageStatus::Accepted))
        proof.acceptedMs = best->at.msecsTo(*accepted);
    if (const auto delivered = timeOf(*best, MessageStatus::Delivered))
        proof.deliveredMs = std::max<qint64>(0, best->at.msecsTo(*delivered)); // Meta's times have whole seconds
    return proof;
}

} // namespace gangway::app
