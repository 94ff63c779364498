#include "filtertests.h"
#include "modeltests.h"
#include "pagetests.h"

#include <QApplication>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    gangway::app::Theme theme(gangway::app::Theme::Scheme::Light);
    theme.apply(application);
    gangway::test::theTheme = &theme;
    using namespace gangway::test;
    return runAll<FilterTest, WebhookModelTest, WebhooksPageTest>(argc, argv);
}
