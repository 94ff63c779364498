#include "tst_conversationmodels.h"
#include "tst_content.h"

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

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    return gangway::test::runAll<RulesTest, gangway::test::ConversationModelsTest, ContentTest>(argc, argv);
}
#include "tst_messaging.moc"
