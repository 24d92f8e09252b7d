// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reference_state.h"
#include "thermal/disc_shape.h"
#include "thermal/reference_anchor.h"

namespace haetae {

/// All that is known of one reference in one frame when its trust is judged. *value*
struct TrustEvidence {
    bool set = true; ///< a set temperature that a blackbody can have was entered
    ReferenceCondition sight = ReferenceCondition::Trusted; ///< ReferencePlace's answer
    bool excused = false; ///< not seen, but a shutter event explains that
    bool warmingUp = false;
    bool hold = false;
    bool steady = true; ///< RawHistory's answer
    ReferenceAnchor::Standing standing = ReferenceAnchor::Standing::Same;
    bool sceneKnown = true; ///< enough background is seen to tell drift from cooling
    double sensorErrorKelvin = 0.0; ///< raw - set temperature
    double largestErrorKelvin = 6.0;
    double saturatedShare = 0.0; ///< of the pixels read
    CertificateStanding certificate = CertificateStanding::None;
    ReasonSet faults; ///< ReferencePlace's reasons
    double deviationKelvin = 0.0; ///< from what it should read
    double noiseKelvin = 0.0;
    std::optional<DiscShape> shape;
    int leastTrust = 50;
    std::optional<double> scoreBefore; ///< of the frame before, while it was seen
};

/// The answer. *value*
struct TrustVerdict {
    ReferenceCondition condition = ReferenceCondition::Searching;
    ReasonSet reasons;
    int trust = 0; ///< below leastTrust unless Trusted
    std::optional<double> score; ///< smoothed over ten frames; empty while it is not seen
};

/// The rules, in order: NotSet without a usable set temperature; what the place says (searching,
/// moved, covered, lost); WarmingUp; Hold; Doubtful for an expired certificate, a sensor error
/// beyond the largest, more than 2 % saturated pixels, a step or drift against the scene, unsteady
/// values, or a trust below the least; else Trusted.
[[nodiscard]] TrustVerdict judgeTrust(const TrustEvidence& evidence);

} // namespace haetae
