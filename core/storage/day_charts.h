// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "storage/event_log.h"

namespace haetae {

/// Half of an hour's people at one entrance have a skin temperature in [low, high]. *value*
struct BaselinePoint {
    WallTime at; ///< the middle of the hour, or of a longer step
    Celsius median = Celsius::degrees(0);
    Celsius low = Celsius::degrees(0);
    Celsius high = Celsius::degrees(0);
    int people = 0;
};

/// What is drawn about a time above its rows: people and alarms, readings, the site's usual.
/// *value*
struct DayCharts {
    WallTime from;
    WallTime to;
    std::chrono::minutes step{10}; ///< of people and alarms; longer for more than a day
    std::vector<int> people;
    std::vector<int> alarms; ///< elevated temperature, raised
    double firstTenth = 33.0; ///< degC, where the histogram begins
    std::vector<int> readings; ///< oral-equivalents, a bin of 0.1 K; the outer bins hold the rest
    std::map<std::string, std::vector<BaselinePoint>> baseline; ///< by the camera's id
    std::optional<Celsius> limit; ///< of the newest person judged
};

/// Without limits: all that the log holds. Errors: those of the log.
[[nodiscard]] Result<DayCharts> dayCharts(
    const EventLog& log, std::optional<WallTime> from, std::optional<WallTime> to);

} // namespace haetae
