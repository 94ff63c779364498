#pragma once

#include "support/testmain.h"
#include "trouble.h"
#include "world.h"

#include <QLoggingCategory>

namespace gangway::test {

/// The ways other than the plain one: no number yet, coexistence, a name in review, two halves of a credit line, and
/// what a person starts besides the way.
class TestPaths : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(QStringLiteral("gangway.*.info=false")); } // Qt Test stops at 2000 lines
    void init() { GANGWAY_STRICT_LOG(); }

    void withoutANumber()
    {
        World world;
        world.useFile();
        QVERIFY(noNumber(world));
        QCOMPARE(world.status(StepId::AddNumber), StepStatus::NeedsInput);
        QCOMPARE(world.view(StepId::AddNumber).result.value(u"needs").toString(), QStringLiteral("number"));
        QCOMPARE(world.status(StepId::RegisterNumber), StepStatus::Waiting);

        StepInput number = newNumber();
        number.displayName = QStringLiteral("x");
        world.runner().submit(StepId::AddNumber, number);
        QVERIFY(world.settles());
        QVERIFY(world.view(StepId::AddNumber).error->detail.startsWith(QStringLiteral("name-too-short")));
        number = newNumber();
        number.nationalNumber = QStringLiteral("555-1234");
        world.runner().submit(StepId::AddNumber, number);
        QVERIFY(world.settles());
        QVERIFY(world.view(StepId::AddNumber).error->detail.startsWith(QStringLiteral("phone-format")));
        QCOMPARE(world.meta.endpoints.count(QStringLiteral("add")), 0);

        world.runner().submit(StepId::AddNumber, newNumber());
        QVERIFY(world.settles());
        QCOMPARE(world.status(StepId::AddNumber), StepStatus::Done);
        QCOMPARE(world.status(StepId::RequestCode), StepStatus::NeedsInput);
        world.runner().submit(StepId::RequestCode, codeRequest());
        QVERIFY(world.settles());
        QCOMPARE(world.status(StepId::VerifyCode), StepStatus::NeedsInput);
        QVERIFY(world.view(StepId::RequestCode).canRunAgain); // a person may ask for another SMS

        world.runner().submit(StepId::VerifyCode, codeInput("111-111"));
        QVERIFY(world.settles());
        QCOMPARE(world.view(StepId::VerifyCode).error->code, 136025);
        QCOMPARE(world.meta.endpoints.count(QStringLiteral("verify_code")), 1); // never guessed again by itself
        world.runner().submit(StepId::VerifyCode, codeInput("12345"));
        QVERIFY(world.settles());
        QVERIFY(world.view(StepId::VerifyCode).error->detail.startsWith(QStringLiteral("code-format")));
        world.runner().submit(StepId::VerifyCode, codeInput("135-790"));
        QVERIFY(world.settles());
        QVERIFY(world.runner().isFinished());
        QCOMPARE(world.meta.done.value(QStringLiteral("add")), 1);
        QCOMPARE(world.meta.done.value(QStringLiteral("register")), 1);
        QVERIFY(!world.everythingWritten().contains("135790"));
        QVERIFY(!world.everythingWritten().contains("135-790"));
        QCOMPARE(world.leaks(), QByteArray());
        QCOMPARE(world.leaksInFiles(), QByteArray());
    }
    void theNumberIsVerifiedAlready()
    {
        World world;
        world.meta.verification = QStringLiteral("NOT_VERIFIED");
        QVERIFY(begin(world));
        QVERIFY(world.signUp());
        QVERIFY(world.settles());
        QCOMPARE(world.status(StepId::RequestCode), StepStatus::NeedsInput); // the sign-up ended with an unverified number
        world.meta.verification = QStringLiteral("VERIFIED");
        world.runner().submit(StepId::RequestCode, codeRequest());
        QVERIFY(world.settles());
        QVERIFY(world.runner().isFinished());
        QCOMPARE(world.status(StepId::VerifyCode), StepStatus::NotNeeded);
    }

    void coexistence()
    {
        World world;
        QVERIFY(coexistenceSignUp(world));
        QVERIFY(world.runner().isFinished());
        QCOMPARE(world.meta.syncs, (QStringList{QStringLiteral("smb_app_state_sync"), QStringLiteral("history")}));
        QVERIFY(world.meta.endpoints.indexOf(QStringLiteral("subscribe")) < world.meta.endpoints.indexOf(QStringLiteral("smb_app_data")));
        QVERIFY(!world.runner().state().facts().historyRequestId.value_or(QString()).isEmpty());
        for (const StepId id : {StepId::SyncContacts, StepId::SyncHistory, StepId::DeregisterNumber, StepId::SetPin})
            world.runner().submit(id);
        QVERIFY(world.settles());
        QCOMPARE(world.meta.syncs.size(), 2);
        QCOMPARE(world.meta.endpoints.count(QStringLiteral("deregister")) + world.meta.endpoints.count(QStringLiteral("set_pin")), 0);
        for (const StepView &action : world.runner().actions())
            QVERIFY(action.id != StepId::DeregisterNumber && action.id != StepId::SetPin);
    }
    void theSyncWindowCloses()
    {
        World world;
        world.meta.isOnBusinessApp = true;
        world.meta.breakEndpoint(QStringLiteral("subscribe"), FakeAnswer::graphError(400, 100, 0, QStringLiteral("(#100) not now")));
        QVERIFY(begin(world, NumberPath::Coexistence));
        QVERIFY(world.launch());
        world.eventArrives(QStringLiteral("FINISH_WHATSAPP_BUSINESS_APP_ONBOARDING"), ids::waba, {}, {});
        world.codeArrives();
        QVERIFY(world.settles());
        world.clock.advance(std::chrono::hours(24));
        world.meta.repair();
        world.runner().submit(StepId::SubscribeWebhooks);
        QVERIFY(world.settles());
        QVERIFY(world.view(StepId::SyncContacts).error->detail.startsWith(QStringLiteral("sync-window-over")));
        QCOMPARE(world.meta.syncs.size(), 0);
    }
    void aPlainFinishIsCalledOut()
    {
        World world;
        QVERIFY(begin(world, NumberPath::Coexistence));
        QVERIFY(!onboarding::coexistenceWasNotGiven(world.runner().state()));
        QVERIFY(world.signUp());
        QVERIFY(world.settles());
        QVERIFY(onboarding::coexistenceWasNotGiven(world.runner().state()));
        // Registering would take the number out of the app: not before a person wants it.
        QCOMPARE(world.status(StepId::RegisterNumber), StepStatus::NeedsInput);
        QCOMPARE(world.meta.endpoints.count(QStringLiteral("register")) + world.meta.syncs.size(), 0);
        StepInput anyway;
        anyway.confirmation = QStringLiteral("anyway");
        world.runner().submit(StepId::RegisterNumber, anyway);
        QVERIFY(world.settles());
        QVERIFY(world.runner().isFinished());
    }

    void theNameIsInReview()
    {
        World world;
        world.useFile();
        world.meta.refusesRegistrationForTheName = true;
        world.meta.nameStatus = QStringLiteral("PENDING_REVIEW");
        QVERIFY(begin(world));
        QVERIFY(world.signUp());
        QVERIFY(world.passTimeUntil([&] { return world.status(StepId::AwaitDisplayName) == StepStatus::Paused; }));
        QCOMPARE(world.status(StepId::RegisterNumber), StepStatus::Waiting);
        QCOMPARE(world.view(StepId::AwaitDisplayName).result.value(u"waitingFor").toString(), QStringLiteral("display-name"));
        QVERIFY(world.view(StepId::AwaitDisplayName).nextTryAt > world.clock.now());
        QVERIFY(!world.view(StepId::AwaitDisplayName).error);
        world.passTimeUntil([] { return false; }, std::chrono::minutes(12));
        QCOMPARE(world.meta.endpoints.count(QStringLiteral("register")), 1);
        QVERIFY(world.meta.endpoints.count(QStringLiteral("name_review")) >= 3);
        QVERIFY(world.meta.endpoints.count(QStringLiteral("name_review")) <= 4);
        const QDateTime since = QDateTime::fromString(world.view(StepId::AwaitDisplayName).result.value(u"since").toString(), Qt::ISODate);
        QVERIFY(since.secsTo(world.clock.now()) > 600);

        // The program ends and starts: it goes on waiting, then registers by itself.
        world.cutPower();
        QVERIFY(world.startAgain());
        QVERIFY(world.passTimeUntil([&] { return world.status(StepId::AwaitDisplayName) == StepStatus::Paused; }));
        world.meta.refusesRegistrationForTheName = false;
        world.meta.nameStatus = QStringLiteral("APPROVED");
        store::CaseFacts news; // a webhook
        news.nameStatus = QStringLiteral("APPROVED");
        world.runner().mergeFacts(news);
        world.pump(); // at once, not after five minutes
        QVERIFY(world.runner().isFinished());
        QCOMPARE(world.meta.endpoints.count(QStringLiteral("register")), 2);
        QCOMPARE(world.meta.done.value(QStringLiteral("register")), 1);
    }
    void theSameRefusalAfterTheNameIsReadyIsAFailure()
    {
        World world;
        world.meta.refusesRegistrationForTheName = true;
        world.meta.nameStatus = QStringLiteral("APPROVED");
        QVERIFY(begin(world));
        QVERIFY(world.signUp());
        QVERIFY(world.settles());
        QCOMPARE(world.status(StepId::RegisterNumber), StepStatus::Failed);
        QCOMPARE(world.meta.endpoints.count(QStringLiteral("register")), 2); // and no more: each counts
    }
    void theNameIsDeclined()
    {
        World world;
        world.meta.refusesRegistrationForTheName = true;
        world.meta.nameStatus = QStringLiteral("DECLINED");
        QVERIFY(begin(world));
        QVERIFY(world.signUp());
        QVERIFY(world.settles());
        QCOMPARE(world.status(StepId::AwaitDisplayName), StepStatus::NeedsInput);
        QCOMPARE(world.view(StepId::AwaitDisplayName).result.value(u"needs").toString(), QStringLiteral("display-name"));
        StepInput other;
        other.displayName = QStringLiteral("Lucky Shrub Garden");
        world.runner().submit(StepId::AwaitDisplayName, other);
        QVERIFY(world.passTimeUntil([&] { return world.status(StepId::AwaitDisplayName) == StepStatus::Paused; }));
        QCOMPARE(world.meta.newName, other.displayName);
        world.meta.newNameStatus = QStringLiteral("APPROVED");
        world.meta.refusesRegistrationForTheName = false;
        QVERIFY(world.passTimeUntil([&] { return world.runner().isFinished(); }, std::chrono::minutes(6)));
        QCOMPARE(world.meta.endpoints.count(QStringLiteral("rename")), 1);
        QCOMPARE(world.runner().state().facts().requestedDisplayName, QString());
    }
    void aNewNameTakesEffectWithAnotherRegistration()
    {
        World world;
        QVERIFY(finished(world));
        StepInput input;
        input.displayName = QStringLiteral("Lucky Shrub Garden");
        world.runner().submit(StepId::RequestDisplayName, input);
        QVERIFY(world.passTimeUntil([&] { return world.status(StepId::AwaitDisplayName) == StepStatus::Paused; }));
        QCOMPARE(world.status(StepId::RegisterNumber), StepStatus::Done); // it still works under its old name
        world.meta.newNameStatus = QStringLiteral("APPROVED");
        QVERIFY(world.passTimeUntil([&] { return world.runner().isFinished(); }, std::chrono::minutes(6)));
        QCOMPARE(world.meta.done.value(QStringLiteral("register")), 2);
        QCOMPARE(world.runner().state().facts().verifiedName, input.displayName);
        QCOMPARE(world.runner().state().registrations, 2);
    }

    void tenRegistrationsAndNoMore()
    {
        World world;
        QVERIFY(finished(world));
        QCOMPARE(world.runner().state().registrations, 1);
        StepInput confirmed;
        confirmed.confirmation = QStringLiteral("1234");
        StepInput again;
        again.confirmation = QStringLiteral("again");
        int calls = 1;
        while (calls < onboarding::registrationBudget) {
            world.runner().submit(StepId::DeregisterNumber, confirmed);
            QVERIFY(world.settles());
            QCOMPARE(world.runner().state().registrations, ++calls);
            QCOMPARE(world.status(StepId::RegisterNumber), StepStatus::NeedsInput); // never by itself
            if (calls == onboarding::registrationBudget)
                break;
            world.runner().submit(StepId::RegisterNumber, again);
            QVERIFY(world.settles());
            QCOMPARE(world.status(StepId::RegisterNumber), StepStatus::Done);
            QCOMPARE(world.runner().state().registrations, ++calls);
        }
        world.runner().submit(StepId::RegisterNumber, again);
        QVERIFY(world.settles());
        QVERIFY(world.view(StepId::RegisterNumber).error->detail.startsWith(QStringLiteral("budget-spent")));
        QCOMPARE(world.meta.endpoints.count(QStringLiteral("register")) + world.meta.endpoints.count(QStringLiteral("deregister")), 10);
        // It is a moving window.
        world.clock.advance(onboarding::registrationWindow);
        world.runner().submit(StepId::RegisterNumber, again);
        QVERIFY(world.settles());
        QCOMPARE(world.status(StepId::RegisterNumber), StepStatus::Done);
    }
    void deregisteringAsksForTheDigits()
    {
        World world;
        QVERIFY(finished(world));
        for (const char *typed : {"", "4321", "12345"}) {
            StepInput input;
            input.confirmation = QString::fromLatin1(typed);
            world.runner().submit(StepId::DeregisterNumber, input);
            QVERIFY(world.settles());
            QCOMPARE(world.status(StepId::DeregisterNumber), StepStatus::NeedsInput);
        }
        QCOMPARE(world.meta.endpoints.count(QStringLiteral("deregister")), 0);
        QVERIFY(world.runner().isFinished()); // asking for it holds nobody up
    }

    void twoHalvesOfACreditLine()
    {
        World world(PartnerRole::SolutionPartner);
        world.profile.creditMethod = store::CreditMethod::ShareThenAttach;
        QVERIFY(finished(world));
        QCOMPARE(world.meta.done.value(QStringLiteral("share")), 0);
        QCOMPARE(world.meta.done.value(QStringLiteral("whatsapp_credit_sharing")), 1);
        QCOMPARE(world.meta.done.value(QStringLiteral("whatsapp_credit_attach")), 1);
        QCOMPARE(world.status(StepId::AttachCreditLine), StepStatus::Done);
        QCOMPARE(world.status(StepId::VerifyCreditLine), StepStatus::Done);
    }
    void theSecondAccountOfAPortfolioUsesTheSharing()
    {
        World world(PartnerRole::SolutionPartner);
        world.profile.creditMethod = store::CreditMethod::ShareThenAttach;
        world.meta.isShared = true;
        QVERIFY(finished(world));
        QCOMPARE(world.meta.endpoints.count(QStringLiteral("whatsapp_credit_sharing")), 0);
        QCOMPARE(world.meta.done.value(QStringLiteral("whatsapp_credit_attach")), 1);
    }
    void revokingAsksForTheNameAndSharesNeverAgain()
    {
        World world(PartnerRole::SolutionPartner);
        QVERIFY(finished(world));
        StepInput input;
        input.confirmation = QStringLiteral("yes");
        world.runner().submit(StepId::RevokeCreditLine, input);
        QVERIFY(world.settles());
        QCOMPARE(world.status(StepId::RevokeCreditLine), StepStatus::NeedsInput);
        QCOMPARE(world.view(StepId::RevokeCreditLine).result.value(u"type").toString(), QStringLiteral("Lucky Shrub"));
        input.confirmation = QStringLiteral(" lucky  shrub ");
        world.runner().submit(StepId::RevokeCreditLine, input);
        QVERIFY(world.settles());
        QCOMPARE(world.status(StepId::RevokeCreditLine), StepStatus::Done);
        QVERIFY(world.meta.isRevoked);
        world.runner().submit(StepId::ShareCreditLine);
        QVERIFY(world.settles());
        QCOMPARE(world.meta.done.value(QStringLiteral("share")), 1);
    }

    void severalAccounts()
    {
        World world;
        world.meta.grantedWabas = {ids::otherWaba, ids::waba};
        QVERIFY(begin(world));
        QVERIFY(world.launch());
        world.codeArrives(); // and no event
        QVERIFY(world.settles());
        QVERIFY(world.passTimeUntil([&] { return world.status(StepId::VerifyIds) == StepStatus::NeedsInput; }));
        const QJsonArray candidates = world.view(StepId::VerifyIds).result.value(u"candidates").toArray();
        QCOMPARE(candidates.size(), 2);
        QCOMPARE(candidates.first()[QLatin1String("id")].toString(), ids::otherWaba);
        QCOMPARE(candidates.first()[QLatin1String("name")].toString(), QStringLiteral("Lucky Shrub"));
        StepInput chosen;
        chosen.wabaId = WabaId(ids::waba);
        world.runner().submit(StepId::VerifyIds, chosen);
        QVERIFY(world.settles());
        QVERIFY(world.runner().isFinished());
        QCOMPARE(world.runner().state().facts().wabaId, WabaId(ids::waba));
    }
    void aTokenWithoutAccountsAsksWhatIsShared()
    {
        World world(PartnerRole::SolutionPartner);
        world.meta.isWabaScopeGranted = false;
        QVERIFY(begin(world));
        QVERIFY(world.launch());
        world.codeArrives();
        QVERIFY(world.passTimeUntil([&] { return world.status(StepId::VerifyIds) == StepStatus::NeedsInput; }));
        QCOMPARE(world.view(StepId::VerifyIds).result.value(u"candidates").toArray().first()[QLatin1String("id")].toString(), ids::waba);
        StepInput chosen;
        chosen.wabaId = WabaId(ids::waba);
        world.runner().submit(StepId::VerifyIds, chosen);
        QVERIFY(world.settles());
        QVERIFY(world.runner().isFinished());

        World provider; // nothing to ask with
        provider.meta.isWabaScopeGranted = false;
        QVERIFY(begin(provider));
        QVERIFY(provider.launch());
        provider.codeArrives();
        QVERIFY(provider.passTimeUntil([&] { return provider.status(StepId::VerifyIds) == StepStatus::Failed; }));
        QVERIFY(provider.view(StepId::VerifyIds).error->detail.startsWith(QStringLiteral("no-waba-scope")));
    }
    void aHostedSignUpFetchesItsToken()
    {
        World world(PartnerRole::SolutionPartner);
        QVERIFY(begin(world));
        world.runner().submit(StepId::FetchToken); // nobody has finished yet
        QVERIFY(world.settles());
        QCOMPARE(world.meta.transcript, QStringList());
        store::CaseFacts found;
        found.wabaId = WabaId(ids::waba);
        found.portfolioId = PortfolioId(ids::portfolio);
        world.runner().mergeFacts(found);
        world.pump();
        world.runner().submit(StepId::FetchToken);
        QVERIFY(world.settles());
        QVERIFY(world.runner().isFinished());
        QCOMPARE(world.meta.endpoints.count(QStringLiteral("exchange")), 0);
        QCOMPARE(world.status(StepId::ExchangeCode), StepStatus::Done);
        QCOMPARE(world.kept(vaultNames::businessToken), canaries::businessToken);
        QVERIFY(world.runner().state().facts().onboardedAt);

        World provider;
        QVERIFY(begin(provider));
        await(provider.vault.remove({provider.profile.id.value(), vaultNames::systemToken})).value();
        provider.runner().mergeFacts(found);
        provider.pump();
        provider.runner().submit(StepId::FetchToken);
        QVERIFY(provider.settles());
        QVERIFY(provider.view(StepId::FetchToken).error->detail.startsWith(QStringLiteral("no-system-token")));
    }
    void theRedirectAddressGoesWithItsCode()
    {
        World world;
        QVERIFY(begin(world));
        const QByteArray code = canaries::codeStart + "redirected";
        world.meta.liveCodes.insert(code);
        world.runner().codeArrived(world.clock.now(), Secret(code), QStringLiteral("https://partner.example/signup/"));
        QVERIFY(world.settles());
        QVERIFY(world.signUp()); // a code of FB.login has none
        QVERIFY(world.settles());
        QCOMPARE(world.meta.redirectUris, (QList<QByteArray>{"https://partner.example/signup/", QByteArray()}));
    }
    void aFetchedTokenIsANewChance()
    {
        World world(PartnerRole::SolutionPartner);
        QVERIFY(begin(world));
        world.meta.breakEndpoint(QStringLiteral("subscribe"), FakeAnswer::graphError(401, 190, 460, QStringLiteral("The session has been invalidated")));
        QVERIFY(world.signUp());
        QVERIFY(world.settles());
        QCOMPARE(world.status(StepId::SubscribeWebhooks), StepStatus::Failed);
        world.meta.repair();
        world.runner().submit(StepId::FetchToken);
        QVERIFY(world.settles());
        QVERIFY(world.runner().isFinished());
    }
    void aTokenThatMetaRefusesIsRemembered()
    {
        World world;
        QVERIFY(finished(world));
        world.meta.breakEndpoint(QStringLiteral("subscribe"), FakeAnswer::graphError(401, 190, 460, QStringLiteral("The session has been invalidated")));
        world.runner().submit(StepId::SubscribeWebhooks);
        QVERIFY(world.settles());
        QCOMPARE(world.runner().state().facts().tokenRefused, true);
        world.meta.repair();
        world.runner().submit(StepId::CheckToken);
        QVERIFY(world.settles());
        QCOMPARE(world.runner().state().facts().tokenRefused, false);
    }

    /// A person's word holds as long as the facts it set do.
    void whatAPersonSettledCanBeTakenBack()
    {
        World world;
        world.useFile();
        QVERIFY(begin(world));
        world.meta.breakEndpoint(QStringLiteral("register"), FakeAnswer::hanging(), FakeMeta::When::Afterwards);
        world.meta.breakEndpoint(QStringLiteral("phone"), FakeAnswer::json({{QStringLiteral("id"), ids::phone}}));
        QVERIFY(world.signUp());
        QVERIFY(world.settles());
        QCOMPARE(world.status(StepId::RegisterNumber), StepStatus::Unsettled);
        world.meta.repair();
        world.runner().settle(StepId::RegisterNumber, true);
        QVERIFY(world.settles());
        QVERIFY(world.runner().isFinished());
        StepInput confirmed;
        confirmed.confirmation = QStringLiteral("1234");
        world.runner().submit(StepId::DeregisterNumber, confirmed);
        QVERIFY(world.settles());
        QCOMPARE(world.status(StepId::RegisterNumber), StepStatus::NeedsInput);
        StepInput again;
        again.confirmation = QStringLiteral("again");
        world.runner().submit(StepId::RegisterNumber, again);
        QVERIFY(world.settles());
        QVERIFY(world.runner().isFinished());
        QCOMPARE(world.meta.done.value(QStringLiteral("register")), 2);
    }
    /// An open question about one number is none about the next, also after a restart.
    void anotherNumberInheritsNoAnswer()
    {
        World world;
        world.useFile();
        QVERIFY(begin(world));
        world.meta.breakEndpoint(QStringLiteral("register"), FakeAnswer::hanging());
        world.meta.breakEndpoint(QStringLiteral("phone"), FakeAnswer::json({{QStringLiteral("id"), ids::phone}}));
        QVERIFY(world.signUp());
        QVERIFY(world.settles());
        QCOMPARE(world.status(StepId::RegisterNumber), StepStatus::Unsettled);
        world.meta.repair();
        world.meta.phones = {ids::secondPhone};
        QVERIFY(world.launch());
        world.eventArrives(QStringLiteral("FINISH"), ids::waba, ids::secondPhone);
        world.codeArrives();
        QVERIFY(world.settles());
        QVERIFY(world.runner().isFinished());
        QVERIFY(world.meta.transcript.contains(QStringLiteral("POST /v25.0/") + ids::secondPhone + QStringLiteral("/register")));
        world.cutPower();
        QVERIFY(world.startAgain());
        QVERIFY(world.settles());
        QCOMPARE(world.status(StepId::RegisterNumber), StepStatus::Done);
    }
    void aWrongGuessDoesNotCostTheKeptPin()
    {
        World world;
        QVERIFY(finished(world));
        const QByteArray kept = world.kept(vaultNames::pin);
        StepInput digits;
        digits.confirmation = QStringLiteral("1234");
        world.runner().submit(StepId::DeregisterNumber, digits);
        QVERIFY(world.settles());
        StepInput guess;
        guess.pin = Secret(canaries::otherPin);
        world.runner().submit(StepId::RegisterNumber, guess);
        QVERIFY(world.settles());
        QCOMPARE(world.view(StepId::RegisterNumber).error->code, 133005);
        QCOMPARE(world.kept(vaultNames::pin), kept);
    }
    void aRefusedPinBringsTheOldOneBack()
    {
        World world;
        QVERIFY(finished(world));
        const QByteArray before = world.kept(vaultNames::pin);
        StepInput input;
        input.pin = Secret(canaries::otherPin);
        world.meta.breakEndpoint(QStringLiteral("set_pin"), FakeAnswer::graphError(400, 100, 0, QStringLiteral("(#100) no")));
        world.runner().submit(StepId::SetPin, input);
        QVERIFY(world.settles());
        QCOMPARE(world.status(StepId::SetPin), StepStatus::Failed);
        QCOMPARE(world.kept(vaultNames::pin), before);
        world.meta.repair();
        world.runner().submit(StepId::SetPin, input);
        QVERIFY(world.settles());
        QCOMPARE(world.kept(vaultNames::pin), canaries::otherPin);
        QCOMPARE(world.meta.twoStepPin, canaries::otherPin);
        QCOMPARE(world.leaks(), QByteArray());
    }
    void aNumbersOwnWebhook()
    {
        World world;
        QVERIFY(finished(world));
        StepInput input;
        input.callback = QUrl(QStringLiteral("http://insecure.example"));
        world.runner().submit(StepId::OverridePhoneWebhook, input);
        QVERIFY(world.settles());
        QVERIFY(world.view(StepId::OverridePhoneWebhook).error->detail.startsWith(QStringLiteral("callback-format")));
        input.callback = QUrl(QStringLiteral("https://hooks.example/number"));
        world.runner().submit(StepId::OverridePhoneWebhook, input);
        QVERIFY(world.settles());
        QCOMPARE(world.runner().state().facts().phoneOverride, QStringLiteral("https://hooks.example/number"));
        world.runner().submit(StepId::RemoveOverrides);
        QVERIFY(world.settles());
        QCOMPARE(world.runner().state().facts().phoneOverride, QString());
        QCOMPARE(world.meta.phoneCallback, QString());
        QCOMPARE(world.leaks(), QByteArray());
    }

    /// Once-only requests of these ways x the troubles of the failure table x whether Meta did it nevertheless.
    void onceOnly_data()
    {
        QTest::addColumn<QString>("endpoint");
        QTest::addColumn<int>("trouble");
        QTest::addColumn<bool>("didHappen");
        for (const char *endpoint : {"add", "request_code", "verify_code", "smb_app_data", "whatsapp_credit_sharing",
                                     "whatsapp_credit_attach", "deregister", "onboard_partners_to_mm_lite"}) {
            for (std::size_t i = 0; i < troubles().size(); ++i) {
                const Trouble &trouble = troubles().at(i);
                QTest::addRow("%s %s", endpoint, trouble.name) << QString::fromLatin1(endpoint) << int(i) << false;
                if (trouble.mayHaveHappened)
                    QTest::addRow("%s %s after the deed", endpoint, trouble.name) << QString::fromLatin1(endpoint) << int(i) << true;
            }
        }
    }
    void onceOnly()
    {
        QFETCH(QString, endpoint);
        QFETCH(int, trouble);
        QFETCH(bool, didHappen);
        const Trouble &fault = troubles().at(std::size_t(trouble));
        const bool marketing = endpoint.startsWith(u"onboard");
        World world(endpoint.startsWith(u"whatsapp_credit") || marketing ? PartnerRole::SolutionPartner : PartnerRole::TechProvider);
        world.useFile();
        StepId step{};
        StepInput input;
        QVERIFY(standBefore(world, endpoint, &step, &input));
        world.meta.breakEndpoint(endpoint, fault.answer(endpoint), didHappen ? FakeMeta::When::Afterwards : FakeMeta::When::Instead);
        const int sentBefore = int(world.meta.endpoints.count(endpoint));
        if (step == StepId::SyncContacts || step == StepId::ShareCreditLine || step == StepId::AttachCreditLine)
            QVERIFY(world.signUpWith(endpoint == u"smb_app_data" ? QStringLiteral("FINISH_WHATSAPP_BUSINESS_APP_ONBOARDING") : QStringLiteral("FINISH")));
        else
            world.runner().submit(step, input);
        QVERIFY(world.settles());

        // Sent once, whatever happened to it; a restart does not send it either.
        QCOMPARE(int(world.meta.endpoints.count(endpoint)) - sentBefore, 1);
        const StepStatus status = world.status(step);
        const QByteArray seen = onboarding::nameOf(status).toUtf8() + (world.view(step).error ? " " + describe(*world.view(step).error).toUtf8() : QByteArray());
        if (!fault.mayHaveHappened)
            QVERIFY2(status == StepStatus::Failed, seen.constData());
        else
            QVERIFY2(status == StepStatus::Failed || status == StepStatus::Unsettled || (didHappen && status == StepStatus::Done), seen.constData());
        world.cutPower();
        QVERIFY(world.startAgain());
        QVERIFY(world.settles());
        QCOMPARE(int(world.meta.endpoints.count(endpoint)) - sentBefore, 1);
        QCOMPARE(world.status(step), status);
        if (status == StepStatus::Unsettled && didHappen) {
            world.runner().settle(step, true);
            QVERIFY(world.settles());
            QCOMPARE(world.status(step), StepStatus::Done); // and is not offered as if nothing had been
        }

        // The person looks, says what is true, and goes on.
        world.meta.repair();
        if (status == StepStatus::Unsettled && !didHappen)
            world.runner().settle(step, false);
        else if (status == StepStatus::Failed)
            world.runner().submit(step, input);
        QVERIFY(world.settles());
        if (world.status(step) == StepStatus::NeedsInput || world.status(step) == StepStatus::Available) // what was typed is typed again
            world.runner().submit(step, input);
        QVERIFY(world.settles());
        const StepStatus end = world.status(step);
        QVERIFY2(end == StepStatus::Done || end == StepStatus::NotNeeded,
                 (onboarding::nameOf(end) + (world.view(step).error ? u' ' + describe(*world.view(step).error) : QString())).toUtf8().constData());
        const int deeds = endpoint == u"smb_app_data" ? int(world.meta.syncs.count(QStringLiteral("smb_app_state_sync"))) : world.meta.done.value(endpoint);
        // A second SMS and a second question to Meta's form do no harm; everything else happens once.
        QVERIFY2(deeds == 1 || (endpoint == u"request_code" && deeds <= 2), QByteArray::number(deeds).constData());
        QCOMPARE(world.leaks(), QByteArray());
    }

