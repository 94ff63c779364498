#pragma once

#include "sandboxfixture.h"

/// The conversations that scenarios bring along, played from both sides: the desk over the Graph API, the person on
/// the phone. Each must go as its file says.
class TestSandboxConversations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void goesAsItSays_data();
    void goesAsItSays();

private:
    void onboard();
    QString phone(const QJsonObject &act);
    QString desk(const QJsonObject &act);
    QString expect(const QJsonObject &what);
    QString atDesk(const QJsonObject &what);
    QString onPhone(const QJsonObject &what);
    QJsonObject contentOf(const QJsonObject &act, QString *type);
    QString upload(const QString &kind);
    QString personOf(const QJsonObject &act) const;

    gangway::test::SandboxFixture f;
    std::unique_ptr<gangway::test::Receiver> receiver;
    gangway::test::SandboxFixture::Signup signup;
    QByteArray token;
    QString number;     // digits
    int refused = 0;    // code of the last answer
    QString sent;       // id of the last message of the desk
    int heard = 0;      // webhooks before the last act
};
