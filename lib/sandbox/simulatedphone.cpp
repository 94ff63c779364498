#include "sandbox/simulatedphone.h"

#include "sandbox/webhookdelivery.h"

#include <QJsonArray>

// https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/messages
namespace gangway::sandbox {

namespace {

QString seconds(const QDateTime &at)
{
    return QString::number(at.toSecsSinceEpoch());
}

} // namespace

SimulatedPhone::SimulatedPhone(State &state, WebhookDelivery &delivery, QObject *parent)
    : QObject(parent), m_state(state), m_delivery(delivery)
{
}

bool SimulatedPhone::write(const QString &businessDigits, const QString &text)
{
    const Number *number = m_state.numberByDigits(businessDigits);
    if (!number || !number->isRegistered() || !m_state.contacts.contains(m_owner))
        return false;
    inbound(number->id, m_owner, text, {});
    return true;
}

QJsonObject SimulatedPhone::metadata(const Number &number) const
{
    return {{QStringLiteral("display_phone_number"), number.digits}, {QStringLiteral("phone_number_id"), number.id}};
}

void SimulatedPhone::inbound(const QString &numberId, const QString &waId, const QString &text, const QString &replyTo)
{
    const Number *number = m_state.number(numberId);
    if (!number)
        return;
    const Contact &contact = m_state.contacts.at(waId);
    const QDateTime now = m_state.clock().now();
    m_state.windows.insert(numberId + u'/' + waId, now);
    Message message;
    message.id = m_state.newMessageId(waId);
    message.numberId = numberId;
    message.contact = waId;
    message.inbound = true;
    message.type = QStringLiteral("text");
    message.text = text;
    message.status = QStringLiteral("received");
    message.at = now;
    m_state.messages.push_back(message);

    QJsonObject body{{QStringLiteral("from"), waId},
                     {QStringLiteral("from_user_id"), contact.userId},
                     {QStringLiteral("id"), message.id},
                     {QStringLiteral("timestamp"), seconds(now)},
                     {QStringLiteral("type"), QStringLiteral("text")},
                     {QStringLiteral("text"), QJsonObject{{QStringLiteral("body"), text}}}};
    if (!replyTo.isEmpty())
        body.insert(QStringLiteral("context"), QJsonObject{{QStringLiteral("from"), number->digits}, {QStringLiteral("id"), replyTo}});
    m_delivery.deliver(number->wabaId, numberId, QStringLiteral("messages"),
                       {{QStringLiteral("messaging_product"), QStringLiteral("whatsapp")},
                        {QStringLiteral("metadata"), metadata(*number)},
                        {QStringLiteral("contacts"), QJsonArray{QJsonObject{{QStringLiteral("profile"), QJsonObject{{QStringLiteral("name"), contact.name}}},
                                                                            {QStringLiteral("wa_id"), waId},
                                                                            {QStringLiteral("user_id"), contact.userId}}}},
                        {QStringLiteral("messages"), QJsonArray{body}}});
}

void SimulatedPhone::receive(const QString &messageId)
{
    const auto at = [this](int halves, std::function<void()> act) { m_state.clock().after(m_delay * halves / 2, this, std::move(act)); };
    at(1, [this, messageId] { status(messageId, QStringLiteral("sent")); });
    at(2, [this, messageId] { status(messageId, QStringLiteral("delivered")); });
    at(4, [this, messageId] { status(messageId, QStringLiteral("read")); });
    at(6, [this, messageId] {
        const Message *message = m_state.message(messageId);
        if (!message || message->type == u"reaction")
            return;
        const QString pair = message->numberId + u'/' + message->contact;
        const Contact &contact = m_state.contacts.at(message->contact);
        if (contact.answers.isEmpty() || m_state.answered.contains(pair))
            return;
        m_state.answered.insert(pair);
        // inbound() adds a message: the one pointed to may move with the list while its strings are still read.
        const QString numberId = message->numberId;
        const QString waId = message->contact;
        inbound(numberId, waId, contact.answers.first(), {});
    });
}

void SimulatedPhone::status(const QString &messageId, const QString &status)
{
    Message *message = m_state.message(messageId);
    const Number *number = message ? m_state.number(message->numberId) : nullptr;
    if (!number)
        return;
    if (message->type == u"reaction" && status != u"sent") // Meta reports nothing more of reactions
        return;
    message->status = status;
    const QDateTime now = m_state.clock().now();
    const Contact &contact = m_state.contacts.at(message->contact);
    const bool isTemplate = message->type == u"template";
    QJsonObject entry{{QStringLiteral("id"), messageId},
                      {QStringLiteral("status"), status},
                      {QStringLiteral("timestamp"), seconds(now)},
                      {QStringLiteral("recipient_id"), contact.waId},
                      {QStringLiteral("recipient_user_id"), contact.userId}};
    if (!message->opaque.isEmpty())
        entry.insert(QStringLiteral("biz_opaque_callback_data"), message->opaque);
    if (status == u"sent" || status == u"delivered") {
        entry.insert(QStringLiteral("pricing"),
                     QJsonObject{{QStringLiteral("billable"), isTemplate},
                                 {QStringLiteral("pricing_model"), QStringLiteral("PMP")},
                                 {QStringLiteral("type"), isTemplate ? QStringLiteral("regular") : QStringLiteral("free_customer_service")},
                                 {QStringLiteral("category"), isTemplate ? QStringLiteral("utility") : QStringLiteral("service")}});
    }
    if (status == u"sent" && !isTemplate) {
        const QDateTime opened = m_state.windows.value(message->numberId + u'/' + contact.waId, now);
        entry.insert(QStringLiteral("conversation"),
                     QJsonObject{{QStringLiteral("id"), QString::fromLatin1(State::digest((message->numberId + contact.waId).toLatin1()).left(16).toHex())},
                                 {QStringLiteral("expiration_timestamp"), seconds(opened.addSecs(24 * 3600))},
                                 {QStringLiteral("origin"), QJsonObject{{QStringLiteral("type"), QStringLiteral("service")}}}});
    }
    m_delivery.deliver(number->wabaId, number->id, QStringLiteral("messages"),
                       {{QStringLiteral("messaging_product"), QStringLiteral("whatsapp")},
                        {QStringLiteral("metadata"), metadata(*number)},
                        {QStringLiteral("contacts"), QJsonArray{QJsonObject{{QStringLiteral("wa_id"), contact.waId}, {QStringLiteral("user_id"), contact.userId}}}},
                        {QStringLiteral("statuses"), QJsonArray{entry}}});
}

} // namespace gangway::sandbox
