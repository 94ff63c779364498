#pragma once

#include "composerbench.h"
#include "composerfiletests.h"

#include <QCheckBox>

namespace gangway::test {

/// What opens and closes the composer, what it keeps, and its keys.
class ComposerStateTests : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { GANGWAY_STRICT_LOG(); }

    void aClosedWindowLeavesTemplatesOnly()
    {
        ComposerBench b;
        b.nam.always("GET", "/message_templates", ComposerFileTests::templates());
        b.set("text", QStringLiteral("half a sentence"));
        b.clock.advance(std::chrono::hours(24)); // the person wrote a minute before the clock began
        b.composer->refreshWindow();
        QCOMPARE(int(b.composer->kind()), int(app::MessageComposer::Kind::Template));
        QVERIFY(!b.find<QAbstractButton>("tab.text")->isEnabled());
        QVERIFY(!b.find<QAbstractButton>("tab.media")->isEnabled());
        QVERIFY(b.find<QAbstractButton>("tab.template")->isEnabled());
        QVERIFY(b.labelText("closed").contains(QStringLiteral("Only templates can be sent now.")));
        QVERIFY(b.labelText("closed").contains(QStringLiteral("window closed")));
        QTRY_COMPARE(b.find<QComboBox>("template")->count(), 2);
        b.composer->setConversation(b.hear(QStringLiteral("Back again"), b.clock.now()), b.owner);
        QCOMPARE(int(b.composer->kind()), int(app::MessageComposer::Kind::Text));
        QCOMPARE(b.composer->text(), QStringLiteral("half a sentence"));
        QVERIFY(b.canSend());
        QVERIFY(!b.find("closed"));
    }

    void whoNeverWroteGetsATemplate()
    {
        ComposerBench b(false);
        QCOMPARE(int(b.composer->kind()), int(app::MessageComposer::Kind::Template));
        QVERIFY(b.labelText("closed").contains(QStringLiteral("has not written yet")));
        b.nam.always("GET", "/message_templates", ComposerFileTests::templates());
        QTRY_VERIFY(b.find("template.refresh")->isEnabled());
        QVERIFY(b.click("template.refresh"));
        QTRY_COMPARE(b.find<QComboBox>("template")->count(), 2);
    }

    void nothingWithoutConversationOrCase()
    {
        ComposerBench b;
        b.composer->setConversation(b.conversation, std::nullopt);
        QVERIFY(!b.canSend());
        QVERIFY(b.reason().contains(QStringLiteral("No case")));
        b.composer->setConversation(std::nullopt, std::nullopt);
        QVERIFY(!b.canSend());
        b.composer->setNobodySentence(QStringLiteral("Waiting for somebody."));
        QCOMPARE(b.reason(), QStringLiteral("Waiting for somebody."));
        QVERIFY(!b.find("text")->isEnabled());
    }

    void whatStandsInTheWayIsSaidFirst()
    {
        ComposerBench b;
        QVERIFY(!b.find("obstacle"));
        b.owner.facts.numberRegistered = false;
        b.owner.facts.deregistered = true;
        b.composer->setConversation(b.conversation, b.owner);
        QTRY_VERIFY(b.find("obstacle"));
        b.owner.facts.tokenStored = false;
        b.composer->setConversation(b.conversation, b.owner);
        b.set("text", QStringLiteral("Hello"));
        QVERIFY(!b.canSend());
        QVERIFY(b.reason().contains(QStringLiteral("token")));
    }

