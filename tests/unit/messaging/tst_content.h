#pragma once

#include "support/testmain.h"

/// What is read from the stored request or webhook, type by type.
class ContentTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { GANGWAY_STRICT_LOG(); }

    void texts();
    void media();
    void placesAndPeople();
    void interactive();
    void theRest();
    void nothingIsWhereItShouldBe_data();
    void nothingIsWhereItShouldBe();
};
