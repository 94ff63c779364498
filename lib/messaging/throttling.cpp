#include "messaging/throttling.h"

#include <algorithm>

namespace gangway::messaging {

const std::vector<ThrottleRule> &throttleRules()
{
    using Scope = ThrottleRule::Scope;
    using std::chrono::minutes;
    using std::chrono::seconds;
    // Final, though Meta calls some of them limits, and not here for that reason:
    //   131048  people block or report this number: going on by itself would cost it its quality;
    //   131049  not this person, not within a day: longer than a message waits;
    //   131064  templates were filed wrongly: lifted in days;
    //   133016  counts registrations, never met by a message;
    //   1, 2, 131000, 131016, 133004  trouble inside Meta: nobody says that the message was not taken.
    static const std::vector<ThrottleRule> rules{
        // Too fast to one person. Meta: wait 4^X seconds, X from 0, one more for each refusal.
        // https://developers.facebook.com/documentation/business-messaging/whatsapp/about-the-platform#pair-rate-limits
        {131056, Scope::Person, seconds(1), 4, minutes(17) + seconds(4)},
        // Too many per second from this number: over in a moment.
        {130429, Scope::Number, seconds(1), 2, minutes(1)},
        // Too many calls for the account, by the app, by its user, or by Meta's custom limits: all count over an hour and
        // free up as it moves on.
        {80007, Scope::Number, minutes(1), 2, minutes(15)},
        {4, Scope::Number, minutes(1), 2, minutes(15)},
        {17, Scope::Number, minutes(1), 2, minutes(15)},
        {341, Scope::Number, minutes(1), 2, minutes(15)},
        {613, Scope::Number, minutes(1), 2, minutes(15)},
        // The number is being moved or repaired; Meta: a few minutes.
        {131057, Scope::Number, minutes(1), 2, minutes(10)},
        {2494100, Scope::Number, minutes(1), 2, minutes(10)},
        // HTTP says "too many" and nothing else is known.
        {0, Scope::Number, minutes(1), 2, minutes(15)},
    };
    return rules;
}

const ThrottleRule *throttleRuleFor(const Error &error)
{
    if (error.mayHaveLeft || (error.code == 0 && error.kind != Error::Kind::Throttled))
        return nullptr;
    const std::vector<ThrottleRule> &rules = throttleRules();
    const auto found = std::find_if(rules.begin(), rules.end(), [&error](const ThrottleRule &rule) {
        constexpr int firstSpecificCode = 1'000'000; // of seven digits: Meta writes them as a subcode, too
        return rule.code == error.code || (rule.code >= firstSpecificCode && rule.code == error.subcode);
    });
    return found == rules.end() ? nullptr : &*found;
}

std::chrono::seconds pauseAfter(const ThrottleRule &rule, const Error &error, int refusals)
{
    std::chrono::seconds pause = rule.first;
    for (int i = 1; i < refusals && pause < rule.longest; ++i)
        pause *= rule.factor;
    pause = std::min(pause, rule.longest);
    return std::max(pause, error.retryAfter.value_or(std::chrono::seconds(0)));
}

} // namespace gangway::messaging
