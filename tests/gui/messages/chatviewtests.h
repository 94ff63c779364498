#pragma once

#include "app/messages/bubblelayout.h"
#include "app/messages/chatview.h"
#include "app/messages/statustimeline.h"
#include "messagefixture.h"
#include "messaging/chatmodel.h"
#include "support/testmain.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QWheelEvent>

extern gangway::app::Theme *chatTheme;

using namespace gangway;
using namespace gangway::app;

/// What would have been opened in the browser.
class OpenedUrls : public QObject
{
    Q_OBJECT
public:
    QList<QUrl> urls;
public Q_SLOTS:
    void open(const QUrl &url) { urls << url; }
};

/// As many rows as a busy number has in years, made up when they are asked for.
class MillionRows : public QAbstractListModel
{
    Q_OBJECT
public:
    mutable int asked = 0;
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 1'000'000; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role == messaging::ChatModel::RowIdRole)
            return qint64(index.row() + 1);
        if (role != messaging::ChatModel::RecordRole && role != messaging::ChatModel::ContentRole)
            return {};
        store::MessageRecord record;
        record.id = index.row() + 1;
        record.type = QStringLiteral("text");
        record.direction = index.row() % 3 ? store::Direction::Outbound : store::Direction::Inbound;
        record.status = index.row() % 3 ? store::MessageStatus::Read : store::MessageStatus::Received;
        record.clientId = QStringLiteral("c");
        record.at = QDateTime(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC).addSecs(index.row() * 60LL);
        record.body = QStringLiteral("Row %1. ").arg(index.row()).repeated(1 + index.row() % 13);
        if (role == messaging::ChatModel::RecordRole) {
            ++asked;
            return QVariant::fromValue(record);
        }
        return QVariant::fromValue(messaging::contentOf(record));
    }
};

