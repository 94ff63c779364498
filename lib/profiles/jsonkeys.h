#pragma once

#include <QByteArray>
#include <QStringList>

namespace gangway::profiles {

/// The keys that stand twice in one object of a valid JSON text, with their path ("webhook.path").
/// QJsonDocument keeps the last of them without a word, so a person would not see which one counts.
QStringList duplicateKeys(const QByteArray &validJson);

} // namespace gangway::profiles
