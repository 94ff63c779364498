#pragma once

#include "support/testmain.h"

#include "app/onboarding/report.h"
#include "app/onboarding/reporttexts.h"
#include "app/onboarding/testproof.h"

#include <QTemporaryDir>

namespace gangway::test {

/// The parts of the pages that need no window.
class ReportTests : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { GANGWAY_STRICT_LOG(); }

    void everyWordExistsInEveryLanguage()
    {
        for (int i = 0; i < int(app::ReportWord::Count); ++i) {
            const auto word = app::ReportWord(i);
            const QString english = app::reportWord(word, QStringLiteral("en"));
            QVERIFY(!english.isEmpty());
            for (const QString &language : {QStringLiteral("pt_BR"), QStringLiteral("es")}) {
                const QString there = app::reportWord(word, language);
                QVERIFY(!there.isEmpty());
                QCOMPARE(there.contains(QStringLiteral("%1")), english.contains(QStringLiteral("%1")));
            }
            QCOMPARE(app::reportWord(word, QStringLiteral("xx")), english);
        }
    }

    void foreignTextStaysText()
    {
        app::ReportFacts facts = some();
        facts.record.customerName = QStringLiteral("<img src=x onerror=alert(1)>");
        const QString html = app::reportHtml(facts, QStringLiteral("en"));
        QVERIFY(!html.contains(QStringLiteral("<img")));
        QVERIFY(html.contains(QStringLiteral("&lt;img")));
    }

    void thePdfIsOnePageOfA4()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("r.pdf"));
        QVERIFY(app::writeReportPdf(some(), QStringLiteral("pt_BR"), file));
        QFile pdf(file);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        const QByteArray bytes = pdf.readAll();
        QVERIFY(bytes.startsWith("%PDF"));
        QCOMPARE(bytes.count("/Type /Page\n"), 1);
        QVERIFY(!app::writeReportPdf(some(), QStringLiteral("en"), folder.filePath(QStringLiteral("no/such/folder.pdf"))));
    }

    void proofComesFromMessagesAlone()
    {
        using store::Direction;
        using store::MessageStatus;
        const QDateTime t(QDate(2026, 3, 12), QTime(14, 31), Qt::UTC);
        QVERIFY(!app::proofOf({}).receivedAt);
        store::MessageRecord in;
        in.direction = Direction::Inbound;
        in.contact = QStringLiteral("16505550134");
        in.at = t;
        store::MessageRecord out;
        out.direction = Direction::Outbound;
        out.contact = in.contact;
        out.at = t.addSecs(10);
        out.status = MessageStatus::Accepted;
        out.statusTimes = {{store::nameOf(MessageStatus::Accepted), t.addMSecs(10400).toString(Qt::ISODateWithMs)}};
        auto proof = app::proofOf({in, out});
        QCOMPARE(proof.receivedAt, std::optional(t));
        QVERIFY(!proof.sentAt); // Meta's acceptance is no webhook
        QCOMPARE(proof.acceptedMs, std::optional<qint64>(400));
        out.status = MessageStatus::Delivered;
        out.statusTimes.insert(store::nameOf(MessageStatus::Delivered), t.addSecs(12).toString(Qt::ISODateWithMs));
        proof = app::proofOf({in, out});
        QVERIFY(proof.passed());
        QCOMPARE(*proof.sentAt, t.addSecs(12)); // "sent" was left out: delivered implies it
        QVERIFY(!proof.readAt);
        store::MessageRecord stranger = out;
        stranger.contact = QStringLiteral("999");
        stranger.status = MessageStatus::Read;
        QVERIFY(!app::proofOf({stranger, in}).sentAt); // somebody else's reply proves nothing
    }

private:
    static app::ReportFacts some()
    {
        app::ReportFacts facts;
        facts.record.customerName = QStringLiteral("Oficina Trilho");
        facts.record.number = 1017;
        facts.record.phone = QStringLiteral("+5541900000129");
        facts.record.path = store::NumberPath::Direct;
        facts.record.facts.wabaId = WabaId(QStringLiteral("524126980791471"));
        facts.record.facts.messagingLimit = QStringLiteral("TIER_2K");
        facts.record.facts.paymentMethodMissing = true;
        facts.partnerName = QStringLiteral("Cais Digital");
        facts.at = QDateTime(QDate(2026, 3, 12), QTime(14, 0), Qt::UTC);
        return facts;
    }
};

} // namespace gangway::test
