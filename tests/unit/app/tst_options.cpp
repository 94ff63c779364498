#include "app/options.h"
#include "support/testmain.h"

using namespace gangway;
using namespace gangway::app;

class TestOptions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { GANGWAY_STRICT_LOG(); }

    void refuses_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("named");
        const auto row = [](const char *name, const QStringList &words, const char *named) {
            QTest::newRow(name) << words << QString::fromLatin1(named);
        };
        row("unknown", {QStringLiteral("--bogus")}, "bogus");
        row("positional", {QStringLiteral("file.txt")}, "file.txt");
        row("tour alone", {QStringLiteral("--tour"), QStringLiteral("x")}, "--tour");
        row("tour without value", {QStringLiteral("--sandbox"), QStringLiteral("--tour")}, "tour");
        row("tour empty", {QStringLiteral("--sandbox"), QStringLiteral("--tour=")}, "tour");
        row("tour twice", {QStringLiteral("--sandbox"), QStringLiteral("--tour=a"), QStringLiteral("--tour=b")}, "more than once");
        row("role alone", {QStringLiteral("--role=tech-provider")}, "--role");
        row("role unknown", {QStringLiteral("--sandbox"), QStringLiteral("--role=boss")}, "boss");
        row("language", {QStringLiteral("--lang=fr")}, "fr");
        row("import in sandbox", {QStringLiteral("--sandbox"), QStringLiteral("--import-profile=x")}, "--import-profile");
    }
    void refuses()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, named);
        const auto options = readOptions(QStringList{QStringLiteral("gangway")} + words);
        QVERIFY(!options);
        QVERIFY2(options.error().contains(named), qPrintable(options.error()));
        QVERIFY2(!options.error().contains(QLatin1Char('\n')), "one line");
    }
    void reads()
    {
        const auto options = readOptions({QStringLiteral("gangway"), QStringLiteral("--sandbox"), QStringLiteral("--tour"), QStringLiteral("out"),
                                          QStringLiteral("--role"), QStringLiteral("solution-partner"), QStringLiteral("--lang=pt-BR"),
                                          QStringLiteral("--data-dir=/tmp/x")});
        QVERIFY(options);
        Options expected;
        expected.sandbox = true;
        expected.tourFolder = QStringLiteral("out");
        expected.role = store::PartnerRole::SolutionPartner;
        expected.language = QStringLiteral("pt_BR");
        expected.dataFolder = QStringLiteral("/tmp/x");
        QVERIFY(*options == expected);
    }
    void nothingIsFine()
    {
        const auto options = readOptions({QStringLiteral("gangway")});
        QVERIFY(options);
        QVERIFY(*options == Options{});
    }
    void helpNamesEveryOption()
    {
        const QString text = helpText();
        for (const char *name : {"--sandbox", "--tour", "--role", "--lang", "--data-dir", "--import-profile", "--version", "--help"})
            QVERIFY2(text.contains(QLatin1String(name)), name);
    }
};

GANGWAY_TEST_MAIN(QCoreApplication, TestOptions)
#include "tst_options.moc"
