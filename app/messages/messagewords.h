#pragma once

#include "store/records.h"

namespace gangway::app {

/// "Sent", "Delivered", "Not sent", … : the word beside a tick.
QString wordFor(store::MessageStatus status);
/// Icon of the tick; empty for what has none.
QString tickIconFor(store::MessageStatus status);
/// "Today", "Yesterday" or the date, in the local time zone.
QString dayWord(const QDate &day, const QDate &today);
/// "23:58 left", "0:07 left": hours and minutes.
QString timeLeftWord(std::chrono::seconds left);

} // namespace gangway::app
