// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "model/face_observation.h"
#include "model/reference_state.h"
#include "model/skin_reading.h"

namespace haetae {

/// The budget of one whole-face maximum in one frame, standard uncertainties in kelvin:
/// Noise: pixel noise after the 3x3 mean (random); Reference: certificate, scatter of its raw value
/// and the sensor's non-uniformity between disc and face; SpatialResolution: what a warm spot of
/// about 6 mm loses through the optics, inversely proportional to the pixels over the face
/// (size-of-source effect, model of our own fitted on the simulated entrance; the measurement issue
/// replaces it by a curve a camera).
[[nodiscard]] UncertaintyBudget budgetOf(
    const ReferenceState& reference, const FaceGeometry& geometry);

/// The budget of n combined frames: random terms shrink with sqrt(n), systematic ones do not. Each
/// term is the median over the frames. Shape: at least one budget.
[[nodiscard]] UncertaintyBudget combineBudgets(const std::vector<UncertaintyBudget>& budgets);

} // namespace haetae
