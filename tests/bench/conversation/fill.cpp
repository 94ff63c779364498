#include "bench.h"

#include <QDir>
#include <QFile>
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
constexpr qint64 rowsAtOnce = 20000;
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

void insertRows(QSqlDatabase &db, qint64 conversation, qint64 from, qint64 to)
{
    static const Vocabulary vocabulary;
    QSqlQuery insert(db);
    require(insert.prepare(QStringLiteral(
                "INSERT INTO messages (case_id, phone_number_id, contact, contact_name, direction, client_id, message_id, type, body, at, "
                "status, status_times, error, raw, conversation_id, position) VALUES ('', ?, ?, 'Sheena Nelson', ?, ?, ?, 'text', ?, ?, ?, ?, "
                "'', ?, ?, ?)")),
            insert);
    // Three years of it, always the same.
    const QDateTime start(QDate(2023, 1, 1), QTime(8, 0), Qt::UTC);
    for (qint64 position = from; position < to; ++position) {
        std::mt19937_64 random(quint64(conversation) * 1000003 + quint64(position));
        const bool inbound = random() % 5 < 2;
        const QString body = sentence(vocabulary, random);
        const QString id = QStringLiteral("wamid.HBgLMTY1MDU1NTEyMzQVAgAR%1").arg(conversation * 100000000 + position);
        const QDateTime at = start.addSecs(position * 95);
        QJsonObject raw{{u"type"_qs, u"text"_qs}, {u"text"_qs, QJsonObject{{u"body"_qs, body}}}};
        if (inbound) {
            raw.insert(u"from"_qs, person);
            raw.insert(u"id"_qs, id);
            raw.insert(u"timestamp"_qs, QString::number(at.toSecsSinceEpoch()));
        } else {
            raw.insert(u"messaging_product"_qs, u"whatsapp"_qs);
            raw.insert(u"to"_qs, u"+"_qs + person);
            raw.insert(u"biz_opaque_callback_data"_qs, u"c"_qs + id);
        }
        const QString time = at.toString(Qt::ISODateWithMs);
        insert.addBindValue(phone);
        insert.addBindValue(QStringLiteral("1650555%1").arg(conversation + 1233, 4, 10, QLatin1Char('0')));
        insert.addBindValue(inbound ? u"inbound"_qs : u"outbound"_qs);
        insert.addBindValue(inbound ? u""_qs : u"c"_qs + id);
        insert.addBindValue(id);
        insert.addBindValue(body);
        insert.addBindValue(time);
        insert.addBindValue(inbound ? u"received"_qs : u"read"_qs);
        insert.addBindValue(u"{\"%1\":\"%2\"}"_qs.arg(inbound ? u"received"_qs : u"read"_qs, time));
        insert.addBindValue(QString::fromUtf8(QJsonDocument(raw).toJson(QJsonDocument::Compact)));
        insert.addBindValue(conversation);
        insert.addBindValue(position);
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

void fillConversation(store::Database &database, qint64 conversation, qint64 count)
{
    write(database, [conversation](QSqlDatabase &db) {
        QSqlQuery query(db);
        require(query.exec(QStringLiteral("INSERT INTO conversations (id, phone_number_id, wa_id, user_id, name, folded) VALUES (%1, '%2', '1650555%3', '', "
                                          "'Sheena Nelson', 'sheena nelson')").arg(conversation).arg(phone).arg(conversation + 1233, 4, 10, QLatin1Char('0'))),
                query);
    });
    for (qint64 from = 0; from < count; from += rowsAtOnce) {
        write(database, [=](QSqlDatabase &db) { insertRows(db, conversation, from, std::min(from + rowsAtOnce, count)); });
        std::printf("\rfilling: %lld of %lld", static_cast<long long>(std::min(from + rowsAtOnce, count)), static_cast<long long>(count));
        std::fflush(stdout);
    }
    std::printf("\n");
    write(database, [conversation](QSqlDatabase &db) {
        QSqlQuery query(db);
        require(query.exec(QStringLiteral("UPDATE conversations SET count = (SELECT count(*) FROM messages WHERE conversation_id = %1), "
                                          "last_at = (SELECT max(at) FROM messages WHERE conversation_id = %1), "
                                          "last_inbound_at = (SELECT max(at) FROM messages WHERE conversation_id = %1 AND direction = 'inbound') "
                                          "WHERE id = %1").arg(conversation)),
                query);
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
    // A new schema is a new file: it is not the migration that is measured.
    store::Database probe;
    if (!probe.open(QStringLiteral(":memory:")))
        giveUp(QStringLiteral("no database"));
    const QString file = QDir(folder).filePath(QStringLiteral("conversation-%1-%2.db").arg(probe.schemaVersion()).arg(count));
    probe.close();
    const QString part = file + QStringLiteral(".part");
    if (!QFile::exists(file)) {
        for (const char *suffix : {"", "-wal", "-shm", ".lock"})
            QFile::remove(part + QLatin1String(suffix));
        if (const auto opened = database.open(part); !opened)
            giveUp(describe(opened.error()));
        for (qint64 other = 2; other <= 40; ++other)
            fillConversation(database, other, 500);
        fillConversation(database, 1, count);
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
