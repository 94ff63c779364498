#include "tst_casenews.h"
#include "tst_hosted.h"

// What reaches a case from outside its own steps: attempts of every way, and webhooks.
GANGWAY_TEST_MAIN(QCoreApplication, TestCaseNews, TestHosted)
