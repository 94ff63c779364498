#include "onboarding/catalogue.h"
#include "onboarding/journal.h"
#include "onboarding/runner.h"
#include "onboarding/steps/stepcalls.h"
#include "support/await.h"
#include "support/fakenam.h"
#include "support/manualclock.h"
#include "support/testmain.h"
#include "vault/sessionvault.h"

#include <QJsonDocument>

#include <set>

using namespace gangway;
using namespace gangway::onboarding;
using test::await;
using test::FakeAnswer;

Q_DECLARE_METATYPE(FakeAnswer)

namespace {
const std::vector<StepId> everyStep = [] {
    // Numbered without a gap: a step that is added at the end of the enumeration is counted here.
    std::vector<StepId> all;
    for (int i = 0; i <= int(StepId::ReadPartnerVerification); ++i)
        all.push_back(StepId(i));
    return all;
}();

CaseState stateOf(store::PartnerRole role = store::PartnerRole::SolutionPartner, store::NumberPath path = store::NumberPath::Direct)
{
    CaseState state;
    state.record.id = CaseId(QStringLiteral("case-1"));
    state.record.path = path;
    state.record.facts.wabaId = WabaId(QStringLiteral("11"));
    state.record.facts.phoneNumberId = PhoneNumberId(QStringLiteral("22"));
    state.record.facts.portfolioId = PortfolioId(QStringLiteral("33"));
    state.profile.id = ProfileId(QStringLiteral("profile-1"));
    state.profile.role = role;
    state.profile.appId = AppId(QStringLiteral("44"));
    state.profile.creditLineId = CreditLineId(QStringLiteral("55"));
    state.profile.partnerPortfolioId = PortfolioId(QStringLiteral("66"));
    return state;
}
} // namespace

