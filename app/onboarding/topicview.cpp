#include "app/onboarding/topicview.h"

#include "app/widgets/make.h"
#include "app/onboarding/pathwords.h"
#include "guidance/guidance.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDialog>
#include <QGridLayout>

namespace gangway::app {

namespace {

struct TopicWords
{
    Q_DECLARE_TR_FUNCTIONS(gangway::app::TopicView)
};

QString asText(const guidance::Topic &topic)
{
    QString text = topic.title + u'\n' + topic.text + u'\n';
    for (qsizetype i = 0; i < topic.steps.size(); ++i)
        text += QStringLiteral("%1. %2\n").arg(i + 1).arg(topic.steps.at(i));
    if (!topic.link.isEmpty())
        text += topic.link.toString() + u'\n';
    return text;
}

} // namespace

QDialog *showTopic(Theme &theme, const QString &id, const QString &language, const QString &customerLanguage, bool openLinks, QWidget *parent)
{
    const auto topic = guidance::topic(id, language);
    if (!topic)
        return nullptr;
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("topic"));
    dialog->setWindowTitle(topic->title);
    dialog->setAccessibleName(topic->title);
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(8);
    const int textWidth = theme.px(480);
    const auto wrapped = [](const QString &text, Theme::Style style, Theme::Token token, int width) {
        auto *label = makeLabel(text, style, token, true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->ensurePolished();
        label->setFixedWidth(width);
        label->setMinimumHeight(label->heightForWidth(width));
        return label;
    };
    column->addWidget(wrapped(topic->title, Theme::Style::Section, Theme::Token::Text, textWidth));
    column->addWidget(wrapped(topic->text, Theme::Style::Body, Theme::Token::Text2, textWidth));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(6);
    const int numberWidth = theme.px(20);
    for (qsizetype i = 0; i < topic->steps.size(); ++i) {
        auto *number = makeLabel(QStringLiteral("%1.").arg(i + 1), Theme::Style::BodyMedium, Theme::Token::Accent);
        number->setFixedWidth(numberWidth);
        grid->addWidget(number, int(i), 0, Qt::AlignTop);
        grid->addWidget(wrapped(topic->steps.at(i), Theme::Style::Body, Theme::Token::Text, textWidth - numberWidth - 8), int(i), 1);
    }
    column->addLayout(grid);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    if (!topic->link.isEmpty() && openLinks) {
        auto *open = makeButton(theme, QStringLiteral("topic.open"), TopicWords::tr("Open Meta's page"), QStringLiteral("secondary"), QStringLiteral("normal"), QStringLiteral("ext"));
        open->setToolTip(topic->link.toString());
        QObject::connect(open, &QPushButton::clicked, dialog, [link = topic->link] { QDesktopServices::openUrl(link); });
        buttons->addWidget(open);
    }
    auto *copy = makeButton(theme, QStringLiteral("topic.copy"), TopicWords::tr("Copy for the customer"), QStringLiteral("secondary"), QStringLiteral("normal"), QStringLiteral("copy"));
    QObject::connect(copy, &QPushButton::clicked, dialog, [id, customerLanguage] {
        if (const auto theirs = guidance::topic(id, customerLanguage))
            copyText(asText(*theirs));
    });
    buttons->addWidget(copy);
    buttons->addStretch(1);
    auto *close = makeButton(theme, QStringLiteral("topic.close"), TopicWords::tr("Close"), QStringLiteral("primary"));
    QObject::connect(close, &QPushButton::clicked, dialog, &QDialog::close);
    buttons->addWidget(close);
    column->addSpacing(8);
    column->addLayout(buttons);
    dialog->open();
    close->setFocus();
    return dialog;
}

} // namespace gangway::app
