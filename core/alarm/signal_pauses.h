// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <string>
#include <vector>

#include "alarm/alarm_output.h"
#include "base/clock.h"
#include "model/inactivation.h"

namespace haetae {

/// Which signals are inactive. It lives no longer than the program, so that no restart comes up
/// silent; alarms are raised, shown in the list and recorded all the same. *value*
class SignalPauses {
public:
    static constexpr std::chrono::seconds kLongestAudioPause{120};
    static constexpr std::chrono::seconds kLongestAlarmPause{600};

    /// Errors: too long, not positive, without the reason that all but an audio pause need, or
    /// something as wide is in force already: a pause cannot be prolonged before it has ended.
    [[nodiscard]] Result<InactiveSignal> begin(Inactivation what, std::chrono::seconds time,
        const std::string& actor, const std::string& reason, FrameStamp at);
    /// Everything sounds and lights again. Error: nothing is inactive.
    [[nodiscard]] Result<InactiveSignals> end();
    /// The pauses that are over.
    [[nodiscard]] std::vector<InactiveSignal> endPauses(MonotonicTime now);

    [[nodiscard]] const InactiveSignals& now() const { return now_; }
    /// The state that outputs shall express.
    [[nodiscard]] AlarmState expressed(AlarmState state) const;

private:
    InactiveSignals now_;
};

} // namespace haetae
