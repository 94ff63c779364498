#include "messaging/messagecontent.h"

#include <QRegularExpression>

namespace gangway::messaging {

namespace {
using Kind = MessageContent::Kind;
using whatsapp::messages::ContactCard;
using whatsapp::messages::ContactPhone;

QString textIn(const QJsonObject &object, const char *key)
{
    const QJsonValue value = object.value(QLatin1String(key));
    return value.isDouble() ? value.toVariant().toString() : value.toString();
}

QJsonObject objectIn(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toObject();
}

/// Meta writes numbers as numbers or as text.
double numberIn(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toVariant().toDouble();
}

QString firstLink(const QString &text)
{
    static const QRegularExpression link(QStringLiteral("\\bhttps?://[^\\s<>\"]+"), QRegularExpression::CaseInsensitiveOption);
    QString found = link.match(text.left(5000)).captured();
    while (!found.isEmpty() && QStringLiteral(".,;:!?)'").contains(found.back()))
        found.chop(1);
    return found;
}

ContactCard cardFrom(const QJsonObject &object)
{
    ContactCard card;
    const QJsonObject name = objectIn(object, "name");
    card.formattedName = textIn(name, "formatted_name");
    card.firstName = textIn(name, "first_name");
    card.lastName = textIn(name, "last_name");
    card.company = textIn(objectIn(object, "org"), "company");
    card.email = textIn(object.value(QLatin1String("emails")).toArray().at(0).toObject(), "email");
    for (const QJsonValue &phone : object.value(QLatin1String("phones")).toArray())
        card.phones.push_back({textIn(phone.toObject(), "phone"), textIn(phone.toObject(), "type"), textIn(phone.toObject(), "wa_id")});
    return card;
}

void readReply(const QJsonObject &reply, MessageContent &content)
{
    content.kind = Kind::Choice;
    content.choiceId = textIn(reply, "id");
    content.text = textIn(reply, "title");
}

void readHeader(const QJsonObject &header, MessageContent &content)
{
    const QString type = textIn(header, "type");
    if (const auto media = whatsapp::messages::mediaKindFromName(type)) {
        content.mediaKind = *media;
        content.header = textIn(header.value(type).toObject(), "filename");
    } else {
        content.header = textIn(header, "text");
    }
}

void readInteractive(const QJsonObject &interactive, MessageContent &content)
{
    const QString type = textIn(interactive, "type");
    if (type == QLatin1String("button_reply") || type == QLatin1String("list_reply"))
        return readReply(interactive.value(type).toObject(), content);
    if (type == QLatin1String("nfm_reply")) {
        content.kind = Kind::FormReply;
        content.text = textIn(objectIn(interactive, "nfm_reply"), "body");
        content.actionLabel = textIn(objectIn(interactive, "nfm_reply"), "name");
        return;
    }
    const QJsonObject action = objectIn(interactive, "action");
    readHeader(objectIn(interactive, "header"), content);
    content.text = textIn(objectIn(interactive, "body"), "text");
    content.footer = textIn(objectIn(interactive, "footer"), "text");
    if (type == QLatin1String("button")) {
        content.kind = Kind::ReplyButtons;
        for (const QJsonValue &button : action.value(QLatin1String("buttons")).toArray())
            content.choices.push_back({textIn(objectIn(button.toObject(), "reply"), "title"), {}, {}});
    } else if (type == QLatin1String("list")) {
        content.kind = Kind::List;
        content.actionLabel = textIn(action, "button");
        for (const QJsonValue &section : action.value(QLatin1String("sections")).toArray()) {
            QString title = textIn(section.toObject(), "title");
            for (const QJsonValue &row : section.toObject().value(QLatin1String("rows")).toArray())
                content.choices.push_back({textIn(row.toObject(), "title"), textIn(row.toObject(), "description"), std::exchange(title, {})});
        }
    } else if (type == QLatin1String("cta_url")) {
        content.kind = Kind::LinkButton;
        content.actionLabel = textIn(objectIn(action, "parameters"), "display_text");
        content.url = textIn(objectIn(action, "parameters"), "url");
    }
}

void readMedia(const QJsonObject &media, MessageContent &content)
{
    content.kind = Kind::Media;
    content.text = textIn(media, "caption");
    content.voice = media.value(QLatin1String("voice")).toBool();
    content.animated = media.value(QLatin1String("animated")).toBool();
}

/// By Meta's word for the type; true when the type is known.
bool readTyped(const QJsonObject &raw, const QJsonObject &body, MessageContent &content)
{
    const QString &type = content.type;
    if (const auto media = whatsapp::messages::mediaKindFromName(type)) {
        content.mediaKind = *media;
        readMedia(body, content);
    } else if (type == QLatin1String("text")) {
        content.kind = Kind::Text;
        content.text = textIn(body, "body");
    } else if (type == QLatin1String("location")) {
        content.kind = Kind::Location;
        content.latitude = numberIn(body, "latitude");
        content.longitude = numberIn(body, "longitude");
        content.placeName = textIn(body, "name");
        content.address = textIn(body, "address");
        content.url = textIn(body, "url");
    } else if (type == QLatin1String("contacts")) {
        content.kind = Kind::Contacts;
        for (const QJsonValue &card : raw.value(QLatin1String("contacts")).toArray())
            content.cards.push_back(cardFrom(card.toObject()));
    } else if (type == QLatin1String("interactive")) {
        readInteractive(body, content);
    } else if (type == QLatin1String("button")) {
        content.kind = Kind::Choice;
        content.text = textIn(body, "text");
        content.choiceId = textIn(body, "payload");
    } else if (type == QLatin1String("template")) {
        content.kind = Kind::Template;
        content.templateName = textIn(body, "name");
        content.templateLanguage = textIn(objectIn(body, "language"), "code");
    } else if (type == QLatin1String("reaction")) {
        content.kind = Kind::Reaction;
        content.emoji = textIn(body, "emoji");
    } else if (type == QLatin1String("order")) {
        const QJsonArray items = body.value(QLatin1String("product_items")).toArray();
        content.kind = Kind::Order;
        content.text = textIn(body, "text");
        content.catalogId = textIn(body, "catalog_id");
        content.orderItems = int(items.size());
        content.productId = textIn(items.at(0).toObject(), "product_retailer_id");
    } else if (type == QLatin1String("system")) {
        content.kind = Kind::System;
        content.text = textIn(body, "body");
        content.newWaId = textIn(body, "wa_id");
        if (content.newWaId.isEmpty())
            content.newWaId = textIn(body, "new_wa_id");
    } else if (type == QLatin1String("media_placeholder")) {
        content.kind = Kind::Placeholder;
    } else if (type == QLatin1String("unsupported")) {
        const QJsonObject error = raw.value(QLatin1String("errors")).toArray().at(0).toObject();
        content.kind = Kind::Unsupported;
        content.errorCode = error.value(QLatin1String("code")).toVariant().toInt();
        content.errorTitle = textIn(error, "title");
    } else {
        return false;
    }
    return true;
}

void readSurroundings(const QJsonObject &raw, MessageContent &content)
{
    const QJsonObject context = objectIn(raw, "context");
    content.forwarded = context.value(QLatin1String("forwarded")).toBool()
        || context.value(QLatin1String("frequently_forwarded")).toBool();
    if (const QJsonObject product = objectIn(context, "referred_product"); !product.isEmpty()) {
        content.catalogId = textIn(product, "catalog_id");
        content.productId = textIn(product, "product_retailer_id");
    }
    const QJsonObject referral = objectIn(raw, "referral");
    content.adHeadline = textIn(referral, "headline");
    content.adUrl = textIn(referral, "source_url");
}

} // namespace

bool operator==(const MessageContent::Choice &a, const MessageContent::Choice &b)
{
    return a.title == b.title && a.description == b.description && a.sectionTitle == b.sectionTitle;
}

MessageContent contentOf(const store::MessageRecord &record)
{
    MessageContent content;
    content.type = record.type.isEmpty() ? textIn(record.raw, "type") : record.type;
    const QJsonObject body = record.raw.value(content.type).toObject();
    const bool isKnown = readTyped(record.raw, body, content);
    readSurroundings(record.raw, content);
    // Older rows keep no body in their request, and what is not understood may have words all the same.
    if (content.text.isEmpty() && (body.isEmpty() || !isKnown || content.kind == Kind::Template || content.kind == Kind::Other))
        content.text = record.body;
    if (content.kind == Kind::Reaction && content.emoji.isEmpty() && body.isEmpty())
        content.emoji = std::exchange(content.text, {});
    if (record.marks.editedAt.isValid() && !record.marks.editedText.isEmpty())
        content.text = record.marks.editedText;
    if (content.kind == Kind::Text)
        content.url = firstLink(content.text);
    return content;
}

} // namespace gangway::messaging
