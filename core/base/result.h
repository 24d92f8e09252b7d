// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <tl/expected.hpp>
#include <utility>

namespace haetae {

enum class ErrorKind {
    InvalidInput, ///< what was given cannot be meant
    Unsupported, ///< understood, but this build or file version cannot do it
    NotFound, ///< file, device or row is not there
    Truncated, ///< ends before its own announced length
    Corrupt, ///< contradicts itself or its checksum
    Unavailable, ///< may work later: locked, offline, no sound server
    PermissionDenied, ///< the operating system or the role refuses
    ResourceExhausted, ///< disk, memory or file handles are used up
    Timeout,
    Conflict, ///< state has moved on: already acknowledged, wrong origin
    Internal, ///< a bug of ours that was caught at a library's border
};

/// What failed, on what, why, and what to do about it. *value*
struct Error {
    ErrorKind kind = ErrorKind::Internal;
    std::string subject; ///< file, camera or setting
    std::string reason; ///< why, in plain words
    std::string advice; ///< what to do now

    /// "subject: reason; advice" without a line break.
    [[nodiscard]] std::string line() const;
};

/// A value or an Error; ignoring it is a compiler warning. *value*
template <class T>
class [[nodiscard]] Result : public tl::expected<T, Error> {
public:
    using Base = tl::expected<T, Error>;
    using Base::Base;
    Result(Base base) : Base(std::move(base)) { }
    Result(Error error) : Base(tl::unexpected<Error>(std::move(error))) { }
};

[[nodiscard]] inline tl::unexpected<Error> fail(
    ErrorKind kind, std::string subject, std::string reason, std::string advice = {})
{
    return tl::unexpected<Error>(
        Error{kind, std::move(subject), std::move(reason), std::move(advice)});
}

} // namespace haetae
