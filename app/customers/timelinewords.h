#pragma once

#include "app/widgets/theme.h"
#include "store/records.h"

namespace gangway::app {

/// One line of a case's audit timeline in words. Kinds that this version does not know are shown as they are.
struct TimelineWords
{
    QString icon;
    Theme::Tone tone = Theme::Tone::Neutral;
    QString sentence;
    QString detail;   ///< second line; names who acted; may be empty
    bool important = false;
};
TimelineWords wordsOf(const store::TimelineRecord &line);

} // namespace gangway::app
