#pragma once

#include "webhookbench.h"

#include "app/webhooks/webhookspage.h"
#include "app/webhooks/webhooktablemodel.h"
#include "app/widgets/banner.h"
#include "app/widgets/chip.h"
#include "app/widgets/elidedlabel.h"
#include "app/widgets/emptystate.h"
#include "app/widgets/jsonview.h"
#include "app/widgets/toast.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QDir>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QTcpServer>
#include <QToolButton>

namespace gangway::test {

inline app::Theme *theTheme = nullptr;

/// The page over the real receiver, loopback HTTP and a database file.
class WebhooksPageTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestServices> m_services;
    std::unique_ptr<app::WebhooksPage> m_page;
    QNetworkAccessManager m_network;
    store::CaseRecord m_case;
    const Secret m_secret = Secret::fromString(QStringLiteral("test-app-secret")); // of TestServices::addProfile()

    template <typename T>
    T *part(const char *name) const
    {
        T *found = m_page->findChild<T *>(QLatin1String(name));
        if (!found)
            qFatal("no part %s", name);
        return found;
    }
    QTableView *table() const { return part<QTableView>("webhooks.table"); }
    int rows() const { return table()->model()->rowCount(); }
    QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }
    QString says(int row) const { return cell(row, app::WebhookTableModel::Says); }

    void open(const QSize &size = QSize(1208, 720))
    {
        m_services->load();
        m_page = std::make_unique<app::WebhooksPage>(m_services->services(), *theTheme);
        m_page->resize(size);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    void listen()
    {
        auto &listening = m_services->services().listening;
        listening.listen();
        QTRY_COMPARE(listening.state(), onboarding::ListeningService::State::Listening);
    }
    int send(const QByteArray &verb, const QByteArray &body, const QByteArray &signature, const QString &query = {})
    {
        const auto &receiver = m_services->services().receiver;
        QNetworkRequest request(QUrl(QStringLiteral("http://127.0.0.1:%1/webhook%2").arg(receiver.port()).arg(query)));
        request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
        if (!signature.isEmpty())
            request.setRawHeader("X-Hub-Signature-256", signature);
        QNetworkReply *reply = m_network.sendCustomRequest(request, verb, body);
        QSignalSpy done(reply, &QNetworkReply::finished);
        if (!reply->isFinished() && !done.wait(10000))
            return 0;
        reply->deleteLater();
        return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    }
    int post(const QByteArray &body) { return send("POST", body, webhooks::signatureOf(body, m_secret)); }
    void store(std::vector<store::WebhookRecord> records)
    {
        TestServices::await(store::WebhookRepository(m_services->database()).append(records));
    }
    std::vector<store::WebhookRecord> many(int count, std::chrono::seconds apart = std::chrono::seconds(0))
    {
        std::vector<store::WebhookRecord> records;
        const QDateTime now = m_services->services().clock.now();
        for (int i = 0; i < count; ++i)
            records.push_back(webhookRecord(statusBody("wamid." + QByteArray::number(i), i % 10 == 0 ? "failed" : "delivered"), now.addSecs((i + 1 - count) * apart.count())));
        return records;
    }
    void type(const char *filter)
    {
        auto *field = part<QLineEdit>("webhooks.filter");
        field->setFocus();
        QTest::keyClicks(field, QString::fromUtf8(filter));
        QTest::keyClick(field, Qt::Key_Return);
    }
    void choosePeriod(int index) { part<QToolButton>("webhooks.period")->menu()->actions().at(index)->trigger(); }
    void clickRow(int row)
    {
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, table()->visualRect(table()->model()->index(row, 0)).center());
    }

