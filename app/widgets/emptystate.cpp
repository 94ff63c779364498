#include "app/widgets/emptystate.h"

#include "app/widgets/styling.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace gangway::app {

EmptyState::EmptyState(Theme &theme, const QString &icon, const QString &title, const QString &text, QWidget *parent)
    : QWidget(parent), m_theme(theme)
{
    m_iconLabel = new QLabel(this);
    m_iconLabel->setAlignment(Qt::AlignCenter);
    m_title = new QLabel(this);
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    setTextStyle(m_title, Theme::Style::Section);
    m_text = new QLabel(this);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    m_text->setMaximumWidth(m_theme.px(420));
    setTextStyle(m_text, Theme::Style::Body, Theme::Token::Text2);
    m_buttons = new QHBoxLayout;
    m_buttons->setSpacing(8);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(8);
    column->addStretch(1);
    column->addWidget(m_iconLabel);
    column->addWidget(m_title);
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(m_text, 100);
    middle->addStretch(1);
    column->addLayout(middle);
    column->addSpacing(4);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addLayout(m_buttons);
    buttons->addStretch(1);
    column->addLayout(buttons);
    column->addStretch(1);
    connect(&m_theme, &Theme::changed, this, &EmptyState::refresh);
    set(icon, title, text);
}

void EmptyState::set(const QString &icon, const QString &title, const QString &text)
{
    m_icon = icon;
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(text);
    refresh();
}

QPushButton *EmptyState::addButton(const QString &text, const QString &kind)
{
    auto *button = new QPushButton(text, this);
    button->setAccessibleName(text);
    setKind(button, kind);
    m_buttons->addWidget(button);
    return button;
}

void EmptyState::refresh()
{
    m_iconLabel->setPixmap(m_theme.pixmap(m_icon, 28, Theme::Token::Text3));
}

} // namespace gangway::app
