#pragma once

#include "store/repositories.h"
#include "support/await.h"
#include "support/testmain.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <random>

/// Messages and their conversations: places, people, marks, unread counts, what the migration makes of older rows.
class TestConversations : public QObject
{
    Q_OBJECT
    using Conversation = gangway::store::ConversationRecord;
    using Message = gangway::store::MessageRecord;
    using Status = gangway::store::MessageStatus;
    using Stored = gangway::store::StoredMessage;

private Q_SLOTS:
    void init()
    {
        GANGWAY_STRICT_LOG();
        m_database = std::make_unique<gangway::store::Database>();
        GANGWAY_OK(m_database->open(QStringLiteral(":memory:")));
        m_number = 0;
    }
    void cleanup()
    {
        checkInvariants();
        m_database.reset();
    }

    void placesByTime()
    {
        const Stored first = put(inbound(10, QStringLiteral("one")));
        QVERIFY(first.isNew && !first.movedOthers && first.row.position == 0 && first.row.conversationId > 0);
        const Stored second = put(outbound(20, QStringLiteral("two")));
        QCOMPARE(second.row.position, 1);
        QCOMPARE(second.row.conversationId, first.row.conversationId);
        // Late ones push the later ones up; the same time keeps the order of arrival.
        const Stored late = put(inbound(5, QStringLiteral("zero")));
        QVERIFY(late.movedOthers && late.row.position == 0);
        const Stored same = put(inbound(10, QStringLiteral("one and a half")));
        QVERIFY(same.movedOthers);
        QCOMPARE(bodies(), (QStringList{QStringLiteral("zero"), QStringLiteral("one"), QStringLiteral("one and a half"), QStringLiteral("two")}));
        const Conversation conversation = only();
        QCOMPARE(conversation.count, 4);
        QCOMPARE(conversation.unread, 3);
        QCOMPARE(conversation.lastAt, timeAt(20));
        QCOMPARE(conversation.lastInboundAt, std::optional(timeAt(10)));
        QVERIFY(conversation.last);
        QCOMPARE(conversation.last->body, QStringLiteral("two"));
        // Pages, also impossible ones.
        const gangway::store::MessageRepository repository(*m_database);
        QCOMPARE(repository.page(conversation.id, 1, 2).value().size(), 2u);
        QCOMPARE(repository.page(conversation.id, 3, 100).value().size(), 1u);
        QCOMPARE(repository.page(conversation.id, -5, 2).value().size(), 2u);
        QCOMPARE(repository.page(conversation.id, 4, 2).value().size(), 0u);
        QCOMPARE(repository.page(conversation.id, 0, -2).value().size(), 0u);
        QCOMPARE(repository.page(4711, 0, 2).value().size(), 0u);
        // Told twice: nothing new, also not unread.
        Message again = inbound(99, QStringLiteral("again"));
        again.messageId = first.row.messageId;
        const Stored known = put(again);
        QVERIFY(!known.isNew && known.row.id == first.row.id);
        QCOMPARE(only().unread, 3);
        GANGWAY_OK(gangway::test::await(gangway::store::ConversationRepository(*m_database).markSeen(conversation.id)));
        QCOMPARE(only().unread, 0);
    }