private Q_SLOTS:
    void init()
    {
        GANGWAY_STRICT_LOG();
        m_services = std::make_unique<TestServices>();
        m_services->addProfile();
        m_case.profileId = m_services->services().profiles.current()->id;
        m_case.id = CaseId();
        m_case.customerName = QStringLiteral("Padaria Aurora");
        m_case.facts.wabaId = WabaId(QStringLiteral("524126980791429"));
        m_case.facts.phoneNumberId = PhoneNumberId(QStringLiteral("106540352242922"));
        m_case.createdAt = m_case.updatedAt = m_services->services().clock.now();
        m_case = m_services->storeCase(m_case);
    }
    void cleanup()
    {
        m_page.reset();
        m_services.reset();
    }

    void showsWhatComesIn()
    {
        open();
        QCOMPARE(part<app::Chip>("webhooks.live")->text(), QStringLiteral("Starting"));
        listen();
        QCOMPARE(part<app::Chip>("webhooks.live")->text(), QStringLiteral("Live"));
        QVERIFY(part<app::ElidedLabel>("webhooks.address")->text().contains(QString::number(m_services->services().receiver.port())));
        QCOMPARE(post(inboundBody("wamid.1")), 200);
        QCOMPARE(send("POST", inboundBody("wamid.2"), webhooks::signatureOf(inboundBody("wamid.2"), Secret::fromString(QStringLiteral("another")))), 403);
        QCOMPARE(send("POST", inboundBody("wamid.3"), {}), 401);
        QCOMPARE(send("GET", {}, {}, QStringLiteral("?hub.mode=subscribe&hub.challenge=1&hub.verify_token=wrong")), 403);
        QTRY_COMPARE(rows(), 4);
        QCOMPARE(cell(0, app::WebhookTableModel::Field), QStringLiteral("Verification"));
        QCOMPARE(says(1), QStringLiteral("Body without a signature"));
        QCOMPARE(says(2), QStringLiteral("Body signed with another secret"));
        QCOMPARE(cell(2, app::WebhookTableModel::Customer), QStringLiteral("Unknown"));
        QCOMPARE(cell(2, app::WebhookTableModel::Signature), QStringLiteral("Refused"));
        QCOMPARE(says(3), QStringLiteral("Text: Gangway test 1042"));
        QCOMPARE(cell(3, app::WebhookTableModel::Customer), QStringLiteral("Padaria Aurora"));
        QTRY_COMPARE(part<QPushButton>("webhooks.refused")->text(), QStringLiteral("3 refused"));
        QCOMPARE(part<app::ElidedLabel>("webhooks.count")->text(), QStringLiteral("4 events in the last hour"));
        // Only what was accepted became a message.
        QTRY_COMPARE(store::MessageRepository(m_services->database()).forCase(m_case.id, 10).value().size(), 1u);
        QTest::mouseClick(part<QPushButton>("webhooks.refused"), Qt::LeftButton);
        QCOMPARE(rows(), 3);
        QTRY_COMPARE(part<QLabel>("webhooks.shown")->text(), QStringLiteral("3 shown, 1 hidden by the filter"));
        QTest::mouseClick(part<QPushButton>("webhooks.clear"), Qt::LeftButton);
        QCOMPARE(rows(), 4);
    }
    void saysWhatIsThere()
    {
        open();
        QTRY_VERIFY(part<QPushButton>("webhooks.empty.help")->isVisible());
        QVERIFY(!table()->isVisible());
        store(many(3));
        m_page->hide();
        m_page->show(); // rows that came from elsewhere are seen when somebody looks again
        choosePeriod(3);
        QTRY_COMPARE(rows(), 3);
        type("status:read");
        QCOMPARE(rows(), 0);
        QVERIFY(part<QPushButton>("webhooks.empty.clear")->isVisible());
        QTest::mouseClick(part<QPushButton>("webhooks.empty.clear"), Qt::LeftButton);
        QCOMPARE(rows(), 3);
    }
    void filtersByChips()
    {
        store(many(20));
        open();
        QTRY_COMPARE(rows(), 20);
        type("status:failed");
        QCOMPARE(rows(), 2);
        type("not wamid.10");
        QCOMPARE(rows(), 1);
        const auto chips = [this] {
            QStringList texts;
            for (const QToolButton *chip : m_page->findChildren<QToolButton *>(QStringLiteral("webhooks.filter.chip")))
                if (chip->isVisible())
                    texts << chip->text();
            return texts;
        };
        QTRY_COMPARE(chips(), (QStringList{QStringLiteral("status:failed"), QStringLiteral("not wamid.10")}));
        auto *field = part<QLineEdit>("webhooks.filter");
        QTest::keyClick(field, Qt::Key_Backspace); // the last chip becomes words again
        QCOMPARE(field->text(), QStringLiteral("not wamid.10"));
        QCOMPARE(rows(), 1); // what is being typed filters already
        QTest::keyClick(field, Qt::Key_Escape);
        QCOMPARE(rows(), 2);
        QTRY_COMPARE(chips(), QStringList{QStringLiteral("status:failed")});
        for (QToolButton *chip : m_page->findChildren<QToolButton *>(QStringLiteral("webhooks.filter.chip")))
            if (chip->isVisible())
                QTest::mouseClick(chip, Qt::LeftButton);
        QCOMPARE(rows(), 20);
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(field->hasFocus());
        QTest::keyClicks(field, QStringLiteral("customer:aurora"));
        QTRY_COMPARE(rows(), 20);
        QTest::keyClicks(field, QStringLiteral("x"));
        QTRY_COMPARE(rows(), 0);
    }
    void pauseStopsTheDisplayOnly()
    {
        open();
        listen();
        QCOMPARE(post(inboundBody("wamid.1")), 200);
        QTRY_COMPARE(rows(), 1);
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_Space);
        QVERIFY(m_page->isPaused());
        QCOMPARE(part<app::Chip>("webhooks.live")->text(), QStringLiteral("Paused"));
        for (int i = 2; i < 14; ++i)
            QCOMPARE(post(inboundBody("wamid." + QByteArray::number(i))), 200);
        QTRY_COMPARE(part<QPushButton>("webhooks.new")->text(), QStringLiteral("12 new"));
        QCOMPARE(rows(), 1);
        QCOMPARE(store::WebhookRepository(m_services->database()).latest(100).value().size(), 13u); // receiving went on
        QTest::mouseClick(part<QPushButton>("webhooks.new"), Qt::LeftButton);
        QCOMPARE(rows(), 13); // once; still paused
        QVERIFY(m_page->isPaused());
        QCOMPARE(post(inboundBody("wamid.90")), 200);
        QTRY_COMPARE(part<QPushButton>("webhooks.new")->text(), QStringLiteral("1 new"));
        QTest::mouseClick(part<QPushButton>("webhooks.pause"), Qt::LeftButton);
        QTRY_COMPARE(rows(), 14);
        QVERIFY(!part<QPushButton>("webhooks.new")->isVisible());
    }
    void selectingStopsTheJumping()
    {
        open();
        listen();
        QCOMPARE(post(inboundBody("wamid.1", "first")), 200);
        QTRY_COMPARE(rows(), 1);
        QCOMPARE(post(inboundBody("wamid.2", "second")), 200);
        QTRY_COMPARE(rows(), 2); // the first was shown by itself: that stops nothing
        clickRow(0);
        QCOMPARE(post(inboundBody("wamid.3", "third")), 200);
        QTRY_COMPARE(part<QPushButton>("webhooks.new")->text(), QStringLiteral("1 new"));
        QCOMPARE(rows(), 2);
        QCOMPARE(part<app::ElidedLabel>("webhooks.title")->text(), QStringLiteral("messages, inbound"));
        // The count is of those that the filter lets through.
        type("second");
        QVERIFY(!part<QPushButton>("webhooks.new")->isVisible());
        m_page->setFilter({});
        QTest::mouseClick(part<QPushButton>("webhooks.new"), Qt::LeftButton);
        QCOMPARE(rows(), 3);
        QCOMPARE(post(inboundBody("wamid.4", "fourth")), 200);
        QTRY_COMPARE(rows(), 4); // it follows again
    }
    void scrollingAwayStopsTheJumping()
    {
        store(many(100));
        open();
        listen();
        QTRY_COMPARE(rows(), 100);
        QScrollBar *bar = table()->verticalScrollBar();
        bar->setValue(bar->maximum() / 2);
        const QModelIndex seen = table()->indexAt(QPoint(5, 5));
        const QString before = seen.data(app::WebhookTableModel::IdRole).toString();
        QCOMPARE(post(inboundBody("wamid.new")), 200);
        QTRY_VERIFY(part<QPushButton>("webhooks.new")->isVisible());
        QCOMPARE(table()->indexAt(QPoint(5, 5)).data(app::WebhookTableModel::IdRole).toString(), before);
        QTest::mouseClick(part<QPushButton>("webhooks.new"), Qt::LeftButton);
        QCOMPARE(bar->value(), 0);
        QCOMPARE(rows(), 101);
    }
    void olderOnesComeWithScrolling()
    {
        store(many(3000));
        open();
        QTRY_VERIFY(rows() >= 200);
        QVERIFY(rows() < 1000);
        QScrollBar *bar = table()->verticalScrollBar();
        for (int i = 0; i < 200 && rows() < 3000; ++i) {
            bar->setValue(bar->maximum());
            QTest::qWait(1); // the slices are read from the event loop
        }
        QCOMPARE(rows(), 3000);
        QTRY_VERIFY(([&] {
            bar->setValue(0);
            bar->setValue(bar->maximum()); // only then it is known that there are no more
            return part<QLabel>("webhooks.shown")->text() == QLatin1String("3000 shown");
        })());
    }
    void aFilterReadsOnUntilSomethingIsFound()
    {
        auto records = many(3000);
        records.front().raw = inboundBody("wamid.needle", "the needle");
        store(std::move(records));
        open();
        type("needle");
        QTRY_COMPARE(rows(), 1);
        QTRY_COMPARE(part<QLabel>("webhooks.shown")->text(), QStringLiteral("1 shown, 2999 hidden by the filter"));
    }
    void thePeriodLimits()
    {
        store(many(50, std::chrono::hours(1))); // the newest now, the oldest 49 hours ago
        open();
        QTRY_COMPARE(rows(), 1);
        choosePeriod(1);
        QTRY_COMPARE(rows(), 24);
        choosePeriod(2);
        QTRY_COMPARE(rows(), 50);
        choosePeriod(0);
        QTRY_COMPARE(rows(), 1);
    }
    void panelTellsTheVerdictFirst()
    {
        const QDateTime now = m_services->services().clock.now();
        store({webhookRecord("hub.mode=subscribe", now, QStringLiteral("not-needed"), QStringLiteral("address verification")),
               webhookRecord(inboundBody("wamid.2"), now, QStringLiteral("refused"), QStringLiteral("no signature")),
               webhookRecord(inboundBody("wamid.3"), now, QStringLiteral("refused"), QStringLiteral("signed with another secret")),
               webhookRecord(statusBody("wamid.4", "read"), now)});
        open();
        QTRY_COMPARE(rows(), 4);
        auto *verdict = part<app::Banner>("webhooks.verdict");
        QCOMPARE(verdict->title(), QStringLiteral("Signature valid.")); // the newest is shown by itself
        QCOMPARE(part<app::ElidedLabel>("webhooks.title")->text(), QStringLiteral("messages, read status"));
        QVERIFY(part<QPushButton>("webhooks.replay")->isVisible());
        QCOMPARE(part<QPushButton>("webhooks.case")->text(), QStringLiteral("Padaria Aurora, %1").arg(m_case.number));
        QSignalSpy opened(m_page.get(), &app::WebhooksPage::openCase);
        QTest::mouseClick(part<QPushButton>("webhooks.case"), Qt::LeftButton);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.at(0).at(0).value<CaseId>(), m_case.id);
        clickRow(1);
        QVERIFY(verdict->text().contains(QStringLiteral("another secret")));
        QCOMPARE(verdict->tone(), app::Theme::Tone::Err);
        QVERIFY(!part<QPushButton>("webhooks.replay")->isVisible());
        QVERIFY(!part<QPushButton>("webhooks.case")->isVisible()); // what was not signed is nobody's
        clickRow(2);
        QCOMPARE(verdict->title(), QStringLiteral("Refused: no signature."));
        QCOMPARE(part<QLabel>("webhooks.answered")->text(), QStringLiteral("401"));
        clickRow(3);
        QCOMPARE(verdict->tone(), app::Theme::Tone::Neutral);
        QCOMPARE(part<app::JsonView>("webhooks.json")->currentPage(), 1); // no JSON: raw
        QTest::keyClick(table(), Qt::Key_Home);
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_G, Qt::ControlModifier);
        QTRY_VERIFY(part<QLineEdit>("webhooks.json.search")->hasFocus());
        part<app::JsonView>("webhooks.json")->setSearch(QStringLiteral("recipient_id"));
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("entry[0].changes[0].value.statuses[0].recipient_id"));
        QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text().toUtf8(), statusBody("wamid.4", "read"));
    }
    void replaysIntoThisProgramOnly()
    {
        open();
        listen();
        QCOMPARE(post(inboundBody("wamid.1")), 200);
        QTRY_COMPARE(rows(), 1);
        QTRY_COMPARE(store::MessageRepository(m_services->database()).forCase(m_case.id, 10).value().size(), 1u);
        QSignalSpy told(&m_services->services().receiver, &webhooks::Receiver::eventReceived);
        QTest::mouseClick(part<QPushButton>("webhooks.replay"), Qt::LeftButton);
        auto *dialog = m_page->findChild<QDialog *>(QStringLiteral("webhooks.replayDialog"));
        QVERIFY(dialog);
        bool namesTheCase = false;
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            namesTheCase = namesTheCase || label->text().contains(QStringLiteral("Padaria Aurora, %1").arg(m_case.number));
        QVERIFY(namesTheCase);
        dialog->reject();
        QCOMPARE(told.size(), 0);
        QTest::mouseClick(part<QPushButton>("webhooks.replay"), Qt::LeftButton);
        const auto dialogs = m_page->findChildren<QDialog *>(QStringLiteral("webhooks.replayDialog"));
        for (QDialog *open : dialogs) {
            if (!open->isVisible())
                continue;
            for (QPushButton *button : open->findChildren<QPushButton *>())
                if (button->text() == QLatin1String("Replay"))
                    button->click();
        }
        QTRY_COMPARE(told.size(), 1);
        QTRY_VERIFY(part<QWidget>("webhooks.replays")->findChildren<QLabel *>().constFirst()->text().contains(QStringLiteral("1 event told again")));
        QCOMPARE(rows(), 1); // a replay is no new webhook
        QCOMPARE(store::MessageRepository(m_services->database()).forCase(m_case.id, 10).value().size(), 1u); // and no new message
        QTRY_VERIFY(!store::TimelineRepository(m_services->database()).forCase(m_case.id).value().empty());
        QCOMPARE(store::TimelineRepository(m_services->database()).forCase(m_case.id).value().front().kind, QStringLiteral("webhook-replayed"));
    }
    void exportsTheSelection()
    {
        store(many(5));
        open();
        QTRY_COMPARE(rows(), 5);
        table()->selectAll();
        auto *button = part<QPushButton>("webhooks.export");
        QCOMPARE(button->text(), QStringLiteral("Export selection (5)"));
        QTest::mouseClick(button, Qt::LeftButton);
        auto *dialog = m_page->findChild<QFileDialog *>(QStringLiteral("webhooks.exportDialog"));
        QVERIFY(dialog);
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("out.json"));
        Q_EMIT dialog->fileSelected(file);
        dialog->close();
        QFile out(file);
        QVERIFY(out.open(QIODevice::ReadOnly));
        const QJsonArray all = QJsonDocument::fromJson(out.readAll()).array();
        QCOMPARE(all.size(), 5);
        QCOMPARE(all[0].toObject().value(QStringLiteral("raw")).toString().toUtf8(), statusBody("wamid.0", "failed"));
        QVERIFY(m_page->exportTo(QStringLiteral("/nowhere/at/all.json"), {1}).contains(QStringLiteral("cannot be written")));
        QVERIFY(!m_page->exportTo(file, {4711}).isEmpty());
    }
    void receiverDownSaysWhyAndTriesAgain()
    {
        QTcpServer other; // somebody else has the port
        QVERIFY(other.listen(QHostAddress::LocalHost));
        auto profile = *m_services->services().profiles.current();
        profile.receiverPort = other.serverPort();
        TestServices::await(m_services->services().profiles.save(profile, {}));
        open();
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("the webhook receiver does not listen")));
        m_services->services().listening.listen();
        QTRY_COMPARE(m_services->services().listening.state(), onboarding::ListeningService::State::Trouble);
        auto *notice = part<app::Banner>("webhooks.receiver");
        QVERIFY(notice->isVisible());
        QVERIFY2(notice->text().contains(QString::number(other.serverPort())), qPrintable(notice->text()));
        QVERIFY(notice->text().contains(QStringLiteral("Next try in")));
        other.close();
        QTest::mouseClick(part<QPushButton>("webhooks.tryNow"), Qt::LeftButton);
        QTRY_COMPARE(m_services->services().listening.state(), onboarding::ListeningService::State::Listening);
        QVERIFY(!notice->isVisible());
        QCOMPARE(post(inboundBody("wamid.1")), 200);
    }
    void withoutTheSecretItSaysSo()
    {
        TestServices::await(m_services->vault().remove({m_services->services().profiles.current()->id.value(), vaultNames::appSecret}));
        open();
        m_services->services().listening.listen();
        QTRY_COMPARE(m_services->services().listening.state(), onboarding::ListeningService::State::NoSecret);
        QVERIFY(part<app::Banner>("webhooks.receiver")->text().contains(QStringLiteral("app secret")));
        QSignalSpy wanted(m_page.get(), &app::WebhooksPage::openProfiles);
        QTest::mouseClick(part<QPushButton>("webhooks.profiles"), Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
    }
    void saysHowLongTheyAreKept()
    {
        open();
        QCOMPARE(part<QLabel>("webhooks.kept")->text(), QStringLiteral("Kept for 7 days on this computer"));
        TestServices::await(m_services->services().retention.setDays(webhooks::RetentionService::forEver));
        QCOMPARE(part<QLabel>("webhooks.kept")->text(), QStringLiteral("Kept for ever on this computer"));
    }
    void helpCarriesTheAddress()
    {
        open();
        listen();
        QTest::mouseClick(part<QPushButton>("webhooks.openHelp"), Qt::LeftButton);
        const QString target = QStringLiteral("127.0.0.1:%1").arg(m_services->services().receiver.port());
        auto *nginx = part<QPlainTextEdit>("webhooks.help.nginx");
        QVERIFY(nginx->isVisible());
        QVERIFY(nginx->toPlainText().contains(target));
        QVERIFY(part<QPlainTextEdit>("webhooks.help.caddy")->toPlainText().contains(target));
        auto *host = part<QLineEdit>("webhooks.help.host");
        host->setText(QStringLiteral("a.example"));
        QVERIFY(nginx->toPlainText().contains(QStringLiteral("server_name a.example;")));
        QTest::mouseClick(part<QPushButton>("webhooks.help.copy.nginx"), Qt::LeftButton);
        QCOMPARE(QApplication::clipboard()->text(), nginx->toPlainText());
        QTest::keyClick(part<QPushButton>("webhooks.help.back"), Qt::Key_Escape);
        QVERIFY(table()->isVisibleTo(m_page.get()) || part<QPushButton>("webhooks.empty.help")->isVisibleTo(m_page.get()));
        QVERIFY(!nginx->isVisible());
    }
    void narrowPanelOverlays()
    {
        store(many(5));
        open(QSize(952, 560));
        QTRY_COMPARE(rows(), 5);
        auto *panel = part<QWidget>("webhooks.panel");
        QVERIFY(!panel->isVisible());
        QVERIFY(table()->isColumnHidden(app::WebhookTableModel::Customer));
        QVERIFY(table()->isColumnHidden(app::WebhookTableModel::Delay));
        clickRow(1);
        QVERIFY(panel->isVisible());
        QTest::keyClick(m_page.get(), Qt::Key_Escape);
        QVERIFY(!panel->isVisible());
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_Return);
        QVERIFY(panel->isVisible());
        m_page->resize(1208, 720);
        QTRY_VERIFY(!table()->isColumnHidden(app::WebhookTableModel::Delay));
        QVERIFY(panel->isVisible());
    }
    void everyControlHasAName()
    {
        store(many(1));
        open();
        QTRY_COMPARE(rows(), 1);
        for (const QAbstractButton *button : m_page->findChildren<QAbstractButton *>())
            QVERIFY2(!button->accessibleName().isEmpty() || !button->text().isEmpty() || !button->isVisible(), qPrintable(button->objectName()));
        for (const QLineEdit *edit : m_page->findChildren<QLineEdit *>())
            QVERIFY2(!edit->accessibleName().isEmpty(), qPrintable(edit->objectName()));
    }
    void aHundredThousandStayResponsive()
    {
        for (int i = 0; i < 10; ++i)
            store(many(10000));
        TestServices::await(store::WebhookRepository(m_services->database()).setDispatchedUpTo(100000)); // told long ago
        open();
        listen();
        choosePeriod(3);
        QTRY_VERIFY(rows() >= 200);
        qint64 longest = 0;
        QElapsedTimer timer;
        const auto turn = [&] {
            timer.start();
            QCoreApplication::processEvents();
            longest = std::max(longest, timer.elapsed());
        };
        type("not status:failed");
        QScrollBar *bar = table()->verticalScrollBar();
        for (int i = 0; i < 60; ++i) {
            bar->setValue(bar->maximum());
            turn();
        }
        QVERIFY(rows() > 1000);
        part<QPushButton>("webhooks.new")->click(); // to the top
        for (int i = 0; i < 5; ++i)
            QCOMPARE(post(inboundBody("wamid.live" + QByteArray::number(i))), 200);
        QTRY_COMPARE(says(0), QStringLiteral("Text: Gangway test 1042"));
        for (int i = 0; i < 50; ++i)
            turn();
        qInfo("100,000 webhooks: the longest turn of the event loop took %lld ms, %d rows shown", longest, rows());
        QVERIFY(longest < 1500); // a freeze; speed itself is no verdict here
    }

    /// Pictures for people: GANGWAY_SHOTS=<folder> keeps them.
    void pictures()
    {
        const QDateTime now = m_services->services().clock.now();
        const auto at = [&](int secondsAgo) { return now.addSecs(-secondsAgo); };
        store::CaseRecord other = m_case;
        other.id = CaseId();
        other.number = 0;
        other.customerName = QStringLiteral("Mercado Ju\u00e1");
        other.facts.wabaId = WabaId(QStringLiteral("777"));
        other.facts.phoneNumberId = PhoneNumberId(QStringLiteral("888"));
        m_services->storeCase(other);
        QByteArray failed = statusBody("wamid.5", "failed", quoted(",'errors':[{'code':131047,'title':'Re-engagement message'}]"));
        failed.replace("106540352242922", "888");
        store({webhookRecord(envelope("message_template_status_update", quoted("{'event':'APPROVED','message_template_id':1,'message_template_name':'cita_confirmada','message_template_language':'es'}"), "777"), at(3000)),
               webhookRecord("hub.mode=subscribe&hub.challenge=1158201444&hub.verify_token=\xE2\x80\xA6", at(2400), QStringLiteral("not-needed"), QStringLiteral("address verification")),
               webhookRecord(envelope("phone_number_quality_update", quoted("{'display_phone_number':'1','event':'THROUGHPUT_UPGRADE','current_limit':'TIER_2K'}")), at(2300)),
               webhookRecord(failed, at(2000)), webhookRecord(envelope("account_update", quoted("{'event':'PARTNER_ADDED','waba_info':{'waba_id':'524126980791429','owner_business_id':'2'}}")), at(1900)),
               webhookRecord(inboundBody("wamid.9"), at(900), QStringLiteral("refused"), QStringLiteral("signed with another secret")),
               webhookRecord(inboundBody("wamid.1"), at(60)), webhookRecord(statusBody("wamid.2", "sent"), at(30)), webhookRecord(statusBody("wamid.2", "delivered"), at(29)),
               webhookRecord(statusBody("wamid.2", "read", quoted(",'conversation':{'id':'c1','origin':{'type':'service'}},'pricing':{'billable':true,'pricing_model':'PMP','category':'service'}")), at(2))});
        open();
        listen();
        m_page->setFilter(QStringLiteral("not customer:verde"));
        part<app::JsonView>("webhooks.json")->setSearch(QStringLiteral("status"));
        const QString folder = qEnvironmentVariable("GANGWAY_SHOTS");
        QImage first[2];
        for (const bool dark : {false, true}) {
            theTheme->setScheme(dark ? app::Theme::Scheme::Dark : app::Theme::Scheme::Light);
            for (const QSize &size : {QSize(1208, 720), QSize(952, 560)}) {
                m_page->resize(size);
                QTest::qWait(350); // the toast and the counts settle
                if (size.width() < 1000)
                    clickRow(1);
                QCoreApplication::processEvents();
                const QImage picture = m_page->grab().toImage();
                if (first[dark].isNull())
                    first[dark] = picture;
                if (!folder.isEmpty()) {
                    QVERIFY(QDir().mkpath(folder));
                    QVERIFY(picture.save(folder + QStringLiteral("/webhooks-%1-%2.png").arg(size.width()).arg(dark ? u"dark" : u"light")));
                }
            }
            m_page->resize(1208, 720);
            m_page->showHelp();
            QCoreApplication::processEvents();
            if (!folder.isEmpty())
                QVERIFY(m_page->grab().save(folder + QStringLiteral("/webhooks-help-%1.png").arg(dark ? u"dark" : u"light")));
            QTest::mouseClick(part<QPushButton>("webhooks.help.back"), Qt::LeftButton);
        }
        theTheme->setScheme(app::Theme::Scheme::Light);
        QVERIFY(first[0] != first[1]);
    }
};

} // namespace gangway::test
