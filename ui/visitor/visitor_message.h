// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "model/geometry.h"
#include "pipeline/screening_snapshot.h"

namespace haetae::ui {

/// All that a visitor is ever told: what to do now, never why.
enum class VisitorMessage {
    LookAtCamera, ///< also while nobody is there
    TakeOffGlasses,
    TakeOffHat, ///< or whatever covers the forehead
    PleaseWait,
    GoAhead,
    SeeStaff,
    StaffWillHelp, ///< the entrance cannot judge anybody now
};
inline constexpr VisitorMessage kLastVisitorMessage = VisitorMessage::StaffWillHelp;

/// For the person at the marked spot, else for the one nearest to the camera (the largest face).
/// Null: there has been no picture yet. The condition is what the window knows of the picture's
/// age.
[[nodiscard]] VisitorMessage visitorMessage(const ScreeningSnapshot* snapshot,
    CameraCondition condition, const std::optional<ThermalRect>& spot);

/// What one person is told.
[[nodiscard]] VisitorMessage visitorMessage(const ScreeningDecision& decision);

} // namespace haetae::ui
