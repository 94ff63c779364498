#pragma once

#include "support/testmain.h"
#include "trouble.h"
#include "world.h"

#include <QLoggingCategory>

#include <algorithm>

namespace gangway::test {

/// What each step sends when nothing goes wrong, on the direct path.
inline const std::vector<std::pair<StepId, QStringList>> &requestsOf()
{
    static const std::vector<std::pair<StepId, QStringList>> all{
        {StepId::ExchangeCode, {QStringLiteral("exchange")}},
        {StepId::VerifyIds, {QStringLiteral("debug_token"), QStringLiteral("phone_numbers")}},
        {StepId::SubscribeWebhooks, {QStringLiteral("subscribe"), QStringLiteral("subscribed_apps")}},
        {StepId::AssignSystemUser, {QStringLiteral("assign"), QStringLiteral("assigned_users")}},
        {StepId::ShareCreditLine, {QStringLiteral("extendedcredits"), QStringLiteral("allocations"), QStringLiteral("funding"), QStringLiteral("share")}},
        {StepId::VerifyCreditLine, {QStringLiteral("credential"), QStringLiteral("funding")}},
        {StepId::RegisterNumber, {QStringLiteral("register")}},
        {StepId::Confirm, {QStringLiteral("phone"), QStringLiteral("subscribed_apps"), QStringLiteral("waba"), QStringLiteral("health")}},
    };
    return all;
}

/// The line of the transcript that a request to `endpoint` leaves.
inline QString lineOf(const QString &endpoint)
{
    const QString v = QStringLiteral("/v25.0/");
    static const QHash<QString, QString> lines{
        {QStringLiteral("exchange"), QStringLiteral("GET ") + v + QStringLiteral("oauth/access_token")},
        {QStringLiteral("debug_token"), QStringLiteral("GET ") + v + QStringLiteral("debug_token")},
        {QStringLiteral("phone_numbers"), QStringLiteral("GET ") + v + ids::waba + QStringLiteral("/phone_numbers")},
        {QStringLiteral("subscribe"), QStringLiteral("POST ") + v + ids::waba + QStringLiteral("/subscribed_apps")},
        {QStringLiteral("subscribed_apps"), QStringLiteral("GET ") + v + ids::waba + QStringLiteral("/subscribed_apps")},
        {QStringLiteral("assign"), QStringLiteral("POST ") + v + ids::waba + QStringLiteral("/assigned_users")},
        {QStringLiteral("assigned_users"), QStringLiteral("GET ") + v + ids::waba + QStringLiteral("/assigned_users")},
        {QStringLiteral("extendedcredits"), QStringLiteral("GET ") + v + ids::partner + QStringLiteral("/extendedcredits")},
        {QStringLiteral("allocations"), QStringLiteral("GET ") + v + ids::creditLine + QStringLiteral("/owning_credit_allocation_configs")},
        {QStringLiteral("funding"), QStringLiteral("GET ") + v + ids::waba},
        {QStringLiteral("share"), QStringLiteral("POST ") + v + ids::creditLine + QStringLiteral("/whatsapp_credit_sharing_and_attach")},
        {QStringLiteral("credential"), QStringLiteral("GET ") + v + ids::allocation},
        {QStringLiteral("register"), QStringLiteral("POST ") + v + ids::phone + QStringLiteral("/register")},
        {QStringLiteral("phone"), QStringLiteral("GET ") + v + ids::phone},
        {QStringLiteral("health"), QStringLiteral("GET ") + v + ids::phone},
        {QStringLiteral("waba"), QStringLiteral("GET ") + v + ids::waba},
    };
    return lines.value(endpoint);
}

/// THE TABLE: role x endpoint of every step x way to fail (x whether Meta did it nevertheless).
class TestFailures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(QStringLiteral("gangway.*.info=false")); } // Qt Test stops at 2000 lines
    void init() { GANGWAY_STRICT_LOG(); }

    void table_data()
    {
        QTest::addColumn<int>("role");
        QTest::addColumn<QString>("endpoint");
        QTest::addColumn<int>("trouble");
        QTest::addColumn<bool>("didHappen");
        for (const PartnerRole role : {PartnerRole::TechProvider, PartnerRole::SolutionPartner}) {
            QStringList endpoints;
            for (const auto &[step, requests] : requestsOf()) {
                if (belongs(step, role))
                    endpoints += requests;
            }
            endpoints.removeDuplicates();
            endpoints.removeAll(QStringLiteral("health")); // an extra: see theExtrasOfConfirmMayFail
            for (const QString &endpoint : endpoints) {
                for (std::size_t i = 0; i < troubles().size(); ++i) {
                    const Trouble &trouble = troubles().at(i);
                    const auto name = [&](const char *when) {
                        return QStringLiteral("%1 %2 %3%4").arg(store::nameOf(role), endpoint, QLatin1String(trouble.name), QLatin1String(when)).toUtf8();
                    };
                    QTest::newRow(name("").constData()) << int(role) << endpoint << int(i) << false;
                    if (isOnceOnly(endpoint) && trouble.mayHaveHappened)
                        QTest::newRow(name(" after the deed").constData()) << int(role) << endpoint << int(i) << true;
                }
            }
        }
    }

    void table()
    {
        QFETCH(int, role);
        QFETCH(QString, endpoint);
        QFETCH(int, trouble);
        QFETCH(bool, didHappen);
        ++m_rows;
        const Trouble &fault = troubles().at(std::size_t(trouble));
        const PartnerRole partner = PartnerRole(role);
        // Without primary_funding_id an account has no funding: sharing goes on, comparing finds it out.
        const bool looksUnfunded = endpoint == u"funding" && QLatin1String(fault.name) == QLatin1String("missing-field");
        const StepId failing = looksUnfunded ? StepId::VerifyCreditLine : stepOf(endpoint);
        const Error::Kind kind = looksUnfunded ? Error::Kind::Rejected : fault.kind;
        const bool onceOnly = isOnceOnly(endpoint);
        const bool readingFindsIt = didHappen && endpoint != u"exchange";

        World world(partner);
        world.profile.creditLineId = {}; // so that it is looked up
        QVERIFY(world.start());
        QVERIFY(world.newCase());
        world.meta.breakEndpoint(endpoint, fault.answer(endpoint), didHappen ? FakeMeta::When::Afterwards : FakeMeta::When::Instead);
        QVERIFY(world.signUp());
        QVERIFY(world.settles());

        // The status of the step, its error, and which other steps were reached.
        QStringList expected;
        for (const auto &[step, requests] : requestsOf()) {
            if (!belongs(step, partner))
                continue;
            const QString where = onboarding::nameOf(step);
            const StepView view = world.view(step);
            if (step == failing) {
                expected += linesUpTo(requests, endpoint, onceOnly ? 1 : fault.tries);
                if (onceOnly && fault.mayHaveHappened && endpoint != u"exchange")
                    expected += lines(readingsOf(step, didHappen));
                if (readingFindsIt) {
                    QCOMPARE(view.status, StepStatus::Done);
                } else {
                    QVERIFY2(view.status == StepStatus::Failed, qPrintable(where + u' ' + onboarding::nameOf(view.status)));
                    QVERIFY(view.error);
                    QVERIFY2(view.error->kind == kind, qPrintable(describe(*view.error)));
                    QCOMPARE(view.runs, 1);
                    QVERIFY(!view.wire.empty());
                }
            } else if (!readingFindsIt && dependsOn(step, failing, partner)) {
                QVERIFY2(view.status == StepStatus::Waiting, qPrintable(where + u' ' + onboarding::nameOf(view.status)));
                QCOMPARE(view.runs, 0);
            } else {
                QVERIFY2(view.status == StepStatus::Done, qPrintable(where + u' ' + onboarding::nameOf(view.status)));
                expected += lines(requests);
            }
        }
        // Independent steps run side by side, so the transcripts are compared as sets that count; the order within
        // a step is checked by its own wire records.
        QCOMPARE(sorted(world.meta.transcript), sorted(expected));
        QCOMPARE(world.runner().isFinished(), readingFindsIt);

        // A manual retry of this step alone brings the case to its end.
        if (!readingFindsIt) {
            world.meta.repair();
            world.meta.forgetTranscript();
            const bool codeIsSpent = endpoint == u"exchange" && fault.kind != Error::Kind::Auth && fault.kind != Error::Kind::Throttled;
            if (codeIsSpent) {
                world.runner().submit(StepId::ExchangeCode); // ignored: there is no code
                world.pump();
                QCOMPARE(world.meta.transcript, QStringList());
                QVERIFY(world.signUp());
            } else {
                world.runner().submit(failing);
            }
            QVERIFY(world.settles());
            QStringList retried;
            for (const auto &[step, requests] : requestsOf()) {
                if (belongs(step, partner) && (step == failing || dependsOn(step, failing, partner)))
                    retried += lines(requests);
            }
            QCOMPARE(sorted(world.meta.transcript), sorted(retried));
        }
        for (const StepView &view : world.runner().steps())
            QVERIFY2(view.status == StepStatus::Done, qPrintable(onboarding::nameOf(view.id) + u' ' + onboarding::nameOf(view.status)));
        QVERIFY(world.runner().isFinished());

        // Once-only means once.
        QCOMPARE(world.meta.done.value(QStringLiteral("register")), 1);
        QCOMPARE(world.meta.done.value(QStringLiteral("share")), partner == PartnerRole::SolutionPartner ? 1 : 0);
        QCOMPARE(world.meta.done.value(QStringLiteral("exchange")), endpoint == u"exchange" && didHappen ? 2 : 1);
        if (fault.mayHaveHappened) {
            const QSet<QByteArray> codes(world.meta.sentCodes.begin(), world.meta.sentCodes.end());
            QCOMPARE(codes.size(), world.meta.sentCodes.size());
        }
        QCOMPARE(world.kept(vaultNames::businessToken), canaries::businessToken);
        QCOMPARE(world.kept(vaultNames::pin), world.meta.twoStepPin);
        QCOMPARE(world.leaks(), QByteArray());
    }

    void cleanupTestCase() { qInfo("the failure table ran %d rows", m_rows); }

