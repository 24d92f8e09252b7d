// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "base/units.h"
#include "model/frame_stamp.h"
#include "model/reason.h"

namespace haetae {

/// Where on the face the temperature was taken.
enum class FacialSite { WholeFaceMaximum, InnerCanthi, Forehead };

/// Named contributions to the uncertainty of a skin temperature (GUM, JCGM 100:2008).
enum class UncertaintySource {
    Noise,
    Reference,
    SpatialResolution,
    Angle,
    Distance,
    Motion,
    Shutter,
    NonUniformity,
    Emissivity
};

/// One line of the budget: a standard uncertainty (k = 1). *value*
struct UncertaintyTerm {
    UncertaintySource source = UncertaintySource::Noise;
    TempDelta standard;
    bool systematic = true; ///< does not shrink when frames are averaged
};

/// All terms; combined as root sum of squares. *value*
struct UncertaintyBudget {
    std::vector<UncertaintyTerm> terms;

    [[nodiscard]] TempDelta combined() const; ///< standard, k = 1
    [[nodiscard]] TempDelta u95() const; ///< expanded, k = 2
};

/// The skin temperature of one face in one frame, or of a track when combined. *value*
struct SkinReading {
    FrameStamp stamp;
    FacialSite site = FacialSite::WholeFaceMaximum;
    Celsius skin; ///< after correction by the reference, or apparent if uncorrected
    bool corrected = false;
    UncertaintyBudget uncertainty;
    int pixels = 0; ///< pixels of the face region that were looked at
    ReasonSet limits; ///< why this reading must not be judged; empty when it may be
};

} // namespace haetae
