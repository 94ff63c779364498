#include "sandbox/messagerules.h"
#include "sandbox/simulatedphone.h"
#include "sandbox/templaterules.h"

#include <QRegularExpression>
#include <QUrl>

// https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/send-messages
namespace gangway::sandbox {

namespace {

using Kind = Rule::Kind;

QString missing(const QString &name)
{
    return QStringLiteral("(#100) The parameter %1 is required.").arg(name);
}

const QList<Rule> &sendRules()
{
    static const QList<Rule> rules = [] {
        QList<Rule> made{{QStringLiteral("messaging_product"), Kind::OneOf, true, 0, 100, {QStringLiteral("whatsapp")}},
                         {QStringLiteral("recipient_type"), Kind::OneOf, false, 0, 100, {QStringLiteral("individual"), QStringLiteral("group")}},
                         {QStringLiteral("to"), Kind::Text, false, 1, 64},
                         {QStringLiteral("recipient"), Kind::Text, false, 1, 128},
                         {QStringLiteral("type"), Kind::OneOf, false, 0, 100, messageTypes()},
                         {QStringLiteral("context"), Kind::Object},
                         {QStringLiteral("biz_opaque_callback_data"), Kind::Text, false, 0, 512},
                         {QStringLiteral("recipient_identity_key_hash"), Kind::Text},
                         {QStringLiteral("category"), Kind::Text}};
        for (const QString &type : messageTypes())
            made.append({type, type == u"contacts" ? Kind::Array : Kind::Object});
        return made;
    }();
    return rules;
}

const QList<Rule> &readRules()
{
    static const QList<Rule> rules{{QStringLiteral("messaging_product"), Kind::OneOf, true, 0, 100, {QStringLiteral("whatsapp")}},
                                   {QStringLiteral("status"), Kind::OneOf, true, 0, 100, {QStringLiteral("read")}},
                                   {QStringLiteral("message_id"), Kind::Text, true, 1, 512},
                                   {QStringLiteral("typing_indicator"), Kind::Object}};
    return rules;
}

// The words of a message for a list of messages: its text, else its kind.
QString wordsOf(const QString &type, const QJsonValue &content)
{
    if (type == u"text")
        return content.toObject().value(QStringLiteral("body")).toString();
    if (type == u"interactive")
        return content.toObject().value(QStringLiteral("body")).toObject().value(QStringLiteral("text")).toString();
    return type;
}

} // namespace

GraphAnswer Graph::markRead(const GraphRequest &request, const Number &number)
{
    const bool typing = request.value(QStringLiteral("typing_indicator")).isObject();
    if (typing) {
        if (const auto fault = firstFault(request.value(QStringLiteral("typing_indicator")).toObject(),
                                          {{QStringLiteral("type"), Kind::OneOf, true, 0, 100, {QStringLiteral("text")}}}, QStringLiteral("typing_indicator")))
            return GraphError{.message = *fault};
    }
    const Message *read = m_state.message(request.text(QStringLiteral("message_id")));
    if (!read || !read->inbound || read->numberId != number.id)
        return GraphError{.message = QStringLiteral("(#100) Invalid parameter"), .details = QStringLiteral("Message ID is not a message that this phone number received")};
    const QString person = read->contact;
    const QDateTime until = read->at;
    for (Message &message : m_state.messages) { // earlier ones count as read too
        if (message.inbound && message.numberId == number.id && message.contact == person && message.at <= until)
            message.status = QStringLiteral("read");
    }
    m_phone.businessReads(person, number, typing);
    return GraphAnswer::success();
}

Graph::Recipient Graph::recipientOf(const GraphRequest &request, const Number &number)
{
    Recipient found;
    const QString to = request.text(QStringLiteral("to"));
    const QString userId = request.text(QStringLiteral("recipient"));
    QString digits = to;
    digits.remove(QRegularExpression(QStringLiteral("[+\\s()-]")));
    if (!to.isEmpty()) { // wins over the other one
        if (!isDigits(digits, 7, 15))
            found.refused = GraphError{.code = 131009, .message = QStringLiteral("(#131009) Parameter value is not valid"), .details = QStringLiteral("Param to is not a phone number")};
        else if (digits == number.digits)
            found.refused = GraphError{.code = 131021, .message = QStringLiteral("(#131021) Recipient cannot be sender"), .details = QStringLiteral("Sender and recipient phone number is the same.")};
        if (const auto known = m_state.contacts.find(digits); known != m_state.contacts.end() && !known->second.waId.isEmpty())
            found.contact = &known->second;
    } else {
        for (auto &[key, known] : m_state.contacts) {
            if (known.userId == userId)
                found.contact = &known;
        }
    }
    if (!found.refused && (!found.contact || found.contact->undeliverable)) {
        found.refused = GraphError{.code = 131026, .message = QStringLiteral("(#131026) Message undeliverable"),
                                   .details = QStringLiteral("Message Undeliverable. The recipient may not be on WhatsApp, or has not accepted its terms.")};
    }
    return found;
}

// One message to a person every six seconds; a burst borrows from the time to come.
// https://developers.facebook.com/documentation/business-messaging/whatsapp/rate-limits
std::optional<GraphError> Graph::overLimit(const Number &number, const QString &person)
{
    const QDateTime now = m_state.clock().now();
    if (const int most = m_state.limits.perSecond; most > 0) {
        QList<QDateTime> &sent = m_sent[number.id];
        sent.removeIf([&now](const QDateTime &at) { return at.msecsTo(now) >= 1000; });
        if (sent.size() >= most)
            return GraphError{.code = 130429, .message = QStringLiteral("(#130429) Rate limit hit"), .details = QStringLiteral("Cloud API message throughput has been reached.")};
        sent.append(now);
    }
    if (const int burst = m_state.limits.pairBurst; burst > 0) {
        const qint64 pairSeconds = m_state.limits.pairSeconds;
        QDateTime &paid = m_paid[number.id + u'/' + person];
        const QDateTime next = (paid.isValid() ? std::max(paid, now) : now).addSecs(pairSeconds);
        if (now.secsTo(next) > burst * pairSeconds) {
            return GraphError{.code = 131056, .message = QStringLiteral("(#131056) (Business Account, Consumer Account) pair rate limit hit"),
                              .details = QStringLiteral("Message failed to send because there were too many messages sent from this phone number to the same phone number in a short period of time.")};
        }
        paid = next;
    }
    return std::nullopt;
}

GraphAnswer Graph::sendMessage(const GraphRequest &request)
{
    const bool reads = request.value(QStringLiteral("status")).isString(); // mark as read, perhaps with the typing indicator
    const auto [caller, waba, number, line, refused] = enterNumber(request, {.task = "MESSAGING", .rules = reads ? readRules() : sendRules()});
    if (refused)
        return *refused;
    if (reads)
        return markRead(request, *number);

    if (request.text(QStringLiteral("to")).isEmpty() && request.text(QStringLiteral("recipient")).isEmpty())
        return GraphError{.message = missing(QStringLiteral("to"))};
    const QString type = request.value(QStringLiteral("type")).isString() ? request.text(QStringLiteral("type")) : QStringLiteral("text");
    const QJsonValue content = request.value(type);
    if (content.isUndefined())
        return GraphError{.message = missing(type)};
    const QJsonObject context = request.value(QStringLiteral("context")).toObject();
    if (request.value(QStringLiteral("context")).isObject()) {
        if (const auto fault = firstFault(context, {{QStringLiteral("message_id"), Kind::Text, true, 1, 512}}, QStringLiteral("context")))
            return GraphError{.message = *fault};
        if (type == u"reaction")
            return GraphError{.message = QStringLiteral("(#100) Param context is not supported for messages of type reaction.")};
    }
    if (auto fault = contentFault(type, content, m_state, *number))
        return *fault;
    RenderedTemplate rendered;
    if (type == u"template") {
        addTemplates(*waba, m_state);
        rendered = renderTemplate(content.toObject(), *waba, *number, m_state);
        if (rendered.fault && rendered.fault->code == 100)
            return *rendered.fault;
    }

    if (!number->isRegistered())
        return GraphError{.code = 133010, .message = QStringLiteral("(#133010) Account not registered"), .details = QStringLiteral("Phone number not registered on the WhatsApp Business Platform.")};
    const Recipient recipient = recipientOf(request, *number);
    if (recipient.refused)
        return *recipient.refused;
    const QString person = recipient.contact->key();
    const QString replyTo = context.value(QStringLiteral("message_id")).toString();
    const QString target = type == u"reaction" ? content.toObject().value(QStringLiteral("message_id")).toString() : replyTo;
    if (!target.isEmpty()) {
        const Message *meant = m_state.message(target);
        if (!meant || meant->numberId != number->id || meant->contact != person)
            return GraphError{.code = 131009, .message = QStringLiteral("(#131009) Parameter value is not valid"), .details = QStringLiteral("Param message_id is not a message of this conversation.")};
    }
    if (rendered.fault)
        return *rendered.fault;
    const bool isOpen = m_state.windowOpen(number->id, person);
    // What the person asked for costs nothing while the window is open; the rest needs a payment method.
    const bool free = type != u"template" || (isOpen && rendered.category == u"UTILITY");
    if (!free && waba->fundingId.isEmpty() && !waba->paymentMethod)
        return GraphError{.code = 131042, .message = QStringLiteral("(#131042) Business eligibility payment issue"), .details = QStringLiteral("Message failed to send because there were one or more errors related to your payment method.")};
    if (rendered.category == u"AUTHENTICATION" && request.text(QStringLiteral("to")).isEmpty())
        return GraphError{.code = 131062, .message = QStringLiteral("(#131062) Business-scoped user ID recipients are not supported for this message"), .details = QStringLiteral("Authentication templates need a phone number.")};
    if (type != u"template" && !isOpen) {
        return GraphError{.code = 131047, .message = QStringLiteral("(#131047) Re-engagement message"),
                          .details = QStringLiteral("Message failed to send because more than 24 hours have passed since the customer last replied to this number.")};
    }
    if (auto fault = overLimit(*number, person))
        return *fault;

    Message message;
    message.id = m_state.newMessageId(person);
    message.numberId = number->id;
    message.contact = person;
    message.type = type;
    message.text = wordsOf(type, content);
    message.content = content;
    message.rendered = rendered.shown;
    message.category = rendered.category;
    message.freeOfCharge = free;
    message.replyTo = replyTo;
    message.opaque = request.text(QStringLiteral("biz_opaque_callback_data"));
    message.status = QStringLiteral("accepted");
    message.at = m_state.clock().now();
    const QString link = isMediaKind(type) ? content.toObject().value(QStringLiteral("link")).toString() : QString();
    if (QUrl(link).host().endsWith(QStringLiteral(".invalid"))) // Meta fetches it after it has accepted the message
        message.error = 131053;
    const QString id = message.id;
    m_state.messages.push_back(message);
    if (type == u"reaction")
        m_phone.reactionOfBusiness(target, content.toObject().value(QStringLiteral("emoji")).toString());
    m_phone.receive(id);
    return accepted(request, *recipient.contact, id, type == u"template");
}

GraphAnswer Graph::accepted(const GraphRequest &request, const Contact &contact, const QString &id, bool isTemplate)
{
    QJsonObject sent{{QStringLiteral("id"), id}};
    if (isTemplate)
        sent.insert(QStringLiteral("message_status"), QStringLiteral("accepted"));
    const QString to = request.text(QStringLiteral("to"));
    const QString userId = request.text(QStringLiteral("recipient"));
    QJsonObject addressed{{QStringLiteral("input"), to.isEmpty() ? userId : to}};
    if (to.isEmpty())
        addressed.insert(QStringLiteral("user_id"), userId);
    else
        addressed.insert(QStringLiteral("wa_id"), contact.waId);
    return GraphAnswer::ok({{QStringLiteral("messaging_product"), QStringLiteral("whatsapp")},
                            {QStringLiteral("contacts"), QJsonArray{addressed}},
                            {QStringLiteral("messages"), QJsonArray{sent}}});
}

} // namespace gangway::sandbox
