#include "messaging/messageservice.h"

namespace gangway::messaging {

namespace {
using store::MessageStatus;

/// Where a tick stands; Failed and Received are not on the ladder.
int rung(MessageStatus status)
{
    switch (status) {
    case MessageStatus::Waiting: return 0;
    case MessageStatus::Sending: return 1;
    case MessageStatus::Unsettled: return 2;
    case MessageStatus::Accepted: return 3;
    case MessageStatus::Sent: return 4;
    case MessageStatus::Delivered: return 5;
    case MessageStatus::Read: return 6;
    case MessageStatus::Failed:
    case MessageStatus::Received: break;
    }
    return -1;
}
} // namespace

WindowState windowAt(const std::optional<QDateTime> &lastInbound, const QDateTime &now)
{
    WindowState state;
    if (!lastInbound || !lastInbound->isValid())
        return state;
    state.closesAt = lastInbound->addSecs(std::chrono::seconds(serviceWindow).count());
    const qint64 left = now.secsTo(*state.closesAt);
    state.open = now < *state.closesAt;
    // A message from the future (our clock is behind Meta's) opens no longer window than any other.
    if (state.open)
        state.left = std::chrono::seconds(std::clamp<qint64>(left, 0, std::chrono::seconds(serviceWindow).count()));
    return state;
}

MessageStatus advanced(MessageStatus current, MessageStatus news)
{
    if (current == MessageStatus::Received || news == MessageStatus::Received)
        return current;
    // Webhooks come in any order, so the order they come in must not decide: what is on the person's phone has not failed.
    const auto arrived = [](MessageStatus status) { return rung(status) >= rung(MessageStatus::Delivered); };
    if (current == MessageStatus::Failed)
        return arrived(news) ? news : current;
    if (news == MessageStatus::Failed)
        return arrived(current) ? current : news;
    return rung(news) > rung(current) ? news : current;
}

TextFault faultOf(const QString &body)
{
    if (body.trimmed().isEmpty())
        return TextFault::Empty;
    // Meta speaks of characters. Counted are code points, as its servers do, not UTF-16 units: an emoji outside the
    // basic plane is one character of the limit, and a text that Meta would take must not be refused here. Should
    // Meta count differently, it says so with code 100 and the row keeps the text.
    qsizetype characters = 0;
    for (const QChar c : body)
        characters += c.isLowSurrogate() ? 0 : 1;
    return characters > whatsapp::messages::maxTextLength ? TextFault::TooLong : TextFault::None;
}

} // namespace gangway::messaging
