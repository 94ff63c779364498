#pragma once

#include "app/widgets/theme.h"

#include <QAbstractButton>
#include <QFrame>

class QButtonGroup;
class QVBoxLayout;

namespace gangway::app {

/// One entry of the rail: icon over word. A word too long for the rail is set narrower, never cut.
class NavButton : public QAbstractButton
{
    Q_OBJECT
public:
    NavButton(Theme &theme, const QString &icon, const QString &text, QWidget *parent);
    QSize sizeHint() const override;
    /// How many things there wait for a person; 0 shows none. `says` is the count as a sentence.
    void setBadge(qint64 count, const QString &says);
    qint64 badge() const { return m_badge; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
    QString m_icon;
    qint64 m_badge = 0;
};

/// The sections of the program down the left edge.
class NavRail : public QFrame
{
    Q_OBJECT
public:
    explicit NavRail(Theme &theme, QWidget *parent = nullptr);

    /// Adds a section with object name "nav.<id>"; those at the bottom stand apart.
    NavButton *add(const QString &id, const QString &icon, const QString &text, bool atBottom = false);
    void setCurrent(const QString &id);
    NavButton *button(const QString &id) const;

Q_SIGNALS:
    void chosen(const QString &id);

private:
    Theme &m_theme;
    QVBoxLayout *m_upper;
    QVBoxLayout *m_lower;
    QButtonGroup *m_group;
};

} // namespace gangway::app
