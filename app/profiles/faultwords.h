#pragma once

#include "profiles/profiles.h"

namespace gangway::app {

/// The field as the editor names it: "App ID" for "app_id"; unknown ones as they are.
QString fieldWord(const QString &field);
/// How to mend it: "Digits only. Remove the spaces."; `typed` is what stands in the field.
QString faultSentence(const QString &field, const QString &reason, const QString &typed = {});

} // namespace gangway::app
