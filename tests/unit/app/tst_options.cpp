#include "app/options.h"
#include "support/testmain.h"

#include <QRegularExpression>

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
        row("scenario alone", {QStringLiteral("--scenario=cancel")}, "--sandbox");
        row("scenario unknown", {QStringLiteral("--sandbox"), QStringLiteral("--scenario=nothing-like-it-at-all")}, "--list-scenarios");
        row("scenario misspelt", {QStringLiteral("--sandbox"), QStringLiteral("--scenario=coexistance")}, "coexistence");
        row("scenario in part", {QStringLiteral("--sandbox"), QStringLiteral("--scenario=pin")}, "wrong-pin");
        row("scenario with a line break", {QStringLiteral("--sandbox"), QStringLiteral("--scenario=a\nb")}, "--scenario");
        row("scenario empty", {QStringLiteral("--sandbox"), QStringLiteral("--scenario=")}, "needs a value");
        row("scenario twice", {QStringLiteral("--sandbox"), QStringLiteral("--scenario=direct"), QStringLiteral("--scenario=cancel")}, "more than once");
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
                                          QStringLiteral("--scenario"), QStringLiteral("wrong-pin"), QStringLiteral("--role"), QStringLiteral("solution-partner"), QStringLiteral("--lang=pt-BR"),
                                          QStringLiteral("--data-dir=/tmp/x")});
        QVERIFY(options);
        Options expected;
        expected.sandbox = true;
        expected.tourFolder = QStringLiteral("out");
        expected.scenario = QStringLiteral("wrong-pin");
        expected.role = store::PartnerRole::SolutionPartner;
        expected.language = QStringLiteral("pt_BR");
        expected.dataFolder = QStringLiteral("/tmp/x");
        QVERIFY(*options == expected);
    }
    void listsScenarios()
    {
        const auto options = readOptions({QStringLiteral("gangway"), QStringLiteral("--sandbox"), QStringLiteral("--list-scenarios")});
        QVERIFY(options && options->listScenarios);
        QVERIFY(readOptions({QStringLiteral("gangway"), QStringLiteral("--list-scenarios")}));
        const QStringList lines = scenarioList().split(QLatin1Char('\n'));
        QVERIFY(lines.size() >= 35);
        QVERIFY(lines.first().startsWith(QLatin1String("direct ")));
        static const QRegularExpression shape(QStringLiteral("^[a-z-]+ +(any|tech-provider|solution-partner) +[A-Z].*\\.$"));
        for (const QString &line : lines)
            QVERIFY2(shape.match(line).hasMatch(), qPrintable(line));
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
        for (const char *name : {"--sandbox", "--tour", "--scenario", "--list-scenarios", "--role", "--lang", "--data-dir", "--import-profile", "--version", "--help"})
            QVERIFY2(text.contains(QLatin1String(name)), name);
    }
};

GANGWAY_TEST_MAIN(QCoreApplication, TestOptions)
#include "tst_options.moc"
