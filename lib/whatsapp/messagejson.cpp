#include "whatsapp/messages.h"

#include <QJsonArray>

#include <array>

// The request bodies. One page per kind below
// https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/
namespace gangway::whatsapp::messages {

namespace {

constexpr std::array mediaNames{QLatin1String("image"), QLatin1String("video"), QLatin1String("audio"),
                                QLatin1String("document"), QLatin1String("sticker")};

void insertUnlessEmpty(QJsonObject &object, QLatin1String key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

QJsonObject textObject(const QString &text)
{
    return {{QStringLiteral("text"), text}};
}

QJsonObject fileObject(const QString &id, const QString &link, const QString &fileName = {})
{
    QJsonObject file;
    insertUnlessEmpty(file, QLatin1String("id"), id);
    if (id.isEmpty())
        insertUnlessEmpty(file, QLatin1String("link"), link);
    insertUnlessEmpty(file, QLatin1String("filename"), fileName);
    return file;
}

/// Degrees as text without an exponent; a ten-millionth is a centimetre.
QString degrees(double value)
{
    QString text = QString::number(value, 'f', 7);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text == QLatin1String("-0") ? QStringLiteral("0") : text;
}

QJsonObject locationObject(const Location &location)
{
    QJsonObject object{{QStringLiteral("latitude"), degrees(location.latitude)},
                       {QStringLiteral("longitude"), degrees(location.longitude)}};
    insertUnlessEmpty(object, QLatin1String("name"), location.name);
    insertUnlessEmpty(object, QLatin1String("address"), location.address);
    return object;
}

QJsonObject cardObject(const ContactCard &card)
{
    QJsonObject name{{QStringLiteral("formatted_name"), card.formattedName}};
    insertUnlessEmpty(name, QLatin1String("first_name"), card.firstName);
    insertUnlessEmpty(name, QLatin1String("last_name"), card.lastName);
    if (card.firstName.isEmpty() && card.lastName.isEmpty()) // Meta wants one part of the name beside the whole
        name.insert(QStringLiteral("first_name"), card.formattedName);
    QJsonObject object{{QStringLiteral("name"), name}};
    QJsonArray phones;
    for (const ContactPhone &phone : card.phones) {
        QJsonObject entry{{QStringLiteral("phone"), phone.number}};
        insertUnlessEmpty(entry, QLatin1String("type"), phone.type);
        insertUnlessEmpty(entry, QLatin1String("wa_id"), phone.waId);
        phones.append(entry);
    }
    if (!phones.isEmpty())
        object.insert(QStringLiteral("phones"), phones);
    if (!card.email.isEmpty())
        object.insert(QStringLiteral("emails"), QJsonArray{QJsonObject{{QStringLiteral("email"), card.email}}});
    if (!card.company.isEmpty())
        object.insert(QStringLiteral("org"), QJsonObject{{QStringLiteral("company"), card.company}});
    return object;
}

QString nameOfHeader(InteractiveHeader::Kind kind)
{
    switch (kind) {
    case InteractiveHeader::Kind::None: return {};
    case InteractiveHeader::Kind::Text: return QStringLiteral("text");
    case InteractiveHeader::Kind::Image: return QStringLiteral("image");
    case InteractiveHeader::Kind::Video: return QStringLiteral("video");
    case InteractiveHeader::Kind::Document: return QStringLiteral("document");
    }
    Q_UNREACHABLE();
}

QJsonObject interactive(const char *type, const InteractiveHeader &header, const QString &body, const QString &footer, const QJsonObject &action)
{
    QJsonObject object{{QStringLiteral("type"), QLatin1String(type)}, {QStringLiteral("body"), textObject(body)}, {QStringLiteral("action"), action}};
    if (header.kind != InteractiveHeader::Kind::None) {
        const QString name = nameOfHeader(header.kind);
        QJsonObject top{{QStringLiteral("type"), name}};
        if (header.kind == InteractiveHeader::Kind::Text)
            top.insert(name, header.text);
        else
            top.insert(name, fileObject(header.mediaId, header.link, header.kind == InteractiveHeader::Kind::Document ? header.fileName : QString()));
        object.insert(QStringLiteral("header"), top);
    }
    if (!footer.isEmpty())
        object.insert(QStringLiteral("footer"), textObject(footer));
    return object;
}

QJsonObject parameterObject(const TemplateParameter &parameter)
{
    using Kind = TemplateParameter::Kind;
    QJsonObject object;
    const auto file = [&](const char *name, const QString &fileName = {}) {
        object = {{QStringLiteral("type"), QLatin1String(name)}, {QLatin1String(name), fileObject(parameter.mediaId, parameter.link, fileName)}};
    };
    const auto words = [&](const char *name) {
        object = {{QStringLiteral("type"), QLatin1String(name)}, {QLatin1String(name), parameter.text}};
    };
    switch (parameter.kind) {
    case Kind::Text: words("text"); break;
    case Kind::Payload: words("payload"); break;
    case Kind::CouponCode: words("coupon_code"); break;
    case Kind::Image: file("image"); break;
    case Kind::Video: file("video"); break;
    case Kind::Document: file("document", parameter.fileName); break;
    case Kind::Location:
        object = {{QStringLiteral("type"), QStringLiteral("location")},
                  {QStringLiteral("location"), locationObject(parameter.location.value_or(messages::Location()))}};
        break;
    }
    insertUnlessEmpty(object, QLatin1String("parameter_name"), parameter.name);
    return object;
}

QJsonObject componentObject(const TemplateComponent &component)
{
    QJsonObject object;
    switch (component.kind) {
    case TemplateComponent::Kind::Header: object.insert(QStringLiteral("type"), QStringLiteral("header")); break;
    case TemplateComponent::Kind::Body: object.insert(QStringLiteral("type"), QStringLiteral("body")); break;
    case TemplateComponent::Kind::Button:
        object.insert(QStringLiteral("type"), QStringLiteral("button"));
        object.insert(QStringLiteral("sub_type"), component.subType);
        object.insert(QStringLiteral("index"), QString::number(component.index)); // text in Meta's samples
        break;
    }
    QJsonArray parameters;
    for (const TemplateParameter &parameter : component.parameters)
        parameters.append(parameterObject(parameter));
    object.insert(QStringLiteral("parameters"), parameters);
    return object;
}

/// What stands under the name of the type.
struct BodyOf
{
    QJsonValue operator()(const Text &text) const
    {
        return QJsonObject{{QStringLiteral("body"), text.body}, {QStringLiteral("preview_url"), text.previewUrl}};
    }
    QJsonValue operator()(const Media &media) const
    {
        QJsonObject object = fileObject(media.id, media.link, media.fileName);
        insertUnlessEmpty(object, QLatin1String("caption"), media.caption);
        if (media.voice)
            object.insert(QStringLiteral("voice"), true);
        return object;
    }
    QJsonValue operator()(const Location &location) const { return locationObject(location); }
    QJsonValue operator()(const Contacts &contacts) const
    {
        QJsonArray cards;
        for (const ContactCard &card : contacts.cards)
            cards.append(cardObject(card));
        return cards;
    }
    QJsonValue operator()(const Reaction &reaction) const
    {
        return QJsonObject{{QStringLiteral("message_id"), reaction.messageId.value()}, {QStringLiteral("emoji"), reaction.emoji}};
    }
    QJsonValue operator()(const ReplyButtons &message) const
    {
        QJsonArray buttons;
        for (const ReplyButton &button : message.buttons) {
            buttons.append(QJsonObject{{QStringLiteral("type"), QStringLiteral("reply")},
                                       {QStringLiteral("reply"), QJsonObject{{QStringLiteral("id"), button.id}, {QStringLiteral("title"), button.title}}}});
        }
        return interactive("button", message.header, message.body, message.footer, {{QStringLiteral("buttons"), buttons}});
    }
    QJsonValue operator()(const List &list) const
    {
        QJsonArray sections;
        for (const ListSection &section : list.sections) {
            QJsonArray rows;
            for (const ListRow &row : section.rows) {
                QJsonObject entry{{QStringLiteral("id"), row.id}, {QStringLiteral("title"), row.title}};
                insertUnlessEmpty(entry, QLatin1String("description"), row.description);
                rows.append(entry);
            }
            QJsonObject entry{{QStringLiteral("rows"), rows}};
            insertUnlessEmpty(entry, QLatin1String("title"), section.title);
            sections.append(entry);
        }
        InteractiveHeader header;
        if (!list.header.isEmpty()) {
            header.kind = InteractiveHeader::Kind::Text;
            header.text = list.header;
        }
        return interactive("list", header, list.body, list.footer, {{QStringLiteral("button"), list.button}, {QStringLiteral("sections"), sections}});
    }
    QJsonValue operator()(const LinkButton &message) const
    {
        const QJsonObject parameters{{QStringLiteral("display_text"), message.label}, {QStringLiteral("url"), message.url}};
        return interactive("cta_url", message.header, message.body, message.footer,
                           {{QStringLiteral("name"), QStringLiteral("cta_url")}, {QStringLiteral("parameters"), parameters}});
    }
    QJsonValue operator()(const Template &message) const
    {
        QJsonObject object{{QStringLiteral("name"), message.name},
                           {QStringLiteral("language"), QJsonObject{{QStringLiteral("code"), message.language}}}};
        QJsonArray components;
        for (const TemplateComponent &component : message.components)
            components.append(componentObject(component));
        if (!components.isEmpty())
            object.insert(QStringLiteral("components"), components);
        return object;
    }
};

struct TypeOf
{
    QString operator()(const Text &) const { return QStringLiteral("text"); }
    QString operator()(const Media &media) const { return nameOf(media.kind); }
    QString operator()(const Location &) const { return QStringLiteral("location"); }
    QString operator()(const Contacts &) const { return QStringLiteral("contacts"); }
    QString operator()(const Reaction &) const { return QStringLiteral("reaction"); }
    QString operator()(const ReplyButtons &) const { return QStringLiteral("interactive"); }
    QString operator()(const List &) const { return QStringLiteral("interactive"); }
    QString operator()(const LinkButton &) const { return QStringLiteral("interactive"); }
    QString operator()(const Template &) const { return QStringLiteral("template"); }
};

} // namespace

QString nameOf(MediaKind kind)
{
    return mediaNames.at(size_t(kind));
}

std::optional<MediaKind> mediaKindFromName(QStringView name)
{
    for (size_t i = 0; i < mediaNames.size(); ++i) {
        if (name == mediaNames[i])
            return MediaKind(i);
    }
    return std::nullopt;
}

QString typeOf(const Content &content)
{
    return std::visit(TypeOf(), content);
}

QJsonObject toJson(const OutgoingMessage &message)
{
    const QString type = typeOf(message.content);
    QJsonObject body{{QStringLiteral("messaging_product"), QStringLiteral("whatsapp")},
                     {QStringLiteral("recipient_type"), QStringLiteral("individual")},
                     {QStringLiteral("type"), type},
                     {type, std::visit(BodyOf(), message.content)}};
    if (message.recipient.to.isEmpty())
        body.insert(QStringLiteral("recipient"), message.recipient.userId);
    else
        body.insert(QStringLiteral("to"), message.recipient.to);
    insertUnlessEmpty(body, QLatin1String("biz_opaque_callback_data"), message.opaqueCallbackData);
    if (!message.replyTo.isEmpty())
        body.insert(QStringLiteral("context"), QJsonObject{{QStringLiteral("message_id"), message.replyTo.value()}});
    return body;
}

} // namespace gangway::whatsapp::messages
