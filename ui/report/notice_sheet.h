// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "base/result.h"
#include "settings/settings.h"

namespace haetae::ui {

/// Draws the sheet that hangs beside an entrance, one A4, Korean above English whatever language is
/// switched on: who measures, what, which numbers or pictures are kept how long and on what basis,
/// and whom to ask. Errors: the disk's.
[[nodiscard]] Result<void> writeNoticeSheet(
    const Settings& settings, const std::filesystem::path& file);

} // namespace haetae::ui
