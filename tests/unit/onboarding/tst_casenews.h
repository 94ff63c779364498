#pragma once

#include "deskbench.h"

/// Webhooks about a case become its facts, once and in no wrong order.
class TestCaseNews : public QObject
{
    Q_OBJECT
    gangway::CaseId addCase(const QString &waba = u"11"_qs, const QString &phone = u"22"_qs, const QString &number = u"+55 11 90000-0142"_qs)
    {
        return m_desk->addCase([&](gangway::store::CaseRecord &record) {
            record.facts.wabaId = gangway::WabaId(waba);
            if (!phone.isEmpty())
                record.facts.phoneNumberId = gangway::PhoneNumberId(phone);
            record.facts.portfolioId = gangway::PortfolioId(u"33"_qs);
            record.facts.displayPhoneNumber = number;
        });
    }
    QDateTime at(int seconds) const { return m_desk->clock.now().addSecs(seconds); }
    gangway::webhooks::AccountUpdate account(const QString &event, int seconds = 0) const
    {
        gangway::webhooks::AccountUpdate update;
        update.event = event;
        update.wabaId = gangway::WabaId(u"11"_qs);
        update.at = at(seconds);
        return update;
    }
    gangway::webhooks::HistoryChunk chunk(int phase, int order, int progress, int messages) const
    {
        gangway::webhooks::HistoryChunk chunk;
        chunk.phoneNumberId = gangway::PhoneNumberId(u"22"_qs);
        chunk.phase = phase;
        chunk.order = order;
        chunk.progress = progress;
        chunk.messages = messages;
        chunk.at = at(order);
        return chunk;
    }
    gangway::webhooks::NumberNameUpdate name(const QString &decision, int seconds = 0) const
    {
        gangway::webhooks::NumberNameUpdate update;
        update.wabaId = gangway::WabaId(u"11"_qs);
        update.displayPhoneNumber = u"5511900000142"_qs;
        update.decision = decision;
        update.requestedName = u"Aurora"_qs;
        update.at = at(seconds);
        return update;
    }

private Q_SLOTS:
    void init()
    {
        GANGWAY_STRICT_LOG();
        m_desk = std::make_unique<gangway::test::DeskBench>();
    }
    void cleanup() { m_desk.reset(); }

    void namesAreDecided()
    {
        const auto id = addCase();
        m_desk->news->handle(name(u"APPROVED"_qs));
        QCOMPARE(m_desk->facts(id).nameStatus, u"APPROVED"_qs);
        QCOMPARE(m_desk->facts(id).verifiedName, u"Aurora"_qs);
        QCOMPARE(m_desk->facts(id).displayNameReady, true);
        QCOMPARE(m_desk->facts(id).nameRejection, QString());
        m_desk->news->handle(name(u"APPROVED"_qs));
        QCOMPARE(m_desk->timeline(id).count(u"webhook-name"_qs), 1);
        auto declined = name(u"DECLINED"_qs, 60);
        declined.reason = u"NAME_NOT_CONSISTENT"_qs;
        m_desk->news->handle(declined);
        QCOMPARE(m_desk->facts(id).nameRejection, u"NAME_NOT_CONSISTENT"_qs);
        QCOMPARE(m_desk->facts(id).displayNameReady, false);
        QCOMPARE(m_desk->facts(id).requestedDisplayName, QString());
        m_desk->news->handle(name(u"APPROVED"_qs, 30)); // late: an older word
        QCOMPARE(m_desk->facts(id).nameStatus, u"DECLINED"_qs);
    }

    void aNumberInUseKeepsItsName()
    {
        const auto id = addCase();
        gangway::store::CaseFacts facts;
        facts.numberRegistered = true;
        facts.displayNameReady = true;
        m_desk->service->runner(id)->mergeFacts(facts);
        m_desk->news->handle(name(u"REJECTED"_qs));
        QCOMPARE(m_desk->facts(id).displayNameReady, true);
        QCOMPARE(m_desk->facts(id).nameRejection, u"REJECTED"_qs);
    }