    void aRowKeepsAllItHas()
    {
        Message full = outbound(1, QStringLiteral("hello"));
        full.userId = QStringLiteral("US.1");
        full.replyTo = gangway::MessageId(QStringLiteral("wamid.before"));
        full.response = {{QStringLiteral("httpStatus"), 200}};
        full.attachment = {QStringLiteral("77"), QStringLiteral("/tmp/ä.pdf"), QStringLiteral("ä.pdf"), QStringLiteral("application/pdf"), QStringLiteral("abc="), 5000000000};
        full.actor = QStringLiteral("ana");
        full.retryAt = timeAt(60);
        full.status = Status::Waiting;
        full = put(full).row;
        const gangway::store::MessageRepository repository(*m_database);
        QVERIFY(repository.find(full.id).value() == full);
        QVERIFY(repository.unfinished().value() == std::vector<Message>{full});
        // Time, place and marks are not for update() to change.
        Message changed = full;
        changed.status = Status::Accepted;
        changed.retryAt.reset();
        changed.attachment.file.clear();
        Message told = changed;
        told.position = 99;
        told.conversationId = 99;
        told.at = timeAt(99);
        told.marks.revokedAt = timeAt(99);
        GANGWAY_OK(gangway::test::await(repository.update(told)));
        QVERIFY(repository.find(full.id).value() == changed);
        QVERIFY(repository.unfinished().value().empty());
        QVERIFY(!repository.find(99999).value());
    }

    void failuresAreCounted()
    {
        Message row = put(outbound(1, QStringLiteral("x"))).row;
        put(inbound(2, QStringLiteral("y")));
        QCOMPARE(only().failed, 0);
        row.status = Status::Failed;
        const gangway::store::MessageRepository repository(*m_database);
        GANGWAY_OK(gangway::test::await(repository.update(row)));
        GANGWAY_OK(gangway::test::await(repository.update(row))); // once
        QCOMPARE(only().failed, 1);
        Message failed = outbound(3, QStringLiteral("z"));
        failed.status = Status::Failed;
        put(failed);
        QCOMPARE(only().failed, 2);
        QCOMPARE(only().last->status, Status::Failed);
        gangway::store::ConversationFilter filter;
        filter.kind = gangway::store::ConversationFilter::Kind::Failed;
        const gangway::store::ConversationRepository conversations(*m_database);
        QCOMPARE(conversations.count(filter).value(), 1);
        GANGWAY_OK(gangway::test::await(conversations.markSeen(only().id)));
        QCOMPARE(conversations.count(filter).value(), 0);
    }

    void reactionsEditsAndRevocations()
    {
        const gangway::store::MessageRepository repository(*m_database);
        const Message target = put(inbound(10, QStringLiteral("first wording"))).row;
        const Stored thumb = put(mark(11, QStringLiteral("reaction"), target.messageId, QStringLiteral("👍")));
        QCOMPARE(thumb.row.position, -1);
        QVERIFY(thumb.isNew && thumb.marked && thumb.marked->id == target.id);
        QCOMPARE(thumb.marked->marks.reactions.size(), 1u);
        Message ours = outbound(12, QStringLiteral("❤"));
        ours.type = QStringLiteral("reaction");
        ours.replyTo = target.messageId;
        ours = put(ours).row;
        QCOMPARE(reactions(target.id), (QStringList{QStringLiteral("👍"), QStringLiteral("business ❤")}));
        put(mark(13, QStringLiteral("reaction"), target.messageId, QStringLiteral("😂"))); // replaces the person's
        put(mark(9, QStringLiteral("reaction"), target.messageId, QStringLiteral("😡")));  // late: an older one
        QCOMPARE(reactions(target.id), (QStringList{QStringLiteral("😂"), QStringLiteral("business ❤")}));
        ours.status = Status::Failed; // Meta refused ours
        GANGWAY_OK(gangway::test::await(repository.update(ours)));
        QCOMPARE(reactions(target.id), QStringList{QStringLiteral("😂")});
        QCOMPARE(only().failed, 0);
        put(mark(14, QStringLiteral("reaction"), target.messageId, QString()));
        QCOMPARE(reactions(target.id), QStringList());

        Message edit = mark(20, QStringLiteral("edit"), target.messageId, QStringLiteral("second wording"));
        put(edit);
        put(mark(19, QStringLiteral("edit"), target.messageId, QStringLiteral("between")));
        Message strangers = outbound(21, QStringLiteral("not ours to edit"));
        strangers.type = QStringLiteral("edit");
        strangers.replyTo = target.messageId;
        QCOMPARE(put(strangers).row.position, 1); // an ordinary row
        Message now = repository.find(target.id).value().value();
        QCOMPARE(now.body, QStringLiteral("first wording"));
        QCOMPARE(now.marks.editedText, QStringLiteral("second wording"));
        QCOMPARE(now.marks.editedAt, timeAt(20));
        // Both wordings are found, and lead to the one message.
        for (const char *word : {"first", "second"}) {
            const auto hits = repository.search(QString::fromLatin1(word), 0, 10).value();
            QCOMPARE(hits.size(), 1u);
            QCOMPARE(hits[0].messageRow, target.id);
            QCOMPARE(hits[0].position, 0);
        }
        put(mark(30, QStringLiteral("revoke"), target.messageId, QString()));
        now = repository.find(target.id).value().value();
        QCOMPARE(now.marks.revokedAt, timeAt(30));
        // Marks do not count as unread, but a reaction has the window open.
        const Conversation conversation = only();
        QCOMPARE(conversation.unread, 1);
        QCOMPARE(conversation.lastInboundAt, std::optional(timeAt(14)));
        QCOMPARE(conversation.count, 2);
    }

