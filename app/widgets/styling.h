#pragma once

#include "app/widgets/theme.h"

class QAbstractButton;
class QCheckBox;
class QLabel;
class QWidget;

// Standard widgets take their looks from dynamic properties that the theme's style sheet knows; these functions
// are the only ones that know the property names.
namespace gangway::app {

void setTextStyle(QLabel *label, Theme::Style style, Theme::Token token = Theme::Token::Text);
/// "card" (border, round corners), "panel", "bar", "bg".
void setSurface(QWidget *widget, const QString &surface);
/// A 1-px line at one side of a surface: "top", "bottom", "left", "right".
void setEdge(QWidget *widget, const QString &edge);
/// "primary", "secondary", "quiet", "danger", "link".
void setKind(QAbstractButton *button, const QString &kind);
/// "normal" (32 px), "small" (28), "tiny" (24), "large" (40).
void setSize(QAbstractButton *button, const QString &size);
/// A square button that shows its icon only; its accessible name and tool tip say what it does.
void setIconOnly(QAbstractButton *button, const QString &accessibleName);
/// Draws a check box as a switch.
void setSwitch(QCheckBox *box);
/// Sets any property that the style sheet looks at, and makes it look again.
void setLook(QWidget *widget, const char *property, const QVariant &value);

} // namespace gangway::app
