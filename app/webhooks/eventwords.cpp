#include "app/webhooks/eventwords.h"

#include "core/phonenumber.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace gangway::app {

namespace {

constexpr int longestSays = 200;
constexpr int longestIds = 2000;

QString oneLine(const QString &text)
{
    return text.left(4 * longestSays).simplified().left(longestSays);
}

/// "TIER_2K" and "APPROVED" stay Meta's words; "status_read" and the like do, too.
QString lower(const QString &word)
{
    return word.toLower().replace(u'_', u' ');
}

} // namespace

/// Words of one event; further kinds fall to the last one, which shows Meta's own field.
class OneEvent
{
    Q_DECLARE_TR_FUNCTIONS(EventWords)
public:
    QString detail;   ///< behind the field's name: "status", "inbound"
    QString title;    ///< instead of it: "read status"
    QString says;
    bool isBad = false;
    QString status;
    QStringList ids;
    QDateTime at;

    void operator()(const webhooks::InboundMessage &message)
    {
        detail = tr("inbound", "a message from a person, behind the field's name");
        says = message.text.isEmpty() ? typeWord(message.type) : tr("%1: %2", "kind of message and its words").arg(typeWord(message.type), oneLine(message.text));
        ids << message.id.value() << message.from << message.fromUserId << message.profileName << message.displayPhoneNumber;
        at = message.at;
    }
    void operator()(const webhooks::StatusUpdate &update)
    {
        detail = tr("status", "behind the field's name");
        title = tr("%1 status", "read status, failed status").arg(update.status);
        status = update.status;
        const QString who = EventWords::personText(update.recipient);
        if (update.status == QLatin1String("sent"))
            says = tr("Sent to %1").arg(who);
        else if (update.status == QLatin1String("delivered"))
            says = tr("Delivered to %1").arg(who);
        else if (update.status == QLatin1String("read"))
            says = tr("Read by %1").arg(who);
        else if (update.status == QLatin1String("played"))
            says = tr("Played by %1").arg(who);
        else if (update.status == QLatin1String("failed"))
            says = update.error ? tr("Failed: %1 (%2)", "Meta's title and code").arg(oneLine(wordsOf(*update.error))).arg(update.error->code) : tr("Failed");
        else
            says = tr("%1: %2", "a status that Gangway does not know, and the person").arg(update.status, who);
        isBad = update.status == QLatin1String("failed");
        ids << update.id.value() << update.recipient << update.opaqueCallbackData;
        at = update.at;
    }
    void operator()(const webhooks::AccountUpdate &update)
    {
        says = update.event;
        if (!update.violationType.isEmpty())
            says += QStringLiteral(": ") + update.violationType;
        else if (update.ban)
            says += QStringLiteral(": ") + update.ban->state;
        else if (!update.restrictions.empty())
            says += QStringLiteral(": ") + update.restrictions.front().type;
        else if (update.certification)
            says += QStringLiteral(": ") + update.certification->status;
        else if (!update.country.isEmpty())
            says += QStringLiteral(": ") + update.country;
        static const QStringList bad{QStringLiteral("ACCOUNT_VIOLATION"), QStringLiteral("ACCOUNT_RESTRICTION"), QStringLiteral("ACCOUNT_DELETED"),
                                     QStringLiteral("PARTNER_REMOVED")};
        isBad = bad.contains(update.event) || (update.ban && update.ban->state != QLatin1String("REINSTATE"));
        ids << update.wabaId.value() << update.ownerPortfolio.value() << update.phoneNumber << update.solutionId;
        at = update.at;
    }
    void operator()(const webhooks::HistoryChunk &chunk)
    {
        if (chunk.isDeclined()) {
            says = tr("The business did not share its chats");
        } else if (chunk.error) {
            says = tr("Failed: %1 (%2)", "Meta's title and code").arg(oneLine(wordsOf(*chunk.error))).arg(chunk.error->code);
            isBad = true;
        } else {
            says = tr("Chats: messages %1", "how many").arg(chunk.messages + chunk.media);
            if (chunk.progress >= 0)
                says = tr("%1, %2 % done", "messages of shared chats, share of the whole").arg(says).arg(chunk.progress);
        }
        at = chunk.at;
    }
    void operator()(const webhooks::ContactSync &sync)
    {
        says = tr("Contacts: %1").arg(sync.contacts.size());
        for (const webhooks::SyncedContact &contact : sync.contacts)
            ids << contact.phoneNumber << contact.name;
        at = sync.at;
    }
    void operator()(const webhooks::MessageEcho &echo)
    {
        says = tr("Written in the app: %1", "kind of message, or its words").arg(echo.text.isEmpty() ? typeWord(echo.type) : oneLine(echo.text));
        ids << echo.id.value() << echo.to << echo.from;
        at = echo.at;
    }
    void operator()(const webhooks::NumberNameUpdate &update)
    {
        isBad = update.decision != QLatin1String("APPROVED") && update.decision != QLatin1String("PENDING");
        says = tr("Display name %1: %2", "display name approved: Padaria Aurora").arg(lower(update.decision), oneLine(update.requestedName));
        if (!update.reason.isEmpty() && isBad)
            says += QStringLiteral(" (%1)").arg(oneLine(update.reason));
        ids << update.displayPhoneNumber;
        at = update.at;
    }
    void operator()(const webhooks::NumberQualityUpdate &update)
    {
        const QString now = update.currentLimit.isEmpty() ? update.maxDailyConversations : update.currentLimit;
        says = now.isEmpty() ? update.event : tr("%1, limit %2", "event and messaging limit, in Meta's words").arg(update.event, now);
        isBad = update.event == QLatin1String("FLAGGED") || update.event == QLatin1String("DOWNGRADE");
        ids << update.displayPhoneNumber << update.oldLimit;
        at = update.at;
    }
    void operator()(const webhooks::AccountReviewUpdate &update)
    {
        says = tr("Account review: %1").arg(lower(update.decision));
        isBad = update.decision == QLatin1String("REJECTED");
        at = update.at;
    }
    void operator()(const webhooks::CapabilityUpdate &update)
    {
        QStringList parts;
        if (update.maxPhoneNumbers)
            parts << tr("phone numbers: %1").arg(*update.maxPhoneNumbers);
        if (!update.maxDailyConversations.isEmpty())
            parts << tr("%1 conversations a day").arg(update.maxDailyConversations);
        says = parts.isEmpty() ? tr("Limits changed") : tr("Limits: %1").arg(parts.join(QStringLiteral(", ")));
        at = update.at;
    }
    template <typename Other>
    void operator()(const Other &)
    {
        // Told from the change itself: see raw().
    }

