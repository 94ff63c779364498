#include "tst_phone.h"

#include "sandbox/mediashelf.h"

#include <QTemporaryDir>

using namespace gangway;
using namespace gangway::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

QJsonObject yesNo()
{
    const auto reply = [](const QString &id, const QString &title) {
        return QJsonObject{{u"type"_s, u"reply"_s}, {u"reply"_s, QJsonObject{{u"id"_s, id}, {u"title"_s, title}}}};
    };
    return {{u"type"_s, u"button"_s}, {u"body"_s, QJsonObject{{u"text"_s, u"Shall we?"_s}}},
            {u"action"_s, QJsonObject{{u"buttons"_s, QJsonArray{reply(u"y"_s, u"Yes"_s), reply(u"n"_s, u"No"_s)}}}}};
}

} // namespace

void TestSandboxPhone::init()
{
    GANGWAY_STRICT_LOG();
    live = std::make_unique<LiveNumber>();
    QVERIFY(live->start());
}

void TestSandboxPhone::writesEveryKind_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QStringList>("keys");
    const QStringList file{u"id"_s, u"mime_type"_s, u"sha256"_s, u"url"_s};
    QTest::newRow("image") << u"image"_s << u"image"_s << file + QStringList{u"caption"_s};
    QTest::newRow("video") << u"video"_s << u"video"_s << file + QStringList{u"caption"_s};
    QTest::newRow("document") << u"document"_s << u"document"_s << file + QStringList{u"caption"_s, u"filename"_s};
    QTest::newRow("voice") << u"voice"_s << u"audio"_s << file + QStringList{u"voice"_s};
    QTest::newRow("audio") << u"audio"_s << u"audio"_s << file + QStringList{u"voice"_s};
    QTest::newRow("sticker") << u"sticker"_s << u"sticker"_s << file + QStringList{u"animated"_s};
}

void TestSandboxPhone::writesEveryKind()
{
    QFETCH(QString, kind);
    QFETCH(QString, type);
    QFETCH(QStringList, keys);
    const QString id = live->phone().writeMedia(live->sheena, live->digits, kind, u"look"_s);
    const QJsonObject message = live->told(id);
    QCOMPARE(message.value(u"type"_s).toString(), type);
    QJsonObject content = message.value(type).toObject();
    keys.sort();
    QCOMPARE(content.keys(), keys);
    QCOMPARE(content.value(u"voice"_s).toBool(), kind == u"voice");
    // The file can be read, and fetched with the token only.
    const QString media = content.value(u"id"_s).toString();
    const Answer info = live->f.get(live->f.node(media), live->token);
    QCOMPARE(info.status, 200);
    const QUrl url(info.json.value(u"url"_s).toString());
    QCOMPARE(live->f.send("GET", url).status, 401);
    const Answer bytes = live->f.send("GET", url, live->token);
    QCOMPARE(bytes.status, 200);
    QCOMPARE(bytes.body, sandbox::sampleFile(kind).bytes);
    QCOMPARE(QCryptographicHash::hash(bytes.body, QCryptographicHash::Sha256).toBase64(), content.value(u"sha256"_s).toString().toLatin1());
    QCOMPARE(live->f.send("GET", QUrl(content.value(u"url"_s).toString()), live->token).body, bytes.body);
    live->f.clock.advance(6min);
    QCOMPARE(live->f.send("GET", url, live->token).status, 404);
    QCOMPARE(live->f.get(live->f.node(media), live->token).status, 200);
    live->f.clock.advance(24h * 7);
    QCOMPARE(live->f.get(live->f.node(media), live->token).status, 400);
}

