#pragma once

#include "composerbench.h"

namespace gangway::test {

/// Every tab: what it refuses, and the request it becomes.
class ComposerTabTests : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { GANGWAY_STRICT_LOG(); }

    void textGoesOutWithPreviewAndReply()
    {
        ComposerBench b;
        QVERIFY(!b.canSend());
        QVERIFY(!b.reason().isEmpty());
        b.composer->setReplyTo(b.heard);
        QVERIFY(b.labelText("reply").contains(QStringLiteral("feriado")));
        QVERIFY(b.set("text", QStringLiteral("See https://example.com")));
        QVERIFY(b.click("preview_url"));
        QSignalSpy sent(b.composer, &app::MessageComposer::sent);
        QJsonObject expected = ComposerBench::envelope("text", {{QStringLiteral("body"), QStringLiteral("See https://example.com")}, {QStringLiteral("preview_url"), true}});
        expected.insert(QStringLiteral("context"), QJsonObject{{QStringLiteral("message_id"), b.heard.messageId.value()}});
        QCOMPARE(b.sentBody(), expected);
        QTRY_COMPARE(sent.size(), 1);
        QVERIFY(b.composer->text().isEmpty());
        QVERIFY(!b.find("reply")); // answered
        QCOMPARE(b.nam.log().back().bearer(), QByteArray("EAAtesttoken"));
    }

    void textIsCountedInCharacters()
    {
        ComposerBench b;
        // An emoji outside the basic plane is one character and two UTF-16 units.
        const QString emoji = QString::fromUcs4(U"\U0001F44D");
        b.set("text", emoji + QString(4095, u'a'));
        QCOMPARE(b.labelText("counter"), QStringLiteral("4096 / 4096"));
        QVERIFY(b.canSend());
        b.set("text", emoji + QString(4096, u'a'));
        QVERIFY(!b.canSend());
        QVERIFY(b.reason().contains(QStringLiteral("1 character over")));
        QVERIFY(b.find<QLabel>("counter")->font().bold());
        b.set("text", QString(3499, u'a'));
        QVERIFY(!b.find<QLabel>("counter")->font().bold());
        b.set("text", QString(3500, u'a'));
        QVERIFY(b.find<QLabel>("counter")->font().bold());
        b.set("text", QStringLiteral(" \n "));
        QVERIFY(!b.canSend());
    }

    void replyButtons()
    {
        ComposerBench b;
        QVERIFY(b.click("tab.interactive"));
        QVERIFY(b.set("interactive.body", QString(1024, u'a')));
        QVERIFY(!b.canSend()); // no button yet
        QVERIFY(b.set("interactive.button.1", QString(20, u'x')));
        QVERIFY2(b.canSend(), qPrintable(b.reason()));
        b.set("interactive.button.1", QString(21, u'x'));
        QVERIFY(!b.canSend());
        QVERIFY(b.labelText("interactive.button.1.fault").contains(QStringLiteral("1 character over")));
        b.set("interactive.button.1", QStringLiteral("Yes"));
        b.set("interactive.body", QString(1025, u'a'));
        QVERIFY(!b.canSend());
        b.set("interactive.body", QStringLiteral("Shall I send the address?"));
        b.set("interactive.button.2", QStringLiteral("Yes"));
        QVERIFY(!b.canSend()); // the same title twice
        b.set("interactive.button.2", {});
        b.set("interactive.button.3", QStringLiteral("No"));
        b.set("interactive.header", QString(61, u'h'));
        QVERIFY(!b.canSend());
        b.set("interactive.header", QStringLiteral("Mercado"));
        b.set("interactive.footer", QStringLiteral("Open until 14h"));
        const auto button = [](const QString &id, const QString &title) {
            return QJsonObject{{QStringLiteral("type"), QStringLiteral("reply")}, {QStringLiteral("reply"), QJsonObject{{QStringLiteral("id"), id}, {QStringLiteral("title"), title}}}};
        };
        const QJsonObject expected = ComposerBench::envelope(
            "interactive",
            {{QStringLiteral("type"), QStringLiteral("button")},
             {QStringLiteral("header"), QJsonObject{{QStringLiteral("type"), QStringLiteral("text")}, {QStringLiteral("text"), QStringLiteral("Mercado")}}},
             {QStringLiteral("body"), QJsonObject{{QStringLiteral("text"), QStringLiteral("Shall I send the address?")}}},
             {QStringLiteral("footer"), QJsonObject{{QStringLiteral("text"), QStringLiteral("Open until 14h")}}},
             {QStringLiteral("action"), QJsonObject{{QStringLiteral("buttons"), QJsonArray{button(QStringLiteral("button-1"), QStringLiteral("Yes")),
                                                                                           button(QStringLiteral("button-3"), QStringLiteral("No"))}}}}});
        QCOMPARE(b.sentBody(), expected);
        QTRY_VERIFY(b.find<QPlainTextEdit>("interactive.body")->toPlainText().isEmpty());
    }

