// What people write on the simulated phone, and the webhook that Meta makes of it. A part of SimulatedPhone.
#include "sandbox/simulatedphone.h"

#include "sandbox/mediashelf.h"
#include "sandbox/state.h"
#include "sandbox/validation.h"
#include "sandbox/webhookdelivery.h"

#include <QCryptographicHash>

// https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/messages
namespace gangway::sandbox {

struct SimulatedPhone::Draft
{
    QString type;
    QJsonValue content;           ///< what the webhook has under the type; undefined: nothing
    QString text;
    QString replyTo;
    QJsonArray errors = {};
    QDateTime at = {};            ///< not valid: now
    QString from = {};            ///< another number than the person's own
};

namespace {

constexpr int longestText = 65536; // what WhatsApp lets a person type
constexpr int editMinutes = 15;

QJsonObject textObject(const QString &body)
{
    return {{QStringLiteral("body"), body}};
}

} // namespace

Message *SimulatedPhone::messageOf(const QString &person, const QString &messageId) const
{
    Message *message = m_state.message(messageId);
    return message && message->contact == person && m_state.contact(person) && !message->revoked ? message : nullptr;
}

QString SimulatedPhone::inbound(const QString &person, const Number &number, const Draft &draft)
{
    const Contact *contact = m_state.contact(person);
    if (!contact || !contact->online || contact->blocked.contains(number.id))
        return {};
    const Message *target = draft.replyTo.isEmpty() ? nullptr : m_state.message(draft.replyTo);
    if (!draft.replyTo.isEmpty() && (!target || target->contact != person || target->numberId != number.id))
        return {};
    const QDateTime at = draft.at.isValid() ? draft.at : m_state.clock().now();
    const QString from = draft.from.isEmpty() ? contact->waId : draft.from;
    Message message;
    message.id = m_state.newMessageId(contact->key());
    message.numberId = number.id;
    message.contact = person;
    message.inbound = true;
    message.type = draft.type;
    message.text = draft.text;
    message.content = draft.content;
    message.replyTo = draft.replyTo;
    message.status = QStringLiteral("received");
    message.at = at;

    QJsonObject body{{QStringLiteral("id"), message.id}, {QStringLiteral("timestamp"), QString::number(at.toSecsSinceEpoch())}, {QStringLiteral("type"), draft.type}};
    if (!from.isEmpty())
        body.insert(QStringLiteral("from"), from);
    if (!contact->userId.isEmpty())
        body.insert(QStringLiteral("from_user_id"), contact->userId);
    if (!draft.content.isUndefined() && !draft.content.isNull())
        body.insert(draft.type, draft.content);
    if (!draft.errors.isEmpty())
        body.insert(QStringLiteral("errors"), draft.errors);
    if (target) {
        QJsonObject context{{QStringLiteral("id"), target->id}};
        if (const QString author = target->inbound ? contact->waId : number.digits; !author.isEmpty())
            context.insert(QStringLiteral("from"), author);
        body.insert(QStringLiteral("context"), context);
    }
    if (draft.type != u"system") {
        QDateTime &window = m_state.windows[number.id + u'/' + person];
        window = window.isValid() ? std::max(window, at) : at;
    }
    const QString id = message.id;
    m_state.messages.push_back(std::move(message)); // from here on pointers to messages are stale
    tell(number, *contact, body);
    noteChange(person, number.id);
    return id;
}

void SimulatedPhone::tell(const Number &number, const Contact &contact, const QJsonObject &message) const
{
    m_delivery.deliver(number.wabaId, number.id, QStringLiteral("messages"),
                       {{QStringLiteral("messaging_product"), QStringLiteral("whatsapp")},
                        {QStringLiteral("metadata"), metadata(number)},
                        {QStringLiteral("contacts"), QJsonArray{identity(contact, true)}},
                        {QStringLiteral("messages"), QJsonArray{message}}});
}

bool SimulatedPhone::write(const QString &businessDigits, const QString &text)
{
    return !writeText(m_owner, businessDigits, text).isEmpty();
}

QString SimulatedPhone::writeText(const QString &person, const QString &business, const QString &text, const QString &replyTo)
{
    const Number *number = registered(business);
    if (!number || text.isEmpty() || text.size() > longestText)
        return {};
    return inbound(person, *number, {QStringLiteral("text"), textObject(text), text, replyTo});
}

QString SimulatedPhone::writeLate(const QString &person, const QString &business, const QString &text, std::chrono::minutes ago)
{
    const Number *number = registered(business);
    if (!number || text.isEmpty())
        return {};
    Draft draft{QStringLiteral("text"), textObject(text), text, {}};
    draft.at = m_state.clock().now().addSecs(-std::chrono::seconds(ago).count());
    return inbound(person, *number, draft);
}

QString SimulatedPhone::writeMedia(const QString &person, const QString &business, const QString &kind, const QString &caption, const QString &replyTo)
{
    const Number *number = registered(business);
    const Contact *contact = m_state.contact(person);
    const SampleFile file = sampleFile(kind);
    if (!number || !contact || !contact->online || contact->blocked.contains(number->id) || file.bytes.isEmpty())
        return {};
    Media media;
    media.id = m_state.newId(QStringLiteral("media"));
    media.numberId = number->id;
    media.mimeType = file.mimeType;
    media.fileName = file.fileName;
    media.sha256 = QCryptographicHash::hash(file.bytes, QCryptographicHash::Sha256).toHex();
    media.size = file.bytes.size();
    media.inbound = true;
    media.at = m_state.clock().now();
    if (!m_shelf.put(media.id, file.bytes))
        return {};
    m_state.media.emplace(media.id, media);

    const QString type = kind == u"voice" ? QStringLiteral("audio") : kind;
    QJsonObject content{{QStringLiteral("id"), media.id}, {QStringLiteral("mime_type"), media.mimeType},
                        // In webhooks Meta gives the digest in base64.
                        {QStringLiteral("sha256"), QString::fromLatin1(QByteArray::fromHex(media.sha256).toBase64())}};
    if (m_address)
        content.insert(QStringLiteral("url"), m_address(media.id));
    if (!caption.isEmpty() && (type == u"image" || type == u"video" || type == u"document"))
        content.insert(QStringLiteral("caption"), caption);
    if (type == u"document")
        content.insert(QStringLiteral("filename"), file.fileName);
    if (type == u"audio")
        content.insert(QStringLiteral("voice"), kind == u"voice");
    if (type == u"sticker")
        content.insert(QStringLiteral("animated"), false);
    return inbound(person, *number, {type, content, caption, replyTo});
}

QString SimulatedPhone::writeLocation(const QString &person, const QString &business, double latitude, double longitude, const QString &name, const QString &address)
{
    const Number *number = registered(business);
    if (!number || latitude < -90 || latitude > 90 || longitude < -180 || longitude > 180)
        return {};
    QJsonObject content{{QStringLiteral("latitude"), latitude}, {QStringLiteral("longitude"), longitude}};
    if (!name.isEmpty())
        content.insert(QStringLiteral("name"), name);
    if (!address.isEmpty())
        content.insert(QStringLiteral("address"), address);
    return inbound(person, *number, {QStringLiteral("location"), content, name, {}});
}

QString SimulatedPhone::writeContact(const QString &person, const QString &business, const QString &name, const QString &phone)
{
    const Number *number = registered(business);
    if (!number || name.isEmpty())
        return {};
    QString digits;
    for (const QChar c : phone) {
        if (c.isDigit())
            digits += c;
    }
    const QJsonObject card{{QStringLiteral("name"), QJsonObject{{QStringLiteral("formatted_name"), name}, {QStringLiteral("first_name"), name.section(u' ', 0, 0)}}},
                           {QStringLiteral("phones"), QJsonArray{QJsonObject{{QStringLiteral("phone"), phone}, {QStringLiteral("wa_id"), digits}, {QStringLiteral("type"), QStringLiteral("CELL")}}}}};
    return inbound(person, *number, {QStringLiteral("contacts"), QJsonArray{card}, name, {}});
}

QString SimulatedPhone::writeUnsupported(const QString &person, const QString &business)
{
    const Number *number = registered(business);
    if (!number)
        return {};
    const QString title = QStringLiteral("Message type unknown");
    return inbound(person, *number,
                   {QStringLiteral("unsupported"), QJsonValue(QJsonValue::Undefined), {}, {},
                    QJsonArray{QJsonObject{{QStringLiteral("code"), 131051}, {QStringLiteral("title"), title}, {QStringLiteral("message"), title},
                                           {QStringLiteral("error_data"), QJsonObject{{QStringLiteral("details"), QStringLiteral("Message type is currently not supported.")}}}}}});
}

QString SimulatedPhone::react(const QString &person, const QString &messageId, const QString &emoji)
{
    const Message *target = messageOf(person, messageId);
    const Number *number = target ? m_state.number(target->numberId) : nullptr;
    if (!number || emoji.size() > 16 || target->personReaction == emoji)
        return {};
    const QString id = inbound(person, *number, {QStringLiteral("reaction"), QJsonObject{{QStringLiteral("message_id"), messageId}, {QStringLiteral("emoji"), emoji}}, emoji, {}});
    if (!id.isEmpty()) {
        m_state.message(messageId)->personReaction = emoji;
        noteChange(person, number->id);
    }
    return id;
}

QString SimulatedPhone::press(const QString &person, const QString &messageId, const QString &buttonId)
{
    const Message *target = messageOf(person, messageId);
    const Number *number = target ? m_state.number(target->numberId) : nullptr;
    if (!number || target->inbound)
        return {};
    const QList<PhoneButton> buttons = shown(*target).buttons;
    const auto button = std::find_if(buttons.cbegin(), buttons.cend(), [&buttonId](const PhoneButton &one) { return one.id == buttonId; });
    if (button == buttons.cend())
        return {};
    Draft draft;
    draft.replyTo = messageId;
    draft.text = button->title;
    switch (button->kind) {
    case PhoneButton::Kind::Reply:
        draft.type = QStringLiteral("interactive");
        draft.content = QJsonObject{{QStringLiteral("type"), QStringLiteral("button_reply")},
                                    {QStringLiteral("button_reply"), QJsonObject{{QStringLiteral("id"), button->id}, {QStringLiteral("title"), button->title}}}};
        break;
    case PhoneButton::Kind::ListRow: {
        QJsonObject row{{QStringLiteral("id"), button->id}, {QStringLiteral("title"), button->title}};
        if (!button->description.isEmpty())
            row.insert(QStringLiteral("description"), button->description);
        draft.type = QStringLiteral("interactive");
        draft.content = QJsonObject{{QStringLiteral("type"), QStringLiteral("list_reply")}, {QStringLiteral("list_reply"), row}};
        break;
    }
    case PhoneButton::Kind::QuickReply:
        draft.type = QStringLiteral("button");
        draft.content = QJsonObject{{QStringLiteral("payload"), button->target}, {QStringLiteral("text"), button->title}};
        break;
    case PhoneButton::Kind::Link:
    case PhoneButton::Kind::CopyCode:
    case PhoneButton::Kind::Call:
        return {};
    }
    // A button answers once; a list can be opened again.
    if (button->kind != PhoneButton::Kind::ListRow && !target->answer.isEmpty())
        return {};
    const QString id = inbound(person, *number, draft);
    if (!id.isEmpty()) {
        m_state.message(messageId)->answer = buttonId;
        noteChange(person, number->id);
    }
    return id;
}

QString SimulatedPhone::edit(const QString &person, const QString &messageId, const QString &text)
{
    const Message *target = messageOf(person, messageId);
    const Number *number = target ? m_state.number(target->numberId) : nullptr;
    if (!number || !target->inbound || target->type != u"text" || text.isEmpty() || text.size() > longestText || text == target->text
        || target->at.secsTo(m_state.clock().now()) > editMinutes * 60)
        return {};
    const QJsonObject message{{QStringLiteral("type"), QStringLiteral("text")}, {QStringLiteral("text"), textObject(text)}};
    const QString id = inbound(person, *number, {QStringLiteral("edit"), QJsonObject{{QStringLiteral("original_message_id"), messageId}, {QStringLiteral("message"), message}}, text, {}});
    if (!id.isEmpty()) {
        Message *edited = m_state.message(messageId);
        edited->text = text;
        edited->content = textObject(text);
        edited->edited = true;
        noteChange(person, number->id);
    }
    return id;
}

QString SimulatedPhone::revoke(const QString &person, const QString &messageId)
{
    const Message *target = messageOf(person, messageId);
    const Number *number = target ? m_state.number(target->numberId) : nullptr;
    if (!number || !target->inbound)
        return {};
    const QString id = inbound(person, *number, {QStringLiteral("revoke"), QJsonObject{{QStringLiteral("original_message_id"), messageId}}, {}, {}});
    if (!id.isEmpty()) {
        Message *revoked = m_state.message(messageId);
        revoked->revoked = true;
        revoked->text.clear();
        revoked->content = QJsonValue();
        noteChange(person, number->id);
    }
    return id;
}

QString SimulatedPhone::changeNumber(const QString &person, const QString &digits)
{
    const Contact *before = m_state.contact(person);
    if (!before || before->waId.isEmpty() || !before->online || !isDigits(digits, 7, 15) || m_state.contact(digits) || m_state.numberByDigits(digits))
        return {};
    Contact contact = *before;
    contact.waId = digits;
    m_state.contacts.erase(person);
    m_state.contacts.emplace(digits, contact);
    QStringList businesses;
    for (Message &message : m_state.messages) {
        if (message.contact != person)
            continue;
        message.contact = digits;
        if (!businesses.contains(message.numberId))
            businesses.append(message.numberId);
    }
    for (const QString &numberId : std::as_const(businesses)) {
        const QString old = numberId + u'/' + person;
        if (m_state.windows.contains(old))
            m_state.windows.insert(numberId + u'/' + digits, m_state.windows.take(old));
        if (m_state.answered.remove(old))
            m_state.answered.insert(numberId + u'/' + digits);
    }
    if (m_openPerson == person)
        m_openPerson = digits;
    if (m_owner == person)
        m_owner = digits;
    Q_EMIT peopleChanged();
    for (const QString &numberId : std::as_const(businesses)) {
        const Number *number = m_state.number(numberId);
        if (!number || !number->isRegistered())
            continue;
        const QString body = QStringLiteral("User %1 changed from %2 to %3").arg(contact.name, person, digits);
        Draft draft{QStringLiteral("system"), QJsonObject{{QStringLiteral("body"), body}, {QStringLiteral("wa_id"), digits}, {QStringLiteral("type"), QStringLiteral("user_changed_number")}}, body, {}};
        draft.from = person;
        inbound(digits, *number, draft);
    }
    return digits;
}

// https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/smb_message_echoes
QString SimulatedPhone::echo(const QString &person, const QString &business, const QString &text)
{
    const Number *number = registered(business);
    const Contact *contact = m_state.contact(person);
    if (!number || !number->onBusinessApp || !contact || contact->waId.isEmpty() || text.isEmpty())
        return {};
    Message message;
    message.id = m_state.newMessageId(contact->waId);
    message.numberId = number->id;
    message.contact = person;
    message.type = QStringLiteral("text");
    message.text = text;
    message.content = textObject(text);
    message.status = QStringLiteral("delivered");
    message.at = m_state.clock().now();
    message.echo = true;
    const QString id = message.id;
    m_delivery.deliver(number->wabaId, number->id, QStringLiteral("smb_message_echoes"),
                       {{QStringLiteral("messaging_product"), QStringLiteral("whatsapp")},
                        {QStringLiteral("metadata"), metadata(*number)},
                        {QStringLiteral("message_echoes"),
                         QJsonArray{QJsonObject{{QStringLiteral("from"), number->digits}, {QStringLiteral("to"), contact->waId}, {QStringLiteral("id"), id},
                                                {QStringLiteral("timestamp"), QString::number(message.at.toSecsSinceEpoch())}, {QStringLiteral("type"), QStringLiteral("text")},
                                                {QStringLiteral("text"), textObject(text)}}}}});
    m_state.messages.push_back(std::move(message));
    noteChange(person, number->id);
    return id;
}

} // namespace gangway::sandbox
