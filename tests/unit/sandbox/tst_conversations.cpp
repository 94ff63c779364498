#include "tst_conversations.h"

#include "sandbox/mediashelf.h"
#include "sandbox/simulatedphone.h"

using namespace gangway;
using namespace gangway::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

void TestSandboxConversations::init()
{
    GANGWAY_STRICT_LOG();
    QVERIFY(f.start(PartnerRole::TechProvider));
    receiver = std::make_unique<Receiver>();
    refused = 0;
    sent.clear();
    heard = 0;
}

void TestSandboxConversations::goesAsItSays_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : Sandbox::scenarioNames()) {
        if (!Sandbox::scenario(name)->data.value(u"journey"_s).toObject().value(u"conversation"_s).toArray().isEmpty())
            QTest::newRow(qPrintable(name)) << name;
    }
}

void TestSandboxConversations::goesAsItSays()
{
    QFETCH(QString, name);
    f.sandbox->setScenario(*Sandbox::scenario(name));
    onboard();
    f.clock.advance(3s);
    const QJsonArray acts = f.sandbox->scenarioNow().data.value(u"journey"_s).toObject().value(u"conversation"_s).toArray();
    int place = 0;
    for (const QJsonValue &value : acts) {
        const QJsonObject act = value.toObject();
        QString wrong;
        if (act.contains(u"expect"_s)) {
            const bool came = QTest::qWaitFor([&] { return (wrong = expect(act.value(u"expect"_s).toObject())).isEmpty(); }, 5000);
            QCOMPARE(came, wrong.isEmpty());
        } else {
            heard = receiver->count();
            wrong = act.contains(u"phone"_s) ? phone(act.value(u"phone"_s).toObject()) : desk(act.value(u"desk"_s).toObject());
            f.clock.advance(5s);
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(u"act %1: %2"_s.arg(place).arg(wrong)));
        ++place;
    }
    QVERIFY(place > 3);
}

void TestSandboxConversations::onboard()
{
    QSignalSpy checked(f.sandbox.get(), &Sandbox::webhookTargetChecked);
    f.sandbox->setWebhookTarget(f.profile().appId, receiver->start(), Secret(receiver->verifyToken));
    [&] { QTRY_COMPARE(checked.size(), 1); }();
    signup = f.signUp();
    token = f.businessToken(signup);
    f.post(f.node(signup.wabaId, u"subscribed_apps"_s), token);
    QCOMPARE(f.post(f.node(signup.numberId, u"register"_s), token, {{u"messaging_product"_s, u"whatsapp"_s}, {u"pin"_s, u"581063"_s}}).status, 200);
    number = f.sandbox->phone().businesses().first().digits;
}

QString TestSandboxConversations::personOf(const QJsonObject &act) const
{
    const auto people = f.sandbox->phone().people();
    for (const sandbox::Person &person : people) {
        if (person.name == act.value(u"person"_s).toString())
            return person.id;
    }
    return act.contains(u"person"_s) ? QString() : f.sandbox->phone().owner();
}

QString TestSandboxConversations::phone(const QJsonObject &act)
{
    sandbox::SimulatedPhone &phone = f.sandbox->phone();
    const QString who = personOf(act);
    const QString what = act.value(u"act"_s).toString();
    const QString text = act.value(u"text"_s).toString();
    const auto thread = phone.thread(who, number);
    const auto newest = std::find_if(thread.crbegin(), thread.crend(), [](const sandbox::PhoneMessage &one) { return !one.mine; });
    QString id = u"done"_s;
    if (what == u"write") {
        id = phone.writeText(who, number, text);
    } else if (what == u"media") {
        id = phone.writeMedia(who, number, act.value(u"kind"_s).toString(), text);
    } else if (what == u"block") {
        phone.setBlocked(who, number, act.value(u"on"_s).toBool());
    } else if (what == u"online") {
        phone.setOnline(who, act.value(u"on"_s).toBool());
    } else if (newest == thread.crend()) {
        return u"nothing to answer"_s;
    } else if (what == u"react") {
        id = phone.react(who, newest->id, act.value(u"emoji"_s).toString());
    } else if (what == u"press") {
        id.clear();
        for (const sandbox::PhoneButton &button : newest->buttons) {
            if (button.title == act.value(u"button"_s).toString())
                id = phone.press(who, newest->id, button.id);
        }
    } else {
        return u"unknown act "_s + what;
    }
    return id.isEmpty() ? u"the phone could not "_s + what : QString();
}