    void draftsStayWithTheirConversation()
    {
        ComposerBench b;
        const auto other = TestServices::await(store::ConversationRepository(b.services.database())
                                                   .ensure(*b.owner.facts.phoneNumberId, b.owner.id, QStringLiteral("556290000171"), {}, {}));
        b.set("text", QStringLiteral("to Ana"));
        b.composer->setReplyTo(b.heard);
        b.click("tab.interactive");
        b.set("interactive.body", QStringLiteral("Choose"));
        b.set("interactive.button.2", QStringLiteral("Two"));
        b.composer->setConversation(other, b.owner);
        QVERIFY(b.composer->text().isEmpty());
        QVERIFY(!b.find("reply"));
        // Another composer, as after a restart: what was written is on the disk.
        QTRY_VERIFY(store::SettingRepository(b.services.database()).value(QStringLiteral("draft.composer.%1").arg(b.conversation.id)).value_or(QString()).contains(QStringLiteral("to Ana")));
        app::MessageComposer again(b.services.services(), *theTheme);
        again.setConversation(b.conversation, b.owner);
        QCOMPARE(again.text(), QStringLiteral("to Ana"));
        QCOMPARE(int(again.kind()), int(app::MessageComposer::Kind::Interactive));
        QCOMPARE(again.findChild<QLineEdit *>(QStringLiteral("composer.interactive.button.2"))->text(), QStringLiteral("Two"));
        QVERIFY(again.findChild<QLabel *>(QStringLiteral("composer.reply"))->isVisibleTo(&again));
        b.composer->setConversation(b.conversation, b.owner);
        QCOMPARE(b.composer->text(), QStringLiteral("to Ana"));
    }