    void listWithSections()
    {
        ComposerBench b;
        QVERIFY(b.click("tab.interactive"));
        QVERIFY(b.click("interactive.kind.list"));
        b.set("interactive.body", QStringLiteral("Choose a day"));
        b.set("interactive.list.button", QStringLiteral("Days"));
        b.set("interactive.list.row.1", QString(25, u'r'));
        QVERIFY(!b.canSend());
        b.set("interactive.list.row.1", QStringLiteral("Monday"));
        b.set("interactive.list.row.1.description", QString(73, u'd'));
        QVERIFY(!b.canSend());
        b.set("interactive.list.row.1.description", QString(72, u'd'));
        QVERIFY2(b.canSend(), qPrintable(b.reason()));
        QVERIFY(b.click("interactive.list.section.1.addRow"));
        QVERIFY(!b.canSend()); // the second row has no title
        QTRY_VERIFY(b.set("interactive.list.row.2", QStringLiteral("Tuesday")));
        QVERIFY(b.click("interactive.list.addSection"));
        QTRY_VERIFY(b.set("interactive.list.row.3", QStringLiteral("Sunday")));
        QVERIFY(!b.canSend()); // sections need titles when there are two
        b.set("interactive.list.section.1", QStringLiteral("Week"));
        b.set("interactive.list.section.2", QStringLiteral("Weekend"));
        const auto row = [](const QString &id, const QString &title, const QString &description = {}) {
            QJsonObject object{{QStringLiteral("id"), id}, {QStringLiteral("title"), title}};
            if (!description.isEmpty())
                object.insert(QStringLiteral("description"), description);
            return object;
        };
        const QJsonArray sections{
            QJsonObject{{QStringLiteral("title"), QStringLiteral("Week")},
                        {QStringLiteral("rows"), QJsonArray{row(QStringLiteral("section-1-row-1"), QStringLiteral("Monday"), QString(72, u'd')),
                                                            row(QStringLiteral("section-1-row-2"), QStringLiteral("Tuesday"))}}},
            QJsonObject{{QStringLiteral("title"), QStringLiteral("Weekend")},
                        {QStringLiteral("rows"), QJsonArray{row(QStringLiteral("section-2-row-1"), QStringLiteral("Sunday"))}}}};
        QCOMPARE(b.sentBody(),
                 ComposerBench::envelope("interactive", {{QStringLiteral("type"), QStringLiteral("list")},
                                                         {QStringLiteral("body"), QJsonObject{{QStringLiteral("text"), QStringLiteral("Choose a day")}}},
                                                         {QStringLiteral("action"), QJsonObject{{QStringLiteral("button"), QStringLiteral("Days")}, {QStringLiteral("sections"), sections}}}}));
    }

    void aListHasTenRowsAtMost()
    {
        ComposerBench b;
        b.click("tab.interactive");
        b.click("interactive.kind.list");
        for (int i = 1; i < 10; ++i) {
            QVERIFY(b.click("interactive.list.section.1.addRow"));
            QTRY_VERIFY(b.find(qPrintable(QStringLiteral("interactive.list.row.%1").arg(i + 1))));
        }
        QVERIFY(!b.click("interactive.list.section.1.addRow"));
        QVERIFY(!b.click("interactive.list.addSection"));
        QVERIFY(b.click("interactive.list.row.10.remove"));
        QVERIFY(b.click("interactive.list.section.1.addRow"));
    }

    void aLinkButton()
    {
        ComposerBench b;
        b.click("tab.interactive");
        b.click("interactive.kind.link");
        b.set("interactive.body", QStringLiteral("Our menu"));
        b.set("interactive.link.label", QStringLiteral("Open"));
        b.set("interactive.link.url", QStringLiteral("http://example.com"));
        QVERIFY(!b.canSend());
        QVERIFY(b.labelText("interactive.link.url.fault").contains(QStringLiteral("https://")));
        b.set("interactive.link.url", QStringLiteral("https://example.com/menu"));
        const QJsonObject parameters{{QStringLiteral("display_text"), QStringLiteral("Open")}, {QStringLiteral("url"), QStringLiteral("https://example.com/menu")}};
        QCOMPARE(b.sentBody(),
                 ComposerBench::envelope("interactive", {{QStringLiteral("type"), QStringLiteral("cta_url")},
                                                         {QStringLiteral("body"), QJsonObject{{QStringLiteral("text"), QStringLiteral("Our menu")}}},
                                                         {QStringLiteral("action"), QJsonObject{{QStringLiteral("name"), QStringLiteral("cta_url")}, {QStringLiteral("parameters"), parameters}}}}));
    }

