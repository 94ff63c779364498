#pragma once

#include "fakemeta.h"

#include "core/error.h"

namespace gangway::test {

/// One way in which Meta, or the way to it, fails.
struct Trouble
{
    const char *name;
    Error::Kind kind;           ///< what the step's Error must be
    bool mayHaveHappened;       ///< for a once-only request
    int tries;                  ///< of a request that may be repeated
    FakeAnswer (*answer)(const QString &endpoint);
};

/// A good-looking answer that lacks what Meta promises for this endpoint.
inline FakeAnswer withoutItsField(const QString &endpoint)
{
    if (endpoint == u"allocations") // the bare {} means: none
        return FakeAnswer::json({{QStringLiteral("data"), QJsonArray{QJsonObject{{QStringLiteral("receiving_business"), QJsonObject()}}}}});
    return FakeAnswer::json({{QStringLiteral("unexpected"), true}});
}

inline const std::vector<Trouble> &troubles()
{
    static const std::vector<Trouble> all{
        {"400", Error::Kind::Rejected, false, 1, [](const QString &) { return FakeAnswer::graphError(400, 100, 0, QStringLiteral("(#100) Invalid parameter")); }},
        {"401-190", Error::Kind::Auth, false, 1, [](const QString &) { return FakeAnswer::graphError(401, 190, 463, QStringLiteral("Session has expired")); }},
        {"429-80007", Error::Kind::Throttled, false, 4, [](const QString &) { return FakeAnswer::graphError(429, 80007, 0, QStringLiteral("(#80007) too many calls")); }},
        {"500-transient", Error::Kind::Http, true, 4, [](const QString &) { return FakeAnswer::graphError(500, 2, 0, QStringLiteral("(#2) Service temporarily unavailable"), true); }},
        {"timeout", Error::Kind::Timeout, true, 4, [](const QString &) { return FakeAnswer::hanging(); }},
        {"cut", Error::Kind::Http, true, 4, [](const QString &) { return FakeAnswer::cutMidBody(); }},
        {"not-json", Error::Kind::Decode, true, 1, [](const QString &) { return FakeAnswer::raw("<html>Sorry</html>", 200, "text/html"); }},
        {"missing-field", Error::Kind::Decode, true, 1, withoutItsField},
    };
    return all;
}

} // namespace gangway::test
