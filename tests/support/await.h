#pragma once

#include "core/call.h"

#include <QEventLoop>
#include <QTest>
#include <QTimer>

namespace gangway::test {

/// Runs the event loop until the Call is answered; an Error of kind Timeout when it is not.
template <typename T>
Result<T> await(Call<T> call, int milliseconds = 10000)
{
    QObject guard;
    std::optional<Result<T>> answer;
    QEventLoop loop; // QTest::qWaitFor would sleep 10 ms between two looks
    call.then(&guard, [&answer, &loop](Result<T> result) {
        answer = std::move(result);
        loop.quit();
    });
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
    if (!answer)
        return fail(Error::make(Error::Kind::Timeout, QStringLiteral("the test waited in vain")));
    return std::move(*answer);
}

} // namespace gangway::test

/// Fails the test with the Error when there is one.
#define GANGWAY_OK(result)                                                                                             \
    do {                                                                                                               \
        const auto &okResult = (result);                                                                               \
        QVERIFY2(okResult.has_value(), okResult.has_value() ? "" : qPrintable(gangway::describe(okResult.error())));   \
    } while (false)
