#pragma once

#include "app/widgets/theme.h"
#include "profiles/configurationcheck.h"

namespace gangway::app {

/// "Fine", "Look at it", "Problem", "Not checked", "No answer".
QString verdictWord(profiles::Verdict verdict);
QString verdictIcon(profiles::Verdict verdict);
Theme::Tone verdictTone(profiles::Verdict verdict);

/// What was looked at: "App ID and secret".
QString checkTitle(profiles::CheckId id);

struct CheckWords
{
    QString found;  ///< a sentence or two
    QString remedy; ///< what to do next; empty when nothing is
};
CheckWords wordsOf(const profiles::Finding &finding, const QString &language);

} // namespace gangway::app