    /// From Meta's own members, for fields without a structure of their own here.
    void raw(const QJsonObject &value)
    {
        const auto text = [&](const char *key) { return oneLine(value.value(QLatin1String(key)).toVariant().toString()); };
        if (const QString name = text("message_template_name"); !name.isEmpty()) {
            const QString event = text("event");
            const QString quality = text("new_quality_score");
            if (!event.isEmpty()) {
                says = tr("%1 %2", "name of a template and what became of it: cita_confirmada approved").arg(name, lower(event));
                isBad = event == QLatin1String("REJECTED") || event == QLatin1String("DISABLED") || event == QLatin1String("PAUSED");
                const QString reason = text("reason");
                if (isBad && !reason.isEmpty() && reason != QLatin1String("NONE"))
                    says += QStringLiteral(" (%1)").arg(reason);
            } else if (!quality.isEmpty()) {
                says = tr("%1: quality changed to %2", "name of a template").arg(name, lower(quality));
                isBad = quality == QLatin1String("RED");
            } else if (const QString category = text("new_category"); !category.isEmpty()) {
                says = tr("%1: category changed to %2", "name of a template").arg(name, lower(category));
            } else {
                says = name;
            }
            ids << text("message_template_id") << text("message_template_language");
            return;
        }
        for (const char *key : {"event", "status", "decision", "alert_type", "type"}) {
            if (const QString word = text(key); !word.isEmpty()) {
                says = word;
                return;
            }
        }
        says = tr("Gangway does not know this field; see the tree");
    }

private:
    static QString wordsOf(const Error &error)
    {
        for (const QString *words : {&error.userTitle, &error.message, &error.userMessage}) {
            if (!words->isEmpty())
                return *words;
        }
        return tr("no reason given");
    }
    static QString typeWord(const QString &type)
    {
        const std::pair<QLatin1String, QString> known[] = {
            {QLatin1String("text"), tr("Text")},         {QLatin1String("image"), tr("Image")},       {QLatin1String("video"), tr("Video")},
            {QLatin1String("audio"), tr("Audio")},       {QLatin1String("document"), tr("Document")}, {QLatin1String("sticker"), tr("Sticker")},
            {QLatin1String("location"), tr("Location")}, {QLatin1String("contacts"), tr("Contact")},  {QLatin1String("reaction"), tr("Reaction")},
            {QLatin1String("button"), tr("Button")},     {QLatin1String("interactive"), tr("Choice")}, {QLatin1String("order"), tr("Order")},
            {QLatin1String("system"), tr("System")},     {QLatin1String("unsupported"), tr("Unsupported")}, {QLatin1String("edit"), tr("Edited")},
            {QLatin1String("revoke"), tr("Deleted by the sender")},
        };
        for (const auto &[name, word] : known) {
            if (type == name)
                return word;
        }
        return type.isEmpty() ? tr("Message") : type;
    }
};

