// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <chrono>
#include <optional>

#include "model/config/camera_config.h"
#include "model/reference_state.h"

namespace haetae {

/// What setting up a blackbody reference takes, in the order in which it is done.
enum class ReferenceStep {
    Value, ///< set temperature and certificate are entered
    Place, ///< it stands in the picture, whole and uncovered
    Distance, ///< lens and distance are entered: it stands where the faces pass
    WarmUp,
    Steady, ///< nothing blows on it and nothing near it changes
    Trusted,
};
inline constexpr std::size_t kReferenceSteps = 6;

enum class StepStanding { Done, Now, Later };

/// One step as it is now. *value*
struct StepState {
    ReferenceStep step = ReferenceStep::Value;
    StepStanding standing = StepStanding::Later;
};

/// Pure. A step is Now when it is the first that is not done; those behind it are Later even where
/// they would hold already, so that nobody trusts a reference whose place is still wrong.
[[nodiscard]] std::array<StepState, kReferenceSteps> referenceSteps(
    const CameraConfig& camera, const ReferenceState& reference);

/// So much of the warm-up is left; empty: none, or it has not begun.
[[nodiscard]] std::optional<std::chrono::seconds> warmUpLeft(
    const CameraConfig& camera, const ReferenceState& reference, MonotonicTime now);

} // namespace haetae
