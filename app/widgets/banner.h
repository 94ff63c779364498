#pragma once

#include "app/widgets/theme.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace gangway::app {

/// A message that stays: icon, bold first sentence, one or two lines, at most two buttons, 4-px left edge.
/// Does not close by itself and does not decide when it is seen.
class Banner : public QFrame
{
    Q_OBJECT
public:
    explicit Banner(Theme &theme, QWidget *parent = nullptr);

    using QFrame::show;
    /// Sets everything and makes the banner visible.
    void show(Theme::Tone tone, const QString &icon, const QString &title, const QString &text);
    void setIcon(const QString &icon);
    void setTitle(const QString &title);
    void setText(const QString &text);
    QString title() const;
    QString text() const;
    Theme::Tone tone() const { return m_tone; }
    /// `kind` as in setKind(); the banner owns the button.
    QPushButton *addButton(const QString &text, const QString &kind = QStringLiteral("secondary"));
    void clearButtons();
    /// Shows a widget at the right end (a time, a switch); takes ownership, replaces the one before. Null removes it.
    void setTrailing(QWidget *widget);
    /// A line of widgets below the text (ids with their copy buttons); takes ownership, null removes it.
    void setDetail(QWidget *widget);
    /// For narrow places: the buttons stand under the text instead of beside it.
    void setButtonsBelow();
    /// Less padding, for drawers.
    void setDense(bool dense);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void refresh();
    void claimHeight();

    Theme &m_theme;
    Theme::Tone m_tone = Theme::Tone::Info;
    QString m_icon = QStringLiteral("info");
    QLabel *m_iconLabel;
    QLabel *m_title;
    QLabel *m_text;
    QVBoxLayout *m_words;
    QWidget *m_detail = nullptr;
    QHBoxLayout *m_row;
    QHBoxLayout *m_buttons;
    QWidget *m_trailing = nullptr;
};

} // namespace gangway::app
