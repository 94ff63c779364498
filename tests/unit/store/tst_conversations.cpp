#include "tst_conversations.h"

#include <QElapsedTimer>
#include <QFile>

using namespace gangway;
using namespace gangway::store;

// The first three schemas as they were released, with rows of every kind, opened by the program of today.
void TestConversations::migratesOlderRows()
{
    QTemporaryDir dir;
    const QString file = dir.filePath(QStringLiteral("gangway.db"));
    const QString folder = dir.filePath(QStringLiteral("older"));
    QVERIFY(QDir().mkpath(folder));
    for (const char *name : {"0001-first.sql", "0002-signup-options.sql", "0003-refused-webhooks.sql"})
        QVERIFY(QFile::copy(QStringLiteral(":/migrations/") + QLatin1String(name), folder + u'/' + QLatin1String(name)));
    {
        Database older;
        older.setMigrationFolder(folder);
        GANGWAY_OK(older.open(file));
        const auto filled = test::await(older.write<Done>([](QSqlDatabase &db) -> Result<Done> {
            struct Old { const char *caseId, *contact, *name, *direction, *messageId, *type, *body, *at, *raw; };
            const std::vector<Old> rows{
                {"c1", "16505551234", "Zoë", "inbound", "w1", "text", "Olá você", "2026-01-02T10:00:00.000Z", R"({"from_user_id":"US.1"})"},
                {"c1", "16505551234", "", "outbound", "w2", "text", "reply", "2026-01-02T10:01:00.000Z", R"({"to":"+16505551234"})"},
                {"c1", "16505551234", "", "inbound", "w0", "text", "came late", "2026-01-01T10:00:00.000Z", "{}"},
                {"c1", "US.1", "", "inbound", "w3", "text", "without a number", "2026-01-03T10:00:00.000Z", "{}"},
                {"c1", "16505551234", "", "inbound", "w4", "reaction", "👍", "2026-01-02T10:02:00.000Z", R"({"reaction":{"message_id":"w2","emoji":"👍"}})"},
                {"c1", "16505551234", "", "inbound", "w5", "reaction", "", "2026-01-02T10:03:00.000Z", R"({"reaction":{"message_id":"w1","emoji":""}})"},
                {"c1", "16505551234", "", "inbound", "w6", "reaction", "❤", "2026-01-02T10:04:00.000Z", R"({"reaction":{"message_id":"gone","emoji":"❤"}})"},
                {"", "16505559999", "", "inbound", "w7", "image", "a caption", "2026-01-02T10:00:00.000Z", R"({"image":{"id":"77","mime_type":"image/png","sha256":"s"}})"},
                {"", "", "", "inbound", "w8", "text", "from nobody", "2026-01-02T10:00:00.000Z", "not json"},
            };
            for (const Old &row : rows) {
                QSqlQuery query(db);
                query.prepare(QStringLiteral("INSERT INTO messages (case_id, phone_number_id, contact, contact_name, direction, client_id, message_id, type, body, at, "
                                             "status, status_times, error, raw) VALUES (?, '106540352242922', ?, ?, ?, '', ?, ?, ?, ?, 'received', '{}', '', ?)"));
                for (const char *value : {row.caseId, row.contact, row.name, row.direction, row.messageId, row.type, row.body, row.at, row.raw})
                    query.addBindValue(QString::fromUtf8(value));
                if (!query.exec())
                    return fail(Error::make(Error::Kind::Storage, query.lastError().text()));
            }
            return Done();
        }));
        GANGWAY_OK(filled);
    }
    GANGWAY_OK(m_database->open(file));
    QVERIFY(QFile::exists(file + QStringLiteral(".before-0004")));
    checkInvariants();
    const ConversationRepository conversations(*m_database);
    const MessageRepository messages(*m_database);
    QCOMPARE(conversations.count({}).value(), 3);
    const ConversationRecord zoe = conversations.findFor(m_phone, QStringLiteral("16505551234"), QString()).value().value();
    QCOMPARE(zoe.userId, QStringLiteral("US.1"));
    QCOMPARE(zoe.name, QStringLiteral("Zoë"));
    QCOMPARE(zoe.caseId, CaseId(QStringLiteral("c1")));
    QCOMPARE(zoe.unread, 0);
    QCOMPARE(zoe.lastInboundAt->toString(Qt::ISODateWithMs), QStringLiteral("2026-01-03T10:00:00.000Z"));
    QStringList order;
    const auto page = messages.page(zoe.id, 0, 100).value();
    for (const MessageRecord &row : page)
        order << row.messageId.value();
    QCOMPARE(order, (QStringList{QStringLiteral("w0"), QStringLiteral("w1"), QStringLiteral("w2"), QStringLiteral("w6"), QStringLiteral("w3")}));
    const MessageRecord liked = messages.findByMessageId(MessageId(QStringLiteral("w2"))).value().value();
    QCOMPARE(liked.marks.reactions.size(), 1u);
    QCOMPARE(liked.marks.reactions[0].emoji, QStringLiteral("👍"));
    QVERIFY(liked.marks.reactions[0].at.isValid() && !liked.marks.reactions[0].fromBusiness);
    QVERIFY(messages.findByMessageId(MessageId(QStringLiteral("w1"))).value()->marks == MessageMarks());
    const MessageRecord picture = messages.findByMessageId(MessageId(QStringLiteral("w7"))).value().value();
    QCOMPARE(picture.attachment.mediaId, QStringLiteral("77"));
    QCOMPARE(picture.attachment.mimeType, QStringLiteral("image/png"));
    QCOMPARE(messages.search(QStringLiteral("voce ola"), zoe.id, 5).value().size(), 1u);
    QCOMPARE(messages.search(QStringLiteral("caption"), zoe.id, 5).value().size(), 0u);
    QCOMPARE(messages.search(QStringLiteral("caption"), 0, 5).value().size(), 1u);
    // And it goes on from there.
    Message next = from(QStringLiteral("16505551234"), QStringLiteral("US.1"), 0, QStringLiteral("next"));
    next.messageId = MessageId(QStringLiteral("w9"));
    next.at = QDateTime::fromString(QStringLiteral("2026-01-02T10:00:30.000Z"), Qt::ISODateWithMs);
    QCOMPARE(put(next).row.position, 2);
    Message gone = from(QStringLiteral("16505551234"), QString(), 0, QStringLiteral("the one that was reacted to"));
    gone.messageId = MessageId(QStringLiteral("gone"));
    QCOMPARE(put(gone).absorbed, 1);
    checkInvariants();
    m_database->close();
    GANGWAY_OK(m_database->open(QStringLiteral(":memory:")));
}

