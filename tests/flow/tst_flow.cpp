#include "failuretable.h"
#include "journeytests.h"
#include "pathtests.h"
#include "restarttests.h"

gangway::onboarding::StepId gangway::test::TestJourneys::stepOf(const QString &endpoint)
{
    for (const auto &[step, requests] : requestsOf()) {
        if (requests.contains(endpoint))
            return step;
    }
    Q_UNREACHABLE();
}

GANGWAY_TEST_MAIN(QCoreApplication, gangway::test::TestJourneys, gangway::test::TestFailures, gangway::test::TestPaths, gangway::test::TestRestarts)
