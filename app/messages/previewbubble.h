#pragma once

#include "app/widgets/theme.h"

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace gangway::app {

/// How a message will look on the person's phone, roughly: header, text, footer, buttons. Shows what it is given.
class PreviewBubble : public QFrame
{
    Q_OBJECT
public:
    struct Shown
    {
        QString fileIcon;      ///< a header with a file: its icon, and the file's name in `header`
        QString header;
        QString body;
        QString footer;
        QStringList buttons;
        QString buttonIcon = QStringLiteral("right");
    };
    PreviewBubble(Theme &theme, const QString &name, QWidget *parent = nullptr);

    void show(const Shown &shown);
    using QFrame::show;
    QString spoken() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
    QFrame *m_file;
    QLabel *m_fileIcon;
    QLabel *m_fileName;
    QLabel *m_header;
    QLabel *m_body;
    QLabel *m_footer;
    QVBoxLayout *m_column;
    QVBoxLayout *m_buttons;
    QStringList m_shownButtons;
};

} // namespace gangway::app