class TestCatalogue : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { GANGWAY_STRICT_LOG(); }

    void everyStepHasOneRowAndOneName()
    {
        std::set<StepId> seen;
        std::set<QString> names;
        for (const CatalogueRow &row : catalogue()) {
            QVERIFY(seen.insert(row.id).second);
            QVERIFY(row.step);
            QCOMPARE(row.step->id(), row.id);
            QVERIFY(names.insert(nameOf(row.id)).second);
            QCOMPARE(stepFromName(nameOf(row.id)), row.id);
            QCOMPARE(&rowOf(row.id), &row);
        }
        QCOMPARE(seen.size(), everyStep.size());
        QVERIFY(!stepFromName(u"no-such-step"));
        QVERIFY(!stepFromName(u""));
    }
    void needsPointUpwards()
    {
        std::set<StepId> above;
        for (const CatalogueRow &row : catalogue()) {
            for (const StepId need : row.needs)
                QVERIFY2(above.contains(need), qPrintable(nameOf(row.id)));
            for (const StepId with : row.skippedWith)
                QVERIFY2(above.contains(with), qPrintable(nameOf(row.id)));
            QVERIFY(!row.roles.empty());
            above.insert(row.id);
        }
    }
    void everyStepButTheFirstHangsOnTheExchange()
    {
        std::set<StepId> reached{StepId::ExchangeCode};
        for (const CatalogueRow &row : catalogue()) {
            for (const StepId need : row.needs) {
                if (reached.contains(need))
                    reached.insert(row.id);
            }
            // What a person asks for about the token hangs on nothing.
            if (row.id == StepId::CheckToken || row.id == StepId::FetchToken)
                reached.insert(row.id);
        }
        QCOMPARE(reached.size(), everyStep.size());
    }
    void rowsOfRoles()
    {
        const auto names = [](store::PartnerRole role) {
            QStringList list;
            for (const CatalogueRow *row : rowsFor(stateOf(role)))
                list.append(nameOf(row->id));
            return list.join(u' ');
        };
        const QStringList provider = names(store::PartnerRole::TechProvider).split(u' ');
        QCOMPARE(names(store::PartnerRole::TechPartner), provider.join(u' '));
        const QStringList partner = names(store::PartnerRole::SolutionPartner).split(u' ');
        QCOMPARE(partner.size(), qsizetype(everyStep.size()));
        QStringList onlyPartner = partner;
        onlyPartner.removeIf([&provider](const QString &name) { return provider.contains(name); });
        QCOMPARE(onlyPartner.join(u' '), QStringLiteral("assign-system-user share-credit-line attach-credit-line verify-credit-line revoke-credit-line"));
    }
    void onceOnlyIsWhatMetaDoesNotForgive()
    {
        std::set<StepId> onceOnly;
        for (const CatalogueRow &row : catalogue()) {
            if (row.policy == Policy::OnceOnly)
                onceOnly.insert(row.id);
        }
        QCOMPARE(onceOnly, (std::set<StepId>{StepId::ExchangeCode, StepId::ShareCreditLine, StepId::AttachCreditLine, StepId::AddNumber,
                                           StepId::RegisterNumber, StepId::SyncContacts, StepId::SyncHistory}));
    }
    void statusNames()
    {
        QCOMPARE(onboarding::nameOf(StepStatus::Waiting), QStringLiteral("waiting"));
        QCOMPARE(onboarding::nameOf(StepStatus::NeedsInput), QStringLiteral("needs-input"));
        QCOMPARE(onboarding::nameOf(StepStatus::Unsettled), QStringLiteral("unsettled"));
        QCOMPARE(onboarding::nameOf(StepStatus::Paused), QStringLiteral("paused"));
    }
    void theFinishEventKnowsThePath_data()
    {
        QTest::addColumn<QString>("event");
        QTest::addColumn<int>("path");
        QTest::newRow("plain") << QStringLiteral("FINISH") << int(store::NumberPath::Direct);
        QTest::newRow("none") << QString() << int(store::NumberPath::Direct);
        QTest::newRow("coexistence") << QStringLiteral("FINISH_WHATSAPP_BUSINESS_APP_ONBOARDING") << int(store::NumberPath::Coexistence);
        QTest::newRow("grant") << QStringLiteral("FINISH_GRANT_ONLY_API_ACCESS") << int(store::NumberPath::GrantOnly);
        QTest::newRow("only waba") << QStringLiteral("FINISH_ONLY_WABA") << int(store::NumberPath::NoNumberYet);
    }
    void theFinishEventKnowsThePath()
    {
        QFETCH(QString, event);
        QFETCH(int, path);
        CaseState state = stateOf();
        state.record.facts.finishEvent = event;
        state.record.facts.phoneNumberId.reset();
        QCOMPARE(int(effectivePath(state)), path);
    }
    void otherIdsWithdrawWhatHangsOnThem()
    {
        store::CaseFacts known = stateOf().record.facts;
        known.idsVerified = known.webhooksSubscribed = known.numberRegistered = true;
        known.allocationId = AllocationId(QStringLiteral("9"));
        store::CaseFacts patch;
        patch.wabaId = known.wabaId;
        QCOMPARE(withdrawingWhatDependsOnIds(known, patch), patch); // the same id says nothing new
        patch.wabaId = WabaId(QStringLiteral("12"));
        store::CaseFacts merged = known;
        merged.merge(withdrawingWhatDependsOnIds(known, patch));
        QCOMPARE(merged.idsVerified, false);
        QCOMPARE(merged.webhooksSubscribed, false);
        QCOMPARE(merged.allocationId, AllocationId());
        QCOMPARE(merged.numberRegistered, false);
        QCOMPARE(merged.phoneNumberId, PhoneNumberId());
        patch = {};
        patch.phoneNumberId = PhoneNumberId(QStringLiteral("23"));
        merged = known;
        merged.merge(withdrawingWhatDependsOnIds(known, patch));
        QCOMPARE(merged.webhooksSubscribed, true);
        QCOMPARE(merged.numberRegistered, false);
    }
};

