// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <string>

#include "base/result.h"

namespace haetae {

/// The newest signed head of the log as one line, so that it leaves the machine; empty: none yet.
/// Nobody is called for it, and a state is the same whatever it is. *value*
struct NewestHead {
    std::string line;
    bool operator==(const NewestHead&) const { return true; }
};

/// What every lamp, relay, sound and message should express now; level-triggered. *value*
struct AlarmState {
    int unacknowledged = 0; ///< elevated, nobody has answered
    int open = 0; ///< answered, not closed
    int technical = 0; ///< open system alarms: reference, camera, store, sound, output
    int technicalUnanswered = 0; ///< of these nobody has acknowledged: they sound
    bool screening =
        false; ///< at least one entrance is live with a trusted reference and not paused
    bool siteInDoubt = false; ///< one that would be screening reads unlike its usual
    bool simulated = false;
    bool test = false; ///< somebody tries the output; nobody is at the door
    int shelved = 0; ///< open system alarms that somebody has put aside; not in `technical`
    int escalation = 0; ///< of the unacknowledged: 1 the second level is called, 2 the supervisor
    bool audioInactive = false; ///< paused or off: no sound, no buzzer
    bool alarmsInactive = false; ///< paused or off: nothing calls anybody, and all above is empty
    NewestHead head;
    bool operator==(const AlarmState&) const = default;
};

/// However dead a device is, apply() has returned by then.
inline constexpr std::chrono::milliseconds kOutputAnswersWithin{2000};

class OutputJournal;

/// A lamp, relay, broker or webhook. A lost call heals on the next, because each call carries the
/// whole state. *thread-bound*
class AlarmOutput {
public:
    virtual ~AlarmOutput() = default;
    [[nodiscard]] virtual Result<void> apply(const AlarmState& state) = 0;
    [[nodiscard]] virtual std::string name() const = 0;
    /// Lets go of the device, on the thread that applied; nothing is applied afterwards.
    virtual void close() { }
    /// Its commands and their replies; null for one inside the console. Thread-safe, lives as long
    /// as the output.
    [[nodiscard]] virtual OutputJournal* journal() { return nullptr; }
};

} // namespace haetae
