#pragma once

#include "app/widgets/theme.h"

#include <QRadioButton>

namespace gangway::app {

/// A radio button drawn as a card: icon, bold title, one line, radio at the right. The whole card is clickable.
class OptionCard : public QRadioButton
{
    Q_OBJECT
public:
    OptionCard(Theme &theme, const QString &icon, const QString &title, const QString &text, QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &text);
    QString title() const { return m_title; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &point) const override { return rect().contains(point); }

private:
    QRect textRect(const QRect &card) const;

    Theme &m_theme;
    QString m_icon;
    QString m_title;
    QString m_detail;
};

} // namespace gangway::app
