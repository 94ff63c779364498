#pragma once

#include "store/repositories.h"
#include "support/await.h"
#include "unit/store/tst_records.h"

class TestRepositories : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        GANGWAY_STRICT_LOG();
        m_database = std::make_unique<gangway::store::Database>();
        GANGWAY_OK(m_database->open(QStringLiteral(":memory:")));
    }

    void profiles()
    {
        using namespace gangway;
        using namespace gangway::store;
        const ProfileRepository repository(*m_database);
        PartnerProfile full;
        full.id = ProfileId(QStringLiteral("p1"));
        full.name = QStringLiteral("Northpier Messaging");
        full.role = PartnerRole::SolutionPartner;
        full.appId = AppId(QStringLiteral("236484624622562"));
        full.configurationId = ConfigurationId(QStringLiteral("109388421170"));
        full.graphVersion = QStringLiteral("v24.0");
        full.esVersion = QStringLiteral("v3-public-preview");
        full.signupOrigin = QUrl(QStringLiteral("https://onboarding.northpier.example/sign%20up?x=1%262"));
        full.featureType = QStringLiteral("whatsapp_business_app_onboarding");
        full.features = {QStringLiteral("marketing_messages_lite"), QStringLiteral("app_only_install")};
        full.sdkLocale = QStringLiteral("pt_BR");
        full.partnerPortfolioId = PortfolioId(QStringLiteral("1"));
        full.creditLineId = CreditLineId(QStringLiteral("1972385232742146"));
        full.systemUserId = SystemUserId(QStringLiteral("3"));
        full.defaultCurrency = QStringLiteral("EUR");
        full.webhookCallback = QUrl(QStringLiteral("https://hooks.northpier.example/w"));
        full.receiverAddress = QStringLiteral("::1");
        full.receiverPort = 65535;
        full.receiverPath = QStringLiteral("/other");
        full.coexistenceConfigurationId = ConfigurationId(QStringLiteral("4"));
        full.featureTypeOnV4 = true;
        full.solutionId = QStringLiteral("5");
        full.launchWay = LaunchWay::Hosted;
        full.redirectUri = QUrl(QStringLiteral("https://onboarding.northpier.example/do%20ne?x=1%262"));
        full.creditMethod = CreditMethod::ShareThenAttach;
        full.systemUserTasks = {QStringLiteral("MANAGE_BILLING"), QStringLiteral("MESSAGING")};
        full.dataLocalizationRegion = QStringLiteral("BR");
        full.weeklyCustomerLimit = 200;
        full.partnerLedVerification = true;
        GANGWAY_OK(test::await(repository.save(full)));
        QVERIFY(repository.find(full.id).value() == full);

        PartnerProfile bare;
        bare.id = ProfileId(QStringLiteral("p2"));
        GANGWAY_OK(test::await(repository.save(bare)));
        QVERIFY(repository.find(bare.id).value() == bare);
        const auto all = repository.all().value();
        QCOMPARE(all.size(), 2u);
        QVERIFY(all[0] == bare && all[1] == full);

        full.name = QStringLiteral("A'; DROP TABLE profiles; --");
        GANGWAY_OK(test::await(repository.save(full)));
        QVERIFY(repository.find(full.id).value() == full);
        QVERIFY(!repository.find(ProfileId(QStringLiteral("nobody"))).value());

        PartnerProfile builtIn = full;
        builtIn.builtIn = true;
        QVERIFY(!test::await(repository.save(builtIn)));
        QVERIFY(!test::await(repository.save(PartnerProfile())));

        CaseRecord record = fullCase();
        record.profileId = full.id;
        GANGWAY_OK(test::await(CaseRepository(*m_database).save(record)));
        const auto inUse = test::await(repository.remove(full.id));
        QVERIFY(!inUse);
        QVERIFY(inUse.error().detail.startsWith(QStringLiteral("has-cases")));
        GANGWAY_OK(test::await(repository.remove(bare.id)));
        GANGWAY_OK(test::await(repository.remove(bare.id)));
        QCOMPARE(repository.all().value().size(), 1u);
    }
    void cases()
    {
        using namespace gangway;
        using namespace gangway::store;
        const CaseRepository repository(*m_database);
        CaseRecord full = fullCase();
        const auto saved = test::await(repository.save(full));
        GANGWAY_OK(saved);
        QCOMPARE(saved->number, 1001);
        full.number = 1001;
        QVERIFY(*saved == full);
        QVERIFY(repository.find(full.id).value() == full);

        CaseRecord bare;
        bare.id = CaseId(QStringLiteral("c2"));
        bare.createdAt = test::timeAt(0);
        bare.updatedAt = test::timeAt(500);
        bare.number = test::await(repository.save(bare)).value().number;
        QCOMPARE(bare.number, 1002);
        QVERIFY(repository.find(bare.id).value() == bare);

        const auto all = repository.all().value();
        QVERIFY(all.size() == 2 && all[0] == bare && all[1] == full); // newest activity first

        // An update keeps the number whatever the caller holds, and takes nothing of the case along.
        GANGWAY_OK(test::await(TimelineRepository(*m_database).append(line(full.id))));
        full.updatedAt = test::timeAt(900);
        CaseRecord stale = full;
        stale.number = 0;
        QCOMPARE(test::await(repository.save(stale)).value().number, 1001);
        QVERIFY(repository.all().value().front() == full);
        QCOMPARE(TimelineRepository(*m_database).forCase(full.id).value().size(), 1u);

        QVERIFY(repository.findByPhoneNumberId(*full.facts.phoneNumberId).value() == full);
        QVERIFY(!repository.findByPhoneNumberId(PhoneNumberId()).value());
        QVERIFY(!repository.findByPhoneNumberId(PhoneNumberId(QStringLiteral("5"))).value());
        QCOMPARE(repository.findByPhone(full.phone).value().size(), 1u);
        QCOMPARE(repository.findByPhone(QString()).value().size(), 0u);

        // Numbers are not used twice, not even after a removal.
        GANGWAY_OK(test::await(repository.remove(bare.id)));
        bare.number = 0;
        bare.id = CaseId(QStringLiteral("c3"));
        QCOMPARE(test::await(repository.save(bare)).value().number, 1003);
        QVERIFY(!test::await(repository.save(CaseRecord())));
    }
    void removingACaseTakesAllOfIt()
    {
        using namespace gangway;
        using namespace gangway::store;
        const CaseRecord record = fullCase();
        GANGWAY_OK(test::await(CaseRepository(*m_database).save(record)));
        AttemptRecord attempt = fullAttempt(record.id);
        GANGWAY_OK(test::await(AttemptRepository(*m_database).save(attempt)));
        GANGWAY_OK(test::await(AttemptRepository(*m_database).append(fullEvent(attempt.id))));
        GANGWAY_OK(test::await(JournalRepository(*m_database).append(intent(record.id, 1))));
        GANGWAY_OK(test::await(TimelineRepository(*m_database).append(line(record.id))));
        MessageRecord message = fullMessage();
        GANGWAY_OK(test::await(MessageRepository(*m_database).insert(message)));
        message.caseId = CaseId();
        message.clientId = QStringLiteral("other");
        GANGWAY_OK(test::await(MessageRepository(*m_database).insert(message)));

        GANGWAY_OK(test::await(CaseRepository(*m_database).remove(record.id)));
        QCOMPARE(AttemptRepository(*m_database).forCase(record.id).value().size(), 0u);
        QCOMPARE(AttemptRepository(*m_database).events(attempt.id).value().size(), 0u);
        QCOMPARE(JournalRepository(*m_database).forCase(record.id).value().size(), 0u);
        QCOMPARE(TimelineRepository(*m_database).forCase(record.id).value().size(), 0u);
        QCOMPARE(MessageRepository(*m_database).conversation(message.phoneNumberId, message.contact, 10).value().size(), 1u);
        GANGWAY_OK(test::await(CaseRepository(*m_database).remove(record.id)));
    }
    void attempts()
    {
        using namespace gangway;
        using namespace gangway::store;
        const AttemptRepository repository(*m_database);
        AttemptRecord first = fullAttempt(CaseId(QStringLiteral("c1")));
        QVERIFY2(!test::await(repository.save(first)), "an attempt of no case");
        GANGWAY_OK(test::await(CaseRepository(*m_database).save(fullCase())));
        GANGWAY_OK(test::await(repository.save(first)));
        AttemptRecord second;
        second.id = AttemptId(QStringLiteral("a2"));
        second.caseId = first.caseId;
        second.launchedAt = test::timeAt(1000);
        GANGWAY_OK(test::await(repository.save(second)));
        const auto all = repository.forCase(first.caseId).value();
        QVERIFY(all.size() == 2 && all[0] == second && all[1] == first);

        AttemptEvent event = fullEvent(first.id);
        GANGWAY_OK(test::await(repository.append(event)));
        GANGWAY_OK(test::await(repository.append(event)));
        first.state = QStringLiteral("finished");
        GANGWAY_OK(test::await(repository.save(first)));
        QVERIFY(repository.forCase(first.caseId).value().at(1) == first);
        const auto events = repository.events(first.id).value();
        QCOMPARE(events.size(), 2u);
        QVERIFY(events[0].id < events[1].id);
        event.id = events[0].id;
        QVERIFY(events[0] == event);
        QVERIFY(!test::await(repository.append(fullEvent(AttemptId(QStringLiteral("nobody"))))));
    }
    void journal()
    {
        using namespace gangway;
        using namespace gangway::store;
        const JournalRepository repository(*m_database);
        CaseRecord record = fullCase();
        GANGWAY_OK(test::await(CaseRepository(*m_database).save(record)));
        JournalRecord first = intent(record.id, 1);
        first.id = test::await(repository.append(first)).value();
        QVERIFY(repository.forCase(record.id).value() == std::vector<JournalRecord>{first});
        QCOMPARE(repository.casesWithOpenIntents().value(), std::vector<CaseId>{record.id});

        JournalRecord outcome = first;
        outcome.kind = JournalRecord::Kind::Outcome;
        outcome.payload = {{QStringLiteral("result"), QStringLiteral("done")}};
        record.facts.confirmed = true;
        GANGWAY_OK(test::await(repository.appendOutcome(outcome, record, line(record.id))));
        QVERIFY(repository.casesWithOpenIntents().value().empty());
        QCOMPARE(CaseRepository(*m_database).find(record.id).value()->facts.confirmed, true);
        QCOMPARE(TimelineRepository(*m_database).forCase(record.id).value().size(), 1u);
        const auto all = repository.forCase(record.id).value();
        QVERIFY(all.size() == 2 && all[0].kind == JournalRecord::Kind::Intent && all[1].payload == outcome.payload);

        // A second run of the same step is open again.
        GANGWAY_OK(test::await(repository.append(intent(record.id, 2))));
        QCOMPARE(repository.casesWithOpenIntents().value().size(), 1u);

        // All or nothing: the timeline line of a case that does not exist undoes the rest.
        record.customerName = QStringLiteral("never");
        QVERIFY(!test::await(repository.appendOutcome(outcome, record, line(CaseId(QStringLiteral("nobody"))))));
        QVERIFY(CaseRepository(*m_database).find(record.id).value()->customerName != QStringLiteral("never"));
        QCOMPARE(repository.forCase(record.id).value().size(), 3u);
    }
    void timeline()
    {
        using namespace gangway;
        using namespace gangway::store;
        const TimelineRepository repository(*m_database);
        GANGWAY_OK(test::await(CaseRepository(*m_database).save(fullCase())));
        TimelineRecord record = line(CaseId(QStringLiteral("c1")));
        for (int i = 0; i < 5; ++i) {
            record.kind = QString::number(i);
            GANGWAY_OK(test::await(repository.append(record)));
        }
        const auto newest = repository.forCase(record.caseId, 2).value();
        QCOMPARE(newest.size(), 2u);
        record.id = newest[0].id;
        QVERIFY(newest[0] == record);
        QCOMPARE(newest[1].kind, QStringLiteral("3"));
    }
    void webhooks()
    {
        using namespace gangway;
        using namespace gangway::store;
        const WebhookRepository repository(*m_database);
        WebhookRecord full;
        full.receivedAt = test::timeAt(3);
        full.verdict = QStringLiteral("valid");
        full.verdictReason = QStringLiteral("reason");
        full.field = QStringLiteral("messages");
        full.wabaId = QStringLiteral("1");
        full.phoneNumberId = QStringLiteral("2");
        full.raw = QByteArray("{\"x\":\0\xff\xfe}", 10);
        full.digest = QByteArray::fromHex("00ff11");
        WebhookRecord refused = full;
        refused.verdict = QStringLiteral("refused");
        // The forged copy comes first and twice: neither keeps the true one out.
        QCOMPARE(test::await(repository.append({refused, refused, full, full})).value(), (std::vector<bool>{true, true, true, false}));
        QCOMPARE(test::await(repository.append({full})).value(), std::vector<bool>{false});
        QCOMPARE(test::await(repository.append({})).value(), std::vector<bool>{});
        WebhookRecord empty;
        QCOMPARE(test::await(repository.append({empty})).value(), std::vector<bool>{true});

        const auto all = repository.after(0, 100).value();
        QCOMPARE(all.size(), 4u);
        full.id = all[2].id;
        QVERIFY(all[2] == full);
        empty.id = all[3].id;
        QVERIFY(all[3] == empty);
        QCOMPARE(repository.after(all[1].id, 1).value().at(0).id, all[2].id);
        QCOMPARE(repository.latest(2).value().at(0).id, all[3].id);
        QCOMPARE(repository.latest(2).value().at(1).id, all[2].id);

        QCOMPARE(repository.dispatchedUpTo().value(), 0);
        GANGWAY_OK(test::await(repository.setDispatchedUpTo(5000000000)));
        QCOMPARE(repository.dispatchedUpTo().value(), 5000000000);
    }
    void aBigBatchOfWebhooks()
    {
        using namespace gangway;
        using namespace gangway::store;
        std::vector<WebhookRecord> records(5000);
        for (std::size_t i = 0; i < records.size(); ++i) {
            records[i].receivedAt = test::timeAt(int(i));
            records[i].verdict = QStringLiteral("valid");
            records[i].raw = QByteArray(1000, 'x');
            records[i].digest = QByteArray::number(qulonglong(i / 2)); // every second one is a copy
        }
        const auto isNew = test::await(WebhookRepository(*m_database).append(records)).value();
        QCOMPARE(std::count(isNew.begin(), isNew.end(), true), 2500);
        QCOMPARE(WebhookRepository(*m_database).after(0, 10000).value().size(), 2500u);
    }
    void messages()
    {
        using namespace gangway;
        using namespace gangway::store;
        const MessageRepository repository(*m_database);
        MessageRecord out = fullMessage();
        out = test::await(repository.insert(out)).value();
        QVERIFY(out.id > 0 && out.conversationId > 0 && out.position == 0);
        QVERIFY(repository.findByClientId(out.clientId).value() == out);
        QVERIFY(repository.findByMessageId(out.messageId).value() == out);
        QVERIFY(!test::await(repository.insert(out))); // the same client id twice
        out.status = MessageStatus::Read;
        out.error.reset();
        out.body = QString();
        GANGWAY_OK(test::await(repository.update(out)));
        QVERIFY(repository.findByClientId(out.clientId).value() == out);

        MessageRecord in;
        in.phoneNumberId = out.phoneNumberId;
        in.contact = out.contact;
        in.messageId = MessageId(QStringLiteral("wamid.in"));
        in.at = test::timeAt(5);
        const MessageRecord stored = test::await(repository.insert(in)).value();
        in.id = stored.id;
        in.conversationId = out.conversationId;
        in.position = stored.position;
        QVERIFY(stored == in);
        MessageRecord again = in;
        again.body = QStringLiteral("delivered twice");
        QVERIFY(test::await(repository.insert(again)).value() == stored);
        QVERIFY(repository.findByMessageId(in.messageId).value() == stored);

        out.position = 1; // the other one is older
        const auto all = repository.conversation(out.phoneNumberId, out.contact, 10).value();
        QVERIFY(all.size() == 2 && all[0] == out && all[1] == stored);
        QVERIFY(repository.conversation(out.phoneNumberId, out.contact, 1).value() == std::vector<MessageRecord>{stored});
        QVERIFY(repository.conversation(out.phoneNumberId, out.contact, 9, stored.id).value() == std::vector<MessageRecord>{out});
        QVERIFY(repository.conversation(out.phoneNumberId, QStringLiteral("x"), 9).value().empty());
        QCOMPARE(repository.forCase(out.caseId, 10).value().size(), 1u);
        QVERIFY(repository.forCase(CaseId(), 10).value().empty());
        QVERIFY(!repository.findByClientId(QString()).value());
        QVERIFY(!repository.findByMessageId(MessageId()).value());
        in.id = 999;
        QVERIFY(!test::await(repository.update(in)));
    }
    void settings()
    {
        using namespace gangway;
        const store::SettingRepository repository(*m_database);
        QCOMPARE(repository.value(QStringLiteral("key"), QStringLiteral("none")).value(), QStringLiteral("none"));
        GANGWAY_OK(test::await(repository.setValue(QStringLiteral("key"), QStringLiteral("ä'\"\n🛳"))));
        QCOMPARE(repository.value(QStringLiteral("key")).value(), QStringLiteral("ä'\"\n🛳"));
        GANGWAY_OK(test::await(repository.setValue(QStringLiteral("key"), QString())));
        QCOMPARE(repository.value(QStringLiteral("key"), QStringLiteral("none")).value(), QString());
    }