    void marksMayComeBeforeTheirMessage()
    {
        const gangway::store::MessageRepository repository(*m_database);
        put(inbound(1, QStringLiteral("a")));
        const gangway::MessageId id(QStringLiteral("wamid.later"));
        const Stored early = put(mark(12, QStringLiteral("reaction"), id, QStringLiteral("👍")));
        QCOMPARE(early.row.position, 1); // all that is known of it
        put(mark(13, QStringLiteral("edit"), id, QStringLiteral("better")));
        put(inbound(20, QStringLiteral("z")));
        QCOMPARE(only().count, 4);
        Message target = inbound(10, QStringLiteral("target"));
        target.messageId = id;
        const Stored stored = put(target);
        QCOMPARE(stored.absorbed, 2);
        QCOMPARE(stored.row.position, 1);
        QCOMPARE(stored.row.marks.reactions.size(), 1u);
        QCOMPARE(stored.row.marks.editedText, QStringLiteral("better"));
        QCOMPARE(bodies(), (QStringList{QStringLiteral("a"), QStringLiteral("target"), QStringLiteral("z")}));
        QCOMPARE(repository.find(early.row.id).value()->position, -1);
        QCOMPARE(only().unread, 3);
        // Ours: the reaction is faster than the answer that tells our message's id.
        Message sent = put(outbound(30, QStringLiteral("ours"))).row;
        const gangway::MessageId ours(QStringLiteral("wamid.ours"));
        put(mark(31, QStringLiteral("reaction"), ours, QStringLiteral("👀")));
        sent.messageId = ours;
        sent.status = Status::Accepted;
        GANGWAY_OK(gangway::test::await(repository.update(sent)));
        QCOMPARE(reactions(sent.id), QStringList{QStringLiteral("👀")});
    }

