#include "sandbox/happenings.h"

#include "sandbox/simulatedphone.h"
#include "sandbox/webhookdelivery.h"

// https://developers.facebook.com/documentation/business-messaging/whatsapp/embedded-signup/onboarding-business-app-users
// https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/account_update
namespace gangway::sandbox {

namespace {

struct Chunk
{
    int phase;   ///< 0: the first day, 1: up to day 90, 2: up to day 180
    int order;
    int progress;
};
constexpr Chunk chunks[] = {{0, 1, 20}, {1, 1, 45}, {1, 2, 80}, {2, 1, 100}};

QJsonObject metadataOf(const Number &number)
{
    return {{QStringLiteral("display_phone_number"), number.digits}, {QStringLiteral("phone_number_id"), number.id}};
}

QJsonArray contactsIn(const QJsonObject &scenario)
{
    const QJsonArray given = scenario.value(QStringLiteral("coexistence")).toObject().value(QStringLiteral("contacts")).toArray();
    if (!given.isEmpty())
        return given;
    return {QJsonObject{{QStringLiteral("name"), QStringLiteral("Tereza Nogueira")}, {QStringLiteral("phone"), QStringLiteral("5511900000161")}},
            QJsonObject{{QStringLiteral("name"), QStringLiteral("Caio Brandão")}, {QStringLiteral("phone"), QStringLiteral("5511900000162")}},
            QJsonObject{{QStringLiteral("name"), QStringLiteral("Moinho Sul")}, {QStringLiteral("phone"), QStringLiteral("5511900000163")}}};
}

} // namespace

Happenings::Happenings(State &state, WebhookDelivery &delivery, SimulatedPhone &phone, QObject *parent)
    : QObject(parent), m_state(state), m_delivery(delivery), m_phone(phone)
{
}

void Happenings::resume()
{
    std::vector<quint64> rows;
    for (const auto &[row, appointment] : m_state.agenda)
        rows.push_back(row);
    for (const quint64 row : rows)
        arm(row);
}

void Happenings::later(const QString &kind, const QString &node, std::chrono::milliseconds delay, const QJsonObject &data)
{
    const quint64 row = m_state.nextInRow();
    m_state.agenda.emplace(row, Appointment{m_state.clock().now().addMSecs(delay.count()), kind, node, data});
    arm(row);
}

void Happenings::arm(quint64 row)
{
    const qint64 left = std::max<qint64>(0, m_state.clock().now().msecsTo(m_state.agenda.at(row).due));
    m_state.clock().after(std::chrono::milliseconds(left), this, [this, row] {
        const auto found = m_state.agenda.find(row);
        if (found == m_state.agenda.end())
            return;
        const Appointment appointment = found->second;
        m_state.agenda.erase(found);
        perform(appointment);
        Q_EMIT changed();
    });
}

void Happenings::perform(const Appointment &appointment)
{
    if (appointment.kind == u"marketing") {
        if (Portfolio *portfolio = m_state.portfolio(appointment.node))
            signMarketingTerms(*portfolio);
        return;
    }
    if (const auto found = m_state.templates.find(appointment.node); found != m_state.templates.end()) {
        decideTemplate(found->second, appointment.data);
        return;
    }
    if (Number *number = m_state.number(appointment.node)) {
        if (appointment.kind == u"name")
            decideName(*number, appointment.data);
        else if (appointment.kind == u"contacts")
            contacts(*number);
        else if (appointment.kind == u"history")
            history(*number, appointment.data.value(QStringLiteral("chunk")).toInt());
        return;
    }
    if (Waba *waba = m_state.waba(appointment.node))
        happen(appointment.kind, *waba, appointment.data);
}

// --- what calls set off ---

void Happenings::nameGiven(Number &number)
{
    const QString given = m_scenario.value(QStringLiteral("nameReview")).toObject().value(QStringLiteral("given")).toString();
    if (given.isEmpty())
        return;
    number.nameStatus = given; // decided some time after registering was refused because of it, so that nobody misses that
}

void Happenings::registrationRefused(const Number &number)
{
    if (number.nameStatus == u"PENDING_REVIEW" && !m_state.happened.contains(QStringLiteral("name/") + number.id))
        reviewName(number);
}

void Happenings::reviewName(const Number &number)
{
    const QJsonObject review = m_scenario.value(QStringLiteral("nameReview")).toObject();
    // Only the first decision of a scenario may be a bad one: another name is accepted.
    const QString key = QStringLiteral("name/") + number.id;
    QJsonObject data;
    if (!m_state.happened.contains(key)) {
        data = {{QStringLiteral("decision"), review.value(QStringLiteral("decision"))}, {QStringLiteral("reason"), review.value(QStringLiteral("reason"))}};
        m_state.happened.insert(key);
    }
    const auto delay = review.contains(QStringLiteral("seconds")) ? std::chrono::milliseconds(int(review.value(QStringLiteral("seconds")).toDouble() * 1000)) : m_pace * 4;
    later(QStringLiteral("name"), number.id, delay, data);
}

void Happenings::reviewTemplate(const Template &made)
{
    later(QStringLiteral("template"), made.id, m_pace * 4, m_scenario.value(QStringLiteral("templateReview")).toObject());
}

void Happenings::sendContacts(const Number &number)
{
    later(QStringLiteral("contacts"), number.id, m_pace);
}

void Happenings::sendHistory(const Number &number)
{
    later(QStringLiteral("history"), number.id, m_pace, {{QStringLiteral("chunk"), 0}});
}

void Happenings::inviteToMarketing(const Portfolio &portfolio)
{
    later(QStringLiteral("marketing"), portfolio.id, m_pace * 2);
}

void Happenings::answered(const QString &endpoint, const QString &node)
{
    const QJsonArray list = m_scenario.value(QStringLiteral("happenings")).toArray();
    for (const QJsonValue &value : list) {
        const QJsonObject planned = value.toObject();
        if (planned.value(QStringLiteral("after")).toString() != endpoint)
            continue;
        const QString kind = planned.value(QStringLiteral("kind")).toString();
        const QString waba = wabaAround(node);
        if (waba.isEmpty() || m_state.happened.contains(kind + u'/' + waba))
            continue;
        m_state.happened.insert(kind + u'/' + waba);
        const double seconds = planned.value(QStringLiteral("seconds")).toDouble();
        if (seconds <= 0) { // before the answer leaves: the next call meets it for certain
            if (Waba *found = m_state.waba(waba))
                happen(kind, *found, planned);
        } else {
            later(kind, waba, std::chrono::milliseconds(int(seconds * 1000)), planned);
        }
    }
}

// The account that a call is about; for calls about none the one that was signed up last.
QString Happenings::wabaAround(const QString &node) const
{
    if (m_state.wabas.contains(node))
        return node;
    if (const auto number = m_state.numbers.find(node); number != m_state.numbers.end())
        return number->second.wabaId;
    const Waba *newest = nullptr;
    for (const auto &[id, waba] : m_state.wabas) {
        if (!waba.sharedWith.isEmpty() && (!newest || waba.sharedAt > newest->sharedAt))
            newest = &waba;
    }
    return newest ? newest->id : QString();
}

void Happenings::tellPartners(const Waba &waba, const QString &event, QJsonObject more)
{
    QJsonObject info = more.value(QStringLiteral("waba_info")).toObject();
    info.insert(QStringLiteral("waba_id"), waba.id);
    info.insert(QStringLiteral("owner_business_id"), waba.portfolioId);
    more.insert(QStringLiteral("event"), event);
    more.insert(QStringLiteral("waba_info"), info);
    const QSet<QString> apps = waba.sharedWith;
    for (const QString &app : apps)
        m_delivery.deliverToPartner(app, QStringLiteral("account_update"), more);
}

// --- what then happens ---

void Happenings::decideName(Number &number, const QJsonObject &data)
{
    const QString decision = data.value(QStringLiteral("decision")).toString(QStringLiteral("APPROVED"));
    const QString asked = number.requestedName.isEmpty() ? number.verifiedName : number.requestedName;
    if (number.newNameStatus == u"PENDING_REVIEW")
        number.newNameStatus = decision;
    if (number.nameStatus == u"PENDING_REVIEW") { // never had an approved name: this is the one
        number.nameStatus = decision;
        if (decision == u"APPROVED") {
            number.verifiedName = asked;
            number.requestedName.clear();
            number.newNameStatus = QStringLiteral("NONE");
        }
    }
    QJsonObject value{{QStringLiteral("display_phone_number"), number.digits},
                      {QStringLiteral("decision"), decision},
                      {QStringLiteral("requested_verified_name"), asked}};
    const QString reason = data.value(QStringLiteral("reason")).toString();
    if (decision == u"APPROVED")
        value.insert(QStringLiteral("rejection_reason"), QJsonValue());
    else
        value.insert(QStringLiteral("rejection_reason"), reason.isEmpty() ? QStringLiteral("NAME_NOT_CONSISTENT") : reason);
    m_delivery.deliver(number.wabaId, number.id, QStringLiteral("phone_number_name_update"), value);
}

// https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/message_template_status_update
void Happenings::decideTemplate(Template &reviewed, const QJsonObject &data)
{
    if (reviewed.status != u"PENDING")
        return;
    reviewed.status = data.value(QStringLiteral("decision")).toString(QStringLiteral("APPROVED"));
    reviewed.rejectedReason = reviewed.status == u"REJECTED" ? data.value(QStringLiteral("reason")).toString(QStringLiteral("INVALID_FORMAT")) : QStringLiteral("NONE");
    m_delivery.deliver(reviewed.wabaId, {}, QStringLiteral("message_template_status_update"),
                       {{QStringLiteral("event"), reviewed.status}, {QStringLiteral("message_template_id"), reviewed.id.toLongLong()},
                        {QStringLiteral("message_template_name"), reviewed.name}, {QStringLiteral("message_template_language"), reviewed.language},
                        {QStringLiteral("message_template_category"), reviewed.category}, {QStringLiteral("reason"), reviewed.rejectedReason}});
}

void Happenings::contacts(const Number &number)
{
    QJsonArray sync;
    const QJsonArray list = contactsIn(m_scenario);
    for (const QJsonValue &value : list) {
        const QJsonObject person = value.toObject();
        const QString name = person.value(QStringLiteral("name")).toString();
        sync.append(QJsonObject{{QStringLiteral("type"), QStringLiteral("contact")},
                                {QStringLiteral("contact"), QJsonObject{{QStringLiteral("full_name"), name},
                                                                        {QStringLiteral("first_name"), name.section(u' ', 0, 0)},
                                                                        {QStringLiteral("phone_number"), person.value(QStringLiteral("phone"))}}},
                                {QStringLiteral("action"), QStringLiteral("add")},
                                {QStringLiteral("metadata"), QJsonObject{{QStringLiteral("timestamp"), QString::number(m_state.clock().now().toSecsSinceEpoch())}}}});
    }
    m_delivery.deliver(number.wabaId, number.id, QStringLiteral("smb_app_state_sync"),
                       {{QStringLiteral("messaging_product"), QStringLiteral("whatsapp")}, {QStringLiteral("metadata"), metadataOf(number)},
                        {QStringLiteral("state_sync"), sync}});
}

void Happenings::history(const Number &number, int at)
{
    QJsonObject value{{QStringLiteral("messaging_product"), QStringLiteral("whatsapp")}, {QStringLiteral("metadata"), metadataOf(number)}};
    if (m_scenario.value(QStringLiteral("coexistence")).toObject().value(QStringLiteral("declined")).toBool()) {
        const QString title = QStringLiteral("History sharing is turned off");
        value.insert(QStringLiteral("history"),
                     QJsonArray{QJsonObject{{QStringLiteral("errors"),
                                             QJsonArray{QJsonObject{{QStringLiteral("code"), 2593109},
                                                                    {QStringLiteral("title"), title},
                                                                    {QStringLiteral("message"), title},
                                                                    {QStringLiteral("error_data"), QJsonObject{{QStringLiteral("details"), QStringLiteral("The business chose not to share the chat history of its WhatsApp Business app.")}}}}}}}});
        m_delivery.deliver(number.wabaId, number.id, QStringLiteral("history"), value);
        return;
    }
    if (at < 0 || at >= int(std::size(chunks)))
        return;
    const Chunk &chunk = chunks[at];
    const qint64 newest = m_state.clock().now().toSecsSinceEpoch() - qint64(chunk.phase) * 86400 * 45;
    QJsonArray threads;
    const QJsonArray people = contactsIn(m_scenario);
    for (int who = 0; who < people.size(); ++who) {
        const QString person = people.at(who).toObject().value(QStringLiteral("phone")).toString();
        QJsonArray messages;
        for (int i = 0; i < 2; ++i) { // the person asks, the business answers
            const bool inbound = i == 0;
            QJsonObject message{{QStringLiteral("from"), inbound ? person : number.digits},
                                {QStringLiteral("id"), m_state.newMessageId(person)},
                                {QStringLiteral("timestamp"), QString::number(newest - 3600 * (who + 1) + 60 * i)},
                                {QStringLiteral("type"), QStringLiteral("text")},
                                {QStringLiteral("text"), QJsonObject{{QStringLiteral("body"), inbound ? QStringLiteral("Vocês abrem hoje?") : QStringLiteral("Sim, até as 18h.")}}},
                                {QStringLiteral("history_context"), QJsonObject{{QStringLiteral("status"), inbound ? QStringLiteral("READ") : QStringLiteral("DELIVERED")}}}};
            if (!inbound)
                message.insert(QStringLiteral("to"), person);
            messages.append(message);
        }
        threads.append(QJsonObject{{QStringLiteral("id"), person}, {QStringLiteral("messages"), messages}});
    }
    value.insert(QStringLiteral("history"),
                 QJsonArray{QJsonObject{{QStringLiteral("metadata"), QJsonObject{{QStringLiteral("phase"), chunk.phase}, {QStringLiteral("chunk_order"), chunk.order}, {QStringLiteral("progress"), chunk.progress}}},
                                        {QStringLiteral("threads"), threads}}});
    m_delivery.deliver(number.wabaId, number.id, QStringLiteral("history"), value);
    if (at + 1 < int(std::size(chunks)))
        later(QStringLiteral("history"), number.id, m_pace, {{QStringLiteral("chunk"), at + 1}});
    else
        answered(QStringLiteral("history-complete"), number.wabaId);
}

void Happenings::signMarketingTerms(Portfolio &portfolio)
{
    portfolio.marketingTerms = true;
    if (portfolio.adAccountId.isEmpty())
        portfolio.adAccountId = m_state.newId(QStringLiteral("adAccount"));
    for (auto &[id, waba] : m_state.wabas) {
        if (waba.portfolioId != portfolio.id || waba.sharedWith.isEmpty())
            continue;
        waba.marketingStatus = waba.fundingId.isEmpty() && !waba.paymentMethod ? QStringLiteral("PENDING_VALID_PAYMENT_METHOD") : QStringLiteral("ONBOARDED");
        tellPartners(waba, QStringLiteral("MM_LITE_TERMS_SIGNED"));
        tellPartners(waba, QStringLiteral("AD_ACCOUNT_LINKED"), {{QStringLiteral("waba_info"), QJsonObject{{QStringLiteral("ad_account_linked"), portfolio.adAccountId}}}});
    }
}

// What a scenario lets happen to an account.
void Happenings::happen(const QString &kind, Waba &waba, const QJsonObject &data)
{
    if (kind == u"revoke-token") {
        for (Token &token : m_state.tokens) {
            if (token.kind == Token::Kind::Business && token.portfolioId == waba.portfolioId)
                token.revoked = true;
        }
    } else if (kind == u"expire-token") {
        for (Token &token : m_state.tokens) {
            if (token.kind == Token::Kind::Business && token.portfolioId == waba.portfolioId)
                token.expiresAt = m_state.clock().now();
        }
    } else if (kind == u"offboard") {
        tellPartners(waba, QStringLiteral("PARTNER_REMOVED"),
                     {{QStringLiteral("disconnection_info"), QJsonObject{{QStringLiteral("reason"), data.value(QStringLiteral("reason")).toString(QStringLiteral("ACCOUNT_DISCONNECTED"))},
                                                                         {QStringLiteral("initiated_by"), data.value(QStringLiteral("initiatedBy")).toString(QStringLiteral("USER"))}}}});
        for (Token &token : m_state.tokens)
            token.wabaIds.removeAll(waba.id);
        waba.sharedWith.clear();
        waba.subscriptions.clear();
        waba.assignedUsers.clear();
        for (Number *number : m_state.numbersOf(waba.id)) {
            number->platform = QStringLiteral("NOT_APPLICABLE");
            number->status = QStringLiteral("DISCONNECTED");
        }
    } else if (kind == u"restrict") {
        waba.restriction = data.value(QStringLiteral("restriction")).toString(QStringLiteral("RESTRICTED_BIZ_INITIATED_MESSAGING"));
        const qint64 until = m_state.clock().now().addDays(7).toSecsSinceEpoch();
        m_delivery.deliver(waba.id, {}, QStringLiteral("account_update"),
                           {{QStringLiteral("event"), QStringLiteral("ACCOUNT_RESTRICTION")},
                            {QStringLiteral("restriction_info"), QJsonArray{QJsonObject{{QStringLiteral("restriction_type"), waba.restriction}, {QStringLiteral("expiration"), until}}}}});
    } else if (kind == u"old-message") { // the person wrote long ago; Meta tells it only now
        for (const Number *number : m_state.numbersOf(waba.id))
            m_phone.writeLate(m_phone.owner(), number->digits, data.value(QStringLiteral("text")).toString(), std::chrono::hours(data.value(QStringLiteral("hoursAgo")).toInt(25)));
    } else if (kind == u"lift-restriction") {
        waba.restriction.clear();
    } else if (kind == u"add-payment-method") {
        waba.paymentMethod = true;
        if (waba.marketingStatus == u"PENDING_VALID_PAYMENT_METHOD")
            waba.marketingStatus = QStringLiteral("ONBOARDED");
    } else if (kind == u"certify") {
        if (Portfolio *portfolio = m_state.portfolio(waba.portfolioId)) {
            portfolio->certification = data.value(QStringLiteral("status")).toString(QStringLiteral("APPROVED"));
            portfolio->certificationAt = m_state.clock().now();
            if (portfolio->certification == u"APPROVED")
                portfolio->verification = QStringLiteral("verified");
            QJsonObject info{{QStringLiteral("client_business_id"), portfolio->id}, {QStringLiteral("status"), portfolio->certification},
                             {QStringLiteral("rejection_reasons"), QJsonArray::fromStringList(portfolio->certificationReasons)}};
            const QSet<QString> apps = waba.sharedWith;
            for (const QString &app : apps) {
                m_delivery.deliverToPartner(app, QStringLiteral("account_update"),
                                            {{QStringLiteral("event"), QStringLiteral("PARTNER_CLIENT_CERTIFICATION_STATUS_UPDATE")},
                                             {QStringLiteral("partner_client_certification_info"), info}});
            }
        }
    }
}

} // namespace gangway::sandbox
