#include "sandbox/simulatedphone.h"

#include "sandbox/mediashelf.h"
#include "sandbox/state.h"
#include "sandbox/webhookdelivery.h"

// The people, their switches, and what happens to a message that comes in. What they write stands in phonewriting.cpp.
// https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/messages
namespace gangway::sandbox {

namespace {

constexpr int typingSeconds = 25; // https://developers.facebook.com/documentation/business-messaging/whatsapp/typing-indicators

QString pairOf(const QString &numberId, const QString &person)
{
    return numberId + u'/' + person;
}

QString failureTitle(int code)
{
    switch (code) {
    case 130403:
        return QStringLiteral("User blocked");
    case 131026:
        return QStringLiteral("Message undeliverable");
    case 131049:
        return QStringLiteral("This message was not delivered to maintain healthy ecosystem engagement.");
    case 131050:
        return QStringLiteral("User has stopped receiving marketing messages");
    case 131053:
        return QStringLiteral("Media upload error");
    default:
        return QStringLiteral("Message failed to send");
    }
}

QString failureDetails(int code)
{
    switch (code) {
    case 130403:
        return QStringLiteral("Unable to deliver the message: this user is blocked.");
    case 131026:
        return QStringLiteral("Message Undeliverable. The recipient may not be on WhatsApp, has not accepted its terms, or uses an old version of it.");
    case 131049:
        return QStringLiteral("In order to maintain a healthy ecosystem engagement, the message failed to be delivered.");
    case 131050:
        return QStringLiteral("Unable to deliver the message. This recipient has chosen to stop receiving marketing messages on WhatsApp from your business.");
    case 131053:
        return QStringLiteral("Unable to upload the media used in the message.");
    default:
        return QStringLiteral("Message failed to send because of an unknown error.");
    }
}

Person personOf(const Contact &contact)
{
    return {contact.key(), contact.name, contact.waId, contact.userId, contact.online, contact.readReceipts, contact.readsWhenOpened};
}

} // namespace

SimulatedPhone::SimulatedPhone(State &state, WebhookDelivery &delivery, MediaShelf &shelf, QObject *parent)
    : QObject(parent), m_state(state), m_delivery(delivery), m_shelf(shelf)
{
}

void SimulatedPhone::setOwner(const QString &person)
{
    m_owner = person;
    Q_EMIT peopleChanged();
}

void SimulatedPhone::after(double halves, std::function<void()> act)
{
    const auto wait = std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::duration<double, std::milli>(double(m_delay.count()) * halves / 2));
    m_state.clock().after(wait, this, std::move(act));
}

void SimulatedPhone::noteChange(const QString &person, const QString &numberId)
{
    const Number *number = m_state.number(numberId);
    Q_EMIT changed(person, number ? number->digits : QString());
}

void SimulatedPhone::resume()
{
    QStringList accepted, sent, delivered;
    for (const Message &message : m_state.messages) {
        if (message.inbound || message.echo)
            continue;
        if (message.status == u"accepted")
            accepted.append(message.id);
        else if (message.status == u"sent" && message.type != u"reaction")
            sent.append(message.id);
        else if (message.status == u"delivered")
            delivered.append(message.id);
    }
    for (const QString &id : std::as_const(delivered))
        after(2, [this, id] { reads(id); });
    for (const QString &id : std::as_const(sent))
        after(2, [this, id] { arrives(id); });
    for (const QString &id : std::as_const(accepted))
        receive(id);
}

// --- who is there ---

QList<Person> SimulatedPhone::people() const
{
    QList<Person> list;
    for (const auto &[key, contact] : m_state.contacts)
        (key == m_owner ? list.prepend(personOf(contact)) : list.append(personOf(contact)));
    return list;
}

std::optional<Person> SimulatedPhone::person(const QString &id) const
{
    const Contact *contact = m_state.contact(id);
    return contact ? std::optional(personOf(*contact)) : std::nullopt;
}

QList<Business> SimulatedPhone::businesses() const
{
    QList<Business> list;
    for (const auto &[id, number] : m_state.numbers) {
        if (number.isRegistered())
            list.append({number.digits, number.display, number.verifiedName, id, number.onBusinessApp});
    }
    return list;
}

const Number *SimulatedPhone::registered(const QString &digits) const
{
    const Number *number = m_state.numberByDigits(digits);
    return number && number->isRegistered() ? number : nullptr;
}

bool SimulatedPhone::businessIsTyping(const QString &person, const QString &business) const
{
    const Number *number = m_state.numberByDigits(business);
    return number && m_typing.value(pairOf(number->id, person)) > m_state.clock().now();
}

bool SimulatedPhone::windowIsOpen(const QString &person, const QString &business) const
{
    const Number *number = m_state.numberByDigits(business);
    return number && m_state.windowOpen(number->id, person);
}

bool SimulatedPhone::isBlocked(const QString &person, const QString &business) const
{
    const Contact *contact = m_state.contact(person);
    const Number *number = m_state.numberByDigits(business);
    return contact && number && contact->blocked.contains(number->id);
}