class TestJournal : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { GANGWAY_STRICT_LOG(); }

    void outcomesComeBackAsTheyWere()
    {
        Outcome outcome;
        outcome.kind = Outcome::Kind::Failed;
        outcome.at = QDateTime(QDate(2026, 3, 12), QTime(14, 0, 1, 234), Qt::UTC);
        outcome.durationMs = 903;
        outcome.askFirst = true;
        outcome.patch.facts.wabaId = WabaId(QStringLiteral("11"));
        outcome.patch.result = {{QStringLiteral("needs"), QStringLiteral("pin")}};
        Error error = Error::make(Error::Kind::Throttled, QStringLiteral("detail"));
        error.httpStatus = 429;
        error.code = 80007;
        error.subcode = 5;
        error.type = QStringLiteral("OAuthException");
        error.traceId = QStringLiteral("Ab");
        error.userTitle = QStringLiteral("title");
        error.userMessage = QStringLiteral("message to people");
        error.message = QStringLiteral("message");
        error.transient = error.mayHaveLeft = true;
        error.retryAfter = std::chrono::seconds(77);
        outcome.error = error;
        http::WireRecord record;
        record.at = outcome.at;
        record.label = QStringLiteral("register");
        record.verb = QStringLiteral("POST");
        record.url = QStringLiteral("https://graph.facebook.com/v25.0/22/register");
        record.requestBody = {{QStringLiteral("messaging_product"), QStringLiteral("whatsapp")}};
        record.status = 429;
        record.responseBody = QStringLiteral("{}");
        record.traceId = QStringLiteral("Ab");
        record.duration = std::chrono::milliseconds(903);
        record.tryNumber = 3;
        record.error = QStringLiteral("Throttled");
        outcome.wire.push_back(record);

        const QJsonObject json = QJsonDocument::fromJson(QJsonDocument(toJson(outcome)).toJson()).object();
        const Outcome back = outcomeFromJson(json, outcome.at);
        QCOMPARE(back.kind, outcome.kind);
        QCOMPARE(back.at, outcome.at);
        QCOMPARE(back.durationMs, outcome.durationMs);
        QCOMPARE(back.askFirst, true);
        QCOMPARE(back.patch.facts, outcome.patch.facts);
        QCOMPARE(back.patch.result, outcome.patch.result);
        QCOMPARE(*back.error, error);
        QCOMPARE(back.wire.size(), std::size_t(1));
        QCOMPARE(back.wire.front().at, record.at);
        QCOMPARE(back.wire.front().url, record.url);
        QCOMPARE(back.wire.front().requestBody, record.requestBody);
        QCOMPARE(back.wire.front().duration, record.duration);
        QCOMPARE(back.wire.front().tryNumber, 3);
        QCOMPARE(toJson(back), json);
    }
    void everyKindHasItsName()
    {
        for (const auto kind : {Outcome::Kind::Done, Outcome::Kind::NeedsInput, Outcome::Kind::Failed, Outcome::Kind::Unsettled,
                                Outcome::Kind::Skipped, Outcome::Kind::Happened, Outcome::Kind::DidNotHappen}) {
            Outcome outcome;
            outcome.kind = kind;
            QCOMPARE(outcomeFromJson(toJson(outcome), {}).kind, kind);
            QVERIFY(!timelineKindOf(outcome).isEmpty());
        }
    }
    void garbageRunsNothing_data()
    {
        QTest::addColumn<QJsonObject>("payload");
        QTest::newRow("empty") << QJsonObject();
        QTest::newRow("unknown kind") << QJsonObject{{QStringLiteral("outcome"), QStringLiteral("from-the-future")}};
        QTest::newRow("wrong types") << QJsonObject{{QStringLiteral("outcome"), 7}, {QStringLiteral("wire"), 1}, {QStringLiteral("error"), QJsonArray{}}};
    }
    void garbageRunsNothing()
    {
        QFETCH(QJsonObject, payload);
        const Outcome outcome = outcomeFromJson(payload, {});
        QCOMPARE(outcome.kind, Outcome::Kind::Failed);
        QVERIFY(outcome.askFirst);
        QCOMPARE(outcome.error->kind, Error::Kind::Decode);
    }
    void inputIsJournalledWithoutItsSecrets()
    {
        StepInput input;
        input.pin = Secret("730519");
        input.code = Secret("AQcode");
        input.setNewPin = true;
        input.currency = QStringLiteral("EUR");
        input.wabaId = WabaId(QStringLiteral("11"));
        input.phoneNumberId = PhoneNumberId(QStringLiteral("22"));
        const QByteArray json = QJsonDocument(toJson(input)).toJson();
        QVERIFY(!json.contains("730519"));
        QVERIFY(!json.contains("AQcode"));
        const StepInput back = inputFromJson(toJson(input));
        QVERIFY(!back.pin);
        QCOMPARE(back.setNewPin, true);
        QCOMPARE(back.currency, input.currency);
        QCOMPARE(back.wabaId, input.wabaId);
        QCOMPARE(back.phoneNumberId, input.phoneNumberId);
    }
    void secretsInAnybodysWordsAreRemoved()
    {
        Outcome outcome;
        outcome.kind = Outcome::Kind::Failed;
        outcome.error = Error::make(Error::Kind::Auth, QStringLiteral("token EAABusinessTokenCanary0123"));
        outcome.error->message = QStringLiteral("Malformed access token EAABusinessTokenCanary0123");
        http::WireRecord record;
        record.requestBody = {{QStringLiteral("pin"), QStringLiteral("730519")}};
        record.responseBody = QStringLiteral("EAABusinessTokenCanary0123");
        outcome.wire.push_back(record);
        const QByteArray journal = QJsonDocument(toJson(outcome)).toJson();
        const QByteArray timeline = QJsonDocument(timelineDetailOf(StepId::RegisterNumber, 1, outcome)).toJson();
        for (const QByteArray &text : {journal, timeline}) {
            QVERIFY2(!text.contains("Canary"), text.constData());
            QVERIFY2(!text.contains("730519"), text.constData());
        }
    }
};