    void peopleByNumberAndUserId()
    {
        const gangway::store::ConversationRepository conversations(*m_database);
        // Known by user id only, then by number only, then both at once: one person.
        put(from(QString(), QStringLiteral("US.1"), 10, QStringLiteral("u1")));
        put(from(QString(), QStringLiteral("US.1"), 30, QStringLiteral("u3")));
        put(from(QStringLiteral("16505551234"), QString(), 20, QStringLiteral("n2")));
        put(from(QStringLiteral("16505551234"), QString(), 5, QStringLiteral("n0")));
        QCOMPARE(conversations.count({}).value(), 2);
        const Stored both = put(from(QStringLiteral("+16505551234"), QStringLiteral("US.1"), 40, QStringLiteral("b4")));
        QVERIFY(both.mergedConversation > 0 && both.mergedConversation != both.row.conversationId);
        QCOMPARE(bodies(), (QStringList{QStringLiteral("n0"), QStringLiteral("u1"), QStringLiteral("n2"), QStringLiteral("u3"), QStringLiteral("b4")}));
        QCOMPARE(only().unread, 5);
        QCOMPARE(only().waId, QStringLiteral("16505551234"));
        QCOMPARE(only().userId, QStringLiteral("US.1"));
        // Later ones find it by either.
        put(from(QString(), QStringLiteral("US.1"), 50, QStringLiteral("u5")));
        put(from(QStringLiteral("16505551234"), QString(), 60, QStringLiteral("n6")));
        QCOMPARE(only().count, 7);
        QCOMPARE(conversations.findFor(m_phone, QString(), QStringLiteral("US.1")).value()->id, only().id);
        QCOMPARE(conversations.findFor(m_phone, QStringLiteral("+16505551234"), QString()).value()->id, only().id);
        QVERIFY(!conversations.findFor(gangway::PhoneNumberId(QStringLiteral("other")), QStringLiteral("16505551234"), QString()).value());
        // The words lie under the conversation that is left.
        QCOMPARE(gangway::store::MessageRepository(*m_database).search(QStringLiteral("n2"), only().id, 5).value().size(), 1u);
        // The same person at another business number is another conversation.
        Message elsewhere = from(QStringLiteral("16505551234"), QStringLiteral("US.1"), 1, QStringLiteral("x"));
        elsewhere.phoneNumberId = gangway::PhoneNumberId(QStringLiteral("999"));
        put(elsewhere);
        QCOMPARE(conversations.count({}).value(), 2);
    }

    void aNumberThatGoesToSomebodyElse()
    {
        const gangway::store::ConversationRepository conversations(*m_database);
        put(from(QStringLiteral("111"), QStringLiteral("US.A"), 10, QStringLiteral("a")));
        put(from(QStringLiteral("222"), QStringLiteral("US.B"), 20, QStringLiteral("b")));
        const Stored taken = put(from(QStringLiteral("111"), QStringLiteral("US.B"), 30, QStringLiteral("b has a's number")));
        QCOMPARE(taken.mergedConversation, 0);
        QCOMPARE(conversations.findFor(m_phone, QStringLiteral("111"), QString()).value()->userId, QStringLiteral("US.B"));
        QCOMPARE(conversations.findFor(m_phone, QString(), QStringLiteral("US.A")).value()->waId, QString());
        // A late message of before changes nothing of that.
        put(from(QStringLiteral("111"), QStringLiteral("US.A"), 11, QStringLiteral("late")));
        QCOMPARE(conversations.findFor(m_phone, QStringLiteral("111"), QString()).value()->userId, QStringLiteral("US.B"));
        QCOMPARE(conversations.count({}).value(), 2);
    }

    void aPersonChangesTheNumber()
    {
        const gangway::store::ConversationRepository conversations(*m_database);
        put(from(QStringLiteral("111"), QString(), 10, QStringLiteral("hello")));
        const Stored told = put(numberChange(QStringLiteral("111"), QStringLiteral("222"), 20));
        QCOMPARE(told.mergedConversation, 0);
        QCOMPARE(only().waId, QStringLiteral("222"));
        QCOMPARE(only().lastInboundAt, std::optional(timeAt(10))); // not the person's own words
        put(from(QStringLiteral("222"), QString(), 30, QStringLiteral("me again")));
        QCOMPARE(only().count, 3);
        // The new number has a conversation already.
        put(from(QStringLiteral("333"), QStringLiteral("US.3"), 15, QStringLiteral("other")));
        const Stored joined = put(numberChange(QStringLiteral("222"), QStringLiteral("333"), 40));
        QVERIFY(joined.mergedConversation > 0);
        QCOMPARE(only().waId, QStringLiteral("333"));
        QCOMPARE(only().userId, QStringLiteral("US.3"));
        QCOMPARE(only().count, 5);
        QCOMPARE(joined.row.conversationId, only().id);
        QCOMPARE(joined.row.position, 4);
        // Rubbish in the notice moves nothing.
        put(numberChange(QStringLiteral("333"), QStringLiteral("not a number"), 50));
        QCOMPARE(only().waId, QStringLiteral("333"));
    }

