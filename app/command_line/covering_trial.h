// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "base/result.h"
#include "command_line/json_values.h"

namespace haetae::command_line {

/// What readings say of glasses, masks and hair over the forehead beside what the simulated people
/// wear, one line a covering and group of faces (by thermal pixels across, by degrees turned away):
/// hit_share of those who wear it, false_share of those who do not. Every mixture of the three is
/// worn equally often. faces: of 24 px across and more. Errors: those of MeasurementTrial::run().
[[nodiscard]] Result<std::vector<Json>> coveringFigures(int faces, std::uint64_t seed);

} // namespace haetae::command_line
