#pragma once

#include "app/widgets/theme.h"

#include <QWidget>

namespace gangway::app {

/// A person's text as it is, never as rich text: broken anywhere if need be, as narrow as it can be within `widest`.
class PhoneText : public QWidget
{
    Q_OBJECT
public:
    PhoneText(Theme &theme, const QString &text, Theme::Style style, Theme::Token token, int widest, QWidget *parent = nullptr);

    const QString &text() const { return m_text; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
    QString m_text;
    Theme::Style m_style;
    Theme::Token m_token;
    int m_widest;
};

} // namespace gangway::app