void TestConversations::searches_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("found"); // bodies, newest first
    const QStringList none;
    const auto row = [](const char *name, const QString &words, const QStringList &found) { QTest::newRow(name) << words << found; };
    const QString cafe = QStringLiteral("O Café da Manhã às 10h");
    const QString quotes = QStringLiteral("she said \"NEAR the OR gate\" AND left");
    const QString arabic = QStringLiteral("مرحبا بكم في متجرنا");
    const QString isolates = QString(QChar(0x2068)) + QStringLiteral("isolated") + QChar(0x2069) + QStringLiteral(" caffeine");
    row("a word", QStringLiteral("left"), {quotes});
    row("prefix, newest first", QStringLiteral("caf"), {isolates, cafe});
    row("without accents", QStringLiteral("manha cafe"), {cafe});
    row("with accents and capitals", QStringLiteral("CAFÉ MANHÃ"), {cafe});
    row("decomposed accents", QStringLiteral("Cafe\u0301"), {cafe});
    row("all words", QStringLiteral("cafe left"), none);
    row("quotes", QStringLiteral("\"NEAR the"), {quotes});
    row("only quotes", QStringLiteral("\"\"\""), none);
    row("operators are words", QStringLiteral("NEAR OR AND"), {quotes});
    row("NOT is a word", QStringLiteral("left NOT gate"), none);
    row("NEAR()", QStringLiteral("NEAR(she gate, 2"), none);
    row("NEAR() without", QStringLiteral("NEAR(she gate"), {quotes});
    row("star", QStringLiteral("*"), none);
    row("star in a word", QStringLiteral("l*ft"), none);
    row("star after", QStringLiteral("lef*"), {quotes});
    row("column filter", QStringLiteral("body:left"), none);
    row("the scope column", QStringLiteral("scope:c1"), none);
    row("the scope's word", QStringLiteral("c1"), none);
    row("minus, plus, caret", QStringLiteral("-left ^she +gate"), {quotes});
    row("brackets", QStringLiteral("((left)) {she}"), {quotes});
    row("sql", QStringLiteral("'; DROP TABLE messages; --"), none);
    row("emoji with a word", QStringLiteral("👍 left"), {quotes});
    row("only emoji", QStringLiteral("👍👨‍👩‍👧"), none);
    row("arabic", QStringLiteral("متجر"), {arabic});
    row("empty", QString(), none);
    row("blank", QStringLiteral(" \t\n"), none);
    row("nul", QStringLiteral("left") + QChar(0) + QStringLiteral("she"), {quotes});
    row("half of a pair", QStringLiteral("left ") + QChar(0xd83d), {quotes});
    row("10,000 characters", QString(10000, u'x'), {QString(5000, u'x')});
    row("10,000 words", QStringLiteral("left ").repeated(10000), {quotes});
    row("10,000 quotes", QString(10000, u'"'), none);
    row("many different words", [] {
        QString text;
        for (int i = 0; i < 3000; ++i)
            text += QStringLiteral("w%1 ").arg(i);
        return text;
    }(), none);
    row("in one word", QStringLiteral("10h"), {cafe});
    row("isolates", QStringLiteral("isolated"), {isolates});
}