EventSummary EventWords::summaryOf(const store::WebhookRecord &record)
{
    EventSummary summary;
    summary.field = record.field;
    const bool isValid = record.verdict == QLatin1String("valid");
    if (record.verdict == QLatin1String("not-needed") || record.verdictReason == QLatin1String("wrong verify token")) {
        summary.field = tr("Verification", "Meta checks the address");
        summary.title = summary.field;
        summary.says = isValid || record.verdict == QLatin1String("not-needed") ? tr("Challenge answered") : reasonSentence(record.verdictReason);
        summary.isBad = record.verdict == QLatin1String("refused");
        summary.changes = 1;
        return summary;
    }
    QStringList ids;
    if (const auto events = webhooks::decodeEvents(record.raw)) {
        summary.changes = int(events->size());
        bool isFirst = true;
        for (const webhooks::Event &event : *events) {
            OneEvent one;
            std::visit(one, event);
            if (!one.status.isEmpty())
                summary.statuses << one.status;
            ids << one.ids;
            if (!std::exchange(isFirst, false))
                continue;
            if (one.says.isEmpty()) {
                const QJsonObject body = QJsonDocument::fromJson(record.raw).object();
                one.raw(body.value(QLatin1String("entry")).toArray().first().toObject().value(QLatin1String("changes")).toArray().first().toObject()
                            .value(QLatin1String("value")).toObject());
                ids << one.ids;
            }
            if (!one.detail.isEmpty())
                summary.field = tr("%1, %2", "field of a webhook and its kind: messages, status").arg(record.field, one.detail);
            summary.title = one.title.isEmpty() ? summary.field : tr("%1, %2", "field of a webhook and its kind: messages, status").arg(record.field, one.title);
            summary.says = one.says;
            summary.isBad = one.isBad;
            if (one.at.isValid() && isValid)
                summary.delayMs = one.at.msecsTo(record.receivedAt);
        }
        if (summary.changes > 1)
            summary.says = tr("%1 +%2", "what the first change says, and how many more there are").arg(summary.says).arg(summary.changes - 1);
    } else if (isValid) {
        summary.says = tr("The body cannot be read");
        summary.isBad = true;
    }
    if (!isValid) { // what an unsigned body says is not worth a word
        summary.says = reasonSentence(record.verdictReason);
        summary.isBad = true;
    }
    if (summary.field.isEmpty())
        summary.field = isValid ? tr("Unknown") : tr("Request", "something that is no webhook");
    if (summary.title.isEmpty())
        summary.title = summary.field;
    ids << record.wabaId << record.phoneNumberId;
    ids.removeAll(QString());
    summary.ids = ids.join(u' ').left(longestIds);
    return summary;
}

QString EventWords::verdictWord(const QString &verdict)
{
    if (verdict == QLatin1String("valid"))
        return tr("Valid");
    if (verdict == QLatin1String("not-needed"))
        return tr("Not needed");
    return tr("Refused");
}

QString EventWords::reasonSentence(const QString &reason)
{
    if (reason == QLatin1String("signed with another secret"))
        return tr("Body signed with another secret");
    if (reason == QLatin1String("no signature"))
        return tr("Body without a signature");
    if (reason == QLatin1String("malformed signature"))
        return tr("Signature cannot be read");
    if (reason == QLatin1String("wrong verify token"))
        return tr("Verify token does not fit");
    if (reason == QLatin1String("wrong path"))
        return tr("Sent to another path");
    if (reason == QLatin1String("wrong method"))
        return tr("Neither GET nor POST");
    return reason.isEmpty() ? tr("Refused") : reason;
}

int EventWords::answerOf(const QString &verdict, const QString &reason)
{
    if (verdict != QLatin1String("refused"))
        return 200;
    static const std::pair<QLatin1String, int> known[] = {
        {QLatin1String("signed with another secret"), 403}, {QLatin1String("no signature"), 401}, {QLatin1String("malformed signature"), 401},
        {QLatin1String("wrong verify token"), 403},         {QLatin1String("wrong path"), 404},   {QLatin1String("wrong method"), 405},
        {QLatin1String("body too large"), 413},             {QLatin1String("header too large"), 431}, {QLatin1String("malformed request"), 400},
    };
    for (const auto &[name, status] : known) {
        if (reason == name)
            return status;
    }
    return 0;
}

QString EventWords::delayText(qint64 milliseconds)
{
    if (milliseconds < 10000) // a clock that is a moment behind is no reason for a minus sign
        return tr("%1 s", "seconds").arg(QLocale().toString(double(std::max<qint64>(0, milliseconds)) / 1000.0, 'f', 1));
    const qint64 seconds = milliseconds / 1000;
    if (seconds < 120)
        return tr("%1 s", "seconds").arg(seconds);
    if (seconds < 120 * 60)
        return tr("%1 min", "minutes").arg(seconds / 60);
    if (seconds < 48 * 3600)
        return tr("%1 h", "hours").arg(seconds / 3600);
    return tr("%1 d", "days").arg(seconds / 86400);
}

QString EventWords::personText(const QString &waId)
{
    if (waId.isEmpty())
        return tr("a person without a number");
    const bool isNumber = std::all_of(waId.begin(), waId.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (const auto number = isNumber ? parsePhoneNumber(u'+' + waId) : std::nullopt)
        return number->international;
    return isNumber ? u'+' + waId : waId;
}

} // namespace gangway::app