QByteArray SimulatedPhone::mediaBytes(const QString &mediaId) const
{
    return m_shelf.bytes(mediaId);
}

// --- switches ---

void SimulatedPhone::setOnline(const QString &person, bool online)
{
    Contact *contact = m_state.contact(person);
    if (!contact || contact->online == online)
        return;
    contact->online = online;
    if (online)
        deliverWaiting(person);
    Q_EMIT peopleChanged();
}

void SimulatedPhone::setReadReceipts(const QString &person, bool on)
{
    if (Contact *contact = m_state.contact(person); contact && contact->readReceipts != on) {
        contact->readReceipts = on;
        Q_EMIT peopleChanged();
    }
}

void SimulatedPhone::setReadsWhenOpened(const QString &person, bool on)
{
    if (Contact *contact = m_state.contact(person); contact && contact->readsWhenOpened != on) {
        contact->readsWhenOpened = on;
        Q_EMIT peopleChanged();
    }
}

void SimulatedPhone::setBlocked(const QString &person, const QString &business, bool blocked)
{
    Contact *contact = m_state.contact(person);
    const Number *number = m_state.numberByDigits(business);
    if (!contact || !number || contact->blocked.contains(number->id) == blocked)
        return;
    if (blocked)
        contact->blocked.insert(number->id);
    else
        contact->blocked.remove(number->id);
    Q_EMIT peopleChanged();
    noteChange(person, number->id);
}

void SimulatedPhone::open(const QString &person, const QString &business)
{
    const Number *number = m_state.numberByDigits(business);
    m_openPerson = number ? person : QString();
    m_openNumber = number ? number->id : QString();
    if (number)
        readAll(person, number->id);
}

// --- what comes in ---

void SimulatedPhone::receive(const QString &messageId)
{
    const Message *message = m_state.message(messageId);
    if (!message)
        return;
    m_typing.remove(pairOf(message->numberId, message->contact));
    const Contact *contact = m_state.contact(message->contact);
    const int refused = !contact ? 131026 : message->error ? message->error : contact->failsWith ? contact->failsWith : contact->blocked.contains(message->numberId) ? 131026 : 0;
    if (refused) {
        after(1, [this, messageId, refused] { status(messageId, QStringLiteral("failed"), refused); });
        return;
    }
    after(1, [this, messageId] { status(messageId, QStringLiteral("sent")); });
    if (message->type != u"reaction") // Meta reports nothing more of reactions
        after(2, [this, messageId] { arrives(messageId); });
}

void SimulatedPhone::arrives(const QString &messageId)
{
    const Message *message = m_state.message(messageId);
    const Contact *contact = message ? m_state.contact(message->contact) : nullptr;
    if (!contact || !contact->online || message->status != u"sent")
        return; // waits until the phone is online again
    status(messageId, QStringLiteral("delivered"));
    after(2, [this, messageId] { reads(messageId); });
    after(4, [this, messageId] { answers(messageId); });
}

void SimulatedPhone::deliverWaiting(const QString &person)
{
    QStringList waiting, unread;
    for (const Message &message : m_state.messages) {
        if (message.contact != person || message.inbound || message.echo || message.type == u"reaction")
            continue;
        if (message.status == u"sent")
            waiting.append(message.id);
        else if (message.status == u"delivered")
            unread.append(message.id);
    }
    int place = 0;
    for (const QString &id : std::as_const(waiting)) // one after the other: in the order in which they were sent
        after(1 + 0.1 * place++, [this, id] { arrives(id); });
    for (const QString &id : std::as_const(unread))
        after(2, [this, id] { reads(id); });
}

void SimulatedPhone::readAll(const QString &person, const QString &numberId)
{
    QStringList unread;
    for (const Message &message : m_state.messages) {
        if (message.contact == person && message.numberId == numberId && !message.inbound && message.status == u"delivered")
            unread.append(message.id);
    }
    for (const QString &id : std::as_const(unread))
        after(0.5, [this, id] { reads(id); });
}

void SimulatedPhone::reads(const QString &messageId)
{
    const Message *message = m_state.message(messageId);
    const Contact *contact = message ? m_state.contact(message->contact) : nullptr;
    if (!contact || message->status != u"delivered" || !contact->online || !contact->readReceipts)
        return;
    const bool isOpen = m_openPerson == message->contact && m_openNumber == message->numberId;
    if (isOpen || !contact->readsWhenOpened)
        status(messageId, QStringLiteral("read"));
}

void SimulatedPhone::answers(const QString &messageId)
{
    const Message *message = m_state.message(messageId);
    const Contact *contact = message ? m_state.contact(message->contact) : nullptr;
    const Number *number = message ? m_state.number(message->numberId) : nullptr;
    if (!contact || !number || contact->answers.isEmpty() || !contact->online || m_openPerson == message->contact)
        return;
    const QString pair = pairOf(number->id, message->contact);
    if (m_state.answered.contains(pair))
        return;
    m_state.answered.insert(pair);
    writeText(QString(message->contact), number->digits, contact->answers.first());
}