void TestSandboxPhone::reactsRepliesEditsAndTakesBack()
{
    auto &phone = live->phone();
    const QString mine = phone.writeText(live->sheena, live->digits, u"first"_s);
    const QString answer = LiveNumber::idOf(live->sendText());
    live->f.clock.advance(3s);
    const QJsonObject reaction = live->told(phone.react(live->sheena, answer, u"👍"_s));
    QCOMPARE(reaction.value(u"reaction"_s).toObject(), (QJsonObject{{u"message_id"_s, answer}, {u"emoji"_s, u"👍"_s}}));
    QVERIFY(phone.react(live->sheena, answer, u"👍"_s).isEmpty()); // is there already
    QCOMPARE(live->told(phone.react(live->sheena, answer, {})).value(u"reaction"_s).toObject().value(u"emoji"_s).toString(), QString());
    const QJsonObject context = live->told(phone.writeText(live->sheena, live->digits, u"reply"_s, answer)).value(u"context"_s).toObject();
    QCOMPARE(context, (QJsonObject{{u"from"_s, live->digits}, {u"id"_s, answer}}));
    const QJsonObject edit = live->told(phone.edit(live->sheena, mine, u"better"_s));
    QCOMPARE(edit.value(u"type"_s).toString(), u"edit"_s);
    QCOMPARE(edit.value(u"edit"_s).toObject().value(u"original_message_id"_s).toString(), mine);
    QCOMPARE(edit.value(u"edit"_s).toObject().value(u"message"_s).toObject().value(u"text"_s).toObject().value(u"body"_s).toString(), u"better"_s);
    QVERIFY(phone.edit(live->sheena, answer, u"not hers"_s).isEmpty());
    live->f.clock.advance(16min);
    QVERIFY(phone.edit(live->sheena, mine, u"too late"_s).isEmpty());
    const QJsonObject revoke = live->told(phone.revoke(live->sheena, mine));
    QCOMPARE(revoke.value(u"revoke"_s).toObject(), (QJsonObject{{u"original_message_id"_s, mine}}));
    QVERIFY(phone.revoke(live->sheena, mine).isEmpty());
    QVERIFY(phone.thread(live->sheena, live->digits).first().revoked);
    QCOMPARE(phone.thread(live->sheena, live->digits).size(), 3);
    const QJsonObject odd = live->told(phone.writeUnsupported(live->sheena, live->digits));
    QCOMPARE(odd.value(u"errors"_s).toArray().first().toObject().value(u"code"_s).toInt(), 131051);
    QCOMPARE(live->told(phone.writeLocation(live->sheena, live->digits, -23.5, -46.6, u"Here"_s, {})).value(u"location"_s).toObject().value(u"latitude"_s).toDouble(), -23.5);
    QVERIFY(phone.writeLocation(live->sheena, live->digits, 91, 0, {}, {}).isEmpty());
    const QJsonObject card = live->told(phone.writeContact(live->sheena, live->digits, u"Caio Brandão"_s, u"+55 11 90000-0162"_s)).value(u"contacts"_s).toArray().first().toObject();
    QCOMPARE(card.value(u"phones"_s).toArray().first().toObject().value(u"wa_id"_s).toString(), u"5511900000162"_s);
}

void TestSandboxPhone::pressesOnce()
{
    auto &phone = live->phone();
    phone.writeText(live->sheena, live->digits, u"Oi"_s);
    const QString asked = LiveNumber::idOf(live->send(u"interactive"_s, yesNo()));
    live->f.clock.advance(3s);
    QVERIFY(phone.press(live->sheena, asked, u"maybe"_s).isEmpty());
    const QJsonObject pressed = live->told(phone.press(live->sheena, asked, u"y"_s));
    QCOMPARE(pressed.value(u"interactive"_s).toObject(),
             (QJsonObject{{u"type"_s, u"button_reply"_s}, {u"button_reply"_s, QJsonObject{{u"id"_s, u"y"_s}, {u"title"_s, u"Yes"_s}}}}));
    QCOMPARE(pressed.value(u"context"_s).toObject().value(u"id"_s).toString(), asked);
    QVERIFY(phone.press(live->sheena, asked, u"n"_s).isEmpty());
    const QString offer = LiveNumber::idOf(live->sendTemplate(u"pedido_pronto"_s, u"pt_BR"_s, {LiveNumber::component(u"body"_s, {u"Ana"_s, u"7"_s, u"9h"_s})}));
    live->f.clock.advance(3s);
    const auto shown = phone.thread(live->sheena, live->digits).last();
    QCOMPARE(shown.text, u"Olá, Ana! O pedido 7 está pronto para retirada até as 9h de hoje."_s);
    const QJsonObject quick = live->told(phone.press(live->sheena, offer, shown.buttons.first().id));
    QCOMPARE(quick.value(u"type"_s).toString(), u"button"_s);
    QCOMPARE(quick.value(u"button"_s).toObject(), (QJsonObject{{u"payload"_s, u"Vou buscar"_s}, {u"text"_s, u"Vou buscar"_s}}));
}