private:
    static bool begin(World &world, NumberPath path = NumberPath::Direct) { return world.start() && world.newCase(path); }
    static bool finished(World &world)
    {
        return begin(world) && world.signUp() && world.settles() && world.runner().isFinished();
    }
    static bool noNumber(World &world)
    {
        world.meta.phones = {};
        if (!begin(world, NumberPath::NoNumberYet) || !world.launch())
            return false;
        world.eventArrives(QStringLiteral("FINISH_ONLY_WABA"), ids::waba, {}, {});
        world.codeArrives();
        return world.settles();
    }
    static bool coexistenceSignUp(World &world)
    {
        world.meta.isOnBusinessApp = true;
        return begin(world, NumberPath::Coexistence) && world.signUpWith(QStringLiteral("FINISH_WHATSAPP_BUSINESS_APP_ONBOARDING")) && world.settles();
    }
    static StepInput newNumber()
    {
        StepInput input;
        input.callingCode = QStringLiteral("1");
        input.nationalNumber = QStringLiteral("6505551234");
        input.displayName = QStringLiteral("Lucky Shrub");
        return input;
    }
    static StepInput codeRequest()
    {
        StepInput input;
        input.codeMethod = QStringLiteral("SMS");
        input.codeLanguage = QStringLiteral("en_US");
        return input;
    }
    static StepInput codeInput(const char *code)
    {
        StepInput input;
        input.verificationCode = Secret(QByteArray(code));
        return input;
    }

    /// Everything before the request to `endpoint`; the sign-up itself is still to come where it leads there.
    static bool standBefore(World &world, const QString &endpoint, StepId *step, StepInput *input)
    {
        if (endpoint == u"add" || endpoint == u"request_code" || endpoint == u"verify_code") {
            if (!noNumber(world))
                return false;
            *step = StepId::AddNumber;
            *input = newNumber();
            if (endpoint == u"add")
                return true;
            world.runner().submit(StepId::AddNumber, newNumber());
            *step = StepId::RequestCode;
            *input = codeRequest();
            if (!world.settles() || endpoint == u"request_code")
                return true;
            world.runner().submit(StepId::RequestCode, codeRequest());
            *step = StepId::VerifyCode;
            *input = codeInput("135790");
            return world.settles();
        }
        if (endpoint == u"deregister" || endpoint.startsWith(u"onboard")) {
            const bool deregister = endpoint == u"deregister";
            *step = deregister ? StepId::DeregisterNumber : StepId::RequestMarketingMessages;
            input->confirmation = deregister ? QStringLiteral("1234") : QString();
            return finished(world);
        }
        if (endpoint == u"smb_app_data") {
            *step = StepId::SyncContacts;
            world.meta.isOnBusinessApp = true;
            return begin(world, NumberPath::Coexistence);
        }
        world.profile.creditMethod = store::CreditMethod::ShareThenAttach;
        *step = endpoint.endsWith(u"attach") ? StepId::AttachCreditLine : StepId::ShareCreditLine;
        return begin(world);
    }
};

} // namespace gangway::test