    void ensureMakesOne()
    {
        const gangway::store::ConversationRepository conversations(*m_database);
        const Conversation made = gangway::test::await(conversations.ensure(m_phone, gangway::CaseId(), QStringLiteral("+16505551234"), QString(), QStringLiteral("Zoë"))).value();
        QVERIFY(made.id > 0 && made.count == 0 && !made.last && !made.lastAt.isValid());
        QCOMPARE(made.waId, QStringLiteral("16505551234"));
        QCOMPARE(gangway::test::await(conversations.ensure(m_phone, gangway::CaseId(), QStringLiteral("16505551234"), QStringLiteral("US.1"), QString())).value().id, made.id);
        QCOMPARE(only().userId, QStringLiteral("US.1"));
        QCOMPARE(only().name, QStringLiteral("Zoë"));
        QVERIFY(!gangway::test::await(conversations.ensure(m_phone, gangway::CaseId(), QString(), QString(), QString())));
        // A row that names its conversation goes there.
        Message row = outbound(5, QStringLiteral("template"));
        row.contact = QStringLiteral("something else");
        row.conversationId = made.id;
        QCOMPARE(put(row).row.conversationId, made.id);
        row = outbound(6, QStringLiteral("x"));
        row.conversationId = 4711; // none: the contact tells
        QCOMPARE(put(row).row.conversationId, made.id);
    }

    void theList()
    {
        const gangway::store::ConversationRepository conversations(*m_database);
        using Kind = gangway::store::ConversationFilter::Kind;
        const QStringList names{QStringLiteral("João Álvares"), QStringLiteral("Ana 100%"), QStringLiteral("محمد"), QStringLiteral("Ștefan")};
        for (int i = 0; i < int(names.size()); ++i) {
            Message message = from(QStringLiteral("5511900000%1").arg(i), QString(), i * 86400, QStringLiteral("x"));
            message.contactName = names[i];
            put(message);
        }
        const auto found = [&](const QString &words, Kind kind = Kind::All) {
            gangway::store::ConversationFilter filter;
            filter.words = words;
            filter.kind = kind;
            filter.now = timeAt(3 * 86400 + 60);
            QStringList list;
            const auto read = conversations.list(filter, 10);
            if (!read)
                return QStringList{describe(read.error())};
            for (const Conversation &conversation : *read)
                list << conversation.name;
            if (conversations.count(filter).value() != list.size())
                list << QStringLiteral("count differs");
            return list;
        };
        QCOMPARE(found(QString()), (QStringList{names[3], names[2], names[1], names[0]}));
        QCOMPARE(found(QStringLiteral("joao alv")), QStringList{names[0]});
        QCOMPARE(found(QStringLiteral("JOÃO")), QStringList{names[0]});
        QCOMPARE(found(QStringLiteral("%")), QStringList{names[1]});
        QCOMPARE(found(QStringLiteral("_")), QStringList());
        QCOMPARE(found(QStringLiteral("\\")), QStringList());
        QCOMPARE(found(QStringLiteral("' OR 1=1 --")), QStringList());
        QCOMPARE(found(QStringLiteral("محم")), QStringList{names[2]});
        QCOMPARE(found(QStringLiteral("+55 (11) 9000-002")), QStringList{names[2]});
        QCOMPARE(found(QString(10000, u'x')), QStringList());
        QCOMPARE(found(QString(), Kind::WindowOpen), QStringList{names[3]});
        QCOMPARE(found(QString(), Kind::Unread).size(), 4);
        QCOMPARE(conversations.list({}, 2, 3).value().size(), 1u);
        gangway::store::ConversationFilter filter;
        QVERIFY(!conversations.findMatching(4711, filter).value());
        const qint64 id = conversations.list({}, 1).value().at(0).id;
        QVERIFY(conversations.findMatching(id, filter).value());
        filter.words = QStringLiteral("joao");
        QVERIFY(!conversations.findMatching(id, filter).value());
    }

