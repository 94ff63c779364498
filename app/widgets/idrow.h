#pragma once

#include "app/widgets/theme.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace gangway::app {

class ElidedLabel;

/// A label, an id in the fixed font, and a button that copies it. Never for secrets.
class IdRow : public QWidget
{
    Q_OBJECT
public:
    IdRow(Theme &theme, const QString &label, QWidget *parent = nullptr);

    /// Empty: "not known yet", without the button.
    void setId(const QString &text);
    QString id() const { return m_text; }
    void setLabelWidth(int width);

Q_SIGNALS:
    void copied(const QString &text);

private:
    Theme &m_theme;
    QString m_text;
    QLabel *m_label;
    ElidedLabel *m_value;
    QToolButton *m_copy;
};

} // namespace gangway::app
