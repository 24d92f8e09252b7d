// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/config/sound_config.h"

namespace haetae::ui {

/// How the desk's sounds come while nobody answers a person's alarm: 0 as they are set, 1 after the
/// second level is called, 2 after the supervisor. A person's alarm has the highest priority from
/// its first second, so that what is left to rise is how often it comes (once, every few seconds,
/// continuously) and how quiet the output may be: 20 points of its scale more a level, unless it is
/// left alone.
[[nodiscard]] SoundConfig raised(const SoundConfig& config, int escalation);

} // namespace haetae::ui
