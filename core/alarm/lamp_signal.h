// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alarm/alarm_output.h"

namespace haetae {

enum class Light { Off, On, Blinking };

/// What a tower of lights shows; the same on every lamp, as on the screen. *value*
struct LampSignal {
    Light red = Light::Off; ///< blinking: nobody has answered an elevated alarm; on: not closed yet
    Light amber = Light::Off; ///< something has failed
    Light green = Light::Off; ///< people can be screened, and nobody waits for an answer
    bool buzzer = false;
    bool operator==(const LampSignal&) const = default;
};

[[nodiscard]] inline LampSignal signalOf(const AlarmState& state, bool withBuzzer)
{
    LampSignal signal;
    if (state.unacknowledged > 0)
        signal.red = Light::Blinking;
    else if (state.open > 0)
        signal.red = Light::On;
    if (state.technical > 0)
        signal.amber = Light::On;
    if (state.screening && state.unacknowledged == 0)
        signal.green = Light::On;
    signal.buzzer = withBuzzer && state.unacknowledged > 0 && !state.audioInactive;
    return signal;
}

} // namespace haetae
