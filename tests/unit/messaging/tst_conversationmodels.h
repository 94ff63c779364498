#pragma once

#include "messaging/chatmodel.h"
#include "messaging/conversationmodel.h"
#include "support/await.h"
#include "support/manualclock.h"
#include "support/testmain.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>

namespace gangway::test {

/// The models of conversations over a real database.
class ConversationModelsTest : public QObject
{
    Q_OBJECT
    using ChatModel = messaging::ChatModel;
    using ConversationModel = messaging::ConversationModel;
    using Message = store::MessageRecord;
    using Stored = store::StoredMessage;

    const PhoneNumberId m_phone{QStringLiteral("106540352242922")};
    const QDateTime m_noon{QDate(2026, 3, 12), QTime(12, 0), Qt::UTC};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<store::Database> m_database;
    int m_number = 0;

    Message message(int minute, const QString &contact = QStringLiteral("111"))
    {
        Message row;
        row.phoneNumberId = m_phone;
        row.contact = contact;
        row.type = QStringLiteral("text");
        row.messageId = MessageId(QStringLiteral("wamid.%1").arg(++m_number));
        row.body = QStringLiteral("text %1").arg(m_number);
        row.at = m_noon.addSecs(minute * 60);
        return row;
    }
    Message sent(int minute, const QString &contact = QStringLiteral("111"))
    {
        Message row = message(minute, contact);
        row.direction = store::Direction::Outbound;
        row.status = store::MessageStatus::Sent;
        row.clientId = QStringLiteral("client-%1").arg(m_number);
        return row;
    }
    Stored put(const Message &row)
    {
        const auto stored = await(store::MessageRepository(*m_database).store(row));
        return stored ? *stored : Stored();
    }
    static QStringList bodies(const ChatModel &model)
    {
        QStringList list;
        for (int row = 0; row < model.rowCount(); ++row)
            list << model.index(row).data(ChatModel::BodyRole).toString();
        return list;
    }
    QStringList onDisk(qint64 conversation)
    {
        QStringList list;
        const auto rows = store::MessageRepository(*m_database).page(conversation, 0, 1000000).value();
        for (const Message &row : rows)
            list << row.body;
        return list;
    }
    static QList<qint64> ids(const ConversationModel &model)
    {
        QList<qint64> list;
        for (int row = 0; row < model.rowCount(); ++row)
            list << model.at(row)->id;
        return list;
    }

private Q_SLOTS:
    void init()
    {
        GANGWAY_STRICT_LOG();
        m_folder = std::make_unique<QTemporaryDir>();
        m_database = std::make_unique<store::Database>();
        GANGWAY_OK(m_database->open(m_folder->filePath(QStringLiteral("gangway.db"))));
        m_number = 0;
    }

    void followsWhatIsStored()
    {
        const qint64 conversation = put(message(0)).row.conversationId;
        put(message(10));
        const Stored before = put(message(20)); // told only after the conversation was opened
        ChatModel model(*m_database);
        auto tester = std::make_unique<QAbstractItemModelTester>(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!model.at(0));
        model.open(conversation);
        QCOMPARE(model.rowCount(), 3);
        model.stored(before);
        QCOMPARE(model.rowCount(), 3);
        QSignalSpy inserted(&model, &ChatModel::rowsInserted);
        QSignalSpy reset(&model, &ChatModel::modelReset);
        model.stored(put(message(30)));
        model.stored(put(message(5))); // late
        model.stored(put(message(5, QStringLiteral("222")))); // somebody else's
        QCOMPARE(inserted.count(), 2);
        QCOMPARE(inserted[0][1].toInt(), 3);
        QCOMPARE(inserted[1][1].toInt(), 1);
        QCOMPARE(bodies(model), onDisk(conversation));
        // Several were committed before the first of them is told: rows may show what is about to be told, at the end all agree.
        tester.reset();
        std::vector<Stored> batch;
        for (const int minute : {40, 7, 50, 6, 60})
            batch.push_back(put(message(minute)));
        for (const Stored &stored : batch) {
            model.stored(stored);
            (void)bodies(model);
        }
        QCOMPARE(bodies(model), onDisk(conversation));
        QCOMPARE(model.rowCount(), 10);
        QCOMPARE(reset.count(), 0);
        QCOMPARE(model.rowOf(batch[1].row.id), 3);
        QCOMPARE(model.rowOf(4711), -1);
        QCOMPARE(model.rowOfPosition(9), 9);
        QCOMPARE(model.rowOfPosition(10), -1);
        model.open(0);
        QCOMPARE(model.rowCount(), 0);
    }

