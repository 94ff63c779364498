#pragma once

#include "app/messages/bubble.h"
#include "messaging/messagecontent.h"

namespace gangway::app {

/// What a row of the chat is laid out from.
struct BubbleSource
{
    store::MessageRecord record;
    messaging::MessageContent content;
    std::optional<store::MessageRecord> quoted;
    bool dayStart = false;
    bool windowOpened = false;
    bool fetching = false;   ///< its file is on the way
    bool acts = true;        ///< offers what needs somebody to do it: sending again, downloading, going to the quoted one
    QString language;        ///< of reasons: "en", "pt_BR", "es"
    QDate today;             ///< local
};

/// The widest a bubble gets, in pixels at the usual font size.
inline constexpr int bubbleWidth = 400;

/// Lays out one row for `width` pixels. People's text is set as it is, character by character: never as rich text,
/// whatever it contains.
std::shared_ptr<const Bubble> layBubble(const BubbleSource &source, int width, const Theme &theme);

} // namespace gangway::app
