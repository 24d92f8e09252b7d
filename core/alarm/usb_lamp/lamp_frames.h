// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "alarm/lamp_signal.h"

namespace haetae {

using LampFrame = std::vector<std::uint8_t>;

/// Patlite LR6-USB: the 8 bytes of one interrupt transfer. Source: PATLITE's public sample
/// LR6-USB_linux_cpp_example (src/main.cpp).
[[nodiscard]] LampFrame lr6Frame(const LampSignal& signal);

/// blink(1): feature reports of 9 bytes. Source: ThingM's document blink1-hid-commands.md. The
/// opening frames make the last two lines of its pattern black, in its memory only.
[[nodiscard]] std::vector<LampFrame> blink1OpeningFrames();
/// A colour, and the order to play those black lines unless the next frames come within six
/// seconds: the lamp goes dark by itself when the console dies.
[[nodiscard]] std::vector<LampFrame> blink1Frames(const LampSignal& signal);

} // namespace haetae
