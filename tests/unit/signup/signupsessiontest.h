#pragma once

#include <QObject>

class SignupSessionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void everyOrder_data();
    void everyOrder();
    void codeIsToldBeforeTheState();
    void times();
    void logNeverHoldsContent();
    void floodDoesNotFillTheLog();
    void namesRoundTrip();
    void unusableCodes_data();
    void unusableCodes();
    void sessionMayGoWhileItWaits();
    void redirects_data();
    void redirects();
    void redirectIsNeverLogged();
    void redirectComesOnce();
    void withoutNonceNoPageIsBelieved();
};