class TestReconciling : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        GANGWAY_STRICT_LOG();
        m_clock = std::make_unique<test::ManualClock>();
        m_nam = std::make_unique<test::FakeNam>(m_clock.get());
        m_client = std::make_unique<http::Client>(*m_nam, *m_clock, QUrl(QStringLiteral("https://graph.facebook.com")), QStringLiteral("test"));
        m_vault = std::make_unique<SessionVault>();
        m_held = {};
        keep(QStringLiteral("case-1"), vaultNames::businessToken, "EAABusiness");
        keep(QStringLiteral("profile-1"), vaultNames::systemToken, "EAASystem");
    }

    void mayHaveHappened_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("mayHaveLeft");
        QTest::addColumn<bool>("transient");
        QTest::addColumn<bool>("expected");
        const auto row = [](const char *name, Error::Kind kind, int status, bool left, bool transient, bool expected) {
            QTest::newRow(name) << int(kind) << status << left << transient << expected;
        };
        row("offline", Error::Kind::Offline, 0, false, false, false);
        row("handshake timeout", Error::Kind::Timeout, 0, false, false, false);
        row("timeout", Error::Kind::Timeout, 0, true, false, true);
        row("connection broke", Error::Kind::Http, 0, true, false, true);
        row("500", Error::Kind::Http, 500, false, true, true);
        row("503 without envelope", Error::Kind::Http, 503, false, false, true);
        row("service trouble with 400", Error::Kind::Http, 400, false, true, true);
        row("404 of a proxy", Error::Kind::Http, 404, false, false, false);
        row("unreadable", Error::Kind::Decode, 200, true, false, true);
        row("forgotten", Error::Kind::Cancelled, 0, false, false, true);
        row("refused", Error::Kind::Rejected, 400, false, false, false);
        row("refused with 500", Error::Kind::Rejected, 500, false, false, false);
        row("token", Error::Kind::Auth, 401, false, false, false);
        row("throttled", Error::Kind::Throttled, 429, false, true, false);
        row("tls", Error::Kind::Tls, 0, false, false, false);
        row("vault", Error::Kind::Secret, 0, false, false, false);
        row("disk", Error::Kind::Storage, 0, false, false, false);
    }
    void mayHaveHappened()
    {
        QFETCH(int, kind);
        QFETCH(int, status);
        QFETCH(bool, mayHaveLeft);
        QFETCH(bool, transient);
        QFETCH(bool, expected);
        Error error = Error::make(Error::Kind(kind), {});
        error.httpStatus = status;
        error.mayHaveLeft = mayHaveLeft;
        error.transient = transient;
        QCOMPARE(onboarding::mayHaveHappened(error), expected);
    }

    void exchange_data()
    {
        QTest::addColumn<bool>("hasToken");
        QTest::addColumn<bool>("hasCode");
        QTest::addColumn<bool>("hadTokenBefore");
        QTest::addColumn<bool>("happened");
        QTest::newRow("token stored") << true << false << false << true;
        QTest::newRow("token stored, code not yet removed") << true << true << false << true;
        QTest::newRow("nothing stored") << false << true << false << false;
        QTest::newRow("nothing at all") << false << false << false << false;
        QTest::newRow("second sign-up, code removed") << true << false << true << true;
        QTest::newRow("second sign-up, only the old token") << true << true << true << false;
    }
    void exchange()
    {
        QFETCH(bool, hasToken);
        QFETCH(bool, hasCode);
        QFETCH(bool, hadTokenBefore);
        QFETCH(bool, happened);
        if (!hasToken)
            GANGWAY_OK(await(m_vault->remove({QStringLiteral("case-1"), vaultNames::businessToken})));
        if (hasCode)
            keep(QStringLiteral("case-1"), vaultNames::code, "AQcode");
        CaseState state = stateOf();
        if (hadTokenBefore)
            state.record.facts.tokenStored = true;
        const auto answer = reconcile(StepId::ExchangeCode, state);
        if (happened) {
            GANGWAY_OK(answer);
            QCOMPARE(answer->verdict, Reconciliation::Verdict::Happened);
            QCOMPARE(answer->patch.facts.tokenStored, true);
            QCOMPARE(answer->patch.facts.idsVerified, false);
        } else {
            QVERIFY(!answer);
            QCOMPARE(answer.error().subcode, 36009);
            QVERIFY(answer.error().mayHaveLeft);
        }
        // Whatever it was, this code is never sent again.
        QCOMPARE(*await(m_vault->fetch({QStringLiteral("case-1"), vaultNames::code})), std::nullopt);
        QCOMPARE(m_nam->count(), 0);
    }

    void registering_data()
    {
        QTest::addColumn<int>("path");
        QTest::addColumn<QString>("platform");
        QTest::addColumn<QString>("status");
        QTest::addColumn<int>("verdict");
        const auto row = [](const char *name, store::NumberPath path, const char *platform, const char *status, Reconciliation::Verdict verdict) {
            QTest::newRow(name) << int(path) << QString::fromLatin1(platform) << QString::fromLatin1(status) << int(verdict);
        };
        using V = Reconciliation::Verdict;
        row("registered", store::NumberPath::Direct, "CLOUD_API", "CONNECTED", V::Happened);
        row("registered, name in review", store::NumberPath::Direct, "CLOUD_API", "PENDING", V::Happened);
        row("not registered", store::NumberPath::Direct, "NOT_APPLICABLE", "PENDING", V::DidNotHappen);
        row("on premise", store::NumberPath::Direct, "ON_PREMISE", "CONNECTED", V::DidNotHappen);
        row("platform unknown", store::NumberPath::Direct, "", "CONNECTED", V::Unknown);
        row("existing, connected", store::NumberPath::Existing, "CLOUD_API", "CONNECTED", V::Happened);
        row("existing, was there before", store::NumberPath::Existing, "CLOUD_API", "DISCONNECTED", V::Unknown);
    }
    void registering()
    {
        QFETCH(int, path);
        QFETCH(QString, platform);
        QFETCH(QString, status);
        QFETCH(int, verdict);
        keep(QStringLiteral("case-1"), vaultNames::pin, "730519");
        m_nam->on("GET", "/22", FakeAnswer::json({{QStringLiteral("id"), QStringLiteral("22")}, {QStringLiteral("platform_type"), platform}, {QStringLiteral("status"), status}}));
        const auto answer = reconcile(StepId::RegisterNumber, stateOf(store::PartnerRole::TechProvider, store::NumberPath(path)));
        GANGWAY_OK(answer);
        QCOMPARE(int(answer->verdict), verdict);
        if (answer->verdict != Reconciliation::Verdict::DidNotHappen) {
            QCOMPARE(answer->patch.facts.numberRegistered, true);
            QCOMPARE(answer->patch.facts.pinStored, true);
        }
        QVERIFY2(m_nam->verifyNothingElse(), qPrintable(m_nam->complaints()));
    }

    void sharing_data()
    {
        QTest::addColumn<bool>("portfolioKnown");
        QTest::addColumn<bool>("hasAllocation");
        QTest::addColumn<QString>("funding");
        QTest::addColumn<int>("verdict");
        using V = Reconciliation::Verdict;
        QTest::newRow("attached") << true << true << QStringLiteral("77") << int(V::Happened);
        QTest::newRow("shared, not attached yet") << true << true << QString() << int(V::Unknown);
        QTest::newRow("shared, something else pays") << true << true << QStringLiteral("78") << int(V::Unknown);
        QTest::newRow("nothing") << true << false << QString() << int(V::DidNotHappen);
        QTest::newRow("not ours, something else pays") << true << false << QStringLiteral("78") << int(V::DidNotHappen);
        QTest::newRow("portfolio unknown, nothing pays") << false << false << QString() << int(V::DidNotHappen);
        QTest::newRow("portfolio unknown, something pays") << false << false << QStringLiteral("77") << int(V::Unknown);
    }
    void sharing()
    {
        QFETCH(bool, portfolioKnown);
        QFETCH(bool, hasAllocation);
        QFETCH(QString, funding);
        QFETCH(int, verdict);
        CaseState state = stateOf();
        if (portfolioKnown) {
            const QJsonObject one{{QStringLiteral("id"), QStringLiteral("99")}, {QStringLiteral("receiving_business"), QJsonObject{{QStringLiteral("id"), QStringLiteral("33")}}}};
            m_nam->on("GET", "/55/owning_credit_allocation_configs", FakeAnswer::json(hasAllocation ? one : QJsonObject{{QStringLiteral("data"), QJsonArray()}}));
        } else {
            state.record.facts.portfolioId.reset();
        }
        m_nam->on("GET", "/11", FakeAnswer::json(funding.isEmpty() ? QJsonObject{{QStringLiteral("id"), QStringLiteral("11")}}
                                                                   : QJsonObject{{QStringLiteral("id"), QStringLiteral("11")}, {QStringLiteral("primary_funding_id"), funding}}));
        if (hasAllocation && !funding.isEmpty())
            m_nam->on("GET", "/99", FakeAnswer::json({{QStringLiteral("receiving_credential"), QJsonObject{{QStringLiteral("id"), QStringLiteral("77")}}}}));
        const auto answer = reconcile(StepId::ShareCreditLine, state);
        GANGWAY_OK(answer);
        QCOMPARE(int(answer->verdict), verdict);
        if (answer->verdict == Reconciliation::Verdict::Happened)
            QCOMPARE(answer->patch.facts.allocationId, AllocationId(QStringLiteral("99")));
        QVERIFY2(m_nam->verifyNothingElse(), qPrintable(m_nam->complaints()));
    }

    void repeatableStepsAskNobody()
    {
        for (const CatalogueRow &row : catalogue()) {
            if (row.policy != Policy::Repeatable)
                continue;
            const auto answer = reconcile(row.id, stateOf());
            GANGWAY_OK(answer);
            QCOMPARE(answer->verdict, Reconciliation::Verdict::DidNotHappen);
        }
        QCOMPARE(m_nam->count(), 0);
    }
    void readingThatFailsIsAnError()
    {
        m_nam->on("GET", "/22", FakeAnswer::graphError(401, 190));
        const auto answer = reconcile(StepId::RegisterNumber, stateOf());
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Error::Kind::Auth);
    }

private:
    void keep(const QString &owner, const QString &name, const QByteArray &value)
    {
        GANGWAY_OK(await(m_vault->store({owner, name}, Secret(value))));
    }
    Result<Reconciliation> reconcile(StepId id, const CaseState &state)
    {
        StepServices services{whatsapp::GraphClient(*m_client, QStringLiteral("v25.0")), *m_vault, *m_clock, m_randomness, m_held};
        return await(rowOf(id).step->reconcile(state, {}, services));
    }

    std::unique_ptr<test::ManualClock> m_clock;
    std::unique_ptr<test::FakeNam> m_nam;
    std::unique_ptr<http::Client> m_client;
    std::unique_ptr<SessionVault> m_vault;
    SystemRandomness m_randomness;
    HeldToken m_held;
};

GANGWAY_TEST_MAIN(QCoreApplication, TestCatalogue, TestJournal, TestReconciling)
#include "tst_onboarding.moc"
