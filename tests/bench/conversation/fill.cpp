#include "bench.h"

#include "store/errorjson.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlError>
#include <QSqlQuery>

#include <atomic>
#include <cmath>
#include <random>

namespace gangway::bench {

namespace {

constexpr int words = 30000;
constexpr int contentVersion = 2;
constexpr qint64 conversations = 40;
constexpr qint64 rowsAtOnce = 20000;
constexpr qint64 lastOneByOne = 2000; // each in a transaction of its own, as they come in: the index is not tidy where it grows
const QString phone = QStringLiteral("106540352242922");
const QString person = QStringLiteral("16505551234");

/// Words as speech has them: the common ones are short, one in twenty has an accent.
QString word(int rank)
{
    static const QStringList syllables{QStringLiteral("ma"), QStringLiteral("so"), QStringLiteral("te"), QStringLiteral("ri"), QStringLiteral("ba"),
                                       QStringLiteral("lo"), QStringLiteral("ne"), QStringLiteral("du"), QStringLiteral("ca"), QStringLiteral("pi"),
                                       QStringLiteral("vo"), QStringLiteral("gu"), QStringLiteral("sha"), QStringLiteral("tre"), QStringLiteral("con"),
                                       QStringLiteral("per"), QStringLiteral("ment"), QStringLiteral("ção"), QStringLiteral("est"), QStringLiteral("ing")};
    QString text;
    int rest = rank + 7;
    do {
        text += syllables[(rest * 7 + int(text.size())) % syllables.size()];
        rest /= int(syllables.size());
    } while (rest > 0);
    return text;
}

/// Draws ranks as Zipf's law has them.
class Vocabulary
{
public:
    Vocabulary()
    {
        double sum = 0;
        for (int rank = 0; rank < words; ++rank) {
            sum += 1.0 / (rank + 1);
            m_sums.push_back(sum);
            m_words << word(rank);
        }
    }
    template <typename Random>
    const QString &draw(Random &random) const
    {
        const double value = std::uniform_real_distribution<double>(0, m_sums.back())(random);
        return m_words[qsizetype(std::lower_bound(m_sums.begin(), m_sums.end(), value) - m_sums.begin())];
    }

private:
    std::vector<double> m_sums;
    QStringList m_words;
};

template <typename Random>
QString sentence(const Vocabulary &vocabulary, Random &random)
{
    const int length = 1 + int(std::exponential_distribution<double>(1.0 / 10)(random));
    QString text;
    for (int i = 0; i < std::min(length, 120); ++i)
        text += (i ? u" "_qs : QString()) + vocabulary.draw(random);
    return text;
}

void require(bool ok, const QSqlQuery &query)
{
    if (!ok)
        giveUp(QStringLiteral("filling failed: %1").arg(query.lastError().text()));
}

QString messageIdOf(qint64 conversation, qint64 position)
{
    return QStringLiteral("wamid.HBgLMTY1MDU1NTEyMzQVAgAR%1").arg(conversation * 100000000 + position);
}

/// Of a hundred messages five are pictures, three documents, three offer buttons, two failed, ten answer an earlier one
/// and five have a reaction; most are words.
store::MessageRecord messageAt(qint64 conversation, qint64 position)
{
    static const Vocabulary vocabulary;
    static const QDateTime start(QDate(2023, 1, 1), QTime(8, 0), Qt::UTC); // three years of it, always the same
    std::mt19937_64 random(quint64(conversation) * 1000003 + quint64(position));
    const auto share = [&random](int percent) { return int(random() % 100) < percent; };
    store::MessageRecord row;
    const bool inbound = share(40);
    row.direction = inbound ? store::Direction::Inbound : store::Direction::Outbound;
    row.status = inbound ? store::MessageStatus::Received : share(2) ? store::MessageStatus::Failed : store::MessageStatus::Read;
    row.messageId = MessageId(messageIdOf(conversation, position));
    row.clientId = inbound ? QString() : u"c"_qs + row.messageId.value();
    row.at = start.addSecs(position * 95);
    row.statusTimes = {{store::nameOf(row.status), row.at.toString(Qt::ISODateWithMs)}};
    row.body = sentence(vocabulary, random);
    QJsonObject content;
    if (const int kind = int(random() % 100); kind < 8) {
        row.type = kind < 5 ? u"image"_qs : u"document"_qs;
        row.attachment.mediaId = QString::number(9000000000 + position);
        row.attachment.fileName = kind < 5 ? QString() : u"invoice-%1.pdf"_qs.arg(position);
        row.attachment.mimeType = kind < 5 ? u"image/jpeg"_qs : u"application/pdf"_qs;
        row.attachment.size = 184000 + position % 90000;
        content = {{u"id"_qs, row.attachment.mediaId}, {u"mime_type"_qs, row.attachment.mimeType}, {u"caption"_qs, row.body}};
        if (kind >= 5)
            content.insert(u"filename"_qs, row.attachment.fileName);
    } else if (kind < 11 && !inbound) {
        row.type = u"interactive"_qs;
        QJsonArray buttons;
        for (const QString &title : {u"Yes, please"_qs, u"Not now"_qs, u"Call me"_qs})
            buttons.append(QJsonObject{{u"type"_qs, u"reply"_qs}, {u"reply"_qs, QJsonObject{{u"id"_qs, title}, {u"title"_qs, title}}}});
        content = {{u"type"_qs, u"button"_qs}, {u"body"_qs, QJsonObject{{u"text"_qs, row.body}}}, {u"action"_qs, QJsonObject{{u"buttons"_qs, buttons}}}};
    } else {
        row.type = u"text"_qs;
        content = {{u"body"_qs, row.body}};
    }
    row.raw = {{u"type"_qs, row.type}, {row.type, content}};
    if (inbound) {
        row.raw.insert(u"from"_qs, person);
        row.raw.insert(u"id"_qs, row.messageId.value());
        row.raw.insert(u"timestamp"_qs, QString::number(row.at.toSecsSinceEpoch()));
    } else {
        row.raw.insert(u"messaging_product"_qs, u"whatsapp"_qs);
        row.raw.insert(u"to"_qs, u"+"_qs + person);
        row.raw.insert(u"biz_opaque_callback_data"_qs, row.clientId);
    }
    if (position > 50 && share(10)) {
        row.replyTo = MessageId(messageIdOf(conversation, position - 1 - qint64(random() % 50)));
        row.raw.insert(u"context"_qs, QJsonObject{{inbound ? u"id"_qs : u"message_id"_qs, row.replyTo.value()}});
    }
    if (share(5))
        row.marks.reactions.push_back({.fromBusiness = !inbound, .emoji = u"\U0001F44D"_qs, .at = row.at.addSecs(40)});
    if (row.status == store::MessageStatus::Failed) {
        row.error.emplace();
        row.error->kind = Error::Kind::Rejected;
        row.error->code = 131026;
        row.error->message = u"Message undeliverable"_qs;
    }
    return row;
}

void insertRows(QSqlDatabase &db, qint64 conversation, qint64 from, qint64 to)
{
    QSqlQuery insert(db);
    require(insert.prepare(QStringLiteral(
                "INSERT INTO messages (case_id, phone_number_id, contact, contact_name, direction, client_id, message_id, type, body, at, "
                "status, status_times, error, raw, conversation_id, position, reply_to, attachment, marks) "
                "VALUES ('', ?, ?, 'Sheena Nelson', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")),
            insert);
    const auto text = [](const QString &value) { return value.isNull() ? QStringLiteral("") : value; };
    const auto json = [](const QJsonObject &value) { return QString::fromUtf8(QJsonDocument(value).toJson(QJsonDocument::Compact)); };
    for (qint64 position = from; position < to; ++position) {
        const store::MessageRecord row = messageAt(conversation, position);
        insert.addBindValue(phone);
        insert.addBindValue(QStringLiteral("1650555%1").arg(conversation + 1233, 4, 10, QLatin1Char('0')));
        insert.addBindValue(row.direction == store::Direction::Inbound ? u"inbound"_qs : u"outbound"_qs);
        insert.addBindValue(text(row.clientId));
        insert.addBindValue(row.messageId.value());
        insert.addBindValue(row.type);
        insert.addBindValue(row.body);
        insert.addBindValue(row.at.toString(Qt::ISODateWithMs));
        insert.addBindValue(store::nameOf(row.status));
        insert.addBindValue(json(row.statusTimes));
        insert.addBindValue(row.error ? json(store::toJson(*row.error)) : text({}));
        insert.addBindValue(json(row.raw));
        insert.addBindValue(conversation);
        insert.addBindValue(position);
        insert.addBindValue(text(row.replyTo.value()));
        insert.addBindValue(json(row.attachment.toJson()));
        insert.addBindValue(json(row.marks.toJson()));
        require(insert.exec(), insert);
    }
}

template <typename Work>
void write(store::Database &database, Work work)
{
    std::atomic<bool> done{false};
    database.enqueue(
        [work](QSqlDatabase &db) {
            work(db);
            return std::optional<Error>();
        },
        [&done](const std::optional<Error> &trouble) {
            if (trouble)
                giveUp(describe(*trouble));
            done = true;
            done.notify_all();
        });
    done.wait(false);
}

void beginConversation(store::Database &database, qint64 conversation)
{
    write(database, [conversation](QSqlDatabase &db) {
        QSqlQuery query(db);
        require(query.exec(QStringLiteral("INSERT INTO conversations (id, phone_number_id, wa_id, user_id, name, folded) VALUES (%1, '%2', '1650555%3', '', "
                                          "'Sheena Nelson', 'sheena nelson')").arg(conversation).arg(phone).arg(conversation + 1233, 4, 10, QLatin1Char('0'))),
                query);
    });
}

void fillRows(store::Database &database, qint64 conversation, qint64 first, qint64 end, qint64 atOnce = rowsAtOnce)
{
    for (qint64 from = first; from < end; from += atOnce)
        write(database, [=](QSqlDatabase &db) { insertRows(db, conversation, from, std::min(from + atOnce, end)); });
}

void countRows(store::Database &database, qint64 conversation)
{
    write(database, [conversation](QSqlDatabase &db) {
        QSqlQuery query(db);
        require(query.exec(QStringLiteral("UPDATE conversations SET count = (SELECT count(*) FROM messages WHERE conversation_id = %1), "
                                          "last_at = (SELECT max(at) FROM messages WHERE conversation_id = %1), "
                                          "last_inbound_at = (SELECT max(at) FROM messages WHERE conversation_id = %1 AND direction = 'inbound') "
                                          "WHERE id = %1").arg(conversation)),
                query);
    });
}

/// Many rows are indexed sooner at once, at the end, than one by one: takes the triggers away and says how they were made.
QStringList dropTriggers(store::Database &database)
{
    QStringList made;
    write(database, [&made](QSqlDatabase &db) {
        QSqlQuery query(db);
        require(query.exec(QStringLiteral("SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'messages'")), query);
        QStringList names;
        while (query.next()) {
            names << query.value(0).toString();
            made << query.value(1).toString();
        }
        query.finish();
        for (const QString &name : std::as_const(names))
            require(query.exec(QStringLiteral("DROP TRIGGER %1").arg(name)), query);
    });
    return made;
}

void indexWords(store::Database &database, const QStringList &triggers)
{
    write(database, [triggers](QSqlDatabase &db) {
        QSqlQuery query(db);
        require(query.exec(QStringLiteral("INSERT INTO messages_text (messages_text) VALUES ('rebuild')")), query);
        for (const QString &trigger : triggers)
            require(query.exec(trigger), query);
    });
}

} // namespace

QStringList vocabulary(int count)
{
    QStringList list;
    for (int rank = 0; rank < count; ++rank)
        list << word(rank);
    return list;
}

qint64 openFilled(store::Database &database, const QString &folder, qint64 count)
{
    QDir().mkpath(folder);
    // A new schema is a new file: it is not the migration that is measured. Other content is one, too.
    store::Database probe;
    if (!probe.open(QStringLiteral(":memory:")))
        giveUp(QStringLiteral("no database"));
    const QString file = QDir(folder).filePath(QStringLiteral("conversation-%1-%2-%3.db").arg(probe.schemaVersion()).arg(contentVersion).arg(count));
    probe.close();
    const QString part = file + QStringLiteral(".part");
    if (!QFile::exists(file)) {
        for (const char *suffix : {"", "-wal", "-shm", ".lock"})
            QFile::remove(part + QLatin1String(suffix));
        if (const auto opened = database.open(part); !opened)
            giveUp(describe(opened.error()));
        std::printf("filling\n");
        std::fflush(stdout);
        const qint64 toldApart = std::min(count, lastOneByOne);
        const QStringList triggers = dropTriggers(database);
        for (qint64 conversation = 1; conversation <= conversations; ++conversation)
            beginConversation(database, conversation);
        for (qint64 other = 2; other <= conversations; ++other)
            fillRows(database, other, 0, 500);
        fillRows(database, 1, 0, count - toldApart);
        indexWords(database, triggers);
        fillRows(database, 1, count - toldApart, count, 1);
        for (qint64 conversation = 1; conversation <= conversations; ++conversation)
            countRows(database, conversation);
        database.close();
        QFile::remove(part + QStringLiteral(".lock"));
        if (!QFile::rename(part, file))
            giveUp(QStringLiteral("cannot rename %1").arg(part));
    }
    if (const auto opened = database.open(file); !opened)
        giveUp(describe(opened.error()));
    return 1;
}

} // namespace gangway::bench
