#pragma once

#include "app/widgets/theme.h"
#include "guidance/guidance.h"

#include <QFrame>

class QCheckBox;
class QHBoxLayout;
class QLabel;

namespace gangway::app {

class Chip;
class PlaceMarker;
class StepMark;

/// One line of the handover checklist: what it is, where it stands, what the customer does, and, where Meta does
/// not let us read it, a box to tick by hand.
class HandoverItem : public QFrame
{
    Q_OBJECT
public:
    HandoverItem(Theme &theme, const QString &id, const QString &icon, const QString &title, const QString &who, guidance::Place place,
                 QWidget *parent = nullptr);

    enum class Standing { Done, Open, Known };
    void show(Standing standing, Theme::Tone tone, const QString &chipIcon, const QString &chip, const QString &text);
    /// The box for what only a person can see; `confirmed` names who ticked it and when.
    void setByHand(bool offered, bool checked, const QString &confirmed);
    QHBoxLayout *buttons() { return m_buttons; }
    bool isOpen() const { return m_standing == Standing::Open; }

Q_SIGNALS:
    void byHandToggled(bool checked);

private:
    QString m_icon;
    Standing m_standing = Standing::Known;
    StepMark *m_mark;
    QLabel *m_title;
    Chip *m_chip;
    QLabel *m_text;
    QCheckBox *m_byHand;
    QLabel *m_confirmed;
    QHBoxLayout *m_buttons;
};

} // namespace gangway::app
