#pragma once

#include "core/error.h"

#include <QJsonObject>

namespace gangway::store {

/// An Error as the database, the journal and the report keep it; only what is set.
QJsonObject toJson(const Error &error);
/// The reverse; unknown keys are ignored, an unknown kind becomes Http.
Error errorFromJson(const QJsonObject &object);

} // namespace gangway::store
