// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace haetae {

/// From a verdict to its durable row, its painted popup and its sound, in the console's own parts
/// in real time, beside two crowded simulated entrances; first with healthy outputs, then with a
/// dead lamp and a dead broker. Prints JSON Lines; needs a QApplication. Returns the exit code.
[[nodiscard]] int benchUi(int alarms);

} // namespace haetae
