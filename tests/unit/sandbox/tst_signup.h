#pragma once

#include "sandboxfixture.h"

/// The SDK files and the sign-up pages, as a browser would fetch them.
class TestSandboxSignup : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void servesTheSdk();
    void refusesALaunch_data();
    void refusesALaunch();
    void walksThroughTheScreens();
    void takesThePrefill();
    void complainsOnTheScreen_data();
    void complainsOnTheScreen();
    void refusesANumberOfSomebodyElse();
    void wrongCodesRunOut();
    void existingNumberSkipsTheVerification();
    void cancelScenarioLeaves();
    void errorScenarioReports();
    void theCodesTimeBeginsWhenItLeaves();
    void closingOnTheLastScreenCounts();
    void pressingTwiceCreatesOnce();
    void hostedLinkHasNoCode();
    void escapesWhatItShows();
    void namesMetasHostsUnderTls();
    void environmentFitsTheServer();

private:
    gangway::test::SandboxFixture f;
};
