#pragma once

#include "app/widgets/theme.h"

#include <QWidget>

class QLabel;

namespace gangway::app {

/// A label above an editor and a help line below. With a fault the editor gets a red edge and the line says how
/// to mend it. Does not check anything itself.
class Field : public QWidget
{
    Q_OBJECT
public:
    Field(Theme &theme, const QString &label, QWidget *editor, const QString &help = {}, QWidget *parent = nullptr);

    QWidget *editor() const { return m_editor; }
    QString label() const;
    void setLabel(const QString &label);
    /// Empty: no fault, the help line is back.
    void setFault(const QString &sentence);
    QString fault() const { return m_fault; }
    bool hasFault() const { return !m_fault.isEmpty(); }
    void setHelp(const QString &help);
    /// The help line in the tone Ok, for what was checked and is fine.
    void setGood(const QString &sentence);

private:
    void refresh();

    Theme &m_theme;
    QWidget *m_editor;
    QLabel *m_label;
    QLabel *m_icon;
    QLabel *m_line;
    QString m_help;
    QString m_fault;
    QString m_good;
};

} // namespace gangway::app
