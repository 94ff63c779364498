#include "tst_endpoints.h"
#include "tst_judge.h"
#include "tst_media.h"
#include "tst_messages.h"
#include "tst_partnerendpoints.h"
#include "tst_templates.h"

#include "support/testmain.h"

GANGWAY_TEST_MAIN(QCoreApplication, TestJudge, TestEndpoints, TestMedia, TestMessages, TestPartnerEndpoints,
                  TestTemplates)
