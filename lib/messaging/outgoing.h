#pragma once

#include "messaging/messageservice.h"

namespace gangway::messaging {

/// Whom a conversation's messages go to. Empty when neither number nor user id is known.
whatsapp::messages::Recipient recipientOf(const store::ConversationRecord &conversation);
/// The words of an outgoing message that people search for.
QString wordsOf(const whatsapp::messages::Content &content);
/// The row of a message before it is sent: everything but number, person, status and request body.
store::MessageRecord rowFor(const Draft &draft);
/// The same once more, from what was kept of it; nothing when too little was kept.
std::optional<QJsonObject> bodyOf(const store::MessageRecord &row, const whatsapp::messages::Recipient &recipient, const QString &clientId);
/// Meta's answer as the inspector shows it, redacted: its JSON, with "httpStatus", "traceId" and "milliseconds".
QJsonObject answerOf(const http::WireLog &log);

} // namespace gangway::messaging