    void casesAndProfiles()
    {
        const gangway::store::ConversationRepository conversations(*m_database);
        const gangway::store::CaseRepository cases(*m_database);
        const auto customer = [&](const char *id, const char *profile, const char *name) {
            gangway::store::CaseRecord record;
            record.id = gangway::CaseId(QString::fromLatin1(id));
            record.profileId = gangway::ProfileId(QString::fromLatin1(profile));
            record.customerName = QString::fromUtf8(name);
            GANGWAY_OK(gangway::test::await(cases.save(record)));
        };
        customer("c1", "p1", "Padaria São João");
        customer("c2", "p2", "Other");
        Message one = from(QStringLiteral("111"), QString(), 1, QStringLiteral("one"));
        one.caseId = gangway::CaseId(QStringLiteral("c1"));
        put(one);
        Message two = from(QStringLiteral("222"), QString(), 2, QStringLiteral("two"));
        two.caseId = gangway::CaseId(QStringLiteral("c2"));
        put(two);
        put(from(QStringLiteral("333"), QString(), 3, QStringLiteral("three")));
        gangway::store::ConversationFilter filter;
        filter.profileId = gangway::ProfileId(QStringLiteral("p1"));
        QCOMPARE(conversations.count(filter).value(), 2); // its own, and the one of no case
        QCOMPARE(conversations.unreadTotal(filter.profileId).value(), 2);
        QCOMPARE(conversations.unreadTotal(gangway::ProfileId()).value(), 3);
        filter.words = QStringLiteral("sao joao");
        QCOMPARE(conversations.list(filter, 5).value().at(0).waId, QStringLiteral("111"));
        QCOMPARE(conversations.forCase(gangway::CaseId(QStringLiteral("c1")), 5).value().size(), 1u);
        QVERIFY(conversations.forCase(gangway::CaseId(), 5).value().empty());
        // The number moved to the other case: the conversation is now of that one, its older rows are not.
        Message moved = from(QStringLiteral("111"), QString(), 10, QStringLiteral("moved"));
        moved.caseId = gangway::CaseId(QStringLiteral("c2"));
        put(moved);
        GANGWAY_OK(gangway::test::await(cases.remove(gangway::CaseId(QStringLiteral("c1")))));
        Conversation left = conversations.findFor(m_phone, QStringLiteral("111"), QString()).value().value();
        QCOMPARE(left.count, 1);
        QCOMPARE(left.unread, 1);
        QCOMPARE(left.caseId, gangway::CaseId(QStringLiteral("c2")));
        QVERIFY(gangway::store::MessageRepository(*m_database).search(QStringLiteral("one"), 0, 5).value().empty());
        GANGWAY_OK(gangway::test::await(cases.remove(gangway::CaseId(QStringLiteral("c2")))));
        QCOMPARE(conversations.count({}).value(), 1);
        QCOMPARE(only().waId, QStringLiteral("333"));
    }

    void evidence()
    {
        const gangway::store::MessageRepository repository(*m_database);
        const Message row = put(outbound(1, QStringLiteral("x"))).row;
        for (int i = 0; i < 3; ++i) {
            GANGWAY_OK(gangway::test::await(repository.addEvidence({0, row.id, timeAt(i), {{QStringLiteral("n"), i}}})));
        }
        const auto kept = repository.evidence(row.id).value();
        QCOMPARE(kept.size(), 3u);
        QCOMPARE(kept[2].raw.value(QStringLiteral("n")).toInt(), 2);
        QCOMPARE(kept[1].receivedAt, timeAt(1));
        QVERIFY(!gangway::test::await(repository.addEvidence({0, 4711, timeAt(0), {}})));
        QVERIFY(repository.evidence(4711).value().empty());
    }

