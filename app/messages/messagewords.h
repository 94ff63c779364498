#pragma once

#include "messaging/messagecontent.h"

namespace gangway::app {

/// "Sent", "Delivered", "Not sent", … : the word beside a tick.
QString wordFor(store::MessageStatus status);
/// Icon of the tick; empty for what has none.
QString tickIconFor(store::MessageStatus status);
/// "Today", "Yesterday" or the date, in the local time zone.
QString dayWord(const QDate &day, const QDate &today);
/// "11:25", "Yesterday", "Thu" or the date: when something was, in as little room as it takes.
QString briefTime(const QDateTime &at, const QDateTime &now);
/// "23:58 left", "0:07 left": hours and minutes.
QString timeLeftWord(std::chrono::seconds left);
/// "23:58:04 left": with seconds.
QString exactTimeLeftWord(std::chrono::seconds left);

/// "Text", "Image", "Interactive, reply buttons", …; Meta's own word for what is not known.
QString kindWord(const messaging::MessageContent &content);
/// The icon of a kind of file or message, from resources/icons.
QString kindIcon(const messaging::MessageContent &content);
/// "mapa-loja.png", "Voice message", …: what a file is called where it has no name.
QString fileWord(const messaging::MessageContent &content, const store::Attachment &attachment);
/// "84 KB"; empty when it is not known.
QString sizeWord(qint64 bytes);
/// One line that says what a message says, without line breaks: for lists and quotes.
QString summaryOf(const store::MessageRecord &record);
QString summaryOf(const store::MessageRecord &record, const messaging::MessageContent &content);
/// What went wrong in a few words, with Meta's code: "The window was closed (131047)".
QString failureWord(const Error &error, const QString &language);
/// Who wrote it: the person's name or number, "You", or "WhatsApp Business app".
QString writerOf(const store::MessageRecord &record);
/// Sent with the WhatsApp Business app on the customer's phone, not from here (coexistence).
bool isFromApp(const store::MessageRecord &record);
/// A number as people read it, where it is one: "+55 62 90000-0155" of "5562900000155".
QString shownNumber(const QString &waId);
/// How a person in the list is called: the name, else the number, else the id.
QString shownPerson(const store::ConversationRecord &conversation);
/// The row as one sentence for assistive technology.
QString sentenceOf(const store::MessageRecord &record, const messaging::MessageContent &content, const QString &language);

} // namespace gangway::app
