// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "base/result.h"
#include "base/secret.h"
#include "camera/rtsp/picture_decoder.h"

namespace haetae {

/// Where a stream is and with what it is reached. *value*
struct RtspPlace {
    std::string address; ///< rtsp://host[:port]/path, without a name or a password
    std::string user; ///< empty: the camera asks for none
    Secret password;
};

/// A picture as it came over the network. *value*
struct CodedPicture {
    std::vector<std::uint8_t> bytes;
    std::optional<std::chrono::nanoseconds> media; ///< the sender's own time, from some start
};

/// One open RTSP stream over TCP, video alone. Knows neither cameras nor settings. *thread-bound*
class RtspSession {
public:
    /// Five seconds, closing included.
    static constexpr std::chrono::milliseconds kOpensWithin{4'800};

    /// Errors, each with what to do: PermissionDenied after ONE try with a wrong name or password;
    /// Timeout within kOpensWithin; NotFound; Unavailable; Unsupported; InvalidInput (the address,
    /// or a server that sends us elsewhere, where the password must not go).
    [[nodiscard]] static Result<RtspSession> open(
        const RtspPlace& place, std::stop_token stop = {});
    RtspSession(RtspSession&&) noexcept;
    RtspSession& operator=(RtspSession&&) noexcept;
    ~RtspSession();

    [[nodiscard]] const PictureCoding& coding() const;
    /// The next coded picture. Errors: Timeout at the latest then; Unavailable when the server has
    /// gone or a stop was asked for; Corrupt.
    [[nodiscard]] Result<CodedPicture> read(
        std::chrono::steady_clock::time_point until, const std::stop_token& stop);

private:
    struct State;
    explicit RtspSession(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

} // namespace haetae
