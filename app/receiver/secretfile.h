#pragma once

#include "core/secret.h"

#include <QString>

#include <tl/expected.hpp>

namespace gangway::app {

/// Reads a secret that stands alone in a file; a line's end behind it does not belong to it. Refuses what everybody on
/// the machine may read or write. The error is one sentence that names the file and never what is in it.
tl::expected<Secret, QString> readSecretFile(const QString &file);

} // namespace gangway::app