bool SimulatedPhone::play(const QString &person, const QString &messageId)
{
    const Message *message = messageOf(person, messageId);
    const Contact *contact = m_state.contact(person);
    if (!message || message->inbound || message->type != u"audio" || !contact->online || !contact->readReceipts
        || (message->status != u"delivered" && message->status != u"read"))
        return false;
    status(messageId, QStringLiteral("played"));
    return true;
}

void SimulatedPhone::reactionOfBusiness(const QString &targetId, const QString &emoji)
{
    if (Message *target = m_state.message(targetId)) {
        target->businessReaction = emoji;
        noteChange(target->contact, target->numberId);
    }
}

void SimulatedPhone::businessReads(const QString &person, const Number &number, bool typing)
{
    if (typing) {
        const QString pair = pairOf(number.id, person);
        m_typing.insert(pair, m_state.clock().now().addSecs(typingSeconds));
        m_state.clock().after(std::chrono::seconds(typingSeconds) + std::chrono::milliseconds(10), this, [this, person, id = number.id] { noteChange(person, id); });
    }
    noteChange(person, number.id);
}

// --- what Meta says of it ---

QJsonObject SimulatedPhone::metadata(const Number &number) const
{
    return {{QStringLiteral("display_phone_number"), number.digits}, {QStringLiteral("phone_number_id"), number.id}};
}

QJsonObject SimulatedPhone::identity(const Contact &contact, bool named) const
{
    QJsonObject entry;
    if (named)
        entry.insert(QStringLiteral("profile"), QJsonObject{{QStringLiteral("name"), contact.name}});
    if (!contact.waId.isEmpty())
        entry.insert(QStringLiteral("wa_id"), contact.waId);
    if (!contact.userId.isEmpty())
        entry.insert(QStringLiteral("user_id"), contact.userId);
    return entry;
}

void SimulatedPhone::status(const QString &messageId, const QString &status, int error)
{
    Message *message = m_state.message(messageId);
    const Number *number = message ? m_state.number(message->numberId) : nullptr;
    const Contact *contact = message ? m_state.contact(message->contact) : nullptr;
    if (!number || !contact)
        return;
    message->status = status;
    message->error = error;
    const QDateTime now = m_state.clock().now();
    QJsonObject entry{{QStringLiteral("id"), messageId}, {QStringLiteral("status"), status}, {QStringLiteral("timestamp"), QString::number(now.toSecsSinceEpoch())}};
    if (!contact->waId.isEmpty())
        entry.insert(QStringLiteral("recipient_id"), contact->waId);
    if (!contact->userId.isEmpty())
        entry.insert(QStringLiteral("recipient_user_id"), contact->userId);
    if (!message->opaque.isEmpty())
        entry.insert(QStringLiteral("biz_opaque_callback_data"), message->opaque);
    const bool isTemplate = message->type == u"template";
    if (status == u"sent" || status == u"delivered") {
        entry.insert(QStringLiteral("pricing"),
                     QJsonObject{{QStringLiteral("billable"), !message->freeOfCharge},
                                 {QStringLiteral("pricing_model"), QStringLiteral("PMP")},
                                 {QStringLiteral("type"), message->freeOfCharge ? QStringLiteral("free_customer_service") : QStringLiteral("regular")},
                                 {QStringLiteral("category"), isTemplate ? message->category.toLower() : QStringLiteral("service")}});
    }
    if (status == u"sent" && !isTemplate) {
        const QDateTime opened = m_state.windows.value(pairOf(message->numberId, contact->key()), now);
        entry.insert(QStringLiteral("conversation"),
                     QJsonObject{{QStringLiteral("id"), QString::fromLatin1(State::digest((message->numberId + contact->key()).toLatin1()).left(16).toHex())},
                                 {QStringLiteral("expiration_timestamp"), QString::number(opened.addSecs(24 * 3600).toSecsSinceEpoch())},
                                 {QStringLiteral("origin"), QJsonObject{{QStringLiteral("type"), QStringLiteral("service")}}}});
    }
    if (error) {
        const QString title = failureTitle(error);
        entry.insert(QStringLiteral("errors"),
                     QJsonArray{QJsonObject{{QStringLiteral("code"), error}, {QStringLiteral("title"), title}, {QStringLiteral("message"), title},
                                            {QStringLiteral("error_data"), QJsonObject{{QStringLiteral("details"), failureDetails(error)}}},
                                            {QStringLiteral("href"), QStringLiteral("https://developers.facebook.com/documentation/business-messaging/whatsapp/support/error-codes")}}});
    }
    m_delivery.deliver(number->wabaId, number->id, QStringLiteral("messages"),
                       {{QStringLiteral("messaging_product"), QStringLiteral("whatsapp")},
                        {QStringLiteral("metadata"), metadata(*number)},
                        {QStringLiteral("contacts"), QJsonArray{identity(*contact, false)}},
                        {QStringLiteral("statuses"), QJsonArray{entry}}});
    noteChange(contact->key(), number->id);
}

} // namespace gangway::sandbox
