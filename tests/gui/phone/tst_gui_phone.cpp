#include "../../unit/sandbox/sandboxfixture.h"

#include "app/phone/phonebubble.h"
#include "app/phone/phonechat.h"
#include "app/phone/phonepanel.h"
#include "sandbox/simulatedphone.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace gangway;
using namespace gangway::app;
using namespace gangway::test;
using namespace Qt::StringLiterals;

namespace {

Theme *theTheme = nullptr;
const QString digits = u"5511900000142"_s;
const QString waId = u"16505550134"_s;

} // namespace

/// The phone's window on a running sandbox: what is pressed there becomes a message at Meta's, and the other way round.
class PhonePanelTests : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        GANGWAY_STRICT_LOG();
        QVERIFY(f.start(PartnerRole::TechProvider));
    }
    void cleanup() { f.sandbox.reset(); }

    void withoutANumberNothingCanBeWritten()
    {
        PhonePanel panel(*f.sandbox, *theTheme);
        panel.showFor({});
        QVERIFY(panel.windowTitle().contains(u"Sandbox"_s));
        QCOMPARE(find<QComboBox>(panel, "phone.number")->count(), 0);
        QVERIFY(!find<QLineEdit>(panel, "phone.text")->isEnabled());
        QVERIFY(!find<QPushButton>(panel, "phone.send")->isEnabled());
        goLive(); // the number appears by itself
        QCOMPARE(panel.business(), digits);
        QVERIFY(find<QLineEdit>(panel, "phone.text")->isEnabled());
    }

    void everythingSaysWhatItIs()
    {
        PhonePanel panel(*f.sandbox, *theTheme);
        for (const char *name : {"phone.person", "phone.number", "phone.text", "phone.send", "phone.kind", "phone.chat", "phone.online", "phone.reads", "phone.blocked"}) {
            auto *widget = panel.findChild<QWidget *>(QLatin1String(name));
            QVERIFY2(widget, name);
            QVERIFY2(!widget->accessibleName().isEmpty(), name);
        }
    }

    void thereIsOnePerWindow()
    {
        QWidget window;
        auto *button = new QPushButton(&window);
        PhonePanel *panel = PhonePanel::of(*f.sandbox, *theTheme, button);
        QCOMPARE(PhonePanel::of(*f.sandbox, *theTheme, &window), panel);
        QVERIFY(panel->isWindow() && !panel->isModal());
    }

    void writesAndSeesTheAnswer()
    {
        goLive();
        PhonePanel panel(*f.sandbox, *theTheme);
        panel.showFor(digits, waId);
        auto *text = find<QLineEdit>(panel, "phone.text");
        QTest::keyClicks(text, u"Do you open today?"_s);
        QTest::mouseClick(find<QPushButton>(panel, "phone.send"), Qt::LeftButton);
        QCOMPARE(text->text(), QString());
        QCOMPARE(bubbles(panel).size(), 1);
        QCOMPARE(bubbles(panel).last()->message().text, u"Do you open today?"_s);
        const QString asked = bubbles(panel).last()->message().id;

        QCOMPARE(message({{u"status"_s, u"read"_s}, {u"message_id"_s, asked}, {u"typing_indicator"_s, QJsonObject{{u"type"_s, u"text"_s}}}}), 200);
        QVERIFY(find<QLabel>(panel, "phone.typing")->isVisible());
        QCOMPARE(bubbles(panel).last()->message().tick, sandbox::PhoneMessage::Tick::Read);
        QCOMPARE(send(u"text"_s, QJsonObject{{u"body"_s, u"Until 6 pm."_s}}), 200);
        f.clock.advance(std::chrono::seconds(3));
        QCOMPARE(bubbles(panel).size(), 2); // the person holds the phone: nobody answers by themselves
        QVERIFY(!find<QLabel>(panel, "phone.typing")->isVisible());
        QVERIFY(!bubbles(panel).last()->message().mine);
    }

    void buttonsAndRowsAnswer()
    {
        goLive();
        PhonePanel panel(*f.sandbox, *theTheme);
        panel.showFor(digits, waId);
        f.sandbox->phoneWrites(digits, u"Oi"_s);
        QCOMPARE(send(u"interactive"_s, buttons()), 200);
        QCOMPARE(send(u"interactive"_s, list()), 200);
        f.clock.advance(std::chrono::seconds(3));
        QCOMPARE(bubbles(panel).size(), 3);
        auto *yes = find<QPushButton>(panel, "phone.button.yes");
        QTest::mouseClick(yes, Qt::LeftButton);
        QCOMPARE(bubbles(panel).last()->message().text, u"Sim, enviar"_s);
        QVERIFY(!find<QPushButton>(panel, "phone.button.yes")->isEnabled()); // answered
        auto *row = panel.findChild<QAction *>(u"phone.row.rye"_s);
        QVERIFY(row);
        row->trigger();
        QCOMPARE(bubbles(panel).last()->message().text, u"Rye"_s);
        QCOMPARE(bubbles(panel).size(), 5);
    }

    void theMenuReactsRepliesEditsAndDeletes()
    {
        goLive();
        PhonePanel panel(*f.sandbox, *theTheme);
        panel.showFor(digits, waId);
        f.sandbox->phoneWrites(digits, u"first"_s);
        const auto act = [&panel, this](const char *name) {
            auto *action = bubbles(panel).first()->findChild<QAction *>(QLatin1String(name));
            return action ? (action->trigger(), true) : false;
        };
        QVERIFY(act("phone.act.react.0"));
        QCOMPARE(bubbles(panel).first()->message().myReaction, u"👍"_s);
        QVERIFY(act("phone.act.unreact"));
        QCOMPARE(bubbles(panel).first()->message().myReaction, QString());
        QVERIFY(act("phone.act.edit"));
        auto *text = find<QLineEdit>(panel, "phone.text");
        QCOMPARE(text->text(), u"first"_s);
        text->setText(u"second"_s);
        QTest::keyClick(text, Qt::Key_Return);
        QCOMPARE(bubbles(panel).first()->message().text, u"second"_s);
        QVERIFY(bubbles(panel).first()->message().edited);
        QVERIFY(act("phone.act.reply"));
        QVERIFY(find<QLabel>(panel, "phone.note")->text().contains(u"second"_s));
        QTest::keyClicks(text, u"and this"_s);
        QTest::keyClick(text, Qt::Key_Return);
        QCOMPARE(bubbles(panel).last()->message().replyTo, bubbles(panel).first()->message().id);
        QVERIFY(act("phone.act.revoke"));
        QVERIFY(bubbles(panel).first()->message().revoked);
        QCOMPARE(bubbles(panel).size(), 2);
    }

    void otherKindsAreSent_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("type");
        for (const char *kind : {"image", "video", "audio", "document", "sticker", "location", "unsupported"})
            QTest::newRow(kind) << QString::fromLatin1(kind) << QString::fromLatin1(kind);
        QTest::newRow("voice") << u"voice"_s << u"audio"_s;
        QTest::newRow("contact") << u"contact"_s << u"contacts"_s;
    }
    void otherKindsAreSent()
    {
        QFETCH(QString, kind);
        QFETCH(QString, type);
        goLive();
        PhonePanel panel(*f.sandbox, *theTheme);
        panel.showFor(digits, waId);
        find<QLineEdit>(panel, "phone.text")->setText(u"typed"_s);
        panel.findChild<QAction *>(u"phone.kind."_s + kind)->trigger();
        QCOMPARE(bubbles(panel).size(), 1);
        QCOMPARE(bubbles(panel).last()->message().type, type);
        QVERIFY(!bubbles(panel).last()->accessibleName().isEmpty());
        const bool captioned = kind == u"image" || kind == u"video" || kind == u"document";
        QCOMPARE(bubbles(panel).last()->message().text == u"typed"_s, captioned);
        QCOMPARE(find<QLineEdit>(panel, "phone.text")->text().isEmpty(), captioned); // what was not sent is still there
    }

    void aNewNumberStaysTheSamePerson()
    {
        goLive();
        PhonePanel panel(*f.sandbox, *theTheme);
        panel.showFor(digits, waId);
        f.sandbox->phoneWrites(digits, u"Oi"_s);
        panel.findChild<QAction *>(u"phone.kind.number"_s)->trigger();
        QVERIFY(panel.person() != waId);
        QCOMPARE(bubbles(panel).size(), 2);
        QCOMPARE(bubbles(panel).last()->message().type, u"system"_s);
    }

    void switchesAreThePersons()
    {
        goLive();
        PhonePanel panel(*f.sandbox, *theTheme);
        panel.showFor(digits, waId);
        f.sandbox->phoneWrites(digits, u"Oi"_s);
        auto *online = find<QCheckBox>(panel, "phone.online");
        QVERIFY(online->isChecked());
        online->setChecked(false);
        QVERIFY(!find<QLineEdit>(panel, "phone.text")->isEnabled());
        QCOMPARE(send(u"text"_s, QJsonObject{{u"body"_s, u"later"_s}}), 200);
        f.clock.advance(std::chrono::seconds(5));
        QCOMPARE(bubbles(panel).size(), 1);
        online->setChecked(true);
        f.clock.advance(std::chrono::seconds(5));
        QCOMPARE(bubbles(panel).size(), 2);
        auto *blocked = find<QCheckBox>(panel, "phone.blocked");
        blocked->setChecked(true);
        QVERIFY(!find<QPushButton>(panel, "phone.kind.x")); // nothing invented
        QVERIFY(!find<QToolButton>(panel, "phone.kind")->isEnabled());
        QVERIFY(f.sandbox->phone().isBlocked(waId, digits));
        auto *person = find<QComboBox>(panel, "phone.person");
        person->setCurrentIndex(1 - person->currentIndex());
        QVERIFY(!blocked->isChecked()); // the other one did not
        find<QCheckBox>(panel, "phone.reads")->setChecked(false);
        QVERIFY(!f.sandbox->phone().person(panel.person())->readReceipts);
    }

    void looks()
    {
        goLive();
        PhonePanel panel(*f.sandbox, *theTheme);
        panel.showFor(digits, waId);
        f.sandbox->phoneWrites(digits, u"Oi! Vocês abrem no feriado?"_s);
        QCOMPARE(send(u"interactive"_s, buttons()), 200);
        f.clock.advance(std::chrono::seconds(3));
        QTest::mouseClick(find<QPushButton>(panel, "phone.button.yes"), Qt::LeftButton);
        f.sandbox->phone().writeMedia(waId, digits, u"image"_s, u"Parecido com este"_s);
        QCOMPARE(send(u"interactive"_s, list()), 200);
        f.clock.advance(std::chrono::seconds(3));
        f.sandbox->phone().react(waId, bubbles(panel).last()->message().id, u"👍"_s);
        const QString folder = qEnvironmentVariable("GANGWAY_SHOTS");
        for (const auto scheme : {Theme::Scheme::Light, Theme::Scheme::Dark}) {
            theTheme->setScheme(scheme);
            QTest::qWait(50);
            const QImage image = panel.grab().toImage();
            QVERIFY(image.width() >= 300 && image.height() >= 500);
            if (!folder.isEmpty())
                QVERIFY(image.save(QDir(folder).filePath(scheme == Theme::Scheme::Dark ? u"phone-dark.png"_s : u"phone-light.png"_s)));
        }
        theTheme->setScheme(Theme::Scheme::Light);
        // The other kinds, and a phone that is away.
        auto &phone = f.sandbox->phone();
        phone.writeMedia(waId, digits, u"voice"_s);
        phone.writeMedia(waId, digits, u"document"_s, u"O pedido"_s);
        phone.writeLocation(waId, digits, -23.5614, -46.6559, {}, u"Av. Paulista, 1578"_s);
        phone.revoke(waId, phone.writeText(waId, digits, u"oops"_s));
        phone.writeText(waId, digits, u"Averylongwordwithoutanyplacetobreakitsothatitmustbebrokensomewhereinside https://padariaaurora.example/vitrine/abril/2026?x=1"_s, bubbles(panel).first()->message().id);
        phone.setOnline(waId, false);
        QTest::qWait(50);
        const QImage image = panel.grab().toImage();
        for (const PhoneBubble *bubble : bubbles(panel))
            QVERIFY2(bubble->width() <= 300, qPrintable(bubble->accessibleName()));
        if (!folder.isEmpty())
            QVERIFY(image.save(QDir(folder).filePath(u"phone-kinds.png"_s)));
    }

