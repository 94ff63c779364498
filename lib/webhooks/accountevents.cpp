#include "webhooks/accountevents.h"

#include "webhooks/wire.h"

#include <QJsonArray>

#include <limits>

// One page per field below https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/
namespace gangway::webhooks {

using wire::number;
using wire::object;
using wire::text;
using wire::timeOf;

namespace {

QJsonArray list(const QJsonObject &parent, const char *key)
{
    return parent.value(QLatin1String(key)).toArray();
}

/// Meta writes "NONE" where there is nothing to say.
QString unlessNone(const QString &text)
{
    return text == QLatin1String("NONE") ? QString() : text;
}

/// For these entry.id is the partner's own portfolio; for the others it is the account.
bool isAddressedToPartner(const QString &event)
{
    return event == QLatin1String("PARTNER_ADDED") || event == QLatin1String("PARTNER_REMOVED")
        || event.startsWith(QLatin1String("PARTNER_APP_")) || event == QLatin1String("MM_LITE_TERMS_SIGNED")
        || event == QLatin1String("AD_ACCOUNT_LINKED");
}

Certification certificationOf(const QJsonObject &info)
{
    Certification certification;
    certification.customer = PortfolioId(text(info, "client_business_id"));
    certification.status = text(info, "status");
    for (const QJsonValue &reason : list(info, "rejection_reasons")) {
        const QString named = unlessNone(wire::textOf(reason));
        if (!named.isEmpty())
            certification.reasons.append(named);
    }
    return certification;
}

std::vector<Restriction> restrictionsOf(const QJsonArray &items)
{
    std::vector<Restriction> restrictions;
    for (const QJsonValue &item : items) {
        const QJsonObject info = item.toObject();
        Restriction restriction;
        restriction.type = text(info, "restriction_type");
        restriction.until = timeOf(info.value(QLatin1String("expiration")));
        restriction.remedy = text(info, "remediation");
        if (!restriction.type.isEmpty())
            restrictions.push_back(std::move(restriction));
    }
    return restrictions;
}

Event accountUpdate(const Entry &entry, const QJsonObject &value)
{
    const QJsonObject info = object(value, "waba_info");
    AccountUpdate update;
    update.event = text(value, "event");
    update.at = entry.at;
    update.entryId = entry.id;
    update.wabaId = WabaId(text(info, "waba_id"));
    if (update.wabaId.isEmpty() && !isAddressedToPartner(update.event))
        update.wabaId = WabaId(entry.id);
    update.ownerPortfolio = PortfolioId(text(info, "owner_business_id"));
    update.phoneNumber = text(value, "phone_number");
    update.solutionId = text(info, "solution_id");
    update.partnerAppId = text(info, "partner_app_id");
    update.adAccountId = text(info, "ad_account_linked");
    update.violationType = text(object(value, "violation_info"), "violation_type");
    update.country = text(value, "country");
    if (const QJsonObject gone = object(value, "disconnection_info"); !gone.isEmpty())
        update.disconnection = Disconnection{text(gone, "reason"), text(gone, "initiated_by")};
    if (const QJsonObject outcome = object(value, "partner_client_certification_info"); !outcome.isEmpty())
        update.certification = certificationOf(outcome);
    update.restrictions = restrictionsOf(list(value, "restriction_info"));
    if (const QJsonObject ban = object(value, "ban_info"); !ban.isEmpty())
        update.ban = Ban{text(ban, "waba_ban_state"), text(ban, "waba_ban_date")};
    update.raw = value;
    return update;
}

int smallNumber(const QJsonObject &parent, const char *key)
{
    return int(number(parent, key, std::numeric_limits<int>::max()).value_or(-1));
}

HistoryChunk blankChunk(const Entry &entry, const QJsonObject &value)
{
    HistoryChunk chunk;
    chunk.wabaId = WabaId(entry.id);
    chunk.phoneNumberId = PhoneNumberId(text(object(value, "metadata"), "phone_number_id"));
    chunk.at = entry.at;
    return chunk;
}

std::vector<Event> history(const Entry &entry, const QJsonObject &value)
{
    std::vector<Event> events;
    for (const QJsonValue &item : list(value, "history")) {
        const QJsonObject part = item.toObject();
        const QJsonArray errors = list(part, "errors");
        if (!part.contains(QLatin1String("threads")) && !part.contains(QLatin1String("metadata")) && errors.isEmpty())
            return {};
        HistoryChunk chunk = blankChunk(entry, value);
        const QJsonObject metadata = object(part, "metadata");
        chunk.phase = smallNumber(metadata, "phase");
        chunk.order = smallNumber(metadata, "chunk_order");
        chunk.progress = smallNumber(metadata, "progress");
        for (const QJsonValue &thread : list(part, "threads")) {
            ++chunk.threads;
            chunk.messages += int(list(thread.toObject(), "messages").size());
        }
        if (!errors.isEmpty())
            chunk.error = wire::errorOf(errors);
        events.emplace_back(std::move(chunk));
    }
    // The files behind the placeholders of the last fourteen days come in webhooks of their own.
    if (const QJsonArray media = list(value, "messages"); events.empty() && !media.isEmpty()) {
        HistoryChunk chunk = blankChunk(entry, value);
        chunk.media = int(media.size());
        events.emplace_back(std::move(chunk));
    }
    return events;
}

std::vector<Event> contactSync(const Entry &entry, const QJsonObject &value)
{
    if (!value.value(QLatin1String("state_sync")).isArray())
        return {};
    ContactSync sync;
    sync.wabaId = WabaId(entry.id);
    sync.phoneNumberId = PhoneNumberId(text(object(value, "metadata"), "phone_number_id"));
    sync.at = entry.at;
    for (const QJsonValue &item : list(value, "state_sync")) {
        const QJsonObject state = item.toObject();
        const QJsonObject person = object(state, "contact");
        if (text(state, "type") != QLatin1String("contact") || text(person, "phone_number").isEmpty())
            continue;
        SyncedContact contact;
        contact.phoneNumber = text(person, "phone_number");
        contact.name = text(person, "full_name");
        if (contact.name.isEmpty())
            contact.name = text(person, "first_name");
        contact.isRemoved = text(state, "action") == QLatin1String("remove");
        sync.contacts.push_back(std::move(contact));
    }
    std::vector<Event> events; // also without contacts: that the app shared none is news
    events.emplace_back(std::move(sync));
    return events;
}

std::vector<Event> messageEchoes(const Entry &entry, const QJsonObject &value)
{
    std::vector<Event> events;
    for (const QJsonValue &item : list(value, "message_echoes")) {
        const QJsonObject raw = item.toObject();
        MessageEcho echo;
        echo.wabaId = WabaId(entry.id);
        echo.phoneNumberId = PhoneNumberId(text(object(value, "metadata"), "phone_number_id"));
        echo.id = MessageId(text(raw, "id"));
        echo.from = text(raw, "from");
        echo.to = text(raw, "to");
        echo.type = text(raw, "type");
        echo.text = wire::wordsOf(raw, echo.type);
        echo.at = timeOf(raw.value(QLatin1String("timestamp")));
        echo.raw = raw;
        if (echo.id.isEmpty()) // cannot be told from its redelivery
            return {};
        events.emplace_back(std::move(echo));
    }
    return events;
}

Event nameUpdate(const Entry &entry, const QJsonObject &value)
{
    NumberNameUpdate update;
    update.wabaId = WabaId(entry.id);
    update.at = entry.at;
    update.displayPhoneNumber = text(value, "display_phone_number");
    update.decision = text(value, "decision");
    update.requestedName = text(value, "requested_verified_name");
    update.reason = unlessNone(text(value, "rejection_reason"));
    return update;
}

Event qualityUpdate(const Entry &entry, const QJsonObject &value)
{
    NumberQualityUpdate update;
    update.wabaId = WabaId(entry.id);
    update.at = entry.at;
    update.displayPhoneNumber = text(value, "display_phone_number");
    update.event = text(value, "event");
    update.oldLimit = text(value, "old_limit");
    update.currentLimit = text(value, "current_limit");
    update.maxDailyConversations = text(value, "max_daily_conversations_per_business");
    return update;
}

/// The two pages name these parts differently.
QString ofTemplate(const QJsonObject &value, const char *longName, const char *shortName)
{
    const QString named = text(value, longName);
    return named.isEmpty() ? text(value, shortName) : named;
}

Event templateStatus(const Entry &entry, const QJsonObject &value)
{
    TemplateStatusUpdate update;
    update.wabaId = WabaId(entry.id);
    update.at = entry.at;
    update.templateId = text(value, "message_template_id");
    update.name = ofTemplate(value, "message_template_name", "name");
    update.language = ofTemplate(value, "message_template_language", "language");
    update.event = text(value, "event");
    update.reason = unlessNone(text(value, "reason"));
    update.category = text(value, "message_template_category");
    update.disableDate = text(object(value, "disable_info"), "disable_date");
    return update;
}

Event templateQuality(const Entry &entry, const QJsonObject &value)
{
    TemplateQualityUpdate update;
    update.wabaId = WabaId(entry.id);
    update.at = entry.at;
    update.templateId = text(value, "message_template_id");
    update.name = ofTemplate(value, "message_template_name", "name");
    update.language = ofTemplate(value, "message_template_language", "language");
    update.previous = text(value, "previous_quality_score");
    update.current = text(value, "new_quality_score");
    return update;
}

std::vector<Event> capabilityUpdate(const Entry &entry, const QJsonObject &value)
{
    CapabilityUpdate update;
    update.wabaId = WabaId(entry.id);
    update.at = entry.at;
    update.maxPhoneNumbers = number(value, "max_phone_numbers_per_business", std::numeric_limits<qint64>::max());
    update.maxDailyConversations = text(value, "max_daily_conversations_per_business");
    if (update.maxDailyConversations.isEmpty()) // up to v23.0
        update.maxDailyConversations = text(value, "max_daily_conversation_per_phone");
    if (!update.maxPhoneNumbers && update.maxDailyConversations.isEmpty())
        return {};
    std::vector<Event> events;
    events.emplace_back(std::move(update));
    return events;
}

} // namespace

std::vector<Event> decodeAccountChange(const Entry &entry, const QString &field, const QJsonObject &value)
{
    const auto one = [](Event event) {
        std::vector<Event> events;
        events.emplace_back(std::move(event));
        return events;
    };
    const bool isDecision = !text(value, "decision").isEmpty();
    if (field == QLatin1String("account_update"))
        return one(accountUpdate(entry, value));
    if (field == QLatin1String("history"))
        return history(entry, value);
    if (field == QLatin1String("smb_app_state_sync"))
        return contactSync(entry, value);
    if (field == QLatin1String("smb_message_echoes"))
        return messageEchoes(entry, value);
    if (field == QLatin1String("phone_number_name_update") && isDecision)
        return one(nameUpdate(entry, value));
    if (field == QLatin1String("phone_number_quality_update") && !text(value, "display_phone_number").isEmpty())
        return one(qualityUpdate(entry, value));
    if (field == QLatin1String("account_review_update") && isDecision) {
        AccountReviewUpdate update;
        update.wabaId = WabaId(entry.id);
        update.at = entry.at;
        update.decision = text(value, "decision");
        return one(std::move(update));
    }
    const bool isAboutTemplate = !text(value, "message_template_id").isEmpty();
    if (field == QLatin1String("message_template_status_update") && isAboutTemplate && !text(value, "event").isEmpty())
        return one(templateStatus(entry, value));
    if (field == QLatin1String("message_template_quality_update") && isAboutTemplate && !text(value, "new_quality_score").isEmpty())
        return one(templateQuality(entry, value));
    if (field == QLatin1String("business_capability_update"))
        return capabilityUpdate(entry, value);
    return {};
}

} // namespace gangway::webhooks
