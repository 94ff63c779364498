#pragma once

#include "store/records.h"

#include <vector>

namespace gangway::app {

/// What the test chat has proved so far, computed from the stored messages alone.
struct TestProof
{
    QString contact;                      ///< who wrote last; empty = nobody yet
    QString contactName;
    std::optional<QDateTime> receivedAt;  ///< the person's first message
    std::optional<QDateTime> sentAt;      ///< Meta's status "sent" (or a later one) for the best reply
    std::optional<QDateTime> deliveredAt;
    std::optional<QDateTime> readAt;
    std::optional<qint64> acceptedMs;     ///< from sending to Meta's acceptance
    std::optional<qint64> deliveredMs;    ///< from sending to delivery
    MessageId replyId;                    ///< of the reply that got furthest

    /// Received, sent and delivered; read is optional, because the tester can turn it off.
    bool passed() const { return receivedAt && sentAt && deliveredAt; }
};

/// Messages of one case, oldest first.
TestProof proofOf(const std::vector<store::MessageRecord> &messages);

} // namespace gangway::app
