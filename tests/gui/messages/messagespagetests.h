#pragma once

#include "app/messages/chatview.h"
#include "app/messages/conversationdelegate.h"
#include "app/messages/conversationpanel.h"
#include "app/messages/messagedetails.h"
#include "app/messages/messagespage.h"
#include "app/messages/newconversation.h"
#include "app/widgets/chip.h"
#include "messagefixture.h"
#include "support/manualclock.h"
#include "support/testmain.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>

extern gangway::app::Theme *chatTheme;

using namespace gangway;
using namespace gangway::app;

/// The page with real clicks and keys, over a real database.
class MessagesPageTests : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        GANGWAY_STRICT_LOG();
        m_clock = std::make_unique<test::ManualClock>();
        now = m_clock->now();
        test::TestServices::Wish wish;
        wish.clock = m_clock.get();
        m_services = std::make_unique<test::TestServices>(wish);
        m_data = std::make_unique<test::MessageFixture>(*m_services);
    }
    void cleanup()
    {
        m_page.reset();
        m_data.reset();
        m_services.reset();
        m_clock.reset();
    }

    void nothingYet()
    {
        start();
        auto *first = m_page->findChild<QPushButton *>(QStringLiteral("messages.empty.new"));
        QVERIFY(first->isVisible());
        QTest::mouseClick(first, Qt::LeftButton);
        QVERIFY(m_page->window()->findChild<NewConversationDialog *>());
        m_page->window()->findChild<NewConversationDialog *>()->reject();
    }
    void theListSaysItAll()
    {
        people();
        start();
        QListView *list = child<QListView>("messages.list");
        QAbstractItemModelTester tester(list->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(list->model()->rowCount(), 4);
        QVERIFY(sentence(0).startsWith(QStringLiteral("Ana Lima"))); // the newest first
        const QString first = sentenceWith(QStringLiteral("0177"));
        QVERIFY(first.contains(QStringLiteral("Harbour & Finch")));
        QVERIFY(first.contains(QStringLiteral("0:30 left")));
        QVERIFY(first.contains(QStringLiteral("1 unread")));
        const QString failed = sentenceWith(QStringLiteral("0122"));
        QVERIFY2(failed.contains(QStringLiteral("Not sent (131047)")) && failed.contains(QStringLiteral("window closed")), qPrintable(failed));
        QVERIFY(sentenceWith(QStringLiteral("Ana Lima")).contains(QStringLiteral("You: Of course")));
        QVERIFY(!list->grab().isNull());
    }
    void filtersCountAndChoose()
    {
        people();
        start();
        QListView *list = child<QListView>("messages.list");
        QTRY_COMPARE(child<QToolButton>("messages.filter.open")->text(), QStringLiteral("Window open  2"));
        QCOMPARE(child<QToolButton>("messages.filter.failed")->text(), QStringLiteral("Failed  1"));
        QCOMPARE(child<QToolButton>("messages.filter.unread")->text(), QStringLiteral("Unread  3"));
        const std::pair<const char *, int> filters[]{{"open", 2}, {"failed", 1}, {"unread", 3}, {"all", 4}};
        for (const auto &[name, rows] : filters) {
            QTest::mouseClick(m_page->findChild<QToolButton *>(QStringLiteral("messages.filter.") + QLatin1String(name)), Qt::LeftButton);
            QCOMPARE(list->model()->rowCount(), rows);
        }
    }
    void aClickOpensAndWhatIsSeenIsNoLongerUnread()
    {
        people();
        start();
        QSignalSpy unread(m_page.get(), &MessagesPage::unreadChanged);
        clickConversation(QStringLiteral("0177"));
        QCOMPARE(child<ChatView>("messages.chat")->model()->rowCount(), 1);
        QTRY_VERIFY(!child<ChatView>("messages.chat")->verticalScrollBar()->isVisible()); // it is short
        QVERIFY(m_page->findChild<Chip *>(QStringLiteral("messages.window"))->text().contains(QStringLiteral("0:30:00 left")));
        QTRY_COMPARE(unread.size(), 1);
        QTRY_VERIFY(!sentenceWith(QStringLiteral("0177")).contains(QStringLiteral("unread")));
        QTRY_COMPARE(child<QToolButton>("messages.filter.unread")->text(), QStringLiteral("Unread  2"));
    }
    void theWindowCountsDownAndCloses()
    {
        people();
        start();
        clickConversation(QStringLiteral("0177"));
        Chip *window = m_page->findChild<Chip *>(QStringLiteral("messages.window"));
        QCOMPARE(window->tone(), Theme::Tone::Warn);
        m_clock->advance(std::chrono::minutes(29) + std::chrono::seconds(59));
        QTRY_COMPARE(window->text(), QStringLiteral("Window open, 0:00:01 left"));
        m_clock->advance(std::chrono::seconds(2));
        QTRY_COMPARE(window->text(), QStringLiteral("Window closed"));
        QTRY_VERIFY(sentenceWith(QStringLiteral("0177")).contains(QStringLiteral("window closed")));
        QVERIFY(m_page->findChild<Chip *>(QStringLiteral("messages.closed"))->isVisible());
    }
    void wordsFindPeopleAndMessages()
    {
        people();
        start();
        QLineEdit *find = child<QLineEdit>("messages.find");
        QListView *list = child<QListView>("messages.list");
        QListView *hits = child<QListView>("messages.search");
        find->setFocus();
        QTest::keyClicks(find, QStringLiteral("ana"));
        QTRY_COMPARE(list->model()->rowCount(), 1);
        QTest::keyClick(find, Qt::Key_Escape);
        QTRY_COMPARE(list->model()->rowCount(), 4);
        QTest::keyClicks(find, QStringLiteral("feriado"));
        QTRY_VERIFY(hits->isVisible());
        QCOMPARE(hits->model()->rowCount(), 1);
        QCOMPARE(list->model()->rowCount(), 0);
        QTest::keyClick(find, Qt::Key_Return);
        QCOMPARE(m_page->currentConversation(), m_ana);
        ChatView *chat = child<ChatView>("messages.chat");
        QVERIFY(ChatView::sentenceFor(chat->currentIndex()).contains(QStringLiteral("feriado")));
        QVERIFY(!chat->visualRect(chat->currentIndex()).isEmpty());
        QTest::keyClicks(find, QStringLiteral("zzzz"));
        QTRY_VERIFY(child<QPushButton>("messages.showAll")->isVisible());
        QTest::mouseClick(child<QPushButton>("messages.showAll"), Qt::LeftButton);
        QTRY_COMPARE(list->model()->rowCount(), 4);
    }
    void detailsTellWhatWentWrong()
    {
        people();
        start();
        clickConversation(QStringLiteral("0122"));
        ChatView *chat = child<ChatView>("messages.chat");
        chat->setFocus();
        QTest::keyClick(chat, Qt::Key_Return);
        MessageDetails *details = child<MessageDetails>("messages.details");
        QVERIFY(details->isVisible());
        QVERIFY(details->findChild<QPushButton *>(QStringLiteral("messages.details.template"))->isVisible());
        QTest::mouseClick(details->findChild<QPushButton *>(QStringLiteral("messages.details.support")), Qt::LeftButton);
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY2(copied.contains(QStringLiteral("131047")) && copied.contains(QStringLiteral("AbCdEf123")), qPrintable(copied));
        QTest::keyClick(details->findChild<QToolButton *>(QStringLiteral("messages.details.close")), Qt::Key_Escape);
        QVERIFY(!details->isVisible());
        QVERIFY(chat->hasFocus());
    }
    void detailsLieOverASmallPage()
    {
        people();
        start();
        m_page->resize(1024 - 72, 540);
        clickConversation(QStringLiteral("0122"));
        ChatView *chat = child<ChatView>("messages.chat");
        chat->setFocus();
        const int wide = chat->width();
        QTest::keyClick(chat, Qt::Key_Return);
        MessageDetails *details = child<MessageDetails>("messages.details");
        QVERIFY(details->isVisible());
        QCOMPARE(details->geometry().right(), m_page->width() - 1);
        QCOMPARE(chat->width(), wide);
        m_page->resize(1280 - 72, 700);
        QTRY_VERIFY(child<ChatView>("messages.chat")->mapTo(m_page.get(), QPoint(chat->width(), 0)).x() <= details->x());
    }
    void aNewConversationIsForATemplate()
    {
        people();
        start();
        QTest::mouseClick(child<QToolButton>("messages.new"), Qt::LeftButton);
        auto *dialog = m_page->window()->findChild<NewConversationDialog *>();
        auto *phone = dialog->findChild<QLineEdit *>(QStringLiteral("messages.newConversation.phone"));
        auto *go = dialog->findChild<QPushButton *>(QStringLiteral("messages.newConversation.start"));
        QCOMPARE(dialog->findChild<QComboBox *>(QStringLiteral("messages.newConversation.from"))->count(), 2);
        QVERIFY(!go->isEnabled());
        QTest::keyClicks(phone, QStringLiteral("62 9000"));
        QVERIFY(!go->isEnabled());
        phone->clear();
        QTest::keyClicks(phone, QStringLiteral("+34 910 000 144"));
        QVERIFY(go->isEnabled());
        QTest::mouseClick(go, Qt::LeftButton);
        QTRY_VERIFY(m_page->currentConversation() > 0);
        QTRY_COMPARE(child<QListView>("messages.list")->model()->rowCount(), 5);
        QCOMPARE(m_page->findChild<Chip *>(QStringLiteral("messages.window"))->text(), QStringLiteral("Window not open yet"));
    }
    void nothingIsCutInAnySizeOrScheme()
    {
        people();
        for (const auto &record : m_data->everyInbound(m_data->mercado, QStringLiteral("16505550134"), now.addSecs(-3 * 3600)))
            m_every = m_data->keep(record).row.conversationId;
        for (const auto &record : m_data->everyOutbound(m_data->mercado, QStringLiteral("16505550199"), now.addSecs(-2 * 3600)))
            m_every = m_data->keep(record).row.conversationId;
        start();
        const QString folder = qEnvironmentVariable("GANGWAY_SHOTS");
        for (const auto scheme : {Theme::Scheme::Light, Theme::Scheme::Dark}) {
            chatTheme->setScheme(scheme);
            for (const QSize size : {QSize(1280 - 72, 720), QSize(1024 - 72, 560)}) {
                m_page->resize(size);
                m_page->openConversation(m_every);
                ChatView *chat = child<ChatView>("messages.chat");
                chat->setFocus();
                chat->setCurrentIndex(chat->model()->index(0, 0));
                QTest::keyClick(chat, Qt::Key_Return);
                QVERIFY(child<MessageDetails>("messages.details")->isVisible());
                for (const auto *button : m_page->findChildren<QToolButton *>()) {
                    if (button->isVisible() && button->objectName().startsWith(QStringLiteral("messages.")))
                        QVERIFY2(!button->accessibleName().isEmpty() && button->width() >= 22, qPrintable(button->objectName()));
                }
                QVERIFY(child<QListView>("messages.list")->width() >= 239);
                if (!folder.isEmpty()) {
                    const QString name = QStringLiteral("%1/messages-%2-%3").arg(folder).arg(size.width()).arg(int(scheme));
                    QCoreApplication::processEvents();
                    m_page->grab().save(name + QStringLiteral("-details.png"));
                    QTest::keyClick(child<QToolButton>("messages.details.close"), Qt::Key_Escape);
                    chat->toEnd();
                    QCoreApplication::processEvents();
                    m_page->grab().save(name + QStringLiteral("-end.png"));
                    for (int page = 0; page < 6; ++page) {
                        chat->scrollTo(chat->model()->index(qMin(chat->model()->rowCount() - 1, page * 7), 0), QAbstractItemView::PositionAtTop);
                        chat->grab().save(name + QStringLiteral("-%1.png").arg(page));
                    }
                    m_page->openMessage(m_ana, 1);
                    QCoreApplication::processEvents();
                    m_page->grab().save(name + QStringLiteral("-ana.png"));
                }
            }
        }
        chatTheme->setScheme(Theme::Scheme::Light);
    }
    void theLastConversationIsOpenedAgain()
    {
        people();
        start();
        clickConversation(QStringLiteral("0122"));
        const qint64 id = m_page->currentConversation();
        QTRY_COMPARE(store::SettingRepository(m_services->database()).value(QStringLiteral("messages.conversation")).value_or(QString()), QString::number(id));
        m_page.reset();
        start();
        QCOMPARE(m_page->currentConversation(), id);
    }

private:
    template <typename T>
    T *child(const char *name) const
    {
        return m_page->findChild<T *>(QLatin1String(name));
    }
    void people()
    {
        using S = store::MessageStatus;
        m_ana = m_data->keep(m_data->text(m_data->mercado, QStringLiteral("556290000171"), QStringLiteral("Vocês abrem no feriado?"), now.addSecs(-3 * 3600))).row.conversationId;
        store::MessageRecord named = m_data->text(m_data->mercado, QStringLiteral("556290000171"), QStringLiteral("And Sunday?"), now.addSecs(-2 * 3600));
        named.contactName = QStringLiteral("Ana Lima");
        m_data->keep(named);
        m_data->keep(m_data->reply(m_data->mercado, QStringLiteral("556290000171"), QStringLiteral("Of course"), now.addSecs(-3600), S::Delivered));
        m_data->keep(m_data->text(m_data->harbour, QStringLiteral("16505550177"), QStringLiteral("Is the studio open on Sunday?"), now.addSecs(-23 * 3600 - 1800)));
        m_data->keep(m_data->text(m_data->mercado, QStringLiteral("556290000122"), QStringLiteral("Obrigada!"), now.addSecs(-80 * 3600)));
        store::MessageRecord failed = m_data->reply(m_data->mercado, QStringLiteral("556290000122"), QStringLiteral("Bom dia!"), now.addSecs(-40 * 3600), S::Failed);
        failed.error = Error::make(Error::Kind::Rejected, QStringLiteral("status"));
        failed.error->code = 131047;
        failed.error->traceId = QStringLiteral("AbCdEf123");
        m_data->keep(failed);
        const auto old = m_data->keep(m_data->text(m_data->mercado, QStringLiteral("555190000190"), QStringLiteral("Tudo bem"), now.addSecs(-90 * 3600)));
        m_services->await(store::ConversationRepository(m_services->database()).markSeen(old.row.conversationId));
    }
    void start()
    {
        m_page = std::make_unique<MessagesPage>(*m_services, *chatTheme);
        m_page->resize(1280 - 72, 720);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    QString sentence(int row) const
    {
        return child<QListView>("messages.list")->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    }
    QString sentenceWith(const QString &words) const
    {
        for (int row = 0; row < child<QListView>("messages.list")->model()->rowCount(); ++row) {
            if (sentence(row).contains(words))
                return sentence(row);
        }
        return {};
    }
    void clickConversation(const QString &words)
    {
        QListView *list = child<QListView>("messages.list");
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            if (sentence(row).contains(words))
                return QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(row, 0)).center());
        }
        QFAIL(qPrintable(words));
    }

    QDateTime now;
    qint64 m_ana = 0;
    qint64 m_every = 0;
    std::unique_ptr<test::ManualClock> m_clock;
    std::unique_ptr<test::TestServices> m_services;
    std::unique_ptr<test::MessageFixture> m_data;
    std::unique_ptr<MessagesPage> m_page;
};
