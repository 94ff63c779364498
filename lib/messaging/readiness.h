#pragma once

#include "store/records.h"

namespace gangway::messaging {

/// Why messages from a number may not go out, known before anything is sent. Says nothing about the 24-hour window.
struct Obstacle
{
    enum class Kind { NoToken, NotRegistered, DisplayName, Payment, Restricted, Blocked, PairLimit, NumberLimit };
    Kind kind = Kind::NotRegistered;
    bool stops = false;           ///< Meta will refuse every message; false: some, or sooner or later
    std::optional<QDateTime> until; ///< when it ends by itself, where that is known
    std::optional<Error> evidence; ///< what Meta said
    bool operator==(const Obstacle &) const = default;
};
/// From what the case knows: facts, health, restrictions. Those that stop come first.
std::vector<Obstacle> obstaclesOf(const store::CaseRecord &record, const QDateTime &now);
/// From MessageService::waitsUntil(): Meta's limit for one person.
std::optional<Obstacle> pairLimit(const std::optional<QDateTime> &waitsUntil, const QDateTime &now);

} // namespace gangway::messaging
