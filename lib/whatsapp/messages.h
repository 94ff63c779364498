#pragma once

#include "core/ids.h"
#include "whatsapp/graphclient.h"

namespace gangway::whatsapp::messages {

/// The longest text body Meta accepts, in characters.
inline constexpr int maxTextLength = 4096;

struct TextMessage
{
    QString to;                   ///< phone with +, or empty when `recipient` is set
    QString recipient;            ///< business-scoped user id, used when `to` is empty
    QString body;                 ///< 1 to 4096 characters
    bool previewUrl = false;
    QString opaqueCallbackData;   ///< echoed in the status webhooks; at most 512 characters
    QString replyToMessageId;     ///< context, may be empty
};

struct Accepted
{
    MessageId id;
    QString waId;                 ///< may be empty for a business-scoped recipient
    QString messageStatus;        ///< templates only
    bool operator==(const Accepted &) const = default;
};

/// POST /<PHONE>/messages. Never repeated: there is no idempotency key.
/// https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/send-messages
Call<Accepted> sendText(const GraphClient &graph, const Secret &token, const PhoneNumberId &phone, const TextMessage &message);
/// POST /<PHONE>/messages {"status":"read"}: also marks earlier ones. Repeatable.
Call<Done> markRead(const GraphClient &graph, const Secret &token, const PhoneNumberId &phone, const MessageId &message);

} // namespace gangway::whatsapp::messages
