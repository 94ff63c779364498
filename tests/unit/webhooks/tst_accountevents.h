#pragma once

#include "support/testmain.h"
#include "webhooks/events.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

namespace gangway::test {

/// The fields beside `messages`: what Meta says about an account, a number, and a shared WhatsApp Business app.
class AccountEventsTest : public QObject
{
    Q_OBJECT

    static std::vector<webhooks::Event> changed(const QByteArray &field, const QByteArray &value)
    {
        QByteArray body = R"({"object":"whatsapp_business_account","entry":[{"id":"102290129340398","time":1731617831,"changes":[{"field":"FIELD","value":VALUE}]}]})";
        body.replace("FIELD", field).replace("VALUE", value);
        auto events = webhooks::decodeEvents(body);
        return events ? std::move(*events) : std::vector<webhooks::Event>();
    }
    /// The one event of a change, of the type asked for; fails the test otherwise.
    template <typename T>
    static T only(const QByteArray &field, const QByteArray &value)
    {
        const auto events = changed(field, value);
        if (events.size() != 1 || !std::holds_alternative<T>(events.front())) {
            QTest::qFail(qPrintable(QStringLiteral("%1 events, the first of kind %2").arg(events.size()).arg(events.empty() ? 0 : int(events.front().index()))), __FILE__, __LINE__);
            return {};
        }
        return std::get<T>(events.front());
    }
    static webhooks::AccountUpdate update(const QByteArray &value) { return only<webhooks::AccountUpdate>("account_update", value); }
    static webhooks::AccountUpdate named(const char *event)
    {
        return update("{\"event\":\"" + QByteArray(event) + "\",\"surprise\":{\"a\":1}}");
    }
    static QDateTime sentAt() { return QDateTime::fromSecsSinceEpoch(1731617831, Qt::UTC); }

private Q_SLOTS:
    void init() { GANGWAY_STRICT_LOG(); }

