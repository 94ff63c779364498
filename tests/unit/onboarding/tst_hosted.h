#pragma once

#include "deskbench.h"

#include <QSignalSpy>
#include <QUrlQuery>

/// The hosted link: made, waited for, found.
class TestHosted : public QObject
{
    Q_OBJECT
    using Way = gangway::store::LaunchWay;

    static QJsonObject shared(const QStringList &ids, const QString &owner = u"33"_qs)
    {
        QJsonArray data;
        for (const QString &id : ids) {
            QJsonObject entry{{u"id"_qs, id}, {u"name"_qs, u"Account "_qs + id}};
            if (!owner.isEmpty())
                entry.insert(u"owner_business_info"_qs, QJsonObject{{u"id"_qs, owner}, {u"name"_qs, u"Owner"_qs}});
            data.append(entry);
        }
        return {{u"data"_qs, data}};
    }
    static void answer(gangway::test::DeskBench &desk, const QStringList &ids, const QString &owner = u"33"_qs)
    {
        desk.nam.always("GET", "/client_whatsapp_business_accounts", gangway::test::FakeAnswer::json(shared(ids, owner)));
    }
    static gangway::CaseId begin(gangway::test::DeskBench &desk, const std::function<void(gangway::store::CaseRecord &)> &how = {})
    {
        const gangway::CaseId id = desk.addCase(how);
        const auto begun = gangway::test::await(desk.service->beginAttempt(id, Way::Hosted));
        [&begun] { GANGWAY_OK(begun); QVERIFY(!begun->session); }();
        return id;
    }
    static void tick(gangway::test::DeskBench &desk)
    {
        desk.clock.advance(gangway::onboarding::HostedCompletion::pollInterval);
        const int before = desk.nam.count();
        (void)QTest::qWaitFor([&desk, before] { return desk.nam.count() > before; }, 50);
        for (int i = 0; i < 5; ++i) {
            QCoreApplication::processEvents();
            desk.settle();
        }
    }

private Q_SLOTS:
    void init()
    {
        GANGWAY_STRICT_LOG();
        m_desk = std::make_unique<gangway::test::DeskBench>();
        m_desk->keep(gangway::vaultNames::systemToken, "system-token");
        // What the steps ask once the token is there is not this test's business.
        for (const char *verb : {"GET", "POST"})
            m_desk->nam.always(verb, "", gangway::test::FakeAnswer::graphError(400, 100));
    }
    void cleanup() { m_desk.reset(); }

    void theNewAccountIsTheAnswer()
    {
        answer(*m_desk, {u"1"_qs, u"2"_qs});
        const gangway::CaseId id = begin(*m_desk);
        auto *hosted = m_desk->service->hosted(id);
        QVERIFY(hosted && hosted->canPoll() && !hosted->isOver());
        QCOMPARE(m_desk->attempt(id).state, u"link-sent"_qs);
        const QUrl link = hosted->link();
        QCOMPARE(link.host(), u"business.facebook.com"_qs);
        QCOMPARE(QUrlQuery(link).queryItemValue(u"config_id"_qs), u"45"_qs);
        QVERIFY(m_desk->timeline(id).contains(u"signup-link-made"_qs));
        tick(*m_desk);
        QVERIFY(!hosted->isOver());
        QVERIFY(hosted->lookedAt().isValid());
        answer(*m_desk, {u"3"_qs, u"1"_qs, u"2"_qs});
        tick(*m_desk);
        QTRY_VERIFY(hosted->isOver());
        QCOMPARE(m_desk->facts(id).wabaId->value(), u"3"_qs);
        QCOMPARE(m_desk->facts(id).portfolioId->value(), u"33"_qs);
        QVERIFY(m_desk->facts(id).onboardedAt);
        QCOMPARE(m_desk->attempt(id).state, u"captured"_qs);
        QVERIFY(m_desk->timeline(id).contains(u"signup-finished"_qs));
    }

    void waitingSurvivesARestart()
    {
        answer(*m_desk, {u"1"_qs});
        const gangway::CaseId id = begin(*m_desk);
        const QUrl link = m_desk->service->hosted(id)->link();
        m_desk->restart();
        auto *hosted = m_desk->service->hosted(id);
        QVERIFY(hosted && !hosted->isOver());
        QCOMPARE(hosted->link(), link);
        answer(*m_desk, {u"1"_qs, u"9"_qs});
        tick(*m_desk);
        QTRY_VERIFY(m_desk->service->hosted(id)->isOver());
        QCOMPARE(m_desk->facts(id).wabaId->value(), u"9"_qs);
        m_desk->restart();
        QVERIFY(!m_desk->service->hosted(id)); // over: nothing is asked any more
        m_desk->nam.clearLog();
        tick(*m_desk);
        QCOMPARE(m_desk->nam.countOf(u"GET"_qs, u"/client_whatsapp_business_accounts"_qs), 0);
    }