    void followsChangesAndMarks()
    {
        Message row = put(sent(0)).row;
        ChatModel model(*m_database);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.open(row.conversationId);
        QCOMPARE(model.at(0)->status, store::MessageStatus::Sent);
        QSignalSpy changed(&model, &ChatModel::dataChanged);
        Message reaction = message(1);
        reaction.type = QStringLiteral("reaction");
        reaction.body = QStringLiteral("👍");
        reaction.replyTo = row.messageId;
        model.stored(put(reaction));
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(model.at(0)->marks.reactions.size(), 1u);
        // Who tells of the status does not know of the mark: it stays.
        row.status = store::MessageStatus::Read;
        GANGWAY_OK(await(store::MessageRepository(*m_database).update(row)));
        model.changed(row);
        QCOMPARE(model.index(0).data(ChatModel::StatusRole).toInt(), int(store::MessageStatus::Read));
        QCOMPARE(model.at(0)->marks.reactions.size(), 1u);
        QCOMPARE(changed.count(), 2);
        // What is answered is there, and what is not here is not.
        Message answer = message(2);
        answer.replyTo = row.messageId;
        model.stored(put(answer));
        QCOMPARE(model.index(1).data(ChatModel::QuotedRole).value<Message>().id, row.id);
        answer = message(3);
        answer.replyTo = MessageId(QStringLiteral("gone"));
        model.stored(put(answer));
        QVERIFY(!model.index(2).data(ChatModel::QuotedRole).isValid());
        // It comes after all, with the row that was only a mark of it.
        Message edit = message(4);
        edit.type = QStringLiteral("edit");
        edit.replyTo = MessageId(QStringLiteral("late"));
        model.stored(put(edit));
        QCOMPARE(model.rowCount(), 4);
        Message late = message(1);
        late.messageId = edit.replyTo;
        model.stored(put(late));
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(bodies(model), onDisk(row.conversationId));
        QCOMPARE(model.index(1).data(ChatModel::ContentRole).value<messaging::MessageContent>().text, edit.body);
    }

    void daysAndWindows()
    {
        constexpr int day = 24 * 60;
        const qint64 conversation = put(sent(-5)).row.conversationId;
        for (const Message &row : {message(0), sent(10), message(20), message(day + 19), message(2 * day + 19)})
            put(row);
        ChatModel model(*m_database);
        model.open(conversation);
        const auto flags = [&model](int role) {
            QList<bool> list;
            for (int row = 0; row < model.rowCount(); ++row)
                list << model.index(row).data(role).toBool();
            return list;
        };
        QCOMPARE(flags(ChatModel::WindowOpenedRole), QList<bool>({false, true, false, false, false, true}));
        QCOMPARE(flags(ChatModel::DayStartRole), QList<bool>({true, false, false, false, true, true}));
        QSignalSpy changed(&model, &ChatModel::dataChanged);
        model.stored(put(message(-10)));
        QCOMPARE(flags(ChatModel::WindowOpenedRole), QList<bool>({true, false, false, false, false, false, true}));
        QCOMPARE(changed.count(), 1);
        // Across a page's border: what had the window open lies on the page before.
        for (int i = 0; i < 150; ++i)
            put(sent(2 * day + 20 + i / 10));
        put(message(2 * day + 60));
        model.open(conversation);
        QVERIFY(!model.index(model.rowCount() - 1).data(ChatModel::WindowOpenedRole).toBool());
        model.stored(put(message(3 * day + 61)));
        QVERIFY(model.index(model.rowCount() - 1).data(ChatModel::WindowOpenedRole).toBool());
    }

    void goesAlongWhenConversationsBecomeOne()
    {
        Message byId = message(0, QStringLiteral("US.1"));
        const qint64 first = put(byId).row.conversationId;
        const qint64 second = put(message(1, QStringLiteral("111"))).row.conversationId;
        put(message(2, QStringLiteral("111")));
        ChatModel model(*m_database);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.open(first);
        Message both = message(3, QStringLiteral("111"));
        both.userId = QStringLiteral("US.1");
        const Stored stored = put(both);
        QCOMPARE(stored.mergedConversation, first);
        model.stored(stored);
        QCOMPARE(model.conversationId(), second);
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(bodies(model), onDisk(second));
    }

