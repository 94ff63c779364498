// SIGKILL under load, fifty times on one database: what was answered 200 is there afterwards, once.
#include "support/receiverprocess.h"
#include "support/testmain.h"
#include "support/webhookload.h"

#include <QHash>
#include <QTemporaryDir>

#include <csignal>
#include <random>

using namespace gangway::test;

class TestReceiverKill : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { GANGWAY_STRICT_LOG(); }

    void everyAcknowledgedEventIsThereExactlyOnce()
    {
        constexpr int rounds = 50;
        constexpr int perRound = 400;
        const QTemporaryDir folder;
        ReceiverProcess receiver(QStringLiteral(GANGWAY_RECEIVER), folder.path());
        std::mt19937 random(20260312); // the same course every time, as far as the scheduler lets it
        QHash<QByteArray, int> owed;   // acknowledged bodies
        QSet<QByteArray> sent;
        std::vector<std::string> again; // not acknowledged: Meta would deliver these again
        std::uint64_t acknowledged = 0;
        for (int round = 0; round < rounds; ++round) {
            QVERIFY2(receiver.start(), qPrintable(QStringLiteral("round %1: %2").arg(round).arg(QString::fromUtf8(receiver.process().readAllStandardError()))));
            std::vector<std::string> bodies = std::move(again);
            again.clear();
            for (int i = 0; i < perRound; ++i)
                bodies.push_back(loadBody(std::uint64_t(round * perRound + i), "kill"));
            std::vector<std::string> requests;
            for (const std::string &body : bodies) {
                requests.push_back(loadRequest(body, ReceiverProcess::secret().toStdString()));
                sent.insert(QByteArray::fromStdString(body));
            }
            LoadPlan plan;
            plan.port = receiver.port();
            plan.connections = 1 + int(random() % 16);
            plan.requests = &requests;
            plan.duration = std::chrono::seconds(30);
            const std::uint64_t killAfter = 1 + random() % 250;
            const pid_t victim = pid_t(receiver.id());
            bool killed = false;
            plan.acknowledged = [&](std::uint64_t count) {
                if (count >= killAfter && !std::exchange(killed, true))
                    ::kill(victim, SIGKILL);
            };
            const LoadResult result = WebhookLoad::run(plan);
            QVERIFY(killed);
            receiver.kill(); // waits for what is dead already
            acknowledged += result.acknowledged;
            for (std::size_t i = 0; i < bodies.size(); ++i) {
                if (result.wasAcknowledged[i])
                    ++owed[QByteArray::fromStdString(bodies[i])];
                else if (again.size() < 50)
                    again.push_back(bodies[i]);
            }
        }
        const auto dump = receiver.dump(); // straight after the last kill, before anybody recovered the file
        QVERIFY2(dump.code == 0, dump.err.constData());
        QHash<QByteArray, int> found;
        qint64 last = 0;
        for (const QJsonObject &event : ReceiverProcess::objects(dump.out)) {
            ++found[event[QStringLiteral("raw")].toString().toUtf8()];
            QVERIFY(qint64(event[QStringLiteral("id")].toDouble()) > last);
            last = qint64(event[QStringLiteral("id")].toDouble());
        }
        int lost = 0;
        for (auto it = owed.cbegin(); it != owed.cend(); ++it)
            lost += found.value(it.key()) == 1 ? 0 : 1;
        QCOMPARE(lost, 0);
        for (auto it = found.cbegin(); it != found.cend(); ++it) {
            QCOMPARE(it.value(), 1);
            QVERIFY(sent.contains(it.key()));
        }
        QVERIFY(acknowledged >= rounds);
        // And the file is as good as new.
        QVERIFY(receiver.start());
        QCOMPARE(receiver.end(), 0);
        QCOMPARE(receiver.dump().out, dump.out);
        qInfo("%d kills, %llu acknowledged, %lld stored", rounds, static_cast<unsigned long long>(acknowledged), static_cast<long long>(found.size()));
    }
};

GANGWAY_TEST_MAIN(QCoreApplication, TestReceiverKill)
#include "tst_receiverkill.moc"
