#pragma once

#include "store/errorjson.h"
#include "store/migrations.h"
#include "store/records.h"
#include "support/testmain.h"

namespace gangway::test {

inline QDateTime timeAt(int second)
{
    return QDateTime(QDate(2026, 3, 12), QTime(14, 0, 0, 123), Qt::UTC).addSecs(second);
}

/// Every fact set, each to something that is not the default.
inline store::CaseFacts fullFacts()
{
    store::CaseFacts facts;
    facts.wabaId = WabaId(QStringLiteral("102290129340398"));
    facts.phoneNumberId = PhoneNumberId(QStringLiteral("106540352242922"));
    facts.portfolioId = PortfolioId(QStringLiteral("2729063490586005"));
    facts.finishEvent = QStringLiteral("FINISH");
    facts.tokenStored = true;
    facts.tokenExpiresAt = timeAt(60);
    facts.exchangeMs = 1234567890123;
    facts.idsVerified = true;
    facts.webhooksSubscribed = true;
    facts.webhooksOverridden = false;
    facts.systemUserAssigned = true;
    facts.creditCurrency = QStringLiteral("EUR");
    facts.allocationId = AllocationId(QStringLiteral("58501441721238"));
    facts.creditVerified = true;
    facts.pinStored = true;
    facts.numberRegistered = true;
    facts.confirmed = false;
    facts.displayPhoneNumber = QStringLiteral("+55 11 90000-0142");
    facts.verifiedName = QStringLiteral("Padaria São João 🥖");
    facts.numberStatus = QStringLiteral("CONNECTED");
    facts.nameStatus = QStringLiteral("APPROVED");
    facts.qualityRating = QStringLiteral("GREEN");
    facts.messagingLimit = QStringLiteral("TIER_250");
    facts.businessVerification = QStringLiteral("not_verified");
    facts.paymentMethodMissing = true;
    facts.healthCheckedAt = timeAt(90);
    return facts;
}

} // namespace gangway::test

class TestRecords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { GANGWAY_STRICT_LOG(); }

    void names()
    {
        using namespace gangway::store;
        for (const PartnerRole role : {PartnerRole::SolutionPartner, PartnerRole::TechProvider, PartnerRole::TechPartner})
            QCOMPARE(partnerRoleFromName(nameOf(role)), role);
        for (int i = 0; i <= int(NumberPath::GrantOnly); ++i)
            QCOMPARE(numberPathFromName(nameOf(NumberPath(i))), NumberPath(i));
        for (int i = 0; i <= int(MessageStatus::Received); ++i)
            QCOMPARE(messageStatusFromName(nameOf(MessageStatus(i))), MessageStatus(i));
        QCOMPARE(nameOf(NumberPath::NoNumberYet), QStringLiteral("no-number"));
        QVERIFY(!partnerRoleFromName(u"Solution Partner"));
        QVERIFY(!numberPathFromName(u""));
        QVERIFY(!messageStatusFromName(u"SENT"));
    }
    void factsAsJson()
    {
        using gangway::store::CaseFacts;
        const CaseFacts facts = gangway::test::fullFacts();
        QCOMPARE(facts.toJson().size(), 26);
        QVERIFY(CaseFacts::fromJson(facts.toJson()) == facts);
        QVERIFY(CaseFacts().toJson().isEmpty());
        QVERIFY(CaseFacts::fromJson({}) == CaseFacts());
        // Unknown keys and wrong types are no reason to lose the rest.
        QJsonObject strange = facts.toJson();
        strange.insert(QStringLiteral("later"), 1);
        strange.insert(QStringLiteral("tokenStored"), QStringLiteral("yes"));
        strange.insert(QStringLiteral("wabaId"), 102290129340398.0);
        strange.insert(QStringLiteral("healthCheckedAt"), QStringLiteral("soon"));
        CaseFacts expected = facts;
        expected.tokenStored.reset();
        expected.wabaId.reset();
        expected.healthCheckedAt.reset();
        QVERIFY(CaseFacts::fromJson(strange) == expected);
    }
    void mergeOverwritesOnlyWhatIsSet()
    {
        using gangway::store::CaseFacts;
        const CaseFacts full = gangway::test::fullFacts();
        CaseFacts known = full;
        known.merge(CaseFacts());
        QVERIFY(known == full);
        CaseFacts empty;
        empty.merge(full);
        QVERIFY(empty == full);
        CaseFacts patch;
        patch.confirmed = true;
        patch.numberStatus = QStringLiteral("PENDING");
        known.merge(patch);
        CaseFacts expected = full;
        expected.confirmed = true;
        expected.numberStatus = QStringLiteral("PENDING");
        QVERIFY(known == expected);
    }
    void errorsAsJson()
    {
        using namespace gangway;
        Error error;
        error.kind = Error::Kind::Rejected;
        error.httpStatus = 400;
        error.code = 131047;
        error.subcode = 2494073;
        error.type = QStringLiteral("OAuthException");
        error.traceId = QStringLiteral("Az8or2yhqkZfEZ");
        error.userTitle = QStringLiteral("title");
        error.userMessage = QStringLiteral("message");
        error.message = QStringLiteral("(#131047)");
        error.detail = QStringLiteral("detail");
        error.transient = true;
        error.mayHaveLeft = true;
        error.retryAfter = std::chrono::seconds(30);
        QVERIFY(store::errorFromJson(store::toJson(error)) == error);
        QVERIFY(store::errorFromJson(store::toJson(Error())) == Error());
        QCOMPARE(store::toJson(Error()).size(), 1);
    }
    void statementsOfAMigration()
    {
        using gangway::store::splitStatements;
        QCOMPARE(splitStatements(QString()), QStringList());
        QCOMPARE(splitStatements(QStringLiteral("-- only a word\n\n")), QStringList());
        QCOMPARE(splitStatements(QStringLiteral("CREATE TABLE a (x TEXT DEFAULT ';x');\n-- b;\nDROP TABLE a;")).size(), 2);
        QCOMPARE(splitStatements(QStringLiteral("CREATE TRIGGER t AFTER INSERT ON a BEGIN\n  DELETE FROM a;\nEND;\nSELECT 1;")).size(), 2);
    }
};
