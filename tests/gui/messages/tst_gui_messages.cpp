#include "support/testmain.h"

#include "app/messages/messagewords.h"

#include <QApplication>

using namespace gangway;
using namespace gangway::app;

class WordTests : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { GANGWAY_STRICT_LOG(); }

    void everyStatusHasAWord_data()
    {
        QTest::addColumn<int>("status");
        for (const auto status : {store::MessageStatus::Sending, store::MessageStatus::Unsettled, store::MessageStatus::Accepted, store::MessageStatus::Sent,
                                  store::MessageStatus::Delivered, store::MessageStatus::Read, store::MessageStatus::Failed})
            QTest::newRow(qPrintable(store::nameOf(status))) << int(status);
    }
    void everyStatusHasAWord()
    {
        QFETCH(int, status);
        QVERIFY(!wordFor(store::MessageStatus(status)).isEmpty());
        QVERIFY(!tickIconFor(store::MessageStatus(status)).isEmpty());
    }

    void timeLeftIsInHoursAndMinutes()
    {
        QCOMPARE(timeLeftWord(std::chrono::hours(23) + std::chrono::minutes(58)), QStringLiteral("23:58 left"));
        QCOMPARE(timeLeftWord(std::chrono::seconds(59)), QStringLiteral("0:00 left"));
        QCOMPARE(timeLeftWord(std::chrono::seconds(-5)), QStringLiteral("0:00 left"));
    }
};

#include "tst_gui_messages.moc"

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    return test::runAll<WordTests>(argc, argv);
}
