#pragma once

#include "sandbox/sandbox.h"
#include "sandbox/state.h"

namespace gangway::sandbox {

/// Adds what a scenario describes to the state: portfolios with their accounts and numbers, the person's phone, the
/// ids to give out next. What is there already stays as it is.
void applyWorld(const QJsonObject &scenario, State &state);
/// The faults of a scenario file; entries that make no sense are left out.
QList<Fault> faultsOf(const QJsonObject &scenario);
SendLimits limitsOf(const QJsonObject &scenario);
/// The id of the first person of the scenario; empty when it names none.
QString phoneOwnerOf(const QJsonObject &scenario);
/// Makes the resources of this static library known to Qt.
void loadResources();

} // namespace gangway::sandbox
