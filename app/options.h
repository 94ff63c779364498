#pragma once

#include "core/result.h"
#include "store/records.h"

#include <QStringList>

#include <optional>

namespace gangway::app {

/// What the command line asks for.
struct Options
{
    bool help = false;
    bool version = false;
    bool sandbox = false;
    QString tourFolder;                          ///< set: play the tour into this folder
    bool pictures = true;                        ///< of the tour
    bool listScenarios = false;
    QString scenario;                            ///< what happens in the sandbox; empty = everything works
    std::optional<store::PartnerRole> role;      ///< which of the sandbox's partners to be
    QString language;                            ///< "en", "pt_BR", "es"; empty = as set or as the system
    QString dataFolder;                          ///< empty = the standard place
    QString importProfile;                       ///< a file to read before the window opens
    bool operator==(const Options &) const = default;
};

/// The options, or one line that says which of them cannot be used and why. `arguments` begins with the
/// program's name.
tl::expected<Options, QString> readOptions(const QStringList &arguments);

/// The text of --help; needs a QCoreApplication.
QString helpText();

/// The sandbox's scenarios, a line each: name, role, what happens.
QString scenarioList();

/// The languages the program speaks, as --lang and the settings know them.
const QStringList &languages();

} // namespace gangway::app
