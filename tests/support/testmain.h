#pragma once

#include <QCoreApplication>
#include <QStandardPaths>
#include <QTest>

/// Runs several Qt Test classes in one executable (link time dominates on small machines). Every class calls
/// GANGWAY_STRICT_LOG() in init(): an unannounced warning fails the test. Not ours is only what the offscreen
/// platform says about itself whenever a window has a smallest size or stays in front.
#define GANGWAY_STRICT_LOG() \
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support (propagateSizeHints|raise)).")))

namespace gangway::test {

template <typename Test>
int runOne(int argc, char **argv)
{
    Test test;
    return QTest::qExec(&test, argc, argv);
}

template <typename... Tests>
int runAll(int argc, char **argv)
{
    QStandardPaths::setTestModeEnabled(true);
    return (0 + ... + runOne<Tests>(argc, argv));
}

} // namespace gangway::test

#define GANGWAY_TEST_MAIN(App, ...)                                 \
    int main(int argc, char **argv)                                 \
    {                                                               \
        App app(argc, argv);                                        \
        return gangway::test::runAll<__VA_ARGS__>(argc, argv);      \
    }
