// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "storage/day_report.h"
#include "storage/shift_state.h"

namespace haetae::ui {

/// Draws the sheet that one guard hands to the next: what is open, put aside or switched off, how
/// the entrances stand, the shift's counts, the seal of the log as a QR code, and two lines to sign
/// on. As of writeDayReport().
[[nodiscard]] Result<void> writeHandover(
    const DayReport& shift, const ShiftState& state, const std::filesystem::path& file);

} // namespace haetae::ui
