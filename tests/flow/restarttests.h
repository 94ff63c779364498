#pragma once

#include "support/testmain.h"
#include "world.h"

#include <QLoggingCategory>

namespace gangway::test {

/// The power goes at every moment there is: whenever a request arrives at Meta, whenever Meta has done it,
/// before and after each operation of the vault, at each piece of news of the runner and of the session.
class TestRestarts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(QStringLiteral("gangway.*.info=false")); } // Qt Test stops at 2000 lines
    void init() { GANGWAY_STRICT_LOG(); }

    void everyMoment_data()
    {
        QTest::addColumn<int>("role");
        QTest::newRow("tech-provider") << int(PartnerRole::TechProvider);
        QTest::newRow("solution-partner") << int(PartnerRole::SolutionPartner);
    }
    void everyMoment()
    {
        QFETCH(int, role);
        QStringList moments;
        QJsonObject wanted;
        {
            World world{PartnerRole(role)};
            QVERIFY(run(world, [&moments](const QString &moment) { moments.append(moment); }));
            QVERIFY(world.settles());
            QVERIFY(world.runner().isFinished());
            wanted = comparable(world);
        }
        QVERIFY(moments.size() > 40);
        int again = 0;
        int cuts = 0;
        for (int cut = 0; cut < moments.size(); ++cut) {
            const QByteArray what = QStringLiteral("power cut %1 of %2: %3").arg(cut).arg(moments.size()).arg(moments.at(cut)).toUtf8();
            World world{PartnerRole(role)};
            int moment = 0;
            QVERIFY2(run(world, [&](const QString &) {
                if (moment++ == cut)
                    world.cutPower();
            }), what.constData());
            world.passTimeUntil([] { return false; }, std::chrono::seconds(2));
            if (!world.meta.isDead)
                continue; // side by side steps: this run had fewer moments
            ++cuts;
            QVERIFY2(world.startAgain(), what.constData());
            QVERIFY2(world.settles(), what.constData());
            if (world.status(StepId::ExchangeCode) != StepStatus::Done) {
                // Only a code that is lost asks the customer to confirm once more.
                QVERIFY2(world.meta.sentCodes.size() <= 1, what.constData());
                QVERIFY2(world.signUp(), what.constData());
                QVERIFY2(world.settles(), what.constData());
                ++again;
            }
            for (const StepView &view : world.runner().steps()) {
                QVERIFY2(view.status == StepStatus::Done,
                         what + ": " + onboarding::nameOf(view.id).toUtf8() + ' ' + onboarding::nameOf(view.status).toUtf8()
                             + (view.error ? ' ' + describe(*view.error).toUtf8() : QByteArray()));
            }
            QVERIFY2(world.meta.done.value(QStringLiteral("register")) == 1, what.constData());
            QVERIFY2(world.meta.done.value(QStringLiteral("share")) == (PartnerRole(role) == PartnerRole::SolutionPartner ? 1 : 0), what.constData());
            const QSet<QByteArray> codes(world.meta.sentCodes.begin(), world.meta.sentCodes.end());
            QVERIFY2(codes.size() == world.meta.sentCodes.size(), what.constData());
            QVERIFY2(world.kept(vaultNames::businessToken) == canaries::businessToken, what.constData());
            QVERIFY2(world.kept(vaultNames::pin) == world.meta.twoStepPin, what.constData());
            QVERIFY2(world.kept(vaultNames::code).isEmpty(), what.constData());
            QCOMPARE(comparable(world), wanted);
        }
        qInfo("power was cut at %d of %d moments; %d of them cost the code", cuts, int(moments.size()), again);
        QVERIFY(cuts > moments.size() * 9 / 10);
        QVERIFY2(again < moments.size() / 3, "too many moments cost the code");
    }

private:
    /// From an opened case to a customer who has finished; the hooks live from there on.
    static bool run(World &world, const std::function<void(const QString &)> &moment)
    {
        world.useFile();
        if (!world.start() || !world.newCase() || !world.launch())
            return false;
        const auto seen = [&world, moment](const QString &what) {
            if (!world.meta.isDead)
                moment(what);
        };
        world.meta.hook = seen;
        world.vault.hook = seen;
        QObject::connect(&world.runner(), &Runner::stepChanged, &world.meta, [&world, seen](StepId id) {
            if (!world.meta.isDead)
                seen(onboarding::nameOf(id) + u' ' + onboarding::nameOf(world.status(id)));
        });
        QObject::connect(&world.runner(), &Runner::caseChanged, &world.meta, [seen] { seen(QStringLiteral("case")); });
        world.eventArrives();
        seen(QStringLiteral("event"));
        world.pump();
        if (!world.meta.isDead) {
            world.codeArrives();
            seen(QStringLiteral("code"));
        }
        world.pump();
        return true;
    }
    static QJsonObject comparable(World &world)
    {
        QJsonObject facts = world.runner().state().record.facts.toJson();
        facts.insert(QStringLiteral("onboardedAt"), facts.contains(QStringLiteral("onboardedAt"))); // when, differs
        for (const char *when : {"exchangeMs", "healthCheckedAt", "tokenExpiresAt"})
            facts.remove(QLatin1String(when));
        return facts;
    }
};

} // namespace gangway::test
