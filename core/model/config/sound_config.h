// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace haetae {

/// How often a sound comes while its reason lasts.
enum class SoundRepeat {
    Once, ///< at every new alarm
    EverySeconds,
    Continuously, ///< burst after burst, with the shortest pause
};

/// One priority's rhythm. *value*
struct SoundRule {
    SoundRepeat repeat = SoundRepeat::Continuously;
    std::chrono::seconds every{20}; ///< from burst to burst, for EverySeconds
    bool operator==(const SoundRule&) const = default;
};

/// How this desk's alarms sound. *value*
struct SoundConfig {
    SoundRule high;
    SoundRule medium{SoundRepeat::EverySeconds, std::chrono::seconds(20)};
    SoundRule low{SoundRepeat::EverySeconds, std::chrono::seconds(30)};
    int floorPercent = 40; ///< of the output's own scale: quieter is raised; 0: left as it is
    bool operator==(const SoundConfig&) const = default;
};

} // namespace haetae
