#pragma once

#include "support/testservices.h"

#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>

namespace gangway::test {

/// Conversations on a real database, with every kind of message, written through the repositories.
class MessageFixture
{
public:
    explicit MessageFixture(TestServices &services) : m_services(services)
    {
        profile = services.addProfile();
        mercado = addCase(QStringLiteral("Mercado Juá"), QStringLiteral("+55 62 90000-0155"), QStringLiteral("106540352242922"));
        harbour = addCase(QStringLiteral("Harbour & Finch"), QStringLiteral("+1 650 555 0100"), QStringLiteral("106540352242923"));
        services.load();
    }

    store::CaseRecord addCase(const QString &name, const QString &number, const QString &phoneId)
    {
        store::CaseRecord record;
        record.profileId = profile.id;
        record.customerName = name;
        record.facts.phoneNumberId = PhoneNumberId(phoneId);
        record.facts.displayPhoneNumber = number;
        record.facts.wabaId = WabaId(QStringLiteral("524126980791429"));
        record.createdAt = record.updatedAt = QDateTime::currentDateTimeUtc();
        return m_services.storeCase(record);
    }

    store::MessageRecord inbound(const store::CaseRecord &owner, const QString &contact, const QString &type, const QJsonObject &body, const QDateTime &at)
    {
        store::MessageRecord record = blank(owner, contact, type, at);
        record.direction = store::Direction::Inbound;
        record.status = store::MessageStatus::Received;
        record.raw = {{QStringLiteral("from"), contact}, {QStringLiteral("id"), record.messageId.value()}, {QStringLiteral("type"), type}};
        if (!body.isEmpty())
            record.raw.insert(type, body);
        record.body = wordsIn(body);
        return record;
    }
    store::MessageRecord outbound(const store::CaseRecord &owner, const QString &contact, const QString &type, const QJsonObject &body, const QDateTime &at,
                                  store::MessageStatus status = store::MessageStatus::Read)
    {
        store::MessageRecord record = blank(owner, contact, type, at);
        record.direction = store::Direction::Outbound;
        record.status = status;
        record.actor = QStringLiteral("desk 2");
        record.clientId = QStringLiteral("client-%1").arg(m_next);
        record.raw = {{QStringLiteral("messaging_product"), QStringLiteral("whatsapp")}, {QStringLiteral("recipient_type"), QStringLiteral("individual")},
                      {QStringLiteral("to"), contact}, {QStringLiteral("type"), type}, {type, body}};
        record.body = wordsIn(body);
        record.statusTimes.insert(QStringLiteral("accepted"), at.addMSecs(412).toString(Qt::ISODateWithMs));
        if (status >= store::MessageStatus::Sent && status <= store::MessageStatus::Read)
            record.statusTimes.insert(QStringLiteral("sent"), at.addMSecs(1012).toString(Qt::ISODateWithMs));
        if (status >= store::MessageStatus::Delivered && status <= store::MessageStatus::Read)
            record.statusTimes.insert(QStringLiteral("delivered"), at.addMSecs(1812).toString(Qt::ISODateWithMs));
        if (status == store::MessageStatus::Read)
            record.statusTimes.insert(QStringLiteral("read"), at.addMSecs(23'312).toString(Qt::ISODateWithMs));
        return record;
    }
    store::MessageRecord text(const store::CaseRecord &owner, const QString &contact, const QString &words, const QDateTime &at)
    {
        return inbound(owner, contact, QStringLiteral("text"), {{QStringLiteral("body"), words}}, at);
    }
    store::MessageRecord reply(const store::CaseRecord &owner, const QString &contact, const QString &words, const QDateTime &at,
                               store::MessageStatus status = store::MessageStatus::Read)
    {
        return outbound(owner, contact, QStringLiteral("text"), {{QStringLiteral("body"), words}}, at, status);
    }
    store::StoredMessage keep(const store::MessageRecord &record)
    {
        return TestServices::await(store::MessageRepository(m_services.database()).store(record));
    }

    static QJsonObject json(const char *text) { return QJsonDocument::fromJson(text).object(); }

    /// One message of every kind a person can send, oldest first.
    std::vector<store::MessageRecord> everyInbound(const store::CaseRecord &owner, const QString &contact, QDateTime at);
    std::vector<store::MessageRecord> everyOutbound(const store::CaseRecord &owner, const QString &contact, QDateTime at);

    TestServices &m_services;
    store::PartnerProfile profile;
    store::CaseRecord mercado;
    store::CaseRecord harbour;

private:
    store::MessageRecord blank(const store::CaseRecord &owner, const QString &contact, const QString &type, const QDateTime &at)
    {
        store::MessageRecord record;
        record.caseId = owner.id;
        record.phoneNumberId = *owner.facts.phoneNumberId;
        record.contact = contact;
        record.type = type;
        record.at = at;
        record.messageId = MessageId(QStringLiteral("wamid.HBgLMTY0NjcwNDM1OTUV%1").arg(++m_next, 6, 10, QLatin1Char('0')));
        return record;
    }
    static QString wordsIn(const QJsonObject &body)
    {
        for (const char *key : {"body", "caption", "name", "text"}) {
            const QJsonValue value = body.value(QLatin1String(key));
            if (value.isString())
                return value.toString();
            if (value.isObject())
                return value.toObject().value(QLatin1String("text")).toString();
        }
        return {};
    }

    int m_next = 0;
};

inline std::vector<store::MessageRecord> MessageFixture::everyInbound(const store::CaseRecord &owner, const QString &contact, QDateTime at)
{
    std::vector<store::MessageRecord> all;
    const auto add = [&](const char *type, const char *body) -> store::MessageRecord & {
        at = at.addSecs(60);
        all.push_back(inbound(owner, contact, QLatin1String(type), json(body), at));
        return all.back();
    };
    add("text", R"({"body":"Look: https://example.com/catalogue?page=2, and https://example.com/b."})");
    store::MessageRecord &image = add("image", R"({"id":"1","mime_type":"image/jpeg","caption":"Is this yours?"})");
    image.attachment = {QStringLiteral("1"), {}, {}, QStringLiteral("image/jpeg"), {}, 86'016};
    add("video", R"({"id":"2","mime_type":"video/mp4"})").attachment = {QStringLiteral("2"), {}, {}, QStringLiteral("video/mp4"), {}, 5'242'880};
    add("audio", R"({"id":"3","mime_type":"audio/ogg; codecs=opus","voice":true})").attachment = {QStringLiteral("3"), {}, {}, QStringLiteral("audio/ogg"), {}, 12'000};
    add("audio", R"({"id":"4","mime_type":"audio/mpeg"})").attachment.mediaId = QStringLiteral("4");
    add("document", R"({"id":"5","filename":"order.pdf","mime_type":"application/pdf","caption":"The order"})").attachment = {QStringLiteral("5"), {}, QStringLiteral("order.pdf"), QStringLiteral("application/pdf"), {}, 45'000};
    add("sticker", R"({"id":"6","mime_type":"image/webp","animated":false})").attachment.mediaId = QStringLiteral("6");
    add("location", R"({"latitude":-16.6869,"longitude":-49.2648,"name":"Mercado Juá","address":"Rua das Acácias, 120"})");
    all.push_back(inbound(owner, contact, QStringLiteral("contacts"), {}, at = at.addSecs(60)));
    all.back().raw.insert(QStringLiteral("contacts"), QJsonDocument::fromJson(R"([{"name":{"formatted_name":"Ana Lima"},"org":{"company":"Juá"},"phones":[{"phone":"+55 62 90000-0171","type":"CELL"}],"emails":[{"email":"ana@example.com"}]}])").array());
    add("interactive", R"({"type":"button_reply","button_reply":{"id":"yes","title":"Sim, enviar"}})");
    add("interactive", R"({"type":"list_reply","list_reply":{"id":"r1","title":"Morning","description":"8 to 12"}})");
    add("interactive", R"({"type":"nfm_reply","nfm_reply":{"name":"flow","body":"Sent","response_json":"{}"}})");
    add("button", R"({"text":"Stop","payload":"stop"})");
    add("order", R"({"catalog_id":"7","text":"Two of these","product_items":[{"product_retailer_id":"a","quantity":2,"item_price":9.5,"currency":"BRL"}]})");
    all.push_back(inbound(owner, contact, QStringLiteral("unsupported"), {}, at = at.addSecs(60)));
    all.back().raw.insert(QStringLiteral("errors"), QJsonDocument::fromJson(R"([{"code":131051,"title":"Message type unknown"}])").array());
    add("media_placeholder", "{}");
    add("hologram", R"({"beam":1})");
    store::MessageRecord &forwarded = add("text", R"({"body":"Passed on"})");
    forwarded.raw.insert(QStringLiteral("context"), json(R"({"forwarded":true})"));
    store::MessageRecord &fromAd = add("text", R"({"body":"I saw the offer"})");
    fromAd.raw.insert(QStringLiteral("referral"), json(R"({"headline":"Spring sale","source_url":"https://example.com/ad"})"));
    store::MessageRecord &edited = add("text", R"({"body":"At nine"})");
    edited.marks.editedAt = at;
    edited.marks.editedText = QStringLiteral("At ten");
    add("text", R"({"body":"Gone"})").marks.revokedAt = at;
    add("text", R"({"body":"Liked"})").marks.reactions = {{true, QStringLiteral("👍"), at}, {false, QStringLiteral("❤️"), at}};
    add("text", "{\"body\":\"שלום, מה שלומך?\"}");
    add("system", R"({"body":"Ana changed from 5562900000171 to 5562900000172","wa_id":"5562900000172","type":"user_changed_number"})");
    return all;
}

inline std::vector<store::MessageRecord> MessageFixture::everyOutbound(const store::CaseRecord &owner, const QString &contact, QDateTime at)
{
    using S = store::MessageStatus;
    std::vector<store::MessageRecord> all;
    const auto add = [&](const char *type, const char *body, S status = S::Read) -> store::MessageRecord & {
        at = at.addSecs(60);
        all.push_back(outbound(owner, contact, QLatin1String(type), json(body), at, status));
        return all.back();
    };
    add("interactive", R"({"type":"button","header":{"type":"text","text":"Holiday"},"body":{"text":"Abrimos sim, das 8h às 14h. Quer que eu envie o endereço?"},"footer":{"text":"Mercado Juá"},"action":{"buttons":[{"type":"reply","reply":{"id":"yes","title":"Sim, enviar"}},{"type":"reply","reply":{"id":"no","title":"Não, obrigado"}}]}})");
    add("interactive", R"({"type":"list","header":{"type":"text","text":"Delivery"},"body":{"text":"When?"},"action":{"button":"Times","sections":[{"title":"Today","rows":[{"id":"a","title":"Morning","description":"8 to 12"},{"id":"b","title":"Afternoon"}]},{"title":"Tomorrow","rows":[{"id":"c","title":"Morning"}]}]}})");
    add("interactive", R"({"type":"cta_url","body":{"text":"Track it"},"action":{"name":"cta_url","parameters":{"display_text":"Open","url":"https://example.com/track"}}})");
    add("template", R"({"name":"pedido_atualizado","language":{"code":"pt_BR"}})", S::Delivered).body = QStringLiteral("Seu pedido 12 saiu para entrega.");
    add("location", R"({"latitude":1,"longitude":2})", S::Sent);
    add("text", R"({"body":"Accepted"})", S::Accepted);
    add("text", R"({"body":"Under way"})", S::Sending);
    store::MessageRecord &waiting = add("text", R"({"body":"Later"})", S::Waiting);
    waiting.retryAt = at.addSecs(90);
    add("text", R"({"body":"Perhaps"})", S::Unsettled);
    store::MessageRecord &failed = add("text", R"({"body":"Bom dia! Seu pedido já saiu para entrega."})", S::Failed);
    failed.error = Error::make(Error::Kind::Rejected, QStringLiteral("status"));
    failed.error->code = 131047;
    failed.error->traceId = QStringLiteral("AbCdEf123");
    store::MessageRecord &refused = add("text", R"({"body":"No"})", S::Failed);
    refused.error = Error::make(Error::Kind::Rejected, QStringLiteral("status"));
    refused.error->code = 131026;
    store::MessageRecord &echo = add("text", R"({"body":"From the phone"})", S::Delivered);
    echo.clientId.clear();
    echo.actor.clear();
    return all;
}

} // namespace gangway::test