    void aLongOneIsReadInPages()
    {
        const qint64 conversation = put(message(0)).row.conversationId;
        constexpr int count = 200000;
        // As they would lie there: storing each takes a minute.
        const auto filled = await(m_database->write<Done>([=, phone = m_phone.value()](QSqlDatabase &db) -> Result<Done> {
            for (const QString &sql : {QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) INSERT INTO messages (case_id, phone_number_id, "
                                                      "contact, contact_name, direction, client_id, message_id, type, body, at, status, status_times, error, raw, "
                                                      "conversation_id, position) SELECT '', '%2', '111', '', CASE i %% 3 WHEN 0 THEN 'inbound' ELSE 'outbound' END, '', 'long.' || i, "
                                                      "'text', 'row ' || i, strftime('%Y-%m-%dT%H:%M:%S', 1773316800 + i * 60, 'unixepoch') || '.000Z', 'received', '{}', '', "
                                                      "'{\"text\":{\"body\":\"row\"}}', %3, i FROM n").replace(QStringLiteral("%%"), QStringLiteral("%"))
                                           .replace(QStringLiteral("%1"), QString::number(count - 1)).replace(QStringLiteral("%2"), phone)
                                           .replace(QStringLiteral("%3"), QString::number(conversation)),
                                       QStringLiteral("UPDATE conversations SET count = %1, last_at = (SELECT max(at) FROM messages) WHERE id = %2").arg(count).arg(conversation)}) {
                QSqlQuery query(db);
                if (!query.exec(sql))
                    return fail(Error::make(Error::Kind::Storage, query.lastError().text()));
            }
            return Done();
        }), 60000);
        GANGWAY_OK(filled);
        ChatModel model(*m_database);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.open(conversation);
        QCOMPARE(model.rowCount(), count);
        const auto body = [&model](int row) { return model.index(row).data(ChatModel::BodyRole).toString(); };
        QCOMPARE(body(count - 1), QStringLiteral("row %1").arg(count - 1));
        // Far more pages than are kept, and back.
        for (int row = count - 1; row > 0; row -= 4999)
            QCOMPARE(body(row), QStringLiteral("row %1").arg(row));
        QCOMPARE(body(123456), QStringLiteral("row 123456"));
        QVERIFY(!model.at(count) && !model.at(-1));
        model.stored(put(message(count + 10)));
        QCOMPARE(model.rowCount(), count + 1);
        QCOMPARE(body(count), QStringLiteral("text 2"));
        // In the middle, late: what is above stays, what is below moves.
        QCOMPARE(body(count - 500), QStringLiteral("row %1").arg(count - 500));
        Message late = message(0);
        late.at = model.at(count - 500)->at.addSecs(1);
        const Stored stored = put(late);
        QCOMPARE(stored.row.position, count - 499);
        model.stored(stored);
        QCOMPARE(body(count - 500), QStringLiteral("row %1").arg(count - 500));
        QCOMPARE(body(count - 499), QStringLiteral("text 3"));
        QCOMPARE(body(count - 498), QStringLiteral("row %1").arg(count - 499));
        QCOMPARE(model.rowOf(stored.row.id), count - 499);
    }

    void aDatabaseThatIsGoneIsTrouble()
    {
        const qint64 conversation = put(message(0)).row.conversationId;
        ChatModel model(*m_database);
        model.open(conversation);
        QVERIFY(!model.trouble());
        m_database->close();
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("a conversation was not read")));
        model.open(conversation);
        QVERIFY(model.trouble());
        QCOMPARE(model.rowCount(), 0);
    }

    void theListOfConversations()
    {
        ManualClock clock;
        if (const qint64 ahead = clock.now().msecsTo(m_noon); ahead > 0)
            clock.advance(std::chrono::milliseconds(ahead));
        for (int i = 0; i < 250; ++i)
            put(message(i, QString::number(1000 + i)));
        ConversationModel model(*m_database, clock);
        model.reload();
        QCOMPARE(model.rowCount(), ConversationModel::pageSize);
        QCOMPARE(model.at(0)->waId, QStringLiteral("1249"));
        const qint64 tenth = model.at(10)->id;
        const QPersistentModelIndex selected = model.index(10);
        // An old one is written to again: it comes to the top, the selection stays with its conversation.
        const qint64 old = put(message(500, QStringLiteral("1000"))).row.conversationId;
        model.refresh(old);
        QCOMPARE(model.at(0)->id, old);
        QCOMPARE(selected.data(ConversationModel::RecordRole).value<store::ConversationRecord>().id, tenth);
        put(message(600, model.at(50)->waId));
        const qint64 moved = model.at(50)->id;
        model.refresh(moved);
        QCOMPARE(model.rowOf(moved), 0);
        model.refresh(tenth); // nothing changed: stays
        QCOMPARE(model.at(selected.row())->id, tenth);
        const qint64 fresh = put(message(-5, QStringLiteral("9999"))).row.conversationId; // older than all: comes with the last page
        model.refresh(fresh);
        QCOMPARE(model.rowOf(fresh), -1);
        while (model.canFetchMore({}))
            model.fetchMore({});
        QCOMPARE(model.rowCount(), 251);
        // Only now: its first act is to fetch all that there is. Later it would fetch within a reset, which no view does.
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        tester.setUseFetchMore(false);
        const QList<qint64> all = ids(model);
        QCOMPARE(QSet<qint64>(all.begin(), all.end()).size(), 251);
        QCOMPARE(model.at(250)->id, fresh);
        // A filter lets go of what does not match any more.
        store::ConversationFilter filter;
        filter.kind = store::ConversationFilter::Kind::Unread;
        model.setFilter(filter);
        QCOMPARE(model.at(0)->id, moved);
        GANGWAY_OK(await(store::ConversationRepository(*m_database).markSeen(moved)));
        model.refresh(moved);
        QCOMPARE(model.rowOf(moved), -1);
        filter.kind = store::ConversationFilter::Kind::WindowOpen;
        model.setFilter(filter);
        QVERIFY(model.rowCount() > 0);
        clock.advance(std::chrono::hours(72));
        model.reload();
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!model.trouble());
    }
};

} // namespace gangway::test
