#include "support/testmain.h"
#include "unit/signup/launchchoicetest.h"
#include "unit/signup/launchtest.h"
#include "unit/signup/origintest.h"
#include "unit/signup/sessioneventtest.h"
#include "unit/signup/signupsessiontest.h"

GANGWAY_TEST_MAIN(QCoreApplication, OriginTest, SessionEventTest, LaunchTest, LaunchChoiceTest, SignupSessionTest)
