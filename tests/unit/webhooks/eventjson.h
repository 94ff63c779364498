#pragma once

#include "webhooks/events.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace gangway::test {

/// A decoded event as JSON: its kind and every member that is not empty, under its own name.
class EventJson
{
public:
    static QJsonObject of(const webhooks::Event &event)
    {
        EventJson json;
        std::visit([&json](const auto &each) { json.add(each); }, event);
        return json.m_object;
    }
    /// The names of all kinds, in the order of the variant. A new kind does not compile before it has an add() below.
    static QStringList kinds() { return kindsOf(std::make_index_sequence<std::variant_size_v<webhooks::Event>>()); }

private:
    template <std::size_t... Index>
    static QStringList kindsOf(std::index_sequence<Index...>)
    {
        return {of(webhooks::Event(std::in_place_index<Index>)).value(QLatin1String("kind")).toString()...};
    }

    void kind(const char *name) { m_object.insert(QStringLiteral("kind"), QLatin1String(name)); }
    void put(const char *name, const QString &text)
    {
        if (!text.isEmpty())
            m_object.insert(QLatin1String(name), text);
    }
    template <typename Tag>
    void put(const char *name, const Id<Tag> &id) { put(name, id.value()); }
    void put(const char *name, const QDateTime &at) { put(name, textOf(at)); }
    void put(const char *name, const QJsonValue &value) { m_object.insert(QLatin1String(name), value); }
    void raw(const QJsonObject &object)
    {
        if (!object.isEmpty())
            m_object.insert(QStringLiteral("raw"), object);
    }
    static QString textOf(const QDateTime &at) { return at.isValid() ? at.toUTC().toString(Qt::ISODate) : QString(); }
    void number(const char *name, qint64 value, qint64 empty)
    {
        if (value != empty)
            m_object.insert(QLatin1String(name), value);
    }
    void truth(const char *name, bool value)
    {
        if (value)
            m_object.insert(QLatin1String(name), true);
    }
    void error(const std::optional<Error> &error)
    {
        if (!error)
            return;
        EventJson json;
        json.put("kind", nameOf(error->kind));
        json.number("code", error->code, 0);
        json.put("message", error->message);
        json.put("detail", error->detail);
        put("error", json.m_object);
    }

