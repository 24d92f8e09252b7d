// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command_line/json_values.h"
#include "command_line/tracking_score.h"

namespace haetae::command_line {

/// What one run, or all of them together, came to. *value*
struct TrackingResult {
    TrackingFigures figures;
    TrackingScore::Counting counting;
    double personSeconds = 0.0;
};

[[nodiscard]] Json jsonOf(const TrackingResult& result);

/// Adds up runs: a share of all is that of all their frames. *value*
class TrackingTotal {
public:
    void add(const TrackingResult& one);
    void print(bool json) const;

private:
    TrackingResult all_;
    double worstIdf1_ = 1.0;
    int runs_ = 0;
};

} // namespace haetae::command_line