    void theNumberDecidesAmongTheCasesOfAnAccount()
    {
        const auto one = addCase();
        const auto other = addCase(u"11"_qs, u"23"_qs, u"+1 650 555 1234"_qs);
        m_desk->news->handle(name(u"APPROVED"_qs));
        QVERIFY(m_desk->facts(one).nameStatus && !m_desk->facts(other).nameStatus);
        auto unknown = name(u"DECLINED"_qs, 5);
        unknown.displayPhoneNumber = u"999"_qs;
        m_desk->news->handle(unknown);
        QCOMPARE(m_desk->facts(one).nameStatus, u"APPROVED"_qs);
        QVERIFY(!m_desk->facts(other).nameStatus);
        // What is said about the account is said about both.
        gangway::webhooks::AccountReviewUpdate review;
        review.wabaId = gangway::WabaId(u"11"_qs);
        review.decision = u"APPROVED"_qs;
        m_desk->news->handle(review);
        QCOMPARE(m_desk->facts(one).accountReview, u"APPROVED"_qs);
        QCOMPARE(m_desk->facts(other).accountReview, u"APPROVED"_qs);
    }

    void limitsAndQuality()
    {
        const auto id = addCase();
        gangway::webhooks::NumberQualityUpdate update;
        update.wabaId = gangway::WabaId(u"11"_qs);
        update.displayPhoneNumber = u"+55 11 90000 0142"_qs;
        update.event = u"FLAGGED"_qs;
        update.currentLimit = u"TIER_2K"_qs;
        update.at = at(0);
        m_desk->news->handle(update);
        QCOMPARE(m_desk->facts(id).messagingLimit, u"TIER_2K"_qs);
        QCOMPARE(m_desk->facts(id).qualityRating, u"RED"_qs);
        gangway::webhooks::CapabilityUpdate capability;
        capability.wabaId = gangway::WabaId(u"11"_qs);
        capability.maxDailyConversations = u"10000"_qs;
        capability.at = at(10);
        m_desk->news->handle(capability);
        QCOMPARE(m_desk->facts(id).messagingLimit, u"TIER_10K"_qs);
        update.at = at(5);
        update.currentLimit = u"TIER_250"_qs;
        m_desk->news->handle(update);
        QCOMPARE(m_desk->facts(id).messagingLimit, u"TIER_10K"_qs);
    }

    void offboardingAndReconnection()
    {
        const auto id = addCase();
        auto removed = account(u"PARTNER_REMOVED"_qs);
        removed.disconnection = gangway::webhooks::Disconnection{u"PRIMARY_INACTIVITY"_qs, u"SYSTEM"_qs};
        m_desk->news->handle(removed);
        QCOMPARE(m_desk->facts(id).offboardedReason, u"PRIMARY_INACTIVITY"_qs);
        QCOMPARE(m_desk->facts(id).offboardedAt, removed.at);
        m_desk->news->handle(account(u"ACCOUNT_OFFBOARDED"_qs, 1)); // the same, said less exactly
        QCOMPARE(m_desk->facts(id).offboardedReason, u"PRIMARY_INACTIVITY"_qs);
        m_desk->news->handle(account(u"ACCOUNT_RECONNECTED"_qs, 20));
        QCOMPARE(m_desk->facts(id).offboardedReason, QString());
        m_desk->news->handle(removed); // redelivered late
        QCOMPARE(m_desk->facts(id).offboardedReason, QString());
        // One form names the number instead of the account.
        auto byNumber = account(u"PARTNER_REMOVED"_qs, 30);
        byNumber.wabaId = {};
        byNumber.phoneNumber = u"5511900000142"_qs;
        m_desk->news->handle(byNumber);
        QCOMPARE(m_desk->facts(id).offboardedReason, u"PARTNER_REMOVED"_qs);
        const QStringList lines = m_desk->timeline(id);
        QCOMPARE(lines.count(u"webhook-offboarded"_qs), 2);
        QCOMPARE(lines.count(u"webhook-connected"_qs), 1);
    }

    void troubleComesAndGoes()
    {
        const auto id = addCase();
        m_desk->news->handle(account(u"ACCOUNT_VIOLATION"_qs));
        QCOMPARE(m_desk->facts(id).accountTrouble, u"ACCOUNT_VIOLATION"_qs);
        auto ban = account(u"DISABLED_UPDATE"_qs, 5);
        ban.ban = gangway::webhooks::Ban{u"DISABLE"_qs, u"April 17, 2025"_qs};
        m_desk->news->handle(ban);
        QCOMPARE(m_desk->facts(id).accountTrouble, u"DISABLED_UPDATE"_qs);
        ban.at = at(10);
        ban.ban->state = u"REINSTATE"_qs;
        m_desk->news->handle(ban);
        QCOMPARE(m_desk->facts(id).accountTrouble, QString());
        m_desk->news->handle(account(u"SOMETHING_NEW"_qs, 20));
        QCOMPARE(m_desk->facts(id).accountTrouble, QString());
    }

