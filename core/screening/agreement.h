// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "screening/confidence.h"

namespace haetae {

/// How two ways of measuring agree (J. M. Bland and D. G. Altman, Lancet 327, 1986): mean and
/// spread of the differences, and the limits between which 95 % of them are expected. All in
/// kelvin. *value*
struct Agreement {
    int people = 0;
    Estimate bias; ///< mean difference, interval by Student's t
    double median = 0.0; ///< beside the mean: far apart means outliers
    double deviation = 0.0; ///< SD of the differences, n - 1
    Estimate lowerLimit; ///< bias - 1.96 SD; its own interval has the error sqrt(3 / n) SD
    Estimate upperLimit;
};

/// Shape: one difference in kelvin a person, at least two of them (NaN figures otherwise).
[[nodiscard]] Agreement agreementOf(std::span<const double> differences);

/// Slope of y over x by least squares with its interval; NaN below three points or when x does not
/// vary.
[[nodiscard]] Estimate slopeOf(std::span<const double> x, std::span<const double> y);

} // namespace haetae
