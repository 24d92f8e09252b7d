// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/clock.h"
#include "base/ids.h"
#include "settings/settings.h"

namespace haetae {

/// The fever limit (fixed and adaptive), the site offset, what a reference is set or certified to,
/// and whether the rule holds at all: what makes an alarm or hides one.
[[nodiscard]] bool needsSecondPerson(const std::string& settingKey);
[[nodiscard]] bool needsSecondPerson(const std::vector<SettingChange>& changes);

/// A change that waits for a second person, as windows show it. *value*
struct PendingChange {
    PendingId id;
    std::string asker;
    std::string reason;
    Settings wanted;
    std::vector<SettingChange> changes; ///< all of them: they are applied together or not at all
    WallTime asked;
    MonotonicTime until; ///< is dropped then
};

/// The one change that waits, with the settings as they were when it was asked for. *value*
struct HeldChange {
    static constexpr std::chrono::minutes kHolds{15};
    PendingChange shown;
    Settings before;
};

} // namespace haetae
