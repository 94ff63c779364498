#pragma once

#include "sandboxfixture.h"

/// Graph API: tokens, rights, parameters, states, faults, log.
class TestSandboxGraph : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void exchangesACodeOnce();
    void refusesAnExchange_data();
    void refusesAnExchange();
    void codesOfTheFullPageNeedTheirRedirectUri();
    void codesLiveThirtySeconds();
    void inspectsTokens();
    void tokenKindsDecide_data();
    void tokenKindsDecide();
    void businessTokensEndAtTheirAccounts();
    void tokensRunOut();

    void overrideNeedsASubscription();
    void overrideIsVerified();
    void appSubscriptionIsVerified();

    void registersWithThePinRules();
    void registrationBudget();
    void unverifiedNumbersAreRefused();
    void refusesParameters_data();
    void refusesParameters();
    void readsFieldsOnlyByTheirNames();

    void creditNeedsTheSystemUser();
    void creditIsAttachedOnceAndVerified();
    void creditByTheTwoSteps();
    void revokingTakesTheFundingAway();
    void missingPaymentMethodIsInTheHealth();
    void listsClients();

    void playsFaults();
    void actsFirstAndThenFails();
    void hangsUntilReleased();
    void scenarioFilesBringFaults();
    void addsLatencyByTheClock();
    void logAndStateShowNoSecret();
    void answersUnknownPathsLikeMeta();
    void checksAppSecretProof();
    void remembersAcrossARestart();
    void setsADamagedStateFileAside();

private:
    gangway::test::SandboxFixture f;
};
