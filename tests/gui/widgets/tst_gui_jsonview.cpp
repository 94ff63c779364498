#include "support/testmain.h"

#include "app/widgets/elidedlabel.h"
#include "app/widgets/jsonmodel.h"
#include "app/widgets/jsontree.h"
#include "app/widgets/jsonview.h"
#include "app/widgets/rawtextview.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTabBar>
#include <QToolButton>

using namespace gangway::app;

namespace {

Theme *theTheme = nullptr;

/// JSON with ' for ".
QByteArray json(const char *text)
{
    return QByteArray(text).replace('\'', '"');
}

const QByteArray readStatus = json(
    "{'object':'whatsapp_business_account','entry':[{'id':'524126980791429','changes':[{'field':'messages',"
    "'value':{'messaging_product':'whatsapp','metadata':{'display_phone_number':'15550783881','phone_number_id':'106540352242922'},"
    "'statuses':[{'id':'wamid.HBgLMTY1MDU1NTEyMzQ=','status':'read','timestamp':'1773336745','recipient_id':'16505550134',"
    "'conversation':{'id':'c1','origin':{'type':'service'}},'pricing':{'billable':true,'pricing_model':'PMP','category':'service'}}]}}]}]}");
const QByteArray oddKeys = json("{'z':1.50,'a':12345678901234567890,'z':'\\u00e9\\n','':null}");
const QByteArray oddPaths = json("{'entry':[{'changes':[{'a b':[[7]],'q\\'x':1,'1st':2}]}]}");
const QByteArray oddCases = json("{'Status':'x','a':['STATUS \\u00c9',{'statuses':[]}],'b':true}");

QByteArray hugeBody()
{
    QByteArray body = json("{'object':'whatsapp_business_account','entry':[{'id':'1','changes':[{'field':'messages','value':{'messages':[");
    const QByteArray one = json("{'id':'wamid.%1','type':'text','timestamp':'1749416383','text':{'body':'Does it come in another color? %1'}}");
    for (int i = 0; body.size() < 3 * 1024 * 1024; ++i)
        body += (i ? "," : "") + QByteArray(one).replace("%1", QByteArray::number(i));
    return body + "]}}]}]}";
}

} // namespace

