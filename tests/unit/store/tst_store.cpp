#include "support/testmain.h"
#include "unit/store/tst_conversations.h"
#include "unit/store/tst_database.h"
#include "unit/store/tst_records.h"
#include "unit/store/tst_repositories.h"

GANGWAY_TEST_MAIN(QCoreApplication, TestRecords, TestDatabase, TestRepositories, TestConversations)