QString TestSandboxConversations::upload(const QString &kind)
{
    const sandbox::SampleFile file = sandbox::sampleFile(kind);
    const QByteArray body = "--b\r\nContent-Disposition: form-data; name=\"messaging_product\"\r\n\r\nwhatsapp\r\n--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
        + file.fileName.toUtf8() + "\"\r\nContent-Type: " + file.mimeType.toUtf8() + "\r\n\r\n" + file.bytes + "\r\n--b--\r\n";
    return f.send("POST", f.url(f.node(signup.numberId, u"media"_s)), token, body, "multipart/form-data; boundary=b").json.value(u"id"_s).toString();
}

QJsonObject TestSandboxConversations::contentOf(const QJsonObject &act, QString *type)
{
    const QString what = act.value(u"act"_s).toString();
    const QString text = act.value(u"text"_s).toString();
    *type = what;
    if (what == u"text")
        return {{u"body"_s, text}};
    if (what == u"media") {
        *type = act.value(u"kind"_s).toString();
        return {{u"id"_s, upload(*type)}, {u"caption"_s, text}};
    }
    if (what == u"reaction") {
        const auto thread = f.sandbox->phone().thread(personOf(act), number);
        const auto newest = std::find_if(thread.crbegin(), thread.crend(), [](const sandbox::PhoneMessage &one) { return one.mine; });
        return {{u"message_id"_s, newest == thread.crend() ? QString() : newest->id}, {u"emoji"_s, act.value(u"emoji"_s)}};
    }
    if (what == u"interactive") {
        const bool isList = act.value(u"kind"_s) == u"list"_s;
        QJsonArray entries;
        for (const QJsonValue &title : act.value(u"buttons"_s).toArray()) {
            const QJsonObject entry{{u"id"_s, u"id-"_s + title.toString()}, {u"title"_s, title}};
            entries.append(isList ? entry : QJsonObject{{u"type"_s, u"reply"_s}, {u"reply"_s, entry}});
        }
        const QJsonObject action = isList ? QJsonObject{{u"button"_s, act.value(u"label"_s)}, {u"sections"_s, QJsonArray{QJsonObject{{u"rows"_s, entries}}}}}
                                          : QJsonObject{{u"buttons"_s, entries}};
        return {{u"type"_s, isList ? u"list"_s : u"button"_s}, {u"body"_s, QJsonObject{{u"text"_s, text}}}, {u"action"_s, action}};
    }
    QMap<QString, QJsonObject> components; // "body.1" -> the body's first parameter
    const QJsonObject values = act.value(u"values"_s).toObject();
    for (auto it = values.begin(); it != values.end(); ++it) {
        const QString part = it.key().section(u'.', 0, 0);
        const QString which = it.key().section(u'.', 1);
        const QString key = part == u"button" ? it.key() : part;
        QJsonObject component = components.value(key, {{u"type"_s, part}});
        QJsonArray parameters = component.value(u"parameters"_s).toArray();
        if (part == u"header" && which != u"1")
            parameters.append(QJsonObject{{u"type"_s, which}, {which, QJsonObject{{u"id"_s, upload(it->toString())}}}});
        else
            parameters.append(QJsonObject{{u"type"_s, u"text"_s}, {u"text"_s, *it}});
        if (part == u"button") {
            component.insert(u"sub_type"_s, u"url"_s);
            component.insert(u"index"_s, which);
        }
        component.insert(u"parameters"_s, parameters);
        components.insert(key, component);
    }
    QJsonArray list;
    for (const QJsonObject &component : std::as_const(components))
        list.append(component);
    return {{u"name"_s, act.value(u"name"_s)}, {u"language"_s, QJsonObject{{u"code"_s, act.value(u"language"_s)}}}, {u"components"_s, list}};
}

