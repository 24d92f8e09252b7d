// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "base/units.h"
#include "command_line/command.h"
#include "model/reference_state.h"
#include "model/screening_decision.h"

namespace haetae::command_line {

struct RunCounts;

/// To three decimals; null where there is no value.
[[nodiscard]] Json jsonOf(const std::optional<Celsius>& value);
[[nodiscard]] Json jsonOf(const std::optional<TempDelta>& value);
[[nodiscard]] Json rounded(double value, int decimals = 3);
/// ["too_far", ...]
[[nodiscard]] Json jsonOf(const ReasonSet& reasons);
/// state, x, y, radius, raw_c, corrected_c
[[nodiscard]] Json jsonOf(const ReferenceState& reference);
/// seen, judged, and why_not: how many by the most important reason.
[[nodiscard]] Json jsonOf(const RunCounts& counts);
/// Adds skin_c, oral_equivalent_c, u95_k, site, verdict, reasons.
void addDecision(Json& object, const ScreeningDecision& decision);

} // namespace haetae::command_line
