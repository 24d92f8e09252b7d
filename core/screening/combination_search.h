// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "screening/facial_oral_table.h"
#include "screening/roc.h"

namespace haetae {

/// One way to make a figure of a person's looks: a region, its rounds and rule, and optionally
/// another region whose all-round mean is mixed in. Weights sum to 1, so the slope stays 1. *value*
struct LookCombination {
    std::string region;
    unsigned rounds = kAllRounds;
    LookRule rule = LookRule::Mean;
    std::string mixedRegion; ///< empty: none
    double mixedWeight = 0.0;

    [[nodiscard]] std::string text() const;
};

/// What the search found on these people, and what its own choices are worth on people it did not
/// see. *value*
struct CombinationSearch {
    int tried = 0;
    double baseline = 0.0; ///< area of the whole-face maximum, mean of all rounds
    LookCombination best; ///< by area, of all that exist for 98 % of the people
    double bestArea = 0.0; ///< on the people it was chosen on, so it flatters
    Estimate difference; ///< best - baseline on the same people, not corrected for choosing
    int splits = 0;
    SplitFigure heldOutBest; ///< area on the judged half of what the set half chose
    SplitFigure heldOutBaseline;
    SplitFigure heldOutDifference;
    int heldOutWins = 0; ///< splits in which the choice beats the baseline
};

/// Tries every region, set of rounds and rule, and mixtures of the whole-face maximum with every
/// other region, on all people and on seeded halves.
[[nodiscard]] CombinationSearch searchCombinations(
    const FacialOralTable& table, double limitDegrees, int splits);

} // namespace haetae
