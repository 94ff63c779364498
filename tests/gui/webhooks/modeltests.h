#pragma once

#include "webhookbench.h"

#include "app/webhooks/webhooktablemodel.h"

#include <QAbstractItemModelTester>

namespace gangway::test {

/// The words of every kind of webhook, and the table's model.
class WebhookModelTest : public QObject
{
    Q_OBJECT

    const QDateTime m_now = QDateTime::fromSecsSinceEpoch(1773324000, Qt::UTC).addMSecs(300);

    app::EventSummary words(const QByteArray &raw, const QString &verdict = QStringLiteral("valid"), const QString &reason = {}) const
    {
        return app::EventWords::summaryOf(webhookRecord(raw, m_now, verdict, reason));
    }

private Q_SLOTS:
    void init() { GANGWAY_STRICT_LOG(); }

    void saysWhatItSays_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("says");
        QTest::addColumn<bool>("isBad");
        const auto row = [](const char *name, const QByteArray &body, const char *field, const char *says, bool isBad = false) {
            QTest::newRow(name) << body << QString::fromUtf8(field) << QString::fromUtf8(says) << isBad;
        };
        row("text", inboundBody("wamid.1"), "messages, inbound", "Text: Gangway test 1042");
        row("lines", inboundBody("wamid.1", "a\\n\\n  b"), "messages, inbound", "Text: a b");
        row("read", statusBody("wamid.1", "read"), "messages, status", "Read by +1 650-555-0134");
        row("sent", statusBody("wamid.1", "sent"), "messages, status", "Sent to +1 650-555-0134");
        row("delivered", statusBody("wamid.1", "delivered"), "messages, status", "Delivered to +1 650-555-0134");
        row("failed", statusBody("wamid.1", "failed", quoted(",'errors':[{'code':131047,'title':'Re-engagement message'}]")), "messages, status", "Failed: Re-engagement message (131047)", true);
        row("new status", statusBody("wamid.1", "hovering"), "messages, status", "hovering: +1 650-555-0134");
        row("partner", envelope("account_update", quoted("{'event':'PARTNER_ADDED','waba_info':{'waba_id':'1','owner_business_id':'2'}}")), "account_update", "PARTNER_ADDED");
        row("violation", envelope("account_update", quoted("{'event':'ACCOUNT_VIOLATION','violation_info':{'violation_type':'SCAM'}}")), "account_update", "ACCOUNT_VIOLATION: SCAM", true);
        row("name", envelope("phone_number_name_update", quoted("{'display_phone_number':'1','decision':'APPROVED','requested_verified_name':'Padaria'}")), "phone_number_name_update",
            "Display name approved: Padaria");
        row("quality", envelope("phone_number_quality_update", quoted("{'display_phone_number':'1','event':'FLAGGED','current_limit':'TIER_250'}")), "phone_number_quality_update",
            "FLAGGED, limit TIER_250", true);
        row("template", envelope("message_template_status_update", quoted("{'event':'APPROVED','message_template_id':1,'message_template_name':'cita_confirmada','message_template_language':'es','reason':'NONE'}")),
            "message_template_status_update", "cita_confirmada approved");
        row("unknown field", envelope("something_new", quoted("{'a':1}")), "something_new", "Gangway does not know this field; see the tree");
        row("not readable", "[]", "Unknown", "The body cannot be read", true);
    }
    void saysWhatItSays()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, field);
        QFETCH(QString, says);
        QFETCH(bool, isBad);
        const app::EventSummary summary = words(body);
        QCOMPARE(summary.field, field);
        QCOMPARE(summary.says, says);
        QCOMPARE(summary.isBad, isBad);
    }
    void countsFurtherChangesAndMeasuresTheDelay()
    {
        QByteArray two = statusBody("wamid.1", "delivered");
        two.replace("\"statuses\":[", quoted("'statuses':[{'id':'wamid.0','status':'sent','timestamp':'1773324000','recipient_id':'16505550134'},"));
        const app::EventSummary summary = words(two);
        QCOMPARE(summary.changes, 2);
        QCOMPARE(summary.says, QStringLiteral("Sent to +1 650-555-0134 +1"));
        QCOMPARE(summary.statuses, (QStringList{QStringLiteral("sent"), QStringLiteral("delivered")}));
        QCOMPARE(summary.delayMs, std::optional<qint64>(300));
        QCOMPARE(app::EventWords::delayText(300), QStringLiteral("0.3 s"));
        QCOMPARE(app::EventWords::delayText(-800), QStringLiteral("0.0 s"));
        QCOMPARE(app::EventWords::delayText(61 * 1000), QStringLiteral("61 s"));
        QCOMPARE(app::EventWords::delayText(3 * 3600 * 1000), QStringLiteral("3 h"));
    }
    void whatWasRefusedSaysOnlyWhy()
    {
        const app::EventSummary summary = words(inboundBody("wamid.1", "buy now"), QStringLiteral("refused"), QStringLiteral("signed with another secret"));
        QCOMPARE(summary.field, QStringLiteral("messages, inbound"));
        QCOMPARE(summary.says, QStringLiteral("Body signed with another secret"));
        QVERIFY(summary.isBad);
        QVERIFY(!summary.delayMs);
        const app::EventSummary verification = words("hub.mode=subscribe", QStringLiteral("not-needed"), QStringLiteral("address verification"));
        QCOMPARE(verification.field, QStringLiteral("Verification"));
        QVERIFY(!verification.isBad);
        QVERIFY(!words({}, QStringLiteral("refused"), QStringLiteral("wrong path")).says.isEmpty());
    }
    void everyBodyHasWords()
    {
        for (const QByteArray &body : {QByteArray(), QByteArray("{}"), QByteArray("{\"entry\":[]}"), QByteArray("{\"entry\":[{}]}"), QByteArray("\xff\xfe"), QByteArray(100000, '['),
                                       envelope("messages", "{}"), envelope("messages", "[]"), envelope("history", quoted("{'history':[{'metadata':{'phase':1,'progress':40}}]}")),
                                       envelope("smb_app_state_sync", quoted("{'state_sync':[{'type':'contact'}]}")), envelope("account_update", "{}"), statusBody("x", "")}) {
            const app::EventSummary summary = words(body);
            QVERIFY(!summary.field.isEmpty());
            QVERIFY(!summary.title.isEmpty());
        }
    }

    void modelHoldsItsOrder()
    {
        app::WebhookTableModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        app::WebhookFilterModel filter(&model);
        QAbstractItemModelTester filterTester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto record = [&](qint64 id, const QByteArray &status) {
            store::WebhookRecord made = webhookRecord(statusBody("wamid." + QByteArray::number(id), status), m_now.addSecs(id));
            made.id = id;
            return made;
        };
        model.setRecords({record(5, "read"), record(4, "sent")});
        model.prepend({record(5, "read"), record(6, "failed"), record(7, "read")}); // the first is known
        model.append({record(4, "sent"), record(3, "sent"), record(2, "failed")});
        QList<qint64> ids;
        for (int row = 0; row < model.rowCount(); ++row)
            ids << model.index(row, 0).data(app::WebhookTableModel::IdRole).toLongLong();
        QCOMPARE(ids, (QList<qint64>{7, 6, 5, 4, 3, 2}));
        QCOMPARE(model.rowOf(4), 3);
        QCOMPARE(model.rowOf(1), -1);
        filter.setFilter(app::WebhookFilter::parse(QStringLiteral("status:failed")));
        QCOMPARE(filter.rowCount(), 2);
        filter.setFilter(app::WebhookFilter::parse(QStringLiteral("not status:failed wamid.5")));
        QCOMPARE(filter.rowCount(), 1);
        filter.setFilter({});
        model.removeOlderThan(m_now.addSecs(4));
        QCOMPARE(model.rowCount(), 4);
        model.trim(1);
        QCOMPARE(filter.rowCount(), 1);
        model.setRecords({});
        QCOMPARE(model.newestId(), 0);
    }
    void customersAreFoundByNumberThenAccount()
    {
        store::CaseRecord first;
        first.id = CaseId(QStringLiteral("1"));
        first.customerName = QStringLiteral("Padaria Aurora");
        first.facts.wabaId = WabaId(QStringLiteral("524126980791429"));
        first.facts.phoneNumberId = PhoneNumberId(QStringLiteral("106540352242922"));
        store::CaseRecord second = first;
        second.id = CaseId(QStringLiteral("2"));
        second.customerName = QStringLiteral("Second branch");
        second.facts.phoneNumberId = PhoneNumberId(QStringLiteral("7"));
        const app::CustomerLookup lookup({second, first}); // newest activity first
        QCOMPARE(lookup.find(QStringLiteral("524126980791429"), QStringLiteral("106540352242922")).name, QStringLiteral("Padaria Aurora"));
        QCOMPARE(lookup.find(QStringLiteral("524126980791429"), {}).name, QStringLiteral("Second branch"));
        QVERIFY(lookup.find({}, {}).caseId.isEmpty());
        QVERIFY(lookup.find(QStringLiteral("9"), QStringLiteral("9")).caseId.isEmpty());
        app::WebhookTableModel model;
        model.setCustomers(lookup);
        store::WebhookRecord forged = webhookRecord(inboundBody("wamid.1"), m_now, QStringLiteral("refused"), QStringLiteral("no signature"));
        forged.id = 1;
        model.setRecords({forged});
        QCOMPARE(model.index(0, app::WebhookTableModel::Customer).data().toString(), QStringLiteral("Unknown")); // what it claims proves nothing
        QVERIFY(model.index(0, 0).data(app::WebhookTableModel::CaseIdRole).toString().isEmpty());
    }
};

} // namespace gangway::test
