#pragma once

#include "app/widgets/theme.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace gangway::app {

/// What a page shows instead of nothing: icon, title, a sentence and what can be done.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    EmptyState(Theme &theme, const QString &icon, const QString &title, const QString &text, QWidget *parent = nullptr);

    void set(const QString &icon, const QString &title, const QString &text);
    QPushButton *addButton(const QString &text, const QString &kind = QStringLiteral("secondary"));

private:
    void refresh();

    Theme &m_theme;
    QString m_icon;
    QLabel *m_iconLabel;
    QLabel *m_title;
    QLabel *m_text;
    QHBoxLayout *m_buttons;
};

} // namespace gangway::app
