#pragma once

#include "app/widgets/theme.h"

#include <QFrame>

class QGridLayout;

namespace gangway::app {

/// A small window with the emoji that people react with, and one button that takes the reaction away. Closes itself.
class ReactionPicker : public QFrame
{
    Q_OBJECT
public:
    ReactionPicker(Theme &theme, const QString &prefix, QWidget *parent);

    /// `current` is the one that stands now; empty: none.
    void open(const QPoint &global, const QString &current);
    static QStringList emoji();

Q_SIGNALS:
    /// Empty takes the reaction away.
    void chosen(const QString &emoji);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    Theme &m_theme;
    QGridLayout *m_grid;
    QString m_prefix;
    QList<class QToolButton *> m_buttons;
    class QPushButton *m_none;
};

} // namespace gangway::app
