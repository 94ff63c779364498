#pragma once

#include "sandboxfixture.h"

/// The scenario files: their shape, and the ends of a sign-up that they play.
class TestSandboxScenarios : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void names();
    void shape_data();
    void shape();
    void idsBelongToOneKind();
    void finishes_data();
    void finishes();
    void leaves_data();
    void leaves();
    void tellsHowOften();
    void codesArriveSpoilt();
    void coexistenceNeedsItsConfiguration();
    void appOnlyExcludesCoexistence();
    void theFullPageTellsARefusal();
    void prefillIsShown();
    void preVerifiedNumbersNeedNoCode();
    void lockedNumbersStayLocked();
    void theCreditLineIsThereAlready();
    void hostedTellsThePartner();
    void customerFollowsTheHostedLink();
    void profileOfAJourney();
    void happeningsFollowCalls();

private:
    gangway::test::SandboxFixture f;
};
