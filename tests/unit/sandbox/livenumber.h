#pragma once

#include "sandboxfixture.h"

#include "sandbox/simulatedphone.h"

namespace gangway::test {

/// A registered number of a fresh sandbox, whose app listens; and the person Sheena, who has a phone.
class LiveNumber
{
public:
    SandboxFixture f;
    std::unique_ptr<Receiver> receiver;
    SandboxFixture::Signup signup;
    QByteArray token;
    const QString digits = QStringLiteral("5511900000142");
    const QString sheena = QStringLiteral("16505550134");

    bool start(bool pays = true)
    {
        receiver = std::make_unique<Receiver>();
        if (!f.start(PartnerRole::TechProvider))
            return false;
        QJsonObject world = f.sandbox->scenarioNow().data;
        QJsonArray phones = world.value(QStringLiteral("phones")).toArray();
        QJsonObject first = phones.first().toObject();
        first.remove(QStringLiteral("answers"));
        phones.replace(0, first);
        world.insert(QStringLiteral("phones"), phones);
        if (pays)
            world.insert(QStringLiteral("happenings"), QJsonArray{QJsonObject{{QStringLiteral("after"), QStringLiteral("register")}, {QStringLiteral("kind"), QStringLiteral("add-payment-method")}}});
        f.sandbox->setScenario({QStringLiteral("live"), world});
        QSignalSpy checked(f.sandbox.get(), &Sandbox::webhookTargetChecked);
        f.sandbox->setWebhookTarget(f.profile().appId, receiver->start(), Secret(receiver->verifyToken));
        if (!QTest::qWaitFor([&] { return checked.size() == 1; }))
            return false;
        signup = f.signUp();
        token = f.businessToken(signup);
        f.post(f.node(signup.wabaId, QStringLiteral("subscribed_apps")), token);
        const QJsonObject pin{{QStringLiteral("messaging_product"), QStringLiteral("whatsapp")}, {QStringLiteral("pin"), QStringLiteral("581063")}};
        return f.post(f.node(signup.numberId, QStringLiteral("register")), token, pin).status == 200 && QTest::qWaitFor([&] { return receiver->count() == 1; });
    }
    sandbox::SimulatedPhone &phone() { return f.sandbox->phone(); }

    Answer send(const QString &type, const QJsonValue &content, const QJsonObject &more = {})
    {
        QJsonObject message = more;
        message.insert(QStringLiteral("messaging_product"), QStringLiteral("whatsapp"));
        if (!message.contains(QStringLiteral("recipient")) && !message.contains(QStringLiteral("to")))
            message.insert(QStringLiteral("to"), u'+' + sheena);
        message.insert(QStringLiteral("type"), type);
        message.insert(type, content);
        return f.post(f.node(signup.numberId, QStringLiteral("messages")), token, message);
    }
    Answer sendText(const QString &text = QStringLiteral("Hello")) { return send(QStringLiteral("text"), QJsonObject{{QStringLiteral("body"), text}}); }
    Answer sendTemplate(const QString &name, const QString &language, const QJsonArray &components = {})
    {
        QJsonObject content{{QStringLiteral("name"), name}, {QStringLiteral("language"), QJsonObject{{QStringLiteral("code"), language}}}};
        if (!components.isEmpty())
            content.insert(QStringLiteral("components"), components);
        return send(QStringLiteral("template"), content);
    }
    static QString idOf(const Answer &answer)
    {
        return answer.json.value(QStringLiteral("messages")).toArray().first().toObject().value(QStringLiteral("id")).toString();
    }
    static QJsonObject component(const QString &type, const QStringList &texts)
    {
        QJsonArray parameters;
        for (const QString &text : texts)
            parameters.append(QJsonObject{{QStringLiteral("type"), QStringLiteral("text")}, {QStringLiteral("text"), text}});
        return {{QStringLiteral("type"), type}, {QStringLiteral("parameters"), parameters}};
    }
    Answer upload(const QByteArray &bytes, const QByteArray &mimeType, const QByteArray &fileName = "file")
    {
        const QByteArray body = "--x-y\r\nContent-Disposition: form-data; name=\"messaging_product\"\r\n\r\nwhatsapp\r\n--x-y\r\nContent-Disposition: form-data; name=\"type\"\r\n\r\n" + mimeType
            + "\r\n--x-y\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName + "\"\r\nContent-Type: " + mimeType + "\r\n\r\n" + bytes + "\r\n--x-y--\r\n";
        return f.send("POST", f.url(f.node(signup.numberId, QStringLiteral("media"))), token, body, "multipart/form-data; boundary=\"x-y\"");
    }
    /// Every status of a message that was told so far, in the order of arrival.
    QStringList statusesOf(const QString &id)
    {
        QStringList found;
        for (int n = 0; n < receiver->count(); ++n) {
            const QJsonObject status = receiver->value(n).value(QStringLiteral("statuses")).toArray().first().toObject();
            if (status.value(QStringLiteral("id")) == id)
                found.append(status.value(QStringLiteral("status")).toString());
        }
        return found;
    }
    /// The inbound message with this id as the webhook told it; waits for it.
    QJsonObject told(const QString &id)
    {
        QJsonObject found;
        const bool came = QTest::qWaitFor([&] {
            for (int n = 0; n < receiver->count(); ++n) {
                const QJsonObject message = receiver->value(n).value(QStringLiteral("messages")).toArray().first().toObject();
                if (message.value(QStringLiteral("id")) == id)
                    found = message;
            }
            return !found.isEmpty();
        });
        return came ? found : QJsonObject();
    }
};

} // namespace gangway::test
