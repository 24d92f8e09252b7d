// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "model/frame_stamp.h"

namespace haetae {

/// The four ways in which alarm signals may be inactive, in the words of IEC 60601-1-8. A pause
/// ends by itself, off does not; audio is the sound alone, alarm is every signal.
enum class Inactivation { AudioPaused, AudioOff, AlarmPaused, AlarmOff };

/// Who made signals inactive, why and until when. *value*
struct InactiveSignal {
    Inactivation state = Inactivation::AudioPaused;
    std::string actor;
    std::string reason;
    FrameStamp since;
    std::optional<FrameStamp> until; ///< of a pause
};

/// What is inactive now; both may be, and the wider one counts. *value*
struct InactiveSignals {
    std::optional<InactiveSignal> audio;
    std::optional<InactiveSignal> alarms;
    [[nodiscard]] bool any() const { return audio || alarms; }
    /// The wider one of those in force.
    [[nodiscard]] const std::optional<InactiveSignal>& widest() const
    {
        return alarms ? alarms : audio;
    }
};

} // namespace haetae