private:
    static bool belongs(StepId step, PartnerRole role)
    {
        const auto &roles = onboarding::rowOf(step).roles;
        return std::find(roles.begin(), roles.end(), role) != roles.end();
    }
    static bool isOnceOnly(const QString &endpoint)
    {
        return endpoint == u"exchange" || endpoint == u"share" || endpoint == u"register";
    }
    static StepId stepOf(const QString &endpoint)
    {
        for (const auto &[step, requests] : requestsOf()) {
            if (requests.contains(endpoint))
                return step;
        }
        Q_UNREACHABLE();
    }
    static bool dependsOn(StepId step, StepId other, PartnerRole role)
    {
        for (const StepId need : onboarding::rowOf(step).needs) {
            if (belongs(need, role) && (need == other || dependsOn(need, other, role)))
                return true;
        }
        return false;
    }
    static QStringList readingsOf(StepId step, bool didHappen)
    {
        if (step == StepId::RegisterNumber)
            return {QStringLiteral("phone")};
        QStringList readings{QStringLiteral("extendedcredits"), QStringLiteral("allocations"), QStringLiteral("funding")};
        if (didHappen)
            readings.append(QStringLiteral("credential"));
        return readings;
    }
    static QStringList lines(const QStringList &endpoints)
    {
        QStringList all;
        for (const QString &endpoint : endpoints)
            all.append(lineOf(endpoint));
        return all;
    }
    static QStringList linesUpTo(const QStringList &requests, const QString &endpoint, int tries)
    {
        QStringList all = lines(requests.mid(0, requests.indexOf(endpoint)));
        for (int i = 0; i < tries; ++i)
            all.append(lineOf(endpoint));
        return all;
    }
    static QStringList sorted(QStringList list)
    {
        list.sort();
        return list;
    }

    int m_rows = 0;
};

} // namespace gangway::test
