#include "signupwaytests.h"

using namespace gangway::test;

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    gangway::app::Theme theme(gangway::app::Theme::Scheme::Light);
    theme.apply(app);
    theTheme = &theme;
    return gangway::test::runAll<SignupWayTests>(argc, argv);
}