class TestJsonDocument : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { GANGWAY_STRICT_LOG(); }

    void agreesWithQtAboutWhatIsJson_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"{}", "[]", "[1,2]", "{\"a\":1}", " {\"a\" : [ true , null ] } ", "[1,]", "[,1]", "{\"a\":}", "{\"a\"}", "{,}", "[", "]", "{\"a\":1",
                                 "[1 2]", "{\"a\":1,}", "[-]", "[1.]", "[.5]", "[1e]", "[1e+5]", "[-0.5E-2]", "[\"a\n\"]", "[\"\\u00e9\"]", "[\"open]", "[tru]", "[nul]",
                                 "{}{}", "{} x", "[\"\\\"]", "[\"a\\\\\"]", "{\"a\":{\"b\":[{}]}}"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void agreesWithQtAboutWhatIsJson()
    {
        QFETCH(QString, text);
        QJsonParseError error;
        QJsonDocument::fromJson(text.toUtf8(), &error);
        QCOMPARE(JsonDocument::parse(text).isValid(), error.error == QJsonParseError::NoError);
    }
    void keepsOrderDoubledKeysAndNumbers()
    {
        const auto document = JsonDocument::parse(QString::fromUtf8(oddKeys));
        QVERIFY(document.isValid());
        QCOMPARE(document.childCount(0), 4);
        QStringList seen;
        for (int row = 0; row < 4; ++row)
            seen << document.key(document.child(0, row)) + u'=' + document.value(document.child(0, row));
        QCOMPARE(seen, (QStringList{QStringLiteral("z=1.50"), QStringLiteral("a=12345678901234567890"), QStringLiteral("z=\u00e9\n"), QStringLiteral("=null")}));
    }
    void namesPathsAndFindsTheirPlace()
    {
        const auto document = JsonDocument::parse(QString::fromUtf8(oddPaths));
        QStringList paths;
        for (int node = 0; node < document.count(); ++node) {
            paths << document.path(node);
            if (!document.isContainer(node))
                QCOMPARE(document.nodeAt(document.start(node)), node);
        }
        QVERIFY(paths.contains(QStringLiteral("entry[0].changes[0][\"a b\"][0][0]")));
        QVERIFY(paths.contains(QStringLiteral("entry[0].changes[0][\"q\\\"x\"]")));
        QVERIFY(paths.contains(QStringLiteral("entry[0].changes[0][\"1st\"]")));
    }
    void saysWhereItStops()
    {
        const auto document = JsonDocument::parse(QStringLiteral("{\"a\": oops}"));
        QVERIFY(!document.isValid());
        QCOMPARE(document.faultAt(), 6);
        QVERIFY(!JsonDocument::parse({}).isValid());
    }
    void bearsHostileDepth()
    {
        QVERIFY(!JsonDocument::parse(QString(1000000, u'[')).isValid());
        QVERIFY(JsonDocument::parse(QString(500, u'[') + QString(500, u']')).isValid());
        QVERIFY(!JsonDocument::parse(QString(600, u'[') + QString(600, u']')).isValid());
    }
    void findsInKeysAndValues()
    {
        const auto document = JsonDocument::parse(QString::fromUtf8(oddCases));
        QStringList found;
        for (const int node : document.find(QStringLiteral("status")))
            found << document.path(node);
        QCOMPARE(found, (QStringList{QStringLiteral("Status"), QStringLiteral("a[0]"), QStringLiteral("a[1].statuses")}));
        QCOMPARE(document.find(QStringLiteral("\u00e9")).size(), std::size_t(1)); // decoded
        QVERIFY(document.find({}).empty());
    }
    void modelHolds()
    {
        JsonModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (const char *text : {"", "{}", "12", "[]", "[1,[2,{\"a\":[]}]]", "not json"}) {
            model.setDocument(JsonDocument::parse(QString::fromUtf8(text)));
            for (int node = 0; node < model.document().count(); ++node) {
                const QModelIndex index = model.indexOf(node);
                if (index.isValid())
                    QCOMPARE(model.nodeOf(model.index(index.row(), 0, index.parent())), node);
            }
        }
        model.setDocument(JsonDocument::parse(QString::fromUtf8(readStatus)));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(1, 0).data().toString(), QStringLiteral("entry [1]"));
        model.setDocument(JsonDocument::parse(QStringLiteral("\"alone\"")));
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("\"alone\""));
    }
};

class TestJsonView : public QObject
{
    Q_OBJECT

    std::unique_ptr<JsonView> m_view;
    template <typename T>
    T *part(const char *name) const
    {
        T *found = m_view->findChild<T *>(QStringLiteral("json.") + QLatin1String(name));
        if (!found)
            qFatal("no part %s", name);
        return found;
    }

private Q_SLOTS:
    void init()
    {
        GANGWAY_STRICT_LOG();
        m_view = std::make_unique<JsonView>(*theTheme);
        m_view->setObjectName(QStringLiteral("json"));
        m_view->resize(416, 600);
        m_view->show();
        m_view->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    }
    void cleanup() { m_view.reset(); }

