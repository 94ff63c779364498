#include "support/testmain.h"

#include "app/messages/chatview.h"
#include "app/messages/composer.h"
#include "app/messages/messagewords.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace gangway;
using namespace gangway::app;

namespace {

Theme *theTheme = nullptr;

store::MessageRecord message(qint64 id, store::Direction direction, const QString &body, store::MessageStatus status)
{
    store::MessageRecord record;
    record.id = id;
    record.direction = direction;
    record.body = body;
    record.status = status;
    record.contact = QStringLiteral("16505550134");
    record.at = QDateTime(QDate(2026, 3, 12), QTime(14, 31), Qt::UTC).addSecs(60 * id);
    return record;
}

} // namespace

class ComposerTests : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { GANGWAY_STRICT_LOG(); }

    void closedNothingCanBeSent()
    {
        Composer composer(*theTheme);
        composer.show();
        QSignalSpy sent(&composer, &Composer::sendRequested);
        composer.setText(QStringLiteral("Hello"));
        composer.setClosedReason(QStringLiteral("Waiting for the first message."));
        QVERIFY(!send(composer)->isEnabled());
        QTest::keyClick(composer.input(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(sent.isEmpty());
        composer.setClosedReason({});
        QCOMPARE(composer.text(), QStringLiteral("Hello")); // nothing typed is lost
        QVERIFY(send(composer)->isEnabled());
    }

    void theLimitIsMetas()
    {
        Composer composer(*theTheme);
        composer.show();
        composer.setText(QString(Composer::limit, u'a'));
        QVERIFY(send(composer)->isEnabled());
        composer.setText(QString(Composer::limit + 1, u'a'));
        QVERIFY(!send(composer)->isEnabled());
        const auto *note = composer.findChild<QLabel *>(QStringLiteral("test.composerNote"));
        QVERIFY(note->text().startsWith(QStringLiteral("1 ")));
        composer.setText(QStringLiteral("  \n "));
        QVERIFY(!send(composer)->isEnabled());
    }

    void keysSendAndMakeLines()
    {
        Composer composer(*theTheme);
        composer.show();
        QSignalSpy sent(&composer, &Composer::sendRequested);
        QTest::keyClicks(composer.input(), QStringLiteral("a"));
        QTest::keyClick(composer.input(), Qt::Key_Return, Qt::ShiftModifier);
        QTest::keyClicks(composer.input(), QStringLiteral("b"));
        QVERIFY(sent.isEmpty());
        QTest::keyClick(composer.input(), Qt::Key_Return);
        QCOMPARE(sent.size(), 1);
        QCOMPARE(sent.first().first().toString(), QStringLiteral("a\nb"));
        composer.setBusy(true);
        QTest::keyClick(composer.input(), Qt::Key_Return);
        QCOMPARE(sent.size(), 1); // not twice while the answer is under way
    }

    void quickRepliesFillTheField()
    {
        Composer composer(*theTheme);
        composer.setQuickReplies({QStringLiteral("One"), QStringLiteral("Two")});
        composer.show();
        QTest::mouseClick(composer.findChild<QAbstractButton *>(QStringLiteral("test.quick.2")), Qt::LeftButton);
        QCOMPARE(composer.text(), QStringLiteral("Two"));
    }

private:
    static QAbstractButton *send(Composer &composer) { return composer.findChild<QAbstractButton *>(QStringLiteral("test.send")); }
};

class ChatTests : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { GANGWAY_STRICT_LOG(); }

    void everyRowIsASentence()
    {
        messaging::LoadedChatModel model;
        model.setMessages({message(1, store::Direction::Inbound, QStringLiteral("Gangway test"), store::MessageStatus::Received),
                           message(2, store::Direction::Outbound, QStringLiteral("Loud and clear"), store::MessageStatus::Read)});
        ChatView view(*theTheme);
        view.setChat(&model);
        const QString in = view.model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
        const QString out = view.model()->index(1, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY(in.contains(QStringLiteral("Gangway test")));
        QVERIFY(out.contains(QStringLiteral("Loud and clear")) && out.endsWith(QStringLiteral("Read")));
    }

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

    void hostileTextIsDrawnAsText()
    {
        messaging::LoadedChatModel model;
        auto failed = message(3, store::Direction::Outbound, QString(4096, u'x'), store::MessageStatus::Failed);
        failed.error = Error::make(Error::Kind::Rejected, QStringLiteral("x"));
        failed.error->code = 131047;
        model.setMessages({message(1, store::Direction::Inbound, QStringLiteral("<b>no</b> \u202e <img src='file:///etc/passwd'>"), store::MessageStatus::Received),
                           message(2, store::Direction::Inbound, QString(), store::MessageStatus::Received), failed});
        ChatView view(*theTheme);
        view.resize(576, 500);
        view.setChat(&model);
        view.show();
        QVERIFY(!view.grab().isNull());
        // Longer texts make higher rows, and none is wider than the view.
        QVERIFY(view.sizeHintForRow(2) > view.sizeHintForRow(0));
        QVERIFY(view.visualRect(view.model()->index(2, 0)).width() <= view.viewport()->width());
        QVERIFY(!view.model()->index(2, 0).data(messaging::ChatModel::ErrorRole).toString().isEmpty());
        const QString folder = qEnvironmentVariable("GANGWAY_SHOTS");
        if (!folder.isEmpty()) {
            QDir().mkpath(folder);
            view.grab().save(folder + QStringLiteral("/chat.png"));
        }
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
    Theme theme(Theme::Scheme::Light);
    theme.apply(app);
    theTheme = &theme;
    return test::runAll<ComposerTests, ChatTests>(argc, argv);
}
