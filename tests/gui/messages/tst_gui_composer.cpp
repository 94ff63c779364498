#include "composerfiletests.h"
#include "composerstatetests.h"
#include "composertabtests.h"

#include <QApplication>

using namespace gangway::test;

int main(int argc, char **argv)
{
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QApplication app(argc, argv);
    gangway::app::Theme theme(gangway::app::Theme::Scheme::Light);
    theme.apply(app);
    theTheme = &theme;
    return runAll<ComposerTabTests, ComposerFileTests, ComposerStateTests>(argc, argv);
}
