#pragma once

#include "support/testmain.h"

#include "app/webhooks/proxyconfigs.h"
#include "app/webhooks/webhookexport.h"
#include "app/webhooks/webhookfilter.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace gangway::test {

/// The filter's syntax, the export's form, the configurations' agreement with the README.
class FilterTest : public QObject
{
    Q_OBJECT

    static app::FilterSubject subject()
    {
        app::FilterSubject subject;
        subject.words = QStringLiteral("messages, status\nPadaria Aurora\nRead by +1 650-555-0134\nwamid.HBgL\nValid");
        subject.field = QStringLiteral("messages, status");
        subject.customer = QStringLiteral("Padaria Aurora");
        subject.statuses = {QStringLiteral("read"), QStringLiteral("failed")};
        subject.signature = {QStringLiteral("not-needed"), QStringLiteral("Not needed"), QString()};
        return subject;
    }

private Q_SLOTS:
    void init() { GANGWAY_STRICT_LOG(); }

    void accepts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("accepted");
        const auto row = [](const char *text, bool accepted) { QTest::newRow(*text ? text : "nothing") << QString::fromUtf8(text) << accepted; };
        row("", true);
        row("   ", true);
        row("aurora", true);
        row("AURORA read", true);
        row("aurora nowhere", false);
        row("not nowhere", true);
        row("not aurora", false);
        row("NOT aurora", false);
        row("status:failed", true);
        row("status:fail", true);
        row("Status:DELIVERED", false);
        row("not status:delivered", true);
        row("customer:aurora", true);
        row("customer:\"padaria aurora\"", true);
        row("customer:\"padaria  aurora\"", false);
        row("\"customer:aurora\"", false); // quoted from the beginning: words
        row("not customer:verde", true);
        row("field:messages", true);
        row("field:account", false);
        row("signature:not-needed", true);
        row("signature:\"not needed\"", true);
        row("signature:refused", false);
        row("status:", true);              // still being typed
        row("foo:bar", false);             // no key: words
        row("wamid.hbgl", true);
        row("\"by +1 650\"", true);
        row("\"never closed aurora", false);
        row("\"padaria aur", true);
        row("not", false);                 // a word
        row("aurora not", false);
        row("not not aurora", true);       // the second is a word: "not" is not in it … and aurora is
        row("\"\"", true);
        row("not \"\"", true);
        row(":", true);                    // in "Valid"? no: see below
    }
    void accepts()
    {
        QFETCH(QString, text);
        QFETCH(bool, accepted);
        app::FilterSubject s = subject();
        if (text == QLatin1String(":"))
            s.words += u':';
        QCOMPARE(app::WebhookFilter::parse(text).accepts(s), accepted);
    }
    void textGivesTheFilterBack_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"aurora", "not customer:\"Padaria Aurora\" status:failed", "\"a \\\" b\" \"\\\\\"", "\"not\" \"status:x\"", "not \"not\"", "12:30 a:b",
                                 "customer:\"x \\\" y\" not field:\"a:b\""})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void textGivesTheFilterBack()
    {
        QFETCH(QString, text);
        const auto filter = app::WebhookFilter::parse(text);
        QVERIFY(!filter.isEmpty());
        QVERIFY2(app::WebhookFilter::parse(filter.text()) == filter, qPrintable(filter.text()));
    }
    void bearsHostileInput()
    {
        const app::FilterSubject s = subject();
        for (const QString &text : {QString(1000000, u'"'), QString(1000000, u'\\'), QString(1000000, u':'), QStringLiteral("not ").repeated(100000),
                                    QStringLiteral("status:").repeated(100000), QString(1000000, QChar(0)), QString(1000, QChar(0xd800)), QStringLiteral("\\"),
                                    QStringLiteral("\"\\"), QStringLiteral("a\u2028b\u0085c")}) {
            const auto filter = app::WebhookFilter::parse(text);
            QVERIFY(filter.terms().size() <= app::WebhookFilter::mostTerms);
            for (const app::FilterTerm &term : filter.terms())
                QVERIFY(term.value.size() <= app::WebhookFilter::longestValue);
            filter.accepts(s);
            QVERIFY(app::WebhookFilter::parse(filter.text()).terms().size() <= filter.terms().size());
        }
        app::WebhookFilter many;
        for (int i = 0; i < 100; ++i)
            many.add(app::WebhookFilter::parse(QString::number(i)));
        QCOMPARE(many.terms().size(), app::WebhookFilter::mostTerms);
        many.add(app::WebhookFilter::parse(QStringLiteral("0")));
        many.remove(1000);
        QCOMPARE(many.terms().size(), app::WebhookFilter::mostTerms);
    }

    void exportIsByteForByte()
    {
        store::WebhookRecord text;
        text.id = 7;
        text.receivedAt = QDateTime(QDate(2026, 3, 12), QTime(14, 32, 25, 118), Qt::UTC);
        text.verdict = QStringLiteral("valid");
        text.field = QStringLiteral("messages");
        text.wabaId = QStringLiteral("1");
        text.phoneNumberId = QStringLiteral("2");
        text.raw = "{\"a\" : \"\\u00e9\xC3\xA9\\n\"}\r\n";
        store::WebhookRecord bytes = text;
        bytes.id = 3;
        bytes.raw = QByteArray("\xff\x00{", 3);
        const QJsonArray all = QJsonDocument::fromJson(app::exportedJson({text, bytes})).array();
        QCOMPARE(all.size(), 2);
        QCOMPARE(all[0].toObject().value(QStringLiteral("id")).toInt(), 3); // oldest first
        QCOMPARE(QByteArray::fromBase64(all[0].toObject().value(QStringLiteral("raw_base64")).toString().toLatin1()), bytes.raw);
        QVERIFY(!all[0].toObject().contains(QStringLiteral("raw")));
        const QJsonObject second = all[1].toObject();
        QCOMPARE(second.value(QStringLiteral("raw")).toString().toUtf8(), text.raw);
        QCOMPARE(second.value(QStringLiteral("received_at")).toString(), QStringLiteral("2026-03-12T14:32:25.118Z"));
        QCOMPARE(second.value(QStringLiteral("verdict")).toString(), QStringLiteral("valid"));
        QCOMPARE(second.value(QStringLiteral("waba_id")).toString(), QStringLiteral("1"));
        const auto trouble = app::exportWebhooks(QStringLiteral("/nowhere/at/all.json"), {text});
        QVERIFY(!trouble);
        QCOMPARE(trouble.error().kind, Error::Kind::Storage);
    }
    /// The help and the README say the same, line by line.
    void configurationsAreThoseOfTheReadme()
    {
        QFile readme(QStringLiteral(GANGWAY_SOURCE_DIR "/README.md"));
        QVERIFY(readme.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(readme.readAll());
        const app::HookRoute route{QStringLiteral("hooks.northpier.example"), QStringLiteral("127.0.0.1"), 8440, QStringLiteral("/webhook")};
        for (const QString &configuration : {app::nginxConfiguration(route), app::caddyConfiguration(route)}) {
            QString indented;
            for (const QString &line : configuration.split(u'\n'))
                indented += (line.isEmpty() ? QString() : QStringLiteral("    ") + line) + u'\n';
            QVERIFY2(text.contains(indented.trimmed()), qPrintable(indented));
        }
        const app::HookRoute other{QStringLiteral("a.example"), QStringLiteral("::1"), 9000, QStringLiteral("/w")};
        QVERIFY(app::nginxConfiguration(other).contains(QStringLiteral("proxy_pass http://[::1]:9000;")));
        QVERIFY(app::caddyConfiguration(other).contains(QStringLiteral("reverse_proxy [::1]:9000")));
        QCOMPARE(app::tunnelCommand(route), QStringLiteral("ssh -N -R 127.0.0.1:8440:127.0.0.1:8440 user@hooks.northpier.example"));
    }
};

} // namespace gangway::test