void TestSandboxPhone::offlineMessagesWaitInOrder()
{
    auto &phone = live->phone();
    phone.writeText(live->sheena, live->digits, u"Oi"_s);
    phone.setOnline(live->sheena, false);
    QVERIFY(phone.writeText(live->sheena, live->digits, u"from nowhere"_s).isEmpty());
    QStringList ids;
    for (int n = 0; n < 3; ++n)
        ids.append(LiveNumber::idOf(live->sendText(QString::number(n))));
    live->f.clock.advance(10min);
    for (const QString &id : std::as_const(ids))
        QTRY_COMPARE(live->statusesOf(id), QStringList{u"sent"_s});
    QCOMPARE(phone.thread(live->sheena, live->digits).size(), 1);
    phone.setOnline(live->sheena, true);
    live->f.clock.advance(5s);
    for (const QString &id : std::as_const(ids)) {
        QTRY_COMPARE(live->statusesOf(id).size(), 3);
        QCOMPARE(live->statusesOf(id).last() == u"read" || live->statusesOf(id).contains(u"read"_s), true);
    }
    const auto thread = phone.thread(live->sheena, live->digits);
    QCOMPARE(thread.size(), 4);
    for (int n = 0; n < 3; ++n)
        QCOMPARE(thread.at(n + 1).id, ids.at(n));
}

void TestSandboxPhone::readReceiptsCanBeOff()
{
    auto &phone = live->phone();
    phone.writeText(live->sheena, live->digits, u"Oi"_s);
    phone.setReadReceipts(live->sheena, false);
    const QString id = LiveNumber::idOf(live->sendText());
    live->f.clock.advance(10s);
    QTRY_COMPARE(live->statusesOf(id).size(), 2);
    QVERIFY(!live->statusesOf(id).contains(u"read"_s));
}

void TestSandboxPhone::readsWhenOpened()
{
    auto &phone = live->phone();
    phone.writeText(live->sheena, live->digits, u"Oi"_s);
    phone.setReadsWhenOpened(live->sheena, true);
    const QString id = LiveNumber::idOf(live->sendText());
    live->f.clock.advance(10s);
    QTRY_COMPARE(live->statusesOf(id).size(), 2);
    phone.open(live->sheena, live->digits);
    live->f.clock.advance(1s);
    QTRY_VERIFY(live->statusesOf(id).contains(u"read"_s));
}

void TestSandboxPhone::blockedAndUnreachableFail()
{
    auto &phone = live->phone();
    phone.writeText(live->sheena, live->digits, u"Oi"_s);
    phone.setBlocked(live->sheena, live->digits, true);
    QVERIFY(phone.writeText(live->sheena, live->digits, u"while blocked"_s).isEmpty());
    const Answer accepted = live->sendText();
    QCOMPARE(accepted.status, 200);
    live->f.clock.advance(10s);
    QTRY_COMPARE(live->statusesOf(LiveNumber::idOf(accepted)), QStringList{u"failed"_s});
    const QJsonObject status = live->receiver->value(live->receiver->count() - 1).value(u"statuses"_s).toArray().first().toObject();
    QCOMPARE(status.value(u"errors"_s).toArray().first().toObject().value(u"code"_s).toInt(), 131026);
    QVERIFY(!status.value(u"errors"_s).toArray().first().toObject().value(u"error_data"_s).toObject().value(u"details"_s).toString().isEmpty());
    QCOMPARE(phone.thread(live->sheena, live->digits).size(), 1);
    phone.setBlocked(live->sheena, live->digits, false);
    // A file that Meta cannot fetch fails later, too.
    const QString late = LiveNumber::idOf(live->send(u"image"_s, QJsonObject{{u"link"_s, u"https://nowhere.invalid/a.jpg"_s}}));
    live->f.clock.advance(10s);
    QTRY_COMPARE(live->statusesOf(late), QStringList{u"failed"_s});
}

