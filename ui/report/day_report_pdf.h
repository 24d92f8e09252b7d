// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "storage/day_report.h"

namespace haetae::ui {

/// Draws a report as PDF/A-1b with its fonts inside, in the language that is switched on. The file
/// appears whole or not at all. Needs a QGuiApplication; any thread may call it. Errors: the
/// disk's.
[[nodiscard]] Result<void> writeDayReport(
    const DayReport& report, const std::filesystem::path& file);

} // namespace haetae::ui
