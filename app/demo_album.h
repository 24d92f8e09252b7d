// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/language.h"
#include "console_options.h"

namespace haetae {

/// What run shows without a display: the same chain and the same window off-screen, faster than
/// time, ending in a folder with pictures in both languages, the day's CSV and an index.html.
/// Returns the program's exit code.
[[nodiscard]] int makeDemoAlbum(const ConsoleOptions& options, ui::LanguageSwitch& language);

} // namespace haetae
