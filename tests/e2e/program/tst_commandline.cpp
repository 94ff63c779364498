// The real executable, started with options it cannot use or data it cannot open.
#include "support/testmain.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

class TestCommandLine : public QObject
{
    Q_OBJECT

    struct Run { int code = -1; QString out, err; };
    static Run run(const QStringList &arguments, int ms = 20000)
    {
        QProcess process;
        // Qt itself would remark on a machine without one.
        static const QTemporaryDir runtime;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), runtime.path());
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(GANGWAY_PROGRAM), arguments);
        Run result;
        if (!process.waitForFinished(ms)) {
            process.kill();
            process.waitForFinished();
            result.err = QStringLiteral("did not end");
            return result;
        }
        result.code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2;
        result.out = QString::fromUtf8(process.readAllStandardOutput());
        result.err = QString::fromUtf8(process.readAllStandardError()).trimmed();
        return result;
    }
    static void write(const QString &file, const QByteArray &bytes)
    {
        QFile f(file);
        QVERIFY(f.open(QIODevice::WriteOnly));
        f.write(bytes);
    }

private Q_SLOTS:
    void version()
    {
        const Run r = run({QStringLiteral("--version")});
        QCOMPARE(r.code, 0);
        QVERIFY(r.out.startsWith(QStringLiteral("gangway ")));
    }
    void help()
    {
        const Run r = run({QStringLiteral("--help")});
        QCOMPARE(r.code, 0);
        QVERIFY(r.out.contains(QStringLiteral("--import-profile")));
    }
    void scenariosAreListed()
    {
        const Run r = run({QStringLiteral("--sandbox"), QStringLiteral("--list-scenarios")});
        QCOMPARE(r.code, 0);
        QVERIFY(r.out.startsWith(QStringLiteral("direct ")));
        QVERIFY(r.out.contains(QStringLiteral("\ncoexistence-declined ")));
        QVERIFY(r.out.contains(QStringLiteral("solution-partner")));
        QVERIFY2(r.err.isEmpty(), qPrintable(r.err));
    }
    void faultsOfOptions_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("unknown option") << QStringList{QStringLiteral("--bogus")} << QByteArray();
        QTest::newRow("no such scenario") << QStringList{QStringLiteral("--sandbox"), QStringLiteral("--scenario"), QStringLiteral("coexistense")} << QByteArray();
        QTest::newRow("scenario without sandbox") << QStringList{QStringLiteral("--scenario"), QStringLiteral("cancel")} << QByteArray();
        QTest::newRow("scenario of the other role") << QStringList{QStringLiteral("--sandbox"), QStringLiteral("--scenario"), QStringLiteral("hosted"), QStringLiteral("--role"),
                                                                    QStringLiteral("tech-provider"), QStringLiteral("--tour"), QStringLiteral("%f")} << QByteArray();
        QTest::newRow("no pictures of no tour") << QStringList{QStringLiteral("--sandbox"), QStringLiteral("--no-pictures")} << QByteArray();
        QTest::newRow("no such profile") << QStringList{QStringLiteral("--import-profile"), QStringLiteral("/nonexistent/p.json")} << QByteArray();
        QTest::newRow("profile is not JSON") << QStringList{QStringLiteral("--import-profile"), QStringLiteral("%f")} << QByteArray("hello");
        QTest::newRow("profile is empty") << QStringList{QStringLiteral("--import-profile"), QStringLiteral("%f")} << QByteArray("{}");
        QTest::newRow("profile is huge") << QStringList{QStringLiteral("--import-profile"), QStringLiteral("%f")} << QByteArray(3 * 1024 * 1024, '[');
        QTest::newRow("data folder is a file") << QStringList{QStringLiteral("--data-dir"), QStringLiteral("%f/below")} << QByteArray("x");
    }
    void faultsOfOptions()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, file);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("given"));
        if (!file.isEmpty())
            write(path, file);
        arguments.replaceInStrings(QStringLiteral("%f"), path);
        if (!arguments.contains(QStringLiteral("--data-dir")))
            arguments << QStringLiteral("--data-dir") << folder.filePath(QStringLiteral("data"));
        const Run r = run(arguments);
        QVERIFY2(r.code == 2, qPrintable(QStringLiteral("%1 %2").arg(r.code).arg(r.err)));
        QVERIFY2(r.err.startsWith(QStringLiteral("gangway: ")), qPrintable(r.err));
        QVERIFY2(!r.err.contains(QLatin1Char('\n')), qPrintable(r.err));
    }
    void aDamagedDatabaseIsToldAndLeftAlone()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("gangway.db"));
        const QByteArray damaged(8192, '#');
        write(file, damaged);
        QProcess process;
        process.start(QStringLiteral(GANGWAY_PROGRAM), {QStringLiteral("--data-dir"), folder.path()});
        QVERIFY(process.waitForStarted());
        // The window with the explanation stays until a person closes it.
        QByteArray said;
        connect(&process, &QProcess::readyReadStandardError, this, [&] { said += process.readAllStandardError(); });
        QTRY_VERIFY2_WITH_TIMEOUT(said.contains("Storage"), said.constData(), 15000);
        QCOMPARE(process.state(), QProcess::Running);
        process.kill();
        process.waitForFinished();
        QFile after(file);
        QVERIFY(after.open(QIODevice::ReadOnly));
        QCOMPARE(after.readAll(), damaged);
    }
};

GANGWAY_TEST_MAIN(QCoreApplication, TestCommandLine)
#include "tst_commandline.moc"
