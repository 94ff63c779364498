#pragma once

#include <QString>

namespace gangway::app {

/// The first letters of the first two words, in capitals: "NM" for "Northpier Messaging". A word begins after
/// anything that is neither letter nor digit. Empty when there is none.
QString initialsOf(const QString &name);

} // namespace gangway::app
