#include "bench.h"

#include "messaging/chatmodel.h"

#include <QFile>

#include <malloc.h>
#include <random>

namespace gangway::bench {

double residentMegabytes()
{
    malloc_trim(0);
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).simplified().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

namespace {

Times searches(store::Database &database, const QStringList &queries, qint64 conversation, const char *name)
{
    const store::MessageRepository repository(database);
    Times times;
    qint64 hits = 0;
    double slowest = 0;
    QString slowestQuery;
    for (const QString &query : queries) {
        times.measure([&] {
            const auto found = repository.search(query, conversation, 50);
            if (!found)
                giveUp(describe(found.error()));
            hits += qint64(found->size());
        });
        if (times.milliseconds.back() > slowest) {
            slowest = times.milliseconds.back();
            slowestQuery = query;
        }
    }
    std::printf("search %-28s %4lld queries, %6lld hits, p50 %6.2f ms, p99 %7.2f ms, slowest \"%s\" %.2f ms\n", name,
                static_cast<long long>(queries.size()), static_cast<long long>(hits), times.at(0.5), times.at(0.99),
                qPrintable(slowestQuery.left(40)), slowest);
    return times;
}

/// What people type on the way to a word: each of its beginnings.
QStringList beginnings(const QStringList &words)
{
    QStringList typed;
    for (const QString &word : words) {
        for (qsizetype length = 1; length <= word.size(); ++length)
            typed << word.left(length);
    }
    return typed;
}

} // namespace

void measureStore(store::Database &database, qint64 conversation, Figures &figures)
{
    const store::MessageRepository repository(database);
    const qint64 count = store::ConversationRepository(database).extent(conversation).value().count;

    Times opening;
    for (int i = 0; i < 50; ++i) {
        messaging::ChatModel model(database);
        opening.measure([&] {
            model.open(conversation);
            for (int row = model.rowCount() - 1; row >= std::max(0, model.rowCount() - 30); --row) // what one screen shows
                (void)model.data(model.index(row), messaging::ChatModel::ContentRole);
        });
    }
    std::printf("open to the first screen in the model: p50 %.2f ms, worst %.2f ms\n", opening.at(0.5), opening.at(1));
    figures.add("open_model_ms", opening.at(1));

    messaging::ChatModel model(database);
    model.open(conversation);
    const double before = residentMegabytes();
    Times pages;
    double most = before;
    for (int row = model.rowCount() - 1; row >= 0; row -= messaging::ChatModel::pageSize) {
        pages.measure([&] { (void)model.data(model.index(row), messaging::ChatModel::ContentRole); });
        for (int inPage = row; inPage > std::max(-1, row - messaging::ChatModel::pageSize); --inPage)
            (void)model.data(model.index(inPage), messaging::ChatModel::ContentRole);
        if (row / messaging::ChatModel::pageSize % 500 == 0)
            most = std::max(most, residentMegabytes());
    }
    most = std::max(most, residentMegabytes());
    std::printf("walking all %lld rows: a page p50 %.2f ms, p99 %.2f ms; memory %.1f MB, grew by %.1f MB\n", static_cast<long long>(count),
                pages.at(0.5), pages.at(0.99), before, most - before);
    figures.add("walk_page_p99_ms", pages.at(0.99));
    figures.add("walk_memory_mb", most - before);

    std::mt19937 random(7);
    Times jumps;
    for (int i = 0; i < 500; ++i)
        jumps.measure([&] { (void)model.data(model.index(int(random() % quint32(model.rowCount()))), messaging::ChatModel::ContentRole); });
    std::printf("jumping to any place: p50 %.2f ms, p99 %.2f ms\n", jumps.at(0.5), jumps.at(0.99));
    figures.add("jump_p99_ms", jumps.at(0.99));

    const QStringList words = vocabulary(30000);
    QStringList common = words.mid(0, 60);
    QStringList rare;
    QStringList pairs;
    for (int i = 0; i < 200; ++i)
        rare << words[20000 + i * 37];
    for (int i = 0; i < 100; ++i)
        pairs << words[i % 20] + u' ' + words[200 + i * 50];
    const QStringList typed = beginnings(words.mid(0, 10) + words.mid(1000, 10) + rare.mid(0, 10));
    const QStringList nothing{QStringLiteral("zzzzzz"), QStringLiteral("qqq"), QStringLiteral("👍"), QStringLiteral("masomaso NEAR(\""), QString(10000, u'x')};
    Times first = searches(database, {common.first()}, conversation, "the first of all"); // opens the index
    figures.add("search_first_ms", first.at(1), 2);
    double worst = 0;
    std::vector<double> all;
    for (const auto &[scope, where] : {std::pair(conversation, "one conversation"), std::pair(qint64(17), "a short conversation"), std::pair(qint64(0), "everywhere")}) {
        for (const auto &[queries, what] : {std::pair(common, "common"), std::pair(rare, "rare"), std::pair(pairs, "pairs"), std::pair(typed, "while typing"),
                                            std::pair(nothing, "nothing")}) {
            Times times = searches(database, queries, scope, qPrintable(QStringLiteral("%1, %2").arg(QLatin1String(what), QLatin1String(where))));
            worst = std::max(worst, times.at(0.99));
            all.insert(all.end(), times.milliseconds.begin(), times.milliseconds.end());
        }
    }
    Times together;
    together.milliseconds = all;
    figures.add("search_p50_ms", together.at(0.5), 2);
    figures.add("search_p99_ms", together.at(0.99), 2);
    figures.add("search_worst_p99_ms", worst, 2);
}

} // namespace gangway::bench