    void addedBySolution()
    {
        const auto added = update(R"({"event":"PARTNER_ADDED","waba_info":{"waba_id":495709166956424,"owner_business_id":"942647313864044",
            "solution_id":"303610109049230","solution_partner_business_ids":["1","2"]}})");
        QCOMPARE(added.wabaId.value(), QStringLiteral("495709166956424"));
        QCOMPARE(added.ownerPortfolio.value(), QStringLiteral("942647313864044"));
        QCOMPARE(added.solutionId, QStringLiteral("303610109049230"));
        QCOMPARE(added.at, sentAt());
        QVERIFY(!added.disconnection && !added.certification && !added.ban && added.restrictions.empty());
    }

    void removedFromTheApp()
    {
        const auto removed = update(R"({"event":"PARTNER_REMOVED","waba_info":{"waba_id":"5","owner_business_id":"6"},
            "disconnection_info":{"reason":"PRIMARY_INACTIVITY","initiated_by":"SYSTEM"}})");
        QVERIFY(removed.disconnection.has_value());
        QCOMPARE(removed.disconnection->reason, QStringLiteral("PRIMARY_INACTIVITY"));
        QCOMPARE(removed.disconnection->initiatedBy, QStringLiteral("SYSTEM"));
        QCOMPARE(removed.wabaId.value(), QStringLiteral("5"));

        const auto byNumber = update(R"({"event":"PARTNER_REMOVED","phone_number":"15550783881","disconnection_info":{"reason":"CHANGE_NUMBER"}})");
        QCOMPARE(byNumber.phoneNumber, QStringLiteral("15550783881"));
        QVERIFY(byNumber.wabaId.isEmpty());
        QCOMPARE(byNumber.entryId, QStringLiteral("102290129340398"));
        QCOMPARE(byNumber.disconnection->reason, QStringLiteral("CHANGE_NUMBER"));
        QVERIFY(byNumber.disconnection->initiatedBy.isEmpty());
    }

    void termsAdAccountsAndApps()
    {
        const auto terms = update(R"({"event":"MM_LITE_TERMS_SIGNED","waba_info":{"waba_id":"5","owner_business_id":"6"}})");
        QCOMPARE(terms.wabaId.value(), QStringLiteral("5"));
        QCOMPARE(terms.ownerPortfolio.value(), QStringLiteral("6"));
        const auto linked = update(R"({"event":"AD_ACCOUNT_LINKED","waba_info":{"waba_id":"5","ad_account_linked":4052175343162067,"owner_business_id":"6"}})");
        QCOMPARE(linked.adAccountId, QStringLiteral("4052175343162067"));
        const auto installed = update(R"({"event":"PARTNER_APP_INSTALLED","waba_info":{"waba_id":"5","partner_app_id":"77"}})");
        QCOMPARE(installed.partnerAppId, QStringLiteral("77"));
        // entry.id is the partner's own portfolio with these; without waba_info nothing names the account.
        for (const char *event : {"MM_LITE_TERMS_SIGNED", "AD_ACCOUNT_LINKED", "PARTNER_APP_UNINSTALLED"})
            QVERIFY(named(event).wabaId.isEmpty());
    }

    void certification()
    {
        const auto failed = update(R"({"event":"PARTNER_CLIENT_CERTIFICATION_STATUS_UPDATE","partner_client_certification_info":
            {"client_business_id":"2729063490586005","status":"FAILED","rejection_reasons":["LEGAL NAME NOT MATCHING","NONE","ADDRESS NOT MATCHING"]}})");
        QVERIFY(failed.certification.has_value());
        QCOMPARE(failed.certification->customer.value(), QStringLiteral("2729063490586005"));
        QCOMPARE(failed.certification->status, QStringLiteral("FAILED"));
        QCOMPARE(failed.certification->reasons, QStringList({QStringLiteral("LEGAL NAME NOT MATCHING"), QStringLiteral("ADDRESS NOT MATCHING")}));
        QCOMPARE(failed.wabaId.value(), QStringLiteral("102290129340398")); // there entry.id is the account
        const auto approved = update(R"({"event":"PARTNER_CLIENT_CERTIFICATION_STATUS_UPDATE","partner_client_certification_info":
            {"client_business_id":2729063490586005,"status":"APPROVED","rejection_reasons":["NONE"]}})");
        QVERIFY(approved.certification->reasons.isEmpty());
    }

    void violationsRestrictionsAndBans()
    {
        QCOMPARE(update(R"({"event":"ACCOUNT_VIOLATION","violation_info":{"violation_type":"SCAM"}})").violationType, QStringLiteral("SCAM"));
        const auto restricted = update(R"({"event":"ACCOUNT_RESTRICTION","restriction_info":[
            {"restriction_type":"RESTRICTED_BIZ_INITIATED_MESSAGING","expiration":1641848786,"remediation":"Wait"},
            {"restriction_type":"RESTRICTED_ADD_PHONE_NUMBER_ACTION","expiration":"2022-01-10T21:06:26+0000"},
            {"restriction_type":"RESTRICTED_SOMETHING_NEW","expiration":null},
            {"expiration":"1641848786"},"x",7]})");
        QCOMPARE(int(restricted.restrictions.size()), 3);
        QCOMPARE(restricted.restrictions[0].until, QDateTime::fromSecsSinceEpoch(1641848786, Qt::UTC));
        QCOMPARE(restricted.restrictions[0].remedy, QStringLiteral("Wait"));
        QCOMPARE(restricted.restrictions[1].until, restricted.restrictions[0].until);
        QCOMPARE(restricted.restrictions[2].type, QStringLiteral("RESTRICTED_SOMETHING_NEW"));
        QVERIFY(!restricted.restrictions[2].until.isValid());
        QCOMPARE(restricted.wabaId.value(), QStringLiteral("102290129340398"));
        const auto banned = update(R"({"event":"DISABLED_UPDATE","ban_info":{"waba_ban_state":"SCHEDULE_FOR_DISABLE","waba_ban_date":"April 17, 2025"}})");
        QVERIFY(banned.ban.has_value());
        QCOMPARE(banned.ban->state, QStringLiteral("SCHEDULE_FOR_DISABLE"));
        QCOMPARE(banned.ban->date, QStringLiteral("April 17, 2025"));
    }

    void plainAccountEvents()
    {
        for (const char *event : {"ACCOUNT_DELETED", "ACCOUNT_OFFBOARDED", "ACCOUNT_RECONNECTED", "SOMETHING_NEW"}) {
            const auto plain = named(event);
            QCOMPARE(plain.event, QString::fromLatin1(event));
            QCOMPARE(plain.wabaId.value(), QStringLiteral("102290129340398"));
            QCOMPARE(plain.raw.value(QLatin1String("surprise")).toObject().value(QLatin1String("a")).toInt(), 1);
        }
        QCOMPARE(update(R"({"event":"BUSINESS_PRIMARY_LOCATION_COUNTRY_UPDATE","country":"BR"})").country, QStringLiteral("BR"));
    }

    void wrongShapesOfAccountUpdate()
    {
        const auto odd = update(R"({"event":7,"waba_info":[],"disconnection_info":"x","partner_client_certification_info":[],
            "restriction_info":{},"ban_info":null,"violation_info":1})");
        QCOMPARE(odd.event, QStringLiteral("7"));
        QVERIFY(!odd.disconnection && !odd.certification && !odd.ban && odd.restrictions.empty() && odd.violationType.isEmpty());
    }

    void historyChunks()
    {
        const auto events = changed("history", R"({"messaging_product":"whatsapp","metadata":{"display_phone_number":"15550783881","phone_number_id":"106540352242922"},
            "history":[{"metadata":{"phase":0,"chunk_order":"1","progress":55},"threads":[
                {"id":"16505551234","messages":[{"id":"a"},{"id":"b"}]},{"id":"16505551235","messages":[{"id":"c"}]},{"id":"1"},"x"]},
              {"metadata":{"phase":2,"chunk_order":2,"progress":100},"threads":[]}]})");
        QCOMPARE(int(events.size()), 2);
        const auto &first = std::get<webhooks::HistoryChunk>(events[0]);
        QCOMPARE(first.wabaId.value(), QStringLiteral("102290129340398"));
        QCOMPARE(first.phoneNumberId.value(), QStringLiteral("106540352242922"));
        QCOMPARE(first.at, sentAt());
        QCOMPARE(first.phase, 0);
        QCOMPARE(first.order, 1);
        QCOMPARE(first.progress, 55);
        QCOMPARE(first.threads, 4);
        QCOMPARE(first.messages, 3);
        QVERIFY(!first.isComplete() && !first.isDeclined());
        QVERIFY(std::get<webhooks::HistoryChunk>(events[1]).isComplete());
        QCOMPARE(std::get<webhooks::HistoryChunk>(events[1]).phase, 2);
    }

    void historyDeclined()
    {
        const auto declined = only<webhooks::HistoryChunk>("history", R"({"metadata":{"phone_number_id":"106540352242922"},"history":[{"errors":[
            {"code":2593109,"title":"History sync is turned off","message":"History sync is turned off","error_data":{"details":"The business declined."}}]}]})");
        QVERIFY(declined.isDeclined());
        QCOMPARE(declined.progress, -1);
        QCOMPARE(declined.error->detail, QStringLiteral("The business declined."));
        const auto failed = only<webhooks::HistoryChunk>("history", R"({"history":[{"errors":[{"code":131000}]}]})");
        QVERIFY(failed.error.has_value());
        QVERIFY(!failed.isDeclined());
        QVERIFY(failed.phoneNumberId.isEmpty());
    }

    void historyMediaComeByThemselves()
    {
        const auto media = only<webhooks::HistoryChunk>("history", R"({"metadata":{"phone_number_id":"1"},"messages":[{"id":"a","type":"image","image":{"id":"9"}},{"id":"b"}]})");
        QCOMPARE(media.media, 2);
        QCOMPARE(media.messages, 0);
        QVERIFY(!media.isComplete());
    }

    void thousandsOfMessagesAreOneEvent()
    {
        const QByteArray message = R"({"from":"16505551234","id":"wamid.A","timestamp":"1739230955","type":"text","text":{"body":"Hello"}})";
        QByteArray value = R"({"history":[{"metadata":{"phase":1,"chunk_order":3,"progress":80},"threads":[{"id":"16505551234","messages":[MANY]}]}]})";
        value.replace("MANY", (message + ',').repeated(19999) + message);
        const auto chunk = only<webhooks::HistoryChunk>("history", value);
        QCOMPARE(chunk.messages, 20000);
        QCOMPARE(chunk.threads, 1);
    }

    void contacts()
    {
        const auto sync = only<webhooks::ContactSync>("smb_app_state_sync", R"({"metadata":{"phone_number_id":"106540352242922"},"state_sync":[
            {"type":"contact","contact":{"full_name":"Ana Lima","first_name":"Ana","phone_number":"5511999990000"},"action":"add","metadata":{"timestamp":"1738346006"}},
            {"type":"contact","contact":{"first_name":"Rui","phone_number":351912345678},"action":"add"},
            {"type":"contact","contact":{"phone_number":"1"},"action":"remove"},
            {"type":"sticker","contact":{"phone_number":"2"}},{"type":"contact"},7]})");
        QCOMPARE(int(sync.contacts.size()), 3);
        QCOMPARE(sync.phoneNumberId.value(), QStringLiteral("106540352242922"));
        QCOMPARE(sync.contacts[0].name, QStringLiteral("Ana Lima"));
        QCOMPARE(sync.contacts[1].name, QStringLiteral("Rui"));
        QCOMPARE(sync.contacts[1].phoneNumber, QStringLiteral("351912345678"));
        QVERIFY(sync.contacts[2].isRemoved && !sync.contacts[1].isRemoved);
        const auto none = only<webhooks::ContactSync>("smb_app_state_sync", R"({"state_sync":[]})");
        QVERIFY(none.contacts.empty());
        QCOMPARE(none.wabaId.value(), QStringLiteral("102290129340398"));
    }

    void echoes()
    {
        const auto echo = only<webhooks::MessageEcho>("smb_message_echoes", R"({"metadata":{"phone_number_id":"106540352242922"},"message_echoes":[
            {"from":"15550783881","to":"16505551234","id":"wamid.E","timestamp":"1739321024","type":"text","text":{"body":"Here it is"}}]})");
        QCOMPARE(echo.id.value(), QStringLiteral("wamid.E"));
        QCOMPARE(echo.to, QStringLiteral("16505551234"));
        QCOMPARE(echo.text, QStringLiteral("Here it is"));
        QCOMPARE(echo.at, QDateTime::fromSecsSinceEpoch(1739321024, Qt::UTC));
        QCOMPARE(int(changed("smb_message_echoes", R"({"message_echoes":[{"id":"a"},{"id":"b"}]})").size()), 2);
    }

    void numbersAndAccounts()
    {
        const auto name = only<webhooks::NumberNameUpdate>("phone_number_name_update",
            R"({"display_phone_number":"15550783881","decision":"REJECTED","requested_verified_name":"Lucky Shrub","rejection_reason":"NAME_DOES_NOT_MATCH"})");
        QCOMPARE(name.displayPhoneNumber, QStringLiteral("15550783881"));
        QCOMPARE(name.decision, QStringLiteral("REJECTED"));
        QCOMPARE(name.requestedName, QStringLiteral("Lucky Shrub"));
        QCOMPARE(name.reason, QStringLiteral("NAME_DOES_NOT_MATCH"));
        QCOMPARE(name.wabaId.value(), QStringLiteral("102290129340398"));
        const auto approved = only<webhooks::NumberNameUpdate>("phone_number_name_update", R"({"display_phone_number":15550783881,"decision":"APPROVED","rejection_reason":"NONE"})");
        QCOMPARE(approved.displayPhoneNumber, QStringLiteral("15550783881"));
        QVERIFY(approved.reason.isEmpty());

        const auto quality = only<webhooks::NumberQualityUpdate>("phone_number_quality_update",
            R"({"display_phone_number":"15550783881","event":"THROUGHPUT_UPGRADE","old_limit":"TIER_250","current_limit":"TIER_2K","max_daily_conversations_per_business":"TIER_2K"})");
        QCOMPARE(quality.event, QStringLiteral("THROUGHPUT_UPGRADE"));
        QCOMPARE(quality.oldLimit, QStringLiteral("TIER_250"));
        QCOMPARE(quality.currentLimit, QStringLiteral("TIER_2K"));
        QCOMPARE(quality.maxDailyConversations, QStringLiteral("TIER_2K"));

        const auto review = only<webhooks::AccountReviewUpdate>("account_review_update", R"({"decision":"APPROVED"})");
        QCOMPARE(review.decision, QStringLiteral("APPROVED"));
        QCOMPARE(review.at, sentAt());

        const auto limits = only<webhooks::CapabilityUpdate>("business_capability_update", R"({"max_phone_numbers_per_business":25,"max_daily_conversations_per_business":2000})");
        QCOMPARE(limits.maxPhoneNumbers, std::optional<qint64>(25));
        QCOMPARE(limits.maxDailyConversations, QStringLiteral("2000"));
        QCOMPARE(only<webhooks::CapabilityUpdate>("business_capability_update", R"({"max_daily_conversation_per_phone":"TIER_250"})").maxDailyConversations, QStringLiteral("TIER_250"));
    }

    void otherShapesAreKeptVerbatim_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("unknown field") << QByteArray("automatic_events") << QByteArray(R"({"a":1})");
        QTest::newRow("no field") << QByteArray("") << QByteArray(R"({"decision":"APPROVED"})");
        for (const char *field : {"account_update", "history", "smb_app_state_sync", "smb_message_echoes", "phone_number_name_update",
                                  "phone_number_quality_update", "account_review_update", "business_capability_update"}) {
            QTest::addRow("%s is a list", field) << QByteArray(field) << QByteArray("[]");
            if (qstrcmp(field, "account_update") != 0) // its event names are an open set, and raw keeps the rest
                QTest::addRow("%s is empty", field) << QByteArray(field) << QByteArray("{}");
        }
        QTest::newRow("history without parts") << QByteArray("history") << QByteArray(R"({"history":[{"future":true}]})");
        QTest::newRow("history of text") << QByteArray("history") << QByteArray(R"({"history":"all"})");
        QTest::newRow("echo without id") << QByteArray("smb_message_echoes") << QByteArray(R"({"message_echoes":[{"from":"1"}]})");
        QTest::newRow("limits are words") << QByteArray("business_capability_update") << QByteArray(R"({"max_phone_numbers_per_business":"many"})");
    }
    void otherShapesAreKeptVerbatim()
    {
        QFETCH(QByteArray, field);
        QFETCH(QByteArray, value);
        const auto other = only<webhooks::OtherEvent>(field, value);
        QCOMPARE(other.field, QString::fromLatin1(field));
        const QJsonValue sent = QJsonDocument::fromJson("[" + value + "]").array().first();
        QCOMPARE(other.raw.value(QLatin1String("value")), sent);
    }

    void strangeNumbersInHistory()
    {
        const auto chunk = only<webhooks::HistoryChunk>("history", R"({"history":[{"metadata":{"phase":-1,"chunk_order":1e300,"progress":"soon"},"threads":{}}]})");
        QCOMPARE(chunk.phase, -1);
        QCOMPARE(chunk.order, -1);
        QCOMPARE(chunk.progress, -1);
        QCOMPARE(chunk.threads, 0);
    }
};

} // namespace gangway::test
