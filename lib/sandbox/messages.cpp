#include "sandbox/graph.h"
#include "sandbox/simulatedphone.h"
#include "sandbox/validation.h"

#include <QJsonArray>
#include <QRegularExpression>

// https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/send-messages
namespace gangway::sandbox {

namespace {

constexpr int maxTextLength = 4096;

// Every object below a message that is not text: what it may hold, and what it needs.
const QHash<QString, QList<Rule>> &objectRules()
{
    using Kind = Rule::Kind;
    static const auto media = [](QList<Rule> more) {
        QList<Rule> rules{{QStringLiteral("id"), Kind::Text, false, 1}, {QStringLiteral("link"), Kind::Text, false, 1, 2048}};
        return rules + more;
    };
    static const Rule caption{QStringLiteral("caption"), Kind::Text, false, 0, 1024};
    static const QHash<QString, QList<Rule>> table{
        {QStringLiteral("text"), {{QStringLiteral("body"), Kind::Text, true, 1, maxTextLength}, {QStringLiteral("preview_url"), Kind::Boolean}}},
        {QStringLiteral("image"), media({caption})},
        {QStringLiteral("video"), media({caption})},
        {QStringLiteral("audio"), media({{QStringLiteral("voice"), Kind::Boolean}})},
        {QStringLiteral("document"), media({caption, {QStringLiteral("filename"), Kind::Text}})},
        {QStringLiteral("sticker"), media({})},
        {QStringLiteral("reaction"), {{QStringLiteral("message_id"), Kind::Text, true, 1}, {QStringLiteral("emoji"), Kind::Text, true, 0, 16}}},
        {QStringLiteral("interactive"), {{QStringLiteral("type"), Kind::Text, true, 1}, {QStringLiteral("action"), Kind::Object, true},
                                         {QStringLiteral("body"), Kind::Object}, {QStringLiteral("header"), Kind::Object}, {QStringLiteral("footer"), Kind::Object}}},
        {QStringLiteral("template"), {{QStringLiteral("name"), Kind::Text, true, 1, 512}, {QStringLiteral("language"), Kind::Object, true},
                                      {QStringLiteral("components"), Kind::Array}, {QStringLiteral("namespace"), Kind::Text}}},
    };
    return table;
}

QString missing(const QString &name)
{
    return QStringLiteral("(#100) The parameter %1 is required.").arg(name);
}

} // namespace

GraphAnswer Graph::sendMessage(const GraphRequest &request)
{
    using Kind = Rule::Kind;
    const bool reads = request.value(QStringLiteral("status")).isString(); // mark as read, perhaps with the typing indicator
    QStringList types = objectRules().keys();
    types += {QStringLiteral("location"), QStringLiteral("contacts")};
    types.sort();
    QList<Rule> rules{{QStringLiteral("messaging_product"), Kind::OneOf, true, 0, 100, {QStringLiteral("whatsapp")}}};
    if (reads) {
        rules += QList<Rule>{{QStringLiteral("status"), Kind::OneOf, true, 0, 100, {QStringLiteral("read")}},
                             {QStringLiteral("message_id"), Kind::Text, true, 1, 512},
                             {QStringLiteral("typing_indicator"), Kind::Object}};
    } else {
        rules += QList<Rule>{{QStringLiteral("recipient_type"), Kind::OneOf, false, 0, 100, {QStringLiteral("individual"), QStringLiteral("group")}},
                             {QStringLiteral("to"), Kind::Text, false, 1, 64},
                             {QStringLiteral("recipient"), Kind::Text, false, 1, 128},
                             {QStringLiteral("type"), Kind::OneOf, false, 0, 100, types},
                             {QStringLiteral("context"), Kind::Object},
                             {QStringLiteral("biz_opaque_callback_data"), Kind::Text, false, 0, 512},
                             {QStringLiteral("recipient_identity_key_hash"), Kind::Text},
                             {QStringLiteral("category"), Kind::Text}};
        for (const QString &type : std::as_const(types))
            rules.append({type, type == u"contacts" ? Kind::Array : Kind::Object});
    }
    const auto [caller, waba, number, line, refused] = enterNumber(request, {.task = "MESSAGING", .rules = rules});
    if (refused)
        return *refused;
    if (reads) {
        if (request.value(QStringLiteral("typing_indicator")).isObject()) {
            if (const auto fault = firstFault(request.value(QStringLiteral("typing_indicator")).toObject(),
                                              {{QStringLiteral("type"), Kind::OneOf, true, 0, 100, {QStringLiteral("text")}}}, QStringLiteral("typing_indicator")))
                return GraphError{.message = *fault};
        }
        Message *read = m_state.message(request.text(QStringLiteral("message_id")));
        if (!read || !read->inbound || read->numberId != number->id)
            return GraphError{.message = QStringLiteral("(#100) Invalid parameter"), .details = QStringLiteral("Message ID is not a message that this phone number received")};
        for (Message &message : m_state.messages) { // earlier ones count as read too
            if (message.inbound && message.numberId == number->id && message.contact == read->contact && message.at <= read->at)
                message.status = QStringLiteral("read");
        }
        return GraphAnswer::success();
    }
    const QString to = request.text(QStringLiteral("to"));
    const QString recipient = request.text(QStringLiteral("recipient"));
    if (to.isEmpty() && recipient.isEmpty())
        return GraphError{.message = missing(QStringLiteral("to"))};
    const QString type = request.value(QStringLiteral("type")).isString() ? request.text(QStringLiteral("type")) : QStringLiteral("text");
    const QJsonValue object = request.value(type);
    if (object.isUndefined())
        return GraphError{.message = missing(type)};
    if (const auto inner = objectRules().constFind(type); inner != objectRules().constEnd()) {
        if (const auto fault = firstFault(object.toObject(), *inner, type))
            return GraphError{.message = *fault};
        const bool media = inner->first().name == u"id";
        if (media && object.toObject().contains(QStringLiteral("id")) == object.toObject().contains(QStringLiteral("link")))
            return GraphError{.message = QStringLiteral("(#100) Param %1 needs either id or link.").arg(type)};
    }

    if (!number->isRegistered())
        return GraphError{.code = 133010, .message = QStringLiteral("(#133010) Account not registered"), .details = QStringLiteral("Phone number not registered on the WhatsApp Business Platform.")};
    QString digits = to;
    digits.remove(QRegularExpression(QStringLiteral("[+\\s()-]")));
    Contact *contact = nullptr;
    if (!to.isEmpty()) {
        if (!isDigits(digits, 7, 15))
            return GraphError{.code = 131009, .message = QStringLiteral("(#131009) Parameter value is not valid"), .details = QStringLiteral("Param to is not a phone number")};
        if (digits == number->digits)
            return GraphError{.code = 131021, .message = QStringLiteral("(#131021) Recipient cannot be sender"), .details = QStringLiteral("Sender and recipient phone number is the same.")};
        if (const auto found = m_state.contacts.find(digits); found != m_state.contacts.end())
            contact = &found->second;
    } else {
        for (auto &[waId, known] : m_state.contacts) {
            if (known.userId == recipient)
                contact = &known;
        }
    }
    if (!contact || contact->undeliverable) {
        return GraphError{.code = 131026, .message = QStringLiteral("(#131026) Message undeliverable"),
                          .details = QStringLiteral("Message Undeliverable. The recipient may not be on WhatsApp, or has not accepted its terms.")};
    }
    if (type == u"template") {
        const QJsonObject wanted = object.toObject();
        if (wanted.value(QStringLiteral("name")).toString() != u"hello_world"
            || wanted.value(QStringLiteral("language")).toObject().value(QStringLiteral("code")).toString() != u"en_US") {
            return GraphError{.status = 404, .code = 132001, .message = QStringLiteral("(#132001) Template name does not exist in the translation"),
                              .details = QStringLiteral("template name (%1) does not exist in the given language").arg(wanted.value(QStringLiteral("name")).toString().left(60))};
        }
        if (waba->fundingId.isEmpty() && !waba->paymentMethod)
            return GraphError{.code = 131042, .message = QStringLiteral("(#131042) Business eligibility payment issue"), .details = QStringLiteral("Message failed to send because there were one or more errors related to your payment method.")};
    } else if (!m_state.windowOpen(number->id, contact->waId)) {
        return GraphError{.code = 131047, .message = QStringLiteral("(#131047) Re-engagement message"),
                          .details = QStringLiteral("Message failed to send because more than 24 hours have passed since the customer last replied to this number.")};
    }

    Message message;
    message.id = m_state.newMessageId(contact->waId);
    message.numberId = number->id;
    message.contact = contact->waId;
    message.type = type;
    message.text = type == u"text" ? object.toObject().value(QStringLiteral("body")).toString() : type;
    message.opaque = request.text(QStringLiteral("biz_opaque_callback_data"));
    message.status = QStringLiteral("accepted");
    message.at = m_state.clock().now();
    m_state.messages.push_back(message);
    m_phone.receive(message.id);

    QJsonObject sent{{QStringLiteral("id"), message.id}};
    if (type == u"template")
        sent.insert(QStringLiteral("message_status"), QStringLiteral("accepted"));
    QJsonObject addressed{{QStringLiteral("input"), to.isEmpty() ? recipient : to}};
    if (to.isEmpty())
        addressed.insert(QStringLiteral("user_id"), recipient);
    else
        addressed.insert(QStringLiteral("wa_id"), contact->waId);
    return GraphAnswer::ok({{QStringLiteral("messaging_product"), QStringLiteral("whatsapp")},
                            {QStringLiteral("contacts"), QJsonArray{addressed}},
                            {QStringLiteral("messages"), QJsonArray{sent}}});
}

} // namespace gangway::sandbox
