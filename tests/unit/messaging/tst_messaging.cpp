#include "messaging/loadedchatmodel.h"
#include "messaging/messageservice.h"
#include "support/testmain.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace gangway;
using namespace gangway::messaging;

class RulesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { GANGWAY_STRICT_LOG(); }

    void window_data()
    {
        QTest::addColumn<qint64>("secondsAgo");
        QTest::addColumn<bool>("open");
        QTest::addColumn<qint64>("left");
        QTest::newRow("now") << qint64(0) << true << qint64(86400);
        QTest::newRow("a minute left") << qint64(86340) << true << qint64(60);
        QTest::newRow("a second left") << qint64(86399) << true << qint64(1);
        QTest::newRow("over") << qint64(86400) << false << qint64(0);
        QTest::newRow("long over") << qint64(864000) << false << qint64(0);
        QTest::newRow("our clock is behind") << qint64(-90) << true << qint64(86400);
    }
    void window()
    {
        QFETCH(qint64, secondsAgo);
        QFETCH(bool, open);
        QFETCH(qint64, left);
        const QDateTime now(QDate(2026, 3, 12), QTime(14, 0), Qt::UTC);
        const WindowState state = windowAt(now.addSecs(-secondsAgo), now);
        QCOMPARE(state.open, open);
        QCOMPARE(qint64(state.left.count()), left);
        QCOMPARE(state.closesAt, std::optional(now.addSecs(86400 - secondsAgo)));
    }
    void noMessageNoWindow()
    {
        const QDateTime now(QDate(2026, 3, 12), QTime(14, 0), Qt::UTC);
        for (const std::optional<QDateTime> &none : {std::optional<QDateTime>(), std::optional(QDateTime())}) {
            QVERIFY(!windowAt(none, now).open);
            QVERIFY(!windowAt(none, now).closesAt);
        }
    }

    void ticksNeverMoveBackwards()
    {
        using S = store::MessageStatus;
        const std::vector<S> ladder{S::Sending, S::Unsettled, S::Accepted, S::Sent, S::Delivered, S::Read};
        for (std::size_t from = 0; from < ladder.size(); ++from) {
            for (std::size_t to = 0; to < ladder.size(); ++to)
                QCOMPARE(advanced(ladder[from], ladder[to]), ladder[std::max(from, to)]);
            QCOMPARE(advanced(ladder[from], S::Failed), from >= 4 ? ladder[from] : S::Failed);
            QCOMPARE(advanced(S::Failed, ladder[from]), from >= 4 ? ladder[from] : S::Failed); // the order does not matter
            QCOMPARE(advanced(S::Received, ladder[from]), S::Received);
            QCOMPARE(advanced(ladder[from], S::Received), ladder[from]);
        }
        QCOMPARE(advanced(S::Failed, S::Failed), S::Failed);
    }

    void faults_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("fault");
        const QString emoji = QStringLiteral("👋"); // two UTF-16 units, one character
        QTest::newRow("empty") << QString() << int(TextFault::Empty);
        QTest::newRow("blank") << QStringLiteral(" \r\n") << int(TextFault::Empty);
        QTest::newRow("one") << QStringLiteral("x") << int(TextFault::None);
        QTest::newRow("4096") << QString(4096, u'x') << int(TextFault::None);
        QTest::newRow("4097") << QString(4097, u'x') << int(TextFault::TooLong);
        QTest::newRow("4096 emoji") << emoji.repeated(4096) << int(TextFault::None);
        QTest::newRow("4097 emoji") << emoji.repeated(4097) << int(TextFault::TooLong);
        QTest::newRow("huge") << QString(5000000, u'x') << int(TextFault::TooLong);
    }
    void faults()
    {
        QFETCH(QString, text);
        QFETCH(int, fault);
        QCOMPARE(int(faultOf(text)), fault);
    }
};

class ChatModelTest : public QObject
{
    Q_OBJECT

    const QDateTime m_noon{QDate(2026, 3, 12), QTime(12, 0), Qt::UTC};

