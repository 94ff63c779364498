#include "app/startuptrouble.h"

#include "app/widgets/banner.h"
#include "app/widgets/styling.h"
#include "app/widgets/theme.h"
#include "guidance/guidance.h"

#include <QCloseEvent>
#include <QDesktopServices>
#include <QLabel>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace gangway::app {

StartupTrouble::StartupTrouble(Theme &theme, const Error &error, const QString &dataFolder, const QString &language)
{
    setObjectName(QStringLiteral("startupTrouble"));
    setWindowTitle(tr("Gangway cannot open its data"));
    resize(720, 320);
    const guidance::Explanation explanation = guidance::explain(error, {QStringLiteral("storage"), language});

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(16);
    auto *banner = new Banner(theme, this);
    banner->show(Theme::Tone::Err, QStringLiteral("err"), explanation.whatHappened,
                 explanation.why + QLatin1Char('\n') + explanation.whatToDo);
    layout->addWidget(banner);
    auto *folder = new QLabel(tr("Data folder: %1\nNothing in it was changed.").arg(dataFolder), this);
    folder->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    folder->setWordWrap(true);
    setTextStyle(folder, Theme::Style::Body, Theme::Token::Text2);
    layout->addWidget(folder);
    auto *detail = new QLabel(describe(error), this);
    detail->setWordWrap(true);
    detail->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTextStyle(detail, Theme::Style::MonoSmall, Theme::Token::Text3);
    layout->addWidget(detail);
    layout->addStretch();

    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    auto *open = new QPushButton(tr("Open the folder"), this);
    open->setObjectName(QStringLiteral("startupTrouble.openFolder"));
    setKind(open, QStringLiteral("secondary"));
    connect(open, &QPushButton::clicked, this, [dataFolder] { QDesktopServices::openUrl(QUrl::fromLocalFile(dataFolder)); });
    auto *quit = new QPushButton(tr("Close Gangway"), this);
    quit->setObjectName(QStringLiteral("startupTrouble.close"));
    setKind(quit, QStringLiteral("primary"));
    connect(quit, &QPushButton::clicked, this, &QWidget::close);
    buttons->addWidget(open);
    buttons->addWidget(quit);
    layout->addLayout(buttons);
}

void StartupTrouble::closeEvent(QCloseEvent *event)
{
    event->accept();
    Q_EMIT closed();
}

} // namespace gangway::app
