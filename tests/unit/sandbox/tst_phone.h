#pragma once

#include "livenumber.h"

/// The people's phones: what they write becomes Meta's webhook, and what is sent to them goes as their switches say.
class TestSandboxPhone : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void writesEveryKind_data();
    void writesEveryKind();
    void reactsRepliesEditsAndTakesBack();
    void pressesOnce();
    void offlineMessagesWaitInOrder();
    void readReceiptsCanBeOff();
    void readsWhenOpened();
    void blockedAndUnreachableFail();
    void hidesTheNumber();
    void movesToANewNumber();
    void seesTypingAndReading();
    void voiceMessagesArePlayed();
    void echoesOfTheBusinessApp();
    void doesNothingThatMakesNoSense();
    void goesOnAfterARestart();
    void pairLimitAndThroughput();

private:
    std::unique_ptr<gangway::test::LiveNumber> live;
};
