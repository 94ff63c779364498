#pragma once

#include "sandboxfixture.h"

/// Messages, the simulated phone, and the webhooks of both.
class TestSandboxMessages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void signsAsMetaDoes();
    void refusesMessages_data();
    void refusesMessages();
    void windowOpensAndCloses();
    void aMessageIsSentDeliveredReadAndAnswered();
    void marksAsRead();
    void templatesNeedNoWindowButMoney();
    void addressesByBusinessScopedId();
    void unsubscribedMeansSilent();
    void failedDeliveriesAreRepeated();
    void overridesAreFollowed();
    void partnerAddedGoesToTheApp();
    void webhookTargetIsCheckedFirst();
    void thePhoneReachesNobody();

private:
    struct Live
    {
        gangway::test::SandboxFixture::Signup signup;
        QByteArray token;
    };
    /// A registered number whose app delivers to the receiver.
    Live goLive(gangway::test::Receiver *receiver);
    gangway::test::Answer send(const Live &live, const QJsonObject &message);
    static QJsonObject text(const QString &to, const QString &body);

    gangway::test::SandboxFixture f;
};