void TestConversations::searches()
{
    QFETCH(QString, words);
    QFETCH(QStringList, found);
    const QStringList texts{QStringLiteral("O Café da Manhã às 10h"), QStringLiteral("she said \"NEAR the OR gate\" AND left"), QStringLiteral("مرحبا بكم في متجرنا"),
                            QString(5000, u'x'), QStringLiteral("👍👍"), QString(),
                            QString(QChar(0x2068)) + QStringLiteral("isolated") + QChar(0x2069) + QStringLiteral(" caffeine")};
    for (int i = 0; i < int(texts.size()); ++i) {
        put(inbound(i, texts[i]));
        put(from(QStringLiteral("222"), QString(), 100 + i, QStringLiteral("somebody else")));
    }
    const MessageRepository repository(*m_database);
    const ConversationRecord conversation = ConversationRepository(*m_database).findFor(m_phone, QStringLiteral("16505551234"), QString()).value().value();
    for (const qint64 scope : {qint64(0), conversation.id}) {
        const auto hits = repository.search(words, scope, 50);
        GANGWAY_OK(hits);
        QStringList bodies;
        for (const SearchHit &hit : *hits) {
            const MessageRecord row = repository.find(hit.messageRow).value().value();
            bodies << row.body;
            QCOMPARE(hit.conversationId, row.conversationId);
            QCOMPARE(hit.position, row.position);
            QCOMPARE(hit.at, row.at);
            QVERIFY2(hit.snippet.count(QChar(0x2068)) > 0 && hit.snippet.count(QChar(0x2068)) == hit.snippet.count(QChar(0x2069)), qPrintable(hit.snippet));
        }
        QCOMPARE(bodies, found);
    }
    // Elsewhere nothing of it is found, and a limit is a limit.
    QVERIFY(repository.search(words, conversation.id + 100, 50).value().empty());
    QVERIFY(repository.search(words, 0, 0).value().empty());
    QVERIFY(repository.search(words, 0, 1).value().size() <= 1);
}