/// Which rows are in sight: the arithmetic, without a widget.
class RowWindowTests : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { GANGWAY_STRICT_LOG(); }

    void aShortListStandsAtTheBottom()
    {
        RowWindow rows([](int) { return 50; });
        rows.setHeight(400);
        rows.reset(3);
        rows.update();
        QCOMPARE(int(rows.slots().size()), 3);
        QCOMPARE(rows.slots().back().bottom(), 400);
        QVERIFY(rows.fits());
        rows.scrollBy(-500);
        QCOMPARE(rows.slots().back().bottom(), 400);
    }
    void onlyWhatIsSeenIsMeasured()
    {
        int measured = 0;
        RowWindow rows([&](int row) { ++measured; return 40 + row % 7 * 20; });
        rows.setHeight(600);
        rows.reset(1'000'000);
        rows.update();
        QCOMPARE(rows.slots().back().row, 999'999);
        rows.toFraction(0.5);
        rows.toStart();
        rows.toEnd();
        QVERIFY2(measured < 200, qPrintable(QString::number(measured)));
    }
    void theBarReachesBothEndsAndComesBack()
    {
        const auto high = [](int row) { return 30 + int((quint32(row) * 2654435761u) >> 24); };
        for (const int count : {12, 500, 1'000'000}) {
            RowWindow rows(high);
            rows.setHeight(700);
            rows.reset(count);
            for (int step = 0; step <= 40; ++step) {
                const double wanted = step / 40.0;
                rows.toFraction(wanted);
                QVERIFY(rows.slots().front().top <= 0);
                QVERIFY(rows.slots().back().bottom() >= 700);
                // What is shown is where the bar says; with few rows several places of the bar may show the same.
                if (count > 100)
                    QVERIFY2(qAbs(rows.fraction() - wanted) < 2.0 / count, qPrintable(QStringLiteral("%1 %2 %3").arg(count).arg(wanted).arg(rows.fraction())));
            }
            rows.toFraction(0);
            QVERIFY(rows.isAtStart());
            rows.toFraction(1);
            QVERIFY(rows.isAtEnd() && rows.follows());
        }
    }
    void scrollingIsExact()
    {
        RowWindow rows([](int row) { return 40 + row % 5 * 33; });
        rows.setHeight(500);
        rows.reset(10'000);
        rows.toFraction(0.4);
        const int row = rows.slots().front().row + 1;
        const int top = rows.slotOf(row)->top;
        rows.scrollBy(37);
        QCOMPARE(rows.slotOf(row)->top, top - 37);
        rows.scrollBy(-37);
        QCOMPARE(rows.slotOf(row)->top, top);
        for (int i = 0; i < 50; ++i)
            rows.scrollBy(113);
        for (int i = 0; i < 50; ++i)
            rows.scrollBy(-113);
        QCOMPARE(rows.slotOf(row)->top, top);
    }
    void whatHappensElsewhereMovesNothing()
    {
        QHash<int, int> grown;
        RowWindow rows([&](int row) { return 60 + grown.value(row); });
        rows.setHeight(500);
        rows.reset(1000);
        rows.toFraction(0.5);
        const int seen = rows.slots()[1].row;
        const int top = rows.slots()[1].top;
        rows.inserted(10, 1);
        rows.update();
        QCOMPARE(rows.slotOf(seen + 1)->top, top);
        rows.removed(0, 2);
        rows.update();
        QCOMPARE(rows.slotOf(seen - 1)->top, top);
        // The row above, half out of sight, grows: what is read stays.
        rows.hold();
        grown.insert(seen - 2, 500);
        rows.update();
        QCOMPARE(rows.slotOf(seen - 1)->top, top);
        rows.inserted(rows.count(), 5);
        rows.update();
        QCOMPARE(rows.slotOf(seen - 1)->top, top);
        rows.toEnd();
        rows.inserted(rows.count(), 1);
        rows.update();
        QCOMPARE(rows.slots().back().row, rows.count() - 1);
    }
    void emptyIsNoTrouble()
    {
        RowWindow rows([](int) { return 10; });
        rows.setHeight(100);
        rows.reset(0);
        rows.update();
        rows.scrollBy(10);
        rows.toFraction(0.5);
        rows.show(0, RowWindow::Place::Middle);
        rows.toStart();
        QVERIFY(rows.slots().empty() && rows.fits());
        rows.inserted(0, 1);
        rows.update();
        QCOMPARE(int(rows.slots().size()), 1);
        rows.removed(0, 1);
        rows.update();
        QVERIFY(rows.slots().empty());
    }
};

/// The view over a real database.
class ChatViewTests : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        GANGWAY_STRICT_LOG();
        m_services = std::make_unique<test::TestServices>();
        m_data = std::make_unique<test::MessageFixture>(*m_services);
    }
    void cleanup()
    {
        m_view.reset();
        m_model.reset();
        m_data.reset();
        m_services.reset();
    }

    void everyKindPaintsAndSpeaks()
    {
        qint64 id = 0;
        std::vector<store::MessageRecord> all = m_data->everyOutbound(m_data->mercado, who, start);
        for (const auto &record : m_data->everyInbound(m_data->mercado, who, start.addSecs(7200)))
            all.push_back(record);
        for (const auto &record : all)
            id = m_data->keep(record).row.conversationId;
        open(id);
        QCOMPARE(m_model->rowCount(), int(all.size()));
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const QModelIndex index = m_view->model()->index(row, 0);
            m_view->scrollTo(index, QAbstractItemView::PositionAtCenter);
            const QRect place = m_view->visualRect(index);
            QVERIFY2(place.height() >= 24 && place.height() < 700, qPrintable(all[std::size_t(row)].type));
            QVERIFY(place.width() <= m_view->viewport()->width() + 20);
            const QImage shot = m_view->viewport()->grab(place).toImage();
            QSet<QRgb> colors;
            for (int y = 0; y < shot.height(); y += 2) {
                for (int x = 0; x < shot.width(); x += 2)
                    colors.insert(shot.pixel(x, y));
            }
            QVERIFY2(colors.size() > 4, qPrintable(all[std::size_t(row)].type));
            const QString said = ChatView::sentenceFor(index);
            QVERIFY2(said.size() > 8 && !said.contains(u'\n') && !said.contains(u'%'), qPrintable(said));
        }
    }
    void theFateOfAMessageIsSaid()
    {
        qint64 id = 0;
        for (const auto &record : m_data->everyOutbound(m_data->mercado, who, start))
            id = m_data->keep(record).row.conversationId;
        open(id);
        const auto sentence = [&](const QString &body) {
            for (int row = 0; row < m_model->rowCount(); ++row) {
                const QString said = ChatView::sentenceFor(m_view->model()->index(row, 0));
                if (said.contains(body))
                    return said;
            }
            return QString();
        };
        QVERIFY(sentence(QStringLiteral("Bom dia")).contains(QStringLiteral("131047")));
        QVERIFY(sentence(QStringLiteral("Bom dia")).contains(QStringLiteral("Not sent")));
        QVERIFY(sentence(QStringLiteral("Perhaps")).contains(QStringLiteral("No answer from Meta")));
        QVERIFY(sentence(QStringLiteral("From the phone")).startsWith(QStringLiteral("WhatsApp Business app")));
        QVERIFY(sentence(QStringLiteral("Sim, enviar")).contains(QStringLiteral("Não, obrigado")));
    }
    void stepsTellTheTimeSinceSending()
    {
        const store::MessageRecord sent = m_data->reply(m_data->mercado, who, QStringLiteral("Hello"), start, store::MessageStatus::Read);
        const auto steps = StatusTimeline::stepsOf(sent, {});
        QCOMPARE(int(steps.size()), 4);
        QCOMPARE(steps.front().words, QStringLiteral("Accepted by Meta"));
        QVERIFY(steps.front().time.endsWith(QStringLiteral(".412")));
        QCOMPARE(steps[1].time, QStringLiteral("+0.6 s"));
        QCOMPARE(steps.back().words, QStringLiteral("Read"));
        QCOMPARE(steps.back().time, QStringLiteral("+22.9 s"));
    }
    void linksAreOpenedByAClick()
    {
        const qint64 id = m_data->keep(m_data->text(m_data->mercado, who, QStringLiteral("See https://example.com/a?b=1."), start)).row.conversationId;
        open(id);
        OpenedUrls opened;
        QDesktopServices::setUrlHandler(QStringLiteral("https"), &opened, "open");
        const QRect row = m_view->visualRect(m_view->model()->index(0, 0));
        bool pressed = false;
        for (int y = row.top(); y < row.bottom() && !pressed; y += 4) {
            for (int x = 0; x < row.width() && !pressed; x += 10) {
                QTest::mouseMove(m_view->viewport(), QPoint(x, y));
                if (m_view->viewport()->cursor().shape() == Qt::PointingHandCursor) {
                    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, QPoint(x, y));
                    pressed = true;
                }
            }
        }
        QDesktopServices::unsetUrlHandler(QStringLiteral("https"));
        QVERIFY(pressed);
        QCOMPARE(opened.urls, QList<QUrl>{QUrl(QStringLiteral("https://example.com/a?b=1"))});
    }
    void hostileTextIsTextAndNoLinkLeadsOut()
    {
        const qint64 id = m_data->keep(m_data->text(m_data->mercado, who, QStringLiteral("<a href='file:///etc/passwd'>x</a> javascript:alert(1) \u202e") + QString(70'000, u'w'), start)).row.conversationId;
        open(id);
        BubbleSource source;
        source.record = m_view->recordAt(m_view->model()->index(0, 0));
        source.content = messaging::contentOf(source.record);
        const auto bubble = layBubble(source, 560, *chatTheme);
        QVERIFY(bubble->targets.empty());
        QVERIFY(bubble->height < 8192);
    }
    void keysGoThroughTheRows()
    {
        open(fill(300));
        m_view->setFocus();
        QSignalSpy details(m_view.get(), &ChatView::detailsRequested);
        QCOMPARE(m_view->currentIndex().row(), 299); // who comes in is at the newest
        QTest::keyClick(m_view.get(), Qt::Key_Up);
        QCOMPARE(m_view->currentIndex().row(), 298);
        QTest::keyClick(m_view.get(), Qt::Key_Home);
        QCOMPARE(m_view->currentIndex().row(), 0);
        QVERIFY(m_view->rows().isAtStart());
        QTest::keyClick(m_view.get(), Qt::Key_PageDown);
        QVERIFY(m_view->currentIndex().row() > 2);
        QTest::keyClick(m_view.get(), Qt::Key_End);
        QCOMPARE(m_view->currentIndex().row(), 299);
        QVERIFY(m_view->isAtEnd());
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        QCOMPARE(details.size(), 1);
        QTest::keyClick(m_view.get(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), m_model->at(299)->body);
    }
    void thePersonAtTheBottomStaysThere()
    {
        open(fill(200));
        QVERIFY(m_view->isAtEnd());
        m_model->stored(m_data->keep(m_data->text(m_data->mercado, who, QStringLiteral("newest"), start.addDays(2))));
        QVERIFY(m_view->isAtEnd());
        QCOMPARE(m_view->rows().slots().back().row, 200);
        QCOMPARE(m_view->newBelow(), 0);
    }
    void thePersonWhoScrolledUpIsLeftAlone()
    {
        open(fill(200));
        wheel(600);
        QVERIFY(!m_view->isAtEnd());
        const RowWindow::Slot held = m_view->rows().slots()[2];
        m_model->stored(m_data->keep(m_data->text(m_data->mercado, who, QStringLiteral("newest"), start.addDays(2))));
        m_model->stored(m_data->keep(m_data->text(m_data->mercado, who, QStringLiteral("newest 2"), start.addDays(2).addSecs(1))));
        QCOMPARE(m_view->rows().slotOf(held.row)->top, held.top);
        QCOMPARE(m_view->newBelow(), 2);
        auto *button = m_view->findChild<QPushButton *>(QStringLiteral("messages.newBelow"));
        QVERIFY(button->isVisible());
        QCOMPARE(button->text(), QStringLiteral("2 new"));
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(m_view->isAtEnd());
        QVERIFY(!button->isVisible());
    }
    void aLateOneInTheMiddleMovesNothing()
    {
        open(fill(200));
        wheel(600);
        const qint64 heldId = m_model->at(m_view->rows().slots()[2].row)->id;
        const int top = m_view->rows().slots()[2].top;
        const auto late = m_data->keep(m_data->text(m_data->mercado, who, QStringLiteral("late"), start.addSecs(90)));
        QVERIFY(late.movedOthers);
        m_model->stored(late);
        QCOMPARE(m_view->rows().slotOf(m_model->rowOf(heldId))->top, top);
        QCOMPARE(m_model->rowCount(), 201);
    }
    void growingRowsMoveNothing()
    {
        open(fill(200));
        wheel(600);
        const RowWindow::Slot above = m_view->rows().slots().front();
        const RowWindow::Slot held = m_view->rows().slots()[1];
        QVERIFY(held.top >= 0);
        store::MessageRecord grown = *m_model->at(above.row);
        grown.marks.reactions = {{true, QStringLiteral("👍"), start}};
        m_model->changed(grown);
        QVERIFY(held.top == m_view->rows().slotOf(held.row)->top);
    }
    void widthThemeAndFontKeepThePlace()
    {
        open(fill(300));
        wheel(2000);
        const auto held = [&] {
            for (const RowWindow::Slot &slot : m_view->rows().slots()) {
                if (slot.top >= 0)
                    return slot;
            }
            return RowWindow::Slot{};
        };
        const RowWindow::Slot before = held();
        m_view->resize(380, m_view->height());
        QCOMPARE(m_view->rows().slotOf(before.row)->top, before.top);
        m_view->resize(900, m_view->height());
        QCOMPARE(m_view->rows().slotOf(before.row)->top, before.top);
        chatTheme->setScheme(Theme::Scheme::Dark);
        QCOMPARE(m_view->rows().slotOf(before.row)->top, before.top);
        chatTheme->setScheme(Theme::Scheme::Light);
    }
    void aHitIsShownAndMarked()
    {
        open(fill(500));
        m_view->jumpTo(17);
        QCOMPARE(m_view->currentIndex().row(), 17);
        const QRect place = m_view->visualRect(m_view->currentIndex());
        QVERIFY(place.top() >= 0 && place.bottom() <= m_view->viewport()->height());
        const QPoint beside(m_view->rows().height() > 0 ? 4 : 0, place.center().y());
        const QColor marked = m_view->viewport()->grab().toImage().pixelColor(beside);
        QCOMPARE(marked.rgb(), chatTheme->color(Theme::Token::WarnSoft).rgb());
        QTRY_COMPARE_WITH_TIMEOUT(m_view->viewport()->grab().toImage().pixelColor(beside).rgb(), chatTheme->color(Theme::Token::ChatBg).rgb(), 5000);
    }
    void theBarSpansTheWholeHistory()
    {
        MillionRows million;
        ChatView view(*chatTheme);
        view.resize(576, 540);
        view.setChat(&million);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QScrollBar *bar = view.verticalScrollBar();
        QVERIFY(bar->maximum() > 1'000'000);
        QCOMPARE(bar->value(), bar->maximum());
        bar->setValue(0);
        QVERIFY(view.rows().isAtStart());
        bar->setValue(bar->maximum() / 2);
        const int middle = view.rows().slots().front().row;
        QVERIFY2(qAbs(middle - 500'000) < 100, qPrintable(QString::number(middle)));
        bar->setValue(bar->maximum());
        QVERIFY(view.isAtEnd());
        // Many small steps up: each row comes by, in order, and each is made once.
        const int before = million.asked;
        int last = view.rows().slots().front().row;
        for (int i = 0; i < 400; ++i) {
            wheel(90, &view);
            view.viewport()->repaint();
            const int now = view.rows().slots().front().row;
            QVERIFY(now <= last && last - now < 10);
            last = now;
        }
        QVERIFY(last < 1'000'000 - 200);
        QVERIFY2(million.asked - before < 2 * (1'000'000 - last), qPrintable(QString::number(million.asked - before)));
        view.setChat(nullptr);
    }
    void theMenuHasWhatTheRowAllows()
    {
        const qint64 id = m_data->keep(m_data->text(m_data->mercado, who, QStringLiteral("Hello"), start)).row.conversationId;
        open(id);
        m_view->setAnswerable(true);
        QSignalSpy replies(m_view.get(), &ChatView::replyRequested);
        QSignalSpy details(m_view.get(), &ChatView::detailsRequested);
        const QPoint at = m_view->visualRect(m_view->model()->index(0, 0)).center();
        QTest::ignoreMessage(QtWarningMsg, "This plugin does not support raise()");
        QTest::ignoreMessage(QtWarningMsg, "This plugin does not support grabbing the keyboard");
        QContextMenuEvent ask(QContextMenuEvent::Mouse, at, m_view->viewport()->mapToGlobal(at));
        QCoreApplication::sendEvent(m_view->viewport(), &ask);
        auto *menu = m_view->findChild<QMenu *>(QStringLiteral("messages.menu"));
        QVERIFY(menu);
        menu->findChild<QAction *>(QStringLiteral("messages.menu.copy"))->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("Hello"));
        menu->findChild<QAction *>(QStringLiteral("messages.menu.reply"))->trigger();
        QCOMPARE(replies.size(), 1);
        menu->findChild<QAction *>(QStringLiteral("messages.menu.details"))->trigger();
        QCOMPARE(details.size(), 1);
        menu->close();
    }

private:
    qint64 fill(int count)
    {
        const int batch = count;
        qint64 id = 0;
        std::vector<Call<store::StoredMessage>> pending;
        QObject guard;
        int done = 0;
        for (int i = 0; i < batch; ++i) {
            const QDateTime at = start.addSecs(i * 60LL);
            const QString words = QStringLiteral("Row %1 %2").arg(i).arg(QString(i % 11 * 23, u'a').replace(QStringLiteral("aaaaaa"), QStringLiteral("aaaaa ")));
            const store::MessageRecord record = i % 3 == 0 ? m_data->text(m_data->mercado, who, words, at) : m_data->reply(m_data->mercado, who, words, at);
            store::MessageRepository(m_services->database()).store(record).then(&guard, [&](Result<store::StoredMessage> stored) {
                ++done;
                if (stored)
                    id = stored->row.conversationId;
            });
        }
        if (!QTest::qWaitFor([&] { return done == batch; }, 120'000))
            qFatal("the rows were not written");
        return id;
    }
    void open(qint64 conversation)
    {
        m_model = std::make_unique<messaging::ChatModel>(m_services->database());
        m_model->open(conversation);
        m_view = std::make_unique<ChatView>(*chatTheme);
        connect(m_view.get(), &ChatView::detailsRequested, this, [] {});
        m_view->resize(576, 540);
        m_view->setChat(m_model.get());
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }
    void wheel(int pixels, ChatView *where = nullptr)
    {
        ChatView *view = where ? where : m_view.get();
        const QPoint at = view->viewport()->rect().center();
        QWheelEvent event(at, view->viewport()->mapToGlobal(at), QPoint(0, pixels), QPoint(0, pixels), Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(view->viewport(), &event);
    }

    const QString who = QStringLiteral("16505550134");
    const QDateTime start{QDate(2026, 3, 12), QTime(9, 0), Qt::UTC};
    std::unique_ptr<test::TestServices> m_services;
    std::unique_ptr<test::MessageFixture> m_data;
    std::unique_ptr<messaging::ChatModel> m_model;
    std::unique_ptr<ChatView> m_view;
};