void TestSandboxPhone::hidesTheNumber()
{
    live->f.sandbox->setScenario(*Sandbox::scenario(u"user-id-only"_s));
    auto &phone = live->phone();
    const QString id = phone.owner();
    QVERIFY(id.startsWith(u"US."));
    const QString written = phone.writeText(id, live->digits, u"Oi"_s);
    const QJsonObject message = live->told(written);
    QVERIFY(!message.contains(u"from"_s));
    QCOMPARE(message.value(u"from_user_id"_s).toString(), id);
    const QJsonObject contact = live->receiver->value(live->receiver->count() - 1).value(u"contacts"_s).toArray().first().toObject();
    QVERIFY(!contact.contains(u"wa_id"_s));
    const Answer sent = live->send(u"text"_s, QJsonObject{{u"body"_s, u"Hello"_s}}, {{u"recipient"_s, id}});
    QCOMPARE(sent.status, 200);
    QVERIFY(!sent.json.value(u"contacts"_s).toArray().first().toObject().contains(u"wa_id"_s));
    live->f.clock.advance(5s);
    QTRY_COMPARE(live->statusesOf(LiveNumber::idOf(sent)).size(), 3);
    const QJsonObject status = live->receiver->value(live->receiver->count() - 1).value(u"statuses"_s).toArray().first().toObject();
    QVERIFY(!status.contains(u"recipient_id"_s));
    QCOMPARE(status.value(u"recipient_user_id"_s).toString(), id);
    QVERIFY(phone.changeNumber(id, u"16505550190"_s).isEmpty());
}

void TestSandboxPhone::movesToANewNumber()
{
    auto &phone = live->phone();
    phone.writeText(live->sheena, live->digits, u"Oi"_s);
    QVERIFY(phone.changeNumber(live->sheena, live->digits).isEmpty()); // a business has it
    QVERIFY(phone.changeNumber(live->sheena, u"abc"_s).isEmpty());
    const QString now = phone.changeNumber(live->sheena, u"16505550135"_s);
    QCOMPARE(now, u"16505550135"_s);
    QCOMPARE(phone.owner(), now);
    QVERIFY(!phone.person(live->sheena));
    const auto thread = phone.thread(now, live->digits);
    QCOMPARE(thread.size(), 2);
    const QJsonObject system = live->told(thread.last().id);
    QCOMPARE(system.value(u"from"_s).toString(), live->sheena);
    QCOMPARE(system.value(u"system"_s).toObject().value(u"type"_s).toString(), u"user_changed_number"_s);
    QCOMPARE(system.value(u"system"_s).toObject().value(u"wa_id"_s).toString(), now);
    QCOMPARE(live->send(u"text"_s, QJsonObject{{u"body"_s, u"x"_s}}, {{u"to"_s, u'+' + now}}).status, 200); // the window moved along
    QCOMPARE(live->sendText().code(), 131026);
}

void TestSandboxPhone::seesTypingAndReading()
{
    auto &phone = live->phone();
    const QString id = phone.writeText(live->sheena, live->digits, u"Oi"_s);
    QSignalSpy changed(&phone, &sandbox::SimulatedPhone::changed);
    QCOMPARE(phone.thread(live->sheena, live->digits).first().tick, sandbox::PhoneMessage::Tick::Delivered);
    const QJsonObject read{{u"messaging_product"_s, u"whatsapp"_s}, {u"status"_s, u"read"_s}, {u"message_id"_s, id}, {u"typing_indicator"_s, QJsonObject{{u"type"_s, u"text"_s}}}};
    QCOMPARE(live->f.post(live->f.node(live->signup.numberId, u"messages"_s), live->token, read).status, 200);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(phone.thread(live->sheena, live->digits).first().tick, sandbox::PhoneMessage::Tick::Read);
    QVERIFY(phone.businessIsTyping(live->sheena, live->digits));
    live->f.clock.advance(26s);
    QCOMPARE(changed.size(), 2);
    QVERIFY(!phone.businessIsTyping(live->sheena, live->digits));
    QCOMPARE(live->send(u"reaction"_s, QJsonObject{{u"message_id"_s, id}, {u"emoji"_s, u"👍"_s}}).status, 200);
    QCOMPARE(phone.thread(live->sheena, live->digits).first().theirReaction, u"👍"_s);
}

