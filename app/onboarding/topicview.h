#pragma once

#include "app/widgets/theme.h"

class QDialog;
class QWidget;

namespace gangway::app {

/// A how-to of the guidance data in a window of its own: what holds, numbered steps, and Meta's page for it. The
/// steps can be copied in the customer's language. Null when there is no such topic. `openLinks`: false in the
/// sandbox, whose ids Meta does not know.
QDialog *showTopic(Theme &theme, const QString &topic, const QString &language, const QString &customerLanguage, bool openLinks, QWidget *parent);

} // namespace gangway::app