    void aPlace()
    {
        ComposerBench b;
        b.composer->setKind(app::MessageComposer::Kind::Location);
        QVERIFY(!b.canSend());
        b.set("location.latitude", QStringLiteral("-23.5505, -46.6333")); // as maps copy it
        QCOMPARE(b.find<QLineEdit>("location.longitude")->text(), QStringLiteral("-46.6333"));
        QVERIFY(b.canSend());
        b.set("location.latitude", QStringLiteral("90.1"));
        QVERIFY(!b.canSend());
        QVERIFY(b.labelText("location.latitude.fault").contains(QStringLiteral("90")));
        b.set("location.latitude", QStringLiteral("north"));
        QVERIFY(!b.canSend());
        b.set("location.latitude", QStringLiteral("-23,5505"));
        b.set("location.name", QStringLiteral("Mercado"));
        const QJsonObject body = b.sentBody();
        const QJsonObject place = body.value(QStringLiteral("location")).toObject();
        QCOMPARE(body.value(QStringLiteral("type")).toString(), QStringLiteral("location"));
        QCOMPARE(place.value(QStringLiteral("latitude")).toVariant().toDouble(), -23.5505);
        QCOMPARE(place.value(QStringLiteral("longitude")).toVariant().toDouble(), -46.6333);
        QCOMPARE(place.value(QStringLiteral("name")).toString(), QStringLiteral("Mercado"));
        QVERIFY(!place.contains(QStringLiteral("address")));
    }

    void contactCards()
    {
        ComposerBench b;
        b.composer->setKind(app::MessageComposer::Kind::Contact);
        b.set("contact.name", QStringLiteral("Ana Maria Souza"));
        QVERIFY(!b.canSend()); // nothing to reach her by
        b.set("contact.phone", QStringLiteral("+55 62 90000-0155"));
        QVERIFY(b.canSend());
        for (int i = 2; i <= 5; ++i)
            QVERIFY(b.click("contact.add"));
        QVERIFY(!b.click("contact.add")); // five at most
        for (int i = 5; i >= 2; --i) {
            QTRY_VERIFY(b.find(qPrintable(QStringLiteral("contact.%1.remove").arg(i))));
            QVERIFY(b.click(qPrintable(QStringLiteral("contact.%1.remove").arg(i))));
        }
        const QJsonArray cards = b.sentBody().value(QStringLiteral("contacts")).toArray();
        QCOMPARE(cards.size(), 1);
        const QJsonObject name = cards.first().toObject().value(QStringLiteral("name")).toObject();
        QCOMPARE(name.value(QStringLiteral("formatted_name")).toString(), QStringLiteral("Ana Maria Souza"));
        QCOMPARE(name.value(QStringLiteral("first_name")).toString(), QStringLiteral("Ana"));
        QCOMPARE(cards.first().toObject().value(QStringLiteral("phones")).toArray().first().toObject().value(QStringLiteral("phone")).toString(),
                 QStringLiteral("+55 62 90000-0155"));
    }

    void aReactionIsPicked()
    {
        ComposerBench b;
        b.nam.on("POST", "/messages", ComposerBench::accepted());
        if (QGuiApplication::platformName() == QLatin1String("offscreen"))
            QTest::ignoreMessage(QtWarningMsg, "This plugin does not support grabbing the keyboard");
        b.composer->pickReaction(b.heard, b.window->mapToGlobal(QPoint(20, 20)));
        QTRY_VERIFY(b.find("reactions"));
        QVERIFY(!b.find("reaction.none")); // nothing to take away
        QVERIFY(b.click("reaction.0"));
        QTRY_COMPARE(b.bodies().size(), 1);
        QCOMPARE(b.bodies().first().value(QStringLiteral("reaction")).toObject(),
                 (QJsonObject{{QStringLiteral("message_id"), b.heard.messageId.value()}, {QStringLiteral("emoji"), QStringLiteral("👍")}}));
    }
};

} // namespace gangway::test
