#pragma once

#include "core/error.h"

#include <tl/expected.hpp>

#include <variant>

namespace gangway {

/// A value or the Error that stands in its place. Becomes std::expected when the baseline allows it.
template <typename T>
using Result = tl::expected<T, Error>;

/// The answer of an operation that has nothing to say but "done".
using Done = std::monostate;

inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace gangway
