#pragma once

#include "app/widgets/theme.h"

#include <QFrame>
#include <QStringList>

class QButtonGroup;

namespace gangway::app {

/// Two to four words, one of them chosen. Left and Right move inside, Tab leaves.
class SegmentedControl : public QFrame
{
    Q_OBJECT
public:
    explicit SegmentedControl(Theme &theme, QWidget *parent = nullptr);

    void setWords(const QStringList &words);
    int current() const;
    /// Does not emit currentChanged().
    void setCurrent(int index);

Q_SIGNALS:
    void currentChanged(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Theme &m_theme;
    QButtonGroup *m_group;
};

} // namespace gangway::app