private:
    template <typename T>
    T *find(PhonePanel &panel, const char *name)
    {
        const QList<T *> all = panel.findChildren<T *>(QLatin1String(name));
        for (T *one : all) { // one that is going is hidden
            if (one->isVisible())
                return one;
        }
        return all.isEmpty() ? nullptr : all.last();
    }
    QList<PhoneBubble *> bubbles(PhonePanel &panel)
    {
        return panel.findChild<PhoneChat *>(u"phone.chat"_s)->bubbles();
    }
    void goLive()
    {
        signup = f.signUp();
        token = f.businessToken(signup);
        QCOMPARE(f.post(f.node(signup.numberId, u"register"_s), token, {{u"messaging_product"_s, u"whatsapp"_s}, {u"pin"_s, u"581063"_s}}).status, 200);
    }
    int message(QJsonObject body)
    {
        body.insert(u"messaging_product"_s, u"whatsapp"_s);
        return f.post(f.node(signup.numberId, u"messages"_s), token, body).status;
    }
    int send(const QString &type, const QJsonObject &content) { return message({{u"to"_s, u"+"_s + waId}, {u"type"_s, type}, {type, content}}); }
    static QJsonObject buttons()
    {
        const auto reply = [](const QString &id, const QString &title) {
            return QJsonObject{{u"type"_s, u"reply"_s}, {u"reply"_s, QJsonObject{{u"id"_s, id}, {u"title"_s, title}}}};
        };
        return {{u"type"_s, u"button"_s}, {u"body"_s, QJsonObject{{u"text"_s, u"Abrimos sim, das 8h às 14h. Quer que eu envie o endereço?"_s}}},
                {u"action"_s, QJsonObject{{u"buttons"_s, QJsonArray{reply(u"yes"_s, u"Sim, enviar"_s), reply(u"no"_s, u"Não, obrigado"_s)}}}}};
    }
    static QJsonObject list()
    {
        const QJsonArray rows{QJsonObject{{u"id"_s, u"rye"_s}, {u"title"_s, u"Rye"_s}, {u"description"_s, u"one kilogram"_s}}, QJsonObject{{u"id"_s, u"roll"_s}, {u"title"_s, u"Rolls"_s}}};
        return {{u"type"_s, u"list"_s}, {u"header"_s, QJsonObject{{u"type"_s, u"text"_s}, {u"text"_s, u"Bread"_s}}}, {u"body"_s, QJsonObject{{u"text"_s, u"Which one shall it be?"_s}}},
                {u"footer"_s, QJsonObject{{u"text"_s, u"Baked today"_s}}},
                {u"action"_s, QJsonObject{{u"button"_s, u"See the bread"_s}, {u"sections"_s, QJsonArray{QJsonObject{{u"title"_s, u"Today"_s}, {u"rows"_s, rows}}}}}}};
    }

    SandboxFixture f;
    SandboxFixture::Signup signup;
    QByteArray token;
};

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    Theme theme(Theme::Scheme::Light);
    theme.apply(application);
    theTheme = &theme;
    PhonePanelTests tests;
    return QTest::qExec(&tests, argc, argv);
}

#include "tst_gui_phone.moc"
