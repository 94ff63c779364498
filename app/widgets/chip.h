#pragma once

#include "app/widgets/theme.h"

#include <QWidget>

namespace gangway::app {

/// Icon and word on a soft fill. Its accessible name is its word.
class Chip : public QWidget
{
    Q_OBJECT
public:
    explicit Chip(Theme &theme, QWidget *parent = nullptr);

    /// An empty icon name shows the word alone.
    void set(Theme::Tone tone, const QString &icon, const QString &text);
    void setDense(bool dense);
    QString text() const { return m_text; }
    Theme::Tone tone() const { return m_tone; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

    /// The same chip for item delegates; paints at the left of `rect`, vertically centred, and returns what it used.
    static QRect paint(QPainter &painter, const QRect &rect, const Theme &theme, Theme::Tone tone, const QString &icon,
                       const QString &text, bool dense);
    static QSize sizeOf(const Theme &theme, const QString &icon, const QString &text, bool dense);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
    Theme::Tone m_tone = Theme::Tone::Neutral;
    QString m_icon;
    QString m_text;
    bool m_dense = false;
};

} // namespace gangway::app
