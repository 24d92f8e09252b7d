// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console_options.h"
#include "shell/console_window.h"

class QWidget;

namespace haetae {

/// On the chosen screen, in full in a kiosk, else maximised.
void showOnScreen(ui::ConsoleWindow& window, const ConsoleOptions& options);
/// Saves the window to options.screenshot after a while and ends the program: 0, or 3 when it
/// cannot be written.
void takeScreenshotLater(QWidget& window, const ConsoleOptions& options);

} // namespace haetae
