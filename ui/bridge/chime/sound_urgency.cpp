// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/chime/sound_urgency.h"

#include <algorithm>

namespace haetae::ui {
namespace {

constexpr int kFloorStep = 20;

} // namespace

SoundConfig raised(const SoundConfig& config, int escalation)
{
    SoundConfig urgent = config;
    if (escalation <= 0)
        return urgent;
    const bool once = config.high.repeat == SoundRepeat::Once;
    urgent.high.repeat =
        once && escalation == 1 ? SoundRepeat::EverySeconds : SoundRepeat::Continuously;
    if (config.floorPercent > 0)
        urgent.floorPercent = std::min(100, config.floorPercent + kFloorStep * escalation);
    return urgent;
}

} // namespace haetae::ui
