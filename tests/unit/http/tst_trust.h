#pragma once

#include "http/environmentproxyfactory.h"
#include "http/trust.h"
#include "loopback.h"
#include "support/testcertificate.h"
#include "support/testmain.h"

#include <QTemporaryDir>

class TestTrust : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { GANGWAY_STRICT_LOG(); }
};
