// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace haetae::onvif {

/// What a device on the network says of itself: unproved, and cut to what can be shown. *value*
struct Announced {
    std::string id; ///< its lasting name, "urn:uuid:..."
    std::vector<std::string> services; ///< URLs where it says it can be spoken to
    std::string name;
    std::string hardware;
};

/// The question of WS-Discovery (April 2005) for ONVIF cameras; the id goes into the answers.
[[nodiscard]] std::string probeText(std::string_view uuid);

/// The cameras of one answer; none: it is an answer to something else. Errors: Corrupt: no XML.
[[nodiscard]] Result<std::vector<Announced>> readAnswer(std::string_view datagram);

} // namespace haetae::onvif