void TestSandboxPhone::voiceMessagesArePlayed()
{
    auto &phone = live->phone();
    phone.writeText(live->sheena, live->digits, u"Oi"_s);
    const QString media = live->upload(sandbox::sampleFile(u"voice"_s).bytes, "audio/ogg").json.value(u"id"_s).toString();
    const QString id = LiveNumber::idOf(live->send(u"audio"_s, QJsonObject{{u"id"_s, media}, {u"voice"_s, true}}));
    QVERIFY(!phone.play(live->sheena, id)); // has not come yet
    live->f.clock.advance(5s);
    QVERIFY(phone.play(live->sheena, id));
    QTRY_VERIFY(live->statusesOf(id).contains(u"played"_s));
}

void TestSandboxPhone::echoesOfTheBusinessApp()
{
    QVERIFY(live->phone().echo(live->sheena, live->digits, u"x"_s).isEmpty()); // is not on the app
    LiveNumber other;
    other.receiver = std::make_unique<Receiver>();
    QVERIFY(other.f.start(PartnerRole::TechProvider));
    other.f.sandbox->setScenario(*Sandbox::scenario(u"coexistence"_s));
    QSignalSpy checked(other.f.sandbox.get(), &Sandbox::webhookTargetChecked);
    other.f.sandbox->setWebhookTarget(other.f.profile().appId, other.receiver->start(), Secret(other.receiver->verifyToken));
    QTRY_COMPARE(checked.size(), 1);
    other.signup = other.f.signUp({}, {}, {}, true);
    other.token = other.f.businessToken(other.signup);
    QCOMPARE(other.f.post(other.f.node(other.signup.wabaId, u"subscribed_apps"_s), other.token).status, 200);
    QVERIFY(!other.phone().businesses().isEmpty());
    const QString digits = other.phone().businesses().first().digits;
    QVERIFY(other.phone().businesses().first().hasApp);
    const QString id = other.phone().echo(other.phone().owner(), digits, u"From the app"_s);
    QVERIFY(!id.isEmpty());
    QJsonObject echo;
    QTRY_VERIFY(([&] {
        for (int n = 0; n < other.receiver->count(); ++n) {
            if (other.receiver->value(n).contains(u"message_echoes"_s))
                echo = other.receiver->value(n).value(u"message_echoes"_s).toArray().first().toObject();
        }
        return !echo.isEmpty();
    }()));
    QCOMPARE(echo.value(u"from"_s).toString(), digits);
    QCOMPARE(echo.value(u"to"_s).toString(), other.phone().owner());
    QCOMPARE(other.phone().thread(other.phone().owner(), digits).last().text, u"From the app"_s);
}

void TestSandboxPhone::doesNothingThatMakesNoSense()
{
    auto &phone = live->phone();
    QVERIFY(phone.writeText(u"nobody"_s, live->digits, u"x"_s).isEmpty());
    QVERIFY(phone.writeText(live->sheena, u"5511900000199"_s, u"x"_s).isEmpty());
    QVERIFY(phone.writeText(live->sheena, live->digits, {}).isEmpty());
    QVERIFY(phone.writeText(live->sheena, live->digits, QString(70000, u'x')).isEmpty());
    QVERIFY(phone.writeText(live->sheena, live->digits, u"x"_s, u"wamid.unknown"_s).isEmpty());
    QVERIFY(phone.writeMedia(live->sheena, live->digits, u"hologram"_s).isEmpty());
    QVERIFY(phone.react(live->sheena, u"wamid.unknown"_s, u"👍"_s).isEmpty());
    QVERIFY(phone.press(live->sheena, u"wamid.unknown"_s, u"y"_s).isEmpty());
    QVERIFY(phone.edit(live->sheena, u"wamid.unknown"_s, u"x"_s).isEmpty());
    QVERIFY(phone.revoke(live->sheena, u"wamid.unknown"_s).isEmpty());
    QVERIFY(!phone.play(live->sheena, u"wamid.unknown"_s));
    phone.setOnline(u"nobody"_s, false);
    phone.setBlocked(live->sheena, u"1"_s, true);
    phone.open(u"nobody"_s, u"1"_s);
    QVERIFY(phone.thread(live->sheena, live->digits).isEmpty());
    QVERIFY(live->f.sandbox->state().value(u"messages"_s).toArray().isEmpty());
    QVERIFY(live->f.sandbox->state().value(u"media"_s).toArray().isEmpty());
}

