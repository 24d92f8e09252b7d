// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <vector>

#include "base/result.h"

namespace haetae {

using Bytes = std::vector<std::uint8_t>;

/// A device on the network. *value*
struct TcpPlace {
    std::string host;
    int port = 0;
    [[nodiscard]] std::string text() const { return host + ":" + std::to_string(port); }
};

/// Connects, sends, waits for so many bytes of an answer (more may come) and closes, all within the
/// time given, the look-up of the name included. Errors: Unavailable, Timeout, Truncated.
[[nodiscard]] Result<Bytes> tcpExchange(
    const TcpPlace& place, const Bytes& sent, std::size_t answer, std::chrono::milliseconds within);

} // namespace haetae