private:
    static gangway::store::CaseRecord fullCase()
    {
        gangway::store::CaseRecord record;
        record.id = gangway::CaseId(QStringLiteral("c1"));
        record.profileId = gangway::ProfileId(QStringLiteral("p1"));
        record.customerName = QStringLiteral("Padaria São João");
        record.contactName = QStringLiteral("Ana");
        record.email = QStringLiteral("ana@padaria.example");
        record.website = QStringLiteral("https://padaria.example");
        record.country = QStringLiteral("BR");
        record.customerLanguage = QStringLiteral("pt_BR");
        record.notes = QStringLiteral("line\nline");
        record.phone = QStringLiteral("+5511900000142");
        record.path = gangway::store::NumberPath::Coexistence;
        record.numberAnswers = {{QStringLiteral("app"), QStringLiteral("business")}};
        record.page = gangway::store::CasePage::Test;
        record.facts = gangway::test::fullFacts();
        record.handover = {{QStringLiteral("language"), QStringLiteral("es")}};
        record.testSkipReason = QStringLiteral("later");
        record.testPassedAt = gangway::test::timeAt(10);
        record.handedOverAt = gangway::test::timeAt(20);
        record.numberReadyAt = gangway::test::timeAt(30);
        record.createdAt = gangway::test::timeAt(1);
        record.updatedAt = gangway::test::timeAt(2);
        return record;
    }
    static gangway::store::AttemptRecord fullAttempt(const gangway::CaseId &id)
    {
        gangway::store::AttemptRecord record;
        record.id = gangway::AttemptId(QStringLiteral("a1"));
        record.caseId = id;
        record.launchedAt = gangway::test::timeAt(1);
        record.state = QStringLiteral("waiting");
        record.evidence = {{QStringLiteral("event"), QJsonObject{{QStringLiteral("a"), 1}}}};
        record.endedAt = gangway::test::timeAt(2);
        return record;
    }
    static gangway::store::AttemptEvent fullEvent(const gangway::AttemptId &id)
    {
        gangway::store::AttemptEvent event;
        event.attemptId = id;
        event.at = gangway::test::timeAt(7);
        event.kind = QStringLiteral("sdk-ready");
        event.detail = {{QStringLiteral("x"), true}};
        return event;
    }
    static gangway::store::JournalRecord intent(const gangway::CaseId &id, int run)
    {
        gangway::store::JournalRecord record;
        record.caseId = id;
        record.step = QStringLiteral("exchange");
        record.run = run;
        record.at = gangway::test::timeAt(4);
        record.payload = {{QStringLiteral("input"), QJsonObject()}};
        return record;
    }
    static gangway::store::TimelineRecord line(const gangway::CaseId &id)
    {
        gangway::store::TimelineRecord record;
        record.caseId = id;
        record.at = gangway::test::timeAt(5);
        record.actor = QStringLiteral("gangway");
        record.kind = QStringLiteral("step-done");
        record.detail = {{QStringLiteral("step"), QStringLiteral("exchange")}};
        return record;
    }
    static gangway::store::MessageRecord fullMessage()
    {
        gangway::store::MessageRecord record;
        record.caseId = gangway::CaseId(QStringLiteral("c1"));
        record.phoneNumberId = gangway::PhoneNumberId(QStringLiteral("106540352242922"));
        record.contact = QStringLiteral("16505550134");
        record.contactName = QStringLiteral("Kim");
        record.direction = gangway::store::Direction::Outbound;
        record.clientId = QStringLiteral("client-1");
        record.messageId = gangway::MessageId(QStringLiteral("wamid.out"));
        record.type = QStringLiteral("text");
        record.body = QString(4096, u'é');
        record.at = gangway::test::timeAt(6);
        record.status = gangway::store::MessageStatus::Failed;
        record.statusTimes = {{QStringLiteral("sent"), QStringLiteral("2026-03-12T14:00:00.000Z")}};
        record.error = gangway::Error::make(gangway::Error::Kind::Rejected, QStringLiteral("131047"));
        record.raw = {{QStringLiteral("type"), QStringLiteral("text")}};
        return record;
    }

    std::unique_ptr<gangway::store::Database> m_database;
};
