// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <vector>

#include "model/face_observation.h"
#include "model/frame_stamp.h"

namespace haetae {

using RejectionCounts = std::array<int, RejectedObject::kKinds>;

/// Follows what was refused from frame to frame, so that each thing is counted once, under the
/// reason that was given most often. *value*
class RejectionBook {
public:
    /// What was refused in this frame.
    void see(const FrameStamp& now, const std::vector<RejectedObject>& refused);
    /// Since start, things in view included; what was seen only for a glance is not counted.
    [[nodiscard]] RejectionCounts counts() const;

private:
    struct Thing {
        ThermalRect box;
        FrameStamp first;
        FrameStamp last;
        RejectionCounts reasons{}; ///< frames
    };
    [[nodiscard]] static std::optional<std::size_t> reasonOf(const Thing& thing);
    void forget(const FrameStamp& now);

    std::vector<Thing> things_;
    RejectionCounts gone_{};
};

} // namespace haetae
