// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/language.h"
#include "console_options.h"

namespace haetae {

/// Draws the report that haetaectl asks for with --draw-report; returns the program's exit code.
[[nodiscard]] int drawReport(const ConsoleOptions& options, ui::LanguageSwitch& language);

} // namespace haetae
