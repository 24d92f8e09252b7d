// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <stop_token>
#include <string>
#include <vector>

#include "base/result.h"

namespace haetae::onvif {

/// A camera that answered; only where its answer came from is sure. *value*
struct NetworkCamera {
    std::string host; ///< the sender's address
    std::string service; ///< URL at that host; empty: it names none there
    std::string name;
    std::string hardware;
};

/// Whom to ask: everybody on the networks of this machine, or one host. *value*
struct DiscoveryPlace {
    std::string address = "239.255.255.250"; ///< numbers, IPv4
    int port = 3702;
};

/// Who answers within this time, each once, in the order of their addresses; a stop ends it early.
/// Nothing but the question is sent, and no password. Errors: InvalidInput: the address;
/// Unavailable: this machine has no network to ask on.
[[nodiscard]] Result<std::vector<NetworkCamera>> discover(
    const DiscoveryPlace& place, std::chrono::milliseconds within, const std::stop_token& stop);

} // namespace haetae::onvif