QString TestSandboxConversations::desk(const QJsonObject &act)
{
    QString type;
    const QJsonObject content = contentOf(act, &type);
    const auto who = f.sandbox->phone().person(personOf(act));
    if (!who)
        return u"no such person"_s;
    QJsonObject message{{u"messaging_product"_s, u"whatsapp"_s}, {u"type"_s, type}, {type, content}};
    message.insert(who->waId.isEmpty() ? u"recipient"_s : u"to"_s, who->waId.isEmpty() ? who->userId : u'+' + who->waId);
    const Answer answer = f.post(f.node(signup.numberId, u"messages"_s), token, message);
    refused = answer.code();
    if (!refused)
        sent = answer.json.value(u"messages"_s).toArray().first().toObject().value(u"id"_s).toString();
    return {};
}

QString TestSandboxConversations::expect(const QJsonObject &what)
{
    return what.contains(u"desk"_s) ? atDesk(what.value(u"desk"_s).toObject()) : onPhone(what.value(u"phone"_s).toObject());
}

QString TestSandboxConversations::atDesk(const QJsonObject &what)
{
    if (what.contains(u"refused"_s))
        return refused == what.value(u"refused"_s).toInt() ? QString() : u"refused with %1"_s.arg(refused);
    if (refused)
        return u"refused with %1"_s.arg(refused);
    if (what.contains(u"window"_s)) {
        const bool isOpen = f.sandbox->phone().windowIsOpen(personOf(what), number);
        return isOpen == (what.value(u"window"_s) == u"open"_s) ? QString() : isOpen ? u"the window is open"_s : u"the window is closed"_s;
    }
    for (int n = what.contains(u"status"_s) ? 0 : heard; n < receiver->count(); ++n) {
        const QJsonObject value = receiver->value(n);
        const QJsonObject status = value.value(u"statuses"_s).toArray().first().toObject();
        const QJsonObject message = value.value(u"messages"_s).toArray().first().toObject();
        if (what.contains(u"status"_s)) {
            const int code = status.value(u"errors"_s).toArray().first().toObject().value(u"code"_s).toInt();
            if (status.value(u"id"_s) == sent && status.value(u"status"_s) == what.value(u"status"_s) && code == what.value(u"code"_s).toInt())
                return {};
        } else if (message.value(u"type"_s) == what.value(u"type"_s)
                   && QString::fromUtf8(QJsonDocument(message).toJson()).contains(what.value(u"text"_s).toString())) {
            return {};
        }
    }
    return u"the desk never heard of "_s + QString::fromUtf8(QJsonDocument(what).toJson(QJsonDocument::Compact));
}

QString TestSandboxConversations::onPhone(const QJsonObject &what)
{
    const auto thread = f.sandbox->phone().thread(personOf(what), number);
    if (thread.isEmpty())
        return u"the phone is empty"_s;
    const sandbox::PhoneMessage &newest = thread.last();
    if (what.contains(u"reaction"_s))
        return std::any_of(thread.cbegin(), thread.cend(), [&](const sandbox::PhoneMessage &one) { return one.theirReaction == what.value(u"reaction"_s).toString(); }) ? QString() : u"no reaction"_s;
    if (newest.type != what.value(u"type"_s).toString() || !newest.text.contains(what.value(u"text"_s).toString()))
        return u"the phone shows %1: %2"_s.arg(newest.type, newest.text);
    return {};
}