void TestSandboxPhone::goesOnAfterARestart()
{
    QTemporaryDir folder;
    sandbox::SandboxOptions options;
    options.stateFile = folder.filePath(u"world.json"_s);
    SandboxFixture f;
    f.role = PartnerRole::TechProvider;
    QString photo, id;
    {
        f.sandbox = std::make_unique<Sandbox>(f.clock);
        QVERIFY(f.sandbox->start(options).has_value());
        const auto signup = f.signUp();
        const QByteArray token = f.businessToken(signup);
        f.post(f.node(signup.numberId, u"register"_s), token, {{u"messaging_product"_s, u"whatsapp"_s}, {u"pin"_s, u"581063"_s}});
        f.get(f.node(signup.wabaId, u"message_templates"_s), token);
        auto &phone = f.sandbox->phone();
        photo = phone.writeMedia(live->sheena, live->digits, u"image"_s, u"look"_s);
        phone.setReadsWhenOpened(live->sheena, true);
        phone.setOnline(live->sheena, false);
        const Answer sent = f.post(f.node(signup.numberId, u"messages"_s), token,
                                   {{u"messaging_product"_s, u"whatsapp"_s}, {u"to"_s, u'+' + live->sheena}, {u"type"_s, u"text"_s}, {u"text"_s, QJsonObject{{u"body"_s, u"while away"_s}}}});
        id = LiveNumber::idOf(sent);
        f.sandbox.reset();
    }
    f.sandbox = std::make_unique<Sandbox>(f.clock);
    QVERIFY(f.sandbox->start(options).has_value());
    auto &phone = f.sandbox->phone();
    QVERIFY(!phone.person(live->sheena)->online);
    QVERIFY(phone.person(live->sheena)->readsWhenOpened);
    auto thread = phone.thread(live->sheena, live->digits);
    QCOMPARE(thread.size(), 1);
    QCOMPARE(phone.mediaBytes(thread.first().mediaId), sandbox::sampleFile(u"image"_s).bytes);
    QVERIFY(f.sandbox->state().value(u"templates"_s).toArray().size() > 10);
    phone.setOnline(live->sheena, true);
    f.clock.advance(5s);
    thread = phone.thread(live->sheena, live->digits);
    QVERIFY(thread.size() >= 2); // an answer may have come by itself
    QCOMPARE(thread.at(1).id, id);
}

void TestSandboxPhone::pairLimitAndThroughput()
{
    QJsonObject world = live->f.sandbox->scenarioNow().data;
    world.insert(u"limits"_s, QJsonObject{{u"pairBurst"_s, 2}});
    live->f.sandbox->setScenario({u"limited"_s, world});
    live->phone().writeText(live->sheena, live->digits, u"Oi"_s);
    QCOMPARE(live->sendText().status, 200);
    QCOMPARE(live->sendText().status, 200);
    QCOMPARE(live->sendText().code(), 131056);
    live->f.clock.advance(6s);
    QCOMPARE(live->sendText().status, 200);
    QCOMPARE(live->sendText().code(), 131056);
    world.insert(u"limits"_s, QJsonObject{{u"perSecond"_s, 1}});
    live->f.sandbox->setScenario({u"slow"_s, world});
    QCOMPARE(live->sendText().status, 200);
    QCOMPARE(live->sendText().code(), 130429);
    live->f.clock.advance(1s);
    QCOMPARE(live->sendText().status, 200);
}
