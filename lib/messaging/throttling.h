#pragma once

#include "core/error.h"

#include <vector>

namespace gangway::messaging {

/// What one of Meta's wishes to wait means for a message: whether it goes out by itself later, and when.
/// https://developers.facebook.com/documentation/business-messaging/whatsapp/support/error-codes
struct ThrottleRule
{
    enum class Scope {
        Person, ///< others get their messages
        Number, ///< nobody gets any from this number for now
    };
    int code = 0;                        ///< 0: HTTP 429 without a code that is known here
    Scope scope = Scope::Person;
    std::chrono::seconds first{0};       ///< pause after the first refusal; each further one `factor` times as long
    int factor = 2;
    std::chrono::seconds longest{0};
};

/// Those that wait by themselves. Every other refusal is final, and a person decides.
const std::vector<ThrottleRule> &throttleRules();
/// Nothing when the refusal is final.
const ThrottleRule *throttleRuleFor(const Error &error);
/// The pause after the `refusals`-th refusal in a row, 1 for the first; longer when Meta asks for more.
std::chrono::seconds pauseAfter(const ThrottleRule &rule, const Error &error, int refusals);

} // namespace gangway::messaging
