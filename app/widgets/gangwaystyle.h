#pragma once

#include "app/widgets/theme.h"

#include <QProxyStyle>

namespace gangway::app {

/// Fusion with our check boxes, radio buttons, switches, combo boxes and table headers. Everything that a style
/// sheet can say is said there; this class has only what needs a tinted icon or a half-pixel line. Fusion's own
/// focus rectangle is never drawn: FocusRing draws ours, for the keyboard only.
class GangwayStyle : public QProxyStyle
{
    Q_OBJECT
public:
    explicit GangwayStyle(Theme &theme);

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const override;
    QIcon standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const override;

private:
    void drawCheckBox(const QStyleOption *option, QPainter *painter) const;
    void drawSwitch(const QStyleOption *option, QPainter *painter) const;
    void drawRadioButton(const QStyleOption *option, QPainter *painter) const;
    void drawComboBox(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawHeader(const QStyleOption *option, QPainter *painter) const;

    Theme &m_theme;
};

} // namespace gangway::app
