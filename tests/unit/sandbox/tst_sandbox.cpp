#include "tst_content.h"
#include "tst_conversations.h"
#include "tst_graph.h"
#include "tst_messages.h"
#include "tst_partner.h"
#include "tst_phone.h"
#include "tst_player.h"
#include "tst_scenarios.h"
#include "tst_signup.h"

GANGWAY_TEST_MAIN(QCoreApplication, TestSandboxGraph, TestSandboxMessages, TestSandboxContent, TestSandboxPhone, TestSandboxConversations, TestSandboxPartner, TestSandboxScenarios, TestSignupPlayer, TestSandboxSignup)
