#pragma once

#include "sandboxfixture.h"

/// Graph API: numbers, names, coexistence, marketing messages, what partners ask for.
class TestSandboxPartner : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void fetchesTheBusinessToken();
    void addsANumberOnce();
    void limitsTheNumbersOfNewPortfolios();
    void namesAreReviewedBeforeRegistering();
    void anotherNameAfterARefusal();
    void aNewNameComesIntoEffectByRegistering();
    void guessingThePinLocksTheNumber();
    void theRegionStaysWhileRegistered();
    void overridesTheWebhookOfANumber();
    void appDataOnceAndWithinADay();
    void historyComesInChunks();
    void aDeclinedHistoryIsToldByWebhook();
    void marketingIsAskedForOnce();
    void listsForPartnersOnly();
    void accountWebhooksIgnoreOverrides();
    void theAgendaOutlivesTheProgram();

private:
    void listen(gangway::test::Receiver &receiver, const gangway::test::SandboxFixture::Signup &signup);
    QJsonObject number(const QString &id);
    QList<QJsonObject> values(gangway::test::Receiver &receiver, const QString &field);
    void addScenario(const QJsonObject &data);

    gangway::test::SandboxFixture f;
};
