// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/result.h"
#include "camera/dahua/dahua_heat_map.h"

namespace haetae::dahua {

/// A temperature that the camera itself found, by its own rule. *value*
struct EventReading {
    double celsius = 0.0;
    bool overItsLimit = false;
    std::string person; ///< its number of whom it saw; empty: none
};

/// One part of the event stream. *value*
struct Event {
    std::string code; ///< e.g. AnatomyTempDetect; empty: the heartbeat
    std::string action; ///< Start, Stop, Pulse
    int index = 0; ///< channel, from 0
    std::string data; ///< JSON as it came; empty: none
    bool dataBroken = false; ///< it is no whole JSON
    std::optional<EventReading> reading;

    [[nodiscard]] bool heartbeat() const { return code.empty(); }
    /// The camera says that its own blackbody fails.
    [[nodiscard]] bool blackbodyFault() const { return code == "RegulatorAbnormal"; }
};

/// The vendor publishes no form of the JSON, so a temperature is looked for under the names that
/// its other interfaces use, in any case and at any depth; whatever is not understood stays in
/// `data`. unit: set where the camera's labels are known to be wrong. Corrupt: no event at all.
[[nodiscard]] Result<Event> readEvent(
    std::string_view body, const std::optional<Unit>& unit = std::nullopt);

} // namespace haetae::dahua
