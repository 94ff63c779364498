#include "messaging/outgoing.h"

#include "core/redaction.h"

#include <QJsonDocument>

namespace gangway::messaging {

namespace {
namespace out = whatsapp::messages;

QString joinedLines(const QStringList &parts)
{
    QStringList full;
    for (const QString &part : parts) {
        if (!part.isEmpty())
            full.append(part);
    }
    return full.join(u'\n');
}

struct Words
{
    QString operator()(const out::Text &text) const { return text.body; }
    QString operator()(const out::Media &media) const { return joinedLines({media.caption, media.fileName}); }
    QString operator()(const out::Location &place) const { return joinedLines({place.name, place.address}); }
    QString operator()(const out::Contacts &contacts) const
    {
        QStringList names;
        for (const out::ContactCard &card : contacts.cards)
            names.append(card.formattedName);
        return joinedLines(names);
    }
    QString operator()(const out::Reaction &reaction) const { return reaction.emoji; }
    QString operator()(const out::ReplyButtons &message) const { return joinedLines({message.header.text, message.body, message.footer}); }
    QString operator()(const out::List &message) const { return joinedLines({message.header, message.body, message.footer}); }
    QString operator()(const out::LinkButton &message) const { return joinedLines({message.header.text, message.body, message.footer, message.url}); }
    QString operator()(const out::Template &message) const
    {
        QStringList parts{message.name};
        for (const out::TemplateComponent &component : message.components) {
            for (const out::TemplateParameter &parameter : component.parameters) {
                if (parameter.kind == out::TemplateParameter::Kind::Text)
                    parts.append(parameter.text);
            }
        }
        return joinedLines(parts);
    }
};
} // namespace

out::Recipient recipientOf(const store::ConversationRecord &conversation)
{
    out::Recipient recipient;
    // Without a plus sign Meta would put the sender's own country code in front.
    if (!conversation.waId.isEmpty())
        recipient.to = conversation.waId.startsWith(u'+') ? conversation.waId : u'+' + conversation.waId;
    else
        recipient.userId = conversation.userId;
    return recipient;
}

QString wordsOf(const out::Content &content)
{
    return std::visit(Words(), content);
}

store::MessageRecord rowFor(const Draft &draft)
{
    store::MessageRecord row;
    row.direction = store::Direction::Outbound;
    row.type = out::typeOf(draft.content);
    row.body = draft.words.isEmpty() ? wordsOf(draft.content) : draft.words;
    const auto *reaction = std::get_if<out::Reaction>(&draft.content);
    row.replyTo = reaction ? reaction->messageId : draft.replyTo;
    row.attachment = draft.attachment;
    if (const auto *media = std::get_if<out::Media>(&draft.content)) {
        if (row.attachment.mediaId.isEmpty())
            row.attachment.mediaId = media->id;
        if (row.attachment.fileName.isEmpty())
            row.attachment.fileName = media->fileName;
    }
    row.actor = draft.actor;
    return row;
}

std::optional<QJsonObject> bodyOf(const store::MessageRecord &row, const out::Recipient &recipient, const QString &clientId)
{
    QJsonObject body = row.raw;
    if (!body.value(row.type).isObject() && !body.value(row.type).isArray()) {
        // From before the whole request was kept: of a text there is enough.
        if (row.type != QLatin1String("text") || row.body.isEmpty())
            return std::nullopt;
        body = out::toJson({recipient, out::Text{row.body, false}, row.replyTo, clientId});
    }
    body.remove(QStringLiteral("to"));
    body.remove(QStringLiteral("recipient"));
    if (recipient.to.isEmpty())
        body.insert(QStringLiteral("recipient"), recipient.userId);
    else
        body.insert(QStringLiteral("to"), recipient.to);
    body.insert(QStringLiteral("biz_opaque_callback_data"), clientId);
    return body;
}

QJsonObject answerOf(const http::WireLog &log)
{
    if (log.empty())
        return {};
    const http::WireRecord &record = log.back();
    QJsonObject answer;
    const QJsonDocument document = QJsonDocument::fromJson(record.responseBody.toUtf8());
    if (document.isObject())
        answer = redacted(document.object());
    else if (!record.responseBody.isEmpty())
        answer.insert(QStringLiteral("text"), record.responseBody.left(1000));
    answer.insert(QStringLiteral("httpStatus"), record.status);
    answer.insert(QStringLiteral("traceId"), record.traceId);
    answer.insert(QStringLiteral("milliseconds"), qint64(record.duration.count()));
    if (!record.error.isEmpty())
        answer.insert(QStringLiteral("trouble"), record.error);
    return answer;
}

} // namespace gangway::messaging
