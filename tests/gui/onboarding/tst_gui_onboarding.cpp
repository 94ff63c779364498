#include "casetests.h"
#include "formtests.h"
#include "pagetests.h"
#include "reporttests.h"
#include "waytests.h"

using namespace gangway::test;

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    gangway::app::Theme theme(gangway::app::Theme::Scheme::Light);
    theme.apply(app);
    theTheme = &theme;
    return gangway::test::runAll<ReportTests, CaseTests, NumberTests, SignupTests, ProvisionTests, FormTests, NoticeTests, ActionTests, WayTests, TestAndHandoverTests>(argc, argv);
}