    store::MessageRecord message(qint64 id, int minutes, store::Direction direction = store::Direction::Outbound) const
    {
        store::MessageRecord record;
        record.id = id;
        record.at = m_noon.addSecs(minutes * 60);
        record.direction = direction;
        record.status = direction == store::Direction::Inbound ? store::MessageStatus::Received : store::MessageStatus::Sent;
        record.messageId = MessageId(QStringLiteral("wamid.%1").arg(id));
        record.body = QStringLiteral("text %1").arg(id);
        return record;
    }
    static QList<qint64> ids(const LoadedChatModel &model)
    {
        QList<qint64> result;
        for (int row = 0; row < model.rowCount(); ++row)
            result.append(model.index(row).data(ChatModel::RowIdRole).toLongLong());
        return result;
    }
    static QList<bool> flags(const LoadedChatModel &model, int role)
    {
        QList<bool> result;
        for (int row = 0; row < model.rowCount(); ++row)
            result.append(model.index(row).data(role).toBool());
        return result;
    }

private Q_SLOTS:
    void init() { GANGWAY_STRICT_LOG(); }

    void keepsTheOrder()
    {
        LoadedChatModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setMessages({message(3, 30), message(1, 10)});
        QCOMPARE(ids(model), QList<qint64>({1, 3}));
        model.insert(message(2, 20));
        model.insert(message(4, 40));
        model.insert(message(6, 10));
        model.insert(message(5, 10));
        QCOMPARE(ids(model), QList<qint64>({1, 5, 6, 2, 3, 4}));
        model.setMessages({});
        QCOMPARE(model.rowCount(), 0);
        model.insert(message(1, 0));
        QCOMPARE(ids(model), QList<qint64>{1});
    }

    void aKnownRowIsUpdated()
    {
        LoadedChatModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setMessages({message(1, 10), message(2, 20)});
        QSignalSpy changed(&model, &LoadedChatModel::dataChanged);
        QSignalSpy inserted(&model, &LoadedChatModel::rowsInserted);
        store::MessageRecord row = message(1, 10);
        row.status = store::MessageStatus::Failed;
        row.error = Error::make(Error::Kind::Rejected, QStringLiteral("window-closed"));
        model.insert(row);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(inserted.count(), 0);
        QCOMPARE(model.index(0).data(ChatModel::StatusRole).toInt(), int(store::MessageStatus::Failed));
        QCOMPARE(model.index(0).data(ChatModel::ErrorRole).toString(), describe(*row.error));
        QCOMPARE(model.index(1).data(ChatModel::ErrorRole).toString(), QString());
        model.update(message(77, 0)); // unknown: nothing happens
        QCOMPARE(model.rowCount(), 2);
        model.update(message(1, 30)); // its time changed: it moves
        QCOMPARE(ids(model), QList<qint64>({2, 1}));
        model.update(*model.at(0));
        QCOMPARE(ids(model), QList<qint64>({2, 1}));
    }

    void daysAndWindows()
    {
        constexpr int day = 24 * 60;
        const auto in = store::Direction::Inbound;
        LoadedChatModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setMessages({message(1, -5), message(2, 0, in), message(3, 10), message(4, 20, in), message(5, day + 19, in),
                           message(6, 2 * day + 19, in)});
        // The open window is prolonged, not opened, by a message inside its 24 hours.
        QCOMPARE(flags(model, ChatModel::WindowOpenedRole), QList<bool>({false, true, false, false, false, true}));
        QCOMPARE(flags(model, ChatModel::DayStartRole), QList<bool>({true, false, false, false, true, true}));
        QSignalSpy changed(&model, &LoadedChatModel::dataChanged);
        model.insert(message(7, -10, in)); // an older one arrives late
        QCOMPARE(flags(model, ChatModel::WindowOpenedRole), QList<bool>({true, false, false, false, false, false, true}));
        QCOMPARE(changed.count(), 1);
    }

    void badIndexes()
    {
        LoadedChatModel model;
        model.setMessages({message(1, 0)});
        QVERIFY(!model.data({}, ChatModel::BodyRole).isValid());
        QVERIFY(!model.index(0).data(Qt::UserRole + 999).isValid());
        QCOMPARE(model.rowCount(model.index(0)), 0);
        QVERIFY(!model.at(-1) && !model.at(1) && model.at(0));
        QCOMPARE(model.index(0).data(Qt::DisplayRole).toString(), QStringLiteral("text 1"));
        QCOMPARE(model.index(0).data(ChatModel::MessageIdRole).toString(), QStringLiteral("wamid.1"));
        QCOMPARE(model.index(0).data(ChatModel::TimeRole).toDateTime(), m_noon);
        QVERIFY(model.roleNames().values().contains("windowOpened"));
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    return gangway::test::runAll<RulesTest, ChatModelTest>(argc, argv);
}
#include "tst_messaging.moc"
