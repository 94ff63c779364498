#include "app/messages/messagewords.h"

#include "core/phonenumber.h"
#include "guidance/guidance.h"

#include <QCoreApplication>
#include <QLocale>

namespace gangway::app {

namespace {

using messaging::MessageContent;
using Kind = MessageContent::Kind;
using whatsapp::messages::MediaKind;

QString say(const char *text)
{
    return QCoreApplication::translate("gangway::app::Messages", text);
}

QString oneLine(const QString &text)
{
    return text.left(400).simplified();
}

} // namespace

QString wordFor(store::MessageStatus status)
{
    switch (status) {
    case store::MessageStatus::Waiting: return say(QT_TRANSLATE_NOOP("gangway::app::Messages", "Waiting"));
    case store::MessageStatus::Sending: return say(QT_TRANSLATE_NOOP("gangway::app::Messages", "Sending"));
    case store::MessageStatus::Unsettled: return say(QT_TRANSLATE_NOOP("gangway::app::Messages", "No answer from Meta"));
    case store::MessageStatus::Accepted: return say(QT_TRANSLATE_NOOP("gangway::app::Messages", "Accepted"));
    case store::MessageStatus::Sent: return say(QT_TRANSLATE_NOOP("gangway::app::Messages", "Sent"));
    case store::MessageStatus::Delivered: return say(QT_TRANSLATE_NOOP("gangway::app::Messages", "Delivered"));
    case store::MessageStatus::Read: return say(QT_TRANSLATE_NOOP("gangway::app::Messages", "Read"));
    case store::MessageStatus::Failed: return say(QT_TRANSLATE_NOOP("gangway::app::Messages", "Not sent"));
    case store::MessageStatus::Received: break;
    }
    return {};
}

QString tickIconFor(store::MessageStatus status)
{
    switch (status) {
    case store::MessageStatus::Waiting:
    case store::MessageStatus::Sending: return QStringLiteral("clock");
    case store::MessageStatus::Unsettled: return QStringLiteral("warn");
    case store::MessageStatus::Accepted:
    case store::MessageStatus::Sent: return QStringLiteral("tick1");
    case store::MessageStatus::Delivered:
    case store::MessageStatus::Read: return QStringLiteral("tick2");
    case store::MessageStatus::Failed: return QStringLiteral("err");
    case store::MessageStatus::Received: break;
    }
    return {};
}

QString dayWord(const QDate &day, const QDate &today)
{
    if (day == today)
        return say(QT_TRANSLATE_NOOP("gangway::app::Messages", "Today"));
    if (day == today.addDays(-1))
        return say(QT_TRANSLATE_NOOP("gangway::app::Messages", "Yesterday"));
    return QLocale().toString(day, QLocale::LongFormat);
}

QString briefTime(const QDateTime &at, const QDateTime &now)
{
    if (!at.isValid())
        return {};
    const QDateTime local = at.toLocalTime();
    const qint64 days = local.date().daysTo(now.toLocalTime().date());
    if (days <= 0)
        return local.toString(QStringLiteral("HH:mm"));
    if (days == 1)
        return say(QT_TRANSLATE_NOOP("gangway::app::Messages", "Yesterday"));
    if (days < 7)
        return QLocale().toString(local.date(), QStringLiteral("ddd"));
    return QLocale().toString(local.date(), QLocale::ShortFormat);
}

QString timeLeftWord(std::chrono::seconds left)
{
    const qint64 minutes = std::max<qint64>(0, left.count() / 60);
    return say(QT_TRANSLATE_NOOP("gangway::app::Messages", "%1:%2 left"))
        .arg(minutes / 60)
        .arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

QString exactTimeLeftWord(std::chrono::seconds left)
{
    const qint64 seconds = std::max<qint64>(0, left.count());
    return say(QT_TRANSLATE_NOOP("gangway::app::Messages", "%1:%2:%3 left"))
        .arg(seconds / 3600)
        .arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'))
        .arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

QString kindWord(const MessageContent &content)
{
    switch (content.kind) {
    case Kind::Text: return say(QT_TRANSLATE_NOOP("gangway::app::Messages", "Text"));
    case Kind::Media:
        switch (content.mediaKind) {
        case MediaKind::Image: return say(QT_TRANSLATE_NOOP("gangway::app::Messages", "Image"));
        case MediaKind::Video: return say(QT_TRANSLATE_NOOP("gangway::app::Messages", "Video"));
        case MediaKind::Audio:
            return content.voice ? say(QT_TRANSLATE_NOOP("gangway::app::Messages", "Voice message"))
                                 : say(QT_TRANSLATE_NOOP("gangway::app::Messages", "Audio"));
        case MediaKind::Document: return say(QT_TRANSLATE_NOOP("gangway::app::Messages", "Document"));
        case MediaKind::Sticker: return say(QT_TRANSLATE_NOOP("gangway::app::Messages", "Sticker"));
        }
        break;
    case Kind::Location: return say(QT_TRANSLATE_NOOP("gangway::app::Messages", "Location"));
    case Kind::Contacts: return say(QT_TRANSLATE_NOOP("gangway::app::Messages", "Contacts"));
    case Kind::ReplyButtons: return say(QT_TRANSLATE_NOOP("gangway::app::Messages", "Interactive, reply buttons"));
    case Kind::List: return say(QT_TRANSLATE_NOOP("gangway::app::Messages", "Interactive, list"));
    case Kind::LinkButton: return say(QT_TRANSLATE_NOOP("gangway::app::Messages", "Interactive, link button"));
    case Kind::Template: return say(QT_TRANSLATE_NOOP("gangway::app::Messages", "Template"));
    case Kind::Choice: return say(QT_TRANSLATE_NOOP("gangway::app::Messages", "Reply to a button"));
    case Kind::FormReply: return say(QT_TRANSLATE_NOOP("gangway::app::Messages", "Answered form"));
    case Kind::Reaction: return say(QT_TRANSLATE_NOOP("gangway::app::Messages", "Reaction"));
    case Kind::Order: return say(QT_TRANSLATE_NOOP("gangway::app::Messages", "Order"));
    case Kind::System: return say(QT_TRANSLATE_NOOP("gangway::app::Messages", "Note by WhatsApp"));
    case Kind::Unsupported: return say(QT_TRANSLATE_NOOP("gangway::app::Messages", "Not passed on by WhatsApp"));
    case Kind::Placeholder: return say(QT_TRANSLATE_NOOP("gangway::app::Messages", "File of the shared history"));
    case Kind::Other: break;
    }
    return content.type.isEmpty() ? say(QT_TRANSLATE_NOOP("gangway::app::Messages", "Unknown")) : content.type;
}

QString kindIcon(const MessageContent &content)
{
    switch (content.kind) {
    case Kind::Media:
        switch (content.mediaKind) {
        case MediaKind::Image:
        case MediaKind::Sticker: return QStringLiteral("image");
        case MediaKind::Video:
        case MediaKind::Audio: return QStringLiteral("play");
        case MediaKind::Document: return QStringLiteral("doc");
        }
        break;
    case Kind::Placeholder: return QStringLiteral("image");
    case Kind::Location: return QStringLiteral("pin");
    case Kind::Contacts: return QStringLiteral("person");
    case Kind::Template: return QStringLiteral("tpl");
    case Kind::List:
    case Kind::FormReply: return QStringLiteral("list");
    case Kind::LinkButton: return QStringLiteral("ext");
    case Kind::Order: return QStringLiteral("shop");
    case Kind::Unsupported:
    case Kind::System: return QStringLiteral("info");
    default: break;
    }
    return QStringLiteral("messages");
}

QString fileWord(const MessageContent &content, const store::Attachment &attachment)
{
    return attachment.fileName.isEmpty() ? kindWord(content) : oneLine(attachment.fileName);
}

QString sizeWord(qint64 bytes)
{
    if (bytes < 0)
        return {};
    return QLocale().formattedDataSize(bytes, bytes < 1024 * 1024 ? 0 : 1, QLocale::DataSizeTraditionalFormat);
}

QString summaryOf(const store::MessageRecord &record)
{
    return summaryOf(record, messaging::contentOf(record));
}

QString summaryOf(const store::MessageRecord &record, const MessageContent &content)
{
    if (record.marks.revokedAt.isValid())
        return say(QT_TRANSLATE_NOOP("gangway::app::Messages", "Message deleted"));
    if (!record.marks.editedText.isEmpty())
        return oneLine(record.marks.editedText);
    const QString text = oneLine(content.text);
    switch (content.kind) {
    case Kind::Media: {
        const QString file = fileWord(content, record.attachment);
        return text.isEmpty() ? file : QStringLiteral("%1, %2").arg(file, text);
    }
    case Kind::Location: {
        const QString place = oneLine(content.placeName.isEmpty() ? content.address : content.placeName);
        return place.isEmpty() ? kindWord(content) : QStringLiteral("%1, %2").arg(kindWord(content), place);
    }
    case Kind::Contacts: {
        QStringList names;
        for (const auto &card : content.cards)
            names << oneLine(card.formattedName);
        names.removeAll(QString());
        return names.isEmpty() ? kindWord(content) : QStringLiteral("%1, %2").arg(kindWord(content), names.join(QStringLiteral(", ")));
    }
    case Kind::Template: {
        //: The message was made from a template; %1 is its name.
        const QString name = say(QT_TRANSLATE_NOOP("gangway::app::Messages", "template %1")).arg(content.templateName);
        return text.isEmpty() || text == content.templateName ? name : QStringLiteral("%1, %2").arg(name, text);
    }
    case Kind::Reaction:
        return content.emoji.isEmpty() ? say(QT_TRANSLATE_NOOP("gangway::app::Messages", "Reaction taken away"))
                                       : say(QT_TRANSLATE_NOOP("gangway::app::Messages", "Reaction %1")).arg(content.emoji);
    case Kind::Order:
        return QCoreApplication::translate("gangway::app::Messages", "Order with %n item(s)", nullptr, content.orderItems);
    case Kind::System:
    case Kind::Unsupported:
    case Kind::Placeholder:
    case Kind::FormReply: return text.isEmpty() ? kindWord(content) : text;
    default: break;
    }
    return text.isEmpty() ? kindWord(content) : text;
}

QString failureWord(const Error &error, const QString &language)
{
    const guidance::Explanation said = guidance::explain(error, {QStringLiteral("message"), language});
    QString words = said.whatHappened;
    if (!said.known && !said.metaWords.isEmpty())
        words = said.metaWords;
    if (error.code != 0) {
        while (words.endsWith(u'.'))
            words.chop(1);
        words += QStringLiteral(" (%1)").arg(error.code);
    }
    return words;
}

bool isFromApp(const store::MessageRecord &record)
{
    return record.direction == store::Direction::Outbound && record.clientId.isEmpty() && record.actor.isEmpty();
}

QString writerOf(const store::MessageRecord &record)
{
    if (record.direction == store::Direction::Inbound) {
        if (!record.contactName.isEmpty())
            return oneLine(record.contactName);
        return shownNumber(record.contact);
    }
    return isFromApp(record) ? say(QT_TRANSLATE_NOOP("gangway::app::Messages", "WhatsApp Business app"))
                             : say(QT_TRANSLATE_NOOP("gangway::app::Messages", "You"));
}

QString shownNumber(const QString &waId)
{
    if (waId.isEmpty() || digitsOf(waId).size() != waId.size())
        return waId;
    const auto phone = parsePhoneNumber(QStringLiteral("+") + waId);
    return phone ? phone->international : QStringLiteral("+") + waId;
}

QString shownPerson(const store::ConversationRecord &conversation)
{
    const QString name = oneLine(conversation.name);
    return name.isEmpty() ? shownNumber(conversation.contact()) : name;
}

QString sentenceOf(const store::MessageRecord &record, const MessageContent &content, const QString &language)
{
    QStringList parts;
    const bool plain = content.kind == Kind::Text || content.kind == Kind::Choice || content.kind == Kind::System;
    if (!plain)
        parts << kindWord(content);
    const QString summary = summaryOf(record, content);
    if (parts.isEmpty() || summary != parts.first())
        parts << summary;
    for (const auto &choice : content.choices)
        parts << oneLine(choice.title);
    if (record.marks.editedAt.isValid())
        parts << say(QT_TRANSLATE_NOOP("gangway::app::Messages", "edited"));
    for (const store::ReactionMark &mark : record.marks.reactions) {
        const QString form = mark.fromBusiness ? say(QT_TRANSLATE_NOOP("gangway::app::Messages", "your reaction %1"))
                                               : say(QT_TRANSLATE_NOOP("gangway::app::Messages", "reaction %1"));
        parts << form.arg(mark.emoji);
    }
    parts << record.at.toLocalTime().toString(QStringLiteral("HH:mm"));
    if (record.direction == store::Direction::Outbound)
        parts << wordFor(record.status);
    if (record.status == store::MessageStatus::Failed && record.error)
        parts << failureWord(*record.error, language);
    //: Who wrote it, then what.
    return say(QT_TRANSLATE_NOOP("gangway::app::Messages", "%1: %2")).arg(writerOf(record), parts.join(QStringLiteral(", ")));
}

} // namespace gangway::app