    void keys()
    {
        ComposerBench b;
        b.nam.always("POST", "/messages", ComposerBench::accepted());
        auto *text = b.find<QPlainTextEdit>("text");
        text->setFocus();
        QSignalSpy last(b.composer, &app::MessageComposer::selectLastRequested);
        QTest::keyClick(text, Qt::Key_Up);
        QCOMPARE(last.size(), 1);
        QTest::keyClicks(text, QStringLiteral("a"));
        QTest::keyClick(text, Qt::Key_Return, Qt::ShiftModifier);
        QTest::keyClicks(text, QStringLiteral("b"));
        QTest::keyClick(text, Qt::Key_Up);
        QCOMPARE(last.size(), 1); // only in an empty field
        QVERIFY(b.bodies().isEmpty());
        QTest::keyClick(text, Qt::Key_Return);
        QTRY_COMPARE(b.bodies().size(), 1);
        QCOMPARE(b.bodies().first().value(QStringLiteral("text")).toObject().value(QStringLiteral("body")).toString(), QStringLiteral("a\nb"));
        QTest::keyClick(text, Qt::Key_Return); // nothing written: nothing goes
        QTest::keyClick(b.window.get(), Qt::Key_4, Qt::AltModifier);
        QCOMPARE(int(b.composer->kind()), int(app::MessageComposer::Kind::Interactive));
        b.set("interactive.body", QStringLiteral("Choose"));
        b.set("interactive.button.1", QStringLiteral("One"));
        QTest::keyClick(b.find("interactive.body"), Qt::Key_Return);
        QTest::keyClick(b.find("interactive.button.1"), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(b.bodies().size(), 2);
        QTest::keyClick(b.window.get(), Qt::Key_3, Qt::AltModifier);
        QCOMPARE(int(b.composer->kind()), int(app::MessageComposer::Kind::Media));
    }

    void typingIsToldWhenAllowedAndNotTooOften()
    {
        ComposerBench b;
        b.nam.always("POST", "/messages", FakeAnswer::json({{QStringLiteral("success"), true}}));
        auto *text = b.find<QPlainTextEdit>("text");
        text->setFocus();
        QTest::keyClicks(text, QStringLiteral("a"));
        QTest::qWait(0);
        QVERIFY(b.bodies().isEmpty()); // off until the person turns it on
        QVERIFY(b.click("typing"));
        text->setFocus();
        QTest::keyClicks(text, QStringLiteral("bcd"));
        QTRY_COMPARE(b.bodies().size(), 1);
        QVERIFY(b.bodies().first().contains(QStringLiteral("typing_indicator")));
        b.clock.advance(std::chrono::seconds(24));
        QTest::keyClicks(text, QStringLiteral("e"));
        QCoreApplication::processEvents();
        QCOMPARE(b.bodies().size(), 1);
        b.clock.advance(std::chrono::seconds(2));
        QTest::keyClicks(text, QStringLiteral("f"));
        QTRY_COMPARE(b.bodies().size(), 2);
    }

    void aRefusalKeepsTheTextInTheChatNotInADialog()
    {
        ComposerBench b;
        b.nam.on("POST", "/messages", FakeAnswer::graphError(400, 131031, 0, QStringLiteral("(#131031) locked")));
        QSignalSpy sent(b.composer, &app::MessageComposer::sent);
        b.set("text", QStringLiteral("Hello"));
        QVERIFY(b.click("send"));
        QTRY_COMPARE(sent.size(), 1);
        QVERIFY(b.composer->text().isEmpty()); // it is a bubble now
        QCOMPARE(int(sent.first().first().value<store::MessageRecord>().status), int(store::MessageStatus::Failed));
    }

    void everyTabFits_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("height");
        QTest::addColumn<bool>("dark");
        QTest::newRow("1280") << 576 << 665 << false;
        QTest::newRow("1280-wide") << 920 << 665 << false;
        QTest::newRow("1024") << 712 << 505 << false;
        QTest::newRow("1280-dark") << 576 << 665 << true;
        QTest::newRow("1024-dark") << 712 << 505 << true;
    }
    void everyTabFits()
    {
        using Kind = app::MessageComposer::Kind;
        QFETCH(int, width);
        QFETCH(int, height);
        QFETCH(bool, dark);
        theTheme->setScheme(dark ? app::Theme::Scheme::Dark : app::Theme::Scheme::Light);
        ComposerBench b;
        b.nam.always("GET", "/message_templates", ComposerFileTests::templates());
        b.window->resize(width, height);
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        QTemporaryDir folder;
        for (const Kind kind : {Kind::Text, Kind::Template, Kind::Media, Kind::Interactive, Kind::Location, Kind::Contact}) {
            b.composer->setKind(kind);
            QTRY_VERIFY(b.chat->height() > height / 4);
            if (kind == Kind::Text)
                b.composer->setReplyTo(b.heard);
            else
                b.composer->setReplyTo(std::nullopt);
            if (kind == Kind::Template) {
                QTRY_VERIFY(b.choose("template", QStringLiteral("pedido_atualizado/pt_BR")));
                b.set("template.field.1", QStringLiteral("Ana"));
            } else if (kind == Kind::Media) {
                ComposerFileTests::picture(folder, QStringLiteral("mapa-loja.png"));
                QVERIFY(b.click("media.choose"));
                QVERIFY(ComposerFileTests::answerDialog(b, folder.filePath(QStringLiteral("mapa-loja.png"))));
            } else if (kind == Kind::Interactive) {
                b.set("interactive.body", QStringLiteral("Abrimos sim, das 8h as 14h. Quer que eu envie o endereco?"));
                b.set("interactive.button.1", QStringLiteral("Sim, enviar"));
                b.set("interactive.button.2", QStringLiteral("Uma resposta longa demais"));
            }
            settle();
            QVERIFY2(b.window->height() == height, "the composer is taller than its window");
            QVERIFY(b.chat->height() >= height / 4);
            QVERIFY(b.find("send"));
            QVERIFY(b.composer->rect().contains(b.find("send")->geometry().translated(b.find("send")->parentWidget()->mapTo(b.composer, QPoint()))));
            b.picture(QStringLiteral("composer-%1-%2").arg(name).arg(int(kind)));
            QCOMPARE(b.window->width(), width);
            if (kind == Kind::Interactive) {
                b.click("interactive.kind.list");
                settle();
                b.picture(QStringLiteral("composer-%1-list").arg(name));
            }
        }
        b.clock.advance(std::chrono::hours(25));
        b.composer->refreshWindow();
        settle();
        b.picture(QStringLiteral("composer-%1-closed").arg(name));
        theTheme->setScheme(app::Theme::Scheme::Light);
    }

private:
    /// What a layout and its queued wishes got is on the screen with the next events.
    static void settle()
    {
        for (int i = 0; i < 4; ++i)
            QCoreApplication::processEvents();
    }
};

} // namespace gangway::test