    void anyOrderGivesTheSame_data()
    {
        QTest::addColumn<uint>("seed");
        for (uint seed = 1; seed <= 12; ++seed)
            QTest::addRow("%u", seed) << seed;
    }
    // The same webhooks in another order, some twice: the same conversations, places and marks.
    void anyOrderGivesTheSame()
    {
        QFETCH(uint, seed);
        std::mt19937 random(seed);
        std::vector<Message> messages;
        const auto at = [&random] { return int(random() % 500); };
        for (int i = 0; i < 60; ++i) {
            const int person = int(random() % 3);
            const bool number = random() % 3 != 0;
            Message message = from(number ? QString::number(111 * (person + 1)) : QString(),
                                   !number || random() % 2 ? QStringLiteral("US.%1").arg(person) : QString(), at(), QStringLiteral("body %1").arg(i));
            if (i > 5 && random() % 4 == 0) {
                message.type = QStringLiteral("reaction");
                message.replyTo = messages[random() % 6].messageId;
                message.at = timeAt(500 + i);
                message.raw = {{QStringLiteral("reaction"), QJsonObject{{QStringLiteral("emoji"), QString::number(i)}}}};
            }
            messages.push_back(message);
        }
        for (int person = 0; person < 3; ++person) // at last everybody is known by both
            messages.push_back(from(QString::number(111 * (person + 1)), QStringLiteral("US.%1").arg(person), 600 + person, QStringLiteral("both")));
        std::shuffle(messages.begin() + 6, messages.end(), random);
        QStringList seen;
        for (int round = 0; round < 2; ++round) {
            if (round == 1) {
                GANGWAY_OK(m_database->open(QStringLiteral(":memory:")));
                std::shuffle(messages.begin(), messages.end(), random);
            }
            for (const Message &message : messages) {
                put(message);
                if (random() % 8 == 0)
                    QVERIFY(!put(message).isNew);
                if (random() % 10 == 0)
                    checkInvariants();
            }
            checkInvariants();
            QStringList now;
            const auto all = gangway::store::ConversationRepository(*m_database).list({}, 100).value();
            for (const Conversation &conversation : all) {
                const auto rows = gangway::store::MessageRepository(*m_database).page(conversation.id, 0, 1000).value();
                for (const Message &row : rows) {
                    now << QStringLiteral("%1 %2 %3 %4").arg(conversation.waId, row.messageId.value(), timeOf(row),
                                                           row.marks.reactions.empty() ? QString() : row.marks.reactions[0].emoji);
                }
            }
            now.sort(); // equal times keep the order of arrival, which differs
            if (round == 0)
                seen = now;
            else
                QCOMPARE(now, seen);
        }
    }

    void migratesOlderRows();
    void searches_data();
    void searches();

private:
    const gangway::PhoneNumberId m_phone{QStringLiteral("106540352242922")};
    std::unique_ptr<gangway::store::Database> m_database;
    int m_number = 0;

