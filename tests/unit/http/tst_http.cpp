#include "tst_client.h"
#include "tst_loopback.h"
#include "tst_transfer.h"
#include "tst_trust.h"

GANGWAY_TEST_MAIN(QCoreApplication, TestClient, TestLoopback, TestTransfer, TestTrust)
