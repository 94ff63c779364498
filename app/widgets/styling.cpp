#include "app/widgets/styling.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QLabel>
#include <QStyle>
#include <QVariant>

namespace gangway::app {

void setLook(QWidget *widget, const char *property, const QVariant &value)
{
    if (widget->property(property) == value)
        return;
    widget->setProperty(property, value);
    // The style sheet reads properties when it polishes; a widget that was never shown is polished later anyway.
    if (widget->testAttribute(Qt::WA_WState_Polished)) {
        widget->style()->unpolish(widget);
        widget->style()->polish(widget);
        widget->updateGeometry();
    }
    widget->update();
}

void setTextStyle(QLabel *label, Theme::Style style, Theme::Token token)
{
    setLook(label, "textStyle", int(style));
    setLook(label, "textToken", int(token));
}

void setSurface(QWidget *widget, const QString &surface)
{
    widget->setAttribute(Qt::WA_StyledBackground);
    setLook(widget, "surface", surface);
}

void setEdge(QWidget *widget, const QString &edge)
{
    widget->setAttribute(Qt::WA_StyledBackground);
    setLook(widget, "edge", edge);
}

void setKind(QAbstractButton *button, const QString &kind)
{
    setLook(button, "kind", kind);
    if (kind == QLatin1String("link"))
        button->setCursor(Qt::PointingHandCursor);
}

void setSize(QAbstractButton *button, const QString &size)
{
    setLook(button, "size_", size);
}

void setIconOnly(QAbstractButton *button, const QString &accessibleName)
{
    button->setAccessibleName(accessibleName);
    button->setToolTip(accessibleName);
    setLook(button, "iconOnly", true);
}

void setSwitch(QCheckBox *box)
{
    setLook(box, "switch", true);
}

} // namespace gangway::app
