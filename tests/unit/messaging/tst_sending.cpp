#include "tst_files.h"
#include "tst_fromoutside.h"
#include "tst_messageservice.h"
#include "tst_readiness.h"
#include "tst_sendingline.h"
#include "tst_templateform.h"

using namespace gangway::test;
GANGWAY_TEST_MAIN(QCoreApplication, TemplateFormTest, ReadinessTest, MessageServiceTest, SendingLineTest, FromOutsideTest, FilesAndTemplatesTest)
