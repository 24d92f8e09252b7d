// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "screening/agreement.h"

namespace haetae {

/// People cut into two random halves: what is set on one is judged on the other. *value*
struct HalfSplit {
    std::vector<std::size_t> set; ///< indices on which offset and limit are chosen
    std::vector<std::size_t> judge; ///< indices on which they are judged
};

/// The same on every machine for the same people and seed.
[[nodiscard]] HalfSplit splitInHalf(std::size_t people, std::uint64_t seed);

/// One person: what the camera said and what the clinical thermometer said, both in degC. *value*
struct PairedTemperature {
    double skinDegrees = 0.0;
    double clinicalDegrees = 0.0;
};

/// A figure over many splits: its median and where 95 % of the splits lie. *value*
struct SplitFigure {
    double median = 0.0;
    Interval range;
};

/// What a constant offset and a limit chosen on some people do for others. *value*
struct HeldOut {
    int splits = 0;
    SplitFigure bias; ///< of the oral-equivalent on the judged half, K
    double medianAbsoluteBias = 0.0;
    SplitFigure deviation; ///< SD of clinical - skin there, K
    SplitFigure sensitivityAtRule; ///< with the offset alone, at the fixed limit
    SplitFigure specificityAtRule;
    SplitFigure limit; ///< Youden's on the set half, degC oral-equivalent
    SplitFigure sensitivity; ///< at that limit, on the judged half
    SplitFigure specificity;
};

/// splits random halves with the seeds firstSeed, firstSeed + 1, ...; febrile means clinical >=
/// limitDegrees, and the same number is the fixed limit of the oral-equivalent.
[[nodiscard]] HeldOut heldOutFigures(std::span<const PairedTemperature> people, double limitDegrees,
    int splits, std::uint64_t firstSeed);

} // namespace haetae
