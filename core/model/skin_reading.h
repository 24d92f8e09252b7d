// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "base/units.h"
#include "model/frame_stamp.h"
#include "model/geometry.h"
#include "model/radiometric_frame.h"
#include "model/reason.h"

namespace haetae {

/// Where on the face the temperature was taken.
enum class FacialSite { WholeFaceMaximum, InnerCanthi, Forehead };

/// Why the temperature was taken there and not elsewhere on the face. All but the first two fall
/// back to the whole face. Stored as tokens: new ones go to the end.
enum class SiteGrounds {
    FineEnough, ///< the canthi are the best site, and a pixel is small enough for them
    AsSet, ///< the admin chose it
    NoLandmarks, ///< nothing says where the canthi or the forehead are
    TooCoarse, ///< a pixel covers more of the face than a canthus allows
    TurnedAway, ///< the nose hides one corner of the eyes
    CoveredSite ///< glasses before the canthi, hair or a hat over the forehead
};

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
    Emissivity,
    Registration ///< places that come from the visible picture lie beside what they mean
};
inline constexpr std::size_t kUncertaintySources = 10;

/// One line of the budget: a standard uncertainty (k = 1). *value*
struct UncertaintyTerm {
    UncertaintySource source = UncertaintySource::Noise;
    TempDelta standard;
    bool systematic = true; ///< does not shrink when frames are averaged
    TempDelta bias{}; ///< signed: what is known to be missed; told, never added to the reading
};

/// All terms; combined as root sum of squares. *value*
struct UncertaintyBudget {
    std::vector<UncertaintyTerm> terms;

    [[nodiscard]] TempDelta combined() const; ///< standard, k = 1
    [[nodiscard]] TempDelta u95() const; ///< expanded, k = 2
    [[nodiscard]] TempDelta bias() const; ///< sum of the signed terms
};

/// The numbers one frame's reading was computed from; with the formula's version they give the same
/// bits again without the picture. *value*
struct ReadingEvidence {
    std::uint64_t frame = 0; ///< FrameStamp::sequence
    SignalScale scale; ///< counts to apparent temperature
    double siteCounts = 0.0; ///< the site statistic in counts of the sensor
    double referenceCounts = 0.0; ///< the reference's robust value in counts
    double apparentC = 0.0; ///< siteCounts through the scale
    double gain = 1.0; ///< skin = gain * apparent + offset
    double offsetK = 0.0;
    ThermalRect region; ///< where the statistic was taken
};

/// The skin temperature of one face in one frame, or of a track when combined. *value*
struct SkinReading {
    FrameStamp stamp;
    FacialSite site = FacialSite::WholeFaceMaximum;
    SiteGrounds grounds = SiteGrounds::NoLandmarks; ///< why there
    Celsius skin; ///< after correction by the reference, or apparent if uncorrected
    bool corrected = false;
    UncertaintyBudget uncertainty;
    int pixels = 0; ///< pixels of the face region that were looked at
    ReasonSet limits; ///< why this reading must not be judged; empty when it may be
    ReasonSet notes; ///< what covers part of the face without preventing a reading
    ReadingEvidence evidence;
};

/// Version of the formulas from counts to verdict; stored with every event, raised when they
/// change. 3: a reading is of one site, and the offset is that site's.
inline constexpr int kFormulaVersion = 3;
/// Rows from this version on give the same bits: version 2 knew the whole face alone, for which
/// nothing has changed.
inline constexpr int kOldestFormulaVersion = 2;

} // namespace haetae
