// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/reference_steps.h"

#include <algorithm>

namespace haetae {
namespace {

/// As much of a reference's own reading may be left when it counts as steady.
constexpr double kSteadyK = 0.1;

bool inPlace(const ReferenceState& reference)
{
    switch (reference.condition) {
    case ReferenceCondition::WarmingUp:
    case ReferenceCondition::Trusted:
    case ReferenceCondition::Hold:
    case ReferenceCondition::Doubtful:
        return reference.place.has_value();
    case ReferenceCondition::NotSet:
    case ReferenceCondition::Searching:
    case ReferenceCondition::Moved:
    case ReferenceCondition::Covered:
    case ReferenceCondition::Lost:
        break;
    }
    return false;
}

bool holds(ReferenceStep step, const CameraConfig& camera, const ReferenceState& reference)
{
    switch (step) {
    case ReferenceStep::Value:
        return camera.reference.setTemperature.has_value();
    case ReferenceStep::Place:
        return inPlace(reference) && !reference.reasons.has(Reason::ReferencePartlyCovered);
    case ReferenceStep::Distance:
        return camera.measurement.horizontalFieldDegrees && camera.measurement.referenceMetres;
    case ReferenceStep::WarmUp:
        return reference.condition != ReferenceCondition::WarmingUp;
    case ReferenceStep::Steady:
        return reference.offset && reference.residual.kelvins() <= kSteadyK
            && !reference.reasons.has(Reason::ReferenceUnstable)
            && !reference.reasons.has(Reason::ReferenceDrifting);
    case ReferenceStep::Trusted:
        break;
    }
    return reference.trusted();
}

} // namespace

std::array<StepState, kReferenceSteps> referenceSteps(
    const CameraConfig& camera, const ReferenceState& reference)
{
    std::array<StepState, kReferenceSteps> steps;
    bool before = true;
    for (std::size_t i = 0; i < kReferenceSteps; ++i) {
        const auto step = static_cast<ReferenceStep>(i);
        const bool done = before && holds(step, camera, reference);
        steps[i] = {step,
            done         ? StepStanding::Done
                : before ? StepStanding::Now
                         : StepStanding::Later};
        // Lens and distance make readings better; without them it is trusted all the same.
        before = done || (before && step == ReferenceStep::Distance);
    }
    return steps;
}

std::optional<std::chrono::seconds> warmUpLeft(
    const CameraConfig& camera, const ReferenceState& reference, MonotonicTime now)
{
    if (reference.condition != ReferenceCondition::WarmingUp)
        return std::nullopt;
    const auto passed = std::chrono::duration_cast<std::chrono::seconds>(now - reference.since);
    return std::max(std::chrono::seconds(0), camera.reference.warmUp - passed);
}

} // namespace haetae
