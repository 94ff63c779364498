#pragma once

#include "store/records.h"

namespace gangway::app {

/// "Direct", "Existing number", "Coexistence", "No number yet", "Access only".
QString pathWord(store::NumberPath path);
QString pathIcon(store::NumberPath path);
/// "Solution Partner", "Tech Provider", "Tech Partner".
QString roleWord(store::PartnerRole role);

/// The three languages of customers, in their own words and as codes, in the order of the switch.
QStringList languageWords();
QStringList languageCodes();

/// Puts text on the clipboard. Never called with a secret.
void copyText(const QString &text);

} // namespace gangway::app
