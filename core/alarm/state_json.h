// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "alarm/alarm_output.h"
#include "base/clock.h"

namespace haetae {

/// The state as one line of JSON for machines that listen: counts and truths, no person, no value.
/// desk: the console's name, left out when empty.
[[nodiscard]] std::string stateJson(
    const AlarmState& state, WallTime at, const std::string& desk, const std::string& type);

} // namespace haetae