    static QDateTime timeAt(int second) { return QDateTime(QDate(2026, 3, 12), QTime(14, 0), Qt::UTC).addSecs(second); }
    static QString timeOf(const Message &row) { return row.at.toString(Qt::ISODateWithMs); }
    Message base(int second, const QString &body)
    {
        Message message;
        message.phoneNumberId = m_phone;
        message.contact = QStringLiteral("16505551234");
        message.type = QStringLiteral("text");
        message.body = body;
        message.at = timeAt(second);
        return message;
    }
    Message inbound(int second, const QString &body)
    {
        Message message = base(second, body);
        message.messageId = gangway::MessageId(QStringLiteral("wamid.%1").arg(++m_number));
        return message;
    }
    Message outbound(int second, const QString &body)
    {
        Message message = base(second, body);
        message.direction = gangway::store::Direction::Outbound;
        message.status = Status::Sending;
        message.clientId = QStringLiteral("client-%1").arg(++m_number);
        return message;
    }
    Message from(const QString &waId, const QString &userId, int second, const QString &body)
    {
        Message message = inbound(second, body);
        message.contact = waId.isEmpty() ? userId : waId;
        message.userId = userId;
        return message;
    }
    /// Without replyTo: the raw message says what it is about.
    Message mark(int second, const QString &type, const gangway::MessageId &target, const QString &text)
    {
        Message message = inbound(second, type == QLatin1String("reaction") ? QString() : text);
        message.type = type;
        message.raw = {{type, QJsonObject{{type == QLatin1String("reaction") ? QStringLiteral("message_id") : QStringLiteral("original_message_id"), target.value()},
                                          {QStringLiteral("emoji"), text}}}};
        return message;
    }
    Message numberChange(const QString &was, const QString &is, int second)
    {
        Message message = from(was, QString(), second, QStringLiteral("changed"));
        message.type = QStringLiteral("system");
        message.raw = {{QStringLiteral("system"), QJsonObject{{QStringLiteral("type"), QStringLiteral("user_changed_number")}, {QStringLiteral("wa_id"), is}}}};
        return message;
    }
    Stored put(const Message &message)
    {
        auto stored = gangway::test::await(gangway::store::MessageRepository(*m_database).store(message));
        if (!stored)
            qFatal("not stored: %s", qPrintable(describe(stored.error())));
        return *stored;
    }
    Conversation only()
    {
        const auto all = gangway::store::ConversationRepository(*m_database).list({}, 10);
        if (!all || all->size() != 1)
            qFatal("there are %d conversations", all ? int(all->size()) : -1);
        return all->front();
    }
    QStringList bodies()
    {
        QStringList list;
        const auto rows = gangway::store::MessageRepository(*m_database).page(only().id, 0, 1000).value();
        for (const Message &row : rows)
            list << row.body;
        return list;
    }
    QStringList reactions(qint64 id)
    {
        QStringList list;
        const auto row = gangway::store::MessageRepository(*m_database).find(id).value();
        for (const auto &mark : row->marks.reactions)
            list << (mark.fromBusiness ? QStringLiteral("business ") : QString()) + mark.emoji;
        return list;
    }
    QString one(const QString &sql) const
    {
        return m_database->read<QString>([&sql](QSqlDatabase &db) -> gangway::Result<QString> {
            QSqlQuery query(sql, db);
            return query.next() ? query.value(0).toString() : query.lastError().text();
        }).value_or(QStringLiteral("(error)"));
    }
    void checkInvariants() const
    {
        // Dense places, ordered by time and then arrival, and counts that agree.
        QCOMPARE(one(QStringLiteral("SELECT count(*) FROM (SELECT position, row_number() OVER (PARTITION BY conversation_id ORDER BY at, id) - 1 AS place "
                                    "FROM messages WHERE position >= 0) WHERE position <> place")), QStringLiteral("0"));
        QCOMPARE(one(QStringLiteral("SELECT count(*) FROM conversations c WHERE count <> (SELECT count(*) FROM messages WHERE conversation_id = c.id AND position >= 0) "
                                    "OR last_at <> coalesce((SELECT max(at) FROM messages WHERE conversation_id = c.id AND position >= 0), '')")), QStringLiteral("0"));
        QCOMPARE(one(QStringLiteral("SELECT count(*) FROM messages WHERE conversation_id NOT IN (SELECT id FROM conversations)")), QStringLiteral("0"));
        auto sound = gangway::test::await(m_database->write<gangway::Done>([](QSqlDatabase &db) -> gangway::Result<gangway::Done> {
            QSqlQuery query(db);
            if (!query.exec(QStringLiteral("INSERT INTO messages_text (messages_text, rank) VALUES ('integrity-check', 1)")))
                return gangway::fail(gangway::Error::make(gangway::Error::Kind::Storage, query.lastError().text()));
            return gangway::Done();
        }));
        GANGWAY_OK(sound);
    }
};