    void marketingAndVerification()
    {
        const auto id = addCase();
        m_desk->news->handle(account(u"MM_LITE_TERMS_SIGNED"_qs));
        m_desk->news->handle(account(u"AD_ACCOUNT_LINKED"_qs));
        QCOMPARE(m_desk->facts(id).marketingTermsSigned, true);
        QCOMPARE(m_desk->facts(id).adAccountLinked, true);
        auto update = account(u"PARTNER_CLIENT_CERTIFICATION_STATUS_UPDATE"_qs);
        update.wabaId = {};
        update.certification = gangway::webhooks::Certification{gangway::PortfolioId(u"33"_qs), u"FAILED"_qs, {u"ADDRESS NOT MATCHING"_qs, u"MALFORMED DOCUMENTS"_qs}};
        m_desk->news->handle(update);
        QCOMPARE(m_desk->facts(id).partnerVerification, u"FAILED"_qs);
        QCOMPARE(m_desk->facts(id).partnerVerificationReasons, u"ADDRESS NOT MATCHING; MALFORMED DOCUMENTS"_qs);
    }

    void historyNeverGoesBackAndCountsOnce()
    {
        const auto id = addCase();
        m_desk->news->handle(chunk(0, 1, 30, 10));
        m_desk->news->handle(chunk(1, 2, 60, 5));
        m_desk->news->handle(chunk(0, 1, 30, 10)); // again
        QCOMPARE(m_desk->facts(id).historyProgress, 60);
        QCOMPARE(m_desk->facts(id).historyPhase, 1);
        QCOMPARE(m_desk->facts(id).historyMessages, 15);
        m_desk->restart(); // and told again after a crash
        m_desk->news->handle(chunk(1, 2, 60, 5));
        QCOMPARE(m_desk->facts(id).historyMessages, 15);
        m_desk->news->handle(chunk(2, 3, 100, 1));
        m_desk->news->handle(chunk(1, 4, 70, 2)); // late
        QCOMPARE(m_desk->facts(id).historyProgress, 100);
        QCOMPARE(m_desk->facts(id).historyPhase, 2);
        QCOMPARE(m_desk->facts(id).historyMessages, 18);
        QCOMPARE(m_desk->timeline(id).count(u"webhook-history"_qs), 3);
    }

    void aDeclinedHistoryIsAnAnswer()
    {
        const auto id = addCase();
        auto declined = chunk(-1, -1, -1, 0);
        declined.error = gangway::Error::make(gangway::Error::Kind::Rejected, QString());
        declined.error->code = 2593109;
        m_desk->news->handle(declined);
        m_desk->news->handle(declined);
        QCOMPARE(m_desk->facts(id).historyDeclined, true);
        QVERIFY(!m_desk->facts(id).historyProgress);
        QCOMPARE(m_desk->timeline(id).count(u"webhook-history-declined"_qs), 1);
    }

    void contactsAreCountedNotKept()
    {
        const auto id = addCase();
        gangway::webhooks::ContactSync sync;
        sync.wabaId = gangway::WabaId(u"11"_qs);
        sync.at = at(0);
        sync.contacts = {{u"16505551234"_qs, u"Pablo"_qs, false}, {u"16505551235"_qs, {}, false}, {u"16505551236"_qs, {}, true}};
        m_desk->news->handle(sync);
        m_desk->news->handle(sync);
        QCOMPARE(m_desk->facts(id).contactsReceived, 2);
        m_desk->restart();
        m_desk->news->handle(sync);
        QCOMPARE(m_desk->facts(id).contactsReceived, 2);
        sync.at = at(9);
        m_desk->news->handle(sync);
        QCOMPARE(m_desk->facts(id).contactsReceived, 4);
        QCOMPARE(m_desk->timeline(id).count(u"webhook-contacts"_qs), 1);
    }

    void strangersChangeNothing()
    {
        const auto id = addCase();
        const auto before = m_desk->facts(id);
        auto foreign = account(u"PARTNER_REMOVED"_qs);
        foreign.wabaId = gangway::WabaId(u"999"_qs);
        m_desk->news->handle(foreign);
        m_desk->news->handle(gangway::webhooks::OtherEvent{u"security"_qs, u"11"_qs, {}});
        m_desk->news->handle(gangway::webhooks::AccountUpdate{});
        m_desk->news->handle(gangway::webhooks::HistoryChunk{});
        m_desk->news->handle(gangway::webhooks::ContactSync{});
        m_desk->news->handle(gangway::webhooks::NumberNameUpdate{});
        m_desk->news->handle(gangway::webhooks::InboundMessage{});
        QCOMPARE(m_desk->facts(id), before);
    }

private:
    std::unique_ptr<gangway::test::DeskBench> m_desk;
};
