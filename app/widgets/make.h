#pragma once

#include "app/widgets/styling.h"
#include "app/widgets/theme.h"

#include <QBoxLayout>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

// Makers for the small parts that every page is built of, so that a page reads as its layout.
namespace gangway::app {

inline QLabel *makeLabel(const QString &text, Theme::Style style, Theme::Token token = Theme::Token::Text, bool wraps = false)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(wraps);
    setTextStyle(label, style, token);
    return label;
}

inline QPushButton *makeButton(Theme &theme, const QString &name, const QString &text, const QString &kind,
                               const QString &size = QStringLiteral("normal"), const QString &icon = {})
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    button->setAccessibleName(text);
    setKind(button, kind);
    setSize(button, size);
    if (!icon.isEmpty()) {
        Theme::Token token = Theme::Token::Text;
        if (kind == QLatin1String("primary"))
            token = Theme::Token::OnAccent;
        else if (kind == QLatin1String("quiet"))
            token = Theme::Token::Text2;
        button->setIcon(theme.icon(icon, size == QLatin1String("normal") ? 16 : 14, token));
    }
    return button;
}

inline QToolButton *makeIconButton(Theme &theme, const QString &name, const QString &icon, const QString &says,
                                   const QString &size = QStringLiteral("tiny"))
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setIcon(theme.icon(icon, 14, Theme::Token::Text3));
    setKind(button, QStringLiteral("quiet"));
    setSize(button, size);
    setIconOnly(button, says);
    return button;
}

inline QFrame *makeLine()
{
    auto *line = new QFrame;
    line->setFixedHeight(1);
    setEdge(line, QStringLiteral("top"));
    return line;
}

} // namespace gangway::app