    void searchesForwardsAndBack()
    {
        m_view->setJson(readStatus);
        auto *search = part<QLineEdit>("search");
        QTest::keyClick(m_view.get(), Qt::Key_G, Qt::ControlModifier);
        QTRY_VERIFY(search->hasFocus());
        QTest::keyClicks(search, QStringLiteral("status"));
        QTRY_COMPARE(part<QLabel>("found")->text(), QStringLiteral("1 of 2"));
        QCOMPARE(m_view->currentPath(), QStringLiteral("entry[0].changes[0].value.statuses"));
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(m_view->currentPath(), QStringLiteral("entry[0].changes[0].value.statuses[0].status"));
        QTest::mouseClick(part<QToolButton>("next"), Qt::LeftButton);
        QCOMPARE(part<QLabel>("found")->text(), QStringLiteral("1 of 2")); // round again
        search->setFocus();
        QTest::keyClick(search, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(part<QLabel>("found")->text(), QStringLiteral("2 of 2"));
        m_view->setSearch(QStringLiteral("nowhere to be found"));
        QCOMPARE(part<QLabel>("found")->text(), QStringLiteral("none"));
        QVERIFY(!part<QToolButton>("next")->isEnabled());
    }
    void copiesThePath()
    {
        m_view->setJson(readStatus);
        m_view->setSearch(QStringLiteral("PMP"));
        QSignalSpy copied(m_view.get(), &JsonView::copied);
        QApplication::clipboard()->clear();
        QTest::keyClick(part<JsonTree>("tree"), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("entry[0].changes[0].value.statuses[0].pricing.pricing_model"));
        QCOMPARE(part<ElidedLabel>("path")->text(), m_view->currentPath());
        QTest::keyClick(part<JsonTree>("tree"), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("PMP"));
        QTest::mouseClick(part<QToolButton>("copy"), Qt::LeftButton);
        QCOMPARE(QApplication::clipboard()->text(), QString::fromUtf8(readStatus));
        QCOMPARE(copied.size(), 3);
    }
    void foldsByKeys()
    {
        m_view->setJson(readStatus);
        auto *tree = part<JsonTree>("tree");
        tree->setFocus();
        m_view->setSearch(QStringLiteral("metadata"));
        const QModelIndex index = tree->currentIndex();
        QVERIFY(!tree->isExpanded(index));
        QTest::keyClick(tree, Qt::Key_Right);
        QVERIFY(tree->isExpanded(index));
        QTest::keyClick(tree, Qt::Key_Left);
        QVERIFY(!tree->isExpanded(index));
    }
    void opensWhatAWebhooksReaderWants()
    {
        m_view->setJson(readStatus);
        auto *tree = part<JsonTree>("tree");
        const auto *model = qobject_cast<const JsonModel *>(tree->model());
        QStringList open;
        for (int node = 1; node < model->document().count(); ++node) {
            if (tree->isExpanded(model->indexOf(node)))
                open << model->document().path(node);
        }
        QVERIFY(open.contains(QStringLiteral("entry[0].changes[0].value.statuses[0]")));
        QVERIFY(!open.contains(QStringLiteral("entry[0].changes[0].value.metadata")));
        QVERIFY(!open.contains(QStringLiteral("entry[0].changes[0].value.statuses[0].pricing")));
    }
    void textAndTreeShareTheChoice()
    {
        m_view->setJson(readStatus);
        m_view->setSearch(QStringLiteral("recipient_id"));
        part<QTabBar>("tabs")->setCurrentIndex(1);
        auto *raw = part<RawTextView>("raw");
        QCOMPARE(raw->selectedText(), QStringLiteral("\"recipient_id\":\"16505550134\""));
        const qsizetype at = readStatus.indexOf("timestamp");
        raw->selectRange(at, 9);
        part<QTabBar>("tabs")->setCurrentIndex(0);
        QCOMPARE(m_view->currentPath(), QStringLiteral("entry[0].changes[0].value.statuses[0].timestamp"));
    }
    void rawIsByteForByte()
    {
        // One long line, foreign line ends, a pair of surrogates at the seam of two pieces.
        QByteArray body = "{\"a\":\"" + QByteArray(992, 'x') + "\xF0\x9F\x98\x80" + QByteArray(3000, 'y') + "\",\r\n\"b\":1,\r\"c\":\t2\n}";
        m_view->setJson(body);
        part<QTabBar>("tabs")->setCurrentIndex(1);
        auto *raw = part<RawTextView>("raw");
        raw->setFocus();
        raw->selectAll();
        QTest::keyClick(raw, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text().toUtf8(), body);
        for (const char *words : {"\"b\"", "\"c\"", "yyy\","}) {
            const qsizetype at = QString::fromUtf8(body).indexOf(QLatin1String(words));
            raw->selectRange(at, qsizetype(qstrlen(words)));
            QCOMPARE(raw->selectedText(), QLatin1String(words));
        }
    }
    void whatIsNotJsonIsShownAndSaid()
    {
        m_view->setJson("hub.mode=subscribe&hub.challenge=1158201444");
        QCOMPARE(m_view->currentPage(), 1);
        QVERIFY(part<QLabel>("notice")->isVisible());
        QVERIFY(part<QLabel>("notice")->text().contains(QStringLiteral("not JSON")));
        m_view->setSearch(QStringLiteral("HUB."));
        QCOMPARE(part<QLabel>("found")->text(), QStringLiteral("1 of 2"));
        QCOMPARE(part<RawTextView>("raw")->selectedText(), QStringLiteral("hub."));
        m_view->setJson(readStatus); // the tree comes back: the text had sent it away
        QCOMPARE(m_view->currentPage(), 0);
        QVERIFY(!part<QLabel>("notice")->isVisible());
        m_view->setJson("{\"a\":\"\xff\xfe\"}");
        QVERIFY(part<QLabel>("notice")->text().contains(QStringLiteral("UTF-8")));
        m_view->setEmptyText(QStringLiteral("Nothing chosen"));
        m_view->setJson({});
        QVERIFY(!part<QLineEdit>("search")->isEnabled());
        QVERIFY(m_view->currentPath().isEmpty());
    }
    void threeMegabytesDoNotStopIt()
    {
        const QByteArray body = hugeBody();
        QElapsedTimer timer;
        timer.start();
        m_view->setJson(body);
        QCoreApplication::processEvents();
        m_view->setSearch(QStringLiteral("color? 20000"));
        QCOMPARE(part<QLabel>("found")->text(), QStringLiteral("1 of 1"));
        QCoreApplication::processEvents();
        part<QTabBar>("tabs")->setCurrentIndex(1);
        QCoreApplication::processEvents();
        QVERIFY(part<RawTextView>("raw")->selectedText().contains(QStringLiteral("color? 20000")));
        qInfo("3 MB: read, searched, shown raw in %lld ms", timer.elapsed());
        // A freeze would be minutes (one line of 3 MB laid out in one piece); speed itself is no verdict here.
        QVERIFY(timer.elapsed() < 20000);
    }
    void everyControlHasAName()
    {
        for (const QAbstractButton *button : m_view->findChildren<QAbstractButton *>())
            QVERIFY(!button->accessibleName().isEmpty() || !button->isVisible());
        QVERIFY(!part<QLineEdit>("search")->accessibleName().isEmpty());
    }
    /// Pictures for people: GANGWAY_SHOTS=<folder> keeps them.
    void pictures()
    {
        m_view->setJson(readStatus);
        m_view->setSearch(QStringLiteral("status"));
        QImage images[4];
        for (int i = 0; i < 4; ++i) {
            theTheme->setScheme(i < 2 ? Theme::Scheme::Light : Theme::Scheme::Dark);
            m_view->setCurrentPage(i % 2);
            QCoreApplication::processEvents();
            images[i] = m_view->grab().toImage();
        }
        theTheme->setScheme(Theme::Scheme::Light);
        QVERIFY(images[0] != images[2]);
        QVERIFY(images[1] != images[3]);
        if (const QString folder = qEnvironmentVariable("GANGWAY_SHOTS"); !folder.isEmpty()) {
            QVERIFY(QDir().mkpath(folder));
            for (int i = 0; i < 4; ++i)
                QVERIFY(images[i].save(folder + QStringLiteral("/json-%1.png").arg(i)));
        }
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    Theme theme(Theme::Scheme::Light);
    theme.apply(application);
    theTheme = &theme;
    return gangway::test::runAll<TestJsonDocument, TestJsonView>(argc, argv);
}

#include "tst_gui_jsonview.moc"
