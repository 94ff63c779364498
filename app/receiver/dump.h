#pragma once

#include <QByteArray>

#include "core/result.h"

#include <functional>

namespace gangway::store {
class Database;
struct WebhookRecord;
}

namespace gangway::app {

/// One line of JSON with its end. `raw` is the body byte for byte as a JSON string; a body that is no UTF-8 has its
/// faulty bytes replaced by U+FFFD there, and stands beside it unharmed as `raw_base64`.
QByteArray dumpLine(const store::WebhookRecord &record);

/// All accepted events, oldest first, a few at a time, so that a slow reader holds nothing up. `write` says whether it
/// could; false ends the dump.
Result<Done> dumpEvents(store::Database &database, const std::function<bool(const QByteArray &)> &write);

} // namespace gangway::app
