#include "chatviewtests.h"
#include "messagespagetests.h"

#include <QApplication>

gangway::app::Theme *chatTheme = nullptr;

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    gangway::app::Theme theme(gangway::app::Theme::Scheme::Light);
    theme.apply(app);
    chatTheme = &theme;
    return gangway::test::runAll<RowWindowTests, ChatViewTests, MessagesPageTests>(argc, argv);
}