    void aPersonChoosesAmongSeveral()
    {
        answer(*m_desk, {});
        const gangway::CaseId id = begin(*m_desk);
        auto *hosted = m_desk->service->hosted(id);
        answer(*m_desk, {u"7"_qs, u"8"_qs});
        tick(*m_desk);
        QTRY_COMPARE(int(hosted->candidates().size()), 2);
        QCOMPARE(hosted->candidates().front().name, u"Account 7"_qs);
        QVERIFY(!hosted->isOver() && !m_desk->facts(id).wabaId);
        m_desk->restart(); // the choice is still to be made
        hosted = m_desk->service->hosted(id);
        QTRY_COMPARE(int(hosted->candidates().size()), 2);
        hosted->choose(gangway::WabaId(u"1"_qs)); // not offered
        QVERIFY(!hosted->isOver());
        hosted->choose(gangway::WabaId(u"8"_qs));
        QTRY_VERIFY(hosted->isOver());
        QCOMPARE(m_desk->facts(id).wabaId->value(), u"8"_qs);
    }

    void anAccountWithAnotherNumberIsAskedAbout_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<bool>("isTaken");
        QTest::newRow("the case's") << u"+55 11 90000-0142"_qs << true;
        QTest::newRow("without the 9 that comes and goes") << u"+55 11 0000-0142"_qs << true;
        QTest::newRow("another") << u"+55 11 90000-0999"_qs << false;
        QTest::newRow("none yet") << QString() << true;
    }
    void anAccountWithAnotherNumberIsAskedAbout()
    {
        QFETCH(QString, number);
        QFETCH(bool, isTaken);
        answer(*m_desk, {});
        const gangway::CaseId id = begin(*m_desk, [](gangway::store::CaseRecord &record) { record.phone = u"+5511900000142"_qs; });
        auto *hosted = m_desk->service->hosted(id);
        QJsonArray numbers;
        if (!number.isEmpty())
            numbers.append(QJsonObject{{u"id"_qs, u"106"_qs}, {u"display_phone_number"_qs, number}});
        m_desk->nam.always("GET", "/7/phone_numbers", gangway::test::FakeAnswer::json({{u"data"_qs, numbers}}));
        answer(*m_desk, {u"7"_qs});
        tick(*m_desk);
        if (isTaken) {
            QTRY_VERIFY(hosted->isOver());
            QCOMPARE(m_desk->facts(id).wabaId->value(), u"7"_qs);
            return;
        }
        QTRY_COMPARE(int(hosted->candidates().size()), 1);
        tick(*m_desk);
        QVERIFY(!hosted->isOver() && !m_desk->facts(id).wabaId);
        QCOMPARE(m_desk->nam.countOf(u"GET"_qs, u"/7/phone_numbers"_qs), 1); // read once, then it is the person's
        hosted->choose(gangway::WabaId(u"7"_qs));
        QTRY_VERIFY(hosted->isOver());
        QCOMPARE(m_desk->facts(id).wabaId->value(), u"7"_qs);
    }

    void numbersThatCannotBeReadDoNotStopTheCase()
    {
        answer(*m_desk, {});
        const gangway::CaseId id = begin(*m_desk, [](gangway::store::CaseRecord &record) { record.phone = u"+5511900000142"_qs; });
        auto *hosted = m_desk->service->hosted(id);
        m_desk->nam.always("GET", "/7/phone_numbers", gangway::test::FakeAnswer::error(QNetworkReply::ConnectionRefusedError));
        answer(*m_desk, {u"7"_qs});
        for (int i = 0; i < 6 && !hosted->trouble(); ++i)
            tick(*m_desk); // the client tries more than once
        QVERIFY(hosted->trouble().has_value()); // it passes by, so nothing is decided
        QVERIFY(!hosted->isOver() && hosted->candidates().empty());
        m_desk->nam.always("GET", "/7/phone_numbers", gangway::test::FakeAnswer::graphError(400, 200));
        tick(*m_desk);
        QTRY_VERIFY(hosted->isOver()); // the system user is not on the account yet
        QCOMPARE(m_desk->facts(id).wabaId->value(), u"7"_qs);
    }

    void accountsOfOtherCasesAreNoAnswer()
    {
        answer(*m_desk, {});
        m_desk->addCase([](gangway::store::CaseRecord &other) { other.facts.wabaId = gangway::WabaId(u"7"_qs); });
        const gangway::CaseId id = begin(*m_desk);
        answer(*m_desk, {u"7"_qs});
        tick(*m_desk);
        QVERIFY(!m_desk->service->hosted(id)->isOver());
        QVERIFY(m_desk->service->hosted(id)->candidates().empty());
    }

    void twoWhoWaitAreNotMixedUp()
    {
        answer(*m_desk, {});
        const gangway::CaseId one = begin(*m_desk);
        const gangway::CaseId other = begin(*m_desk);
        answer(*m_desk, {u"7"_qs});
        tick(*m_desk);
        QTRY_COMPARE(int(m_desk->service->hosted(one)->candidates().size()), 1);
        QVERIFY(!m_desk->service->hosted(one)->isOver() && !m_desk->service->hosted(other)->isOver());
        m_desk->service->hosted(other)->choose(gangway::WabaId(u"7"_qs));
        QTRY_VERIFY(m_desk->service->hosted(other)->isOver());
        tick(*m_desk);
        QVERIFY(m_desk->service->hosted(one)->candidates().empty()); // it is the other's now
        answer(*m_desk, {u"7"_qs, u"8"_qs});
        tick(*m_desk);
        QTRY_COMPARE(m_desk->facts(one).wabaId.value_or(gangway::WabaId()).value(), u"8"_qs);
    }

    void theWebhookIsFaster()
    {
        answer(*m_desk, {u"1"_qs});
        const gangway::CaseId id = begin(*m_desk);
        gangway::webhooks::AccountUpdate update;
        update.event = u"PARTNER_ADDED"_qs;
        update.wabaId = gangway::WabaId(u"1"_qs);
        m_desk->news->handle(update); // known before
        QVERIFY(!m_desk->service->hosted(id)->isOver());
        update.wabaId = gangway::WabaId(u"../4"_qs);
        m_desk->news->handle(update);
        QVERIFY(!m_desk->service->hosted(id)->isOver());
        update.wabaId = gangway::WabaId(u"4"_qs);
        update.ownerPortfolio = gangway::PortfolioId(u"34"_qs);
        m_desk->news->handle(update);
        QTRY_VERIFY(m_desk->service->hosted(id)->isOver());
        QCOMPARE(m_desk->facts(id).wabaId->value(), u"4"_qs);
        QCOMPARE(m_desk->facts(id).portfolioId->value(), u"34"_qs);
        m_desk->news->handle(update); // twice
        QCOMPARE(m_desk->timeline(id).count(u"signup-finished"_qs), 1);
    }

    void withoutAPortfolioOnlyTheWebhookTells()
    {
        m_desk->change([](gangway::store::PartnerProfile &profile) { profile.role = gangway::store::PartnerRole::TechProvider; });
        const gangway::CaseId id = begin(*m_desk);
        auto *hosted = m_desk->service->hosted(id);
        QVERIFY(!hosted->canPoll());
        m_desk->nam.clearLog();
        tick(*m_desk);
        QCOMPARE(m_desk->nam.count(), 0);
        gangway::webhooks::AccountUpdate update;
        update.event = u"PARTNER_ADDED"_qs;
        update.wabaId = gangway::WabaId(u"4"_qs);
        m_desk->nam.on("GET", "/4", gangway::test::FakeAnswer::json({{u"id"_qs, u"4"_qs}, {u"owner_business_info"_qs, QJsonObject{{u"id"_qs, u"35"_qs}}}}));
        m_desk->news->handle(update);
        QTRY_VERIFY(hosted->isOver());
        QCOMPARE(m_desk->facts(id).portfolioId->value(), u"35"_qs);
    }

    void anUnreadOwnerIsReadAgain()
    {
        answer(*m_desk, {}, {});
        const gangway::CaseId id = begin(*m_desk);
        auto *hosted = m_desk->service->hosted(id);
        answer(*m_desk, {u"5"_qs}, {});
        m_desk->nam.on("GET", "/5", gangway::test::FakeAnswer::graphError(400, 100));
        tick(*m_desk);
        QTRY_VERIFY(hosted->trouble().has_value());
        QVERIFY(!hosted->isOver());
        m_desk->nam.always("GET", "/5", gangway::test::FakeAnswer::json({{u"id"_qs, u"5"_qs}, {u"owner_business_info"_qs, QJsonObject{{u"id"_qs, u"36"_qs}}}}));
        tick(*m_desk);
        QTRY_VERIFY(hosted->isOver());
        QCOMPARE(m_desk->facts(id).portfolioId->value(), u"36"_qs);
    }

    void troubleIsShownAndPassesBy()
    {
        answer(*m_desk, {});
        const gangway::CaseId id = begin(*m_desk);
        auto *hosted = m_desk->service->hosted(id);
        m_desk->nam.always("GET", "/client_whatsapp_business_accounts", gangway::test::FakeAnswer::graphError(401, 190));
        tick(*m_desk);
        QTRY_VERIFY(hosted->trouble().has_value());
        QCOMPARE(hosted->trouble()->kind, gangway::Error::Kind::Auth);
        answer(*m_desk, {});
        tick(*m_desk);
        QTRY_VERIFY(!hosted->trouble().has_value());
        QVERIFY(!hosted->isOver());
    }

    void withoutSystemTokenNothingBegins()
    {
        const gangway::CaseId id = m_desk->addCase();
        (void)gangway::test::await(m_desk->vault.remove({u"profile"_qs, gangway::vaultNames::systemToken}));
        const auto begun = gangway::test::await(m_desk->service->beginAttempt(id, Way::Hosted));
        QVERIFY(!begun);
        QCOMPARE(begun.error().kind, gangway::Error::Kind::Secret);
        QCOMPARE(begun.error().detail, u"missing system-token"_qs);
        QCOMPARE(m_desk->attempts(id), 0);
    }

    void anotherLaunchEndsTheWait()
    {
        answer(*m_desk, {});
        const gangway::CaseId id = begin(*m_desk);
        m_desk->clock.advance(std::chrono::seconds(1));
        const auto begun = gangway::test::await(m_desk->service->beginAttempt(id));
        GANGWAY_OK(begun);
        QVERIFY(begun->session && !m_desk->service->hosted(id));
        m_desk->settle();
        const auto all = m_desk->attempts(id);
        QCOMPARE(all, 2);
        QCOMPARE(m_desk->attempt(id).evidence.value(u"way"_qs).toString(), u"popup"_qs);
    }

    void impossibleLaunchesAreRefusedWithTheReason()
    {
        const gangway::CaseId id = m_desk->addCase([](gangway::store::CaseRecord &record) {
            record.path = gangway::store::NumberPath::Coexistence;
            record.signup.features = QStringList{u"app_only_install"_qs};
        });
        const auto begun = gangway::test::await(m_desk->service->beginAttempt(id));
        QVERIFY(!begun);
        QCOMPARE(begun.error().kind, gangway::Error::Kind::Rejected);
        QCOMPARE(begun.error().detail, u"launch-refused app-only-with-coexistence"_qs);
        QCOMPARE(m_desk->attempts(id), 0);
    }

    void theFullPageKeepsItsRedirect()
    {
        const gangway::CaseId id = m_desk->addCase();
        const auto begun = gangway::test::await(m_desk->service->beginAttempt(id, Way::Page));
        GANGWAY_OK(begun);
        QCOMPARE(begun->plan.redirectUri, u"https://onboarding.example/signup"_qs);
        m_desk->nam.on("GET", "/oauth/access_token", gangway::test::FakeAnswer::graphError(400, 100, 36007));
        begun->session->redirected(QUrl(u"https://onboarding.example/signup?code=AQ-1&state="_qs + begun->plan.nonce));
        QTRY_COMPARE(m_desk->nam.countOf(u"GET"_qs, u"/oauth/access_token"_qs), 1);
        for (const auto &sent : m_desk->nam.log()) {
            if (sent.path().endsWith(u"/oauth/access_token"_qs)) {
                QCOMPARE(sent.query(u"redirect_uri"_qs), begun->plan.redirectUri);
                QCOMPARE(sent.query(u"code"_qs), u"AQ-1"_qs);
            }
        }
        m_desk->settle();
        const auto evidence = m_desk->attempt(id).evidence;
        QCOMPARE(evidence.value(u"way"_qs).toString(), u"page"_qs);
        QCOMPARE(evidence.value(u"redirectUri"_qs).toString(), begun->plan.redirectUri);
        QVERIFY(!QJsonDocument(evidence).toJson().contains("AQ-1"));
    }

    void whatTheCustomerChoseIsEvidence()
    {
        const gangway::CaseId id = m_desk->addCase();
        const auto begun = gangway::test::await(m_desk->service->beginAttempt(id));
        GANGWAY_OK(begun);
        begun->session->messageReceived(u"https://www.facebook.com"_qs,
            u"{\"type\":\"WA_EMBEDDED_SIGNUP\",\"event\":\"FINISH\",\"data\":{\"waba_id\":\"5\",\"ad_account_ids\":[\"61\",\"62\"],\"page_ids\":[\"63\"]}}"_qs);
        m_desk->settle();
        const QJsonObject event = m_desk->attempt(id).evidence.value(u"sessionEvent"_qs).toObject();
        QCOMPARE(event.value(u"ad_account_ids"_qs).toArray().size(), 2);
        QCOMPARE(event.value(u"page_ids"_qs).toArray().first().toString(), u"63"_qs);
        QCOMPARE(m_desk->facts(id).finishEvent.value_or(QString()), u"FINISH"_qs);
    }

private:
    std::unique_ptr<gangway::test::DeskBench> m_desk;
};
