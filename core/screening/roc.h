// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "screening/confidence.h"

namespace haetae {

/// One person's figure and what the clinical thermometer said. *value*
struct Score {
    double value = 0.0;
    bool febrile = false;
};

/// What a limit would do: flagged means value >= limit. *value*
struct LimitOutcome {
    double limit = 0.0;
    Proportion sensitivity; ///< of the febrile, how many are flagged
    Proportion specificity; ///< of the others, how many are not
};

/// How well a figure tells febrile people from others, whatever the limit. *value*
struct Roc {
    /// Area under the curve: the chance that a febrile person reads higher than another one, ties
    /// half (Mann-Whitney). The interval is that of E. R. DeLong et al., Biometrics 44, 1988, on
    /// the logit scale so that it stays inside 0..1; with nothing misplaced DeLong's variance
    /// vanishes, and the score interval on J. A. Hanley and B. J. McNeil's variance (Radiology 143,
    /// 1982) is used instead.
    Estimate area;
    double standardError = 0.0; ///< DeLong
    int febrile = 0;
    int others = 0;
    std::vector<LimitOutcome> curve; ///< every distinct value as a limit, falling
};

/// Empty when there is nobody on one side, or a value is not finite.
[[nodiscard]] std::optional<Roc> rocOf(std::span<const Score> scores);

/// Only the area: what the searches need. NaN when there is nobody on one side.
[[nodiscard]] double areaOf(std::span<const Score> scores);

/// Sensitivity and specificity at one limit.
[[nodiscard]] LimitOutcome outcomeAt(std::span<const Score> scores, double limit);

/// The limit where sensitivity + specificity is largest (W. J. Youden, Cancer 3, 1950), half way to
/// the next lower value, since any limit in that gap does the same; of equal ones the lowest, which
/// misses fewer. NaN when there is nobody on one side.
[[nodiscard]] double youdenLimit(std::span<const Score> scores);

/// Area of a minus area of b on the same people, with DeLong's covariance. NaN when there is nobody
/// on one side. Shape: equally long, same people in the same order.
[[nodiscard]] Estimate areaDifference(std::span<const Score> a, std::span<const Score> b);

} // namespace haetae
