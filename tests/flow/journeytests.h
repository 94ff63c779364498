#pragma once

#include "store/errorjson.h"
#include "support/testmain.h"
#include "trouble.h"
#include "world.h"

#include <QLoggingCategory>

#include <QSignalSpy>
#include <QSqlQuery>

namespace gangway::test {

/// Whole journeys: what customers, keychains, disks and networks do to a case.
class TestJourneys : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(QStringLiteral("gangway.*.info=false")); } // Qt Test stops at 2000 lines
    void init() { GANGWAY_STRICT_LOG(); }

    void happyPath_data()
    {
        QTest::addColumn<int>("role");
        QTest::addColumn<QStringList>("endpoints");
        QTest::newRow("tech-provider") << int(PartnerRole::TechProvider)
            << words("exchange debug_token phone_numbers subscribe subscribed_apps register phone subscribed_apps waba health");
        QTest::newRow("solution-partner") << int(PartnerRole::SolutionPartner)
            << words("exchange debug_token phone_numbers subscribe subscribed_apps assign assigned_users allocations funding share "
                     "credential funding register phone subscribed_apps waba health");
    }
    void happyPath()
    {
        QFETCH(int, role);
        QFETCH(QStringList, endpoints);
        World world{PartnerRole(role)};
        world.useFile();
        QVERIFY(world.start());
        QVERIFY(world.newCase());
        QCOMPARE(world.status(StepId::ExchangeCode), StepStatus::Waiting);
        QStringList broken;
        world.meta.hook = [&](const QString &moment) {
            // Intent on the disk, token and PIN in the vault, before anything leaves.
            const QString endpoint = moment.section(u':', 0, 0);
            const auto intends = [&world](const QString &step) {
                const auto journal = store::JournalRepository(world.program->database).forCase(world.caseId).value();
                return std::any_of(journal.begin(), journal.end(), [&step](const store::JournalRecord &r) { return r.step == step; });
            };
            if (endpoint == u"exchange" && (!intends(QStringLiteral("exchange-code")) || !world.vault.log.contains(QStringLiteral("store code"))))
                broken.append(moment);
            if (endpoint == u"debug_token" && !world.vault.log.contains(QStringLiteral("store business-token")))
                broken.append(moment);
            if (endpoint == u"share" && !intends(QStringLiteral("share-credit-line")))
                broken.append(moment);
            if (endpoint == u"register" && (!intends(QStringLiteral("register-number")) || !world.vault.log.contains(QStringLiteral("store pin"))))
                broken.append(moment);
        };
        QSignalSpy finished(&world.runner(), &Runner::finished);
        QVERIFY(world.signUp());
        QVERIFY(world.settles());
        QCOMPARE(broken, QStringList());
        QCOMPARE(finished.count(), 1);
        QVERIFY(world.runner().isFinished());

        QStringList sent = world.meta.endpoints;
        QCOMPARE(sent.mid(0, 3), endpoints.mid(0, 3));
        QCOMPARE(sent.mid(sent.size() - 4), endpoints.mid(endpoints.size() - 4));
        sent.sort();
        endpoints.sort();
        QCOMPARE(sent, endpoints);

        const store::CaseFacts facts = world.runner().state().facts();
        QCOMPARE(facts.wabaId, WabaId(ids::waba));
        QCOMPARE(facts.phoneNumberId, PhoneNumberId(ids::phone));
        QCOMPARE(facts.portfolioId, PortfolioId(ids::portfolio));
        QCOMPARE(facts.finishEvent, QStringLiteral("FINISH"));
        QCOMPARE(facts.pinStored, true);
        QCOMPARE(facts.numberStatus, QStringLiteral("CONNECTED"));
        QCOMPARE(facts.verifiedName, QStringLiteral("Lucky Shrub"));
        QCOMPARE(facts.paymentMethodMissing, false);
        QVERIFY(facts.exchangeMs && *facts.exchangeMs < 1000);
        QVERIFY(facts.tokenExpiresAt);
        if (PartnerRole(role) == PartnerRole::SolutionPartner) {
            QCOMPARE(world.meta.currency, QStringLiteral("USD"));
            QCOMPARE(facts.allocationId, AllocationId(ids::allocation));
            QCOMPARE(facts.creditVerified, true);
        }
        QCOMPARE(world.kept(vaultNames::businessToken), canaries::businessToken);
        QCOMPARE(world.kept(vaultNames::code), QByteArray());
        QCOMPARE(world.kept(vaultNames::pin), world.meta.twoStepPin);
        QCOMPARE(store::CaseRepository(world.program->database).find(world.caseId).value()->facts, facts);
        QCOMPARE(world.leaks(), QByteArray());

        // Every step told the timeline; attempts have their end.
        const auto timeline = store::TimelineRepository(world.program->database).forCase(world.caseId).value();
        QCOMPARE(std::count_if(timeline.begin(), timeline.end(), [](const auto &line) { return line.kind == u"step-done"; }),
                 std::ptrdiff_t(world.runner().steps().size()));
        const auto attempts = store::AttemptRepository(world.program->database).forCase(world.caseId).value();
        QCOMPARE(attempts.size(), std::size_t(1));
        QCOMPARE(attempts.front().state, QStringLiteral("captured"));
        QVERIFY(attempts.front().endedAt);
        QVERIFY(!store::AttemptRepository(world.program->database).events(attempts.front().id).value().empty());

        // The next start knows all of it and asks nobody.
        const auto before = world.runner().steps();
        world.meta.forgetTranscript();
        QVERIFY(world.startAgain());
        QVERIFY(world.settles());
        const auto after = world.runner().steps();
        for (std::size_t i = 0; i < before.size(); ++i) {
            QCOMPARE(after.at(i).status, before.at(i).status);
            QCOMPARE(after.at(i).runs, before.at(i).runs);
            QCOMPARE(after.at(i).result, before.at(i).result);
            QCOMPARE(after.at(i).durationMs, before.at(i).durationMs);
            QCOMPARE(after.at(i).wire.size(), before.at(i).wire.size());
        }
        QCOMPARE(world.meta.transcript, QStringList());
        world.program.reset();
        QCOMPARE(world.leaksInFiles(), QByteArray());
    }

    void codeBeforeEvent()
    {
        World world;
        QVERIFY(begin(world));
        QVERIFY(world.launch());
        world.codeArrives();
        world.pump();
        // The exchange does not wait, the comparison of ids does.
        QCOMPARE(world.meta.endpoints, QStringList{QStringLiteral("exchange")});
        QCOMPARE(world.status(StepId::VerifyIds), StepStatus::Waiting);
        world.eventArrives();
        QVERIFY(world.settles());
        QVERIFY(world.runner().isFinished());
    }
    void eventLongBeforeCode()
    {
        World world;
        QVERIFY(begin(world));
        QVERIFY(world.launch());
        world.eventArrives();
        world.passTimeUntil([] { return false; }, std::chrono::seconds(4));
        QCOMPARE(world.meta.transcript, QStringList());
        QCOMPARE(world.runner().state().facts().wabaId, WabaId(ids::waba));
        world.codeArrives();
        QVERIFY(world.settles());
        QVERIFY(world.runner().isFinished());
    }
    void codeWithoutEvent()
    {
        World world;
        QVERIFY(begin(world));
        QVERIFY(world.launch());
        world.codeArrives();
        world.pump();
        QCOMPARE(world.status(StepId::VerifyIds), StepStatus::Waiting);
        QVERIFY(world.passTimeUntil([&] { return world.runner().isFinished(); }));
        // Recovered from the token and the list of numbers.
        QCOMPARE(world.runner().state().facts().wabaId, WabaId(ids::waba));
        QCOMPARE(world.runner().state().facts().phoneNumberId, PhoneNumberId(ids::phone));
        QCOMPARE(world.runner().state().facts().portfolioId, PortfolioId(ids::portfolio));
    }
    void portfolioFromTheAccountWhenTheTokenIsSilent()
    {
        World world;
        world.meta.grantedPortfolios = {};
        QVERIFY(begin(world));
        QVERIFY(world.launch());
        world.eventArrives(QStringLiteral("FINISH"), ids::waba, ids::phone, {});
        world.codeArrives();
        QVERIFY(world.settles());
        QVERIFY(world.runner().isFinished());
        QCOMPARE(world.runner().state().facts().portfolioId, PortfolioId(ids::portfolio));
    }

    void expiredCodeIsNotSent()
    {
        World world;
        world.useFile();
        QVERIFY(begin(world));
        QVERIFY(world.launch());
        world.eventArrives();
        world.pump();
        world.meta.isOffline = true; // the exchange cannot leave
        world.codeArrives();
        QVERIFY(world.passTimeUntil([&] { return world.status(StepId::ExchangeCode) == StepStatus::Paused; }));
        QVERIFY(world.passTimeUntil([&] { return world.status(StepId::ExchangeCode) == StepStatus::Failed; }));
        world.meta.isOffline = false;
        const StepView view = world.view(StepId::ExchangeCode);
        QCOMPARE(view.error->kind, Error::Kind::Rejected);
        QCOMPARE(view.error->code, 100);
        QCOMPARE(view.error->subcode, 36007);
        QVERIFY(!view.error->mayHaveLeft);
        QCOMPARE(world.meta.sentCodes, QList<QByteArray>());
        QCOMPARE(world.kept(vaultNames::code), QByteArray());
        QVERIFY(world.signUp());
        QVERIFY(world.settles());
        QVERIFY(world.runner().isFinished());
    }
    void codeSurvivesThePowerCut_data()
    {
        QTest::addColumn<int>("secondsOff");
        QTest::addColumn<bool>("isExchanged");
        QTest::newRow("back in time") << 20 << true;
        QTest::newRow("too late") << 31 << false;
    }
    void codeSurvivesThePowerCut()
    {
        QFETCH(int, secondsOff);
        QFETCH(bool, isExchanged);
        World world;
        world.useFile();
        QVERIFY(begin(world));
        QVERIFY(world.launch());
        world.eventArrives();
        world.pump();
        world.vault.hanging = {QStringLiteral("fetch app-secret")}; // keeps the exchange from leaving
        QObject::connect(world.session(), &signup::SignupSession::stateChanged, &world.meta, [&world](signup::SignupState state) {
            if (state == signup::SignupState::Captured)
                (void)await(world.program->database.write<Done>([](QSqlDatabase &) { return Result<Done>(Done()); }));
        });
        world.vault.hook = [&world](const QString &moment) {
            if (moment == u"store code:after")
                world.cutPower();
        };
        world.codeArrives();
        world.vault.hanging.clear();
        QVERIFY(world.meta.isDead);
        world.clock.advance(std::chrono::seconds(secondsOff));
        QVERIFY(world.startAgain());
        QVERIFY(world.settles());
        // Whether the database knew about the code or not: it is used while it lives. Not knowing its age, the
        // exchange asks Meta.
        if (isExchanged) {
            QCOMPARE(world.status(StepId::ExchangeCode), StepStatus::Done);
            QVERIFY(world.passTimeUntil([&] { return world.runner().isFinished(); }));
        } else {
            QVERIFY(world.status(StepId::ExchangeCode) == StepStatus::Failed || world.meta.sentCodes.size() == 1);
        }
    }

    void wrongPinThenRight()
    {
        World world;
        world.meta.twoStepPin = canaries::otherPin;
        QVERIFY(begin(world));
        QVERIFY(world.signUp());
        QVERIFY(world.settles());
        QCOMPARE(world.status(StepId::RegisterNumber), StepStatus::Failed);
        QCOMPARE(world.view(StepId::RegisterNumber).error->code, 133005);
        QVERIFY(needsInput(*world.view(StepId::RegisterNumber).error));
        QCOMPARE(world.meta.endpoints.count(QStringLiteral("register")), 1);

        world.runner().submit(StepId::RegisterNumber); // the same PIN once more: no
        world.pump();
        QCOMPARE(world.meta.endpoints.count(QStringLiteral("register")), 1);

        StepInput wrongShape;
        wrongShape.pin = Secret("12345");
        world.runner().submit(StepId::RegisterNumber, wrongShape);
        QVERIFY(world.settles());
        QCOMPARE(world.meta.endpoints.count(QStringLiteral("register")), 1);
        QVERIFY(world.view(StepId::RegisterNumber).error->detail.startsWith(u"pin-not-six-digits"));

        StepInput right;
        right.pin = Secret(canaries::otherPin);
        world.runner().submit(StepId::RegisterNumber, right);
        world.runner().submit(StepId::RegisterNumber, right); // a double click
        QVERIFY(world.settles());
        QVERIFY(world.runner().isFinished());
        QCOMPARE(world.meta.endpoints.count(QStringLiteral("register")), 2);
        QCOMPARE(world.kept(vaultNames::pin), canaries::otherPin);
        QCOMPARE(world.view(StepId::RegisterNumber).runs, 3);
        QCOMPARE(world.leaks(), QByteArray());
    }
    void setNewPin()
    {
        World world;
        world.meta.twoStepPin = canaries::otherPin;
        QVERIFY(begin(world));
        QVERIFY(world.signUp());
        QVERIFY(world.settles());
        StepInput input;
        input.pin = Secret("246813");
        input.setNewPin = true;
        world.meta.forgetTranscript();
        world.runner().submit(StepId::RegisterNumber, input);
        QVERIFY(world.settles());
        QCOMPARE(world.meta.endpoints.mid(0, 2), words("set_pin register"));
        QCOMPARE(world.meta.twoStepPin, QByteArray("246813"));
        QCOMPARE(world.kept(vaultNames::pin), QByteArray("246813"));
        QVERIFY(world.runner().isFinished());
    }

    void existingNumberThatIsConnected()
    {
        World world;
        world.meta.isRegistered = true;
        QVERIFY(begin(world, NumberPath::Existing));
        QVERIFY(world.signUp());
        QVERIFY(world.settles());
        QVERIFY(world.runner().isFinished());
        QCOMPARE(world.meta.endpoints.count(QStringLiteral("register")), 0);
        QCOMPARE(world.view(StepId::RegisterNumber).result.value(u"alreadyRegistered"), QJsonValue(true));
    }
    void existingNumberNeedsItsPin()
    {
        World world;
        world.useFile();
        world.meta.twoStepPin = canaries::otherPin;
        QVERIFY(begin(world, NumberPath::Existing));
        QVERIFY(world.signUp());
        QVERIFY(world.settles());
        QCOMPARE(world.status(StepId::RegisterNumber), StepStatus::NeedsInput);
        QCOMPARE(world.view(StepId::RegisterNumber).result.value(u"needs"), QJsonValue(QStringLiteral("pin")));
        QCOMPARE(world.meta.endpoints.count(QStringLiteral("register")), 0);
        QCOMPARE(world.randomness.pins, 0); // never invented for a number that has one
        QVERIFY(world.startAgain());
        QVERIFY(world.settles());
        QCOMPARE(world.status(StepId::RegisterNumber), StepStatus::NeedsInput);
        StepInput input;
        input.pin = Secret(canaries::otherPin);
        world.runner().submit(StepId::RegisterNumber, input);
        QVERIFY(world.settles());
        QVERIFY(world.runner().isFinished());
        QCOMPARE(world.meta.endpoints.count(QStringLiteral("register")), 1);
    }
    void coexistenceIsNeverRegistered_data()
    {
        QTest::addColumn<int>("path");
        QTest::addColumn<QString>("event");
        QTest::newRow("planned") << int(NumberPath::Coexistence) << QStringLiteral("FINISH_WHATSAPP_BUSINESS_APP_ONBOARDING");
        QTest::newRow("chosen on Meta's page") << int(NumberPath::Direct) << QStringLiteral("FINISH_WHATSAPP_BUSINESS_APP_ONBOARDING");
        QTest::newRow("grant only") << int(NumberPath::GrantOnly) << QStringLiteral("FINISH_GRANT_ONLY_API_ACCESS");
    }
    void coexistenceIsNeverRegistered()
    {
        QFETCH(int, path);
        QFETCH(QString, event);
        World world;
        world.meta.isOnBusinessApp = true;
        QVERIFY(begin(world, NumberPath(path)));
        QVERIFY(world.launch());
        world.eventArrives(event, ids::waba, {}, {}); // only waba_id
        world.codeArrives();
        QVERIFY(world.settles());
        QVERIFY(world.runner().isFinished());
        QCOMPARE(world.status(StepId::RegisterNumber), StepStatus::Skipped);
        QCOMPARE(world.meta.endpoints.count(QStringLiteral("register")), 0);
        QCOMPARE(world.runner().state().facts().phoneNumberId, PhoneNumberId(ids::phone));
    }
    void withoutANumberTheCaseWaits()
    {
        World world;
        world.meta.phones = {};
        QVERIFY(begin(world, NumberPath::NoNumberYet));
        QVERIFY(world.launch());
        world.eventArrives(QStringLiteral("FINISH_ONLY_WABA"), ids::waba, {}, {});
        world.codeArrives();
        QVERIFY(world.settles());
        QCOMPARE(world.status(StepId::SubscribeWebhooks), StepStatus::Done);
        QCOMPARE(world.status(StepId::RegisterNumber), StepStatus::Waiting);
        QCOMPARE(world.status(StepId::Confirm), StepStatus::Waiting);
        QVERIFY(!world.runner().isFinished());
    }
    void severalNumbersAreAPersonsChoice()
    {
        World world;
        world.useFile();
        world.meta.phones = {ids::secondPhone, ids::phone};
        QVERIFY(begin(world));
        QVERIFY(world.launch());
        world.eventArrives(QStringLiteral("FINISH"), ids::waba, {}, {});
        world.codeArrives();
        QVERIFY(world.settles());
        QCOMPARE(world.status(StepId::VerifyIds), StepStatus::NeedsInput);
        const QJsonObject result = world.view(StepId::VerifyIds).result;
        QCOMPARE(result.value(u"needs").toString(), QStringLiteral("phone"));
        QCOMPARE(result.value(u"candidates").toArray().size(), 2);
        QVERIFY(world.startAgain());
        QVERIFY(world.settles());
        QCOMPARE(world.status(StepId::VerifyIds), StepStatus::NeedsInput);
        StepInput foreign;
        foreign.phoneNumberId = PhoneNumberId(QStringLiteral("999"));
        world.runner().submit(StepId::VerifyIds, foreign);
        QVERIFY(world.settles());
        QCOMPARE(world.status(StepId::VerifyIds), StepStatus::Failed);
        StepInput choice;
        choice.phoneNumberId = PhoneNumberId(ids::phone);
        world.runner().submit(StepId::VerifyIds, choice);
        QVERIFY(world.settles());
        QVERIFY(world.runner().isFinished());
        QCOMPARE(world.runner().state().facts().phoneNumberId, PhoneNumberId(ids::phone));
    }

    void claimedIdsThatAreNotTheTokens_data()
    {
        QTest::addColumn<QString>("waba");
        QTest::addColumn<QString>("phone");
        QTest::addColumn<QString>("portfolio");
        QTest::addColumn<QString>("tokenApp");
        QTest::addColumn<QString>("word");
        QTest::newRow("waba") << ids::otherWaba << ids::phone << ids::portfolio << ids::app << QStringLiteral("waba-not-in-token");
        QTest::newRow("phone") << ids::waba << ids::secondPhone << ids::portfolio << ids::app << QStringLiteral("phone-not-in-waba");
        QTest::newRow("portfolio") << ids::waba << ids::phone << QStringLiteral("1") << ids::app << QStringLiteral("portfolio-not-in-token");
        QTest::newRow("app") << ids::waba << ids::phone << ids::portfolio << QStringLiteral("666") << QStringLiteral("app-mismatch");
    }
    void claimedIdsThatAreNotTheTokens()
    {
        QFETCH(QString, waba);
        QFETCH(QString, phone);
        QFETCH(QString, portfolio);
        QFETCH(QString, tokenApp);
        QFETCH(QString, word);
        World world;
        world.meta.tokenApp = tokenApp;
        QVERIFY(begin(world));
        QVERIFY(world.launch());
        world.eventArrives(QStringLiteral("FINISH"), waba, phone, portfolio);
        world.codeArrives();
        QVERIFY(world.settles());
        const StepView view = world.view(StepId::VerifyIds);
        QCOMPARE(view.status, StepStatus::Failed);
        QCOMPARE(view.error->kind, Error::Kind::Rejected);
        QVERIFY2(view.error->detail.startsWith(word), qPrintable(view.error->detail));
        // Nothing was done with what a browser claimed.
        for (const char *endpoint : {"subscribe", "register", "share", "assign"})
            QVERIFY(!world.meta.endpoints.contains(QLatin1String(endpoint)));
        // The customer confirms again; all goes on by itself.
        world.meta.tokenApp = ids::app;
        QVERIFY(world.signUp());
        QVERIFY(world.settles());
        QVERIFY(world.runner().isFinished());
    }

    void aVaultThatFails_data()
    {
        QTest::addColumn<QString>("operation");
        QTest::addColumn<QString>("failing"); // empty: goes on all the same
        QTest::newRow("code") << QStringLiteral("store code") << QString();
        QTest::newRow("app secret") << QStringLiteral("fetch app-secret") << QStringLiteral("exchange-code");
        QTest::newRow("token") << QStringLiteral("store business-token") << QStringLiteral("exchange-code");
        QTest::newRow("token, read") << QStringLiteral("fetch business-token") << QStringLiteral("verify-ids");
        QTest::newRow("pin") << QStringLiteral("store pin") << QStringLiteral("register-number");
        QTest::newRow("pin, read") << QStringLiteral("fetch pin") << QStringLiteral("register-number");
        QTest::newRow("system token") << QStringLiteral("fetch system-token") << QStringLiteral("assign-system-user");
        QTest::newRow("code, removal") << QStringLiteral("remove code") << QString();
    }
    void aVaultThatFails()
    {
        QFETCH(QString, operation);
        QFETCH(QString, failing);
        World world{PartnerRole::SolutionPartner};
        QVERIFY(begin(world));
        QVERIFY(world.launch());
        world.vault.refused = {operation};
        world.eventArrives();
        world.codeArrives();
        QVERIFY(world.settles());
        if (!failing.isEmpty()) {
            const StepId step = *onboarding::stepFromName(failing);
            QCOMPARE(world.status(step), StepStatus::Failed);
            QCOMPARE(world.view(step).error->kind, Error::Kind::Secret);
            QVERIFY(!world.meta.endpoints.contains(QStringLiteral("register")) || step != StepId::RegisterNumber);
            world.vault.refused.clear();
            world.runner().submit(step);
            QVERIFY(world.settles());
        }
        QVERIFY(world.runner().isFinished());
        QCOMPARE(world.meta.done.value(QStringLiteral("exchange")), 1);
        QCOMPARE(world.meta.sentCodes.size(), 1);
        QCOMPARE(world.meta.done.value(QStringLiteral("register")), 1);
        QCOMPARE(world.kept(vaultNames::businessToken), canaries::businessToken);
    }
    void aVaultThatAsksItsUserCostsNoCode()
    {
        World world;
        QVERIFY(begin(world));
        QVERIFY(world.launch());
        world.vault.hanging = {QStringLiteral("store code")};
        world.eventArrives();
        world.codeArrives();
        world.pump();
        QCOMPARE(world.meta.endpoints, QStringList());
        QVERIFY(world.passTimeUntil([&] { return world.runner().isFinished(); }, std::chrono::seconds(10)));
    }
    void aLockedVaultStopsTheLaunch()
    {
        World world;
        QVERIFY(begin(world));
        world.vault.isLocked = true;
        auto attempt = await(world.program->service.beginAttempt(world.caseId));
        QVERIFY(!attempt);
        QCOMPARE(attempt.error().kind, Error::Kind::Secret);
        QCOMPARE(attempt.error().detail, QStringLiteral("locked"));
        world.vault.isLocked = false;
        GANGWAY_OK(await(world.vault.remove({world.profile.id.value(), vaultNames::appSecret})));
        attempt = await(world.program->service.beginAttempt(world.caseId));
        QVERIFY(!attempt);
        QCOMPARE(attempt.error().detail, QStringLiteral("missing app-secret"));
    }

    void aFullDiskSendsNothing()
    {
        World world;
        QVERIFY(begin(world));
        QVERIFY(world.launch());
        world.eventArrives();
        world.pump();
        QSignalSpy storageFailed(&world.runner(), &Runner::storageFailed);
        GANGWAY_OK(await(refuseJournal(world, QStringLiteral("intent"))));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("journal")));
        world.codeArrives();
        QVERIFY(world.settles());
        QCOMPARE(world.meta.transcript, QStringList());
        QCOMPARE(storageFailed.count(), 1);
        QCOMPARE(world.status(StepId::ExchangeCode), StepStatus::Failed);
        QCOMPARE(world.view(StepId::ExchangeCode).error->kind, Error::Kind::Storage);
        GANGWAY_OK(await(allowJournal(world)));
        world.runner().submit(StepId::ExchangeCode);
        QVERIFY(world.settles());
        QVERIFY(world.runner().isFinished());
    }
    void anOutcomeThatCannotBeWrittenIsNotRunAgain()
    {
        World world;
        QVERIFY(begin(world));
        QVERIFY(world.launch());
        world.eventArrives();
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("journal")));
        world.meta.hook = [&world](const QString &moment) {
            if (moment == u"exchange:arrived")
                (void)await(refuseJournal(world, QStringLiteral("outcome")));
        };
        world.codeArrives();
        QVERIFY(world.passTimeUntil([&] { return world.status(StepId::ExchangeCode) == StepStatus::Failed; }));
        QCOMPARE(world.view(StepId::ExchangeCode).error->kind, Error::Kind::Storage);
        QCOMPARE(world.meta.endpoints, QStringList{QStringLiteral("exchange")}); // and nothing that depends on it
        world.meta.hook = {};
        GANGWAY_OK(await(allowJournal(world)));
        QVERIFY(world.passTimeUntil([&] { return world.runner().isFinished(); })); // by itself
        QCOMPARE(world.meta.sentCodes.size(), 1);
    }

    void offlineGoesOnByItself_data()
    {
        QTest::addColumn<QString>("endpoint");
        for (const char *endpoint : {"exchange", "debug_token", "subscribe", "assigned_users", "share", "register", "waba"})
            QTest::newRow(endpoint) << QString::fromLatin1(endpoint);
    }
    void offlineGoesOnByItself()
    {
        QFETCH(QString, endpoint);
        World world{PartnerRole::SolutionPartner};
        QVERIFY(begin(world));
        world.meta.breakEndpoint(endpoint, FakeAnswer::error(QNetworkReply::HostNotFoundError));
        QVERIFY(world.signUp());
        const StepId step = stepOf(endpoint);
        QVERIFY(world.passTimeUntil([&] { return world.status(step) == StepStatus::Paused; }));
        QCOMPARE(world.view(step).error->kind, Error::Kind::Offline);
        world.passTimeUntil([] { return false; }, std::chrono::seconds(5));
        QVERIFY(world.status(step) == StepStatus::Paused || world.status(step) == StepStatus::Running);
        QCOMPARE(world.meta.done.value(endpoint), 0);
        world.meta.repair();
        QVERIFY(world.passTimeUntil([&] { return world.runner().isFinished(); }));
        QCOMPARE(world.view(step).runs, 1);
        QCOMPARE(world.meta.done.value(QStringLiteral("register")), 1);
        QCOMPARE(world.meta.done.value(QStringLiteral("share")), 1);
        QCOMPARE(world.meta.done.value(QStringLiteral("exchange")), 1);
    }
    void aPausedStepTriesAtOnceWhenAsked()
    {
        World world;
        QVERIFY(begin(world));
        world.meta.breakEndpoint(QStringLiteral("register"), FakeAnswer::error(QNetworkReply::HostNotFoundError));
        QVERIFY(world.signUp());
        QVERIFY(world.passTimeUntil([&] { return world.status(StepId::RegisterNumber) == StepStatus::Paused; }));
        world.meta.repair();
        world.runner().submit(StepId::RegisterNumber);
        world.pump();
        QVERIFY(world.runner().isFinished());
    }

    void leavingWhileARequestIsUnderWay()
    {
        World world;
        world.useFile();
        world.meta.breakEndpoint(QStringLiteral("register"), FakeAnswer::hanging(), FakeMeta::When::Afterwards);
        QVERIFY(begin(world));
        QVERIFY(world.signUp());
        QVERIFY(world.passTimeUntil([&] { return world.meta.endpoints.contains(QStringLiteral("register")); }));
        world.pump();
        const QList<FakeReply *> replies = world.meta.findChildren<FakeReply *>();
        world.program.reset(); // the guards die, the socket closes
        for (const FakeReply *reply : replies) {
            if (world.meta.children().contains(const_cast<FakeReply *>(reply)))
                QVERIFY(reply->isFinished());
        }
        world.meta.repair();
        QVERIFY(world.start());
        QVERIFY(world.settles());
        // Reading told that it had happened.
        QVERIFY(world.runner().isFinished());
        QCOMPARE(world.meta.endpoints.count(QStringLiteral("register")), 1);
    }

    void unsettledIsAPersonsAnswer_data()
    {
        QTest::addColumn<bool>("happened");
        QTest::newRow("it happened") << true;
        QTest::newRow("it did not") << false;
    }
    void unsettledIsAPersonsAnswer()
    {
        QFETCH(bool, happened);
        World world;
        world.useFile();
        world.meta.breakEndpoint(QStringLiteral("register"), FakeAnswer::cutMidBody(), happened ? FakeMeta::When::Afterwards : FakeMeta::When::Instead, 1);
        // Reading does not say on which platform the number is.
        world.meta.breakEndpoint(QStringLiteral("phone"), FakeAnswer::json({{QStringLiteral("id"), ids::phone}}), FakeMeta::When::Instead, 1);
        QVERIFY(begin(world));
        QVERIFY(world.signUp());
        QVERIFY(world.settles());
        QCOMPARE(world.status(StepId::RegisterNumber), StepStatus::Unsettled);
        QVERIFY(world.view(StepId::RegisterNumber).error->mayHaveLeft);
        world.runner().submit(StepId::RegisterNumber); // not before somebody has looked
        world.pump();
        QCOMPARE(world.meta.endpoints.count(QStringLiteral("register")), 1);
        QVERIFY(world.startAgain());
        QVERIFY(world.settles());
        QCOMPARE(world.status(StepId::RegisterNumber), StepStatus::Unsettled);
        QCOMPARE(world.runner().state().facts().numberRegistered, std::optional<bool>());
        world.runner().settle(StepId::RegisterNumber, happened);
        QVERIFY(world.settles());
        QVERIFY(world.runner().isFinished());
        QCOMPARE(world.meta.done.value(QStringLiteral("register")), 1);
        QCOMPARE(world.meta.endpoints.count(QStringLiteral("register")), happened ? 1 : 2);
        QCOMPARE(world.runner().state().facts().numberRegistered, true);
    }

    void readingThatFailsLeavesTheQuestionOpen()
    {
        World world;
        world.meta.breakEndpoint(QStringLiteral("register"), FakeAnswer::cutMidBody(), FakeMeta::When::Afterwards, 1);
        world.meta.breakEndpoint(QStringLiteral("phone"), FakeAnswer::graphError(400, 100), FakeMeta::When::Instead, 1);
        QVERIFY(begin(world));
        QVERIFY(world.signUp());
        QVERIFY(world.settles());
        QCOMPARE(world.status(StepId::RegisterNumber), StepStatus::Failed);
        QCOMPARE(world.view(StepId::RegisterNumber).error->kind, Error::Kind::Http); // the first trouble, not the second
        world.runner().submit(StepId::RegisterNumber); // asks again first
        QVERIFY(world.settles());
        QVERIFY(world.runner().isFinished());
        QCOMPARE(world.meta.endpoints.count(QStringLiteral("register")), 1);
    }

    void aCreditLineThatIsThereIsNotSharedAgain()
    {
        World world{PartnerRole::SolutionPartner};
        world.meta.isShared = true;
        world.meta.isAttached = true;
        QVERIFY(begin(world));
        QVERIFY(world.signUp());
        QVERIFY(world.settles());
        QVERIFY(world.runner().isFinished());
        QVERIFY(!world.meta.endpoints.contains(QStringLiteral("share")));
        QCOMPARE(world.view(StepId::ShareCreditLine).result.value(u"alreadyShared"), QJsonValue(true));
    }
    void currency_data()
    {
        QTest::addColumn<QString>("chosen");
        QTest::addColumn<bool>("isAccepted");
        for (const char *good : {"AUD", "EUR", "GBP", "IDR", "INR", "USD"})
            QTest::newRow(good) << QString::fromLatin1(good) << true;
        QTest::newRow("BRL") << QStringLiteral("BRL") << false;
    }
    void currency()
    {
        QFETCH(QString, chosen);
        QFETCH(bool, isAccepted);
        World world{PartnerRole::SolutionPartner};
        QVERIFY(begin(world));
        store::CaseFacts facts;
        facts.creditCurrency = chosen; // chosen on the page before the sign-up
        world.runner().mergeFacts(facts);
        world.pump();
        QVERIFY(world.signUp());
        QVERIFY(world.settles());
        if (!isAccepted) {
            QCOMPARE(world.status(StepId::ShareCreditLine), StepStatus::Failed);
            QVERIFY(!world.meta.endpoints.contains(QStringLiteral("share")));
            StepInput input;
            input.currency = QStringLiteral("EUR");
            world.runner().submit(StepId::ShareCreditLine, input);
            QVERIFY(world.settles());
        }
        QVERIFY(world.runner().isFinished());
        QCOMPARE(world.meta.currency, isAccepted ? chosen : QStringLiteral("EUR"));
        QCOMPARE(world.runner().state().facts().creditCurrency, world.meta.currency);
    }
    void skippingACreditLine()
    {
        World world{PartnerRole::SolutionPartner};
        world.meta.breakEndpoint(QStringLiteral("share"), FakeAnswer::graphError(400, 100));
        QVERIFY(begin(world));
        QVERIFY(world.signUp());
        QVERIFY(world.settles());
        QVERIFY(world.view(StepId::ShareCreditLine).canSkip);
        QVERIFY(!world.view(StepId::VerifyIds).canSkip);
        world.runner().skip(StepId::ShareCreditLine, QStringLiteral("  ")); // no reason, no skip
        world.pump();
        QCOMPARE(world.status(StepId::ShareCreditLine), StepStatus::Failed);
        world.runner().skip(StepId::ShareCreditLine, QStringLiteral("pays by card"));
        QVERIFY(world.settles());
        QCOMPARE(world.status(StepId::ShareCreditLine), StepStatus::Skipped);
        QCOMPARE(world.view(StepId::ShareCreditLine).skipReason, QStringLiteral("pays by card"));
        QCOMPARE(world.status(StepId::VerifyCreditLine), StepStatus::Skipped);
        QVERIFY(world.runner().isFinished());
    }

    void webhookOverride()
    {
        World world;
        world.profile.webhookCallback = QUrl(QStringLiteral("https://hooks.example/webhook"));
        QVERIFY(begin(world));
        QVERIFY(world.signUp());
        QVERIFY(world.settles());
        QVERIFY(world.runner().isFinished());
        const int first = int(world.meta.endpoints.indexOf(QStringLiteral("subscribe")));
        const int second = int(world.meta.endpoints.indexOf(QStringLiteral("override")));
        QVERIFY(first >= 0 && first < second);
        QCOMPARE(world.meta.overrideUri, QStringLiteral("https://hooks.example/webhook"));
        QCOMPARE(world.runner().state().facts().webhooksOverridden, true);
        QCOMPARE(world.leaks(), QByteArray());
    }
    void theExtrasOfConfirmMayFail()
    {
        World world;
        QVERIFY(begin(world));
        world.meta.breakEndpoint(QStringLiteral("health"), FakeAnswer::graphError(400, 100, 0, QStringLiteral("(#100) Tried accessing nonexisting field (health_status)")));
        QVERIFY(world.signUp());
        QVERIFY(world.settles());
        QVERIFY(world.runner().isFinished());
        QVERIFY(!world.runner().state().facts().numberCanSendMessage);
    }
    void doneStepsRunAgainWhenThatIsSafe()
    {
        World world;
        QVERIFY(begin(world));
        QVERIFY(world.signUp());
        QVERIFY(world.settles());
        QVERIFY(world.view(StepId::SubscribeWebhooks).canRunAgain);
        QVERIFY(!world.view(StepId::RegisterNumber).canRunAgain);
        world.meta.forgetTranscript();
        world.runner().submit(StepId::RegisterNumber);
        world.runner().submit(StepId::ExchangeCode);
        world.runner().submit(StepId::SubscribeWebhooks);
        QVERIFY(world.settles());
        QCOMPARE(world.meta.endpoints, words("subscribe subscribed_apps"));
        QCOMPARE(world.view(StepId::SubscribeWebhooks).runs, 2);
        QVERIFY(world.runner().isFinished());
    }
    void anotherSignUpWithAnotherAccount()
    {
        World world;
        QVERIFY(begin(world));
        QVERIFY(world.signUp());
        QVERIFY(world.settles());
        world.meta.forgetTranscript();
        world.meta.grantedWabas = {ids::otherWaba};
        world.meta.phones = {ids::secondPhone};
        world.meta.isSubscribed = false;
        QVERIFY(world.launch());
        world.eventArrives(QStringLiteral("FINISH"), ids::otherWaba, ids::secondPhone);
        world.codeArrives();
        QVERIFY(world.settles());
        QVERIFY(world.runner().isFinished());
        // What was true of the first account was not taken for the second.
        QStringList sent = world.meta.endpoints;
        sent.sort();
        QStringList wanted = words("exchange debug_token phone_numbers subscribe subscribed_apps register phone subscribed_apps waba health");
        wanted.sort();
        QCOMPARE(sent, wanted);
        QCOMPARE(world.runner().state().facts().phoneNumberId, PhoneNumberId(ids::secondPhone));
    }

    void anErrorSurvivesTheRestart()
    {
        World world;
        world.useFile();
        Error wanted;
        QVERIFY(begin(world));
        world.meta.breakEndpoint(QStringLiteral("register"),
                                 FakeAnswer::json({{QStringLiteral("error"), QJsonObject{
                                     {QStringLiteral("message"), QStringLiteral("(#133015) EAABusinessTokenCanary0123456789 in Meta's words")},
                                     {QStringLiteral("type"), QStringLiteral("OAuthException")},
                                     {QStringLiteral("code"), 133015}, {QStringLiteral("error_subcode"), 2494100},
                                     {QStringLiteral("error_user_title"), QStringLiteral("Wait")},
                                     {QStringLiteral("error_user_msg"), QStringLiteral("The number was deleted")},
                                     {QStringLiteral("fbtrace_id"), QStringLiteral("AhT5nQm2VxLc8RsYw3Kd0W")}}}}, 400));
        QVERIFY(world.signUp());
        QVERIFY(world.settles());
        const StepView before = world.view(StepId::RegisterNumber);
        QCOMPARE(before.traceId, QStringLiteral("AhT5nQm2VxLc8RsYw3Kd0W"));
        QVERIFY(world.startAgain());
        QVERIFY(world.settles());
        const StepView after = world.view(StepId::RegisterNumber);
        QCOMPARE(after.status, StepStatus::Failed);
        QCOMPARE(*after.error, *before.error);
        QCOMPARE(after.traceId, before.traceId);
        QCOMPARE(after.at, before.at);
        QCOMPARE(after.wire.size(), std::size_t(1));
        QCOMPARE(after.wire.front().label, QStringLiteral("register"));
        QCOMPARE(after.wire.front().status, 400);
        QCOMPARE(world.leaks(), QByteArray());
        world.meta.repair();
        world.runner().submit(StepId::RegisterNumber);
        QVERIFY(world.settles());
        QVERIFY(world.runner().isFinished());
    }

    void cancelledSignUpIsKept()
    {
        World world;
        QVERIFY(begin(world));
        QVERIFY(world.launch());
        world.session()->messageReceived(QStringLiteral("https://www.facebook.com"),
                                         QStringLiteral(R"({"type":"WA_EMBEDDED_SIGNUP","event":"CANCEL","data":{"current_step":"PHONE_NUMBER_SETUP"}})"));
        world.pump();
        const auto attempts = store::AttemptRepository(world.program->database).forCase(world.caseId).value();
        QCOMPARE(attempts.front().state, QStringLiteral("cancelled"));
        QCOMPARE(attempts.front().evidence.value(u"sessionEvent").toObject().value(u"currentStep").toString(), QStringLiteral("PHONE_NUMBER_SETUP"));
        QCOMPARE(world.meta.transcript, QStringList());
        QVERIFY(world.signUp());
        QVERIFY(world.settles());
        QVERIFY(world.runner().isFinished());
    }

    void casesComeAndGo()
    {
        World world;
        QVERIFY(begin(world));
        QSignalSpy casesChanged(&world.program->service, &onboarding::OnboardingService::casesChanged);
        QCOMPARE(world.program->service.cases().size(), std::size_t(1));
        QCOMPARE(world.program->service.cases().front().number, 1001);
        QVERIFY(!world.program->service.runner(CaseId(QStringLiteral("nobody"))));
        QVERIFY(!await(world.program->service.removeCase(CaseId(QStringLiteral("nobody")))));
        world.meta.breakEndpoint(QStringLiteral("register"), FakeAnswer::hanging());
        QVERIFY(world.signUp());
        QVERIFY(world.passTimeUntil([&] { return world.meta.endpoints.contains(QStringLiteral("register")); }));
        world.pump();
        const auto refused = await(world.program->service.removeCase(world.caseId));
        QVERIFY(!refused);
        QCOMPARE(refused.error().detail, QStringLiteral("running"));
        QVERIFY(world.settles());
        GANGWAY_OK(await(world.program->service.removeCase(world.caseId)));
        QCOMPARE(world.program->service.cases().size(), std::size_t(0));
        QCOMPARE(casesChanged.count(), 1);
        QCOMPARE(world.kept(vaultNames::businessToken), QByteArray());
        QCOMPARE(world.kept(vaultNames::pin), QByteArray());
        QVERIFY(!world.program->service.runner(world.caseId));
    }

private:
    static QStringList words(const char *text) { return QString::fromLatin1(text).split(u' '); }
    static bool begin(World &world, NumberPath path = NumberPath::Direct) { return world.start() && world.newCase(path); }
    static StepId stepOf(const QString &endpoint);
    static Call<Done> run(World &world, const QString &sql)
    {
        return world.program->database.write<Done>([sql](QSqlDatabase &db) -> Result<Done> {
            QSqlQuery query(db);
            if (!query.exec(sql))
                return fail(Error::make(Error::Kind::Storage, sql));
            return Done();
        });
    }
    static Call<Done> refuseJournal(World &world, const QString &kind)
    {
        return run(world, QStringLiteral("CREATE TRIGGER full BEFORE INSERT ON journal WHEN NEW.kind = '%1' BEGIN SELECT RAISE(ABORT, 'disk full'); END").arg(kind));
    }
    static Call<Done> allowJournal(World &world) { return run(world, QStringLiteral("DROP TRIGGER full")); }
};

} // namespace gangway::test