    void add(const webhooks::InboundMessage &event)
    {
        kind("InboundMessage");
        put("phoneNumberId", event.phoneNumberId);
        put("displayPhoneNumber", event.displayPhoneNumber);
        put("id", event.id);
        put("from", event.from);
        put("fromUserId", event.fromUserId);
        put("username", event.username);
        put("profileName", event.profileName);
        put("type", event.type);
        put("text", event.text);
        put("at", event.at);
        put("repliesTo", event.repliesTo);
        put("concerns", event.concerns);
        put("newWaId", event.newWaId);
        error(event.error);
        raw(event.raw);
    }
    void add(const webhooks::StatusUpdate &event)
    {
        kind("StatusUpdate");
        put("phoneNumberId", event.phoneNumberId);
        put("id", event.id);
        put("status", event.status);
        put("recipient", event.recipient);
        put("opaqueCallbackData", event.opaqueCallbackData);
        put("at", event.at);
        error(event.error);
        if (event.pricing) {
            EventJson price;
            price.truth("billable", event.pricing->billable);
            price.put("model", event.pricing->model);
            price.put("type", event.pricing->type);
            price.put("category", event.pricing->category);
            put("pricing", price.m_object);
        }
        if (event.conversation) {
            EventJson talk;
            talk.put("id", event.conversation->id);
            talk.put("origin", event.conversation->origin);
            talk.put("expires", event.conversation->expires);
            put("conversation", talk.m_object);
        }
        raw(event.raw);
    }
    void add(const webhooks::AccountUpdate &event)
    {
        kind("AccountUpdate");
        put("event", event.event);
        put("wabaId", event.wabaId);
        put("entryId", event.entryId);
        put("ownerPortfolio", event.ownerPortfolio);
        put("at", event.at);
        put("phoneNumber", event.phoneNumber);
        put("solutionId", event.solutionId);
        put("partnerAppId", event.partnerAppId);
        put("adAccountId", event.adAccountId);
        put("violationType", event.violationType);
        put("country", event.country);
        if (event.disconnection)
            put("disconnection", QJsonObject{{QStringLiteral("reason"), event.disconnection->reason}, {QStringLiteral("initiatedBy"), event.disconnection->initiatedBy}});
        if (event.certification) {
            EventJson outcome;
            outcome.put("customer", event.certification->customer);
            outcome.put("status", event.certification->status);
            if (!event.certification->reasons.isEmpty())
                outcome.put("reasons", QJsonArray::fromStringList(event.certification->reasons));
            put("certification", outcome.m_object);
        }
        QJsonArray restrictions;
        for (const webhooks::Restriction &each : event.restrictions) {
            EventJson restriction;
            restriction.put("type", each.type);
            restriction.put("until", each.until);
            restriction.put("remedy", each.remedy);
            restrictions.append(restriction.m_object);
        }
        if (!restrictions.isEmpty())
            put("restrictions", restrictions);
        if (event.ban)
            put("ban", QJsonObject{{QStringLiteral("state"), event.ban->state}, {QStringLiteral("date"), event.ban->date}});
        raw(event.raw);
    }
    void add(const webhooks::HistoryChunk &event)
    {
        kind("HistoryChunk");
        put("wabaId", event.wabaId);
        put("phoneNumberId", event.phoneNumberId);
        put("at", event.at);
        number("phase", event.phase, -1);
        number("order", event.order, -1);
        number("progress", event.progress, -1);
        number("threads", event.threads, 0);
        number("messages", event.messages, 0);
        number("media", event.media, 0);
        truth("complete", event.isComplete());
        truth("declined", event.isDeclined());
        error(event.error);
    }
    void add(const webhooks::ContactSync &event)
    {
        kind("ContactSync");
        put("wabaId", event.wabaId);
        put("phoneNumberId", event.phoneNumberId);
        put("at", event.at);
        QJsonArray contacts;
        for (const webhooks::SyncedContact &each : event.contacts) {
            EventJson contact;
            contact.put("phoneNumber", each.phoneNumber);
            contact.put("name", each.name);
            contact.truth("isRemoved", each.isRemoved);
            contacts.append(contact.m_object);
        }
        if (!contacts.isEmpty())
            put("contacts", contacts);
    }
    void add(const webhooks::MessageEcho &event)
    {
        kind("MessageEcho");
        put("wabaId", event.wabaId);
        put("phoneNumberId", event.phoneNumberId);
        put("id", event.id);
        put("from", event.from);
        put("to", event.to);
        put("type", event.type);
        put("text", event.text);
        put("at", event.at);
        raw(event.raw);
    }
    void add(const webhooks::NumberNameUpdate &event)
    {
        kind("NumberNameUpdate");
        put("wabaId", event.wabaId);
        put("at", event.at);
        put("displayPhoneNumber", event.displayPhoneNumber);
        put("decision", event.decision);
        put("requestedName", event.requestedName);
        put("reason", event.reason);
    }
    void add(const webhooks::NumberQualityUpdate &event)
    {
        kind("NumberQualityUpdate");
        put("wabaId", event.wabaId);
        put("at", event.at);
        put("displayPhoneNumber", event.displayPhoneNumber);
        put("event", event.event);
        put("oldLimit", event.oldLimit);
        put("currentLimit", event.currentLimit);
        put("maxDailyConversations", event.maxDailyConversations);
    }
    void add(const webhooks::AccountReviewUpdate &event)
    {
        kind("AccountReviewUpdate");
        put("wabaId", event.wabaId);
        put("at", event.at);
        put("decision", event.decision);
    }
    void add(const webhooks::CapabilityUpdate &event)
    {
        kind("CapabilityUpdate");
        put("wabaId", event.wabaId);
        put("at", event.at);
        if (event.maxPhoneNumbers)
            number("maxPhoneNumbers", *event.maxPhoneNumbers, -1);
        put("maxDailyConversations", event.maxDailyConversations);
    }
    void add(const webhooks::TemplateStatusUpdate &event)
    {
        kind("TemplateStatusUpdate");
        put("wabaId", event.wabaId);
        put("at", event.at);
        put("templateId", event.templateId);
        put("name", event.name);
        put("language", event.language);
        put("event", event.event);
        put("reason", event.reason);
        put("category", event.category);
        put("disableDate", event.disableDate);
    }
    void add(const webhooks::TemplateQualityUpdate &event)
    {
        kind("TemplateQualityUpdate");
        put("wabaId", event.wabaId);
        put("at", event.at);
        put("templateId", event.templateId);
        put("name", event.name);
        put("language", event.language);
        put("previous", event.previous);
        put("current", event.current);
    }
    void add(const webhooks::OtherEvent &event)
    {
        kind("OtherEvent");
        put("field", event.field);
        put("entryId", event.entryId);
        raw(event.raw);
    }

    QJsonObject m_object;
};

} // namespace gangway::test
